/**
 * For the tests of applications: databases made from a template in some 40 ms, and clients whose work is dropped.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Session } from './client.js';

/** What a template database is made of. */
export interface TemplateOptions {
  /** URL of a database on the server, for a role that may create databases. Default: `DATABASE_URL`, then PG*. */
  server?: string | undefined;
  /** SQL that makes the schema. Default: the migrations of this package. */
  schema?: string | undefined;
  /** SQL run after the schema: what every test starts from. */
  seed?: string | undefined;
}

/** A database that tests are copies of. */
export interface TemplateDatabase extends AsyncDisposable {
  /** Name of the template on its server; the same content has the same name. */
  readonly name: string;
  /** Makes a database like the template. */
  clone(): Promise<TestDatabase>;
  /** Removes the template. Without this it stays for the next run, which finds it made. */
  drop(): Promise<void>;
}

/** A database of one test's own: `await using database = await template.clone()`. */
export interface TestDatabase extends AsyncDisposable {
  /** Name of the database on its server. */
  readonly name: string;
  /** What to give to `connect`. */
  readonly url: string;
  /** Ends the connections to the database and removes it. */
  drop(): Promise<void>;
}

/** Makes a template database, or finds it where it was made from the same SQL before. */
export async function createTemplate(options: TemplateOptions = {}): Promise<TemplateDatabase> {
  const server = options.server ?? process.env['DATABASE_URL'];
  const parts = [options.schema ?? committedMigrations(), options.seed ?? ''];
  const name = `qm_template_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;

  await onServer(server, undefined, async (admin) => {
    // One process makes it; the others wait here and find it. The session's end unlocks.
    await admin.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const { rowCount } = await admin.query('select from pg_catalog.pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      // It has its name only when it is complete, so that one left by a process that died is never taken for it.
      const unfinished = `${name}_unfinished`;
      await admin.query(`drop database if exists ${unfinished} with (force)`);
      await admin.query(`create database ${unfinished}`);
      await onServer(server, unfinished, async (client) => {
        for (const part of parts) {
          await client.query(part);
        }
      });
      await admin.query(`alter database ${unfinished} rename to ${name}`);
    }
  });

  const drop = (): Promise<void> => dropDatabase(server, name);
  return {
    name,
    drop,
    async clone() {
      const copy = `qm_test_${randomUUID().replaceAll('-', '')}`;
      const url = await onServer(server, undefined, async (admin) => {
        await admin.query(`create database ${copy} template ${name}`);
        return urlOf(admin, copy);
      });
      const dropCopy = (): Promise<void> => dropDatabase(server, copy);
      return { name: copy, url, drop: dropCopy, [Symbol.asyncDispose]: dropCopy };
    },
    [Symbol.asyncDispose]: drop,
  };
}

/**
 * Runs a test in a transaction that is rolled back whatever happens, and returns what the test returned. The session
 * has all rooms; its own transactions are savepoints. A command that reads the clock sees one moment throughout.
 */
export async function withRollback<Result>(
  session: Session,
  test: (session: Session) => Promise<Result>,
): Promise<Result> {
  const outcome: { result?: Result } = {};
  const rollback = new Error('rolled back');
  await session
    .transaction(
      async (transaction) => {
        outcome.result = await test(transaction);
        throw rollback;
      },
      { retry: 0 },
    )
    .catch((error: unknown) => {
      if (error !== rollback) {
        throw error;
      }
    });
  return outcome.result as Result;
}

async function onServer<Result>(
  server: string | undefined,
  database: string | undefined,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(clientConfig(server, database));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The URL's own database, or another on the same server. */
function clientConfig(server: string | undefined, database: string | undefined): pg.ClientConfig {
  if (server === undefined) {
    return { ...(database !== undefined && { database }) };
  }
  const url = new URL(server);
  if (database !== undefined) {
    url.pathname = `/${database}`;
  }
  return { connectionString: url.href };
}

/** The URL of a database beside the one that this client is connected to. */
function urlOf({ user, password, host, port }: pg.Client, database: string): string {
  const credentials = [user ?? '', ...(password ? [password] : [])].map(encodeURIComponent).join(':');
  return host.startsWith('/')
    ? `postgres://${credentials}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${credentials}@${host.includes(':') ? `[${host}]` : host}:${port}/${database}`;
}

function dropDatabase(server: string | undefined, name: string): Promise<void> {
  return onServer(server, undefined, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
  });
}

/** The migrations that come with the package, in order. */
function committedMigrations(): string {
  const folder = join(packageFolder(), 'migrations', 'committed');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    folder = dirname(folder);
  }
  return folder;
}
