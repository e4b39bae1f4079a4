/* @name Verify */
select
  v.check_name as "check_name!",
  v.severity as "severity!",
  v.status as "status!",
  v.finding_count as "finding_count!",
  v.sample as "sample!",
  v.remedy as "remedy!"
from ops.verify(:room) as v;

/* @name ListIntegrityChecks */
select
  c.source as "source!",
  c.finding as "finding!",
  c.room as "room!",
  c.severity as "severity!",
  c.description as "description!",
  c.remedy as "remedy!"
from ops.integrity_checks c
order by c.room, c.finding, c.source;

/* @name ListSlowStatements */
select
  s.query as "query!",
  s.calls as "calls!",
  s.total_ms as "total_ms!",
  s.mean_ms as "mean_ms!",
  s.max_ms as "max_ms!",
  s.row_count as "row_count!",
  s.cache_hit_ratio as "cache_hit_ratio?"
from ops.slow_statements(coalesce(:limit::integer, 20)) as s;

/* @name ListUnusedIndexes */
select
  u.table_name as "table_name!",
  u.index_name as "index_name!",
  u.scans as "scans!",
  u.bytes as "bytes!",
  u.counted_since as "counted_since?"
from ops.unused_indexes u
order by u.bytes desc, u.index_name;

/* @name ListMissingIndexes */
select
  m.table_name as "table_name!",
  m.sequential_scans as "sequential_scans!",
  m.index_scans as "index_scans!",
  m.rows_a_scan as "rows_a_scan!",
  m.estimated_rows as "estimated_rows!",
  m.bytes as "bytes!"
from ops.missing_indexes m
order by m.sequential_scans * m.rows_a_scan desc, m.table_name;

/* @name ListBloatEstimates */
select
  b.table_name as "table_name!",
  b.bytes as "bytes!",
  b.wasted_bytes as "wasted_bytes!",
  b.wasted_share as "wasted_share!",
  b.dead_rows as "dead_rows!",
  b.last_autovacuum as "last_autovacuum?"
from ops.bloat_estimates b
order by b.wasted_bytes desc, b.table_name;

/* @name ListLockWaits */
select
  w.waiting_pid as "waiting_pid!",
  w.waiting_user as "waiting_user?",
  w.waiting_application as "waiting_application?",
  w.waiting_for::text as "waiting_for?",
  w.waiting_statement as "waiting_statement?",
  w.blocking_pid as "blocking_pid!",
  w.blocking_user as "blocking_user?",
  w.blocking_application as "blocking_application?",
  w.blocking_state as "blocking_state?",
  w.blocking_transaction_age::text as "blocking_transaction_age?",
  w.blocking_statement as "blocking_statement?"
from ops.lock_waits w
order by w.waiting_for desc nulls last, w.waiting_pid, w.blocking_pid;

/* @name ListConnections */
select
  c.user_name as "user_name?",
  c.application_name as "application_name!",
  c.state as "state!",
  c.connection_count as "connection_count!",
  c.share_of_maximum as "share_of_maximum!",
  c.longest_in_state::text as "longest_in_state?",
  c.oldest_transaction::text as "oldest_transaction?"
from ops.connections c
order by c.connection_count desc, c.user_name, c.application_name, c.state;

/* @name ListLongTransactions */
select
  t.pid as "pid!",
  t.user_name as "user_name?",
  t.application_name as "application_name?",
  t.state as "state?",
  t.age::text as "age!",
  t.in_state_for::text as "in_state_for?",
  t.rows_held_transactions as "rows_held_transactions?",
  t.statement as "statement?"
from ops.long_transactions t
order by t.age desc, t.pid;

/* @name ListReplicationLag */
select
  r.name as "name?",
  r.kind as "kind!",
  r.state as "state?",
  r.sync_state as "sync_state?",
  r.lag_bytes as "lag_bytes?",
  r.replay_lag::text as "replay_lag?"
from ops.replication_lag r
order by r.lag_bytes desc nulls last, r.name;

/* @name ListTableStatistics */
select
  t.table_name as "table_name!",
  t.partition_count as "partition_count!",
  t.estimated_rows as "estimated_rows!",
  t.table_bytes as "table_bytes!",
  t.index_bytes as "index_bytes!",
  t.dead_rows as "dead_rows!",
  t.last_analyzed_at as "last_analyzed_at?"
from ops.table_statistics t
order by t.table_name;

/* @name CountRows */
select
  c.table_name as "table_name!",
  c.row_count as "row_count!"
from ops.count_rows() as c
order by c.table_name;

/* @name ListCacheHitRatios */
select
  h.table_name as "table_name!",
  h.table_pages_read as "table_pages_read!",
  h.table_hit_ratio as "table_hit_ratio?",
  h.index_pages_read as "index_pages_read?",
  h.index_hit_ratio as "index_hit_ratio?"
from ops.cache_hit_ratios h
order by h.table_pages_read desc, h.table_name;

/* @name ListPartitionStatus */
select
  p.table_name as "table_name!",
  p.partition_count as "partition_count!",
  p.first_month as "first_month?",
  p.last_month as "last_month?",
  p.months_ahead as "months_ahead!",
  p.is_ahead as "is_ahead?",
  p.retention_months as "retention_months?",
  p.expired_count as "expired_count!",
  p.estimated_rows as "estimated_rows!",
  p.bytes as "bytes!"
from ops.partition_status p
order by p.table_name;

/* @name ApplyRetention */
select
  r.subject as "subject!",
  r.kind as "kind!",
  r.row_count as "row_count!",
  r.bytes as "bytes?",
  r.is_removed as "is_removed!"
from ops.apply_retention(coalesce(:dryRun::boolean, true)) as r;

/* @name RunMaintenance */
select
  m.task as "task!",
  m.affected as "affected!"
from ops.run_maintenance() as m;

/* @name HandOverRows */
select
  h.table_name as "table_name!",
  h.row_count as "row_count!"
from ops.hand_over_rows(:fromUserId!, :toUserId, :tableName) as h;
