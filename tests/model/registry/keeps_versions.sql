begin;
select plan(24);

\ir ../../support/model_company.sql

select throws_ok($$ select model.register_model('demand', 'forecast') $$, '23505', null, 'a name is given once');
select throws_ok($$ select model.register_version('01970000-0000-7000-8000-000000000099', 'x', repeat('a', 64), repeat('b', 64)) $$, 'QM707', null, 'no such model');
select throws_ok($$ select model.register_version(pg_temp.id_of('model'), 'x', 'short', repeat('b', 64)) $$, '23514', null, 'a hash is a hash');
select throws_ok($$ select model.register_version(pg_temp.id_of('model'), 'x', repeat('a', 64), repeat('b', 64), p_metrics => '{"mae": "NaN"}') $$, '22P02', null, 'a score is a number');
select pg_temp.new_version('one');
select pg_temp.new_version('two');
select results_eq(
  $$ select model_name, version, state::text, metrics from model.version_overview order by version $$,
  $$ values ('demand', 1, 'registered', '{"training.mae": 2.5}'::jsonb), ('demand', 2, 'registered', '{"training.mae": 2.5}') $$,
  'versions have numbers, and one metric a row'
);
select is(model.record_version_metrics(pg_temp.id_of('one'), '{"mae": 3, "rmse": 4}'), 2, 'scores of another dataset');
select throws_ok($$ select model.record_version_metrics(pg_temp.id_of('one'), '{"mae": 2}') $$, '23505', null, 'are given once');
select results_eq(
  $$
    select (model.register_version(pg_temp.id_of('model'), 'x', repeat('a', 64), repeat('b', 64), p_idempotency_key => 'k')).version
    = (model.register_version(pg_temp.id_of('model'), 'x', repeat('a', 64), repeat('b', 64), p_idempotency_key => 'k')).version
  $$,
  $$ values (true) $$, 'a repeat registers nothing'
);
select throws_ok($$ select model.register_version(pg_temp.id_of('model'), 'y', repeat('a', 64), repeat('b', 64), p_idempotency_key => 'k') $$, 'QM001', null, 'another request needs another key');

select pg_temp.name_it('try', (model.start_experiment(pg_temp.id_of('model'), 'deeper', '{"depth": 7}')).id);
select isnt((model.finish_experiment(pg_temp.id_of('try'), '{"mae": 2.1}')).ended_at, null, 'an experiment ends with its scores');
select results_eq('select metric, value from model.experiment_metrics', $$ values ('mae', 2.1::double precision) $$, 'one a row');
select throws_ok($$ select model.finish_experiment(pg_temp.id_of('try'), '{}') $$, 'QM709', null, 'once');
select is(
  (model.register_version(pg_temp.id_of('model'), 'deep', repeat('c', 64), repeat('d', 64), p_experiment_id => pg_temp.id_of('try'), p_parent_version_id => pg_temp.id_of('one'))).parent_version_id,
  pg_temp.id_of('one'), 'a version says where it comes from'
);
select pg_temp.name_it('other', (model.register_model('other', 'forecast')).id);
select throws_ok(
  $$ select model.register_version(pg_temp.id_of('other'), 'x', repeat('a', 64), repeat('b', 64), p_parent_version_id => pg_temp.id_of('one')) $$,
  '23503', null, 'not of another model'
);

-- Retired for good, never deleted.
select throws_ok($$ select model.retire_version(pg_temp.id_of('two'), 'old') $$, 'QM103', null, 'an agent retires nothing');
select pg_temp.act_as(1);
select throws_ok($$ select model.retire_version('01970000-0000-7000-8000-000000000099', 'old') $$, 'QM708', null, 'no such version');
select is((model.retire_version(pg_temp.id_of('two'), 'old')).state::text, 'retired', 'a planner does');
select throws_ok($$ update model.model_versions set state = 'registered', retired_at = null where id = pg_temp.id_of('two'); set constraints all immediate $$, 'QM004', null, 'nobody brings it back past the commands');
set constraints all deferred;
select throws_ok($$ delete from model.model_versions $$, 'QM002', null, 'nobody deletes lineage');
select throws_ok($$ truncate model.model_versions cascade $$, null, null, 'not at once either');
select throws_ok($$ delete from model.models $$, 'QM002', null, 'nor models');
select results_eq($$ select parent.version from model.model_versions v join model.model_versions parent on parent.id = v.parent_version_id $$, $$ values (1) $$, 'lineage stays');
select pg_temp.act_as(4);
select throws_ok($$ select model.register_model('mine', 'forecast') $$, 'QM103', null, 'a viewer registers nothing');
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
