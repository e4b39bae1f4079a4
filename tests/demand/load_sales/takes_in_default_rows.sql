begin;
select plan(4);

\ir ../../support/sales_company.sql

insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
values ('01960000-0000-7000-8000-000000000001', '2026-05-10', 'OLD', '01960000-0000-7000-8000-000000000011', '2026-05-10', 1, 10, 'EUR');
insert into demand.daily_sales (item_id, location_id, day, quantity, returned_quantity, revenue, currency, line_count, promotion_line_count)
values ('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-05-10', 1, 0, 10, 'EUR', 1, 0);
select results_eq('select finding from demand.integrity_findings', $$values ('sales_in_default_partition')$$, 'a sale in the default partition is found');
create temporary table staged (like demand.sale_line);
insert into staged (line_number, transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency)
values (2, 'NEW', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-05-11', 1, 10, 'EUR');
select lives_ok($$select demand._load_sales('pg_temp.staged', null)$$, 'a load of its month');
select is((select count(*) from only demand.sales_2026_05), 2::bigint, 'finds it a place in the new partition');
select is_empty('select * from demand.integrity_findings', 'and all is well');

select * from finish();
rollback;
