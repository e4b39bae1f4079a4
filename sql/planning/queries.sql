/* @name RunPlan */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.number as "number!",
  r.state as "state!",
  r.planned_on as "planned_on!",
  r.bucket_size as "bucket_size!",
  r.bucket_count as "bucket_count!",
  r.action_window_days as "action_window_days!",
  r.parameters as "parameters!",
  r.item_count as "item_count!",
  r.planned_order_count as "planned_order_count!",
  r.peg_count as "peg_count!",
  r.recommendation_count as "recommendation_count!",
  r.snapshot_hash as "snapshot_hash?",
  r.result_hash as "result_hash?",
  r.reason as "reason?",
  r.created_by as "created_by?",
  r.started_at as "started_at!",
  r.finished_at as "finished_at?"
from planning.run_plan(coalesce(:planCode::text, 'main'), :plannedOn, :reason, coalesce(:release::boolean, true), :idempotencyKey) as r;

/* @name ReleaseRun */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.number as "number!",
  r.state as "state!",
  r.planned_on as "planned_on!",
  r.bucket_size as "bucket_size!",
  r.bucket_count as "bucket_count!",
  r.action_window_days as "action_window_days!",
  r.parameters as "parameters!",
  r.item_count as "item_count!",
  r.planned_order_count as "planned_order_count!",
  r.peg_count as "peg_count!",
  r.recommendation_count as "recommendation_count!",
  r.snapshot_hash as "snapshot_hash?",
  r.result_hash as "result_hash?",
  r.reason as "reason?",
  r.created_by as "created_by?",
  r.started_at as "started_at!",
  r.finished_at as "finished_at?"
from planning.release_run(:runId!, :idempotencyKey) as r;

/* @name GetRun */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.number as "number!",
  r.state as "state!",
  r.planned_on as "planned_on!",
  r.bucket_size as "bucket_size!",
  r.bucket_count as "bucket_count!",
  r.action_window_days as "action_window_days!",
  r.parameters as "parameters!",
  r.item_count as "item_count!",
  r.planned_order_count as "planned_order_count!",
  r.peg_count as "peg_count!",
  r.recommendation_count as "recommendation_count!",
  r.snapshot_hash as "snapshot_hash?",
  r.result_hash as "result_hash?",
  r.reason as "reason?",
  r.created_by as "created_by?",
  r.started_at as "started_at!",
  r.finished_at as "finished_at?"
from planning.runs as r
where r.id = :runId!;

/* @name GetCurrentRun */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.number as "number!",
  r.state as "state!",
  r.planned_on as "planned_on!",
  r.bucket_size as "bucket_size!",
  r.bucket_count as "bucket_count!",
  r.action_window_days as "action_window_days!",
  r.parameters as "parameters!",
  r.item_count as "item_count!",
  r.planned_order_count as "planned_order_count!",
  r.peg_count as "peg_count!",
  r.recommendation_count as "recommendation_count!",
  r.snapshot_hash as "snapshot_hash?",
  r.result_hash as "result_hash?",
  r.reason as "reason?",
  r.created_by as "created_by?",
  r.started_at as "started_at!",
  r.finished_at as "finished_at?"
from planning.plans as p
join planning.runs as r on r.id = p.current_run_id
where p.code = coalesce(:planCode::text, 'main');

/* @name ListRuns */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.number as "number!",
  r.state as "state!",
  r.planned_on as "planned_on!",
  r.bucket_size as "bucket_size!",
  r.bucket_count as "bucket_count!",
  r.action_window_days as "action_window_days!",
  r.parameters as "parameters!",
  r.item_count as "item_count!",
  r.planned_order_count as "planned_order_count!",
  r.peg_count as "peg_count!",
  r.recommendation_count as "recommendation_count!",
  r.snapshot_hash as "snapshot_hash?",
  r.result_hash as "result_hash?",
  r.reason as "reason?",
  r.created_by as "created_by?",
  r.started_at as "started_at!",
  r.finished_at as "finished_at?"
