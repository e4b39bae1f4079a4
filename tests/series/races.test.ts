import type pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase, waitUntilBlocked } from '../support/database.js';
import { bringIn, register } from './imports.js';

/** The client cannot be asked while it waits; its process id is known to the driver. */
const backendOfWaiting = (client: pg.Client): number => (client as unknown as { processID: number }).processID;

async function countOf(client: pg.Client, query: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(query);
  return rows[0]!.count;
}

test.each(['commit', 'rollback'])(
  'two sessions import one file: the second waits for the first to %s',
  async (ending) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await first.query('begin');
    const original = await register(first, 'items.csv');
    await bringIn(first, original, ['A', 'B']);
    await second.query('begin');
    const answer = register(second, 'items.csv');
    await waitUntilBlocked(owner, backendOfWaiting(second));
    await first.query(ending);
    const upload = await answer;

    if (ending === 'commit') {
      expect(upload).toMatchObject({ state: 'duplicate', staging_table: null, duplicate_of: original.upload_id });
    } else {
      expect(upload).toMatchObject({ state: 'hashing', duplicate_of: null });
      await bringIn(second, upload, ['A', 'B']);
    }
    await second.query('commit');

    expect(await countOf(owner, `select count(*)::integer as count from series.uploads where state = 'loaded'`)).toBe(
      1,
    );
    expect(await countOf(owner, 'select count(*)::integer as count from catalog.items')).toBe(2);
    expect(await countOf(owner, 'select count(*)::integer as count from series.integrity_findings')).toBe(0);
  },
);

test('two files that make the same items are both imported', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

  await first.query('begin');
  await bringIn(first, await register(first, 'one.csv'), ['A', 'B']);
  const other = (async () => {
    await second.query('begin');
    await bringIn(second, await register(second, 'two.csv'), ['A', 'B', 'C']);
    await second.query('commit');
  })();
  await waitUntilBlocked(owner, backendOfWaiting(second));
  await first.query('commit');
  await other;

  expect(await countOf(owner, `select count(*)::integer as count from series.uploads where state = 'loaded'`)).toBe(2);
  expect(await countOf(owner, 'select count(*)::integer as count from catalog.items')).toBe(3);
});
