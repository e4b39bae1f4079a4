begin;
select plan(4);

\ir ../../support/sales_company.sql

set constraints all deferred;
insert into series.uploads (id, filename, sha256, byte_count, data_type, mapping_name, mapping)
values ('01960000-0000-7000-8000-000000000021', 'sales.csv', sha256('x'), 1, 'sales', 'sales', '{}');
select pg_temp.sell('T1', 2, '2026-03-10');
create temporary table staged (like demand.sale_line);
insert into staged (line_number, transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency)
select g, 'U' || g, '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-09'::timestamptz + g * interval '1 day', 1, 10, 'EUR'
from generate_series(1, 3) as g;
select demand._load_sales('pg_temp.staged', '01960000-0000-7000-8000-000000000021');
select is(demand.revoke_upload_sales('01960000-0000-7000-8000-000000000021'), 3::bigint, 'its lines go');
select results_eq('select day, quantity from demand.daily_sales', $$values ('2026-03-10'::date, 2::numeric)$$, 'what others recorded stays');
select is(demand.revoke_upload_sales('01960000-0000-7000-8000-000000000021'), 0::bigint, 'a second time nothing is left to go');
select is_empty('select * from demand.integrity_findings', 'all is well');

select * from finish();
rollback;
