begin;
select plan(32);

\ir ../../support/uploads.sql
\ir ../../support/revenue_upload.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000054', 'otto', 'otto@example.com', 'agent');
set local timezone = 'UTC';
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
create temporary table here as select pg_temp.read_revenue() as id;
select is(pg_temp.detail($$select series.load_upload(id, true) from here$$), 'QM512 3 in revenue.csv, the first: missing_value in North, line 5', 'nothing is loaded before it is decided');

select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'pending', 'x')$$), 'QM513 the decision is missing', 'pending is no decision');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), null, 'x')$$), 'QM513 the decision is missing', 'nothing neither');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'dropped', ' ')$$), 'QM513 a decision says why; the comment is missing', 'a decision has a reason');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'fixed', 'x')$$), 'QM513 corrected value null', 'a correction has a value');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'fixed', 'x', 'NaN')$$), 'QM513 corrected value NaN', 'that is a number');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'accepted', 'x', 5)$$), 'QM513 accepted takes no corrected value', 'others take none');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'ignored', 'x')$$), 'QM513 missing_value is accepted, fixed or dropped', 'what stands in the way is not ignored');
select is(pg_temp.detail($$select series.decide_upload_finding(pg_temp.finding('gap', null), 'fixed', 'x', 1)$$), 'QM513 gap is accepted or ignored', 'a gap has no record to correct');
select throws_ok($$select series.decide_upload_finding(core.uuid_v7(), 'accepted', 'x')$$, 'QM511', null, 'an unknown finding is not decided');

select results_eq(
  $$select f.decision::text, f.corrected_value, f.value, f.comment, f.decided_by, f.decided_at is not null from series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'fixed', 'from the ledger', 103.5) f$$,
  $$values ('fixed', 103.5::double precision, null::double precision, 'from the ledger', '01960000-0000-7000-8000-000000000052'::uuid, true)$$,
  'a correction is kept with who made it and why'
);
select throws_ok($$select series.decide_upload_finding(pg_temp.finding('missing_value', 5), 'dropped', 'x')$$, 'QM511', null, 'a decision stays');
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('conflicting_duplicate', 6), 'accepted', 'the later run of the report')$$, 'one of two values is taken');
select results_eq(
  'select * from pg_temp.decided()',
  $$values (5::bigint, 'missing_value', 'fixed', 103.5::double precision, 'from the ledger'),
    (6, 'conflicting_duplicate', 'accepted', null, 'the later run of the report'),
    (7, 'conflicting_duplicate', 'dropped', null, 'line 6 was taken: the later run of the report'),
    (7, 'outlier_iqr', 'dropped', null, 'line 6 was taken: the later run of the report'),
    (7, 'outlier_robust_z', 'dropped', null, 'line 6 was taken: the later run of the report')$$,
  'its rival falls, with what was found about it'
);
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('outlier_iqr', 12), 'fixed', 'one digit too many', 100)$$, 'an outlier is corrected');
select results_eq('select decision::text from series.upload_findings where line_number = 12', $$values ('fixed'), ('fixed')$$, 'by both rules at once');
select lives_ok($$select series.decide_upload_finding(pg_temp.finding('gap', null), 'ignored', 'the shop was closed')$$, 'a gap is ignored');
select is((select count(*) from series.observations), 0::bigint, 'nothing is written before the load');
select throws_ok('select series.load_upload(id) from here', 'QM506', null, 'rejects are accepted separately');

select results_eq('select u.state, u.line_count, u.accepted_count, u.rejected_count from here, series.load_upload(here.id, true) u', $$values ('loaded', 12::bigint, 10::bigint, 2::bigint)$$, 'then the load applies what was decided');
select results_eq(
  $$select o.at::date, o.value, o.is_censored from series.observations o join series.series s on s.id = o.series_id where s.name = 'North' and s.owner_id = '01960000-0000-7000-8000-000000000052' order by o.at$$,
  $$values ('2025-01-01'::date, 100::double precision, false), ('2025-02-01', 102, false), ('2025-03-01', 103.5, false), ('2025-04-01', 104, false), ('2025-07-01', 106, false), ('2025-08-01', 101, false), ('2025-09-01', 103, false), ('2025-10-01', 99, false), ('2025-11-01', 100, false)$$,
  'with the corrections, without the dropped'
);
select results_eq('select r.line_number, r.reason, r.raw from series.upload_rejects r order by r.line_number', $$values (4::bigint, 'repeats a record above it', 'North,2025-02-01,102'), (7, 'dropped by a decision: line 6 was taken: the later run of the report', 'North,2025-04-01,140')$$, 'what was dropped is a reject with its reason');
select is_empty('select * from series.integrity_findings', 'the account adds up');
select results_eq('select value, corrected_value from series.upload_findings where kind = ''outlier_iqr'' and line_number = 12', 'values (1000::double precision, 100::double precision)', 'the finding keeps what the file said');

-- A missing value may be accepted as unknown, several rivals may all go, a line of two series loses one of them.
create temporary table wide as select pg_temp.read(pg_temp.mapping('{"at": {"column": "Month", "type": "date"}, "in": {"column": "In", "type": "number"}, "out": {"column": "Out", "type": "number"}, "in_name": {"constant": "in"}, "out_name": {"constant": "out"}}',
  '[{"target": "observations", "values": {"series": "in_name", "at": "at", "value": "in"}}, {"target": "observations", "values": {"series": "out_name", "at": "at", "value": "out"}}]'), '{Month,In,Out}', '[["2025-01-01", "1", ""], ["2025-02-01", "", "3"], ["2025-03-01", "", ""]]', 'wide') as id;
select series.decide_upload_finding(f.id, case when f.line_number = 2 then 'accepted' else 'dropped' end::series.quality_decision, 'not counted') from series.upload_findings f where f.series_name in ('in', 'out') and f.kind = 'missing_value';
select results_eq('select u.state, u.accepted_count, u.rejected_count, u.detected_schema -> ''loaded'' from wide, series.load_upload(wide.id) u', $$values ('loaded', 2::bigint, 1::bigint, '{"observations": 3}'::jsonb)$$, 'a line is rejected when all of it was dropped');
select results_eq($$select s.name, o.at::date, o.value, o.is_censored from series.observations o join series.series s on s.id = o.series_id where s.name in ('in', 'out') order by s.name, o.at$$, $$values ('in', '2025-01-01'::date, 1::double precision, false), ('out', '2025-01-01', null, true), ('out', '2025-02-01', 3, false)$$, 'a missing value that was accepted is unknown');
select is_empty('select * from series.integrity_findings', 'and the account adds up');

create temporary table refused as select pg_temp.read_revenue('again') as id;
select is((select u.state from series.uploads u join refused using (id)), 'rejected', 'months that are observed are rejected');
select is_empty('select * from series.upload_findings f join refused r on r.id = f.upload_id', 'and has no findings');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.decide_upload_finding(pg_temp.finding('wrong_order', 10), 'accepted', 'x')$$, 'QM103', null, 'a viewer decides nothing');
set local qm.user_id = '01960000-0000-7000-8000-000000000054';
select throws_ok($$select series.decide_upload_finding(pg_temp.finding('wrong_order', 10), 'accepted', 'x')$$, 'QM103', null, 'nor does an agent');
set local qm.user_id = '';
set local role qm_readonly;
select throws_ok($$select series.decide_upload_finding(core.uuid_v7(), 'accepted', 'x')$$, '42501', null, 'nor does a reader');

select * from finish();
rollback;
