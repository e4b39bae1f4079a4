-- Monotony, order, scale, sign, constants, single values, positions of the fall, and what is refused.
begin;
select plan(52);

create temporary table samples as
select
  array(select 0.02 * sin(n * 12.9898) + 0.01 * cos(n * 78.233) + 0.0005 from generate_series(1, 200) as n)::double precision[] as x,
  array(select 0.015 * cos(n * 39.425) + 0.004 * sin(n * 12.9898) from generate_series(1, 200) as n)::double precision[] as y;
create temporary table rules as
select v.rule as quantile_rule, c.rule as cvar_rule, l.level::double precision as level
from unnest(enum_range(null::finance.quantile_rule)) as v (rule)
cross join unnest(enum_range(null::finance.cvar_rule)) as c (rule)
cross join unnest('{0.6,0.9,0.95,0.975,0.99,0.999}'::numeric[]) as l (level);

-- Returns.
select is(finance.simple_returns('{100,110,99}')::numeric[], '{0.1,-0.1}'::numeric[], 'simple returns by hand');
select is(array(select round(u::numeric, 12) from unnest(finance.log_returns('{100,110,99}')) as u), array[round(ln(1.1), 12), round(ln(0.9), 12)], 'log returns by hand');
select ok(
  (
    select abs(finance.total_return(finance.simple_returns('{100,90,130,117}')) - finance.total_return(finance.log_returns('{100,90,130,117}'), 'log')) < 1e-12
  ),
  'both kinds come to the same in the end'
);
select is(round(finance.annual_return('{0.1,0.1}', 1)::numeric, 12), 0.1, 'a year''s growth by hand');
select is(finance.annual_return('{-1,0.5}', 252), -1::double precision, 'all was lost');

-- Quantiles of 1 to 20 at 0.05: positions by hand.
select is(
  array(
    select round(finance.quantile(array(select n::double precision from generate_series(1, 20) as n), 0.05, r)::numeric, 12)
    from unnest('{linear,discrete,lower,higher}'::finance.quantile_rule[]) as r
  ),
  '{1.95,1,1,2}'::numeric[], 'quantiles by hand'
);
select is(finance.quantile(array(select n::double precision from generate_series(1, 60) as n), 0.05, 'discrete'), 3::double precision, '0.05 of 60 is 3, not a little more');
select is(finance.quantile('{7}', 0.01, 'lower'), 7::double precision, 'of one value');

-- Monotone in the level, and the conditional one at least as severe.
select ok(
  (
    select bool_and(b.value <= a.value)
    from (
      select finance.value_at_risk(x, r.level, m, r.quantile_rule) as value, r.level, r.quantile_rule, m
      from samples, (select distinct level, quantile_rule from rules) as r, unnest(enum_range(null::finance.var_method)) as m
    ) as a
    join (
      select finance.value_at_risk(x, r.level, m, r.quantile_rule) as value, r.level, r.quantile_rule, m
      from samples, (select distinct level, quantile_rule from rules) as r, unnest(enum_range(null::finance.var_method)) as m
    ) as b on b.level > a.level and b.quantile_rule = a.quantile_rule and b.m = a.m
  ),
  'value at risk is monotone in the level'
);
select is_empty(
  $$
    select r.*
    from samples, rules r
    where finance.conditional_value_at_risk(x, r.level, r.cvar_rule, r.quantile_rule)
      > finance.value_at_risk(x, r.level, case when r.cvar_rule in ('parametric', 'tail_below_parametric') then 'parametric' else 'historical' end::finance.var_method,
        case when r.cvar_rule in ('tail_at_or_below', 'tail_below') then r.quantile_rule else 'linear' end) + 1e-15
  $$,
  'the conditional one is at least as severe, by every rule'
);
select is_empty(
  $$
    select a.level
    from samples, (select distinct level, cvar_rule from rules) as a
    join (select distinct level, cvar_rule from rules) as b on b.cvar_rule = a.cvar_rule and b.level > a.level
    where a.cvar_rule <> 'tail_below_parametric'
      and finance.conditional_value_at_risk(x, b.level, a.cvar_rule) > finance.conditional_value_at_risk(x, a.level, a.cvar_rule) + 1e-15
  $$,
  'and monotone too'
);

