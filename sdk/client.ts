import type pg from 'pg';
import { Database } from './database.js';
import type { ConnectOptions } from './options.js';
import { Rooms } from './rooms.js';
import { PoolRunner, type Runner, type Scope, type TransactionOptions } from './runner.js';
import { Statements } from './statements.js';

const uuidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * The rooms, and what can be done with all of them together. The client is one, and so is the handle that a
 * transaction's function is given: code that takes a `Session` works in both.
 */
export class Session extends Rooms {
  readonly #runner: Runner;
  readonly #scope: Scope;

  constructor(runner: Runner, scope: Scope) {
    super(new Statements(runner, scope));
    this.#runner = runner;
    this.#scope = scope;
  }

  /**
   * Runs a function whose calls are kept together or dropped together: they are kept when it returns and dropped when
   * it throws. It gets a session of its own, with the same rooms; calls outside of it are not part of the transaction.
   * When the whole loses to another transaction (a serialization failure or a deadlock) it is run again, up to
   * `retry` times. Inside a transaction a nested one is a savepoint: its failure can be caught and the outer goes on.
   */
  transaction<Result>(
    work: (transaction: Session) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    const { user, signal } = this.#scope;
    const scope =
      options.signal === undefined
        ? this.#scope
        : { user, signal: signal === undefined ? options.signal : AbortSignal.any([signal, options.signal]) };
    return this.#runner.transaction({ ...options, signal: scope.signal }, (runner) => work(new Session(runner, scope)));
  }

  /**
   * A session that runs each of its calls as an application user (`identity.users.id`). It shares the pool or the
   * transaction with this one, and the user never outlives a call or a transaction on a connection.
   */
  as(userId: string): Session {
    if (!uuidPattern.test(userId)) {
      throw new RangeError(`a user's id is a uuid, not '${userId}'`);
    }
    return new Session(this.#runner, { ...this.#scope, user: userId });
  }
}

/** A client of one database. Close it, or declare it with `await using`. */
export class Quartermaster extends Session {
  readonly #database: Database;

  constructor(database: Database) {
    super(new PoolRunner(database), { user: undefined, signal: undefined });
    this.#database = database;
  }

  /** Waits for the calls in flight and closes the connections. A pool that the application gave stays open. */
  close(): Promise<void> {
    return this.#database.close();
  }

  /** Closes the client at the end of the block that it was declared in. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Makes a client. Without a URL the environment says where the database is (`DATABASE_URL`, else PG*). Connections are
 * made when they are needed: the first one compares the version of the schema and rejects with
 * `SchemaVersionMismatch` when this SDK was not made for it.
 */
export async function connect(target: string | pg.Pool | ConnectOptions = {}): Promise<Quartermaster> {
  const options = typeof target === 'string' ? { url: target } : 'connect' in target ? { pool: target } : target;
  const database = new Database(options);
  try {
    database.takeBack(await database.lend());
  } catch (error) {
    await database.close();
    throw error;
  }
  return new Quartermaster(database);
}
