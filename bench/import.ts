/**
 * npx tsx bench/import.ts [--quick] [--major 18]
 *
 * Imports the half million lines of the online shop (decompress, parse, stage, validate, masters, load, rollup) and then
 * copies the accepted lines into the same table with its foreign keys, in turns on one durable embedded server. Prints
 * how many times as long the import takes. Needs the real input beside the project.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { connect } from '../sdk/index.js';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from '../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../tools/databases.js';
import { median } from './figures.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    major: { type: 'string', default: '18' },
  },
});

const path = resolve('..', 'shared', 'data', 'online_retail_2009_2010.csv.gz');
const columns =
  '(item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency, customer_id, customer_segment, region, promotion, upload_id)';

async function readOut(client: pg.Client): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  const names = columns.slice(1, -1);
  for await (const chunk of client.query(
    copyTo(`copy (select ${names} from demand.sales order by sold_at) to stdout`),
  )) {
    chunks.push(chunk as Buffer);
  }
  return chunks;
}

async function main(): Promise<void> {
  if (!existsSync(path)) {
    console.log('the real input is not here: nothing to measure');
    return;
  }
  await using server = await EmbeddedServer.startTemporary({
    major: Number(options.major),
    durable: true,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '1h' },
  });
  const ratios: number[] = [];
  for (let round = 1; round <= (options.quick ? 1 : 3); round += 1) {
    const url = await createDatabase(server, `import_${round}`);
    await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
    await using db = await connect(url);

    let start = performance.now();
    const result = await db.series.importFile({ path, mapping: 'online-retail' });
    const whole = (performance.now() - start) / 1000;

    await withClient(url, async (client) => {
      const lines = await readOut(client);
      // The masters stay, the months stay, the lines go: what is measured is the copy and its keys.
      await client.query('alter table demand.sales disable trigger user');
      await client.query('truncate demand.sales');
      await client.query('vacuum analyze catalog.items, catalog.locations, demand.customers');
      await client.query('checkpoint');
      start = performance.now();
      await pipeline(Readable.from(lines), client.query(copyFrom(`copy demand.sales ${columns} from stdin`)));
    });
    const bare = (performance.now() - start) / 1000;
    ratios.push(whole / bare);
    console.log(
      `round ${round}: import of ${result.lineCount} lines ${whole.toFixed(1)} s, COPY of ${result.acceptedCount} ${bare.toFixed(1)} s`,
    );
  }
  console.log(
    `COPY, foreign keys: ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  );
}

await main();
