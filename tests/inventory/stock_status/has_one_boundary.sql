-- How a level stands; the boundary of low is a setting.
begin;
select plan(9);

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

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 2) is not null as prepared;
select inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 10, 4, 20) is not null as prepared;

select results_eq(
  $$ select condition::text, is_low, stock_value, projected from inventory.stock_status $$,
  $$ values ('low', true, 20.0000, 10.000000) $$,
  'at the reorder point is low'
);

select core.set_setting('inventory.low_stock_boundary', '"below"') is not null as prepared;

select results_eq(
  $$ select condition::text, is_low from inventory.stock_status $$,
  $$ values ('normal', false) $$,
  'unless the setting says below'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1) is not null as prepared;

select results_eq(
  $$ select condition::text, is_low from inventory.stock_status $$,
  $$ values ('low', true) $$,
  'below it is low under both'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 6) is not null as prepared;

select results_eq(
  $$ select condition::text, is_low from inventory.stock_status $$,
  $$ values ('below_safety', true) $$,
  'below the safety stock is worse'
);

select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 3) is not null as prepared;

select results_eq(
  $$ select condition::text, on_hand from inventory.stock_status $$,
  $$ values ('out', 3.000000) $$,
  'all promised is out'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 18, 2) is not null as prepared;

select results_eq(
  $$ select condition::text from inventory.stock_status $$,
  $$ values ('excess') $$,
  'more than the maximum on hand'
);

select results_eq(
  $$ select levels, excess, score, grade from inventory.supply_chain_health() $$,
  $$ values (1::bigint, 1::bigint, 90::double precision, 'excellent') $$,
  'the health counts it'
);

set local role qm_owner;
select inventory._add_on_order('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 7) is null as prepared;

select results_eq(
  $$ select on_order, projected from inventory.stock_status $$,
  $$ values (7.000000, 25.000000) $$,
  'what is on order counts as projected'
);

select throws_ok(
  $$ select inventory._add_on_order('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', -8) $$,
  '23514', null, 'no less than nothing is on order'
);

select * from finish();
rollback;
