create or replace function planning._economic_quantity(p_item planning.run_items, p_on_date date)
returns double precision
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(
    (
      select q.quantity
      from (
        select array_agg(lower(p.quantity_range)::double precision) as from_quantities, array_agg(p.price::double precision) as unit_costs
        from catalog.supplier_prices p
        where p.supplier_item_id = p_item.supplier_item_id
          and p.validity @> p_on_date
      ) as t
      cross join lateral planning.economic_order_with_breaks(
        p_item.daily_demand * 365, p_item.ordering_cost, p_item.holding_cost_rate, t.from_quantities, t.unit_costs
      ) as q
      where q.is_best
    ),
    planning.economic_order_quantity(p_item.daily_demand * 365, p_item.ordering_cost, p_item.unit_cost, p_item.holding_cost_rate)
  )
$$;

comment on function planning._economic_quantity(planning.run_items, date) is
  'Economic order quantity of an item of a run from its annual demand, daily demand × 365: over the price breaks of its offer where it has some, else at its unit cost.';

revoke execute on function planning._economic_quantity(planning.run_items, date) from public;
