-- Failures in a row lock the user out for a while; a success forgets them.
begin;
select plan(12);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$ada'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$grace'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select results_eq(
  $$ select username, last_sign_in_at is not null from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', true) $$,
  $$ values ('grace', true) $$,
  'a success returns the user'
);

select is_empty(
  $$ select f.id from generate_series(1, 4) n cross join lateral identity.finish_sign_in((select '01950000-0000-7000-8000-000000000002'::uuid where n > 0), false) f $$, 'a failure returns nothing');

select results_eq(
  $$ select failed_sign_ins, locked_until from identity.accounts where username = 'grace' $$,
  $$ values (4, null::timestamptz) $$,
  'four failures are counted and do not lock'
);

select is((select count(*) from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', true)), 1::bigint, 'a success still works');

select is((select failed_sign_ins from identity.accounts where username = 'grace'), 0, 'and sets the count to zero');

select is_empty(
  $$ select f.id from generate_series(1, 5) n cross join lateral identity.finish_sign_in((select '01950000-0000-7000-8000-000000000002'::uuid where n > 0), false) f $$, 'five more failures');

select results_eq(
  $$ select failed_sign_ins, locked_until between now() + interval '29 minutes' and now() + interval '31 minutes'
      from identity.accounts where username = 'grace' $$,
  $$ values (5, true) $$,
  'lock for half an hour'
);

select is_empty($$ select * from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', true) $$, 'meanwhile the right password is no success');

reset role;
update identity.users set locked_until = now() - interval '1 second' where username = 'grace';
set local role qm_app;

select is_empty($$ select * from identity.finish_sign_in('01950000-0000-7000-8000-000000000002', false) $$, 'when the lock has run out');

select results_eq(
  $$ select failed_sign_ins, locked_until from identity.accounts where username = 'grace' $$,
  $$ values (1, null::timestamptz) $$,
  'a failure is the first again'
);

select is_empty($$ select * from identity.finish_sign_in(null, true) $$, 'an unknown user never signs in');

select throws_ok(
  $$ set local role qm_readonly; select identity.finish_sign_in('01950000-0000-7000-8000-000000000002', true) $$,
  '42501', null, 'a reader may not'
);

select * from finish();
rollback;
