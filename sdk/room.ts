import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import type { Query } from './statement.js';
import type { PageReader, Statements, StreamOptions } from './statements.js';

/**
 * What every room is made of. A room's method names a query and says how many rows it has:
 *
 * ```ts
 * export class Inventory extends Room {
 *   reserveStock(params: IReserveStockParams, options?: CallOptions): Promise<IReserveStockResult> {
 *     return this.one(queries.reserveStock, params, options);
 *   }
 * }
 * ```
 */
export abstract class Room {
  /** Calls of this room's session. */
  protected readonly statements: Statements;

  constructor(statements: Statements) {
    this.statements = statements;
  }

  /** Exactly one row. */
  protected one<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row> {
    return this.statements.one(query, params, options);
  }

  /** A row or null. */
  protected maybe<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row | null> {
    return this.statements.maybe(query, params, options);
  }

  /** All rows. */
  protected many<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<Row[]> {
    return this.statements.many(query, params, options);
  }

  /** The number of rows that were changed. */
  protected execute<Params, Row>(query: Query<Params, Row>, params: Params, options?: CallOptions): Promise<number> {
    return this.statements.execute(query, params, options);
  }

  /** Rows one by one. */
  protected stream<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: StreamOptions,
  ): AsyncGenerator<Row, void, undefined> {
    return this.statements.stream(query, params, options);
  }

  /** One page of a list, and the key of the next. */
  protected page<Params, Row>(
    query: Query<Params, Row>,
    request: PageRequest,
    reader: PageReader<Params, Row>,
    options?: CallOptions,
  ): Promise<Page<Row>> {
    return this.statements.page(query, request, reader, options);
  }

  /** Loads rows with COPY. */
  protected copyIn(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
    options?: CallOptions,
  ): Promise<number> {
    return this.statements.copyIn(table, columns, rows, options);
  }

  /** Runs calls that only make sense together. Rows that were taken from an iterable cannot be taken again: no retry. */
  protected transaction<Result>(
    work: (statements: Statements) => Promise<Result>,
    options?: CallOptions,
  ): Promise<Result> {
    return this.statements.transaction(work, options);
  }
}
