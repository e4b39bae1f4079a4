import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { connect, loadMapping } from '../../sdk/index.js';
import { hasRealInput, realInput } from '../import/support.js';
import { freshDatabase } from '../support/database.js';
import { expectDocumented } from './measured.js';

const files = [
  ['tennis-items', 'items'],
  ['tennis-locations', 'locations'],
  ['tennis-suppliers', 'suppliers'],
  ['tennis-item-suppliers', 'item_suppliers'],
  ['tennis-lanes', 'item_distributions'],
  ['tennis-stock', 'stock'],
  ['tennis-sales-orders', 'sales_orders'],
] as const;

test.skipIf(!hasRealInput)('the tennis network, forecast and planned', { timeout: 120_000 }, async () => {
  await using database = await freshDatabase();
  await using db = await connect({ url: database.url, max: 2 });
  for (const [mapping, file] of files) {
    await db.series.importFile({
      path: resolve(realInput, 'tennis', `${file}.csv`),
      mapping: await loadMapping(mapping),
    });
  }
  const client = await database.client();
  // The history ends in January 2021: the prices of the file held then.
  await client.query(`update catalog.supplier_prices set validity = '[2018-01-01,)'`);
  await db.planning.setPolicy({ safetyStockRule: 'service_level', serviceLevel: 0.95 });
  const version = await db.forecast.forecastDemand();
  expect(version.training_cut_off).toBe('2021-01-24');
  const run = await db.planning.runPlan({ plannedOn: '2021-01-25' });
  expect(run).toMatchObject({ item_count: 33, state: 'current' });

  // Where the lead time allows, stock never falls below zero, nor below the safety stock; before, backlog is carried.
  const { rows: short } = await client.query(`
    select p.sku, p.location_code, p.bucket, p.projected
    from planning.stock_projection p
    join planning.run_items n on n.run_id = p.run_id and n.item_id = p.item_id and n.location_id = p.location_id
    where p.starts_on >= date '2021-01-25' + n.lead_time_days
      and (p.projected < -1e-6 or p.projected < p.safety_stock - 1e-6)`);
  expect(short).toEqual([]);

  // Every purchase and every lane that recommends something is explained down to its forecast.
  const { rows: open } = await db.planning.listOpenRecommendations({ size: 1000 });
  expect(open.length).toBeGreaterThan(40);
  for (const { id } of open) {
    const topics = (await db.planning.explain({ recommendationId: id, breadth: 3 })).map((line) => line.topic);
    expect(topics).toEqual(
      expect.arrayContaining(['requirement', 'stock', 'safety_stock', 'lot', 'lead_time', 'forecast']),
    );
  }

  const { rows: first } = await client.query<Record<string, string>>(
    `
    select distinct on (i.sku, l.code)
      i.sku, l.code as location, coalesce(s.code, g.code) as source,
      trim_scale(round(n.on_hand::numeric, 1)) as on_hand, trim_scale(round(n.safety_stock::numeric, 1)) as safety_stock,
      trim_scale(round(n.daily_demand::numeric * 7, 1)) as weekly, n.lead_time_days as days,
      o.need_on::text, trim_scale(round(o.need_quantity::numeric, 1)) as need, trim_scale(round(o.quantity::numeric, 1)) as quantity,
      o.release_on::text, o.binding_constraint as bound, greatest(o.receive_on - o.need_on, 0) as late
    from planning.run_items n
    join catalog.items i on i.id = n.item_id
    join catalog.locations l on l.id = n.location_id
    left join planning.planned_orders o on o.run_id = n.run_id and o.node = n.node
    left join catalog.supplier_items f on f.id = n.supplier_item_id
    left join catalog.suppliers s on s.id = f.supplier_id
    left join catalog.lanes a on a.id = n.lane_id
    left join catalog.locations g on g.id = a.from_location_id
    where n.run_id = $1
    order by i.sku, l.code, o.receive_on`,
    [run.id],
  );
  expect(first).toHaveLength(33);
  expectDocumented(
    'tennis.md',
    'tennis',
    [
      'Item',
      'To',
      'From',
      'On hand',
      'Safety stock',
      'Weekly demand',
      'Lead time',
      'Needed on',
      'Short by',
      'Order',
      'Place on',
      'Set by',
    ],
    first.map((row) => [
      row['sku']!,
      row['location']!,
      row['source']!,
      String(row['on_hand']),
      String(row['safety_stock']),
      String(row['weekly']),
      `${row['days']} days`,
      `${row['need_on']}${Number(row['late']) > 0 ? `, ${row['late']} days late` : ''}`,
      String(row['need']),
      `**${row['quantity']}**`,
      String(row['release_on']),
      row['bound']!.replaceAll('_', ' '),
    ]),
  );
});
