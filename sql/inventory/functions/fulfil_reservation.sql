create or replace function inventory.fulfil_reservation(
  p_reservation_id uuid,
  p_quantity numeric default null,
  p_lot_id uuid default null,
  p_reason text default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
  v_left numeric;
  v_quantity numeric;
  v_movement inventory.movements;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.fulfil_reservation',
    jsonb_build_array(p_reservation_id, trim_scale(p_quantity), p_lot_id, p_reason, extract(epoch from p_effective_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  v_reservation := inventory._lock_reservation(p_reservation_id);
  v_left := v_reservation.quantity - v_reservation.fulfilled_quantity;
  v_quantity := coalesce(p_quantity, v_left);

  perform inventory._refuse_values('issue', v_quantity, null, p_effective_at);

  if v_quantity > v_left then
    raise exception using
      errcode = 'QM415',
      message = 'this is more than is reserved',
      detail = format('reservation %s: %s wanted, %s left', p_reservation_id, trim_scale(v_quantity), trim_scale(v_left)),
      hint = 'Fulfil what is left, and issue the rest with inventory.post_movement.';
  end if;

  v_movement := inventory._move_stock(
    v_reservation.item_id, v_reservation.location_id, 'issue', -v_quantity, null, p_reason, v_reservation.reference,
    p_lot_id, p_effective_at, p_idempotency_key, null, null, v_quantity
  );

  update inventory.reservations r
  set
    fulfilled_quantity = r.fulfilled_quantity + v_quantity,
    state = case when v_quantity = v_left then 'fulfilled' else r.state end,
    closed_at = case when v_quantity = v_left then clock_timestamp() end
  where r.item_id = v_reservation.item_id
    and r.id = p_reservation_id;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movement));
  end if;

  return v_movement;
end
$$;

comment on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) is
  'Issues the reserved stock, or a part of it, and returns the ledger row; the last part closes the reservation. p_quantity: by default what is left. Errors: QM413 no such reservation, QM414 closed, QM415 more than is left; those of inventory.post_movement.';

revoke execute on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) from public;
grant execute on function inventory.fulfil_reservation(uuid, numeric, uuid, text, timestamptz, text) to qm_app;