-- Scale, order, horizon.
select is_empty(
  $$
    select r.*
    from samples, rules r
    where abs(finance.conditional_value_at_risk(array(select 3 * u from unnest(x) as u), r.level, r.cvar_rule, r.quantile_rule) - 3 * finance.conditional_value_at_risk(x, r.level, r.cvar_rule, r.quantile_rule)) > 1e-12
      or abs(finance.conditional_value_at_risk(array(select u from unnest(x) as u order by u desc), r.level, r.cvar_rule, r.quantile_rule) - finance.conditional_value_at_risk(x, r.level, r.cvar_rule, r.quantile_rule)) > 1e-12
  $$,
  'it scales with the returns, and does not mind their order'
);
select ok((select abs(finance.sharpe_ratio(x) - finance.sharpe_ratio(array(select 3 * u from unnest(x) as u))) < 1e-12 from samples), 'Sharpe does not mind the scale');
select ok((select abs(finance.sortino_ratio(x) - finance.sortino_ratio(array(select 3 * u from unnest(x) as u))) < 1e-12 from samples), 'nor does Sortino');
select ok((select abs(finance.volatility(x, 1, 252) - sqrt(252) * finance.volatility(x)) < 1e-12 from samples), 'volatility of a year');
select ok((select abs(finance.volatility(x, 0) / finance.volatility(x, 1) - sqrt(199.0 / 200)) < 1e-12 from samples), 'ddof by hand');
select ok((select abs(finance.value_at_risk(x, p_horizon => 4) - 2 * finance.value_at_risk(x)) < 1e-12 from samples), 'a historical loss is stretched by the root of time');
select is(round(finance.value_at_risk('{-0.01,0.03}', 0.95, 'parametric', p_horizon => 4)::numeric, 10), round((0.04 - 1.6448536269514722 * 2 * sqrt(0.0008))::numeric, 10), 'a parametric one drifts as well');
select results_eq(
  $$ select -n.var_95, -n.cvar_99, -n.maximum_drawdown, n.sharpe_ratio from samples, finance.measure_risk(x) as n $$,
  $$ select p.var_95, p.cvar_99, p.maximum_drawdown, p.sharpe_ratio from samples, finance.measure_risk(x, p_loss_sign => 'positive') as p $$,
  'the sign of losses is turned, and nothing else'
);

-- Falls.
select results_eq(
  $$ select round(drawdown::numeric, 12), peak_position, trough_position, recovery_position from finance.maximum_drawdown('{0.1,-0.2,-0.1,0.5,-0.1}') $$,
  $$ values (-0.28, 1, 3, 4) $$, 'a fall and its end by hand'
);
select results_eq($$ select * from finance.maximum_drawdown('{-0.5,0.5}') $$, $$ values (-0.5::double precision, 0, 1, null::integer) $$, 'a fall from the beginning that is not recovered');
select results_eq($$ select * from finance.maximum_drawdown('{0.1,0,0.2}') $$, $$ values (0::double precision, null::integer, null::integer, null::integer) $$, 'no fall');
select results_eq($$ select * from finance.maximum_drawdown('{0.5,-1,0.5}') $$, $$ values (-1::double precision, 1, 2, null::integer) $$, 'all is lost and stays so');
select results_eq(
  $$ select round(drawdown::numeric, 12), peak_position, trough_position, recovery_position from finance.maximum_drawdown(array[ln(1.1), ln(0.8), ln(1.25)]::double precision[], 'log') $$,
  $$ values (-0.2, 1, 2, 3) $$, 'of log returns'
);
select ok((select d.drawdown between -1 and 0 and d.peak_position < d.trough_position from samples, finance.maximum_drawdown(y) as d), 'a peak comes before its trough');

