begin;
select plan(32);

\ir ../../support/model_company.sql

select pg_temp.new_version('one');
select pg_temp.name_it('first', (model.log_prediction(pg_temp.id_of('one'), 10, '{"price": 3}', 0.9, 12, p_at => '2026-06-01 10:10Z')).id);
select pg_temp.name_it('second', (model.log_prediction(pg_temp.id_of('one'), 20, p_at => '2026-06-01 10:50Z')).id);
select pg_temp.name_it('third', (model.log_prediction(pg_temp.id_of('one'), 30, p_at => '2026-06-01 11:00Z')).id);
select throws_ok($$ select model.log_prediction('01970000-0000-7000-8000-000000000099', 1) $$, 'QM708', null, 'of a version that is there');
select throws_ok($$ select model.log_prediction(pg_temp.id_of('one'), 'NaN') $$, '23514', null, 'a prediction is a number');
select throws_ok($$ select model.log_prediction(pg_temp.id_of('one'), 1, null, 1.1) $$, '23514', null, 'a probability is one');
select results_eq(
  $$ select p.period::text, p.starts_at, prediction_count, mean_prediction, mean_latency_ms, actual_count from model.prediction_periods p order by p.period, starts_at $$,
  $$
    values
      ('hour', '2026-06-01 10:00Z'::timestamptz, 2::bigint, 15::double precision, 12::double precision, 0::bigint),
      ('hour', '2026-06-01 11:00Z', 1, 30, null, 0),
      ('day', '2026-06-01 00:00Z', 3, 20, 12, 0)
  $$,
  'hours and days are current at once'
);
select is(model.set_actuals(array[pg_temp.id_of('first'), pg_temp.id_of('second')], '{12,20}'), 2, 'what happened comes later');
select is(model.set_actuals(array[pg_temp.id_of('first'), pg_temp.id_of('second')], '{12,20}'), 0, 'a repeat does nothing');
select throws_ok($$ select model.set_actuals(array[pg_temp.id_of('third'), pg_temp.id_of('first')], '{1,13}') $$, 'QM721', null, 'another actual is refused');
select is((select count(actual) from model.predictions), 2::bigint, 'and with it the whole batch');
select throws_ok($$ select model.set_actuals(array['01970000-0000-7000-8000-000000000099']::uuid[], '{1}') $$, 'QM721', null, 'no such prediction');
select throws_ok($$ select model.set_actuals(array[pg_temp.id_of('third')], '{}') $$, 'QM721', null, 'one each');
select throws_ok($$ select model.set_actuals(array[pg_temp.id_of('third')], '{NaN}') $$, '23514', null, 'that is a number');
select results_eq(
  $$ select actual_count, bias, mae, round(rmse::numeric, 6), wape, accuracy from model.prediction_periods where period = 'day' $$,
  $$ values (2::bigint, -1::double precision, 1::double precision, 1.414214, 0.0625::double precision, 0.5::double precision) $$,
  'how right it was'
);
create temporary table before as select * from model.prediction_periods;
set local role qm_maintenance;
select is(model.fold_rollups(), 4::bigint, 'what statements left behind is folded');
reset role;
select is((select count(*) from model.prediction_deltas), 0::bigint, 'nothing is left');
select results_eq('select * from model.prediction_periods order by period, starts_at', 'select * from before order by period, starts_at', 'nothing has changed');
select model.log_prediction(pg_temp.id_of('one'), 60, p_at => '2026-06-01 23:59Z');
select model.fold_rollups();
select is((select prediction_count from model.prediction_periods where period = 'day'), 4::bigint, 'it goes on');
select is_empty('select * from model.integrity_findings where finding like ''prediction_rollup%''', 'rollup and rows agree');

select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.9, 'toys', '2026-06-01 10:00Z');
select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.7, 'toys', '2026-06-01 10:30Z');
select throws_ok($$ select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.7, 'toys', '2026-06-01 10:30Z') $$, '23505', null, 'a moment has one value');
select throws_ok($$ select model.log_metric(pg_temp.id_of('one'), 'Not a name', 1) $$, '23514', null, 'a metric has a name');
select model.fold_rollups();
select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.8, 'toys', '2026-06-01 12:00Z');
select results_eq(
  $$ select round(mean::numeric, 6), round(deviation::numeric, 6), minimum, maximum, sample_count from model.metric_periods where period = 'day' $$,
  $$ values (0.800000, 0.081650, 0.7::double precision, 0.9::double precision, 3::bigint) $$,
  'metrics too, folded and not'
);
set local role qm_app;
select throws_ok('select model.load_predictions()', 'QM739', null, 'a load has to be open');
select is(model.open_prediction_load(), 'pg_temp.prediction_load', 'many are copied into a table of their own');
insert into pg_temp.prediction_load (version_id, at, prediction) select v.id, '2026-06-02', 1 from model.model_versions v;
select is(model.load_predictions(), 1::bigint, 'and written at once');
select throws_ok('select model.load_metrics()', 'QM739', null, 'for metrics too');
select is(model.open_metric_load(), 'pg_temp.metric_load', 'there is a table');
insert into pg_temp.metric_load (version_id, name, category, value) values ('01970000-0000-7000-8000-000000000099', 'accuracy', '', 1);
select throws_ok('select model.load_metrics()', 'QM708', null, 'of versions that are there');
select throws_ok($$ insert into model.predictions (version_id, at, prediction) select v.id, '2026-06-02', 1 from model.model_versions v $$, '42501', null, 'past the commands nobody writes');
select throws_ok($$ update model.predictions set prediction = 2 $$, '42501', null, 'but not change them');
reset role;
set local role qm_readonly;
select throws_ok('select model.fold_rollups()', '42501', null, 'a reader folds nothing');
reset role;
select is((select prediction_count from model.prediction_periods where period = 'day' and starts_at = '2026-06-02 00:00Z'), 1::bigint, 'and they are counted');
select throws_ok($$ select pg_temp.act_as(4), model.set_actuals(array[pg_temp.id_of('third')], '{1}') $$, 'QM103', null, 'a viewer says nothing about what happened');
select lives_ok('set constraints all immediate', 'all is well');

select * from finish();
rollback;
