-- The way in: the installing and the maintaining role make an admin, nobody else does.
begin;
select plan(3);

set local role qm_maintenance;

select results_eq(
  $$ select username, role::text from identity.create_admin('root', 'root@example.com', 'Root', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$x000000000000000000000000000000000000000000') $$,
  $$ values ('root', 'admin') $$,
  'the maintenance role needs no user for it'
);

set local role qm_migrator;

select lives_ok(
  $$ select identity.create_admin('second', 'second@example.com') $$,
  'nor does the migrating role'
);

set local role qm_app;

select throws_ok(
  $$ select identity.create_admin('third', 'third@example.com') $$,
  '42501', null, 'the application cannot'
);

select * from finish();
rollback;
