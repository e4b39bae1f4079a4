begin;
select plan(27);

create function pg_temp.ahead(p_result forecast.smoothed, p_horizon integer)
returns numeric[]
language sql
as $$
  select array(
    select round(f.value::numeric, 4)
    from unnest((p_result).forecasts[cardinality((p_result).forecasts) - p_horizon + 1:]) with ordinality as f (value, step)
    order by f.step
  )
$$;

-- ERPNext's issue 31640: thirteen months at α = 0.3, calculated by hand.
select results_eq(
  $$
    select round(((forecast.exponential_smoothing(h.history[:t], 0.3)).forecasts[t + 1])::numeric)
    from (select '{94764,103900,167777,291264,318568,239092,220916,216408,197992,177392,166972,178884,136664}'::double precision[] as history) as h
    cross join generate_series(1, 13) as t
    order by t
  $$,
  $$ values (94764::numeric), (97505), (118586), (170390), (214843), (222118), (221757), (220153), (213504), (202671), (191961), (188038), (172626) $$,
  'exponential smoothing gives the thirteen values that were calculated by hand'
);

select is(pg_temp.ahead(forecast.naive('{1,2,null}', 2), 2), '{2,2}'::numeric[], 'naive: the last value that is known');
select is(pg_temp.ahead(forecast.seasonal_naive('{1,2,3,4,5,null}', 3, 4), 4), '{4,5,3,4}'::numeric[], 'seasonal naive: one season before, or the one before that');
select is(pg_temp.ahead(forecast.moving_average('{1,2,null,6}', 2, 1), 1), '{4}'::numeric[], 'moving average of the last two that are known');
-- Holt damped by hand: l1 = 10, b1 = 0; y2 = 14: l2 = .5·14 + .5·10 = 12, b2 = .5·2 = 1; φ = .8: f1 = 12.8, f2 = 13.44.
select is(pg_temp.ahead(forecast.damped_trend('{10,14}', 0.5, 0.5, 0.8, 2), 2), '{12.8,13.44}'::numeric[], 'damped trend by hand');
-- Croston by hand: demand 4 after 2 periods, then 6 after 3, α = .5: z = 5, p = 2.5: 2.
select is(pg_temp.ahead(forecast.croston('{0,4,0,0,6}', 0.5), 1), '{2}'::numeric[], 'Croston by hand');
select is(pg_temp.ahead(forecast.croston('{0,4,0,0,6}', 0.5, true), 1), '{1.5}'::numeric[], 'SBA: times 1 − α/2');
-- TSB by hand: d = 1/2 at the first demand; then .25, .125, .5625 (β = .5); z = 5 (α = .5): 2.8125.
select is(pg_temp.ahead(forecast.tsb('{0,4,0,0,6}', 0.5, 0.5), 1), '{2.8125}'::numeric[], 'TSB by hand');
select is(pg_temp.ahead(forecast.tsb('{0,4,0,0,6,0,0}', 0.5, 0.5), 1), '{0.7031}'::numeric[], 'TSB decays while nothing is sold');
select is(pg_temp.ahead(forecast.croston('{0,4,0,0,6,0,0}', 0.5), 1), '{2}'::numeric[], 'Croston does not');

-- Holt-Winters finds a pure season with a trend again.
select is(
  pg_temp.ahead(
    forecast.holt_winters((select array_agg(100 * (array[1.5, 0.5, 1])[t % 3 + 1] order by t)::double precision[] from generate_series(1, 12) as t), 3, 0.3, 0.1, 0.2, true, 3),
    3
  ),
  '{50,100,150}'::numeric[],
  'Holt-Winters multiplicative goes on with a pure season'
);
select is(
  pg_temp.ahead(
    forecast.holt_winters((select array_agg(100 + (array[5, -5, 0])[t % 3 + 1] order by t)::double precision[] from generate_series(1, 12) as t), 3, 0.3, 0.1, 0.2, false, 3),
    3
  ),
  '{95,100,105}'::numeric[],
  'additive too'
);
select is(pg_temp.ahead(forecast.holt_winters('{1,2,3,4,5}', 3, 0.3, 0.1, 0.2), 1), '{null}'::numeric[], 'without two seasons it forecasts nothing');

