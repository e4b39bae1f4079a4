create or replace function inventory.load_movements(p_lines inventory.movement_line[], p_idempotency_key text default null)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_count bigint;
begin
  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.load_movements', to_jsonb(p_lines));

  if v_first is not null then
    return (v_first #>> '{}')::bigint;
  end if;

  v_count := cardinality(inventory._post_lines(p_lines, p_idempotency_key));

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_count));
  end if;

  return v_count;
end
$$;

comment on function inventory.load_movements(inventory.movement_line[], text) is
  'The same as inventory.post_movements for loads: typed lines, in the order in which they happened, and only their number comes back. Opening balances are receipts with a cost. Some ten thousand lines a call are a good size. Errors: those of inventory.post_movements.';

revoke execute on function inventory.load_movements(inventory.movement_line[], text) from public;
grant execute on function inventory.load_movements(inventory.movement_line[], text) to qm_app, qm_maintenance;
