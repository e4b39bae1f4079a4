create or replace function demand.record_sales(p_lines jsonb, p_issue_stock boolean default false, p_idempotency_key text default null)
returns demand.load_result
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_lines demand.sale_line[];
  v_return record;
  v_result demand.load_result;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_lines) is distinct from 'array' then
    raise exception using
      errcode = 'QM602',
      message = 'the sale cannot be recorded as it is',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency and, where known, customer_id, customer_segment, region, promotion.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.record_sales', jsonb_build_array(p_lines, p_issue_stock));

  if v_first is not null then
    return jsonb_populate_record(null::demand.load_result, v_first);
  end if;

  select coalesce(
    array_agg(
      row(
        s.line_number, s.transaction_id, s.item_id, s.location_id, s.sold_at, s.quantity, s.unit_price, s.currency,
        s.customer_id, s.customer_segment, s.region, s.promotion
      )::demand.sale_line
      order by s.line_number
    ),
    '{}'
  )
  into v_lines
  from rows from (
    jsonb_to_recordset(p_lines) as (
      transaction_id text,
      item_id uuid,
      location_id uuid,
      sold_at timestamptz,
      quantity numeric,
      unit_price numeric,
      currency text,
      customer_id uuid,
      customer_segment text,
      region text,
      promotion text
    )
  ) with ordinality as s (
    transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency,
    customer_id, customer_segment, region, promotion, line_number
  );

  if p_issue_stock then
    select s.line_number, s.transaction_id, s.quantity
    into v_return
    from unnest(v_lines) as s
    where s.quantity < 0
    order by s.line_number
    limit 1;

    if found then
      raise exception using
        errcode = 'QM604',
        message = 'a return cannot issue stock',
        detail = format('line %s: transaction %s, quantity %s', v_return.line_number, v_return.transaction_id, v_return.quantity),
        hint = 'Record returns in a batch without p_issue_stock and receive the goods with inventory.post_movements.';
    end if;

    if cardinality(v_lines) > 0 then
      perform inventory.post_movements(
        (
          select jsonb_agg(
            jsonb_build_object(
              'item_id', s.item_id,
              'location_id', s.location_id,
              'movement_type', 'issue',
              'quantity', s.quantity,
              'reason', 'sale',
              'reference', s.transaction_id,
              'effective_at', s.sold_at
            )
            order by s.line_number
          )
          from unnest(v_lines) as s
        )
      );
    end if;
  end if;

  v_result := demand._write_sales('unnest($1)', v_lines, null);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_result));

  return v_result;
end
$$;

comment on function demand.record_sales(jsonb, boolean, text) is
  'Records a batch of sales lines, all or none, and brings demand.daily_sales up to date. p_lines: array of objects with the fields of demand.sale_line but line_number, which is the place in the array; sold_at is required. For some thousand lines; more go through demand.open_sales_load. p_issue_stock issues all quantities through inventory.post_movements, with its errors. Errors: QM001, QM102, QM103, QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale, QM604 a return with p_issue_stock.';

revoke execute on function demand.record_sales(jsonb, boolean, text) from public;
grant execute on function demand.record_sales(jsonb, boolean, text) to qm_app;
