import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as inventoryQueries from '../../sdk/generated/inventory.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const id = (kind: number, number: number): string =>
  `0195${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** SQL that makes the same id. */
const sqlId = (kind: number, number: string): string =>
  `('0195${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** 20,000 items at 10 locations, and a ledger of 600,000 rows over three months. */
const rows = `
  select core.ensure_partitions('inventory.movements', '2026-01-01', '2026-04-01');

  -- Rows that are right by construction are not checked one by one.
  set session_replication_role = replica;

  insert into catalog.items (id, sku, name) select ${sqlId(1, 'n')}, 'SKU-' || n, 'Item ' || n from generate_series(1, 20000) n;
  insert into catalog.locations (id, code, name) select ${sqlId(2, 'n')}, 'L' || n, 'Location ' || n from generate_series(1, 10) n;

  insert into inventory.levels (item_id, location_id, unit, allows_negative_stock, on_hand, reserved, reorder_point, average_cost, last_sequence)
  select ${sqlId(1, 'i')}, ${sqlId(2, 'l')}, 'piece', false, 100, 5, 10, 2, 3 from generate_series(1, 20000) i, generate_series(1, 10) l;

  insert into inventory.movements (
    item_id, recorded_at, id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost, average_cost, effective_at
  )
  select
    ${sqlId(1, 'i')}, t.at, ${sqlId(3, '(i * 10 + l) * 3 + s')}, ${sqlId(2, 'l')}, s,
    case s when 1 then 'receipt' else 'issue' end::inventory.movement_type,
    case s when 1 then 120 else -10 end, case s when 1 then 0 when 2 then 120 else 110 end,
    case s when 1 then 120 when 2 then 110 else 100 end, 2, 2, t.at
  from generate_series(1, 20000) i, generate_series(1, 10) l, generate_series(1, 3) s,
    lateral (select timestamptz '2026-01-01' + make_interval(days => 30 * (s - 1), mins => i)) as t (at);

  insert into inventory.reservations (item_id, id, location_id, quantity, reference)
  select ${sqlId(1, 'i')}, ${sqlId(4, 'i * 10 + l')}, ${sqlId(2, 'l')}, 5, 'R-' || i from generate_series(1, 20000) i, generate_series(1, 10) l;

  insert into inventory.stockouts (item_id, location_id, started_at, ended_at)
  select ${sqlId(1, 'i')}, ${sqlId(2, 'l')}, '2026-02-01', case when i % 100 > 0 then '2026-02-03'::timestamptz end
  from generate_series(1, 20000) i, generate_series(1, 5) l;

  insert into inventory.lots (item_id, id, lot_number) select ${sqlId(1, 'i')}, ${sqlId(5, 'i')}, 'L' from generate_series(1, 20000) i;

  insert into core.state_history (machine, subject_id, sequence, from_state, to_state)
  values ('lot', ${sqlId(5, '7777')}, 1, 'nonexistent', 'available');

  insert into inventory.depletion_estimates (item_id, location_id, estimated_at, on_hand, daily_consumption_rate, predicted_depletion_date, method)
  select ${sqlId(1, 'i')}, ${sqlId(2, 'l')}, '2026-03-01', 100, 1, date '2026-03-01' + i, 'consumption_rate'
  from generate_series(1, 20000) i, generate_series(1, 5) l;

  set session_replication_role = origin;
  analyze;
`;

const item = id(1, 7777);
const location = id(2, 3);

/** Queries that look something up, with their parameters: none of them may read a big table from end to end. */
const lookups: Record<string, Record<string, unknown>> = {
  postMovement: { itemId: item, locationId: location, movementType: 'receipt', quantity: 1 },
  addStock: { itemId: item, locationId: location, quantity: 1 },
  removeStock: { itemId: item, locationId: location, quantity: 1 },
  adjustStock: { itemId: item, locationId: location, quantity: 1, reason: 'x' },
  postMovements: {
    lines: JSON.stringify([{ item_id: item, location_id: location, movement_type: 'issue', quantity: 1 }]),
  },
  loadMovements: {
    lines: JSON.stringify([{ item_id: item, location_id: location, movement_type: 'issue', quantity: 1 }]),
  },
  createLevel: { itemId: item, locationId: location },
  setPlanningParameters: { itemId: item, locationId: location, reorderPoint: 3 },
  transferStock: { itemId: item, fromLocationId: location, toLocationId: id(2, 4), quantity: 1 },
  transferStocks: {
    lines: JSON.stringify([{ item_id: item, from_location_id: location, to_location_id: id(2, 4), quantity: 1 }]),
  },
  reserveStock: { itemId: item, locationId: location, quantity: 1 },
  reserveStocks: { lines: JSON.stringify([{ item_id: item, location_id: location, quantity: 1 }]) },
  releaseReservation: { reservationId: id(4, 77770) },
  fulfilReservation: { reservationId: id(4, 77770) },
  expireReservations: {},
  countStock: { itemId: item, locationId: location, countedQuantity: 50 },
  reverseMovement: { itemId: item, movementId: id(3, (7777 * 10 + 3) * 3 + 2), reason: 'x' },
  registerLot: { itemId: item, lotNumber: 'new' },
  setLotState: { itemId: item, lotId: id(5, 7777), state: 'quarantined', reason: 'x' },
  issueByExpiry: { itemId: item, locationId: location, quantity: 1 },
  getLevel: { itemId: item, locationId: location },
  getReservation: { reservationId: id(4, 5) },
  listReservations: { itemId: item, locationId: location },
  listReservationsByReference: { reference: 'R-5' },
  listLots: { itemId: item, locationId: location },
  listMovementsByItem: { itemId: item, limit: 20 },
  listMovementsByLocation: { locationId: location, limit: 20 },
  listMovementsByType: { movementType: 'receipt', limit: 20 },
  listLevelHistory: { itemId: item, locationId: location, limit: 20 },
  listStock: { limit: 20 },
  listStockAtLocation: { locationId: location, limit: 20 },
  getItemStock: { itemId: item },
  listOpenStockouts: { limit: 20 },
  listStockouts: { itemId: item, locationId: location },
  stockAsOf: { at: '2026-02-10', itemId: item, locationId: location },
  estimateDepletion: { itemId: item, locationId: location },
  getLatestDepletionEstimate: { itemId: item, locationId: location },
};

/** What has to read a table whole, and why. */
const wholeTable: Record<string, string> = {
  valuationByItem: 'sums all stock',
  valuationByLocation: 'sums all stock',
  valuationByCategory: 'sums all stock',
  getTurnover: 'a report over a time',
  getSupplyChainHealth: 'counts all levels',
  estimateDepletions: 'computes every level',
  estimateLostSales: 'computes every stockout that has ended',
  listDepletions: 'the newest estimate of every level',
  listIntegrityFindings: 'reads the whole ledger, by its purpose',
};

const big = ['items', 'levels', 'movements', 'reservations', 'stockouts', 'lots', 'depletion_estimates'];

describe('every query finds its rows by an index', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(rows);
  }, 180_000);

  afterAll(() => database[Symbol.asyncDispose]());

  /** Rows read by reading tables from end to end; also inside of functions. */
  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ table_name: string; seq_tup_read: string }>(
      `select regexp_replace(relname, '_(\\d{4}_\\d{2}|default)$', '') as table_name, sum(seq_tup_read) as seq_tup_read
       from pg_stat_xact_user_tables
       where schemaname in ('catalog', 'inventory')
       group by 1`,
    );
    return new Map(counts.map((count) => [count.table_name, Number(count.seq_tup_read)]));
  }

  test('every query is looked at', () => {
    const known = [...Object.keys(lookups), ...Object.keys(wholeTable)].sort();
    expect(known).toEqual(Object.keys(inventoryQueries).sort());
  });

  test.each(
    Object.entries(lookups).flatMap(([name, params]) =>
      (['custom', 'generic'] as const).map((plan) => [name, plan, params] as const),
    ),
  )('%s, %s plan', async (name, plan, params) => {
    const query = (inventoryQueries as unknown as Record<string, Query<Record<string, unknown>, unknown>>)[name]!;
    const { text, values } = bind(query, params);
    await client.query('begin');
    try {
      await client.query(`set local plan_cache_mode = force_${plan}_plan`);
      const before = await rowsReadWhole();
      await client.query({ name: `${name}_${plan}`, text, values });
      const after = await rowsReadWhole();
      expect(big.filter((table) => (after.get(table) ?? 0) > (before.get(table) ?? 0))).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });

  test('a deep page reads what the first page reads', async () => {
    const { text, values } = bind(
      inventoryQueries.listMovementsByLocation as unknown as Query<Record<string, unknown>, unknown>,
      { locationId: location, limit: 20 },
    );
    const deep = bind(inventoryQueries.listMovementsByLocation as unknown as Query<Record<string, unknown>, unknown>, {
      locationId: location,
      limit: 20,
      beforeRecordedAt: '2026-01-02',
      beforeId: id(3, 1),
    });
    const buffers = async (parameters: unknown[]): Promise<number> => {
      const { rows: plan } = await client.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
        `explain (analyze, buffers, format json) ${text}`,
        parameters,
      );
      const { Plan: root } = plan[0]!['QUERY PLAN'][0]!;
      return (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0);
    };
    expect(await buffers(deep.values)).toBeLessThanOrEqual((await buffers(values)) * 1.3);
  });
});
