import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadFixture, sessionUrl } from '../../tools/docs/files.js';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase } from '../support/database.js';
import { allFindings, modelCompany, value } from '../support/model-company.js';
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

  test('retraining-worker.ts survives kill -9: another worker takes over, and the dead one changes nothing', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const history = Array.from({ length: 160 }, (_, index) => 100 + index + 5 * Math.sin(index * index * 1.7));
    await owner.query(`select set_config('qm.user_id', '', false)`);
    await owner.query(`select core.set_setting('model.minimum_holdout', '24')`);
    await owner.query(
      `select model.request_retraining(pg_temp.id_of('model'), 'by hand', 'example', p_parameters => $1)`,
      [JSON.stringify({ history, holdout: 24 })],
    );
    const start = (name: string, environment: Record<string, string>, ...options: string[]): ReturnType<typeof spawn> =>
      spawn(process.execPath, ['--import', 'tsx', join('examples', 'retraining-worker.ts'), name, ...options], {
        cwd: projectRoot,
        env: { ...process.env, DATABASE_URL: database.urlAs('app'), LEASE_SECONDS: '2', ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });

    const first = start('first', { SLOW_MILLIS: '60000' });
    await once(first.stdout!, 'data');
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await value(owner, `select state || ' ' || claimed_by from model.retraining_workflows`)).toBe(
      'running first',
    );
    await owner.query('select pg_sleep(2.1)');
    await owner.query('select model.recover_retrainings()');
    expect(await value(owner, `select state || ' ' || attempt from model.retraining_workflows`)).toBe('queued 1');
    // The wait after a lost attempt, cut short.
    await owner.query('update model.retraining_workflows set not_before = null');

    const second = start('second', {}, '--once');
    await once(second, 'exit');
    expect(
      await value(owner, `select concat_ws(' ', state, attempt, claimed_by, outcome) from model.retraining_workflows`),
    ).toBe('completed 2 second promoted');
    expect(await value(owner, `select count(*)::integer from model.model_versions`)).toBe(1);
    expect(await value(owner, 'select state::text from model.deployments')).toBe('pending');
    await expect(
      owner.query(`select model.evaluate_retraining((select id from model.retraining_workflows), 1, 1)`),
    ).rejects.toMatchObject({ code: 'QM226' });
    expect(await allFindings(owner)).toEqual([]);
  }, 60_000);
});
