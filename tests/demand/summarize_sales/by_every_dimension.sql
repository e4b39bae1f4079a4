begin;
select plan(8);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 2, '2026-03-02', 1, 1, 10, 'premium');
select pg_temp.sell('T2', 3, '2026-03-31 20:00Z', 1, 2, 10, 'standard');
select pg_temp.sell('T3', -1, '2026-04-02', 2, 1, 20, 'premium');
select pg_temp.sell('T4', 1, '2026-04-03', 3, 1, 5);
prepare summary (text, text) as
select period_start, key, line_count, quantity, revenue, average_line_revenue
from demand.summarize_sales($1, '2026-03-01', '2026-04-30', $2);
select results_eq(
  $$execute summary('category', null)$$,
  $$
    values
      ('2026-03-01'::date, 'SCARVES', 2::bigint, 5::numeric, 50::numeric, 25::numeric),
      ('2026-03-01', null, 1, 1, 5, 5),
      ('2026-03-01', 'KNIT', 1, -1, -20, -20)
  $$,
  'by category, the item''s own'
);
select results_eq(
  $$execute summary('location', 'monthly')$$,
  $$
    values
      ('2026-03-01'::date, 'SHOP', 1::bigint, 2::numeric, 20::numeric, 20::numeric),
      ('2026-04-01', 'TOKYO', 1, 3, 30, 30),
      ('2026-04-01', 'SHOP', 2, 0, -15, -7.5)
  $$,
  'by location and month; the evening of March 31 is April in Tokyo'
);
select is((select count(*) from demand.summarize_sales('item', '2026-03-01', '2026-04-30', 'weekly')), 4::bigint, 'by item and week');
select results_eq(
  $$execute summary('segment', null)$$,
  $$
    values
      ('2026-03-01'::date, 'standard', 1::bigint, 3::numeric, 30::numeric, 30::numeric),
      ('2026-03-01', null, 1, 1, 5, 5),
      ('2026-03-01', 'premium', 2, 1, 0, 0)
  $$,
  'by segment'
);
select is((select sum(quantity) from demand.summarize_sales('region', '2026-04-01', '2026-04-30')), 3::numeric, 'by region, days as the locations count them');
select is((select sum(revenue) from demand.monthly_sales where month = '2026-04-01'), 15::numeric, 'the monthly view says the same');
select is((select sum(quantity) from demand.weekly_sales where week = '2026-03-30'), 3::numeric, 'and the weekly one');
select throws_ok($$select demand.summarize_sales('weather', '2026-03-01', '2026-04-30')$$, 'QM612', null, 'no such dimension');

select * from finish();
rollback;
