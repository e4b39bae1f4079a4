create or replace function forecast.naive(p_history double precision[], p_horizon integer default 1)
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
  v_last double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_last;
    if p_history[t] is not null then
      if v_last is not null then
        v_error := v_error + (p_history[t] - v_last) * (p_history[t] - v_last);
        v_errors := v_errors + 1;
      end if;
      v_last := p_history[t];
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_last;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.naive(double precision[], integer) is
  'Naive forecast: the last value that is known. Null in the history is unknown (censored), not zero.';

revoke execute on function forecast.naive(double precision[], integer) from public;
grant execute on function forecast.naive(double precision[], integer) to qm_app, qm_readonly;
