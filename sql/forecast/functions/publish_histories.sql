create or replace function forecast._publish_histories(
  p_version forecast.versions,
  p_histories forecast.history[],
  p_horizon integer,
  p_methods forecast.method[]
)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
set jit = off
as $$
declare
  v_step interval := series.frequency_step(p_version.frequency);
  v_start date := p_version.training_cut_off + 1;
  v_z double precision := core.normal_quantile((1 + p_version.level) / 2);
  v_dead_periods integer := greatest(
    1, (core.setting_integer('forecast.dead_days') / (extract(epoch from series.frequency_step(p_version.frequency)) / 86400))::integer
  );
  v_count integer;
begin
  with outcomes as materialized (
    select
      h.series_id,
      h.item_id,
      h.location_id,
      h.data_revision,
      b.is_nonnegative,
      f.*
    from unnest(p_histories) as h
    cross join lateral (
      select coalesce(min(y), 0) >= 0 as is_nonnegative
      from unnest(h."values") as y
    ) as b
    cross join lateral forecast.forecast_history(
      h."values",
      p_horizon,
      p_version.season_length,
      p_version.measure,
      b.is_nonnegative,
      core.setting_integer('forecast.minimum_history'),
      v_dead_periods,
      core.setting_numeric('demand.intermittent_interval')::double precision,
      p_methods
    ) as f
  ),
  published as (
    insert into forecast.series_forecasts (
      version_id, series_id, item_id, location_id, source, issued_at, data_revision, method, parameters, error_deviation,
      backtest_error, first_target_on, last_target_on, reason
    )
    select
      p_version.id,
      o.series_id,
      o.item_id,
      o.location_id,
      p_version.source,
      p_version.issued_at,
      o.data_revision,
      o.method,
      (
        select coalesce(jsonb_object_agg(p.key, forecast.name_parameters(p.key::forecast.method, array(select jsonb_array_elements_text(p.value)::double precision))), '{}')
        from jsonb_each(o.parameters) as p
      ),
      o.error_deviation,
      o.backtest_error,
      v_start,
      (v_start + (p_horizon - 1) * v_step)::date,
      o.reason
    from outcomes o
    where o.method is not null
  ),
  figures as (
    insert into forecast.points (version_id, series_id, target_on, point, lower, upper)
    select
      p_version.id,
      o.series_id,
      (v_start + (u.step - 1) * v_step)::date,
      u.point,
      case when o.is_nonnegative and u.point < v_z * u.deviation then 0 else u.point - v_z * u.deviation end,
      u.point + v_z * u.deviation
    from outcomes o
    cross join lateral unnest(o.points, o.deviations) with ordinality as u (point, deviation, step)
    where o.method is not null
  ),
  tested as (
    insert into forecast.backtests (
      version_id, series_id, method, parameters, origin_count, error_count, mae, rmse, bias, wape, mape, mape_excluded_count, smape, mase,
      one_step_deviation, step_deviations, is_selected
    )
    select
      p_version.id, o.series_id, b.method,
      case
        -- The mean of the three best: their places in the list.
        when b.method = 'combination' then jsonb_build_object('methods', (select jsonb_agg(o.backtests[k::integer].method) from unnest(b.parameters) as k))
        else forecast.name_parameters(b.method, b.parameters)
      end,
      b.origin_count, b.error_count, b.mae, b.rmse, b.bias, b.wape,
      b.mape, b.mape_excluded_count, b.smape, b.mase, b.one_step_deviation, b.step_deviations, b.method = o.method
    from outcomes o
    cross join lateral unnest(o.backtests) as b
    where o.method is not null
  ),
  skipped as (
    insert into forecast.skipped_series (version_id, series_id, reason)
    select p_version.id, o.series_id, o.reason
    from outcomes o
    where o.method is null
  )
  select count(*) filter (where o.method is not null)
  into v_count
  from outcomes o;

  return v_count;
end
$$;

comment on function forecast._publish_histories(forecast.versions, forecast.history[], integer, forecast.method[]) is
  'Forecasts many histories (forecast.forecast_history) and writes points, intervals of the version''s level from the backtest errors, backtests and what could not be forecast; returns the number of series published. Series that never fall below zero are forecast so.';

revoke execute on function forecast._publish_histories(forecast.versions, forecast.history[], integer, forecast.method[]) from public;
