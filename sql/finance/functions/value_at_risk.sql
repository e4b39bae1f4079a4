create or replace function finance.value_at_risk(
  p_returns double precision[],
  p_level double precision default 0.95,
  p_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_horizon integer default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tail double precision := (1 - p_level::numeric)::double precision;
  v_mean double precision;
begin
  perform finance.check_risk_terms(p_level, p_ddof, p_horizon);

  if p_method = 'historical' then
    return finance.quantile(p_returns, v_tail, p_quantile_rule) * sqrt(p_horizon);
  end if;

  perform finance.check_returns(p_returns, p_ddof + 1);
  select avg(u.reading) into v_mean from unnest(p_returns) as u (reading);

  return p_horizon * v_mean + core.normal_quantile(v_tail) * finance.standard_deviation(p_returns, p_ddof) * sqrt(p_horizon);
end
$$;

comment on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) is
  'Value at risk as a return, so that a loss is below zero (turn the sign for the positive loss of QuantLib): the return that is undercut with probability 1 - p_level. historical: the quantile of the returns at 1 - p_level; parametric: h·mean + z·s·√h with z = Φ⁻¹(1 - p_level). p_horizon: periods h that the loss is for; a historical one is stretched by √h. Errors: QMA01, QMA02.';

revoke execute on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) from public;
grant execute on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) to qm_app, qm_readonly;
