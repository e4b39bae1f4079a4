import type pg from 'pg';
import { copyChunks, copyStatement } from './copy.js';
import { RowNotFound, TooManyRows } from './errors.js';
import type { Heard } from './listening.js';
import type { CallOptions } from './options.js';
import { decodePageKey, defaultPageSize, encodePageKey, type Page, type PageKey, type PageRequest } from './page.js';
import type { Runner, Scope } from './runner.js';
import { bind, type Query } from './statement.js';

/** Options of a stream. */
export interface StreamOptions extends CallOptions {
  /** Rows fetched at a time. Default 500. */
  batchSize?: number | undefined;
}

/** How a list query is read page by page. */
export interface PageReader<Params, Row> {
  /**
   * The query's parameters for the page after this key (null: the first page) with this `limit`. The query orders by
   * the key's columns and compares them as one row value, so that an index finds the place.
   */
  params: (after: PageKey | null, limit: number) => Params;
  /** The key of a row. A timestamp has to come as text: a Date has lost its microseconds. */
  key: (row: Row) => PageKey;
}

const defaultBatchSize = 500;

/** Calls by cardinality: what a query is expected to return is in the name of the method and in its type. */
export class Statements {
  readonly #runner: Runner;
  readonly #scope: Scope;

  constructor(runner: Runner, scope: Scope) {
    this.#runner = runner;
    this.#scope = scope;
  }

  /** Exactly one row; `RowNotFound` or `TooManyRows` otherwise. */
  async one<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row> {
    const row = await this.maybe(query, params, options);
    if (row === null) {
      throw new RowNotFound({ message: 'there is no such row', code: 'P0002' });
    }
    return row;
  }

  /** A row or null; `TooManyRows` when there are more. */
  async maybe<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row | null> {
    const { rows } = await this.#run<Params, Row>(query, params, options);
    if (rows.length > 1) {
      throw new TooManyRows({
        message: 'one row was expected',
        code: 'P0003',
        detail: `The query returned ${rows.length} rows.`,
      });
    }
    return rows[0] ?? null;
  }

  /** All rows. */
  async many<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row[]> {
    const { rows } = await this.#run<Params, Row>(query, params, options);
    return rows;
  }

  /** For what is done, not read: the number of rows that the statement changed. */
  async execute<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<number> {
    const { rowCount } = await this.#run<Params, Row>(query, params, options);
    return rowCount ?? 0;
  }

  /**
   * Rows one by one, fetched in batches as they are taken, in one snapshot. Leaving the loop early ends the query. It
   * occupies a connection while it is read; in a transaction no other call can be made meanwhile.
   */
  stream<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    { batchSize = defaultBatchSize, ...options }: StreamOptions = {},
  ): AsyncGenerator<Row, void, undefined> {
    return this.#runner.stream<Row>(bind(query, params), this.#scopeOf(options), batchSize);
  }

  /** One page of a list, and the key of the next. */
  async page<Params, Row>(
    query: Query<Params, Row>,
    { after, size = defaultPageSize }: PageRequest,
    reader: PageReader<Params, Row>,
    options?: CallOptions,
  ): Promise<Page<Row>> {
    if (!Number.isInteger(size) || size < 1) {
      throw new RangeError('the size of a page is a whole number above zero');
    }
    // One row more than asked for tells whether there is a next page.
    const rows = await this.many(query, reader.params(decodePageKey(after), size + 1), options);
    if (rows.length <= size) {
      return { rows, next: null };
    }
    rows.length = size;
    return { rows, next: encodePageKey(reader.key(rows[size - 1]!)) };
  }

  /**
   * Loads rows with COPY, all or none, and resolves with their number. Values are in the order of the columns; null
   * and undefined are NULL, arrays are PostgreSQL arrays, plain objects are JSON. Rows are taken as fast as the server
   * reads them.
   */
  copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
    options?: CallOptions,
  ): Promise<number> {
    return this.#runner.copyIn(copyStatement(table, columns), copyChunks(rows), this.#scopeOf(options));
  }

  /** Listens to a channel, on a connection of its own that is made again when it is lost. */
  listen(channel: string, options?: CallOptions): AsyncGenerator<Heard, void, undefined> {
    return this.#runner.listen(channel, this.#scopeOf(options));
  }

  /** Runs calls that only make sense together: in a transaction of their own, or in a savepoint of the one they are in. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>, options?: CallOptions): Promise<Result> {
    const scope = this.#scopeOf(options);
    return this.#runner.transaction({ signal: scope.signal, retry: 0 }, (runner) =>
      work(new Statements(runner, scope)),
    );
  }

  #run<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: CallOptions | undefined,
  ): Promise<{ rows: Row[]; rowCount: number | null }> {
    return this.#runner.run(bind(query, params), this.#scopeOf(options)) as Promise<pg.QueryResult & { rows: Row[] }>;
  }

  #scopeOf(options: CallOptions | undefined): Scope {
    const { user, signal } = this.#scope;
    if (options?.signal === undefined) {
      return this.#scope;
    }
    return { user, signal: signal === undefined ? options.signal : AbortSignal.any([signal, options.signal]) };
  }
}
