begin;
select plan(24);

\ir ../../support/planning_company.sql

-- What helmets and bikes bring: helmets are issued at moving average cost, bikes have a standard cost, wheels none.
update catalog.items set currency = 'USD', unit_price = 30 where sku = 'HELMET';
update catalog.items set unit_cost = null where sku = 'WHEEL';
select inventory.post_movement(pg_temp.item(4), pg_temp.place(2), 'receipt', 10, 6, p_effective_at => '2026-02-01 10:00Z');
select inventory.post_movement(pg_temp.item(4), pg_temp.place(2), 'receipt', 10, 10, p_effective_at => '2026-02-02 10:00Z');
select demand.record_sale('S1', pg_temp.item(4), pg_temp.place(2), 5, 20, 'USD', '2026-03-02 12:00Z', p_issue_stock => true);
select demand.record_sale('S2', pg_temp.item(4), pg_temp.place(2), -1, 20, 'USD', '2026-03-03 12:00Z');
select demand.record_sale('S3', pg_temp.item(1), pg_temp.place(2), 2, 150, 'USD', '2026-03-04 12:00Z');
select demand.record_sale('S4', pg_temp.item(4), pg_temp.place(2), 1, 18, 'EUR', '2026-03-05 12:00Z');

select results_eq(
  $$ select sku, currency, quantity, revenue, unit_cost, cost_source, cost, margin, round(margin_rate::numeric, 4), reason from finance.item_margins('2026-03-01', '2026-03-31') $$,
  $$
    values
      ('BIKE', 'USD', 2::numeric, 300::numeric, 100::numeric, 'standard_cost', 200::numeric, 100::numeric, 0.3333, null::text),
      ('HELMET', 'EUR', 1, 18, null, null, null, null, null, 'costs of HELMET are in USD, it was sold in EUR'),
      ('HELMET', 'USD', 4, 80, 8, 'moving_average', 32, 48, 0.6, null)
  $$,
  'margins are by item and currency, at what issues cost, else at standard cost'
);
select is((select sum(cost) from finance.item_margins('2026-03-01', '2026-03-31', 'USD', array[pg_temp.item(4)])), 32::numeric, 'of one item in one currency');
select throws_ok($$ select * from finance.item_margins('2026-03-31', '2026-03-01') $$, 'QMA53', null, 'the earlier day first');

-- Stock in money, then and now.
select results_eq(
  $$ select sku, on_hand, average_cost, stock_value, currency from finance.inventory_value('2026-02-01') $$,
  $$ values ('HELMET', 10::numeric, 6::numeric, 60::numeric, 'USD') $$,
  'stock of a past day is worth what it cost then'
);
select is((select stock_value from finance.inventory_value('2026-02-28')), 160::numeric, 'at moving average cost');
select is((select stock_value from finance.inventory_value()), 120::numeric, 'and now what is left');
select is_empty($$ select sku from finance.inventory_value('2026-01-31') $$, 'before there was none');

-- Stockouts.
select inventory.post_movement(pg_temp.item(4), pg_temp.place(2), 'issue', 15, p_effective_at => '2026-03-22 00:00Z');
select is(
  (select reason from finance.stockout_costs('2026-03-01', '2026-03-31')), 'the stockout of HELMET has not ended',
  'a stockout that lasts cannot be valued'
);
select inventory.post_movement(pg_temp.item(4), pg_temp.place(2), 'receipt', 40, 8, p_effective_at => '2026-04-11 00:00Z');
select is(
  (select reason from finance.stockout_costs('2026-03-01', '2026-03-31')), 'the sales that HELMET lost are not estimated', 'nor without an estimate'
);
update inventory.stockouts set lost_sales_estimate = 20;
select results_eq(
  $$ select lost_quantity, unit_price, unit_cost, lost_margin, reason from finance.stockout_costs('2026-03-01', '2026-03-31') $$,
  $$ values (10::numeric, 20::numeric, 8::numeric, 120::numeric, null::text) $$,
  'half of twenty days is half of what was lost'
);
select is((select sum(lost_margin) from finance.stockout_costs('2026-03-01', '2026-04-30')), 240::numeric, 'both months have all of it');

-- Orders.
select pg_temp.order_of('H1', 4, 2, 90, '2026-06-20');
select planning.run_plan(p_planned_on => '2026-06-01');
select pg_temp.act_as(1);
select governance.approve(pg_temp.approval('HELMET'));
update inventory.stockouts set lost_sales_estimate = 20;
create temporary table reports as
select
  (finance.set_statement('main', 'Main', 'USD', p_for_company => true)).id,
  null::uuid as report_id;
select finance.set_statement_line((select id from reports), 'revenue', 'sales');
select finance.set_statement_line((select id from reports), 'cost_of_goods_sold', 'cost_of_sales');
select finance.set_statement_line((select id from reports), l.line, 'none')
from unnest('{operating_expense,other_income,other_expense,tax}'::finance.statement_line[]) as l (line);
create temporary table march as select * from finance.compute_kpi_report((select id from reports), '2026-03');
select is((select (revenue, cost_of_goods_sold, operating_margin, net_income)::text from march), '(380.0000,232.0000,0.3894736842105263,148.0000)', 'sales and what they cost make an income');
select is((select (sales, cost_of_sales, item_margin)::text from march), '(380.0000,232.0000,0.3894736842105263)', 'and a margin');
select is((select (inventory_value, stockout_cost)::text from march), '(0.0000,120.0000)', 'stock and stockouts stand in it');
select is((select reasons ->> 'purchase_commitments' from march), 'no purchase order is recorded', 'orders of which there are none do not');
select is((select note from finance.kpi_report_inputs i where i.report_id = (select id from march) and figure = 'revenue'), 'sales in EUR are not counted', 'other currencies are named, not added');

create temporary table ordered as select * from planning.order_recommendations(array[pg_temp.recommendation('HELMET')]);
select is((select sum(amount) from finance.open_commitments()), (select sum(quantity * unit_cost) from planning.supply_order_lines), 'what is ordered is committed');
select results_eq(
  $$ select currency, line_count, amount from finance.purchase_commitments $$,
  $$ select 'USD', 1::bigint, sum(round(quantity * unit_cost, 4)) from planning.supply_order_lines $$,
  'by month, supplier and currency'
);
select is((select sum(amount) from finance.open_commitments(current_date + 1)), (select sum(amount) from finance.open_commitments()), 'a day to come is as today');
select is_empty($$ select amount from finance.open_commitments('2026-01-01') $$, 'a past day knows nothing of it');
create temporary table part as
select planning.receive_order_line((select id from planning.supply_order_lines), 10) as receipt;
select is((select sum(open_quantity) from finance.open_commitments(current_date + 1)), (select quantity - 10 from planning.supply_order_lines), 'what came is paid');
select is((select (purchase_commitments)::text from finance.compute_kpi_report((select id from reports), '2026-03')), '0.0000', 'at the end of March nothing was ordered');

-- A cost that is not known.
select demand.record_sale('S5', pg_temp.item(2), pg_temp.place(2), 1, 5, 'USD', '2026-03-06 12:00Z');
select is(
  (select (cost_of_goods_sold, item_margin, reasons ->> 'cost_of_goods_sold')::text from finance.compute_kpi_report((select id from reports), '2026-03')),
  '(,,"of 3 items sold 1 have no known cost")', 'an unknown cost makes no margin'
);
select is((select sum(missing_count) from finance.read_lines((select id from reports), 'month', '2026-02-01', '2026-02-01') where line = 'revenue'), 28::numeric, 'before the first sale nothing is known');

select * from finish();
rollback;
