create or replace function inventory.adjust_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reason text,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_reason is null or btrim(p_reason) = '' or length(p_reason) > 255 then
    raise exception using
      errcode = 'QM425',
      message = 'an adjustment says why',
      detail = format('reason of %s characters', coalesce(length(p_reason), 0)),
      hint = 'Give a reason of 1 to 255 characters.';
  end if;

  return inventory.post_movement(p_item_id, p_location_id, 'adjustment', p_quantity, null, p_reason, null, null, null, p_idempotency_key);
end
$$;

comment on function inventory.adjust_stock(uuid, uuid, numeric, text, text) is
  'Corrects stock by a signed quantity, with a reason, and returns the ledger row. Errors: QM425 no reason, and those of inventory.post_movement.';

revoke execute on function inventory.adjust_stock(uuid, uuid, numeric, text, text) from public;
grant execute on function inventory.adjust_stock(uuid, uuid, numeric, text, text) to qm_app;
