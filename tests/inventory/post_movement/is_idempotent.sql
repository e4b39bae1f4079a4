-- The same key does the work once and answers the same row.
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

create temporary table answers as
select 1 as call, m.* from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10, 1, p_idempotency_key => 'k1') as m;
insert into answers
select 2, m.* from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 10.0, 1.00, p_idempotency_key => 'k1') as m;

select is((select count(distinct id) from answers), 1::bigint, 'the second call returns the first one''s row');

select is((select on_hand from inventory.levels), 10::numeric, 'stock moved once');

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'receipt', 11, 1, p_idempotency_key => 'k1') $$,
  'QM001', 'this idempotency key was used for another request', 'the key with another quantity'
);

select throws_ok(
  $$ select inventory.reserve_stock('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 1, p_idempotency_key => 'k1') $$,
  'QM001', 'this idempotency key was used for another request', 'the key with another command'
);

select throws_ok(
  $$ select inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 11, p_idempotency_key => 'k2') $$,
  'QM401', 'there is not enough stock', 'a refused call'
);

select results_eq(
  $$ select new_stock from inventory.post_movement('01950000-0000-7000-8000-000000000001', '01950000-0000-7000-8000-000000000011', 'issue', 1, p_idempotency_key => 'k2') $$,
  $$ values (9.000000) $$,
  'leaves its key free'
);

select * from finish();
rollback;
