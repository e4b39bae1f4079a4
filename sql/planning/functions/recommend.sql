create or replace function planning._recommend(p_run planning.runs, p_is_released boolean)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_until date := p_run.planned_on + p_run.action_window_days;
  v_count integer;
  v_state record;
begin
  insert into planning.considered_offers (
    run_id, planned_order, rank, supplier_item_id, order_quantity, price, currency, total_price, lead_time_days, reliability_score,
    minimum_quantity, order_multiple, contract_quantity_left, score, reason
  )
  select
    p_run.id, r.number, r.rank, r.supplier_item_id, r.order_quantity, r.price, r.currency, r.total_price, r.lead_time_days,
    r.reliability_score, r.minimum_order_quantity, r.order_multiple, r.contract_quantity_left, r.score, r.reason
  from (
    select
      array_agg(o.number order by o.number) as numbers,
      array_agg(n.item_id order by o.number) as item_ids,
      array_agg(round(o.quantity::numeric, 6) order by o.number) as quantities,
      array_agg(greatest(o.release_on, p_run.planned_on) order by o.number) as dates
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode = 'purchase'
      and o.release_on <= v_until
  ) as w
  cross join lateral catalog.rank_offers_for(w.numbers, w.item_ids, w.quantities, w.dates) as r;

  with parts as materialized (
    select
      a.planned_order, a.part, a.supplier_item_id, a.quantity, a.binding_constraint,
      count(*) over (partition by a.planned_order) as part_count
    from planning._allocate_suppliers(p_run) as a
    union all
    select o.number, 1, null, round(o.quantity::numeric, 6), o.binding_constraint, 1
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where o.run_id = p_run.id
      and o.supply_order_line_id is null
      and n.supply_mode <> 'purchase'
      and o.release_on <= v_until
  ),
  terms as (
    select
      p.*,
      o.node,
      o.need_on,
      o.receive_on as planned_receive_on,
      o.need_quantity,
      n.item_id,
      n.location_id,
      n.supply_mode,
      n.lane_id,
      n.safety_stock,
      n.lot_sizing,
      l.from_location_id,
      g.code as from_location_code,
      f.supplier_id,
      s.code as supplier_code,
      c.score,
      price.id as price_id,
      price.price,
      price.currency,
      i.unit,
      i.is_critical,
      -- Another offer than the one that sized the lot has a lead time of its own.
      case
        when p.supplier_item_id is null or p.supplier_item_id = n.supplier_item_id then n.lead_time_days
        else coalesce(c.lead_time_days, n.lead_time_days)
      end as lead_time_days,
      avg(coalesce(c.reliability_score, 0)) over (partition by p.planned_order) as mean_reliability
    from parts p
    join planning.planned_orders o on o.run_id = p_run.id and o.number = p.planned_order
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    join catalog.items i on i.id = n.item_id
    left join catalog.lanes l on l.id = n.lane_id
    left join catalog.locations g on g.id = l.from_location_id
    left join planning.considered_offers c
      on c.run_id = p_run.id and c.planned_order = p.planned_order and c.supplier_item_id = p.supplier_item_id
    left join catalog.supplier_items f on f.id = p.supplier_item_id
    left join catalog.suppliers s on s.id = f.supplier_id
    left join catalog.supplier_prices price
      on price.supplier_item_id = p.supplier_item_id
      and price.quantity_range @> p.quantity
      and price.validity @> greatest(o.release_on, p_run.planned_on)
  ),
  dated as (
    select
      t.*,
      greatest(p_run.planned_on, t.planned_receive_on - t.lead_time_days) as order_by,
      greatest(p_run.planned_on + t.lead_time_days, t.planned_receive_on) as expected_on
    from terms t
  ),
  judged as (
    select
      d.*,
      greatest(d.expected_on - d.need_on, 0) as days_late,
      greatest(
        case when d.expected_on > d.need_on then 'medium'::core.risk_level else 'low' end,
        case
          when d.supply_mode <> 'purchase' then 'low'
          when d.supplier_item_id is null or d.price is null then 'high'
          when d.part_count = 1 then case when d.mean_reliability >= 0.9 then 'medium' else 'high' end
          when d.part_count = 2 then
            case when d.mean_reliability >= 0.8 then 'low' when d.mean_reliability >= 0.6 then 'medium' else 'high' end
          else case when d.mean_reliability >= 0.7 then 'low' when d.mean_reliability >= 0.5 then 'medium' else 'high' end
        end::core.risk_level
      ) as risk_level
    from dated d
  )
  insert into planning.recommendations (
    plan_id, run_id, node, planned_order, part, supply_mode, item_id, location_id, supplier_id, supplier_item_id, supplier_price_id,
    from_location_id, lane_id, quantity, unit, unit_cost, currency, lead_time_days, order_by, need_by, expected_on, risk_level,
    urgency_score, binding_constraint, reasoning, state, approval_quantity, approval_unit_cost
  )
  select
    p_run.plan_id,
    p_run.id,
    j.node,
    j.planned_order,
    j.part,
    j.supply_mode,
    j.item_id,
    j.location_id,
    j.supplier_id,
    j.supplier_item_id,
    j.price_id,
    j.from_location_id,
    j.lane_id,
    j.quantity,
    j.unit,
    j.price,
    j.currency,
    j.lead_time_days,
    j.order_by,
    j.need_on,
    j.expected_on,
    j.risk_level,
    least(
      1,
      case
        when j.days_late > 0 then 0.8 + 0.2 * least(1, j.days_late / 30.0)
        else 0.8 * (1 - (j.order_by - p_run.planned_on) / (p_run.action_window_days + 1.0))
      end + case when j.is_critical then 0.1 else 0 end
    ),
    j.binding_constraint,
    concat_ws(
      '; ',
      format(
        'needs %s %s by %s%s',
        trim_scale(round(j.need_quantity::numeric, 2)),
        j.unit,
        j.need_on,
        case when j.safety_stock > 0 then format(' to keep the safety stock of %s', trim_scale(round(j.safety_stock::numeric, 2))) else '' end
      ),
      case j.binding_constraint
        when 'net_requirement' then null
        when 'minimum_quantity' then 'raised to the minimum order'
        when 'order_multiple' then 'rounded up to the order multiple'
        when 'whole_unit' then 'rounded up to whole units'
        when 'fixed_quantity' then 'in fixed lots'
        when 'economic_quantity' then 'raised to the economic order quantity'
        when 'period_of_supply' then 'covers several buckets, by its lot-sizing rule'
        when 'average_cost' then format('covers the buckets that are cheapest together (%s)', replace(j.lot_sizing::text, '_', ' '))
        when 'contract_limit' then 'what another contract had left was not enough'
        when 'supplier_share' then 'no supplier may have all of it'
        when 'no_supplier' then 'no active offer with a price'
      end,
      case
        when j.part_count > 1 then format('part %s of %s', j.part, j.part_count)
      end,
      case
        when j.supplier_code is not null and j.score is not null then format('%s ranks best at the usual lot; score %s at this quantity', j.supplier_code, j.score)
        when j.supplier_code is not null then format('%s is not eligible for this quantity alone', j.supplier_code)
        when j.supply_mode = 'transfer' then 'over the lane from ' || j.from_location_code
        when j.supply_mode = 'production' then 'from its bill of material'
      end,
      case when j.days_late > 0 then format('%s days late: expedite', j.days_late) end
    ),
    case
      when not p_is_released then 'draft'
      -- Nobody is paid for a transfer or for own production, so nobody has to approve them.
      when j.supply_mode <> 'purchase' then 'approved'
      else 'pending'::planning.recommendation_state
    end,
    case when j.supplier_item_id is not null and j.price is not null then j.quantity end,
    case when j.supplier_item_id is not null then j.price end
  from judged j
  order by j.planned_order, j.part;

  get diagnostics v_count = row_count;

  for v_state in
    select r.state, array_agg(r.id order by r.planned_order, r.part) as ids
    from planning.recommendations r
    where r.run_id = p_run.id
    group by r.state
  loop
    perform core.record_transitions('recommendation', v_state.ids, 'nonexistent', v_state.state::text);
  end loop;

  return v_count;
end
$$;

comment on function planning._recommend(planning.runs, boolean) is
  'Turns the planned orders of a run that are due within the action window into recommendations with supplier, price, dates, risk, urgency and reasoning: drafts, or as released ones waiting for approval where it is needed. Returns how many.';

revoke execute on function planning._recommend(planning.runs, boolean) from public;
