create or replace function finance.periods_per_year(p_frequency series.series_frequency)
returns double precision
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then core.setting_numeric('finance.days_per_year')
    when 'weekly' then 52
    when 'monthly' then 12
    when 'quarterly' then 4
    when 'yearly' then 1
  end::double precision
$$;

comment on function finance.periods_per_year(series.series_frequency) is
  'Periods a year of a frequency, which figures of one period are annualised by: for daily series the setting finance.days_per_year; null for irregular ones. Error: QM005.';

revoke execute on function finance.periods_per_year(series.series_frequency) from public;
grant execute on function finance.periods_per_year(series.series_frequency) to qm_app, qm_readonly;
