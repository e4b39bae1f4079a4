-- No item goes into itself, at whatever level.
begin;
select plan(6);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, scrap_rate)
values
  ('01950000-0000-7000-8000-000000000201', 1, '01950000-0000-7000-8000-000000000202', 'quantity', 1.5, 'm', 0.25),
  ('01950000-0000-7000-8000-000000000201', 2, '01950000-0000-7000-8000-000000000203', 'quantity', 100, 'g', 0),
  ('01950000-0000-7000-8000-000000000202', 1, '01950000-0000-7000-8000-000000000203', 'share', 0.98, 'kg', 0.02),
  ('01950000-0000-7000-8000-000000000202', 2, '01950000-0000-7000-8000-000000000204', 'share', 0.01, 'kg', 0);

set local role qm_app;

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000201', 9, '01950000-0000-7000-8000-000000000201', 1, 'piece') $$,
  'QM305', 'a bill of material cannot contain a cycle', 'not directly'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000202', 9, '01950000-0000-7000-8000-000000000201', 1, 'piece') $$,
  'QM305', 'a bill of material cannot contain a cycle', 'not over one level'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000204', 9, '01950000-0000-7000-8000-000000000201', 1, 'piece') $$,
  'QM305', 'a bill of material cannot contain a cycle', 'not over two'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit, effectivity)
      values ('01950000-0000-7000-8000-000000000204', 9, '01950000-0000-7000-8000-000000000201', 1, 'piece', '[2030-01-01,)') $$,
  'QM305', 'a bill of material cannot contain a cycle', 'not at another time either'
);

reset role;
alter table catalog.bom_lines disable trigger tg_bom_lines__keep_levels;

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, parent_low_level_code, position, component_id, component_low_level_code, quantity_per, unit)
      values ('01950000-0000-7000-8000-000000000204', 2, 9, '01950000-0000-7000-8000-000000000201', 0, 1, 'piece') $$,
  '23514', 'new row for relation "bom_lines" violates check constraint "bom_lines_component_low_level_code_check"',
  'the keys refuse it without the trigger'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, parent_low_level_code, position, component_id, component_low_level_code, quantity_per, unit)
      values ('01950000-0000-7000-8000-000000000204', 2, 9, '01950000-0000-7000-8000-000000000201', 3, 1, 'piece') $$,
  '23503', null, 'and a code that is made up'
);

select * from finish();
rollback;
