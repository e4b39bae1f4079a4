-- Symmetry, scale, identity, ties, constants, single values, and what is refused.
begin;
select plan(44);

create temporary table samples as
select
  array(select sin(n * 12.9898) * 10 from generate_series(1, 40) as n)::double precision[] as x,
  array(select cos(n * 78.233) * 12 + 3 from generate_series(1, 30) as n)::double precision[] as y;

-- Identity.
select is(model.population_stability_index('{5,5,10}', '{10,10,20}'), 0::double precision, 'the same shares have no PSI');
select is(model.jensen_shannon_distance('{5,5,10}', '{10,10,20}'), 0::double precision, 'and no distance');
select is((select model.wasserstein_distance(x, x) from samples), 0::double precision, 'a sample is not away from itself');
select is((select k.p_value from samples, model.kolmogorov_smirnov(x, x) as k), 1::double precision, 'nor of another distribution');
select is((select c.p_value from model.chi_square_homogeneity('{5,10}', '{10,20}') as c), 1::double precision, 'equal shares are homogeneous');
select is((select w.p_value from samples, model.welch(x, x) as w), 1::double precision, 'equal means');
select is((select m.auc from samples, model.mann_whitney(x, x) as m), 0.5::double precision, 'no sample is larger than itself');
select is((select d.p_value from samples, model.diebold_mariano(x, x) as d), 1::double precision, 'no forecast is better than itself');

-- Symmetry.
select ok((select abs(model.wasserstein_distance(x, y) - model.wasserstein_distance(y, x)) < 1e-12 from samples), 'Wasserstein is symmetric');
select is(model.jensen_shannon_distance('{1,2,3}', '{3,2,1}'), model.jensen_shannon_distance('{3,2,1}', '{1,2,3}'), 'so is Jensen-Shannon');
select is(model.population_stability_index('{1,2,3}', '{3,2,1}'), model.population_stability_index('{3,2,1}', '{1,2,3}'), 'and PSI');
select ok((select abs(a.statistic + b.statistic) < 1e-12 from samples, model.welch(x, y) as a, model.welch(y, x) as b), 't turns its sign');
select ok((select abs(a.auc + b.auc - 1) < 1e-12 from samples, model.mann_whitney(x, y) as a, model.mann_whitney(y, x) as b), 'AUC of the other is the rest');
select ok((select abs(a.statistic + b.statistic) < 1e-9 from samples, model.diebold_mariano(x[1:30], y, 2) as a, model.diebold_mariano(y, x[1:30], 2) as b), 'so does Diebold-Mariano');

-- Scale and shift.
select ok(
  (select abs(model.wasserstein_distance(array(select 3 * u + 7 from unnest(x) as u), array(select 3 * u + 7 from unnest(y) as u)) - 3 * model.wasserstein_distance(x, y)) < 1e-9 from samples),
  'Wasserstein is in the unit of the values'
);
select ok(
  (select a.statistic = b.statistic from samples, model.kolmogorov_smirnov(x, y) as a, model.kolmogorov_smirnov(array(select exp(u / 10) from unnest(x) as u), array(select exp(u / 10) from unnest(y) as u)) as b),
  'Kolmogorov-Smirnov knows ranks only'
);
select ok(
  (select abs(a.p_value - b.p_value) < 1e-9 from samples, model.welch(x, y) as a, model.welch(array(select 3 * u + 7 from unnest(x) as u), array(select 3 * u + 7 from unnest(y) as u)) as b),
  'Welch does not mind the unit'
);
select is(model.wasserstein_distance('{0,0}', '{4,4}'), 4::double precision, 'four away');

-- Bounds.
select is(round(model.jensen_shannon_distance('{1,0}', '{0,1}')::numeric, 12), round(sqrt(ln(2::double precision))::numeric, 12), 'nothing in common: √ln 2');
select is((select k.statistic from model.kolmogorov_smirnov('{1,2,3}', '{4,5,6}') as k), 1::double precision, 'D is at most 1');
select is((select m.auc from model.mann_whitney('{4,5,6}', '{1,2,3}') as m), 1::double precision, 'every value larger');