from planning.runs as r
join planning.plans as p on p.id = r.plan_id
where p.code = coalesce(:planCode::text, 'main')
  and r.number < coalesce(:beforeNumber::integer, 2147483647)
order by r.number desc
limit :limit!;

/* @name ListRunFindings */
select
  f.node,
  n.item_id,
  i.sku,
  n.location_id,
  l.code as location_code,
  f.finding,
  f.detail
from planning.run_findings f
join planning.run_items n on n.run_id = f.run_id and n.node = f.node
join catalog.items i on i.id = n.item_id
join catalog.locations l on l.id = n.location_id
where f.run_id = :runId!
order by f.node, f.finding;

/* @name ListPlans */
select
  p.id as "id!",
  p.code as "code!",
  p.name as "name!",
  p.bucket_size as "bucket_size!",
  p.bucket_count as "bucket_count!",
  p.consumption_backward as "consumption_backward!",
  p.consumption_forward as "consumption_forward!",
  p.action_window_days as "action_window_days!",
  p.last_run_number as "last_run_number!",
  p.current_run_id as "current_run_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from planning.plans as p
order by p.code;

/* @name UpsertPlan */
insert into planning.plans as p (code, name, bucket_size, bucket_count, consumption_backward, consumption_forward, action_window_days)
values (
  :code!,
  :name!,
  coalesce(:bucketSize::planning.bucket_size, 'week'),
  coalesce(:bucketCount::integer, 26),
  coalesce(:consumptionBackward::integer, 1),
  coalesce(:consumptionForward::integer, 1),
  coalesce(:actionWindowDays::integer, 14)
)
on conflict on constraint plans_code_key do update
set
  name = excluded.name,
  bucket_size = coalesce(:bucketSize::planning.bucket_size, p.bucket_size),
  bucket_count = coalesce(:bucketCount::integer, p.bucket_count),
  consumption_backward = coalesce(:consumptionBackward::integer, p.consumption_backward),
  consumption_forward = coalesce(:consumptionForward::integer, p.consumption_forward),
  action_window_days = coalesce(:actionWindowDays::integer, p.action_window_days)
returning
  p.id as "id!",
  p.code as "code!",
  p.name as "name!",
  p.bucket_size as "bucket_size!",
  p.bucket_count as "bucket_count!",
  p.consumption_backward as "consumption_backward!",
  p.consumption_forward as "consumption_forward!",
  p.action_window_days as "action_window_days!",
  p.last_run_number as "last_run_number!",
  p.current_run_id as "current_run_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!";

/* @name SetPolicy */
insert into planning.policies as p (
  item_id,
  category_id,
  location_id,
  is_planned,
  supply_mode,
  safety_stock_rule,
  service_level,
  safety_stock,
  cover_days,
  review_period_days,
  lot_sizing,
  lot_quantity,
  supply_period_count,
  minimum_quantity,
  order_multiple,
  production_lead_time_days,
  maximum_supplier_share,
  notes
)
values (
  :itemId,
  :categoryId,
  :locationId,
  coalesce(:isPlanned::boolean, true),
  :supplyMode::planning.supply_mode,
  :safetyStockRule::planning.safety_stock_rule,
  :serviceLevel,
  :safetyStock,
  :coverDays,
  :reviewPeriodDays,
  :lotSizing::planning.lot_sizing_rule,
  :lotQuantity,
  :supplyPeriodCount,
  :minimumQuantity,
  :orderMultiple,
  :productionLeadTimeDays,
  :maximumSupplierShare,
  :notes
)
on conflict on constraint policies_item_id_category_id_location_id_key do update
set
  is_planned = excluded.is_planned,
  supply_mode = excluded.supply_mode,
  safety_stock_rule = excluded.safety_stock_rule,
  service_level = excluded.service_level,
  safety_stock = excluded.safety_stock,
  cover_days = excluded.cover_days,
  review_period_days = excluded.review_period_days,
  lot_sizing = excluded.lot_sizing,
  lot_quantity = excluded.lot_quantity,
  supply_period_count = excluded.supply_period_count,
  minimum_quantity = excluded.minimum_quantity,
  order_multiple = excluded.order_multiple,
  production_lead_time_days = excluded.production_lead_time_days,
  maximum_supplier_share = excluded.maximum_supplier_share,
  notes = excluded.notes
