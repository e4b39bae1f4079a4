-- A movement is undone by its opposite, once.
begin;
select plan(10);

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

create temporary table first as select m.* from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 2) as m;
create temporary table second as select m.* from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 4) as m;

select results_eq(
  $$ select average_cost from inventory.levels $$,
  $$ values (3.000000) $$,
  'the average of two receipts'
);

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from second), null) $$,
  'QM425', 'an adjustment says why', 'no reason'
);

select results_eq(
  $$ select quantity, new_stock, average_cost from inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from second), 'wrong item', 'v1') $$,
  $$ values (-10.000000, 10.000000, 2.000000) $$,
  'stock and cost are what they were'
);

select results_eq(
  $$ select quantity from inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from second), 'wrong item', 'v1') $$,
  $$ values (-10.000000) $$,
  'the same key answers the same row'
);

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from second), 'again') $$,
  'QM417', 'this movement was reversed before', 'a second time'
);

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select reversal_id from inventory.reversals), 'back') $$,
  'QM418', 'this movement cannot be reversed', 'a reversal of a reversal'
);

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000099', 'x') $$,
  'QM416', 'there is no such movement', 'an unknown movement'
);

select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 5) is not null as prepared;

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from inventory.movements where movement_type = 'transfer_in'), 'x') $$,
  'QM418', 'this movement cannot be reversed', 'half of a transfer'
);

select throws_ok(
  $$ select inventory.reverse_movement('01950000-0000-7000-8000-000000000001', (select id from first), 'x') $$,
  'QM401', 'there is not enough stock', 'what is gone cannot be taken back'
);

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
