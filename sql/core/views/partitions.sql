create or replace view core.partitions
with (security_invoker = true)
as
select
  t.table_name,
  n.nspname || '.' || c.relname as partition_name,
  c.relname like '%\_default' as is_default,
  case
    when c.relname ~ '_[0-9]{4}_[0-9]{2}$' then to_date(right(c.relname, 7), 'YYYY_MM')
  end as month,
  greatest(c.reltuples, 0)::bigint as estimated_rows,
  pg_total_relation_size(c.oid) as bytes,
  c.relname ~ '_[0-9]{4}_[0-9]{2}$'
    and t.retention_months is not null
    and to_date(right(c.relname, 7), 'YYYY_MM')
      < date_trunc('month', now() at time zone 'UTC') - make_interval(months => t.retention_months) as is_expired
from core.partitioned_tables t
join pg_catalog.pg_inherits i on i.inhparent = to_regclass(t.table_name)
join pg_catalog.pg_class c on c.oid = i.inhrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace;

comment on view core.partitions is
  'Partitions of every table in core.partitioned_tables, with size and whether retention would drop them.';
comment on column core.partitions.table_name is 'Partitioned table.';
comment on column core.partitions.partition_name is 'Partition, as schema.table.';
comment on column core.partitions.is_default is 'True for the partition that takes rows of months without one; it should stay empty.';
comment on column core.partitions.month is 'First day of the month it holds (UTC); null for the default partition.';
comment on column core.partitions.estimated_rows is 'Rows by the last analyze.';
comment on column core.partitions.bytes is 'Size on disk with indexes and TOAST, in bytes.';
comment on column core.partitions.is_expired is 'True where it is older than the table''s retention: core.drop_expired_partitions would drop it.';

grant select on core.partitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
