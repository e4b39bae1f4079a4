create or replace function forecast.read_forecast(
  p_series_id uuid,
  p_from date default null,
  p_to date default null,
  p_as_of timestamptz default null
)
returns table (
  target_on date,
  point double precision,
  lower double precision,
  upper double precision,
  actual double precision,
  version_id uuid,
  source text,
  method forecast.method,
  issued_at timestamptz,
  training_cut_off date
)
language plpgsql
stable
rows 100
set search_path = pg_catalog, pg_temp
as $$
begin
  -- What is published of a series may be read by who does not see the series.
  if not exists (select from series.series s where s.id = p_series_id)
    and not exists (select from forecast.series_forecasts f where f.series_id = p_series_id)
  then
    raise exception using
      errcode = 'QM808',
      message = 'there is no such forecast',
      detail = format('series %s', coalesce(p_series_id::text, 'null')),
      hint = 'select series_id, item_id, location_id from forecast.current_forecasts() lists the series that have one.';
  end if;

  return query
  with held as (
    select f.*, v.training_cut_off
    from forecast.series_forecasts f
    join forecast.sources s on s.code = f.source
    join forecast.versions v on v.id = f.version_id
    where f.series_id = p_series_id
      and (p_as_of is null or f.issued_at <= p_as_of)
    order by s.priority, f.issued_at desc, f.version_id desc
    limit 1
  ),
  wanted as (
    select coalesce(p_from, h.first_target_on) as from_day, coalesce(p_to, h.last_target_on) as to_day
    from held h
  )
  select
    p.target_on, p.point, p.lower, p.upper, a.actual, h.version_id, h.source, h.method, h.issued_at, h.training_cut_off
  from held h
  cross join wanted w
  join forecast.points p on p.series_id = h.series_id and p.version_id = h.version_id
  left join lateral forecast.read_actuals(array[p_series_id], w.from_day, w.to_day) as a on a.period_start = p.target_on
  where p.target_on between w.from_day and w.to_day
  order by p.target_on;
end
$$;

comment on function forecast.read_forecast(uuid, date, date, timestamptz) is
  'The forecast of a series that held at p_as_of (null: that holds now), period by period, beside what became of it: what did we believe then? actual is null for periods that are not over. Error: QM808 no such series.';

revoke execute on function forecast.read_forecast(uuid, date, date, timestamptz) from public;
grant execute on function forecast.read_forecast(uuid, date, date, timestamptz) to qm_app, qm_readonly;
