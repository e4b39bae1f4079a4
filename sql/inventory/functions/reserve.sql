create or replace function inventory._reserve(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reference text,
  p_expires_at timestamptz,
  p_line integer default null
)
returns inventory.reservations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_user_id uuid := core.session_user_id();
  v_level record;
  v_reservation inventory.reservations;
begin
  if (p_quantity > 0 and p_quantity < 1e12 and p_quantity = round(p_quantity, 6)) is not true then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('%squantity %s', v_line, coalesce(p_quantity::text, 'null')),
      hint = 'Reserve a quantity above zero, below 10^12, with at most six decimals.';
  end if;

  if p_expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM426',
      message = 'a reservation expires in the future',
      detail = format('%sexpires at %s', v_line, p_expires_at),
      hint = 'Give a later time, or none for a reservation that stays until it is released.';
  end if;

  if v_user_id is not null then
    perform identity.require_role('agent', 'analyst', 'planner', 'admin');
  end if;

  loop
    -- The condition and the change are one statement: between them nobody can take the stock.
    update inventory.levels l
    set
      reserved = l.reserved + p_quantity,
      updated_at = now()
    from catalog.units u
    where l.item_id = p_item_id
      and l.location_id = p_location_id
      and u.code = l.unit
      and (not u.is_whole or p_quantity = trunc(p_quantity))
      and (l.allows_negative_stock or l.on_hand - l.reserved >= p_quantity);

    exit when found;

    select i.sku, c.code, l.on_hand, l.reserved, l.unit
    into v_level
    from inventory.levels l
    join catalog.items i on i.id = l.item_id
    join catalog.locations c on c.id = l.location_id
    where l.item_id = p_item_id
      and l.location_id = p_location_id;

    if not found then
      -- Where stock may be negative this makes the level; elsewhere it says what is wrong.
      perform inventory._prepare_level(p_item_id, p_location_id, 'issue', -p_quantity, null, 0, p_line);
      continue;
    end if;

    -- Before the lack of stock, what is wrong with the request.
    perform inventory._prepare_level(p_item_id, p_location_id, 'issue', p_quantity, null, 0, p_line);

    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        '%sitem %s at location %s: %s %s wanted; on hand %s, of it reserved %s',
        v_line, v_level.sku, v_level.code, trim_scale(p_quantity), v_level.unit,
        trim_scale(v_level.on_hand), trim_scale(v_level.reserved)
      ),
      hint = 'Reserve less, receive stock first, or let expired reservations go with inventory.expire_reservations.';
  end loop;

  insert into inventory.reservations (item_id, location_id, quantity, reference, expires_at, user_id)
  values (p_item_id, p_location_id, p_quantity, p_reference, p_expires_at, v_user_id)
  returning * into v_reservation;

  return v_reservation;
end
$$;

comment on function inventory._reserve(uuid, uuid, numeric, text, timestamptz, integer) is
  'Takes a quantity from what is available, by one conditional update, and writes the reservation. Errors: those of inventory.reserve_stock.';

revoke execute on function inventory._reserve(uuid, uuid, numeric, text, timestamptz, integer) from public;
