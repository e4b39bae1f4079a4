begin;
select plan(7);

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
