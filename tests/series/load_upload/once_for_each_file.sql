begin;
select plan(3);

\ir ../../support/uploads.sql

create temporary table here as
select pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]') as first_id, pg_temp.read(pg_temp.mapping('{"sku": {"column": "Sku"}}'), '{Sku}', '[["A"]]') as second_id;
select lives_ok('select series.load_upload(first_id) from here', 'of two that were read');
select throws_ok('select series.load_upload(second_id) from here', 'QM503', null, 'one is loaded');
select is((select u.state from here, series.reject_upload(second_id, 'loaded before') u), 'rejected', 'and the other can be rejected');

select * from finish();
rollback;
