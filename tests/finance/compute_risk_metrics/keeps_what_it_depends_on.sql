begin;
\ir ../../support/risk_company.sql
select plan(42);

create function pg_temp.id(p_number integer)
returns uuid
language sql
as $$ select ('01980000-0000-7000-8000-0000000000' || p_number)::uuid $$;

select pg_temp.act_as(1);

create temporary table first as select * from finance.compute_risk_metrics(pg_temp.id(11));
select results_eq(
  $$ select return_count, excluded_count, as_of_on, annualiser, horizon, ddof::integer, return_kind::text, var_method::text, quantile_rule::text, cvar_rule::text, loss_sign::text, owner_id from first $$,
  $$ values (29, 0, date '2026-05-30', 252::double precision, 1, 1, 'simple', 'historical', 'linear', 'tail_at_or_below', 'negative', '01980000-0000-7000-8000-000000000001'::uuid) $$,
  'the terms are kept beside the figures'
);
select ok(
  (
    select f.volatility = m.volatility and f.var_95 = m.var_95 and f.cvar_99 = m.cvar_99 and f.sharpe_ratio = m.sharpe_ratio and f.maximum_drawdown = m.maximum_drawdown
    from first f
    cross join finance.measure_risk(
      finance.simple_returns(array(select o.value from series.observations o where o.series_id = pg_temp.id(11) order by o.at)), p_annualiser => 252
    ) as m
  ),
  'they are the figures of the prices'
);
select ok(
  (
    select (high.value - low.value) / high.value between -f.maximum_drawdown - 1e-9 and -f.maximum_drawdown + 1e-9
    from first f
    join series.observations high on high.series_id = f.series_id and high.at = f.peak_at
    join series.observations low on low.series_id = f.series_id and low.at = f.trough_at
  ),
  'the fall is from the price of its first day to the price of its last'
);
select is((select id from finance.compute_risk_metrics(pg_temp.id(11))), (select id from first), 'computing again gives the same row');
select is((select count(*) from finance.risk_metrics), 1::bigint, 'and no other');
select isnt((select id from finance.compute_risk_metrics(pg_temp.id(11), p_var_method => 'parametric', p_cvar_rule => 'parametric')), (select id from first), 'other terms give another');
select isnt((select id from finance.compute_risk_metrics(pg_temp.id(11), p_from => '2026-05-01')), (select id from first), 'and so does a window');
select is(
  (select array_agg(is_current) from finance.latest_risk_metrics where series_id = pg_temp.id(11)), '{t,t,t}'::boolean[], 'all hold'
);

-- A correction gives a new row, and the old one stays as it was.
update series.observations set value = value + 1 where series_id = pg_temp.id(11) and at = '2026-05-10 00:00+00';
select is((select bool_or(is_current) from finance.latest_risk_metrics where series_id = pg_temp.id(11)), false, 'after a correction none holds');
create temporary table second as select * from finance.compute_risk_metrics(pg_temp.id(11));
select ok((select s.id <> f.id and s.input_hash <> f.input_hash and s.volatility <> f.volatility from first f, second s), 'other values give another row');
select ok((select m.volatility = f.volatility from first f join finance.risk_metrics m using (id)), 'the old one stays');
select is((select count(*) from finance.latest_risk_metrics where series_id = pg_temp.id(11) and is_current), 1::bigint, 'the new one holds');
select throws_ok('update finance.risk_metrics set volatility = 0', 'QM002', null, 'a figure is not changed');
select throws_ok('delete from finance.risk_metrics', 'QM002', null, 'nor deleted');

-- Unknown values are left out and counted.
update series.observations set is_censored = true where series_id = pg_temp.id(11) and at = '2026-05-12 00:00+00';
select results_eq($$ select return_count, excluded_count from finance.compute_risk_metrics(pg_temp.id(11)) $$, $$ values (28, 1) $$, 'a censored price is left out');
select is((select m.sharpe_ratio from finance.compute_risk_metrics(pg_temp.id(16)) as m), null, 'what does not vary has no ratio');

