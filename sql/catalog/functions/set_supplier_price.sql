create or replace function catalog.set_supplier_price(
  p_supplier_item_id uuid,
  p_price numeric,
  p_currency text,
  p_valid_from date default current_date,
  p_valid_until date default null,
  p_quantity_range numrange default '[0,)'
)
returns catalog.supplier_prices
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_price catalog.supplier_prices;
  v_next date;
begin
  perform catalog._lock_offer(p_supplier_item_id);

  -- A price for the same quantities that starts on the same day is corrected.
  delete from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and lower(p.validity) = p_valid_from;

  -- One that started earlier ends where the new one begins.
  update catalog.supplier_prices p
  set validity = daterange(lower(p.validity), p_valid_from)
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and p.validity @> p_valid_from;

  -- The new one ends where the next begins.
  select min(lower(p.validity))
  into v_next
  from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range = p_quantity_range
    and lower(p.validity) > p_valid_from;

  insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
  values (p_supplier_item_id, p_price, p_currency, p_quantity_range, daterange(p_valid_from, coalesce(p_valid_until, v_next)))
  returning * into v_price;

  return v_price;
end
$$;

comment on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) is
  'Sets the price of an offer for a range of quantities from a day on, and returns its row: the price in force before ends that day, and the new one holds until p_valid_until (that day excluded), or until the next price already stored begins, or without end. The same start again corrects the price. Errors: QM306 no such offer; supplier_prices_supplier_item_id_quantity_range_validity_excl where another price overlaps, for instance with other quantity breaks; the check constraints of the table.';

revoke execute on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) from public;
grant execute on function catalog.set_supplier_price(uuid, numeric, text, date, date, numrange) to qm_app;
