/**
 * Brings a database to the version of this package: what is to be applied, what was, whether both agree, and the
 * applying itself. The statements stand here and not in `sql/`, for they run where there is no schema yet.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Logger, migrate as runGraphileMigrate } from 'graphile-migrate';
import pg from 'pg';
import { fromDatabaseError, LockNotAvailable, QuartermasterError, type ErrorFields } from './errors.js';

/** How a migration of the folder stands to the database, or one of the database to the folder. */
export type MigrationState = 'applied' | 'pending' | 'changed' | 'unknown' | 'skipped';

/** A migration, in the folder, in the database, or in both. */
export interface MigrationStatus {
  /** Number that orders the migrations, as `000001`. */
  number: string;
  /** Name of the file; of one that is in the database only, what the ledger calls it. */
  file: string;
  /** What the migration is about. */
  message: string | null;
  /**
   * `applied` and the same in both; `pending`; `changed` since it was applied or committed; `unknown` to the folder;
   * `skipped`, for a later one was applied.
   */
  state: MigrationState;
  /** When it was applied. */
  appliedAt: Date | null;
  /** What is wrong, in words; null where nothing is. */
  problem: string | null;
}

/** What is applied, what is not, and what does not agree. */
export interface MigrationReport {
  /** Everything is applied and agrees. */
  isCurrent: boolean;
  /** What is wrong between database and folder, in words. Nothing is applied while there is something. */
  problems: string[];
  migrations: MigrationStatus[];
}

/** A migration that was applied just now. */
export interface AppliedMigration {
  file: string;
  durationMillis: number;
}

/** What a run did. */
export interface MigrationResult {
  applied: AppliedMigration[];
  /** Names of the partitions that were made for the months ahead. */
  partitions: string[];
}

/** Where the migrations are and which database they are for. */
export interface MigrationTarget {
  /** `postgres://…` of the database. */
  url: string;
  /** Folder with `committed/`. Default: the package's own. */
  folder?: string | undefined;
}

/** The session that another run holds. */
export interface MigrationHolder {
  /** Process id of its backend. */
  pid: number;
  /** Its application_name. */
  application: string;
}

/** How migrations are applied. */
export interface MigrationOptions extends MigrationTarget {
  /** Longest wait for another run on the same database, 0 for none. Default ten minutes. */
  waitMillis?: number | undefined;
  /** Longest wait of a statement for a lock on a table, so that a migration does not queue up everybody else. Default ten seconds. */
  lockTimeoutMillis?: number | undefined;
  /** Called when another run is in progress and this one begins to wait for it. */
  onWait?: ((holder: MigrationHolder | undefined) => void) | undefined;
  /** Called when a migration begins, with its place among those that are to be applied. */
  onMigration?: ((file: string, position: number, count: number) => void) | undefined;
  /** Cancels the migration that runs; those before it stay applied. */
  signal?: AbortSignal | undefined;
}

/** The migrations in the database and those in the folder are not the same. Nothing was changed. */
export class MigrationMismatch extends QuartermasterError {
  /** Everything that does not agree. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super({
      message: 'the migrations in the database are not those of this package',
      code: '55000',
      detail: problems.join('; '),
      hint: 'A committed migration is never edited: restore the file, or install the version of the package that the database was migrated with.',
    });
    this.problems = problems;
  }
}

/** A migration failed and was rolled back; those before it stay applied. */
export class MigrationFailed extends QuartermasterError {
  /** The file that failed. */
  readonly file: string;

