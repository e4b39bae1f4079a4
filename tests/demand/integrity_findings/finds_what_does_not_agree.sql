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
select pg_temp.sell('T2', 2, '2026-04-10');
select is_empty('select * from demand.integrity_findings', 'all is well');
update demand.daily_sales set quantity = 3, line_count = 2 where day = '2026-03-10';
select results_eq('select finding, expected, found from demand.integrity_findings order by 1', $$values ('rollup_line_count_differs', 1::numeric, 2::numeric), ('rollup_quantity_differs', 2, 3)$$, 'a wrong number of the rollup');
update demand.daily_sales set quantity = 2, line_count = 1 where day = '2026-03-10';
delete from demand.daily_sales where day = '2026-04-10';
select results_eq('select finding, subject, found from demand.integrity_findings', $$values ('rollup_line_count_differs', '2026-04-10 EUR', 0::numeric)$$, 'a missing day');
delete from demand.sales where transaction_id = 'T2';
insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
select item_id, sold_at + interval '31 days', transaction_id, location_id, sold_on, quantity, unit_price, currency
from demand.sales;
select ok(exists (select from demand.integrity_findings where finding = 'transaction_id_not_unique' and subject = 'T1'), 'an id in two months');
delete from demand.sales where sold_at >= '2026-04-01';
insert into demand.orders (order_number) values ('SO-1');
select results_eq('select finding, subject from demand.integrity_findings', $$values ('order_without_lines', 'SO-1')$$, 'an order without lines');
delete from demand.orders;
select core.set_retention('demand.sales', 1);
select is((select count(*) from core.drop_expired_partitions(false) where is_dropped and table_name = 'demand.sales'), 2::bigint, 'retention drops old months');
select is_empty('select * from demand.integrity_findings', 'and their days in the rollup are no drift');

select * from finish();
rollback;
