-- Two prices for one quantity on one day cannot be stored; a boundary moves inside a transaction.
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

insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
values
  ('01950000-0000-7000-8000-000000000501', 20, 'EUR', '[0,100)', '[2026-01-01,2026-07-01)'),
  ('01950000-0000-7000-8000-000000000501', 22, 'EUR', '[0,100)', '[2026-07-01,2027-01-01)'),
  ('01950000-0000-7000-8000-000000000501', 18, 'EUR', '[100,)', '[2026-01-01,2027-01-01)');

select throws_ok(
  $$ insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
      values ('01950000-0000-7000-8000-000000000501', 19, 'EUR', '[50,150)', '[2026-12-31,2028-01-01)') $$,
  '23P01', null, 'an overlap in quantity and time'
);

select lives_ok(
  $$ insert into catalog.supplier_prices (supplier_item_id, price, currency, quantity_range, validity)
      values ('01950000-0000-7000-8000-000000000502', 19, 'EUR', '[50,150)', '[2026-12-31,2028-01-01)') $$,
  'another offer does not matter'
);

select throws_ok(
  $$ update catalog.supplier_prices set validity = '[2026-01-01,2026-08-01)' where price = 20 $$,
  '23P01', null, 'a boundary cannot move at once'
);

set constraints catalog.supplier_prices_supplier_item_id_quantity_range_validity_excl deferred;
update catalog.supplier_prices set validity = '[2026-01-01,2026-08-01)' where price = 20;
update catalog.supplier_prices set validity = '[2026-08-01,2027-01-01)' where price = 22;

select lives_ok($$ set constraints all immediate $$, 'deferred, both sides of it can');

select * from finish();
rollback;
