create or replace function inventory.issue_by_expiry(
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_reason text default null,
  p_reference text default null,
  p_idempotency_key text default null
)
returns setof inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_today date := inventory._local_date(p_location_id, clock_timestamp());
  v_part record;
  v_left numeric := p_quantity;
  v_taken numeric;
  v_movements inventory.movements[] := '{}'::inventory.movements[];
begin
  perform inventory._refuse_values('issue', p_quantity, null, null);

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.issue_by_expiry',
    jsonb_build_array(p_item_id, p_location_id, trim_scale(p_quantity), p_reason, p_reference)
  );

  if v_first is not null then
    return query select m.* from jsonb_populate_recordset(null::inventory.movements, v_first) as m;
    return;
  end if;

  -- Refuses unknown items and the like, and locks the level; lots that are not to be had may still be the reason below.
  perform inventory._prepare_level(p_item_id, p_location_id, 'issue', p_quantity);

  for v_part in
    select p.lot_id, p.quantity
    from (
      select b.lot_id, b.on_hand as quantity, t.expires_on, t.lot_number
      from inventory.lot_levels b
      join inventory.lots t on t.item_id = b.item_id and t.id = b.lot_id
      where b.item_id = p_item_id
        and b.location_id = p_location_id
        and b.on_hand > 0
        and t.state = 'available'
        and (t.expires_on is null or t.expires_on >= v_today)
      union all
      -- What is in no lot comes last; it has no date.
      select null, l.on_hand - l.in_lots, null, null
      from inventory.levels l
      where l.item_id = p_item_id
        and l.location_id = p_location_id
        and l.on_hand > l.in_lots
    ) as p
    order by p.expires_on nulls last, p.lot_number nulls last
  loop
    v_taken := least(v_left, v_part.quantity);
    v_movements := v_movements || inventory._move_stock(
      p_item_id, p_location_id, 'issue', -v_taken, null, p_reason, p_reference, v_part.lot_id, null, p_idempotency_key
    );
    v_left := v_left - v_taken;
    exit when v_left = 0;
  end loop;

  if v_left > 0 then
    raise exception using
      errcode = 'QM401',
      message = 'there is not enough stock',
      detail = format(
        'item %s at location %s: %s wanted, %s of it can be had from lots that are available and not expired, or outside of lots',
        p_item_id, p_location_id, trim_scale(p_quantity), trim_scale(p_quantity - v_left)
      ),
      hint = 'Take less, or release lots with inventory.set_lot_state.';
  end if;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_movements));
  end if;

  return query select m.* from unnest(v_movements) as m;
end
$$;

comment on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) is
  'Issues stock from the lots that expire first, skipping those that are expired or held back, then from stock in no lot; returns one ledger row for each part. All or nothing. Errors: QM401 not enough that may be issued; those of inventory.post_movement.';

revoke execute on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) from public;
grant execute on function inventory.issue_by_expiry(uuid, uuid, numeric, text, text, text) to qm_app;
