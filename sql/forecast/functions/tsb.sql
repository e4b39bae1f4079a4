create or replace function forecast.tsb(
  p_history double precision[],
  p_alpha double precision,
  p_beta double precision,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_size double precision;
  v_probability double precision;
  v_since integer := 0;
begin
  for t in 1..v_count loop
    v_out[t] := v_probability * v_size;
    continue when p_history[t] is null;

    if v_size is null then
      v_since := v_since + 1;
      if p_history[t] > 0 then
        v_size := p_history[t];
        v_probability := 1.0 / v_since;
      end if;
      continue;
    end if;

    v_error := v_error + (p_history[t] - v_out[t]) * (p_history[t] - v_out[t]);
    v_errors := v_errors + 1;

    if p_history[t] > 0 then
      v_probability := v_probability + p_beta * (1 - v_probability);
      v_size := v_size + p_alpha * (p_history[t] - v_size);
    else
      v_probability := v_probability * (1 - p_beta);
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_probability * v_size;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.tsb(double precision[], double precision, double precision, integer) is
  'Method of Teunter, Syntetos and Babai (2011) for intermittent demand that may end: the probability of demand d = d + β(1[y>0] − d) is smoothed every period, the size z with α at demand only; the forecast is d·z. Starts with the first demand, d = 1 / periods until it.';

revoke execute on function forecast.tsb(double precision[], double precision, double precision, integer) from public;
grant execute on function forecast.tsb(double precision[], double precision, double precision, integer) to qm_app, qm_readonly;
