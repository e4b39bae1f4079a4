import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { backendOf, freshDatabase, race, waitUntilBlocked } from '../support/database.js';
import { asJson, createCompany, findings, ids, loadLines, recordSale, totals, type Line } from './company.js';

const march = '2026-03-10T12:00:00Z';
const april = '2026-04-10T12:00:00Z';

describe('the same transaction id from two sessions', () => {
  const moments: [string, string, string][] = [
    ['in one month', march, march],
    ['in two months', march, april],
    ['in two months, the later first', april, march],
  ];

  test.each(moments)('%s: the second waits for the first and is refused', async (_, firstAt, secondAt) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-04-30')`);
    const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await first.query('begin');
    await recordSale(first, { id: 'T1', soldAt: firstAt });
    const refused = recordSale(second, { id: 'T1', soldAt: secondAt }).catch((error: unknown) => error);
    await waitUntilBlocked(owner, await backendOfWaiting(owner, second));
    await first.query('commit');

    expect(await refused).toMatchObject({ code: 'QM601' });
    expect(await totals(owner)).toEqual({ lines: 1, quantity: 1 });
    expect(await findings(owner)).toEqual([]);
  });

  test('the second is recorded when the first is rolled back', async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-03-31')`);
    const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await first.query('begin');
    await recordSale(first, { id: 'T1' });
    const recorded = recordSale(second, { id: 'T1', quantity: 2 });
    await waitUntilBlocked(owner, await backendOfWaiting(owner, second));
    await first.query('rollback');
    await recorded;

    expect(await totals(owner)).toEqual({ lines: 1, quantity: 2 });
    expect(await findings(owner)).toEqual([]);
  });
});

test('16 sessions sell the same item on the same day: no sale is lost from the rollup', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createCompany(owner);

  const { lost } = await race(
    database,
    16,
    async (client, number) => {
      for (let index = 0; index < 20; index += 1) await recordSale(client, { id: `R${number}-${index}` });
    },
    { as: 'app' },
  );

  expect(lost).toEqual([]);
  expect(await totals(owner)).toEqual({ lines: 320, quantity: 320 });
  expect(await findings(owner)).toEqual([]);
});

test('of eight retries with one idempotency key one is recorded and all get its result', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createCompany(owner);

  const { lost } = await race(database, 8, (client) => recordSale(client, { id: 'T1' }, 'key-1'), { as: 'app' });

  expect(lost).toEqual([]);
  expect(await totals(owner)).toEqual({ lines: 1, quantity: 1 });
});

describe('an import beside live sales', () => {
  const lines = (prefix: string, months: readonly string[], count: number): Line[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}${index}`,
      item: index % 2 ? ids.scarf : ids.hat,
      location: index % 3 ? ids.shop : ids.tokyo,
      soldAt: `${months[index % months.length]}-${String(1 + (index % 28)).padStart(2, '0')}T12:00:00Z`,
    }));

  test('neither waits for ever, nothing is lost, the rollup is right', { timeout: 60_000 }, async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-03-31')`);
    const sellers = await Promise.all(Array.from({ length: 4 }, () => database.client({ as: 'app' })));
    const importers = [await database.client(), await database.client()];

    let isImporting = true;
    let sold = 0;
    const selling = sellers.map(async (client, seller) => {
      for (let number = 0; isImporting || number < 5; number += 1) {
        // Months that the imports fill, months that they make, and one that nobody else touches.
        const soldAt = ['2026-03-10', '2026-01-10', '2025-06-10'][number % 3]!;
        await recordSale(client, {
          id: `live${seller}-${number}`,
          item: number % 2 ? ids.scarf : ids.hat,
          soldAt: `${soldAt}T12:00:00Z`,
        });
        sold += 1;
      }
    });
    await Promise.all([
      loadLines(importers[0]!, lines('first', ['2026-03', '2026-02', '2026-01'], 5_000)),
      loadLines(importers[1]!, lines('second', ['2026-01', '2026-03', '2025-12'], 5_000)),
    ]);
    isImporting = false;
    await Promise.all(selling);

    expect(await findings(owner)).toEqual([]);
    expect((await totals(owner)).lines).toBe(10_000 + sold);
    expect(sold).toBeGreaterThan(20);
  });

  test('live sales in months that exist do not wait while an import makes new months', async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-03-31')`);
    const [importer, seller] = [await database.client(), await database.client({ as: 'app' })];

    // As far as the import is when its new months are filled, and not yet attached.
    await importer.query('begin');
    await importer.query(`select core._create_month_partition('demand.sales', '2026-01-01', false)`);
    await seller.query(`set statement_timeout = '5s'`);
    await recordSale(seller, { id: 'L1' });
    await importer.query('commit');

    expect(await totals(owner)).toEqual({ lines: 1, quantity: 1 });
  });

  test('a line that is sold live before the import commits is refused, and nothing of the import stays', async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-03-31')`);
    const [importer, seller] = [await database.client(), await database.client({ as: 'app' })];

    await seller.query('begin');
    await recordSale(seller, { id: 'first6', soldAt: march });
    const refused = loadLines(importer, lines('first', ['2026-03', '2026-01'], 20)).catch((error: unknown) => error);
    await waitUntilBlocked(owner, await backendOfWaiting(owner, importer));
    await seller.query('commit');
    const error = await refused;

    // Another moment of the month is no excuse: the id is unique in it.
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect(error).toMatchObject({ code: 'QM601' });
    expect(await totals(owner)).toEqual({ lines: 1, quantity: 1 });
    expect(await findings(owner)).toEqual([]);
  });

  test('two batches that hold the same ids in opposite order end with one of them', async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    const batch = lines('batch', ['2026-03'], 200);

    const { won, lost } = await race(
      database,
      2,
      (client, number) =>
        client.query('select demand.record_sales($1)', [asJson(number === 0 ? batch : [...batch].reverse())]),
      { as: 'app' },
    );

    expect(won).toHaveLength(1);
    expect(lost.map((error) => error.code)).toEqual(['QM601']);
    expect((await totals(owner)).lines).toBe(200);
    expect(await findings(owner)).toEqual([]);
  });
});

/** The client cannot be asked while it waits; its process id is known to the driver. */
async function backendOfWaiting(_: pg.Client, client: pg.Client): Promise<number> {
  const known = (client as unknown as { processID: number | null }).processID;
  return known ?? backendOf(client);
}
