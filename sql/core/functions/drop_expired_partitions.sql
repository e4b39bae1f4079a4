create or replace function core.drop_expired_partitions(p_dry_run boolean default true)
returns table (
  table_name text,
  partition_name text,
  month date,
  row_count bigint,
  bytes bigint,
  is_dropped boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_partition record;
begin
  for v_partition in
    select p.table_name, p.partition_name, p.month, p.bytes
    from core.partitions p
    where p.is_expired
    order by p.table_name, p.month
  loop
    table_name := v_partition.table_name;
    partition_name := v_partition.partition_name;
    month := v_partition.month;
    bytes := v_partition.bytes;
    is_dropped := not p_dry_run;

    execute format('select count(*) from only %s', v_partition.partition_name::regclass)
    into row_count;

    if not p_dry_run then
      execute format('drop table %s', v_partition.partition_name::regclass);
    end if;

    return next;
  end loop;
end
$$;

comment on function core.drop_expired_partitions(boolean) is
  'Retention: lists the partitions older than their table''s retention_months with their exact number of rows and, with p_dry_run => false, drops them. The dry run is the default.';

revoke execute on function core.drop_expired_partitions(boolean) from public;
grant execute on function core.drop_expired_partitions(boolean) to qm_maintenance;
