create or replace function demand._refuse_sale_lines(p_source text, p_lines demand.sale_line[] default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault record;
begin
  select f.line_number, f.column_name, f.value, f.reason, count(*) over () as fault_count
  into v_fault
  from demand._find_sale_faults(p_source, p_lines) as f
  order by f.line_number, f.column_name, f.reason
  limit 1;

  if v_fault.reason in ('is already recorded', 'stands in the source more than once') then
    raise exception using
      errcode = 'QM601',
      message = 'a sale with this transaction id exists',
      detail = format('line %s: transaction_id %s %s; faults in all: %s', v_fault.line_number, v_fault.value, v_fault.reason, v_fault.fault_count),
      hint = 'Leave out lines that are recorded; repeat a request with its idempotency key to get the first result.';
  end if;

  raise exception using
    errcode = 'QM602',
    message = 'the sale cannot be recorded as it is',
    detail = format('line %s: %s %s %s; faults in all: %s',
      v_fault.line_number, v_fault.column_name, coalesce(v_fault.value, 'null'), v_fault.reason, v_fault.fault_count),
    hint = 'Correct the line; nothing was recorded.';
end
$$;

comment on function demand._refuse_sale_lines(text, demand.sale_line[]) is
  'Raises what is wrong with the first faulty line. Called when the quick look of demand._write_sales saw that something is. Errors: QM601, QM602.';

revoke execute on function demand._refuse_sale_lines(text, demand.sale_line[]) from public;
