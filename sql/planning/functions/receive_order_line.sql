create or replace function planning.receive_order_line(
  p_order_line_id uuid,
  p_quantity numeric default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_idempotency_key text default null
)
returns planning.receipts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line planning.supply_order_lines;
  v_order planning.supply_orders;
  v_quantity numeric;
  v_receipt planning.receipts;
  v_movement_id uuid;
  v_transfer_id uuid;
  v_state planning.supply_order_state;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.receive_order_line', jsonb_build_array(p_order_line_id, trim_scale(p_quantity), p_reference, p_lot_id)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.receipts, v_first);
  end if;

  v_line := planning._lock_order_line(p_order_line_id);
  v_quantity := coalesce(p_quantity, v_line.open_quantity);

  perform inventory._refuse_values('receipt', v_quantity, null, null);

  if v_line.received_quantity + v_quantity > v_line.quantity * (1 + v_line.receipt_tolerance) then
    raise exception using
      errcode = 'QM915',
      message = 'more would be received than was ordered',
      detail = format(
        'order line %s: ordered %s, tolerance %s %%, received %s, now %s',
        p_order_line_id, trim_scale(v_line.quantity), trim_scale(v_line.receipt_tolerance * 100), trim_scale(v_line.received_quantity),
        trim_scale(v_quantity)
      ),
      hint = format(
        'Receive at most %s and send the rest back, or count it in with inventory.post_movement.',
        trim_scale(v_line.quantity * (1 + v_line.receipt_tolerance) - v_line.received_quantity)
      );
  end if;

  select o.*
  into v_order
  from planning.supply_orders o
  where o.id = v_line.order_id;

  case v_order.supply_mode
    when 'purchase' then
      v_movement_id := (
        inventory.post_movement(
          p_item_id => v_line.item_id,
          p_location_id => v_line.location_id,
          p_movement_type => 'receipt',
          p_quantity => v_quantity,
          -- The ledger is in the item's currency; a price in another one says nothing there.
          p_unit_cost => (select v_line.unit_cost from catalog.items i where i.id = v_line.item_id and i.currency = v_order.currency),
          p_reason => 'order received',
          p_reference => v_order.order_number,
          p_lot_id => p_lot_id
        )
      ).id;
    when 'transfer' then
      v_transfer_id := (
        inventory.transfer_stock(
          p_item_id => v_line.item_id,
          p_from_location_id => v_order.from_location_id,
          p_to_location_id => v_line.location_id,
          p_quantity => v_quantity,
          p_reason => v_order.order_number,
          p_lot_id => p_lot_id
        )
      ).id;
    else
      v_movement_id := planning._produce(v_line, v_quantity, v_order.order_number, p_lot_id);
  end case;

  insert into planning.receipts (order_line_id, quantity, lot_id, item_id, movement_id, transfer_id, reference, received_by)
  values (
    v_line.id, v_quantity, p_lot_id, v_line.item_id, v_movement_id, v_transfer_id, p_reference, identity.current_user_id()
  )
  returning * into v_receipt;

  v_state := case when v_line.received_quantity + v_quantity >= v_line.quantity then 'received'::planning.supply_order_state else 'partially_received' end;

  if v_state <> v_line.state then
    perform core.record_transition('supply_order_line', v_line.id, v_line.state::text, v_state::text);
  end if;

  update planning.supply_order_lines l
  set
    received_quantity = l.received_quantity + v_quantity,
    state = v_state
  where l.id = v_line.id;

  perform inventory._add_on_order(v_line.item_id, v_line.location_id, -least(v_quantity, v_line.open_quantity));

  if v_state = 'received' then
    perform planning._move_recommendations(array[v_line.recommendation_id], 'ordered', 'received');
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_receipt));

  return v_receipt;
end
$$;

comment on function planning.receive_order_line(uuid, numeric, text, uuid, text) is
  'Receives goods of an order line, whole (p_quantity null: all that is open) or in part, and returns the receipt. Stock moves in the same transaction: a purchase comes in at the order''s price, a transfer leaves the giving location, production uses up its components (backflushing). p_reference: the delivery note. Errors: QM001, QM102, QM103, QM402 quantity, QM913 no such line, QM914 finished, QM915 more than ordered and tolerated; those of inventory.post_movement and inventory.transfer_stock.';

revoke execute on function planning.receive_order_line(uuid, numeric, text, uuid, text) from public;
grant execute on function planning.receive_order_line(uuid, numeric, text, uuid, text) to qm_app;
