create or replace function inventory._prepare_level(
  p_item_id uuid,
  p_location_id uuid,
  p_movement_type inventory.movement_type,
  p_quantity numeric,
  p_lot_id uuid default null,
  p_release numeric default 0,
  p_line integer default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line text := case when p_line is null then '' else format('line %s: ', p_line) end;
  v_item record;
  v_location catalog.locations;
  v_level inventory.levels;
  v_least numeric;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select i.sku, i.unit, i.item_type, i.is_active, u.is_whole
  into v_item
  from catalog.items i
  join catalog.units u on u.code = i.unit
  where i.id = p_item_id;

  if not found then
    raise exception using
      errcode = 'QM310',
      message = 'there is no such item',
      detail = format('%sitem %s', v_line, coalesce(p_item_id::text, 'null')),
      hint = 'select id, sku, name from catalog.items lists the items.';
  end if;

  select c.*
  into v_location
  from catalog.locations c
  where c.id = p_location_id;

  if not found then
    raise exception using
      errcode = 'QM406',
      message = 'there is no such location',
      detail = format('%slocation %s', v_line, coalesce(p_location_id::text, 'null')),
      hint = 'select id, code, name from catalog.locations lists the locations.';
  end if;

  if v_item.item_type = 'service' then
    raise exception using
      errcode = 'QM407',
      message = 'a service has no stock',
      detail = format('%sitem %s', v_line, v_item.sku),
      hint = 'Sell it without moving stock, or change the type of the item.';
  end if;

  if p_movement_type in ('receipt', 'transfer_in') and not (v_item.is_active and v_location.is_active) then
    raise exception using
      errcode = 'QM408',
      message = 'what is retired or closed takes nothing in',
      detail = format(
        '%sitem %s is %s, location %s is %s',
        v_line,
        v_item.sku, case when v_item.is_active then 'active' else 'retired' end,
        v_location.code, case when v_location.is_active then 'active' else 'closed' end
      ),
      hint = 'Reactivate it first; what is left there can still be issued, sent away, counted and scrapped.';
  end if;

  if v_item.is_whole and p_quantity <> trunc(p_quantity) then
    raise exception using
      errcode = 'QM304',
      message = 'this unit has no parts',
      detail = format('%s%s %s of item %s', v_line, abs(p_quantity), v_item.unit, v_item.sku),
      hint = 'Give a whole number, or convert with catalog.convert_quantity first.';
  end if;

  -- The lock is kept, so that what is found here still holds when the caller tries again.
  select l.*
  into v_level
  from inventory.levels l
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  for no key update;

  if not found then
    if p_quantity < 0 and not v_location.allows_negative_stock then
      raise exception using
        errcode = 'QM404',
        message = 'this item was never stocked at this location',
        detail = format('%sitem %s at location %s', v_line, v_item.sku, v_location.code),
        hint = 'Receive stock first, or post to a location that has it: select * from inventory.levels where item_id = … lists them.';
    end if;

    -- Another session may be making it at this moment; the caller's next try finds either's row.
    insert into inventory.levels (item_id, location_id, unit, allows_negative_stock)
    values (p_item_id, p_location_id, v_item.unit, v_location.allows_negative_stock)
    on conflict on constraint levels_pkey do nothing;

    return;
  end if;

  if p_lot_id is not null and v_level.in_lots + p_quantity < 0 then
    raise exception using
      errcode = 'QM412',
      message = 'there is not enough of this lot',
      detail = format(
        '%slot %s of item %s at location %s: %s wanted, %s in all lots there',
        v_line, p_lot_id, v_item.sku, v_location.code, trim_scale(-p_quantity), trim_scale(v_level.in_lots)
      ),
      hint = 'Take less, or take another lot: inventory.lot_levels lists them.';
  end if;

  v_least := greatest(v_level.reserved - p_release, case when p_lot_id is null then v_level.in_lots end);

  if p_quantity < 0 and not v_level.allows_negative_stock and v_level.on_hand + p_quantity < v_least then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        '%sitem %s at location %s: %s %s wanted; on hand %s, of it reserved %s, in lots %s',
        v_line, v_item.sku, v_location.code, trim_scale(-p_quantity), v_item.unit,
        trim_scale(v_level.on_hand), trim_scale(v_level.reserved), trim_scale(v_level.in_lots)
      ),
      hint = case
        when v_level.on_hand + p_quantity < 0 then 'Take less, receive stock first, or count if the shelf says otherwise.'
        when v_level.on_hand + p_quantity < v_level.reserved - p_release then 'Take less, or release or fulfil reservations first.'
        else 'Name the lot that it comes from, or let inventory.issue_by_expiry choose.'
      end;
  end if;
end
$$;

comment on function inventory._prepare_level(uuid, uuid, inventory.movement_type, numeric, uuid, numeric, integer) is
  'Called when a movement changed no row: raises the rule that it broke, or makes the level that was missing and returns for another try. Errors: QM102, QM103, QM304, QM310, QM401, QM404, QM406, QM407, QM408, QM412.';

revoke execute on function inventory._prepare_level(uuid, uuid, inventory.movement_type, numeric, uuid, numeric, integer) from public;
