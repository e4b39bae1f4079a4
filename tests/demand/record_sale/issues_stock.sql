begin;
select plan(5);

\ir ../../support/sales_company.sql

select inventory.post_movement('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 'receipt', 5);
select lives_ok(
  $$select demand.record_sale('T1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 3, 10, 'EUR', p_issue_stock => true)$$,
  'a sale can take its quantity from stock'
);
select is((select on_hand from inventory.levels), 2::numeric, 'stock is less');
select throws_ok(
  $$select demand.record_sale('T2', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 3, 10, 'EUR', p_issue_stock => true)$$,
  'QM401',
  null,
  'what is not there cannot be sold from stock'
);
select throws_ok(
  $$select demand.record_sale('T3', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', -1, 10, 'EUR', p_issue_stock => true)$$,
  'QM604',
  null,
  'a return does not issue stock'
);
select is((select array_agg(transaction_id) from demand.sales), '{T1}'::text[], 'a refused issue takes its sale along');

select * from finish();
rollback;
