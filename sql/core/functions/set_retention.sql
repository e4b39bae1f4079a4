create or replace function core.set_retention(p_table text, p_months integer)
returns core.partitioned_tables
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table core.partitioned_tables;
begin
  update core.partitioned_tables t
  set retention_months = p_months
  where t.table_name = p_table
  returning t.* into v_table;

  if not found then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  return v_table;
end
$$;

comment on function core.set_retention(text, integer) is
  'Sets how many whole months of a partitioned table are kept (null: all) and returns its row. Nothing is dropped until core.drop_expired_partitions(false). Error: QM008; a number below one is refused by partitioned_tables_retention_months_check.';

revoke execute on function core.set_retention(text, integer) from public;
grant execute on function core.set_retention(text, integer) to qm_maintenance;