-- Whole periods of the window only.
insert into series.observations (series_id, at, value)
values
  (pg_temp.id(15), '2026-05-01 00:00+00', 10), (pg_temp.id(15), '2026-05-20 00:00+00', 5), (pg_temp.id(15), '2026-06-02 00:00+00', 18),
  (pg_temp.id(15), '2026-07-02 00:00+00', 9), (pg_temp.id(15), '2026-08-01 00:00+00', 27);
select results_eq(
  $$ select at, round(reading::numeric, 10) from finance.read_returns(pg_temp.id(15), p_from => '2026-05-01', p_until => '2026-08-15') $$,
  $$ values (timestamptz '2026-06-01 00:00+00', 0.2), (timestamptz '2026-07-01 00:00+00', -0.5) $$,
  'flows are summed by month, and a month that the window cuts does not count'
);

-- A portfolio: the return of the whole, over the days that all have.
create temporary table mix as
select * from finance.create_portfolio('mix', jsonb_build_array(jsonb_build_object('series_id', pg_temp.id(11), 'weight', 0.25), jsonb_build_object('series_id', pg_temp.id(12), 'weight', 0.75)));
set constraints all immediate;
create temporary table of_mix as select m.* from mix, finance.compute_risk_metrics(p_portfolio_id => mix.id, p_return_kind => 'log') as m;
select results_eq($$ select return_count, excluded_count from of_mix $$, $$ values (26, 3) $$, 'days that one of them lacks are left out and counted');
select ok(
  (
    select abs(exp(m.mean_return * m.return_count) - 1 - m.total_return) < 1e-12
    from of_mix m
  ),
  'log returns of a portfolio are those of the whole'
);
select ok(
  (
    select abs(r.reading - ln(0.25 * a1.value / a0.value + 0.75 * b1.value / b0.value)) < 1e-12
    from mix
    cross join finance.read_returns(p_portfolio_id => mix.id, p_return_kind => 'log') as r
    join series.observations a1 on a1.series_id = pg_temp.id(11) and a1.at = r.at
    join series.observations a0 on a0.series_id = pg_temp.id(11) and a0.at = r.at - interval '1 day'
    join series.observations b1 on b1.series_id = pg_temp.id(12) and b1.at = r.at
    join series.observations b0 on b0.series_id = pg_temp.id(12) and b0.at = r.at - interval '1 day'
    where r.at = '2026-05-05 00:00+00'
  ),
  'a day of it by hand'
);

-- Correlations.
create temporary table matrix as select * from finance.compute_correlations(array[pg_temp.id(13), pg_temp.id(11), pg_temp.id(12), pg_temp.id(16)]);
select is((select id from finance.compute_correlations(array[pg_temp.id(16), pg_temp.id(12), pg_temp.id(11), pg_temp.id(13), pg_temp.id(11)])), (select id from matrix), 'the order of asking does not matter');
select results_eq($$ select return_count, excluded_count from matrix $$, $$ values (26, 3) $$, 'n and what was left out');
select ok(
  (
    select m.rows -> 0 -> 1 = m.rows -> 1 -> 0 and (m.rows -> 0 ->> 0)::numeric = 1 and m.rows -> 3 -> 3 = 'null' and m.rows -> 0 -> 3 = 'null' and jsonb_array_length(m.rows) = 4
    from matrix
    cross join lateral (select finance.correlation_matrix(matrix.id) -> 'rows' as rows) as m
  ),
  'symmetric, with a diagonal of one, and null where nothing varies'
);
-- Of three, a matrix is positive semidefinite where its determinant and minors are not below zero.
select ok(
  (
    select 1 + 2 * c.a * c.b * c.c - c.a ^ 2 - c.b ^ 2 - c.c ^ 2 >= -1e-12 and abs(c.a) <= 1 and abs(c.b) <= 1 and abs(c.c) <= 1
    from matrix
    cross join lateral (
      select (r.rows -> 0 ->> 1)::double precision as a, (r.rows -> 0 ->> 2)::double precision as b, (r.rows -> 1 ->> 2)::double precision as c
      from (select finance.correlation_matrix(matrix.id) -> 'rows' as rows) as r
    ) as c
  ),
  'positive semidefinite'
);
select throws_ok($$ select finance.compute_correlations(array[pg_temp.id(11)]) $$, 'QMA07', null, 'one series');
select throws_ok($$ select finance.compute_correlations(array[pg_temp.id(11), pg_temp.id(15)]) $$, 'QMA07', null, 'of two frequencies');

