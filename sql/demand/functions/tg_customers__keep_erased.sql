create or replace function demand.tg_customers__keep_erased()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM614',
    message = 'this customer has been erased',
    detail = format('customer %s was erased at %s', old.id, old.erased_at),
    hint = 'An erased customer stays as an id only; create a new customer instead.';
end
$$;

comment on function demand.tg_customers__keep_erased() is
  'Before-update trigger of demand.customers: nobody gives an erased customer a name again, an import that updates neither. Error: QM614.';

revoke execute on function demand.tg_customers__keep_erased() from public;

drop trigger if exists tg_customers__keep_erased on demand.customers;
create trigger tg_customers__keep_erased
before update on demand.customers
for each row
when (old.erased_at is not null and old.* is distinct from new.*)
execute function demand.tg_customers__keep_erased();
