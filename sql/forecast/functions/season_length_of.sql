create or replace function forecast.season_length_of(p_frequency series.series_frequency)
returns integer
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency when 'daily' then 7 when 'weekly' then 52 when 'monthly' then 12 when 'quarterly' then 4 end
$$;

comment on function forecast.season_length_of(series.series_frequency) is
  'Periods of the usual season: days of a week, weeks, months or quarters of a year; null where there is none.';

revoke execute on function forecast.season_length_of(series.series_frequency) from public;
grant execute on function forecast.season_length_of(series.series_frequency) to qm_app, qm_readonly;
