create or replace function catalog._lock_offer(p_supplier_item_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform s.id
  from catalog.supplier_items s
  where s.id = p_supplier_item_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM306',
      message = 'there is no such offer',
      detail = format('supplier item %s', p_supplier_item_id),
      hint = 'catalog.upsert_offer makes one; select id, supplier_id, item_id from catalog.supplier_items lists them.';
  end if;
end
$$;

comment on function catalog._lock_offer(uuid) is
  'Locks an offer, so that changes of its prices queue. Error: QM306 no such offer.';

revoke execute on function catalog._lock_offer(uuid) from public;
