import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { backendOf, freshDatabase, waitUntilBlocked, type FreshDatabase } from '../support/database.js';

const claim = "select core.claim_idempotency_key('k1', 'room.command', '{\"a\": 1}') as result";
const keep = "select core.keep_idempotent_result('k1', '{\"id\": 7}')";

/** The first session has claimed the key and not yet committed; the second waits for it. */
async function meet(database: FreshDatabase): Promise<{ first: pg.Client; second: Promise<unknown> }> {
  const [first, waiter, observer] = await Promise.all([database.client(), database.client(), database.client()]);
  const pid = await backendOf(waiter);
  await first.query('begin');
  expect((await first.query(claim)).rows).toEqual([{ result: null }]);
  const second = waiter.query<{ result: unknown }>(claim).then(({ rows }) => rows[0]?.result);
  await waitUntilBlocked(observer, pid);
  return { first, second };
}

describe('two sessions with one idempotency key', () => {
  test('the second returns the first one’s result when it commits', async () => {
    await using database = await freshDatabase();
    const { first, second } = await meet(database);
    await first.query(keep);
    await first.query('commit');
    expect(await second).toEqual({ id: 7 });
  });

  test('the second does the work when the first rolls back', async () => {
    await using database = await freshDatabase();
    const { first, second } = await meet(database);
    await first.query(keep);
    await first.query('rollback');
    expect(await second).toBeNull();
  });

  test('another request under the same key is refused, whoever comes first', async () => {
    await using database = await freshDatabase();
    const [first, waiter, observer] = await Promise.all([database.client(), database.client(), database.client()]);
    const pid = await backendOf(waiter);
    await first.query('begin');
    await first.query(claim);
    const second = waiter.query("select core.claim_idempotency_key('k1', 'room.command', '{\"a\": 2}')").then(
      () => 'ran',
      (error: unknown) => (error as pg.DatabaseError).code,
    );
    await waitUntilBlocked(observer, pid);
    await first.query('commit');
    expect(await second).toBe('QM001');
  });

  test('of twenty sessions one runs the command', async () => {
    await using database = await freshDatabase();
    const clients = await Promise.all(Array.from({ length: 20 }, () => database.client()));
    const results = await Promise.all(
      clients.map(async (client) => {
        await client.query('begin');
        const { rows } = await client.query<{ result: unknown }>(claim);
        if (rows[0]?.result === null) await client.query(keep);
        await client.query('commit');
        return rows[0]?.result;
      }),
    );
    expect(results.filter((result) => result === null)).toHaveLength(1);
    expect(results.filter((result) => result !== null)).toEqual(Array.from({ length: 19 }, () => ({ id: 7 })));
  });
});

describe('two sessions that move one thing', () => {
  test('cannot both leave the same state', async () => {
    await using database = await freshDatabase();
    const [first, second, observer] = await Promise.all([database.client(), database.client(), database.client()]);
    const id = '01950000-0000-7000-8000-000000000001';
    const move = (from: string, to: string): string =>
      `select core.record_transition('upload', '${id}', '${from}', '${to}')`;
    await observer.query(move('nonexistent', 'received'));
    const pid = await backendOf(second);
    await first.query('begin');
    await first.query(move('received', 'hashing'));
    const outcome = second.query(move('received', 'hashing')).then(
      () => 'moved',
      (error: unknown) => (error as pg.DatabaseError).code,
    );
    await waitUntilBlocked(observer, pid);
    await first.query('commit');
    // Commands hold the lock on the thing's row, so that this is the last line of defence.
    expect(await outcome).toBe('23505');
    const { rows } = await observer.query('select sequence, to_state from core.state_history order by sequence');
    expect(rows).toEqual([
      { sequence: 1, to_state: 'received' },
      { sequence: 2, to_state: 'hashing' },
    ]);
  });
});
