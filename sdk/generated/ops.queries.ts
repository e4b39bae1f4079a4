/** Types generated for queries found in "sql/ops/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';
import type { CheckStatus, Severity } from './enums.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** 'Verify' parameters type */
export interface IVerifyParams {
  room?: string | null | void;
}

/** 'Verify' return type */
export interface IVerifyResult {
  check_name: string;
  finding_count: string;
  remedy: string;
  sample: Json;
  severity: Severity;
  status: CheckStatus;
}

/** 'Verify' query type */
export interface IVerifyQuery {
  params: IVerifyParams;
  result: IVerifyResult;
}

const verifyIR: any = {
  usedParamSet: { room: true },
  params: [{ name: 'room', required: false, transform: { type: 'scalar' }, locs: [{ a: 198, b: 202 }] }],
  statement:
    'select\n  v.check_name as "check_name!",\n  v.severity as "severity!",\n  v.status as "status!",\n  v.finding_count as "finding_count!",\n  v.sample as "sample!",\n  v.remedy as "remedy!"\nfrom ops.verify(:room) as v',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.check_name as "check_name!",
 *   v.severity as "severity!",
 *   v.status as "status!",
 *   v.finding_count as "finding_count!",
 *   v.sample as "sample!",
 *   v.remedy as "remedy!"
 * from ops.verify(:room) as v
 * ```
 */
export const verify = new PreparedQuery<IVerifyParams, IVerifyResult>(verifyIR);

/** 'ListIntegrityChecks' parameters type */
export type IListIntegrityChecksParams = void;

/** 'ListIntegrityChecks' return type */
export interface IListIntegrityChecksResult {
  /** What is compared with what. */
  description: string;
  /** Value of the source's column finding that this row describes. */
  finding: string;
  /** What to do about a finding. */
  remedy: string;
  /** Room whose data or objects are checked. */
  room: string;
  /** How bad a finding is. */
  severity: Severity;
  /** View (schema.view) or function (schema.function()) that lists findings; empty when all is well. */
  source: string;
}

/** 'ListIntegrityChecks' query type */
export interface IListIntegrityChecksQuery {
  params: IListIntegrityChecksParams;
  result: IListIntegrityChecksResult;
}

const listIntegrityChecksIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  c.source as "source!",\n  c.finding as "finding!",\n  c.room as "room!",\n  c.severity as "severity!",\n  c.description as "description!",\n  c.remedy as "remedy!"\nfrom ops.integrity_checks c\norder by c.room, c.finding, c.source',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.source as "source!",
 *   c.finding as "finding!",
 *   c.room as "room!",
 *   c.severity as "severity!",
 *   c.description as "description!",
 *   c.remedy as "remedy!"
 * from ops.integrity_checks c
 * order by c.room, c.finding, c.source
 * ```
 */
export const listIntegrityChecks = new PreparedQuery<IListIntegrityChecksParams, IListIntegrityChecksResult>(
  listIntegrityChecksIR,
);

/** 'ListSlowStatements' parameters type */
export interface IListSlowStatementsParams {
  limit?: number | null | void;
}

/** 'ListSlowStatements' return type */
export interface IListSlowStatementsResult {
  cache_hit_ratio: number | null;
  calls: string;
  max_ms: number;
  mean_ms: number;
  query: string;
  row_count: string;
  total_ms: number;
}

/** 'ListSlowStatements' query type */
export interface IListSlowStatementsQuery {
  params: IListSlowStatementsParams;
  result: IListSlowStatementsResult;
}

const listSlowStatementsIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: false, transform: { type: 'scalar' }, locs: [{ a: 241, b: 246 }] }],
  statement:
    'select\n  s.query as "query!",\n  s.calls as "calls!",\n  s.total_ms as "total_ms!",\n  s.mean_ms as "mean_ms!",\n  s.max_ms as "max_ms!",\n  s.row_count as "row_count!",\n  s.cache_hit_ratio as "cache_hit_ratio?"\nfrom ops.slow_statements(coalesce(:limit::integer, 20)) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.query as "query!",
 *   s.calls as "calls!",
 *   s.total_ms as "total_ms!",
 *   s.mean_ms as "mean_ms!",
 *   s.max_ms as "max_ms!",
 *   s.row_count as "row_count!",
 *   s.cache_hit_ratio as "cache_hit_ratio?"
 * from ops.slow_statements(coalesce(:limit::integer, 20)) as s
 * ```
 */
export const listSlowStatements = new PreparedQuery<IListSlowStatementsParams, IListSlowStatementsResult>(
  listSlowStatementsIR,
);

/** 'ListUnusedIndexes' parameters type */
export type IListUnusedIndexesParams = void;

/** 'ListUnusedIndexes' return type */
export interface IListUnusedIndexesResult {
  /** Size on disk, in bytes. */
  bytes: string;
  /** When the statistics were last reset; null: never. */
  counted_since: Date | null;
  /** Index. */
  index_name: string;
  /** Scans since counted_since: none. */
  scans: string;
  /** Table or partition. */
  table_name: string;
}

/** 'ListUnusedIndexes' query type */
export interface IListUnusedIndexesQuery {
  params: IListUnusedIndexesParams;
  result: IListUnusedIndexesResult;
}

const listUnusedIndexesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  u.table_name as "table_name!",\n  u.index_name as "index_name!",\n  u.scans as "scans!",\n  u.bytes as "bytes!",\n  u.counted_since as "counted_since?"\nfrom ops.unused_indexes u\norder by u.bytes desc, u.index_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.table_name as "table_name!",
 *   u.index_name as "index_name!",
 *   u.scans as "scans!",
 *   u.bytes as "bytes!",
 *   u.counted_since as "counted_since?"
 * from ops.unused_indexes u
 * order by u.bytes desc, u.index_name
 * ```
 */