returning
  p.id as "id!",
  p.item_id as "item_id?",
  p.category_id as "category_id?",
  p.location_id as "location_id?",
  p.is_planned as "is_planned!",
  p.supply_mode as "supply_mode?",
  p.safety_stock_rule as "safety_stock_rule?",
  p.service_level as "service_level?",
  p.safety_stock as "safety_stock?",
  p.cover_days as "cover_days?",
  p.review_period_days as "review_period_days?",
  p.lot_sizing as "lot_sizing?",
  p.lot_quantity as "lot_quantity?",
  p.supply_period_count as "supply_period_count?",
  p.minimum_quantity as "minimum_quantity?",
  p.order_multiple as "order_multiple?",
  p.production_lead_time_days as "production_lead_time_days?",
  p.maximum_supplier_share as "maximum_supplier_share?",
  p.notes as "notes?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!";

/* @name DeletePolicy */
delete from planning.policies
where id = :policyId!;

/* @name PolicyFor */
select
  p.id as "id!",
  p.item_id as "item_id?",
  p.category_id as "category_id?",
  p.location_id as "location_id?",
  p.is_planned as "is_planned!",
  p.supply_mode as "supply_mode?",
  p.safety_stock_rule as "safety_stock_rule?",
  p.service_level as "service_level?",
  p.safety_stock as "safety_stock?",
  p.cover_days as "cover_days?",
  p.review_period_days as "review_period_days?",
  p.lot_sizing as "lot_sizing?",
  p.lot_quantity as "lot_quantity?",
  p.supply_period_count as "supply_period_count?",
  p.minimum_quantity as "minimum_quantity?",
  p.order_multiple as "order_multiple?",
  p.production_lead_time_days as "production_lead_time_days?",
  p.maximum_supplier_share as "maximum_supplier_share?",
  p.notes as "notes?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from planning.policy_for(:itemId!, :locationId!) as p;

/* @name ListPolicies */
select
  p.id as "id!",
  p.item_id as "item_id?",
  p.category_id as "category_id?",
  p.location_id as "location_id?",
  p.is_planned as "is_planned!",
  p.supply_mode as "supply_mode?",
  p.safety_stock_rule as "safety_stock_rule?",
  p.service_level as "service_level?",
  p.safety_stock as "safety_stock?",
  p.cover_days as "cover_days?",
  p.review_period_days as "review_period_days?",
  p.lot_sizing as "lot_sizing?",
  p.lot_quantity as "lot_quantity?",
  p.supply_period_count as "supply_period_count?",
  p.minimum_quantity as "minimum_quantity?",
  p.order_multiple as "order_multiple?",
  p.production_lead_time_days as "production_lead_time_days?",
  p.maximum_supplier_share as "maximum_supplier_share?",
  p.notes as "notes?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from planning.policies as p
where p.id > coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
order by p.id
limit :limit!;

/* @name ListOpenRecommendations */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.plan_code as "plan_code!",
  r.run_id as "run_id!",
  r.state as "state!",
  r.supply_mode as "supply_mode!",
  r.item_id as "item_id!",
  r.sku as "sku!",
  r.name as "name!",
  r.location_id as "location_id!",
  r.location_code as "location_code!",
  r.supplier_id as "supplier_id?",
  r.supplier_code as "supplier_code?",
  r.from_location_id as "from_location_id?",
  r.from_location_code as "from_location_code?",
  r.quantity as "quantity!",
  r.unit as "unit!",
  r.unit_cost as "unit_cost?",
  r.total_cost as "total_cost?",
  r.currency as "currency?",
  r.lead_time_days as "lead_time_days!",
  r.order_by as "order_by!",
  r.need_by as "need_by!",
  r.expected_on as "expected_on!",
  r.days_late as "days_late!",
  r.risk_level as "risk_level!",
  r.urgency_score as "urgency_score!",
  r.binding_constraint as "binding_constraint!",
  r.reasoning as "reasoning!",
  r.approval_id as "approval_id?",
  r.quorum as "quorum?",
  r.votes as "votes!",
  r.expires_at as "expires_at?",
  r.created_at as "created_at!"
