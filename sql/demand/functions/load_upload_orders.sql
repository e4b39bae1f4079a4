create or replace function demand._load_upload_orders(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform demand._lock_upload_customers(p_source);

  execute format(
    $query$
      insert into demand.orders (order_number, customer_id, ordered_at, upload_id)
      select s.order_number, min(c.id::text)::uuid, coalesce(min(s.ordered_at), now()), $1
      from (%s) s
      left join demand.customers c on c.code = s.customer
      group by s.order_number
      order by s.order_number
    $query$,
    p_source
  )
  using p_upload_id;

  execute format(
    $query$
      insert into demand.order_lines (
        order_id, line_number, item_id, location_id, ordered_quantity, shipped_quantity, due_on, priority, state
      )
      select
        o.id,
        coalesce(s.order_line, row_number() over (partition by o.id order by s.line_number))::integer,
        i.id,
        l.id,
        s.ordered_quantity,
        coalesce(s.shipped_quantity, 0),
        s.due_on,
        coalesce(s.priority, 10)::integer,
        case
          when coalesce(s.shipped_quantity, 0) = 0 then 'open'
          when s.shipped_quantity < s.ordered_quantity then 'partially_shipped'
          else 'shipped'
        end::demand.order_line_state
      from (%s) s
      join demand.orders o on o.order_number = s.order_number
      join catalog.items i on i.sku = s.item
      join catalog.locations l on l.code = s.location
      order by o.id, s.line_number
    $query$,
    p_source
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function demand._load_upload_orders(text, uuid, text) is
  'Loader of target orders: orders with their lines, which must all be new.';

revoke execute on function demand._load_upload_orders(text, uuid, text) from public;
