import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import {
  firstMigrations,
  migrate,
  MigrationFailed,
  MigrationLocked,
  MigrationMismatch,
  migrationsFolder,
  migrationStatus,
} from '../../sdk/migrating.js';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { emptyDatabase, type FreshDatabase } from '../support/database.js';

/** What the runs of one database wait for each other with. */
const lockKey = '5788672738467427';

const committed = readdirSync(join(migrationsFolder(), 'committed')).filter((file) => file.endsWith('.sql'));

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The account that installs: the owner of the database, no superuser. */
const installerUrl = (database: FreshDatabase): string => urlFor(database.url, INSTALLER);

/** A folder with small migrations, committed as graphile-migrate commits them. */
function folderWith(bodies: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-migrations-'));
  folders.push(folder);
  cpSync(join(migrationsFolder(), 'committed', '.gitkeep'), join(folder, 'committed', '.gitkeep'), { recursive: true });
  let previous = '';
  for (const [index, body] of bodies.entries()) {
    const digest = createHash('sha1')
      .update(`${`${previous}\n${body.trim()}`.trim()}\n`)
      .digest('hex');
    const hash = `sha1:${digest}`;
    const text = `--! Previous: ${previous || '-'}\n--! Hash: ${hash}\n--! Message: step ${index + 1}\n\n${body}\n`;
    writeFileSync(join(folder, 'committed', `00000${index + 1}-step.sql`), text);
    previous = hash;
  }
  return folder;
}

function rewrite(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, 'committed', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('the migrations of the package', () => {
  test('bring an empty database to the version of the package, once', async () => {
    await using database = await emptyDatabase();
    const url = installerUrl(database);
    const before = await migrationStatus({ url });
    expect(before.isCurrent).toBe(false);
    expect(before.migrations.map(({ state }) => state)).toEqual(committed.map(() => 'pending'));

    const begun: string[] = [];
    const first = await migrate({
      url,
      onMigration: (file, position, count) => {
        begun.push(`${position}/${count} ${file}`);
      },
    });
    expect(first.applied.map(({ file }) => file)).toEqual(committed);
    expect(first.applied.every(({ durationMillis }) => durationMillis >= 0)).toBe(true);
    expect(begun).toEqual(committed.map((file, index) => `${index + 1}/${committed.length} ${file}`));
    expect(first.partitions.length).toBeGreaterThan(0);

    expect(await migrate({ url })).toEqual({ applied: [], partitions: [] });
    const after = await migrationStatus({ url });
    expect(after).toMatchObject({ isCurrent: true, problems: [] });
    expect(after.migrations.every(({ state, appliedAt }) => state === 'applied' && appliedAt !== null)).toBe(true);
  });

  test('are applied once when two apply them at the same time', async () => {
    await using database = await emptyDatabase();
    const waits: unknown[] = [];
    const onWait = (holder: unknown): void => {
      waits.push(holder);
    };
    const results = await Promise.all(
      [1, 2].map(() => migrate({ url: installerUrl(database), onWait, waitMillis: 30_000 })),
    );
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, committed.length]);
    expect(waits).toEqual([{ pid: expect.any(Number), application: 'quartermaster migrate' }]);
  });

  test('show their status to every role', async () => {
    await using database = await emptyDatabase();
    await migrate({ url: installerUrl(database) });
    for (const login of ['app', 'readonly', 'auditor', 'maintenance'] as const) {
      expect(await migrationStatus({ url: database.urlAs(login) })).toMatchObject({ isCurrent: true });
    }
  });

  test('are continued by another account of qm_migrator', async () => {
    await using database = await emptyDatabase();
    await using part = await firstMigrations(committed.length - 1);
    await migrate({ url: installerUrl(database), folder: part.folder });
    const { applied } = await migrate({ url: database.urlAs('migrator') });
    expect(applied.map(({ file }) => file)).toEqual(committed.slice(-1));
  });
});

describe('the lock', () => {
  test('is waited for until its time is over', async () => {
    await using database = await emptyDatabase();
    const folder = folderWith(['create table a (id integer);']);
    const holder = await database.client();
    await holder.query('select pg_advisory_lock($1)', [lockKey]);
    await expect(migrate({ url: database.url, folder, waitMillis: 0 })).rejects.toThrow(MigrationLocked);

    const waiting = migrate({ url: database.url, folder, waitMillis: 30_000 });
    await delay(250);
    await holder.query('select pg_advisory_unlock($1)', [lockKey]);
    expect((await waiting).applied).toHaveLength(1);
  });

  test('is not waited for any longer after an interrupt', async () => {
    await using database = await emptyDatabase();
    const holder = await database.client();
    await holder.query('select pg_advisory_lock($1)', [lockKey]);
    const signal = AbortSignal.timeout(200);
    await expect(migrate({ url: database.url, signal })).rejects.toMatchObject({ name: 'AbortError' });
    const { rows } = await holder.query(
      "select count(*)::integer as sessions from pg_stat_activity where datname = current_database() and application_name like 'quartermaster migrate%'",
    );
    expect(rows[0].sessions).toBe(0);
  });
});

