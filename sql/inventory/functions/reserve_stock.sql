create or replace function inventory.reserve_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reference text default null,
  p_expires_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_reservation inventory.reservations;
begin
  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reserve_stock',
    jsonb_build_array(p_item_id, p_location_id, trim_scale(p_quantity), p_reference, extract(epoch from p_expires_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.reservations, v_first);
  end if;

  v_reservation := inventory._reserve(p_item_id, p_location_id, p_quantity, p_reference, p_expires_at);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservation));
  end if;

  return v_reservation;
end
$$;

comment on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) is
  'Holds back stock for somebody and returns the reservation. Never more than is available, however many ask at once; a location that allows negative stock promises what is not there yet. Errors: QM001 key, QM102 and QM103 user, QM304 part of a whole unit, QM310 item, QM401 not enough, QM402 quantity, QM404 never stocked there, QM406 location, QM407 service, QM426 expiry.';

revoke execute on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) from public;
grant execute on function inventory.reserve_stock(uuid, uuid, numeric, text, timestamptz, text) to qm_app;
