-- Who acts, checked: nobody, somebody unknown, inactive or malformed, somebody with another role.
begin;
select plan(7);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select is(identity.acting_user_id(), null, 'a session without a user acts for nobody');

select throws_ok(
  $$ select identity.require_role('admin', 'planner') $$,
  'QM101', 'this needs a signed-in user', 'which is too little for a role'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000002';

select is(
  identity.require_role('admin', 'planner'),
  '01950000-0000-7000-8000-000000000002'::uuid,
  'one of the roles is enough'
);

select throws_ok(
  $$ select identity.require_role('admin') $$,
  'QM103', 'the user''s role does not allow this', 'another role is not'
);

set local qm.user_id = 'grace';

select throws_ok(
  $$ select identity.require_role('planner') $$,
  'QM102', 'the session acts for a user that cannot act', 'a malformed id is not a failed cast'
);

set local qm.user_id = '01950000-0000-7000-8000-0000000000ff';

select throws_ok(
  $$ select identity.require_role('planner') $$,
  'QM102', 'the session acts for a user that cannot act', 'an unknown user'
);

reset role;
update identity.users set is_active = false where username = 'grace';
set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000002';

select throws_ok(
  $$ select identity.acting_user_id() $$,
  'QM102', 'the session acts for a user that cannot act', 'an inactive user'
);

select * from finish();
rollback;
