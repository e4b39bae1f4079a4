create or replace view planning.integrity_findings
with (security_invoker = true)
as
with ordered as (
  select l.item_id, l.location_id, sum(l.open_quantity) as quantity
  from planning.supply_order_lines l
  where l.state in ('open', 'partially_received')
  group by l.item_id, l.location_id
),
used as (
  select
    l.supplier_item_id,
    sum(case when l.state in ('cancelled', 'closed') then l.received_quantity else l.quantity end) as quantity
  from planning.supply_order_lines l
  where l.supplier_item_id is not null
  group by l.supplier_item_id
),
current_runs as (
  select r.id, r.started_at
  from planning.plans p
  join planning.runs r on r.id = p.current_run_id
),
pegged as (
  select p.run_id, p.node, p.bucket, sum(p.quantity) as quantity
  from current_runs c
  join planning.pegs p on p.run_id = c.id and p.started_at = c.started_at
  group by p.run_id, p.node, p.bucket
),
balances as (
  select
    r.run_id, r.node, r.bucket, r.projected, r.dependent,
    lag(r.projected, 1, n.on_hand) over (partition by r.run_id, r.node order by r.bucket)
    + r.scheduled_receipts + r.planned_receipts - r.gross as expected
  from current_runs c
  join planning.requirements r on r.run_id = c.id and r.started_at = c.started_at
  join planning.run_items n on n.run_id = r.run_id and n.node = r.node
)
select
  'on_order_differs_from_open_lines'::text as finding,
  format('item %s at location %s', coalesce(v.item_id, o.item_id), coalesce(v.location_id, o.location_id)) as subject,
  coalesce(o.quantity, 0)::text as expected,
  coalesce(v.on_order, 0)::text as actual
from ordered o
full join inventory.levels v on v.item_id = o.item_id and v.location_id = o.location_id
where coalesce(o.quantity, 0) <> coalesce(v.on_order, 0)
union all
select
  'received_differs_from_receipts',
  format('order line %s', l.id),
  coalesce(sum(r.quantity), 0)::text,
  l.received_quantity::text
from planning.supply_order_lines l
left join planning.receipts r on r.order_line_id = l.id
group by l.id
having coalesce(sum(r.quantity), 0) <> l.received_quantity
union all
select
  'contract_use_differs_from_lines',
  format('supplier item %s', s.id),
  coalesce(u.quantity, 0)::text,
  s.contract_quantity_used::text
from catalog.supplier_items s
left join used u on u.supplier_item_id = s.id
where coalesce(u.quantity, 0) <> s.contract_quantity_used
union all
select
  'pegs_differ_from_dependent',
  format('run %s, node %s, bucket %s', b.run_id, b.node, b.bucket),
  coalesce(p.quantity, 0)::text,
  b.dependent::text
from balances b
left join pegged p on p.run_id = b.run_id and p.node = b.node and p.bucket = b.bucket
where abs(coalesce(p.quantity, 0) - b.dependent) > 1e-6 * greatest(1, abs(b.dependent))
union all
select
  'projection_does_not_add_up',
  format('run %s, node %s, bucket %s', b.run_id, b.node, b.bucket),
  b.expected::text,
  b.projected::text
from balances b
where abs(b.projected - b.expected) > 1e-6 * greatest(1, abs(b.expected))
union all
select
  'approved_without_approval',
  format('recommendation %s', r.id),
  'an approved approval',
  'none'
from planning.recommendations r
where r.supply_mode = 'purchase'
  and r.state in ('approved', 'ordering')
  and not exists (
    select
    from governance.approvals a
    where a.subject_type = 'procurement_recommendation'
      and a.subject_id = r.id
      and a.state = 'approved'
  );

comment on view planning.integrity_findings is
  'What does not agree between orders, receipts, stock on order, contracts, recommendations and the plans in force; empty when all is well.';
comment on column planning.integrity_findings.finding is 'What does not agree.';
comment on column planning.integrity_findings.subject is 'Where.';
comment on column planning.integrity_findings.expected is 'What follows from the rows.';
comment on column planning.integrity_findings.actual is 'What stands there.';

grant select on planning.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
