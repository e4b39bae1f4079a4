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
comment on column planning.open_recommendations.id is 'Identifier of the recommendation.';
comment on column planning.open_recommendations.plan_id is 'Plan.';
comment on column planning.open_recommendations.plan_code is 'Code of the plan.';
comment on column planning.open_recommendations.run_id is 'Run that recommends it.';
comment on column planning.open_recommendations.state is 'State of the recommendation.';
comment on column planning.open_recommendations.supply_mode is 'purchase, transfer or production.';
comment on column planning.open_recommendations.item_id is 'Item.';
comment on column planning.open_recommendations.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.open_recommendations.name is 'Name to show.';
comment on column planning.open_recommendations.location_id is 'Location that receives.';
comment on column planning.open_recommendations.location_code is 'Code of the location that receives.';
comment on column planning.open_recommendations.supplier_id is 'Supplier of a purchase; null: nobody can supply it, see planning.considered_offers.';
comment on column planning.open_recommendations.supplier_code is 'Code of the supplier; null for transfers and production, and where nobody can supply it.';
comment on column planning.open_recommendations.from_location_id is 'Location that a transfer comes from.';
comment on column planning.open_recommendations.from_location_code is 'Code of the location that a transfer comes from.';
comment on column planning.open_recommendations.quantity is 'Quantity in unit.';
comment on column planning.open_recommendations.unit is 'Stock unit of the item when it was recommended.';
comment on column planning.open_recommendations.unit_cost is 'Price of a unit from the supplier; null for transfers and production, and where no price is known.';
comment on column planning.open_recommendations.total_cost is 'quantity × unit_cost.';
comment on column planning.open_recommendations.currency is 'ISO 4217 code of the costs.';
comment on column planning.open_recommendations.lead_time_days is 'Calendar days from order to receipt.';
comment on column planning.open_recommendations.order_by is 'Last day to order it; the day of the run where it is late already.';
comment on column planning.open_recommendations.need_by is 'Day on which it is needed.';
comment on column planning.open_recommendations.expected_on is 'Day on which it arrives when it is ordered on order_by.';
comment on column planning.open_recommendations.days_late is 'Days that it arrives after need_by; above zero: expedite.';
comment on column planning.open_recommendations.risk_level is 'Risk by reliability and number of suppliers: one supplier is medium from 0.9, two low from 0.8 and medium from 0.6, more low from 0.7 and medium from 0.5 on the average, else high; late ones at least medium.';
comment on column planning.open_recommendations.urgency_score is '0 to 1: for late ones 0.8 and more, growing with the days; for others less, the further away order_by is. Critical items 0.1 more.';
comment on column planning.open_recommendations.binding_constraint is 'What set the quantity.';
comment on column planning.open_recommendations.reasoning is 'Why, in one sentence; planning.explain tells the whole.';
comment on column planning.open_recommendations.approval_id is 'Its newest request for approval; null where none was made.';
comment on column planning.open_recommendations.quorum is 'Distinct approvers needed.';
comment on column planning.open_recommendations.votes is 'Votes for it that count now.';
comment on column planning.open_recommendations.expires_at is 'From then on, by the clock, it can neither be decided nor used.';
comment on column planning.open_recommendations.created_at is 'When it was made.';

grant select on planning.open_recommendations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
