create or replace function inventory._add_on_order(p_item_id uuid, p_location_id uuid, p_quantity numeric)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform inventory._lock_levels(array[p_item_id], array[p_location_id]);

  update inventory.levels l
  set
    on_order = l.on_order + p_quantity,
    updated_at = now()
  where l.item_id = p_item_id
    and l.location_id = p_location_id;
end
$$;

comment on function inventory._add_on_order(uuid, uuid, numeric) is
  'Adds to what is on order for a level, or takes away with a negative quantity; for the commands of planning that open, change, receive and cancel orders. Error: levels_on_order_check below zero.';

revoke execute on function inventory._add_on_order(uuid, uuid, numeric) from public;