-- Properties: constants are forecast as themselves, and scale goes through.
select is(pg_temp.ahead(forecast.run_method(m.method, array_fill(7::double precision, array[24]), m.parameters, 4, 3), 3), '{7,7,7}'::numeric[], m.method || ' forecasts a constant as itself')
from (
  values
    ('naive'::forecast.method, '{}'::double precision[]), ('seasonal_naive', '{}'), ('moving_average', '{4}'), ('exponential_smoothing', '{0.3}'),
    ('damped_trend', '{0.3,0.1,0.9}'), ('holt_winters_additive', '{0.3,0.1,0.1}'), ('holt_winters_multiplicative', '{0.3,0.1,0.1}')
) as m (method, parameters);
select is_empty(
  $$
    select m.method
    from (
      values
        ('naive'::forecast.method, '{}'::double precision[]), ('seasonal_naive', '{}'), ('moving_average', '{4}'), ('exponential_smoothing', '{0.3}'),
        ('damped_trend', '{0.3,0.1,0.9}'), ('holt_winters_additive', '{0.3,0.1,0.1}'), ('holt_winters_multiplicative', '{0.3,0.1,0.1}'), ('croston', '{0.2}'),
        ('sba', '{0.2}'), ('tsb', '{0.2,0.1}')
    ) as m (method, parameters)
    cross join (select array_agg((t * 7 % 11 + 1)::double precision order by t) as y from generate_series(1, 24) as t) as h
    where abs(
      (forecast.run_method(m.method, array(select 1000 * x from unnest(h.y) as x), m.parameters, 4, 1)).forecasts[25]
      - 1000 * (forecast.run_method(m.method, h.y, m.parameters, 4, 1)).forecasts[25]
    ) > 1e-6
  $$,
  'a thousand times the history is a thousand times the forecast'
);

-- Nothing ahead of its time: what comes later changes no forecast made before.
select is_empty(
  $$
    select m.method
    from (
      values
        ('naive'::forecast.method, '{}'::double precision[]), ('seasonal_naive', '{}'), ('moving_average', '{4}'), ('exponential_smoothing', '{0.3}'),
        ('damped_trend', '{0.3,0.1,0.9}'), ('holt_winters_additive', '{0.3,0.1,0.1}'), ('croston', '{0.2}'), ('tsb', '{0.2,0.1}')
    ) as m (method, parameters)
    cross join (select array_agg((t * 7 % 11 + 1)::double precision order by t) as y from generate_series(1, 24) as t) as h
    where (forecast.run_method(m.method, h.y, m.parameters, 4, 1)).forecasts[1:20] is distinct from
      (forecast.run_method(m.method, h.y[1:19] || 9999::double precision, m.parameters, 4, 1)).forecasts[1:20]
  $$,
  'the one-step forecast of a period knows the periods before it only'
);
select throws_ok($$ select forecast.run_method('external', '{1}', '{}') $$, 'QM802', null, 'what was made elsewhere cannot be run');
select throws_ok($$ select forecast.fit_method('mean', '{1}') $$, 'QM802', null, 'nor fitted');
select is(forecast.name_parameters('damped_trend', '{0.1,0.2,0.9}'), '{"alpha": 0.1, "beta": 0.2, "phi": 0.9}'::jsonb, 'parameters have names');

-- Measures of error by hand: y = 10, 0, 20; f = 8, 1, 25.
select results_eq(
  $$
    select error_count, round(mae::numeric, 4), round(rmse::numeric, 4), round(bias::numeric, 4), round(wape::numeric, 4), round(mape::numeric, 4),
      mape_excluded_count, round(smape::numeric, 4), round(mase::numeric, 4)
    from forecast.measure_errors('{10,0,20,null}', '{8,1,25,3}', 4)
  $$,
  $$ values (3, 2.6667, 3.1623, -0.1333, 0.2667, 0.2250, 1, 0.8148, 0.6667) $$,
  'measures of error, relative to the actual, never to the forecast'
);
select results_eq(
  $$ select error_count, wape, mape from forecast.measure_errors('{0,0}', '{1,2}') $$, $$ values (2, null::double precision, null::double precision) $$, 'null where a denominator is zero'
);

select * from finish();
rollback;