describe('a folder and a database that disagree', () => {
  test('are told apart, and nothing is applied', async () => {
    await using database = await emptyDatabase();
    const url = database.url;
    const bodies = ['create table a (id integer);', 'create table b (id integer);', 'create table c (id integer);'];
    await migrate({ url, folder: folderWith(bodies.slice(0, 2)) });

    const edited = folderWith(bodies);
    rewrite(edited, '000001-step.sql', (text) => text.replace('integer', 'bigint'));
    expect((await migrationStatus({ url, folder: edited })).migrations).toMatchObject([
      { state: 'changed', problem: '000001-step.sql was changed after it was committed' },
      { state: 'applied', problem: null },
      { state: 'pending', problem: null },
    ]);

    const replaced = folderWith([bodies[0]!, 'create table other (id integer);', bodies[2]!]);
    const report = await migrationStatus({ url, folder: replaced });
    expect(report.migrations.map(({ state }) => state)).toEqual(['applied', 'changed', 'pending']);
    expect(report.problems[0]).toMatch(/^000002-step.sql is not what was applied/);

    const broken = folderWith(bodies);
    rmSync(join(broken, 'committed', '000002-step.sql'));
    expect((await migrationStatus({ url, folder: broken })).migrations).toMatchObject([
      { state: 'applied' },
      { file: '000002.sql', state: 'unknown' },
      { state: 'changed', problem: expect.stringContaining('the chain of hashes is broken') },
    ]);

    const older = folderWith(bodies.slice(0, 1));
    expect((await migrationStatus({ url, folder: older })).problems).toEqual([
      '000002.sql was applied by a newer version of this package',
    ]);

    for (const folder of [edited, replaced, broken, older]) {
      await expect(migrate({ url, folder })).rejects.toThrow(MigrationMismatch);
    }
    const client = await database.client();
    const { rows } = await client.query("select to_regclass('public.c') as c, to_regclass('public.other') as other");
    expect(rows[0]).toEqual({ c: null, other: null });
  });

  test('a migration that was left out is found', async () => {
    await using database = await emptyDatabase();
    const folder = folderWith(['create table a (id integer);', 'create table b (id integer);']);
    await migrate({ url: database.url, folder });
    const client = await database.client();
    await client.query('alter table graphile_migrate.migrations drop constraint migrations_previous_hash_fkey');
    await client.query("delete from graphile_migrate.migrations where filename = '000001.sql'");
    expect((await migrationStatus({ url: database.url, folder })).migrations[0]).toMatchObject({ state: 'skipped' });
  });
});

describe('a migration that cannot be applied', () => {
  test('is rolled back, and the place of the error is said', async () => {
    await using database = await emptyDatabase();
    const folder = folderWith([
      'create table a (id integer);',
      'create table b (id integer);\n\nselect * from nowhere;',
    ]);
    const failure = await migrate({ url: database.url, folder }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationFailed);
    expect(failure).toMatchObject({
      file: '000002-step.sql',
      code: '42P01',
      detail: expect.stringMatching(/^line 7: relation "nowhere" does not exist/),
    });
    expect((await migrationStatus({ url: database.url, folder })).migrations).toMatchObject([
      { state: 'applied' },
      { state: 'pending' },
    ]);
    const client = await database.client();
    const { rows } = await client.query("select to_regclass('public.b') as b");
    expect(rows[0].b).toBeNull();
  });

  test('gives up on a table that others use', async () => {
    await using database = await emptyDatabase();
    const folder = folderWith(['create table a (id integer);', 'alter table a add column name text;']);
    await using first = await firstMigrations(1, folder);
    await migrate({ url: database.url, folder: first.folder });
    const client = await database.client();
    await client.query('begin; select * from a');
    await expect(migrate({ url: database.url, folder, lockTimeoutMillis: 100 })).rejects.toMatchObject({
      code: '55P03',
      hint: expect.stringContaining('longer lock timeout'),
    });
    await client.query('rollback');
    expect((await migrate({ url: database.url, folder })).applied).toHaveLength(1);
  });

  test('is stopped on the server by an interrupt', async () => {
    await using database = await emptyDatabase();
    const folder = folderWith(['create table a (id integer); select pg_sleep(60);']);
    const started = performance.now();
    await expect(migrate({ url: database.url, folder, signal: AbortSignal.timeout(500) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    const client = await database.client();
    const { rows } = await client.query(
      "select count(*)::integer as running from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid() and datname = current_database()",
    );
    expect(rows[0].running).toBe(0);
    expect((await migrationStatus({ url: database.url, folder })).migrations[0]).toMatchObject({ state: 'pending' });
  });
});
