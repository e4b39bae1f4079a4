begin;
select plan(7);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 2, '2026-03-10');
select pg_temp.sell('T2', 3, '2026-03-10');
select is((select t.quantity from demand.void_sale('T1', 'k1') as t), 2::numeric, 'the sale is returned');
select is((select quantity from demand.daily_sales), 3::numeric, 'its day has what is left');
select is((select t.quantity from demand.void_sale('T1', 'k1') as t), 2::numeric, 'a retry returns it again');
select throws_ok($$select demand.void_sale('T1')$$, 'QM603', null, 'a sale is voided once');
select throws_ok($$select demand.void_sale('T2', 'k1')$$, 'QM001', null, 'the key does not serve for another sale');
select demand.void_sale('T2');
select is_empty('select 1 from demand.daily_sales', 'a day without sales has no row');
select is_empty('select * from demand.integrity_findings', 'all is well');

select * from finish();
rollback;
