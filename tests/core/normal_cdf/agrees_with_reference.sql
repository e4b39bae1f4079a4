-- Reference values of SciPy 1.10.1 (scipy.stats.norm.cdf).
begin;
select plan(5);

select is_empty(
  $$
    select v.value, v.probability, core.normal_cdf(v.value)
    from (
      values
      (-6::double precision, 9.865876450376946e-10::double precision),
      (-3::double precision, 0.0013498980316300933::double precision),
      (-1.96::double precision, 0.024997895148220435::double precision),
      (-1::double precision, 0.15865525393145707::double precision),
      (-0.1::double precision, 0.460172162722971::double precision),
      (0::double precision, 0.5::double precision),
      (0.5::double precision, 0.6914624612740131::double precision),
      (1.6448536269514722::double precision, 0.95::double precision),
      (2.5758293035489004::double precision, 0.995::double precision),
      (5::double precision, 0.9999997133484281::double precision)
    ) as v (value, probability)
    where (abs(core.normal_cdf(v.value) - v.probability) <= 1e-12 * v.probability) is not true
  $$,
  'probabilities agree to twelve digits, those of the lower tail too'
);

select is_empty(
  $$
    select n
    from generate_series(-600, 600) as n
    where abs(core.normal_cdf(n / 100.0) + core.normal_cdf(-n / 100.0) - 1) > 1e-14
  $$,
  'both tails are alike'
);

select is_empty(
  $$
    select n
    from generate_series(-3000, 3000) as n
    where core.normal_cdf(n / 100.0) > core.normal_cdf((n + 1) / 100.0)
  $$,
  'it never falls, not where the two formulas meet either'
);

select is(core.normal_cdf('infinity'), 1::double precision, 'infinity is certain');
select is(core.normal_density(0), 0.3989422804014327::double precision, 'the density at the centre is 1/√(2π)');

select * from finish();
rollback;
