create or replace function forecast.score(p_result forecast.backtest_result, p_measure forecast.error_measure)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case p_measure
    when 'wape' then p_result.wape
    when 'mae' then p_result.mae
    when 'rmse' then p_result.rmse
    when 'mase' then p_result.mase
    when 'smape' then p_result.smape
  end
$$;

comment on function forecast.score(forecast.backtest_result, forecast.error_measure) is 'The measure of a backtest result that methods are selected by.';

revoke execute on function forecast.score(forecast.backtest_result, forecast.error_measure) from public;
grant execute on function forecast.score(forecast.backtest_result, forecast.error_measure) to qm_app, qm_readonly;
