begin;
select plan(20);

create function pg_temp.season(p_count integer)
returns double precision[]
language sql
as $$
  select array_agg(100 + 40 * sin(2 * pi() * t / 12) + (t * 7 % 5) order by t) from generate_series(1, p_count) as t
$$;
create function pg_temp.noise(p_count integer)
returns double precision[]
language sql
as $$
  select array_agg(50 + (t * 7919 % 101) / 10.0 order by t)::double precision[] from generate_series(1, p_count) as t
$$;

select ok(
  (select o.method in ('seasonal_naive', 'holt_winters_additive', 'holt_winters_multiplicative', 'combination') from forecast.forecast_history(pg_temp.season(60), 6, 12) as o),
  'a season is seen'
);
select cmp_ok(
  (select max(abs(p - q)) from forecast.forecast_history(pg_temp.season(60), 6, 12) as o, unnest(o.points) with ordinality as a (p, h) join unnest((pg_temp.season(66))[61:]) with ordinality as b (q, h) using (h)),
  '<', 15::double precision, 'and continued'
);
select results_eq(
  $$ select cardinality(points), cardinality(deviations), error_deviation > 0, backtest_error between 0 and 0.2 from forecast.forecast_history(pg_temp.noise(60), 6) $$,
  $$ values (6, 6, true, true) $$,
  'points and deviations for every period'
);
select is_empty(
  $$ select from forecast.forecast_history(pg_temp.noise(60), 8) as o, unnest(o.deviations) with ordinality as d (value, h) join unnest(o.deviations) with ordinality as e (value, h) on e.h = d.h + 1 where e.value < d.value $$,
  'what is further away is never surer'
);
select is(
  (select o.backtest_error from forecast.forecast_history(pg_temp.noise(60), 6, p_methods => '{naive,moving_average,exponential_smoothing}') as o),
  (select min(b.wape) from forecast.forecast_history(pg_temp.noise(60), 6, p_methods => '{naive,moving_average,exponential_smoothing}') as o, unnest(o.backtests) as b),
  'the best by the measure is selected'
);
select is(
  (select o.method::text from forecast.forecast_history(pg_temp.season(60), 6, 12, p_methods => '{naive}') as o), 'naive', 'the methods that are named compete'
);
select is(
  (select o.parameters from forecast.forecast_history(pg_temp.noise(60), 6, p_methods => '{moving_average}') as o)::text ~ 'moving_average', true, 'their parameters are told'
);

-- Leakage: what happens after the history cannot be known; the same history gives the same forecast.
select is(
  (select o from forecast.forecast_history(pg_temp.noise(60), 6) as o)::text, (select o from forecast.forecast_history(pg_temp.noise(60), 6) as o)::text, 'the same history, the same forecast'
);
select is(
  (select o.points from forecast.forecast_history('{0,0,0}'::double precision[] || pg_temp.noise(60), 6) as o),
  (select o.points from forecast.forecast_history(pg_temp.noise(60), 6) as o),
  'what was not sold yet is no history'
);

-- Short, dead, empty, unknown.
select results_eq(
  $$ select method::text, points from forecast.forecast_history('{4,null,8}', 2) $$, $$ values ('mean', '{6,6}'::double precision[]) $$, 'a short history: its mean'
);
select results_eq(
  $$ select method::text, points from forecast.forecast_history(pg_temp.noise(30) || array_fill(0::double precision, array[26]), 2) $$,
  $$ values ('zero', '{0,0}'::double precision[]) $$, 'nothing for half a year: zero'
);
select is(
  (select array(select round(x::numeric, 6) from unnest(o.points) as x) from forecast.forecast_history(pg_temp.noise(40) || array_fill(null::double precision, array[26]), 2, p_methods => '{exponential_smoothing}') as o),
  (select array(select round(x::numeric, 6) from unnest(o.points[27:28]) as x) from forecast.forecast_history(pg_temp.noise(40), 28, p_methods => '{exponential_smoothing}') as o),
  'out of stock for half a year is no death: what was known before is forecast across it'
);
select is((select o.method::text from forecast.forecast_history('{0,0,0}', 2) as o), 'zero', 'never sold: zero');
select is((select o.method::text from forecast.forecast_history('{null,null}', 2) as o), null, 'never known: nothing');
select is((select o.reason from forecast.forecast_history('{null,null}', 2) as o), 'no period is known', 'and the reason');

-- Intermittent demand has its own methods.
select ok(
  (select bool_or(b.method in ('croston', 'sba')) and not bool_or(b.method = 'damped_trend')
  from forecast.forecast_history((select array_agg(case when t % 4 = 0 then 5 + t % 3 else 0 end order by t)::double precision[] from generate_series(1, 60) as t), 6) as o, unnest(o.backtests) as b),
  'Croston and SBA compete where demand is intermittent, trends do not'
);
select is_empty(
  $$ select from forecast.forecast_history((select array_agg(greatest(0, 60 - 2 * t) order by t)::double precision[] from generate_series(1, 35) as t), 12) as o, unnest(o.points) as p where p < 0 $$,
  'demand is never below zero'
);
-- A stockout is unknown, not zero: the forecast does not sink.
select cmp_ok(
  (select o.points[1] from forecast.forecast_history(pg_temp.noise(40) || '{null,null,null}'::double precision[] || (pg_temp.noise(60))[44:60], 1) as o),
  '>', (select o.points[1] from forecast.forecast_history(pg_temp.noise(40) || '{0,0,0}'::double precision[] || (pg_temp.noise(60))[44:47], 1) as o) * 0.9,
  'censored periods are not counted as demand of zero'
);
select throws_ok($$ select forecast.forecast_history('{1,2}', 0) $$, 'QM803', null, 'a horizon of at least one');
select throws_ok($$ select forecast.forecast_history('{1,2}', 1, 1) $$, 'QM803', null, 'a season of at least two');

select * from finish();
rollback;
