create or replace function finance.measure_risk(
  p_returns double precision[],
  p_return_kind finance.return_kind default 'simple',
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_horizon integer default 1,
  p_annualiser double precision default 1,
  p_risk_free_rate double precision default 0,
  p_loss_sign finance.loss_sign default 'negative',
  out return_count integer,
  out mean_return double precision,
  out total_return double precision,
  out annual_return double precision,
  out volatility double precision,
  out var_95 double precision,
  out var_99 double precision,
  out cvar_95 double precision,
  out cvar_99 double precision,
  out sharpe_ratio double precision,
  out sortino_ratio double precision,
  out maximum_drawdown double precision,
  out peak_position integer,
  out trough_position integer,
  out recovery_position integer
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sign double precision := case p_loss_sign when 'positive' then -1 else 1 end;
begin
  perform finance.check_risk_terms(0.95, p_ddof, p_horizon, p_annualiser, p_risk_free_rate);
  perform finance.check_returns(p_returns, p_ddof + 1);

  return_count := cardinality(p_returns);
  select avg(u.reading) into mean_return from unnest(p_returns) as u (reading);
  total_return := finance.total_return(p_returns, p_return_kind);
  annual_return := finance.annual_return(p_returns, p_annualiser, p_return_kind);
  volatility := finance.volatility(p_returns, p_ddof, p_annualiser);
  var_95 := v_sign * finance.value_at_risk(p_returns, 0.95, p_var_method, p_quantile_rule, p_ddof, p_horizon);
  var_99 := v_sign * finance.value_at_risk(p_returns, 0.99, p_var_method, p_quantile_rule, p_ddof, p_horizon);
  cvar_95 := v_sign * finance.conditional_value_at_risk(p_returns, 0.95, p_cvar_rule, p_quantile_rule, p_ddof, p_horizon);
  cvar_99 := v_sign * finance.conditional_value_at_risk(p_returns, 0.99, p_cvar_rule, p_quantile_rule, p_ddof, p_horizon);
  sharpe_ratio := finance.sharpe_ratio(p_returns, p_risk_free_rate, p_ddof, p_annualiser);
  sortino_ratio := finance.sortino_ratio(p_returns, p_risk_free_rate, p_annualiser);

  select v_sign * d.drawdown, d.peak_position, d.trough_position, d.recovery_position
  into maximum_drawdown, peak_position, trough_position, recovery_position
  from finance.maximum_drawdown(p_returns, p_return_kind) as d;
end
$$;

comment on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) is
  'All figures of risk of returns at once, each by its function: mean and total return, compound annual return, volatility and ratios a year, value at risk and conditional value at risk of 95 % and 99 % for p_horizon periods, maximum drawdown with positions. p_risk_free_rate: of one period, also the target of Sortino. p_loss_sign: positive turns the sign of the figures that are losses. sharpe_ratio is null where nothing varies, sortino_ratio where no return is below p_risk_free_rate. Errors: QMA01, QMA02.';

revoke execute on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) from public;
grant execute on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) to qm_app, qm_readonly;
