create or replace function inventory.transfer_stocks(p_lines jsonb, p_idempotency_key text default null)
returns setof inventory.transfers
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line record;
  v_transfers inventory.transfers[] := '{}'::inventory.transfers[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, from_location_id, to_location_id, quantity and, where known, reason, lot_id.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'inventory.transfer_stocks', p_lines);

  if v_first is not null then
    return query select t.* from jsonb_populate_recordset(null::inventory.transfers, v_first) as t;
    return;
  end if;

  perform inventory._lock_levels(
    array_agg(x.item_id) || array_agg(x.item_id),
    array_agg(x.from_location_id) || array_agg(x.to_location_id)
  )
  from jsonb_to_recordset(p_lines) as x (item_id uuid, from_location_id uuid, to_location_id uuid);

  for v_line in
    select x.*
    from rows from (
      jsonb_to_recordset(p_lines) as (
        item_id uuid, from_location_id uuid, to_location_id uuid, quantity numeric, reason text, lot_id uuid
      )
    ) with ordinality as x (item_id, from_location_id, to_location_id, quantity, reason, lot_id, number)
    order by x.number
  loop
    perform inventory._refuse_transfer_values(
      v_line.from_location_id, v_line.to_location_id, v_line.quantity, null, v_line.number::integer
    );
    v_transfers := v_transfers || inventory._transfer(
      v_line.item_id, v_line.from_location_id, v_line.to_location_id, v_line.quantity, v_line.reason, v_line.lot_id,
      null, p_idempotency_key, v_line.number::integer
    );
  end loop;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_transfers));
  end if;

  return query select t.* from unnest(v_transfers) as t;
end
$$;

comment on function inventory.transfer_stocks(jsonb, text) is
  'Several transfers, all or none, one after the other, and returns them in the order of the lines. p_lines: a JSON array of objects with item_id, from_location_id, to_location_id, quantity, reason, lot_id. Errors: QM427 no lines; those of inventory.transfer_stock, whose detail names the line.';

revoke execute on function inventory.transfer_stocks(jsonb, text) from public;
grant execute on function inventory.transfer_stocks(jsonb, text) to qm_app;
