create or replace function catalog.where_used(p_item_id uuid, p_on_date date default current_date)
returns table (
  level integer,
  path text,
  bom_line_id uuid,
  parent_id uuid,
  sku text,
  name text,
  quantity_per numeric,
  unit text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive used as (
    select
      1 as level,
      i.sku || ' < ' || p.sku as path,
      array[l.position] as positions,
      l.id as bom_line_id,
      l.parent_id,
      catalog.component_quantity(l.id, 1) as quantity_per
    from catalog.items i
    join catalog.bom_lines l on l.component_id = i.id
    join catalog.items p on p.id = l.parent_id
    where i.id = p_item_id
      and l.effectivity @> p_on_date
    union all
    select
      u.level + 1,
      u.path || ' < ' || p.sku,
      u.positions || l.position,
      l.id,
      l.parent_id,
      trim_scale(u.quantity_per * catalog.component_quantity(l.id, 1))
    from used u
    join catalog.bom_lines l on l.component_id = u.parent_id
    join catalog.items p on p.id = l.parent_id
    where l.effectivity @> p_on_date
  )
  select
    u.level,
    u.path,
    u.bom_line_id,
    u.parent_id,
    p.sku,
    p.name,
    u.quantity_per,
    i.unit
  from used u
  join catalog.items p on p.id = u.parent_id
  join catalog.items i on i.id = p_item_id
  order by u.path, u.positions, u.bom_line_id
$$;

comment on function catalog.where_used(uuid, date) is
  'Everything that an item goes into, directly and over several levels, one row a line and path: quantity_per is the need of the item, in its stock unit, for one stock unit of that parent, scrap included. Lines in force on p_on_date. Error: QM303.';

revoke execute on function catalog.where_used(uuid, date) from public;
grant execute on function catalog.where_used(uuid, date) to qm_app, qm_readonly;
