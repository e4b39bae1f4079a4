create or replace function inventory.transfer_stock(
  p_item_id uuid,
  p_from_location_id uuid,
  p_to_location_id uuid,
  p_quantity numeric,
  p_reason text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.transfers
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_transfer inventory.transfers;
  v_first jsonb;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.transfer_stock',
    jsonb_build_array(
      p_item_id, p_from_location_id, p_to_location_id, trim_scale(p_quantity), p_reason, p_lot_id,
      extract(epoch from p_effective_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.transfers, v_first);
  end if;

  perform inventory._refuse_transfer_values(p_from_location_id, p_to_location_id, p_quantity, p_effective_at);
  perform inventory._lock_levels(array[p_item_id, p_item_id], array[p_from_location_id, p_to_location_id]);

  v_transfer := inventory._transfer(
    p_item_id, p_from_location_id, p_to_location_id, p_quantity, p_reason, p_lot_id, p_effective_at, p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_transfer));
  end if;

  return v_transfer;
end
$$;

comment on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) is
  'Moves stock of an item from one location to another and returns the transfer; the ledger gets a transfer_out and a transfer_in that cancel out, at the cost of the giving level. Errors: those of inventory.post_movement; QM428 both locations are the same.';

revoke execute on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) from public;
grant execute on function inventory.transfer_stock(uuid, uuid, uuid, numeric, text, uuid, timestamptz, text) to qm_app;
