create or replace view inventory.stock_status
with (security_invoker = true)
as
select
  l.item_id,
  i.sku,
  i.name,
  i.category_id,
  l.location_id,
  c.code as location_code,
  l.unit,
  l.on_hand,
  l.reserved,
  l.available,
  l.on_order,
  l.available + l.on_order as projected,
  l.reorder_point,
  l.safety_stock,
  l.maximum_stock,
  inventory.stock_condition(
    l.on_hand, l.available, l.reorder_point, l.safety_stock, l.maximum_stock, b.boundary
  ) as condition,
  inventory.is_low_stock(l.available, l.reorder_point, b.boundary) as is_low,
  l.average_cost,
  i.currency,
  round(l.on_hand * l.average_cost, 4) as stock_value,
  l.last_movement_at,
  l.last_counted_at
from inventory.levels l
join catalog.items i on i.id = l.item_id
join catalog.locations c on c.id = l.location_id
-- Read once for the whole statement.
cross join (select (select core.setting_text('inventory.low_stock_boundary')) as boundary) as b;

comment on view inventory.stock_status is
  'Every level with its item and location, how it stands (condition, the worst that is true; is_low by the boundary that alerts use too) and what it is worth at moving average cost. projected: available and on order.';

grant select on inventory.stock_status to qm_app, qm_readonly, qm_auditor, qm_maintenance;
