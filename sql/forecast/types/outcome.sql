create type forecast.outcome as (
  method forecast.method,
  parameters jsonb,
  points double precision[],
  deviations double precision[],
  error_deviation double precision,
  backtest_error double precision,
  reason text,
  backtests forecast.backtest_result[]
);

comment on type forecast.outcome is
  'Forecast of one history: the method that was selected and why, the points of the horizon, the standard deviation of their errors, and the backtest of every candidate. method is null where nothing can be forecast; the reason says why.';
