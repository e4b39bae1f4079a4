create or replace function forecast.seasonal_naive(p_history double precision[], p_season_length integer, p_horizon integer default 1)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  -- The last known value of each place in the season.
  v_season double precision[] := array_fill(null::double precision, array[p_season_length]);
  v_error double precision := 0;
  v_errors integer := 0;
  k integer;
begin
  for t in 1..v_count loop
    k := (t - 1) % p_season_length + 1;
    v_out[t] := v_season[k];
    if p_history[t] is not null then
      if v_season[k] is not null then
        v_error := v_error + (p_history[t] - v_season[k]) * (p_history[t] - v_season[k]);
        v_errors := v_errors + 1;
      end if;
      v_season[k] := p_history[t];
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_season[(v_count + h - 1) % p_season_length + 1];
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.seasonal_naive(double precision[], integer, integer) is
  'Seasonal naive forecast: the value of the same place one season before, y(T+h−m⌈h/m⌉); where that is unknown (null), the one before it. Null where a place was never seen.';

revoke execute on function forecast.seasonal_naive(double precision[], integer, integer) from public;
grant execute on function forecast.seasonal_naive(double precision[], integer, integer) to qm_app, qm_readonly;
