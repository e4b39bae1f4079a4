create or replace function model.open_prediction_load()
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if to_regclass('pg_temp.prediction_load') is not null then
    drop table pg_temp.prediction_load;
  end if;

  create temporary table prediction_load (like model.predictions including defaults) on commit drop;
  -- Nobody but this session reaches its temporary tables.
  grant insert on pg_temp.prediction_load to qm_app;

  return 'pg_temp.prediction_load';
end
$$;

comment on function model.open_prediction_load() is
  'Opens a bulk load in this transaction and returns the table to COPY into, with the columns and defaults of model.predictions. model.load_predictions then writes what is in it; at the end of the transaction it goes. Errors: QM102, QM103.';

revoke execute on function model.open_prediction_load() from public;
grant execute on function model.open_prediction_load() to qm_app;
