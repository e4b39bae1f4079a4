begin;
select plan(3);

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

select pg_temp.sell('T1', 1, '2026-03-10');
create temporary table staged (like demand.sale_line);
insert into staged (line_number, transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency)
values
  (2, 'N1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR'),
  (3, 'N2', null, '01960000-0000-7000-8000-000000000011', null, 0, 10, 'EUR'),
  (4, 'N1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR'),
  (5, 'T1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-10', 1, 10, 'EUR');
select results_eq(
  $$select line_number, column_name, value, reason from demand._find_sale_faults('pg_temp.staged')$$,
  $$
    values
      (3::bigint, 'item_id', null, 'is missing'),
      (3, 'quantity', '0', 'is zero'),
      (3, 'sold_at', null, 'is missing'),
      (4, 'transaction_id', 'N1', 'stands in the source more than once'),
      (5, 'transaction_id', 'T1', 'is already recorded')
  $$,
  'an import learns everything that is wrong'
);
select throws_ok($$select demand._load_sales('pg_temp.staged', null)$$, 'QM602', null, 'a load is refused as a whole');
select is((select count(*) from demand.sales), 1::bigint, 'nothing was written');

select * from finish();
rollback;
