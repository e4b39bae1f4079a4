create or replace view planning.open_order_lines
with (security_invoker = true)
as
select
  l.id,
  o.id as order_id,
  o.order_number,
  l.line_number,
  o.supply_mode,
  o.supplier_id,
  s.code as supplier_code,
  g.code as from_location_code,
  l.item_id,
  i.sku,
  i.name,
  l.location_id,
  c.code as location_code,
  l.quantity,
  l.received_quantity,
  l.open_quantity,
  i.unit,
  l.unit_cost,
  o.currency,
  l.due_on,
  l.due_on < current_date as is_overdue,
  l.state,
  o.ordered_at,
  l.recommendation_id
from planning.supply_order_lines l
join planning.supply_orders o on o.id = l.order_id
join catalog.items i on i.id = l.item_id
join catalog.locations c on c.id = l.location_id
left join catalog.suppliers s on s.id = o.supplier_id
left join catalog.locations g on g.id = o.from_location_id
where l.state in ('open', 'partially_received');

comment on view planning.open_order_lines is 'Lines of supply orders that are still to come: what, from where, how much and when.';
comment on column planning.open_order_lines.id is 'Identifier of the line.';
comment on column planning.open_order_lines.order_id is 'Order.';
comment on column planning.open_order_lines.order_number is 'Unique number: the caller''s, else PO, TO or MO, the day and a number.';
comment on column planning.open_order_lines.line_number is 'Number of the line, from 1.';
comment on column planning.open_order_lines.supply_mode is 'purchase, transfer or production.';
comment on column planning.open_order_lines.supplier_id is 'Supplier of a purchase.';
comment on column planning.open_order_lines.supplier_code is 'Code of the supplier; null for transfers and production.';
comment on column planning.open_order_lines.from_location_code is 'Code of the location that a transfer comes from.';
comment on column planning.open_order_lines.item_id is 'Item.';
comment on column planning.open_order_lines.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.open_order_lines.name is 'Name to show.';
comment on column planning.open_order_lines.location_id is 'Location that receives, that of the order.';
comment on column planning.open_order_lines.location_code is 'Code of the location that receives.';
comment on column planning.open_order_lines.quantity is 'Quantity ordered, in the item''s stock unit.';
comment on column planning.open_order_lines.received_quantity is 'Quantity received so far: the sum of planning.receipts.';
comment on column planning.open_order_lines.open_quantity is 'Quantity still to come; zero when received, closed or cancelled.';
comment on column planning.open_order_lines.unit is 'Stock unit: the unit of every quantity of this item.';
comment on column planning.open_order_lines.unit_cost is 'Price of a unit in the order''s currency; null for transfers and production.';
comment on column planning.open_order_lines.currency is 'ISO 4217 code of the costs of a purchase.';
comment on column planning.open_order_lines.due_on is 'Day on which it is expected.';
comment on column planning.open_order_lines.is_overdue is 'True where due_on is past.';
comment on column planning.open_order_lines.state is 'State; core.transitions lists the legal moves of the machine supply_order_line.';
comment on column planning.open_order_lines.ordered_at is 'When it was placed.';
comment on column planning.open_order_lines.recommendation_id is 'Recommendation that it carries out.';

grant select on planning.open_order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
