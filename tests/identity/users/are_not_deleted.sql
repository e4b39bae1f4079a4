-- Rows of every room name users, so no user is removed, by whomever.
begin;
select plan(5);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'vera', 'vera@example.com', 'viewer', null),
  ('01950000-0000-7000-8000-000000000004', 'tom', 'tom@example.com', 'analyst', null);

set local role qm_app;

select throws_ok($$ delete from identity.users $$, '42501', null, 'the application has no right to');
select throws_ok($$ update identity.users set role = 'admin' $$, '42501', null, 'nor to write past the commands');
select throws_ok($$ insert into identity.users (username, email) values ('eve', 'eve@example.com') $$, '42501', null, 'nor to insert');
reset role;
select throws_ok($$ delete from identity.users where username = 'vera' $$, 'QM107', 'users are not deleted', 'the owner is refused');
-- The audit log is written at the end of the transaction; a table that has something to write is not truncated.
set constraints all immediate;
select throws_ok($$ truncate identity.users cascade $$, 'QM107', 'users are not deleted', 'also at once');

select * from finish();
rollback;
