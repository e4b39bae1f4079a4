import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as financeQueries from '../../sdk/generated/finance.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const sqlId = (kind: number, number: string): string =>
  `('019a${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const id = (kind: number, number: number): string =>
  `019a${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** 20,000 series and portfolios, and as many figures of each kind. */
const rows = `
  select core.ensure_partitions('series.observations', '2026-05-01', '2026-05-31');

  -- Rows that are right by construction are not checked one by one.
  set session_replication_role = replica;
  insert into identity.users (id, username, email, role) values ('${id(9, 1)}', 'ann', 'ann@example.com', 'admin');
  insert into series.series (id, name, kind, frequency, currency)
  select ${sqlId(1, 'n')}, 'series ' || n, 'price', 'daily', 'EUR' from generate_series(1, 20000) n;
  insert into series.observations (series_id, at, value)
  select ${sqlId(1, 'n')}, timestamptz '2026-05-01 00:00+00' + d * interval '1 day', 100 + sin(n * d)
  from generate_series(1, 20000) n cross join generate_series(0, 4) d;
  insert into finance.portfolios (id, name, currency, frequency)
  select ${sqlId(2, 'n')}, 'portfolio ' || n, 'EUR', 'daily' from generate_series(1, 20000) n;
  insert into finance.portfolio_positions (portfolio_id, series_id, weight)
  select ${sqlId(2, 'n')}, ${sqlId(1, '1 + (n + k) % 20000')}, 0.5 from generate_series(1, 20000) n cross join generate_series(0, 1) k;
  insert into finance.risk_metrics (
    id, series_id, portfolio_id, positions, return_kind, var_method, quantile_rule, cvar_rule, ddof, loss_sign, horizon, annualiser, risk_free_rate,
    as_of_on, first_at, last_at, return_count, excluded_count, mean_return, total_return, annual_return, volatility, var_95, var_99, cvar_95, cvar_99,
    maximum_drawdown, input_hash
  )
  select
    ${sqlId(3, 'n')}, case when n <= 20000 then ${sqlId(1, 'n')} end, case when n > 20000 then ${sqlId(2, 'n - 20000')} end, '[]', 'simple', 'historical',
    'linear', 'tail_at_or_below', 1, 'negative', 1, 252, 0, '2026-05-05', '2026-05-02', '2026-05-05', 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, lpad(to_hex(n), 64, '0')
  from generate_series(1, 40000) n;
  insert into finance.correlation_matrices (id, series_ids, method, return_kind, first_at, last_at, return_count, excluded_count, input_hash, computed_at)
  select
    ${sqlId(4, 'n')}, array[${sqlId(1, '1 + n % 19999')}, ${sqlId(1, '2 + n % 19999')}], 'pearson', 'simple', '2026-05-02', '2026-05-05', 4, 0,
    lpad(to_hex(n), 64, '0'), now() - n * interval '1 second'
  from generate_series(1, 20000) n;
  insert into finance.correlations (matrix_id, series_id, other_series_id, coefficient)
  select m.id, m.series_ids[c.a], m.series_ids[c.b], 1
  from finance.correlation_matrices m
  cross join (values (1, 1), (1, 2), (2, 2)) as c (a, b);
  insert into finance.simulations (
    id, series_id, positions, seed, path_count, periods, start_value, drift, deviation, is_drift_given, is_deviation_given, return_count, mean_value,
    percentile_1, percentile_5, percentile_25, percentile_50, percentile_75, percentile_95, percentile_99, loss_probability, var_95, var_99, cvar_95,
    cvar_99, input_hash
  )
  select ${sqlId(5, 'n')}, ${sqlId(1, 'n')}, '[]', n, 1, 1, 1, 0, 0, true, true, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, lpad(to_hex(n), 64, '0')
  from generate_series(1, 20000) n;
  insert into finance.var_backtests (
    id, series_id, positions, return_kind, level, var_method, quantile_rule, ddof, estimation_window, significance, first_at, last_at,
    observation_count, exceedance_count, expected_count, statistic, p_value, is_rejected, input_hash
  )
  select
    ${sqlId(6, 'n')}, ${sqlId(1, 'n')}, '[]', 'simple', 0.95, 'historical', 'linear', 1, 2, 0.05, '2026-05-02', '2026-05-05', 2, 0, 0, 0, 1, false,
    lpad(to_hex(n), 64, '0')
  from generate_series(1, 20000) n;
  set session_replication_role = origin;
  analyze;
`;

type AnyQuery = Query<Record<string, unknown>, unknown>;

const ofRisk = [
  'createPortfolio',
  'updatePortfolio',
  'getPortfolio',
  'listPortfolios',
  'listPositions',
  'findRiskSubjects',
  'readReturns',
  'rollingRisk',
  'computeRiskMetrics',
  'getRiskMetrics',
  'listSeriesRiskMetrics',
  'listPortfolioRiskMetrics',
  'listModelVersionRiskMetrics',
  'computeCorrelations',
  'getCorrelationMatrix',
  'listCorrelationMatrices',
  'runSimulation',
  'getSimulation',
  'backtestValueAtRisk',
  'getVarBacktest',
];

const common: Record<string, unknown> = {
  seriesId: id(1, 7),
  portfolioId: id(2, 7),
  riskMetricsId: id(3, 7),
  matrixId: id(4, 7),
  simulationId: id(5, 7),
  backtestId: id(6, 7),
  modelVersionId: null,
  seriesIds: [id(1, 7), id(1, 8)],
  positions: JSON.stringify([{ series_id: id(1, 7), weight: 1 }]),
  name: 'series 7',
  window: 2,
  seed: 1,
  periods: 5,
  pathCount: 10,
  estimationWindow: 2,
  limit: 50,
};

/** A series or a portfolio, one of the two. */
const ofSeries = ['readReturns', 'rollingRisk', 'computeRiskMetrics', 'runSimulation', 'backtestValueAtRisk'];

/** Small by their nature. */
const mayBeReadWhole = ['users', 'settings', 'logins'];

describe('every query of risk finds its rows by an index', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(rows);
  }, 180_000);

  afterAll(() => database[Symbol.asyncDispose]());

  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where schemaname in ('finance', 'series', 'core', 'identity') and relname <> all ($1)`,
      [mayBeReadWhole],
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(ofRisk.flatMap((name) => (['custom', 'generic'] as const).map((plan) => [name, plan] as const)))(
    '%s, %s plan',
    async (name, plan) => {
      const query = (financeQueries as unknown as Record<string, AnyQuery>)[name]!;
      const { text, values } = bind(query, { ...common, ...(ofSeries.includes(name) ? { portfolioId: null } : {}) });
      await client.query('begin');
      try {
        await client.query(`select set_config('qm.user_id', $1, true)`, [id(9, 1)]);
        await client.query(`set local plan_cache_mode = force_${plan}_plan`);
        const before = await rowsReadWhole();
        await client.query({ name: `${name}_${plan}`, text, values });
        const after = await rowsReadWhole();
        const read = [...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table);
        expect(read).toEqual([]);
      } finally {
        await client.query('rollback');
      }
    },
  );
});
