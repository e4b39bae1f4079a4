create or replace function finance.forecast_accuracy(p_actuals double precision[], p_forecasts double precision[])
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select greatest(0, 1 - m.wape)
  from forecast.measure_errors(p_actuals, p_forecasts) as m
  where m.wape is not null
$$;

comment on function finance.forecast_accuracy(double precision[], double precision[]) is
  'Forecast accuracy: 1 − WAPE, Σ|actual − forecast| / Σ|actual| over the pairs where both are known, and not below 0. Divided by the actuals, never by the forecasts. Null where there is no pair or Σ|actual| is zero.';

revoke execute on function finance.forecast_accuracy(double precision[], double precision[]) from public;
grant execute on function finance.forecast_accuracy(double precision[], double precision[]) to qm_app, qm_readonly;
