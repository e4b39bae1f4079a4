begin;
select plan(11);

\ir ../../support/sales_company.sql

set local role qm_app;
select throws_ok('select demand.load_sales()', 'QM605', null, 'nothing is open');
select is(demand.open_sales_load(), 'pg_temp.sales_load', 'a load is opened');
insert into pg_temp.sales_load
select g, 'L' || g, '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-01-31 12:00Z'::timestamptz + g * interval '1 day', 1, 10, 'EUR'
from generate_series(0, 31) as g;
select throws_ok('select * from pg_temp.sales_load', '42501', null, 'the table can be filled, not read');
select results_eq('select line_count, day_count, partition_count from demand.load_sales($$k1$$)', 'values (32::bigint, 32::bigint, 3)', 'three new months are made and filled');
select hasnt_table('pg_temp', 'sales_load', 'the table is gone');
select is((select count(*) from demand.sales_default), 0::bigint, 'the default partition stays empty');
select demand.open_sales_load();
select results_eq('select line_count from demand.load_sales($$k1$$)', 'values (32::bigint)', 'a retry returns the first result');
select is((select count(*) from demand.sales), 32::bigint, 'and writes nothing');

-- A table of the caller's own could make the owner run the caller's code.
create temporary table sales_load (like demand.sale_line);
select throws_ok('select demand.load_sales()', 'QM605', null, 'a table of the caller''s own is not taken');
reset role;
select is_empty('select * from demand.integrity_findings', 'the rollup agrees');
select results_eq(
  $$
    select count(*)
    from pg_constraint c
    where c.conrelid in ('demand.sales_2026_01'::regclass, 'demand.sales_2026_02'::regclass, 'demand.sales_2026_03'::regclass)
      and c.contype = 'f'
      and c.convalidated
      and c.conparentid <> 0
  $$,
  'values (12::bigint)',
  'the foreign keys of the new months are there and valid'
);

select * from finish();
rollback;
