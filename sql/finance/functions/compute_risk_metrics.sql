create or replace function finance.compute_risk_metrics(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_loss_sign finance.loss_sign default 'negative',
  p_horizon integer default 1,
  p_annualiser double precision default null,
  p_risk_free_rate double precision default 0,
  p_model_version_id uuid default null
)
returns finance.risk_metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.risk_metrics;
  v_history finance.return_history;
  v_measured record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform finance._require_sight(array_remove(array[p_series_id], null), p_portfolio_id);

  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.series_id := p_series_id;
  v_row.portfolio_id := p_portfolio_id;
  v_row.model_version_id := p_model_version_id;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.return_kind := coalesce(p_return_kind, 'simple');
  v_row.var_method := coalesce(p_var_method, 'historical');
  v_row.quantile_rule := coalesce(p_quantile_rule, 'linear');
  v_row.cvar_rule := coalesce(p_cvar_rule, 'tail_at_or_below');
  v_row.loss_sign := coalesce(p_loss_sign, 'negative');
  v_row.horizon := coalesce(p_horizon, 1);
  v_row.risk_free_rate := coalesce(p_risk_free_rate, 0);
  perform finance.check_risk_terms(0.95, coalesce(p_ddof, 1), v_row.horizon, coalesce(p_annualiser, 1), v_row.risk_free_rate);
  v_row.ddof := coalesce(p_ddof, 1);

  v_history := finance.read_history(p_series_id, p_portfolio_id, v_row.return_kind, p_from, p_until);
  v_row.annualiser := finance.annualiser_of(v_history.frequency, p_annualiser);
  v_row.positions := v_history.positions;
  v_row.input_hash := v_history.input_hash;
  v_row.excluded_count := v_history.excluded_count;
  v_row.first_at := v_history.moments[1];
  v_row.last_at := v_history.moments[cardinality(v_history.moments)];
  v_row.as_of_on := (v_row.last_at at time zone 'UTC')::date;

  v_measured := finance.measure_risk(
    v_history.readings, v_row.return_kind, v_row.var_method, v_row.quantile_rule, v_row.cvar_rule, v_row.ddof, v_row.horizon, v_row.annualiser,
    v_row.risk_free_rate, v_row.loss_sign
  );
  v_row.return_count := v_measured.return_count;
  v_row.mean_return := v_measured.mean_return;
  v_row.total_return := v_measured.total_return;
  v_row.annual_return := v_measured.annual_return;
  v_row.volatility := v_measured.volatility;
  v_row.var_95 := v_measured.var_95;
  v_row.var_99 := v_measured.var_99;
  v_row.cvar_95 := v_measured.cvar_95;
  v_row.cvar_99 := v_measured.cvar_99;
  v_row.sharpe_ratio := v_measured.sharpe_ratio;
  v_row.sortino_ratio := v_measured.sortino_ratio;
  v_row.maximum_drawdown := v_measured.maximum_drawdown;
  v_row.peak_at := case when v_measured.peak_position = 0 then v_history.began_at else v_history.moments[v_measured.peak_position] end;
  v_row.trough_at := v_history.moments[v_measured.trough_position];
  v_row.recovered_at := v_history.moments[v_measured.recovery_position];

  insert into finance.risk_metrics
  select v_row.*
  on conflict on constraint risk_metrics_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.risk_metrics r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.return_kind is not distinct from v_row.return_kind
    and r.var_method is not distinct from v_row.var_method
    and r.quantile_rule is not distinct from v_row.quantile_rule
    and r.cvar_rule is not distinct from v_row.cvar_rule
    and r.ddof is not distinct from v_row.ddof
    and r.loss_sign is not distinct from v_row.loss_sign
    and r.horizon is not distinct from v_row.horizon
    and r.annualiser is not distinct from v_row.annualiser
    and r.risk_free_rate is not distinct from v_row.risk_free_rate
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) is
  'Computes the figures of risk of a series or a portfolio and keeps them, with everything that they depend on; the same values on the same terms give the row that is there already. p_from (included) and p_until (excluded): whole periods of UTC; p_annualiser: default that of the frequency; the other terms as in finance.measure_risk, null for the default. Errors: QM102, QM103, QMA01 to QMA04; risk_metrics_model_version_id_fkey.';

revoke execute on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) from public;
grant execute on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) to qm_app;
