create or replace function forecast.holt_winters(
  p_history double precision[],
  p_season_length integer,
  p_alpha double precision,
  p_beta double precision,
  p_gamma double precision,
  p_is_multiplicative boolean default false,
  p_horizon integer default 1
)
returns forecast.smoothed
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  m integer := p_season_length;
  v_count integer := coalesce(cardinality(p_history), 0);
  v_out double precision[] := array_fill(null::double precision, array[v_count + p_horizon]);
  v_season double precision[] := array_fill(case when p_is_multiplicative then 1 else 0 end::double precision, array[m]);
  v_error double precision := 0;
  v_errors integer := 0;
  v_level double precision;
  v_second double precision;
  v_trend double precision;
  v_ahead double precision;
  v_before double precision;
  e double precision;
  k integer;
begin
  -- Level and trend from the means of the first two seasons, the season's shape from the first.
  select avg(y.value) filter (where y.t <= m), avg(y.value) filter (where y.t > m)
  into v_level, v_second
  from unnest(p_history[1:2 * m]) with ordinality as y (value, t);

  if v_count < 2 * m or v_level is null or v_second is null or (p_is_multiplicative and v_level <= 0) then
    return (v_out, null::double precision, 0);
  end if;

  v_trend := (v_second - v_level) / m;

  for t in 1..m loop
    if p_history[t] is not null then
      v_before := v_level + (t - (m + 1) / 2.0) * v_trend;
      v_season[t] := case
        when not p_is_multiplicative then p_history[t] - v_before
        when v_before > 0 then p_history[t] / v_before
        else 1
      end;
    end if;
  end loop;

  -- The level at the end of the first season.
  v_level := v_level + (m - 1) / 2.0 * v_trend;

  for t in m + 1..v_count loop
    k := (t - 1) % m + 1;
    v_before := v_level + v_trend;
    v_ahead := case when p_is_multiplicative then v_before * v_season[k] else v_before + v_season[k] end;
    v_out[t] := v_ahead;

    if p_history[t] is null then
      v_level := v_before;
    else
      e := p_history[t] - v_ahead;
      v_error := v_error + e * e;
      v_errors := v_errors + 1;
      if not p_is_multiplicative then
        v_level := v_before + p_alpha * e;
        v_season[k] := p_gamma * (p_history[t] - v_before) + (1 - p_gamma) * v_season[k];
        v_trend := v_trend + p_alpha * p_beta * e;
      elsif v_season[k] > 1e-9 and v_before > 1e-9 then
        v_level := p_alpha * p_history[t] / v_season[k] + (1 - p_alpha) * v_before;
        v_season[k] := p_gamma * p_history[t] / v_before + (1 - p_gamma) * v_season[k];
        v_trend := p_beta * (v_level - v_before + v_trend) + (1 - p_beta) * v_trend;
      else
        -- A factor of zero explains nothing: only the season learns.
        v_season[k] := case when v_before > 1e-9 then p_gamma * p_history[t] / v_before + (1 - p_gamma) * v_season[k] else 1 end;
        v_level := greatest(v_before, 0);
      end if;
    end if;
  end loop;

  for h in 1..p_horizon loop
    k := (v_count + h - 1) % m + 1;
    v_out[v_count + h] := case
      when p_is_multiplicative then (v_level + h * v_trend) * v_season[k]
      else v_level + h * v_trend + v_season[k]
    end;
  end loop;

  return (v_out, v_error, v_errors);
end
$$;

comment on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) is
  'Holt and Winters'' method (1960), additive l = α(y−s) + (1−α)(l+b), s = γ(y−l₋₁−b₋₁) + (1−γ)s, or multiplicative, which divides. Starts from the first two seasons; with fewer, or multiplicative around zero, it forecasts nothing (nulls).';

revoke execute on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) from public;
grant execute on function forecast.holt_winters(
  double precision[], integer, double precision, double precision, double precision, boolean, integer
) to qm_app, qm_readonly;
