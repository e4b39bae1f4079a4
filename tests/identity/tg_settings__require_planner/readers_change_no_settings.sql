begin;
select plan(4);

insert into identity.users (id, username, email, role)
values
  ('01950000-0000-7000-8000-0000000000a1', 'vera', 'vera@example.org', 'viewer'),
  ('01950000-0000-7000-8000-0000000000a2', 'ada', 'ada@example.org', 'planner');

set local role qm_app;

select set_config('qm.user_id', '01950000-0000-7000-8000-0000000000a1', true);
select throws_ok(
  $$select core.set_setting('core.idempotency_key_days', '10')$$,
  'QM103',
  null,
  'a viewer is refused'
);

select set_config('qm.user_id', '01950000-0000-7000-8000-0000000000a9', true);
select throws_ok(
  $$select core.set_setting('core.idempotency_key_days', '10')$$,
  'QM102',
  null,
  'so is a user that does not exist'
);

select set_config('qm.user_id', '01950000-0000-7000-8000-0000000000a2', true);
select lives_ok(
  $$select core.set_setting('core.idempotency_key_days', '10')$$,
  'a planner may'
);

select set_config('qm.user_id', '', true);
select lives_ok(
  $$select core.set_setting('core.idempotency_key_days', '11')$$,
  'without a user the connection decides'
);

select * from finish();
rollback;
