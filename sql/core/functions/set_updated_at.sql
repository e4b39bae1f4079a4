create or replace function core.tg_set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

comment on function core.tg_set_updated_at() is
  'Before-update row trigger: stamps updated_at with the start of the transaction. Attached when (old.* is distinct from new.*), so that a write that changes nothing leaves no trace.';

revoke execute on function core.tg_set_updated_at() from public;
