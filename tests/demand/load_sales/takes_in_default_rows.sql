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

insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
values ('01960000-0000-7000-8000-000000000001', '2026-05-10', 'OLD', '01960000-0000-7000-8000-000000000011', '2026-05-10', 1, 10, 'EUR');
insert into demand.daily_sales (item_id, location_id, day, quantity, returned_quantity, revenue, currency, line_count, promotion_line_count)
values ('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-05-10', 1, 0, 10, 'EUR', 1, 0);
select results_eq('select finding from demand.integrity_findings', $$values ('sales_in_default_partition')$$, 'a sale in the default partition is found');
create temporary table staged (like demand.sale_line);
insert into staged (line_number, transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency)
values (2, 'NEW', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-05-11', 1, 10, 'EUR');
select lives_ok($$select demand._load_sales('pg_temp.staged', null)$$, 'a load of its month');
select is((select count(*) from only demand.sales_2026_05), 2::bigint, 'finds it a place in the new partition');
select is_empty('select * from demand.integrity_findings', 'and all is well');

select * from finish();
rollback;
