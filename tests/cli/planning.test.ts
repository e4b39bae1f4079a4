import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenRecommendation } from '../../sdk/index.js';
import { niceTicks } from '../../cli/report/charts.js';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { command, commandJson } from '../support/command.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let database: FreshDatabase;
let url: string[];

/** A small sample company, whose sample.planner asks and whose sample.admin approves. */
beforeAll(async () => {
  database = await freshDatabase();
  url = ['--url', urlFor(database.url, INSTALLER)];
  expect((await command('sample', '--scale', '0.1', '--until', '2026-05-31', ...url)).code).toBe(0);
}, 120_000);

afterAll(() => database[Symbol.asyncDispose]());

test('from a forecast to the goods received', { timeout: 120_000 }, async () => {
  const forecast = await command('forecast', '--horizon', '13', '--as', 'sample.analyst', ...url);
  expect(forecast.out).toMatch(
    /^\d+ weekly series forecast from the history up to 2026-05-31, for 2026-06-01 to 2026-08-24\n/,
  );
  expect(forecast.out).toMatch(/combination +\d+ +\d\.\d{3}/);

  const plan = await command('plan', '--on', '2026-06-01', '--as', 'sample.planner', '--reason', 'monday', ...url);
  expect(plan.out).toMatch(
    /^run 1 as of 2026-06-01 is current: \d+ items at locations, \d+ planned orders, \d+ to decide within 14 days\n/,
  );
  expect(plan.out).toMatch(/purchase +\d+/);
  expect(plan.out).toMatch(/forecast_ends_early \(\d+\): /);

  const { json: listed } = await commandJson('recommendations', '--mode', 'purchase', '--state', 'pending', ...url);
  const rows = listed.recommendations as OpenRecommendation[];
  const wanted = rows.find(({ quorum }) => quorum === 1)!;
  expect((await command('recommendations', '--late', '--limit', '1', ...url)).out).toMatch(/order by|\(nothing\)/);

  const why = await command('explain', `${wanted.sku}@${wanted.location_code}`, ...url);
  expect(why.out).toMatch(new RegExp(`^recommendation ${wanted.sku} @ ${wanted.location_code} `));
  expect(why.out).toMatch(/^├─ requirement bucket \d+ of run 1 /m);
  expect(why.out).toMatch(/^├─ offer \S+ [\d.]+: taken, /m);
  expect(why.out).toMatch(/└─ (forecast|more) /);
  const { json: tree } = await commandJson('explain', wanted.id, ...url);
  expect(tree.explanations[0]).toMatchObject({ topic: 'recommendation', children: expect.any(Array) });

  expect(await command('approve', wanted.sku, ...url)).toMatchObject({ code: 2 });
  const own = await commandJson('approve', wanted.id, '--as', 'sample.planner', ...url);
  expect(own).toMatchObject({ code: 6, json: { error: { code: 'QM205' } } });
  expect((await command('approve', wanted.id, '--as', 'sample.admin', ...url)).out).toMatch(/: approved\n1 vote\n$/);
  const other = rows.find(({ id, quorum }) => id !== wanted.id && quorum)!;
  const rejected = await command('reject', other.id, '--as', 'sample.admin', '--comment', 'not now', ...url);
  expect(rejected.out).toMatch(/: rejected\n1 vote\n$/);

  const ordered = await command('order', wanted.id, '--number', 'PO-7', '--as', 'sample.planner', ...url);
  expect(ordered.out).toMatch(/PO-7 +purchase/);
  expect((await command('orders', ...url)).out).toMatch(new RegExp(`PO-7 +1 +${wanted.supplier_code} +${wanted.sku}`));
  expect(await commandJson('receive', 'PO-7', '--quantity', '100000000', ...url)).toMatchObject({
    code: 6,
    json: { error: { code: 'QM915' } },
  });
  expect((await command('receive', 'PO-7', '--reference', 'note', ...url)).out).toMatch(
    /^PO-7 line 1: received \S+ of \S+\n$/,
  );
  expect(await command('receive', 'PO-7', ...url)).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing of PO-7 is open'),
  });
  expect((await command('orders', ...url)).out).toBe('(nothing)\n');
});

test('what is not there is named', async () => {
  const unknown = [
    ['explain', 'NO-SUCH-SKU'],
    ['receive', 'PO-99'],
    ['forecast', '--sku', 'NO-SUCH-SKU'],
    ['plan', '--as', 'nobody.here'],
    ['approve', '--as', 'sample.admin'],
    ['order'],
    ['forecast', '--horizon', '0'],
    ['plan', '--on', '2026-02-30'],
  ];
  for (const args of unknown) {
    const { code, err } = await command(...args, ...url);
    expect([args, code]).toEqual([args, 2]);
    expect(err).toMatch(/error: /);
  }
  expect(await commandJson('plan', '--plan', 'none', ...url)).toMatchObject({
    code: 6,
    json: { error: { code: 'QM901' } },
  });
});

test('a report is one file that loads nothing', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const file = join(folder, 'report.html');
    const { json } = await commandJson('report', '--output', file, '--charts', '2', ...url);
    expect(json).toMatchObject({ file, charts: expect.any(Number) });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(/);
    for (const heading of [
      'Demand and forecast',
      'Stock projection',
      'Orders to place',
      'Forecast accuracy',
      'Alerts',
    ]) {
      expect(page).toContain(heading);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const missing = await command('report', '--output', join(folder, 'no', 'folder.html'), ...url);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('cannot be written') });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [0, 97, [0, 20, 40, 60, 80, 100]],
  [-3, 4, [-4, -2, 0, 2, 4]],
  [5, 5, [4, 4.5, 5, 5.5, 6]],
  [0, 0.03, [0, 0.01, 0.02, 0.03]],
])('an axis from %d to %d has round numbers', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});
