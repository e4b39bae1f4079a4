/** Types generated for queries found in "sql/core/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type stringArray = string[];

/** 'ListSettings' parameters type */
export interface IListSettingsParams {
  room?: string | null | void;
}

/** 'ListSettings' return type */
export interface IListSettingsResult {
  /** The only values allowed, for text with a closed vocabulary. */
  allowed_values: stringArray | null;
  /** Value that the schema ships with. */
  default_value: Json;
  /** What the setting changes and where its default comes from. */
  description: string;
  /** Largest value allowed, for numbers. */
  maximum: Numeric | null;
  /** Smallest value allowed, for numbers. */
  minimum: Numeric | null;
  /** Room, dot, name; for example inventory.low_stock_boundary. */
  name: string;
  /** Unit of the value: days, share, hours. */
  unit: string | null;
  /** When the value last changed. */
  updated_at: Date;
  /** User who last changed the value; null for the shipped value. */
  updated_by: string | null;
  /** Value in force, as a JSON scalar of value_type. */
  value: Json;
  /** numeric, integer, boolean or text. */
  value_type: string;
}

/** 'ListSettings' query type */
export interface IListSettingsQuery {
  params: IListSettingsParams;
  result: IListSettingsResult;
}

const listSettingsIR: any = {
  usedParamSet: { room: true },
  params: [
    {
      name: 'room',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 366, b: 370 },
        { a: 403, b: 407 },
      ],
    },
  ],
  statement:
    'select\n  s.name as "name!",\n  s.value as "value!",\n  s.value_type as "value_type!",\n  s.default_value as "default_value!",\n  s.minimum as "minimum?",\n  s.maximum as "maximum?",\n  s.allowed_values as "allowed_values?",\n  s.unit as "unit?",\n  s.description as "description!",\n  s.updated_at as "updated_at!",\n  s.updated_by as "updated_by?"\nfrom core.settings s\nwhere :room::text is null\n  or s.name like :room || \'.%\'\norder by s.name',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.name as "name!",
 *   s.value as "value!",
 *   s.value_type as "value_type!",
 *   s.default_value as "default_value!",
 *   s.minimum as "minimum?",
 *   s.maximum as "maximum?",
 *   s.allowed_values as "allowed_values?",
 *   s.unit as "unit?",
 *   s.description as "description!",
 *   s.updated_at as "updated_at!",
 *   s.updated_by as "updated_by?"
 * from core.settings s
 * where :room::text is null
 *   or s.name like :room || '.%'
 * order by s.name
 * ```
 */
export const listSettings = new PreparedQuery<IListSettingsParams, IListSettingsResult>(listSettingsIR);

/** 'GetSetting' parameters type */
export interface IGetSettingParams {
  name: string;
}

/** 'GetSetting' return type */
export interface IGetSettingResult {
  /** The only values allowed, for text with a closed vocabulary. */
  allowed_values: stringArray | null;
  /** Value that the schema ships with. */
  default_value: Json;
  /** What the setting changes and where its default comes from. */
  description: string;
  /** Largest value allowed, for numbers. */
  maximum: Numeric | null;
  /** Smallest value allowed, for numbers. */
  minimum: Numeric | null;
  /** Room, dot, name; for example inventory.low_stock_boundary. */
  name: string;
  /** Unit of the value: days, share, hours. */
  unit: string | null;
  /** When the value last changed. */
  updated_at: Date;
  /** User who last changed the value; null for the shipped value. */
  updated_by: string | null;
  /** Value in force, as a JSON scalar of value_type. */
  value: Json;
  /** numeric, integer, boolean or text. */
  value_type: string;
}

/** 'GetSetting' query type */
export interface IGetSettingQuery {
  params: IGetSettingParams;
  result: IGetSettingResult;
}

const getSettingIR: any = {
  usedParamSet: { name: true },
  params: [{ name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 375, b: 380 }] }],
  statement:
    'select\n  s.name as "name!",\n  s.value as "value!",\n  s.value_type as "value_type!",\n  s.default_value as "default_value!",\n  s.minimum as "minimum?",\n  s.maximum as "maximum?",\n  s.allowed_values as "allowed_values?",\n  s.unit as "unit?",\n  s.description as "description!",\n  s.updated_at as "updated_at!",\n  s.updated_by as "updated_by?"\nfrom core.settings s\nwhere s.name = :name!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.name as "name!",
 *   s.value as "value!",
 *   s.value_type as "value_type!",
 *   s.default_value as "default_value!",
 *   s.minimum as "minimum?",
 *   s.maximum as "maximum?",
 *   s.allowed_values as "allowed_values?",
 *   s.unit as "unit?",
 *   s.description as "description!",
 *   s.updated_at as "updated_at!",
 *   s.updated_by as "updated_by?"
 * from core.settings s
 * where s.name = :name!
 * ```
 */
