create or replace function demand.void_sale(p_transaction_id text, p_idempotency_key text default null)
returns demand.sales
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_sale demand.sales;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.void_sale', jsonb_build_array(p_transaction_id));

  if v_first is not null then
    return jsonb_populate_record(null::demand.sales, v_first);
  end if;

  delete from demand.sales t
  where t.transaction_id = p_transaction_id
  returning t.* into v_sale;

  if not found then
    raise exception using
      errcode = 'QM603',
      message = 'there is no such sale',
      detail = format('transaction %s', coalesce(p_transaction_id, 'null')),
      hint = 'It may have been voided before; select transaction_id from demand.sales lists the sales.';
  end if;

  -- A day without lines has no row; the check on line_count would refuse a zero.
  perform
  from demand.daily_sales d
  where d.item_id = v_sale.item_id
    and d.location_id = v_sale.location_id
    and d.day = v_sale.sold_on
    and d.currency = v_sale.currency
  for update;

  delete from demand.daily_sales d
  where d.item_id = v_sale.item_id
    and d.location_id = v_sale.location_id
    and d.day = v_sale.sold_on
    and d.currency = v_sale.currency
    and d.line_count = 1;

  if not found then
    update demand.daily_sales d
    set
      quantity = d.quantity - v_sale.quantity,
      returned_quantity = d.returned_quantity - greatest(-v_sale.quantity, 0),
      revenue = d.revenue - v_sale.total,
      line_count = d.line_count - 1,
      promotion_line_count = d.promotion_line_count - num_nonnulls(v_sale.promotion)
    where d.item_id = v_sale.item_id
      and d.location_id = v_sale.location_id
      and d.day = v_sale.sold_on
      and d.currency = v_sale.currency;
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_sale));

  return v_sale;
end
$$;

comment on function demand.void_sale(text, text) is
  'Removes a sale that was recorded by mistake from demand.sales and from its day of demand.daily_sales, and returns it. A return of goods is not a void: record it with a negative quantity. Stock that was issued with the sale is not moved back; inventory.reverse_movement does that. Errors: QM001, QM102, QM103, QM603.';

revoke execute on function demand.void_sale(text, text) from public;
grant execute on function demand.void_sale(text, text) to qm_app;
