create or replace function forecast.judge(
  p_method forecast.method,
  p_parameters double precision[],
  p_actuals double precision[],
  p_forecasts double precision[],
  p_single_actuals double precision[],
  p_single_forecasts double precision[],
  p_steps integer,
  p_mean_change double precision,
  p_is_nonnegative boolean
)
returns forecast.backtest_result
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result forecast.backtest_result;
  v_squares double precision[] := array_fill(0::double precision, array[p_steps]);
  v_counts integer[] := array_fill(0, array[p_steps]);
  v_absolute double precision := 0;
  v_square double precision := 0;
  v_error_sum double precision := 0;
  v_actual_sum double precision := 0;
  v_actual_absolute double precision := 0;
  v_relative double precision := 0;
  v_symmetric double precision := 0;
  v_count integer := 0;
  v_excluded integer := 0;
  v_deviation double precision := 0;
  f double precision;
  y double precision;
  e double precision;
  h integer;
  n integer;
begin
  for i in 1..cardinality(p_actuals) loop
    y := p_actuals[i];
    f := p_forecasts[i];
    continue when y is null or f is null;

    if p_is_nonnegative and f < 0 then
      f := 0;
    end if;
    e := y - f;
    h := (i - 1) % p_steps + 1;
    v_count := v_count + 1;
    v_squares[h] := v_squares[h] + e * e;
    v_counts[h] := v_counts[h] + 1;
    v_absolute := v_absolute + abs(e);
    v_square := v_square + e * e;
    v_error_sum := v_error_sum + e;
    v_actual_sum := v_actual_sum + y;
    v_actual_absolute := v_actual_absolute + abs(y);
    if y = 0 then
      v_excluded := v_excluded + 1;
    else
      v_relative := v_relative + abs(e / y);
    end if;
    if e <> 0 then
      v_symmetric := v_symmetric + 2 * abs(e) / (abs(y) + abs(f));
    end if;
  end loop;

  v_result.method := p_method;
  v_result.parameters := p_parameters;
  v_result.origin_count := cardinality(p_actuals) / p_steps;
  v_result.error_count := v_count;
  if v_count = 0 then
    return v_result;
  end if;

  v_result.mae := v_absolute / v_count;
  v_result.rmse := sqrt(v_square / v_count);
  v_result.bias := v_error_sum / nullif(v_actual_sum, 0);
  v_result.wape := v_absolute / nullif(v_actual_absolute, 0);
  v_result.mape := v_relative / nullif(v_count - v_excluded, 0);
  v_result.mape_excluded_count := v_excluded;
  v_result.smape := v_symmetric / v_count;
  v_result.mase := v_absolute / v_count / nullif(p_mean_change, 0);

  -- By steps ahead, each with its neighbours, since origins are few; what is further away is never surer.
  v_result.step_deviations := array_fill(null::double precision, array[p_steps]);
  for k in 1..p_steps loop
    e := 0;
    n := 0;
    for j in greatest(1, k - 1)..least(p_steps, k + 1) loop
      e := e + v_squares[j];
      n := n + v_counts[j];
    end loop;
    if n > 0 then
      v_deviation := greatest(v_deviation, sqrt(e / n));
    end if;
    v_result.step_deviations[k] := v_deviation;
  end loop;

  e := 0;
  n := 0;
  for i in 1..cardinality(p_single_actuals) loop
    y := p_single_actuals[i];
    f := p_single_forecasts[i];
    continue when y is null or f is null;
    e := e + (y - f) * (y - f);
    n := n + 1;
  end loop;
  v_result.one_step_deviation := sqrt(e / nullif(n, 0));

  return v_result;
end
$$;

comment on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) is
  'Result of one method in a backtest: the measures of forecast.measure_errors over all origins, and the deviations by steps ahead. p_actuals and p_forecasts: p_steps values of each origin, one after the other; the single ones: each period forecast one step before.';

revoke execute on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) from public;
grant execute on function forecast.judge(
  forecast.method, double precision[], double precision[], double precision[], double precision[], double precision[], integer,
  double precision, boolean
) to qm_app, qm_readonly;
