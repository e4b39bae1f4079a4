create or replace view demand.weekly_sales
with (security_invoker = true)
as
select
  d.item_id,
  d.location_id,
  date_trunc('week', d.day::timestamp)::date as week,
  d.currency,
  i.category_id,
  l.region as location_region,
  sum(d.quantity) as quantity,
  sum(d.returned_quantity) as returned_quantity,
  sum(d.revenue) as revenue,
  sum(d.line_count)::bigint as line_count,
  sum(d.promotion_line_count)::bigint as promotion_line_count
from demand.daily_sales d
join catalog.items i on i.id = d.item_id
join catalog.locations l on l.id = d.location_id
group by d.item_id, d.location_id, date_trunc('week', d.day::timestamp)::date, d.currency, i.category_id, l.region;

comment on view demand.weekly_sales is
  'Sales by item, location and week, summed from demand.daily_sales; periods without sales have no row (demand.read_demand fills them). By customer segment or region of the sale: demand.summarize_sales.';
comment on column demand.weekly_sales.item_id is 'Item.';
comment on column demand.weekly_sales.location_id is 'Location.';
comment on column demand.weekly_sales.week is 'First day of the week, a Monday.';
comment on column demand.weekly_sales.currency is 'ISO 4217 code of revenue.';
comment on column demand.weekly_sales.category_id is 'Category of the item as it is now.';
comment on column demand.weekly_sales.location_region is 'Region of the location as it is now.';
comment on column demand.weekly_sales.quantity is 'Sales less returns, in the item''s stock unit.';
comment on column demand.weekly_sales.returned_quantity is 'Quantity returned, as a positive number.';
comment on column demand.weekly_sales.revenue is 'Sum of the lines'' totals.';
comment on column demand.weekly_sales.line_count is 'Number of sales lines.';
comment on column demand.weekly_sales.promotion_line_count is 'Number of them under a promotion.';

grant select on demand.weekly_sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
