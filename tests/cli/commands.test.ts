import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { migrate, migrationStatus } from '../../sdk/migrating.js';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { command, commandJson } from '../support/command.js';
import { emptyDatabase, freshDatabase } from '../support/database.js';

describe('migrate, status, history, current', () => {
  test('tell what there is before and after', async () => {
    await using database = await emptyDatabase();
    const url = ['--url', urlFor(database.url, INSTALLER)];

    const before = await command('status', ...url);
    expect(before.code).toBe(4);
    expect(before.out).toMatch(/000001-core\.sql +pending/);
    expect(before.out).toMatch(/pending: quartermaster migrate applies them/);
    expect((await command('current', ...url)).out).toBe('nothing was applied yet\n');

    const migrated = await command('migrate', ...url);
    expect(migrated.code).toBe(0);
    expect(migrated.out).toMatch(/^applied 000001-core\.sql in \d+ ms$/m);
    expect(migrated.out).toMatch(/^made partition /m);
    expect(migrated.out).toMatch(/the schema is up to date\n$/);

    const again = await commandJson('migrate', ...url);
    expect(again).toMatchObject({ code: 0, json: { applied: [], partitions: [] } });

    const status = await commandJson('status', ...url);
    expect(status.code).toBe(0);
    expect(status.json).toMatchObject({ isCurrent: true, problems: [] });
    expect(status.json.migrations[0]).toEqual({
      number: '000001',
      file: '000001-core.sql',
      message: 'core',
      state: 'applied',
      appliedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      problem: null,
    });

    const history = await commandJson('history', ...url);
    expect(history.json.applied).toHaveLength(status.json.migrations.length);
    const last = (history.json.applied as unknown[]).at(-1);
    expect((await commandJson('current', ...url)).json).toEqual({ current: last });
    expect((await command('history', ...url)).out).toMatch(/000001-core\.sql/);
  });

  test('refuse a database that was migrated with other files', async () => {
    await using database = await emptyDatabase();
    await migrate({ url: database.url });
    const client = await database.client();
    await client.query("update graphile_migrate.migrations set hash = 'sha1:0' where filename = '000012.sql'");
    await client.query(
      "insert into graphile_migrate.migrations (hash, previous_hash, filename) values ('sha1:1', 'sha1:0', '000099.sql')",
    );
    const status = await command('status', '--url', database.url);
    expect(status.code).toBe(4);
    expect(status.out).toMatch(/000012-ops\.sql is not what was applied/);
    expect(status.out).toMatch(/000099\.sql was applied by a newer version/);
    const refused = await commandJson('migrate', '--url', database.url);
    expect(refused.code).toBe(4);
    expect(refused.json.error).toMatchObject({ exitCode: 4, hint: expect.stringContaining('never edited') });
  });

  test('wait no longer than they are told', async () => {
    await using database = await emptyDatabase();
    const holder = await database.client();
    await holder.query("select pg_advisory_lock('5788672738467427')");
    const { code, json } = await commandJson('migrate', '--url', database.url, '--wait', '0');
    expect(code).toBe(6);
    expect(json.error).toMatchObject({
      message: 'another migration of this database is running',
      detail: expect.stringMatching(/^session \d+/),
    });
  });
});

describe('the database', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const reached = async (...args: string[]): Promise<unknown> => (await commandJson('check', ...args)).json.database;

  test('is that of --url, else of DATABASE_URL, else of the PG* variables', async () => {
    await using first = await freshDatabase();
    await using second = await freshDatabase();
    await using third = await freshDatabase();
    const { hostname, port, username, password } = new URL(third.url);
    vi.stubEnv('PGHOST', hostname);
    vi.stubEnv('PGPORT', port);
    vi.stubEnv('PGUSER', username);
    vi.stubEnv('PGPASSWORD', password);
    vi.stubEnv('PGDATABASE', third.name);
    vi.stubEnv('DATABASE_URL', undefined);
    expect(await reached()).toBe(third.name);
    vi.stubEnv('DATABASE_URL', second.url);
    expect(await reached()).toBe(second.name);
    expect(await reached('--url', first.url)).toBe(first.name);
  });
});