-- Simulation and backtest.
create temporary table simulated as select * from finance.run_simulation(pg_temp.id(12), p_seed => 42, p_path_count => 2000);
select ok(
  (select s.var_95 = s.percentile_5 and s.cvar_95 <= s.var_95 and s.var_99 <= s.var_95 and s.start_value = (select o.value from series.observations o where o.series_id = pg_temp.id(12) order by o.at desc limit 1) from simulated s),
  'it starts from the last price'
);
select is((select id from finance.run_simulation(pg_temp.id(12), p_seed => 42, p_path_count => 2000)), (select id from simulated), 'the same seed is the same simulation');
select isnt((select percentile_50 from finance.run_simulation(pg_temp.id(12), p_seed => 43, p_path_count => 2000)), (select percentile_50 from simulated), 'another is not');
create temporary table tested as select * from finance.backtest_value_at_risk(pg_temp.id(12), p_estimation_window => 10, p_level => 0.9);
select ok(
  (select t.observation_count = 17 and abs(t.expected_count - 1.7) < 1e-12 and t.exceedance_count between 0 and 17 and t.p_value = (finance.kupiec_test(17, t.exceedance_count, 0.9)).p_value from tested t),
  'every return after the first window is tested'
);
select is((select id from finance.backtest_value_at_risk(pg_temp.id(12), p_estimation_window => 10, p_level => 0.9)), (select id from tested), 'the same test is the same row');
select ok(
  (
    select count(*) = 18 and bool_and(abs(r.volatility - finance.volatility(w.readings, 1, 252)) < 1e-12 and r.value_at_risk = finance.value_at_risk(w.readings) and abs(r.sharpe_ratio - finance.sharpe_ratio(w.readings, 0, 1, 252)) < 1e-9 and abs(r.sortino_ratio - finance.sortino_ratio(w.readings, 0, 252)) < 1e-9)
    from finance.rolling_risk(pg_temp.id(12), p_window => 10) as r
    cross join lateral (select array(select u.reading from finance.read_returns(pg_temp.id(12)) as u where u.at <= r.at order by u.at desc limit 10) as readings) as w
  ),
  'rolling figures are those of each window'
);

-- Refused.
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(99)) $$, 'QMA04', null, 'an unknown series');
select throws_ok($$ select finance.compute_risk_metrics() $$, 'QMA03', null, 'none');
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(11), p_from => '2026-07-01') $$, 'QMA03', null, 'nothing in the window');
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(11), p_ddof => 2) $$, 'QMA02', null, 'a ddof that is none');
select throws_ok($$ select finance.run_simulation(pg_temp.id(11), p_path_count => 0) $$, 'QMA06', null, 'no paths');
update series.observations set value = 0 where series_id = pg_temp.id(14) and at = '2026-05-07 00:00+00';
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(14)) $$, 'QMA03', null, 'a price of zero has no return');

-- Who sees what: Ann's are seen by Ann and by analysts.
select pg_temp.act_as(2);
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(13)) $$, 'QMA04', null, 'what belongs to Ann is not there for Bea');
set local role qm_app;
select results_eq(
  $$ select (select count(*) from finance.risk_metrics), (select count(*) from finance.portfolio_positions), (select count(*) from finance.correlations), (select count(*) from finance.simulations), (select count(*) from finance.var_backtests) $$,
  $$ values (0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint) $$, 'nor are her figures'
);
reset role;
select pg_temp.act_as(3);
set local role qm_app;
select ok((select count(*) > 5 from finance.risk_metrics) and (select count(*) = 10 from finance.correlations), 'an analyst sees them');
reset role;
select pg_temp.act_as(4);
select throws_ok($$ select finance.compute_risk_metrics(pg_temp.id(11)) $$, 'QM103', null, 'a viewer computes nothing');

select * from finish();
rollback;
