import * as queries from './generated/core.queries.js';
import type { CallOptions } from './options.js';
import { Room } from './room.js';

/** A business setting with its type and limits. */
export type Setting = queries.IGetSettingResult;

/** One move of something that has a state. */
export type StateChange = queries.IGetStateHistoryResult;

/** What every other room builds on: settings, states with their history, error codes, partitions. */
export class Core extends Room {
  /** Settings of a room, or all. */
  listSettings(params: queries.IListSettingsParams = {}, options?: CallOptions): Promise<Setting[]> {
    return this.many(queries.listSettings, params, options);
  }

  /** A setting by its name, such as `inventory.low_stock_boundary`, or null. */
  getSetting(params: queries.IGetSettingParams, options?: CallOptions): Promise<Setting | null> {
    return this.maybe(queries.getSetting, params, options);
  }

  /** Changes a setting. The database refuses a value of another type or outside the limits. */
  setSetting(
    { name, value }: { name: string; value: string | number | boolean },
    options?: CallOptions,
  ): Promise<Setting> {
    return this.one(queries.setSetting, { name, value: JSON.stringify(value) }, options);
  }

  /** Every rule that a command can refuse by, with its code. */
  listErrorCodes(options?: CallOptions): Promise<queries.IListErrorCodesResult[]> {
    return this.many(queries.listErrorCodes, undefined, options);
  }

  /** Legal moves of a state machine. */
  listTransitions(
    params: queries.IListTransitionsParams,
    options?: CallOptions,
  ): Promise<queries.IListTransitionsResult[]> {
    return this.many(queries.listTransitions, params, options);
  }

  /** Every move of one thing, from the first. */
  getStateHistory(params: queries.IGetStateHistoryParams, options?: CallOptions): Promise<StateChange[]> {
    return this.many(queries.getStateHistory, params, options);
  }

  /** Sets how many whole months of a partitioned table are kept; null keeps everything. Drops nothing by itself. */
  setRetention(params: queries.ISetRetentionParams, options?: CallOptions): Promise<queries.ISetRetentionResult> {
    return this.one(queries.setRetention, params, options);
  }

  /** Partitions of a table, as `room.table`. */
  listPartitions(
    params: queries.IListPartitionsParams,
    options?: CallOptions,
  ): Promise<queries.IListPartitionsResult[]> {
    return this.many(queries.listPartitions, params, options);
  }

  /** Makes the partitions of the months ahead; resolves with the names of the new ones. */
  async createPartitionsAhead(options?: CallOptions): Promise<string[]> {
    const rows = await this.many(queries.createPartitionsAhead, undefined, options);
    return rows.map((row) => row.partition_name);
  }

  /** Moves the rows of a table's default partition into partitions of their months; resolves with their number. */
  async moveDefaultRows(params: queries.IMoveDefaultRowsParams, options?: CallOptions): Promise<number> {
    const { row_count } = await this.one(queries.moveDefaultRows, params, options);
    return Number(row_count);
  }

  /** Version of the schema in the database. */
  async getSchemaVersion(options?: CallOptions): Promise<string> {
    const { version } = await this.one(queries.getSchemaVersion, undefined, options);
    return version;
  }
}
