create type forecast.backtest_result as (
  method forecast.method,
  parameters double precision[],
  origin_count integer,
  error_count integer,
  mae double precision,
  rmse double precision,
  bias double precision,
  wape double precision,
  mape double precision,
  mape_excluded_count integer,
  smape double precision,
  mase double precision,
  one_step_deviation double precision,
  step_deviations double precision[]
);

comment on type forecast.backtest_result is 'How one method did in a backtest, with the meaning of the columns of forecast.backtests.';
