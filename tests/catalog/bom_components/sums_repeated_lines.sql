-- The same yarn on several feeders is one row.
begin;
select plan(1);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

set local role qm_app;

insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, scrap_rate)
values
  ('01950000-0000-7000-8000-000000000202', 1, '01950000-0000-7000-8000-000000000203', 'share', 0.5, 'kg', 0.5),
  ('01950000-0000-7000-8000-000000000202', 2, '01950000-0000-7000-8000-000000000204', 'share', 0.2, 'kg', 0),
  ('01950000-0000-7000-8000-000000000202', 3, '01950000-0000-7000-8000-000000000203', 'share', 0.3, 'kg', 0);
insert into catalog.bom_lines (parent_id, position, component_id, basis, quantity_per, unit, effectivity)
values ('01950000-0000-7000-8000-000000000202', 4, '01950000-0000-7000-8000-000000000203', 'share', 0.1, 'kg', '[2020-01-01,2021-01-01)');

set local role qm_readonly;

select results_eq(
  $$ select component_id, line_count, positions, quantity_per, gross_quantity_per from catalog.bom_components where parent_id = '01950000-0000-7000-8000-000000000202' order by positions $$,
  $$ values ('01950000-0000-7000-8000-000000000203'::uuid, 2::bigint, '{1,3}'::integer[], 0.8, 1.3), ('01950000-0000-7000-8000-000000000204'::uuid, 1::bigint, '{2}'::integer[], 0.2, 0.2) $$,
  'lines in force today, net and with scrap'
);

select * from finish();
rollback;
