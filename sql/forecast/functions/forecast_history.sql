create or replace function forecast.forecast_history(
  p_history double precision[],
  p_horizon integer,
  p_season_length integer default null,
  p_measure forecast.error_measure default 'wape',
  p_is_nonnegative boolean default true,
  p_minimum_history integer default 8,
  p_dead_periods integer default 26,
  p_intermittent_interval double precision default 1.32,
  p_methods forecast.method[] default null
)
returns forecast.outcome
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_origins constant integer := 4;
  v_outcome forecast.outcome;
  v_history double precision[];
  v_count integer;
  v_known integer := 0;
  v_selling integer := 0;
  v_first integer;
  v_last integer;
  v_last_known integer;
  v_unknown integer;
  v_steps integer;
  v_stride integer;
  v_first_origin integer;
  v_training double precision[];
  v_methods forecast.method[];
  v_method forecast.method;
  v_parameters double precision[];
  v_result forecast.backtest_result;
  v_results forecast.backtest_result[] := '{}'::forecast.backtest_result[];
  v_smoothed forecast.smoothed;
  v_actuals double precision[] := '{}'::double precision[];
  v_path double precision[];
  -- Of each result one after the other: the forecasts of all origins, and those one step ahead.
  v_paths double precision[] := '{}'::double precision[];
  v_singles double precision[] := '{}'::double precision[];
  v_ahead integer;
  v_change double precision;
  v_order integer[];
  v_best forecast.backtest_result;
  v_measure forecast.error_measure := p_measure;
  v_points double precision[];
