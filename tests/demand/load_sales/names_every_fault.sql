begin;
select plan(3);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 1, '2026-03-10');
create temporary table staged (like demand.sale_line);
insert into staged (line_number, transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency)
values
  (2, 'N1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR'),
  (3, 'N2', null, '01960000-0000-7000-8000-000000000011', null, 0, 10, 'EUR'),
  (4, 'N1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR'),
  (5, 'T1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR');
select results_eq(
  $$select line_number, column_name, value, reason from demand._find_sale_faults('pg_temp.staged')$$,
  $$
    values
      (3::bigint, 'item_id', null, 'is missing'),
      (3, 'quantity', '0', 'is zero'),
      (3, 'sold_at', null, 'is missing'),
      (4, 'transaction_id', 'N1', 'stands in the source more than once'),
      (5, 'transaction_id', 'T1', 'is already recorded')
  $$,
  'an import learns everything that is wrong'
);
select throws_ok($$select demand._load_sales('pg_temp.staged', null)$$, 'QM602', null, 'a load is refused as a whole');
select is((select count(*) from demand.sales), 1::bigint, 'nothing was written');

select * from finish();
rollback;
