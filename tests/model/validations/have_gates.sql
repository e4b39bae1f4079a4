begin;
select plan(29);

\ir ../../support/model_company.sql

create function pg_temp.begin_it(p_version text, p_baseline text default null, p_test text default 'diebold_mariano')
returns uuid
language sql
as $$
  select pg_temp.name_it(
    'validation', (model.begin_validation(pg_temp.id_of(p_version), pg_temp.id_of('holdout'), pg_temp.id_of(p_baseline), p_test => p_test::model.comparison_test, p_environment => case when p_baseline is null then 'staging' end)).id
  )
$$;

select pg_temp.new_version('one');
select throws_ok($$ select model.begin_validation('01970000-0000-7000-8000-000000000099', pg_temp.id_of('holdout')) $$, 'QM708', null, 'no such version');
select throws_ok($$ select model.begin_validation(pg_temp.id_of('one'), '01970000-0000-7000-8000-000000000099') $$, 'QM711', null, 'no such holdout');
select pg_temp.begin_it('one');
select is((select state::text from model.model_versions), 'validating', 'the version is judged');
select throws_ok($$ select pg_temp.begin_it('one') $$, 'QM710', null, 'once at a time');
select throws_ok($$ select model.judge_validation(pg_temp.id_of('validation'), '{1,2,3}', pg_temp.wave(20)) $$, 'QM713', null, 'with a prediction for each row');
select throws_ok($$ select model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(1)) $$, 'QM713', null, 'and of the baseline');
select throws_ok($$ select model.judge_validation(pg_temp.id_of('validation'), (pg_temp.wave(1))[1:199] || '{NaN}', pg_temp.wave(20)) $$, 'QM701', null, 'that are numbers');
select is((model.abort_validation(pg_temp.id_of('validation'), 'no disk')).state::text, 'aborted', 'when the machinery breaks');
select is((select state::text from model.model_versions), 'registered', 'the version is as before');
select throws_ok($$ select model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(1), pg_temp.wave(20)) $$, 'QM714', null, 'what is over is not judged');

select pg_temp.begin_it('one');
select is((model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(5), pg_temp.wave(20))).state::text, 'passed', 'a quarter of the error passes');
select results_eq(
  $$ select abs(candidate_score * 4 - baseline_score) < 1e-9, round(improvement::numeric, 6), p_value < 1e-6, effect_size > 0.5, improvement_lower > 0, expires_at > now() + interval '29 days' from model.validations where state = 'passed' $$,
  $$ values (true, 0.750000, true, true, true, true) $$, 'with figures'
);
select results_eq($$ select gate, is_passed from model.validation_gates order by gate $$, $$ values ('constant', true), ('effect_size', true), ('improvement', true), ('sample', true), ('significance', true) $$, 'and a row for each gate');
select is((select state::text from model.model_versions), 'validated', 'the version is validated');
select throws_ok($$ update model.validation_gates set is_passed = true $$, 'QM002', null, 'gates stay');
select throws_ok($$ select model.record_holdout_predictions(pg_temp.id_of('holdout'), pg_temp.id_of('one'), pg_temp.wave(1)) $$, '23505', null, 'a version has one try');
select throws_ok($$ update model.holdouts set actuals = '{1}' $$, 'QM002', null, 'the holdout is frozen');

-- Against the version before: significant and too small, large and not significant, worse.
select pg_temp.deployed('first', 'one');
select pg_temp.new_version('slightly');
select pg_temp.begin_it('slightly', 'one');
select is((model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(4.9))).state::text, 'failed', 'what is a little better fails');
select results_eq($$ select gate from model.validation_gates where validation_id = pg_temp.id_of('validation') and not is_passed $$, $$ values ('improvement') $$, 'for being little, however sure');
select is((select state::text from model.model_versions where id = pg_temp.id_of('slightly')), 'rejected', 'the version is rejected');
select throws_ok($$ select pg_temp.begin_it('slightly') $$, 'QM710', null, 'for good');
select pg_temp.new_version('worse');
select pg_temp.begin_it('worse', 'one', 'welch');
select is((model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(9))).state::text, 'failed', 'what is worse fails');
select results_eq($$ select gate from model.validation_gates where validation_id = pg_temp.id_of('validation') and not is_passed order by 1 $$, $$ values ('effect_size'), ('improvement'), ('significance') $$, 'though the difference is significant');
select pg_temp.name_it('holdout', (model.freeze_holdout(pg_temp.id_of('model'), 'small', pg_temp.wave(0, 20))).id);
select pg_temp.new_version('few');
select pg_temp.begin_it('few', null, 'bootstrap');
select is((model.judge_validation(pg_temp.id_of('validation'), pg_temp.wave(1, 20), pg_temp.wave(20, 20))).state::text, 'failed', 'a handful of rows is not enough');
select results_eq($$ select gate from model.validation_gates where validation_id = pg_temp.id_of('validation') and not is_passed $$, $$ values ('sample') $$, 'that is why');

-- What was seen in training.
select pg_temp.name_it('holdout', (model.freeze_holdout(pg_temp.id_of('model'), 'may', pg_temp.wave(0, 150), '2026-05-01', '2026-06-01')).id);
select pg_temp.name_it('seen', (model.register_version(pg_temp.id_of('model'), 'x', repeat('a', 64), repeat('b', 64), p_training_from => '2025-01-01', p_training_to => '2026-05-02')).id);
select throws_ok($$ select pg_temp.begin_it('seen') $$, 'QM712', null, 'a holdout that was seen in training is none');
select pg_temp.name_it('unseen', (model.register_version(pg_temp.id_of('model'), 'x', repeat('a', 64), repeat('b', 64), p_training_from => '2025-01-01', p_training_to => '2026-05-01')).id);
select lives_ok($$ select pg_temp.begin_it('unseen') $$, 'one that begins where training ends is');
select pg_temp.act_as(4);
select throws_ok($$ select pg_temp.begin_it('unseen') $$, 'QM103', null, 'a viewer validates nothing');
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
