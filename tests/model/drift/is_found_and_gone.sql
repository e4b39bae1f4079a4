begin;
select plan(33);

\ir ../../support/model_company.sql

select pg_temp.new_version('one');
create function pg_temp.predict(p_from timestamptz, p_shift double precision, p_stores text[], p_count integer default 400)
returns void
language sql
as $$
  insert into model.predictions (version_id, at, prediction, features)
  select
    pg_temp.id_of('one'), p_from + i * interval '1 minute', 50 + sin(i * 1.3) * 10,
    jsonb_build_object('price', 20 + p_shift + cos(i * 0.7) * 5, 'store', p_stores[1 + i % cardinality(p_stores)], 'weight', 3 + cos(i * 2.1))
  from generate_series(1, p_count) as i
$$;
select throws_ok($$ select model.freeze_prediction_baselines(pg_temp.id_of('one'), '2026-06-01', '2026-06-02') $$, 'QM722', null, 'nothing was seen');
select pg_temp.predict('2026-06-01Z', 0, '{north,south}');
select results_eq(
  $$ select feature, kind::text, cardinality(counts), sample_size from model.freeze_prediction_baselines(pg_temp.id_of('one'), '2026-06-01Z', '2026-06-02Z') $$,
  $$ values ('(prediction)', 'numeric', 10, 400::bigint), ('price', 'numeric', 10, 400), ('store', 'categorical', 3, 400), ('weight', 'numeric', 10, 400) $$,
  'a baseline a feature'
);
select throws_ok($$ select model.freeze_baseline(pg_temp.id_of('one'), 'price', '{1,2,3}') $$, '23505', null, 'frozen once');
select throws_ok($$ select model.freeze_baseline(pg_temp.id_of('one'), 'other', '{1}') $$, 'QM701', null, 'one value says nothing');
select throws_ok($$ select model.freeze_category_baseline(pg_temp.id_of('one'), 'other', '{a,null}') $$, 'QM701', null, 'nor does null');
select throws_ok($$ update model.baselines set edges = null $$, 'QM002', null, 'and it stays');
select throws_ok($$ select model.detect_drift(pg_temp.id_of('one'), '2026-07-01', '2026-06-01') $$, 'QM724', null, 'a time has an end after its beginning');
select throws_ok($$ select model.detect_drift(pg_temp.id_of('one'), '2026-07-01', '2026-08-01') $$, 'QM722', null, 'nothing to compare');
select throws_ok($$ select model.detect_drift('01970000-0000-7000-8000-000000000099', '2026-06-01', '2026-08-01') $$, 'QM708', null, 'no such version');

select pg_temp.predict('2026-06-03Z', 0, '{south,north}');
select is((model.detect_drift(pg_temp.id_of('one'), '2026-06-03Z', '2026-06-04Z')).is_drifted, false, 'the same is no drift');
select is_empty('select from model.active_drift_events', 'and no event');

select pg_temp.predict('2026-06-05Z', 6, '{north,south,west}');
select pg_temp.name_it('report', (model.detect_drift(pg_temp.id_of('one'), '2026-06-05Z', '2026-06-06Z')).id);
select results_eq(
  $$ select feature, method, is_drifted from model.drift_findings where report_id = pg_temp.id_of('report') order by feature $$,
  $$ values ('(prediction)', 'kolmogorov_smirnov', false), ('price', 'kolmogorov_smirnov', true), ('store', 'chi_square', true), ('weight', 'kolmogorov_smirnov', false) $$,
  'what moved is found, what did not is not'
);
select results_eq(
  $$ select round(f.wasserstein::numeric, 2), f.stability_index = model.population_stability_index(b.counts::double precision[], f.counts::double precision[]), f.adjusted_p_value >= f.p_value
    from model.drift_findings f join model.baselines b on b.version_id = pg_temp.id_of('one') and b.feature = f.feature where f.report_id = pg_temp.id_of('report') and f.feature = 'price' $$,
  $$ values (6.00, true, true) $$, 'by how much'
);
select results_eq(
  $$ select counts from model.drift_findings where report_id = pg_temp.id_of('report') and feature = 'store' $$,
  $$ values ('{133,134,133}'::bigint[]) $$, 'a new category is counted behind the others'
);
select results_eq(
  $$ select e.severity::text, e.drift_score, e.affected_categories, a.alert_type, a.subject_id from model.active_drift_events e join governance.active_alerts a on a.id = e.alert_id $$,
  $$ values ('low', 0.5::double precision, '{price,store}'::text[], 'model_drift', pg_temp.id_of('one')) $$, 'an event with its alert'
);
select lives_ok($$ select model.detect_drift(pg_temp.id_of('one'), '2026-06-05Z', '2026-06-06Z') $$, 'found again');
select results_eq(
  $$ select count(*), max(a.occurrence_count) from model.drift_events e join governance.alerts a on a.id = e.alert_id $$, $$ values (1::bigint, 2) $$,
  'it is the same event, counted'
);
select is((model.detect_drift(pg_temp.id_of('one'), '2026-06-03Z', '2026-06-04Z')).is_drifted, false, 'when it is gone');
select results_eq(
  $$ select e.state::text, a.state::text from model.drift_events e join governance.alerts a on a.id = e.alert_id $$, $$ values ('resolved', 'resolved') $$,
  'so are event and alert'
);

