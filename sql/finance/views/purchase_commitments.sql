create or replace view finance.purchase_commitments
with (security_invoker = true)
as
select
  o.currency,
  date_trunc('month', o.due_on::timestamp)::date as due_month,
  o.supplier_id,
  o.supplier_code,
  count(*) as line_count,
  sum(round(o.open_quantity * o.unit_cost, 4)) as amount,
  count(*) filter (where o.is_overdue) as overdue_count
from planning.open_order_lines o
where o.supply_mode = 'purchase'
group by o.currency, date_trunc('month', o.due_on::timestamp)::date, o.supplier_id, o.supplier_code;

comment on view finance.purchase_commitments is
  'What is ordered from suppliers and still to come, in money, by month of delivery, supplier and currency. As of a past day: finance.open_commitments.';
comment on column finance.purchase_commitments.currency is 'ISO 4217 code of amount.';
comment on column finance.purchase_commitments.due_month is 'First day of the month in which it is expected.';
comment on column finance.purchase_commitments.supplier_id is 'Supplier.';
comment on column finance.purchase_commitments.supplier_code is 'Its code.';
comment on column finance.purchase_commitments.line_count is 'Open order lines.';
comment on column finance.purchase_commitments.amount is 'Open quantity at the price of the order.';
comment on column finance.purchase_commitments.overdue_count is 'Those of them that were expected before today.';

grant select on finance.purchase_commitments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
