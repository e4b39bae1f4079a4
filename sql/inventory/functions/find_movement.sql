create or replace function inventory._find_movement(p_item_id uuid, p_id uuid)
returns inventory.movements
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  -- The first 48 bits of the id are the millisecond it was made in, close to recorded_at.
  v_made_at timestamptz := to_timestamp(('x' || replace(left(p_id::text, 13), '-', ''))::bit(48)::bigint / 1000.0);
  v_movement inventory.movements;
begin
  select m.*
  into v_movement
  from inventory.movements m
  where m.item_id = p_item_id
    and m.id = p_id
    and m.recorded_at between v_made_at - interval '1 hour' and v_made_at + interval '1 hour';

  if not found then
    select m.*
    into v_movement
    from inventory.movements m
    where m.item_id = p_item_id
      and m.id = p_id;
  end if;

  if not found then
    raise exception using
      errcode = 'QM416',
      message = 'there is no such movement',
      detail = format('movement %s of item %s', p_id, p_item_id),
      hint = 'select * from inventory.movements where item_id = … lists the movements of an item.';
  end if;

  return v_movement;
end
$$;

comment on function inventory._find_movement(uuid, uuid) is
  'A movement by its id: looked for around the time that is in the id, so that one partition is touched, and then everywhere. Error: QM416.';

revoke execute on function inventory._find_movement(uuid, uuid) from public;
