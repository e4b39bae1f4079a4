-- One call whether the offer is there or not.
begin;
select plan(7);

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
  $$ select minimum_order_quantity, ordering_cost, holding_cost_rate, is_active, lead_time_days from catalog.upsert_offer('01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000204', p_lead_time_days => 3) $$,
  $$ values (0.000000, 100.0000, 0.25::double precision, true, 3) $$,
  'a new one has the defaults'
);

select results_eq(
  $$ select lead_time_days, order_multiple, is_active from catalog.upsert_offer('01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000204', p_order_multiple => 10, p_is_active => false) $$,
  $$ values (3, 10.000000, false) $$,
  'the second call changes what it names'
);

select is((select count(*) from catalog.supplier_items where item_id = '01950000-0000-7000-8000-000000000204'), 1::bigint, 'and adds none');

select throws_ok($$ select catalog.upsert_offer('01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-0000000002ff') $$, '23503', null, 'an unknown item');
select throws_ok($$ select catalog.upsert_offer('01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000204', p_order_multiple => 0) $$, '23514', null, 'a multiple of nothing');
select throws_ok($$ update catalog.supplier_items set contract_quantity_used = 1 $$, '42501', null, 'what a contract has used is not written by hand');

set local role qm_readonly;

select throws_ok(
  $$ select catalog.upsert_offer('01950000-0000-7000-8000-000000000401', '01950000-0000-7000-8000-000000000204') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
