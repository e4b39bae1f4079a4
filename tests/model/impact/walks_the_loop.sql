begin;
select plan(13);

\ir ../../support/model_company.sql

select pg_temp.validated_version('one', 9);
select pg_temp.deployed('first', 'one');
select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.6, p_at => clock_timestamp() - interval '10 minutes');
select pg_temp.name_it('drift', (select id from model.detect_performance_drift(pg_temp.id_of('one'))));
select is((select severity::text from model.active_drift_events), 'high', 'it drifts');
select pg_temp.name_it('act', (governance.propose_action('retrain_model', 'train anew', p_alert_id => (select alert_id from model.active_drift_events))).id);
select pg_temp.vote((select approval_id from governance.agent_actions), 1);
select is((select attempt from governance.claim_action('w')), 1, 'the action is approved and taken');
select pg_temp.name_it('training', (model.request_retraining(pg_temp.id_of('model'), 'drift', 'accuracy', pg_temp.id_of('drift'), pg_temp.id_of('act'))).id);
select governance.complete_action(pg_temp.id_of('act'), 1, jsonb_build_object('retraining_id', pg_temp.id_of('training')));
select model.claim_retraining('w');
select pg_temp.name_it('two', (model.register_version(pg_temp.id_of('model'), 'smoothing', repeat('c', 64), repeat('d', 64), p_parent_version_id => pg_temp.id_of('one'), p_retraining_workflow_id => pg_temp.id_of('training'))).id);
select model.evaluate_retraining(pg_temp.id_of('training'), 1, 1);
select pg_temp.name_it('judged', (model.begin_validation(pg_temp.id_of('two'), pg_temp.id_of('holdout'), pg_temp.id_of('one'))).id);
select is((model.judge_validation(pg_temp.id_of('judged'), pg_temp.wave(3))).state::text, 'passed', 'the new version is better');
select is(pg_temp.deployed('second', 'two'), 'active', 'and deployed');
select model.complete_retraining(pg_temp.id_of('training'), 1, 'promoted', 1);
select throws_ok($$ select model.measure_impact(pg_temp.id_of('second'), 'accuracy', current_date, current_date) $$, 'QM728', null, 'nothing measured yet');
select throws_ok($$ select model.measure_impact('01970000-0000-7000-8000-000000000099', 'accuracy', current_date, current_date) $$, 'QM717', null, 'no such deployment');
select model.log_metric(pg_temp.id_of('two'), 'accuracy', 0.9);
insert into catalog.items (id, sku, name) values ('01970000-0000-7000-8000-000000000001', 'BIKE', 'Bike');
insert into catalog.locations (id, code, name, time_zone) values ('01970000-0000-7000-8000-000000000011', 'SHOP', 'Shop', 'UTC');
select demand.record_sale('t1', '01970000-0000-7000-8000-000000000001', '01970000-0000-7000-8000-000000000011', 10, 100, 'EUR', clock_timestamp());
select results_eq(
  $$
    select round(improvement::numeric, 6), round(improvement_percentage::numeric, 6), revenue, round(revenue_impact, 4), currency
    from model.measure_impact(pg_temp.id_of('second'), 'accuracy', (clock_timestamp() at time zone 'UTC')::date, (clock_timestamp() at time zone 'UTC')::date, 'EUR')
  $$,
  $$ values (0.300000, 50.000000, 1000.0000, 150.0000, 'EUR') $$,
  'what it did: 0.3 more, of 1000, half of it'
);
select lives_ok(
  $$ select model.measure_impact(pg_temp.id_of('second'), 'accuracy', (clock_timestamp() at time zone 'UTC')::date, (clock_timestamp() at time zone 'UTC')::date, 'EUR') $$,
  'computed again'
);
select is((select count(*) from model.business_impacts), 1::bigint, 'it is the same row');
select results_eq(
  $$
    select
      model_name, drifted_version, severity::text, alert_state::text, action_state::text, proposed_by, approved_by, retraining_outcome::text, new_version,
      validation_state::text, deployment_state::text, round(impact::numeric, 6)
    from model.improvement_loops
  $$,
  $$ values ('demand', 1, 'high', 'open', 'succeeded', 'bot', '{ann}'::text[], 'promoted', 2, 'passed', 'active', 0.300000) $$,
  'the loop in one query'
);
select results_eq(
  $$ select count(*) from model.improvement_loops where num_nulls(alert_id, action_id, approval_id, retraining_id, version_id, validation_id, deployment_id) = 0 $$,
  $$ values (1::bigint) $$, 'along foreign keys'
);
select is_empty($$ select * from model.integrity_findings where finding not like '%default_partition' $$, 'all agrees');
select lives_ok('set constraints all immediate', 'histories too');

select * from finish();
rollback;
