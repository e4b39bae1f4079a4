create or replace function planning._pin_snapshot(p_run planning.runs, p_starts date[])
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_buckets integer := cardinality(p_starts) - 1;
  v_until date := p_starts[v_buckets + 1];
  v_bad record;
  v_count integer;
begin
  -- All that the run reads of stock, orders, structure, policies and forecasts: one statement sees one moment.
  with recursive seeds as (
    select l.item_id, l.location_id
    from inventory.levels l
    union
    select o.item_id, o.location_id
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
    union
    select f.item_id, f.location_id
    from forecast.current_forecasts() as f
    join series.series s on s.id = f.series_id and s.owner_id is null
    where f.location_id is not null
    union
    select s.item_id, s.location_id
    from planning.supply_order_lines s
    where s.state in ('open', 'partially_received')
    union
    select p.item_id, p.location_id
    from planning.policies p
    where p.item_id is not null
      and p.location_id is not null
  ),
  nodes (item_id, location_id) as (
    select s.item_id, s.location_id
    from seeds s
    join catalog.items i on i.id = s.item_id
    join catalog.locations c on c.id = s.location_id
    where i.is_active
      and i.item_type <> 'service'
      and c.is_active
    union
    select k.item_id, k.location_id
    from nodes n
    cross join lateral planning._supply_of(n.item_id, n.location_id, p_run.planned_on, v_until) as w
    cross join lateral (
      select n.item_id, w.from_location_id as location_id
      where w.supply_mode = 'transfer'
      union all
      select b.component_id, n.location_id
      from catalog.bom_lines b
      where w.supply_mode = 'production'
        and b.parent_id = n.item_id
        and b.effectivity && daterange(p_run.planned_on, v_until)
    ) as k
    where w.is_planned
  ),
  forecasts as (
    -- One forecast an item and location: of several series of different frequency the newest.
    select distinct on (f.item_id, f.location_id) f.*
    from forecast.current_forecasts() as f
    -- What somebody forecasts of a series of his own is no plan of the company.
    join series.series s on s.id = f.series_id and s.owner_id is null
    where f.location_id is not null
    order by f.item_id, f.location_id, f.issued_at desc, f.series_id
  ),
  open_lines as (
    select o.id, o.item_id, o.location_id, o.open_quantity, o.due_on
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
      and o.due_on < v_until
  ),
  ordered as (
    select o.item_id, o.location_id, sum(o.open_quantity) as quantity
    from demand.order_lines o
    where o.state in ('open', 'partially_shipped')
    group by o.item_id, o.location_id
  ),
  unusable as (
    select k.item_id, k.location_id, sum(k.on_hand) as quantity
    from inventory.lot_levels k
    join inventory.lots t on t.item_id = k.item_id and t.id = k.lot_id
    where t.state <> 'available'
      or t.expires_on < p_run.planned_on
    group by k.item_id, k.location_id
  ),
  planned as materialized (
    select
      (row_number() over (order by i.sku, c.code))::integer as node,
      n.item_id,
      n.location_id,
      i.unit,
      w.supply_mode,
      w.lane_id,
      w.from_location_id,
      p.id as policy_id,
      coalesce(v.on_hand, 0) as on_hand,
      greatest(0, coalesce(v.reserved, 0) - coalesce(o.quantity, 0)) as reserved_elsewhere,
      coalesce(h.quantity, 0) as held_back,
      v.last_sequence,
      v.safety_stock as level_safety_stock,
      f.series_id,
      f.version_id,
      f.error_deviation,
      case f.frequency
        when 'daily' then 1
        when 'weekly' then 7
        when 'monthly' then 30.4375
        when 'quarterly' then 91.3125
        when 'yearly' then 365.25
      end as error_period_days,
      case w.supply_mode
        when 'transfer' then a.lead_time_days
        when 'production' then p.production_lead_time_days
      end as lead_time_days,
      a.lead_time_deviation_days,
      case w.supply_mode when 'transfer' then a.minimum_quantity when 'production' then p.minimum_quantity end as minimum_quantity,
      case w.supply_mode when 'transfer' then a.order_multiple when 'production' then p.order_multiple end as order_multiple,
      p.safety_stock_rule,
      p.service_level,
      p.safety_stock as policy_safety_stock,
      p.cover_days,
      p.review_period_days,
      p.lot_sizing,
      p.lot_quantity,
      p.supply_period_count,
      p.maximum_supplier_share,
      u.is_whole,
      i.unit_cost
    from nodes n
    join catalog.items i on i.id = n.item_id
    join catalog.units u on u.code = i.unit
    join catalog.locations c on c.id = n.location_id
    cross join lateral planning._supply_of(n.item_id, n.location_id, p_run.planned_on, v_until) as w
    left join planning.policies p on p.id = w.policy_id
    left join catalog.lanes a on a.id = w.lane_id
    left join inventory.levels v on v.item_id = n.item_id and v.location_id = n.location_id
    left join ordered o on o.item_id = n.item_id and o.location_id = n.location_id
    left join unusable h on h.item_id = n.item_id and h.location_id = n.location_id
    left join forecasts f on f.item_id = n.item_id and f.location_id = n.location_id
    where w.is_planned
  ),
  lines as (
    select
      b.id,
      b.parent_id,
      b.component_id,
      b.scrap_rate,
      b.position,
      coalesce(lower(b.effectivity), '-infinity') as effective_from,
      coalesce(upper(b.effectivity), 'infinity') as effective_until,
      -- Where units need no conversion, which is nearly always, the formula of catalog.component_quantity is this.
      case
        when b.unit = c.unit and (b.basis = 'quantity' or b.unit = i.unit) then b.quantity_per / (1 - b.scrap_rate)
        else catalog.component_quantity(b.id, 1)
      end as quantity_per
    from catalog.bom_lines b
    join catalog.items i on i.id = b.parent_id
    join catalog.items c on c.id = b.component_id
    where b.effectivity && daterange(p_run.planned_on, v_until)
      and b.parent_id in (select p.item_id from planned p where p.supply_mode = 'production')
  ),
  -- Materialized, so that the second join has both its keys: one location holds thousands of items.
  needs as materialized (
    select p.node, p.location_id, l.component_id, l.position, l.id, l.quantity_per, l.scrap_rate, l.effective_from, l.effective_until
    from planned p
    join lines l on l.parent_id = p.item_id
    where p.supply_mode = 'production'
  ),
  edges as (
    select
      (row_number() over (order by e.parent_node, e.node, e.position, e.id))::integer as edge,
      e.*
    from (
      select p.node as parent_node, s.node, 0 as position, p.lane_id as id, false as is_line, 1::numeric as quantity_per, 0::numeric as scrap_rate,
        '-infinity'::date as effective_from, 'infinity'::date as effective_until
      from planned p
      join planned s on s.item_id = p.item_id and s.location_id = p.from_location_id
      where p.supply_mode = 'transfer'
      union all
      select l.node, s.node, l.position, l.id, true, l.quantity_per, l.scrap_rate, l.effective_from, l.effective_until
      from needs l
      join planned s on s.item_id = l.component_id and s.location_id = l.location_id
    ) as e
  ),
  pinned_items as (
    insert into planning.run_items (
      run_id, node, item_id, location_id, level, supply_mode, on_hand, reserved_elsewhere, held_back, stock_sequence,
      policy_id, series_id, forecast_version_id, error_deviation, error_period_days,
      lead_time_days, lead_time_source, lead_time_deviation_days,
      safety_stock_rule, service_level, review_period_days, fixed_safety_stock, cover_days,
      lot_sizing, lot_quantity, supply_period_count, minimum_quantity, order_multiple, is_whole, maximum_supplier_share,
      lane_id, ordering_cost, holding_cost_rate, unit_cost
    )
    select
      p_run.id, p.node, p.item_id, p.location_id, 0, p.supply_mode,
      p.on_hand - p.reserved_elsewhere - p.held_back, p.reserved_elsewhere, p.held_back, p.last_sequence,
      p.policy_id, p.series_id, p.version_id, p.error_deviation, p.error_period_days,
      coalesce(
        p.lead_time_days,
        case when p.supply_mode = 'production' then core.setting_integer('planning.production_lead_time_days')
          else core.setting_integer('planning.purchase_lead_time_days') end
      ),
      case when p.lead_time_days is null then 'setting' when p.supply_mode = 'transfer' then 'lane' else 'policy' end,
      coalesce(p.lead_time_deviation_days, 0),
      r.safety_stock_rule,
      case when r.safety_stock_rule = 'service_level' then coalesce(p.service_level, core.setting_numeric('planning.service_level')) end,
      coalesce(p.review_period_days, core.setting_integer('planning.review_period_days')),
      case when r.safety_stock_rule = 'fixed' then coalesce(p.policy_safety_stock, p.level_safety_stock) end,
      case when r.safety_stock_rule = 'days_of_cover' then p.cover_days end,
      coalesce(p.lot_sizing, core.setting_text('planning.lot_sizing')::planning.lot_sizing_rule),
      case when p.lot_sizing = 'fixed_quantity' then p.lot_quantity end,
      case when p.lot_sizing = 'period_of_supply' then p.supply_period_count end,
      coalesce(p.minimum_quantity, 0), p.order_multiple, p.is_whole, p.maximum_supplier_share,
      p.lane_id,
      core.setting_numeric('planning.ordering_cost'),
      core.setting_numeric('planning.holding_cost_rate'),
      p.unit_cost
    from planned p
    cross join lateral (
      select
        coalesce(
          p.safety_stock_rule,
          case
            when p.level_safety_stock is not null then 'fixed'
            when p.error_deviation is not null then 'service_level'
            else 'none'::planning.safety_stock_rule
          end
        ) as safety_stock_rule
    ) as r
    where p.supply_mode is not null
    order by p.node
    returning node
  ),
  pinned_edges as (
    insert into planning.run_edges (
      run_id, edge, parent_node, node, bom_line_id, lane_id, quantity_per, scrap_rate, effective_from, effective_until, started_at
    )
    select
      p_run.id, e.edge, e.parent_node, e.node,
      case when e.is_line then e.id end, case when not e.is_line then e.id end,
      e.quantity_per, e.scrap_rate, e.effective_from, e.effective_until, p_run.started_at
    from edges e
    order by e.edge
  ),
  pinned_demands as (
    insert into planning.run_demands (run_id, node, bucket, order_line_id, quantity, due_on)
    select p_run.id, p.node, greatest(1, width_bucket(o.due_on, p_starts)), o.id, o.open_quantity, o.due_on
    from open_lines o
    join planned p on p.item_id = o.item_id and p.location_id = o.location_id
  ),
  pinned_orders as (
    insert into planning.planned_orders (
      run_id, number, node, bucket, quantity, need_quantity, release_on, receive_on, need_on, covers_until, binding_constraint,
      supply_order_line_id, started_at
    )
    select
      p_run.id,
      row_number() over (order by p.node, s.due_on, s.order_id, s.line_number),
      p.node,
      least(v_buckets, greatest(1, width_bucket(s.due_on, p_starts))),
      s.open_quantity,
      s.open_quantity,
      greatest(p_run.planned_on, s.due_on - coalesce(p.lead_time_days, 0)),
      greatest(p_run.planned_on, s.due_on),
      greatest(p_run.planned_on, s.due_on),
      least(v_buckets, greatest(1, width_bucket(s.due_on, p_starts))),
      'net_requirement',
      s.id,
      p_run.started_at
    from planning.supply_order_lines s
    join planned p on p.item_id = s.item_id and p.location_id = s.location_id
    where s.open_quantity > 0
      and s.due_on < v_until
  )
  select
    max(p.node),
    (array_agg(p.item_id order by p.node) filter (where p.supply_mode is null))[1] as item_id,
    (array_agg(p.location_id order by p.node) filter (where p.supply_mode is null))[1] as location_id
  into v_bad
  from planned p;

  if v_bad.item_id is not null then
    raise exception using
      errcode = 'QM905',
      message = 'a policy wants a transfer where no lane leads',
      detail = format(
        'item %s at location %s',
        (select i.sku from catalog.items i where i.id = v_bad.item_id),
        (select c.code from catalog.locations c where c.id = v_bad.location_id)
      ),
      hint = 'Add an active lane to catalog.lanes, or change supply_mode of the policy: select * from planning.policy_for(item, location).';
  end if;

  v_count := coalesce(v_bad.max, 0);

  if v_count = 0 then
    raise exception using
      errcode = 'QM906',
      message = 'there is nothing to plan',
      detail = 'no active item has stock, orders, a forecast or a policy at an active location',
      hint = 'Record stock or orders, or publish forecasts (forecast.run), then plan.';
  end if;

  -- Versions of forecasts never change, so their points may be read after the snapshot.
  with forecasted as (
    select n.node, n.forecast_version_id as version_id, n.series_id, v.frequency
    from planning.run_items n
    join forecast.versions v on v.id = n.forecast_version_id
    where n.run_id = p_run.id
  ),
  points as materialized (
    select
      f.node,
      p.target_on,
      (p.target_on + series.frequency_step(f.frequency))::date as until,
      p.point
    from forecasted f
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
  ),
  shares as (
    -- A period of the forecast is spread over the buckets by days.
    select
      t.target_on,
      t.until,
      h.bucket,
      (least(t.until, p_starts[h.bucket + 1]) - greatest(t.target_on, p_starts[h.bucket]))::double precision
        / (t.until - t.target_on) as share
    from (select distinct p.target_on, p.until from points p) as t
    cross join generate_series(1, v_buckets) as h (bucket)
    where t.until > p_starts[h.bucket]
      and t.target_on < p_starts[h.bucket + 1]
  ),
  spread as (
    select p.node, s.bucket, sum(p.point * s.share) as quantity, max(s.until) as until
    from points p
    join shares s on s.target_on = p.target_on and s.until = p.until
    group by p.node, s.bucket
  ),
  filled as (
    select f.node, array_agg(coalesce(s.quantity, 0) order by g.bucket) as quantities, max(s.until) as until
    from forecasted f
    cross join generate_series(1, v_buckets) as g (bucket)
    left join spread s on s.node = f.node and s.bucket = g.bucket
    group by f.node
  )
  update planning.run_items n
  set
    forecast = f.quantities,
    forecast_until = f.until
  from filled f
  where n.run_id = p_run.id
    and n.node = f.node;

  update planning.run_items n
  set orders = d.quantities
  from (
    select q.node, array_agg(coalesce(o.quantity, 0) order by g.bucket) as quantities
    from (select distinct d.node from planning.run_demands d where d.run_id = p_run.id) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join (
      select d.node, d.bucket, sum(d.quantity) as quantity
      from planning.run_demands d
      where d.run_id = p_run.id
      group by d.node, d.bucket
    ) as o on o.node = q.node and o.bucket = g.bucket
    group by q.node
  ) as d
  where n.run_id = p_run.id
    and n.node = d.node;

  update planning.run_items n
  set net_forecast = case
    when n.orders is null then n.forecast
    else forecast.consume(
      n.forecast,
      n.orders,
      (p_run.parameters ->> 'consumption_backward')::integer,
      (p_run.parameters ->> 'consumption_forward')::integer
    )
  end
  where n.run_id = p_run.id
    and n.forecast is not null;

  return v_count;
end
$$;

comment on function planning._pin_snapshot(planning.runs, date[]) is
  'Writes down what a run plans from: items at locations with stock, policy and forecast version, open orders of customers and of supply, lanes and lines of bills of material. What is not an active item with stock, demand, a policy or something above it that needs it, is left out. Returns the number of items at locations. Errors: QM303 unit, QM905 transfer without a lane, QM906 nothing to plan.';

revoke execute on function planning._pin_snapshot(planning.runs, date[]) from public;
