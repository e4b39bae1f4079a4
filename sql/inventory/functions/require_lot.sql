create or replace function inventory._require_lot(p_item_id uuid, p_lot_id uuid, p_line integer default null)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from inventory.lots t where t.item_id = p_item_id and t.id = p_lot_id) then
    raise exception using
      errcode = 'QM409',
      message = 'this item has no such lot',
      detail = format(
        '%slot %s of item %s',
        case when p_line is null then '' else format('line %s: ', p_line) end, p_lot_id, p_item_id
      ),
      hint = 'Register it with inventory.register_lot; a lot belongs to one item.';
  end if;
end
$$;

comment on function inventory._require_lot(uuid, uuid, integer) is
  'Refuses a lot that is not one of the item''s. Error: QM409.';

revoke execute on function inventory._require_lot(uuid, uuid, integer) from public;
