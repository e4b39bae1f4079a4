create or replace function core.create_partitions_ahead()
returns setof text
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.partition_name
  from core.partitioned_tables t
  cross join lateral core.ensure_partitions(
    t.table_name,
    now(),
    now() + make_interval(months => t.months_ahead)
  ) as p (partition_name)
$$;

comment on function core.create_partitions_ahead() is
  'Makes the partitions of this month and of the months ahead that core.partitioned_tables asks for, and returns the names of new ones. To be run once a day by the maintenance role; migrate runs it too.';

revoke execute on function core.create_partitions_ahead() from public;
grant execute on function core.create_partitions_ahead() to qm_maintenance, qm_migrator;
