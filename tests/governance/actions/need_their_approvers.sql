begin;
select plan(26);

\ir ../../support/model_company.sql

select throws_ok($$ select governance.propose_action('fly_away', 'x') $$, 'QM220', null, 'only what is known can be proposed');
select throws_ok($$ select governance.propose_action('retrain_model', 'x', p_alert_id => '01970000-0000-7000-8000-000000000099') $$, '23503', null, 'nor about an alert that is not there');
select throws_ok($$ select governance.propose_action('retrain_model', ' ') $$, '23514', null, 'it says what it does');
select throws_ok($$ select governance.propose_action('retrain_model', 'x', '[1]') $$, '23514', null, 'parameters are an object');

select is((governance.propose_action('collect_diagnostics', 'look')).state::text, 'approved', 'low risk asks for nobody');
select is((governance.propose_action('collect_diagnostics', 'look', p_risk_level => 'high')).state::text, 'pending', 'unless it says more');
select is((governance.propose_action('rollback_model', 'back', p_risk_level => 'low')).risk_level::text, 'high', 'it cannot say less than its type');

select pg_temp.name_it('medium', (governance.propose_action('retrain_model', 'train', '{"model": "demand"}', p_action_id => 'ACT-1')).id);
select results_eq(
  $$ select state::text, revision, requires_approval, action_id from governance.agent_actions where id = pg_temp.id_of('medium') $$,
  $$ values ('pending', 1, true, 'ACT-1') $$,
  'medium risk waits'
);
select throws_ok($$ select governance.propose_action('retrain_model', 'train', p_action_id => 'ACT-1') $$, '23505', null, 'a name is given once');
select results_eq(
  $$
    select (governance.propose_action('retrain_model', 'twice', p_idempotency_key => 'k')).id
    = (governance.propose_action('retrain_model', 'twice', p_idempotency_key => 'k')).id
  $$,
  $$ values (true) $$,
  'a repeat with the same key is the same action'
);
select throws_ok($$ select governance.propose_action('retrain_model', 'other', p_idempotency_key => 'k') $$, 'QM001', null, 'another one is refused');

select pg_temp.name_it('approval', (select approval_id from governance.agent_actions where id = pg_temp.id_of('medium')));
select throws_ok($$ select governance.approve(pg_temp.id_of('approval')) $$, 'QM205', null, 'the agent does not approve what it proposed');
select throws_ok($$ select pg_temp.vote(pg_temp.id_of('approval'), 6) $$, 'QM205', null, 'nor does whom it acts for');
select throws_ok($$ select pg_temp.vote(pg_temp.id_of('approval'), 4) $$, 'QM206', null, 'nor a viewer');
select throws_ok(
  $$
    insert into governance.approval_votes (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash)
    select id, requested_by, requester_key, principal_key, 'approve', parameters_hash from governance.approvals where id = pg_temp.id_of('approval')
  $$,
  '23514', null, 'not even the owner of the schema can write its own vote'
);
select throws_ok(
  $$
    insert into governance.approval_votes (approval_id, approver_id, requester_key, principal_key, decision, parameters_hash)
    select id, requested_by, '01970000-0000-7000-8000-000000000051', principal_key, 'approve', parameters_hash
    from governance.approvals where id = pg_temp.id_of('approval')
  $$,
  '23503', null, 'nor forge who asked'
);
select throws_ok($$ select governance.claim_action('w', p_action_id => pg_temp.id_of('medium')) $$, 'QM212', null, 'what is not approved is not executed');
select is(pg_temp.vote(pg_temp.id_of('approval'), 1), 'approved', 'one other person is enough');
select is((select state::text from governance.agent_actions where id = pg_temp.id_of('medium')), 'approved', 'and the action follows');
select throws_ok($$ select pg_temp.vote(pg_temp.id_of('approval'), 2) $$, 'QM203', null, 'what is decided is decided');

select pg_temp.name_it('high', (governance.propose_action('rollback_model', 'back')).id);
select pg_temp.name_it('approval', (select approval_id from governance.agent_actions where id = pg_temp.id_of('high')));
select is(pg_temp.vote(pg_temp.id_of('approval'), 1), 'pending', 'high risk asks for a second one');
select throws_ok($$ select pg_temp.vote(pg_temp.id_of('approval'), 1) $$, 'QM208', null, 'another one');
select pg_temp.act_as(2);
select is((governance.reject(pg_temp.id_of('approval'), 'too early')).state::text, 'rejected', 'one veto ends it');
select is((select state::text from governance.agent_actions where id = pg_temp.id_of('high')), 'rejected', 'and the action with it');

select pg_temp.act_as(0);
select throws_ok($$ select governance.propose_action('send_alert', 'x') $$, 'QM101', null, 'nobody proposes nothing');
select pg_temp.act_as(4);
select throws_ok($$ select governance.propose_action('send_alert', 'x') $$, 'QM103', null, 'nor does a viewer');

select * from finish();
rollback;