from planning.open_recommendations as r
where r.plan_id = (select p.id from planning.plans p where p.code = coalesce(:planCode::text, 'main'))
  and (r.order_by, r.id) > (coalesce(:afterOrderBy::date, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
  and (:state::planning.recommendation_state is null or r.state = :state)
  and (:supplyMode::planning.supply_mode is null or r.supply_mode = :supplyMode)
order by r.order_by, r.id
limit :limit!;

/* @name GetRecommendation */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.run_id as "run_id!",
  r.node as "node!",
  r.planned_order as "planned_order!",
  r.part as "part!",
  r.supply_mode as "supply_mode!",
  r.item_id as "item_id!",
  r.location_id as "location_id!",
  r.supplier_id as "supplier_id?",
  r.supplier_item_id as "supplier_item_id?",
  r.supplier_price_id as "supplier_price_id?",
  r.from_location_id as "from_location_id?",
  r.lane_id as "lane_id?",
  r.quantity as "quantity!",
  r.unit as "unit!",
  r.unit_cost as "unit_cost?",
  r.total_cost as "total_cost?",
  r.currency as "currency?",
  r.approval_quantity as "approval_quantity?",
  r.approval_unit_cost as "approval_unit_cost?",
  r.lead_time_days as "lead_time_days!",
  r.order_by as "order_by!",
  r.need_by as "need_by!",
  r.expected_on as "expected_on!",
  r.days_late as "days_late!",
  r.risk_level as "risk_level!",
  r.urgency_score as "urgency_score!",
  r.binding_constraint as "binding_constraint!",
  r.reasoning as "reasoning!",
  r.state as "state!",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from planning.recommendations as r
where r.id = :recommendationId!;

/* @name ListRecommendationsOfItem */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.run_id as "run_id!",
  r.node as "node!",
  r.planned_order as "planned_order!",
  r.part as "part!",
  r.supply_mode as "supply_mode!",
  r.item_id as "item_id!",
  r.location_id as "location_id!",
  r.supplier_id as "supplier_id?",
  r.supplier_item_id as "supplier_item_id?",
  r.supplier_price_id as "supplier_price_id?",
  r.from_location_id as "from_location_id?",
  r.lane_id as "lane_id?",
  r.quantity as "quantity!",
  r.unit as "unit!",
  r.unit_cost as "unit_cost?",
  r.total_cost as "total_cost?",
  r.currency as "currency?",
  r.approval_quantity as "approval_quantity?",
  r.approval_unit_cost as "approval_unit_cost?",
  r.lead_time_days as "lead_time_days!",
  r.order_by as "order_by!",
  r.need_by as "need_by!",
  r.expected_on as "expected_on!",
  r.days_late as "days_late!",
  r.risk_level as "risk_level!",
  r.urgency_score as "urgency_score!",
  r.binding_constraint as "binding_constraint!",
  r.reasoning as "reasoning!",
  r.state as "state!",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from planning.recommendations as r
where r.item_id = :itemId!
  and (:locationId::uuid is null or r.location_id = :locationId)
order by r.created_at desc
limit :limit!;

/* @name ListRecommendationHistory */
select
  h.recommendation_id as "recommendation_id!",
  h.sequence as "sequence!",
  h.from_state as "from_state!",
  h.to_state as "to_state!",
  h.reason as "reason?",
  h.actor_id as "actor_id?",
  h.actor_name as "actor_name?",
  h.at as "at!"
from planning.recommendation_history as h
where h.recommendation_id = :recommendationId!
order by h.sequence;

/* @name Explain */
select
  e.line as "line!",
  e.depth as "depth!",
  e.topic as "topic!",
  e.subject as "subject?",
  e.quantity as "quantity?",
  e.on_date as "on_date?",
  e.detail as "detail!",
  e.reference as "reference!"
from planning.explain(:recommendationId!, coalesce(:depth::integer, 8), coalesce(:breadth::integer, 10)) as e
order by e.line;

/* @name ListConsideredOffers */
select
  o.run_id as "run_id!",
  o.planned_order as "planned_order!",
  o.rank as "rank!",
  o.supplier_item_id as "supplier_item_id!",
  o.order_quantity as "order_quantity!",
  o.price as "price?",
  o.currency as "currency?",
  o.total_price as "total_price?",
  o.lead_time_days as "lead_time_days?",
  o.reliability_score as "reliability_score?",
  o.minimum_quantity as "minimum_quantity!",
  o.order_multiple as "order_multiple?",
  o.contract_quantity_left as "contract_quantity_left?",
  o.score as "score?",
  o.reason as "reason!",
  s.code as "supplier_code!"
from planning.recommendations r
join planning.considered_offers o on o.run_id = r.run_id and o.planned_order = r.planned_order
join catalog.supplier_items f on f.id = o.supplier_item_id
join catalog.suppliers s on s.id = f.supplier_id
where r.id = :recommendationId!
order by o.rank;

/* @name ReviseRecommendation */
select
  r.id as "id!",
  r.plan_id as "plan_id!",
  r.run_id as "run_id!",
  r.node as "node!",
  r.planned_order as "planned_order!",
  r.part as "part!",
  r.supply_mode as "supply_mode!",
  r.item_id as "item_id!",
  r.location_id as "location_id!",
  r.supplier_id as "supplier_id?",
  r.supplier_item_id as "supplier_item_id?",
  r.supplier_price_id as "supplier_price_id?",
  r.from_location_id as "from_location_id?",
  r.lane_id as "lane_id?",
  r.quantity as "quantity!",
  r.unit as "unit!",
  r.unit_cost as "unit_cost?",
  r.total_cost as "total_cost?",
  r.currency as "currency?",
  r.approval_quantity as "approval_quantity?",
  r.approval_unit_cost as "approval_unit_cost?",
  r.lead_time_days as "lead_time_days!",
  r.order_by as "order_by!",
  r.need_by as "need_by!",
  r.expected_on as "expected_on!",
  r.days_late as "days_late!",
  r.risk_level as "risk_level!",
  r.urgency_score as "urgency_score!",
  r.binding_constraint as "binding_constraint!",
  r.reasoning as "reasoning!",
  r.state as "state!",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from planning.revise_recommendation(:recommendationId!, :quantity, :supplierItemId, :reason, :idempotencyKey) as r;

/* @name OrderRecommendations */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.supply_mode as "supply_mode!",
  o.supplier_id as "supplier_id?",
  o.from_location_id as "from_location_id?",
  o.location_id as "location_id!",
  o.currency as "currency?",
  o.notes as "notes?",
  o.ordered_by as "ordered_by?",
  o.ordered_at as "ordered_at!"
from planning.order_recommendations(:recommendationIds!, :orderNumber, :notes, :idempotencyKey) as o
order by o.order_number;

/* @name GetSupplyOrder */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.supply_mode as "supply_mode!",
  o.supplier_id as "supplier_id?",
  o.from_location_id as "from_location_id?",
  o.location_id as "location_id!",
  o.currency as "currency?",
  o.notes as "notes?",
  o.ordered_by as "ordered_by?",
  o.ordered_at as "ordered_at!"
from planning.supply_orders as o
where o.order_number = :orderNumber!;

/* @name ListSupplyOrderLines */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.recommendation_id as "recommendation_id!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.supplier_item_id as "supplier_item_id?",
  l.quantity as "quantity!",
  l.unit_cost as "unit_cost?",
  l.total_cost as "total_cost?",
  l.received_quantity as "received_quantity!",
  l.receipt_tolerance as "receipt_tolerance!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from planning.supply_order_lines as l
where l.order_id = :orderId!
order by l.line_number;

/* @name ListOpenOrderLines */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.order_number as "order_number!",
  l.line_number as "line_number!",
  l.supply_mode as "supply_mode!",
  l.supplier_id as "supplier_id?",
  l.supplier_code as "supplier_code?",
  l.from_location_code as "from_location_code?",
  l.item_id as "item_id!",
  l.sku as "sku!",
  l.name as "name!",
  l.location_id as "location_id!",
  l.location_code as "location_code!",
  l.quantity as "quantity!",
  l.received_quantity as "received_quantity!",
  l.open_quantity as "open_quantity!",
  l.unit as "unit!",
  l.unit_cost as "unit_cost?",
  l.currency as "currency?",
  l.due_on as "due_on!",
  l.is_overdue as "is_overdue!",
  l.state as "state!",
  l.ordered_at as "ordered_at!",
  l.recommendation_id as "recommendation_id!"
from planning.open_order_lines as l
where (l.due_on, l.id) > (coalesce(:afterDueOn::date, '-infinity'), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
  and (:supplyMode::planning.supply_mode is null or l.supply_mode = :supplyMode)
order by l.due_on, l.id
limit :limit!;

/* @name ListOpenOrderLinesOfItem */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.order_number as "order_number!",
  l.line_number as "line_number!",
  l.supply_mode as "supply_mode!",
  l.supplier_id as "supplier_id?",
  l.supplier_code as "supplier_code?",
  l.from_location_code as "from_location_code?",
  l.item_id as "item_id!",
  l.sku as "sku!",
  l.name as "name!",
  l.location_id as "location_id!",
  l.location_code as "location_code!",
  l.quantity as "quantity!",
  l.received_quantity as "received_quantity!",
  l.open_quantity as "open_quantity!",
  l.unit as "unit!",
  l.unit_cost as "unit_cost?",
  l.currency as "currency?",
  l.due_on as "due_on!",
  l.is_overdue as "is_overdue!",
  l.state as "state!",
  l.ordered_at as "ordered_at!",
  l.recommendation_id as "recommendation_id!"
from planning.open_order_lines as l
where l.item_id = :itemId!
  and (:locationId::uuid is null or l.location_id = :locationId)
order by l.due_on, l.id;

/* @name ListPurchaseOrders */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.supplier_id as "supplier_id!",
  o.supplier_code as "supplier_code!",
  o.supplier_name as "supplier_name!",
  o.location_id as "location_id!",
  o.location_code as "location_code!",
  o.currency as "currency!",
  o.line_count as "line_count!",
  o.open_line_count as "open_line_count!",
  o.total_cost as "total_cost!",
  o.open_cost as "open_cost?",
  o.next_due_on as "next_due_on?",
  o.state as "state!",
  o.notes as "notes?",
  o.ordered_by as "ordered_by?",
  o.ordered_at as "ordered_at!"
from planning.purchase_orders as o
where o.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by o.id desc
limit :limit!;

/* @name ListPurchaseOrdersOfSupplier */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.supplier_id as "supplier_id!",
  o.supplier_code as "supplier_code!",
  o.supplier_name as "supplier_name!",
  o.location_id as "location_id!",
  o.location_code as "location_code!",
  o.currency as "currency!",
  o.line_count as "line_count!",
  o.open_line_count as "open_line_count!",
  o.total_cost as "total_cost!",
  o.open_cost as "open_cost?",
  o.next_due_on as "next_due_on?",
  o.state as "state!",
  o.notes as "notes?",
  o.ordered_by as "ordered_by?",
  o.ordered_at as "ordered_at!"
from planning.purchase_orders as o
where o.supplier_id = :supplierId!
  and o.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by o.id desc
limit :limit!;

/* @name ReceiveOrderLine */
select
  r.id as "id!",
  r.order_line_id as "order_line_id!",
  r.quantity as "quantity!",
  r.lot_id as "lot_id?",
  r.item_id as "item_id!",
  r.movement_id as "movement_id?",
  r.transfer_id as "transfer_id?",
  r.reference as "reference?",
  r.received_by as "received_by?",
  r.received_at as "received_at!"
from planning.receive_order_line(:orderLineId!, :quantity, :reference, :lotId, :idempotencyKey) as r;

/* @name CloseOrderLine */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.recommendation_id as "recommendation_id!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.supplier_item_id as "supplier_item_id?",
  l.quantity as "quantity!",
  l.unit_cost as "unit_cost?",
  l.total_cost as "total_cost?",
  l.received_quantity as "received_quantity!",
  l.receipt_tolerance as "receipt_tolerance!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from planning.close_order_line(:orderLineId!, :reason!, :idempotencyKey) as l;

/* @name ListReceipts */
select
  r.id as "id!",
  r.order_line_id as "order_line_id!",
  r.quantity as "quantity!",
  r.lot_id as "lot_id?",
  r.item_id as "item_id!",
  r.movement_id as "movement_id?",
  r.transfer_id as "transfer_id?",
  r.reference as "reference?",
  r.received_by as "received_by?",
  r.received_at as "received_at!"
from planning.receipts as r
where r.order_line_id = :orderLineId!
order by r.received_at, r.id;

/* @name ReadStockProjection */
select
  p.plan_code as "plan_code!",
  p.run_id as "run_id!",
  p.item_id as "item_id!",
  p.sku as "sku!",
  p.location_id as "location_id!",
  p.location_code as "location_code!",
  p.bucket as "bucket!",
  p.starts_on as "starts_on!",
  p.ends_on as "ends_on!",
  p.forecast as "forecast!",
  p.orders as "orders!",
  p.net_forecast as "net_forecast!",
  p.dependent as "dependent!",
  p.gross as "gross!",
  p.scheduled_receipts as "scheduled_receipts!",
  p.net as "net!",
  p.planned_receipts as "planned_receipts!",
  p.projected as "projected!",
  p.safety_stock as "safety_stock!",
  p.unit as "unit!"
from planning.stock_projection as p
where p.plan_code = coalesce(:planCode::text, 'main')
  and p.item_id = :itemId!
  and (:locationId::uuid is null or p.location_id = :locationId)
order by p.location_code, p.bucket;

/* @name RefreshAlerts */
select
  a.alert_type as "alert_type!",
  a.live_count as "live_count!",
  a.resolved_count as "resolved_count!"
from planning.refresh_alerts(:days) as a
order by a.alert_type;

/* @name SafetyStock */
select planning.safety_stock(
  :serviceLevel!,
  :demandDeviation!,
  :leadTimeDays!,
  coalesce(:dailyDemand::double precision, 0),
  coalesce(:leadTimeDeviationDays::double precision, 0),
  coalesce(:periodDays::double precision, 1),
  coalesce(:reviewPeriodDays::double precision, 0)
) as "safety_stock!";

/* @name ReorderPoint */
select planning.reorder_point(:dailyDemand!, :leadTimeDays!, :safetyStock!) as "reorder_point!";

/* @name EconomicOrderQuantity */
select planning.economic_order_quantity(:annualDemand!, :orderingCost!, :unitCost!, :holdingCostRate!) as "quantity!";

/* @name EconomicOrderWithBreaks */
select
  e.from_quantity as "from_quantity!",
  e.unit_cost as "unit_cost!",
  e.economic_quantity as "economic_quantity!",
  e.quantity as "quantity!",
  e.annual_cost as "annual_cost!",
  e.is_best as "is_best!"
from planning.economic_order_with_breaks(:annualDemand!, :orderingCost!, :holdingCostRate!, :fromQuantities!, :unitCosts!) as e
order by e.from_quantity;
