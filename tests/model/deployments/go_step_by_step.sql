begin;
select plan(50);

\ir ../../support/model_company.sql

create function pg_temp.state_of(p_name text)
returns text
language sql
as $$
  select coalesce((select state::text from model.deployments where id = pg_temp.id_of(p_name)), (select state::text from model.model_versions where id = pg_temp.id_of(p_name)))
$$;

select pg_temp.new_version('raw');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('raw'), 'production') $$, 'QM716', null, 'what is not validated is not deployed');
select pg_temp.validated_version('one', 9);
select throws_ok($$ select model.request_deployment(pg_temp.id_of('one'), 'nowhere') $$, null, null, 'to somewhere that is there');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('one'), 'production', p_weights => '{10,50}') $$, '23514', null, 'up to all of the traffic');
select throws_ok(
  $$
    insert into model.deployments (model_id, environment, version_id, validation_id, strategy, weights, bake_time, minimum_samples, rollback_window, maximum_error_rate, maximum_latency_ms)
    select v.model_id, 'production', pg_temp.id_of('raw'), v.id, 'canary', '{10,100}', '0', 1, '0', 1, 1 from model.validations v
  $$,
  '23503', null, 'not even the owner deploys what another version passed'
);

select pg_temp.name_it('first', (model.request_deployment(pg_temp.id_of('one'), 'production', p_bake_time => '0', p_minimum_samples => 10)).id);
select throws_ok($$ select model.start_deployment(pg_temp.id_of('first')) $$, 'QM212', null, 'nor what is not approved');
select throws_ok($$ select model.request_deployment(pg_temp.id_of('one'), 'production') $$, 'QM719', null, 'asked once');
select pg_temp.vote((select approval_id from model.deployments), 1);
select is(pg_temp.state_of('one'), 'validated', 'one vote of two');
select pg_temp.vote((select approval_id from model.deployments), 2);
select is(pg_temp.state_of('one'), 'approved', 'high risk asks for two');
select pg_temp.act_as(1);
select governance.revoke_vote((select approval_id from model.deployments));
select is(pg_temp.state_of('one'), 'validated', 'a vote that is taken back is missing');
select throws_ok($$ select model.start_deployment(pg_temp.id_of('first')) $$, 'QM212', null, 'then it does not begin');
select governance.approve((select approval_id from model.deployments));
select pg_temp.act_as(5);
select throws_ok($$ select model.advance_deployment(pg_temp.id_of('first')) $$, 'QM718', null, 'what has not begun does not advance');
select throws_ok($$ select model.record_deployment_metrics(pg_temp.id_of('first'), 'candidate', 10, 0) $$, 'QM718', null, 'or is measured');
select throws_ok($$ select model.start_deployment('01970000-0000-7000-8000-000000000099') $$, 'QM717', null, 'no such deployment');
select is((model.start_deployment(pg_temp.id_of('first'))).weight, 10, 'it begins with its first weight');
select throws_ok($$ select model.start_deployment(pg_temp.id_of('first')) $$, 'QM718', null, 'once');
select is((model.advance_deployment(pg_temp.id_of('first'))).weight, 10, 'without measured requests it waits');
select is((select verdict::text from model.judge_deployment(pg_temp.id_of('first'))), 'waiting', 'and says so');
select pg_temp.measure('first');
select is((model.advance_deployment(pg_temp.id_of('first'))).weight, 50, 'a good step is followed by the next');
select is((select verdict::text from model.judge_deployment(pg_temp.id_of('first'))), 'waiting', 'whose requests count anew');
select pg_temp.measure('first');
select is((model.advance_deployment(pg_temp.id_of('first'))).state::text, 'active', 'then it has all of the traffic');
select results_eq('select environment, version_id, deployment_id from model.active_versions', $$ values ('production', pg_temp.id_of('one'), pg_temp.id_of('first')) $$, 'the pointer moves');
select is(pg_temp.state_of('one'), 'active', 'the version is active');

-- The next one takes over; a breach within the window gives its place back.
select pg_temp.validated_version('two', 3, 'one');
select is(pg_temp.deployed('second', 'two'), 'active', 'the next one takes over');
select is(pg_temp.state_of('one') || ' ' || pg_temp.state_of('first'), 'superseded superseded', 'the one before is superseded');
select pg_temp.measure('second', 60);
select is((model.advance_deployment(pg_temp.id_of('second'))).state::text, 'rolled_back', 'a breach rolls it back');
select results_eq('select version_id, deployment_id from model.active_versions', $$ values (pg_temp.id_of('one'), pg_temp.id_of('first')) $$, 'to the recorded predecessor');
select is(pg_temp.state_of('one') || ' ' || pg_temp.state_of('two') || ' ' || pg_temp.state_of('first'), 'active superseded active', 'which is active again');

