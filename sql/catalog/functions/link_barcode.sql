create or replace function catalog.link_barcode(p_item_id uuid, p_barcode text)
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
  set barcode = p_barcode
  where i.id = p_item_id
    and i.barcode is distinct from p_barcode
  returning i.* into v_item;

  if not found then
    select i.*
    into strict v_item
    from catalog.items i
    where i.id = p_item_id;
  end if;

  return v_item;
exception
  -- The main barcode of another item; further ones are found by the trigger on catalog.items.
  when unique_violation then
    raise exception using
      errcode = 'QM308',
      message = 'this barcode belongs to another item',
      detail = format('barcode %s belongs to %s', p_barcode, (select i.sku from catalog.items i where i.barcode = p_barcode)),
      hint = 'Take it from that item first: catalog.link_barcode with another barcode or null.';
end
$$;

comment on function catalog.link_barcode(uuid, text) is
  'Makes a barcode the item''s main one, in place of the old, and returns the item; null takes it away. Unique over main barcodes and the codes of scheme barcode. Errors: QM308 it belongs to another item, QM310 no such item, items_barcode_check.';

revoke execute on function catalog.link_barcode(uuid, text) from public;
grant execute on function catalog.link_barcode(uuid, text) to qm_app;
