begin;
select plan(35);

\ir ../../support/model_company.sql

create function pg_temp.action(p_name text)
returns governance.agent_actions
language sql
as $$
  select * from governance.agent_actions where id = pg_temp.id_of(p_name)
$$;

select is_empty($$ select governance.claim_action('w') $$, 'nothing to do');
select pg_temp.name_it('look', (governance.propose_action('collect_diagnostics', 'look')).id);
select results_eq($$ select id, state::text, attempt, claimed_by from governance.claim_action('w1') $$, $$ values (pg_temp.id_of('look'), 'executing', 1, 'w1') $$, 'a worker takes what may be done');
select is_empty($$ select governance.claim_action('w2') $$, 'another one does not get it');
select throws_ok($$ select governance.claim_action('w2', p_action_id => pg_temp.id_of('look')) $$, 'QM225', null, 'not even by its name');
select throws_ok($$ select governance.complete_action(pg_temp.id_of('look'), 2) $$, 'QM226', null, 'an attempt that is not in force changes nothing');
select throws_ok($$ select governance.complete_action(pg_temp.id_of('look'), null) $$, 'QM226', null, 'nor one without a number');
select throws_ok($$ select governance.complete_action('01970000-0000-7000-8000-000000000099', 1) $$, 'QM221', null, 'no such action');
select cmp_ok((governance.prolong_action(pg_temp.id_of('look'), 1, '1 hour')).lease_expires_at, '>', clock_timestamp() + interval '59 minutes', 'a sign of life prolongs the lease');

select is((governance.fail_action(pg_temp.id_of('look'), 1, 'no disk')).state::text, 'retry_wait', 'what failed waits');
select is((pg_temp.action('look')).error, 'no disk', 'and says why');
select is_empty($$ select governance.claim_action('w1') $$, 'for a while');
select throws_ok($$ select governance.claim_action('w1', p_action_id => pg_temp.id_of('look')) $$, 'QM225', null, 'whoever asks');
update governance.agent_actions set next_attempt_at = clock_timestamp() - interval '1 second' where id = pg_temp.id_of('look');
select is((select attempt from governance.claim_action('w1')), 2, 'then it is tried again');
select throws_ok($$ select governance.complete_action(pg_temp.id_of('look'), 1) $$, 'QM226', null, 'the first attempt is over');
update governance.agent_actions set lease_expires_at = clock_timestamp() - interval '1 second' where id = pg_temp.id_of('look');
select is(governance.recover_actions(), 1, 'a worker that went away is noticed');
select is((pg_temp.action('look')).state::text, 'retry_wait', 'what may be done twice is tried again');
select throws_ok($$ select governance.complete_action(pg_temp.id_of('look'), 2) $$, 'QM226', null, 'and when it comes back, it changes nothing');
update governance.agent_actions set next_attempt_at = clock_timestamp() - interval '1 second' where id = pg_temp.id_of('look');
select is((select attempt from governance.claim_action('w1')), 3, 'a last time');
select is((governance.fail_action(pg_temp.id_of('look'), 3, 'no disk')).state::text, 'failed', 'then it has failed');

-- What must not be done twice.
select pg_temp.name_it('tell', (governance.propose_action('send_alert', 'tell')).id);
select lives_ok($$ select governance.claim_action('w1', array['send_alert']) $$, 'a worker takes some types only');
update governance.agent_actions set lease_expires_at = clock_timestamp() - interval '1 second' where id = pg_temp.id_of('tell');
select governance.recover_actions();
select is((pg_temp.action('tell')).state::text, 'unknown', 'what must not be done twice is unknown when its worker goes away');
select is_empty($$ select governance.claim_action('w1') $$, 'nobody takes it');
select throws_ok($$ select governance.settle_action(pg_temp.id_of('tell'), 'succeeded', 'seen') $$, 'QM103', null, 'an agent does not say what became of it');
select pg_temp.act_as(1);
select throws_ok($$ select governance.settle_action(pg_temp.id_of('tell'), 'pending', 'seen') $$, 'QM227', null, 'an outcome is an outcome');
select throws_ok($$ select governance.settle_action(pg_temp.id_of('tell'), 'succeeded', ' ') $$, 'QM228', null, 'with what was seen');
select is((governance.settle_action(pg_temp.id_of('tell'), 'succeeded', 'the mail is there')).state::text, 'succeeded', 'a human looked');
select throws_ok($$ select governance.settle_action(pg_temp.id_of('tell'), 'succeeded', 'seen') $$, 'QM227', null, 'once');

-- Expiry by the clock, and a quorum that is lost between approval and execution.
select pg_temp.act_as(5);
select pg_temp.name_it('late', (governance.propose_action('collect_diagnostics', 'late')).id);
update governance.approvals set expires_at = clock_timestamp() - interval '1 second' where subject_id = pg_temp.id_of('late');
select is_empty($$ select governance.claim_action('w1') $$, 'what has expired is not executed');
select is((select state::text from governance.action_queue where id = pg_temp.id_of('late')), 'expired', 'and shows as expired before a timer came by');
select governance.expire_approvals();
select is((pg_temp.action('late')).state::text, 'expired', 'which it does');
select pg_temp.name_it('lost', (governance.propose_action('retrain_model', 'train')).id);
select pg_temp.vote((pg_temp.action('lost')).approval_id, 1);
update identity.users set is_active = false where username = 'ann';
select is_empty($$ select governance.claim_action('w1') $$, 'who left does not count any more');
select is((pg_temp.action('lost')).state::text, 'pending', 'and somebody else is asked');
update governance.agent_actions set parameters = '{"else": true}' where id = pg_temp.id_of('lost');
select pg_temp.vote((pg_temp.action('lost')).approval_id, 2);
select is_empty($$ select governance.claim_action('w1') $$, 'what was changed past the commands is not executed');
select is((pg_temp.action('lost')).state::text, 'cancelled', 'but taken back');

select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
