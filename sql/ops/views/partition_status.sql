create or replace view ops.partition_status
with (security_invoker = true)
as
select
  t.table_name,
  count(*) filter (where not p.is_default) as partition_count,
  min(p.month) as first_month,
  max(p.month) as last_month,
  t.months_ahead,
  max(p.month) >= (date_trunc('month', now() at time zone 'UTC') + make_interval(months => t.months_ahead))::date as is_ahead,
  t.retention_months,
  count(*) filter (where p.is_expired) as expired_count,
  sum(p.estimated_rows)::bigint as estimated_rows,
  sum(p.bytes)::bigint as bytes
from core.partitioned_tables t
join core.partitions p on p.table_name = t.table_name
group by t.table_name;

comment on view ops.partition_status is
  'Partitioned tables: from when to when there are partitions, whether that is far enough ahead, and what retention would drop.';
comment on column ops.partition_status.table_name is 'Table.';
comment on column ops.partition_status.partition_count is 'Monthly partitions.';
comment on column ops.partition_status.first_month is 'First month that has one.';
comment on column ops.partition_status.last_month is 'Last month that has one.';
comment on column ops.partition_status.months_ahead is 'Months after the current one that should have one.';
comment on column ops.partition_status.is_ahead is 'True where they have.';
comment on column ops.partition_status.retention_months is 'Months kept; null: all.';
comment on column ops.partition_status.expired_count is 'Partitions that retention would drop.';
comment on column ops.partition_status.estimated_rows is 'Rows by the last analyze.';
comment on column ops.partition_status.bytes is 'Size on disk with indexes, in bytes.';

grant select on ops.partition_status to qm_app, qm_readonly, qm_auditor, qm_maintenance;
