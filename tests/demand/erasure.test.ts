import type pg from 'pg';
import { expect, test } from 'vitest';
import { connect, CustomerErased } from '../../sdk/index.js';
import { backendOf, freshDatabase, waitUntilBlocked } from '../support/database.js';
import { createCompany, findings, ids } from './company.js';

const admin = '01960000-0000-7000-8000-000000000061';
const customerId = (number: number): string => `01960000-0000-7000-8000-${String(number).padStart(12, '0')}`;

async function companyWithCustomers(owner: pg.Client): Promise<void> {
  await createCompany(owner);
  await owner.query(`select core.ensure_partitions('demand.sales', '2026-03-01', '2026-03-31')`);
  await owner.query(
    `insert into identity.users (id, username, email, role) values ($1, 'ada', 'ada@example.com', 'admin')`,
    [admin],
  );
  await owner.query(
    `insert into demand.customers (id, code, name, segment)
      select ('01960000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'K-' || n, 'Name ' || n, 'premium'
      from generate_series(901, 906) n`,
  );
}

const commands: [string, string, string][] = [
  [
    'an order',
    `select demand.place_order('SO-' || $1, jsonb_build_array(jsonb_build_object(
      'item_id', '${ids.scarf}', 'location_id', '${ids.shop}', 'quantity', 1, 'due_on', '2026-04-01')), $1::uuid)`,
    'QM614',
  ],
  [
    'a sale',
    `select demand.record_sale('T-' || $1, '${ids.scarf}', '${ids.shop}', 1, 10, 'EUR', '2026-03-10 12:00+00', $1::uuid)`,
    'QM614',
  ],
  [
    'a batch of sales',
    `select demand.record_sales(jsonb_build_array(jsonb_build_object(
      'transaction_id', 'T-' || $1, 'item_id', '${ids.scarf}', 'location_id', '${ids.shop}', 'sold_at', '2026-03-10T12:00Z',
      'quantity', 1, 'unit_price', 10, 'currency', 'EUR', 'customer_id', $1::text)))`,
    'QM602',
  ],
];

test('who is being erased gets no order and no sale any more; what came before stays', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await companyWithCustomers(owner);
  const till = await database.client({ as: 'app' });
  const eraser = await database.client({ as: 'app', options: `-c qm.user_id=${admin}` });
  const [tillPid, eraserPid] = [await backendOf(till), await backendOf(eraser)];
  const erase = 'select row_count::integer, table_name from demand.erase_customers(array[$1]::uuid[], false)';

  for (const [index, [what, command, refusal]] of commands.entries()) {
    // The erasure first: the other waits for it, and is refused.
    const erased = customerId(901 + 2 * index);
    await eraser.query('begin');
    await eraser.query(erase, [erased]);
    const refused = till.query(command, [erased]).catch((error: unknown) => error);
    await waitUntilBlocked(owner, tillPid);
    await eraser.query('commit');
    expect(await refused, what).toMatchObject({ code: refusal });

    // The other first: the erasure waits for it, and counts it.
    const served = customerId(902 + 2 * index);
    await till.query('begin');
    await till.query(command, [served]);
    const counted = eraser.query(erase, [served]);
    await waitUntilBlocked(owner, eraserPid);
    await till.query('commit');
    expect((await counted).rows, what).toEqual([
      { row_count: 1, table_name: 'demand.customers' },
      { row_count: 1, table_name: what === 'an order' ? 'demand.orders' : 'demand.sales' },
    ]);
  }

  const { rows } = await owner.query(
    `select
      (select count(*)::integer from demand.customers where erased_at is not null) as erased,
      (select array_agg(right(customer_id::text, 3)) from demand.orders) as ordered,
      (select array_agg(right(customer_id::text, 3) order by 1) from demand.sales) as sold`,
  );
  expect(rows).toEqual([{ erased: 6, ordered: ['902'], sold: ['904', '906'] }]);
  expect(await findings(owner)).toEqual([]);
});

test('two who erase the same customer: the second is told, and one entry is written', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await companyWithCustomers(owner);
  const [first, second] = [
    await database.client({ as: 'app', options: `-c qm.user_id=${admin}` }),
    await database.client({ as: 'app', options: `-c qm.user_id=${admin}` }),
  ];
  const secondPid = await backendOf(second);
  await first.query('begin');
  await first.query(`select demand.erase_customers(array[$1]::uuid[], false)`, [customerId(901)]);
  const refused = second
    .query(`select demand.erase_customers(array[$1]::uuid[], false)`, [customerId(901)])
    .catch((error: unknown) => error);
  await waitUntilBlocked(owner, secondPid);
  await first.query('commit');
  expect(await refused).toMatchObject({ code: 'QM614' });

  // A segment meanwhile: those who are left.
  await first.query('begin');
  await first.query(`select demand.erase_customers(array[$1]::uuid[], false)`, [customerId(902)]);
  const segment = second.query(
    `select row_count::integer from demand.erase_customer_segment('premium', false) where table_name = 'demand.customers'`,
  );
  await waitUntilBlocked(owner, secondPid);
  await first.query('commit');
  expect((await segment).rows).toEqual([{ row_count: 4 }]);

  const { rows } = await owner.query(
    `select row_id from governance.audit_log where table_name = 'demand.customers' order by row_id`,
  );
  expect(rows.map(({ row_id: id }) => id as string)).toEqual([901, 902, 903, 904, 905, 906].map(customerId));
});

test('the SDK shows what would go before it goes', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  await companyWithCustomers(owner);
  await using client = await connect(database.urlAs('app'));
  const db = client.as(admin);
  const customerIds = [customerId(901)];

  expect(await db.demand.eraseCustomers({ customerIds })).toEqual([
    { table_name: 'demand.customers', row_count: '1', effect: 'erase', is_done: false },
  ]);
  expect(await db.demand.getCustomer({ code: 'K-901' })).toMatchObject({ name: 'Name 901', erased_at: null });
  expect(await db.demand.eraseCustomers({ customerIds, dryRun: false })).toMatchObject([{ is_done: true }]);
  expect(await db.demand.getCustomer({ code: 'K-901' })).toBeNull();
  await expect(db.demand.eraseCustomers({ customerIds, dryRun: false })).rejects.toBeInstanceOf(CustomerErased);
  expect(await db.demand.eraseCustomerSegment({ segment: 'premium', dryRun: false })).toMatchObject([
    { table_name: 'demand.customers', row_count: '5' },
  ]);
});
