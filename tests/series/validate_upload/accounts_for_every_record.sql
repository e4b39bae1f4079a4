begin;
select plan(9);

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
insert into catalog.items (sku, name) values ('KNOWN', 'Known');
insert into catalog.locations (code, name) values ('SHOP', 'Shop');
create temporary table here as
select pg_temp.read(
  pg_temp.mapping(
    '{"sku": {"column": "Sku", "clean": ["trim"]}, "shop": {"constant": "SHOP"}, "quantity": {"column": "Quantity", "type": "number"}, "day": {"column": "Day", "type": "date"}}',
    '[{"target": "movements", "values": {"item": "sku", "location": "shop", "quantity": "quantity", "effective_at": "day"}}]',
    '[{"reason": "postage is no goods", "when": [{"field": "sku", "in": ["POST", "DOT"]}]}, {"reason": "a test", "when": [{"field": "sku", "matches": "^TEST"}, {"field": "quantity", "at_most": 1}]}]'
  ),
  '{Sku,Quantity,Day}',
  '[["KNOWN", "5", "2024-01-01"], ["UNKNOWN", "5", "2024-01-01"], ["KNOWN", "many", "2024-02-30"], ["KNOWN", "", "2024-01-01"], ["KNOWN", "0", ""], ["POST", "many", "never"], ["TEST1", "1", ""], ["TEST1", "2", ""], ["", " ", null]]'
) as id;
select results_eq(
  'select state, line_count, accepted_count, rejected_count, filtered_count from series.uploads',
  $$values ('partially_valid', 9::bigint, 1::bigint, 5::bigint, 3::bigint)$$,
  'accepted, rejected and filtered make all'
);
select results_eq(
  'select line_number, position, column_name, value, reason, raw from series.upload_rejects order by line_number, position',
  $$
    values
      (3::bigint, 1, 'Sku', 'UNKNOWN', 'is not known in catalog.items', 'UNKNOWN,5,2024-01-01'),
      (4, 1, 'Quantity', 'many', 'is not a number', 'KNOWN,many,2024-02-30'),
      (4, 2, 'Day', '2024-02-30', 'is not a date of the form YYYY-MM-DD', 'KNOWN,many,2024-02-30'),
      (5, 1, 'Quantity', '', 'is missing', 'KNOWN,,2024-01-01'),
      (6, 1, 'Quantity', '0', 'cannot be quantity of movements: quantity <> 0 and abs(quantity) < 1e12', 'KNOWN,0,'),
      (9, 1, 'Sku', 'TEST1', 'is not known in catalog.items', 'TEST1,2,')
  $$,
  'everything that is wrong is told'
);
select results_eq(
  'select reason, record_count from series.upload_filters order by reason',
  $$values ('a test', 1::bigint), ('blank line', 1), ('postage is no goods', 1)$$,
  'a filter wins over a reject'
);
select is_empty('select * from series.integrity_findings where upload_id is not null', 'the account adds up');
select throws_ok('select series.validate_upload((select id from here))', 'QM503', null, 'not a second time');
select throws_ok('select series.validate_upload(core.uuid_v7())', 'QM504', null, 'nor an unknown upload');
select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}, "n": {"column": "N", "type": "number", "required": true}}'), '{Sku,N}', '[["A", "x"]]', 'wrong');
select is((select state from series.uploads where filename = 'wrong.csv'), 'rejected', 'a file without a good record is rejected');
select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[]', 'empty');
select is((select state from series.uploads where filename = 'empty.csv'), 'validated', 'an empty one is not');
create temporary table gone as select pg_temp.stage(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]', 'gone') as id;
select series.discard_staging(id) from gone;
select throws_ok('select series.validate_upload((select id from gone))', 'QM505', null, 'nothing can be read when the staging table is gone');

select * from finish();
rollback;
