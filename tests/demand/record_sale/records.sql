begin;
select plan(9);

\ir ../../support/sales_company.sql

select is(
  (
    select row(t.sold_on, t.total, t.customer_segment, t.region, t.promotion, t.upload_id)::text
    from demand.record_sale('T1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000012', 2, 9.99, 'EUR', '2026-03-10 20:00+00') as t
  ),
  '(2026-03-11,19.9800,,,,)',
  'the day is that of the location, the total is computed, nothing else is made up'
);
select has_table('demand', 'sales_2026_03', 'the month has got its partition');
select is_empty('select 1 from demand.sales_default', 'the default partition stays empty');
select pg_temp.sell('T2', -1, '2026-03-11 01:00+00', 1, 2, 9.99);
select results_eq(
  'select day, quantity, returned_quantity, revenue, line_count from demand.daily_sales',
  $$values ('2026-03-11'::date, 1::numeric, 1::numeric, 9.99::numeric, 2::bigint)$$,
  'a return is taken off the day and counted'
);
select lives_ok(
  $$select demand.record_sale('T3', '01960000-0000-7000-8000-000000000003', '01960000-0000-7000-8000-000000000011', 0.125, 24, 'EUR', '2026-03-10', p_idempotency_key => 'k1')$$,
  'a part of a kilogram can be sold'
);
select is(
  (select t.transaction_id from demand.record_sale('T3', '01960000-0000-7000-8000-000000000003', '01960000-0000-7000-8000-000000000011', 0.1250, 24, 'EUR', '2026-03-10', p_idempotency_key => 'k1') as t),
  'T3',
  'a retry with the key returns the first sale'
);
select is((select count(*) from demand.sales), 3::bigint, 'and records nothing');
select throws_ok(
  $$select demand.record_sale('T3', '01960000-0000-7000-8000-000000000003', '01960000-0000-7000-8000-000000000011', 0.5, 24, 'EUR', '2026-03-10', p_idempotency_key => 'k1')$$,
  'QM001',
  null,
  'the key does not serve for another sale'
);
select is_empty('select * from demand.integrity_findings', 'the rollup agrees');

select * from finish();
rollback;
