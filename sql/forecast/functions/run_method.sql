create or replace function forecast.run_method(
  p_method forecast.method,
  p_history double precision[],
  p_parameters double precision[],
  p_season_length integer default null,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  case p_method
    when 'naive' then
      return forecast.naive(p_history, p_horizon);
    when 'seasonal_naive' then
      return forecast.seasonal_naive(p_history, p_season_length, p_horizon);
    when 'moving_average' then
      return forecast.moving_average(p_history, p_parameters[1]::integer, p_horizon);
    when 'exponential_smoothing' then
      return forecast.exponential_smoothing(p_history, p_parameters[1], p_horizon);
    when 'damped_trend' then
      return forecast.damped_trend(p_history, p_parameters[1], p_parameters[2], p_parameters[3], p_horizon);
    when 'holt_winters_additive' then
      return forecast.holt_winters(p_history, p_season_length, p_parameters[1], p_parameters[2], p_parameters[3], false, p_horizon);
    when 'holt_winters_multiplicative' then
      return forecast.holt_winters(p_history, p_season_length, p_parameters[1], p_parameters[2], p_parameters[3], true, p_horizon);
    when 'croston' then
      return forecast.croston(p_history, p_parameters[1], false, p_horizon);
    when 'sba' then
      return forecast.croston(p_history, p_parameters[1], true, p_horizon);
    when 'tsb' then
      return forecast.tsb(p_history, p_parameters[1], p_parameters[2], p_horizon);
    else
      raise exception using
        errcode = 'QM802',
        message = 'this method forecasts no history',
        detail = format('method %s', coalesce(p_method::text, 'null')),
        hint = 'Use naive, seasonal_naive, moving_average, exponential_smoothing, damped_trend, holt_winters_additive, holt_winters_multiplicative, croston, sba or tsb.';
  end case;
end
$$;

comment on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) is
  'Runs a method over a history (null: unknown). p_parameters: window; α; α, β, φ of damped_trend; α, β, γ of the Holt-Winters methods; α of croston and sba; α, β of tsb. Error: QM802 no method of this kind.';

revoke execute on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) from public;
grant execute on function forecast.run_method(forecast.method, double precision[], double precision[], integer, integer) to qm_app, qm_readonly;
