create or replace function series._load_upload_offers(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row record;
  v_offer_id uuid;
  v_count bigint := 0;
begin
  for v_row in
    execute format(
      'select distinct on (p.id, i.id) p.id as supplier_id, i.id as item_id, s.* from (%s) s '
      'join catalog.suppliers p on p.code = s.supplier join catalog.items i on i.sku = s.item order by p.id, i.id, s.line_number',
      p_source
    )
  loop
    select o.id
    into v_offer_id
    from catalog.supplier_items o
    where o.supplier_id = v_row.supplier_id
      and o.item_id = v_row.item_id;

    if v_offer_id is not null and p_mode = 'create' then
      continue;
    end if;

    select o.id
    into strict v_offer_id
    from catalog.upsert_offer(
      p_supplier_id => v_row.supplier_id,
      p_item_id => v_row.item_id,
      p_supplier_sku => v_row.supplier_sku,
      p_lead_time_days => v_row.lead_time_days::integer,
      p_minimum_order_quantity => v_row.minimum_order_quantity,
      p_order_multiple => v_row.order_multiple,
      p_contract_quantity_limit => v_row.contract_quantity_limit,
      p_preferred_rank => v_row.preferred_rank::integer
    ) as o;

    if v_row.price is not null then
      perform catalog.set_supplier_price(
        v_offer_id,
        v_row.price,
        coalesce(v_row.currency, (select i.currency from catalog.items i where i.id = v_row.item_id))
      );
    end if;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function series._load_upload_offers(text, uuid, text) is
  'Loader of target supplier_items: offers through catalog.upsert_offer, prices valid from today through catalog.set_supplier_price. Where the file has no currency a price is in the item''s.';

revoke execute on function series._load_upload_offers(text, uuid, text) from public;
