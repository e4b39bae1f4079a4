import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadFixture, sessionUrl } from '../../tools/docs/files.js';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase } from '../support/database.js';
import { parseTap } from '../support/pgtap.js';

describe('examples', () => {
  test('low-stock.ts prints what runs low', async () => {
    await using database = await freshDatabase();
    await loadFixture(database.url);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join('examples', 'low-stock.ts')],
      { cwd: projectRoot, env: { ...process.env, DATABASE_URL: sessionUrl(database.url) } },
    );
    expect(stdout.trim().split('\n').sort()).toEqual([
      expect.stringMatching(/^HAT at SHOP: out, 0\.000000 piece, /),
      expect.stringMatching(/^SCARF at SHOP: low, 11\.000000 piece, /),
      expect.stringMatching(/^YARN-COTTON at PLANT: low, 60\.000000 kg, /),
    ]);
  });

  test('the rule of the CI example holds', async () => {
    await using database = await freshDatabase();
    const client = await database.client({ options: '-c search_path=public,tap' });
    const text = readFileSync(join(projectRoot, 'examples', 'ci', 'tests', 'no_stock_from_nowhere.sql'), 'utf8');
    const results = (await client.query({ text, rowMode: 'array' })) as unknown as { rows: unknown[][] }[];
    const lines = results.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string');
    const { plan, assertions } = parseTap(lines.flatMap((line) => line.split('\n')));
    expect(assertions).toHaveLength(plan ?? 0);
    expect(assertions.filter(({ passed }) => !passed)).toEqual([]);
  });
});
