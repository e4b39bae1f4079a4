/**
 * Migrations as an application or the command line runs them: graphile-migrate does the work, this module adds what it
 * leaves to its user. It waits for another migrator instead of failing, refuses to go on where the database and the
 * folder tell different stories, and gives up on a lock that another session holds rather than stop everybody.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Logger, migrate as runMigrations } from 'graphile-migrate';
import pg from 'pg';

/** A migration as folder and database know it. */
export interface Migration {
  /** Name of the file, `000001-core.sql`. */
  filename: string;
  hash: string;
  /** When it was applied; null while it is pending. */
  appliedAt: Date | null;
  /**
   * pending: in the folder only. applied: in both, the same. changed: the file is not what its hash says, or not what
   * the database applied. unknown: in the database only, applied by another version of this package.
   */
  state: 'pending' | 'applied' | 'changed' | 'unknown';
}

/** How to migrate. */
export interface MigrateOptions {
  /** Folder with `committed/`. Default: the package's own. */
  folder?: string | undefined;
  /** How long to wait for another migrator, in seconds. Default 300. */
  waitSeconds?: number | undefined;
  /** How long a statement waits for a lock that another session holds, in seconds. Default 10. */
  lockTimeoutSeconds?: number | undefined;
  /** Told when another migrator is at work and each time a migration starts. */
  onProgress?: ((message: string) => void) | undefined;
}

/** What migrate did. */
export interface MigrateResult {
  applied: { filename: string; milliseconds: number }[];
  /** Partitions that were made ahead. */
  partitions: string[];
}

/** Migrations cannot go on. The message says why, the hint what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';

  constructor(
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** graphile-migrate ends the process when a database goes away while its pool, kept for 200 ms, still holds it. */
const POOL_KEEPALIVE_MS = 300;

/** The key of the lock that migrators of this package wait for; graphile-migrate's own is only tried. */
const MIGRATION_LOCK = 'quartermaster.migrate';

/** The folder of migrations that belongs to this version of the package. */
export function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations', 'committed'))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new MigrationError('the package has no folder migrations/committed', 'Install the package again.');
    }
    folder = parent;
  }
  return join(folder, 'migrations');
}

interface CommittedFile {
  filename: string;
  hash: string;
  isIntact: boolean;
}

/** The chain of hashes that graphile-migrate writes: each covers its predecessor's and the text. */
function readFolder(folder: string): CommittedFile[] {
  const committed = join(folder, 'committed');
  let previous = '';
  return readdirSync(committed)
    .filter((file) => /^\d{6}.*\.sql$/.test(file))
    .sort()
    .map((filename) => {
      const text = readFileSync(join(committed, filename), 'utf8');
      const hash = /^--! Hash: (\S+)$/m.exec(text)?.[1] ?? '';
      const stated = /^--! Previous: (\S+)$/m.exec(text)?.[1] ?? '';
      const body = text.replace(/^(--![^\n]*\n)+/, '');
      const digest = createHash('sha1').update(`${`${previous}\n${body.trim()}`.trim()}\n`).digest('hex');
      const isIntact = hash === `sha1:${digest}` && stated === (previous === '' ? '-' : previous);
      previous = hash;
      return { filename, hash, isIntact };
    });
}

async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'quartermaster migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

interface AppliedRow {
  filename: string;
  hash: string;
  date: Date;
}

async function readDatabase(client: pg.Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<{ name: string | null }>(
    "select to_regclass('graphile_migrate.migrations')::text as name",
  );
  if (rows[0]?.name === null) {
    return [];
  }
  return (await client.query<AppliedRow>('select filename, hash, date from graphile_migrate.migrations order by filename'))
    .rows;
}

