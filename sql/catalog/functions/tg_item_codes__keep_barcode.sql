create or replace function catalog.tg_item_codes__keep_barcode()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select
    from catalog.items i
    where i.id = old.item_id
      and i.barcode = old.code
  )
  and not exists (
    select
    from catalog.item_codes c
    where c.scheme = 'barcode'
      and c.code = old.code
      and c.item_id = old.item_id
  ) then
    raise exception using
      errcode = 'QM309',
      message = 'this is the item''s main barcode',
      detail = format('barcode %s of item %s', old.code, old.item_id),
      hint = 'Change or remove the main barcode with catalog.link_barcode.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_item_codes__keep_barcode() is
  'Constraint trigger, at once unless deferred: the row that stands for an item''s main barcode goes only with that barcode. Error: QM309.';

revoke execute on function catalog.tg_item_codes__keep_barcode() from public;

drop trigger if exists tg_item_codes__keep_barcode on catalog.item_codes;
create constraint trigger tg_item_codes__keep_barcode
after update or delete on catalog.item_codes
deferrable initially immediate
for each row
when (old.scheme = 'barcode')
execute function catalog.tg_item_codes__keep_barcode();