export const listUnusedIndexes = new PreparedQuery<IListUnusedIndexesParams, IListUnusedIndexesResult>(
  listUnusedIndexesIR,
);

/** 'ListMissingIndexes' parameters type */
export type IListMissingIndexesParams = void;

/** 'ListMissingIndexes' return type */
export interface IListMissingIndexesResult {
  /** Size on disk without indexes, in bytes. */
  bytes: string;
  /** Rows by the last analyze. */
  estimated_rows: string;
  /** Times that it was read through an index. */
  index_scans: string;
  /** Rows read by a sequential scan on average. */
  rows_a_scan: string;
  /** Times that it was read as a whole. */
  sequential_scans: string;
  /** Table or partition. */
  table_name: string;
}

/** 'ListMissingIndexes' query type */
export interface IListMissingIndexesQuery {
  params: IListMissingIndexesParams;
  result: IListMissingIndexesResult;
}

const listMissingIndexesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  m.table_name as "table_name!",\n  m.sequential_scans as "sequential_scans!",\n  m.index_scans as "index_scans!",\n  m.rows_a_scan as "rows_a_scan!",\n  m.estimated_rows as "estimated_rows!",\n  m.bytes as "bytes!"\nfrom ops.missing_indexes m\norder by m.sequential_scans * m.rows_a_scan desc, m.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.table_name as "table_name!",
 *   m.sequential_scans as "sequential_scans!",
 *   m.index_scans as "index_scans!",
 *   m.rows_a_scan as "rows_a_scan!",
 *   m.estimated_rows as "estimated_rows!",
 *   m.bytes as "bytes!"
 * from ops.missing_indexes m
 * order by m.sequential_scans * m.rows_a_scan desc, m.table_name
 * ```
 */
export const listMissingIndexes = new PreparedQuery<IListMissingIndexesParams, IListMissingIndexesResult>(
  listMissingIndexesIR,
);

/** 'ListBloatEstimates' parameters type */
export type IListBloatEstimatesParams = void;

/** 'ListBloatEstimates' return type */
export interface IListBloatEstimatesResult {
  /** Size of the table without indexes and TOAST, in bytes. */
  bytes: string;
  /** Rows that vacuum has not yet removed. */
  dead_rows: string;
  /** When autovacuum last came by. */
  last_autovacuum: Date | null;
  /** Table or partition. */
  table_name: string;
  /** Estimated space beyond what the rows need, in bytes. */
  wasted_bytes: string;
  /** The same as a share of the size, 0 to 1. */
  wasted_share: number;
}

/** 'ListBloatEstimates' query type */
export interface IListBloatEstimatesQuery {
  params: IListBloatEstimatesParams;
  result: IListBloatEstimatesResult;
}

const listBloatEstimatesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  b.table_name as "table_name!",\n  b.bytes as "bytes!",\n  b.wasted_bytes as "wasted_bytes!",\n  b.wasted_share as "wasted_share!",\n  b.dead_rows as "dead_rows!",\n  b.last_autovacuum as "last_autovacuum?"\nfrom ops.bloat_estimates b\norder by b.wasted_bytes desc, b.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.table_name as "table_name!",
 *   b.bytes as "bytes!",
 *   b.wasted_bytes as "wasted_bytes!",
 *   b.wasted_share as "wasted_share!",
 *   b.dead_rows as "dead_rows!",
 *   b.last_autovacuum as "last_autovacuum?"
 * from ops.bloat_estimates b
 * order by b.wasted_bytes desc, b.table_name
 * ```
 */
