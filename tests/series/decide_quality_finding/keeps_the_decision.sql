begin;
select plan(16);

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');
set local timezone = 'UTC';
create temporary table here as select (series.create_series('rain', 'other', 'daily')).id as id;
select series.record_observations(id, (
  select jsonb_agg(jsonb_build_object('at', date '2026-01-01' + (n::integer - 1) + case when n > 5 then 1 else 0 end, 'value', v))
  from unnest(array[10, 11, 12, 13, 14, 15, 16, 17, 50]) with ordinality as x (v, n)
)) from here;
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
select is((select series.record_quality_findings(id) from here), 3::bigint, 'three findings are kept');
select is((select series.record_quality_findings(id) from here), 0::bigint, 'once');
select throws_ok('select series.record_quality_findings(core.uuid_v7())', 'QM508', null, 'an unknown series has none');
create function pg_temp.finding(p_kind text) returns uuid language sql as $$select f.id from series.quality_findings f where f.kind = p_kind$$;
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('missing'), 'fixed')$$, 'QM509', null, 'a correction needs a value');
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('missing'), 'fixed', null, 'NaN')$$, 'QM509', null, 'that is a number');
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('missing'), 'ignored', null, 5)$$, 'QM509', null, 'other decisions take none');
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('missing'), 'pending')$$, 'QM511', null, 'pending is no decision');
select results_eq(
  $$select decision::text, corrected_value, comment, decided_by from series.decide_quality_finding(pg_temp.finding('missing'), 'fixed', 'read from the paper', 14.5)$$,
  $$values ('fixed', 14.5::double precision, 'read from the paper', '01960000-0000-7000-8000-000000000052'::uuid)$$,
  'the missing day is put in'
);
select results_eq($$select value from series.observations where at = '2026-01-06'$$, 'values (14.5::double precision)', 'where it was missing');
select results_eq($$select decision::text, value from series.decide_quality_finding(pg_temp.finding('outlier_iqr'), 'fixed', 'a typing error', 15)$$, $$values ('fixed', 50::double precision)$$, 'an outlier is corrected, the finding keeps the old value');
select results_eq($$select value from series.observations where at = '2026-01-10'$$, 'values (15::double precision)', 'the series has the new one');
select results_eq($$select decision::text from series.decide_quality_finding(pg_temp.finding('outlier_robust_z'), 'ignored')$$, $$values ('ignored')$$, 'another is ignored');
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('outlier_iqr'), 'accepted')$$, 'QM511', null, 'a decision stays');
select throws_ok($$select series.decide_quality_finding(core.uuid_v7(), 'accepted')$$, 'QM511', null, 'an unknown finding cannot be decided');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.decide_quality_finding(pg_temp.finding('outlier_iqr'), 'accepted')$$, 'QM103', null, 'a viewer decides nothing');
select throws_ok('select series.record_quality_findings(id) from here', 'QM103', null, 'and keeps no findings');

select * from finish();
rollback;
