create or replace function finance.standard_deviation(p_returns double precision[], p_ddof integer default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof);
  perform finance.check_returns(p_returns, p_ddof + 1);

  -- Steady growth gives returns that differ by the rounding of a division only.
  return (
    select case
      when max(u.reading) - min(u.reading) <= 1e-14 then 0
      when p_ddof = 0 then stddev_pop(u.reading)
      else stddev_samp(u.reading)
    end
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.standard_deviation(double precision[], integer) is
  'Standard deviation √(Σ(r - mean)² / (n - ddof)), 0 where returns differ by rounding only (1e-14). p_ddof: 1, of a sample; 0, of all there is. Errors: QMA01 fewer than ddof + 1 returns, QMA02.';

revoke execute on function finance.standard_deviation(double precision[], integer) from public;
grant execute on function finance.standard_deviation(double precision[], integer) to qm_app, qm_readonly;
