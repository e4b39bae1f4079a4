create or replace function catalog.reactivate_item(p_item_id uuid)
returns catalog.items
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  v_item := catalog._lock_item(p_item_id);

  update catalog.items i
  set is_active = true
  where i.id = v_item.id
  returning i.* into v_item;

  return v_item;
end
$$;

comment on function catalog.reactivate_item(uuid) is
  'Takes a retired item back into use, and returns its row; doing it twice changes nothing. Error: QM310 no such item.';

revoke execute on function catalog.reactivate_item(uuid) from public;
grant execute on function catalog.reactivate_item(uuid) to qm_app;