export const listBloatEstimates = new PreparedQuery<IListBloatEstimatesParams, IListBloatEstimatesResult>(
  listBloatEstimatesIR,
);

/** 'ListLockWaits' parameters type */
export type IListLockWaitsParams = void;

/** 'ListLockWaits' return type */
export interface IListLockWaitsResult {
  /** Its application_name. */
  blocking_application: string | null;
  /** Process that holds the lock or stands before it in the queue. */
  blocking_pid: number;
  /** What it does: idle in transaction has forgotten to commit. */
  blocking_state: string | null;
  /** What it does, or did last. */
  blocking_statement: string | null;
  blocking_transaction_age: string | null;
  /** Its account. */
  blocking_user: string | null;
  /** Its application_name. */
  waiting_application: string | null;
  waiting_for: string | null;
  /** Process that waits. */
  waiting_pid: number;
  /** What it wants to do. */
  waiting_statement: string | null;
  /** Its account. */
  waiting_user: string | null;
}

/** 'ListLockWaits' query type */
export interface IListLockWaitsQuery {
  params: IListLockWaitsParams;
  result: IListLockWaitsResult;
}

const listLockWaitsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  w.waiting_pid as "waiting_pid!",\n  w.waiting_user as "waiting_user?",\n  w.waiting_application as "waiting_application?",\n  w.waiting_for::text as "waiting_for?",\n  w.waiting_statement as "waiting_statement?",\n  w.blocking_pid as "blocking_pid!",\n  w.blocking_user as "blocking_user?",\n  w.blocking_application as "blocking_application?",\n  w.blocking_state as "blocking_state?",\n  w.blocking_transaction_age::text as "blocking_transaction_age?",\n  w.blocking_statement as "blocking_statement?"\nfrom ops.lock_waits w\norder by w.waiting_for desc nulls last, w.waiting_pid, w.blocking_pid',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   w.waiting_pid as "waiting_pid!",
 *   w.waiting_user as "waiting_user?",
 *   w.waiting_application as "waiting_application?",
 *   w.waiting_for::text as "waiting_for?",
 *   w.waiting_statement as "waiting_statement?",
 *   w.blocking_pid as "blocking_pid!",
 *   w.blocking_user as "blocking_user?",
 *   w.blocking_application as "blocking_application?",
 *   w.blocking_state as "blocking_state?",
 *   w.blocking_transaction_age::text as "blocking_transaction_age?",
 *   w.blocking_statement as "blocking_statement?"
 * from ops.lock_waits w
 * order by w.waiting_for desc nulls last, w.waiting_pid, w.blocking_pid
 * ```
 */
export const listLockWaits = new PreparedQuery<IListLockWaitsParams, IListLockWaitsResult>(listLockWaitsIR);

/** 'ListConnections' parameters type */
export type IListConnectionsParams = void;

/** 'ListConnections' return type */
export interface IListConnectionsResult {
  /** Name that the application gave; the SDK sends its own. */
  application_name: string;
  /** Connections. */
  connection_count: string;
  longest_in_state: string | null;
  oldest_transaction: string | null;
  /** The same as a share of max_connections, 0 to 1. */
  share_of_maximum: number;
  /** active, idle, idle in transaction, … */
  state: string;
  /** Account. */
  user_name: string | null;
}

/** 'ListConnections' query type */
export interface IListConnectionsQuery {
  params: IListConnectionsParams;
  result: IListConnectionsResult;
}

const listConnectionsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  c.user_name as "user_name?",\n  c.application_name as "application_name!",\n  c.state as "state!",\n  c.connection_count as "connection_count!",\n  c.share_of_maximum as "share_of_maximum!",\n  c.longest_in_state::text as "longest_in_state?",\n  c.oldest_transaction::text as "oldest_transaction?"\nfrom ops.connections c\norder by c.connection_count desc, c.user_name, c.application_name, c.state',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.user_name as "user_name?",
 *   c.application_name as "application_name!",
 *   c.state as "state!",
 *   c.connection_count as "connection_count!",
 *   c.share_of_maximum as "share_of_maximum!",
 *   c.longest_in_state::text as "longest_in_state?",
 *   c.oldest_transaction::text as "oldest_transaction?"
 * from ops.connections c
 * order by c.connection_count desc, c.user_name, c.application_name, c.state
 * ```
 */
