create or replace function demand.ship_order_line(
  p_order_line_id uuid,
  p_quantity numeric default null,
  p_issue_stock boolean default false,
  p_reservation_id uuid default null,
  p_idempotency_key text default null
)
returns demand.order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line demand.order_lines;
  v_quantity numeric;
  v_is_usable boolean;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'demand.ship_order_line',
    jsonb_build_array(p_order_line_id, trim_scale(p_quantity), p_issue_stock, p_reservation_id)
  );

  if v_first is not null then
    return jsonb_populate_record(null::demand.order_lines, v_first);
  end if;

  v_line := demand._lock_order_line(p_order_line_id);
  v_quantity := coalesce(p_quantity, v_line.open_quantity);

  select (v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, case when u.is_whole then 0 else 6 end)) is true
  into v_is_usable
  from catalog.items i
  join catalog.units u on u.code = i.unit
  where i.id = v_line.item_id;

  if not v_is_usable then
    raise exception using
      errcode = 'QM611',
      message = 'the quantity cannot be shipped',
      detail = format('order line %s, quantity %s', p_order_line_id, v_quantity),
      hint = 'Give a quantity above zero, whole where the item''s unit is.';
  end if;

  if v_quantity > v_line.open_quantity then
    raise exception using
      errcode = 'QM609',
      message = 'more would be shipped than is open',
      detail = format('order line %s: %s asked, %s open', p_order_line_id, v_quantity, v_line.open_quantity),
      hint = 'Ship at most the open quantity of the line.';
  end if;

  if p_reservation_id is not null then
    if not exists (
      select
      from inventory.reservations r
      where r.id = p_reservation_id
        and r.item_id = v_line.item_id
        and r.location_id = v_line.location_id
    ) then
      raise exception using
        errcode = 'QM611',
        message = 'the quantity cannot be shipped',
        detail = format('reservation %s does not hold item %s at location %s', p_reservation_id, v_line.item_id, v_line.location_id),
        hint = 'Give a reservation of the line''s item at the line''s location.';
    end if;

    perform inventory.fulfil_reservation(
      p_reservation_id => p_reservation_id,
      p_quantity => v_quantity,
      p_reason => 'order shipped'
    );
  elsif p_issue_stock then
    perform inventory.post_movement(
      p_item_id => v_line.item_id,
      p_location_id => v_line.location_id,
      p_movement_type => 'issue',
      p_quantity => v_quantity,
      p_reason => 'order shipped',
      p_reference => p_order_line_id::text
    );
  end if;

  update demand.order_lines l
  set
    shipped_quantity = l.shipped_quantity + v_quantity,
    state = case
      when l.shipped_quantity + v_quantity = l.ordered_quantity then 'shipped'::demand.order_line_state
      else 'partially_shipped'
    end
  where l.id = p_order_line_id
  returning l.* into v_line;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) is
  'Ships an order line, whole (p_quantity null: all that is open) or in part, and returns it. p_reservation_id issues the quantity from a reservation of the line''s item and location, p_issue_stock from what is available, both in the same transaction and with the errors of inventory.fulfil_reservation or inventory.post_movement; without them stock does not move. Errors: QM001, QM102, QM103, QM607 no such line, QM608 closed, QM609 more than open, QM611 quantity or reservation.';

revoke execute on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) from public;
grant execute on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) to qm_app;
