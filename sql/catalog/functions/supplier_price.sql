create or replace function catalog.supplier_price(p_supplier_item_id uuid, p_quantity numeric, p_on_date date default current_date)
returns setof catalog.supplier_prices
language sql
stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
  select p.*
  from catalog.supplier_prices p
  where p.supplier_item_id = p_supplier_item_id
    and p.quantity_range @> p_quantity
    and p.validity @> p_on_date
$$;

comment on function catalog.supplier_price(uuid, numeric, date) is
  'The price row of an offer that holds for an order quantity (in stock units) on a day; no row where none holds, never more than one.';

revoke execute on function catalog.supplier_price(uuid, numeric, date) from public;
grant execute on function catalog.supplier_price(uuid, numeric, date) to qm_app, qm_readonly;
