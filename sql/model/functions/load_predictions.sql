create or replace function model.load_predictions()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source regclass := to_regclass('pg_temp.prediction_load');
  v_version_id uuid;
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- A table of the caller's own could make the owner run the caller's code.
  if not exists (
    select
    from pg_class c
    where c.oid = v_source
      and c.relkind = 'r'
      and c.relowner = current_user::regrole
      and c.relnamespace = pg_my_temp_schema()
  ) then
    raise exception using
      errcode = 'QM739',
      message = 'no load of this kind is open in this transaction',
      detail = 'there is no table pg_temp.prediction_load made by model.open_prediction_load',
      hint = 'Call model.open_prediction_load and COPY into its table in the same transaction.';
  end if;

  for v_version_id in
    execute format('select distinct l.version_id from %s l order by l.version_id', v_source)
  loop
    perform model._require_version(v_version_id);
  end loop;

  execute format(
    $query$
      insert into model.predictions (version_id, at, id, features, prediction, probability, latency_ms, actual, actual_at)
      select l.version_id, l.at, l.id, l.features, l.prediction, l.probability, l.latency_ms, l.actual, l.actual_at
      from %s l
    $query$,
    v_source
  );

  get diagnostics v_count = row_count;
  drop table pg_temp.prediction_load;

  return v_count;
end
$$;

comment on function model.load_predictions() is
  'Writes what was copied into the table of model.open_prediction_load to model.predictions, all or none, and returns the number of rows. Errors: QM102, QM103, QM708 no such version, QM739 no load is open; the checks and keys of model.predictions.';

revoke execute on function model.load_predictions() from public;
grant execute on function model.load_predictions() to qm_app;
