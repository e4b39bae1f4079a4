/* @name RecordSale */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!"
from demand.record_sale(
  :transactionId!,
  :itemId!,
  :locationId!,
  :quantity!,
  :unitPrice!,
  :currency!,
  :soldAt,
  :customerId,
  :customerSegment,
  :region,
  :promotion,
  coalesce(:issueStock::boolean, false),
  :idempotencyKey
) as t;

/* @name RecordSales */
select
  r.line_count as "line_count!",
  r.day_count as "day_count!",
  r.partition_count as "partition_count!",
  r.first_sold_at as "first_sold_at?",
  r.last_sold_at as "last_sold_at?"
from demand.record_sales(:lines!, coalesce(:issueStock::boolean, false), :idempotencyKey) as r;

/* @name OpenSalesLoad */
select demand.open_sales_load() as "table_name!";

/* @name LoadSales */
select
  r.line_count as "line_count!",
  r.day_count as "day_count!",
  r.partition_count as "partition_count!",
  r.first_sold_at as "first_sold_at?",
  r.last_sold_at as "last_sold_at?"
from demand.load_sales(:idempotencyKey) as r;

/* @name VoidSale */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!"
from demand.void_sale(:transactionId!, :idempotencyKey) as t;

/* @name RevokeUploadSales */
select demand.revoke_upload_sales(:uploadId!) as "line_count!";

/* @name GetSale */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!"
from demand.sales as t
where t.transaction_id = :transactionId!;

/* @name ListSales */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!",
  to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
from demand.sales as t
where (:region::text is null or t.region = :region)
  and (:customerSegment::text is null or t.customer_segment = :customerSegment)
  and t.sold_at >= :from!
  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
order by t.sold_at desc, t.transaction_id desc
limit :limit!;

/* @name ListSalesOfItem */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!",
  to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
from demand.sales as t
where t.item_id = :itemId!
  and (:locationId::uuid is null or t.location_id = :locationId)
  and (:region::text is null or t.region = :region)
  and (:customerSegment::text is null or t.customer_segment = :customerSegment)
  and t.sold_at >= :from!
  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
order by t.sold_at desc, t.transaction_id desc
limit :limit!;

/* @name ListSalesAtLocation */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!",
  to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
from demand.sales as t
where t.location_id = :locationId!
  and (:region::text is null or t.region = :region)
  and (:customerSegment::text is null or t.customer_segment = :customerSegment)
  and t.sold_at >= :from!
  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
order by t.sold_at desc, t.transaction_id desc
limit :limit!;

/* @name ListSalesOfCategory */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!",
  to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
from demand.sales as t
where t.item_id in (
    select i.id
    from catalog.category_subtree(:categoryId!) as c
    join catalog.items as i on i.category_id = c.id
  )
  and (:region::text is null or t.region = :region)
  and (:customerSegment::text is null or t.customer_segment = :customerSegment)
  and t.sold_at >= :from!
  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
order by t.sold_at desc, t.transaction_id desc
limit :limit!;

/* @name ListSalesOfCustomer */
select
  t.item_id as "item_id!",
  t.sold_at as "sold_at!",
  t.transaction_id as "transaction_id!",
  t.location_id as "location_id!",
  t.sold_on as "sold_on!",
  t.quantity as "quantity!",
  t.unit_price as "unit_price!",
  t.total as "total!",
  t.currency as "currency!",
  t.customer_id as "customer_id?",
  t.customer_segment as "customer_segment?",
  t.region as "region?",
  t.promotion as "promotion?",
  t.upload_id as "upload_id?",
  t.recorded_at as "recorded_at!",
  to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
from demand.sales as t
where t.customer_id = :customerId!
  and t.sold_at >= :from!
  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
order by t.sold_at desc, t.transaction_id desc
limit :limit!;

/* @name ReadDemand */
select
  r.period_start as "period_start!",
  r.quantity as "quantity?",
  r.sold_quantity as "sold_quantity!",
  r.returned_quantity as "returned_quantity!",
  r.line_count as "line_count!",
  r.is_filled as "is_filled!",
  r.is_censored as "is_censored!"
