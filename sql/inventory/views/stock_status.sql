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
comment on column inventory.stock_status.item_id is 'Item.';
comment on column inventory.stock_status.sku is 'Stock keeping unit: the unique business key.';
comment on column inventory.stock_status.name is 'Name to show.';
comment on column inventory.stock_status.category_id is 'Category; a subcategory is a category below another.';
comment on column inventory.stock_status.location_id is 'Location.';
comment on column inventory.stock_status.location_code is 'Code of the location.';
comment on column inventory.stock_status.unit is 'The item''s stock unit, held by foreign key: the unit of all quantities of this row.';
comment on column inventory.stock_status.on_hand is 'Quantity physically there; below zero only where the location allows it.';
comment on column inventory.stock_status.reserved is 'Quantity held back by active reservations.';
comment on column inventory.stock_status.available is 'on_hand - reserved: what can still be promised.';
comment on column inventory.stock_status.on_order is 'Quantity ordered from suppliers and not received.';
comment on column inventory.stock_status.projected is 'available + on_order: what can be promised when all is delivered.';
comment on column inventory.stock_status.reorder_point is 'At or below this the level counts as low; null: not managed.';
comment on column inventory.stock_status.safety_stock is 'Buffer against uncertain demand and lead time; null: not managed.';
comment on column inventory.stock_status.maximum_stock is 'Above this the level counts as excess; null: no maximum.';
comment on column inventory.stock_status.condition is 'out, low, below safety, normal or excess, by inventory.stock_condition: the one boundary that alerts use too.';
comment on column inventory.stock_status.is_low is 'True where available has come down to the reorder point, by the boundary that alerts use too.';
comment on column inventory.stock_status.average_cost is 'Moving average cost per unit in the item''s currency; null before the first movement with a cost.';
comment on column inventory.stock_status.currency is 'ISO 4217 code of unit_price and unit_cost.';
comment on column inventory.stock_status.stock_value is 'on_hand × average_cost, in currency; null where the cost is unknown.';
comment on column inventory.stock_status.last_movement_at is 'When stock last moved.';
comment on column inventory.stock_status.last_counted_at is 'When stock was last counted.';

grant select on inventory.stock_status to qm_app, qm_readonly, qm_auditor, qm_maintenance;
