create or replace function inventory._move_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_unit_cost numeric default null,
  p_reason text default null,
  p_reference text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null,
  p_id uuid default null,
  p_transfer_id uuid default null,
  p_release numeric default 0,
  p_line integer default null
)
returns inventory.movements
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := core.session_user_id();
  v_movement inventory.movements;
begin
  if p_lot_id is not null then
    perform inventory._require_lot(p_item_id, p_lot_id, p_line);
  end if;

  -- All rules stand in the condition of one update; only when it changes nothing is the reason looked for.
  loop
    with changed as (
      update inventory.levels l
      set
        on_hand = l.on_hand + p_quantity,
        reserved = l.reserved - p_release,
        in_lots = case when p_lot_id is null then l.in_lots else l.in_lots + p_quantity end,
        average_cost = inventory._average_cost(l.on_hand, l.average_cost, p_quantity, p_unit_cost),
        last_sequence = l.last_sequence + 1,
        last_movement_at = clock_timestamp(),
        last_counted_at = case when p_movement_type = 'count' then clock_timestamp() else l.last_counted_at end,
        last_counted_by = case when p_movement_type = 'count' then v_user_id else l.last_counted_by end,
        updated_at = now()
      from catalog.items i, catalog.units u, catalog.locations c
      where l.item_id = p_item_id
        and l.location_id = p_location_id
        and i.id = p_item_id
        and u.code = i.unit
        and c.id = p_location_id
        and i.item_type <> 'service'
        and (i.is_active and c.is_active or p_movement_type not in ('receipt', 'transfer_in'))
        and (not u.is_whole or p_quantity = trunc(p_quantity))
        and (
          l.allows_negative_stock
          or p_quantity >= 0
          or l.on_hand + p_quantity >= l.reserved - p_release
            and (p_lot_id is not null or l.on_hand + p_quantity >= l.in_lots)
        )
        and (p_lot_id is null or l.in_lots + p_quantity >= 0)
        and (
          v_user_id is null
          or exists (
            select from identity.users s where s.id = v_user_id and s.is_active and s.role <> 'viewer'
          )
        )
      returning l.on_hand, l.last_sequence, l.average_cost, l.last_movement_at
    )
    insert into inventory.movements (
      item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock,
      unit_cost, average_cost, effective_at, reason, reference, lot_id, transfer_id, user_id, idempotency_key
    )
    select
      p_item_id,
      c.last_movement_at,
      coalesce(p_id, core.uuid_v7()),
      p_location_id,
      c.last_sequence,
      p_movement_type,
      p_quantity,
      c.on_hand - p_quantity,
      c.on_hand,
      coalesce(p_unit_cost, c.average_cost),
      c.average_cost,
      -- A client's clock may be a little ahead of the server's.
      least(p_effective_at, c.last_movement_at),
      p_reason,
      p_reference,
      p_lot_id,
      p_transfer_id,
      v_user_id,
      p_idempotency_key
    from changed c
    returning * into v_movement;

    exit when found;

    perform inventory._prepare_level(p_item_id, p_location_id, p_movement_type, p_quantity, p_lot_id, p_release, p_line);
  end loop;

  if p_lot_id is not null then
    perform inventory._move_lot(v_movement, p_line);
  end if;

  -- A level is in a stockout while it has had stock and has none: the ledger row that crosses zero says when.
  if v_movement.new_stock <= 0 then
    if v_movement.previous_stock > 0 or v_movement.sequence = 1 then
      insert into inventory.stockouts (item_id, location_id, started_at)
      select
        p_item_id,
        p_location_id,
        -- Late entries may lie before the end of the stockout before; it keeps its time.
        greatest(v_movement.effective_at, max(s.ended_at))
      from inventory.stockouts s
      where s.item_id = p_item_id
        and s.location_id = p_location_id;
    end if;
  elsif v_movement.previous_stock <= 0 and v_movement.sequence > 1 then
    update inventory.stockouts s
    set
      ended_at = greatest(v_movement.effective_at, s.started_at),
      restocked_quantity = v_movement.new_stock,
      updated_at = now()
    where s.item_id = p_item_id
      and s.location_id = p_location_id
      and s.ended_at is null;
  end if;

  return v_movement;
end
$$;

comment on function inventory._move_stock(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text, uuid, uuid, numeric, integer) is
  'The one place where stock moves by one row: locks and changes the level, writes the ledger row with what the level was and is, moves the lot, opens or closes the stockout. p_quantity is signed; p_release gives back that much of the reservations; p_line is the line of a batch, named in errors. Its callers have checked that p_quantity is a usable number. Errors: those of inventory.post_movement.';

revoke execute on function inventory._move_stock(uuid, uuid, inventory.movement_type, numeric, numeric, text, text, uuid, timestamptz, text, uuid, uuid, numeric, integer) from public;
