-- What an item goes into, and how much of it.
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
  $$ select level, path, quantity_per, unit from catalog.where_used('01950000-0000-7000-8000-000000000203') $$,
  $$ values
        (1, 'YARN < FABRIC', 0.25, 'kg'),
        (2, 'YARN < FABRIC < SWEATER', 0.5, 'kg'),
        (1, 'YARN < SWEATER', 0.1, 'kg') $$,
  'by every path'
);

select is(
  (select sum(w.quantity_per) from catalog.where_used('01950000-0000-7000-8000-000000000203') w where w.sku = 'SWEATER'),
  (select sum(e.quantity) from catalog.explode_bom('01950000-0000-7000-8000-000000000201', 1) e where e.sku = 'YARN'),
  'the way up agrees with the way down'
);

select is_empty($$ select * from catalog.where_used('01950000-0000-7000-8000-000000000201') $$, 'a product goes into nothing');

select * from finish();
rollback;
