import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../sdk/index.js';
import { migrationStatus } from '../../sdk/migrating.js';
import { startCommand, type CommandResult } from '../support/command.js';
import { emptyDatabase, freshDatabase } from '../support/database.js';
import { projectRoot } from '../../tools/rooms.js';

describe('an interrupt', () => {
  test('ends what waits, leaves nothing on the server, and exits with 130', async () => {
    await using database = await emptyDatabase();
    const holder = await database.client();
    await holder.query("select pg_advisory_lock('5788672738467427')");
    const running = startCommand(['migrate', '--url', database.url]);
    await running.hasSaid('waiting for another migration');
    running.child.kill('SIGINT');
    const { code, out, err } = await running.ended;
    expect(code).toBe(130);
    expect(out).toBe('');
    expect(err).toMatch(/^error: interrupted\nhint: What was not committed is rolled back\.$/m);
    expect((await migrationStatus({ url: database.url })).migrations.every(({ state }) => state === 'pending')).toBe(
      true,
    );
  });

  test('stops a load, which leaves nothing', async () => {
    await using database = await freshDatabase();
    const running = startCommand(['sample', '--url', database.url]);
    await running.hasSaid('items');
    running.child.kill('SIGINT');
    const { code } = await running.ended;
    expect(code).toBe(130);
    const client = await database.client();
    await expect
      .poll(
        async () => {
          const { rows } = await client.query(
            `select
            (select count(*) from catalog.items)::integer as items,
            (
              select count(*)
              from pg_stat_activity a
              where a.datname = current_database() and a.pid <> pg_backend_pid() and a.backend_type = 'client backend'
            )::integer as sessions`,
          );
          return rows[0];
        },
        { timeout: 10_000 },
      )
      .toEqual({ items: 0, sessions: 0 });
  });
});

