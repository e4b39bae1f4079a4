create or replace function demand.open_sales_load()
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if to_regclass('pg_temp.sales_load') is not null then
    drop table pg_temp.sales_load;
  end if;

  create temporary table sales_load (like demand.sale_line) on commit drop;
  -- Nobody but this session reaches its temporary tables.
  grant insert on pg_temp.sales_load to qm_app;

  return 'pg_temp.sales_load';
end
$$;

comment on function demand.open_sales_load() is
  'Opens a bulk load in this transaction and returns the table to COPY into, with the columns of demand.sale_line. demand.load_sales then writes what is in it; at the end of the transaction it goes. Errors: QM102, QM103.';

revoke execute on function demand.open_sales_load() from public;
grant execute on function demand.open_sales_load() to qm_app;