function compare(files: CommittedFile[], applied: AppliedRow[]): Migration[] {
  const number = (name: string): string => name.slice(0, 6);
  const known = files.map((file): Migration => {
    const row = applied.find((candidate) => number(candidate.filename) === number(file.filename));
    const isChanged = !file.isIntact || (row !== undefined && row.hash !== file.hash);
    return {
      filename: file.filename,
      hash: file.hash,
      appliedAt: row?.date ?? null,
      state: isChanged ? 'changed' : row === undefined ? 'pending' : 'applied',
    };
  });
  const unknown = applied
    .filter((row) => !files.some((file) => number(file.filename) === number(row.filename)))
    .map((row): Migration => ({ filename: row.filename, hash: row.hash, appliedAt: row.date, state: 'unknown' }));
  return [...known, ...unknown].sort((left, right) => (left.filename < right.filename ? -1 : 1));
}

/** Every migration of folder and database, with what each knows about it. */
export function migrationStatus(url: string, folder = migrationsFolder()): Promise<Migration[]> {
  return onDatabase(url, async (client) => compare(readFolder(folder), await readDatabase(client)));
}

function refuseDisagreement(migrations: Migration[]): void {
  const changed = migrations.find((migration) => migration.state === 'changed');
  if (changed) {
    throw new MigrationError(
      `${changed.filename} is not the migration that was committed${changed.appliedAt ? ' and applied' : ''}`,
      'A committed migration is never edited. Take the file from the release again; changes go into a new migration.',
    );
  }
  const unknown = migrations.find((migration) => migration.state === 'unknown');
  if (unknown) {
    throw new MigrationError(
      `the database has ${unknown.filename}, which this package does not know`,
      'The database was migrated by a newer version: install that version, or point to another database.',
    );
  }
}

async function waitForTurn(client: pg.Client, options: MigrateOptions): Promise<void> {
  const lock = async (): Promise<boolean> => {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
      [MIGRATION_LOCK],
    );
    return rows[0]!.locked;
  };
  const deadline = performance.now() + (options.waitSeconds ?? 300) * 1000;
  for (let isTold = false; !(await lock()); isTold = true) {
    if (performance.now() > deadline) {
      throw new MigrationError(
        `another session is still migrating after ${options.waitSeconds ?? 300} seconds`,
        "See who holds it: select * from pg_locks where locktype = 'advisory'.",
      );
    }
    if (!isTold) {
      options.onProgress?.('waiting for another session that is migrating');
    }
    await delay(200);
  }
}

/**
 * Applies the pending migrations and makes the partitions ahead. Safe to run from several places at once: the others
 * wait, then find nothing to do.
 *
 * @throws MigrationError where files were edited, the database is ahead, or a lock was not to be had.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<MigrateResult> {
  const folder = options.folder ?? migrationsFolder();
  return onDatabase(url, async (client) => {
    await waitForTurn(client, options);
    const files = readFolder(folder);
    refuseDisagreement(compare(files, await readDatabase(client)));

    const applied: MigrateResult['applied'] = [];
    let started = performance.now();
    const finish = (): void => {
      const last = applied.at(-1);
      if (last) {
        last.milliseconds = Math.round(performance.now() - started);
      }
    };
    const logger = new Logger(() => (_level, message) => {
      const name = /Running migration '(\d{6})/.exec(message)?.[1];
      if (name !== undefined) {
        finish();
        started = performance.now();
        const filename = files.find((file) => file.filename.startsWith(name))?.filename ?? name;
        applied.push({ filename, milliseconds: 0 });
        options.onProgress?.(filename);
      }
    });
    const target = new URL(url);
    target.searchParams.set('options', `-c lock_timeout=${options.lockTimeoutSeconds ?? 10}s`);
    try {
      await runMigrations({ connectionString: target.toString(), migrationsFolder: folder, logger });
    } catch (cause) {
      if ((cause as { code?: string }).code === '55P03') {
        throw new MigrationError(
          `${applied.at(-1)?.filename ?? 'a migration'} could not get a lock in ${options.lockTimeoutSeconds ?? 10} seconds; nothing of it was applied`,
          'Another session uses the table: try again at a quiet time, or allow more with --lock-timeout.',
          { cause },
        );
      }
      throw cause;
    } finally {
      finish();
      await delay(POOL_KEEPALIVE_MS);
    }
    const { rows } = await client.query<{ name: string }>('select core.create_partitions_ahead() as name');
    return { applied, partitions: rows.map((row) => row.name) };
  });
}
