import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCompany } from '../../cli/sample/company.js';
import { generateHistory } from '../../cli/sample/history.js';
import { loadSample, type SampleSummary } from '../../cli/sample/load.js';
import { connect, type Quartermaster } from '../../sdk/index.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const options = { seed: 7, until: '2026-06-30', scale: 0.2 };
const company = generateCompany(options.seed, options.scale);
const history = generateHistory(company, options.seed, options.until);
const wholeWeeks = { from: '2024-07-01', to: '2026-06-28' };

describe('a loaded sample', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  let db: Quartermaster;
  let summary: SampleSummary;
  const steps: [string, number, number][] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query('select core.create_partitions_ahead()');
    db = await connect(database.url);
    summary = await loadSample(db, { ...options, onProgress: (...step) => steps.push(step) });
  });

  afterAll(async () => {
    await db.close();
    await database[Symbol.asyncDispose]();
  });

  async function valueOf(statement: string): Promise<unknown> {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows[0]![0];
  }

  test('is complete', async () => {
    const { rows } = await client.query(`
      select
        (select count(*)::int from catalog.items where item_type <> 'service') as items,
        (select count(*)::int from catalog.items where item_type = 'product') as products,
        (select count(*)::int from catalog.categories) as categories,
        (select count(*)::int from catalog.bom_lines) as "bomLines",
        (select count(*)::int from catalog.locations) as locations,
        (select count(*)::int from catalog.suppliers) as suppliers,
        (select count(*)::int from catalog.supplier_items) as offers,
        (select count(*)::int from demand.customers) as customers,
        (select count(*)::int from identity.users) as users,
        (select count(*)::int from inventory.levels) as levels,
        (select count(*)::int from demand.sales) as "salesLines",
        (select count(*)::int from demand.sales where quantity < 0) as "returnLines",
        (select count(*)::int from demand.orders) as orders,
        (select count(*)::int from demand.order_lines) as "orderLines"`);

    expect(summary).toMatchObject({ ...rows[0], isNew: true, seed: 7, from: '2024-07-01', until: '2026-06-30' });
    expect(summary.salesLines).toBe(history.sales.length);
  });

  test('is what the generator made, to the last piece and cent', async () => {
    const quantity = history.sales.reduce((sum, sale) => sum + sale.quantity, 0);
    const cents = history.sales.reduce((sum, sale) => sum + Math.round(sale.quantity * sale.unitPrice * 100), 0);
    const moved = history.movements.reduce((sum, movement) => sum + Math.round(movement.quantity * 1000), 0);

    expect(await valueOf('select sum(quantity)::int from demand.daily_sales')).toBe(quantity);
    expect(await valueOf('select (sum(revenue) * 100)::int from demand.daily_sales')).toBe(cents);
    expect(
      await valueOf(`select (sum(abs(quantity)) * 1000)::int8::text from inventory.movements
        where reason <> 'order shipped' and movement_type <> 'adjustment'`),
    ).toBe(
      String(
        moved -
          history.movements
            .filter(({ movementType }) => movementType === 'adjustment')
            .reduce((sum, movement) => sum + movement.quantity * 1000, 0),
      ),
    );
    expect(await valueOf(`select bool_and(sold_on between '2024-07-01' and '2026-06-30') from demand.sales`)).toBe(
      true,
    );
  });

  test('leaves nothing for the integrity checks to find', async () => {
    const results = await db.ops.verify();

    expect(results.filter(({ finding_count }) => finding_count !== '0')).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  test('has the classes of demand that were planted', async () => {
    const classes = new Map(
      (await db.demand.classifyItems({ ...wholeWeeks, frequency: 'weekly' })).map((row) => [
        row.item_id,
        row.demand_class,
      ]),
    );
    const { rows } = await client.query<{ id: string; sku: string }>('select id, sku from catalog.items');
    const ids = new Map(rows.map(({ id, sku }) => [sku, id]));
    const classesOf = (pattern: string): unknown[] =>
      company.products
        .filter((product) => product.pattern === pattern)
        .map(({ item }) => classes.get(ids.get(item.sku)!));

    expect(new Set(classesOf('intermittent'))).toEqual(new Set(['intermittent']));
    expect(new Set(classesOf('lumpy'))).toEqual(new Set(['lumpy']));
    expect(classesOf('steady')).not.toContain('intermittent');
  });

  test('has a winter season, and cotton a summer', async () => {
    const share = (where: string): string => `
      select (sum(m.quantity) filter (where extract(month from m.month) in (11, 12, 1, 2)) / sum(m.quantity))::float8
      from demand.monthly_sales m
      join catalog.items i on i.id = m.item_id
      where ${where}`;
    const styles = (pattern: string): string =>
      `i.specifications ->> 'style' in (${[...new Set(company.products.filter((product) => product.pattern === pattern).map(({ style }) => `'${style}'`))].join()})`;

    // A third of the year.
    expect(await valueOf(share(styles('winter')))).toBeGreaterThan(0.45);
    expect(await valueOf(share(styles('summer')))).toBeLessThan(0.25);
  });

  test('has promotions with a lower price and returns with a negative quantity', async () => {
    expect(await valueOf(`select count(distinct promotion)::int from demand.sales where promotion is not null`)).toBe(
      4,
    );
    expect(
      await valueOf(`
        select avg(s.unit_price / i.unit_price) filter (where s.promotion = 'Winter sale')
          < avg(s.unit_price / i.unit_price) filter (where s.promotion is null) - 0.2
        from demand.sales s
        join catalog.items i on i.id = s.item_id
        where s.customer_segment in ('club', 'walk-in')`),
    ).toBe(true);
    expect(await valueOf('select sum(returned_quantity)::int from demand.daily_sales')).toBe(summary.returnLines);
    expect(summary.returnLines).toBeGreaterThan(0);
  });

  test('has shelves that ran empty, some of them to this day, and nothing sold from them', async () => {
    expect(await valueOf('select count(*)::int from inventory.stockouts where ended_at is not null')).toBeGreaterThan(
      20,
    );
    expect(await valueOf('select count(*)::int from inventory.stockouts where ended_at is null')).toBeGreaterThan(0);
    expect(await valueOf('select count(distinct condition)::int from inventory.stock_status')).toBeGreaterThanOrEqual(
      4,
    );
    expect(await valueOf('select count(*)::int from inventory.stock_status where is_low')).toBeGreaterThan(0);
    expect(
      await valueOf(`
        select count(*)::int
        from inventory.stockouts o
        join demand.sales s on s.item_id = o.item_id
          and s.location_id = o.location_id
          and s.sold_at > o.started_at
          and s.sold_at < o.ended_at
        join catalog.locations l on l.id = o.location_id
        where l.location_type = 'store' and s.quantity > 0`),
    ).toBe(0);
  });

  test('has bills of material over two levels, with scrap, that can be exploded and costed', async () => {
    const product = (await db.catalog.getItemBySku({ sku: company.products[0]!.item.sku }))!;
    const lines = await db.catalog.explodeBom({ itemId: product.id, quantity: 100 });
    const yarn = lines.find(({ sku }) => sku.startsWith('YARN-'))!;

    expect(yarn.level).toBe(2);
    expect(await valueOf('select max(low_level_code) from catalog.items')).toBe(2);
    expect(await valueOf('select count(*)::int from catalog.bom_lines where scrap_rate > 0')).toBeGreaterThan(0);
  });

  test('has offers with breaks, of which one can be recommended', async () => {
    const item = (await db.catalog.getItemBySku({ sku: 'YARN-MERINO-NAVY' }))!;
    const offer = await db.catalog.recommendOffer({ itemId: item.id, quantity: 1000, onDate: '2026-06-30' });

    expect(offer).not.toBeNull();
    expect(await valueOf('select count(*)::int from catalog.supplier_prices')).toBe(company.offers.length * 6);
  });

  test('has open orders, held stock and a part that was shipped', async () => {
    const { rows } = await db.demand.listOpenOrderLines({ size: 500 });

    expect(rows).toHaveLength(summary.orderLines);
    expect(rows.some(({ state }) => state === 'partially_shipped')).toBe(true);
    expect(await valueOf(`select count(*)::int from inventory.reservations where state = 'active'`)).toBeGreaterThan(0);
  });

  test('has a user of each role, none of whom can sign in', async () => {
    const { rows } = await client.query<{ role: string; password_hash: string | null }>(
      'select role::text, password_hash from identity.users u order by u.role',
    );

    expect(rows.map(({ role }) => role)).toEqual(['viewer', 'agent', 'analyst', 'planner', 'admin']);
    expect(rows.every(({ password_hash }) => password_hash === null)).toBe(true);
  });

  test('is not loaded a second time, with whatever seed', async () => {
    const again = await loadSample(db, { seed: 8 });

    expect(again).toEqual({ ...summary, isNew: false });
    expect(await valueOf('select count(*)::int from demand.sales')).toBe(summary.salesLines);
  });

  test('told how far it was', () => {
    expect(new Set(steps.map(([step]) => step))).toEqual(
      new Set([
        'generate',
        'items',
        'bills of material',
        'offers',
        'customers',
        'supply network',
        'levels',
        'movements',
        'sales',
        'orders',
      ]),
    );
    for (const [, done, total] of steps) expect(done).toBeLessThanOrEqual(total);
  });
});

