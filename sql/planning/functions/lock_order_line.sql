create or replace function planning._lock_order_line(p_order_line_id uuid)
returns planning.supply_order_lines
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line planning.supply_order_lines;
begin
  select l.*
  into v_line
  from planning.supply_order_lines l
  where l.id = p_order_line_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM913',
      message = 'there is no such order line',
      detail = format('order line %s', coalesce(p_order_line_id::text, 'null')),
      hint = 'select * from planning.open_order_lines lists those that are open.';
  end if;

  if v_line.state not in ('open', 'partially_received') then
    raise exception using
      errcode = 'QM914',
      message = 'this order line is finished',
      detail = format('order line %s is %s', p_order_line_id, v_line.state),
      hint = 'What came without an order is posted with inventory.post_movement.';
  end if;

  return v_line;
end
$$;

comment on function planning._lock_order_line(uuid) is
  'Locks an open line of a supply order. Errors: QM913 no such line, QM914 finished.';

revoke execute on function planning._lock_order_line(uuid) from public;
