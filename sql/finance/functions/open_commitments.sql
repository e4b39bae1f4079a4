create or replace function finance.open_commitments(p_on date default null)
returns table (
  order_line_id uuid,
  order_number text,
  supplier_id uuid,
  item_id uuid,
  location_id uuid,
  currency text,
  due_on date,
  open_quantity numeric,
  unit_cost numeric,
  amount numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_on is null then
    return query
    select
      o.id, o.order_number, o.supplier_id, o.item_id, o.location_id, o.currency, o.due_on, o.open_quantity, o.unit_cost,
      round(o.open_quantity * o.unit_cost, 4)
    from planning.open_order_lines o
    where o.supply_mode = 'purchase'
      and o.open_quantity > 0
    order by o.due_on, o.order_number, o.line_number;
    return;
  end if;

  return query
  select
    l.id, o.order_number, o.supplier_id, l.item_id, l.location_id, o.currency, l.due_on, q.open_quantity, l.unit_cost,
    round(q.open_quantity * l.unit_cost, 4)
  from planning.supply_orders o
  join planning.supply_order_lines l on l.order_id = o.id
  join catalog.locations c on c.id = l.location_id
  cross join lateral (
    select (p_on + 1)::timestamp at time zone c.time_zone as at
  ) as t
  cross join lateral (
    select l.quantity - coalesce(sum(r.quantity), 0) as open_quantity
    from planning.receipts r
    where r.order_line_id = l.id
      and r.received_at < t.at
  ) as q
  where o.supply_mode = 'purchase'
    and o.ordered_at < t.at
    and q.open_quantity > 0
    and not exists (
      select
      from core.state_history h
      where h.machine = 'supply_order_line'
        and h.subject_id = l.id
        and h.to_state in ('closed', 'cancelled')
        and h.at < t.at
    )
  order by l.due_on, o.order_number, l.line_number;
end
$$;

comment on function finance.open_commitments(date) is
  'What was ordered from suppliers and had not come at the end of a day (in the location''s time zone; null: now), line by line at the price of the order: orders placed until then, less receipts until then, without lines closed or cancelled until then. Sum it by currency.';

revoke execute on function finance.open_commitments(date) from public;
grant execute on function finance.open_commitments(date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
