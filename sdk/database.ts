import pg from 'pg';
import type { QuartermasterError } from './errors.js';
import {
  breaksConnection,
  ConnectionLost,
  fromDatabaseError,
  SchemaVersionMismatch,
  StatementCancelled,
} from './errors.js';
import { poolConfig, type ClientSettings, type ConnectOptions } from './options.js';
import { readArrayTypes, typeParsers, type ArrayType, type TypeParsers } from './parsers.js';
import { schemaVersion } from './schema-version.js';
import { sessionStatements } from './session-statements.js';
import type { BoundStatement } from './statement.js';
import { requestCancel } from './wire.js';

/** What is known of the database behind a pool, shared by all clients on that pool. */
interface PoolKnowledge {
  arrayTypes?: Promise<readonly ArrayType[]> | undefined;
  handshake?: Promise<void> | undefined;
}

const knowledgeOfPools = new WeakMap<pg.Pool, PoolKnowledge>();

/** When each connection that was lent out came back. */
const returnedAt = new WeakMap<pg.ClientBase, number>();

/** A connection that was idle for longer is asked whether it is still there before it is used. */
const trustIdleMillis = 30_000;
const cancelTimeoutMillis = 5_000;
const cancelRepeatMillis = 100;

const ignore = (): void => undefined;

/** A call stopped by its signal before or while it ran. */
export function cancelledBy(signal: AbortSignal, cause?: unknown): StatementCancelled {
  return new StatementCancelled({
    message: 'the call was cancelled by its signal',
    code: '57014',
    cause: signal.reason ?? cause,
  });
}

/** A pool of connections to one database, and how this client reads from and writes to them. */
export class Database {
  readonly pool: pg.Pool;
  readonly #ownsPool: boolean;
  readonly #settings: ClientSettings;
  readonly #knowledge: PoolKnowledge;
  #types: TypeParsers | undefined;
  #opening: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: ConnectOptions) {
    this.#settings = options;
    this.#ownsPool = options.pool === undefined;
    this.pool = options.pool ?? new pg.Pool(poolConfig(options));
    if (this.#ownsPool) {
      // An idle connection that breaks leaves the pool by itself; without a listener it would end the process.
      this.pool.on('error', ignore);
    }
    let knowledge = knowledgeOfPools.get(this.pool);
    if (!knowledge) {
      knowledge = {};
      knowledgeOfPools.set(this.pool, knowledge);
    }
    this.#knowledge = knowledge;
  }

  /** The parsers of this client; there once a connection was lent. */
  get types(): TypeParsers {
    return this.#types!;
  }

  /** The statement as this client sends it. */
  prepared(statement: BoundStatement): BoundStatement {
    return this.#settings.prepare === false ? { ...statement, name: undefined } : statement;
  }

  /**
   * Lends a connection. The first time ever it also reads what parsers need to know and compares the schema's
   * version; a connection that was idle for long is tried first.
   */
  async lend(signal?: AbortSignal): Promise<pg.PoolClient> {
    if (signal?.aborted) {
      throw cancelledBy(signal);
    }
    if (this.#types === undefined) {
      await abortable(this.#open(), signal);
    }
    return this.#checkedOut(signal);
  }

  /** Takes a connection back, or closes it when it is not in a state to be lent again. */
  takeBack(client: pg.PoolClient, error?: unknown): void {
    returnedAt.set(client, performance.now());
    const broken = error !== undefined && breaksConnection(error);
    // After an error the server's word on the transaction is still under way; the driver waits for it.
    const inTransaction = error === undefined && client.getTransactionStatus() !== 'I';
    client.release(broken || inTransaction);
  }

  /**
   * Runs something on a lent connection so that the signal stops it on the server. Afterwards no cancel request is
   * under way any more, so that the next statement on the connection is safe from it.
   */
  async cancellable<Result>(
    client: pg.ClientBase,
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (signal === undefined) {
      return work();
    }
    if (signal.aborted) {
      throw cancelledBy(signal);
    }
    let isSettled = false;
    let settle = ignore;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    let cancelling: Promise<void> | undefined;
    const cancel = async (): Promise<void> => {
      // Repeated, for a server that has not begun with the statement when the request arrives ignores it.
      while (!isSettled) {
        await requestCancel(client, cancelTimeoutMillis);
        await Promise.race([settled, pause(cancelRepeatMillis)]);
      }
    };
    const onAbort = (): void => {
      cancelling = cancel().catch((error: unknown) => {
        // Out of reach for a request: closing the connection frees the caller, and the server notices in time.
        destroy(client, error);
      });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await work();
    } catch (error) {
      throw cancelling !== undefined && isCancellation(error) ? cancelledBy(signal, error) : error;
    } finally {
      isSettled = true;
      settle();
      signal.removeEventListener('abort', onAbort);
      if (cancelling !== undefined) {
        await cancelling;
      }
    }
  }

  /** Closes the pool, if it is the client's own, after what is in flight. */
  async close(): Promise<void> {
    if (this.#ownsPool) {
      this.#closing ??= this.pool.end();
      await this.#closing;
    }
  }

  async #checkedOut(signal: AbortSignal | undefined): Promise<pg.PoolClient> {
    for (;;) {
      const client = await borrow(this.pool, signal);
      const idleSince = returnedAt.get(client);
      if (idleSince === undefined) {
        if (client.listenerCount('error', ignore) === 0) {
          // While a connection is lent the pool does not listen for its errors; the running statement reports them.
          client.on('error', ignore);
        }
        return client;
      }
      if (performance.now() - idleSince < trustIdleMillis || (await isAlive(client))) {
        return client;
      }
      client.release(true);
    }
  }

  #open(): Promise<void> {
    this.#opening ??= this.#learn().finally(() => {
      // A failure is tried again by the next call: the database may be up, or migrated, by then.
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #learn(): Promise<void> {
    const client = await this.#checkedOut(undefined);
    let failure: unknown;
    try {
      const arrayTypes = await (this.#knowledge.arrayTypes ??= readArrayTypes(client).catch((error: unknown) => {
        this.#knowledge.arrayTypes = undefined;
        throw error;
      }));
      if (this.#settings.checkSchema !== false) {
        await (this.#knowledge.handshake ??= compareSchemaVersion(client).catch((error: unknown) => {
          this.#knowledge.handshake = undefined;
          throw error;
        }));
      }
      this.#types = typeParsers(arrayTypes, this.#settings.numeric);
    } catch (error) {
      failure = error;
      throw fromDatabaseError(error);
    } finally {
      this.takeBack(client, failure);
    }
  }
}

