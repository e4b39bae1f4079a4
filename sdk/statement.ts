import { createHash } from 'node:crypto';
import { processSQLQueryIR, type PreparedQuery } from '@pgtyped/runtime';

/** SQL of the application's own, with `$1`, `$2`, … for its parameters. Made by `sql()`. */
export class RawQuery<Row> {
  /** The row type is known to the compiler only. */
  declare readonly row: Row;

  readonly #text: string;
  #name: string | undefined;
  #used = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Prepared from the second use on, so that text made for one call leaves nothing behind on the connection. */
  compiled(): CompiledStatement {
    if (this.#used) {
      this.#name ??= statementName(this.#text);
    }
    this.#used = true;
    return { text: this.#text, name: this.#name };
  }
}

/**
 * A query of the application's own, for what the rooms do not offer:
 * `await db.statements.many(sql<{ sku: string }>('select sku from catalog.items where name ilike $1'), ['%wool%'])`.
 * The row type is taken on trust; queries that pgtyped checked are better. Kept in a constant, it is prepared.
 */
export function sql<Row = Record<string, unknown>>(text: string): RawQuery<Row> {
  return new RawQuery<Row>(text);
}

/** A query that pgtyped generated, or one made by `sql()`. */
export type Query<Params, Row> = PreparedQuery<Params, Row> | (RawQuery<Row> & { readonly params?: Params });

/** A query as it goes over the wire, but for the values. */
export interface CompiledStatement {
  text: string;
  /** Name under which each connection keeps it prepared; undefined where the text changes from call to call. */
  name: string | undefined;
}

/** A statement with its values. */
export interface BoundStatement extends CompiledStatement {
  values: unknown[];
}

type QueryIR = Parameters<typeof processSQLQueryIR>[0];

/** pgtyped generates the SQL and its parameters as data, which its class keeps in a private field. */
function irOf(query: PreparedQuery<never, unknown>): QueryIR {
  return (query as unknown as { queryIR: QueryIR }).queryIR;
}

interface Compiled extends CompiledStatement {
  parameters: readonly string[];
}

/** `null` marks a query with a spread parameter: its text depends on the values. */
const compiledQueries = new WeakMap<object, Compiled | null>();

/** Name of a prepared statement: a function of the text alone, so that it means the same on every connection. */
function statementName(text: string): string {
  return `qm_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}

function compile(query: PreparedQuery<never, unknown>): Compiled | null {
  const ir = irOf(query);
  if (ir.params.some((parameter) => parameter.transform.type !== 'scalar')) {
    return null;
  }
  const { query: text, mapping } = processSQLQueryIR(ir);
  return { text, name: statementName(text), parameters: mapping.map((parameter) => parameter.name) };
}

/** The text and values of a call. Hashing and interpolation happen once a query, not once a call. */
export function bind<Params, Row>(query: Query<Params, Row>, params: Params): BoundStatement {
  if (query instanceof RawQuery) {
    const { text, name } = query.compiled();
    const values = (params ?? []) as readonly unknown[];
    return { text, name, values: values.map(toParameter) };
  }
  const prepared = query as unknown as PreparedQuery<never, unknown>;
  let compiled = compiledQueries.get(prepared);
  if (compiled === undefined) {
    compiled = compile(prepared);
    compiledQueries.set(prepared, compiled);
  }
  if (compiled === null) {
    const { query: text, bindings } = processSQLQueryIR(irOf(prepared), params as never);
    return { text, name: undefined, values: bindings.map(toParameter) };
  }
  const { parameters } = compiled;
  const given = params as Record<string, unknown> | undefined;
  const values = new Array<unknown>(parameters.length);
  for (let index = 0; index < parameters.length; index += 1) {
    values[index] = toParameter(given?.[parameters[index]!]);
  }
  return { text: compiled.text, name: compiled.name, values };
}

/**
 * Decimals, temporal objects and other classes go over the wire as their text; the driver would send their JSON.
 * Plain objects are JSON, arrays are PostgreSQL arrays, Dates and buffers are the driver's business.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(toParameter);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    return value;
  }
  if (value instanceof Date || ArrayBuffer.isView(value) || 'toPostgres' in value) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- the text form is what such classes have for this
  return String(value);
}
