create or replace function inventory.release_reservation(p_reservation_id uuid, p_idempotency_key text default null)
returns inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
begin
  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.release_reservation', to_jsonb(p_reservation_id));

  if v_first is not null then
    return jsonb_populate_record(null::inventory.reservations, v_first);
  end if;

  v_reservation := inventory._lock_reservation(p_reservation_id);

  update inventory.levels l
  set
    reserved = l.reserved - (v_reservation.quantity - v_reservation.fulfilled_quantity),
    updated_at = now()
  where l.item_id = v_reservation.item_id
    and l.location_id = v_reservation.location_id;

  update inventory.reservations r
  set
    state = 'released',
    closed_at = clock_timestamp()
  where r.item_id = v_reservation.item_id
    and r.id = p_reservation_id
  returning r.* into v_reservation;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservation));
  end if;

  return v_reservation;
end
$$;

comment on function inventory.release_reservation(uuid, text) is
  'Gives back what is left of a reservation and returns it. Errors: QM001 key, QM102 and QM103 user, QM413 no such reservation, QM414 closed already.';

revoke execute on function inventory.release_reservation(uuid, text) from public;
grant execute on function inventory.release_reservation(uuid, text) to qm_app;
