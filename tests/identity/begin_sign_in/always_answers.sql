-- Whoever asks for whomever gets one row with a hash to work on.
begin;
select plan(6);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$ada'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$grace'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select results_eq(
  $$ select * from identity.begin_sign_in('GRACE') $$,
  $$ values ('01950000-0000-7000-8000-000000000002'::uuid, '$argon2id$grace') $$,
  'by name, in any case'
);

select results_eq(
  $$ select user_id from identity.begin_sign_in('Grace@Example.com') $$,
  $$ values ('01950000-0000-7000-8000-000000000002'::uuid) $$,
  'by address'
);

select results_eq(
  $$ select user_id, password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%' from identity.begin_sign_in('nobody') $$,
  $$ values (null::uuid, true) $$,
  'an unknown user gets a hash of the same cost'
);

select results_eq(
  $$ select user_id, password_hash like '$argon2id$v=19$m=19456,t=2,p=1$%' from identity.begin_sign_in('vera') $$,
  $$ values (null::uuid, true) $$,
  'so does one without a password'
);

reset role;
update identity.users set is_active = false where username = 'grace';
update identity.users set locked_until = now() + interval '1 minute' where username = 'ada';
set local role qm_app;

select results_eq(
  $$ select b.user_id from unnest(array['grace', 'ada', null]) as l (login), identity.begin_sign_in(l.login) b $$,
  $$ values (null::uuid), (null), (null) $$,
  'so do an inactive one, a locked one, and null'
);

set local role qm_readonly;

select throws_ok(
  $$ select identity.begin_sign_in('grace') $$,
  '42501', null, 'a reader may not see hashes'
);

select * from finish();
rollback;
