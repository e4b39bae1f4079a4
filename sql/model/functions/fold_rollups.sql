create or replace function model.fold_rollups(p_limit integer default 100000)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
  v_total bigint := 0;
begin
  -- One session folds at a time; another one finds nothing to do.
  if not pg_try_advisory_xact_lock('model.metric_rollups'::regclass::oid::bigint) then
    return 0;
  end if;

  with gone as (
    delete from model.metric_deltas d
    where d.id in (
      select n.id
      from model.metric_deltas n
      order by n.id
      limit p_limit
      for update skip locked
    )
    returning d.*
  ),
  folded as (
    insert into model.metric_rollups as r (
      version_id, name, category, period, starts_at, sample_count, value_sum, value_square_sum, minimum, maximum
    )
    select
      g.version_id, g.name, g.category,
      p.period,
      date_trunc(p.period::text, g.starts_at, 'UTC'),
      sum(g.sample_count),
      sum(g.value_sum),
      sum(g.value_square_sum),
      min(g.minimum),
      max(g.maximum)
    from gone g
    cross join unnest(enum_range(null::model.rollup_period)) as p (period)
    group by 1, 2, 3, 4, 5
    order by 1, 2, 3, 4, 5
    on conflict on constraint metric_rollups_pkey do update
    set
      sample_count = r.sample_count + excluded.sample_count,
      value_sum = r.value_sum + excluded.value_sum,
      value_square_sum = r.value_square_sum + excluded.value_square_sum,
      minimum = least(r.minimum, excluded.minimum),
      maximum = greatest(r.maximum, excluded.maximum)
  )
  select count(*)
  into v_count
  from gone;

  v_total := v_total + v_count;

  with gone as (
    delete from model.prediction_deltas d
    where d.id in (
      select n.id
      from model.prediction_deltas n
      order by n.id
      limit p_limit
      for update skip locked
    )
    returning d.*
  ),
  folded as (
    insert into model.prediction_rollups as r (
      version_id, period, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum, absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
    )
    select
      g.version_id,
      p.period,
      date_trunc(p.period::text, g.starts_at, 'UTC'),
      sum(g.prediction_count),
      sum(g.prediction_sum),
      sum(g.prediction_square_sum),
      sum(g.latency_count),
      sum(g.latency_sum),
      sum(g.actual_count),
      sum(g.error_sum),
      sum(g.absolute_error_sum),
      sum(g.squared_error_sum),
      sum(g.absolute_actual_sum),
      sum(g.hit_count)
    from gone g
    cross join unnest(enum_range(null::model.rollup_period)) as p (period)
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict on constraint prediction_rollups_pkey do update
    set
      prediction_count = r.prediction_count + excluded.prediction_count,
      prediction_sum = r.prediction_sum + excluded.prediction_sum,
      prediction_square_sum = r.prediction_square_sum + excluded.prediction_square_sum,
      latency_count = r.latency_count + excluded.latency_count,
      latency_sum = r.latency_sum + excluded.latency_sum,
      actual_count = r.actual_count + excluded.actual_count,
      error_sum = r.error_sum + excluded.error_sum,
      absolute_error_sum = r.absolute_error_sum + excluded.absolute_error_sum,
      squared_error_sum = r.squared_error_sum + excluded.squared_error_sum,
      absolute_actual_sum = r.absolute_actual_sum + excluded.absolute_actual_sum,
      hit_count = r.hit_count + excluded.hit_count
  )
  select count(*)
  into v_count
  from gone;

  v_total := v_total + v_count;

  return v_total;
end
$$;

comment on function model.fold_rollups(integer) is
  'Folds the changes that statements have left behind into the hourly and daily rollups, and returns how many; at most p_limit of metrics and of predictions. What is not folded yet is read with the rest: model.metric_periods, model.prediction_periods. For a timer.';

revoke execute on function model.fold_rollups(integer) from public;
grant execute on function model.fold_rollups(integer) to qm_app, qm_maintenance;
