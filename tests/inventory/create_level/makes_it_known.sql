-- A level without stock, with its planning parameters.
begin;
select plan(6);

insert into identity.users (id, username, email, role)
values
  ('01950000-0000-7000-8000-000000000021', 'grace', 'grace@example.com', 'planner'),
  ('01950000-0000-7000-8000-000000000022', 'vera', 'vera@example.com', 'viewer');

insert into catalog.items (id, sku, name, item_type, unit, is_active)
values
  ('01950000-0000-7000-8000-000000000001', 'BOLT', 'Bolt', 'product', 'piece', true),
  ('01950000-0000-7000-8000-000000000002', 'WIRE', 'Wire', 'material', 'kg', true),
  ('01950000-0000-7000-8000-000000000003', 'HELP', 'Help', 'service', 'hour', true),
  ('01950000-0000-7000-8000-000000000004', 'OLD', 'Retired', 'product', 'piece', false);

insert into catalog.locations (id, code, name, allows_negative_stock, is_active)
values
  ('01950000-0000-7000-8000-000000000011', 'MAIN', 'Main', false, true),
  ('01950000-0000-7000-8000-000000000012', 'SHOP', 'Shop', false, true),
  ('01950000-0000-7000-8000-000000000013', 'YARD', 'Yard', true, true),
  ('01950000-0000-7000-8000-000000000014', 'SHUT', 'Closed', false, false);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000021';

select results_eq(
  $$ select on_hand, reorder_point, unit, last_sequence from inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 5) $$,
  $$ values (0.000000, 5.000000, 'piece', 0::bigint) $$,
  'made'
);

select results_eq(
  $$ select reorder_point, safety_stock from inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', p_safety_stock => 2) $$,
  $$ values (5.000000, 2.000000) $$,
  'twice does no harm'
);

select throws_ok(
  $$ select inventory.create_level('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000011') $$,
  'QM407', 'a service has no stock', 'a service'
);

select throws_ok(
  $$ select inventory.create_level('01950000-0000-7000-8000-000000000004', '01950000-0000-7000-8000-000000000011') $$,
  'QM408', 'what is retired or closed takes nothing in', 'a retired item'
);

select throws_ok(
  $$ select inventory.create_level('01950000-0000-7000-8000-000000000099', '01950000-0000-7000-8000-000000000011') $$,
  'QM310', 'there is no such item', 'an unknown item'
);

select throws_ok(
  $$ select inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', -5) $$,
  '23514', null, 'a negative reorder point'
);

select * from finish();
rollback;
