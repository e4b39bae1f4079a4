import type pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase, race, waitUntilBlocked } from '../../support/database.js';

const processOf = (client: pg.Client): number => (client as unknown as { processID: number }).processID;

async function createMasters(client: pg.Client): Promise<void> {
  await client.query(`
    insert into catalog.items (id, sku, name) values ('01960000-0000-7000-8000-000000000001', 'SCARF', 'Scarf');
    insert into catalog.locations (id, code, name) values ('01960000-0000-7000-8000-000000000011', 'SHOP', 'Shop');
  `);
}

const sell = (client: pg.Client, id: string, soldAt: string): Promise<unknown> =>
  client.query(
    `select demand.record_sale($1, '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 1, 10, 'EUR', $2)`,
    [id, soldAt],
  );

test('eight sessions make the same months at once: each month is made once, nobody fails', async () => {
  await using database = await freshDatabase();
  const { won, lost } = await race(
    database,
    8,
    async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select core.ensure_partitions('demand.sales', '2026-01-01', '2026-06-30') as name`,
      );
      return rows.map(({ name }) => name);
    },
    { as: 'maintenance' },
  );

  expect(lost).toEqual([]);
  expect(won.flat().sort()).toEqual([1, 2, 3, 4, 5, 6].map((month) => `demand.sales_2026_0${month}`));
});

test('a session that made a month and rolls back leaves it to the one that waited', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  const [first, second] = [await database.client(), await database.client()];
  const make = `select core.ensure_partitions('demand.sales', '2026-01-01', '2026-01-31') as name`;

  await first.query('begin');
  await first.query(make);
  const waiting = second.query<{ name: string }>(make);
  await waitUntilBlocked(owner, processOf(second));
  await first.query('rollback');

  expect((await waiting).rows).toEqual([{ name: 'demand.sales_2026_01' }]);
});

test('attaching a filled month validates its foreign keys, builds nothing twice and scans nothing for its range', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createMasters(owner);
  const notices: string[] = [];
  owner.on('notice', ({ message }) => notices.push(message ?? ''));
  await owner.query(`select core._create_month_partition('demand.sales', '2026-01-01', false)`);
  await owner.query(`
    insert into demand.sales_2026_01 (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
    values ('01960000-0000-7000-8000-000000000001', '2026-01-31', 'T1', '01960000-0000-7000-8000-000000000011', '2026-01-31', 1, 10, 'EUR')`);
  await owner.query(`select core._index_month_partition('demand.sales', '2026-01-01')`);
  const indexes = `select array_agg(i.indexrelid::integer order by i.indexrelid) as indexes from pg_index i where i.indrelid = 'demand.sales_2026_01'::regclass`;
  const before = await owner.query(indexes);
  await owner.query('set client_min_messages = debug1');
  await owner.query(`select core._attach_month_partition('demand.sales', '2026-01-01')`);
  await owner.query('reset client_min_messages');
  const after = await owner.query(indexes);

  expect(after.rows).toEqual(before.rows);
  expect(notices.join('\n')).toMatch(
    /partition constraint for table "sales_2026_01" is implied by existing constraints/,
  );
  const { rows } = await owner.query(`
    select bool_and(c.convalidated and c.conparentid <> 0) as valid, count(*)::integer as count
    from pg_constraint c
    where c.conrelid = 'demand.sales_2026_01'::regclass and c.contype = 'f'`);
  expect(rows).toEqual([{ valid: true, count: 4 }]);
});

test('a month with a row whose item does not exist is not attached', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createMasters(owner);
  await owner.query(`select core._create_month_partition('demand.sales', '2026-01-01', false)`);
  await owner.query(`
    insert into demand.sales_2026_01 (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
    values ('01960000-0000-7000-8000-000000000009', '2026-01-31', 'T1', '01960000-0000-7000-8000-000000000011', '2026-01-31', 1, 10, 'EUR')`);
  await owner.query(`select core._index_month_partition('demand.sales', '2026-01-01')`);
  await expect(owner.query(`select core._attach_month_partition('demand.sales', '2026-01-01')`)).rejects.toMatchObject({
    code: '23503',
  });
});

test('while a month is attached the masters can be read and sales of it wait only for the commit', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createMasters(owner);
  const [maker, seller, reader] = [
    await database.client(),
    await database.client({ as: 'app' }),
    await database.client({ as: 'readonly' }),
  ];
  await maker.query('begin');
  await maker.query(`select core.ensure_partitions('demand.sales', '2026-01-01', '2026-01-31')`);

  await reader.query(`set statement_timeout = '5s'`);
  const { rows } = await reader.query('select sku from catalog.items');
  expect(rows).toEqual([{ sku: 'SCARF' }]);
  const selling = sell(seller, 'T1', '2026-01-10');
  await waitUntilBlocked(owner, processOf(seller));
  await maker.query('commit');
  await selling;

  const stored = await owner.query('select tableoid::regclass::text as partition from demand.sales');
  expect(stored.rows).toEqual([{ partition: 'demand.sales_2026_01' }]);
});

test('rows are moved out of the default partition while sales go on', { timeout: 60_000 }, async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await createMasters(owner);
  await owner.query(`
    insert into demand.sales (item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency)
    select '01960000-0000-7000-8000-000000000001', '2026-01-01'::timestamptz + g * interval '1 hour', 'D' || g,
      '01960000-0000-7000-8000-000000000011', ('2026-01-01'::timestamptz + g * interval '1 hour')::date, 1, 10, 'EUR'
    from generate_series(1, 2000) as g`);
  const sellers = await Promise.all([1, 2, 3].map(() => database.client({ as: 'app' })));
  const mover = await database.client({ as: 'maintenance' });

  const selling = sellers.map(async (client, number) => {
    for (let index = 0; index < 30; index += 1) {
      await sell(client, `L${number}-${index}`, `2026-0${1 + (index % 4)}-10T12:00:00Z`);
    }
  });
  const moving = mover.query(`select core.move_default_rows('demand.sales')`);
  await Promise.all([...selling, moving]);

  const { rows } = await owner.query<{ all: number; left: number }>(
    `select (select count(*)::integer from demand.sales) as all, (select count(*)::integer from only demand.sales_default) as left`,
  );
  expect(rows).toEqual([{ all: 2090, left: 0 }]);
});
