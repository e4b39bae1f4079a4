begin;
select plan(7);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

create temporary table here as select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "N", "type": "number"}}'), '{Sku,N}', '[["A", "x"]]') as id;
select is((select count(*) from information_schema.tables where table_name ~ '^(staging|typed)_'), 2::bigint, 'two tables hold the file');
select isnt((select count(*) from series.integrity_findings where finding = 'staging_table_left_over'), 0::bigint, 'which are found if they are left');
select lives_ok('select series.discard_staging(id) from here', 'they are dropped');
select is((select count(*) from information_schema.tables where table_name ~ '^(staging|typed)_'), 0::bigint, 'and gone');
select is((select count(*) from series.upload_rejects), 1::bigint, 'the rejects stay');
select lives_ok('select series.discard_staging(id) from here', 'twice is no error');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok('select series.discard_staging(id) from here', 'QM103', null, 'a viewer drops nothing');

select * from finish();
rollback;
