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

select pg_temp.sell('T1', 5, '2026-03-02', 1, 1, 1);
select pg_temp.sell('T2', 2, '2026-03-02', 2, 1, 100);
select pg_temp.sell('T3', 9, '2026-03-02', 3, 2, 2);
select results_eq($$select rank, sku from demand.rank_items('2026-03-01', '2026-03-31')$$, $$values (1::bigint, 'HAT'), (2, 'YARN'), (3, 'SCARF')$$, 'by revenue');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'quantity', 2)$$, $$values ('YARN'), ('SCARF')$$, 'by quantity, the first two');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'revenue', 10, null, '01960000-0000-7000-8000-000000000031')$$, $$values ('HAT'), ('SCARF')$$, 'of a category and those below it');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'revenue', 10, '01960000-0000-7000-8000-000000000012')$$, $$values ('YARN')$$, 'at a location');
select throws_ok($$select demand.rank_items('2026-03-01', '2026-03-31', 'colour')$$, 'QM612', null, 'by nothing else');

select * from finish();
rollback;
