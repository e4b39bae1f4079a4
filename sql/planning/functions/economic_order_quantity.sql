create or replace function planning.economic_order_quantity(
  p_annual_demand double precision,
  p_ordering_cost double precision,
  p_unit_cost double precision,
  p_holding_cost_rate double precision
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_annual_demand < 0 or p_ordering_cost < 0 or not (p_unit_cost * p_holding_cost_rate > 0) then
    raise exception using
      errcode = 'QM902',
      message = 'there is no economic order quantity for these costs',
      detail = format(
        'annual demand %s, ordering cost %s, unit cost %s, holding cost rate %s',
        p_annual_demand, p_ordering_cost, p_unit_cost, p_holding_cost_rate
      ),
      hint = 'Give annual demand and ordering cost of zero or more, and a unit cost and holding cost rate above zero.';
  end if;

  return sqrt(2 * p_annual_demand * p_ordering_cost / (p_unit_cost * p_holding_cost_rate));
end
$$;

comment on function planning.economic_order_quantity(double precision, double precision, double precision, double precision) is
  'Economic order quantity √(2DS/(ic)) of Harris (1913), unrounded: D is the demand of a year, not of a planning cycle; S the cost of an order; i the holding cost rate a year; c the unit cost. Null where one is unknown. Error: QM902 costs without an optimum.';

revoke execute on function planning.economic_order_quantity(double precision, double precision, double precision, double precision) from public;
grant execute on function planning.economic_order_quantity(double precision, double precision, double precision, double precision)
to qm_app, qm_readonly;
