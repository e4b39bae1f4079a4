-- What a file of time series looks like is kept before anything is loaded.
begin;
select plan(13);

\ir ../../support/uploads.sql
\ir ../../support/revenue_upload.sql

set local timezone = 'UTC';
select series.record_observations((series.create_series('South', 'revenue', 'monthly', p_currency => 'EUR')).id, '[{"at": "2024-12-01", "value": 8}]');
select pg_temp.read_revenue();
select results_eq('select u.state, u.accepted_count, u.rejected_count from series.uploads u', $$values ('partially_valid', 11::bigint, 1::bigint)$$, 'a record that repeats another one is rejected, the rest may be loaded');
select results_eq('select r.line_number, r.reason from series.upload_rejects r', $$values (4::bigint, 'repeats a record above it')$$, 'with its reason');
select results_eq(
  'select s.name, s.kind::text, s.frequency::text, s.currency, s.is_new, s.record_count, s.missing_count, s.first_at::date, s.last_at::date, s.minimum, s.maximum, round(s.mean::numeric, 4) from series.upload_series s order by s.name',
  $$values ('North', 'revenue', 'monthly', 'EUR', true, 10::bigint, 1::bigint, '2025-01-01'::date, '2025-11-01'::date, 99::double precision, 1000::double precision, 206.1111),
    ('South', 'revenue', 'monthly', 'EUR', false, 1, 0, '2025-01-01', '2025-01-01', 7, 7, 7.0000)$$,
  'each series has its figures'
);
select results_eq(
  'select f.kind::text, f.line_number, f.at::date, f.until_at::date, f.record_count, f.value, f.severity::text, f.needs_decision from series.upload_findings f where f.expected_low is null order by f.at, f.kind, f.line_number',
  $$values ('duplicate', 4::bigint, '2025-02-01'::date, null::date, 1::bigint, 102::double precision, 'low', false),
    ('missing_value', 5, '2025-03-01', null, 1, null, 'high', true),
    ('conflicting_duplicate', 6, '2025-04-01', null, 1, 104, 'high', true),
    ('conflicting_duplicate', 7, '2025-04-01', null, 1, 140, 'high', true),
    ('gap', null, '2025-05-01', '2025-06-01', 2, null, 'low', false),
    ('wrong_order', 10, '2025-08-01', null, 1, null, 'low', false)$$,
  'duplicates, missing values, gaps and wrong order are found'
);
select results_eq(
  'select f.kind::text, f.line_number, f.value, round(f.expected_low::numeric, 4), round(f.expected_high::numeric, 4), f.severity::text from series.upload_findings f where f.expected_low is not null order by f.kind, f.line_number',
  $$values ('outlier_iqr', 7::bigint, 140::double precision, 93.5, 113.5, 'high'), ('outlier_iqr', 12, 1000, 93.5, 113.5, 'high'), ('outlier_robust_z', 7, 140, 87.4327, 118.5673, 'high'), ('outlier_robust_z', 12, 1000, 87.4327, 118.5673, 'high')$$,
  'outliers by both rules'
);
select is((select count(*) from series.upload_findings where decision <> 'pending'), 0::bigint, 'nothing is decided by itself');
select is((select count(*) from series.observations), 1::bigint, 'and nothing written');
select is_empty('select * from series.integrity_findings where finding <> ''staging_table_left_over''', 'the account adds up');
select is_empty('select * from series.integrity_findings', 'an upload may wait with its records');

-- Newest first is one finding; a gap that the series has filled already is none; what is irregular has none.
select pg_temp.read(pg_temp.revenue_mapping(), '{Series,Month,Value}',
  '[["West", "2025-06-01", "1"], ["West", "2025-05-01", "2"], ["West", "2025-04-01", "3"], ["West", "2025-03-01", "4"], ["West", "2025-07-01", "5"]]', 'newest first');
select results_eq($$select f.kind::text, f.line_number, f.at::date, f.record_count from series.upload_findings f where f.series_name = 'West'$$, $$values ('wrong_order', 3::bigint, '2025-05-01'::date, 3::bigint)$$, 'a file that is sorted the other way is one finding');
select series.record_observations(s.id, '[{"at": "2025-02-01", "value": 8}]') from series.series s where s.name = 'South';
select pg_temp.read(pg_temp.revenue_mapping(), '{Series,Month,Value}', '[["South", "2025-01-01", "1"], ["South", "2025-03-01", "1"], ["South", "2025-05-01", "1"]]', 'later');
select results_eq($$select f.at::date, f.until_at::date from series.upload_findings f where f.series_name = 'South' and f.kind = 'gap'$$, $$values ('2025-04-01'::date, '2025-04-01'::date)$$, 'what the series has already is no gap');

-- A line of two series: each has its own findings.
select pg_temp.read(pg_temp.mapping('{"at": {"column": "Month", "type": "date"}, "in": {"column": "In", "type": "number"}, "out": {"column": "Out", "type": "number"}, "in_name": {"constant": "in"}, "out_name": {"constant": "out"}}',
  '[{"target": "observations", "values": {"series": "in_name", "at": "at", "value": "in"}}, {"target": "observations", "values": {"series": "out_name", "at": "at", "value": "out"}}]'), '{Month,In,Out}', '[["2025-01-01", "1", ""], ["2025-02-01", "2", "3"]]', 'wide');
select results_eq($$select f.series_name, f.kind::text, f.line_number from series.upload_findings f where f.series_name in ('in', 'out')$$, $$values ('out', 'missing_value', 2::bigint)$$, 'a line may belong to several series');
select results_eq($$select s.name, s.frequency::text, s.record_count, s.missing_count from series.upload_series s where s.name in ('in', 'out') order by s.name$$, $$values ('in', 'irregular', 2::bigint, 0::bigint), ('out', 'irregular', 2, 1)$$, 'each with its figures');

select * from finish();
rollback;
