create or replace function demand.cancel_order_line(p_order_line_id uuid, p_idempotency_key text default null)
returns demand.order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line demand.order_lines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.cancel_order_line', jsonb_build_array(p_order_line_id));

  if v_first is not null then
    return jsonb_populate_record(null::demand.order_lines, v_first);
  end if;

  perform demand._lock_order_line(p_order_line_id);

  update demand.order_lines l
  set state = 'cancelled'
  where l.id = p_order_line_id
  returning l.* into v_line;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function demand.cancel_order_line(uuid, text) is
  'Cancels what is still open of an order line and returns it; what was shipped stays shipped. A reservation made for it is released with inventory.release_reservation. Errors: QM001, QM102, QM103, QM607 no such line, QM608 closed.';

revoke execute on function demand.cancel_order_line(uuid, text) from public;
grant execute on function demand.cancel_order_line(uuid, text) to qm_app;
