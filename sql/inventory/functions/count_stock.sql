create or replace function inventory.count_stock(
  p_item_id uuid,
  p_location_id uuid,
  p_counted_quantity numeric,
  p_reason text default null,
  p_lot_id uuid default null,
  p_effective_at timestamptz default null,
  p_idempotency_key text default null
)
returns inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_level record;
  v_movement inventory.movements;
begin
  if (p_counted_quantity >= 0 and p_counted_quantity < 1e12 and p_counted_quantity = round(p_counted_quantity, 6)) is not true then
    raise exception using
      errcode = 'QM402',
      message = 'this is no quantity to move',
      detail = format('counted %s', coalesce(p_counted_quantity::text, 'null')),
      hint = 'Give what was counted: zero or more, below 10^12, at most six decimals.';
  end if;

  perform inventory._refuse_values('receipt', 1, null, p_effective_at);

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.count_stock',
    jsonb_build_array(
      p_item_id, p_location_id, trim_scale(p_counted_quantity), p_reason, p_lot_id, extract(epoch from p_effective_at)
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.movements, v_first);
  end if;

  -- Locks the level, or makes it: the variance is against what is there now.
  perform inventory._prepare_level(p_item_id, p_location_id, 'count', p_counted_quantity, p_lot_id);

  select l.on_hand, l.reserved, l.in_lots, l.allows_negative_stock, i.sku, c.code, b.on_hand as lot_on_hand
  into v_level
  from inventory.levels l
  join catalog.items i on i.id = l.item_id
  join catalog.locations c on c.id = l.location_id
  left join inventory.lot_levels b
    on b.item_id = l.item_id
    and b.location_id = l.location_id
    and b.lot_id = p_lot_id
  where l.item_id = p_item_id
    and l.location_id = p_location_id
  for no key update of l;

  if not v_level.allows_negative_stock
    and (
      p_lot_id is null and p_counted_quantity < greatest(v_level.reserved, v_level.in_lots)
      or p_counted_quantity < coalesce(v_level.lot_on_hand, 0) - (v_level.on_hand - v_level.reserved)
        and p_lot_id is not null
    )
  then
    raise exception using
      errcode = 'QM422',
      message = 'less was counted than is promised',
      detail = format(
        'item %s at location %s: counted %s; reserved %s, in lots %s',
        v_level.sku, v_level.code, trim_scale(p_counted_quantity), trim_scale(v_level.reserved), trim_scale(v_level.in_lots)
      ),
      hint = 'Release reservations until they fit, count the lots one by one, and count again.';
  end if;

  v_movement := inventory._move_stock(
    p_item_id, p_location_id, 'count',
    p_counted_quantity - case when p_lot_id is null then v_level.on_hand else coalesce(v_level.lot_on_hand, 0) end,
    null, p_reason, null, p_lot_id, p_effective_at, p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movement));
  end if;

  return v_movement;
end
$$;

comment on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) is
  'Records a stock count and returns its ledger row, whose quantity is the variance (zero when the books were right). With a lot, that lot was counted. Stamps who counted and when. Errors: QM402 quantity, QM422 less than is reserved or in lots, QM421 future; QM102, QM103, QM304, QM310, QM406, QM407, QM409 as for inventory.post_movement.';

revoke execute on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) from public;
grant execute on function inventory.count_stock(uuid, uuid, numeric, text, uuid, timestamptz, text) to qm_app;
