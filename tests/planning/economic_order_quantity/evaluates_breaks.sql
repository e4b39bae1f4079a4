begin;
select plan(8);

-- Harris' own example: 1,000 units a month, set-up $4, $0.10 a unit, 10 % a year … D = 12,000.
select is(round(planning.economic_order_quantity(12000, 4, 0.1, 0.1)::numeric, 3), 3098.387::numeric, 'the square root of 2DS/(ic)');
select is(planning.economic_order_quantity(0, 4, 0.1, 0.1), 0::double precision, 'no demand, no lot');
select is(planning.economic_order_quantity(null, 4, 0.1, 0.1), null, 'unknown stays unknown');
select throws_ok('select planning.economic_order_quantity(100, 4, 0, 0.1)', 'QM902', null, 'without a cost there is no optimum');
-- D = 10,000, S = 50, i = 0.2: 5.00 below 1,000, 4.90 from 1,000, 4.80 from 5,000. EOQ 1000.0, 1010.2, 1020.6.
select results_eq(
  $$
    select from_quantity, round(quantity::numeric, 1), round(annual_cost::numeric, 1), is_best
    from planning.economic_order_with_breaks(10000, 50, 0.2, '{0,1000,5000}', '{5,4.9,4.8}')
  $$,
  $$
    values
      (1000::double precision, 1010.2::numeric, 49989.9::numeric, true),
      (5000, 5000.0, 50500.0, false)
  $$,
  'a tier whose optimum lies beyond its end is left out, the best of the others taken'
);
select results_eq(
  $$
    select from_quantity, round(quantity::numeric, 1), round(annual_cost::numeric, 1), is_best
    from planning.economic_order_with_breaks(10000, 50, 0.2, '{0,1000,5000}', '{5,4.9,4.5}')
  $$,
  $$
    values
      (1000::double precision, 1010.2::numeric, 49989.9::numeric, false),
      (5000, 5000.0, 47350.0, true)
  $$,
  'a large enough discount is worth the larger lot'
);
select is_empty($$ select * from planning.economic_order_with_breaks(10000, 50, 0.2, '{}', '{}') $$, 'no tiers');
select is(
  round(planning.safety_stock(0.95, 10, 4, 0, 0, 1, 0)::numeric, 4), round((core.normal_quantile(0.95) * 20)::numeric, 4), 'safety stock: z·σ·√L'
);

select * from finish();
rollback;
