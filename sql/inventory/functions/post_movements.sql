create or replace function inventory.post_movements(p_lines jsonb, p_idempotency_key text default null)
returns setof inventory.movements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_rows inventory.movements[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, location_id, movement_type, quantity and, where known, unit_cost, reason, reference, lot_id, effective_at.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.post_movements', p_lines);

  if v_first is not null then
    return query select m.* from jsonb_populate_recordset(null::inventory.movements, v_first) as m;
    return;
  end if;

  v_rows := inventory._post_lines(
    array(select x from jsonb_populate_recordset(null::inventory.movement_line, p_lines) as x),
    p_idempotency_key
  );

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_rows));
  end if;

  return query select m.* from unnest(v_rows) as m;
end
$$;

comment on function inventory.post_movements(jsonb, text) is
  'Posts several movements, all or none, and returns their ledger rows in the order of the lines. p_lines: a JSON array of objects with the names of inventory.movement_line. Lines count together: a line takes what those before it have left. Errors: QM427 no lines; those of inventory.post_movement, whose detail names the line.';

revoke execute on function inventory.post_movements(jsonb, text) from public;
grant execute on function inventory.post_movements(jsonb, text) to qm_app;
