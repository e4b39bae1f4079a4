import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { backendOf, freshDatabase, race, waitUntilBlocked, type FreshDatabase } from '../support/database.js';
import { createCompany, findings, ids, levelOf, receive } from './company.js';

interface Stage {
  database: FreshDatabase;
  owner: pg.Client;
  first: pg.Client;
  second: pg.Client;
}

async function stage(database: FreshDatabase): Promise<Stage> {
  const owner = await database.client();
  await createCompany(owner);
  return { database, owner, first: await database.client({ as: 'app' }), second: await database.client({ as: 'app' }) };
}

/** What a statement came to: its first row, or the code it was refused by. */
async function outcome(work: Promise<pg.QueryResult>): Promise<Record<string, unknown>> {
  try {
    const { rows } = await work;
    return (rows[0] as Record<string, unknown> | undefined) ?? {};
  } catch (error) {
    return { code: (error as { code?: string }).code };
  }
}

/**
 * The first session works and stays in its transaction, the second is sure to wait for it, then the first ends as told.
 *
 * @returns what the two came to
 */
async function meet(
  { owner, first, second }: Stage,
  ending: 'commit' | 'rollback',
  one: (client: pg.Client) => Promise<pg.QueryResult>,
  two: (client: pg.Client) => Promise<pg.QueryResult>,
): Promise<[Record<string, unknown>, Record<string, unknown>]> {
  await first.query('begin');
  const done = await outcome(one(first));
  const waiting = outcome(two(second));
  await waitUntilBlocked(owner, await backendOfBusy(second));
  await first.query(ending);
  return [done, await waiting];
}

const backends = new WeakMap<pg.Client, number>();

async function backendOfBusy(client: pg.Client): Promise<number> {
  return backends.get(client) ?? (await backendOf(client));
}

async function remember(client: pg.Client): Promise<void> {
  backends.set(client, await backendOf(client));
}

const issue =
  (quantity: number, key: string | null = null) =>
  (client: pg.Client) =>
    client.query(
      `select id, new_stock::float8 as new_stock from inventory.post_movement($1, $2, 'issue', $3, p_idempotency_key => $4)`,
      [ids.bolt, ids.main, quantity, key],
    );

test('transfers that cross, from two sessions at a time, never deadlock', { timeout: 60_000 }, async () => {
  await using database = await freshDatabase();
  const { owner } = await stage(database);
  await receive(owner, ids.bolt, ids.main, 1000);
  await receive(owner, ids.bolt, ids.shop, 1000);
  const { lost } = await race(
    database,
    8,
    async (client, number) => {
      const [from, to] = number % 2 ? [ids.main, ids.shop] : [ids.shop, ids.main];
      for (let turn = 0; turn < 50; turn += 1) {
        await client.query('select inventory.transfer_stock($1, $2, $3, 1)', [ids.bolt, from, to]);
      }
    },
    { as: 'app' },
  );
  expect(lost).toEqual([]);
  expect((await levelOf(owner, ids.bolt, ids.main)).on_hand).toBe(1000);
  expect(await findings(owner)).toEqual([]);
});

test('batches over the same levels in opposite order never deadlock', { timeout: 60_000 }, async () => {
  await using database = await freshDatabase();
  const { owner } = await stage(database);
  const line = (item: string): object => ({
    item_id: item,
    location_id: ids.main,
    movement_type: 'receipt',
    quantity: 1,
  });
  const { lost } = await race(
    database,
    8,
    async (client, number) => {
      const lines = [line(ids.bolt), line(ids.nut)];
      if (number % 2) lines.reverse();
      for (let turn = 0; turn < 30; turn += 1) {
        await client.query('select inventory.post_movements($1)', [JSON.stringify(lines)]);
      }
    },
    { as: 'app' },
  );
  expect(lost).toEqual([]);
  expect(await levelOf(owner, ids.nut, ids.main)).toEqual({ on_hand: 240, reserved: 0, last_sequence: 240 });
  expect(await findings(owner)).toEqual([]);
});

test('sixteen first receipts at once make one level', async () => {
  await using database = await freshDatabase();
  const { owner } = await stage(database);
  const { lost } = await race(
    database,
    16,
    (client) => client.query(`select inventory.post_movement($1, $2, 'receipt', 1, 2)`, [ids.bolt, ids.main]),
    { as: 'app' },
  );
  expect(lost).toEqual([]);
  expect(await levelOf(owner, ids.bolt, ids.main)).toEqual({ on_hand: 16, reserved: 0, last_sequence: 16 });
  expect(await findings(owner)).toEqual([]);
});

