import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as forecastQueries from '../../sdk/generated/forecast.queries.js';
import * as governanceQueries from '../../sdk/generated/governance.queries.js';
import * as planningQueries from '../../sdk/generated/planning.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const itemCount = 2000;

/** SQL that makes an id from a number. */
const sqlId = (kind: number, number: string): string =>
  `('019a${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const id = (kind: number, number: number): string =>
  `019a${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Two thousand bought items: forecast twice, planned twice, half of them ordered, each with an alert. */
const rows = `
  insert into identity.users (id, username, email, role) values ('${id(9, 1)}', 'ann', 'ann@example.com', 'admin');
  insert into catalog.items (id, sku, name) select ${sqlId(1, 'n')}, 'SKU-' || n, 'Item ' || n from generate_series(1, ${itemCount}) n;
  insert into catalog.locations (id, code, name) values ('${id(2, 1)}', 'SHOP', 'Shop');
  insert into catalog.suppliers (id, code, name, default_lead_time_days)
  select ${sqlId(3, 'n')}, 'SUP-' || n, 'Supplier ' || n, 7 from generate_series(1, 1000) n;
  insert into catalog.supplier_items (id, supplier_id, item_id)
  select ${sqlId(4, 'n')}, ${sqlId(3, '1 + n % 1000')}, ${sqlId(1, 'n')} from generate_series(1, ${itemCount}) n;
  insert into catalog.supplier_prices (supplier_item_id, price, currency) select id, 5, 'EUR' from catalog.supplier_items;
  insert into planning.policies (item_id, safety_stock_rule) select id, 'none' from catalog.items;
  select forecast.publish(
    source, 
    (select jsonb_agg(jsonb_build_object(
      'sku', 'SKU-' || n, 'location', 'SHOP', 'target_on', date_trunc('week', current_date)::date + 7 * h, 'point', 10, 'lower', 8, 'upper', 12
    )) from generate_series(1, ${itemCount}) n, generate_series(1, 4) h),
    date_trunc('week', current_date)::date, 'weekly'
  )
  from (values ('external'), ('manual')) as s (source);
  analyze;
  update governance.approval_policies set quorum = 0 where subject_type = 'procurement_recommendation';
  select planning.run_plan();
  select planning.order_recommendations(array(select id from planning.open_recommendations order by id limit ${itemCount}));
  update governance.approval_policies set quorum = 1 where subject_type = 'procurement_recommendation' and lower(amount_range) is null;
  select planning.run_plan();
  select planning.run_plan();
  select governance._raise_alerts((
    select jsonb_agg(jsonb_build_object(
      'alert_type', 'test_alert', 'severity', 'low', 'title', 'Alert', 'message', 'Alert', 'fingerprint', 'f' || n, 'subject_type', 'item',
      'subject_id', ${sqlId(1, 'n')}
    )) from generate_series(1, ${itemCount}) n
  ));
  analyze;
`;

/** Tables that are read by index or not at all. */
const big = [
  'recommendations',
  'supply_order_lines',
  'run_items',
  'requirements',
  'planned_orders',
  'considered_offers',
  'policies',
  'approvals',
  'alerts',
  'points',
  'series_forecasts',
  'series',
  'items',
  'supplier_prices',
  'state_history',
  'skipped_series',
];

/** What is not asked here, and why. */
const leftOut: Record<string, string> = {
  runPlan: 'reads everything that it plans',
  releaseRun: 'moves every recommendation of the plan',
  refreshAlerts: 'looks at every level',
  forecastDemand: 'reads all sales',
  forecastSeries: 'forecasts what it is given; its rows are those of series.read_series',
  forecastHistory: 'reads no table',
  consume: 'reads no table',
  safetyStock: 'reads no table',
  reorderPoint: 'reads no table',
  economicOrderQuantity: 'reads no table',
  economicOrderWithBreaks: 'reads no table',
  expireApprovals: 'ends what is due, which is little',
  listCurrentForecasts: 'lists every series; of one item below',
  listRunFindings: 'lists all of a run',
  publish: 'joins as many series as it is given points',
  forecastsByLag: 'reads what it is asked for over a period',
  accuracy: 'measures what it is asked for over a period',
  blend: 'weighs whole versions',
  listSeriesForecasts: 'pages through a version, which may be most of the table',
  countMethods: 'counts a whole version',
  getVersion: 'counts a whole version',
  listVersions: 'counts whole versions',
  listOutdatedVersions: 'holds all published versions against the history of their series',
};

type AnyQuery = Query<Record<string, unknown>, unknown>;

/** Asked in tests/model/plans.test.ts, among many actions and entries of the audit log. */
const ofModels = /action|audit|silence|alertsChanged|wakeAlerts/i;

const queries = Object.entries({ ...planningQueries, ...governanceQueries, ...forecastQueries } as Record<
  string,
  unknown
>).filter(([name, query]) => !(name in leftOut) && !ofModels.test(name) && typeof query === 'object') as [
  string,
  AnyQuery,
][];

describe(`every query finds its rows by an index among ${itemCount.toLocaleString('en')} planned items`, () => {
  let database: FreshDatabase;
  let client: pg.Client;
  let common: Record<string, unknown>;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(rows);
    const one = async (query: string): Promise<string> => (await client.query<{ id: string }>(query)).rows[0]!.id;
    const pending = await one(`select id from planning.recommendations where state = 'pending' order by id limit 1`);
    const line = await one('select id from planning.supply_order_lines order by id limit 1');
    common = {
      planCode: 'main',
      runId: await one(`select id from planning.runs where state = 'current'`),
      recommendationId: pending,
      recommendationIds: [pending],
      approvalId: await one(`select id from governance.approvals where subject_id = '${pending}'`),
      subjectType: 'procurement_recommendation',
      subjectId: pending,
      orderLineId: line,
      orderId: await one(`select order_id as id from planning.supply_order_lines where id = '${line}'`),
      orderNumber: (await client.query<{ id: string }>('select order_number as id from planning.supply_orders limit 1'))
        .rows[0]!.id,
      supplierId: id(3, 7),
      itemId: id(1, 7),
      locationId: id(2, 1),
      policyId: await one(`select id from planning.policies where item_id = '${id(1, 7)}'`),
      versionId: await one(`select id from forecast.versions where source = 'manual'`),
      seriesId: await one(`select id from series.series where item_id = '${id(1, 7)}'`),
      seriesIds: [await one(`select id from series.series where item_id = '${id(1, 7)}'`)],
      alertId: await one('select id from governance.alerts limit 1'),
      alertType: 'test_alert',
      occurrenceCount: 1,
      severity: 'low',
      title: 'New',
      message: 'New',
      fingerprint: 'new',
      until: '2099-01-01T00:00:00Z',
      comment: 'no',
      reason: 'late',
      code: 'main',
      name: 'Main',
      lag: 1,
      from: '2026-01-01',
      to: '2026-12-31',
      limit: 50,
    };
  }, 180_000);

  afterAll(() => database[Symbol.asyncDispose]());

  const special: Record<string, Record<string, unknown>> = {
    orderRecommendations: { orderNumber: 'PO-NEW' },
    setPolicy: { itemId: id(1, 7), locationId: null },
  };

  /** Rows read by reading tables from end to end, by table; also inside of functions. */
  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where relname = any ($1) or relname ~ '^(requirements|planned_orders|pegs|run_edges)_'`,
      [big],
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(
    queries.flatMap(([name, query]) => (['custom', 'generic'] as const).map((plan) => [name, plan, query] as const)),
  )('%s, %s plan', async (name, plan, query) => {
    const needsApproval = ['orderRecommendations', 'revokeVote'].includes(name);
    const { text, values } = bind(query, { ...common, ...special[name] });
    await client.query('begin');
    try {
      await client.query(`select set_config('qm.user_id', $1, true)`, [id(9, 1)]);
      if (needsApproval) await client.query('select governance.approve($1)', [common.approvalId]);
      await client.query(`set local plan_cache_mode = force_${plan}_plan`);
      const before = await rowsReadWhole();
      await client.query({ name: `${name}_${plan}`, text, values });
      const after = await rowsReadWhole();
      const read = [...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table);
      expect(read).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });
});
