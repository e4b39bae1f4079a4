create or replace function finance.risk_adjusted_return(p_returns double precision[], p_periods_per_year integer default 12)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    -- A steady growth is steady but for the last digits of binary fractions.
    when count(*) >= 2 and stddev_samp(r.growth) > 1e-12 * greatest(1, abs(avg(r.growth)))
      then avg(r.growth) / stddev_samp(r.growth) * sqrt(p_periods_per_year::double precision)
  end
  from unnest(p_returns) as r (growth)
  where r.growth is not null
$$;

comment on function finance.risk_adjusted_return(double precision[], integer) is
  'Reward to variability (Sharpe 1966, 1994) without a riskless rate: mean of the returns over their sample standard deviation (n − 1), times √p_periods_per_year. Of monthly growth of revenue: how much growth a unit of its fluctuation brings. Null for fewer than two returns and where they do not differ.';

revoke execute on function finance.risk_adjusted_return(double precision[], integer) from public;
grant execute on function finance.risk_adjusted_return(double precision[], integer) to qm_app, qm_readonly;