begin
  if p_horizon < 1 or p_season_length < 2 then
    raise exception using
      errcode = 'QM803',
      message = 'nothing can be forecast with these parameters',
      detail = format('horizon %s, season length %s', p_horizon, p_season_length),
      hint = 'Give a horizon of at least one period, and a season of at least two or none.';
  end if;

  -- What was not sold yet is no history.
  for t in 1..coalesce(cardinality(p_history), 0) loop
    if p_history[t] is not null then
      v_last_known := t;
      if p_history[t] <> 0 then
        v_first := coalesce(v_first, t);
        v_last := t;
        v_selling := v_selling + 1;
      end if;
      if v_first is not null then
        v_known := v_known + 1;
      end if;
    end if;
  end loop;

  v_outcome.parameters := '{}';
  v_outcome.backtests := '{}';

  if v_first is null then
    if p_history is null or not exists (select from unnest(p_history) as y where y is not null) then
      v_outcome.reason := 'no period is known';
    else
      v_outcome.method := 'zero';
      v_outcome.points := array_fill(0::double precision, array[p_horizon]);
      v_outcome.deviations := v_outcome.points;
      v_outcome.reason := 'never anything but zero';
    end if;
    return v_outcome;
  end if;

  v_history := p_history[v_first:];
  v_count := cardinality(v_history);

  if v_last < cardinality(p_history) - p_dead_periods + 1
    and (select count(*) from unnest(p_history[v_last + 1:]) as y where y = 0) >= p_dead_periods
  then
    v_outcome.method := 'zero';
    v_outcome.points := array_fill(0::double precision, array[p_horizon]);
    v_outcome.deviations := v_outcome.points;
    v_outcome.reason := format('nothing for %s periods', cardinality(p_history) - v_last);
    return v_outcome;
  end if;

  if v_known < p_minimum_history then
    select array_fill(avg(y), array[p_horizon]), stddev_samp(y)
    into v_outcome.points, v_outcome.error_deviation
    from unnest(v_history) as y;

    v_outcome.method := 'mean';
    v_outcome.deviations := array_fill(v_outcome.error_deviation, array[p_horizon]);
    v_outcome.reason := format('only %s known periods, fewer than %s: their mean', v_known, p_minimum_history);
    return v_outcome;
  end if;

  -- What was out of stock at the end is forecast from before, that much further ahead.
  v_unknown := cardinality(p_history) - v_last_known;
  v_history := p_history[v_first:v_last_known];
  v_count := cardinality(v_history);
  v_steps := greatest(1, least(p_horizon, v_count / 6));
  v_stride := greatest(1, v_steps / 3);
  v_first_origin := v_count - v_steps - (c_origins - 1) * v_stride;
  v_training := v_history[1:v_first_origin];

  select avg(abs(d.value - d.before))
  into v_change
  from (
    select y.value, lag(y.value) over (order by y.t) as before
    from unnest(v_training) with ordinality as y (value, t)
  ) as d;

  v_methods := coalesce(
    p_methods,
    array['naive', 'moving_average', 'exponential_smoothing', 'tsb']::forecast.method[]
    || case when p_season_length is not null then '{seasonal_naive}'::forecast.method[] else '{}' end
    || case
      when v_known::double precision / v_selling > p_intermittent_interval then '{croston,sba}'::forecast.method[]
      when p_season_length is not null
        then '{damped_trend,holt_winters_additive,holt_winters_multiplicative}'::forecast.method[]
      else '{damped_trend}'::forecast.method[]
    end
  );

  for o in 0..c_origins - 1 loop
    v_actuals := v_actuals || v_history[v_first_origin + o * v_stride + 1:v_first_origin + o * v_stride + v_steps];
  end loop;

  foreach v_method in array v_methods loop
    -- One whole season before the first origin repeats itself; what learns from seasons needs two.
    continue when v_method = 'seasonal_naive' and v_first_origin < p_season_length
      or v_method in ('holt_winters_additive', 'holt_winters_multiplicative') and v_first_origin < 2 * p_season_length;

    v_parameters := forecast.fit_method(v_method, v_training, p_season_length);
    continue when v_parameters is null;

    v_path := '{}';
    for o in 0..c_origins - 1 loop
      v_smoothed := forecast.run_method(
        v_method, v_history[1:v_first_origin + o * v_stride], v_parameters, p_season_length, v_steps
      );
      v_path := v_path || v_smoothed.forecasts[v_first_origin + o * v_stride + 1:];
    end loop;

    v_smoothed := forecast.run_method(v_method, v_history, v_parameters, p_season_length, 1);

    v_result := forecast.judge(
      v_method, v_parameters, v_actuals, v_path, v_history[v_first_origin + 1:], v_smoothed.forecasts[v_first_origin + 1:v_count], v_steps,
      v_change, p_is_nonnegative
    );
    continue when coalesce(v_result.error_count, 0) = 0;

    v_results := v_results || v_result;
    v_paths := v_paths || v_path;
    v_singles := v_singles || v_smoothed.forecasts[v_first_origin + 1:v_count];
  end loop;

  if cardinality(v_results) = 0 then
    v_outcome.reason := 'no method could be tested: the last periods are unknown';
    return v_outcome;
  end if;

  -- Where nothing was sold in the test, shares of it say nothing.
  if v_measure in ('wape', 'mase') and forecast.score(v_results[1], v_measure) is null then
    v_measure := 'mae';
  end if;

  v_order := array(
    select r.position::integer
    from unnest(v_results) with ordinality as r (
      method, parameters, origin_count, error_count, mae, rmse, bias, wape, mape, mape_excluded_count, smape, mase, one_step_deviation,
      step_deviations, position
    )
    order by forecast.score(v_results[r.position], v_measure), r.method
  );

  if p_methods is null and cardinality(v_order) >= 3 then
    v_ahead := cardinality(v_actuals);
    v_path := array(
      select (v_paths[(v_order[1] - 1) * v_ahead + i] + v_paths[(v_order[2] - 1) * v_ahead + i] + v_paths[(v_order[3] - 1) * v_ahead + i]) / 3
      from generate_series(1, v_ahead) as i
      order by i
    );
    v_ahead := v_count - v_first_origin;
    v_result := forecast.judge(
      'combination',
      v_order[1:3]::double precision[],
      v_actuals,
      v_path,
      v_history[v_first_origin + 1:],
      array(
        select
          (v_singles[(v_order[1] - 1) * v_ahead + i] + v_singles[(v_order[2] - 1) * v_ahead + i] + v_singles[(v_order[3] - 1) * v_ahead + i]) / 3
        from generate_series(1, v_ahead) as i
        order by i
      ),
      v_steps,
      v_change,
      p_is_nonnegative
    );
    v_results := v_results || v_result;
  end if;

  v_best := v_results[v_order[1]];
  -- The mean of three is taken unless one of them is a fifth better: single winners of a short test are often lucky.
  if v_result.method = 'combination'
    and forecast.score(v_result, v_measure) <= forecast.score(v_best, v_measure) * 1.25
  then
    v_best := v_result;
  end if;

  if v_best.method = 'combination' then
    v_points := array_fill(0::double precision, array[p_horizon]);
    for i in 1..3 loop
      v_method := v_results[v_order[i]].method;
      v_parameters := coalesce(forecast.fit_method(v_method, v_history, p_season_length), v_results[v_order[i]].parameters);
      v_smoothed := forecast.run_method(v_method, v_history, v_parameters, p_season_length, v_unknown + p_horizon);
      for h in 1..p_horizon loop
        v_points[h] := v_points[h] + v_smoothed.forecasts[v_count + v_unknown + h] / 3;
      end loop;
      v_outcome.parameters := v_outcome.parameters || jsonb_build_object(v_method::text, to_jsonb(v_parameters));
    end loop;
  else
    v_parameters := coalesce(forecast.fit_method(v_best.method, v_history, p_season_length), v_best.parameters);
    v_smoothed := forecast.run_method(v_best.method, v_history, v_parameters, p_season_length, v_unknown + p_horizon);
    v_points := v_smoothed.forecasts[v_count + v_unknown + 1:];
    v_outcome.parameters := jsonb_build_object(v_best.method::text, to_jsonb(v_parameters));
  end if;

  v_outcome.method := v_best.method;
  v_outcome.points := array(
    select case when p_is_nonnegative then greatest(p.value, 0) else p.value end
    from unnest(v_points) with ordinality as p (value, h)
    order by p.h
  );
  v_outcome.deviations := array(
    select v_best.step_deviations[least(v_unknown + h, v_steps)]
    from generate_series(1, p_horizon) as h
    order by h
  );
  v_outcome.error_deviation := v_best.one_step_deviation;
  v_outcome.backtest_error := forecast.score(v_best, v_measure);
  v_outcome.reason := format(
    '%s of %s methods over %s origins, %s %s',
    case when v_best.method = 'combination' then 'mean of the best three' else 'best' end,
    cardinality(v_order), c_origins, v_measure, round(v_outcome.backtest_error::numeric, 4)
  );
  v_outcome.backtests := v_results;

  return v_outcome;
end
$$;

comment on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) is
  'Forecasts one history (null: unknown, as when it was out of stock): fits each candidate method before the first of four origins, tests it from each of them over up to a sixth of the history, never on what it was fitted to, and selects by p_measure: the best method, ties to the simpler, or the mean of the three best, unless a single one has a fifth less error. The selected one is fitted again to the whole history. Rules: the history begins with the first value that is not zero; nothing for p_dead_periods is forecast as zero; fewer than p_minimum_history known periods as their mean; croston and sba compete where demand is intermittent (periods for each one with demand above p_intermittent_interval, Syntetos and Boylan 2005), trend and season where it is not, the others always; seasonal_naive needs a season before the first origin, Holt-Winters two; unknown periods at the end are not tested on but forecast across. deviations: root mean square error by steps ahead, never falling, constant beyond the tested steps. Pure: equal input, equal result. Error: QM803.';

revoke execute on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) from public;
grant execute on function forecast.forecast_history(
  double precision[], integer, integer, forecast.error_measure, boolean, integer, integer, double precision, forecast.method[]
) to qm_app, qm_readonly;
