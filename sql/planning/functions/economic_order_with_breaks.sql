create or replace function planning.economic_order_with_breaks(
  p_annual_demand double precision,
  p_ordering_cost double precision,
  p_holding_cost_rate double precision,
  p_from_quantities double precision[],
  p_unit_costs double precision[]
)
returns table (
  from_quantity double precision,
  unit_cost double precision,
  economic_quantity double precision,
  quantity double precision,
  annual_cost double precision,
  is_best boolean
)
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  with tiers as (
    select
      t.from_quantity,
      t.unit_cost,
      planning.economic_order_quantity(p_annual_demand, p_ordering_cost, t.unit_cost, p_holding_cost_rate) as economic_quantity,
      lead(t.from_quantity) over (order by t.from_quantity) as until_quantity
    from unnest(p_from_quantities, p_unit_costs) as t (from_quantity, unit_cost)
  ),
  clamped as (
    -- Beyond the end of a tier the next one holds, so a larger optimum is not this tier's.
    select t.*, greatest(t.economic_quantity, t.from_quantity) as quantity
    from tiers t
    where t.until_quantity is null
      or t.economic_quantity < t.until_quantity
  ),
  costed as (
    select
      c.*,
      p_annual_demand * c.unit_cost
        + p_annual_demand * p_ordering_cost / nullif(c.quantity, 0)
        + p_holding_cost_rate * c.unit_cost * c.quantity / 2 as annual_cost
    from clamped c
  )
  select
    c.from_quantity,
    c.unit_cost,
    c.economic_quantity,
    c.quantity,
    c.annual_cost,
    row_number() over (order by c.annual_cost, c.quantity) = 1
  from costed c
  order by c.from_quantity
$$;

comment on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) is
  'Economic order quantity with price breaks for all units: each tier''s own quantity, raised to where the tier begins, and the cost of a year D·c + D·S/Q + i·c·Q/2; is_best is the cheapest. A tier whose optimum lies beyond its end is left out, for a better tier holds there. p_from_quantities: where each price begins. Error: QM902.';

revoke execute on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) from public;
grant execute on function planning.economic_order_with_breaks(
  double precision, double precision, double precision, double precision[], double precision[]
) to qm_app, qm_readonly;
