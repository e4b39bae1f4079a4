-- A correction is signed and says why.
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
  $$ select movement_type::text, quantity, reason from inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 5, 'found behind the shelf') $$,
  $$ values ('adjustment', 5.000000, 'found behind the shelf') $$,
  'adds'
);

select results_eq(
  $$ select new_stock from inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', -2, 'broken') $$,
  $$ values (3.000000) $$,
  'takes away'
);

select throws_ok(
  $$ select inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, null) $$,
  'QM425', 'an adjustment says why', 'no reason'
);

select throws_ok(
  $$ select inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, ' ') $$,
  'QM425', 'an adjustment says why', 'a blank one'
);

select throws_ok(
  $$ select inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, repeat('x', 256)) $$,
  'QM425', 'an adjustment says why', 'one that is too long'
);

select throws_ok(
  $$ select inventory.adjust_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 0, 'x') $$,
  'QM402', 'this is no quantity to move', 'nothing to adjust'
);

select * from finish();
rollback;