describe('the same idempotency key from two sessions', () => {
  test('the first commits: the second answers its row', async () => {
    await using database = await freshDatabase();
    const all = await stage(database);
    await receive(all.owner, ids.bolt, ids.main, 10);
    await remember(all.second);
    const [one, two] = await meet(all, 'commit', issue(3, 'key'), issue(3, 'key'));
    expect(two).toEqual(one);
    expect((await levelOf(all.owner, ids.bolt, ids.main)).on_hand).toBe(7);
  });

  test('the first rolls back: the second does the work', async () => {
    await using database = await freshDatabase();
    const all = await stage(database);
    await receive(all.owner, ids.bolt, ids.main, 10);
    await remember(all.second);
    const [one, two] = await meet(all, 'rollback', issue(3, 'key'), issue(3, 'key'));
    expect(two['id']).not.toBe(one['id']);
    expect(two['new_stock']).toBe(7);
    expect(await levelOf(all.owner, ids.bolt, ids.main)).toMatchObject({ on_hand: 7, last_sequence: 2 });
    expect(await findings(all.owner)).toEqual([]);
  });
});

describe('a count beside an issue', () => {
  const count = (client: pg.Client): Promise<pg.QueryResult> =>
    client.query('select quantity::float8 as quantity from inventory.count_stock($1, $2, 8)', [ids.bolt, ids.main]);

  test('the issue first: the variance is against what the issue left', async () => {
    await using database = await freshDatabase();
    const all = await stage(database);
    await receive(all.owner, ids.bolt, ids.main, 10);
    await remember(all.second);
    const [, counted] = await meet(all, 'commit', issue(3), count);
    expect(counted).toEqual({ quantity: 1 });
    expect((await levelOf(all.owner, ids.bolt, ids.main)).on_hand).toBe(8);
  });

  test('the count first: the issue takes from what was counted', async () => {
    await using database = await freshDatabase();
    const all = await stage(database);
    await receive(all.owner, ids.bolt, ids.main, 10);
    await remember(all.second);
    const [counted, issued] = await meet(all, 'commit', count, issue(3));
    expect(counted).toEqual({ quantity: -2 });
    expect(issued['new_stock']).toBe(5);
    expect(await findings(all.owner)).toEqual([]);
  });
});

describe('fulfilling beside releasing', () => {
  const reservationOf = async (client: pg.Client): Promise<string> => {
    const { rows } = await client.query<{ id: string }>('select id from inventory.reserve_stock($1, $2, 4)', [
      ids.bolt,
      ids.main,
    ]);
    return rows[0]!.id;
  };

  test.each(['fulfil', 'release'] as const)('%s first: the other finds it closed', async (winner) => {
    await using database = await freshDatabase();
    const all = await stage(database);
    await receive(all.owner, ids.bolt, ids.main, 10);
    const reservation = await reservationOf(all.owner);
    await remember(all.second);
    const fulfil = (client: pg.Client): Promise<pg.QueryResult> =>
      client.query('select new_stock::float8 as new_stock from inventory.fulfil_reservation($1)', [reservation]);
    const release = (client: pg.Client): Promise<pg.QueryResult> =>
      client.query('select state from inventory.release_reservation($1)', [reservation]);
    const [, other] =
      winner === 'fulfil' ? await meet(all, 'commit', fulfil, release) : await meet(all, 'commit', release, fulfil);
    expect(other).toEqual({ code: 'QM414' });
    expect(await levelOf(all.owner, ids.bolt, ids.main)).toMatchObject({
      on_hand: winner === 'fulfil' ? 6 : 10,
      reserved: 0,
    });
    expect(await findings(all.owner)).toEqual([]);
  });
});

test.each(['commit', 'rollback'] as const)('a movement is reversed once by two sessions (%s)', async (ending) => {
  await using database = await freshDatabase();
  const all = await stage(database);
  const movement = await receive(all.owner, ids.bolt, ids.main, 10);
  await remember(all.second);
  const reverse = (client: pg.Client): Promise<pg.QueryResult> =>
    client.query(`select new_stock::float8 as new_stock from inventory.reverse_movement($1, $2, 'twice')`, [
      ids.bolt,
      movement,
    ]);
  const [, other] = await meet(all, ending, reverse, reverse);
  expect(other).toEqual(ending === 'commit' ? { code: 'QM417' } : { new_stock: 0 });
  expect((await levelOf(all.owner, ids.bolt, ids.main)).on_hand).toBe(0);
  expect(await findings(all.owner)).toEqual([]);
});

test('a lot that is being held back is not issued', async () => {
  await using database = await freshDatabase();
  const all = await stage(database);
  const { rows } = await all.owner.query<{ id: string }>(`select id from inventory.register_lot($1, 'L1')`, [ids.bolt]);
  const lot = rows[0]!.id;
  await all.owner.query(`select inventory.post_movement($1, $2, 'receipt', 5, p_lot_id => $3)`, [
    ids.bolt,
    ids.main,
    lot,
  ]);
  await remember(all.second);
  const [, issued] = await meet(
    all,
    'commit',
    (client) =>
      client.query(`select state from inventory.set_lot_state($1, $2, 'quarantined', 'colour')`, [ids.bolt, lot]),
    (client) =>
      client.query(`select inventory.post_movement($1, $2, 'issue', 1, p_lot_id => $3)`, [ids.bolt, ids.main, lot]),
  );
  expect(issued).toEqual({ code: 'QM410' });
  expect(await findings(all.owner)).toEqual([]);
});
