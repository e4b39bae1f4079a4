create or replace function planning._choose_offers(p_run planning.runs, p_level integer, p_bucket_days double precision)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lead_time integer := core.setting_integer('planning.purchase_lead_time_days');
begin
  -- The usual lot: what is missing over the horizon in as many lots as there are buckets with a need.
  update planning.run_items n
  set reference_quantity = greatest(
    case when n.is_whole then 1 else 0.000001 end,
    case n.lot_sizing
      when 'fixed_quantity' then n.lot_quantity
      when 'period_of_supply' then n.daily_demand * p_bucket_days * n.supply_period_count
      else n.daily_demand * p_bucket_days
    end
  )
  where n.run_id = p_run.id
    and n.level = p_level
    and n.supply_mode = 'purchase';

  with ranked as (
    select distinct on (r.number)
      r.number as node,
      r.supplier_item_id,
      r.lead_time_days,
      r.price,
      r.minimum_order_quantity,
      r.order_multiple
    from (
      select
        array_agg(n.node order by n.node) as nodes,
        array_agg(n.item_id order by n.node) as item_ids,
        array_agg(
          case when n.is_whole then ceil(n.reference_quantity) else round(n.reference_quantity::numeric, 6) end::numeric
          order by n.node
        ) as quantities,
        array_agg(p_run.planned_on order by n.node) as dates
      from planning.run_items n
      where n.run_id = p_run.id
        and n.level = p_level
        and n.supply_mode = 'purchase'
    ) as w
    cross join lateral catalog.rank_offers_for(w.nodes, w.item_ids, w.quantities, w.dates) as r
    -- What cannot be bought on these terms today is still better known than nothing.
    order by r.number, r.is_eligible desc, r.price is null, r.rank
  )
  update planning.run_items n
  set
    supplier_item_id = r.supplier_item_id,
    lead_time_days = coalesce(r.lead_time_days, v_lead_time),
    lead_time_source = case
      when o.lead_time_days is not null then 'offer'
      when r.lead_time_days is not null then 'supplier'
      else 'setting'
    end,
    lead_time_deviation_days = coalesce(o.lead_time_deviation_days, 0),
    minimum_quantity = o.minimum_order_quantity,
    order_multiple = o.order_multiple,
    ordering_cost = o.ordering_cost,
    holding_cost_rate = o.holding_cost_rate,
    unit_cost = coalesce(r.price, n.unit_cost)
  from ranked r
  join catalog.supplier_items o on o.id = r.supplier_item_id
  where n.run_id = p_run.id
    and n.node = r.node;
end
$$;

comment on function planning._choose_offers(planning.runs, integer, double precision) is
  'Chooses for each purchased item of a level the offer that ranks first (catalog.rank_offers_for) at its usual lot, and takes its lead time, minimum, multiple and costs: lots are sized on the terms of the supplier that gets the order, not of another one.';

revoke execute on function planning._choose_offers(planning.runs, integer, double precision) from public;
