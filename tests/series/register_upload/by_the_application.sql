begin;
select plan(5);

set local role qm_app;
create temporary table here as
select * from series.register_upload('f.csv', sha256('f'), 1, '{"name": "m", "data_type": "items", "fields": {"sku": {"column": "Sku"}}, "field_order": ["sku"], "targets": [{"target": "items", "values": {"sku": "sku"}}]}', '{}', '{Sku}');
create function pg_temp.fill() returns void language plpgsql as $$
begin
  execute format('insert into %s values (2, $1, $1)', (select staging_table from here)) using 'A';
end
$$;
create function pg_temp.peek() returns void language plpgsql as $$
begin
  execute format('select from %s', (select staging_table from here));
end
$$;
select lives_ok('select pg_temp.fill()', 'the application fills the staging table');
select throws_ok('select pg_temp.peek()', '42501', null, 'without reading it');
select lives_ok('select series.validate_upload(upload_id) from here', 'it validates');
select is((select u.state from here, series.load_upload(upload_id) u), 'loaded', 'and loads');
select is((select count(*) from catalog.items), 1::bigint, 'what it brought');

select * from finish();
rollback;
