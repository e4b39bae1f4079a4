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
  select k.moments[f.place], f.kind, f.value, f.expected_low, f.expected_high, f.severity
  from (
    select array_agg(o.at order by o.at) as moments, array_agg(o.value order by o.at) as "values"
    from series.observations o
    where o.series_id = p_series_id
      and not o.is_censored
  ) as k
  cross join lateral series.find_outliers(k."values") as f
  union all
  select r.bucket, 'missing', null, null, null, 'low'::core.severity
  -- The end is excluded: a microsecond later, so that a series of one observation has a period too.
  from series.read_series(p_series_id, v_range.first_at, v_range.last_at + interval '1 microsecond') as r
  where r.is_gap
  order by 1, 2;
end
$$;

comment on function series.find_quality_issues(uuid) is
  'What looks wrong in a series: missing buckets of its frequency between first and last observation, and outliers by the two rules of series.find_outliers. Censored values do not count. Changes nothing. Error: QM508.';

revoke execute on function series.find_quality_issues(uuid) from public;
grant execute on function series.find_quality_issues(uuid) to qm_app, qm_readonly;
