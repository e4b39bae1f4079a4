begin;
select plan(7);

select is(
  round(planning.safety_stock(0.975, 12, 9)::numeric, 6), round((core.normal_quantile(0.975) * 12 * 3)::numeric, 6), 'z·σ·√L'
);
select is(
  round(planning.safety_stock(0.95, 10, 14, 5, 2, 7)::numeric, 6),
  round((core.normal_quantile(0.95) * sqrt(2 * 100 + 10 * 10))::numeric, 6),
  'σ a week over two weeks, and five a day times two days of deviation: √(2·10² + (5·2)²)'
);
select is(
  planning.safety_stock(0.95, 10, 7, 0, 0, 7, 7), planning.safety_stock(0.95, 10, 14, 0, 0, 7, 0), 'a review period counts like lead time'
);
select is(planning.safety_stock(0.3, 10, 7), 0::double precision, 'never below zero');
select is(planning.safety_stock(0.95, null, 7), null, 'unknown stays unknown');
select throws_ok('select planning.safety_stock(1, 10, 7)', 'QM010', null, 'no stock gives full certainty');
select is(planning.reorder_point(5, 10, 20), 70::double precision, 'reorder point: d·L + SS');

select * from finish();
rollback;
