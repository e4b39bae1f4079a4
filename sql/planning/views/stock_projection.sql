create or replace view planning.stock_projection
with (security_invoker = true)
as
select
  p.code as plan_code,
  r.run_id,
  n.item_id,
  i.sku,
  n.location_id,
  c.code as location_code,
  r.bucket,
  b.starts_on,
  b.ends_on,
  r.forecast,
  r.orders,
  r.net_forecast,
  r.dependent,
  r.gross,
  r.scheduled_receipts,
  r.net,
  r.planned_receipts,
  r.projected,
  n.safety_stock,
  i.unit
from planning.plans p
join planning.requirements r on r.run_id = p.current_run_id
join planning.run_items n on n.run_id = r.run_id and n.node = r.node
join planning.run_buckets b on b.run_id = r.run_id and b.bucket = r.bucket
join catalog.items i on i.id = n.item_id
join catalog.locations c on c.id = n.location_id;

comment on view planning.stock_projection is
  'The plan in force, bucket by bucket: demand, receipts and projected stock of each item at each location against its safety stock.';

grant select on planning.stock_projection to qm_app, qm_readonly, qm_auditor, qm_maintenance;
