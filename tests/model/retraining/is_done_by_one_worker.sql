begin;
select plan(34);

\ir ../../support/model_company.sql

create function pg_temp.training()
returns model.retraining_workflows
language sql
as $$
  select * from model.retraining_workflows order by id desc limit 1
$$;

select is_empty($$ select model.claim_retraining('w') $$, 'nothing to do');
select throws_ok($$ select model.request_retraining('01970000-0000-7000-8000-000000000099', 'k', 'x') $$, 'QM707', null, 'no such model');
select throws_ok($$ select model.request_retraining(pg_temp.id_of('model'), ' ', 'x') $$, '23514', null, 'a trigger has a key');
select pg_temp.name_it('act', (governance.propose_action('retrain_model', 'train')).id);
select throws_ok($$ select model.request_retraining(pg_temp.id_of('model'), 'drift', 'x', p_action_id => pg_temp.id_of('act')) $$, 'QM726', null, 'an action that is not approved trains nothing');
select is((model.request_retraining(pg_temp.id_of('model'), 'drift', 'it drifted')).state::text, 'queued', 'asked for it waits for a worker');
select is((model.request_retraining(pg_temp.id_of('model'), 'drift', 'again')).trigger_reason, 'it drifted', 'asked again it is the same');
select is((select count(*) from model.retraining_workflows), 1::bigint, 'one a trigger');
select results_eq($$ select state::text, attempt, claimed_by from model.claim_retraining('w1') $$, $$ values ('running', 1, 'w1') $$, 'a worker takes it');
select is_empty($$ select model.claim_retraining('w2') $$, 'one');
select throws_ok($$ select model.evaluate_retraining((pg_temp.training()).id, 2, 1) $$, 'QM226', null, 'an attempt that is not in force changes nothing');
select throws_ok($$ select model.evaluate_retraining((pg_temp.training()).id, null, 1) $$, 'QM226', null, 'nor one without a number');
select throws_ok($$ select model.evaluate_retraining('01970000-0000-7000-8000-000000000099', 1, 1) $$, 'QM727', null, 'no such retraining');
select cmp_ok((model.prolong_retraining((pg_temp.training()).id, 1, '1 hour')).lease_expires_at, '>', clock_timestamp() + interval '59 minutes', 'a sign of life');
update model.retraining_workflows set lease_expires_at = clock_timestamp() - interval '1 second';
select is(model.recover_retrainings(), 1, 'a worker that went away is noticed');
select results_eq($$ select state::text, not_before > clock_timestamp() from model.retraining_workflows $$, $$ values ('queued', true) $$, 'it waits for the next, a while');
select is_empty($$ select model.claim_retraining('w2') $$, 'which nobody shortens');
update model.retraining_workflows set not_before = clock_timestamp() - interval '1 second';
select is((select attempt from model.claim_retraining('w2')), 2, 'then another worker takes it');
select throws_ok($$ select model.prolong_retraining((pg_temp.training()).id, 1) $$, 'QM226', null, 'the first one is told when it comes back');
select throws_ok($$ select model.complete_retraining((pg_temp.training()).id, 2, 'promoted') $$, 'QM003', null, 'what was not evaluated is not completed');
select is((model.evaluate_retraining((pg_temp.training()).id, 2, 3)).state::text, 'evaluating', 'trained');
select results_eq($$ select state::text, outcome::text, models_deployed from model.complete_retraining((pg_temp.training()).id, 2, 'promoted', 1) $$, $$ values ('completed', 'promoted', 1) $$, 'and done');

-- The pause after it; attempts; cancelling.
select results_eq($$ select state::text, not_before > clock_timestamp() + interval '5 hours' from model.request_retraining(pg_temp.id_of('model'), 'drift', 'again') $$, $$ values ('requested', true) $$, 'the next waits for the pause');
select is_empty($$ select model.claim_retraining('w1') $$, 'nobody takes it');
update model.retraining_workflows set not_before = clock_timestamp() - interval '1 second' where state = 'requested';
select is((select state::text from model.claim_retraining('w1')), 'running', 'then it is taken');
select is((model.fail_retraining((pg_temp.training()).id, 1, 'no memory', false)).state::text, 'failed', 'what need not be tried again has failed');
update model.retraining_workflows set completed_at = clock_timestamp() - interval '7 hours' where completed_at is not null;
select model.request_retraining(pg_temp.id_of('model'), 'by hand', 'try');
select throws_ok($$ select model.cancel_retraining((pg_temp.training()).id, 'no') $$, 'QM103', null, 'an agent cancels nothing');
select model.claim_retraining('w1');
select pg_temp.act_as(1);
select is((model.cancel_retraining((pg_temp.training()).id, 'no')).state::text, 'cancelling', 'a worker has to let go');
select is((model.prolong_retraining((pg_temp.training()).id, 1)).state::text, 'cancelling', 'it learns of it with its next sign of life');
select throws_ok($$ select model.evaluate_retraining((pg_temp.training()).id, 1, 1) $$, 'QM003', null, 'it does not go on');
select is((model.fail_retraining((pg_temp.training()).id, 1, 'let go')).state::text, 'cancelled', 'and lets go');
select throws_ok($$ select model.cancel_retraining((pg_temp.training()).id, 'no') $$, 'QM003', null, 'what is over stays');

select core.set_setting('model.retraining_concurrency', '1');
select pg_temp.name_it('model', (model.register_model('other', 'forecast')).id);
select model.request_retraining(pg_temp.id_of('model'), 'a', 'x'), model.request_retraining(pg_temp.id_of('model'), 'b', 'x');
select isnt_empty($$ select model.claim_retraining('w1') $$, 'as many run as may');
select is_empty($$ select model.claim_retraining('w2') $$, 'and no more');
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
