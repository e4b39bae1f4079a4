create or replace function forecast.current_forecasts(p_as_of timestamptz default null)
returns table (
  series_id uuid,
  item_id uuid,
  location_id uuid,
  source text,
  version_id uuid,
  issued_at timestamptz,
  frequency series.series_frequency,
  error_deviation double precision,
  method forecast.method,
  first_target_on date,
  last_target_on date
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select distinct on (f.series_id)
    f.series_id,
    f.item_id,
    f.location_id,
    f.source,
    f.version_id,
    f.issued_at,
    v.frequency,
    f.error_deviation,
    f.method,
    f.first_target_on,
    f.last_target_on
  from forecast.series_forecasts f
  join forecast.versions v on v.id = f.version_id
  join forecast.sources s on s.code = f.source
  where p_as_of is null
    or f.issued_at <= p_as_of
  order by f.series_id, s.priority, f.issued_at desc, f.version_id desc
$$;

comment on function forecast.current_forecasts(timestamptz) is
  'The forecast that holds for each series: of the source with the lowest priority number the one issued last, as of a moment (null: now). What did we believe then?';

revoke execute on function forecast.current_forecasts(timestamptz) from public;
grant execute on function forecast.current_forecasts(timestamptz) to qm_app, qm_readonly;
