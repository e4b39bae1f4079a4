create or replace function finance.terminal_values(
  p_draws double precision[],
  p_start double precision,
  p_drift double precision,
  p_deviation double precision,
  p_periods integer
)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  perform finance.check_returns(p_draws);

  v_fault := case
    when not coalesce(p_start > 0 and p_start < 'infinity', false) then format('start %s', coalesce(p_start::text, 'null'))
    when not coalesce(p_drift > '-infinity' and p_drift < 'infinity', false) then format('drift %s', coalesce(p_drift::text, 'null'))
    when not coalesce(p_deviation >= 0 and p_deviation < 'infinity', false) then format('deviation %s', coalesce(p_deviation::text, 'null'))
    when not coalesce(p_periods between 1 and 10000, false) then format('%s periods', coalesce(p_periods::text, 'null'))
    when abs(p_drift * p_periods) + p_deviation ^ 2 * p_periods > 300
      then format('drift %s and deviation %s over %s periods', p_drift, p_deviation, p_periods)
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA06',
      message = 'there is no simulation of this size',
      detail = v_fault,
      hint = 'Give a start above 0, drift and deviation of one period as shares, such as 0.0004 and 0.012, and 1 to 10000 periods.';
  end if;

  return array(
    select p_start * exp((p_drift - p_deviation ^ 2 / 2) * p_periods + p_deviation * sqrt(p_periods) * u.draw)
    from unnest(p_draws) with ordinality as u (draw, place)
    order by u.place
  );
end
$$;

comment on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) is
  'Values after so many periods of a geometric Brownian motion, one a draw z: S = S0·exp((μ - σ²/2)·t + σ·√t·z). p_drift μ and p_deviation σ: of one period. Errors: QMA01, QMA06.';

revoke execute on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) from public;
grant execute on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) to qm_app, qm_readonly;
