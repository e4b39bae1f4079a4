create or replace view ops.bloat_estimates
with (security_invoker = true)
as
with widths as (
  select
    c.oid,
    n.nspname || '.' || c.relname as table_name,
    c.reltuples,
    c.relpages,
    -- Row header and line pointer take 28 bytes; rows are aligned to 8.
    28 + 8 * ceil(sum(coalesce(s.avg_width * (1 - s.null_frac), 0)) / 8) as row_bytes,
    coalesce(
      (select o.option_value::numeric from pg_options_to_table(c.reloptions) as o where o.option_name = 'fillfactor'),
      100
    ) as fill_factor
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_stats s on s.schemaname = n.nspname and s.tablename = c.relname and not s.inherited
  where pg_get_userbyid(n.nspowner) = 'qm_owner'
    and c.relkind = 'r'
    and c.reltuples > 0
  group by c.oid, n.nspname, c.relname, c.reltuples, c.relpages, c.reloptions
),
sized as (
  select
    w.*,
    current_setting('block_size')::numeric as page_bytes,
    ceil(w.reltuples * w.row_bytes / ((current_setting('block_size')::numeric - 24) * w.fill_factor / 100)) as needed_pages
  from widths w
)
select
  z.table_name,
  (z.relpages * z.page_bytes)::bigint as bytes,
  greatest((z.relpages - z.needed_pages) * z.page_bytes::double precision, 0)::bigint as wasted_bytes,
  greatest(1 - z.needed_pages / nullif(z.relpages, 0), 0)::double precision as wasted_share,
  t.n_dead_tup as dead_rows,
  t.last_autovacuum
from sized z
join pg_catalog.pg_stat_user_tables t on t.relid = z.oid;

comment on view ops.bloat_estimates is
  'Space of tables and partitions that their rows do not need, estimated from the statistics of analyze; a few pages more or less mean nothing. Vacuum makes it usable again, vacuum full or a rebuild gives it back.';
comment on column ops.bloat_estimates.table_name is 'Table or partition.';
comment on column ops.bloat_estimates.bytes is 'Size of the table without indexes and TOAST, in bytes.';
comment on column ops.bloat_estimates.wasted_bytes is 'Estimated space beyond what the rows need, in bytes.';
comment on column ops.bloat_estimates.wasted_share is 'The same as a share of the size, 0 to 1.';
comment on column ops.bloat_estimates.dead_rows is 'Rows that vacuum has not yet removed.';
comment on column ops.bloat_estimates.last_autovacuum is 'When autovacuum last came by.';

grant select on ops.bloat_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