from demand.read_demand(:itemId!, :locationId, :from!, :to!, coalesce(:frequency, 'weekly')) as r;

/* @name ReadDemands */
select
  r.item_id as "item_id!",
  r.location_id as "location_id?",
  r.period_start as "period_start!",
  r.quantity as "quantity?",
  r.sold_quantity as "sold_quantity!",
  r.returned_quantity as "returned_quantity!",
  r.line_count as "line_count!",
  r.is_filled as "is_filled!",
  r.is_censored as "is_censored!"
from demand.read_demands(:itemIds!, :locationIds!, :from!, :to!, coalesce(:frequency, 'weekly')) as r;

/* @name SummarizeSales */
select
  r.period_start as "period_start!",
  r.key_id as "key_id?",
  r.key as "key?",
  r.currency as "currency!",
  r.line_count as "line_count!",
  r.quantity as "quantity!",
  r.returned_quantity as "returned_quantity!",
  r.revenue as "revenue!",
  r.average_line_revenue as "average_line_revenue!"
from demand.summarize_sales(:dimension!, :from!, :to!, :frequency) as r;

/* @name RankItems */
select
  r.rank as "rank!",
  r.item_id as "item_id!",
  r.sku as "sku!",
  r.name as "name!",
  r.currency as "currency!",
  r.quantity as "quantity!",
  r.revenue as "revenue!",
  r.line_count as "line_count!"
from demand.rank_items(
  :from!,
  :to!,
  coalesce(:by, 'revenue'),
  coalesce(:limit::integer, 10),
  :locationId,
  :categoryId,
  :currency
) as r;

/* @name ClassifyItems */
select
  r.item_id as "item_id!",
  r.currency as "currency!",
  r.revenue as "revenue!",
  r.revenue_share as "revenue_share?",
  r.cumulative_share as "cumulative_share?",
  r.abc_class as "abc_class!",
  r.period_count as "period_count!",
  r.demand_period_count as "demand_period_count!",
  r.mean_quantity as "mean_quantity?",
  r.quantity_deviation as "quantity_deviation?",
  r.variation as "variation?",
  r.xyz_class as "xyz_class?",
  r.average_interval as "average_interval?",
  r.size_variation_squared as "size_variation_squared?",
  r.demand_class as "demand_class?"
from demand.classify_items(:from!, :to!, coalesce(:frequency, 'weekly'), :locationId) as r;

/* @name AnalyzeCustomerBehavior */
select
  b.id as "id!",
  b.customer_segment as "customer_segment!",
  b.category_id as "category_id?",
  b.analysis_date as "analysis_date!",
  b.lookback_days as "lookback_days!",
  b.purchase_frequency as "purchase_frequency?",
  b.seasonal_multiplier as "seasonal_multiplier?",
  b.price_sensitivity as "price_sensitivity?",
  b.line_count as "line_count!",
  b.computed_at as "computed_at!"
from demand.analyze_customer_behavior(:analysisDate!, coalesce(:lookbackDays::integer, 730)) as b;

/* @name UpsertCustomer */
insert into demand.customers as k (code, name, segment, tier, region, is_active)
values (:code!, :name, :segment, :tier, :region, coalesce(:isActive::boolean, true))
on conflict on constraint customers_code_key do update
set
  name = coalesce(excluded.name, k.name),
  segment = coalesce(excluded.segment, k.segment),
  tier = coalesce(excluded.tier, k.tier),
  region = coalesce(excluded.region, k.region),
  is_active = coalesce(:isActive::boolean, k.is_active)
returning
  k.id,
  k.code,
  k.name,
  k.segment,
  k.tier,
  k.region,
  k.is_active,
  k.erased_at,
  k.created_at,
  k.updated_at;

/* @name GetCustomer */
select
  k.id,
  k.code,
  k.name,
  k.segment,
  k.tier,
  k.region,
  k.is_active,
  k.erased_at,
  k.created_at,
  k.updated_at
from demand.customers as k
where k.code = :code!;

