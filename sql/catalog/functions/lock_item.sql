create or replace function catalog._lock_item(p_item_id uuid)
returns catalog.items
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_item catalog.items;
begin
  select i.*
  into v_item
  from catalog.items i
  where i.id = p_item_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM310',
      message = 'there is no such item',
      detail = format('item %s', p_item_id),
      hint = 'select id, sku, name from catalog.items lists the items.';
  end if;

  return v_item;
end
$$;

comment on function catalog._lock_item(uuid) is
  'Locks an item for a command and returns its row. Error: QM310 no such item.';

revoke execute on function catalog._lock_item(uuid) from public;
