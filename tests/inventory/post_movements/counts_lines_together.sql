-- Lines of one request count together, all or none.
begin;
select plan(22);

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
  $$ select quantity, new_stock, sequence, average_cost from inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 10, 'unit_cost', 2), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000002', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1.5), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 4), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 6, 'unit_cost', 4))) $$,
  $$ values (10.000000, 10.000000, 1::bigint, 2.000000), (1.500000, 1.500000, 1, null), (-4.000000, 6.000000, 2, 2.000000), (6.000000, 12.000000, 3, 3.000000) $$,
  'rows come back in the order of the lines'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 7), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 7))) $$,
  'QM401', 'there is not enough stock', 'each line alone would fit'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000012', 'movement_type', 'issue', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000012', 'movement_type', 'receipt', 'quantity', 1))) $$,
  'QM401', 'there is not enough stock', 'a line does not live on those after it'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', -1))) $$,
  'QM402', 'this is no quantity to move', 'a bad quantity'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 0.5))) $$,
  'QM304', 'this unit has no parts', 'a part of a piece'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000099', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1))) $$,
  'QM310', 'there is no such item', 'an unknown item'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000099', 'movement_type', 'receipt', 'quantity', 1))) $$,
  'QM406', 'there is no such location', 'an unknown location'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000003', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1))) $$,
  'QM407', 'a service has no stock', 'a service'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000004', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1))) $$,
  'QM408', 'what is retired or closed takes nothing in', 'a retired item'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1, 'lot_id', '01950000-0000-7000-8000-000000000099'))) $$,
  'QM409', 'this item has no such lot', 'an unknown lot'
);

select throws_ok(
  $$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'transfer_in', 'quantity', 1))) $$,
  'QM419', 'this type of movement has a command of its own', 'half a transfer'
);

select throws_ok(
  $$ select inventory.post_movements('[]') $$,
  'QM427', 'a batch needs lines', 'no lines'
);

select throws_ok(
  $$ select inventory.post_movements('{}') $$,
  'QM427', 'a batch needs lines', 'no array'
);

select throws_ok(
  $$ select inventory.post_movements(null) $$,
  'QM427', 'a batch needs lines', 'null'
);

create function pg_temp.detail_of(p_statement text) returns text language plpgsql as $f$
declare v_detail text;
begin
  execute p_statement;
  return null;
exception when others then
  get stacked diagnostics v_detail = pg_exception_detail;
  return v_detail;
end $f$;

select matches(pg_temp.detail_of($$ select inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1), jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 100))) $$), '^line 2: ', 'the detail names the line');

select is((select count(*) from inventory.movements), 4::bigint, 'what was refused left nothing');

select results_eq(
  $$ select count(*) from inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1)), 'k1') $$,
  $$ values (1::bigint) $$,
  'with a key'
);

select results_eq(
  $$ select new_stock from inventory.post_movements(jsonb_build_array(jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1)), 'k1') $$,
  $$ values (13.000000) $$,
  'the same key answers the same row'
);

select is((select on_hand from inventory.levels where item_id = '01950000-0000-7000-8000-000000000001' and location_id = '01950000-0000-7000-8000-000000000011'), 13::numeric, 'and moves once');

select is(inventory.load_movements(array[row('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1, 1, null, null, null, null)::inventory.movement_line], 'k2'), 1::bigint, 'a load returns its number');

select is(inventory.load_movements(array[row('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 1, 1, null, null, null, null)::inventory.movement_line], 'k2'), 1::bigint, 'again with its key');

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
