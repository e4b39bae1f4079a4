/**
 * npx tsx bench/bulk-load.ts [--rows 1000000] [--rounds 3] [--lines-per-day 5] [--major 18]
 *
 * Loads the same sales into fresh months in three ways on a durable embedded server, in turns, and prints how the
 * loader compares with a bare COPY: without the foreign keys (the limit) and with them. The loader copies into its
 * staging table, checks every line, writes, adds keys and foreign keys and brings the daily rollup up to date.
 */
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from '../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../tools/databases.js';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    'lines-per-day': { type: 'string', default: '5' },
    major: { type: 'string', default: '18' },
  },
});
const rowCount = Number(options.rows);
const roundCount = Number(options.rounds);
const linesPerDay = Number(options['lines-per-day']);

const itemCount = 5000;
const locationCount = 20;
const firstDay = Date.UTC(2024, 0, 1);
const days = 730;

const itemId = (number: number): string => `01970000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const locationId = (number: number): string => `01970001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A sequence that looks random and is the same on every run. */
function* scattered(): Generator<number, never> {
  let state = 42;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

interface Files {
  /** Lines as the staging table takes them. */
  staged: Buffer[];
  /** The same as columns of demand.sales, with the day already computed. */
  final: Buffer[];
}

/** The lines of two years, in the order of time, in COPY's text format. */
function makeFiles(): Files {
  const numbers = scattered();
  const files: Files = { staged: [], final: [] };
  let staged: string[] = [];
  let final: string[] = [];
  let item = '';
  let location = '';
  for (let number = 0; number < rowCount; number += 1) {
    if (number % linesPerDay === 0) {
      item = itemId(1 + (numbers.next().value % itemCount));
      location = locationId(1 + (numbers.next().value % locationCount));
    }
    const soldAt = new Date(firstDay + Math.floor((number / rowCount) * days * 86_400_000)).toISOString();
    const line = [`T${number}`, item, location, soldAt, 1 + (number % 5), 9.99 + (number % 50), 'EUR', '\\N'];
    const more = [number % 3 ? '\\N' : 'premium', 'north', number % 10 ? '\\N' : 'sale'];
    staged.push([number + 1, ...line, ...more].join('\t'));
    final.push([...line, ...more, soldAt.slice(0, 10)].join('\t'));
    if (staged.length === 5000 || number === rowCount - 1) {
      files.staged.push(Buffer.from(`${staged.join('\n')}\n`));
      files.final.push(Buffer.from(`${final.join('\n')}\n`));
      [staged, final] = [[], []];
    }
  }
  return files;
}

async function copy(client: pg.Client, target: string, chunks: Buffer[]): Promise<void> {
  await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ${target} from stdin`)));
}

async function timed(client: pg.Client, work: () => Promise<void>): Promise<number> {
  await client.query('checkpoint');
  const start = performance.now();
  await client.query('begin');
  await work();
  await client.query('commit');
  return (performance.now() - start) / 1000;
}

const columns =
  '(transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency, customer_id, customer_segment, region, promotion, sold_on)';

/** The table of the comparison: demand.sales with its partitions and indexes, without foreign keys. */
const withoutKeys = `
  create schema bare;
  create table bare.sales (like demand.sales including defaults including generated including constraints) partition by range (sold_at);
  do $$
  declare
    v_index text;
    v_month date;
  begin
    for v_index in
      select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = 'demand.sales'::regclass
    loop
      execute replace(replace(v_index, 'ON ONLY demand.sales', 'ON bare.sales'), 'ON demand.sales', 'ON bare.sales');
    end loop;
    for v_month in
      select generate_series('2024-01-01'::timestamp, '2025-12-01', '1 month')::date
    loop
      execute format(
        'create table bare.sales_%1$s partition of bare.sales for values from (%2$L) to (%3$L)',
        to_char(v_month, 'YYYY_MM'), v_month::text || ' 00:00+00', (v_month + interval '1 month')::date::text || ' 00:00+00'
      );
      execute format('create unique index on bare.sales_%1$s (transaction_id)', to_char(v_month, 'YYYY_MM'));
    end loop;
  end
  $$;
`;

const emptied = `
  do $$
  declare
    v_partition regclass;
  begin
    for v_partition in
      select i.inhrelid from pg_inherits i where i.inhparent = 'demand.sales'::regclass and i.inhrelid <> 'demand.sales_default'::regclass
    loop
      execute format('drop table %s', v_partition);
    end loop;
  end
  $$;
  truncate demand.daily_sales;
`;

const ways: Record<string, (client: pg.Client, files: Files) => Promise<number>> = {
  'COPY, no foreign keys': async (client, files) => {
    await client.query(withoutKeys);
    const seconds = await timed(client, () => copy(client, `bare.sales ${columns}`, files.final));
    await client.query('drop schema bare cascade');
    return seconds;
  },
  'COPY, foreign keys': async (client, files) => {
    await client.query(emptied);
    await client.query(`select core.ensure_partitions('demand.sales', '2024-01-01', '2025-12-31')`);
    return timed(client, () => copy(client, `demand.sales ${columns}`, files.final));
  },
  'loader, foreign keys and rollup': async (client, files) => {
    await client.query(emptied);
    return timed(client, async () => {
      const { rows } = await client.query<{ target: string }>('select demand.open_sales_load() as target');
      await copy(client, rows[0]!.target, files.staged);
      await client.query('select demand.load_sales()');
    });
  },
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

async function main(): Promise<void> {
  const files = makeFiles();
  await using server = await EmbeddedServer.startTemporary({
    major: Number(options.major),
    durable: true,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '1h' },
  });
  const url = await createDatabase(server, 'bulk_load');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  await withClient(url, async (client) => {
    await client.query(
      `insert into catalog.items (id, sku, name)
       select ('01970000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SKU-' || n, 'Item ' || n from generate_series(1, $1) n`,
      [itemCount],
    );
    await client.query(
      `insert into catalog.locations (id, code, name, time_zone)
       select ('01970001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'L' || n, 'Location ' || n, 'UTC' from generate_series(1, $1) n`,
      [locationCount],
    );
    await client.query('vacuum analyze catalog.items, catalog.locations');

    const seconds: Record<string, number[]> = {};
    for (let round = 1; round <= roundCount; round += 1) {
      for (const [way, run] of Object.entries(ways)) {
        const spent = await run(client, files);
        (seconds[way] ??= []).push(spent);
        console.log(`round ${round}: ${way.padEnd(32)} ${spent.toFixed(2)} s`);
      }
    }
    const { rows } = await client.query<{ lines: string; days: string; findings: string }>(
      'select (select count(*) from demand.sales) as lines, (select count(*) from demand.daily_sales) as days, (select count(*) from demand.integrity_findings) as findings',
    );
    console.log(`loaded: ${rows[0]!.lines} lines, ${rows[0]!.days} days of the rollup, ${rows[0]!.findings} findings`);

    const loader = seconds['loader, foreign keys and rollup']!;
    for (const way of ['COPY, no foreign keys', 'COPY, foreign keys']) {
      const ratios = loader.map((spent, round) => seconds[way]![round]! / spent);
      console.log(
        `loader's speed / ${way}: ${median(ratios).toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(', ')})`,
      );
    }
  });
}

await main();
