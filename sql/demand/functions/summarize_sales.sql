create or replace function demand.summarize_sales(
  p_dimension text,
  p_from date,
  p_to date,
  p_frequency text default null
)
returns table (
  period_start date,
  key_id uuid,
  key text,
  currency text,
  line_count bigint,
  quantity numeric,
  returned_quantity numeric,
  revenue numeric,
  average_line_revenue numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_unit text := demand.period_unit(p_from, p_to, coalesce(p_frequency, 'daily'));
begin
  if p_frequency is null then
    v_unit := null;
  end if;

  if p_dimension in ('item', 'location', 'category') then
    return query
    select
      case when v_unit is null then p_from else date_trunc(v_unit, d.day::timestamp)::date end,
      k.key_id,
      k.key,
      d.currency,
      sum(d.line_count)::bigint,
      sum(d.quantity),
      sum(d.returned_quantity),
      sum(d.revenue),
      round(sum(d.revenue) / sum(d.line_count), 4)
    from demand.daily_sales d
    join catalog.items i on i.id = d.item_id
    join catalog.locations l on l.id = d.location_id
    left join catalog.categories c on c.id = i.category_id
    cross join lateral (
      select
        case p_dimension when 'item' then i.id when 'location' then l.id else c.id end,
        case p_dimension when 'item' then i.sku when 'location' then l.code else c.code end
    ) as k (key_id, key)
    where d.day between p_from and p_to
    group by 1, 2, 3, 4
    order by 1, 8 desc, 3;
  elsif p_dimension in ('region', 'segment') then
    return query
    select
      case when v_unit is null then p_from else date_trunc(v_unit, t.sold_on::timestamp)::date end,
      null::uuid,
      k.key,
      t.currency,
      count(*),
      sum(t.quantity),
      coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0),
      sum(t.total),
      round(sum(t.total) / count(*), 4)
    from demand.sales t
    cross join lateral (
      select case p_dimension when 'region' then t.region else t.customer_segment end
    ) as k (key)
    where t.sold_on between p_from and p_to
      -- No day anywhere begins or ends further from midnight UTC than this; it lets other months be left out.
      and t.sold_at >= (p_from - 1)::timestamp at time zone 'UTC'
      and t.sold_at < (p_to + 2)::timestamp at time zone 'UTC'
    group by 1, 3, 4
    order by 1, 8 desc, 3;
  else
    raise exception using
      errcode = 'QM612',
      message = 'sales cannot be summarised by this',
      detail = format('dimension %s', coalesce(p_dimension, 'null')),
      hint = 'Give item, location, category, region or segment.';
  end if;
end
$$;

comment on function demand.summarize_sales(text, date, date, text) is
  'Sales from p_from to p_to by item, location, category (the item''s own, null without one), region or segment (null where unknown), each currency for itself, the highest revenue first. p_frequency (daily, weekly, monthly) makes one row a period; null makes one row for all of it. Item, location and category come from demand.daily_sales; region and segment stand only on the lines, so these read the months of demand.sales that lie in the period. average_line_revenue: revenue over lines. Errors: QM610 period, QM612 dimension.';

revoke execute on function demand.summarize_sales(text, date, date, text) from public;
grant execute on function demand.summarize_sales(text, date, date, text) to qm_app, qm_readonly;
