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

grant select on planning.purchase_orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
