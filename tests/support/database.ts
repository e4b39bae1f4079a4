import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { INSTALLER, urlForLogin, withClient, type TestLogin } from '../../tools/databases.js';

/** Account of a connection: the superuser, or one of the accounts that are members of the schema's roles. */
export type Login = 'superuser' | TestLogin;

/** A database of one test's own, dropped when the test is done. */
export interface FreshDatabase extends AsyncDisposable {
  name: string;
  /** URL for the superuser. */
  url: string;
  /** URL for a test account, such as `app`, a member of qm_app. */
  urlAs(login: Login): string;
  /** A connected client, closed together with the database. */
  client(options?: pg.ClientConfig & { as?: Login }): Promise<pg.Client>;
  /** A pool, closed together with the database. */
  pool(options?: pg.PoolConfig & { as?: Login }): pg.Pool;
}

/** Clones the template database: `await using database = await freshDatabase()`. */
export function freshDatabase(): Promise<FreshDatabase> {
  return makeDatabase(inject('template'));
}

/** A database without the schema, which the installer owns: for tests of the installation itself. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return makeDatabase(undefined);
}

async function makeDatabase(template: string | undefined): Promise<FreshDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await create(serverUrl, `create database ${name} owner ${INSTALLER} ${template ? `template ${template}` : ''}`);

  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const url = address.href;
  const urlAs = (login: Login): string => (login === 'superuser' ? url : urlForLogin(url, login));
  const open: { end(): Promise<void> }[] = [];

  return {
    name,
    url,
    urlAs,
    async client({ as = 'superuser', ...options } = {}) {
      const client = new pg.Client({ ...options, connectionString: urlAs(as) });
      // A session that a test ends from outside must not end the test run.
      client.on('error', () => undefined);
      await client.connect();
      open.push(client);
      return client;
    },
    pool({ as = 'superuser', ...options } = {}) {
      const pool = new pg.Pool({ ...options, connectionString: urlAs(as) });
      pool.on('error', () => undefined);
      open.push(pool);
      return pool;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(open.map((connection) => connection.end()));
      await withClient(serverUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function create(serverUrl: string, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await withClient(serverUrl, (admin) => admin.query(statement));
      return;
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === '55006';
      if (!isBusy || attempt === 20) throw error;
      await delay(50 * attempt);
    }
  }
}

/** What became of the contestants of a race, in the order of their numbers. */
export interface RaceResult<Value> {
  won: Value[];
  /** Errors of those that lost. */
  lost: pg.DatabaseError[];
}

/**
 * Starts `contestants` tasks, each with a connection of its own, at the same moment, and waits for all.
 * Errors that do not come from the database are thrown.
 */
export async function race<Value>(
  database: FreshDatabase,
  contestants: number,
  task: (client: pg.Client, number: number) => Promise<Value>,
  options: pg.ClientConfig & { as?: Login } = {},
): Promise<RaceResult<Value>> {
  const clients = await Promise.all(Array.from({ length: contestants }, () => database.client(options)));
  try {
    const settled = await Promise.allSettled(clients.map((client, number) => task(client, number)));
    const result: RaceResult<Value> = { won: [], lost: [] };
    for (const outcome of settled) {
      if (outcome.status === 'fulfilled') result.won.push(outcome.value);
      else if (outcome.reason instanceof pg.DatabaseError) result.lost.push(outcome.reason);
      else throw outcome.reason;
    }
    return result;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** A point at which `parties` tasks wait for each other. */
export function barrier(parties: number): () => Promise<void> {
  let arrived = 0;
  const { promise, resolve } = withResolvers();
  return () => {
    arrived += 1;
    if (arrived >= parties) resolve();
    return promise;
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Process id of a connection's backend. */
export async function backendOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

/**
 * Waits until the backend waits for a lock: the way to be sure that two sessions really meet.
 *
 * @param observer a connection that is not itself waiting
 */
export async function waitUntilBlocked(observer: pg.Client, pid: number, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const { rows } = await observer.query<{ blockers: number[] }>('select pg_blocking_pids($1) as blockers', [pid]);
    if (rows[0]?.blockers.length) return;
    if (Date.now() > deadline) throw new Error(`Session ${pid} is not blocked after ${patience} ms.`);
    await delay(10);
  }
}
