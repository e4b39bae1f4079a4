/**
 * What every error of the SDK carries. The values come from the PostgreSQL error report where there is one.
 */
export interface ErrorFields {
  /** Short, stable message; the values are in `detail`. */
  message: string;
  /** SQLSTATE: `QMnnn` for a rule of Quartermaster, a standard code otherwise. */
  code: string;
  /** Name of the violated constraint. */
  constraint?: string | undefined;
  /** The values at hand. */
  detail?: string | undefined;
  /** What to do next. */
  hint?: string | undefined;
  /** Schema of the table that the error is about. */
  schema?: string | undefined;
  /** Table that the error is about. */
  table?: string | undefined;
  /** Column that the error is about. */
  column?: string | undefined;
  /** The error of the driver, or the reason of an abort signal. */
  cause?: unknown;
}

/** Base class of everything that the SDK throws. */
export class QuartermasterError extends Error {
  /** SQLSTATE: `QMnnn` for a rule of Quartermaster, a standard code otherwise. */
  readonly code: string;
  /** Name of the violated constraint, where the error is about one. */
  readonly constraint: string | undefined;
  /** The values at hand. */
  readonly detail: string | undefined;
  /** What to do next. */
  readonly hint: string | undefined;
  /** Schema of the table that the error is about. */
  readonly schema: string | undefined;
  /** Table that the error is about. */
  readonly table: string | undefined;
  /** Column that the error is about. */
  readonly column: string | undefined;

  constructor(fields: ErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = new.target.name;
    this.code = fields.code;
    this.constraint = fields.constraint;
    this.detail = fields.detail;
    this.hint = fields.hint;
    this.schema = fields.schema;
    this.table = fields.table;
    this.column = fields.column;
  }
}

/** A command refused by one of the rules in `core.error_codes`. Each rule has a class of its own in the generated file. */
export class RuleError extends QuartermasterError {}

/** Constructor of the class of one rule. */
export type RuleErrorClass = new (fields: ErrorFields) => RuleError;
