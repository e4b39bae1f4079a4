-- A stockout opens when stock falls to zero and ends when it comes back.
begin;
select plan(8);

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

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 1, p_effective_at => now() - interval '20 days') is not null as prepared;
select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 10, p_effective_at => now() - interval '10 days') is not null as prepared;

select results_eq(
  $$ select started_at = now() - interval '10 days', ended_at from inventory.stockouts $$,
  $$ values (true, null::timestamptz) $$,
  'opened at the time it happened'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 7, 1, p_effective_at => now() - interval '8 days') is not null as prepared;

select results_eq(
  $$ select ended_at - started_at, restocked_quantity from inventory.stockouts $$,
  $$ values (interval '2 days', 7.000000) $$,
  'ended by the receipt'
);

select is(inventory.estimate_lost_sales(), 1::bigint, 'what was not sold is estimated');

select results_eq(
  $$ select lost_sales_estimate from inventory.stockouts $$,
  $$ values (2.000000) $$,
  '10 in 10 days before, 2 days without: 2'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 7, p_effective_at => now() - interval '9 days') is not null as prepared;

select results_eq(
  $$ select count(*) from inventory.stockouts where ended_at is null and started_at = now() - interval '8 days' $$,
  $$ values (1::bigint) $$,
  'a late entry does not overlap the one before'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000013', 'issue', 7) is not null as prepared;

select results_eq(
  $$ select count(*) from inventory.stockouts where location_id = '01950000-0000-7000-8000-000000000013' $$,
  $$ values (1::bigint) $$,
  'below zero from the start'
);

select inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012', 5) is not null as prepared;

select results_eq(
  $$ select count(*) from inventory.stockouts where location_id = '01950000-0000-7000-8000-000000000012' $$,
  $$ values (0::bigint) $$,
  'what was never stocked is not in a stockout'
);

reset role;

select is_empty($$ select * from inventory.integrity_findings $$, 'every counter agrees with its rows');

select * from finish();
rollback;
