create or replace function forecast.exponential_smoothing(p_history double precision[], p_alpha double precision, p_horizon integer default 1)
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
  e double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_level;
    if p_history[t] is not null then
      if v_level is null then
        v_level := p_history[t];
      else
        e := p_history[t] - v_level;
        v_error := v_error + e * e;
        v_errors := v_errors + 1;
        v_level := v_level + p_alpha * e;
      end if;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_level;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.exponential_smoothing(double precision[], double precision, integer) is
  'Simple exponential smoothing l = αy + (1−α)l (Brown 1959), from the first known value; an unknown period changes nothing.';

revoke execute on function forecast.exponential_smoothing(double precision[], double precision, integer) from public;
grant execute on function forecast.exponential_smoothing(double precision[], double precision, integer) to qm_app, qm_readonly;
