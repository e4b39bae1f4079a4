create or replace view ops.table_statistics
with (security_invoker = true)
as
select
  p.table_name,
  count(*) filter (where c.relispartition) as partition_count,
  sum(greatest(c.reltuples, 0))::bigint as estimated_rows,
  sum(pg_table_size(c.oid))::bigint as table_bytes,
  sum(pg_indexes_size(c.oid))::bigint as index_bytes,
  sum(coalesce(s.n_dead_tup, 0))::bigint as dead_rows,
  max(greatest(s.last_analyze, s.last_autoanalyze)) as last_analyzed_at
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_inherits h on h.inhrelid = c.oid
cross join lateral (select coalesce(h.inhparent, c.oid)::regclass::text as table_name) as p
left join pg_catalog.pg_stat_user_tables s on s.relid = c.oid
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and c.relkind = 'r'
group by p.table_name;

comment on view ops.table_statistics is
  'Estimated rows and sizes of every table, partitions counted with their table. Rows are those of the last analyze; ops.count_rows counts exactly.';
comment on column ops.table_statistics.table_name is 'Table.';
comment on column ops.table_statistics.partition_count is 'Number of its partitions; 0: not partitioned.';
comment on column ops.table_statistics.estimated_rows is 'Rows by the last analyze.';
comment on column ops.table_statistics.table_bytes is 'Size of rows with TOAST, in bytes.';
comment on column ops.table_statistics.index_bytes is 'Size of indexes, in bytes.';
comment on column ops.table_statistics.dead_rows is 'Rows that vacuum has not yet removed.';
comment on column ops.table_statistics.last_analyzed_at is 'When the table, or the latest of its partitions, was analyzed.';

grant select on ops.table_statistics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