describe('check', () => {
  test('says what is there', async () => {
    await using database = await freshDatabase();
    const { code, json } = await commandJson('check', '--url', database.urlAs('app'));
    expect(code).toBe(0);
    expect(json).toMatchObject({ ok: true, database: database.name, user: 'test_app' });
    expect((json.checks as { name: string; ok: boolean }[]).map(({ name, ok }) => [name, ok])).toEqual([
      ['server', true],
      ['extension', true],
      ['roles', true],
      ['schema', true],
    ]);
    const { out } = await command('check', '--url', database.url);
    expect(out).toMatch(/member of qm_owner/);
    expect(out).not.toContain(new URL(database.url).password);
  });

  test('says what is missing, and what to do', async () => {
    await using database = await emptyDatabase();
    const { code, out } = await command('check', '--url', database.url);
    expect(code).toBe(4);
    expect(out).toMatch(/extension: quartermaster migrate installs it/);
    expect(out).toMatch(/schema: quartermaster migrate installs it/);
  });
});

describe('verify', () => {
  test('finds nothing in a database that is as it was made', async () => {
    await using database = await emptyDatabase();
    await migrate({ url: database.url });
    const { code, json } = await commandJson('verify', '--url', database.url);
    expect(json).toMatchObject({
      ok: true,
      migrations: { isCurrent: true },
      drift: { isCompared: true, reason: null, differences: [] },
    });
    expect(json.checks.length).toBeGreaterThan(20);
    expect(code).toBe(0);
  });

  test('finds objects that are not those of the migrations, and numbers that do not agree', async () => {
    await using database = await emptyDatabase();
    await migrate({ url: database.url });
    const client = await database.client();
    await client.query(`
      set role qm_owner;
      create function core.left_over() returns integer language sql return 1;
      drop index catalog.items_category_id_idx;
      alter table catalog.suppliers alter column risk_level drop default;
      insert into demand.daily_sales values
        (core.uuid_v7(), core.uuid_v7(), '2026-01-01', 1, 0, 1, 'EUR', 1, 0);
      reset role`);
    const { code, json } = await commandJson('verify', '--url', database.url);
    expect(code).toBe(5);
    expect(json.ok).toBe(false);
    const findings = (json.checks as { check_name: string; status: string }[]).filter(
      ({ status }) => status === 'finding',
    );
    expect(findings.map(({ check_name }) => check_name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^demand\./)]),
    );
    expect(json.drift.differences).toEqual(
      expect.arrayContaining([
        { kind: 'function', name: 'core.left_over()', state: 'unexpected' },
        { kind: 'index', name: 'catalog.items.items_category_id_idx', state: 'missing' },
        { kind: 'column', name: 'catalog.suppliers.risk_level', state: 'different' },
      ]),
    );
    const { out } = await command('verify', '--url', database.url);
    expect(out).toMatch(/schema: function core\.left_over\(\) is unexpected/);
    const { rows } = await client.query("select datname from pg_database where datname like 'qm\\_verify\\_%'");
    expect(rows).toEqual([]);
  });

  test('does without the comparison where it is not wanted or not allowed', async () => {
    await using database = await emptyDatabase();
    await migrate({ url: database.url });
    const without = await commandJson('verify', '--url', database.url, '--no-drift');
    expect(without).toMatchObject({ code: 0, json: { drift: { isCompared: false } } });
    const reader = await commandJson('verify', '--url', database.urlAs('readonly'));
    expect(reader).toMatchObject({
      code: 0,
      json: { drift: { isCompared: false, reason: expect.stringContaining('CREATEDB') } },
    });
  });

  test('says that migrations are missing', async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    await client.query('drop schema if exists graphile_migrate cascade');
    const { code, json } = await commandJson('verify', '--url', database.url);
    expect(code).toBe(4);
    expect(json.drift.reason).toBe('the migrations do not agree');
  });
});

