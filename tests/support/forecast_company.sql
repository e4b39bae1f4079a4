-- A shop that sold three items from Monday 5 January 2026 for twenty weeks: tea steadily, ice more in the later weeks,
-- candles in every fourth week; and one that was never sold.
insert into identity.users (id, username, email, role)
values
  ('01980000-0000-7000-8000-000000000051', 'ann', 'ann@example.com', 'analyst'),
  ('01980000-0000-7000-8000-000000000054', 'vera', 'vera@example.com', 'viewer');
insert into catalog.items (id, sku, name, unit)
values
  ('01980000-0000-7000-8000-000000000001', 'TEA', 'Tea', 'piece'),
  ('01980000-0000-7000-8000-000000000002', 'ICE', 'Ice', 'piece'),
  ('01980000-0000-7000-8000-000000000003', 'CANDLE', 'Candle', 'piece'),
  ('01980000-0000-7000-8000-000000000004', 'DUST', 'Never sold', 'piece');
insert into catalog.locations (id, code, name, time_zone)
values
  ('01980000-0000-7000-8000-000000000011', 'SHOP', 'Shop', 'UTC'),
  ('01980000-0000-7000-8000-000000000012', 'STALL', 'Stall', 'UTC');

create function pg_temp.item(p_number integer)
returns uuid
language sql
as $$
  select ('01980000-0000-7000-8000-00000000000' || p_number)::uuid
$$;
create function pg_temp.place(p_number integer)
returns uuid
language sql
as $$
  select ('01980000-0000-7000-8000-00000000001' || p_number)::uuid
$$;
create function pg_temp.series_of(p_item integer)
returns uuid
language sql
as $$
  select s.id from series.series s where s.item_id = pg_temp.item(p_item) and s.kind = 'demand' order by s.id limit 1
$$;
create function pg_temp.sell(p_item integer, p_week integer, p_quantity numeric)
returns void
language sql
as $$
  select demand.record_sale(
    format('T-%s-%s', p_item, p_week), pg_temp.item(p_item), pg_temp.place(1), p_quantity, 2, 'EUR', (date '2026-01-05' + 7 * p_week + 2)::timestamptz
  )
$$;
select
  pg_temp.sell(1, w, 20 + w % 3),
  pg_temp.sell(2, w, 5 + w),
  case when w % 4 = 0 then pg_temp.sell(3, w, 6) end
from generate_series(0, 19) as w;
-- The last day of the last week, so that it is known whole.
select demand.record_sale('LAST', pg_temp.item(1), pg_temp.place(1), 1, 2, 'EUR', '2026-05-24 12:00Z');
