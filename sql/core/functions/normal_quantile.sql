create or replace function core.normal_quantile(p_probability double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_distance double precision := p_probability - 0.5;
  r double precision;
  v_quantile double precision;
begin
  if not (p_probability > 0 and p_probability < 1) then
    raise exception using
      errcode = 'QM010',
      message = 'this is no probability of a quantile',
      detail = format('probability %s', p_probability),
      hint = 'Give a number above 0 and below 1, such as 0.95.';
  end if;

  if abs(v_distance) <= 0.425 then
    r := 0.180625 - v_distance * v_distance;
    return v_distance
      * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
        + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
        + 133.14166789178437745) * r + 3.387132872796366608)
      / (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
        + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r
        + 42.313330701600911252) * r + 1.0);
  end if;

  r := sqrt(-ln(least(p_probability, 1 - p_probability)));

  if r <= 5 then
    r := r - 1.6;
    v_quantile := (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
        + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r
        + 4.6303378461565452959) * r + 1.42343711074968357734)
      / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
        + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r
        + 2.05319162663775882187) * r + 1.0);
  else
    r := r - 5;
    v_quantile := (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
        + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r
        + 5.4637849111641143699) * r + 6.6579046435011037772)
      / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
        + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r
        + 0.59983220655588793769) * r + 1.0);
  end if;

  return case when v_distance < 0 then -v_quantile else v_quantile end;
end
$$;

comment on function core.normal_quantile(double precision) is
  'Quantile of the standard normal distribution: the z with Φ(z) = p_probability. Algorithm AS 241 (Wichura 1988), about 16 digits. Error: QM010 outside (0, 1).';

revoke execute on function core.normal_quantile(double precision) from public;
grant execute on function core.normal_quantile(double precision) to qm_app, qm_readonly;
