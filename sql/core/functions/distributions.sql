create or replace function core.chi_square_survival(p_value double precision, p_degrees double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select core.upper_incomplete_gamma(p_degrees / 2, p_value / 2)
$$;

comment on function core.chi_square_survival(double precision, double precision) is
  'Probability that a χ² variable with so many degrees of freedom is larger than a value of zero or more. Error: QM011.';

revoke execute on function core.chi_square_survival(double precision, double precision) from public;
grant execute on function core.chi_square_survival(double precision, double precision) to qm_app, qm_readonly;

create or replace function core.student_two_sided(p_value double precision, p_degrees double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select core.incomplete_beta(p_degrees / (p_degrees + p_value * p_value), p_degrees / 2, 0.5)
$$;

comment on function core.student_two_sided(double precision, double precision) is
  'Probability that a variable of Student''s t distribution with so many degrees of freedom is further from zero than a value: the two-sided p. Error: QM011.';

revoke execute on function core.student_two_sided(double precision, double precision) from public;
grant execute on function core.student_two_sided(double precision, double precision) to qm_app, qm_readonly;

create or replace function core.kolmogorov_survival(p_value double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    when p_value <= 0 then 1
    -- Jacobi's form of the same series, which converges where the other does not.
    when p_value < 1 then 1 - sqrt(2 * pi()) / p_value * (
      select sum(exp(greatest(-700, -1 * ((2 * k - 1) * pi()) ^ 2 / (8 * p_value ^ 2)))) from generate_series(1, 20) as k
    )
    else least(1, 2 * (select sum((case when k % 2 = 1 then 1 else -1 end) * exp(greatest(-700, -2 * (k * p_value) ^ 2))) from generate_series(1, 20) as k))
  end
$$;

comment on function core.kolmogorov_survival(double precision) is
  'Probability that a variable of Kolmogorov''s distribution is larger than λ: 2Σ(−1)^(j−1) exp(−2j²λ²).';

revoke execute on function core.kolmogorov_survival(double precision) from public;
grant execute on function core.kolmogorov_survival(double precision) to qm_app, qm_readonly;

create or replace function core.chi_square_quantile(p_probability double precision, p_degrees double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_low double precision := 0;
  v_high double precision := greatest(1, p_degrees);
  v_middle double precision;
begin
  if not (p_probability > 0 and p_probability < 1 and p_degrees > 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('chi_square_quantile(%s, %s)', p_probability, p_degrees),
      hint = 'Give a probability above 0 and below 1, and degrees of freedom above zero.';
  end if;

  while core.chi_square_survival(v_high, p_degrees) > 1 - p_probability loop
    v_high := v_high * 2;
  end loop;

  -- Halved until there is no number between the two.
  loop
    v_middle := (v_low + v_high) / 2;
    exit when v_middle <= v_low or v_middle >= v_high;
    if core.chi_square_survival(v_middle, p_degrees) > 1 - p_probability then
      v_low := v_middle;
    else
      v_high := v_middle;
    end if;
  end loop;

  return v_high;
end
$$;

comment on function core.chi_square_quantile(double precision, double precision) is
  'Quantile of the χ² distribution: the value that a variable with so many degrees of freedom stays below with this probability. Error: QM011.';

revoke execute on function core.chi_square_quantile(double precision, double precision) from public;
grant execute on function core.chi_square_quantile(double precision, double precision) to qm_app, qm_readonly;
