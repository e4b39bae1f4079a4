import { expect, test } from 'vitest';
import { freshDatabase, race } from '../support/database.js';
import { createCompany, findings, ids, levelOf, receive } from './company.js';

test('32 clients reserve 3,200 times from 500 units: exactly 500 are reserved', { timeout: 60_000 }, async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createCompany(owner);
  await receive(owner, ids.bolt, ids.main, 500);

  const { won, lost } = await race(
    database,
    32,
    async (client) => {
      let reserved = 0;
      for (let attempt = 0; attempt < 100; attempt += 1) {
        try {
          await client.query('select inventory.reserve_stock($1, $2, 1)', [ids.bolt, ids.main]);
          reserved += 1;
        } catch (error) {
          if ((error as { code?: string }).code !== 'QM401') throw error;
        }
      }
      return reserved;
    },
    { as: 'app' },
  );

  expect(lost).toEqual([]);
  expect(won.reduce((sum, reserved) => sum + reserved, 0)).toBe(500);
  expect(await levelOf(owner, ids.bolt, ids.main)).toMatchObject({ on_hand: 500, reserved: 500 });
  const { rows } = await owner.query<{ count: string }>('select count(*) from inventory.reservations');
  expect(rows[0]!.count).toBe('500');
  expect(await findings(owner)).toEqual([]);
});

test(
  '16 clients issue 1,600 times from 500 units: the ledger has 500 issues in order',
  { timeout: 60_000 },
  async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await receive(owner, ids.bolt, ids.main, 500);

    const { won, lost } = await race(
      database,
      16,
      async (client) => {
        let issued = 0;
        for (let attempt = 0; attempt < 100; attempt += 1) {
          try {
            await client.query(`select inventory.post_movement($1, $2, 'issue', 1)`, [ids.bolt, ids.main]);
            issued += 1;
          } catch (error) {
            if ((error as { code?: string }).code !== 'QM401') throw error;
          }
        }
        return issued;
      },
      { as: 'app' },
    );

    expect(lost).toEqual([]);
    expect(won.reduce((sum, issued) => sum + issued, 0)).toBe(500);
    expect(await levelOf(owner, ids.bolt, ids.main)).toEqual({ on_hand: 0, reserved: 0, last_sequence: 501 });
    expect(await findings(owner)).toEqual([]);
  },
);
