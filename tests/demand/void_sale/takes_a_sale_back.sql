begin;
select plan(7);

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

select pg_temp.sell('T1', 2, '2026-03-10');
select pg_temp.sell('T2', 3, '2026-03-10');
select is((select t.quantity from demand.void_sale('T1', 'k1') as t), 2::numeric, 'the sale is returned');
select is((select quantity from demand.daily_sales), 3::numeric, 'its day has what is left');
select is((select t.quantity from demand.void_sale('T1', 'k1') as t), 2::numeric, 'a retry returns it again');
select throws_ok($$select demand.void_sale('T1')$$, 'QM603', null, 'a sale is voided once');
select throws_ok($$select demand.void_sale('T2', 'k1')$$, 'QM001', null, 'the key does not serve for another sale');
select demand.void_sale('T2');
select is_empty('select 1 from demand.daily_sales', 'a day without sales has no row');
select is_empty('select * from demand.integrity_findings', 'all is well');

select * from finish();
rollback;
