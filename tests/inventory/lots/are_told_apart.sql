-- Lots: of one item, issued by expiry, refused when expired or held back.
begin;
select plan(23);

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

create temporary table lot as
select lot_number, item_id, id
from inventory.register_lot('01950000-0000-7000-8000-000000000002', 'L1', (now() at time zone 'UTC')::date + 30)
union all
select lot_number, item_id, id
from inventory.register_lot('01950000-0000-7000-8000-000000000002', 'L2', (now() at time zone 'UTC')::date + 10, p_idempotency_key => 'lot2')
union all
select lot_number, item_id, id
from inventory.register_lot('01950000-0000-7000-8000-000000000002', 'L3', (now() at time zone 'UTC')::date - 1)
union all
select lot_number, item_id, id
from inventory.register_lot('01950000-0000-7000-8000-000000000002', 'L4', p_quarantine_reason => 'colour');

select count(*) = 4 as prepared
from lot, inventory.post_movement(lot.item_id, '01950000-0000-7000-8000-000000000011', 'receipt', 5, 1, p_lot_id => lot.id) as m;

select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'receipt', 2, 1) is not null as prepared;

select results_eq(
  $$ select on_hand, in_lots from inventory.levels $$,
  $$ values (22.000000, 20.000000) $$,
  'some stock is in lots, some is not'
);

select throws_ok(
  $$ select inventory.register_lot('01950000-0000-7000-8000-000000000002', 'L1') $$,
  '23505', null, 'a number that is taken'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1, p_lot_id => (select id from lot where lot_number = 'L1')) $$,
  'QM409', 'this item has no such lot', 'a lot of another item'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_lot_id => (select id from lot where lot_number = 'L3')) $$,
  'QM411', 'this lot has expired', 'an expired lot'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  'QM410', 'this lot is held back', 'a lot in quarantine'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 6, p_lot_id => (select id from lot where lot_number = 'L1')) $$,
  'QM412', 'there is not enough of this lot', 'more than the lot has'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 3) $$,
  'QM401', 'there is not enough stock', 'stock of lots leaves by its lot'
);

select results_eq(
  $$ select l.lot_number, m.quantity from inventory.issue_by_expiry('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 11, p_idempotency_key => 'fefo') m left join lot l on l.id = m.lot_id order by m.sequence $$,
  $$ values ('L2', -5.000000), ('L1', -5.000000), (null, -1.000000) $$,
  'first what expires first, last what is in no lot'
);

select results_eq(
  $$ select count(*) from inventory.issue_by_expiry('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 11, p_idempotency_key => 'fefo') $$,
  $$ values (3::bigint) $$,
  'once, with a key'
);

select throws_ok(
  $$ select inventory.issue_by_expiry('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 2) $$,
  'QM401', 'there is not enough stock', 'expired and held back stock is not to be had'
);

select throws_ok(
  $$ select inventory.set_lot_state('01950000-0000-7000-8000-000000000002', (select id from lot where lot_number = 'L1'), 'rejected') $$,
  '23514', null, 'condemning needs a reason'
);

select results_eq(
  $$ select state::text, quarantine_reason from inventory.set_lot_state('01950000-0000-7000-8000-000000000002', (select id from lot where lot_number = 'L4'), 'available', 'inspected', 'A') $$,
  $$ values ('available', null::text) $$,
  'released'
);

select results_eq(
  $$ select quantity from inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  $$ values (-1.000000) $$,
  'and issued'
);

select results_eq(
  $$ select quantity from inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'scrap', 5, p_lot_id => (select id from lot where lot_number = 'L3')) $$,
  $$ values (-5.000000) $$,
  'what has expired can be scrapped'
);

select results_eq(
  $$ select quantity from inventory.transfer_stock('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', '01950000-0000-7000-8000-000000000012', 2, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  $$ values (2.000000) $$,
  'a lot can be sent elsewhere'
);

select results_eq(
  $$ select quantity from inventory.count_stock('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 1, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  $$ values (-1.000000) $$,
  'and counted'
);

select results_eq(
  $$ select state::text from inventory.set_lot_state('01950000-0000-7000-8000-000000000002', (select id from lot where lot_number = 'L4'), 'rejected', 'faded') $$,
  $$ values ('rejected') $$,
  'condemned'
);

select throws_ok(
  $$ select inventory.set_lot_state('01950000-0000-7000-8000-000000000002', (select id from lot where lot_number = 'L4'), 'available') $$,
  'QM003', 'this change of state is not allowed', 'for good'
);

select throws_ok(
  $$ select inventory.set_lot_state('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000099', 'available') $$,
  'QM409', 'this item has no such lot', 'an unknown lot'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000012', 'scrap', 3, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  'QM412', 'there is not enough of this lot', 'more than all lots have'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000012', 'receipt', 10) is not null as prepared;

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000012', 'scrap', 3, p_lot_id => (select id from lot where lot_number = 'L4')) $$,
  'QM412', 'there is not enough of this lot', 'though there is stock in no lot'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000002', 'location_id', '01950000-0000-7000-8000-000000000012', 'movement_type', 'scrap', 'quantity', 3, 'lot_id', (select id from lot where lot_number = 'L4')))) $$,
  'QM412', 'there is not enough of this lot', 'in a batch too'
);

set constraints all immediate;
reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
