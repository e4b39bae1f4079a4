begin;
select plan(9);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 2, '2026-03-02 12:00');
select pg_temp.sell('T2', 3, '2026-03-17 12:00');
select pg_temp.sell('T3', -1, '2026-03-17 13:00');
select pg_temp.sell('T4', 4, '2026-03-17 13:00', 1, 2);
insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
values ('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 'piece', false);
insert into inventory.stockouts (item_id, location_id, started_at, ended_at)
values ('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-23 10:00Z', '2026-03-30 00:00Z');
prepare demand_of (uuid, text) as
select period_start, quantity, sold_quantity, is_filled, is_censored
from demand.read_demand('01960000-0000-7000-8000-000000000001', $1, '2026-03-04', '2026-03-31', $2);
select results_eq(
  $$execute demand_of('01960000-0000-7000-8000-000000000011', 'weekly')$$,
  $$
    values
      ('2026-03-02'::date, 2::numeric, 2::numeric, false, false),
      ('2026-03-09', 0, 0, true, false),
      ('2026-03-16', 2, 2, false, false),
      ('2026-03-23', null, 0, true, true),
      ('2026-03-30', 0, 0, true, false)
  $$,
  'whole weeks, gaps are zero, a week with a stockout is unknown; one that ends at midnight does not touch the next day'
);
select results_eq(
  $$execute demand_of(null, 'monthly')$$,
  $$values ('2026-03-01'::date, null::numeric, 8::numeric, false, true)$$,
  'over all locations a stockout at one makes the whole unknown; what was sold is told'
);
select is((select count(*) from demand.read_demand('01960000-0000-7000-8000-000000000001', null, '2026-03-04', '2026-03-31', 'daily')), 28::bigint, 'one row a day');
select is((select count(*) from demand.read_demand('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-01', '2026-03-31', 'daily') where is_censored), 7::bigint, 'seven days were censored');
select results_eq(
  $$
    select item_id, location_id, sum(quantity)
    from demand.read_demands(
      array['01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000002', '01960000-0000-7000-8000-000000000001']::uuid[],
      array['01960000-0000-7000-8000-000000000012', null, '01960000-0000-7000-8000-000000000011']::uuid[],
      '2026-03-02', '2026-03-22', 'weekly'
    )
    group by 1, 2
    order by 1, 2
  $$,
  $$
    values
      ('01960000-0000-7000-8000-000000000001'::uuid, '01960000-0000-7000-8000-000000000011'::uuid, 4::numeric),
      ('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000012', 4),
      ('01960000-0000-7000-8000-000000000002', null, 0)
  $$,
  'many series at once, each as it is alone; an item that never sold has zeros'
);
update inventory.stockouts set ended_at = null;
select is((select count(*) from demand.read_demand('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', '2026-03-01', '2026-04-30', 'weekly') where is_censored), 6::bigint, 'a stockout that lasts censors to the end');
select throws_ok($$select demand.read_demand('01960000-0000-7000-8000-000000000001', null, '2026-03-31', '2026-03-01', 'weekly')$$, 'QM610', null, 'the wrong way round');
select throws_ok($$select demand.read_demand('01960000-0000-7000-8000-000000000001', null, '2026-03-01', '2026-03-31', 'hourly')$$, 'QM610', null, 'no such frequency');
select throws_ok($$select demand.read_demand('01960000-0000-7000-8000-000000000001', null, null, '2026-03-31')$$, 'QM610', null, 'no first day');

select * from finish();
rollback;