export const getSetting = new PreparedQuery<IGetSettingParams, IGetSettingResult>(getSettingIR);

/** 'SetSetting' parameters type */
export interface ISetSettingParams {
  name: string;
  value: Json;
}

/** 'SetSetting' return type */
export interface ISetSettingResult {
  allowed_values: stringArray | null;
  default_value: Json;
  description: string;
  maximum: Numeric | null;
  minimum: Numeric | null;
  name: string;
  unit: string | null;
  updated_at: Date;
  updated_by: string | null;
  value: Json;
  value_type: string;
}

/** 'SetSetting' query type */
export interface ISetSettingQuery {
  params: ISetSettingParams;
  result: ISetSettingResult;
}

const setSettingIR: any = {
  usedParamSet: { name: true, value: true },
  params: [
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 361, b: 366 }] },
    { name: 'value', required: true, transform: { type: 'scalar' }, locs: [{ a: 369, b: 375 }] },
  ],
  statement:
    'select\n  s.name as "name!",\n  s.value as "value!",\n  s.value_type as "value_type!",\n  s.default_value as "default_value!",\n  s.minimum as "minimum?",\n  s.maximum as "maximum?",\n  s.allowed_values as "allowed_values?",\n  s.unit as "unit?",\n  s.description as "description!",\n  s.updated_at as "updated_at!",\n  s.updated_by as "updated_by?"\nfrom core.set_setting(:name!, :value!) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.name as "name!",
 *   s.value as "value!",
 *   s.value_type as "value_type!",
 *   s.default_value as "default_value!",
 *   s.minimum as "minimum?",
 *   s.maximum as "maximum?",
 *   s.allowed_values as "allowed_values?",
 *   s.unit as "unit?",
 *   s.description as "description!",
 *   s.updated_at as "updated_at!",
 *   s.updated_by as "updated_by?"
 * from core.set_setting(:name!, :value!) as s
 * ```
 */
export const setSetting = new PreparedQuery<ISetSettingParams, ISetSettingResult>(setSettingIR);

/** 'ListErrorCodes' parameters type */
export type IListErrorCodesParams = void;

/** 'ListErrorCodes' return type */
export interface IListErrorCodesResult {
  /** SQLSTATE of class QM that the command raises. */
  code: string;
  /** Short, stable message; the values are in the error's DETAIL. */
  message: string;
  /** Name of the rule in snake case; the SDK's class is this name in Pascal case. */
  name: string;
  /** What the caller can do about it, in general terms; the error's HINT says it for the case at hand. */
  remedy: string;
  /** Room (schema) whose commands raise it. */
  room: string;
}

/** 'ListErrorCodes' query type */
export interface IListErrorCodesQuery {
  params: IListErrorCodesParams;
  result: IListErrorCodesResult;
}

const listErrorCodesIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  e.code as "code!",\n  e.room as "room!",\n  e.name as "name!",\n  e.message as "message!",\n  e.remedy as "remedy!"\nfrom core.error_codes e\norder by e.code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.code as "code!",
 *   e.room as "room!",
 *   e.name as "name!",
 *   e.message as "message!",
 *   e.remedy as "remedy!"
 * from core.error_codes e
 * order by e.code
 * ```
 */
export const listErrorCodes = new PreparedQuery<IListErrorCodesParams, IListErrorCodesResult>(listErrorCodesIR);

/** 'ListTransitions' parameters type */
export interface IListTransitionsParams {
  machine: string;
}

/** 'ListTransitions' return type */
export interface IListTransitionsResult {
  /** Command that makes the move, as room.verb_noun. */
  command: string;
  /** Guard and effect of the move. */
  description: string;
  /** State that the move leaves; nonexistent for creation. */
  from_state: string;
  /** State machine. */
  machine: string;
  /** State that the move enters. */
  to_state: string;
}

/** 'ListTransitions' query type */
export interface IListTransitionsQuery {
  params: IListTransitionsParams;
  result: IListTransitionsResult;
}

