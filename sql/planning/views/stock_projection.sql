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
comment on column planning.stock_projection.plan_code is 'Code of the plan.';
comment on column planning.stock_projection.run_id is 'Run in force.';
comment on column planning.stock_projection.item_id is 'Item.';
comment on column planning.stock_projection.sku is 'Stock keeping unit: the unique business key.';
comment on column planning.stock_projection.location_id is 'Location.';
comment on column planning.stock_projection.location_code is 'Code of the location.';
comment on column planning.stock_projection.bucket is 'Number of the bucket, from 1.';
comment on column planning.stock_projection.starts_on is 'First day.';
comment on column planning.stock_projection.ends_on is 'Day after the last one.';
comment on column planning.stock_projection.forecast is 'Forecast demand of the bucket''s days.';
comment on column planning.stock_projection.orders is 'Open customers'' orders due in the bucket.';
comment on column planning.stock_projection.net_forecast is 'Forecast that the orders leave over.';
comment on column planning.stock_projection.dependent is 'Need of orders for other items and locations: the sum of its pegs.';
comment on column planning.stock_projection.gross is 'Gross requirement: net_forecast, orders and dependent.';
comment on column planning.stock_projection.scheduled_receipts is 'Open supply orders that arrive in the bucket; what is overdue counts in the first.';
comment on column planning.stock_projection.net is 'Net requirement: what is missing to keep the safety stock before planned receipts of the bucket.';
comment on column planning.stock_projection.planned_receipts is 'Planned orders that arrive in the bucket.';
comment on column planning.stock_projection.projected is 'Projected stock at the end of the bucket; below zero is a backlog.';
comment on column planning.stock_projection.safety_stock is 'Safety stock that netting kept.';
comment on column planning.stock_projection.unit is 'Stock unit: the unit of every quantity of this item.';

grant select on planning.stock_projection to qm_app, qm_readonly, qm_auditor, qm_maintenance;