-- Constants and single values.
select is(finance.standard_deviation(array_fill(0.1::double precision, array[10])), 0::double precision, 'what does not vary has no deviation');
select is(finance.volatility(finance.simple_returns(array(select 100 * 1.1::double precision ^ n from generate_series(1, 30) as n))), 0::double precision, 'steady growth has none either');
select is(finance.sharpe_ratio('{0.01,0.01,0.01}'), null, 'nor has it a Sharpe ratio');
select is(finance.sortino_ratio('{0.01,0.02}'), null, 'gains alone have no Sortino ratio');
select is(finance.conditional_value_at_risk('{0.01,0.01,0.01}', 0.95, 'tail_below'), 0.01::double precision, 'the tail of a constant is the constant');
select is(finance.value_at_risk('{-0.03}'), -0.03::double precision, 'one return is its own quantile');
select is(finance.volatility('{-0.03}', 0), 0::double precision, 'and does not vary');

-- Correlation.
select ok((select finance.correlation(x, x) = 1 and finance.correlation(x, array(select -2 * u from unnest(x) as u), 'spearman') = -1 from samples), 'with itself and its opposite');
select ok((select abs(finance.correlation(x, y) - finance.correlation(y, x)) < 1e-15 and finance.correlation(x, y) between -1 and 1 from samples), 'symmetric');
select ok((select abs(finance.correlation(x, y, 'spearman') - finance.correlation(array(select exp(u * 50) from unnest(x) as u), y, 'spearman')) < 1e-12 from samples), 'Spearman knows ranks only');
select is(round(finance.correlation('{1,2,2,3}', '{1,3,2,4}', 'spearman')::numeric, 10), round(4.5 / sqrt(4.5 * 5), 10), 'ties by hand');
select is((select finance.correlation(array_fill(0.1::double precision, array[200]), x) from samples), null, 'of what does not vary there is none');

-- Kupiec, against p = erfc(√(LR / 2)).
select ok((select abs(k.statistic - 7.733550724494503) < 1e-9 and abs(k.p_value - 0.005420405194127851) < 1e-9 and k.expected_count = 2.5 from finance.kupiec_test(250, 8, 0.99) as k), 'eight losses where two and a half are expected');
select ok((select abs(k.statistic - 5.025167926750753) < 1e-9 and abs(k.p_value - 0.024981503053449303) < 1e-9 from finance.kupiec_test(250, 0, 0.99) as k), 'none at all');
select ok((select k.statistic < 1e-12 and k.p_value > 0.999999 from finance.kupiec_test(100, 5) as k), 'exactly as many as expected');
select ok((select k.p_value < 1e-9 from finance.kupiec_test(10, 10) as k), 'every one');
select results_eq(
  $$ select place, is_exceedance from finance.rolling_var('{0.01,0.02,-0.05,0.03,0.015}', 2) $$,
  $$ values (3, true), (4, false), (5, false) $$, 'each return is held against those before it alone'
);

-- A seed is a sequence, the same everywhere: computed by Python's hashlib and statistics.
select ok((select abs(z[1] - (-2.0615304775009378)) < 1e-9 and abs(z[2] - 0.07531769668193848) < 1e-9 from finance.random_normals(42, 2) as z), 'draws of a seed');
select ok((select abs(z[1] - (-0.015334087389196534)) < 1e-9 from finance.random_normals(-1, 1) as z), 'of a seed below zero');
select ok((select abs(avg(u)) < 0.03 and abs(stddev_samp(u) - 1) < 0.03 from unnest(finance.random_normals(7, 5000)) as u), 'they are of a standard normal distribution');

-- Refused, by name.
select throws_ok($$ select finance.value_at_risk('{}') $$, 'QMA01', null, 'no returns');
select throws_ok($$ select finance.sharpe_ratio('{0.1,null}') $$, 'QMA01', null, 'null');
select throws_ok($$ select finance.maximum_drawdown('{0.1,-1.5}') $$, 'QMA01', null, 'more than all');
select throws_ok($$ select finance.volatility('{0.1}') $$, 'QMA01', null, 'too few for a sample');
select throws_ok($$ select finance.value_at_risk('{0.1}', 95) $$, 'QMA02', null, 'a level in percent');
select throws_ok($$ select finance.simple_returns('{100,0,3}') $$, 'QMA03', null, 'a value of zero');
select throws_ok($$ select finance.terminal_values('{0}', 100, 0.1, -1, 5) $$, 'QMA06', null, 'a deviation below zero');

select * from finish();
rollback;
