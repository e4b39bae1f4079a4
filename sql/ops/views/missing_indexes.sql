create or replace view ops.missing_indexes
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.seq_scan as sequential_scans,
  coalesce(s.idx_scan, 0) as index_scans,
  s.seq_tup_read / greatest(s.seq_scan, 1) as rows_a_scan,
  greatest(c.reltuples, 0)::bigint as estimated_rows,
  pg_relation_size(s.relid) as bytes
from pg_catalog.pg_stat_user_tables s
join pg_catalog.pg_class c on c.oid = s.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.seq_scan > coalesce(s.idx_scan, 0)
  and case when c.reltuples >= 0 then c.reltuples else s.n_live_tup end >= (select core.setting_integer('ops.big_table_rows'));

comment on view ops.missing_indexes is
  'Big tables that are read as a whole more often than through an index, from ops.big_table_rows rows on: a query lacks an index, or reports read everything on purpose.';
comment on column ops.missing_indexes.table_name is 'Table or partition.';
comment on column ops.missing_indexes.sequential_scans is 'Times that it was read as a whole.';
comment on column ops.missing_indexes.index_scans is 'Times that it was read through an index.';
comment on column ops.missing_indexes.rows_a_scan is 'Rows read by a sequential scan on average.';
comment on column ops.missing_indexes.estimated_rows is 'Rows by the last analyze.';
comment on column ops.missing_indexes.bytes is 'Size on disk without indexes, in bytes.';

grant select on ops.missing_indexes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