const listTransitionsIR: any = {
  usedParamSet: { machine: true },
  params: [{ name: 'machine', required: true, transform: { type: 'scalar' }, locs: [{ a: 199, b: 207 }] }],
  statement:
    'select\n  t.machine as "machine!",\n  t.from_state as "from_state!",\n  t.to_state as "to_state!",\n  t.command as "command!",\n  t.description as "description!"\nfrom core.transitions t\nwhere t.machine = :machine!\norder by t.from_state, t.to_state',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.machine as "machine!",
 *   t.from_state as "from_state!",
 *   t.to_state as "to_state!",
 *   t.command as "command!",
 *   t.description as "description!"
 * from core.transitions t
 * where t.machine = :machine!
 * order by t.from_state, t.to_state
 * ```
 */
export const listTransitions = new PreparedQuery<IListTransitionsParams, IListTransitionsResult>(listTransitionsIR);

/** 'GetStateHistory' parameters type */
export interface IGetStateHistoryParams {
  machine: string;
  subjectId: string;
}

/** 'GetStateHistory' return type */
export interface IGetStateHistoryResult {
  /** User of the session that made the move; null for the system itself. No foreign key: history outlives users. */
  actor_id: string | null;
  /** When, by the clock rather than by the start of the transaction. */
  at: Date;
  /** What else the command recorded about the move. */
  details: Json | null;
  /** State left; equals the to_state of the move before. */
  from_state: string;
  /** Why, in the actor's words. */
  reason: string | null;
  /** Number of the move, from 1, without gaps. */
  sequence: number;
  /** State entered. */
  to_state: string;
}

/** 'GetStateHistory' query type */
export interface IGetStateHistoryQuery {
  params: IGetStateHistoryParams;
  result: IGetStateHistoryResult;
}

const getStateHistoryIR: any = {
  usedParamSet: { machine: true, subjectId: true },
  params: [
    { name: 'machine', required: true, transform: { type: 'scalar' }, locs: [{ a: 239, b: 247 }] },
    { name: 'subjectId', required: true, transform: { type: 'scalar' }, locs: [{ a: 270, b: 280 }] },
  ],
  statement:
    'select\n  h.sequence as "sequence!",\n  h.from_state as "from_state!",\n  h.to_state as "to_state!",\n  h.actor_id as "actor_id?",\n  h.reason as "reason?",\n  h.details as "details?",\n  h.at as "at!"\nfrom core.state_history h\nwhere h.machine = :machine!\n  and h.subject_id = :subjectId!\norder by h.sequence',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.sequence as "sequence!",
 *   h.from_state as "from_state!",
 *   h.to_state as "to_state!",
 *   h.actor_id as "actor_id?",
 *   h.reason as "reason?",
 *   h.details as "details?",
 *   h.at as "at!"
 * from core.state_history h
 * where h.machine = :machine!
 *   and h.subject_id = :subjectId!
 * order by h.sequence
 * ```
 */
export const getStateHistory = new PreparedQuery<IGetStateHistoryParams, IGetStateHistoryResult>(getStateHistoryIR);

/** 'SetRetention' parameters type */
export interface ISetRetentionParams {
  months?: number | null | void;
  table: string;
}

/** 'SetRetention' return type */
export interface ISetRetentionResult {
  description: string;
  months_ahead: number;
  retention_months: number | null;
  table_name: string;
  time_column: string;
  unique_columns: stringArray;
}

/** 'SetRetention' query type */
export interface ISetRetentionQuery {
  params: ISetRetentionParams;
  result: ISetRetentionResult;
}

const setRetentionIR: any = {
  usedParamSet: { table: true, months: true },
  params: [
    { name: 'table', required: true, transform: { type: 'scalar' }, locs: [{ a: 256, b: 262 }] },
    { name: 'months', required: false, transform: { type: 'scalar' }, locs: [{ a: 265, b: 271 }] },
  ],
  statement:
    'select\n  t.table_name as "table_name!",\n  t.time_column as "time_column!",\n  t.months_ahead as "months_ahead!",\n  t.retention_months as "retention_months?",\n  t.unique_columns as "unique_columns!",\n  t.description as "description!"\nfrom core.set_retention(:table!, :months) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.table_name as "table_name!",
 *   t.time_column as "time_column!",
 *   t.months_ahead as "months_ahead!",
 *   t.retention_months as "retention_months?",
 *   t.unique_columns as "unique_columns!",
 *   t.description as "description!"
 * from core.set_retention(:table!, :months) as t
 * ```
 */
export const setRetention = new PreparedQuery<ISetRetentionParams, ISetRetentionResult>(setRetentionIR);

/** 'ListPartitions' parameters type */
export interface IListPartitionsParams {
  table: string;
}

/** 'ListPartitions' return type */
export interface IListPartitionsResult {
  /** Size on disk with indexes and TOAST, in bytes. */
  bytes: string;
  /** Rows by the last analyze. */
  estimated_rows: string;
  /** True for the partition that takes rows of months without one; it should stay empty. */
  is_default: boolean;
  /** True where it is older than the table's retention: core.drop_expired_partitions would drop it. */
  is_expired: boolean | null;
  /** First day of the month it holds (UTC); null for the default partition. */
  month: string | null;
  /** Partition, as schema.table. */
  partition_name: string;
  /** Partitioned table. */
  table_name: string;
}

/** 'ListPartitions' query type */
export interface IListPartitionsQuery {
  params: IListPartitionsParams;
  result: IListPartitionsResult;
}

const listPartitionsIR: any = {
  usedParamSet: { table: true },
  params: [{ name: 'table', required: true, transform: { type: 'scalar' }, locs: [{ a: 277, b: 283 }] }],
  statement:
    'select\n  p.table_name as "table_name!",\n  p.partition_name as "partition_name!",\n  p.is_default as "is_default!",\n  p.month as "month?",\n  p.estimated_rows as "estimated_rows!",\n  p.bytes as "bytes!",\n  p.is_expired as "is_expired?"\nfrom core.partitions p\nwhere p.table_name = :table!\norder by p.month nulls last',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.table_name as "table_name!",
 *   p.partition_name as "partition_name!",
 *   p.is_default as "is_default!",
 *   p.month as "month?",
 *   p.estimated_rows as "estimated_rows!",
 *   p.bytes as "bytes!",
 *   p.is_expired as "is_expired?"
 * from core.partitions p
 * where p.table_name = :table!
 * order by p.month nulls last
 * ```
 */
export const listPartitions = new PreparedQuery<IListPartitionsParams, IListPartitionsResult>(listPartitionsIR);

/** 'CreatePartitionsAhead' parameters type */
export type ICreatePartitionsAheadParams = void;

/** 'CreatePartitionsAhead' return type */
export interface ICreatePartitionsAheadResult {
  partition_name: string;
}

/** 'CreatePartitionsAhead' query type */
export interface ICreatePartitionsAheadQuery {
  params: ICreatePartitionsAheadParams;
  result: ICreatePartitionsAheadResult;
}

const createPartitionsAheadIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  p.partition_name as "partition_name!"\nfrom core.create_partitions_ahead() as p (partition_name)',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.partition_name as "partition_name!"
 * from core.create_partitions_ahead() as p (partition_name)
 * ```
 */
export const createPartitionsAhead = new PreparedQuery<ICreatePartitionsAheadParams, ICreatePartitionsAheadResult>(
  createPartitionsAheadIR,
);

/** 'MoveDefaultRows' parameters type */
export interface IMoveDefaultRowsParams {
  table: string;
}

/** 'MoveDefaultRows' return type */
export interface IMoveDefaultRowsResult {
  row_count: string;
}

/** 'MoveDefaultRows' query type */
export interface IMoveDefaultRowsQuery {
  params: IMoveDefaultRowsParams;
  result: IMoveDefaultRowsResult;
}

const moveDefaultRowsIR: any = {
  usedParamSet: { table: true },
  params: [{ name: 'table', required: true, transform: { type: 'scalar' }, locs: [{ a: 32, b: 38 }] }],
  statement: 'select\n  core.move_default_rows(:table!) as "row_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   core.move_default_rows(:table!) as "row_count!"
 * ```
 */
export const moveDefaultRows = new PreparedQuery<IMoveDefaultRowsParams, IMoveDefaultRowsResult>(moveDefaultRowsIR);

/** 'GetSchemaVersion' parameters type */
export type IGetSchemaVersionParams = void;

/** 'GetSchemaVersion' return type */
export interface IGetSchemaVersionResult {
  version: string;
}

/** 'GetSchemaVersion' query type */
export interface IGetSchemaVersionQuery {
  params: IGetSchemaVersionParams;
  result: IGetSchemaVersionResult;
}

const getSchemaVersionIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select\n  core.schema_version() as "version!"',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   core.schema_version() as "version!"
 * ```
 */
export const getSchemaVersion = new PreparedQuery<IGetSchemaVersionParams, IGetSchemaVersionResult>(getSchemaVersionIR);
