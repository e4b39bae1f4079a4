create or replace view ops.cache_hit_ratios
with (security_invoker = true)
as
select
  s.schemaname || '.' || s.relname as table_name,
  s.heap_blks_hit + s.heap_blks_read as table_pages_read,
  s.heap_blks_hit::double precision / nullif(s.heap_blks_hit + s.heap_blks_read, 0) as table_hit_ratio,
  s.idx_blks_hit + s.idx_blks_read as index_pages_read,
  s.idx_blks_hit::double precision / nullif(s.idx_blks_hit + s.idx_blks_read, 0) as index_hit_ratio
from pg_catalog.pg_statio_user_tables s
join pg_catalog.pg_namespace n on n.nspname = s.schemaname
where pg_get_userbyid(n.nspowner) = 'qm_owner'
  and s.heap_blks_hit + s.heap_blks_read > 0;

comment on view ops.cache_hit_ratios is
  'Share of pages found in shared_buffers, by table. Below 0.99 for the tables of the daily work, more memory helps.';
comment on column ops.cache_hit_ratios.table_name is 'Table or partition.';
comment on column ops.cache_hit_ratios.table_pages_read is 'Pages of the table that were asked for.';
comment on column ops.cache_hit_ratios.table_hit_ratio is 'Share of them found in memory, 0 to 1.';
comment on column ops.cache_hit_ratios.index_pages_read is 'Pages of its indexes that were asked for.';
comment on column ops.cache_hit_ratios.index_hit_ratio is 'Share of them found in memory, 0 to 1.';

grant select on ops.cache_hit_ratios to qm_app, qm_readonly, qm_auditor, qm_maintenance;
