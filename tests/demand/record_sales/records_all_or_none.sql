begin;
select plan(8);

\ir ../../support/sales_company.sql

prepare batch (text, text, numeric) as
select line_count, day_count, partition_count
from demand.record_sales(
  jsonb_build_array(
    jsonb_build_object('transaction_id', $1, 'item_id', '01960000-0000-7000-8000-000000000001', 'location_id', '01960000-0000-7000-8000-000000000011', 'sold_at', '2026-03-10T12:00Z', 'quantity', 2, 'unit_price', 10, 'currency', 'EUR'),
    jsonb_build_object('transaction_id', $2, 'item_id', '01960000-0000-7000-8000-000000000002', 'location_id', '01960000-0000-7000-8000-000000000012', 'sold_at', '2026-01-10T12:00Z', 'quantity', $3, 'unit_price', 10, 'currency', 'EUR', 'promotion', 'sale')
  ),
  false,
  'key ' || $1
);
select results_eq($$execute batch('A', 'B', 1)$$, 'values (2::bigint, 2::bigint, 2)', 'two lines on two days in two new months');
select results_eq($$execute batch('A', 'B', 1)$$, 'values (2::bigint, 2::bigint, 2)', 'a retry returns the first result');
select throws_ok($$execute batch('A', 'B', 2)$$, 'QM001', null, 'the key does not serve for other lines');
select throws_ok($$execute batch('C', 'C', 1)$$, 'QM601', null, 'the same id twice in the batch');
select throws_ok($$execute batch('D', 'B', 1)$$, 'QM601', null, 'an id that is recorded');
select throws_ok($$execute batch('E', 'F', 0.5)$$, 'QM602', null, 'a line that cannot be a sale');
select throws_ok($$select demand.record_sales('{}')$$, 'QM602', null, 'no array');
select is((select count(*) from demand.sales), 2::bigint, 'a batch with a fault leaves nothing');

select * from finish();
rollback;
