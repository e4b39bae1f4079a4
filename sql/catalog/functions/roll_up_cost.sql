create or replace function catalog.roll_up_cost(p_item_id uuid, p_on_date date default current_date)
returns table (
  item_id uuid,
  sku text,
  currency text,
  standard_cost numeric,
  material_cost numeric,
  leaf_count bigint,
  skus_without_cost text[]
)
language sql
stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
  select
    i.id,
    i.sku,
    i.currency,
    i.unit_cost,
    -- One unknown cost makes the sum unknown, not smaller.
    case when l.missing is null then trim_scale(l.cost) end,
    l.leaf_count,
    coalesce(l.missing, '{}')
  from catalog.items i
  cross join lateral (
    select
      sum(e.quantity * c.unit_cost) as cost,
      count(distinct e.component_id) as leaf_count,
      array_agg(distinct c.sku order by c.sku) filter (
        where c.unit_cost is null or c.currency <> i.currency
      ) as missing
    from catalog.explode_bom(i.id, 1, p_on_date) e
    join catalog.items c on c.id = e.component_id
    where e.is_leaf
  ) as l
  where i.id = p_item_id
$$;

comment on function catalog.roll_up_cost(uuid, date) is
  'Material cost of one stock unit of an item from the standard costs (catalog.items.unit_cost) of what the explosion ends with, scrap included, unrounded, beside the item''s own standard cost. Null where a leaf has no cost or one in another currency; skus_without_cost names those. Null too where the item has no bill. Error: QM303.';

revoke execute on function catalog.roll_up_cost(uuid, date) from public;
grant execute on function catalog.roll_up_cost(uuid, date) to qm_app, qm_readonly;
