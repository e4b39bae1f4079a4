import fc from 'fast-check';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.js';
import { asJson, createCompany, findings, ids, loadLines, recordSale, type Line } from './company.js';

const upload = `
  insert into series.uploads (id, filename, sha256, byte_count, data_type, mapping_name, mapping)
  values ($1::uuid, 'sales.csv', sha256(convert_to($1::text, 'UTF8')), 0, 'sales', 'sales', '{}')`;

type Step =
  | { kind: 'single' | 'batch' | 'load' | 'upload'; lines: Omit<Line, 'id'>[] }
  | { kind: 'void'; pick: number }
  | { kind: 'revoke'; pick: number };

const line: fc.Arbitrary<Omit<Line, 'id'>> = fc.record({
  item: fc.constantFrom(ids.scarf, ids.hat, ids.yarn),
  location: fc.constantFrom(ids.shop, ids.tokyo),
  // Late rows, months without a partition, both sides of midnight in UTC and in Tokyo, and the ends of months.
  soldAt: fc.constantFrom(
    '2025-11-30T14:59:59Z',
    '2025-11-30T15:00:00Z',
    '2025-12-31T23:30:00Z',
    '2026-01-01T00:00:00Z',
    '2026-02-14T12:00:00.123456Z',
    '2026-02-15T12:00:00Z',
    '2026-03-01T00:00:00Z',
  ),
  quantity: fc.constantFrom(-3, -1, 1, 2, 5),
  price: fc.constantFrom(0, 0.3333, 9.99, 1234.5),
  promotion: fc.constantFrom(null, 'sale'),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('single' as const),
      lines: fc.array(line, { minLength: 1, maxLength: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('batch' as const), lines: fc.array(line, { maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('load' as const), lines: fc.array(line, { maxLength: 8 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('upload' as const), lines: fc.array(line, { maxLength: 8 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('void' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), pick: fc.nat() }) },
);

let number = 0;

async function take(client: pg.Client, action: Step, uploads: string[]): Promise<void> {
  if (action.kind === 'void') {
    const { rows } = await client.query<{ transaction_id: string }>(
      'select transaction_id from demand.sales order by transaction_id',
    );
    if (rows.length > 0) {
      await client.query('select demand.void_sale($1)', [rows[action.pick % rows.length]!.transaction_id]);
    }
    return;
  }
  if (action.kind === 'revoke') {
    const chosen = uploads[action.pick % Math.max(uploads.length, 1)];
    if (chosen) await client.query('select demand.revoke_upload_sales($1)', [chosen]);
    return;
  }
  const lines = action.lines.map((one) => ({ ...one, id: `P${(number += 1)}` }));
  switch (action.kind) {
    case 'single':
      await recordSale(client, lines[0]!);
      return;
    case 'batch':
      await client.query('select demand.record_sales($1)', [asJson(lines)]);
      return;
    case 'load':
      await loadLines(client, lines);
      return;
    case 'upload': {
      const id = `01960000-0000-7000-8000-${String((number += 1)).padStart(12, '0')}`;
      await client.query(upload, [id]);
      uploads.push(id);
      await loadLines(client, lines, id);
    }
  }
}

test(
  'whatever is recorded, loaded, voided and revoked: the rollup is the aggregate of the lines',
  { timeout: 60_000 },
  async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    await createCompany(client);
    // States of uploads are another test's business.
    await client.query('alter table series.uploads disable trigger tg_uploads__check_state_history');

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const uploads: string[] = [];
        for (const action of steps) await take(client, action, uploads);
        expect(await findings(client)).toEqual([]);
        await client.query('truncate demand.sales, demand.daily_sales');
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
    );
  },
);

test(
  'two sessions write and void sales of the same days at once: the rollup is the aggregate of the lines',
  { timeout: 60_000 },
  async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await createCompany(owner);
    const sessions = [await database.client(), await database.client(), await database.client()];

    await Promise.all(
      sessions.map(async (client, session) => {
        for (let round = 0; round < 40; round += 1) {
          const id = `S${session}-${round}`;
          if (round % 4 === 3) {
            await client.query('select demand.void_sale($1)', [`S${session}-${round - 1}`]);
          } else if (round % 4 === 1) {
            const lines = Array.from({ length: 5 }, (_, index) => ({
              id: `${id}-${index}`,
              item: index % 2 === session % 2 ? ids.scarf : ids.hat,
              quantity: index === 4 ? -1 : 2,
            }));
            await client.query('select demand.record_sales($1)', [asJson(session === 1 ? lines.reverse() : lines)]);
          } else {
            await recordSale(client, { id, item: round % 2 ? ids.hat : ids.scarf });
          }
        }
      }),
    );

    expect(await findings(owner)).toEqual([]);
    const { rows } = await owner.query<{ count: number }>('select count(*)::integer as count from demand.sales');
    expect(rows[0]!.count).toBe(3 * (20 + 50 - 10));
  },
);

test('voiding the last sale of a day while another is recorded for it keeps both right', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createCompany(owner);
  for (let round = 0; round < 20; round += 1) {
    await recordSale(owner, { id: `A${round}` });
    const [first, second] = [await database.client(), await database.client()];
    await Promise.all([
      first.query('select demand.void_sale($1)', [`A${round}`]),
      recordSale(second, { id: `B${round}` }),
    ]);
    await owner.query('select demand.void_sale($1)', [`B${round}`]);
    expect(await findings(owner)).toEqual([]);
    await Promise.all([first.end(), second.end()]);
  }
  const { rows } = await owner.query<{ count: number }>('select count(*)::integer as count from demand.daily_sales');
  expect(rows[0]!.count).toBe(0);
});
