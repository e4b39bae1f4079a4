create or replace view ops.unused_indexes
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.indexrelname::text as index_name,
  s.idx_scan as scans,
  pg_relation_size(s.indexrelid) as bytes,
  pg_stat_get_db_stat_reset_time(d.oid) as counted_since
from pg_catalog.pg_stat_user_indexes s
join pg_catalog.pg_index i on i.indexrelid = s.indexrelid
join pg_catalog.pg_class c on c.oid = s.relid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_database d on d.datname = current_database()
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.idx_scan = 0
  and not i.indisunique
  and not i.indisexclusion
  -- An index that begins with a foreign key's columns works when a referenced row is deleted.
  and not exists (
    select
    from pg_catalog.pg_constraint k
    where k.conrelid = s.relid
      and k.contype = 'f'
      and k.conkey::smallint[] <@ (i.indkey::smallint[])[0:array_length(k.conkey, 1) - 1]
  );

comment on view ops.unused_indexes is
  'Indexes that no query has used since the statistics were last reset, without those that keep a key or serve a foreign key. Look at every replica before dropping one, and at counted_since: a quarter''s end uses other indexes than a Monday.';
comment on column ops.unused_indexes.table_name is 'Table or partition.';
comment on column ops.unused_indexes.index_name is 'Index.';
comment on column ops.unused_indexes.scans is 'Scans since counted_since: none.';
comment on column ops.unused_indexes.bytes is 'Size on disk, in bytes.';
comment on column ops.unused_indexes.counted_since is 'When the statistics were last reset; null: never.';

grant select on ops.unused_indexes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
