create or replace function ops.count_rows()
returns table (table_name text, row_count bigint)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  for table_name in
    select n.nspname || '.' || c.relname
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspowner = 'qm_owner'::regrole
      and c.relkind in ('r', 'p')
      and not c.relispartition
    order by 1
  loop
    execute format('select count(*) from %s', table_name::regclass)
    into row_count;

    return next;
  end loop;
end
$$;

comment on function ops.count_rows() is
  'Exact number of rows of every table, partitions counted with their table. Reads everything; ops.table_statistics estimates in no time.';

revoke execute on function ops.count_rows() from public;
grant execute on function ops.count_rows() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
