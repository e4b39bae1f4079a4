-- Reference values of SciPy 1.10.1 (scipy.stats.norm.ppf).
begin;
select plan(4);

select is_empty(
  $$
    select v.probability, v.quantile, core.normal_quantile(v.probability)
    from (
      values
      (1e-06::double precision, -4.753424308822899::double precision),
      (0.001::double precision, -3.090232306167813::double precision),
      (0.01::double precision, -2.3263478740408408::double precision),
      (0.025::double precision, -1.9599639845400545::double precision),
      (0.05::double precision, -1.6448536269514729::double precision),
      (0.1::double precision, -1.2815515655446004::double precision),
      (0.5::double precision, 0.0::double precision),
      (0.9::double precision, 1.2815515655446004::double precision),
      (0.95::double precision, 1.6448536269514722::double precision),
      (0.975::double precision, 1.959963984540054::double precision),
      (0.99::double precision, 2.3263478740408408::double precision),
      (0.999999::double precision, 4.753424308817087::double precision)
    ) as v (probability, quantile)
    where (abs(core.normal_quantile(v.probability) - v.quantile) <= 1e-9) is not true
  $$,
  'quantiles agree to 1e-9'
);

select is_empty(
  $$
    select n
    from generate_series(1, 999) as n
    where abs(core.normal_cdf(core.normal_quantile(n / 1000.0)) - n / 1000.0) > 1e-12
  $$,
  'the distribution function takes each quantile back'
);

select throws_ok('select core.normal_quantile(1)', 'QM010', 'this is no probability of a quantile', 'one has no quantile');
select throws_ok($$select core.normal_quantile('NaN')$$, 'QM010', 'this is no probability of a quantile', 'neither has NaN');

select * from finish();
rollback;