describe('reset and undo', () => {
  test('ask for the name of the database where there is no --yes', async () => {
    await using database = await freshDatabase();
    const { code, json } = await commandJson('reset', '--url', database.url);
    expect(code).toBe(6);
    expect(json.error.hint).toMatch(/--yes/);
  });

  test('are refused where the database is marked as production', async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    await client.query(`comment on database ${database.name} is 'development'`);
    await client.query("select core.set_setting('core.is_production', 'true')");
    for (const name of ['reset', 'undo', 'sample']) {
      const { code, json } = await commandJson(name, '--url', database.url, ...(name === 'sample' ? [] : ['--yes']));
      expect([name, code, json.error.message]).toEqual([name, 6, 'the database is marked as production']);
    }
  });

  test('reset makes an empty schema, and leaves what belongs to others', async () => {
    await using database = await emptyDatabase();
    const url = urlFor(database.url, INSTALLER);
    await migrate({ url });
    const client = await database.client();
    await client.query('create schema others; create table others.kept (id integer)');
    await client.query("insert into catalog.items (sku, name) values ('GONE', 'Gone')");
    const { code, json } = await commandJson('reset', '--url', url, '--yes');
    expect(code).toBe(0);
    expect(json.applied.length).toBeGreaterThan(0);
    const { rows } = await client.query(
      "select (select count(*) from catalog.items)::integer as items, to_regclass('others.kept') is not null as kept",
    );
    expect(rows[0]).toEqual({ items: 0, kept: true });
  });

  test('undo takes the last migration away from a development database only', async () => {
    await using database = await emptyDatabase();
    const url = database.url;
    await migrate({ url });
    const refused = await commandJson('undo', '--url', url, '--yes');
    expect(refused.code).toBe(6);
    expect(refused.json.error.message).toMatch(/not marked as one for development/);

    const client = await database.client();
    await client.query(`comment on database ${database.name} is 'development'`);
    const before = (await migrationStatus({ url })).migrations.map(({ file }) => file);
    const undone = await commandJson('undo', '--url', url, '--yes');
    expect(undone).toMatchObject({ code: 0, json: { undone: before.at(-1), current: before.at(-2) } });
    const after = await migrationStatus({ url });
    expect(after.migrations.map(({ state }) => state)).toEqual([...before.slice(1).map(() => 'applied'), 'pending']);
    expect((await command('migrate', '--url', url)).code).toBe(0);
  });
});

describe('sample', () => {
  test('loads the company once', async () => {
    await using database = await freshDatabase();
    const args = ['sample', '--url', database.url, '--scale', '0.05', '--until', '2026-06-30', '--seed', '7'];
    const first = await commandJson(...args);
    expect(first.err).not.toMatch(/error/);
    expect(first).toMatchObject({ code: 0, json: { isNew: true, seed: 7, until: '2026-06-30' } });
    expect(first.json.salesLines).toBeGreaterThan(0);
    const second = await command(...args);
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^a sample company is there already: nothing done/);
  });

  test('refuses a day that is not over', async () => {
    const { code, json } = await commandJson('sample', '--url', 'postgres://localhost/none', '--until', '2999-01-01');
    expect([code, json.error.exitCode]).toEqual([2, 2]);
  });
});

