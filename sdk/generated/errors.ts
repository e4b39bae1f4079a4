import { RuleError, type ErrorFields } from '../errors-base.js';

/** QM001 (core): this idempotency key was used for another request. Send a new key with a new request; repeat a request with exactly the same parameters. */
export class IdempotencyKeyReused extends RuleError {
  static readonly code = 'QM001';
}

/** QM002 (core): append-only rows cannot be changed. Correct it with a new row: a reversal, a new version, a new decision. */
export class AppendOnly extends RuleError {
  static readonly code = 'QM002';
}

/** QM003 (core): this change of state is not allowed. select * from core.transitions lists the legal moves. */
export class TransitionNotAllowed extends RuleError {
  static readonly code = 'QM003';
}

/** QM004 (core): the state does not agree with its history. Change states with the commands of the room. */
export class StateWithoutHistory extends RuleError {
  static readonly code = 'QM004';
}

/** QM005 (core): there is no such setting. select name, value, description from core.settings lists them. */
export class SettingNotFound extends RuleError {
  static readonly code = 'QM005';
}

/** QM006 (core): the setting does not accept this value. The hint names its type and limits. */
export class SettingValueRefused extends RuleError {
  static readonly code = 'QM006';
}

/** QM007 (core): rows of this month are in the default partition. core.move_default_rows makes the partition and moves them. */
export class DefaultPartitionNotEmpty extends RuleError {
  static readonly code = 'QM007';
}

/** QM008 (core): this table is not partitioned by month. select table_name from core.partitioned_tables lists those that are. */
export class TableNotPartitioned extends RuleError {
  static readonly code = 'QM008';
}

/** QM009 (core): the range of time is not usable. Give the earlier time first. */
export class RangeNotUsable extends RuleError {
  static readonly code = 'QM009';
}

/** The class of every rule, by its SQLSTATE. */
export const ruleErrors: Record<string, new (fields: ErrorFields) => RuleError> = {
  QM001: IdempotencyKeyReused,
  QM002: AppendOnly,
  QM003: TransitionNotAllowed,
  QM004: StateWithoutHistory,
  QM005: SettingNotFound,
  QM006: SettingValueRefused,
  QM007: DefaultPartitionNotEmpty,
  QM008: TableNotPartitioned,
  QM009: RangeNotUsable,
};

/** SQLSTATE of every rule. */
export type RuleErrorCode =
  | 'QM001'
  | 'QM002'
  | 'QM003'
  | 'QM004'
  | 'QM005'
  | 'QM006'
  | 'QM007'
  | 'QM008'
  | 'QM009';
