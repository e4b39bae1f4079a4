-- A count sets stock to what was found and records the difference.
begin;
select plan(12);

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

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 1) is not null as prepared;

select results_eq(
  $$ select quantity, new_stock from inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 8, 'yearly') $$,
  $$ values (-2.000000, 8.000000) $$,
  'less was found'
);

select results_eq(
  $$ select quantity, new_stock from inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 8, 'again', p_idempotency_key => 'c1') $$,
  $$ values (0.000000, 8.000000) $$,
  'the books were right'
);

select results_eq(
  $$ select quantity from inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 8, 'again', p_idempotency_key => 'c1') $$,
  $$ values (0.000000) $$,
  'once, with a key'
);

select results_eq(
  $$ select last_counted_by, last_counted_at is not null from inventory.levels $$,
  $$ values ('01950000-0000-7000-8000-000000000021'::uuid, true) $$,
  'who and when'
);

select results_eq(
  $$ select new_stock, sequence from inventory.count_stock('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000012', 1.25) $$,
  $$ values (1.250000, 1::bigint) $$,
  'a first count makes the level'
);

select throws_ok(
  $$ select inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', -1) $$,
  'QM402', 'this is no quantity to move', 'less than nothing'
);

select throws_ok(
  $$ select inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', null) $$,
  'QM402', 'this is no quantity to move', 'nothing counted'
);

select throws_ok(
  $$ select inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1.5) $$,
  'QM304', 'this unit has no parts', 'a part of a piece'
);

select throws_ok(
  $$ select inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, p_effective_at => now() + interval '1 day') $$,
  'QM421', 'stock cannot move in the future', 'tomorrow'
);

select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 5) is not null as prepared;

select throws_ok(
  $$ select inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 4) $$,
  'QM422', 'less was counted than is promised', 'less than is reserved'
);

select results_eq(
  $$ select new_stock from inventory.count_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 5) $$,
  $$ values (5.000000) $$,
  'exactly what is reserved'
);

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
