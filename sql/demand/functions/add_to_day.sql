create or replace function demand._add_to_day(p_sale demand.sales)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  insert into demand.daily_sales as d (
    item_id, location_id, day, currency, quantity, returned_quantity, revenue, line_count, promotion_line_count
  )
  values (
    p_sale.item_id,
    p_sale.location_id,
    p_sale.sold_on,
    p_sale.currency,
    p_sale.quantity,
    greatest(-p_sale.quantity, 0),
    p_sale.total,
    1,
    num_nonnulls(p_sale.promotion)
  )
  on conflict on constraint daily_sales_pkey do update
  set
    quantity = d.quantity + excluded.quantity,
    returned_quantity = d.returned_quantity + excluded.returned_quantity,
    revenue = d.revenue + excluded.revenue,
    line_count = d.line_count + excluded.line_count,
    promotion_line_count = d.promotion_line_count + excluded.promotion_line_count
$$;

comment on function demand._add_to_day(demand.sales) is
  'Adds one sale to its day of demand.daily_sales. Last step of a command: the day''s row stays locked until the end of the transaction.';

revoke execute on function demand._add_to_day(demand.sales) from public;