  constructor(file: string, fields: ErrorFields) {
    super(fields);
    this.file = file;
  }
}

/** Another run did not finish in time. Nothing was changed. */
export class MigrationLocked extends QuartermasterError {}

/** Held by a run from its first look at the ledger to its last statement; graphile-migrate's own lock does not wait. */
const lockKey = '5788672738467427';

const statements = {
  tryLock: 'select pg_try_advisory_lock($1) as locked',
  unlock: 'select pg_advisory_unlock($1)',
  holder: `
    select l.pid, coalesce(a.application_name, '') as application
    from pg_locks l
    left join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory'
      and l.granted
      and l.database = (select d.oid from pg_database d where d.datname = current_database())
      and (l.classid::bigint << 32) + l.objid::bigint = $1`,
  ledgerState: `
    select exists (
      select
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'graphile_migrate'
        and c.relname = 'migrations'
    ) as exists`,
  ledger: 'select hash, previous_hash, filename, date from graphile_migrate.migrations order by filename',
  // The account that installs may not be the one that migrates next, and readers ask for the status.
  share: `
    grant usage on schema graphile_migrate to qm_migrator, qm_app, qm_readonly, qm_auditor, qm_maintenance;
    grant select, insert on graphile_migrate.migrations to qm_migrator;
    grant select on graphile_migrate.migrations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
    grant select, insert, update, delete on graphile_migrate.current to qm_migrator`,
  ownsLedger: `
    select pg_has_role(n.nspowner, 'usage') and to_regrole('qm_migrator') is not null as owns
    from pg_namespace n
    where n.nspname = 'graphile_migrate'`,
  hasPartitions: `select to_regprocedure('core.create_partitions_ahead()') is not null as exists`,
  partitions: 'select p as name from core.create_partitions_ahead() as p order by p',
  cancel: 'select pg_cancel_backend(a.pid) from pg_stat_activity a where a.application_name = $1',
} as const;

/**
 * graphile-migrate keeps its pool for 200 ms after its work and ends the process when the database goes away
 * meanwhile: whoever drops a database or stops a server afterwards must not be faster.
 */
const poolKeepaliveMillis = 300;

const pollMillis = 100;
const defaultWaitMillis = 600_000;
const defaultLockTimeoutMillis = 10_000;

/** A file of `committed/`. */
interface CommittedMigration {
  number: string;
  file: string;
  message: string | null;
  hash: string;
  previousHash: string | null;
  problem: string | null;
}

/** A row of graphile-migrate's ledger. */
interface LedgerRow {
  hash: string;
  previous_hash: string | null;
  filename: string;
  date: Date;
}

/** The migrations that come with this package. */
export function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    folder = dirname(folder);
  }
  return join(folder, 'migrations');
}

/** Compares what was applied with what is in the folder. Changes nothing. */
export async function migrationStatus({ url, folder = migrationsFolder() }: MigrationTarget): Promise<MigrationReport> {
  return withClient(url, (client) => compare(client, folder));
}

/**
 * Applies what is pending, each migration in a transaction of its own. Runs on one database wait for each other; before
 * anything is applied, what was applied before is compared with the folder.
 *
 * @throws MigrationMismatch, MigrationFailed, MigrationLocked, and the errors of the connection.
 */
export async function migrate(options: MigrationOptions): Promise<MigrationResult> {
  const { url, folder = migrationsFolder(), signal } = options;
  return withClient(url, async (client) => {
    const release = await lock(client, options);
    try {
      signal?.throwIfAborted();
      const report = await compare(client, folder);
      if (report.problems.length > 0) {
        throw new MigrationMismatch(report.problems);
      }
      const pending = report.migrations.filter((migration) => migration.state === 'pending').map(({ file }) => file);
      const applied = pending.length > 0 ? await apply(client, folder, pending, options) : [];
      const { rows } = await client.query<{ owns: boolean }>(statements.ownsLedger);
      if (rows[0]?.owns) {
        await client.query(statements.share);
      }
      return { applied, partitions: await createPartitionsAhead(client) };
    } finally {
      await release();
    }
  });
}

/** Without any migration there is nothing to partition. */
async function createPartitionsAhead(client: pg.Client): Promise<string[]> {
  const { rows: functions } = await client.query<{ exists: boolean }>(statements.hasPartitions);
  if (!functions[0]?.exists) {
    return [];
  }
  const { rows } = await client.query<{ name: string }>(statements.partitions);
  return rows.map(({ name }) => name);
}

