create or replace function series.find_quality_issues(p_series_id uuid)
returns table (at timestamptz, kind text, value double precision, expected_low double precision, expected_high double precision, severity core.severity)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_range record;
begin
  if not exists (select from series.series s where s.id = p_series_id) then
    raise exception using
      errcode = 'QM508',
      message = 'there is no such time series',
      detail = format('series %s', p_series_id),
      hint = 'select id, name from series.series lists them.';
  end if;

  select min(o.at) as first_at, max(o.at) as last_at
  into v_range
  from series.observations o
  where o.series_id = p_series_id;

  if v_range.first_at is null then
    return;
  end if;

  return query
  with quartiles as (
    select
      percentile_cont(0.25) within group (order by o.value) as q1,
      percentile_cont(0.5) within group (order by o.value) as median,
      percentile_cont(0.75) within group (order by o.value) as q3
    from series.observations o
    where o.series_id = p_series_id
      and not o.is_censored
  ),
  deviation as (
    select 1.4826 * percentile_cont(0.5) within group (order by abs(o.value - q.median)) as sigma
    from series.observations o
    cross join quartiles q
    where o.series_id = p_series_id
      and not o.is_censored
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
  select o.at, l.kind, o.value, l.low, l.high,
    case when o.value < 2 * l.low - (l.low + l.high) / 2 or o.value > 2 * l.high - (l.low + l.high) / 2 then 'high' else 'medium' end::core.severity
  from limits l
  join series.observations o
    on o.series_id = p_series_id
    and not o.is_censored
    and (o.value < l.low or o.value > l.high)
  union all
  select r.bucket, 'missing', null, null, null, 'low'::core.severity
  -- The end is excluded: a microsecond later, so that a series of one observation has a period too.
  from series.read_series(p_series_id, v_range.first_at, v_range.last_at + interval '1 microsecond') as r
  where r.is_gap
  order by 1, 2;
end
$$;

comment on function series.find_quality_issues(uuid) is
  'What looks wrong in a series: missing buckets of its frequency between first and last observation, and outliers by Tukey''s fences (1.5 interquartile ranges outside the quartiles, type 7) and by robust z (3.5 times 1.4826 median absolute deviations from the median). Twice the distance from the middle makes high severity. Constant series have no outliers. Changes nothing. Error: QM508.';

revoke execute on function series.find_quality_issues(uuid) from public;
grant execute on function series.find_quality_issues(uuid) to qm_app, qm_readonly;
