import { QuartermasterError, RuleError, type ErrorFields } from './errors-base.js';
import type {
  CheckConstraint,
  ExclusionConstraint,
  ForeignKeyConstraint,
  UniqueConstraint,
} from './generated/constraints.js';
import { ruleErrors, type RuleErrorCode } from './generated/errors.js';

export { QuartermasterError, RuleError, type ErrorFields } from './errors-base.js';
export * from './generated/errors.js';
export type * from './generated/constraints.js';

/** Name of any constraint of the schema. */
export type Constraint = UniqueConstraint | ForeignKeyConstraint | CheckConstraint | ExclusionConstraint;

/** A row would break a constraint; `constraint` says which. */
export class ConstraintViolation extends QuartermasterError {
  declare readonly constraint: Constraint;
}

/** A row with this key exists already (SQLSTATE 23505). */
export class UniqueViolation extends ConstraintViolation {
  declare readonly constraint: UniqueConstraint;
}

/** The row refers to one that does not exist, or is still referred to (SQLSTATE 23503, or 23001). */
export class ForeignKeyViolation extends ConstraintViolation {
  declare readonly constraint: ForeignKeyConstraint;
}

/** A value is outside what the table allows (SQLSTATE 23514). */
export class CheckViolation extends ConstraintViolation {
  declare readonly constraint: CheckConstraint;
}

/** The row overlaps one that exists already (SQLSTATE 23P01). */
export class ExclusionViolation extends ConstraintViolation {
  declare readonly constraint: ExclusionConstraint;
}

/** A value is missing; `table` and `column` say which (SQLSTATE 23502). */
export class NotNullViolation extends QuartermasterError {}

/** The transaction cannot be ordered beside the others; it is safe to run it again (SQLSTATE 40001). */
export class SerializationFailure extends QuartermasterError {}

/** The transaction was chosen to end a deadlock; it is safe to run it again (SQLSTATE 40P01). */
export class DeadlockDetected extends QuartermasterError {}

/** A lock was not to be had within `lock_timeout`, or at once with `nowait` (SQLSTATE 55P03). */
export class LockNotAvailable extends QuartermasterError {}

/** The statement was stopped on the server: by its signal (then `cause` is the signal's reason) or by a timeout (SQLSTATE 57014). */
export class StatementCancelled extends QuartermasterError {}

/** There is no connection, or it broke. What was in flight may or may not have been done: repeat it with its idempotency key. */
export class ConnectionLost extends QuartermasterError {}

/** The database role may not do this (SQLSTATE 42501). */
export class PermissionDenied extends QuartermasterError {}

/** One row was asked for and there is none (SQLSTATE P0002). */
export class RowNotFound extends QuartermasterError {}

/** At most one row was asked for and there are more (SQLSTATE P0003). */
export class TooManyRows extends QuartermasterError {}

/** The handle of a transaction was used when it cannot be: after its end, or while a nested transaction or a stream is open (SQLSTATE 25000). */
export class TransactionMisuse extends QuartermasterError {}

/** An error inside the transaction was swallowed, so that PostgreSQL rolled back where a commit was asked for (SQLSTATE 25P02). */
export class TransactionAborted extends QuartermasterError {}

/** The `after` of a page request did not come from the page before (SQLSTATE 22023). */
export class InvalidPageKey extends QuartermasterError {}

/** A password that was to be set is too weak; `detail` says what it lacks (SQLSTATE 22023). */
export class WeakPassword extends QuartermasterError {}

/** The database's schema is not the one that this SDK was made for. */
export class SchemaVersionMismatch extends QuartermasterError {
  /** Version of the schema that is installed; null when there is none. */
  readonly installed: string | null;
  /** Version that the SDK was made for. */
  readonly expected: string;

  constructor(fields: ErrorFields & { installed: string | null; expected: string }) {
    super(fields);
    this.installed = fields.installed;
    this.expected = fields.expected;
  }
}

type ErrorClass = new (fields: ErrorFields) => QuartermasterError;

