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
select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"], ["rain", "2026-01-02", "2"], ["rain", "2026-01-02", "3"], ["wind", "2026-01-01", "x"]]');
select results_eq('select s.name, s.kind::text, s.frequency::text, o.at, o.value from series.observations o join series.series s on s.id = o.series_id order by o.at', $$values ('rain', 'other', 'irregular', '2026-01-01Z'::timestamptz, 1.5::double precision), ('rain', 'other', 'irregular', '2026-01-02Z', 2)$$, 'the series is made with its observations');
select results_eq('select line_number, column_name, reason from series.upload_rejects order by line_number', $$values (4::bigint, 'At', 'stands in the file more than once for this series'), (5, 'Value', 'is not a number')$$, 'a moment has one value');
select pg_temp.read(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"]]', 'second');
select results_eq($$select r.reason from series.upload_rejects r where r.line_number = 2$$, $$values ('is already observed in this series')$$, 'and keeps it');
select is((select count(*) from series.observations_default), 0::bigint, 'months have partitions');

select * from finish();
rollback;
