begin;
select plan(6);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

create temporary table here as select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]') as id;
select is((select u.state from here, series.reject_upload(here.id, 'the wrong file') u), 'rejected', 'a person decides against it');
select results_eq($$select h.to_state, h.reason from core.state_history h, here where h.subject_id = here.id and h.to_state = 'rejected'$$, $$values ('rejected', 'the wrong file')$$, 'with a reason');
select is_empty($$select table_name from information_schema.tables where table_name ~ '^(staging|typed)_'$$, 'no working table is left');
select throws_ok($$select series.reject_upload((select id from here), 'again')$$, 'QM503', null, 'once');
select throws_ok($$select series.reject_upload(core.uuid_v7(), 'again')$$, 'QM504', null, 'and only what is there');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.reject_upload((select id from here), 'x')$$, 'QM103', null, 'not by a viewer');

select * from finish();
rollback;
