-- The last active admin stays, whatever is tried.
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

select throws_ok($$ select identity.deactivate_user('01950000-0000-7000-8000-000000000001') $$, 'QM106', 'the last active admin cannot be removed', 'by deactivating');
select throws_ok($$ select identity.change_role('01950000-0000-7000-8000-000000000001', 'planner') $$, 'QM106', 'the last active admin cannot be removed', 'by another role');
select throws_ok($$ select identity.erase_user('01950000-0000-7000-8000-000000000001') $$, 'QM106', 'the last active admin cannot be removed', 'by erasing');
select lives_ok($$ select identity.change_role('01950000-0000-7000-8000-000000000001', 'admin') $$, 'the same role again changes nothing');
select lives_ok($$ select identity.change_role('01950000-0000-7000-8000-000000000002', 'admin') $$, 'with a second admin');
select lives_ok($$ select identity.deactivate_user('01950000-0000-7000-8000-000000000001') $$, 'the first can go');

select * from finish();
rollback;
