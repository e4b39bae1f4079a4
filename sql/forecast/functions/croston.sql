create or replace function forecast.croston(
  p_history double precision[],
  p_alpha double precision,
  p_is_corrected boolean default false,
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
  v_factor double precision := case when p_is_corrected then 1 - p_alpha / 2 else 1 end;
  v_error double precision := 0;
  v_errors integer := 0;
  v_size double precision;
  v_interval double precision;
  v_since integer := 0;
  v_rate double precision;
begin
  for t in 1..v_count loop
    v_out[t] := v_rate;
    -- An unknown period is no period without demand.
    continue when p_history[t] is null;

    v_since := v_since + 1;
    if v_rate is not null then
      v_error := v_error + (p_history[t] - v_rate) * (p_history[t] - v_rate);
      v_errors := v_errors + 1;
    end if;

    if p_history[t] > 0 then
      if v_size is null then
        v_size := p_history[t];
        v_interval := v_since;
      else
        v_size := v_size + p_alpha * (p_history[t] - v_size);
        v_interval := v_interval + p_alpha * (v_since - v_interval);
      end if;
      v_rate := v_factor * v_size / v_interval;
      v_since := 0;
    end if;
  end loop;

  for h in 1..p_horizon loop
    v_out[v_count + h] := v_rate;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.croston(double precision[], double precision, boolean, integer) is
  'Croston''s method (1972) for intermittent demand: size z and interval p are smoothed when there is demand, the forecast is z/p a period. p_is_corrected: times 1 − α/2, the approximation of Syntetos and Boylan (2005), SBA. Starts with the first demand and the periods until it.';

revoke execute on function forecast.croston(double precision[], double precision, boolean, integer) from public;
grant execute on function forecast.croston(double precision[], double precision, boolean, integer) to qm_app, qm_readonly;
