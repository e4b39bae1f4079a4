create or replace function series.frequency_unit(p_frequency series.series_frequency)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then 'day'
    when 'weekly' then 'week'
    when 'monthly' then 'month'
    when 'quarterly' then 'quarter'
    when 'yearly' then 'year'
  end
$$;

comment on function series.frequency_unit(series.series_frequency) is
  'Unit of date_trunc for a frequency; null for irregular series.';

revoke execute on function series.frequency_unit(series.series_frequency) from public;
grant execute on function series.frequency_unit(series.series_frequency) to qm_app, qm_readonly;