-- Diebold-Mariano at one step and power one is the paired t test of the absolute errors: a free identity.
select ok(
  (
    select abs(d.statistic - t.mean / (t.deviation / sqrt(30))) < 1e-9
    from samples, model.diebold_mariano(x[1:30], y, 1, 1) as d
    cross join lateral (
      select avg(abs(e.a) - abs(e.b)) as mean, stddev_samp(abs(e.a) - abs(e.b)) as deviation from unnest(x[1:30], y) as e (a, b)
    ) as t
  ),
  'Diebold-Mariano at one step is the paired t test'
);

-- Constants and single values.
select results_eq($$ select statistic, p_value from model.welch('{5,5}', '{5,5}') $$, $$ values (null::double precision, 1::double precision) $$, 'two constants alike');
select results_eq($$ select statistic, p_value from model.welch('{5,5}', '{6,6}') $$, $$ values (null::double precision, 0::double precision) $$, 'and two that differ');
select is((select m.p_value from model.mann_whitney('{5,5,5}', '{5,5}') as m), 1::double precision, 'all ties say nothing');
select is(model.wasserstein_distance('{1}', '{3}'), 2::double precision, 'one value each');
select is((select k.statistic from model.kolmogorov_smirnov('{1}', '{3}') as k), 1::double precision, 'is enough for a distance');
select is((select c.p_value from model.chi_square_homogeneity('{5,0}', '{7,0}') as c), 1::double precision, 'one category that both have');

-- Bins and limits.
select is(model.count_bins('{0,1,1.5,2,9}', '{1,2}'), '{2,2,1}'::double precision[], 'an edge belongs to the bin below it');
select cmp_ok(model.stability_limit(10, 100, 100), '>', model.stability_limit(10, 1000, 1000), 'small samples need a wider limit');
select ok(abs(core.chi_square_survival(core.chi_square_quantile(0.95, 9), 9) - 0.05) < 1e-12, 'the quantile turns the distribution round');

-- Many at once.
select is(
  array(select round(u::numeric, 6) from unnest(model.benjamini_hochberg('{0.01,0.04,null,0.03,0.005}')) as u),
  '{0.02,0.04,null,0.04,0.02}'::numeric[], 'Benjamini-Hochberg by hand'
);
select is(model.benjamini_hochberg('{0.9,0.95}'), '{0.95,0.95}'::double precision[], 'never above one, never out of order');

-- A seed is a sequence.
select is(model.bootstrap_indices(5, 3, 42), model.bootstrap_indices(5, 3, 42), 'the same seed draws the same');
select isnt(model.bootstrap_indices(5, 3, 42), model.bootstrap_indices(5, 3, 43), 'another does not');
select ok((select bool_and(i between 0 and 4) from unnest(model.bootstrap_indices(5, 100, -1)) as i), 'every draw is a position');

-- Refused, by name.
select throws_ok($$ select model.wasserstein_distance('{}', '{1}') $$, 'QM701', null, 'no values');
select throws_ok($$ select model.kolmogorov_smirnov('{1,NaN}', '{1}') $$, 'QM701', null, 'NaN');
select throws_ok($$ select model.mann_whitney('{1,null}', '{1}') $$, 'QM701', null, 'null');
select throws_ok($$ select model.population_stability_index('{1,2}', '{1,2,3}') $$, 'QM702', null, 'other bins');
select throws_ok($$ select model.count_bins('{1}', '{2,2}') $$, 'QM703', null, 'edges that do not rise');
select throws_ok($$ select model.diebold_mariano('{1,2}', '{1,2,3}') $$, 'QM704', null, 'errors of other periods');
select throws_ok($$ select model.paired_bootstrap('{1,2}', '{{0,2}}') $$, 'QM705', null, 'a draw beyond the sample');
select throws_ok($$ select model.benjamini_hochberg('{2}') $$, 'QM706', null, 'no probability');

select * from finish();
rollback;
