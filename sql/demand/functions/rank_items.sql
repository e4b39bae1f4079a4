create or replace function demand.rank_items(
  p_from date,
  p_to date,
  p_by text default 'revenue',
  p_limit integer default 10,
  p_location_id uuid default null,
  p_category_id uuid default null,
  p_currency text default null
)
returns table (
  rank bigint,
  item_id uuid,
  sku text,
  name text,
  currency text,
  quantity numeric,
  revenue numeric,
  line_count bigint
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  perform demand.period_unit(p_from, p_to, 'daily');

  if p_by is null or p_by not in ('revenue', 'quantity') then
    raise exception using
      errcode = 'QM612',
      message = 'sales cannot be summarised by this',
      detail = format('rank by %s', coalesce(p_by, 'null')),
      hint = 'Rank by revenue or quantity.';
  end if;

  return query
  with sold as (
    select
      d.item_id,
      d.currency,
      sum(d.quantity) as quantity,
      sum(d.revenue) as revenue,
      sum(d.line_count)::bigint as line_count
    from demand.daily_sales d
    where d.day between p_from and p_to
      and (p_location_id is null or d.location_id = p_location_id)
      and (p_currency is null or d.currency = p_currency)
      and (
        p_category_id is null
        or d.item_id in (
          select i.id
          from catalog.items i
          join catalog.category_subtree(p_category_id) c on c.id = i.category_id
        )
      )
    group by d.item_id, d.currency
  )
  select
    row_number() over (
      partition by s.currency
      order by case p_by when 'revenue' then s.revenue else s.quantity end desc, i.sku
    ) as rank,
    s.item_id,
    i.sku,
    i.name,
    s.currency,
    s.quantity,
    s.revenue,
    s.line_count
  from sold s
  join catalog.items i on i.id = s.item_id
  order by rank, s.currency
  limit p_limit;
end
$$;

comment on function demand.rank_items(date, date, text, integer, uuid, uuid, text) is
  'Top items from p_from to p_to by revenue or quantity, net of returns, ranked within each currency, for revenues of two currencies cannot be compared; at one location or all, in a category with all below it or all. Errors: QM610 period, QM612 p_by.';

revoke execute on function demand.rank_items(date, date, text, integer, uuid, uuid, text) from public;
grant execute on function demand.rank_items(date, date, text, integer, uuid, uuid, text) to qm_app, qm_readonly;
