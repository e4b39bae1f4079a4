begin;
select plan(6);

set local timezone = 'UTC';
create temporary table here as select (series.create_series('rain', 'other', 'daily')).id as id;
-- Sorted 10 11 12 13 14 15 16 17 50: quartiles 12 and 16, fences 6 and 22; median 14, deviations 0 1 1 2 2 3 3 4 36 with
-- median 2, so sigma is 2.9652 and the limits are 14 -+ 10.3782. Twice 22 - 14 is 8 above 22, and 50 is beyond it.
select series.record_observations(id, (
  select jsonb_agg(jsonb_build_object('at', date '2026-01-01' + (n::integer - 1) + case when n > 5 then 1 else 0 end, 'value', v))
  from unnest(array[10, 11, 12, 13, 14, 15, 16, 17, 50]) with ordinality as x (v, n)
)) from here;
select results_eq(
  $$select f.at, f.kind, f.value, f.expected_low, f.expected_high, f.severity::text from here, series.find_quality_issues(id) f$$,
  $$
    values
      ('2026-01-06'::timestamptz, 'missing', null::double precision, null::double precision, null::double precision, 'low'),
      ('2026-01-10', 'outlier_iqr', 50, 6, 22, 'high'),
      ('2026-01-10', 'outlier_robust_z', 50, 14 - 3.5 * (1.4826 * 2::double precision), 14 + 3.5 * (1.4826 * 2::double precision), 'high')
  $$,
  'the missing day and the outlier by both rules'
);
select series.record_observations(id, '[{"at": "2026-01-06", "value": 500, "is_censored": true}]') from here;
select is_empty($$select f.* from here, series.find_quality_issues(id) f where f.at = '2026-01-06'$$, 'what is censored is neither missing nor out of line');
create temporary table constant as select (series.create_series('constant', 'other', 'daily')).id as id;
select is_empty('select f.* from constant, series.find_quality_issues(id) f', 'a series without observations');
select series.record_observations(id, '[{"at": "2026-01-01", "value": 5}]') from constant;
select is_empty('select f.* from constant, series.find_quality_issues(id) f', 'a series of one');
select series.record_observations(id, '[{"at": "2026-01-02", "value": 5}, {"at": "2026-01-03", "value": 5}, {"at": "2026-01-04", "value": 5}]') from constant;
select is_empty('select f.* from constant, series.find_quality_issues(id) f', 'a constant one');
select throws_ok('select series.find_quality_issues(core.uuid_v7())', 'QM508', null, 'an unknown one');

select * from finish();
rollback;