const classesByCode: Record<string, ErrorClass> = {
  '23502': NotNullViolation,
  // PostgreSQL 18 tells a violated restrict apart from the other foreign-key violations.
  '23001': ForeignKeyViolation,
  '23503': ForeignKeyViolation,
  '23505': UniqueViolation,
  '23514': CheckViolation,
  '23P01': ExclusionViolation,
  '40001': SerializationFailure,
  '40P01': DeadlockDetected,
  '42501': PermissionDenied,
  '55P03': LockNotAvailable,
  '57014': StatementCancelled,
  '57P01': ConnectionLost,
  '57P02': ConnectionLost,
  '57P03': ConnectionLost,
};

/** What node-pg puts on the error of a PostgreSQL error report. */
interface ReportedError extends Error {
  code: string;
  severity: string;
  detail?: string;
  hint?: string;
  schema?: string;
  table?: string;
  column?: string;
  constraint?: string;
}

/** Whether the server reported this error, so that the connection is in a known state. */
function isReported(error: Error): error is ReportedError {
  return 'severity' in error && 'code' in error && typeof error.code === 'string';
}

/** Whether the error means that the connection it came from can no longer be used. */
export function breaksConnection(error: unknown): boolean {
  if (error instanceof QuartermasterError) {
    return error instanceof ConnectionLost;
  }
  return !(error instanceof Error && isReported(error) && error.severity === 'ERROR');
}

/**
 * Turns what the driver threw into the SDK's class for it: one class a rule (`QMnnn`), one a kind of constraint, and
 * `QuartermasterError` with the SQLSTATE for the rest. Errors of the SDK are returned as they are.
 */
export function fromDatabaseError(error: unknown): QuartermasterError {
  if (error instanceof QuartermasterError) {
    return error;
  }
  if (!(error instanceof Error)) {
    return new QuartermasterError({ message: String(error), code: 'XX000', cause: error });
  }
  if (!isReported(error)) {
    return fromDriverError(error);
  }
  const errorClass =
    ruleErrors[error.code] ??
    classesByCode[error.code] ??
    (error.code.startsWith('QM') ? RuleError : error.code.startsWith('08') ? ConnectionLost : QuartermasterError);
  return new errorClass({
    message: error.message,
    code: error.code,
    constraint: error.constraint,
    detail: error.detail,
    hint: error.hint,
    schema: error.schema,
    table: error.table,
    column: error.column,
    cause: error,
  });
}

/** The driver has no classes for its own errors; these are the ones that do not speak of the connection. */
function fromDriverError(error: Error): QuartermasterError {
  if (error instanceof TypeError || error instanceof RangeError) {
    return new QuartermasterError({ message: error.message, code: '22000', cause: error });
  }
  return new ConnectionLost({
    message: error.message || 'the connection to PostgreSQL failed',
    code: '08006',
    detail: connectionDetail(error),
    hint: 'Check that PostgreSQL runs and that DATABASE_URL or the PG* variables name it.',
    cause: error,
  });
}

/** Node reports a refused connection to several addresses as an aggregate without a message. */
function connectionDetail(error: Error): string | undefined {
  return error instanceof AggregateError ? error.errors.map((each: Error) => each.message).join('; ') : undefined;
}

/** Whether a command was refused by a rule, or by this rule: `isRuleError(error, 'QM401')`. */
export function isRuleError<Code extends RuleErrorCode>(
  error: unknown,
  code?: Code,
): error is RuleError & { readonly code: Code } {
  return error instanceof RuleError && (code === undefined || error.code === code);
}

/** Whether the error is a violation of this constraint: `violates(error, 'items_sku_key')`. */
export function violates<Name extends Constraint>(
  error: unknown,
  constraint: Name,
): error is ConstraintViolation & { readonly constraint: Name } {
  return error instanceof ConstraintViolation && error.constraint === constraint;
}

/** Whether a transaction that failed with this error can be run again as a whole. */
export function isRetryable(error: unknown): error is SerializationFailure | DeadlockDetected {
  return error instanceof SerializationFailure || error instanceof DeadlockDetected;
}
