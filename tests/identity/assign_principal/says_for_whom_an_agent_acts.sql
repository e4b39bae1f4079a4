-- assign_principal: what it does, and for whom.
begin;
select plan(11);

insert into identity.users (id, username, email, role, password_hash)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$ada0000000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$grace00000000000000000000000000000000000000'),
  ('01950000-0000-7000-8000-000000000003', 'otto', 'otto@example.com', 'agent', null),
  ('01950000-0000-7000-8000-000000000004', 'olga', 'olga@example.com', 'agent', null);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';

select is(
  (select principal_id from identity.assign_principal('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000002')),
  '01950000-0000-7000-8000-000000000002'::uuid, 'an agent acts for a person'
);
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000001') $$, 'QM108', 'an agent acts for a person', 'a person acts for herself');
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000004') $$, 'QM108', null, 'nobody acts for an agent');
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-0000000000ff') $$, '23503', null, 'or for somebody who is not there');
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-0000000000ff', null) $$, 'QM104', null, 'an unknown agent');
select is((select principal_id from identity.assign_principal('01950000-0000-7000-8000-000000000003', null)), null, 'null is the company itself');
select identity.assign_principal('01950000-0000-7000-8000-000000000003', '01950000-0000-7000-8000-000000000002');
select is((select principal_id from identity.change_role('01950000-0000-7000-8000-000000000003', 'viewer')), null, 'who is no agent any more acts for nobody');

set local qm.user_id = '01950000-0000-7000-8000-000000000002';
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000004', null) $$, 'QM103', null, 'a planner assigns nobody');
set local qm.user_id = '';
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000004', null) $$, 'QM101', null, 'nor does nobody');
set local role qm_readonly;
select throws_ok($$ select identity.assign_principal('01950000-0000-7000-8000-000000000004', null) $$, '42501', null, 'nor does a reader');
reset role;
select throws_ok($$ update identity.users set principal_id = id where username = 'olga' $$, '23514', null, 'nobody acts for himself');

select * from finish();
rollback;
