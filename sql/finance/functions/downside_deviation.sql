create or replace function finance.downside_deviation(p_returns double precision[], p_target double precision default 0, p_annualiser double precision default 1)
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
    select sqrt(avg(least(0, u.reading - p_target) ^ 2)) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.downside_deviation(double precision[], double precision, double precision) is
  'Deviation below a target, √(Σ min(0, r - target)² / n) · √p_annualiser; n counts all returns (Sortino). Errors: QMA01, QMA02.';

revoke execute on function finance.downside_deviation(double precision[], double precision, double precision) from public;
grant execute on function finance.downside_deviation(double precision[], double precision, double precision) to qm_app, qm_readonly;
