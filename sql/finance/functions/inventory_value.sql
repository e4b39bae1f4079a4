create or replace function finance.inventory_value(p_on date default null)
returns table (
  item_id uuid,
  sku text,
  category_id uuid,
  location_id uuid,
  currency text,
  on_hand numeric,
  average_cost numeric,
  stock_value numeric,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- Now and a day of last year want different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_on is null then
    return query
    select
      v.item_id, i.sku, v.category_id, v.location_id, v.currency, v.on_hand, v.average_cost, v.stock_value,
      case when v.stock_value is null then format('no cost of %s is known', i.sku) end
    from inventory.valuation v
    join catalog.items i on i.id = v.item_id
    order by i.sku, v.location_id;
    return;
  end if;

  return query
  select
    l.item_id, i.sku, i.category_id, l.location_id, i.currency, s.on_hand, s.average_cost, round(s.on_hand * s.average_cost, 4),
    case when s.average_cost is null then format('no cost of %s was known', i.sku) end
  from inventory.levels l
  join catalog.items i on i.id = l.item_id
  join catalog.locations c on c.id = l.location_id
  cross join lateral (
    select (p_on + 1)::timestamp at time zone c.time_zone as at
  ) as t
  cross join lateral (
    select
      l.on_hand - coalesce(
        (
          select sum(x.quantity)
          from inventory.movements x
          where x.item_id = l.item_id
            and x.location_id = l.location_id
            and x.recorded_at >= t.at
            and x.effective_at >= t.at
        ),
        0
      ) as on_hand,
      (
        select x.average_cost
        from inventory.movements x
        where x.item_id = l.item_id
          and x.location_id = l.location_id
          and x.effective_at < t.at
        order by x.sequence desc
        limit 1
      ) as average_cost
  ) as s
  where s.on_hand <> 0
  order by i.sku, l.location_id;
end
$$;

comment on function finance.inventory_value(date) is
  'What stock was worth at the end of a day (in the location''s time zone; null: now), a row for each level that had some: on hand by what is known today, times the moving average cost after the last movement until then. Sum it by item, category or location, each currency for itself. Where no cost was known, stock_value is null and reason says so.';

revoke execute on function finance.inventory_value(date) from public;
grant execute on function finance.inventory_value(date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
