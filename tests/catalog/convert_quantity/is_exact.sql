-- Units are converted by exact ratios, and never by a guess.
begin;
select plan(10);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);


set local role qm_readonly;

select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000202', 3, 'm', 'm'), 3::numeric, 'the same unit');
select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000202', 1, 'lb', 'kg'), 0.45359237, 'a general ratio');
select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000202', 0.45359237, 'kg', 'lb'), 1::numeric, 'and back, to the last digit');
select is(catalog.convert_quantity(null, 5, 'dozen', 'piece'), 60::numeric, 'five dozen are sixty');
select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000202', 10, 'm', 'kg'), 2.5, 'a ratio of the item');
select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000202', 2.5, 'kg', 'm'), 10::numeric, 'and back');

reset role;
insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator) values ('01950000-0000-7000-8000-000000000203', 'g', 'kg', 2);

set local role qm_readonly;

select is(catalog.convert_quantity('01950000-0000-7000-8000-000000000203', 1, 'kg', 'g'), 0.5, 'the item''s own ratio comes before the general one, also backwards');

select throws_ok(
  $$ select catalog.convert_quantity('01950000-0000-7000-8000-000000000203', 1, 'm', 'kg') $$,
  'QM303', 'there is no conversion between these units', 'another item''s ratio does not count'
);

select throws_ok(
  $$ select catalog.convert_quantity(null, 1, 'm', 'kg') $$,
  'QM303', 'there is no conversion between these units', 'nor does it for no item'
);

select throws_ok(
  $$ select catalog.convert_quantity('01950000-0000-7000-8000-000000000203', 1, 'kg', 'furlong') $$,
  'QM303', 'there is no conversion between these units', 'an unknown unit'
);

select * from finish();
rollback;
