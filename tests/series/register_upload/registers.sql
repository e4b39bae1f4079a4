begin;
select plan(12);

\ir ../../support/uploads.sql

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer'),
  ('01960000-0000-7000-8000-000000000052', 'petra', 'petra@example.com', 'planner'),
  ('01960000-0000-7000-8000-000000000053', 'paul', 'paul@example.com', 'planner');

select throws_ok($$select series.register_upload('f.csv', sha256('f'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', '{}')$$, 'QM502', null, 'a file without columns is refused');
select throws_ok($$select series.register_upload('f.csv', sha256('f'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', array(select 'c' || n from generate_series(1, 501) n))$$, 'QM502', null, 'and one with more than 500');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.register_upload('f.csv', sha256('f'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', '{Sku}')$$, 'QM103', null, 'a viewer brings no file');
set local qm.user_id = '01960000-0000-7000-8000-0000000000ff';
select throws_ok($$select series.register_upload('f.csv', sha256('f'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', '{Sku}')$$, 'QM102', null, 'nor somebody unknown');
set local qm.user_id = '01960000-0000-7000-8000-000000000052';

create temporary table hostile as
select * from series.register_upload(
  'x''; drop table series.uploads; --.csv', sha256('hostile'), 1,
  pg_temp.mapping(
    '{"sku": {"column": "x\"; drop table series.uploads; --", "clean": [{"replace": "''; drop table series.uploads; --", "with": "''; select 1; --"}], "nulls": ["''); drop table series.uploads; --"]}, "name": {"constant": "''; drop table series.uploads; -- %s %I"}, "at": {"column": "%s", "type": "date", "formats": ["''; drop table series.uploads; --YYYY"]}, "joined": {"join": ["sku", "name"], "separator": "''; drop table series.uploads; --"}}',
    '[{"target": "items", "values": {"sku": "sku", "name": "joined"}, "when": [{"field": "sku", "not_in": ["''; drop table series.uploads; --"]}]}]',
    '[{"reason": "''; drop table series.uploads; -- %s", "when": [{"field": "sku", "equals": "''; drop table series.uploads; --"}]}, {"reason": "pattern", "when": [{"field": "sku", "matches": "''; drop table series.uploads; --$"}]}]'
  ),
  '{}', array['x"; drop table series.uploads; --', '%s']
);
select is((select state from hostile), 'hashing', 'a header full of SQL is only text');
create function pg_temp.fill() returns void language plpgsql as $$
begin
  execute format('insert into %s values (2, $1, $2, null), (3, $1, $3, null)', (select staging_table from hostile)) using 'raw', 'A', '''; drop table series.uploads; --';
end
$$;
select pg_temp.fill();
select lives_ok('select series.validate_upload((select upload_id from hostile))', 'and is read as such');
select lives_ok('select series.load_upload((select upload_id from hostile))', 'and loaded');
select results_eq(
  'select sku, name from catalog.items order by sku',
  $$values ('''; select 1; --', '''; select 1; --''; drop table series.uploads; --''; drop table series.uploads; -- %s %I'), ('A', 'A''; drop table series.uploads; --''; drop table series.uploads; -- %s %I')$$,
  'as text'
);

create temporary table loaded as
select pg_temp.load(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["B"]]', 'once') as id;
select results_eq(
  $$select u.state, u.staging_table, u.duplicate_of = l.id from loaded l, series.register_upload('again.csv', sha256('once'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', '{Sku}') as u$$,
  $$values ('duplicate', null, true)$$,
  'a file that is loaded is answered as a duplicate'
);
select is(
  (select u.state from series.register_upload('once.csv', sha256('once'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}') || '{"data_type": "other"}', '{}', '{Sku}') as u),
  'hashing', 'as another type of data it is no duplicate'
);
set local qm.user_id = '01960000-0000-7000-8000-000000000053';
select is(
  (select u.state from series.register_upload('once.csv', sha256('once'), 1, pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{}', '{Sku}') as u),
  'hashing', 'nor is another owner''s'
);
select lives_ok('set constraints all immediate', 'every state has its history');

select * from finish();
rollback;
