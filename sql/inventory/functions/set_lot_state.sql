create or replace function inventory.set_lot_state(
  p_item_id uuid,
  p_lot_id uuid,
  p_state inventory.lot_state,
  p_reason text default null,
  p_quality_grade text default null,
  p_test_results jsonb default null,
  p_idempotency_key text default null
)
returns inventory.lots
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_lot inventory.lots;
  v_from_state text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.set_lot_state',
    jsonb_build_array(p_item_id, p_lot_id, p_state, p_reason, p_quality_grade, p_test_results)
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.lots, v_first);
  end if;

  perform inventory._require_lot(p_item_id, p_lot_id);

  select t.state::text
  into strict v_from_state
  from inventory.lots t
  where t.item_id = p_item_id
    and t.id = p_lot_id
  for no key update;

  perform core.record_transition('lot', p_lot_id, v_from_state, p_state::text, p_reason);

  update inventory.lots t
  set
    state = p_state,
    quarantine_reason = case when p_state <> 'available' then coalesce(p_reason, t.quarantine_reason) end,
    quality_grade = coalesce(p_quality_grade, t.quality_grade),
    test_results = coalesce(p_test_results, t.test_results)
  where t.item_id = p_item_id
    and t.id = p_lot_id
  returning t.* into v_lot;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_lot));
  end if;

  return v_lot;
end
$$;

comment on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) is
  'Holds a lot back, releases or condemns it, with the grade and results of its inspection, and returns it. Holding back and condemning need a reason (lots_quarantine_reason_check). Errors: QM001 key, QM003 this change of state is not allowed, QM102 and QM103 user, QM409 no such lot.';

revoke execute on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) from public;
grant execute on function inventory.set_lot_state(uuid, uuid, inventory.lot_state, text, text, jsonb, text) to qm_app;
