-- A reservation takes from what is available, and gives it back or issues it.
begin;
select plan(36);

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

create temporary table made as select r.* from inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 6, 'order 1', p_idempotency_key => 'r1') as r;

select results_eq(
  $$ select on_hand, reserved, available from inventory.levels $$,
  $$ values (10.000000, 6.000000, 4.000000) $$,
  'less is available'
);

select results_eq(
  $$ select r.id = m.id from inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 6, 'order 1', p_idempotency_key => 'r1') as r, made m $$,
  $$ values (true) $$,
  'the same key answers the same reservation'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 5) $$,
  'QM401', 'there is not enough stock', 'more than is available'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 5) $$,
  'QM401', 'there is not enough stock', 'an issue leaves what is reserved'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 0) $$,
  'QM402', 'this is no quantity to move', 'nothing'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'NaN') $$,
  'QM402', 'this is no quantity to move', 'not a number'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 0.5) $$,
  'QM304', 'this unit has no parts', 'a part of a piece'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012', 1) $$,
  'QM404', 'this item was never stocked at this location', 'never stocked there'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000099', '01950000-0000-7000-8000-000000000012', 1) $$,
  'QM310', 'there is no such item', 'an unknown item'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000099', 1) $$,
  'QM406', 'there is no such location', 'an unknown location'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000011', 1) $$,
  'QM407', 'a service has no stock', 'a service'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, p_expires_at => now() - interval '1 hour') $$,
  'QM426', 'a reservation expires in the future', 'over before it begins'
);

select results_eq(
  $$ select quantity from inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000013', 3) $$,
  $$ values (3.000000) $$,
  'where stock may be negative, what is not there yet is promised'
);

select results_eq(
  $$ select movement_type::text, quantity, reference from inventory.fulfil_reservation((select id from made), 2) $$,
  $$ values ('issue', -2.000000, 'order 1') $$,
  'a part is issued'
);

select results_eq(
  $$ select fulfilled_quantity, state::text from inventory.reservations where id = (select id from made) $$,
  $$ values (2.000000, 'active') $$,
  'the rest stays'
);

select results_eq(
  $$ select on_hand, reserved from inventory.levels where location_id = '01950000-0000-7000-8000-000000000011' $$,
  $$ values (8.000000, 4.000000) $$,
  'counted in both'
);

select throws_ok(
  $$ select inventory.fulfil_reservation((select id from made), 5) $$,
  'QM415', 'this is more than is reserved', 'more than is left'
);

select throws_ok(
  $$ select inventory.fulfil_reservation((select id from made), -1) $$,
  'QM402', 'this is no quantity to move', 'less than nothing'
);

select results_eq(
  $$ select quantity from inventory.fulfil_reservation((select id from made), p_idempotency_key => 'f1') $$,
  $$ values (-4.000000) $$,
  'by default what is left'
);

select results_eq(
  $$ select quantity from inventory.fulfil_reservation((select id from made), p_idempotency_key => 'f1') $$,
  $$ values (-4.000000) $$,
  'once, with a key'
);

select throws_ok(
  $$ select inventory.fulfil_reservation((select id from made)) $$,
  'QM414', 'this reservation is closed', 'fulfilled already'
);

select throws_ok(
  $$ select inventory.release_reservation((select id from made)) $$,
  'QM414', 'this reservation is closed', 'nothing left to release'
);

select throws_ok(
  $$ select inventory.release_reservation('01950000-0000-7000-8000-000000000099') $$,
  'QM413', 'there is no such reservation', 'an unknown reservation'
);

select throws_ok(
  $$ select inventory.fulfil_reservation('01950000-0000-7000-8000-000000000099') $$,
  'QM413', 'there is no such reservation', 'nor to fulfil'
);

select results_eq(
  $$ select state::text from inventory.release_reservation((select id from inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 4))) $$,
  $$ values ('released') $$,
  'released'
);

select results_eq(
  $$ select on_hand, reserved from inventory.levels where location_id = '01950000-0000-7000-8000-000000000011' $$,
  $$ values (4.000000, 0.000000) $$,
  'and available again'
);

select throws_ok(
  $$ select inventory.reserve_stocks(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 3), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 3))) $$,
  'QM401', 'there is not enough stock', 'lines of one request count together'
);

select results_eq(
  $$ select count(*) from inventory.reserve_stocks(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 2)), 'basket', now() + interval '1 hour', 'b1') $$,
  $$ values (2::bigint) $$,
  'several at once'
);

select results_eq(
  $$ select count(*) from inventory.reserve_stocks(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'quantity', 2)), 'basket', now() + interval '1 hour', 'b1') $$,
  $$ values (2::bigint) $$,
  'once, with a key'
);

select throws_ok(
  $$ select inventory.reserve_stocks('[]') $$,
  'QM427', 'a batch needs lines', 'no lines'
);

select is(inventory.expire_reservations(), 0::bigint, 'nothing is over yet');

set local role qm_owner;
update inventory.reservations set expires_at = now() - interval '1 second' where reference = 'basket';
set local role qm_app;

select is(inventory.expire_reservations(1), 1::bigint, 'expiry takes a number at a time');

select is(inventory.expire_reservations(), 1::bigint, 'and the rest later');

select results_eq(
  $$ select on_hand, reserved from inventory.levels where location_id = '01950000-0000-7000-8000-000000000011' $$,
  $$ values (4.000000, 0.000000) $$,
  'what was held back is available'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000022';

select throws_ok($$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1) $$, 'QM103', null, 'a viewer reserves nothing');

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
