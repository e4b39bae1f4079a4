create or replace function demand.place_order(
  p_order_number text,
  p_lines jsonb,
  p_customer_id uuid default null,
  p_ordered_at timestamptz default null,
  p_idempotency_key text default null
)
returns demand.orders
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_fault record;
  v_order demand.orders;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM606',
      message = 'the order cannot be placed as it is',
      detail = format('order %s has no lines', p_order_number),
      hint = 'Give a JSON array of objects with item_id, location_id, quantity, due_on and, where it matters, priority.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'demand.place_order',
    jsonb_build_array(p_order_number, p_lines, p_customer_id, extract(epoch from p_ordered_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::demand.orders, v_first);
  end if;

  select n.line_number, f.reason
  into v_fault
  from jsonb_array_elements(p_lines) with ordinality as n (line, line_number)
  cross join lateral jsonb_to_record(n.line) as s (item_id uuid, location_id uuid, quantity numeric, due_on date, priority integer)
  left join catalog.items i on i.id = s.item_id
  left join catalog.units u on u.code = i.unit
  left join catalog.locations l on l.id = s.location_id
  cross join lateral (
    values
      (format('item_id %s is not an item', coalesce(s.item_id::text, 'null')), i.id is null),
      (format('location_id %s is not a location', coalesce(s.location_id::text, 'null')), l.id is null),
      (
        format('quantity %s is not a number above zero', coalesce(s.quantity::text, 'null')),
        (s.quantity > 0 and s.quantity < 1e12 and s.quantity = round(s.quantity, 6)) is not true
      ),
      (format('quantity %s is not a whole number of %s', s.quantity, i.unit), u.is_whole and s.quantity <> trunc(s.quantity)),
      ('due_on is missing', s.due_on is null),
      (format('priority %s is not between 1 and 99', s.priority), s.priority not between 1 and 99)
  ) as f (reason, is_fault)
  where f.is_fault
  order by n.line_number
  limit 1;

  if found then
    raise exception using
      errcode = 'QM606',
      message = 'the order cannot be placed as it is',
      detail = format('order %s, line %s: %s', p_order_number, v_fault.line_number, v_fault.reason),
      hint = 'Correct the line; nothing was placed.';
  end if;

  perform demand._refuse_erased_customer(p_customer_id);

  insert into demand.orders (order_number, customer_id, ordered_at)
  values (p_order_number, p_customer_id, coalesce(p_ordered_at, now()))
  returning * into v_order;

  insert into demand.order_lines (order_id, line_number, item_id, location_id, ordered_quantity, due_on, priority)
  select
    v_order.id,
    n.line_number,
    s.item_id,
    s.location_id,
    s.quantity,
    s.due_on,
    coalesce(s.priority, 10)
  from jsonb_array_elements(p_lines) with ordinality as n (line, line_number)
  cross join lateral jsonb_to_record(n.line) as s (item_id uuid, location_id uuid, quantity numeric, due_on date, priority integer)
  order by n.line_number;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_order));

  return v_order;
end
$$;

comment on function demand.place_order(text, jsonb, uuid, timestamptz, text) is
  'Places a customer''s order with its lines and returns it. p_lines: array of objects with item_id, location_id (that ships), quantity in the stock unit, due_on and priority (1 first to 99, 10 where it is not given). p_ordered_at: null is now. The number of an order that exists is refused by orders_order_number_key, an unknown customer by orders_customer_id_fkey. Errors: QM001, QM102, QM103, QM606 no lines or a line that cannot be ordered, QM614 an erased customer.';

revoke execute on function demand.place_order(text, jsonb, uuid, timestamptz, text) from public;
grant execute on function demand.place_order(text, jsonb, uuid, timestamptz, text) to qm_app;
