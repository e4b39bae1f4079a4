create or replace function series.find_outliers(p_values double precision[])
returns table (place bigint, kind text, value double precision, expected_low double precision, expected_high double precision, severity core.severity)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  with quartiles as (
    select
      percentile_cont(0.25) within group (order by v.value) as q1,
      percentile_cont(0.5) within group (order by v.value) as median,
      percentile_cont(0.75) within group (order by v.value) as q3
    from unnest(p_values) as v (value)
  ),
  deviation as (
    select 1.4826 * percentile_cont(0.5) within group (order by abs(v.value - q.median)) as sigma
    from unnest(p_values) as v (value)
    cross join quartiles q
  ),
  limits as (
    select 'outlier_iqr' as kind, q.q1 - 1.5 * (q.q3 - q.q1) as low, q.q3 + 1.5 * (q.q3 - q.q1) as high
    from quartiles q
    where q.q3 > q.q1
    union all
    select 'outlier_robust_z', q.median - 3.5 * d.sigma, q.median + 3.5 * d.sigma
    from quartiles q
    cross join deviation d
    where d.sigma > 0
  )
  select v.place, l.kind, v.value, l.low, l.high,
    case when abs(v.value - (l.low + l.high) / 2) > l.high - l.low then 'high' else 'medium' end::core.severity
  from limits l
  join unnest(p_values) with ordinality as v (value, place) on v.value < l.low or v.value > l.high
  order by v.place, l.kind
$$;

comment on function series.find_outliers(double precision[]) is
  'Values that lie far from the others, by their places in the array and by two rules: outlier_iqr, outside Tukey''s fences, 1.5 interquartile ranges beyond the quartiles (type 7); outlier_robust_z, more than 3.5 times 1.4826 median absolute deviations from the median (Iglewicz and Hoaglin 1993). Twice the distance of a limit from the middle makes high severity, else medium. Where a rule''s spread is zero it finds nothing; unknown values (null) do not count.';

revoke execute on function series.find_outliers(double precision[]) from public;
grant execute on function series.find_outliers(double precision[]) to qm_app, qm_readonly;
