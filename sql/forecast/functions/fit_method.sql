create or replace function forecast.fit_method(p_method forecast.method, p_history double precision[], p_season_length integer default null)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_grid double precision[];
  v_width integer;
  v_candidate double precision[];
  v_best double precision[];
  v_smoothed forecast.smoothed;
  v_error double precision;
  v_lowest double precision := 'infinity'::double precision;
begin
  case p_method
    when 'naive', 'seasonal_naive' then
      return '{}'::double precision[];
    when 'moving_average' then
      v_grid := '{4,8,13}';
      v_width := 1;
    when 'exponential_smoothing' then
      v_grid := '{0.05,0.1,0.15,0.2,0.3,0.4,0.5}';
      v_width := 1;
    when 'damped_trend' then
      v_grid := '{0.05,0.05,0.9,0.1,0.05,0.9,0.1,0.1,0.9,0.2,0.05,0.9,0.2,0.1,0.9,0.3,0.05,0.9,0.3,0.1,0.9,0.2,0.1,0.8,0.3,0.1,0.8,0.5,0.1,0.8,0.3,0.1,0.98,0.5,0.3,0.98}';
      v_width := 3;
    when 'holt_winters_additive', 'holt_winters_multiplicative' then
      v_grid := '{0.1,0.02,0.1,0.1,0.02,0.3,0.2,0.02,0.1,0.2,0.02,0.3,0.3,0.05,0.1,0.3,0.05,0.3,0.5,0.05,0.1,0.5,0.05,0.3}';
      v_width := 3;
    when 'croston', 'sba' then
      v_grid := '{0.05,0.1,0.15,0.2,0.3}';
      v_width := 1;
    when 'tsb' then
      v_grid := '{0.1,0.02,0.1,0.05,0.1,0.1,0.1,0.2,0.2,0.05,0.2,0.1,0.2,0.2,0.3,0.1}';
      v_width := 2;
    else
      raise exception using
        errcode = 'QM802',
        message = 'this method forecasts no history',
        detail = format('method %s', coalesce(p_method::text, 'null')),
        hint = 'Use naive, seasonal_naive, moving_average, exponential_smoothing, damped_trend, holt_winters_additive, holt_winters_multiplicative, croston, sba or tsb.';
  end case;

  for i in 0..cardinality(v_grid) / v_width - 1 loop
    v_candidate := v_grid[i * v_width + 1:(i + 1) * v_width];
    v_smoothed := forecast.run_method(p_method, p_history, v_candidate, p_season_length, 1);
    continue when coalesce(v_smoothed.error_count, 0) = 0;

    v_error := v_smoothed.squared_error / v_smoothed.error_count;
    if v_error < v_lowest then
      v_lowest := v_error;
      v_best := v_candidate;
    end if;
  end loop;

  return v_best;
end
$$;

comment on function forecast.fit_method(forecast.method, double precision[], integer) is
  'Parameters of a method with the least mean square of one-step errors over a history, from a fixed grid of sensible values (the first of equals); empty for methods without parameters, null where the history is too short for the method. Error: QM802.';

revoke execute on function forecast.fit_method(forecast.method, double precision[], integer) from public;
grant execute on function forecast.fit_method(forecast.method, double precision[], integer) to qm_app, qm_readonly;
