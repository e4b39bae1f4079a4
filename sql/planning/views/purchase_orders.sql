create or replace view planning.purchase_orders
with (security_invoker = true)
as
select
  o.id,
  o.order_number,
  o.supplier_id,
  s.code as supplier_code,
  s.name as supplier_name,
  o.location_id,
  c.code as location_code,
  o.currency,
  t.line_count,
  t.open_line_count,
  t.total_cost,
  t.open_cost,
  t.next_due_on,
  t.state,
  o.notes,
  o.ordered_by,
  o.ordered_at
from planning.supply_orders o
join catalog.suppliers s on s.id = o.supplier_id
join catalog.locations c on c.id = o.location_id
cross join lateral (
  select
    count(*) as line_count,
    count(*) filter (where l.state in ('open', 'partially_received')) as open_line_count,
    sum(l.total_cost) as total_cost,
    sum(round(l.open_quantity * l.unit_cost, 4)) as open_cost,
    min(l.due_on) filter (where l.state in ('open', 'partially_received')) as next_due_on,
    case
      when bool_or(l.state in ('open', 'partially_received')) and bool_or(l.received_quantity > 0) then 'partially_received'
      when bool_or(l.state in ('open', 'partially_received')) then 'open'
      when bool_and(l.state = 'cancelled') then 'cancelled'
      when bool_and(l.state in ('received', 'cancelled')) then 'received'
      else 'closed'
    end::planning.supply_order_state as state
  from planning.supply_order_lines l
  where l.order_id = o.id
) as t;

comment on view planning.purchase_orders is
  'Purchase orders with their totals; the state follows from the lines. open_cost is what is committed and not received.';
comment on column planning.purchase_orders.id is 'Identifier of the order.';
comment on column planning.purchase_orders.order_number is 'Unique number: the caller''s, else PO, TO or MO, the day and a number.';
comment on column planning.purchase_orders.supplier_id is 'Supplier of a purchase.';
comment on column planning.purchase_orders.supplier_code is 'Code of the supplier.';
comment on column planning.purchase_orders.supplier_name is 'Name of the supplier.';
comment on column planning.purchase_orders.location_id is 'Location that receives.';
comment on column planning.purchase_orders.location_code is 'Code of the location that receives.';
comment on column planning.purchase_orders.currency is 'ISO 4217 code of the costs of a purchase.';
comment on column planning.purchase_orders.line_count is 'Lines of the order.';
comment on column planning.purchase_orders.open_line_count is 'Lines of which something is still to come.';
comment on column planning.purchase_orders.total_cost is 'Cost of what was ordered, in currency.';
comment on column planning.purchase_orders.open_cost is 'Cost of what is still to come, in currency.';
comment on column planning.purchase_orders.next_due_on is 'First day on which something that is still to come is expected.';
comment on column planning.purchase_orders.state is 'State of the order, from those of its lines.';
comment on column planning.purchase_orders.notes is 'Notes of the buyer.';
comment on column planning.purchase_orders.ordered_by is 'User of the session; null for the system.';
comment on column planning.purchase_orders.ordered_at is 'When it was placed.';

grant select on planning.purchase_orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
