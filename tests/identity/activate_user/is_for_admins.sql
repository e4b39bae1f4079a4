-- activate_user: what it does, and for whom.
begin;
select plan(6);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';

reset role;
update identity.users set is_active = false where username = 'grace';
set local role qm_app;

select is((select is_active from identity.activate_user('01950000-0000-7000-8000-000000000002')), true, 'the user can act again');

select throws_ok(
  $$ select identity.activate_user('01950000-0000-7000-8000-0000000000ff') $$,
  'QM104', 'there is no such user', 'an unknown user'
);

reset role;
update identity.users set erased_at = now(), is_active = false where username = 'vera';
set local role qm_app;

select throws_ok(
  $$ select identity.activate_user('01950000-0000-7000-8000-000000000003') $$,
  'QM105', 'this user has been erased', 'an erased user'
);

set local qm.user_id = '';

select throws_ok(
  $$ select identity.activate_user('01950000-0000-7000-8000-000000000003') $$,
  'QM101', 'this needs a signed-in user', 'a session that acts for nobody is refused'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000004';

select throws_ok(
  $$ select identity.activate_user('01950000-0000-7000-8000-000000000003') $$,
  'QM103', 'the user''s role does not allow this', 'an analyst is refused'
);

set local role qm_readonly;

select throws_ok(
  $$ select identity.activate_user('01950000-0000-7000-8000-000000000003') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
