create or replace function finance.stockout_costs(p_from date, p_to date)
returns table (
  stockout_id uuid,
  item_id uuid,
  sku text,
  category_id uuid,
  location_id uuid,
  started_at timestamptz,
  ended_at timestamptz,
  lost_quantity numeric,
  unit_price numeric,
  unit_cost numeric,
  currency text,
  lost_margin numeric,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_from is null or p_to is null or p_from > p_to then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('from %s to %s', coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give the earlier day first.';
  end if;

  return query
  select
    o.id, o.item_id, i.sku, i.category_id, o.location_id, o.started_at, o.ended_at, q.lost_quantity, round(p.unit_price, 4),
    round(c.unit_cost, 6), i.currency, round(q.lost_quantity * (p.unit_price - c.unit_cost), 4),
    case
      when o.ended_at is null then format('the stockout of %s has not ended', i.sku)
      when q.lost_quantity is null then format('the sales that %s lost are not estimated', i.sku)
      when p.unit_price is null then format('no price of %s is known in %s', i.sku, i.currency)
      when c.unit_cost is null then format('no cost of %s is known', i.sku)
    end
  from inventory.stockouts o
  join inventory.levels l on l.item_id = o.item_id and l.location_id = o.location_id
  join catalog.items i on i.id = o.item_id
  join catalog.locations n on n.id = o.location_id
  cross join lateral (
    select p_from::timestamp at time zone n.time_zone as period_start, (p_to + 1)::timestamp at time zone n.time_zone as period_end
  ) as t
  cross join lateral (
    -- Sales are lost evenly over a stockout: the period has its share of its time.
    select round(
      o.lost_sales_estimate
        * extract(epoch from least(o.ended_at, t.period_end) - greatest(o.started_at, t.period_start))::numeric
        / nullif(extract(epoch from o.ended_at - o.started_at)::numeric, 0),
      6
    ) as lost_quantity
  ) as q
  cross join lateral (
    select coalesce(
      (
        select sum(d.revenue) / nullif(sum(d.quantity), 0)
        from demand.daily_sales d
        where d.item_id = o.item_id
          and d.currency = i.currency
          and d.day between p_to - 364 and p_to
        having sum(d.quantity) > 0
      ),
      i.unit_price
    ) as unit_price
  ) as p
  cross join lateral (
    select coalesce(l.average_cost, i.unit_cost) as unit_cost
  ) as c
  where o.started_at < t.period_end
    and (o.ended_at is null or o.ended_at > t.period_start)
    and o.started_at < (p_to + 2)::timestamp at time zone 'UTC'
    -- Where stock may be negative a stockout keeps nobody from buying.
    and not l.allows_negative_stock
  order by i.sku, o.location_id, o.started_at;
end
$$;

comment on function finance.stockout_costs(date, date) is
  'Margin that stockouts cost from p_from to p_to, a row for each: lost_quantity is the estimate of inventory.estimate_lost_sales, by the share of the stockout''s time that lies in the period; lost_margin is that times price less cost. The price is what the item brought on average in the year up to p_to, without sales its list price; the cost the moving average of the level, else the standard cost. Locations that allow negative stock are left out. Null with a reason where the stockout lasts, or an estimate, price or cost is not known. Error: QMA53.';

revoke execute on function finance.stockout_costs(date, date) from public;
grant execute on function finance.stockout_costs(date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
