create or replace function inventory._lock_reservation(p_reservation_id uuid)
returns inventory.reservations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reservation inventory.reservations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- The level first, as everywhere; item and location of a reservation never change.
  perform l.item_id
  from inventory.reservations r
  join inventory.levels l on l.item_id = r.item_id and l.location_id = r.location_id
  where r.id = p_reservation_id
  for no key update of l;

  select r.*
  into v_reservation
  from inventory.reservations r
  where r.id = p_reservation_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM413',
      message = 'there is no such reservation',
      detail = format('reservation %s', p_reservation_id),
      hint = 'select * from inventory.reservations where reference = … lists them.';
  end if;

  if v_reservation.state <> 'active' then
    raise exception using
      errcode = 'QM414',
      message = 'this reservation is closed',
      detail = format('reservation %s is %s since %s', p_reservation_id, v_reservation.state, v_reservation.closed_at),
      hint = 'Reserve again with inventory.reserve_stock.';
  end if;

  return v_reservation;
end
$$;

comment on function inventory._lock_reservation(uuid) is
  'Locks the level and then the reservation, and returns it while it is active. Errors: QM102, QM103, QM413, QM414.';

revoke execute on function inventory._lock_reservation(uuid) from public;
