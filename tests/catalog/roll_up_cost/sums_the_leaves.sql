-- Material cost from the bottom up; unknown stays unknown.
begin;
select plan(3);

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
  $$ select sku, currency, standard_cost, material_cost, leaf_count, skus_without_cost from catalog.roll_up_cost('01950000-0000-7000-8000-000000000201') $$,
  $$ values ('SWEATER', 'EUR', 30::numeric, 12.25, 2::bigint, '{}'::text[]) $$,
  '0.6 kg yarn at 20 and 5 g dye at 0.05'
);

reset role;
update catalog.items set unit_cost = null where sku = 'DYE';
update catalog.items set currency = 'USD' where sku = 'YARN';

set local role qm_readonly;

select results_eq(
  $$ select material_cost, skus_without_cost from catalog.roll_up_cost('01950000-0000-7000-8000-000000000201') $$,
  $$ values (null::numeric, '{DYE,YARN}'::text[]) $$,
  'no cost and another currency are named, not taken for zero'
);

select results_eq(
  $$ select material_cost, leaf_count from catalog.roll_up_cost('01950000-0000-7000-8000-000000000204') $$,
  $$ values (null::numeric, 0::bigint) $$,
  'a material has no bill'
);

select * from finish();
rollback;
