create or replace function model.kolmogorov_smirnov(
  p_reference double precision[],
  p_current double precision[],
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  n double precision := cardinality(p_reference);
  m double precision := cardinality(p_current);
  v_root double precision;
begin
  perform model.check_samples(p_reference, p_current);

  select max(abs(s.below_reference / n - s.below_current / m))
  into statistic
  from (
    select
      sum(v.in_reference) over (order by v.value) as below_reference,
      sum(v.in_current) over (order by v.value) as below_current
    from (
      select u.value, count(*) filter (where u.is_reference) as in_reference, count(*) filter (where not u.is_reference) as in_current
      from (
        select r.value, true as is_reference from unnest(p_reference) as r (value)
        union all
        select c.value, false from unnest(p_current) as c (value)
      ) as u
      group by u.value
    ) as v
  ) as s;

  v_root := sqrt(n * m / (n + m));
  p_value := core.kolmogorov_survival((v_root + 0.12 + 0.11 / v_root) * statistic);
end
$$;

comment on function model.kolmogorov_smirnov(double precision[], double precision[]) is
  'Test of Kolmogorov and Smirnov whether two samples come of one distribution: D = sup|F−G|; p of Kolmogorov''s distribution at (√nₑ + 0.12 + 0.11/√nₑ)·D with nₑ = nm/(n+m) (Stephens 1970). Error: QM701.';

revoke execute on function model.kolmogorov_smirnov(double precision[], double precision[]) from public;
grant execute on function model.kolmogorov_smirnov(double precision[], double precision[]) to qm_app, qm_readonly;
