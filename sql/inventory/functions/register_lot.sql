create or replace function inventory.register_lot(
  p_item_id uuid,
  p_lot_number text,
  p_expires_on date default null,
  p_manufactured_on date default null,
  p_supplier_id uuid default null,
  p_quality_grade text default null,
  p_test_results jsonb default '{}',
  p_quarantine_reason text default null,
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
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.register_lot',
    jsonb_build_array(
      p_item_id, p_lot_number, p_expires_on, p_manufactured_on, p_supplier_id, p_quality_grade, p_test_results,
      p_quarantine_reason
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::inventory.lots, v_first);
  end if;

  insert into inventory.lots (
    item_id, lot_number, state, quality_grade, manufactured_on, expires_on, supplier_id, quarantine_reason, test_results
  )
  values (
    p_item_id, p_lot_number,
    case when p_quarantine_reason is null then 'available'::inventory.lot_state else 'quarantined' end,
    p_quality_grade, p_manufactured_on, p_expires_on, p_supplier_id, p_quarantine_reason, p_test_results
  )
  returning * into v_lot;

  perform core.record_transition('lot', v_lot.id, 'nonexistent', v_lot.state::text, p_quarantine_reason);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_lot));
  end if;

  return v_lot;
end
$$;

comment on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) is
  'Makes a lot known and returns it; stock comes into it by movements that name it. With p_quarantine_reason it starts in quarantine. Errors: QM001 key, QM102 and QM103 user; lots_item_id_lot_number_key the number is taken, lots_item_id_fkey no such item, lots_supplier_id_fkey no such supplier, the check constraints of inventory.lots.';

revoke execute on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) from public;
grant execute on function inventory.register_lot(uuid, text, date, date, uuid, text, jsonb, text, text) to qm_app;
