/** The daily rollup against the raw sales, and a deep page of a list against its first. */
import { performance } from 'node:perf_hooks';
import { connect } from '../sdk/index.js';
import type { SaleLine } from '../sdk/demand.js';
import { withClient } from '../tools/databases.js';
import { figure, inTurns, type Figure } from './figures.js';

const itemCount = 25;
const locationCount = 2;
const firstDay = Date.UTC(2024, 0, 1);
const days = 365;

const itemId = (number: number): string => `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const locationId = (number: number): string => `01990001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Settings of the measurement. */
export interface ReadOptions {
  /** URL of an empty database with the schema, for its superuser. */
  url: string;
  rounds: number;
  /** Sales lines that are loaded first. */
  rows: number;
  report: (line: string) => void;
}

function* sales(rows: number): Generator<SaleLine> {
  for (let number = 0; number < rows; number += 1) {
    yield {
      transactionId: `T${String(number).padStart(9, '0')}`,
      itemId: itemId(1 + (number % itemCount)),
      locationId: locationId(1 + (Math.floor(number / itemCount) % locationCount)),
      soldAt: new Date(firstDay + Math.floor((number / rows) * days * 86_400_000)).toISOString(),
      quantity: 1 + (number % 3),
      unitPrice: '9.99',
      currency: 'EUR',
    };
  }
}

/** Milliseconds of one call, the best of several right after each other. */
async function milliseconds(times: number, call: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Measures and returns the figures. */
export async function measureReads({ url, rounds, rows, report }: ReadOptions): Promise<Figure[]> {
  await withClient(url, async (client) => {
    await client.query(
      `insert into catalog.items (id, sku, name)
       select ('01990000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'READ-' || n, 'Item ' || n from generate_series(1, $1) n`,
      [itemCount],
    );
    await client.query(
      `insert into catalog.locations (id, code, name)
       select ('01990001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'READ-' || n, 'Location ' || n from generate_series(1, $1) n`,
      [locationCount],
    );
  });
  await using db = await connect({ url, max: 2 });
  await db.demand.loadSales(sales(rows));

  return await withClient(url, async (client) => {
    await client.query('vacuum analyze');
    const monthly = (table: string, day: string): string =>
      `select date_trunc('month', ${day})::date as month, item_id, sum(quantity) as quantity, count(*) as n from ${table} group by 1, 2 order by 1, 2`;
    const raw = (): Promise<unknown> => client.query(monthly('demand.sales', 'sold_on'));
    const rollup = (): Promise<unknown> => client.query(monthly('demand.daily_sales', 'day'));
    const { rows: differing } = await client.query(
      'select from demand.integrity_findings where finding like $1 limit 1',
      ['rollup%'],
    );
    if (differing.length > 0) throw new Error('the rollup differs from the sales');
    const { rows: counts } = await client.query<{ days: string }>('select count(*) as days from demand.daily_sales');

    report(`Quantity by item and month, ms: ${rows} sales, ${counts[0]!.days} rows of the rollup`);
    const aggregate = await inTurns(
      rounds,
      { raw: () => milliseconds(3, raw), rollup: () => milliseconds(3, rollup) },
      report,
    );

    const period = { from: '2024-01-01T00:00:00Z', to: '2024-12-31T00:00:00Z', size: 50 };
    const deepRow = await client.query<{ after: string[] }>(
      `select array[to_char(sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00', transaction_id] as after
       from demand.sales where sold_at <= '2024-12-31' order by sold_at desc, transaction_id desc offset $1 limit 1`,
      [Math.floor(rows * 0.9)],
    );
    // The SDK packs a key like this; a bench cannot turn some ten thousand pages in every round.
    const after = Buffer.from(JSON.stringify(deepRow.rows[0]!.after)).toString('base64url');
    const read = (key?: string): Promise<unknown> => db.demand.listSales({ ...period, ...(key && { after: key }) });
    for (let time = 0; time < 10; time += 1) {
      await read();
      await read(after);
    }
    report(`A page of 50 sales through the SDK, ms: the first, and the one behind ${Math.floor(rows * 0.9)} rows`);
    const pages = await inTurns(
      rounds,
      { first: () => milliseconds(50, () => read()), deep: () => milliseconds(50, () => read(after)) },
      report,
    );
    return [
      figure(
        'rollup read',
        'raw aggregate',
        aggregate.raw,
        aggregate.rollup,
        { least: 15 },
        `times as fast; ${rows} sales`,
      ),
      figure('deep page', 'first page', pages.deep, pages.first, { most: 1.3 }, 'times as slow'),
    ];
  });
}
