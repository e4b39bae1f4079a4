create or replace function planning.close_order_line(p_order_line_id uuid, p_reason text, p_idempotency_key text default null)
returns planning.supply_order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line planning.supply_order_lines;
  v_state planning.supply_order_state;
  v_open numeric;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'planning.close_order_line', jsonb_build_array(p_order_line_id, p_reason));

  if v_first is not null then
    return jsonb_populate_record(null::planning.supply_order_lines, v_first);
  end if;

  v_line := planning._lock_order_line(p_order_line_id);

  if coalesce(btrim(p_reason), '') = '' then
    raise exception using
      errcode = 'QM916',
      message = 'closing an order line needs a reason',
      detail = format('order line %s', p_order_line_id),
      hint = 'Say why the rest will not come.';
  end if;

  v_state := case when v_line.received_quantity = 0 then 'cancelled'::planning.supply_order_state else 'closed' end;
  v_open := v_line.open_quantity;

  perform core.record_transition('supply_order_line', v_line.id, v_line.state::text, v_state::text, p_reason);

  update planning.supply_order_lines l
  set state = v_state
  where l.id = v_line.id
  returning l.* into v_line;

  -- What will not come is the contract's again.
  update catalog.supplier_items s
  set contract_quantity_used = greatest(0, s.contract_quantity_used - v_open)
  where s.id = v_line.supplier_item_id;

  perform inventory._add_on_order(v_line.item_id, v_line.location_id, -v_open);
  perform planning._move_recommendations(array[v_line.recommendation_id], 'ordered', 'closed', p_reason);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function planning.close_order_line(uuid, text, text) is
  'Closes an open order line whose rest will not come, and returns it: cancelled where nothing came, else closed short. The open quantity is no longer on order and counts no more against the contract. Errors: QM001, QM102, QM103, QM913 no such line, QM914 finished, QM916 no reason.';

revoke execute on function planning.close_order_line(uuid, text, text) from public;
grant execute on function planning.close_order_line(uuid, text, text) to qm_app;
