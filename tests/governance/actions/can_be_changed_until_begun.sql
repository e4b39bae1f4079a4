begin;
select plan(15);

\ir ../../support/model_company.sql

select pg_temp.name_it('act', (governance.propose_action('rollback_model', 'back', '{"version": 3}')).id);
select pg_temp.vote((select approval_id from governance.agent_actions), 1);
select throws_ok($$ select governance.revise_action(pg_temp.id_of('act'), 2, '{"version": 2}') $$, 'QM224', null, 'changed is what was looked at');
select is((governance.revise_action(pg_temp.id_of('act'), 1, '{"version": 2}')).revision, 2, 'other parameters are another revision');
select results_eq(
  $$ select state::text, votes from governance.action_queue $$, $$ values ('pending', 0::bigint) $$, 'without votes'
);
select results_eq(
  $$ select revision, state::text from governance.approvals where subject_id = pg_temp.id_of('act') order by 1 $$,
  $$ values (1, 'superseded'), (2, 'pending') $$,
  'the first request is superseded'
);
select is(pg_temp.vote((select approval_id from governance.agent_actions), 1), 'pending', 'who voted has to vote again');
select throws_ok($$ select governance.approve((select id from governance.approvals where revision = 1)) $$, null, null, 'on the new one only');
select pg_temp.act_as(2);
select throws_ok($$ select governance.revise_action(pg_temp.id_of('act'), 2, '{}') $$, 'QM222', null, 'nobody changes somebody else''s');
select throws_ok($$ select governance.cancel_action(pg_temp.id_of('act')) $$, 'QM222', null, 'or takes it back');
select throws_ok($$ select governance.cancel_action('01970000-0000-7000-8000-000000000099') $$, 'QM221', null, 'or what is not there');
select pg_temp.act_as(6);
select is((governance.cancel_action(pg_temp.id_of('act'), 'not needed')).state::text, 'cancelled', 'whom it was proposed for does');
select throws_ok($$ select governance.cancel_action(pg_temp.id_of('act')) $$, 'QM223', null, 'once');
select pg_temp.act_as(5);
select throws_ok($$ select governance.revise_action(pg_temp.id_of('act'), 2, '{}') $$, 'QM223', null, 'what is over stays');
select throws_ok(
  $$ update governance.agent_actions set state = 'approved'; set constraints all immediate $$, 'QM004', null, 'not even the owner moves it past the commands'
);
set local role qm_app;
select throws_ok($$ update governance.agent_actions set risk_level = 'low' $$, '42501', null, 'the application writes by commands only');
reset role;
set constraints all deferred;
set local role qm_readonly;
select throws_ok($$ select governance.propose_action('send_alert', 'x') $$, '42501', null, 'a reader proposes nothing');

select * from finish();
rollback;
