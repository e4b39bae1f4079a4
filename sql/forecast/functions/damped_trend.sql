create or replace function forecast.damped_trend(
  p_history double precision[],
  p_alpha double precision,
  p_beta double precision,
  p_phi double precision,
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
  v_level double precision;
  v_trend double precision := 0;
  v_ahead double precision;
  v_damping double precision := 0;
  e double precision;
begin
  for t in 1..v_count loop
    if v_level is null then
      v_level := p_history[t];
      continue;
    end if;

    v_ahead := v_level + p_phi * v_trend;
    v_out[t] := v_ahead;

    if p_history[t] is null then
      -- Time passes, nothing is learnt.
      v_level := v_ahead;
      v_trend := p_phi * v_trend;
    else
      -- The error-correction form of l = αy + (1−α)(l+φb), b = β(l−l₋₁) + (1−β)φb.
      e := p_history[t] - v_ahead;
      v_error := v_error + e * e;
      v_errors := v_errors + 1;
      v_level := v_ahead + p_alpha * e;
      v_trend := p_phi * v_trend + p_alpha * p_beta * e;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_damping := v_damping + p_phi ^ h;
    v_out[v_count + h] := v_level + v_damping * v_trend;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer) is
  'Holt''s method with a damped trend (Gardner and McKenzie 1985): l = αy + (1−α)(l+φb), b = β(l−l₋₁) + (1−β)φb, f(h) = l + Σφⁱb. Starts with the first known value and no trend; over an unknown period level and trend go on.';

revoke execute on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer) from public;
grant execute on function forecast.damped_trend(double precision[], double precision, double precision, double precision, integer)
to qm_app, qm_readonly;