-- A canary that fails, one that cannot be judged.
select pg_temp.validated_version('three', 2, 'one');
select pg_temp.approved_deployment('third', 'three');
select model.start_deployment(pg_temp.id_of('third'));
select pg_temp.approved_deployment('again', 'two');
select throws_ok($$ select model.start_deployment(pg_temp.id_of('again')) $$, 'QM719', null, 'one is under way at a time');
select throws_ok($$ select model.roll_back_deployment(pg_temp.id_of('first'), 'x') $$, 'QM719', null, 'and what it would go back to stays');
select pg_temp.measure('third', 12, 20);
select is((model.advance_deployment(pg_temp.id_of('third'))).state::text, 'rolled_back', 'many failures end a canary before its samples are full');
select is(pg_temp.state_of('three'), 'validated', 'its version is not approved any more');
select is((model.start_deployment(pg_temp.id_of('again'))).state::text, 'canary', 'then the next may begin');
update model.deployments set deadline_at = clock_timestamp() - interval '1 second' where id = pg_temp.id_of('again');
select is((model.advance_deployment(pg_temp.id_of('again'))).state::text, 'paused', 'one that cannot be judged in time is paused');
select throws_ok($$ select model.resume_deployment(pg_temp.id_of('again'), 'x') $$, 'QM103', null, 'an agent does not let it go on');
select pg_temp.act_as(1);
select is((model.resume_deployment(pg_temp.id_of('again'), 'looks fine')).state::text, 'canary', 'a human does');
select is((model.pause_deployment(pg_temp.id_of('again'), 'wait')).state::text, 'paused', 'or pauses it');
select throws_ok($$ select model.pause_deployment(pg_temp.id_of('again'), 'x') $$, 'QM718', null, 'once');
select pg_temp.measure('again');
select is((model.advance_deployment(pg_temp.id_of('again'))).state::text, 'paused', 'paused it does not go on by itself, however good');
select is((select verdict::text from model.judge_deployment(pg_temp.id_of('again'))), 'success', 'as its rows say');
select pg_temp.measure('again', 90);
select is((model.advance_deployment(pg_temp.id_of('again'))).state::text, 'rolled_back', 'but a breach ends it');
select pg_temp.act_as(5);

-- Significantly worse than the one before, though within the limits.
select pg_temp.approved_deployment('fifth', 'three');
select model.start_deployment(pg_temp.id_of('fifth'));
select model.record_deployment_metrics(pg_temp.id_of('fifth'), 'predecessor', 2000, 10);
select model.record_deployment_metrics(pg_temp.id_of('fifth'), 'candidate', 500, 30);
select is((select verdict::text from model.judge_deployment(pg_temp.id_of('fifth'))), 'failure', 'six in a hundred against five in a thousand is worse');
select model.roll_back_deployment(pg_temp.id_of('fifth'), 'worse');

-- Nothing to lose in staging; cancelled; expired.
select pg_temp.validate('two', null, null, 'staging');
select is(pg_temp.deployed('staged', 'two', 'staging'), 'active', 'staging asks for nobody');
select is((select count(*) from model.active_versions), 2::bigint, 'and has a pointer of its own');
select pg_temp.act_as(1);
select throws_ok($$ select model.retire_version(pg_temp.id_of('one'), 'old') $$, 'QM715', null, 'what is in use is not retired');
select is((model.retire_version(pg_temp.id_of('two'), 'old', true)).state::text, 'retired', 'unless nothing shall be');
select is((select count(*) from model.active_versions), 1::bigint, 'then there is no pointer');
select pg_temp.act_as(5);
select pg_temp.name_it('cancelled', (model.request_deployment(pg_temp.id_of('three'), 'production')).id);
select is((model.cancel_deployment(pg_temp.id_of('cancelled'), 'later')).state::text, 'cancelled', 'what has not begun is taken back');
select pg_temp.approved_deployment('expired', 'three');
update model.validations set expires_at = clock_timestamp() - interval '1 second' where version_id = pg_temp.id_of('three');
select throws_ok($$ select model.start_deployment(pg_temp.id_of('expired')) $$, 'QM716', null, 'a validation that has expired lets nothing be deployed');
select throws_ok(
  $$ update model.active_versions set version_id = pg_temp.id_of('three') $$, '23503', null, 'not even the owner points to what no deployment brought'
);
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