export const listConnections = new PreparedQuery<IListConnectionsParams, IListConnectionsResult>(listConnectionsIR);

/** 'ListLongTransactions' parameters type */
export type IListLongTransactionsParams = void;

/** 'ListLongTransactions' return type */
export interface IListLongTransactionsResult {
  age: string;
  /** Application. */
  application_name: string | null;
  in_state_for: string | null;
  /** Process. */
  pid: number;
  /** How many transactions back vacuum has to keep dead rows for it. */
  rows_held_transactions: number | null;
  /** What it does now. */
  state: string | null;
  /** What it does, or did last. */
  statement: string | null;
  /** Account. */
  user_name: string | null;
}

/** 'ListLongTransactions' query type */
export interface IListLongTransactionsQuery {
  params: IListLongTransactionsParams;
  result: IListLongTransactionsResult;
}

const listLongTransactionsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  t.pid as "pid!",\n  t.user_name as "user_name?",\n  t.application_name as "application_name?",\n  t.state as "state?",\n  t.age::text as "age!",\n  t.in_state_for::text as "in_state_for?",\n  t.rows_held_transactions as "rows_held_transactions?",\n  t.statement as "statement?"\nfrom ops.long_transactions t\norder by t.age desc, t.pid',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.pid as "pid!",
 *   t.user_name as "user_name?",
 *   t.application_name as "application_name?",
 *   t.state as "state?",
 *   t.age::text as "age!",
 *   t.in_state_for::text as "in_state_for?",
 *   t.rows_held_transactions as "rows_held_transactions?",
 *   t.statement as "statement?"
 * from ops.long_transactions t
 * order by t.age desc, t.pid
 * ```
 */
export const listLongTransactions = new PreparedQuery<IListLongTransactionsParams, IListLongTransactionsResult>(
  listLongTransactionsIR,
);

/** 'ListReplicationLag' parameters type */
export type IListReplicationLagParams = void;

/** 'ListReplicationLag' return type */
export interface IListReplicationLagResult {
  /** standby or slot. */
  kind: string;
  /** WAL not yet replayed there, in bytes. */
  lag_bytes: string | null;
  /** application_name of the standby, or the slot. */
  name: string | null;
  replay_lag: string | null;
  /** What it does. */
  state: string | null;
  /** async, sync, quorum or potential. */
  sync_state: string | null;
}

/** 'ListReplicationLag' query type */
export interface IListReplicationLagQuery {
  params: IListReplicationLagParams;
  result: IListReplicationLagResult;
}

const listReplicationLagIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  r.name as "name?",\n  r.kind as "kind!",\n  r.state as "state?",\n  r.sync_state as "sync_state?",\n  r.lag_bytes as "lag_bytes?",\n  r.replay_lag::text as "replay_lag?"\nfrom ops.replication_lag r\norder by r.lag_bytes desc nulls last, r.name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.name as "name?",
 *   r.kind as "kind!",
 *   r.state as "state?",
 *   r.sync_state as "sync_state?",
 *   r.lag_bytes as "lag_bytes?",
 *   r.replay_lag::text as "replay_lag?"
 * from ops.replication_lag r
 * order by r.lag_bytes desc nulls last, r.name
 * ```
 */
export const listReplicationLag = new PreparedQuery<IListReplicationLagParams, IListReplicationLagResult>(
  listReplicationLagIR,
);

/** 'ListTableStatistics' parameters type */
export type IListTableStatisticsParams = void;

/** 'ListTableStatistics' return type */
export interface IListTableStatisticsResult {
  /** Rows that vacuum has not yet removed. */
  dead_rows: string;
  /** Rows by the last analyze. */
  estimated_rows: string;
  /** Size of indexes, in bytes. */
  index_bytes: string;
  /** When the table, or the latest of its partitions, was analyzed. */
  last_analyzed_at: Date | null;
  /** Number of its partitions; 0: not partitioned. */
  partition_count: string;
  /** Size of rows with TOAST, in bytes. */
  table_bytes: string;
  /** Table. */
  table_name: string;
}

/** 'ListTableStatistics' query type */
export interface IListTableStatisticsQuery {
  params: IListTableStatisticsParams;
  result: IListTableStatisticsResult;
}

const listTableStatisticsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  t.table_name as "table_name!",\n  t.partition_count as "partition_count!",\n  t.estimated_rows as "estimated_rows!",\n  t.table_bytes as "table_bytes!",\n  t.index_bytes as "index_bytes!",\n  t.dead_rows as "dead_rows!",\n  t.last_analyzed_at as "last_analyzed_at?"\nfrom ops.table_statistics t\norder by t.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.table_name as "table_name!",
 *   t.partition_count as "partition_count!",
 *   t.estimated_rows as "estimated_rows!",
 *   t.table_bytes as "table_bytes!",
 *   t.index_bytes as "index_bytes!",
 *   t.dead_rows as "dead_rows!",
 *   t.last_analyzed_at as "last_analyzed_at?"
 * from ops.table_statistics t
 * order by t.table_name
 * ```
 */
export const listTableStatistics = new PreparedQuery<IListTableStatisticsParams, IListTableStatisticsResult>(
  listTableStatisticsIR,
);

/** 'CountRows' parameters type */
export type ICountRowsParams = void;

/** 'CountRows' return type */
export interface ICountRowsResult {
  row_count: string;
  table_name: string;
}

/** 'CountRows' query type */
export interface ICountRowsQuery {
  params: ICountRowsParams;
  result: ICountRowsResult;
}

const countRowsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  c.table_name as "table_name!",\n  c.row_count as "row_count!"\nfrom ops.count_rows() as c\norder by c.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.table_name as "table_name!",
 *   c.row_count as "row_count!"
 * from ops.count_rows() as c
 * order by c.table_name
 * ```
 */
export const countRows = new PreparedQuery<ICountRowsParams, ICountRowsResult>(countRowsIR);

/** 'ListCacheHitRatios' parameters type */
export type IListCacheHitRatiosParams = void;

/** 'ListCacheHitRatios' return type */
export interface IListCacheHitRatiosResult {
  /** Share of them found in memory, 0 to 1. */
  index_hit_ratio: number | null;
  /** Pages of its indexes that were asked for. */
  index_pages_read: string | null;
  /** Share of them found in memory, 0 to 1. */
  table_hit_ratio: number | null;
  /** Table or partition. */
  table_name: string;
  /** Pages of the table that were asked for. */
  table_pages_read: string;
}

/** 'ListCacheHitRatios' query type */
export interface IListCacheHitRatiosQuery {
  params: IListCacheHitRatiosParams;
  result: IListCacheHitRatiosResult;
}

const listCacheHitRatiosIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  h.table_name as "table_name!",\n  h.table_pages_read as "table_pages_read!",\n  h.table_hit_ratio as "table_hit_ratio?",\n  h.index_pages_read as "index_pages_read?",\n  h.index_hit_ratio as "index_hit_ratio?"\nfrom ops.cache_hit_ratios h\norder by h.table_pages_read desc, h.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.table_name as "table_name!",
 *   h.table_pages_read as "table_pages_read!",
 *   h.table_hit_ratio as "table_hit_ratio?",
 *   h.index_pages_read as "index_pages_read?",
 *   h.index_hit_ratio as "index_hit_ratio?"
 * from ops.cache_hit_ratios h
 * order by h.table_pages_read desc, h.table_name
 * ```
 */
export const listCacheHitRatios = new PreparedQuery<IListCacheHitRatiosParams, IListCacheHitRatiosResult>(
  listCacheHitRatiosIR,
);

/** 'ListPartitionStatus' parameters type */
export type IListPartitionStatusParams = void;

/** 'ListPartitionStatus' return type */
export interface IListPartitionStatusResult {
  /** Size on disk with indexes, in bytes. */
  bytes: string;
  /** Rows by the last analyze. */
  estimated_rows: string;
  /** Partitions that retention would drop. */
  expired_count: string;
  /** First month that has one. */
  first_month: string | null;
  /** True where they have. */
  is_ahead: boolean | null;
  /** Last month that has one. */
  last_month: string | null;
  /** Months after the current one that should have one. */
  months_ahead: number;
  /** Monthly partitions. */
  partition_count: string;
  /** Months kept; null: all. */
  retention_months: number | null;
  /** Table. */
  table_name: string;
}

/** 'ListPartitionStatus' query type */
export interface IListPartitionStatusQuery {
  params: IListPartitionStatusParams;
  result: IListPartitionStatusResult;
}

const listPartitionStatusIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  p.table_name as "table_name!",\n  p.partition_count as "partition_count!",\n  p.first_month as "first_month?",\n  p.last_month as "last_month?",\n  p.months_ahead as "months_ahead!",\n  p.is_ahead as "is_ahead?",\n  p.retention_months as "retention_months?",\n  p.expired_count as "expired_count!",\n  p.estimated_rows as "estimated_rows!",\n  p.bytes as "bytes!"\nfrom ops.partition_status p\norder by p.table_name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.table_name as "table_name!",
 *   p.partition_count as "partition_count!",
 *   p.first_month as "first_month?",
 *   p.last_month as "last_month?",
 *   p.months_ahead as "months_ahead!",
 *   p.is_ahead as "is_ahead?",
 *   p.retention_months as "retention_months?",
 *   p.expired_count as "expired_count!",
 *   p.estimated_rows as "estimated_rows!",
 *   p.bytes as "bytes!"
 * from ops.partition_status p
 * order by p.table_name
 * ```
 */
