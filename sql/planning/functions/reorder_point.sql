create or replace function planning.reorder_point(
  p_daily_demand double precision,
  p_lead_time_days double precision,
  p_safety_stock double precision
)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select p_daily_demand * p_lead_time_days + p_safety_stock
$$;

comment on function planning.reorder_point(double precision, double precision, double precision) is
  'Reorder point d·L + safety stock, in stock units: order when on hand + on order − backorders falls to it. d: mean demand of a day; L: lead time in days.';

revoke execute on function planning.reorder_point(double precision, double precision, double precision) from public;
grant execute on function planning.reorder_point(double precision, double precision, double precision) to qm_app, qm_readonly;
