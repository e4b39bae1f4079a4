create or replace function planning._choose_offers(p_run planning.runs, p_level integer, p_bucket_days double precision)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lead_time integer := core.setting_integer('planning.purchase_lead_time_days');
begin
  with wanted as materialized (
    -- The usual lot: the need of a bucket, or of as many as its rule orders at once.
    select
      n.node,
      n.item_id,
      case when n.is_whole then ceil(q.quantity) else round(q.quantity::numeric, 6) end::numeric as quantity
    from planning.run_items n
    cross join lateral (
      select
        greatest(
          case when n.is_whole then 1 else 0.000001 end,
          case n.lot_sizing
            when 'fixed_quantity' then n.lot_quantity
            when 'period_of_supply' then n.daily_demand * p_bucket_days * n.supply_period_count
            else n.daily_demand * p_bucket_days
          end
        ) as quantity
    ) as q
    where n.run_id = p_run.id
      and n.level = p_level
      and n.supply_mode = 'purchase'
  ),
  ranked as (
    select distinct on (r.number)
      r.number as node,
      r.supplier_item_id,
      r.lead_time_days,
      r.price
    from (
      select
        array_agg(q.node order by q.node) as nodes,
        array_agg(q.item_id order by q.node) as item_ids,
        array_agg(q.quantity order by q.node) as quantities,
        array_agg(p_run.planned_on order by q.node) as dates
      from wanted q
    ) as w
    cross join lateral catalog.rank_offers_for(w.nodes, w.item_ids, w.quantities, w.dates) as r
    -- What cannot be bought on these terms today is still better known than nothing.
    order by r.number, r.is_eligible desc, r.price is null, r.rank
  )
  update planning.run_items n
  set
    reference_quantity = t.quantity,
    supplier_item_id = t.supplier_item_id,
    lead_time_days = coalesce(t.lead_time_days, v_lead_time),
    lead_time_source = case
      when t.offer_lead_time_days is not null then 'offer'
      when t.lead_time_days is not null then 'supplier'
      else 'setting'
    end,
    lead_time_deviation_days = coalesce(t.lead_time_deviation_days, 0),
    minimum_quantity = coalesce(t.minimum_order_quantity, 0),
    order_multiple = t.order_multiple,
    ordering_cost = coalesce(t.ordering_cost, n.ordering_cost),
    holding_cost_rate = coalesce(t.holding_cost_rate, n.holding_cost_rate),
    unit_cost = coalesce(t.price, n.unit_cost)
  from (
    select
      q.node, q.quantity, r.supplier_item_id, r.lead_time_days, r.price,
      o.lead_time_days as offer_lead_time_days, o.lead_time_deviation_days, o.minimum_order_quantity, o.order_multiple, o.ordering_cost,
      o.holding_cost_rate
    from wanted q
    left join ranked r on r.node = q.node
    left join catalog.supplier_items o on o.id = r.supplier_item_id
  ) as t
  where n.run_id = p_run.id
    and n.node = t.node;
end
$$;

comment on function planning._choose_offers(planning.runs, integer, double precision) is
  'Chooses for each purchased item of a level the offer that ranks first (catalog.rank_offers_for) at its usual lot, and takes its lead time, minimum, multiple and costs: lots are sized on the terms of the supplier that gets the order, not of another one.';

revoke execute on function planning._choose_offers(planning.runs, integer, double precision) from public;
