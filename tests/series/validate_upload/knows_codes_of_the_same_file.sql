begin;
select plan(4);

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
select pg_temp.load(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "category": {"column": "Category"}}',
    '[{"target": "categories", "values": {"code": "category"}, "when": [{"field": "category", "is_null": false}]}, {"target": "items", "values": {"sku": "sku", "category": "category"}}]'
  ),
  '{Sku,Category}', '[["A", "NEW"], ["B", ""]]'
);
select results_eq('select i.sku, c.code from catalog.items i left join catalog.categories c on c.id = i.category_id order by i.sku', $$values ('A', 'NEW'), ('B', null)$$, 'an earlier target makes the category');
select pg_temp.read(
  pg_temp.mapping(
    '{"sku": {"column": "Sku"}, "category": {"column": "Category"}}',
    '[{"target": "items", "values": {"sku": "sku", "category": "category"}}, {"target": "categories", "values": {"code": "category"}}]'
  ),
  '{Sku,Category}', '[["C", "LATER"], ["D", "NEW"]]', 'second'
);
select results_eq('select line_number, reason from series.upload_rejects', $$values (2::bigint, 'is not known in catalog.categories')$$, 'a later one is too late');
select pg_temp.load(
  pg_temp.mapping(
    '{"code": {"column": "Code"}, "parent": {"column": "Parent"}}',
    '[{"target": "categories", "values": {"code": "code", "parent": "parent"}}]'
  ),
  '{Code,Parent}', '[["LEAF", "BRANCH"], ["BRANCH", "ROOT"], ["ROOT", ""], ["LOST", "NOWHERE"]]', 'tree'
);
select results_eq(
  $$select c.code, p.code from catalog.categories c left join catalog.categories p on p.id = c.parent_id where c.code <> 'NEW' order by c.code$$,
  $$values ('BRANCH', 'ROOT'), ('LEAF', 'BRANCH'), ('ROOT', null)$$,
  'parents come in any order'
);
select results_eq($$select raw, reason from series.upload_rejects where line_number = 5$$, $$values ('LOST,NOWHERE', 'is not known in catalog.categories')$$, 'but must be there');

select * from finish();
rollback;
