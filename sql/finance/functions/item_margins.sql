create or replace function finance.item_margins(
  p_from date,
  p_to date,
  p_currency text default null,
  p_item_ids uuid[] default null
)
returns table (
  item_id uuid,
  sku text,
  category_id uuid,
  currency text,
  quantity numeric,
  revenue numeric,
  unit_cost numeric,
  cost_source text,
  cost numeric,
  margin numeric,
  margin_rate double precision,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- A day and a year want different plans.
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
  with sold as materialized (
    select d.item_id, d.currency, sum(d.quantity) as quantity, sum(d.revenue) as revenue
    from demand.daily_sales d
    where d.day between p_from and p_to
      and (p_currency is null or d.currency = p_currency)
      and (p_item_ids is null or d.item_id = any (p_item_ids))
    group by d.item_id, d.currency
  ),
  issued as materialized (
    select m.item_id, sum(m.quantity * m.unit_cost) / sum(m.quantity) as unit_cost
    from inventory.movements m
    join catalog.locations c on c.id = m.location_id
    where m.movement_type = 'issue'
      and m.unit_cost is not null
      -- Nothing is recorded before it happens: earlier months need not be looked at.
      and m.recorded_at >= p_from::timestamp at time zone 'UTC' - interval '1 day'
      and (m.effective_at at time zone c.time_zone)::date between p_from and p_to
      and m.item_id = any (array(select s.item_id from sold s))
      and not exists (select from inventory.reversals r where r.movement_id = m.id)
    group by m.item_id
  )
  select
    s.item_id,
    i.sku,
    i.category_id,
    s.currency,
    s.quantity,
    s.revenue,
    round(c.unit_cost, 6),
    c.cost_source,
    round(s.quantity * c.unit_cost, 4),
    s.revenue - round(s.quantity * c.unit_cost, 4),
    finance.margin((s.revenue - round(s.quantity * c.unit_cost, 4))::double precision, s.revenue::double precision),
    case
      when c.unit_cost is null and i.currency <> s.currency
        then format('costs of %s are in %s, it was sold in %s', i.sku, i.currency, s.currency)
      when c.unit_cost is null then format('no cost of %s is known', i.sku)
      when s.revenue = 0 then format('%s brought no revenue', i.sku)
    end
  from sold s
  join catalog.items i on i.id = s.item_id
  left join issued x on x.item_id = s.item_id
  cross join lateral (
    select
      case when i.currency = s.currency then coalesce(x.unit_cost, i.unit_cost) end as unit_cost,
      case
        when i.currency <> s.currency then null
        when x.unit_cost is not null then 'moving_average'
        when i.unit_cost is not null then 'standard_cost'
      end as cost_source
  ) as c
  order by i.sku, s.currency;
end
$$;

comment on function finance.item_margins(date, date, text, uuid[]) is
  'What the items sold from p_from to p_to brought and had cost, each currency for itself. unit_cost is what issues of the item in that time cost on average (moving average cost, reversed issues left out; cost_source moving_average), without any the standard cost of the item (standard_cost); cost is that times the net quantity. Where no cost is known, or only in another currency, cost and margin are null and reason says so: never zero. margin_rate is margin / revenue. Error: QMA53.';

revoke execute on function finance.item_margins(date, date, text, uuid[]) from public;
grant execute on function finance.item_margins(date, date, text, uuid[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
