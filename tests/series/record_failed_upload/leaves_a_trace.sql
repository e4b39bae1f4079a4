begin;
select plan(3);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

set constraints all immediate;
select results_eq(
  $$select state, error, filename, mapping_name from series.record_failed_upload('f.csv', sha256('f'), 7, '{"name": "m", "data_type": "d"}', 'the disk is full')$$,
  $$values ('failed', 'the disk is full', 'f.csv', 'm')$$,
  'the error stays with the file''s name'
);
select results_eq('select state from series.register_upload($$f.csv$$, sha256($$f$$), 7, pg_temp.mapping($${"sku": {"column": "Sku"}}$$), null, $${Sku}$$)', $$values ('hashing')$$, 'and the file can come again');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.record_failed_upload('f.csv', sha256('f'), 7, '{}', 'x')$$, 'QM103', null, 'a viewer leaves none');

select * from finish();
rollback;
