create or replace function inventory._move_lot(p_movement inventory.movements, p_line integer default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_lot inventory.lots;
begin
  -- Shared: many may issue from a lot, but none while its state changes.
  select t.*
  into strict v_lot
  from inventory.lots t
  where t.item_id = p_movement.item_id
    and t.id = p_movement.lot_id
  for share;

  if p_movement.movement_type = 'issue' then
    if v_lot.state <> 'available' then
      raise exception using
        errcode = 'QM410',
        message = 'this lot is held back',
        detail = format('%slot %s is %s: %s', v_line, v_lot.lot_number, v_lot.state, v_lot.quarantine_reason),
        hint = 'Take another lot, or release this one with inventory.set_lot_state; it can be scrapped or transferred as it is.';
    end if;

    if v_lot.expires_on < inventory._local_date(p_movement.location_id, p_movement.effective_at) then
      raise exception using
        errcode = 'QM411',
        message = 'this lot has expired',
        detail = format('%slot %s expired after %s', v_line, v_lot.lot_number, v_lot.expires_on),
        hint = 'Take another lot, and scrap this one.';
    end if;
  end if;

  if p_movement.quantity > 0 then
    insert into inventory.lot_levels (item_id, location_id, lot_id, on_hand)
    values (p_movement.item_id, p_movement.location_id, p_movement.lot_id, p_movement.quantity)
    on conflict on constraint lot_levels_pkey do update
    set
      on_hand = lot_levels.on_hand + excluded.on_hand,
      updated_at = now();
    return;
  end if;

  update inventory.lot_levels b
  set
    on_hand = b.on_hand + p_movement.quantity,
    updated_at = now()
  where b.item_id = p_movement.item_id
    and b.location_id = p_movement.location_id
    and b.lot_id = p_movement.lot_id
    and b.on_hand + p_movement.quantity >= 0;

  -- A count that finds nothing of a lot that is not there changes nothing.
  if not found and p_movement.quantity < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        '%slot %s at location %s: %s wanted, on hand %s',
        v_line, v_lot.lot_number, p_movement.location_id, trim_scale(-p_movement.quantity),
        coalesce(
          (
            select trim_scale(b.on_hand)
            from inventory.lot_levels b
            where b.item_id = p_movement.item_id
              and b.location_id = p_movement.location_id
              and b.lot_id = p_movement.lot_id
          ),
          0
        )
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  end if;
end
$$;

comment on function inventory._move_lot(inventory.movements, integer) is
  'Applies a movement to the stock of its lot; called under the lock of the level. Only an issue asks whether the lot may be allocated. Errors: QM410, QM411, QM412.';

revoke execute on function inventory._move_lot(inventory.movements, integer) from public;
