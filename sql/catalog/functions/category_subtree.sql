create or replace function catalog.category_subtree(p_category_id uuid)
returns table (
  id uuid,
  code text,
  name text,
  parent_id uuid,
  depth integer,
  path text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with recursive subtree as (
    select c.id, c.code, c.name, c.parent_id, 0 as depth, c.code as path
    from catalog.categories c
    where c.id = p_category_id
    union all
    select c.id, c.code, c.name, c.parent_id, s.depth + 1, s.path || ' > ' || c.code
    from subtree s
    join catalog.categories c on c.parent_id = s.id
  )
  select s.id, s.code, s.name, s.parent_id, s.depth, s.path
  from subtree s
  order by s.path
$$;

comment on function catalog.category_subtree(uuid) is
  'A category (depth 0) and everything below it.';

revoke execute on function catalog.category_subtree(uuid) from public;
grant execute on function catalog.category_subtree(uuid) to qm_app, qm_readonly;
