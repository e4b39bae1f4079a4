-- Needs over all levels, scrap in yield form, shares, units; nothing is rounded.
begin;
select plan(5);

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


set local role qm_readonly;

select results_eq(
  $$ select level, path, quantity, unit, is_leaf from catalog.explode_bom('01950000-0000-7000-8000-000000000201', 10) $$,
  $$ values
        (1, 'SWEATER > FABRIC', 20::numeric, 'm', false),
        (2, 'SWEATER > FABRIC > YARN', 5::numeric, 'kg', true),
        (2, 'SWEATER > FABRIC > DYE', 50::numeric, 'g', true),
        (1, 'SWEATER > YARN', 1::numeric, 'kg', true) $$,
  '10 x 1.5 m / 0.75 = 20 m; 20 m = 5 kg, of which 98 % / 0.98 = 5 kg yarn and 1 % = 50 g dye; 10 x 100 g = 1 kg'
);

select is_empty($$ select * from catalog.explode_bom('01950000-0000-7000-8000-000000000204', 10) $$, 'nothing goes into a material');

reset role;
update catalog.bom_lines set effectivity = '[2026-01-01,2026-07-01)' where parent_id = '01950000-0000-7000-8000-000000000201' and position = 2;

set local role qm_readonly;

select is((select count(*) from catalog.explode_bom('01950000-0000-7000-8000-000000000201', 10, '2026-06-30')), 4::bigint, 'a line holds to its last day');
select is((select count(*) from catalog.explode_bom('01950000-0000-7000-8000-000000000201', 10, '2026-07-01')), 3::bigint, 'and not on the next');

reset role;
delete from catalog.unit_conversions where item_id = '01950000-0000-7000-8000-000000000202';

set local role qm_readonly;

select throws_ok(
  $$ select * from catalog.explode_bom('01950000-0000-7000-8000-000000000201', 10) $$,
  'QM303', 'there is no conversion between these units', 'a missing ratio is an error, not a factor of one'
);

select * from finish();
rollback;
