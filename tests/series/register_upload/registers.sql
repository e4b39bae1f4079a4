begin;
select plan(12);

create function pg_temp.mapping(p_fields json, p_targets jsonb default '[{"target": "items", "values": {"sku": "sku"}}]', p_filters jsonb default '[]')
returns jsonb
language sql
as $$
  select jsonb_build_object(
    'name', 'test', 'data_type', 'test', 'fields', p_fields::jsonb, 'targets', p_targets, 'filters', p_filters,
    'field_order', (select jsonb_agg(k.name order by k.place) from json_object_keys(p_fields) with ordinality as k (name, place))
  )
$$;
create function pg_temp.stage(p_mapping jsonb, p_header text[], p_rows jsonb, p_file text default 'file')
returns uuid
language plpgsql
as $$
declare
  v_upload record;
begin
  select * into v_upload from series.register_upload(p_file || '.csv', sha256(p_file::bytea), 10, p_mapping, '{}', p_header);
  if v_upload.staging_table is not null then
    execute format(
      'insert into %s select r.place + 1, (select string_agg(e, $2) from jsonb_array_elements_text(r.row) as e), %s from jsonb_array_elements($1) with ordinality as r (row, place)',
      v_upload.staging_table,
      (select string_agg(format('r.row ->> %s', n - 1), ', ') from generate_series(1, cardinality(p_header)) as n)
    ) using p_rows, ',';
  end if;
  return v_upload.upload_id;
end
$$;
create function pg_temp.read(p_mapping jsonb, p_header text[], p_rows jsonb, p_file text default 'file')
returns uuid
language plpgsql
as $$
declare
  v_id uuid := pg_temp.stage(p_mapping, p_header, p_rows, p_file);
begin
  perform series.validate_upload(v_id);
  return v_id;
end
$$;
create function pg_temp.load(p_mapping jsonb, p_header text[], p_rows jsonb, p_file text default 'file')
returns uuid
language plpgsql
as $$
declare
  v_id uuid := pg_temp.read(p_mapping, p_header, p_rows, p_file);
begin
  perform series.load_upload(v_id, true);
  return v_id;
end
$$;
create function pg_temp.detail(p_sql text)
returns text
language plpgsql
as $$
declare
  v_detail text;
begin
  execute p_sql;
  return 'nothing was refused';
exception
  when others then
    get stacked diagnostics v_detail = pg_exception_detail;
    return sqlstate || ' ' || v_detail;
end
$$;
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
