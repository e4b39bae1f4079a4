import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type Cursor from 'pg-cursor';
import pRetry from 'p-retry';
import { cancelledBy, type Database } from './database.js';
import { fromDatabaseError, isRetryable, QuartermasterError, TransactionAborted, TransactionMisuse } from './errors.js';
import { beginStatement, savepointStatements, sessionStatements, type TransactionMode } from './session-statements.js';
import type { BoundStatement } from './statement.js';
import { openCursor, send } from './wire.js';
import { listen, type Heard } from './listening.js';

/** Options of a transaction. */
export interface TransactionOptions extends TransactionMode {
  /**
   * How often the whole transaction is run again when it loses to another one (SQLSTATE 40001 or 40P01). Default 3.
   * 0 for a function that does something which cannot be repeated, like sending a message.
   */
  retry?: number | undefined;
  /** Stops the running statement on the server, rolls back and ends the retries. */
  signal?: AbortSignal | undefined;
}

/** Whom and what a statement runs for. */
export interface Scope {
  /** Application user; undefined is nobody. */
  user: string | undefined;
  /** Signal that stops it. */
  signal: AbortSignal | undefined;
}

/** Sends statements: each to some connection of the pool, or all to the connection of one transaction. */
export interface Runner {
  /** Sends a statement and resolves with its result. */
  run(statement: BoundStatement, scope: Scope): Promise<pg.QueryResult>;
  /** Reads a statement's rows in batches, as fast as they are taken. */
  stream<Row>(statement: BoundStatement, scope: Scope, batchSize: number): AsyncGenerator<Row, void, undefined>;
  /** Feeds a COPY statement and resolves with the number of rows. */
  copyIn(text: string, chunks: AsyncIterable<Buffer>, scope: Scope): Promise<number>;
  /** Listens to a channel on a connection of its own. */
  listen(channel: string, scope: Scope): AsyncGenerator<Heard, void, undefined>;
  /** Runs a function on a runner whose statements are kept or dropped together. */
  transaction<Result>(options: TransactionOptions, body: (runner: Runner) => Promise<Result>): Promise<Result>;
}

const defaultRetries = 3;
const inFailedTransaction = '25P02';

/** Every statement on its own, on whatever connection is free. */
export class PoolRunner implements Runner {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(statement: BoundStatement, { user, signal }: Scope): Promise<pg.QueryResult> {
    const database = this.#database;
    let client: pg.PoolClient | undefined;
    let failure: unknown;
    try {
      const lent = (client = await database.lend(signal));
      return await database.cancellable(lent, signal, () =>
        send(lent, database.prepared(statement), database.types, user),
      );
    } catch (error) {
      failure = error;
      throw fromDatabaseError(error);
    } finally {
      if (client) {
        database.takeBack(client, failure);
      }
    }
  }

