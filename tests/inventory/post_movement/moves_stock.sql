-- A movement changes the level and writes the ledger row that says what it was and is.
begin;
select plan(13);

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
  $$ select sequence, quantity, previous_stock, new_stock, unit_cost, user_id from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 100, 2.5) $$,
  $$ values (1::bigint, 100.000000, 0.000000, 100.000000, 2.5000, '01950000-0000-7000-8000-000000000021'::uuid) $$,
  'the first receipt makes the level'
);

select results_eq(
  $$ select sequence, quantity, previous_stock, new_stock, unit_cost from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 30) $$,
  $$ values (2::bigint, -30.000000, 100.000000, 70.000000, 2.5000) $$,
  'an issue takes away, at the moving average'
);

select results_eq(
  $$ select new_stock, average_cost from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 30, 5) $$,
  $$ values (100.000000, 3.250000) $$,
  '(70 x 2.50 + 30 x 5.00) / 100 = 3.25'
);

select results_eq(
  $$ select new_stock, unit_cost, average_cost from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'return', 1) $$,
  $$ values (101.000000, 3.2500, 3.250000) $$,
  'without a cost stock comes in at the average'
);

select results_eq(
  $$ select quantity, new_stock from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'scrap', 1) $$,
  $$ values (-1.000000, 100.000000) $$,
  'scrap takes away'
);

select results_eq(
  $$ select quantity, new_stock from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'adjustment', -10) $$,
  $$ values (-10.000000, 90.000000) $$,
  'an adjustment is signed'
);

select results_eq(
  $$ select new_stock from inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'receipt', 0.125) $$,
  $$ values (0.125000) $$,
  'a kilogram has parts'
);

select results_eq(
  $$ select on_hand, available, last_sequence, average_cost from inventory.levels where item_id = '01950000-0000-7000-8000-000000000001' $$,
  $$ values (90.000000, 90.000000, 6::bigint, 3.250000) $$,
  'the level agrees'
);

select results_eq(
  $$ select effective_at < recorded_at from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_effective_at => now() - interval '1 day') $$,
  $$ values (true) $$,
  'a late entry keeps both times'
);

select results_eq(
  $$ select effective_at = recorded_at from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_effective_at => clock_timestamp() + interval '1 minute') $$,
  $$ values (true) $$,
  'a client''s clock may be a little ahead'
);

select results_eq(
  $$ select new_stock from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000013', 'issue', 5) $$,
  $$ values (-5.000000) $$,
  'a location may allow negative stock'
);

select results_eq(
  $$ select new_stock, average_cost from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000013', 'receipt', 10, 4) $$,
  $$ values (5.000000, 4.000000) $$,
  'stock that comes to a negative level brings its cost'
);

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
