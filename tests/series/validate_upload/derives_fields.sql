begin;
select plan(3);

\ir ../../support/uploads.sql

create temporary table here as
select pg_temp.load(
  pg_temp.mapping(
    '{"a": {"column": "A"}, "b": {"column": "B"}, "n": {"occurrence_of": ["a"]}, "sku": {"join": ["a", "b", "n"], "separator": "/"}, "name": {"first_of": ["b", "a"]}}',
    '[{"target": "items", "values": {"sku": "sku", "name": "name"}}]'
  ),
  '{A,B}', '[["x", "1"], ["x", "2"], ["y", "1"], ["x", ""]]'
) as id;
select results_eq('select sku, name from catalog.items order by sku', $$values ('x/1/1', '1'), ('x/2/2', '2'), ('y/1/1', '1')$$, 'joined, counted and taken from the first that is there');
select results_eq('select line_number, column_name, reason from series.upload_rejects', $$values (5::bigint, 'sku', 'is missing')$$, 'a join with a null is null');
select pg_temp.load(
  pg_temp.mapping('{"a": {"column": "A"}, "b": {"column": "B"}, "sku": {"first_of": ["b", "a"]}}'),
  '{A,B}', '[["from a", ""], ["no", "from b"]]', 'second'
);
select set_eq($$select sku from catalog.items where sku like 'from%'$$, $${from a,from b}$$::text[], 'the first that is not null');

select * from finish();
rollback;
