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

create temporary table here as select pg_temp.load(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-10", "2", "10"], ["2", "SCARF", "2026-03-11", "1", "10"]]') as id;
select demand.record_sale('3', i.id, l.id, 1, 10, 'EUR', '2026-03-10') from catalog.items i, catalog.locations l;
select results_eq(
  $$select u.state, u.detected_schema -> 'revoked', u.revoked_at is not null from here, series.revoke_upload(here.id, 'the wrong year') u$$,
  $$values ('revoked', '{"sales": 2}'::jsonb, true)$$,
  'its sales go'
);
select results_eq('select day, quantity from demand.daily_sales', $$values ('2026-03-10'::date, 1.000000)$$, 'and leave the rollup');
select is_empty('select * from demand.integrity_findings', 'which agrees with the lines');
select is((select count(*) from catalog.items), 1::bigint, 'masters stay');
select lives_ok('set constraints all immediate', 'the way there is in the history');
select throws_ok($$select series.revoke_upload((select id from here), 'again')$$, 'QM503', null, 'once');
select throws_ok($$select series.revoke_upload(core.uuid_v7(), 'again')$$, 'QM504', null, 'only what is there');
create temporary table again as select pg_temp.load(pg_temp.mapping('{"id": {"column": "Id"}, "sku": {"column": "Sku"}, "shop": {"constant": "SHOP"}, "at": {"column": "At", "type": "date"}, "quantity": {"column": "Quantity", "type": "number"}, "price": {"column": "Price", "type": "number"}, "currency": {"constant": "EUR"}}',
  '[{"target": "items", "values": {"sku": "sku"}}, {"target": "locations", "values": {"code": "shop"}}, {"target": "sales", "values": {"transaction_id": "id", "sold_at": "at", "item": "sku", "location": "shop", "quantity": "quantity", "unit_price": "price", "currency": "currency"}}]'), '{Id,Sku,At,Quantity,Price}', '[["1", "SCARF", "2026-03-10", "2", "10"], ["2", "SCARF", "2026-03-11", "1", "10"]]') as id;
select is((select state from series.uploads u, again where u.id = again.id), 'loaded', 'the file can be loaded again');
select is((select count(*) from demand.sales), 3::bigint, 'with its sales');
create temporary table rain as select pg_temp.load(pg_temp.mapping('{"name": {"column": "Series"}, "at": {"column": "At", "type": "date"}, "value": {"column": "Value", "type": "number"}}',
  '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value"}}]'), '{Series,At,Value}', '[["rain", "2026-01-01", "1.5"]]', 'rain') as id;
select series.revoke_upload(id, 'no rain') from rain;
select is((select count(*) from series.observations), 0::bigint, 'observations are taken back too');
create temporary table masters as select pg_temp.load(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]', 'masters') as id;
select throws_ok($$select series.revoke_upload((select id from masters), 'x')$$, 'QM507', null, 'masters alone are not');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select series.revoke_upload((select id from again), 'x')$$, 'QM103', null, 'a viewer revokes nothing');

select * from finish();
rollback;