/** A folder with the first migrations of another, for `migrate`; removed by `await using`. */
export async function firstMigrations(
  count: number,
  folder = migrationsFolder(),
): Promise<AsyncDisposable & { folder: string }> {
  const part = mkdtempSync(join(tmpdir(), 'quartermaster-migrations-'));
  await mkdir(join(part, 'committed'));
  for (const { file } of committedMigrations(folder).slice(0, count)) {
    await copyFile(join(folder, 'committed', file), join(part, 'committed', file));
  }
  return {
    folder: part,
    [Symbol.asyncDispose]: () => {
      rmSync(part, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Runs something on a connection of its own; errors become the SDK's. */
async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'quartermaster migrate' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw translated(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Errors of the server and of the connection become the SDK's; others pass. */
function translated(error: unknown): unknown {
  const isSystemError = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isSystemError && error.name !== 'AbortError' ? fromDatabaseError(error) : error;
}

async function lock(
  client: pg.Client,
  { waitMillis = defaultWaitMillis, onWait, signal }: MigrationOptions,
): Promise<() => Promise<void>> {
  const deadline = performance.now() + waitMillis;
  let isTold = false;
  for (;;) {
    const { rows } = await client.query<{ locked: boolean }>(statements.tryLock, [lockKey]);
    if (rows[0]?.locked) {
      return async () => {
        await client.query(statements.unlock, [lockKey]).catch(() => undefined);
      };
    }
    const holders = await client.query<MigrationHolder>(statements.holder, [lockKey]);
    const holder = holders.rows[0];
    if (performance.now() >= deadline) {
      throw new MigrationLocked({
        message: 'another migration of this database is running',
        code: '55P03',
        detail: holder ? `session ${holder.pid} (${holder.application}) holds the lock` : undefined,
        hint: 'Wait for it, or give a longer wait. A session that hangs is found in pg_stat_activity by its number.',
      });
    }
    if (!isTold) {
      isTold = true;
      onWait?.(holder);
    }
    // Asked again and again rather than waited for, so that an interrupt leaves no session in the queue.
    await delay(pollMillis, undefined, { signal });
  }
}

async function apply(
  client: pg.Client,
  folder: string,
  pending: readonly string[],
  { url, lockTimeoutMillis = defaultLockTimeoutMillis, onMigration, signal }: MigrationOptions,
): Promise<AppliedMigration[]> {
  const applied: AppliedMigration[] = [];
  let current: { file: string; since: number } | undefined;
  const finish = (): void => {
    if (current) {
      applied.push({ file: current.file, durationMillis: Math.round(performance.now() - current.since) });
      current = undefined;
    }
  };
  // The library says on its log alone which migration it begins with.
  const logger = new Logger(() => (_level, message) => {
    const file = /Running migration '([^']+)'/.exec(message)?.[1];
    if (file !== undefined) {
      finish();
      current = { file, since: performance.now() };
      onMigration?.(file, applied.length + 1, pending.length);
    }
  });
  // The statement runs on a connection of the library's; its name is how another session finds it.
  const name = `quartermaster migrate ${process.pid}`;
  const cancel = (): void => {
    void client.query(statements.cancel, [name]).catch(() => undefined);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const { rows } = await client.query<{ exists: boolean }>(statements.ledgerState);
    await runGraphileMigrate({
      connectionString: url,
      migrationsFolder: folder,
      // Who may write into the ledger may not always create a schema.
      manageGraphileMigrateSchema: !rows[0]?.exists,
      pgSettings: { application_name: name, lock_timeout: String(lockTimeoutMillis) },
      logger,
    });
    finish();
    return applied;
  } catch (error) {
    if (signal?.aborted) {
      throw signal.reason;
    }
    const cause = translated(error);
    if (current === undefined || !(cause instanceof QuartermasterError)) {
      throw cause;
    }
    const position = error instanceof pg.DatabaseError ? lineOf(folder, current.file, error.position) : undefined;
    throw new MigrationFailed(current.file, {
      message: `migration ${current.file} failed and was rolled back`,
      code: cause.code,
      constraint: cause.constraint,
      detail: [position, cause.message, cause.detail].filter(Boolean).join(': '),
      hint:
        cause instanceof LockNotAvailable
          ? 'Another session holds a lock that the migration needs: try again when it is quiet, or give a longer lock timeout.'
          : (cause.hint ?? 'The migrations before it stay applied. Mend the cause and migrate again.'),
      cause: error,
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
    await delay(poolKeepaliveMillis);
  }
}

/** Line of a position in the statement that PostgreSQL was sent: the file without its header. */
function lineOf(folder: string, file: string, position: string | undefined): string | undefined {
  if (position === undefined) {
    return undefined;
  }
  const text = readFileSync(join(folder, 'committed', file), 'utf8');
  const { body } = split(text);
  const header = text.indexOf(body);
  return `line ${text.slice(0, header + Number(position) - 1).split('\n').length}`;
}

async function compare(client: pg.Client, folder: string): Promise<MigrationReport> {
  const committed = committedMigrations(folder);
  const applied = await readLedger(client);
  const byNumber = new Map(applied.map((row) => [row.filename.replace(/\.sql$/, ''), row]));
  const lastApplied = applied.at(-1)?.filename.replace(/\.sql$/, '') ?? '';

  const migrations = committed.map(({ number, file, message, hash, previousHash, problem }): MigrationStatus => {
    const row = byNumber.get(number);
    byNumber.delete(number);
    const status = { number, file, message, appliedAt: row?.date ?? null };
    if (problem !== null) {
      return { ...status, state: 'changed', problem };
    }
    if (row === undefined) {
      return number > lastApplied
        ? { ...status, state: 'pending', problem: null }
        : { ...status, state: 'skipped', problem: `${file} was not applied, but a later migration was` };
    }
    return row.hash === hash && row.previous_hash === previousHash
      ? { ...status, state: 'applied', problem: null }
      : {
          ...status,
          state: 'changed',
          problem: `${file} is not what was applied: the database has the hash ${row.hash}, the file ${hash}`,
        };
  });
  const lastCommitted = committed.at(-1)?.number ?? '';
  for (const [number, row] of byNumber) {
    const problem =
      number > lastCommitted
        ? `${row.filename} was applied by a newer version of this package`
        : `${row.filename} was applied but is not in the folder`;
    migrations.push({ number, file: row.filename, message: null, state: 'unknown', appliedAt: row.date, problem });
  }
  migrations.sort((left, right) => (left.number < right.number ? -1 : 1));
  return {
    isCurrent: migrations.every((migration) => migration.state === 'applied'),
    problems: migrations.flatMap(({ problem }) => problem ?? []),
    migrations,
  };
}

async function readLedger(client: pg.Client): Promise<LedgerRow[]> {
  const { rows } = await client.query<{ exists: boolean }>(statements.ledgerState);
  if (!rows[0]?.exists) {
    return [];
  }
  return (await client.query<LedgerRow>(statements.ledger)).rows;
}

/** The files of `committed/`, each with what is wrong with it or with its place in the chain. */
function committedMigrations(folder: string): CommittedMigration[] {
  const committed = join(folder, 'committed');
  if (!existsSync(committed)) {
    throw new QuartermasterError({
      message: 'there are no migrations',
      code: '58P01',
      detail: `no folder ${committed}`,
      hint: 'The package carries them in migrations/committed; in a clone, npm run migrations:rebuild writes them.',
    });
  }
  let previous: CommittedMigration | undefined;
  return readdirSync(committed)
    .filter((file) => /^\d+.*\.sql$/.test(file))
    .sort()
    .map((file) => {
      const { headers, body } = split(readFileSync(join(committed, file), 'utf8'));
      const hash = headers.get('Hash') ?? '';
      const named = headers.get('Previous') ?? '-';
      const previousHash = named === '-' ? null : named;
      const problem =
        hash !== hashOf(body, previousHash)
          ? `${file} was changed after it was committed`
          : previousHash !== (previous?.hash ?? null)
            ? `${file} does not follow ${previous?.file ?? 'nothing'}: the chain of hashes is broken`
            : null;
      previous = {
        number: /^\d+/.exec(file)![0],
        file,
        message: headers.get('Message') ?? null,
        hash,
        previousHash,
        problem,
      };
      return previous;
    });
}

/** The header lines of a committed migration, and the rest. */
function split(text: string): { headers: Map<string, string>; body: string } {
  const lines = text.split('\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const header = /^--! ([A-Z]\w*):(.*)$/.exec(line);
    if (!header) {
      break;
    }
    headers.set(header[1]!, header[2]!.trim());
  }
  return { headers, body: lines.slice(headers.size).join('\n').trim() };
}

/** The hash as graphile-migrate makes it: of the body behind the hash of the migration before. */
function hashOf(body: string, previousHash: string | null): string {
  const text = `${`${previousHash ?? ''}\n${body}`.trim()}\n`;
  return `sha1:${createHash('sha1').update(text).digest('hex')}`;
}
