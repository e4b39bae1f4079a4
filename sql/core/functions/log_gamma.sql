create or replace function core.log_gamma(p_value double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_coefficients constant double precision[] := '{676.5203681218851,-1259.1392167224028,771.32342877765313,-176.61502916214059,12.507343278686905,-0.13857109526572012,9.9843695780195716e-6,1.5056327351493116e-7}'::double precision[];
  x double precision := p_value - 1;
  v_sum double precision := 0.99999999999980993;
  v_base double precision;
begin
  if not (p_value > 0 and p_value < 'infinity'::double precision) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('log_gamma(%s)', p_value),
      hint = 'Give a number above zero.';
  end if;

  for i in 1..8 loop
    v_sum := v_sum + c_coefficients[i] / (x + i);
  end loop;

  v_base := x + 7.5;

  return 0.91893853320467274178 + (x + 0.5) * ln(v_base) - v_base + ln(v_sum);
end
$$;

comment on function core.log_gamma(double precision) is
  'Natural logarithm of the gamma function, for numbers above zero: Lanczos'' approximation (g = 7, nine terms), about 14 digits. Error: QM011.';

revoke execute on function core.log_gamma(double precision) from public;
grant execute on function core.log_gamma(double precision) to qm_app, qm_readonly;
