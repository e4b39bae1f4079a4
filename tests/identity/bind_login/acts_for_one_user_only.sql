-- bind_login, release_login: what they do, for whom, and what a session of a bound login can do.
begin;
select plan(17);

insert into identity.users (id, username, email, role)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin'),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner');

create role grace_of_the_test login in role qm_app;
create role nobody_of_the_test nologin;

set local role qm_app;
select throws_ok($$ select identity.bind_login('grace_of_the_test', '01950000-0000-7000-8000-000000000002') $$, 'QM101', null, 'nobody binds no login');
set local qm.user_id = '01950000-0000-7000-8000-000000000002';
select throws_ok($$ select identity.bind_login('grace_of_the_test', '01950000-0000-7000-8000-000000000002') $$, 'QM103', null, 'nor does a planner');
select throws_ok($$ select identity.release_login('grace_of_the_test') $$, 'QM103', null, 'or release one');
set local qm.user_id = '01950000-0000-7000-8000-000000000001';
select throws_ok($$ select identity.bind_login('unheard_of', '01950000-0000-7000-8000-000000000002') $$, 'QM109', null, 'a login has to be there');
select throws_ok($$ select identity.bind_login('nobody_of_the_test', '01950000-0000-7000-8000-000000000002') $$, 'QM109', null, 'and to be able to sign in');
select throws_ok(format($$ select identity.bind_login(%L, '01950000-0000-7000-8000-000000000002') $$, session_user), 'QM109', null, 'a session does not bind itself');
select throws_ok($$ select identity.bind_login('grace_of_the_test', '01950000-0000-7000-8000-0000000000ff') $$, 'QM104', null, 'the user has to be there');
select is((identity.bind_login('grace_of_the_test', '01950000-0000-7000-8000-000000000002')).user_id, '01950000-0000-7000-8000-000000000002'::uuid, 'an admin binds a login');
select throws_ok($$ insert into core.logins (login, user_id) values ('test_app', '01950000-0000-7000-8000-000000000001') $$, '42501', null, 'past the command nobody does');
set local role qm_readonly;
select throws_ok($$ select identity.bind_login('grace_of_the_test', '01950000-0000-7000-8000-000000000002') $$, '42501', null, 'a reader has not the command');

-- The sessions of the bound login.
reset role;
set local qm.user_id = '';
set local session authorization grace_of_the_test;
select is(identity.current_user_id(), '01950000-0000-7000-8000-000000000002'::uuid, 'a bound session acts for its user without saying so');
set local qm.user_id = '01950000-0000-7000-8000-000000000002';
select is(identity.acting_user_id(), '01950000-0000-7000-8000-000000000002'::uuid, 'or saying so');
set local qm.user_id = '01950000-0000-7000-8000-000000000001';
select throws_ok($$ select identity.current_user_id() $$, 'QM012', 'this login acts for one user only', 'but not for somebody else');
select throws_ok($$ select identity.deactivate_user('01950000-0000-7000-8000-000000000002') $$, 'QM012', null, 'whose rights it does not get');
set local qm.user_id = '';
select throws_ok($$ select identity.deactivate_user('01950000-0000-7000-8000-000000000001') $$, 'QM103', null, 'nor does it become nobody');

reset session authorization;
set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000001';
select is(identity.release_login('grace_of_the_test'), true, 'an admin releases it');
select is(identity.release_login('grace_of_the_test'), false, 'once');

select * from finish();
rollback;
