begin;
select plan(14);

\ir ../../support/uploads.sql
\ir ../../support/revenue_upload.sql

set local timezone = 'UTC';
create temporary table here as select pg_temp.read(pg_temp.revenue_mapping(), '{Series,Month,Value}',
  (select jsonb_agg(jsonb_build_array('North', (date '2025-01-01' + make_interval(months => n::integer - 1))::date, v) order by n) from unnest(array[100, 102, 104, 500, 106, 103, 101, 99, 1000, 700]) with ordinality as x (v, n))) as id;
select results_eq('select u.state from here, series.load_upload(here.id) u', $$values ('loaded')$$, 'outliers do not stand in the way');
select results_eq('select c.kind::text, c.finding_count, c.pending_count from series.upload_finding_counts c order by c.kind', $$values ('outlier_iqr', 1::bigint, 1::bigint), ('outlier_robust_z', 3, 3)$$, 'they are shown');
create function pg_temp.north() returns table (at date, value double precision) language sql as $$select o.at::date, o.value from series.observations o where o.at in ('2025-04-01', '2025-09-01', '2025-10-01') order by o.at$$;
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('outlier_robust_z', 5), 'accepted', 'the trade fair')$$, 'one is right');
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('outlier_robust_z', 10), 'fixed', 'one digit too many', 100)$$, 'one is corrected');
select results_eq('select * from pg_temp.north()', $$values ('2025-04-01'::date, 500::double precision), ('2025-09-01', 100), ('2025-10-01', 700)$$, 'in the series at once');
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('outlier_robust_z', 11), 'dropped', 'another company')$$, 'one is taken out');
select results_eq('select * from pg_temp.north()', $$values ('2025-04-01'::date, 500::double precision), ('2025-09-01', 100)$$, 'of the series');
select results_eq('select r.revision, r.change::text, r.upload_id = here.id, r.first_at::date from series.revisions r, here order by r.revision', $$values (1::bigint, 'loaded', true, '2025-01-01'::date), (2, 'corrected', true, '2025-09-01'), (3, 'corrected', true, '2025-10-01')$$, 'each change is a revision');
select results_eq('select f.line_number, f.value, f.corrected_value, f.decision::text from series.upload_findings f where f.kind = ''outlier_robust_z'' order by f.line_number', $$values (5::bigint, 500::double precision, null::double precision, 'accepted'), (10, 1000, 100, 'fixed'), (11, 700, null, 'dropped')$$, 'the findings keep the values of the file');
select results_eq('select u.accepted_count, u.rejected_count from series.uploads u', 'values (10::bigint, 0::bigint)', 'the account of the load stays');

-- What was replaced since is not the upload's any more.
create temporary table other as select pg_temp.load(pg_temp.revenue_mapping(), '{Series,Month,Value}',
  (select jsonb_agg(jsonb_build_array('South', (date '2025-01-01' + make_interval(months => n::integer - 1))::date, v) order by n) from unnest(array[100, 102, 104, 103, 1000]) with ordinality as x (v, n)), 'south') as id;
select series.record_observations(s.id, '[{"at": "2025-05-01", "value": 105}]') from series.series s where s.name = 'South';
select throws_ok($$select series.decide_upload_finding(f.id, 'fixed', 'x', 1) from series.upload_findings f where f.series_name = 'South' and f.kind = 'outlier_iqr'$$, 'QM513', null, 'a value that was replaced since is not corrected');
select lives_ok($$select series.decide_upload_finding(f.id, 'ignored', 'replaced') from series.upload_findings f where f.series_name = 'South' and f.kind = 'outlier_iqr'$$, 'its finding may be ignored');
select series.revoke_upload(id, 'the wrong company') from other;
select throws_ok($$select series.decide_upload_finding(f.id, 'accepted', 'x') from series.upload_findings f where f.series_name = 'South' and f.decision = 'pending'$$, 'QM503', null, 'a revoked upload is not decided about');
select is((select count(*) from series.upload_findings f where f.series_name = 'South'), 2::bigint, 'its findings stay');

select * from finish();
rollback;
