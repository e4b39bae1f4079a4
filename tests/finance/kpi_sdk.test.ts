import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Quartermaster, type Session } from '../../sdk/index.js';
import { ReportingPeriodNotUsable, StatementNotFound } from '../../sdk/errors.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { value } from '../support/model-company.js';

const company = readFileSync(new URL('../support/kpi_company.sql', import.meta.url), 'utf8');

let database: FreshDatabase;
let db: Quartermaster;
let statementId: string;
const as = (person: number): Session => db.as(`01990000-0000-7000-8000-00000000005${person}`);

beforeAll(async () => {
  database = await freshDatabase();
  const owner = await database.client();
  await owner.query(company);
  statementId = await value<string>(owner, `pg_temp.statement('main')`);
  db = await connect({ url: database.urlAs('app'), max: 2 });
});

afterAll(async () => {
  await db.close();
  await database[Symbol.asyncDispose]();
});

test('from a budget to a published report and its rows', async () => {
  const [ann, bea, vera] = [as(1), as(2), as(4)];
  const budget = await ann.finance.setBudget({
    statementId,
    name: 'Budget 2025',
    lines: [
      { line: 'revenue', period: '2025-02', amount: '1200' },
      { line: 'revenue', period: '2025-01', amount: 900 },
    ],
  });
  expect(budget).toMatchObject({ state: 'pending', starts_on: '2025-01-01', ends_on: '2025-02-28' });
  await bea.governance.approve({ approvalId: budget.approval_id! });
  expect(await ann.finance.listBudgets({ statementId })).toMatchObject([{ id: budget.id, state: 'approved' }]);
  expect(await ann.finance.listBudgetLines({ budgetId: budget.id })).toMatchObject([
    { starts_on: '2025-01-01', amount: '900.0000' },
    { starts_on: '2025-02-01', amount: '1200.0000' },
  ]);
  const period = { statementId, granularity: 'month', from: '2025-02-01', to: '2025-02-28' } as const;
  expect((await ann.finance.budgetVariances(period))[0]).toMatchObject({ line: 'revenue', variance: '-50.0000' });
  expect((await ann.finance.readLines(period))[0]).toMatchObject({ amount: '1150.0000', is_complete: true });

  const report = await ann.finance.computeKpiReport({ statementId, period: '2025-02' });
  expect(report).toMatchObject({ revenue: '1150.0000', revenue_growth: 0.15, budget_variance: -50 / 1200 });
  expect(report.reasons).toMatchObject({ forecast_accuracy: 'no forecast of revenue has a period in it' });
  expect(await vera.finance.getKpiReport({ reportId: report.id })).toBeNull();
  await ann.finance.publishKpiReport({ reportId: report.id });
  expect(await vera.finance.getKpiReport({ reportId: report.id })).toMatchObject({ state: 'published' });
  expect(await vera.finance.listStatements({ code: 'main' })).toMatchObject([{ id: statementId }]);

  const why = await vera.finance.explainKpi({ reportId: report.id, figure: 'budget_variance' });
  expect(why.map(({ path, figure, source }) => [path, figure, source])).toEqual([
    [[1], 'budget_variance', null],
    [[1, 1], 'revenue', null],
    [[1, 1, 1], 'revenue', 'series'],
    [[1, 2], 'budget_revenue', null],
    [[1, 2, 1], 'budget_revenue', 'budget'],
  ]);
  const inputs = await vera.finance.listKpiReportInputs({ reportId: report.id });
  expect(inputs.find(({ source }) => source === 'budget')).toMatchObject({
    label: 'Budget 2025',
    budget_id: budget.id,
  });

  await ann.finance.computeKpiReport({ statementId, period: '2025-03' });
  const first = await ann.finance.listKpiReports({ statementId, size: 1 });
  expect(first.rows).toMatchObject([{ period_start: '2025-03-01' }]);
  const second = await ann.finance.listKpiReports({ statementId, size: 1, after: first.next });
  expect(second.rows).toMatchObject([{ id: report.id }]);
  expect((await ann.finance.listKpiReports({ statementId, state: 'published' })).rows).toHaveLength(1);
});

test('statements, their sources and the figures are there to be read', async () => {
  const alan = as(5);
  const own = await alan.finance.setStatement({ code: 'own', name: 'Own', currency: 'EUR', fiscalYearStartMonth: 4 });
  expect(own).toMatchObject({ fiscal_year_start_month: 4, owner_id: '01990000-0000-7000-8000-000000000055' });
  await alan.finance.setStatementLine({ statementId: own.id, line: 'tax', source: 'none' });
  expect(await alan.finance.listStatementSources({ statementId: own.id })).toMatchObject([
    { line: 'tax', source: 'none' },
  ]);
  expect((await alan.finance.listKeyFigures()).map(({ figure }) => figure)).toContain('risk_adjusted_return');
  await expect(alan.finance.computeKpiReport({ statementId: own.id, period: 'spring' })).rejects.toBeInstanceOf(
    ReportingPeriodNotUsable,
  );
  await expect(as(1).finance.computeKpiReport({ statementId: own.id, period: '2025' })).rejects.toBeInstanceOf(
    StatementNotFound,
  );
  expect(await alan.finance.listModelKpiReports({ modelVersionId: own.id })).toEqual([]);
});

test('stock, orders and margins in money, where there are none', async () => {
  expect(await db.finance.inventoryValue()).toEqual([]);
  expect(await db.finance.stockoutCosts({ from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  expect(await db.finance.itemMargins({ from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  expect(await db.finance.openCommitments({ on: '2025-12-31' })).toEqual([]);
  expect(await db.finance.listPurchaseCommitments()).toEqual([]);
});
