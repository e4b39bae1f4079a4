import { createServer, connect as openSocket, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connect, ConnectionLost, schemaVersion, SchemaVersionMismatch, sql } from '../../sdk/index.js';
import { poolConfig } from '../../sdk/options.js';
import { freshDatabase } from '../support/database.js';
import { connectedSample, eventually, rejection } from './support.js';

const one = sql('select 1 as one');
const terminateOthers = `
  select pg_terminate_backend(pid)
  from pg_stat_activity
  where datname = current_database()
    and pid <> pg_backend_pid()`;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A way to the server on which connections can fall silent without being closed, as behind a forgetful firewall. */
async function silenceableWay(url: string): Promise<{ url: string; silence(): void } & AsyncDisposable> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  const proxy = createServer((inner) => {
    const outer = openSocket(Number(port), hostname);
    inner.pipe(outer).pipe(inner);
    for (const socket of [inner, outer]) {
      socket.on('error', () => undefined);
      sockets.push(socket);
    }
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const address = new URL(url);
  address.port = String((proxy.address() as { port: number }).port);
  return {
    url: address.href,
    silence() {
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    async [Symbol.asyncDispose]() {
      proxy.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

describe('the pool', () => {
  test('survives backends that are terminated, idle or busy', async () => {
    await using sample = await connectedSample({ max: 3 });
    await Promise.all([1, 2, 3].map(() => sample.db.statements.one(sql('select pg_sleep(0.05)::text'), [])));
    const busy = rejection(sample.db.statements.one(sql('select pg_sleep(30)::text'), []));
    const inTransaction = rejection(
      sample.db.transaction((transaction) => transaction.statements.one(sql('select pg_sleep(30)::text'), [])),
    );
    await eventually(async () => {
      const { rowCount } = await sample.observer.query(
        `select from pg_stat_activity where datname = current_database() and query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`,
      );
      return rowCount === 2;
    });
    await sample.observer.query(terminateOthers);
    expect(await busy).toBeInstanceOf(ConnectionLost);
    expect(await inTransaction).toBeInstanceOf(ConnectionLost);
    await eventually(async () =>
      sample.db.statements.one(one, []).then(
        () => true,
        () => false,
      ),
    );
    await expect(Promise.all([1, 2, 3, 4].map(() => sample.db.statements.one(one, [])))).resolves.toHaveLength(4);
  });

  test('tries a connection that was idle for long, and replaces one that does not answer', async () => {
    await using database = await freshDatabase();
    await using way = await silenceableWay(database.url);
    await using db = await connect({ url: way.url, checkSchema: false });
    const backend = sql<{ pid: number }>('select pg_backend_pid() as pid');
    const first = await db.statements.one(backend, []);
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 60_000);
    expect(await db.statements.one(backend, [])).toEqual(first);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 120_000);
    way.silence();
    expect(await db.statements.one(backend, [])).not.toEqual(first);
  });

  test('does not lend a connection on which a transaction was left open', async () => {
    await using sample = await connectedSample({ max: 1 });
    await sample.db.statements.execute(sql('begin'), []);
    await sample.db.statements.execute(sql(`insert into sample.items (sku) values ('kept')`), []);
    const { rowCount } = await sample.observer.query(`select from sample.items where sku = 'kept'`);
    expect(rowCount).toBe(1);
  });

  test('keeps statements prepared, unless told not to', async () => {
    const prepared = sql<{ count: number }>('select count(*)::integer as count from pg_prepared_statements');
    await using sample = await connectedSample({ max: 1 });
    await sample.db.statements.one(prepared, []);
    await sample.db.statements.one(prepared, []);
    expect(await sample.db.statements.one(prepared, [])).toEqual({ count: 1 });
    await using plain = await connectedSample({ max: 1, prepare: false });
    const session = plain.db.as('0198b0a0-0000-7000-8000-000000000001');
    await session.statements.one(prepared, []);
    await session.statements.one(prepared, []);
    expect(await session.statements.one(prepared, [])).toEqual({ count: 0 });
  });

  test('takes its settings from the options, the environment and the defaults, in this order', () => {
    expect(poolConfig({})).toMatchObject({
      min: 5,
      max: 15,
      maxLifetimeSeconds: 3600,
      application_name: 'quartermaster',
    });
    vi.stubEnv('QM_POOL_MIN', '2');
    vi.stubEnv('QM_POOL_MAX', '7');
    vi.stubEnv('QM_STATEMENT_TIMEOUT_MS', '1500');
    vi.stubEnv('DATABASE_URL', 'postgres://there/db');
    expect(poolConfig({ max: 3 })).toMatchObject({
      min: 2,
      max: 3,
      statement_timeout: 1500,
      connectionString: 'postgres://there/db',
    });
    expect(poolConfig({ max: 1 })).toMatchObject({ min: 1, max: 1 });
    expect(poolConfig({ url: 'postgres://here/db' })).toMatchObject({ connectionString: 'postgres://here/db' });
    vi.stubEnv('QM_POOL_MAX', 'many');
    expect(() => poolConfig({})).toThrow(/QM_POOL_MAX/);
  });

  test('waits no longer for a connection than it may', async () => {
    await using sample = await connectedSample({ max: 1, connectionTimeoutMillis: 100 });
    await sample.db.transaction(async () => {
      await expect(sample.db.statements.one(one, [])).rejects.toThrow(ConnectionLost);
    });
  });
});

describe('the handshake', () => {
  async function reinstallVersion(database: Awaited<ReturnType<typeof freshDatabase>>, version: string | null) {
    const client = await database.client();
    await client.query('drop schema if exists core cascade');
    if (version !== null) {
      await client.query(`
        create schema core;
        create function core.schema_version() returns text language sql return '${version}'`);
    }
  }

  test('passes the installed schema, once a pool', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.url);
    await reinstallVersion(database, null);
    await expect(db.statements.one(one, [])).resolves.toEqual({ one: 1 });
  });

  test.each([
    ['0.0.9', 'quartermaster migrate'],
    ['99.1.0', 'npm install quartermaster@99.1'],
  ])('refuses schema %s and says what to run', async (installed, command) => {
    await using database = await freshDatabase();
    await reinstallVersion(database, installed);
    const error = await rejection(connect(database.url));
    expect(error).toBeInstanceOf(SchemaVersionMismatch);
    expect(error).toMatchObject({
      installed,
      expected: schemaVersion,
      hint: expect.stringContaining(command) as string,
    });
  });

  test('accepts another patch', async () => {
    await using database = await freshDatabase();
    const [major, minor] = schemaVersion.split('.');
    await reinstallVersion(database, `${major}.${minor}.999`);
    await using db = await connect(database.url);
    await expect(db.statements.one(one, [])).resolves.toEqual({ one: 1 });
  });

  test('of a database without the schema names the command, and can be left out', async () => {
    await using database = await freshDatabase();
    await reinstallVersion(database, null);
    const error = await rejection(connect(database.url));
    expect(error).toBeInstanceOf(SchemaVersionMismatch);
    expect(error).toMatchObject({ installed: null, hint: expect.stringContaining('quartermaster migrate') as string });
    await using db = await connect({ url: database.url, checkSchema: false });
    await expect(db.statements.one(one, [])).resolves.toEqual({ one: 1 });
  });
});
