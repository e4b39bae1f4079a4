-- Shares that do not make up the whole are reported, never rescaled.
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
  $$ select sku, line_count, share_sum, difference from catalog.check_bom_shares() $$,
  $$ values ('FABRIC', 2::bigint, 0.99, -0.01) $$,
  'one per cent is missing'
);

reset role;
update catalog.bom_lines set quantity_per = 0.02 where component_id = '01950000-0000-7000-8000-000000000204';

set local role qm_readonly;

select is_empty($$ select * from catalog.check_bom_shares() $$, 'nothing is reported when nothing is missing');

select is((select quantity from catalog.explode_bom('01950000-0000-7000-8000-000000000202', 4) where sku = 'DYE'), 20::numeric, 'a share is taken as it stands');

select * from finish();
rollback;
