-- A transfer has two sides that cancel out.
begin;
select plan(17);

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

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 3) is not null as prepared;

select results_eq(
  $$ select quantity from inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 4, 'for the shop', p_idempotency_key => 't1') $$,
  $$ values (4.000000) $$,
  'moves'
);

select results_eq(
  $$ select quantity from inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 4, 'for the shop', p_idempotency_key => 't1') $$,
  $$ values (4.000000) $$,
  'once, with a key'
);

select results_eq(
  $$ select movement_type::text, quantity, new_stock, unit_cost from inventory.movements where transfer_id is not null order by quantity $$,
  $$ values ('transfer_out', -4.000000, 6.000000, 3.0000), ('transfer_in', 4.000000, 4.000000, 3.0000) $$,
  'two movements, at the cost of the giving level'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 7) $$,
  'QM401', 'there is not enough stock', 'more than there is'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 0) $$,
  'QM402', 'this is no quantity to move', 'nothing'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 0.5) $$,
  'QM304', 'this unit has no parts', 'a part of a piece'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000011', 1) $$,
  'QM428', 'a transfer needs two locations', 'to itself'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000014', 1) $$,
  'QM408', 'what is retired or closed takes nothing in', 'to a closed location'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000099', 1) $$,
  'QM406', 'there is no such location', 'to nowhere'
);

select throws_ok(
  $$ select inventory.transfer_stock('01950000-0000-7000-8000-000000000099', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 1) $$,
  'QM310', 'there is no such item', 'of nothing'
);

select results_eq(
  $$ select quantity from inventory.transfer_stocks(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'from_location_id', '01950000-0000-7000-8000-000000000012', 'to_location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 4), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'from_location_id', '01950000-0000-7000-8000-000000000011', 'to_location_id', '01950000-0000-7000-8000-000000000012', 'quantity', 10))) $$,
  $$ values (4.000000), (10.000000) $$,
  'several, one after the other'
);

select throws_ok(
  $$ select inventory.transfer_stocks(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'from_location_id', '01950000-0000-7000-8000-000000000012', 'to_location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 6), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'from_location_id', '01950000-0000-7000-8000-000000000012', 'to_location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 5))) $$,
  'QM401', 'there is not enough stock', 'lines count together'
);

select throws_ok(
  $$ select inventory.transfer_stocks('[]') $$,
  'QM427', 'a batch needs lines', 'no lines'
);

select results_eq(
  $$ select l.on_hand from inventory.levels l where l.item_id = '01950000-0000-7000-8000-000000000001' and l.location_id = '01950000-0000-7000-8000-000000000012' $$,
  $$ values (10.000000) $$,
  'all or none'
);

set constraints all immediate;

set local role qm_owner;

select throws_ok(
  $$ insert into inventory.transfers (item_id, from_location_id, to_location_id, quantity) values ('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 1) $$,
  'QM424', 'a transfer does not net to zero', 'a transfer without movements'
);

select throws_ok(
  $$ insert into inventory.movements (item_id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, effective_at, transfer_id) select '01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 99, 'transfer_in', 1, 0, 1, now() - interval '1 day', id from inventory.transfers limit 1 $$,
  'QM424', 'a transfer does not net to zero', 'a third side'
);

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
