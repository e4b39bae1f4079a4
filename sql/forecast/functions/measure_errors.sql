create or replace function forecast.measure_errors(
  p_actuals double precision[],
  p_forecasts double precision[],
  p_mean_change double precision default null
)
returns table (
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  mase double precision
)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select
    count(*)::integer,
    avg(abs(e.error)),
    sqrt(avg(e.error * e.error)),
    sum(e.error) / nullif(sum(e.actual), 0),
    sum(abs(e.error)) / nullif(sum(abs(e.actual)), 0),
    avg(abs(e.error) / abs(e.actual)) filter (where e.actual <> 0),
    count(*) filter (where e.actual = 0)::integer,
    avg(case when e.error = 0 then 0 else 2 * abs(e.error) / (abs(e.actual) + abs(e.forecast)) end),
    avg(abs(e.error)) / nullif(p_mean_change, 0)
  from (
    select u.actual, u.forecast, u.actual - u.forecast as error
    from unnest(p_actuals, p_forecasts) as u (actual, forecast)
    where u.actual is not null
      and u.forecast is not null
  ) as e
$$;

comment on function forecast.measure_errors(double precision[], double precision[], double precision) is
  'Measures of error, e = actual − forecast, over the pairs where both are known: MAE mean |e|; RMSE √mean e²; bias Σe/Σy; WAPE Σ|e|/Σ|y|; MAPE mean |e|/|y| without the periods of zero, which are counted; sMAPE mean 2|e|/(|y|+|f|); MASE = MAE / p_mean_change, the mean |y(t) − y(t−1)| of the training part (Hyndman and Koehler 2006). Null where a denominator is zero.';

revoke execute on function forecast.measure_errors(double precision[], double precision[], double precision) from public;
grant execute on function forecast.measure_errors(double precision[], double precision[], double precision) to qm_app, qm_readonly;
