import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { command, commandJson } from '../support/command.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let database: FreshDatabase;
let url: string[];

beforeAll(async () => {
  database = await freshDatabase();
  url = ['--url', urlFor(database.url, INSTALLER)];
  const owner = await database.client();
  await owner.query(readFileSync(new URL('../support/kpi_company.sql', import.meta.url), 'utf8'));
}, 60_000);

afterAll(() => database[Symbol.asyncDispose]());

test('key figures of a period are worked out, published and listed', async () => {
  const draft = await command('kpi', '--period', '2025-02', '--as', 'alan', ...url);
  expect(draft.out).toMatch(/^Profit and loss, 2025-02-01 to 2025-02-28: revision 1, draft\n/);
  expect(draft.out).toMatch(/^ *revenue +1,150\.00 EUR$/m);
  expect(draft.out).toMatch(/^ *revenue growth +15\.0 %$/m);
  expect(draft.out).toMatch(/^ *forecast accuracy +no forecast of revenue has a period in it$/m);
  expect(await commandJson('kpi', '--period', '2025-02', '--publish', '--as', 'alan', ...url)).toMatchObject({
    code: 6,
    json: { error: { code: 'QM103' } },
  });
  const { json } = await commandJson('kpi', '--period', '2025-02', '--publish', '--as', 'ann', ...url);
  expect(json).toMatchObject({ statement: { code: 'main' }, report: { state: 'published', revision: 1 } });
  expect(json.inputs).toHaveLength(9);
  expect((await command('kpi', '--period', '2025', ...url)).out).toMatch(/revision 1, draft, not complete\n/);
  expect((await command('kpi', '--as', 'vera', ...url)).out).toMatch(
    /^ *2025-02-01 +2025-02-28 +1 +published +1,150\.00 EUR +15\.0 % +11\.7 % +yes$/m,
  );
  expect((await commandJson('kpi', '--as', 'ann', ...url)).json.reports).toHaveLength(2);
});

test('what is not there is named', async () => {
  for (const args of [['--statement', 'none'], ['--publish'], ['--as', 'nobody.here']]) {
    const { code, err } = await command('kpi', ...args, ...url);
    expect([args, code]).toEqual([args, 2]);
    expect(err).toMatch(/error: /);
  }
  expect(await commandJson('kpi', '--period', 'spring', ...url)).toMatchObject({
    code: 6,
    json: { error: { code: 'QMA53' } },
  });
});
