-- Failures in a row lock the user out for a while; a success forgets them.
begin;
select plan(19);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select results_eq(
  $$ select username, last_sign_in_at is not null from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000') $$,
  $$ values ('grace', true) $$,
  'a success returns the user'
);

select is_empty(
  $$ select f.id from generate_series(1, 4) n cross join lateral identity.finish_sign_in((select '01950000-0000-7000-8000-000000000002'::uuid where n > 0), null) f $$, 'a failure returns nothing');

select results_eq(
  $$ select failed_sign_ins, locked_until from identity.accounts where username = 'grace' $$,
  $$ values (4, null::timestamptz) $$,
  'four failures are counted and do not lock'
);

select is((select count(*) from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000')), 1::bigint, 'a success still works');

select is((select failed_sign_ins from identity.accounts where username = 'grace'), 0, 'and sets the count to zero');

select is_empty(
  $$ select f.id from generate_series(1, 5) n cross join lateral identity.finish_sign_in((select '01950000-0000-7000-8000-000000000002'::uuid where n > 0), null) f $$, 'five more failures');

select results_eq(
  $$ select failed_sign_ins, locked_until between now() + interval '29 minutes' and now() + interval '31 minutes'
      from identity.accounts where username = 'grace' $$,
  $$ values (5, true) $$,
  'lock for half an hour'
);

select is_empty($$ select * from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000') $$, 'meanwhile the right password is no success');

reset role;
update identity.users set locked_until = now() - interval '1 second' where username = 'grace';
set local role qm_app;

select is_empty($$ select * from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', null) $$, 'when the lock has run out');

select results_eq(
  $$ select failed_sign_ins, locked_until from identity.accounts where username = 'grace' $$,
  $$ values (1, null::timestamptz) $$,
  'a failure is the first again'
);

select is_empty($$ select * from identity.finish_sign_in(null, '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000') $$, 'an unknown user never signs in');

-- A hash of an older system, verified and replaced.
reset role;
update identity.users
set
  password_hash = '$2b$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  password_changed_at = '2020-01-01',
  failed_sign_ins = 2
where username = 'tom';
set local role qm_app;

select is_empty(
  $$ select * from identity.finish_sign_in('01950000-0000-7000-8000-000000000004', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$stronger00000000000000000000000000000000000') $$,
  'a hash that is not the stored one, or not any more, is no success'
);

reset role;
select results_eq(
  $$ select password_scheme, failed_sign_ins from identity.users where username = 'tom' $$,
  $$ values ('$2b$12', 2) $$,
  'nor a failure, and the stored hash stays'
);
set local role qm_app;

select throws_ok(
  $$ select identity.finish_sign_in('01950000-0000-7000-8000-000000000004', '$2b$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'plain1234') $$,
  '23514', 'new row for relation "users" violates check constraint "users_password_hash_check"', 'what is no hash takes no hash''s place'
);

select is(
  (select username from identity.finish_sign_in('01950000-0000-7000-8000-000000000004', '$2b$12$fromanoldersystemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$stronger00000000000000000000000000000000000')),
  'tom', 'a verified hash is a success'
);

reset role;
select results_eq(
  $$ select password_hash, password_scheme, password_changed_at, failed_sign_ins from identity.users where username = 'tom' $$,
  $$ values ('$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$stronger00000000000000000000000000000000000', '$argon2id$v=19$m=19456,t=2,p=1', '2020-01-01'::timestamptz, 0) $$,
  'whose place the stronger one takes; the password is the same'
);

set constraints all immediate;
select results_eq(
  $$ select before ->> 'password_scheme', after ->> 'password_scheme' from governance.audit_log
      where operation = 'update' and after ? 'password_scheme' $$,
  $$ values (null, '$2b$12'), ('$2b$12', '$argon2id$v=19$m=19456,t=2,p=1') $$,
  'the audit log says from what to what'
);

select is(
  (select count(*) from governance.audit_log l where l::text ~ 'fromanoldersystem|stronger0|grace0'),
  0::bigint, 'and holds no hash'
);
set local role qm_app;

select throws_ok(
  $$ set local role qm_readonly; select identity.finish_sign_in('01950000-0000-7000-8000-000000000002', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000') $$,
  '42501', null, 'a reader may not'
);

select * from finish();
rollback;
