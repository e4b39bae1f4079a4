-- Every component is deeper than its parent; what is inserted moves all below it.
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

set local role qm_app;

insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000203', 1, '01950000-0000-7000-8000-000000000204', 1, 'g');
insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000201', 1, '01950000-0000-7000-8000-000000000204', 1, 'g');

select results_eq(
  $$ select sku, low_level_code from catalog.items order by sku $$,
  $$ values ('DYE', 1), ('FABRIC', 0), ('SWEATER', 0), ('YARN', 0) $$,
  'a component goes below its parent'
);

insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-000000000202', 1, '01950000-0000-7000-8000-000000000203', 1, 'kg'), ('01950000-0000-7000-8000-000000000201', 2, '01950000-0000-7000-8000-000000000202', 1, 'm');

select results_eq(
  $$ select sku, low_level_code from catalog.items order by sku $$,
  $$ values ('DYE', 3), ('FABRIC', 1), ('SWEATER', 0), ('YARN', 2) $$,
  'two lines in one statement move what hangs below, to the deepest level'
);

select is_empty(
  $$ select l.id
      from catalog.bom_lines l
      join catalog.items p on p.id = l.parent_id
      join catalog.items c on c.id = l.component_id
      where (l.parent_low_level_code, l.component_low_level_code) <> (p.low_level_code, c.low_level_code) $$,
  'the lines carry the codes of their items'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit) values ('01950000-0000-7000-8000-0000000002ff', 1, '01950000-0000-7000-8000-000000000203', 1, 'kg') $$,
  '23503', null, 'an unknown parent is a violated key'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit, parent_low_level_code) values ('01950000-0000-7000-8000-000000000201', 9, '01950000-0000-7000-8000-000000000203', 1, 'kg', 0) $$,
  '42501', null, 'the application does not write the codes'
);

select throws_ok(
  $$ insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit, effectivity) values ('01950000-0000-7000-8000-000000000201', 2, '01950000-0000-7000-8000-000000000202', 1, 'm', '[2026-01-01,2027-01-01)') $$,
  '23P01', null, 'the same component on the same position at the same time'
);

select * from finish();
rollback;