describe('import', () => {
  test('accounts for every line, and finds rejects with exit code 5', async () => {
    await using database = await freshDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-import-'));
    try {
      const file = join(folder, 'products.csv');
      writeFileSync(file, 'sku,name,price\nA-1,First,10.50\nA-2,Second,not a price\n');
      const mapping = join(folder, 'mapping.yaml');
      writeFileSync(
        mapping,
        [
          'name: price-list',
          'description: A list of products with prices.',
          'data_type: items',
          'format: { header: [sku, name, price] }',
          'fields:',
          '  sku: { column: sku, required: true }',
          '  name: { column: name, required: true }',
          '  price: { column: price, type: number }',
          'targets:',
          '  - target: items',
          '    values: { sku: sku, name: name, unit_price: price }',
        ].join('\n'),
      );
      const { code, json } = await commandJson('import', mapping, file, '--url', database.url);
      expect(json).toMatchObject({ lineCount: 2, acceptedCount: 1, rejectedCount: 1, filteredCount: 0 });
      expect(code).toBe(5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('keeps an upload waiting for decisions, which are made, loaded and taken back by upload', async () => {
    await using database = await freshDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-import-'));
    try {
      const file = join(folder, 'figures.csv');
      writeFileSync(
        file,
        'timestamp,value,category\n2025-01-01,100,revenue\n2025-02-01,,revenue\n2025-04-01,90,revenue\n',
      );
      const onDatabase = ['--url', database.url];
      const dry = await command('import', 'financial-series', file, '--dry-run', ...onDatabase);
      expect(dry.out).toMatch(/revenue \(new\).*1 missing_value, 1 gap/);
      expect(dry.out).toMatch(/dry run: some findings need a decision; nothing was written/);
      expect(dry.code).toBe(5);

      const held = await command('import', 'financial-series', file, '--hold', ...onDatabase);
      expect(held.out).toMatch(/The upload waits: .* upload [\da-f-]{36}\n/);
      const { json: list } = await commandJson('uploads', '--state', 'validated', ...onDatabase);
      const [{ id }] = list.uploads;
      const { code, json: report } = await commandJson('upload', id, ...onDatabase);
      expect(code).toBe(5);
      const { id: finding } = (report.findings as { id: string; kind: string }[]).find(
        (row) => row.kind === 'missing_value',
      )!;
      expect((await command('upload', id, '--load', ...onDatabase)).err).toMatch(/wait for a decision \(QM512\)/);
      expect((await command('upload', id, finding, '--decide', 'fixed', ...onDatabase)).err).toMatch(/says why/);
      expect((await command('upload', id, finding, ...onDatabase)).code).toBe(2);
      const why = ['--comment', 'from the ledger'];
      const fixed = await command('upload', id, finding, '--decide', 'fixed', '--value', '95', ...why, ...onDatabase);
      expect(fixed.out).toMatch(/fixed: 95 .*from the ledger/);
      expect(fixed.code).toBe(0);
      expect((await command('upload', id, '--load', ...onDatabase)).out).toMatch(/financial-series: loaded/);
      const revoked = await command('upload', id, '--revoke', '--comment', 'the wrong year', ...onDatabase);
      expect(revoked.out).toMatch(/financial-series: revoked/);
      const { out } = await command('uploads', '--type', 'observations', ...onDatabase);
      expect(out).toMatch(/figures.csv .* revoked/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('says what is wrong with a mapping or a file that is not there', async () => {
    await using database = await freshDatabase();
    const { code, json } = await commandJson('import', 'no-such-mapping', 'nothing.csv', '--url', database.url);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({ message: expect.any(String), hint: expect.any(String), exitCode: 2 });
  });
});

describe('errors', () => {
  test('of the connection end with 3 and name no password', async () => {
    await using database = await freshDatabase();
    const wrongPassword = new URL(database.url);
    wrongPassword.username = 'test_app';
    wrongPassword.password = 'secret-and-wrong';
    const noDatabase = new URL(database.url);
    noDatabase.pathname = '/no_such_database';
    for (const url of ['postgres://nobody:hidden@127.0.0.1:1/none', wrongPassword.href, noDatabase.href]) {
      for (const name of ['status', 'check', 'verify']) {
        const { code, out, err } = await command(name, '--url', url);
        expect([name, url, code]).toEqual([name, url, 3]);
        expect(out + err).not.toMatch(/hidden|secret-and-wrong/);
        expect(err).toMatch(/^hint: Check host, port, database, user and password/m);
        expect(err).not.toMatch(/^ +at /m);
      }
    }
  });

  test('of the schema end with 4', async () => {
    await using database = await emptyDatabase();
    const { code, json } = await commandJson('verify', '--url', database.url);
    expect(code).toBe(4);
    expect(json.error.hint).toMatch(/migrate/);
  });

  test('of use end with 2, as JSON too', async () => {
    const unknown = await commandJson('frobnicate');
    expect(unknown.code).toBe(2);
    expect(unknown.json).toEqual({
      error: {
        message: expect.stringMatching(/unknown command/),
        code: 'commander.unknownCommand',
        detail: null,
        hint: null,
        exitCode: 2,
      },
    });
    expect((await command('status', '--url', 'mysql://localhost/x')).code).toBe(2);
    expect((await command('migrate', '--wait', 'long')).code).toBe(2);
    expect((await command('status', '--frobnicate')).err).toMatch(/quartermaster help <command>/);
  });

  test('show their stack with --debug only', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/none';
    expect((await command('status', '--url', url, '--debug')).err).toMatch(/^ +at /m);
  });

  test('of rules are printed with detail and hint, and end with 6', async () => {
    await using database = await freshDatabase();
    const reader = await commandJson('migrate', '--url', database.urlAs('readonly'));
    expect(reader.code).toBe(6);
    expect(reader.json.error.code).toBe('42501');
  });
});

describe('help', () => {
  test('of every command has a description and an example', async () => {
    const { code, out } = await command('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes:/);
    const names = [...out.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name]) => name!);
    expect(names).toEqual([
      'up',
      'down',
      'migrate',
      'status',
      'history',
      'current',
      'check',
      'verify',
      'create-admin',
      'sample',
      'import',
      'uploads',
      'upload',
      'forecast',
      'risk',
      'plan',
      'recommendations',
      'explain',
      'approve',
      'reject',
      'approvals',
      'order',
      'orders',
      'receive',
      'models',
      'alerts',
      'kpi',
      'report',
      'psql',
      'reset',
      'undo',
      'demo',
    ]);
    for (const name of names) {
      const help = await command('help', name);
      expect([name, help.code]).toEqual([name, 0]);
      expect(help.out).toMatch(new RegExp(`^Usage: quartermaster ${name}`));
      expect(help.out).toMatch(/Examples?:\n {2}\$ /);
    }
  });

  test('says the version', async () => {
    expect((await command('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
