create or replace function inventory.create_level(
  p_item_id uuid,
  p_location_id uuid,
  p_reorder_point numeric default null,
  p_safety_stock numeric default null,
  p_maximum_stock numeric default null
)
returns inventory.levels
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_level inventory.levels;
begin
  perform inventory._prepare_level(p_item_id, p_location_id, 'receipt', 0);

  update inventory.levels l
  set
    reorder_point = coalesce(p_reorder_point, l.reorder_point),
    safety_stock = coalesce(p_safety_stock, l.safety_stock),
    maximum_stock = coalesce(p_maximum_stock, l.maximum_stock)
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  returning l.* into v_level;

  return v_level;
end
$$;

comment on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) is
  'Makes the level of an item at a location without stock, so that planning knows it, and returns it; an existing one gets the parameters that are given. Calling it twice does no harm. Errors: QM102, QM103, QM310, QM406, QM407, QM408; the check constraints of inventory.levels for the parameters.';

revoke execute on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) from public;
grant execute on function inventory.create_level(uuid, uuid, numeric, numeric, numeric) to qm_app;
