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

grant select on planning.open_order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
