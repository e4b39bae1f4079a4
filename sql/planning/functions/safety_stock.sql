create or replace function planning.safety_stock(
  p_service_level double precision,
  p_demand_deviation double precision,
  p_lead_time_days double precision,
  p_daily_demand double precision default 0,
  p_lead_time_deviation_days double precision default 0,
  p_period_days double precision default 1,
  p_review_period_days double precision default 0
)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- greatest() would take an unknown for a zero.
  select case when s.quantity < 0 then 0 else s.quantity end
  from (
    select
      core.normal_quantile(p_service_level)
      * sqrt(
        (p_lead_time_days + p_review_period_days) / p_period_days * p_demand_deviation ^ 2
        + (p_daily_demand * p_lead_time_deviation_days) ^ 2
      ) as quantity
  ) as s
$$;

comment on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) is
  'Safety stock for a cycle service level: z·σ_L with σ_L = √(L·σ² + d²·σ_LT²) and z = Φ⁻¹(service level) (Silver, Pyke and Thomas 2017, ch. 6), never below zero. σ: standard deviation of the forecast''s error (better than demand''s own) in a period of p_period_days; L: lead time and review period in such periods; d: mean demand of a day; σ_LT: deviation of the lead time in days. Null where one of them is unknown. Error: QM010 service level outside (0, 1).';

revoke execute on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) from public;
grant execute on function planning.safety_stock(
  double precision, double precision, double precision, double precision, double precision, double precision, double precision
) to qm_app, qm_readonly;
