create or replace view demand.integrity_findings
with (security_invoker = true)
as
with raw as (
  select
    t.item_id,
    t.location_id,
    t.sold_on as day,
    t.currency,
    sum(t.quantity) as quantity,
    coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0) as returned_quantity,
    sum(t.total) as revenue,
    count(*) as line_count,
    count(t.promotion) as promotion_line_count
  from demand.sales t
  group by t.item_id, t.location_id, t.sold_on, t.currency
),
compared as (
  select
    coalesce(r.item_id, d.item_id) as item_id,
    coalesce(r.location_id, d.location_id) as location_id,
    coalesce(r.day, d.day) as day,
    coalesce(r.currency, d.currency) as currency,
    r.quantity as raw_quantity,
    d.quantity,
    r.returned_quantity as raw_returned_quantity,
    d.returned_quantity,
    r.revenue as raw_revenue,
    d.revenue,
    r.line_count as raw_line_count,
    d.line_count,
    r.promotion_line_count as raw_promotion_line_count,
    d.promotion_line_count
  from raw r
  full join demand.daily_sales d
    on d.item_id = r.item_id
    and d.location_id = r.location_id
    and d.day = r.day
    and d.currency = r.currency
),
-- Days whose lines retention has dropped stay in the rollup; they are no drift.
kept as (
  select max(date_trunc('month', now() at time zone 'UTC') - make_interval(months => t.retention_months))::date as first_day
  from core.partitioned_tables t
  where t.table_name = 'demand.sales'
)
select
  'rollup_line_count_differs' as finding,
  c.item_id,
  c.location_id,
  format('%s %s', c.day, c.currency) as subject,
  coalesce(c.raw_line_count, 0)::numeric as expected,
  coalesce(c.line_count, 0)::numeric as found
from compared c
cross join kept k
where c.raw_line_count is distinct from c.line_count
  and (c.raw_line_count is not null or k.first_day is null or c.day > k.first_day)
union all
select 'rollup_quantity_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_quantity, c.quantity
from compared c
where c.raw_quantity <> c.quantity
union all
select 'rollup_returned_quantity_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_returned_quantity, c.returned_quantity
from compared c
where c.raw_returned_quantity <> c.returned_quantity
union all
select 'rollup_revenue_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_revenue, c.revenue
from compared c
where c.raw_revenue <> c.revenue
union all
select 'rollup_promotion_count_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_promotion_line_count, c.promotion_line_count
from compared c
where c.raw_promotion_line_count <> c.promotion_line_count
union all
select 'transaction_id_not_unique', null, null, t.transaction_id, 1, count(*)
from demand.sales t
group by t.transaction_id
having count(*) > 1
union all
select 'sales_in_default_partition', null, null, to_char(d.sold_at at time zone 'UTC', 'YYYY-MM'), 0, count(*)
from demand.sales_default d
group by 4
union all
select 'order_without_lines', null, null, o.order_number, 1, 0
from demand.orders o
where not exists (select from demand.order_lines l where l.order_id = o.id);

comment on view demand.integrity_findings is
  'What does not agree in this room; empty when all is well. Every number of demand.daily_sales against its sales lines (days older than retention keeps are left out), transaction ids that stand in two months, sales of months without a partition, orders without lines. Reads all sales: for quartermaster verify, not for a dashboard.';
comment on column demand.integrity_findings.finding is 'What is wrong.';
comment on column demand.integrity_findings.item_id is 'Item, where it is about one.';
comment on column demand.integrity_findings.location_id is 'Location, where it is about one.';
comment on column demand.integrity_findings.subject is 'Day and currency, transaction id, month or order number.';
comment on column demand.integrity_findings.expected is 'What the rows say.';
comment on column demand.integrity_findings.found is 'What stands there.';

grant select on demand.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
