create or replace function model.tg_predictions__add_deltas()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into model.prediction_deltas (
    version_id, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum,
    absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
  )
  select
    p.version_id,
    date_trunc('hour', p.at, 'UTC'),
    count(*),
    sum(p.prediction),
    sum(p.prediction * p.prediction),
    count(p.latency_ms),
    coalesce(sum(p.latency_ms), 0),
    count(p.actual),
    coalesce(sum(p.prediction - p.actual), 0),
    coalesce(sum(abs(p.prediction - p.actual)), 0),
    coalesce(sum((p.prediction - p.actual) * (p.prediction - p.actual)), 0),
    coalesce(sum(abs(p.actual)), 0),
    count(*) filter (where p.prediction = p.actual)
  from added p
  group by 1, 2;

  return null;
end
$$;

comment on function model.tg_predictions__add_deltas() is
  'Statement trigger of model.predictions: adds what a statement brought to the changes of the rollup, a row a version and hour.';

revoke execute on function model.tg_predictions__add_deltas() from public;

drop trigger if exists tg_predictions__add_deltas on model.predictions;
create trigger tg_predictions__add_deltas
after insert on model.predictions
referencing new table as added
for each statement
execute function model.tg_predictions__add_deltas();
