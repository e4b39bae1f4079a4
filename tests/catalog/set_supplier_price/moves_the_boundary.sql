-- A new price ends the one before; at most one holds for a quantity on a day.
begin;
select plan(10);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

insert into catalog.suppliers (id, code, name, default_lead_time_days, reliability_score)
values
  ('01950000-0000-7000-8000-000000000401', 'A', 'Alpine', 9, 0.9),
  ('01950000-0000-7000-8000-000000000402', 'B', 'Borough', 4, null),
  ('01950000-0000-7000-8000-000000000403', 'C', 'Coast', null, 0.5);

insert into catalog.supplier_items (id, supplier_id, item_id, reliability_score, minimum_order_quantity, order_multiple, contract_quantity_limit)
values
  ('01950000-0000-7000-8000-000000000501', '01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000203', null, 0, null, null),
  ('01950000-0000-7000-8000-000000000502', '01950000-0000-7000-8000-000000000402', '01950000-0000-7000-8000-000000000203', null, 0, 25, null),
  ('01950000-0000-7000-8000-000000000503', '01950000-0000-7000-8000-000000000403', '01950000-0000-7000-8000-000000000203', 0.7, 0, null, 80);

set local role qm_app;

select results_eq(
  $$ select price, currency, quantity_range, validity from catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 20, 'EUR', '2026-01-01') $$,
  $$ values (20.0000, 'EUR', '[0,)'::numrange, '[2026-01-01,)'::daterange) $$,
  'the first holds without end'
);

select results_eq(
  $$ select validity from catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 22, 'EUR', '2026-07-01') $$,
  $$ values ('[2026-07-01,)'::daterange) $$,
  'the second too'
);

select results_eq(
  $$ select validity from catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 21, 'EUR', '2026-04-01') $$,
  $$ values ('[2026-04-01,2026-07-01)'::daterange) $$,
  'one in between ends where the next begins'
);

select lives_ok($$ select catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 21.5, 'EUR', '2026-04-01') $$, 'the same day again corrects');

select results_eq(
  $$ select price, validity from catalog.supplier_prices where supplier_item_id = '01950000-0000-7000-8000-000000000501' order by validity $$,
  $$ values (20.0000, '[2026-01-01,2026-04-01)'::daterange), (21.5000, '[2026-04-01,2026-07-01)'), (22.0000, '[2026-07-01,)') $$,
  'the whole history, without gap or overlap'
);

select throws_ok(
  $$ select catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 18, 'EUR', '2026-01-01', null, '[100,)') $$,
  '23P01', null, 'other quantity breaks that overlap are refused'
);

select throws_ok(
  $$ select catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 18, 'EUR', '2026-02-01', '2026-05-01') $$,
  '23P01', null, 'so is an end behind the next beginning'
);

select throws_ok(
  $$ select catalog.set_supplier_price('01950000-0000-7000-8000-0000000002ff', 18, 'EUR') $$,
  'QM306', 'there is no such offer', 'an unknown offer'
);

select throws_ok(
  $$ select catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 0, 'EUR') $$,
  '23514', 'new row for relation "supplier_prices" violates check constraint "supplier_prices_price_check"', 'a price of nothing'
);

set local role qm_readonly;

select throws_ok(
  $$ select catalog.set_supplier_price('01950000-0000-7000-8000-000000000501', 18, 'EUR') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