export const listPartitionStatus = new PreparedQuery<IListPartitionStatusParams, IListPartitionStatusResult>(
  listPartitionStatusIR,
);

/** 'ApplyRetention' parameters type */
export interface IApplyRetentionParams {
  dryRun?: boolean | null | void;
}

/** 'ApplyRetention' return type */
export interface IApplyRetentionResult {
  bytes: string | null;
  is_removed: boolean;
  kind: string;
  row_count: string;
  subject: string;
}

/** 'ApplyRetention' query type */
export interface IApplyRetentionQuery {
  params: IApplyRetentionParams;
  result: IApplyRetentionResult;
}

const applyRetentionIR: any = {
  usedParamSet: { dryRun: true },
  params: [{ name: 'dryRun', required: false, transform: { type: 'scalar' }, locs: [{ a: 175, b: 181 }] }],
  statement:
    'select\n  r.subject as "subject!",\n  r.kind as "kind!",\n  r.row_count as "row_count!",\n  r.bytes as "bytes?",\n  r.is_removed as "is_removed!"\nfrom ops.apply_retention(coalesce(:dryRun::boolean, true)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.subject as "subject!",
 *   r.kind as "kind!",
 *   r.row_count as "row_count!",
 *   r.bytes as "bytes?",
 *   r.is_removed as "is_removed!"
 * from ops.apply_retention(coalesce(:dryRun::boolean, true)) as r
 * ```
 */
export const applyRetention = new PreparedQuery<IApplyRetentionParams, IApplyRetentionResult>(applyRetentionIR);

/** 'RunMaintenance' parameters type */
export type IRunMaintenanceParams = void;

/** 'RunMaintenance' return type */
export interface IRunMaintenanceResult {
  affected: string;
  task: string;
}

/** 'RunMaintenance' query type */
export interface IRunMaintenanceQuery {
  params: IRunMaintenanceParams;
  result: IRunMaintenanceResult;
}

const runMaintenanceIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select\n  m.task as "task!",\n  m.affected as "affected!"\nfrom ops.run_maintenance() as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.task as "task!",
 *   m.affected as "affected!"
 * from ops.run_maintenance() as m
 * ```
 */
export const runMaintenance = new PreparedQuery<IRunMaintenanceParams, IRunMaintenanceResult>(runMaintenanceIR);

/** 'HandOverRows' parameters type */
export interface IHandOverRowsParams {
  fromUserId: string;
  tableName?: string | null | void;
  toUserId?: string | null | void;
}

/** 'HandOverRows' return type */
export interface IHandOverRowsResult {
  row_count: string;
  table_name: string;
}

/** 'HandOverRows' query type */
export interface IHandOverRowsQuery {
  params: IHandOverRowsParams;
  result: IHandOverRowsResult;
}

const handOverRowsIR: any = {
  usedParamSet: { fromUserId: true, toUserId: true, tableName: true },
  params: [
    { name: 'fromUserId', required: true, transform: { type: 'scalar' }, locs: [{ a: 94, b: 105 }] },
    { name: 'toUserId', required: false, transform: { type: 'scalar' }, locs: [{ a: 108, b: 116 }] },
    { name: 'tableName', required: false, transform: { type: 'scalar' }, locs: [{ a: 119, b: 128 }] },
  ],
  statement:
    'select\n  h.table_name as "table_name!",\n  h.row_count as "row_count!"\nfrom ops.hand_over_rows(:fromUserId!, :toUserId, :tableName) as h',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.table_name as "table_name!",
 *   h.row_count as "row_count!"
 * from ops.hand_over_rows(:fromUserId!, :toUserId, :tableName) as h
 * ```
 */
export const handOverRows = new PreparedQuery<IHandOverRowsParams, IHandOverRowsResult>(handOverRowsIR);
