begin;
select plan(4);

insert into catalog.categories (id, code, name, parent_id)
values
  ('01960000-0000-7000-8000-000000000031', 'KNIT', 'Knitwear', null),
  ('01960000-0000-7000-8000-000000000032', 'SCARVES', 'Scarves', '01960000-0000-7000-8000-000000000031');
insert into catalog.items (id, sku, name, unit, item_type, category_id)
values
  ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf', 'piece', 'product', '01960000-0000-7000-8000-000000000032'),
  ('01960000-0000-7000-8000-000000000002', 'HAT', 'Hat', 'piece', 'product', '01960000-0000-7000-8000-000000000031'),
  ('01960000-0000-7000-8000-000000000003', 'YARN', 'Yarn', 'kg', 'material', null);
insert into catalog.locations (id, code, name, location_type, time_zone)
values
  ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop', 'store', 'UTC'),
  ('01960000-0000-7000-8000-000000000012', 'TOKYO', 'Shop in Tokyo', 'store', 'Asia/Tokyo');
create function pg_temp.sell(p_id text, p_quantity numeric, p_sold_at timestamptz, p_item integer default 1, p_location integer default 1, p_price numeric default 10, p_segment text default null, p_customer uuid default null)
returns void
language sql
as $$
  select demand.record_sale(
    p_id,
    ('01960000-0000-7000-8000-00000000000' || p_item)::uuid,
    ('01960000-0000-7000-8000-00000000001' || p_location)::uuid,
    p_quantity, p_price, 'EUR', p_sold_at, p_customer, p_segment
  )
$$;

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
