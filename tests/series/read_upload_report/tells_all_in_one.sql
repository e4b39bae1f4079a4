begin;
select plan(12);

\ir ../../support/uploads.sql
\ir ../../support/revenue_upload.sql

set local timezone = 'UTC';
create temporary table here as select pg_temp.read_revenue() as id;
create function pg_temp.report(p_limit integer default 100) returns jsonb language sql as $$select series.read_upload_report(here.id, p_limit) from here$$;
select is(
  pg_temp.report() - 'upload_id' - 'series' - 'findings',
  '{"filename": "revenue.csv", "data_type": "test", "mapping_name": "test", "state": "partially_valid", "line_count": 12, "accepted_count": 11, "rejected_count": 1, "filtered_count": 0, "quality": 0.9167, "undecided_count": 3, "unknown_columns": [], "filters": [], "rejects": [{"column_name": "Month", "reason": "repeats a record above it", "record_count": 1, "first_line_number": 4}]}'::jsonb,
  'the account, before the load'
);
select is(
  pg_temp.report() #> '{series,1}',
  '{"name": "South", "kind": "revenue", "frequency": "monthly", "unit": null, "currency": "EUR", "is_new": true, "record_count": 1, "missing_count": 0, "first_at": "2025-01-01T00:00:00+00:00", "last_at": "2025-01-01T00:00:00+00:00", "minimum": 7, "maximum": 7, "mean": 7, "finding_counts": []}'::jsonb,
  'a series without findings'
);
select results_eq(
  $$select c ->> 'kind', (c -> 'finding_count')::bigint, (c -> 'record_count')::bigint, (c -> 'needs_decision')::boolean, (c -> 'pending_count')::bigint, c -> 'severity' #>> '{}' from jsonb_array_elements(pg_temp.report() #> '{series,0,finding_counts}') c$$,
  $$values ('missing_value', 1::bigint, 1::bigint, true, 1::bigint, 'high'), ('conflicting_duplicate', 2, 2, true, 2, 'high'), ('duplicate', 1, 1, false, 1, 'low'), ('gap', 1, 2, false, 1, 'low'), ('wrong_order', 1, 1, false, 1, 'low'), ('outlier_iqr', 2, 2, false, 2, 'high'), ('outlier_robust_z', 2, 2, false, 2, 'high')$$,
  'one with a row for each kind'
);
select is(jsonb_array_length(pg_temp.report() -> 'findings'), 10, 'with every finding');
select results_eq($$select f ->> 'kind', (f -> 'line_number')::bigint from jsonb_array_elements(pg_temp.report(3) -> 'findings') f$$, $$values ('missing_value', 5::bigint), ('conflicting_duplicate', 6), ('conflicting_duplicate', 7)$$, 'or the first, those that need a decision before the others');
select is(jsonb_array_length(pg_temp.report(null) -> 'findings'), 10, 'or all');
select series.decide_upload_finding(f.id, 'accepted', 'as it is') from series.upload_findings f where f.kind = 'missing_value';
select series.decide_upload_finding(pg_temp.finding('conflicting_duplicate', 7), 'accepted', 'as it is');
select is(pg_temp.report() -> 'undecided_count', '0'::jsonb, 'decisions count at once');
select series.load_upload(id, true) from here;
select is(pg_temp.report() - 'upload_id' - 'series' - 'findings' - 'rejects', '{"filename": "revenue.csv", "data_type": "test", "mapping_name": "test", "state": "loaded", "line_count": 12, "accepted_count": 10, "rejected_count": 2, "filtered_count": 0, "quality": 0.8333, "undecided_count": 0, "unknown_columns": [], "filters": []}'::jsonb, 'it is there after the load');
select results_eq($$select f ->> 'decision', f ->> 'comment' from jsonb_array_elements(pg_temp.report() -> 'findings') f where f ->> 'kind' = 'conflicting_duplicate' order by f -> 'line_number'$$, $$values ('dropped', 'line 7 was taken: as it is'), ('accepted', 'as it is')$$, 'with what was decided');
select throws_ok('select series.read_upload_report(core.uuid_v7())', 'QM504', null, 'of an upload that is there');
create temporary table none as select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[]', 'none') as id;
select is(series.read_upload_report(id) - 'upload_id', '{"filename": "none.csv", "data_type": "test", "mapping_name": "test", "state": "validated", "line_count": 0, "accepted_count": 0, "rejected_count": 0, "filtered_count": 0, "quality": null, "undecided_count": 0, "unknown_columns": [], "filters": [], "rejects": [], "series": [], "findings": []}'::jsonb, 'a file without records has no quality') from none;
grant select on here to qm_readonly;
set local role qm_readonly;
select is(pg_temp.report() ->> 'state', 'loaded', 'a reader may read it');

select * from finish();
rollback;
