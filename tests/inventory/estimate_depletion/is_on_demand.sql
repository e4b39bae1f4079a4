-- Depletion follows consumption: not the stock level, not restocks, not stockouts.
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

select count(*) = 5 as prepared
from inventory.post_movements(
  jsonb_build_array(
    jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 100, 'effective_at', now() - interval '20 days'),
    jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 40, 'effective_at', now() - interval '15 days'),
    jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'receipt', 'quantity', 1000, 'effective_at', now() - interval '10 days'),
    jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'scrap', 'quantity', 1040, 'effective_at', now() - interval '9 days'),
    jsonb_build_object('item_id', '01950000-0000-7000-8000-000000000001', 'location_id', '01950000-0000-7000-8000-000000000011', 'movement_type', 'issue', 'quantity', 10, 'effective_at', now() - interval '8 days')
  )
);

select results_eq(
  $$ select on_hand, round(daily_consumption_rate::numeric, 4), round(observed_days::numeric, 2), predicted_depletion_date - (now() at time zone 'UTC')::date from inventory.estimate_depletion('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011') $$,
  $$ values (10.000000, 2.5000, 20.00, 4) $$,
  '50 in 20 days, 10 left: 4 days'
);

select ok((select confidence between 0 and 1 from inventory.depletion_estimates), 'with a confidence');

select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 999990) is not null as prepared;

select results_eq(
  $$ select predicted_depletion_date, round(daily_consumption_rate::numeric, 4) from inventory.estimate_depletion('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011') $$,
  $$ values (null::date, 2.5000) $$,
  'a million lasts beyond the horizon, at the same rate'
);

select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'receipt', 20, p_effective_at => now() - interval '20 days') is not null as prepared;
select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 20, p_effective_at => now() - interval '10 days') is not null as prepared;
select inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'receipt', 1) is not null as prepared;

select results_eq(
  $$ select round(daily_consumption_rate::numeric, 4), round(observed_days::numeric, 2), predicted_depletion_date = (now() at time zone 'UTC')::date from inventory.estimate_depletion('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011') $$,
  $$ values (2.0000, 10.00, true) $$,
  'ten days without stock say nothing about demand'
);

create temporary table wrong as select m.* from inventory.post_movement('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011', 'issue', 1) as m;
select inventory.reverse_movement('01950000-0000-7000-8000-000000000002', (select id from wrong), 'typed twice') is not null as prepared;

select results_eq(
  $$ select round(daily_consumption_rate::numeric, 4) from inventory.estimate_depletion('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000011') $$,
  $$ values (2.0000) $$,
  'what was reversed was not consumed'
);

select inventory.create_level('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012') is not null as prepared;

select throws_ok(
  $$ select inventory.estimate_depletion('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000012') $$,
  'QM430', 'there is nothing to estimate from', 'never stocked'
);

select is(inventory.estimate_depletions(), 2::bigint, 'all levels at once');

select results_eq(
  $$ select count(*) from inventory.latest_depletion_estimates $$,
  $$ values (2::bigint) $$,
  'the newest of each counts'
);

select * from finish();
rollback;
