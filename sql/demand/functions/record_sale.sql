create or replace function demand.record_sale(
  p_transaction_id text,
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_unit_price numeric,
  p_currency text,
  p_sold_at timestamptz default null,
  p_customer_id uuid default null,
  p_customer_segment text default null,
  p_region text default null,
  p_promotion text default null,
  p_issue_stock boolean default false,
  p_idempotency_key text default null
)
returns demand.sales
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_sold_at timestamptz := coalesce(p_sold_at, now());
  v_is_fine boolean;
  v_sold_on date;
  v_sale demand.sales;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if p_idempotency_key is not null then
    v_first := core.claim_idempotency_key(
      p_idempotency_key,
      'demand.record_sale',
      jsonb_build_array(
        p_transaction_id, p_item_id, p_location_id, trim_scale(p_quantity), trim_scale(p_unit_price), p_currency,
        extract(epoch from p_sold_at), p_customer_id, p_customer_segment, p_region, p_promotion, p_issue_stock
      )
    );

    if v_first is not null then
      return jsonb_populate_record(null::demand.sales, v_first);
    end if;
  end if;

  select
    (
      p_transaction_id <> ''
      and v_sold_at >= '1900-01-01'
      and v_sold_at < '2200-01-01'
      and p_quantity <> 0
      and abs(p_quantity) < 1e12
      and p_quantity = round(p_quantity, case when u.is_whole then 0 else 6 end)
      and p_unit_price >= 0
      and p_unit_price < 1e14
      and p_currency ~ '^[A-Z]{3}$'
      and (p_customer_id is null or exists (select from demand.customers k where k.id = p_customer_id))
    ) is true,
    (v_sold_at at time zone l.time_zone)::date
  into v_is_fine, v_sold_on
  from catalog.items i
  join catalog.units u on u.code = i.unit
  cross join catalog.locations l
  where i.id = p_item_id
    and l.id = p_location_id;

  if v_is_fine is not true then
    perform demand._refuse_sale_lines(
      'unnest($1)',
      array[row(
        1, p_transaction_id, p_item_id, p_location_id, v_sold_at, p_quantity, p_unit_price, p_currency,
        p_customer_id, p_customer_segment, p_region, p_promotion
      )::demand.sale_line]
    );
  end if;

  if p_customer_id is not null then
    perform demand._refuse_erased_customer(p_customer_id);
  end if;

  if p_issue_stock and p_quantity < 0 then
    raise exception using
      errcode = 'QM604',
      message = 'a return cannot issue stock',
      detail = format('transaction %s, quantity %s', p_transaction_id, p_quantity),
      hint = 'Record the return without p_issue_stock and receive the goods with inventory.post_movement.';
  end if;

  perform demand._ensure_sales_month(date_trunc('month', v_sold_at at time zone 'UTC')::date);

  -- An index can hold an id unique within its month only; over the months two sessions meet at this lock.
  perform pg_advisory_xact_lock(hashtextextended('demand.sales ' || p_transaction_id, 0));

  if exists (select from demand.sales t where t.transaction_id = p_transaction_id) then
    raise exception using
      errcode = 'QM601',
      message = 'a sale with this transaction id exists',
      detail = format('transaction %s', p_transaction_id),
      hint = 'Give each sales line an id of its own; repeat a request with its idempotency key to get the first result.';
  end if;

  if p_issue_stock then
    perform inventory.post_movement(
      p_item_id => p_item_id,
      p_location_id => p_location_id,
      p_movement_type => 'issue',
      p_quantity => p_quantity,
      p_reason => 'sale',
      p_reference => p_transaction_id,
      p_effective_at => v_sold_at
    );
  end if;

  begin
    insert into demand.sales (
      item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency,
      customer_id, customer_segment, region, promotion
    )
    values (
      p_item_id, v_sold_at, p_transaction_id, p_location_id, v_sold_on, p_quantity, p_unit_price, p_currency,
      p_customer_id, p_customer_segment, p_region, p_promotion
    )
    returning * into v_sale;
  exception
    when unique_violation then
      raise exception using
        errcode = 'QM601',
        message = 'a sale with this transaction id exists',
        detail = format('transaction %s was written by another session at the same time', p_transaction_id),
        hint = 'Give each sales line an id of its own; repeat a request with its idempotency key to get the first result.';
  end;

  perform demand._add_to_day(v_sale);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_sale));
  end if;

  return v_sale;
end
$$;

comment on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) is
  'Records one sales line and brings its day of demand.daily_sales up to date; returns the sale. A negative quantity is a return. p_sold_at: null is now. Customer, segment, region and promotion are kept as given: null is unknown, nothing is taken from the masters. p_issue_stock issues the quantity through inventory.post_movement, with its errors, in the same transaction. Errors: QM001 key used for something else, QM102 and QM103 user, QM601 transaction id exists, QM602 line cannot be a sale, QM604 a return with p_issue_stock, QM614 an erased customer.';

revoke execute on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) from public;
grant execute on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) to qm_app;
