begin;
select plan(7);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 2, '2026-03-10');
select pg_temp.sell('T2', 2, '2026-04-10');
select is_empty('select * from demand.integrity_findings', 'all is well');
update demand.daily_sales set quantity = 3, line_count = 2 where day = '2026-03-10';
select results_eq('select finding, expected, found from demand.integrity_findings order by 1', $$values ('rollup_line_count_differs', 1::numeric, 2::numeric), ('rollup_quantity_differs', 2, 3)$$, 'a wrong number of the rollup');
update demand.daily_sales set quantity = 2, line_count = 1 where day = '2026-03-10';
delete from demand.daily_sales where day = '2026-04-10';
select results_eq('select finding, subject, found from demand.integrity_findings', $$values ('rollup_line_count_differs', '2026-04-10 EUR', 0::numeric)$$, 'a missing day');
delete from demand.sales where transaction_id = 'T2';
insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
select item_id, sold_at + interval '31 days', transaction_id, location_id, sold_on, quantity, unit_price, currency
from demand.sales;
select ok(exists (select from demand.integrity_findings where finding = 'transaction_id_not_unique' and subject = 'T1'), 'an id in two months');
delete from demand.sales where sold_at >= '2026-04-01';
insert into demand.orders (order_number) values ('SO-1');
select results_eq('select finding, subject from demand.integrity_findings', $$values ('order_without_lines', 'SO-1')$$, 'an order without lines');
delete from demand.orders;
select core.set_retention('demand.sales', 1);
select is((select count(*) from core.drop_expired_partitions(false) where is_dropped and table_name = 'demand.sales'), 2::bigint, 'retention drops old months');
select is_empty('select * from demand.integrity_findings', 'and their days in the rollup are no drift');

select * from finish();
rollback;