-- Counted elsewhere.
select pg_temp.new_version('two');
select model.freeze_baseline(pg_temp.id_of('two'), 'price', array(select i::double precision from generate_series(1, 1000) i));
select model.freeze_category_baseline(pg_temp.id_of('two'), 'store', '{a,a,b}');
select throws_ok($$ select model.add_feature_counts(pg_temp.id_of('two'), 'price', '2026-06-01', '{1,2}') $$, 'QM723', null, 'counts fit the bins');
select throws_ok($$ select model.add_feature_counts(pg_temp.id_of('two'), 'nothing', '2026-06-01', '{1,2}') $$, 'QM723', null, 'of a baseline');
select model.add_feature_counts(pg_temp.id_of('two'), 'price', '2026-06-01', '{50,50,50,50,50,50,50,50,50,50}');
select is((model.add_feature_counts(pg_temp.id_of('two'), 'price', '2026-06-01', '{50,50,50,50,50,50,50,50,50,150}')).sample_size, 1100::bigint, 'counts add up');
select model.add_feature_counts(pg_temp.id_of('two'), 'price', '2026-06-02', '{0,0,0,0,0,0,0,0,0,900}');
select results_eq(
  $$ select is_drifted, current_size, missing_features from model.detect_drift(pg_temp.id_of('two'), '2026-06-01Z', '2026-06-03Z') $$,
  $$ values (true, 2000::bigint, '{store}'::text[]) $$, 'over days; what was not seen is named'
);
select is((model.resolve_drift_event((select id from model.active_drift_events), 'a promotion')).state::text, 'resolved', 'a human says that it is gone')
from (select pg_temp.act_as(1)) as one;
select throws_ok($$ select model.resolve_drift_event((select id from model.drift_events limit 1), 'x') $$, 'QM725', null, 'once');

-- How right it is.
select pg_temp.act_as(5);
select throws_ok($$ select model.detect_performance_drift(pg_temp.id_of('one')) $$, 'QM722', null, 'nothing was measured');
select throws_ok($$ select model.detect_performance_drift(pg_temp.id_of('one'), p_hours => 0) $$, 'QM724', null, 'over some hours');
select throws_ok($$ select model.detect_performance_drift(pg_temp.id_of('one'), p_threshold => 0) $$, 'QM729', null, 'against a threshold');
select throws_ok($$ select model.detect_performance_drift(pg_temp.id_of('one'), p_threshold => 'NaN') $$, 'QM729', null, 'that is a number');
select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.93 + 0.001 * i, 'toys', clock_timestamp() - i * interval '1 minute') from generate_series(1, 5) i;
select is_empty($$ select model.detect_performance_drift(pg_temp.id_of('one')) $$, 'all is well');
select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.5, 'books', clock_timestamp() + i * interval '1 second') from generate_series(1, 4) i;
select results_eq(
  $$ select severity::text, round(accuracy_drop::numeric, 3), affected_categories, metric from model.detect_performance_drift(pg_temp.id_of('one'), p_hours => 1, p_until => clock_timestamp() + interval '1 minute') $$,
  $$ values ('medium', 0.109, '{books}'::text[], 'accuracy') $$, 'a drop'
);
select is((select alert_type from governance.active_alerts), 'accuracy_drop', 'is told');
select lives_ok('set constraints all immediate', 'histories agree');

select * from finish();
rollback;
