import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { connect, loadMapping } from '../../sdk/index.js';
import { hasRealInput, realInput } from '../import/support.js';
import { freshDatabase } from '../support/database.js';
import { expectDocumented } from './measured.js';

const cutOff = '2010-09-05';
const [from, to] = ['2010-09-06', '2010-12-05'];
const single = [
  'naive',
  'seasonal_naive',
  'moving_average',
  'exponential_smoothing',
  'damped_trend',
  'croston',
  'sba',
  'tsb',
] as const;

test.skipIf(!hasRealInput)(
  'the selected methods forecast 500 real items no worse than the best single one, and better than naive ones',
  { timeout: 300_000 },
  async () => {
    await using database = await freshDatabase();
    await using db = await connect({ url: database.url, max: 2 });
    await db.series.importFile({
      path: resolve(realInput, 'online_retail_2009_2010.csv.gz'),
      mapping: await loadMapping('online-retail'),
    });
    const client = await database.client();
    const { rows: best } = await client.query<{ item_id: string }>(
      'select item_id from demand.daily_sales where day <= $1 group by item_id order by sum(quantity) desc, item_id limit 500',
      [cutOff],
    );
    const itemIds = best.map((row) => row.item_id);

    const results: { name: string; wape: number; bias: number; inside: number }[] = [];
    for (const name of ['selected', ...single]) {
      const version = await db.forecast.forecastDemand({
        horizon: 13,
        trainingCutOff: cutOff,
        itemIds,
        description: name,
        methods: name === 'selected' ? null : [name as (typeof single)[number]],
        // Nine months have no year; a quarter is the season that they do have.
        seasonLength: name === 'seasonal_naive' ? 13 : null,
      });
      const { rows } = await client.query<{ wape: number; bias: number; inside: number }>(
        `select
           sum(abs(a.actual - p.point)) / sum(a.actual) as wape,
           sum(a.actual - p.point) / sum(a.actual) as bias,
           avg((a.actual between p.lower and p.upper)::integer)::double precision as inside
         from forecast.points p
         join forecast.read_actuals(array(select series_id from forecast.series_forecasts where version_id = $1), $2, $3) as a
           on a.series_id = p.series_id and a.period_start = p.target_on
         where p.version_id = $1`,
        [version.id, from, to],
      );
      results.push({ name, ...rows[0]! });
    }

    const wapeOf = (name: string): number => results.find((result) => result.name === name)!.wape;
    expect(wapeOf('selected')).toBeLessThanOrEqual(Math.min(...single.map(wapeOf)));
    expect(wapeOf('selected')).toBeLessThan(wapeOf('naive'));
    expect(wapeOf('selected')).toBeLessThan(wapeOf('seasonal_naive'));
    expectDocumented(
      'forecast.md',
      'online retail',
      ['Method for all series', 'WAPE', 'Bias', 'Within the 95 % interval'],
      [...results]
        .sort((left, right) => left.wape - right.wape)
        .map(({ name, wape, bias, inside }) => [
          name === 'selected' ? '**selected for each series**' : name.replaceAll('_', ' '),
          wape.toFixed(3),
          bias.toFixed(3),
          `${(inside * 100).toFixed(1)} %`,
        ]),
    );
  },
);
