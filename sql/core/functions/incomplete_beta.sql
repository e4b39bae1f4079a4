create or replace function core.incomplete_beta(p_value double precision, p_a double precision, p_b double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_tiny constant double precision := 1e-300;
  v_exponent double precision;
  v_front double precision;
  c double precision := 1;
  d double precision;
  h double precision;
  v_factor double precision;
  v_change double precision;
begin
  if not (p_value >= 0 and p_value <= 1 and p_a > 0 and p_b > 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('incomplete_beta(%s, %s, %s)', p_value, p_a, p_b),
      hint = 'Give a value from 0 to 1 and parameters above zero.';
  end if;

  if p_value in (0, 1) then
    return p_value;
  end if;

  -- The continued fraction is quick below the mean, so beyond it the other tail is computed.
  if p_value > (p_a + 1) / (p_a + p_b + 2) then
    return 1 - core.incomplete_beta(1 - p_value, p_b, p_a);
  end if;

  v_exponent := core.log_gamma(p_a + p_b) - core.log_gamma(p_a) - core.log_gamma(p_b) + p_a * ln(p_value) + p_b * ln(1 - p_value);

  -- exp() and products refuse to underflow, so what is far out is zero by rule.
  if v_exponent < -680 then
    return 0;
  end if;

  v_front := exp(v_exponent);
  d := 1 - (p_a + p_b) * p_value / (p_a + 1);
  d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
  h := d;

  for m in 1..10000 loop
    v_factor := m * (p_b - m) * p_value / ((p_a + 2 * m - 1) * (p_a + 2 * m));
    d := 1 + v_factor * d;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := 1 + v_factor / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    h := h * d * c;

    v_factor := -(p_a + m) * (p_a + p_b + m) * p_value / ((p_a + 2 * m) * (p_a + 2 * m + 1));
    d := 1 + v_factor * d;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := 1 + v_factor / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    v_change := d * c;
    h := h * v_change;
    exit when abs(v_change - 1) < 1e-15;
  end loop;

  return v_front * h / p_a;
end
$$;

comment on function core.incomplete_beta(double precision, double precision, double precision) is
  'Regularized incomplete beta function I_x(a, b), the distribution function of the beta distribution: continued fraction by the modified algorithm of Lentz. Error: QM011.';

revoke execute on function core.incomplete_beta(double precision, double precision, double precision) from public;
grant execute on function core.incomplete_beta(double precision, double precision, double precision) to qm_app, qm_readonly;
