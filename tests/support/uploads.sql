-- Uploads as files make them: a mapping, staged rows, what validation says, and the load; and an error's detail.
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
