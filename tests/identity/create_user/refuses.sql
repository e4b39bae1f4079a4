-- What create_user refuses: bad values, taken names, callers without the right.
begin;
select plan(8);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';

select throws_ok(
  $$ select identity.create_user('ADA', 'other@example.com') $$,
  '23505', 'duplicate key value violates unique constraint "users_username_key"', 'a name taken in another case'
);

select throws_ok(
  $$ select identity.create_user('other', 'ADA@Example.com') $$,
  '23505', 'duplicate key value violates unique constraint "users_email_key"', 'an address taken in another case'
);

select throws_ok(
  $$ select identity.create_user('x', 'x@example.com') $$,
  '23514', 'new row for relation "users" violates check constraint "users_username_check"', 'a name that is too short'
);

select throws_ok(
  $$ select identity.create_user('mallory', 'no address') $$,
  '23514', 'new row for relation "users" violates check constraint "users_email_check"', 'an address that is none'
);

select throws_ok(
  $$ select identity.create_user('mallory', 'mallory@example.com', null, 'secret') $$,
  '23514', 'new row for relation "users" violates check constraint "users_password_hash_check"', 'a plain password in place of a hash'
);

set local qm.user_id = '';

select throws_ok(
  $$ select identity.create_user('mallory', 'mallory@example.com') $$,
  'QM101', 'this needs a signed-in user', 'a session that acts for nobody is refused'
);

set local qm.user_id = '01950000-0000-7000-8000-000000000004';

select throws_ok(
  $$ select identity.create_user('mallory', 'mallory@example.com') $$,
  'QM103', 'the user''s role does not allow this', 'an analyst is refused'
);

set local role qm_readonly;

select throws_ok(
  $$ select identity.create_user('mallory', 'mallory@example.com') $$,
  '42501', null, 'a reader may not execute it'
);

select * from finish();
rollback;
