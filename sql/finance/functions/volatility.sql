create or replace function finance.volatility(p_returns double precision[], p_ddof integer default 1, p_annualiser double precision default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof, p_annualiser => p_annualiser);

  return finance.standard_deviation(p_returns, p_ddof) * sqrt(p_annualiser);
end
$$;

comment on function finance.volatility(double precision[], integer, double precision) is
  'Volatility: standard deviation of the returns times √p_annualiser. p_annualiser: periods a year, such as 252 for trading days; 1 leaves it at one period. Errors: QMA01, QMA02.';

revoke execute on function finance.volatility(double precision[], integer, double precision) from public;
grant execute on function finance.volatility(double precision[], integer, double precision) to qm_app, qm_readonly;