/** Takes a connection from the pool, without waiting longer than the signal allows. */
function borrow(pool: pg.Pool, signal: AbortSignal | undefined): Promise<pg.PoolClient> {
  return new Promise((resolve, reject) => {
    let abandoned = false;
    const onAbort = (): void => {
      abandoned = true;
      reject(cancelledBy(signal!));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    pool.connect((error, client) => {
      signal?.removeEventListener('abort', onAbort);
      if (abandoned) {
        client?.release();
      } else if (client) {
        resolve(client);
      } else {
        reject(asConnectionError(error));
      }
    });
  });
}

/** The pool has its own words for its timeout; everything else is the server's or the network's. */
function asConnectionError(error: Error | undefined): QuartermasterError {
  return error === undefined
    ? new ConnectionLost({ message: 'the pool gave no connection', code: '08000' })
    : fromDatabaseError(error);
}

async function isAlive(client: pg.PoolClient): Promise<boolean> {
  const timeout = setTimeout(() => {
    destroy(client, new Error('the connection did not answer'));
  }, cancelTimeoutMillis);
  try {
    await client.query('');
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timeout);
  }
}

function destroy(client: pg.ClientBase, error: unknown): void {
  (client as pg.Client).connection.stream.destroy(error instanceof Error ? error : undefined);
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, millis);
  });
}

/** Waits no longer than the signal allows; the work itself goes on for the others who wait for it. */
async function abortable<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) {
    return work;
  }
  return new Promise<Result>((resolve, reject) => {
    const onAbort = (): void => {
      reject(cancelledBy(signal));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

function isCancellation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

const undefinedSchema = '3F000';
const undefinedFunction = '42883';

async function compareSchemaVersion(client: pg.ClientBase): Promise<void> {
  let installed: string | null = null;
  try {
    const { rows } = await client.query<{ version: string }>(sessionStatements.schemaVersion);
    installed = rows[0]!.version;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== undefinedSchema && code !== undefinedFunction) {
      throw error;
    }
  }
  if (installed === null) {
    throw new SchemaVersionMismatch({
      message: 'this database has no Quartermaster schema',
      code: undefinedSchema,
      detail: `This SDK works with schema ${schemaVersion}.`,
      hint: 'Run `quartermaster migrate`.',
      installed,
      expected: schemaVersion,
    });
  }
  const difference = compareReleases(installed, schemaVersion);
  if (difference !== 0) {
    throw new SchemaVersionMismatch({
      message: `the schema is version ${installed}, this SDK works with ${release(schemaVersion)}`,
      code: '0A000',
      detail: `Installed: ${installed}. Expected: ${schemaVersion}.`,
      hint:
        difference < 0 ? 'Run `quartermaster migrate`.' : `Run \`npm install quartermaster@${release(installed)}\`.`,
      installed,
      expected: schemaVersion,
    });
  }
}

function release(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** Order of two versions by major and minor. */
function compareReleases(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
