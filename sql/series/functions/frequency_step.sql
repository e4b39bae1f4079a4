create or replace function series.frequency_step(p_frequency series.series_frequency)
returns interval
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then interval '1 day'
    when 'weekly' then interval '7 days'
    when 'monthly' then interval '1 month'
    when 'quarterly' then interval '3 months'
    when 'yearly' then interval '1 year'
  end
$$;

comment on function series.frequency_step(series.series_frequency) is
  'Length of a period of a frequency; null for irregular series.';

revoke execute on function series.frequency_step(series.series_frequency) from public;
grant execute on function series.frequency_step(series.series_frequency) to qm_app, qm_readonly;
