create or replace function demand.erase_customers(p_customer_ids uuid[], p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_customer_ids uuid[] := array(select distinct i.id from unnest(p_customer_ids) as i (id));
  v_fault record;
begin
  perform identity.require_role('admin');

  if cardinality(v_customer_ids) = 0 then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = 'no customer was given',
      hint = 'select id, code from demand.customers lists them.';
  end if;

  -- Orders and sales that are being written for them come first, and stay.
  perform c.id
  from demand.customers c
  where c.id = any (v_customer_ids)
  order by c.id
  for update;

  select i.id, c.erased_at
  into v_fault
  from unnest(v_customer_ids) as i (id)
  left join demand.customers c on c.id = i.id
  where c.id is null
    or c.erased_at is not null
  order by c.id is not null, i.id
  limit 1;

  if found and v_fault.erased_at is null then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('customer %s', coalesce(v_fault.id::text, 'null')),
      hint = 'select id, code from demand.customers lists them.';
  elsif found then
    raise exception using
      errcode = 'QM614',
      message = 'this customer has been erased',
      detail = format('customer %s was erased at %s', v_fault.id, v_fault.erased_at),
      hint = 'An erased customer stays as an id only; leave it out.';
  end if;

  return query
  select e.*
  from demand._forget_customers(v_customer_ids, p_dry_run) as e;
end
$$;

comment on function demand.erase_customers(uuid[], boolean) is
  'Erases who customers are, or says with p_dry_run (the default) what would go: one row a table with the number of rows and the effect: erase, drop (tables of an import that was committed half-way) or keep. Code, name and region are replaced, and with them every refused record of an upload that holds code or name as a field; orders, sales, quantities and money stay under an id that says nothing, segment and tier with them. All or none; cannot be undone. A new customer with the same code is another one. The audit log gets one entry a customer without what was erased. For admins. Errors: QM101, QM102, QM103, QM613 no such customer, QM614 already erased.';

revoke execute on function demand.erase_customers(uuid[], boolean) from public;
grant execute on function demand.erase_customers(uuid[], boolean) to qm_app, qm_maintenance;
