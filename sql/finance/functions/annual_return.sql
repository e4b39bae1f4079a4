create or replace function finance.annual_return(p_returns double precision[], p_annualiser double precision, p_return_kind finance.return_kind default 'simple')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_annualiser => p_annualiser);

  return power(1 + greatest(-1, finance.total_return(p_returns, p_return_kind)), p_annualiser / cardinality(p_returns)) - 1;
end
$$;

comment on function finance.annual_return(double precision[], double precision, finance.return_kind) is
  'Compound annual growth rate, (1 + total return)^(annualiser / n) - 1; -1 where all was lost. Errors: QMA01, QMA02.';

revoke execute on function finance.annual_return(double precision[], double precision, finance.return_kind) from public;
grant execute on function finance.annual_return(double precision[], double precision, finance.return_kind) to qm_app, qm_readonly;
