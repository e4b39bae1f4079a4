create or replace function inventory.post_movement(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric default null,
  p_reason text default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_id uuid;
  v_first jsonb;
begin
  -- One look at all values; which of them is wrong is found out only when one is.
  if (
    p_movement_type in ('receipt', 'return', 'issue', 'scrap') and p_quantity > 0
    or p_movement_type = 'adjustment' and p_quantity <> 0
  ) is not true
    or not abs(p_quantity) < 1e12
    or p_quantity <> round(p_quantity, 6)
    or p_unit_cost is not null
    or p_effective_at is not null
  then
    perform inventory._refuse_values(p_movement_type, p_quantity, p_unit_cost, p_effective_at);
  end if;

  if p_idempotency_key is not null then
    v_id := core.uuid_v7();
    v_first := core.claim_idempotency_key(
      p_idempotency_key,
      'inventory.post_movement',
      jsonb_build_array(
        p_item_id, p_location_id, p_movement_type, trim_scale(p_quantity), trim_scale(p_unit_cost), p_reason,
        p_reference, p_lot_id, extract(epoch from p_effective_at)
      ),
      jsonb_build_object('item_id', p_item_id, 'id', v_id)
    );

    if v_first is not null then
      return inventory._find_movement((v_first ->> 'item_id')::uuid, (v_first ->> 'id')::uuid);
    end if;
  end if;

  return inventory._move_stock(
    p_item_id,
    p_location_id,
    p_movement_type,
    case when p_movement_type in ('issue', 'scrap') then -p_quantity else p_quantity end,
    p_unit_cost,
    p_reason,
    p_reference,
    p_lot_id,
    p_effective_at,
    p_idempotency_key,
    v_id
  );
end
$$;

comment on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) is
  'Moves stock of one item at one location and returns the ledger row. Types: receipt, return, issue, scrap with a quantity above zero, whose direction the type says; adjustment with a signed one. p_unit_cost: what came in cost, else it comes in at the moving average. p_effective_at: when it happened, now by default. The first receipt makes the level. Errors: QM001 key used for something else, QM102 and QM103 user, QM304 part of a whole unit, QM310 item, QM401 not enough, QM402 quantity, QM404 never stocked there, QM406 location, QM407 service, QM408 retired or closed, QM409 to QM412 lot, QM419 type, QM420 cost, QM421 future.';

revoke execute on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) from public;
grant execute on function inventory.post_movement(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text) to qm_app;
