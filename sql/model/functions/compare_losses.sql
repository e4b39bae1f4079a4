create or replace function model._compare_losses(
  p_candidate double precision[],
  p_baseline double precision[],
  p_actuals double precision[],
  p_loss model.loss,
  p_test model.comparison_test,
  p_horizon integer,
  out o_candidate double precision,
  out o_baseline double precision,
  out o_improvement double precision,
  out o_statistic double precision,
  out o_p_value double precision,
  out o_effect_size double precision,
  out o_lower double precision,
  out o_upper double precision
)
returns record
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_power double precision := case p_loss when 'squared' then 2 else 1 end;
  v_candidate_errors double precision[];
  v_baseline_errors double precision[];
  v_candidate_losses double precision[];
  v_baseline_losses double precision[];
  v_differences double precision[];
  v_bootstrap_p_value double precision;
begin
  select
    array_agg(c.prediction - a.actual order by a.position),
    array_agg(b.prediction - a.actual order by a.position),
    array_agg(power(abs(c.prediction - a.actual), v_power) order by a.position),
    array_agg(power(abs(b.prediction - a.actual), v_power) order by a.position),
    array_agg(power(abs(b.prediction - a.actual), v_power) - power(abs(c.prediction - a.actual), v_power) order by a.position)
  into v_candidate_errors, v_baseline_errors, v_candidate_losses, v_baseline_losses, v_differences
  from unnest(p_actuals) with ordinality as a (actual, position)
  join unnest(p_candidate) with ordinality as c (prediction, position) using (position)
  join unnest(p_baseline) with ordinality as b (prediction, position) using (position);

  select avg(l.value) into o_candidate from unnest(v_candidate_losses) as l (value);
  select avg(l.value) into o_baseline from unnest(v_baseline_losses) as l (value);
  o_improvement := 1 - o_candidate / nullif(o_baseline, 0);

  select avg(d.value) / nullif(stddev_samp(d.value), 0)
  into o_effect_size
  from unnest(v_differences) as d (value);

  -- Losses that differ by the same everywhere have no spread: nothing to test, and no doubt either.
  if o_effect_size is null then
    o_statistic := null;
    o_p_value := case when o_candidate = o_baseline then 1 else 0 end;
    o_effect_size := case when o_candidate = o_baseline then 0 when o_candidate < o_baseline then 1e9 else -1e9 end;
    o_lower := o_baseline - o_candidate;
    o_upper := o_baseline - o_candidate;
    return;
  end if;

  select b.lower, b.upper, b.p_value
  into o_lower, o_upper, v_bootstrap_p_value
  from model.paired_bootstrap(
    v_differences, model.bootstrap_indices(cardinality(v_differences), least(1000, greatest(100, 2000000 / cardinality(v_differences))), 1)
  ) as b;

  if p_test = 'diebold_mariano' then
    select d.statistic, d.p_value
    into o_statistic, o_p_value
    from model.diebold_mariano(v_baseline_errors, v_candidate_errors, p_horizon, v_power) as d;
  elsif p_test = 'welch' then
    select w.statistic, w.p_value
    into o_statistic, o_p_value
    from model.welch(v_baseline_losses, v_candidate_losses) as w;
  else
    o_statistic := o_effect_size * sqrt(cardinality(v_differences));
    o_p_value := v_bootstrap_p_value;
  end if;
end
$$;

comment on function model._compare_losses(double precision[], double precision[], double precision[], model.loss, model.comparison_test, integer) is
  'Losses of two sets of predictions of the same actuals: their means, the share by which the candidate''s is smaller, the test, the effect size (mean difference over its standard deviation) and its bootstrapped 95 % interval; positive is better for the candidate.';

revoke execute on function model._compare_losses(double precision[], double precision[], double precision[], model.loss, model.comparison_test, integer) from public;
