import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as catalogQueries from '../../sdk/generated/catalog.queries.js';
import * as identityQueries from '../../sdk/generated/identity.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const id = (kind: number, number: number): string =>
  `0195${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** SQL that makes the same id. */
const sqlId = (kind: number, number: string): string =>
  `('0195${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Many rows in every table, so that reading one of them whole cannot be the better plan. */
const rows = `
  -- Rows that are right by construction are not checked one by one.
  set session_replication_role = replica;

  insert into identity.users (id, username, email, role)
  select ${sqlId(1, 'n')}, 'user-' || n, 'user-' || n || '@example.com', case n % 1000 when 0 then 'admin' when 1 then 'agent' else 'viewer' end::identity.user_role
  from generate_series(1, 50000) n;

  insert into catalog.categories (id, code, name, parent_id)
  select ${sqlId(2, 'n')}, 'C' || n, 'Category ' || n, case when n > 100 then ${sqlId(2, 'n / 100')} end
  from generate_series(1, 20000) n;

  insert into catalog.items (id, sku, name, category_id, item_type, barcode, is_critical, low_level_code)
  select
    ${sqlId(3, 'n')}, 'SKU-' || n, 'Item ' || n, ${sqlId(2, '1 + n % 20000')},
    (array['product', 'product', 'product', 'product', 'product', 'product', 'material', 'component'])[1 + n % 8]::catalog.item_type,
    'B' || n, n % 500 = 0, case when n > 1000 then 1 else 0 end
  from generate_series(1, 200000) n;

  insert into catalog.item_codes (scheme, code, item_id)
  select 'barcode', 'B' || n, ${sqlId(3, 'n')} from generate_series(1, 200000) n;

  insert into catalog.unit_conversions (item_id, from_unit, to_unit, numerator)
  select ${sqlId(3, 'n')}, 'm', 'kg', 2 from generate_series(1, 50000) n;

  insert into catalog.locations (id, code, name, location_type)
  select ${sqlId(4, 'n')}, 'L' || n, 'Location ' || n, (array['store', 'warehouse', 'plant', 'virtual'])[1 + n % 4]::catalog.location_type
  from generate_series(1, 20000) n;

  insert into catalog.suppliers (id, code, name, risk_level, is_active)
  select ${sqlId(5, 'n')}, 'S' || n, 'Supplier ' || n, (array['low', 'medium', 'high', 'critical'])[1 + n % 4]::core.risk_level, n % 10 > 0
  from generate_series(1, 20000) n;

  insert into catalog.supplier_items (id, supplier_id, item_id)
  select ${sqlId(6, 'n')}, ${sqlId(5, '1 + n % 20000')}, ${sqlId(3, '1 + n / 2')} from generate_series(1, 100000) n;
  insert into catalog.lanes (item_id, from_location_id, to_location_id, lead_time_days)
  select ${sqlId(3, 'n')}, ${sqlId(4, '1 + n % 50')}, ${sqlId(4, '100 + n % 50')}, 3 from generate_series(1, 20000) n;

  insert into catalog.supplier_prices (supplier_item_id, price, currency, validity)
  select ${sqlId(6, 'n')}, 1, 'USD', '[2026-01-01,)' from generate_series(1, 30000) n;

  insert into catalog.bom_lines (id, parent_id, parent_low_level_code, position, component_id, component_low_level_code, quantity_per, unit)
  select ${sqlId(7, 'n')}, ${sqlId(3, '1 + n % 1000')}, 0, n, ${sqlId(3, '1001 + n')}, 1, 1, 'piece' from generate_series(1, 50000) n;

  set session_replication_role = origin;
  analyze;
`;

/** Parameters that queries share. */
const common: Record<string, unknown> = {
  userId: id(1, 7),
  agentId: id(1, 1001),
  principalId: id(1, 7),
  username: 'user-7',
  email: 'user-7@example.com',
  login: 'user-7',
  role: 'viewer',
  verifiedHash: null,
  upgradedHash: null,
  passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$x000000000000000000000000000000000000000000',
  isActive: null,
  limit: 50,
  afterUsername: 'user-3',
  itemId: id(3, 5000),
  sku: 'SKU-5000',
  scheme: 'barcode',
  code: 'B5000',
  afterSku: 'SKU-3',
  itemType: 'component',
  categoryId: id(2, 5),
  prefix: 'item 777',
  afterName: null,
  barcode: 'new',
  mode: 'cascade',
  dryRun: true,
  fromUnit: 'm',
  toUnit: 'kg',
  quantity: 1,
  numerator: 2,
  afterCode: 'L3',
  locationId: id(4, 7),
  locationType: 'plant',
  supplierId: id(5, 7),
  riskLevel: 'high',
  afterItemId: null,
  supplierItemId: id(6, 5),
  price: 2,
  currency: 'USD',
  onDate: '2026-06-01',
  parentId: id(3, 7),
  bomLineId: id(7, 7),
  position: 1,
  componentId: id(3, 150000),
  quantityPer: 1,
  unit: 'piece',
  name: 'Other',
  fullName: null,
  dimension: 'mass',
};

/** Where the common ones do not fit. */
const special: Record<string, Record<string, unknown>> = {
  createUser: { username: 'new', email: 'new@example.com' },
  bindLogin: { login: 'test_readonly' },
  createAdmin: { username: 'new', email: 'new@example.com' },
  createItem: { sku: 'new', categoryId: null },
  updateItem: { sku: null, unit: null, itemType: null, name: 'Other' },
  searchItemsBySku: { prefix: 'sku-777' },
  addItemCode: { code: 'new' },
  removeItemCode: { scheme: 'erp' },
  createUnit: { code: 'grain' },
  createCategory: { code: 'new', parentId: null },
  moveCategory: { parentId: id(2, 4) },
  getCategoryByCode: { code: 'C7' },
  createLocation: { code: 'new', parentId: null },
  moveLocation: { parentId: id(4, 9) },
  getLocationByCode: { code: 'L7' },
  createSupplier: { code: 'new' },
  getSupplierByCode: { code: 'S7' },
  getOffer: { itemId: id(3, 4) },
  upsertLane: { fromLocationId: id(4, 7), toLocationId: id(4, 8), leadTimeDays: 2 },
  updateBomLine: { unit: null, position: null },
};

/** What has to read a table whole, and why. */
const wholeTable: Record<string, string> = {
  checkBomShares: 'a report over all bills of material',
  recomputeLowLevelCodes: 'computes every item anew',
};

const big = [
  'users',
  'items',
  'item_codes',
  'categories',
  'unit_conversions',
  'locations',
  'suppliers',
  'supplier_items',
  'supplier_prices',
  'bom_lines',
  'lanes',
];

const queries = Object.entries({ ...identityQueries, ...catalogQueries } as Record<string, unknown>).filter(
  ([name]) => !(name in wholeTable),
) as [string, Query<Record<string, unknown>, unknown>][];

describe('every query finds its rows by an index', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(rows);
    // The admin that the commands ask for.
    await client.query(`set qm.user_id = '${id(1, 1000)}'`);
  }, 120_000);

  afterAll(() => database[Symbol.asyncDispose]());

  /** Rows read by reading tables from end to end, by table; also inside of functions. */
  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where schemaname in ('identity', 'catalog') and relname = any ($1)`,
      [big],
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(
    queries.flatMap(([name, query]) => (['custom', 'generic'] as const).map((plan) => [name, plan, query] as const)),
  )('%s, %s plan', async (name, plan, query) => {
    const { text, values } = bind(query, { ...common, ...special[name] });
    await client.query('begin');
    try {
      await client.query(`set local plan_cache_mode = force_${plan}_plan`);
      const before = await rowsReadWhole();
      await client.query({ name: `${name}_${plan}`, text, values });
      const after = await rowsReadWhole();
      const read = big.filter((table) => (after.get(table) ?? 0) > (before.get(table) ?? 0));
      expect(read).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });

  test('a scan of a whole table would be noticed', async () => {
    await client.query('begin');
    const before = await rowsReadWhole();
    await client.query(`select from catalog.items where name like '%777%'`);
    expect((await rowsReadWhole()).get('items')).toBeGreaterThan(before.get('items') ?? 0);
    await client.query('rollback');
  });
});
