-- Each rule refuses by its code and loses nothing.
begin;
select plan(31);

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
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 10.000001) $$,
  'QM304', 'this unit has no parts', 'a part of a piece'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 11) $$,
  'QM401', 'there is not enough stock', 'more than there is'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'adjustment', -11) $$,
  'QM401', 'there is not enough stock', 'an adjustment below zero'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 0) $$,
  'QM402', 'this is no quantity to move', 'nothing'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', -1) $$,
  'QM402', 'this is no quantity to move', 'a sign that the type has already'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'adjustment', 0) $$,
  'QM402', 'this is no quantity to move', 'an adjustment of nothing'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', null) $$,
  'QM402', 'this is no quantity to move', 'no quantity'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 'NaN') $$,
  'QM402', 'this is no quantity to move', 'not a number'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 'Infinity') $$,
  'QM402', 'this is no quantity to move', 'infinity'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'receipt', 0.0000001) $$,
  'QM402', 'this is no quantity to move', 'finer than is kept'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1e12) $$,
  'QM402', 'this is no quantity to move', 'larger than is kept'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000099', '01950000-0000-7000-8000-000000000011', 'receipt', 1) $$,
  'QM310', 'there is no such item', 'an unknown item'
);

select throws_ok(
  $$ select inventory.post_movement(null, '01950000-0000-7000-8000-000000000011', 'receipt', 1) $$,
  'QM310', 'there is no such item', 'no item'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000099', 'receipt', 1) $$,
  'QM406', 'there is no such location', 'an unknown location'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012', 'issue', 1) $$,
  'QM404', 'this item was never stocked at this location', 'never stocked there'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000011', 'receipt', 1) $$,
  'QM407', 'a service has no stock', 'a service'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000004', '01950000-0000-7000-8000-000000000011', 'receipt', 1) $$,
  'QM408', 'what is retired or closed takes nothing in', 'a retired item'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000014', 'receipt', 1) $$,
  'QM408', 'what is retired or closed takes nothing in', 'a closed location'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'transfer_in', 1) $$,
  'QM419', 'this type of movement has a command of its own', 'half a transfer'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'count', 1) $$,
  'QM419', 'this type of movement has a command of its own', 'a count'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', null, 1) $$,
  'QM419', 'this type of movement has a command of its own', 'no type'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1, -1) $$,
  'QM420', 'this cost cannot be taken', 'a negative cost'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1, 'NaN') $$,
  'QM420', 'this cost cannot be taken', 'a cost that is not a number'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, 1) $$,
  'QM420', 'this cost cannot be taken', 'a cost of what goes out'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_effective_at => now() + interval '1 day') $$,
  'QM421', 'stock cannot move in the future', 'the future'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_lot_id => '01950000-0000-7000-8000-000000000099') $$,
  'QM409', 'this item has no such lot', 'an unknown lot'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_reason => repeat('x', 256)) $$,
  '23514', null, 'a reason that is too long'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000022';

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1) $$,
  'QM103', 'the user''s role does not allow this', 'a viewer'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000099';

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1) $$,
  'QM102', 'the session acts for a user that cannot act', 'an unknown user'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000021';

select results_eq(
  $$ select on_hand, last_sequence from inventory.levels $$,
  $$ values (10.000000, 1::bigint) $$,
  'nothing of it left a trace'
);

select is((select count(*) from inventory.movements), 1::bigint, 'nor in the ledger');

select * from finish();
rollback;
