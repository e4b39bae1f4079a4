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

insert into demand.customers (id, code) values ('01960000-0000-7000-8000-000000000041', 'C1'), ('01960000-0000-7000-8000-000000000042', 'C2');
-- Quantity 1000 / price^2: an elasticity of -2. December sells twice what the other months do.
select pg_temp.sell('E' || g, 1000 / (g * g), '2026-01-05'::timestamptz + g * interval '1 day', 3, 1, g, 'premium', case when g % 2 = 0 then '01960000-0000-7000-8000-000000000041' else '01960000-0000-7000-8000-000000000042' end::uuid)
from generate_series(1, 5) as g
where 1000 % (g * g) = 0;
select pg_temp.sell('M' || g, case when g = 11 then 24 else 12 end, '2025-01-15'::timestamptz + g * interval '1 month', 1, 1, 10, 'standard')
from generate_series(0, 11) as g;
create temporary table behavior as
select * from demand.analyze_customer_behavior('2025-12-31', 730);
select is((select round(seasonal_multiplier::numeric, 6) from behavior where customer_segment = 'standard'), round(24 / 13.0, 6), 'December over the average of the year');
select is((select price_sensitivity from behavior where customer_segment = 'standard'), null, 'no elasticity where the price never changed');
select is((select purchase_frequency from behavior where customer_segment = 'standard'), null, 'no frequency of unknown customers');
create temporary table later as
select * from demand.analyze_customer_behavior('2026-01-31', 60);
select is((select round(price_sensitivity::numeric, 6) from later where customer_segment = 'premium'), -2.000000, 'the elasticity that was put in');
select is((select round(purchase_frequency::numeric, 6) from later where customer_segment = 'premium'), (select round(count(*) / count(distinct customer_id)::numeric / 2, 6) from demand.sales where customer_segment = 'premium'), 'purchases per customer and 30 days');
select is((select seasonal_multiplier from later where customer_segment = 'premium'), null, 'no season out of two months');
select throws_ok($$select demand.analyze_customer_behavior('2026-01-31', 0)$$, 'QM610', null, 'no days to look at');

select * from finish();
rollback;