/** Whether there is a `script` that runs a command on a terminal of its own and feeds it what it reads. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

/** Runs a command on a pseudo terminal, types an answer at each prompt, and resolves with all that it showed. */
async function onTerminal(args: readonly string[], answers: readonly [prompt: string, typed: string][]) {
  const tsx = pathToFileURL(join(projectRoot, 'node_modules/tsx/dist/loader.mjs')).href;
  const line = [process.execPath, '--import', tsx, join(projectRoot, 'cli/main.ts'), ...args]
    .map((word) => `'${word}'`)
    .join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
  let shown = '';
  let answered = 0;
  child.stdout.on('data', (chunk) => {
    shown += String(chunk);
    const next = answers[answered];
    if (next && shown.includes(next[0], shown.length - String(chunk).length - next[0].length)) {
      answered += 1;
      child.stdin.write(next[1]);
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, shown };
}

describe('create-admin', () => {
  const password = 'correct horse battery staple 9';
  const names = ['--username', 'ada', '--email', 'ada@example.org'];

  test('reads the password from standard input and sends its hash alone', async () => {
    await using database = await freshDatabase();
    const args = ['create-admin', ...names, '--password-stdin'];
    const client = await database.client();
    const { code, out } = await startCommand([...args, '--url', database.url, '--json'], { input: `${password}\n` })
      .ended;
    expect(code).toBe(0);
    expect(out).not.toContain(password);
    expect(JSON.parse(out)).toMatchObject({ username: 'ada', role: 'admin' });
    const { rows } = await client.query("select password_hash from identity.users where username = 'ada'");
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);

    // The name is taken now: a constraint refuses it. A weak password is wrong use, whatever the database.
    const [again, weak, none] = await Promise.all([
      startCommand(['create-admin', ...names, '--url', database.url], { input: password }).ended,
      startCommand([...args, '--url', 'postgres://nobody@127.0.0.1:1/nothing'], { input: 'short1' }).ended,
      startCommand(['create-admin', ...names, '--url', 'postgres://nobody@127.0.0.1:1/nothing']).ended,
    ]);
    expect(again.code).toBe(6);
    expect(again.err).toMatch(/users_username_key/);
    expect(weak).toMatchObject({ code: 2, out: '' });
    expect(weak.err).toBe(
      'error: the password is too weak: it has fewer than 8 characters\n' +
        'hint: Take 8 to 100 characters with at least one letter and one digit.\n',
    );
    expect(none.code).toBe(2);
  });

  test.skipIf(!hasTerminal)('asks twice on a terminal, which shows nothing of what is typed', async () => {
    await using database = await freshDatabase();
    const args = ['create-admin', ...names, '--url', database.urlAs('maintenance')];
    const [differ, interrupted, closed] = await Promise.all([
      onTerminal(args, [
        ['Password: ', `${password}\r`],
        ['Again: ', `${password}9\r`],
      ]),
      onTerminal(args, [['Password: ', 'half of it\x03']]),
      onTerminal(args, [['Password: ', '\x04']]),
    ]);
    expect(differ).toEqual({
      code: 2,
      shown: expect.stringMatching(
        /^Password: \s+Again: \s+error: the two passwords differ\s+hint: Nothing was changed/,
      ),
    });
    expect(interrupted).toEqual({ code: 130, shown: expect.stringMatching(/^Password: \s+error: interrupted\s/) });
    expect(closed).toEqual({ code: 130, shown: expect.stringMatching(/^Password: \s+error: interrupted\s/) });
    const client = await database.client();
    expect((await client.query('select from identity.users')).rowCount).toBe(0);

    // A key of the line editor is one too: what was mistyped is taken back.
    const { code, shown } = await onTerminal(args, [
      ['Password: ', `${password}x\x7f\r`],
      ['Again: ', `${password}\r`],
    ]);
    expect(shown).toMatch(/^Password: \s+Again: \s+ada is an admin, id [0-9a-f-]{36}\s+$/);
    expect(code).toBe(0);
    await using db = await connect(database.urlAs('app'));
    expect(await db.identity.checkCredentials({ login: 'ada', password })).toMatchObject({ role: 'admin' });
  });
});

describe('psql', () => {
  test('is found and given the database, or said where to get it', async () => {
    await using database = await freshDatabase();
    const select = ['psql', '--url', database.url, '--', '-At', '-c', 'select core.schema_version()'];
    const [found, failed, missing] = await Promise.all([
      startCommand(select).ended,
      startCommand(['psql', '--url', database.url, '--', '-c', 'select nothing', '-v', 'ON_ERROR_STOP=1']).ended,
      startCommand(select, { env: { PATH: '/nonexistent' } }).ended,
    ]);
    expect(missing.code).toBe(7);
    expect(missing.err).toMatch(/psql is not installed.*\nhint: Install PostgreSQL's client/);
    expect(missing.err).not.toContain(`:${new URL(database.url).password}@`);
    // A machine without psql has shown the only thing there is to see.
    if (found.code === 7) return;
    expect(found).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(failed.code).toBe(1);
  });
});

describe('the embedded server', () => {
  let folder: string;
  /** No database but the embedded one is named. */
  const env = { DATABASE_URL: '', PGHOST: undefined, PGDATABASE: undefined };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-up-'));
    chmodSync(folder, 0o755);
  });

  afterAll(async () => {
    await startCommand(['down'], { cwd: folder, env }).ended;
    rmSync(folder, { recursive: true, force: true });
  });

  test('is what commands work on where no database is named; up and down can be repeated', async () => {
    const command = async (...args: string[]): Promise<{ code: number | null; json: any }> => {
      const { code, out } = await startCommand([...args, '--json'], { cwd: folder, env }).ended;
      return { code, json: JSON.parse(out) };
    };
    const none = await command('status');
    expect(none).toMatchObject({ code: 3, json: { error: { hint: expect.stringContaining('quartermaster up') } } });

    const first = await command('up');
    expect(first).toMatchObject({ code: 0, json: { major: 18, started: true } });
    expect(first.json.url).toMatch(/\/quartermaster$/);
    expect(await command('up')).toEqual({ code: 0, json: { ...first.json, started: false } });
    expect(await command('migrate')).toMatchObject({ code: 0 });
    // It is marked as one for development.
    expect(await command('undo', '--yes')).toMatchObject({ code: 0 });

    expect(await command('down')).toEqual({ code: 0, json: { stopped: true } });
    expect(await command('down')).toEqual({ code: 0, json: { stopped: false } });
  }, 60_000);

  test('shows the demo in plain lines where there is no terminal, and finds it when run again', async () => {
    const demo = (...args: string[]): Promise<CommandResult> =>
      startCommand(['demo', '--scale', '0.05', ...args], { cwd: folder, env }).ended;
    const first = await demo('--fresh');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/Sample company loaded: [\d,]+ sales lines/);
    for (const heading of [
      /^== Top items of the last 30 days/m,
      /^== How stock stands/m,
      /^== Low stock/m,
      /^== Units sold by month/m,
      /^== Items by value \(A to C\)/m,
      /^\d+ checks, no findings$/m,
      /^psql postgres:\/\//m,
    ]) {
      expect(first.out).toMatch(heading);
    }
    // Nothing that moves a cursor or colours.
    expect(first.out).not.toContain('\u001b');

    const second = await demo('--json');
    expect(second.code).toBe(0);
    const { summary, report } = JSON.parse(second.out);
    expect(summary).toMatchObject({ isNew: false, scale: 0.05 });
    expect(report.demand.length).toBeGreaterThan(20);
    expect(report.integrity).toMatchObject({ findings: [] });
  }, 120_000);
});
