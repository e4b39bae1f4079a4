create or replace function demand._lock_order_line(p_order_line_id uuid)
returns demand.order_lines
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line demand.order_lines;
begin
  select l.*
  into v_line
  from demand.order_lines l
  where l.id = p_order_line_id
  for update;

  if not found then
    raise exception using
      errcode = 'QM607',
      message = 'there is no such order line',
      detail = format('order line %s', coalesce(p_order_line_id::text, 'null')),
      hint = 'select id, order_id, line_number from demand.order_lines lists them.';
  end if;

  if v_line.state in ('shipped', 'cancelled') then
    raise exception using
      errcode = 'QM608',
      message = 'the order line is closed',
      detail = format('order line %s is %s', p_order_line_id, v_line.state),
      hint = 'Only open and partially shipped lines can be shipped or cancelled.';
  end if;

  return v_line;
end
$$;

comment on function demand._lock_order_line(uuid) is
  'Locks an order line that can still be shipped or cancelled and returns it. Errors: QM607, QM608.';

revoke execute on function demand._lock_order_line(uuid) from public;
