create or replace function core.normal_density(p_value double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- exp() refuses to underflow, so what is far out is zero by rule.
  select case when abs(p_value) > 37 then 0 else exp(-p_value * p_value / 2) / sqrt(2 * pi()) end
$$;

comment on function core.normal_density(double precision) is
  'Density of the standard normal distribution, φ(z); zero beyond 37 standard deviations, where it is below 10^-297.';

revoke execute on function core.normal_density(double precision) from public;
grant execute on function core.normal_density(double precision) to qm_app, qm_readonly;
