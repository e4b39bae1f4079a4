create or replace function series._load_upload_offers(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_supplier_id uuid;
  v_item_id uuid;
  v_supplier_sku text;
  v_lead_time_days integer;
  v_minimum_order_quantity numeric;
  v_order_multiple numeric;
  v_contract_quantity_limit numeric;
  v_preferred_rank integer;
  v_price numeric;
  v_currency text;
  v_offer_id uuid;
  v_count bigint := 0;
begin
  for
    v_supplier_id, v_item_id, v_supplier_sku, v_lead_time_days, v_minimum_order_quantity, v_order_multiple,
    v_contract_quantity_limit, v_preferred_rank, v_price, v_currency
  in
    execute format(
      $query$
        select distinct on (p.id, i.id)
          p.id, i.id, s.supplier_sku, s.lead_time_days::integer, s.minimum_order_quantity, s.order_multiple,
          s.contract_quantity_limit, s.preferred_rank::integer, s.price, coalesce(s.currency, i.currency)
        from (%s) s
        join catalog.suppliers p on p.code = s.supplier
        join catalog.items i on i.sku = s.item
        order by p.id, i.id, s.line_number
      $query$,
      p_source
    )
  loop
    select o.id
    into v_offer_id
    from catalog.supplier_items o
    where o.supplier_id = v_supplier_id
      and o.item_id = v_item_id;

    if v_offer_id is not null and p_mode = 'create' then
      continue;
    end if;

    select o.id
    into strict v_offer_id
    from catalog.upsert_offer(
      p_supplier_id => v_supplier_id,
      p_item_id => v_item_id,
      p_supplier_sku => v_supplier_sku,
      p_lead_time_days => v_lead_time_days,
      p_minimum_order_quantity => v_minimum_order_quantity,
      p_order_multiple => v_order_multiple,
      p_contract_quantity_limit => v_contract_quantity_limit,
      p_preferred_rank => v_preferred_rank
    ) as o;

    if v_price is not null then
      perform catalog.set_supplier_price(
        v_offer_id,
        v_price,
        v_currency
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
