create or replace function planning._plan_level(p_run planning.runs, p_level integer, p_starts date[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_buckets integer := cardinality(p_starts) - 1;
  v_days double precision := p_starts[v_buckets + 1] - p_starts[1];
  v_bucket_days double precision := case p_run.bucket_size when 'day' then 1 when 'week' then 7 else 30.4375 end;
  v_last_number integer;
begin
  -- What the levels above need.
  with pegged as (
    select p.node, p.bucket, sum(p.quantity) as quantity
    from planning.pegs p
    join planning.run_items n on n.run_id = p.run_id and n.node = p.node
    where p.run_id = p_run.id
      and n.level = p_level
    group by p.node, p.bucket
  ),
  filled as (
    select q.node, array_agg(coalesce(p.quantity, 0) order by g.bucket) as quantities
    from (select distinct p.node from pegged p) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join pegged p on p.node = q.node and p.bucket = g.bucket
    group by q.node
  )
  update planning.run_items n
  set
    dependent = f.quantities,
    daily_demand = (
      coalesce((select sum(x) from unnest(n.net_forecast) as x), 0)
      + coalesce((select sum(x) from unnest(n.orders) as x), 0)
      + coalesce((select sum(x) from unnest(f.quantities) as x), 0)
    ) / v_days
  from (
    select m.node, l.quantities
    from planning.run_items m
    left join filled l on l.node = m.node
    where m.run_id = p_run.id
      and m.level = p_level
  ) as f
  where n.run_id = p_run.id
    and n.node = f.node;

  perform planning._choose_offers(p_run, p_level, v_bucket_days);

  update planning.run_items n
  set
    safety_stock = case n.safety_stock_rule
      when 'fixed' then n.fixed_safety_stock
      when 'days_of_cover' then n.cover_days * n.daily_demand
      when 'service_level' then coalesce(
        planning.safety_stock(
          n.service_level, n.error_deviation, n.lead_time_days, n.daily_demand, n.lead_time_deviation_days, n.error_period_days,
          n.review_period_days
        ),
        0
      )
      else 0
    end,
    -- Rules that weigh costs need a cost; without one each bucket is bought for itself, and a finding says so.
    lot_sizing = case
      when n.lot_sizing in ('economic_order_quantity', 'silver_meal', 'wagner_whitin') and not coalesce(n.unit_cost * n.holding_cost_rate > 0, false)
        then 'lot_for_lot'
      when n.lot_sizing = 'economic_order_quantity' and not coalesce(n.daily_demand > 0, false)
        then 'lot_for_lot'
      else n.lot_sizing
    end,
    lot_quantity = case
      when n.lot_sizing <> 'economic_order_quantity' then n.lot_quantity
      when n.unit_cost * n.holding_cost_rate > 0 and n.daily_demand > 0 then planning._economic_quantity(n, p_run.planned_on)
    end
  where n.run_id = p_run.id
    and n.level = p_level;

  select coalesce(max(o.number), 0)
  into v_last_number
  from planning.planned_orders o
  where o.run_id = p_run.id;

  with scheduled as (
    select q.node, array_agg(coalesce(o.quantity, 0) order by g.bucket) as quantities
    from (
      select distinct o.node
      from planning.planned_orders o
      where o.run_id = p_run.id
        and o.supply_order_line_id is not null
    ) as q
    cross join generate_series(1, v_buckets) as g (bucket)
    left join (
      select o.node, o.bucket, sum(o.quantity) as quantity
      from planning.planned_orders o
      where o.run_id = p_run.id
        and o.supply_order_line_id is not null
      group by o.node, o.bucket
    ) as o on o.node = q.node and o.bucket = g.bucket
    group by q.node
  ),
  needs as (
    select
      n.*,
      s.quantities as scheduled,
      array(
        select coalesce(a, 0) + coalesce(b, 0) + coalesce(c, 0)
        from rows from (generate_series(1, v_buckets), unnest(n.net_forecast), unnest(n.orders), unnest(n.dependent))
          with ordinality as u (number, a, b, c, position)
        order by position
      ) as gross
    from planning.run_items n
    left join scheduled s on s.node = n.node
    where n.run_id = p_run.id
      and n.level = p_level
  ),
  netted as materialized (
    select
      n.node,
      n.lead_time_days,
      n.forecast[r.bucket] as forecast,
      n.orders[r.bucket] as orders,
      n.net_forecast[r.bucket] as net_forecast,
      n.dependent[r.bucket] as dependent,
      r.*
    from needs n
    cross join lateral planning.net_requirements(
      n.gross,
      n.scheduled,
      n.on_hand,
      n.safety_stock,
      least(v_buckets, greatest(1, width_bucket(p_run.planned_on + n.lead_time_days, p_starts))),
      n.lot_sizing,
      n.minimum_quantity,
      n.order_multiple,
      n.lot_quantity,
      n.supply_period_count,
      n.ordering_cost,
      n.unit_cost * n.holding_cost_rate * v_bucket_days / 365,
      n.is_whole
    ) as r
  ),
  written as (
    insert into planning.requirements (
      run_id, node, bucket, forecast, orders, net_forecast, dependent, gross, scheduled_receipts, net, planned_receipts, projected, started_at
    )
    select
      p_run.id, r.node, r.bucket, coalesce(r.forecast, 0), coalesce(r.orders, 0), coalesce(r.net_forecast, 0), coalesce(r.dependent, 0),
      r.gross, r.scheduled_receipts, r.net, r.planned_receipts, r.projected, p_run.started_at
    from netted r
  )
  insert into planning.planned_orders (
    run_id, number, node, bucket, quantity, need_quantity, release_on, receive_on, need_on, covers_until, binding_constraint, started_at
  )
  select
    p_run.id,
    v_last_number + row_number() over (order by r.node, r.bucket),
    r.node,
    r.bucket,
    r.planned_receipts,
    r.net,
    d.receive_on - r.lead_time_days,
    d.receive_on,
    p_starts[r.need_bucket],
    r.covers_until,
    r.binding_constraint,
    p_run.started_at
  from netted r
  cross join lateral (
    -- On the first day of the bucket, unless the lead time reaches further.
    select greatest(p_starts[r.bucket], p_run.planned_on + r.lead_time_days) as receive_on
  ) as d
  where r.planned_receipts > 0;

  -- What these orders, and the open ones of this level, need from the levels below, on the day of their release.
  insert into planning.pegs (run_id, node, bucket, parent_order, edge, quantity, started_at)
  select
    p_run.id,
    e.node,
    greatest(1, width_bucket(o.release_on, p_starts)),
    o.number,
    e.edge,
    o.quantity * e.quantity_per,
    p_run.started_at
  from planning.run_items n
  join planning.planned_orders o on o.run_id = n.run_id and o.node = n.node
  join planning.run_edges e on e.run_id = n.run_id and e.parent_node = n.node
  left join planning.supply_order_lines l on l.id = o.supply_order_line_id
  left join planning.supply_orders s on s.id = l.order_id
  where n.run_id = p_run.id
    and n.level = p_level
    and o.release_on >= e.effective_from
    and o.release_on < e.effective_until
    and (o.supply_order_line_id is null or s.supply_mode = n.supply_mode)
  order by 2, 3, 4, 5;
end
$$;

comment on function planning._plan_level(planning.runs, integer, date[]) is
  'Plans all items of one level at once: sums what the levels above need, chooses offers, sets safety stock, nets and sizes lots, offsets lead times and pegs what the new orders need from the levels below.';

revoke execute on function planning._plan_level(planning.runs, integer, date[]) from public;
