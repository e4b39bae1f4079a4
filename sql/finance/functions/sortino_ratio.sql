create or replace function finance.sortino_ratio(p_returns double precision[], p_target double precision default 0, p_annualiser double precision default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_annualiser => p_annualiser, p_risk_free_rate => p_target);
  perform finance.check_returns(p_returns);

  return (
    select (avg(u.reading) - p_target) / nullif(finance.downside_deviation(p_returns, p_target), 0) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.sortino_ratio(double precision[], double precision, double precision) is
  'Sortino ratio (mean(r) - target) / downside deviation · √p_annualiser; null where no return is below the target, since it is not defined there. p_target: return of one period that is wanted at least. Errors: QMA01, QMA02.';

revoke execute on function finance.sortino_ratio(double precision[], double precision, double precision) from public;
grant execute on function finance.sortino_ratio(double precision[], double precision, double precision) to qm_app, qm_readonly;
