create or replace function catalog.explode_bom(p_item_id uuid, p_quantity numeric default 1, p_on_date date default current_date)
returns table (
  level integer,
  path text,
  bom_line_id uuid,
  parent_id uuid,
  component_id uuid,
  sku text,
  name text,
  quantity numeric,
  unit text,
  scrap_rate numeric,
  is_leaf boolean
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive exploded as (
    select
      1 as level,
      i.sku || ' > ' || c.sku as path,
      array[l.position] as positions,
      l.id as bom_line_id,
      l.parent_id,
      l.component_id,
      catalog.component_quantity(l.id, p_quantity) as quantity,
      l.scrap_rate
    from catalog.items i
    join catalog.bom_lines l on l.parent_id = i.id
    join catalog.items c on c.id = l.component_id
    where i.id = p_item_id
      and l.effectivity @> p_on_date
    union all
    select
      e.level + 1,
      e.path || ' > ' || c.sku,
      e.positions || l.position,
      l.id,
      l.parent_id,
      l.component_id,
      catalog.component_quantity(l.id, e.quantity),
      l.scrap_rate
    from exploded e
    join catalog.bom_lines l on l.parent_id = e.component_id
    join catalog.items c on c.id = l.component_id
    where l.effectivity @> p_on_date
  )
  select
    e.level,
    e.path,
    e.bom_line_id,
    e.parent_id,
    e.component_id,
    c.sku,
    c.name,
    e.quantity,
    c.unit,
    e.scrap_rate,
    not exists (
      select
      from catalog.bom_lines l
      where l.parent_id = e.component_id
        and l.effectivity @> p_on_date
    )
  from exploded e
  join catalog.items c on c.id = e.component_id
  order by e.positions, e.path
$$;

comment on function catalog.explode_bom(uuid, numeric, date) is
  'What goes into a quantity of an item, level by level, one row a line and path, in the order of the positions: the need of each component in its stock unit, scrap included, unrounded. Lines in force on p_on_date. is_leaf: nothing goes into it. Sum the rows of a component for its total. Error: QM303 a unit cannot be converted.';

revoke execute on function catalog.explode_bom(uuid, numeric, date) from public;
grant execute on function catalog.explode_bom(uuid, numeric, date) to qm_app, qm_readonly;