test('a load that fails leaves nothing behind, and can be repeated', async () => {
  await using database = await freshDatabase();
  await using db = await connect(database.url);
  const client = await database.client();
  const taken = await db.demand.placeOrder({
    orderNumber: 'FJ-SO-0001',
    lines: await someLine(db),
  });

  await expect(loadSample(db, options)).rejects.toMatchObject({ code: '23505' });
  const { rows } = await client.query(`
    select (select count(*)::int from catalog.items) as items, (select count(*)::int from demand.sales) as sales`);
  expect(rows).toEqual([{ items: 1, sales: 0 }]);

  await client.query('delete from demand.orders where id = $1', [taken.id]);
  expect(await loadSample(db, options)).toMatchObject({ isNew: true });
});

async function someLine(
  db: Quartermaster,
): Promise<{ itemId: string; locationId: string; quantity: number; dueOn: string }[]> {
  const item = await db.catalog.createItem({ sku: 'OTHER', name: 'Other' });
  const location = await db.catalog.createLocation({ code: 'OTHER', name: 'Other' });
  return [{ itemId: item.id, locationId: location.id, quantity: 1, dueOn: '2026-07-01' }];
}

test('of two loads at once one waits and finds the sample', async () => {
  await using database = await freshDatabase();
  await using db = await connect(database.url);
  const summaries = await Promise.all([loadSample(db, options), loadSample(db, { ...options, seed: 8 })]);

  expect(summaries.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  expect({ ...summaries[0], isNew: true }).toEqual({ ...summaries[1], isNew: true });
});

test('an admin who is there already makes the users', async () => {
  await using database = await freshDatabase();
  await using db = await connect(database.url);
  await db.identity.createAdmin({ username: 'ada', email: 'ada@example.com' });
  await using application = await connect(database.urlAs('app'));

  await expect(loadSample(application, { ...options, until: '2024-02-30' })).rejects.toThrow(RangeError);
  expect(await loadSample(application, options)).toMatchObject({ isNew: true });
});

test.each([
  [{ until: '2999-01-01' }, 'ends yesterday'],
  [{ until: 'soon' }, 'a day is a date'],
  [{ seed: 1.5 }, 'a whole number'],
  [{ scale: 0 }, 'a scale is'],
  [{ scale: 2 }, 'a scale is'],
])('%j is refused', async (wrong, message) => {
  await using database = await freshDatabase();
  await using db = await connect(database.url);

  await expect(loadSample(db, wrong)).rejects.toThrow(message);
});
