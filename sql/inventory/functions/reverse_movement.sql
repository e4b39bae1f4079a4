create or replace function inventory.reverse_movement(
  p_item_id uuid,
  p_movement_id uuid,
  p_reason text,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_original inventory.movements;
  v_reversal inventory.movements;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reverse_movement',
    jsonb_build_array(p_item_id, p_movement_id, p_reason)
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  v_original := inventory._find_movement(p_item_id, p_movement_id);

  if v_original.movement_type in ('transfer_out', 'transfer_in', 'reversal') or v_original.quantity = 0 then
    raise exception using
      errcode = 'QM418',
      message = 'this movement cannot be reversed',
      detail = format('movement %s is a %s of %s', p_movement_id, v_original.movement_type, trim_scale(v_original.quantity)),
      hint = 'Send a transfer back with inventory.transfer_stock; post again what was reversed by mistake.';
  end if;

  if p_reason is null or btrim(p_reason) = '' or length(p_reason) > 255 then
    raise exception using
      errcode = 'QM425',
      message = 'an adjustment says why',
      detail = format('reason of %s characters', coalesce(length(p_reason), 0)),
      hint = 'Give a reason of 1 to 255 characters.';
  end if;

  -- Under the lock of the level two reversals of one movement meet; the second finds the first.
  perform inventory._lock_levels(array[p_item_id], array[v_original.location_id]);

  if exists (select from inventory.reversals r where r.movement_id = p_movement_id) then
    raise exception using
      errcode = 'QM417',
      message = 'this movement was reversed before',
      detail = format('movement %s', p_movement_id),
      hint = 'select * from inventory.reversals where movement_id = … shows its reversal.';
  end if;

  v_reversal := inventory._move_stock(
    p_item_id, v_original.location_id, 'reversal', -v_original.quantity, v_original.unit_cost, p_reason,
    v_original.reference, v_original.lot_id, null, p_idempotency_key
  );

  insert into inventory.reversals (movement_id, item_id, movement_recorded_at, reversal_id, reversal_recorded_at)
  values (p_movement_id, p_item_id, v_original.recorded_at, v_reversal.id, v_reversal.recorded_at);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reversal));
  end if;

  return v_reversal;
end
$$;

comment on function inventory.reverse_movement(uuid, uuid, text, text) is
  'Undoes a movement by its opposite, at its cost and in its lot, and returns the new ledger row. Once only; the primary key of inventory.reversals holds that. Errors: QM001 key, QM401 the stock is gone, QM416 no such movement, QM417 reversed before, QM418 a transfer or a reversal, QM425 no reason; QM102 and QM103 user.';

revoke execute on function inventory.reverse_movement(uuid, uuid, text, text) from public;
grant execute on function inventory.reverse_movement(uuid, uuid, text, text) to qm_app;
