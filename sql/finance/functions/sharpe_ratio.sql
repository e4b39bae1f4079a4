create or replace function finance.sharpe_ratio(
  p_returns double precision[],
  p_risk_free_rate double precision default 0,
  p_ddof integer default 1,
  p_annualiser double precision default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof, p_annualiser => p_annualiser, p_risk_free_rate => p_risk_free_rate);

  return (
    select (avg(u.reading) - p_risk_free_rate) / nullif(finance.standard_deviation(p_returns, p_ddof), 0) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) is
  'Sharpe ratio (mean(r) - rf) / s · √p_annualiser; null where the returns do not vary, since it is not defined there. p_risk_free_rate: return without risk of one period. Errors: QMA01, QMA02.';

revoke execute on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) from public;
grant execute on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) to qm_app, qm_readonly;
