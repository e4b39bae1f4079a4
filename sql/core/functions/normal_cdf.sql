create or replace function core.normal_cdf(p_value double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  x double precision := abs(p_value);
  v_term double precision := x;
  v_sum double precision := x;
  v_fraction double precision := 0;
  n integer := 1;
begin
  if p_value = 'NaN' then
    return 'NaN'::double precision;
  end if;

  if x > 37 then
    return case when p_value < 0 then 0 else 1 end;
  end if;

  if x < 3 then
    -- Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …)
    while v_term > v_sum * 1e-17 loop
      n := n + 2;
      v_term := v_term * x * x / n;
      v_sum := v_sum + v_term;
    end loop;

    return 0.5 + sign(p_value) * core.normal_density(x) * v_sum;
  end if;

  -- 1 - Φ(x) = φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside out.
  for k in reverse 150..1 loop
    v_fraction := k / (x + v_fraction);
  end loop;

  v_sum := core.normal_density(x) / (x + v_fraction);

  return case when p_value < 0 then v_sum else 1 - v_sum end;
end
$$;

comment on function core.normal_cdf(double precision) is
  'Distribution function of the standard normal distribution, Φ(z), with full relative accuracy in the lower tail: a series (Marsaglia 2004) within three standard deviations, Laplace''s continued fraction beyond. NaN gives NaN.';

revoke execute on function core.normal_cdf(double precision) from public;
grant execute on function core.normal_cdf(double precision) to qm_app, qm_readonly;
