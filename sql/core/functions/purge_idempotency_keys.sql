create or replace function core.purge_idempotency_keys()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_purged bigint;
begin
  delete from core.idempotency_keys k
  where k.created_at < now() - make_interval(days => core.setting_integer('core.idempotency_key_days'));

  get diagnostics v_purged = row_count;
  return v_purged;
end
$$;

comment on function core.purge_idempotency_keys() is
  'Removes idempotency keys older than setting core.idempotency_key_days and returns how many. To be run once a day by the maintenance role.';

revoke execute on function core.purge_idempotency_keys() from public;
grant execute on function core.purge_idempotency_keys() to qm_maintenance;
