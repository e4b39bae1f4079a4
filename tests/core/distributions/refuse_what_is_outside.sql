begin;
select plan(12);

select throws_ok('select core.log_gamma(0)', 'QM011', 'the argument is outside of the function''s domain', 'zero has no gamma');
select throws_ok($$ select core.log_gamma('NaN') $$, 'QM011', null, 'nor has NaN');
select throws_ok('select core.incomplete_beta(2, 1, 1)', 'QM011', null, 'beyond one');
select throws_ok('select core.upper_incomplete_gamma(-1, 1)', 'QM011', null, 'a negative shape');
select throws_ok('select core.chi_square_quantile(1, 3)', 'QM011', null, 'certainty has no quantile');
select is(core.chi_square_survival('infinity', 3), 0::double precision, 'nothing is beyond infinity');
select is(core.kolmogorov_survival(0), 1::double precision, 'everything is above zero');
-- exp() refuses to underflow; what is far out is zero or one.
select is(core.chi_square_survival(5000, 3), 0::double precision, 'far out nothing is left');
select is(core.chi_square_survival(1e-300, 300), 1::double precision, 'far in everything is');
select is(core.student_two_sided(1e6, 200), 0::double precision, 'of t too');
select is(core.kolmogorov_survival(1e3), 0::double precision, 'and of Kolmogorov''s');
set local role qm_app;
select ok(abs(core.student_two_sided(1.96, 1e6) - 2 * core.normal_cdf(-1.96)) < 1e-6, 'with many degrees of freedom t is normal; the application may ask');

select * from finish();
rollback;
