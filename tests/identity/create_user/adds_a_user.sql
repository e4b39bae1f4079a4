-- An admin adds users; what comes back shows no password hash.
begin;
select plan(3);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';

select results_eq(
  $$ select username, email, full_name, role::text, is_active, password_changed_at is not null
      from identity.create_user('Tom.T', 'Tom@example.org', 'Tom T', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g', 'analyst') $$,
  $$ values ('Tom.T', 'Tom@example.org', 'Tom T', 'analyst', true, true) $$,
  'the new user comes back'
);

select results_eq(
  $$ select role::text, password_changed_at from identity.create_user('bot', 'bot@example.com') $$,
  $$ values ('viewer', null::timestamptz) $$,
  'without a role a viewer, without a hash no password'
);

select throws_ok(
  $$ select password_hash from identity.users $$,
  '42501', null, 'the application cannot read hashes'
);

select * from finish();
rollback;
