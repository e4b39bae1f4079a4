create or replace function model.tg_metrics__add_deltas()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into model.metric_deltas (
    version_id, name, category, starts_at, sample_count, value_sum, value_square_sum, minimum, maximum
  )
  select
    m.version_id,
    m.name,
    m.category,
    date_trunc('hour', m.at, 'UTC'),
    count(*),
    sum(m.value),
    sum(m.value * m.value),
    min(m.value),
    max(m.value)
  from added m
  group by 1, 2, 3, 4;

  return null;
end
$$;

comment on function model.tg_metrics__add_deltas() is
  'Statement trigger of model.metrics: adds what a statement brought to the changes of the rollup, a row a version, metric, category and hour.';

revoke execute on function model.tg_metrics__add_deltas() from public;

drop trigger if exists tg_metrics__add_deltas on model.metrics;
create trigger tg_metrics__add_deltas
after insert on model.metrics
referencing new table as added
for each statement
execute function model.tg_metrics__add_deltas();
