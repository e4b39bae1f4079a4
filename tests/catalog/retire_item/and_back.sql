-- Retiring keeps an item for history.
begin;
select plan(7);

insert into catalog.items (id, sku, name, item_type, unit, unit_cost, currency)
values
  ('01950000-0000-7000-8000-000000000201', 'SWEATER', 'Sweater', 'product', 'piece', 30, 'EUR'),
  ('01950000-0000-7000-8000-000000000202', 'FABRIC', 'Fabric', 'component', 'm', null, 'EUR'),
  ('01950000-0000-7000-8000-000000000203', 'YARN', 'Yarn', 'material', 'kg', 20, 'EUR'),
  ('01950000-0000-7000-8000-000000000204', 'DYE', 'Dye', 'material', 'g', 0.05, 'EUR');

insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator, denominator)
values ('01950000-0000-7000-8000-000000000202', 'm', 'kg', 1, 4);

set local role qm_app;

select is((select is_active from catalog.retire_item('01950000-0000-7000-8000-000000000201')), false, 'retired');
select is((select is_active from catalog.retire_item('01950000-0000-7000-8000-000000000201')), false, 'twice is once');
select is((select is_active from catalog.reactivate_item('01950000-0000-7000-8000-000000000201')), true, 'and back');
select throws_ok($$ select catalog.retire_item('01950000-0000-7000-8000-0000000002ff') $$, 'QM310', 'there is no such item', 'an unknown item');
select throws_ok($$ select catalog.reactivate_item('01950000-0000-7000-8000-0000000002ff') $$, 'QM310', 'there is no such item', 'an unknown item');

set local role qm_readonly;

select throws_ok(
  $$ select catalog.retire_item('01950000-0000-7000-8000-000000000201') $$,
  '42501', null, 'a reader may not execute it'
);

set local role qm_readonly;

select throws_ok(
  $$ select catalog.reactivate_item('01950000-0000-7000-8000-000000000201') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
