import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as queries from '../../sdk/generated/finance.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** SQL that makes an id from a number. */
const sqlId = (kind: number, number: string): string =>
  `('019c${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const id = (kind: number, number: number): string =>
  `019c${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A thousand statements with a series, a budget and five reports each. */
const rows = `
  select core.ensure_partitions('series.observations', '2025-01-01', '2025-12-31');

  -- Rows that are right by construction are not checked one by one.
  set session_replication_role = replica;

  insert into identity.users (id, username, email, role) values ('${id(9, 1)}', 'ann', 'ann@example.com', 'planner');
  insert into series.series (id, name, kind, frequency, currency)
  select ${sqlId(1, 'n')}, 'series ' || n, 'revenue', 'monthly', 'EUR' from generate_series(1, 1000) n;
  insert into series.observations (series_id, at, value)
  select ${sqlId(1, 'n')}, timestamptz '2025-01-01Z' + make_interval(months => m), 100 from generate_series(1, 1000) n, generate_series(0, 11) m;
  insert into finance.statements (id, code, name, currency) select ${sqlId(2, 'n')}, 's' || n, 'Statement', 'EUR' from generate_series(1, 1000) n;
  insert into finance.statement_sources (statement_id, line, position, source, series_id)
  select ${sqlId(2, 'n')}, 'revenue', 1, 'series', ${sqlId(1, 'n')} from generate_series(1, 1000) n;
  insert into finance.statement_sources (statement_id, line, position, source)
  select ${sqlId(2, 'n')}, l.line, 1, 'none' from generate_series(1, 1000) n, unnest(enum_range(null::finance.statement_line)) as l (line) where l.line <> 'revenue';
  insert into finance.budgets (id, statement_id, version, name, period, currency, state, approved_at)
  select ${sqlId(3, 'n')}, ${sqlId(2, 'n')}, 1, 'Budget', '[2025-01-01,2026-01-01)', 'EUR', 'approved', now() from generate_series(1, 1000) n;
  insert into finance.budget_lines (budget_id, line, period, amount)
  select ${sqlId(3, 'n')}, 'revenue', finance.period_of('month', make_date(2025, m, 1)), 100 from generate_series(1, 1000) n, generate_series(1, 12) m;
  insert into finance.kpi_reports (id, statement_id, granularity, period_start, period_end, model_version_id, revision, currency, reasons, is_complete, input_hash)
  select ${sqlId(4, '5 * n + m')}, ${sqlId(2, 'n')}, 'month', date '2020-01-01' + make_interval(months => m), date '2020-01-31' + make_interval(months => m),
    ${sqlId(5, 'n')}, 1, 'EUR', (select jsonb_object_agg(f, 'x') from unnest(enum_range(null::finance.key_figure)) f), true, repeat('a', 64)
  from generate_series(1, 1000) n, generate_series(0, 4) m;
  insert into finance.kpi_report_inputs (report_id, position, figure, source, label)
  select ${sqlId(4, '5 * n + m')}, 1, 'revenue', 'none', 'x' from generate_series(1, 1000) n, generate_series(0, 4) m;

  set session_replication_role = origin;
  analyze;
`;

/** Tables that are read by index or not at all; of statements a company has a handful, a policy may read them whole. */
const big = ['statement_sources', 'budgets', 'budget_lines', 'kpi_reports', 'kpi_report_inputs', 'series'];

type AnyQuery = Query<Record<string, unknown>, unknown>;

const asked = [
  'setStatement',
  'setStatementLine',
  'listStatements',
  'listStatementSources',
  'readLines',
  'setBudget',
  'listBudgets',
  'listBudgetLines',
  'budgetVariances',
  'computeKpiReport',
  'getKpiReport',
  'listKpiReports',
  'listModelKpiReports',
  'listKpiReportInputs',
  'explainKpi',
] as const;

describe('every query finds its rows by an index among a thousand statements', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(rows);
  }, 120_000);

  afterAll(() => database[Symbol.asyncDispose]());

  const common = {
    statementId: id(2, 7),
    budgetId: id(3, 7),
    reportId: id(4, 37),
    modelVersionId: null,
    code: 's7',
    name: 'Statement',
    currency: 'EUR',
    forCompany: true,
    line: 'tax',
    source: 'none',
    granularity: 'month',
    from: '2025-01-01',
    to: '2025-12-31',
    period: '2025-06',
    lines: JSON.stringify([{ line: 'revenue', period: '2025', amount: 1200 }]),
    figure: 'net_margin',
    limit: 50,
  };
  const special: Record<string, Record<string, unknown>> = {
    setStatement: { code: 'new' },
    listModelKpiReports: { modelVersionId: id(5, 7) },
  };

  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where relname = any ($1) or relname ~ '^observations_'`,
      [big],
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(asked.flatMap((name) => (['custom', 'generic'] as const).map((plan) => [name, plan] as const)))(
    '%s, %s plan',
    async (name, plan) => {
      const { text, values } = bind(queries[name] as unknown as AnyQuery, { ...common, ...special[name] });
      await client.query('begin');
      try {
        await client.query(`select set_config('qm.user_id', $1, true)`, [id(9, 1)]);
        await client.query('set local role qm_app');
        await client.query(`set local plan_cache_mode = force_${plan}_plan`);
        const before = await rowsReadWhole();
        await client.query({ name: `${name}_${plan}`, text, values });
        const after = await rowsReadWhole();
        expect([...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table)).toEqual(
          [],
        );
      } finally {
        await client.query('rollback');
      }
    },
  );
});
