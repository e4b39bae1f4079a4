create or replace function finance.run_simulation(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_seed bigint default 1,
  p_periods integer default 20,
  p_path_count integer default 10000,
  p_drift double precision default null,
  p_deviation double precision default null,
  p_start_value double precision default null,
  p_model_version_id uuid default null
)
returns finance.simulations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.simulations;
  v_history finance.return_history;
  v_outcomes double precision[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform finance._require_sight(array_remove(array[p_series_id], null), p_portfolio_id);
  v_history := finance.read_history(p_series_id, p_portfolio_id, 'log', p_from, p_until);

  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.series_id := p_series_id;
  v_row.portfolio_id := p_portfolio_id;
  v_row.model_version_id := p_model_version_id;
  v_row.positions := v_history.positions;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.input_hash := v_history.input_hash;
  v_row.return_count := cardinality(v_history.readings);
  v_row.seed := coalesce(p_seed, 1);
  v_row.path_count := coalesce(p_path_count, 10000);
  v_row.periods := coalesce(p_periods, 20);
  v_row.is_drift_given := p_drift is not null;
  v_row.is_deviation_given := p_deviation is not null;
  v_row.deviation := coalesce(p_deviation, finance.standard_deviation(v_history.readings));
  v_row.drift := coalesce(p_drift, (select avg(u.reading) + v_row.deviation ^ 2 / 2 from unnest(v_history.readings) as u (reading)));
  v_row.start_value := coalesce(p_start_value, v_history.last_level, 1);

  -- A single draw tells whether the terms can be used, before a hundred thousand are made.
  perform finance.terminal_values('{0}', v_row.start_value, v_row.drift, v_row.deviation, v_row.periods);

  v_outcomes := finance.terminal_values(
    finance.random_normals(v_row.seed, v_row.path_count), v_row.start_value, v_row.drift, v_row.deviation, v_row.periods
  );

  select
    o.mean_outcome, o.percentile_1, o.percentile_5, o.percentile_25, o.percentile_50, o.percentile_75, o.percentile_95, o.percentile_99,
    o.loss_probability, o.var_95, o.var_99, o.cvar_95, o.cvar_99
  into
    v_row.mean_value, v_row.percentile_1, v_row.percentile_5, v_row.percentile_25, v_row.percentile_50, v_row.percentile_75, v_row.percentile_95,
    v_row.percentile_99, v_row.loss_probability, v_row.var_95, v_row.var_99, v_row.cvar_95, v_row.cvar_99
  from finance.summarize_outcomes(v_outcomes, v_row.start_value) as o;

  insert into finance.simulations
  select v_row.*
  on conflict on constraint simulations_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.simulations r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.seed is not distinct from v_row.seed
    and r.path_count is not distinct from v_row.path_count
    and r.periods is not distinct from v_row.periods
    and r.start_value is not distinct from v_row.start_value
    and r.drift is not distinct from v_row.drift
    and r.deviation is not distinct from v_row.deviation
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) is
  'Simulates what a series or portfolio may be worth after p_periods: a geometric Brownian motion whose drift and deviation are those of its log returns unless they are given, from its last value (1 for a portfolio) unless p_start_value is given. The seed decides the draws; the same values and terms give the row that is there already. Errors: QM102, QM103, QMA03, QMA04, QMA06; simulations_model_version_id_fkey.';

revoke execute on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) from public;
grant execute on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) to qm_app;
