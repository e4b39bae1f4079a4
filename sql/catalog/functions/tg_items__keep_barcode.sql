create or replace function catalog.tg_items__keep_barcode()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid;
begin
  if tg_op = 'UPDATE' and old.barcode is not null then
    delete from catalog.item_codes c
    where c.scheme = 'barcode'
      and c.code = old.barcode;
  end if;

  if new.barcode is not null then
    insert into catalog.item_codes as c (scheme, code, item_id)
    values ('barcode', new.barcode, new.id)
    -- A further barcode of the item becomes the main one; the update that changes nothing locks and returns the row.
    on conflict on constraint item_codes_pkey do update
    set code = c.code
    returning c.item_id into v_owner_id;

    if v_owner_id <> new.id then
      raise exception using
        errcode = 'QM308',
        message = 'this barcode belongs to another item',
        detail = format(
          'barcode %s belongs to %s',
          new.barcode,
          (select i.sku from catalog.items i where i.id = v_owner_id)
        ),
        hint = 'Take it from that item first: catalog.link_barcode with another barcode or null, or delete its row of catalog.item_codes.';
    end if;
  end if;

  return null;
end
$$;

comment on function catalog.tg_items__keep_barcode() is
  'After-row trigger: the main barcode of an item is a row of catalog.item_codes too, so that its key makes barcodes unique over main and further ones. Error: QM308.';

revoke execute on function catalog.tg_items__keep_barcode() from public;

drop trigger if exists tg_items__keep_barcode_of_new on catalog.items;
create trigger tg_items__keep_barcode_of_new
after insert on catalog.items
for each row
when (new.barcode is not null)
execute function catalog.tg_items__keep_barcode();

drop trigger if exists tg_items__keep_barcode on catalog.items;
create trigger tg_items__keep_barcode
after update of barcode on catalog.items
for each row
when (new.barcode is distinct from old.barcode)
execute function catalog.tg_items__keep_barcode();
