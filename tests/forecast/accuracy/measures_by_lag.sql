begin;
select plan(15);

\ir ../../support/forecast_company.sql

-- Ice sold 5 + w in week w. Believed on the Monday of week 10: always 12; of week 12: always 18; of week 11 by a planner: 100 for week 13.
create function pg_temp.believe(p_source text, p_week integer, p_point numeric, p_from integer, p_until integer)
returns void
language sql
as $$
  select forecast.publish(
    p_source,
    (select jsonb_agg(jsonb_build_object('sku', 'ICE', 'location', 'SHOP', 'target_on', date '2026-01-05' + 7 * w, 'point', p_point, 'lower', p_point - 4, 'upper', p_point + 4))
    from generate_series(p_from, p_until) as w),
    date '2026-01-04' + 7 * p_week, 'weekly', p_issued_at => (date '2026-01-05' + 7 * p_week)::timestamptz
  )
$$;
select pg_temp.believe('external', 10, 12, 10, 14), pg_temp.believe('external', 12, 18, 12, 16), pg_temp.believe('manual', 11, 100, 13, 13);

select results_eq(
  $$ select (target_on - date '2026-01-05') / 7, point, actual from forecast.forecasts_by_lag(1, '2026-03-16', '2026-05-03', p_source => 'external') $$,
  $$
    values (10, 12::double precision, 15::double precision), (11, 12, 16), (12, 18, 17), (13, 18, 18), (14, 18, 19), (15, 18, 20), (16, 18, 21)
  $$,
  'one period before: the latest version whose history ended by then'
);
select results_eq(
  $$ select (target_on - date '2026-01-05') / 7, point from forecast.forecasts_by_lag(3, '2026-03-16', '2026-05-03', p_source => 'external') $$,
  $$ values (12, 12::double precision), (13, 12), (14, 18), (15, 18), (16, 18) $$,
  'three periods before: an older one'
);
select results_eq(
  $$ select round(mae::numeric, 4), round(wape::numeric, 4), round(bias::numeric, 4), error_count, round(interval_coverage::numeric, 4) from forecast.accuracy(1, '2026-03-16', '2026-05-03', p_source => 'external', p_by => 'all') $$,
  $$ select round(14 / 7.0, 4), round(14 / 126.0, 4), round(12 / 126.0, 4), 7, round(1.0, 4) $$,
  'errors by hand: 3, 4, 1, 0, 1, 2, 3 of 126 sold'
);
select is((select count(*) from forecast.accuracy(1, '2026-03-16', '2026-05-03', p_by => k)), n::bigint, 'by ' || k)
from (values ('series', 1), ('item', 1), ('location', 1), ('method', 1), ('source', 2), ('period', 7)) as g (k, n);

-- What did we believe then?
select is((select point from forecast.read_forecast(pg_temp.series_of(2), '2026-04-06', '2026-04-06', '2026-03-20')), 12::double precision, 'in the tenth week we believed in 12');
select is((select source from forecast.read_forecast(pg_temp.series_of(2)) limit 1), 'manual', 'a planner''s own figure holds before models''');
select is((select actual from forecast.read_forecast(pg_temp.series_of(2)) limit 1), 18::double precision, 'beside what became of it');
select is_empty($$ select * from forecast.read_forecast(pg_temp.series_of(2), p_as_of => '2026-01-01') $$, 'before the first version nothing was believed');
select throws_ok($$ select * from forecast.read_forecast(pg_temp.item(1)) $$, 'QM808', null, 'no such series');
select throws_ok($$ select * from forecast.accuracy(0, '2026-03-16', '2026-05-03') $$, 'QM809', null, 'a lag of at least one') ;

select * from finish();
rollback;
