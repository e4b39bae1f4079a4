create or replace function inventory.expire_reservations(p_limit integer default 10000)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ids uuid[];
  v_expired bigint;
begin
  v_ids := array(
    select r.id
    from inventory.reservations r
    where r.state = 'active'
      and r.expires_at <= now()
    order by r.expires_at
    limit p_limit
  );

  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select r.item_id, r.location_id from inventory.reservations r where r.id = any (v_ids)
  )
  order by l.item_id, l.location_id
  for no key update;

  -- Read again under the locks: some may have been fulfilled or released meanwhile.
  with expired as (
    update inventory.reservations r
    set
      state = 'expired',
      closed_at = clock_timestamp()
    where r.id = any (v_ids)
      and r.state = 'active'
    returning r.item_id, r.location_id, r.quantity - r.fulfilled_quantity as freed
  ),
  freed as (
    update inventory.levels l
    set
      reserved = l.reserved - e.freed,
      updated_at = now()
    from (select x.item_id, x.location_id, sum(x.freed) as freed from expired x group by x.item_id, x.location_id) as e
    where l.item_id = e.item_id
      and l.location_id = e.location_id
  )
  select count(*)
  into v_expired
  from expired;

  return v_expired;
end
$$;

comment on function inventory.expire_reservations(integer) is
  'Gives back what is left of active reservations whose time is over, at most p_limit of them, the longest over first, and returns how many. To be run every minute or so; calling it beside other commands is safe.';

revoke execute on function inventory.expire_reservations(integer) from public;
grant execute on function inventory.expire_reservations(integer) to qm_app, qm_maintenance;
