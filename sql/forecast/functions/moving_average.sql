create or replace function forecast.moving_average(p_history double precision[], p_window integer, p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_recent double precision[] := array_fill(0::double precision, array[p_window]);
  v_seen integer := 0;
  v_sum double precision := 0;
  v_error double precision := 0;
  v_errors integer := 0;
  v_mean double precision;
  k integer;
begin
  for t in 1..v_count loop
    v_out[t] := v_mean;
    if p_history[t] is not null then
      if v_mean is not null then
        v_error := v_error + (p_history[t] - v_mean) * (p_history[t] - v_mean);
        v_errors := v_errors + 1;
      end if;
      k := v_seen % p_window + 1;
      v_sum := v_sum - v_recent[k] + p_history[t];
      v_recent[k] := p_history[t];
      v_seen := v_seen + 1;
      v_mean := v_sum / least(v_seen, p_window);
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_mean;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.moving_average(double precision[], integer, integer) is
  'Moving average of the last p_window values that are known, of fewer at the beginning.';

revoke execute on function forecast.moving_average(double precision[], integer, integer) from public;
grant execute on function forecast.moving_average(double precision[], integer, integer) to qm_app, qm_readonly;
