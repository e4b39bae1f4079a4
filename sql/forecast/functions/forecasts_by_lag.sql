create or replace function forecast.forecasts_by_lag(
  p_lag integer,
  p_from date,
  p_to date,
  p_series_ids uuid[] default null,
  p_source text default null
)
returns table (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  target_on date,
  point double precision,
  lower double precision,
  upper double precision,
  actual double precision,
  version_id uuid,
  source text,
  method forecast.method
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_lag >= 1, false) or p_from is null or p_to is null or p_from > p_to or p_to - p_from > 3660 then
    raise exception using
      errcode = 'QM809',
      message = 'the accuracy cannot be measured like this',
      detail = format('lag %s, from %s to %s', coalesce(p_lag::text, 'null'), coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give a lag of one period or more, the earlier day first, and at most ten years.';
  end if;

  return query
  with believed as materialized (
    select distinct on (f.series_id, p.target_on)
      f.series_id, f.item_id, f.location_id, p.target_on, p.point, p.lower, p.upper, f.version_id, f.source, f.method
    from forecast.series_forecasts f
    join forecast.versions v on v.id = f.version_id
    join forecast.sources s on s.code = f.source
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
    where f.last_target_on >= p_from
      and f.first_target_on <= p_to
      and p.target_on between p_from and p_to
      and (p_series_ids is null or f.series_id = any (p_series_ids))
      and (p_source is null or f.source = p_source)
      -- Made so many periods before, from what was known then.
      and p.target_on >= (v.training_cut_off + 1 + (p_lag - 1) * series.frequency_step(v.frequency))::date
    order by f.series_id, p.target_on, s.priority, v.training_cut_off desc, f.issued_at desc, f.version_id desc
  ),
  actuals as materialized (
    select a.*
    from forecast.read_actuals(array(select distinct b.series_id from believed b), p_from, p_to) as a
  )
  select
    b.series_id, b.item_id, b.location_id, b.target_on, b.point, b.lower, b.upper, a.actual, b.version_id, b.source, b.method
  from believed b
  left join actuals a on a.series_id = b.series_id and a.period_start = b.target_on
  order by b.series_id, b.target_on;
end
$$;

comment on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) is
  'For each series and period from p_from to p_to the forecast that held p_lag periods before (1: made from the history up to the period before), beside the actual. Of several versions the one of the source that holds with the latest training cut-off. p_source: of that source alone. Error: QM809.';

revoke execute on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) from public;
grant execute on function forecast.forecasts_by_lag(integer, date, date, uuid[], text) to qm_app, qm_readonly;
