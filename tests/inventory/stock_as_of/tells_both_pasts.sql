-- What was there, and what the books said.
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

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 2, p_effective_at => now() - interval '10 days') is not null as prepared;
select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 4, p_effective_at => now() - interval '5 days') is not null as prepared;

select results_eq(
  $$ select on_hand from inventory.stock_as_of(now() - interval '11 days') $$,
  $$ values (0.000000) $$,
  'before'
);

select results_eq(
  $$ select on_hand from inventory.stock_as_of(now() - interval '7 days') $$,
  $$ values (10.000000) $$,
  'between'
);

select results_eq(
  $$ select on_hand from inventory.stock_as_of(now() - interval '7 days', 'recorded') $$,
  $$ values (0::numeric) $$,
  'the books knew nothing then'
);

select results_eq(
  $$ select on_hand, average_cost from inventory.stock_as_of(clock_timestamp(), 'recorded') $$,
  $$ values (6.000000, 2.000000) $$,
  'and know it now'
);

select throws_ok(
  $$ select * from inventory.stock_as_of(now(), 'guess') $$,
  'QM429', 'there is no such basis of time', 'another basis'
);

select results_eq(
  $$ select consumed, round(average_stock, 2) from inventory.turnover(now() - interval '10 days', now()) $$,
  $$ values (4.000000, 8.00) $$,
  '10 for five days, 6 for five days: 8 on average'
);

select * from finish();
rollback;
