create or replace function core.upper_incomplete_gamma(p_shape double precision, p_value double precision)
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
  v_term double precision;
  v_sum double precision;
  a double precision;
  b double precision;
  c double precision;
  d double precision;
  h double precision;
  v_change double precision;
begin
  if not (p_shape > 0 and p_shape < 'infinity'::double precision and p_value >= 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('upper_incomplete_gamma(%s, %s)', p_shape, p_value),
      hint = 'Give a shape above zero and a value of zero or more.';
  end if;

  if p_value = 0 then
    return 1;
  elsif p_value = 'infinity'::double precision then
    return 0;
  end if;

  v_exponent := -p_value + p_shape * ln(p_value) - core.log_gamma(p_shape);

  -- exp() and products refuse to underflow, so what is far out is zero or one by rule.
  if v_exponent < -680 then
    return case when p_value < p_shape + 1 then 1 else 0 end;
  end if;

  v_front := exp(v_exponent);

  if p_value < p_shape + 1 then
    -- The lower part by its series.
    v_term := 1 / p_shape;
    v_sum := v_term;
    a := p_shape;
    while v_term > v_sum * 1e-17 loop
      a := a + 1;
      v_term := v_term * p_value / a;
      v_sum := v_sum + v_term;
    end loop;

    return 1 - v_sum * v_front;
  end if;

  b := p_value + 1 - p_shape;
  c := 1 / c_tiny;
  d := 1 / b;
  h := d;
  for i in 1..10000 loop
    a := -i * (i - p_shape);
    b := b + 2;
    d := a * d + b;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := b + a / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    v_change := d * c;
    h := h * v_change;
    exit when abs(v_change - 1) < 1e-15;
  end loop;

  return v_front * h;
end
$$;

comment on function core.upper_incomplete_gamma(double precision, double precision) is
  'Regularized upper incomplete gamma function Q(a, x): a series below a + 1, a continued fraction above. Error: QM011.';

revoke execute on function core.upper_incomplete_gamma(double precision, double precision) from public;
grant execute on function core.upper_incomplete_gamma(double precision, double precision) to qm_app, qm_readonly;