  async *stream<Row>(statement: BoundStatement, scope: Scope, batchSize: number): AsyncGenerator<Row, void, undefined> {
    const transaction = await TransactionRunner.begin(this.#database, {}, scope.signal);
    let failed = false;
    try {
      yield* transaction.stream<Row>(statement, scope, batchSize);
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      await (failed ? transaction.rollback() : transaction.commit());
    }
  }

  copyIn(text: string, chunks: AsyncIterable<Buffer>, scope: Scope): Promise<number> {
    // Not repeated by itself: the rows can be read only once.
    return this.transaction({ retry: 0, signal: scope.signal }, (runner) => runner.copyIn(text, chunks, scope));
  }

  listen(channel: string, { signal }: Scope): AsyncGenerator<Heard, void, undefined> {
    return listen(this.#database.pool.options, channel, signal);
  }

  async transaction<Result>(
    { retry = defaultRetries, signal, ...mode }: TransactionOptions,
    body: (runner: Runner) => Promise<Result>,
  ): Promise<Result> {
    const attempt = async (): Promise<Result> => {
      const transaction = await TransactionRunner.begin(this.#database, mode, signal);
      let result: Result;
      try {
        result = await body(transaction);
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      await transaction.commit();
      return result;
    };
    // Only what can be repeated reaches the retries as an error, so that all others pass unchanged.
    const outcome = await pRetry(
      async (): Promise<{ result: Result } | { error: unknown }> => {
        try {
          return { result: await attempt() };
        } catch (error) {
          if (isRetryable(error)) {
            throw error;
          }
          return { error };
        }
      },
      { retries: retry, minTimeout: 5, maxTimeout: 500, factor: 2, randomize: true, signal },
    ).catch((error: unknown) => ({ error: signal?.aborted ? cancelledBy(signal, error) : error }));
    if ('error' in outcome) {
      throw outcome.error;
    }
    return outcome.result;
  }
}

/** The connection that a transaction and those nested in it share. */
interface Lease {
  readonly client: pg.PoolClient;
  /** The user that the connection acts as; null when a failure or a rollback left it uncertain. */
  user: string | undefined | null;
  /** Whether the connection went back to the pool, so that none of its transactions may touch it. */
  returned: boolean;
}

type State = 'open' | 'nested' | 'streaming' | 'ended';

const refusals: Record<Exclude<State, 'open'>, { message: string; hint: string }> = {
  nested: {
    message: 'a nested transaction is open',
    hint: 'Use the handle that the inner function was given, and await it before going on with the outer one.',
  },
  streaming: {
    message: 'a stream is open in this transaction',
    hint: 'Read the stream to its end first, stream outside the transaction, or read page by page.',
  },
  ended: {
    message: 'this transaction has ended',
    hint: 'Await every call inside the function given to transaction(); afterwards use the client.',
  },
};

function misuse(state: Exclude<State, 'open'>): TransactionMisuse {
  return new TransactionMisuse({ code: '25000', ...refusals[state] });
}

/** All statements on one connection, one after the other, in one transaction or savepoint. */
class TransactionRunner implements Runner {
  readonly #database: Database;
  readonly #lease: Lease;
  readonly #depth: number;
  #state: State = 'open';
  #last: Promise<unknown> = Promise.resolve();
  #closeStream: (() => Promise<void>) | undefined;
  #nested: TransactionRunner | undefined;

  private constructor(database: Database, lease: Lease, depth: number) {
    this.#database = database;
    this.#lease = lease;
    this.#depth = depth;
  }

  /** Starts a transaction on a connection of the pool. */
  static async begin(
    database: Database,
    mode: TransactionMode,
    signal: AbortSignal | undefined,
  ): Promise<TransactionRunner> {
    const text = beginStatement(mode);
    let client: pg.PoolClient | undefined;
    try {
      client = await database.lend(signal);
      await client.query(text);
      return new TransactionRunner(database, { client, user: undefined, returned: false }, 0);
    } catch (error) {
      if (client) {
        database.takeBack(client, error);
      }
      throw fromDatabaseError(error);
    }
  }

  run(statement: BoundStatement, { user, signal }: Scope): Promise<pg.QueryResult> {
    return this.#inTurn(async () => {
      const { client } = this.#lease;
      const actAs = this.#lease.user === user ? undefined : (user ?? '');
      try {
        const result = await this.#database.cancellable(client, signal, () =>
          send(client, this.#database.prepared(statement), this.#database.types, actAs),
        );
        this.#lease.user = user;
        return result;
      } catch (error) {
        this.#lease.user = null;
        throw fromDatabaseError(error);
      }
    });
  }

  async *stream<Row>(
    statement: BoundStatement,
    { user, signal }: Scope,
    batchSize: number,
  ): AsyncGenerator<Row, void, undefined> {
    const { client } = this.#lease;
    const cursor = await this.#inTurn(async (): Promise<Cursor<Row>> => {
      await this.#actAs(user, signal);
      this.#state = 'streaming';
      return openCursor<Row>(client, statement, this.#database.types);
    });
    let failed = false;
    this.#closeStream = async (): Promise<void> => {
      this.#closeStream = undefined;
      // After an error the driver has closed it already, and would wait for an answer that does not come.
      if (!failed) {
        await cursor.close();
      }
      if (this.#state === 'streaming') {
        this.#state = 'open';
      }
    };
    try {
      for (;;) {
        const rows = await this.#database.cancellable(client, signal, () =>
          cursor.read(batchSize).catch((error: unknown) => {
            failed = true;
            throw error;
          }),
        );
        if (signal?.aborted) {
          throw cancelledBy(signal);
        }
        yield* rows;
        if (rows.length < batchSize || this.#state === 'ended') {
          break;
        }
      }
    } catch (error) {
      this.#lease.user = null;
      throw failed ? fromDatabaseError(error) : error;
    } finally {
      await this.#closeStream?.();
    }
  }

  listen(): AsyncGenerator<Heard, void, undefined> {
    throw new TransactionMisuse({
      message: 'a transaction cannot listen',
      code: '25001',
      hint: 'Listen with the client: a listener has a connection of its own.',
    });
  }

  copyIn(text: string, chunks: AsyncIterable<Buffer>, { user, signal }: Scope): Promise<number> {
    return this.#inTurn(async () => {
      const { client } = this.#lease;
      await this.#actAs(user, signal);
      try {
        return await this.#database.cancellable(client, signal, () => feed(client, text, chunks, signal));
      } catch (error) {
        this.#lease.user = null;
        throw error;
      }
    });
  }

  async transaction<Result>(
    { isolation, readOnly, deferrable }: TransactionOptions,
    body: (runner: Runner) => Promise<Result>,
  ): Promise<Result> {
    if (isolation !== undefined || readOnly !== undefined || deferrable !== undefined) {
      throw new TransactionMisuse({
        message: 'a nested transaction cannot have a mode of its own',
        code: '25000',
        hint: 'Give isolation, readOnly and deferrable to the outermost transaction.',
      });
    }
    const nested = await this.#inTurn(async () => {
      const runner = new TransactionRunner(this.#database, this.#lease, this.#depth + 1);
      await this.#control(runner.#statements.begin);
      this.#state = 'nested';
      this.#nested = runner;
      return runner;
    });
    try {
      const result = await body(nested);
      await nested.commit();
      return result;
    } catch (error) {
      await nested.rollback();
      throw error;
    } finally {
      this.#nested = undefined;
      if (this.#state === 'nested') {
        this.#state = 'open';
      }
    }
  }

  /** Keeps what was done, and gives the connection back when this is the outermost transaction. */
  async commit(): Promise<void> {
    await this.#end(async () => {
      const { command } = await this.#control(this.#statements.commit).catch((error: unknown) => {
        if (error instanceof QuartermasterError && error.code === inFailedTransaction) {
          return { command: 'ROLLBACK' };
        }
        throw error;
      });
      if (command === 'ROLLBACK') {
        throw new TransactionAborted({
          message: 'the transaction was rolled back because a statement in it had failed',
          code: inFailedTransaction,
          detail: 'The function caught the error of the statement and returned.',
          hint: 'Let the error through, or run what may fail in a nested transaction.',
        });
      }
    });
  }

  /** Drops what was done. The error that led here is the caller's to throw, so a broken connection is not reported twice. */
  async rollback(): Promise<void> {
    await this.#end(async () => {
      await this.#control(this.#statements.rollback);
    }).catch(() => undefined);
  }

  get #statements(): { begin: string; commit: string; rollback: string } {
    return this.#depth === 0
      ? { begin: 'begin', commit: sessionStatements.commit, rollback: sessionStatements.rollback }
      : savepointStatements(this.#depth);
  }

  /** Refuses further calls, also of those nested in it, and waits for the one that runs. */
  async #quiesce(): Promise<void> {
    this.#state = 'ended';
    if (this.#nested) {
      await this.#nested.#quiesce();
    }
    await this.#last;
    await this.#closeStream?.();
  }

  async #end(finish: () => Promise<void>): Promise<void> {
    let failure: unknown;
    await this.#quiesce();
    if (this.#lease.returned) {
      throw misuse('ended');
    }
    try {
      await finish();
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      this.#lease.user = this.#depth === 0 ? undefined : null;
      if (this.#depth === 0) {
        this.#lease.returned = true;
        this.#database.takeBack(this.#lease.client, failure);
      }
    }
  }

  async #control(text: string): Promise<pg.QueryResult> {
    try {
      return await this.#lease.client.query(text);
    } catch (error) {
      throw fromDatabaseError(error);
    }
  }

  async #actAs(user: string | undefined, signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) {
      throw cancelledBy(signal);
    }
    if (this.#lease.user !== user) {
      const statement = { text: sessionStatements.actAs, name: undefined, values: [user ?? ''] };
      try {
        await send(this.#lease.client, statement, this.#database.types);
      } catch (error) {
        throw fromDatabaseError(error);
      }
      this.#lease.user = user;
    }
  }

  /** One statement at a time: the connection has one conversation with the server. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(() => {
      if (this.#state !== 'open') {
        throw misuse(this.#state);
      }
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** Sends the chunks of a COPY. An error of the source is thrown as it is, one of the server as the SDK's. */
async function feed(
  client: pg.PoolClient,
  text: string,
  chunks: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let sourceFailure: { error: unknown } | undefined;
  async function* watched(): AsyncGenerator<Buffer, void, undefined> {
    try {
      yield* chunks;
    } catch (error) {
      sourceFailure = { error };
      throw error;
    }
  }
  const copy = client.query(copyFrom(text));
  try {
    await pipeline(Readable.from(watched(), { objectMode: false }), copy, { signal });
    return copy.rowCount;
  } catch (error) {
    // The server answers for the COPY before it answers this; a cancel request may hit either.
    await client.query('').catch(() => undefined);
    if (sourceFailure) {
      throw sourceFailure.error;
    }
    throw signal?.aborted ? cancelledBy(signal, error) : fromDatabaseError(error);
  }
}
