/**
 * npx tsx bench/forecast.ts [--series 5000] [--weeks 104] [--rounds 3] [--major 18]
 *
 * Forecasts the demand of many series on a durable embedded server: every candidate method fitted, tested from four
 * origins, the best selected, 26 weeks with intervals and all backtests published by forecast.forecast_demand.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from '../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../tools/databases.js';
import { median } from './figures.js';

const { values: options } = parseArgs({
  options: {
    series: { type: 'string', default: '5000' },
    weeks: { type: 'string', default: '104' },
    rounds: { type: 'string', default: '3' },
    major: { type: 'string', default: '18' },
  },
});

const items = `insert into catalog.items (sku, name) select 'I' || lpad(n::text, 5, '0'), 'Item ' || n from generate_series(1, $1::integer) n`;

async function main(): Promise<void> {
  await using server = await EmbeddedServer.startTemporary({
    major: Number(options.major),
    durable: true,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '1h' },
  });
  const url = await createDatabase(server, 'forecast');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  await withClient(url, async (client) => {
    await client.query(items, [options.series]);
    await client.query(`insert into catalog.locations (code, name) values ('SHOP', 'Shop')`);
    // A season, a trend in two of three, noise, and every fourth item sold in less than every third week.
    await client.query('select setseed(0.42)');
    await client.query(
      `insert into demand.daily_sales (item_id, location_id, day, quantity, returned_quantity, revenue, currency, line_count, promotion_line_count)
       select id, location_id, day, quantity, 0, 10 * quantity, 'USD', 1, 0
       from (
         select
           i.id, l.id as location_id, date '2024-01-01' + 7 * w as day,
           greatest(0, round(
             (20 + 10 * sin(2 * pi() * w / 52) + w * 0.05 * (i.number % 3) + 8 * (random() - 0.5))
             * case when i.number % 4 = 0 and random() < 0.7 then 0 else 1 end
           ))::numeric as quantity
         from (select id, row_number() over (order by sku) as number from catalog.items) i
         cross join catalog.locations l
         cross join generate_series(0, $1::integer - 1) w
       ) as s
       where quantity > 0`,
      [options.weeks],
    );
    await client.query('analyze');
    const spent: number[] = [];
    for (let round = 1; round <= Number(options.rounds); round += 1) {
      await client.query('checkpoint');
      const start = performance.now();
      const { rows } = await client.query<{ id: string }>(
        `select id from forecast.forecast_demand(26, p_training_cut_off => date '2024-01-01' + 7 * $1::integer - 1)`,
        [options.weeks],
      );
      spent.push((performance.now() - start) / 1000);
      const { rows: counts } = await client.query(
        `select
           (select count(*) from forecast.series_forecasts where version_id = $1) as series,
           (select count(*) from forecast.points where version_id = $1) as points,
           (select count(*) from forecast.backtests where version_id = $1) as backtests`,
        [rows[0]!.id],
      );
      console.log(`round ${round}: ${spent.at(-1)!.toFixed(2)} s, ${JSON.stringify(counts[0])}`);
    }
    console.log(
      `seconds to forecast ${options.series} series: ${median(spent).toFixed(2)} (${spent.map((one) => one.toFixed(2)).join(', ')})`,
    );
  });
}

await main();
