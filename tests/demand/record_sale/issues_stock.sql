begin;
select plan(5);

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

select inventory.post_movement('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 'receipt', 5);
select lives_ok(
  $$select demand.record_sale('T1', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 3, 10, 'EUR', p_issue_stock => true)$$,
  'a sale can take its quantity from stock'
);
select is((select on_hand from inventory.levels), 2::numeric, 'stock is less');
select throws_ok(
  $$select demand.record_sale('T2', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 3, 10, 'EUR', p_issue_stock => true)$$,
  'QM401',
  null,
  'what is not there cannot be sold from stock'
);
select throws_ok(
  $$select demand.record_sale('T3', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', -1, 10, 'EUR', p_issue_stock => true)$$,
  'QM604',
  null,
  'a return does not issue stock'
);
select is((select array_agg(transaction_id) from demand.sales), '{T1}'::text[], 'a refused issue takes its sale along');

select * from finish();
rollback;
