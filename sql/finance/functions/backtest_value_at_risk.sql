create or replace function finance.backtest_value_at_risk(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_estimation_window integer default 250,
  p_level double precision default 0.95,
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_return_kind finance.return_kind default 'simple',
  p_significance double precision default 0.05,
  p_model_version_id uuid default null
)
returns finance.var_backtests
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.var_backtests;
  v_history finance.return_history;
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
  v_row.level := coalesce(p_level, 0.95);
  v_row.var_method := coalesce(p_var_method, 'historical');
  v_row.quantile_rule := coalesce(p_quantile_rule, 'linear');
  v_row.estimation_window := coalesce(p_estimation_window, 250);
  v_row.significance := coalesce(p_significance, 0.05);
  perform finance.check_risk_terms(v_row.level, coalesce(p_ddof, 1));
  v_row.ddof := coalesce(p_ddof, 1);

  if not (v_row.significance > 0 and v_row.significance < 1) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('significance %s', v_row.significance),
      hint = 'Give a significance above 0 and below 1, such as 0.05.';
  end if;

  v_history := finance.read_history(p_series_id, p_portfolio_id, v_row.return_kind, p_from, p_until);
  v_row.positions := v_history.positions;
  v_row.input_hash := v_history.input_hash;

  select count(*), count(*) filter (where t.is_exceedance), v_history.moments[min(t.place)], v_history.moments[max(t.place)]
  into v_row.observation_count, v_row.exceedance_count, v_row.first_at, v_row.last_at
  from finance.rolling_var(v_history.readings, v_row.estimation_window, v_row.level, v_row.var_method, v_row.quantile_rule, v_row.ddof) as t;

  select k.expected_count, k.statistic, k.p_value, k.p_value < v_row.significance
  into v_row.expected_count, v_row.statistic, v_row.p_value, v_row.is_rejected
  from finance.kupiec_test(v_row.observation_count, v_row.exceedance_count, v_row.level) as k;

  insert into finance.var_backtests
  select v_row.*
  on conflict on constraint var_backtests_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.var_backtests r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.return_kind is not distinct from v_row.return_kind
    and r.level is not distinct from v_row.level
    and r.var_method is not distinct from v_row.var_method
    and r.quantile_rule is not distinct from v_row.quantile_rule
    and r.ddof is not distinct from v_row.ddof
    and r.estimation_window is not distinct from v_row.estimation_window
    and r.significance is not distinct from v_row.significance
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) is
  'Tests the value at risk of a series or portfolio on its own past and keeps what came of it: each return against the value at risk of the p_estimation_window returns before it, then Kupiec''s test; the same values on the same terms give the row that is there already. Errors: QM102, QM103, QMA02, QMA03, QMA04; var_backtests_model_version_id_fkey.';

revoke execute on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) from public;
grant execute on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) to qm_app;
