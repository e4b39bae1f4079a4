create or replace function finance.relative_change(p_value double precision, p_base double precision)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select (p_value - p_base) / nullif(abs(p_base), 0)
$$;

comment on function finance.relative_change(double precision, double precision) is
  'Change against a base as a share of its size: (value − base) / |base|. Divided by the absolute value, so that more than a negative base is a gain. Growth of revenue against the period before, variance of actuals against the budget. Null where the base is zero.';

revoke execute on function finance.relative_change(double precision, double precision) from public;
grant execute on function finance.relative_change(double precision, double precision) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