/* @name ListCustomers */
select
  k.id,
  k.code,
  k.name,
  k.segment,
  k.tier,
  k.region,
  k.is_active,
  k.erased_at,
  k.created_at,
  k.updated_at
from demand.customers as k
where k.segment = :segment!
  and (:afterCode::text is null or k.code > :afterCode)
order by k.code
limit :limit!;

/* @name EraseCustomers */
select
  e.table_name as "table_name!",
  e.row_count as "row_count!",
  e.effect as "effect!",
  e.is_done as "is_done!"
from demand.erase_customers(:customerIds!, coalesce(:dryRun::boolean, true)) as e;

/* @name EraseCustomerSegment */
select
  e.table_name as "table_name!",
  e.row_count as "row_count!",
  e.effect as "effect!",
  e.is_done as "is_done!"
from demand.erase_customer_segment(:segment!, coalesce(:dryRun::boolean, true)) as e;

/* @name PlaceOrder */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.customer_id as "customer_id?",
  o.ordered_at as "ordered_at!",
  o.upload_id as "upload_id?",
  o.created_at as "created_at!",
  o.updated_at as "updated_at!"
from demand.place_order(:orderNumber!, :lines!, :customerId, :orderedAt, :idempotencyKey) as o;

/* @name ShipOrderLine */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.ordered_quantity as "ordered_quantity!",
  l.shipped_quantity as "shipped_quantity!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.priority as "priority!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from demand.ship_order_line(
  :orderLineId!,
  :quantity,
  coalesce(:issueStock::boolean, false),
  :reservationId,
  :idempotencyKey
) as l;

/* @name CancelOrderLine */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.ordered_quantity as "ordered_quantity!",
  l.shipped_quantity as "shipped_quantity!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.priority as "priority!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from demand.cancel_order_line(:orderLineId!, :idempotencyKey) as l;

/* @name GetOrder */
select
  o.id as "id!",
  o.order_number as "order_number!",
  o.customer_id as "customer_id?",
  o.ordered_at as "ordered_at!",
  o.upload_id as "upload_id?",
  o.created_at as "created_at!",
  o.updated_at as "updated_at!"
from demand.orders as o
where o.order_number = :orderNumber!;

/* @name ListOrderLines */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.ordered_quantity as "ordered_quantity!",
  l.shipped_quantity as "shipped_quantity!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.priority as "priority!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from demand.orders as o
join demand.order_lines as l on l.order_id = o.id
where o.order_number = :orderNumber!
order by l.line_number;

/* @name ListOpenOrderLines */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.ordered_quantity as "ordered_quantity!",
  l.shipped_quantity as "shipped_quantity!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.priority as "priority!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from demand.order_lines as l
where l.state in ('open', 'partially_shipped')
  and l.due_on <= coalesce(:dueThrough::date, 'infinity')
  and (
    :afterDueOn::date is null
    or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)
  )
order by l.due_on, l.priority, l.id
limit :limit!;

/* @name ListOpenOrderLinesOfItem */
select
  l.id as "id!",
  l.order_id as "order_id!",
  l.line_number as "line_number!",
  l.item_id as "item_id!",
  l.location_id as "location_id!",
  l.ordered_quantity as "ordered_quantity!",
  l.shipped_quantity as "shipped_quantity!",
  l.open_quantity as "open_quantity!",
  l.due_on as "due_on!",
  l.priority as "priority!",
  l.state as "state!",
  l.created_at as "created_at!",
  l.updated_at as "updated_at!"
from demand.order_lines as l
where l.state in ('open', 'partially_shipped')
  and l.item_id = :itemId!
  and l.due_on <= coalesce(:dueThrough::date, 'infinity')
  and (
    :afterDueOn::date is null
    or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)
  )
order by l.due_on, l.priority, l.id
limit :limit!;

/* @name ListIntegrityFindings */
select
  f.finding as "finding!",
  f.item_id as "item_id?",
  f.location_id as "location_id?",
  f.subject as "subject!",
  f.expected as "expected!",
  f.found as "found!"
from demand.integrity_findings as f;
