begin;
select plan(7);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

create temporary table here as select pg_temp.stage(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]') as id;
select is((select series.add_upload_rejects(id, '[{"line_number": 3, "reason": "has 4 columns", "raw": "a,b,c,d"}, {"line_number": 5, "reason": "the quote is not closed"}]') from here), 2::bigint, 'two lines are kept');
select results_eq(
  'select u.state, u.line_count, u.accepted_count, u.rejected_count, u.filtered_count from here, series.validate_upload(here.id) u',
  $$values ('partially_valid', 3::bigint, 1::bigint, 2::bigint, 0::bigint)$$,
  'they count as rejected'
);
select results_eq(
  'select line_number, column_name, value, reason, raw from series.upload_rejects order by line_number',
  $$values (3::bigint, null, null, 'has 4 columns', 'a,b,c,d'), (5, null, null, 'the quote is not closed', '')$$,
  'with reason and text'
);
select is_empty('select * from series.integrity_findings where upload_id is not null', 'the account adds up');
select throws_ok($$select series.add_upload_rejects((select id from here), '[]')$$, 'QM503', null, 'not after the file was read');
select throws_ok($$select series.add_upload_rejects(core.uuid_v7(), '[]')$$, 'QM503', null, 'nor for an unknown upload');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.add_upload_rejects((select id from here), '[]')$$, 'QM103', null, 'not by a viewer');

select * from finish();
rollback;
