create or replace function inventory._transfer(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_reason text,
  p_lot_id uuid,
  p_effective_at timestamptz,
  p_idempotency_key text,
  p_line integer default null
)
returns inventory.transfers
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_out inventory.movements;
begin
  -- Before the first row is written, so that what is wrong is said by its rule and not by a foreign key.
  perform inventory._prepare_level(p_item_id, p_from_location_id, 'transfer_out', -p_quantity, p_lot_id, 0, p_line);
  perform inventory._prepare_level(p_item_id, p_to_location_id, 'transfer_in', p_quantity, p_lot_id, 0, p_line);

  insert into inventory.transfers (item_id, from_location_id, to_location_id, quantity, reason, user_id)
  values (
    p_item_id, p_from_location_id, p_to_location_id, p_quantity, p_reason,
    core.session_user_id()
  )
  returning * into v_transfer;

  v_out := inventory._move_stock(
    p_item_id, p_from_location_id, 'transfer_out', -p_quantity, null, p_reason, null, p_lot_id, p_effective_at,
    p_idempotency_key, null, v_transfer.id, 0, p_line
  );

  -- Goods arrive at the cost they left with.
  perform inventory._move_stock(
    p_item_id, p_to_location_id, 'transfer_in', p_quantity, v_out.unit_cost, p_reason, null, p_lot_id, p_effective_at,
    p_idempotency_key, null, v_transfer.id, 0, p_line
  );

  return v_transfer;
end
$$;

comment on function inventory._transfer(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text, integer) is
  'Writes a transfer and its two movements; the caller has locked both levels. Errors: those of inventory.transfer_stock.';

revoke execute on function inventory._transfer(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text, integer) from public;
