create or replace function inventory._lock_levels(p_item_ids uuid[], p_location_ids uuid[])
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- All new rows before the first lock, in one order: who waits here holds nothing that a locker could wait for.
  insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
  select i.id, c.id, i.unit, c.allows_negative_stock
  from (select distinct u.item_id, u.location_id from unnest(p_item_ids, p_location_ids) as u (item_id, location_id)) as wanted
  join catalog.items i on i.id = wanted.item_id
  join catalog.locations c on c.id = wanted.location_id
  where i.item_type <> 'service'
    and not exists (
      select from inventory.levels l where l.item_id = wanted.item_id and l.location_id = wanted.location_id
    )
  order by i.id, c.id
  on conflict on constraint levels_pkey do nothing;

  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select u.item_id, u.location_id from unnest(p_item_ids, p_location_ids) as u (item_id, location_id)
  )
  order by l.item_id, l.location_id
  for no key update;
end
$$;

comment on function inventory._lock_levels(uuid[], uuid[]) is
  'Makes the levels that are missing and locks all of them in the order (item, location), which every command keeps, so that requests over several levels never deadlock.';

revoke execute on function inventory._lock_levels(uuid[], uuid[]) from public;
