create or replace function demand._lock_upload_customers(p_source text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line_number bigint;
begin
  execute format(
    $query$
      select c.id
      from demand.customers c
      where c.code in (select s.customer from (%s) s)
      order by c.id
      for key share
    $query$,
    p_source
  );

  execute format(
    $query$
      select min(s.line_number)
      from (%s) s
      where s.customer is not null
        and not exists (select from demand.customers c where c.code = s.customer)
    $query$,
    p_source
  )
  into v_line_number;

  if v_line_number is not null then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('line %s names a customer who was erased or removed while the file was imported', v_line_number),
      hint = 'Import the file again: its records without a customer are rejected by line.';
  end if;
end
$$;

comment on function demand._lock_upload_customers(text) is
  'For loaders: keeps the customers that the records of p_source (a query with line_number and customer, a code) name from being erased or removed until the end of the transaction, and refuses where one went since the records were checked. Error: QM613.';

revoke execute on function demand._lock_upload_customers(text) from public;
