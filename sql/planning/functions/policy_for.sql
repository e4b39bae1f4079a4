create or replace function planning.policy_for(p_item_id uuid, p_location_id uuid)
returns setof planning.policies
language sql
stable
rows 1
as $$
  select (f.policy).*
  from (
    select 1 as rank, p as policy
    from planning.policies p
    where p.item_id = p_item_id and p.category_id is null and p.location_id = p_location_id
    union all
    select 2, p
    from planning.policies p
    where p.item_id = p_item_id and p.category_id is null and p.location_id is null
    union all
    select 3, p
    from planning.policies p
    where p.item_id is null
      -- Looked up, not joined: a run switches nested loops off.
      and p.category_id = (select i.category_id from catalog.items i where i.id = p_item_id)
      and p.location_id = p_location_id
    union all
    select 4, p
    from planning.policies p
    where p.item_id is null
      -- Looked up, not joined: a run switches nested loops off.
      and p.category_id = (select i.category_id from catalog.items i where i.id = p_item_id)
      and p.location_id is null
    union all
    select 5, p
    from planning.policies p
    where p.item_id is null and p.category_id is null and p.location_id = p_location_id
    union all
    select 6, p
    from planning.policies p
    where p.item_id is null and p.category_id is null and p.location_id is null
  ) as f
  order by f.rank
  limit 1
$$;

comment on function planning.policy_for(uuid, uuid) is
  'The policy that holds for an item at a location, the most specific one; no row where settings alone hold. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function planning.policy_for(uuid, uuid) from public;
grant execute on function planning.policy_for(uuid, uuid) to qm_app, qm_readonly;
