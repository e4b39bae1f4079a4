create or replace function finance.summarize_outcomes(p_outcomes double precision[], p_start double precision,
  out mean_outcome double precision,
  out percentile_1 double precision,
  out percentile_5 double precision,
  out percentile_25 double precision,
  out percentile_50 double precision,
  out percentile_75 double precision,
  out percentile_95 double precision,
  out percentile_99 double precision,
  out loss_probability double precision,
  out var_95 double precision,
  out var_99 double precision,
  out cvar_95 double precision,
  out cvar_99 double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_outcomes);

  select
    avg(o.outcome),
    p.percentiles[1],
    p.percentiles[2],
    p.percentiles[3],
    p.percentiles[4],
    p.percentiles[5],
    p.percentiles[6],
    p.percentiles[7],
    count(*) filter (where o.outcome < p_start)::double precision / count(*),
    avg(o.outcome - p_start) filter (where o.outcome - p_start <= p.percentiles[2]),
    avg(o.outcome - p_start) filter (where o.outcome - p_start <= p.percentiles[1])
  into
    mean_outcome, percentile_1, percentile_5, percentile_25, percentile_50, percentile_75, percentile_95, percentile_99,
    loss_probability, cvar_95, cvar_99
  from unnest(p_outcomes) as o (outcome)
  cross join (
    select percentile_cont('{0.01,0.05,0.25,0.5,0.75,0.95,0.99}'::double precision[]) within group (order by u.outcome - p_start) as percentiles
    from unnest(p_outcomes) as u (outcome)
  ) as p
  group by p.percentiles;

  var_95 := percentile_5;
  var_99 := percentile_1;
end
$$;

comment on function finance.summarize_outcomes(double precision[], double precision) is
  'What simulated values say about gain and loss against the start, in the unit of the start: the mean value, percentiles of gain (linear), the probability of a loss, and value at risk and conditional value at risk (mean of the gains at or below it) of 95 % and 99 %, a loss being below zero. Error: QMA01.';

revoke execute on function finance.summarize_outcomes(double precision[], double precision) from public;
grant execute on function finance.summarize_outcomes(double precision[], double precision) to qm_app, qm_readonly;
