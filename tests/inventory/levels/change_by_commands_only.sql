-- Balances change by commands: not by the application, and not by the owners UPDATE either.
begin;
select plan(18);

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

select throws_ok(
  $$ update inventory.levels set on_hand = 5 $$,
  '42501', null, 'qm_app cannot write a balance'
);

select throws_ok(
  $$ update inventory.levels set reserved = 5 $$,
  '42501', null, 'nor what is reserved'
);

select throws_ok(
  $$ insert into inventory.levels (item_id, location_id, unit, allows_negative_stock) values ('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012', 'piece', false) $$,
  '42501', null, 'nor make a level'
);

select throws_ok(
  $$ insert into inventory.movements select * from inventory.movements $$,
  '42501', null, 'nor write the ledger'
);

select throws_ok(
  $$ delete from inventory.movements $$,
  '42501', null, 'nor delete from it'
);

select throws_ok(
  $$ insert into inventory.reservations (item_id, location_id, quantity) values ('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1) $$,
  '42501', null, 'nor reserve by hand'
);

select lives_ok($$ update inventory.levels set reorder_point = 4, maximum_stock = 100 $$, 'planning parameters are plain data');

select throws_ok(
  $$ update inventory.levels set maximum_stock = 3 $$,
  '23514', null, 'within their constraints'
);

set local role qm_owner;

select throws_ok(
  $$ update inventory.levels set on_hand = 5 $$,
  'QM423', 'a balance changes by movements only', 'the owner is refused too'
);

select throws_ok(
  $$ update inventory.levels set average_cost = 5 $$,
  'QM423', 'a balance changes by movements only', 'so is a cost out of nowhere'
);

select throws_ok(
  $$ insert into inventory.levels (item_id, location_id, unit, allows_negative_stock, on_hand) values ('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012', 'piece', false, 1) $$,
  '23514', null, 'a level begins empty'
);

select throws_ok(
  $$ update inventory.movements set quantity = 1 $$,
  'QM002', 'append-only rows cannot be changed', 'the ledger is append-only'
);

select throws_ok(
  $$ delete from inventory.movements $$,
  'QM002', 'append-only rows cannot be changed', 'for the owner too'
);

select throws_ok(
  $$ truncate inventory.movements $$,
  'QM002', 'append-only rows cannot be changed', 'truncate included'
);

select throws_like($$ update catalog.items set unit = 'kg' where id = '01950000-0000-7000-8000-000000000001' $$, '%foreign key constraint "levels_item_id_unit_fkey"%', 'the unit of stocked goods stays');

update inventory.levels set on_hand = 5, last_sequence = last_sequence + 1;

select bag_eq($$ select finding from inventory.integrity_findings $$, $$ values ('on_hand_differs_from_ledger'), ('on_hand_differs_from_last_row'), ('sequence_has_gaps') $$, 'who forges the sequence too is found');

set local role qm_readonly;

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1) $$,
  '42501', null, 'qm_readonly cannot post'
);

select lives_ok($$ select * from inventory.stock_status $$, 'but read');

select * from finish();
rollback;
