create or replace view planning.open_recommendations
with (security_invoker = true)
as
select
  r.id,
  r.plan_id,
  p.code as plan_code,
  r.run_id,
  r.state,
  r.supply_mode,
  r.item_id,
  i.sku,
  i.name,
  r.location_id,
  c.code as location_code,
  r.supplier_id,
  s.code as supplier_code,
  r.from_location_id,
  g.code as from_location_code,
  r.quantity,
  r.unit,
  r.unit_cost,
  r.total_cost,
  r.currency,
  r.lead_time_days,
  r.order_by,
  r.need_by,
  r.expected_on,
  r.days_late,
  r.risk_level,
  r.urgency_score,
  r.binding_constraint,
  r.reasoning,
  a.id as approval_id,
  a.quorum,
  (
    select count(*)
    from governance.approval_votes v
    where v.approval_id = a.id
      and v.decision = 'approve'
      and v.revoked_at is null
  ) as votes,
  a.expires_at,
  r.created_at
from planning.recommendations r
join planning.plans p on p.id = r.plan_id
join catalog.items i on i.id = r.item_id
join catalog.locations c on c.id = r.location_id
left join catalog.suppliers s on s.id = r.supplier_id
left join catalog.locations g on g.id = r.from_location_id
left join governance.approvals a
  on a.subject_type = 'procurement_recommendation'
  and a.subject_id = r.id
  and a.state in ('pending', 'approved')
where r.state in ('pending', 'approved', 'ordering');

comment on view planning.open_recommendations is
  'What can be decided and ordered now, with names, reasons and how far its approval is.';

grant select on planning.open_recommendations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
