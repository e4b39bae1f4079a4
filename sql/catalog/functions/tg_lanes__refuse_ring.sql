create or replace function catalog.tg_lanes__refuse_ring()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_path text;
begin
  insert into catalog.lane_networks as n (item_id)
  values (new.item_id)
  on conflict on constraint lane_networks_pkey do update
  set change_count = n.change_count + 1;

  with recursive upstream (location_id, path) as (
    select new.from_location_id, array[new.to_location_id, new.from_location_id]
    union all
    select l.from_location_id, u.path || l.from_location_id
    from upstream u
    join catalog.lanes l on l.item_id = new.item_id and l.to_location_id = u.location_id
    where u.location_id <> new.to_location_id
      -- Rows of the same statement may form another ring, which their own triggers refuse.
      and l.from_location_id <> all (u.path[2:])
  )
  select (
    select string_agg(c.code, ' < ' order by p.position)
    from unnest(u.path) with ordinality as p (location_id, position)
    join catalog.locations c on c.id = p.location_id
  )
  into v_path
  from upstream u
  where u.location_id = new.to_location_id
  limit 1;

  if v_path is not null then
    raise exception using
      errcode = 'QM313',
      message = 'the lanes of an item cannot form a ring',
      detail = format('item %s: %s', (select i.sku from catalog.items i where i.id = new.item_id), v_path),
      hint = 'Delete or turn one of the lanes on this way; inactive ones count too.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_lanes__refuse_ring() is
  'After-row trigger of catalog.lanes: queues changes of one item''s lanes, then walks upstream from the new lane and refuses to come back to where it leads. Error: QM313.';

revoke execute on function catalog.tg_lanes__refuse_ring() from public;

drop trigger if exists tg_lanes__refuse_ring on catalog.lanes;
create trigger tg_lanes__refuse_ring
after insert or update of item_id, from_location_id, to_location_id on catalog.lanes
for each row
execute function catalog.tg_lanes__refuse_ring();
