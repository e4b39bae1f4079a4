begin;
select plan(12);

\ir ../../support/planning_company.sql

select pg_temp.order_of('O1', 1, 2, 10, '2026-07-01');
select pg_temp.stock(3, 1, 5);
select planning.run_plan(p_planned_on => '2026-06-01');
create temporary table why as
select * from planning.explain(pg_temp.recommendation('SPOKE'));

select results_eq(
  $$ select line, depth, topic::text, subject, quantity from why order by line $$,
  $$
    values
      (1, 0, 'recommendation', 'SPOKE @ PLANT', 1000::double precision),
      (2, 1, 'requirement', 'bucket 2 of run 1', 795),
      (3, 1, 'stock', 'SPOKE @ PLANT', 5),
      (4, 1, 'safety_stock', 'none', 0),
      (5, 1, 'policy', 'settings', null),
      (6, 1, 'lead_time', 'supplier', 7),
      (7, 1, 'lot', 'minimum quantity', 1000),
      (8, 1, 'price', 'BOLT', 0.1),
      (9, 1, 'offer', 'BOLT', 1000),
      (10, 1, 'offer', 'ACME', 1000),
      (11, 1, 'approval', 'pending', 1),
      (12, 1, 'peg', 'WHEEL @ PLANT', 800),
      (13, 2, 'peg', 'BIKE @ PLANT', 20),
      (14, 3, 'peg', 'BIKE @ SHOP', 10),
      (15, 4, 'customer_order', 'O1', 10)
  $$,
  'from the recommendation to the customer''s order'
);
select matches((select detail from why where topic = 'peg' and depth = 1), 'at 40 each with 10 % scrap', 'the bill of material with its scrap');
select matches((select detail from why where topic = 'peg' and depth = 3), 'over its lane', 'and the lane');
select matches((select detail from why where topic = 'offer' and subject = 'ACME'), '^not taken', 'the rejected offer');
select matches((select detail from why where topic = 'lot'), 'need 795, lot 1000, minimum 1000, multiples of 100', 'what bound the lot');
select is((select (reference ->> 'sequence')::integer from why where topic = 'stock'), 1, 'the movement that the stock follows from');
select is(
  (select (reference ->> 'supplier_price_id')::uuid from why where topic = 'price'),
  (select id from catalog.supplier_prices where supplier_item_id = '01970000-0000-7000-8000-000000000032'),
  'the price row'
);

-- Many need it: the largest are listed, the rest is counted.
select pg_temp.order_of('O' || n, 1, 2, n, date '2026-07-01' + 7 * n) from generate_series(2, 6) as n;
insert into planning.policies (item_id, lot_sizing, supply_period_count) values (pg_temp.item(3), 'period_of_supply', 26);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select topic::text, quantity from planning.explain(pg_temp.recommendation('SPOKE'), 1, 2) where depth = 1 and topic in ('peg', 'more') $$,
  $$ values ('peg', 800::double precision), ('peg', 480), ('more', 1120) $$,
  'two of six wheels'' orders, and how much the others need'
);
select results_eq(
  $$ select topic::text, quantity from planning.explain(pg_temp.recommendation('SPOKE'), 0) where depth = 1 and topic in ('peg', 'more') $$,
  $$ values ('more', 2400::double precision) $$,
  'no deeper than asked'
);

-- A forecast is named with its version.
select forecast.publish(
  'external',
  jsonb_build_array(jsonb_build_object('sku', 'HELMET', 'location', 'SHOP', 'target_on', '2026-06-08', 'point', 7)),
  '2026-06-07', 'weekly', p_model_name => 'prophet', p_model_version => '3', p_issued_at => '2026-06-07'
);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select subject, quantity, reference ->> 'version_id', detail like '%issued 2026-06-07 by external: prophet 3' from planning.explain(pg_temp.recommendation('HELMET')) where topic = 'forecast' $$,
  $$ select 'external', 7::double precision, id::text, true from forecast.versions $$,
  'the forecast version'
);
select throws_ok($$ select * from planning.explain('01970000-0000-7000-8000-000000000099') $$, 'QM909', null, 'no such recommendation');
set local role qm_readonly;
select lives_ok($$ select * from planning.explain(pg_temp.recommendation('HELMET')) $$, 'a reader may ask why');

select * from finish();
rollback;
