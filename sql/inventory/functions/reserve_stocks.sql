create or replace function inventory.reserve_stocks(
  p_lines jsonb,
  p_reference text default null,
  p_expires_at timestamptz default null,
  p_idempotency_key text default null
)
returns setof inventory.reservations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line record;
  v_reservations inventory.reservations[] := '{}'::inventory.reservations[];
begin
  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM427',
      message = 'a batch needs lines',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with item_id, location_id and quantity.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'inventory.reserve_stocks',
    jsonb_build_array(p_lines, p_reference, extract(epoch from p_expires_at))
  );

  if v_first is not null then
    return query select r.* from jsonb_populate_recordset(null::inventory.reservations, v_first) as r;
    return;
  end if;

  -- In (item, location) order; nothing is made, for there is nothing to reserve where no level is.
  perform l.item_id
  from inventory.levels l
  where (l.item_id, l.location_id) in (
    select x.item_id, x.location_id from jsonb_to_recordset(p_lines) as x (item_id uuid, location_id uuid)
  )
  order by l.item_id, l.location_id
  for no key update;

  for v_line in
    select x.*
    from rows from (
      jsonb_to_recordset(p_lines) as (item_id uuid, location_id uuid, quantity numeric)
    ) with ordinality as x (item_id, location_id, quantity, number)
    order by x.number
  loop
    v_reservations := v_reservations || inventory._reserve(
      v_line.item_id, v_line.location_id, v_line.quantity, p_reference, p_expires_at, v_line.number::integer
    );
  end loop;

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_reservations));
  end if;

  return query select r.* from unnest(v_reservations) as r;
end
$$;

comment on function inventory.reserve_stocks(jsonb, text, timestamptz, text) is
  'Reserves several lines, all or none, and returns the reservations in their order. Lines of the same level count together. p_lines: a JSON array of objects with item_id, location_id, quantity. Errors: QM427 no lines; those of inventory.reserve_stock, whose detail names the line.';

revoke execute on function inventory.reserve_stocks(jsonb, text, timestamptz, text) from public;
grant execute on function inventory.reserve_stocks(jsonb, text, timestamptz, text) to qm_app;
