-- A supplier goes with its offers and prices, and with nothing else.
begin;
select plan(4);

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

select lives_ok($$ delete from catalog.suppliers where code = 'A' $$, 'it can be deleted');
select is((select count(*) from catalog.supplier_items), 2::bigint, 'its offers are gone');
select is((select count(*) from catalog.items), 4::bigint, 'the items are not');

set local role qm_readonly;

select throws_ok(
  $$ delete from catalog.suppliers $$,
  '42501', null, 'a reader may not'
);

select * from finish();
rollback;
