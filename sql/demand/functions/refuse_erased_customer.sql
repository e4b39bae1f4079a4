create or replace function demand._refuse_erased_customer(p_customer_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_erased_at timestamptz;
begin
  -- The lock that the foreign key takes later, taken before looking: who erases meanwhile is waited for, or waits.
  select c.erased_at
  into v_erased_at
  from demand.customers c
  where c.id = p_customer_id
  for key share;

  if v_erased_at is not null then
    raise exception using
      errcode = 'QM614',
      message = 'this customer has been erased',
      detail = format('customer %s was erased at %s', p_customer_id, v_erased_at),
      hint = 'An erased customer stays as an id only; create a new customer instead.';
  end if;
end
$$;

comment on function demand._refuse_erased_customer(uuid) is
  'Guard of commands that write a row for a customer: keeps the customer from being erased until the end of the transaction. An unknown customer is left to the foreign key. Error: QM614.';

revoke execute on function demand._refuse_erased_customer(uuid) from public;
