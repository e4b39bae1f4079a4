import * as queries from './generated/ops.queries.js';
import type { CallOptions } from './options.js';
import { Room } from './room.js';

/** Outcome of one integrity check, with up to five examples of what was found. */
export type CheckResult = queries.IVerifyResult;

/** Whether all is well: integrity checks, health of the server, retention, daily maintenance. */
export class Ops extends Room {
  /** Runs every integrity check, or those of one room. Reads the whole of big tables. */
  verify(params: queries.IVerifyParams = {}, options?: CallOptions): Promise<CheckResult[]> {
    return this.many(queries.verify, params, options);
  }

  /** What `verify` looks at. */
  listIntegrityChecks(options?: CallOptions): Promise<queries.IListIntegrityChecksResult[]> {
    return this.many(queries.listIntegrityChecks, undefined, options);
  }

  /** Statements that took the most time in sum; none without the extension pg_stat_statements. */
  listSlowStatements(
    params: queries.IListSlowStatementsParams = {},
    options?: CallOptions,
  ): Promise<queries.IListSlowStatementsResult[]> {
    return this.many(queries.listSlowStatements, params, options);
  }

  /** Indexes that no query has used. */
  listUnusedIndexes(options?: CallOptions): Promise<queries.IListUnusedIndexesResult[]> {
    return this.many(queries.listUnusedIndexes, undefined, options);
  }

  /** Big tables that are mostly read as a whole. */
  listMissingIndexes(options?: CallOptions): Promise<queries.IListMissingIndexesResult[]> {
    return this.many(queries.listMissingIndexes, undefined, options);
  }

  /** Space that tables do not need, estimated. */
  listBloatEstimates(options?: CallOptions): Promise<queries.IListBloatEstimatesResult[]> {
    return this.many(queries.listBloatEstimates, undefined, options);
  }

  /** Who waits for whom. */
  listLockWaits(options?: CallOptions): Promise<queries.IListLockWaitsResult[]> {
    return this.many(queries.listLockWaits, undefined, options);
  }

  /** Connections by account, application and state. */
  listConnections(options?: CallOptions): Promise<queries.IListConnectionsResult[]> {
    return this.many(queries.listConnections, undefined, options);
  }

  /** Transactions that have been open for too long. */
  listLongTransactions(options?: CallOptions): Promise<queries.IListLongTransactionsResult[]> {
    return this.many(queries.listLongTransactions, undefined, options);
  }

  /** Standbys and replication slots, and how far behind they are. */
  listReplicationLag(options?: CallOptions): Promise<queries.IListReplicationLagResult[]> {
    return this.many(queries.listReplicationLag, undefined, options);
  }

  /** Estimated rows and sizes of every table. */
  listTableStatistics(options?: CallOptions): Promise<queries.IListTableStatisticsResult[]> {
    return this.many(queries.listTableStatistics, undefined, options);
  }

  /** Gives what belongs to a user to another one, or to the company; resolves with the tables. For admins. */
  handOverRows(params: queries.IHandOverRowsParams, options?: CallOptions): Promise<queries.IHandOverRowsResult[]> {
    return this.many(queries.handOverRows, params, options);
  }

  /** Exact number of rows of every table. Reads everything. */
  countRows(options?: CallOptions): Promise<queries.ICountRowsResult[]> {
    return this.many(queries.countRows, undefined, options);
  }

  /** Share of pages found in memory, by table. */
  listCacheHitRatios(options?: CallOptions): Promise<queries.IListCacheHitRatiosResult[]> {
    return this.many(queries.listCacheHitRatios, undefined, options);
  }

  /** Partitioned tables, from when to when there are partitions. */
  listPartitionStatus(options?: CallOptions): Promise<queries.IListPartitionStatusResult[]> {
    return this.many(queries.listPartitionStatus, undefined, options);
  }

  /** Lists what is older than it has to be kept; removes it only with `dryRun: false`. For the maintenance role. */
  applyRetention(
    params: queries.IApplyRetentionParams = {},
    options?: CallOptions,
  ): Promise<queries.IApplyRetentionResult[]> {
    return this.many(queries.applyRetention, params, options);
  }

  /** The daily round: partitions ahead, old keys, expired reservations. For the maintenance role. */
  runMaintenance(options?: CallOptions): Promise<queries.IRunMaintenanceResult[]> {
    return this.many(queries.runMaintenance, undefined, options);
  }
}
