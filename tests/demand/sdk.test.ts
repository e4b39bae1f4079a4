import { expect, test } from 'vitest';
import { connect, type SaleLine } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { createCompany, ids } from './company.js';

const lines = (count: number, prefix = 'L'): SaleLine[] =>
  Array.from({ length: count }, (_, index) => ({
    transactionId: `${prefix}${index}`,
    itemId: index % 2 ? ids.scarf : ids.hat,
    locationId: ids.shop,
    soldAt: new Date(Date.UTC(2026, index % 3, 1 + (index % 28), 12)),
    quantity: 1 + (index % 3),
    unitPrice: '9.99',
    currency: 'EUR',
    customerSegment: index % 4 ? 'standard' : 'premium',
  }));

test('sales are recorded one by one, in batches and in bulk, and read back page by page', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect({ url: database.urlAs('app'), max: 2 });

  const sale = await db.demand.recordSale({
    transactionId: 'T1',
    itemId: ids.scarf,
    locationId: ids.shop,
    quantity: '2',
    unitPrice: '10.50',
    currency: 'EUR',
    soldAt: new Date('2026-03-10T12:00:00Z'),
  });
  expect(sale).toMatchObject({ transaction_id: 'T1', total: '21.0000', sold_on: '2026-03-10', customer_segment: null });
  expect(await db.demand.getSale({ transactionId: 'T1' })).toEqual(sale);
  expect(await db.demand.getSale({ transactionId: 'T2' })).toBeNull();

  const batch = await db.demand.recordSales({ lines: lines(10, 'B'), idempotencyKey: 'batch' });
  expect(batch).toMatchObject({ line_count: '10' });
  expect(await db.demand.recordSales({ lines: lines(10, 'B'), idempotencyKey: 'batch' })).toEqual(batch);

  async function* slowly(): AsyncGenerator<SaleLine> {
    yield* lines(1000);
  }
  const loaded = await db.demand.loadSales(slowly(), { idempotencyKey: 'load' });
  expect(loaded).toMatchObject({ line_count: '1000' });
  expect(await db.demand.loadSales(lines(5), { idempotencyKey: 'load' })).toEqual(loaded);
  await expect(db.demand.loadSales(lines(5))).rejects.toMatchObject({ code: 'QM601' });

  const seen: string[] = [];
  const period = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-12-31T00:00:00Z') };
  let after: string | null = null;
  do {
    const page = await db.demand.listSales({ ...period, after, size: 300 });
    seen.push(...page.rows.map((row) => row.transaction_id));
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(1011);
  expect(new Set(seen).size).toBe(1011);

  const premium = await db.demand.listSalesOfItem({ ...period, itemId: ids.hat, customerSegment: 'premium', size: 10 });
  expect(premium.rows).toHaveLength(10);
  expect(premium.rows.every((row) => row.customer_segment === 'premium' && row.item_id === ids.hat)).toBe(true);
  expect(Object.keys(premium.rows[0]!)).not.toContain('page_key');

  expect((await db.demand.voidSale({ transactionId: 'T1' })).transaction_id).toBe('T1');
  expect(await db.demand.listIntegrityFindings()).toEqual([]);

  const months = await db.demand.readDemand({
    itemId: ids.hat,
    from: '2026-01-01',
    to: '2026-04-30',
    frequency: 'monthly',
  });
  expect(months.map((month) => [month.period_start, month.is_filled])).toEqual([
    ['2026-01-01', false],
    ['2026-02-01', false],
    ['2026-03-01', false],
    ['2026-04-01', true],
  ]);
  expect(await db.demand.rankItems({ from: '2026-01-01', to: '2026-03-31', limit: 1 })).toHaveLength(1);
  expect(await db.demand.classifyItems({ from: '2026-01-01', to: '2026-03-31' })).toHaveLength(2);
  expect(await db.demand.summarizeSales({ dimension: 'segment', from: '2026-01-01', to: '2026-03-31' })).toHaveLength(
    2,
  );
});

test('a bulk load is part of the transaction that it is called in', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect({ url: database.urlAs('app'), max: 2 });

  await expect(
    db.transaction(async (transaction) => {
      await transaction.demand.loadSales(lines(10));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  expect(await db.demand.getSale({ transactionId: 'L0' })).toBeNull();
});

test('a load that is stopped leaves nothing', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect({ url: database.urlAs('app'), max: 2 });
  const stop = new AbortController();

  async function* broken(): AsyncGenerator<SaleLine> {
    yield* lines(2000);
    stop.abort();
    yield* lines(2000, 'M');
  }
  await expect(db.demand.loadSales(broken(), { signal: stop.signal })).rejects.toThrow();
  expect(await db.demand.getSale({ transactionId: 'L0' })).toBeNull();
  expect(await db.demand.loadSales(lines(10))).toMatchObject({ line_count: '10' });
});

test('customers and their orders', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect({ url: database.urlAs('app'), max: 2 });

  const customer = await db.demand.upsertCustomer({ code: 'K1', segment: 'premium' });
  expect(await db.demand.upsertCustomer({ code: 'K1', name: 'Karla' })).toMatchObject({
    id: customer.id,
    segment: 'premium',
    name: 'Karla',
  });
  expect((await db.demand.listCustomers({ segment: 'premium' })).rows.map((row) => row.code)).toEqual(['K1']);

  const order = await db.demand.placeOrder({
    orderNumber: 'SO-1',
    customerId: customer.id,
    lines: [
      { itemId: ids.scarf, locationId: ids.shop, quantity: 5, dueOn: '2026-05-01' },
      { itemId: ids.hat, locationId: ids.shop, quantity: '2', dueOn: '2026-04-01', priority: 1 },
    ],
  });
  expect(await db.demand.getOrder({ orderNumber: 'SO-1' })).toEqual(order);
  const [scarves, hats] = await db.demand.listOrderLines({ orderNumber: 'SO-1' });
  expect(await db.demand.shipOrderLine({ orderLineId: scarves!.id, quantity: 2 })).toMatchObject({
    state: 'partially_shipped',
    open_quantity: '3.000000',
  });
  const first = await db.demand.listOpenOrderLines({ size: 1 });
  const second = await db.demand.listOpenOrderLines({ size: 1, after: first.next });
  expect([...first.rows, ...second.rows].map((line) => line.id)).toEqual([hats!.id, scarves!.id]);
  expect((await db.demand.listOpenOrderLinesOfItem({ itemId: ids.hat })).rows).toHaveLength(1);
  expect(await db.demand.cancelOrderLine({ orderLineId: hats!.id })).toMatchObject({ state: 'cancelled' });
  await expect(db.demand.cancelOrderLine({ orderLineId: hats!.id })).rejects.toMatchObject({ code: 'QM608' });
});
