begin;
select plan(8);

\ir ../../support/sales_company.sql

-- Twelve weeks from Monday 2026-01-05. SCARF sells 10 a week; HAT in every third week 1 or 9; YARN once.
select pg_temp.sell('S' || g, 10, '2026-01-05'::timestamptz + g * interval '7 days', 1, 1, 10) from generate_series(0, 11) as g;
select pg_temp.sell('H' || g, case when g % 2 = 0 then 1 else 9 end, '2026-01-05'::timestamptz + g * interval '21 days', 2, 1, 10) from generate_series(0, 3) as g;
select pg_temp.sell('Y1', 4, '2026-01-05', 3, 1, 10);
create temporary table class as
select i.sku, c.*
from demand.classify_items('2026-01-05', '2026-03-29') as c
join catalog.items i on i.id = c.item_id;
select results_eq('select sku, abc_class, xyz_class, demand_class from class order by revenue desc', $$values ('SCARF', 'A', 'X', 'smooth'), ('HAT', 'B', 'Z', 'lumpy'), ('YARN', 'C', 'Z', null)$$, 'classes');
select results_eq('select period_count, demand_period_count from class order by revenue desc', 'values (12, 12), (12, 4), (12, 1)', 'periods');
select is((select round(cumulative_share::numeric, 6) from class where sku = 'HAT'), round(1400 / 1440.0, 6), 'cumulative share of the second item') ;
select is((select average_interval from class where sku = 'HAT'), 3::double precision, 'an interval of three weeks');
select is((select round(size_variation_squared::numeric, 9) from class where sku = 'HAT'), round((64.0 / 3) / 25, 9), 'squared variation of 1, 9, 1, 9: variance 64/3 over 25');
select is((select round(variation::numeric, 6) from class where sku = 'HAT'), round(sqrt((164 - 12 * (20 / 12.0) ^ 2) / 11) / (20 / 12.0), 6), 'variation with the zeros');
insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
values ('01960000-0000-7000-8000-000000000002', '01960000-0000-7000-8000-000000000011', 'piece', false);
insert into inventory.stockouts (item_id, location_id, started_at, ended_at)
values ('01960000-0000-7000-8000-000000000002', '01960000-0000-7000-8000-000000000011', '2026-01-13', '2026-01-20');
select is((select period_count from demand.classify_items('2026-01-05', '2026-03-29') where item_id = '01960000-0000-7000-8000-000000000002'), 10, 'weeks with a stockout are left out');
update core.settings set value = '0.99' where name = 'demand.abc_a_share';
select is((select count(*) from demand.classify_items('2026-01-05', '2026-03-29') where abc_class = 'A'), 3::bigint, 'thresholds are settings');

select * from finish();
rollback;
