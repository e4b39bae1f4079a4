import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Quartermaster } from '../../sdk/index.js';
import { PositionsNotUsable, RiskSubjectNotFound } from '../../sdk/errors.js';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { command, commandJson } from '../support/command.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const company = readFileSync(new URL('../support/risk_company.sql', import.meta.url), 'utf8');
const ann = '01980000-0000-7000-8000-000000000001';
const bea = '01980000-0000-7000-8000-000000000002';
const cotton = '01980000-0000-7000-8000-000000000011';
const wool = '01980000-0000-7000-8000-000000000012';
const silk = '01980000-0000-7000-8000-000000000013';

let database: FreshDatabase;
let db: Quartermaster;

beforeAll(async () => {
  database = await freshDatabase();
  await (await database.client()).query(company);
  db = await connect({ url: database.urlAs('app') });
});

afterAll(async () => {
  await db[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

test('a portfolio from making it to its risk', async () => {
  const { finance } = db.as(ann);
  const half = [
    { seriesId: cotton, weight: 0.5 },
    { seriesId: silk, weight: 0.5 },
  ];
  const portfolio = await finance.createPortfolio({ name: 'fibres', positions: half });
  await expect(
    finance.createPortfolio({ name: 'less', positions: [{ seriesId: cotton, weight: 0.5 }] }),
  ).rejects.toThrow(PositionsNotUsable);
  await finance.updatePortfolio({ portfolioId: portfolio.id, description: 'what we buy' });
  expect(await finance.getPortfolio({ portfolioId: portfolio.id })).toMatchObject({
    name: 'fibres',
    currency: 'EUR',
    description: 'what we buy',
  });
  expect((await finance.listPortfolios()).rows.map(({ name }) => name)).toEqual(['fibres']);
  expect((await finance.listPositions({ portfolioId: portfolio.id })).map(({ name }) => name)).toEqual([
    'cotton',
    'silk',
  ]);

  const metrics = await finance.computeRiskMetrics({ portfolioId: portfolio.id, returnKind: 'log' });
  expect(metrics).toMatchObject({ return_count: 29, return_kind: 'log', annualiser: 252 });
  expect(await finance.getRiskMetrics({ riskMetricsId: metrics.id })).toEqual(metrics);
  const latest = await finance.listPortfolioRiskMetrics({ portfolioId: portfolio.id });
  expect(latest).toEqual([{ ...metrics, is_current: true }]);
  const returns = await finance.readReturns({ portfolioId: portfolio.id, returnKind: 'log' });
  expect(returns).toHaveLength(29);
  expect(await finance.rollingRisk({ portfolioId: portfolio.id, window: 20 })).toHaveLength(10);
  expect(await finance.listRiskFindings()).toEqual([]);

  const stranger = db.as(bea).finance;
  expect(await stranger.getPortfolio({ portfolioId: portfolio.id })).toBeNull();
  expect(await stranger.getRiskMetrics({ riskMetricsId: metrics.id })).toBeNull();
  await expect(stranger.computeRiskMetrics({ portfolioId: portfolio.id })).rejects.toThrow(RiskSubjectNotFound);
});

test('matrices, simulations and backtests', async () => {
  const { finance } = db.as(ann);
  const matrix = await finance.computeCorrelations({ seriesIds: [wool, cotton], method: 'spearman' });
  const whole = await finance.getCorrelationMatrix({ matrixId: matrix.id });
  expect(whole!.matrix.series.map(({ name }) => name)).toEqual(['cotton', 'wool']);
  expect(whole!.matrix.rows[0]![0]).toBe(1);
  expect(whole!.matrix.rows[0]![1]).toBe(whole!.matrix.rows[1]![0]);
  expect((await finance.listCorrelationMatrices()).rows.map(({ id }) => id)).toEqual([matrix.id]);
  const simulation = await finance.runSimulation({ seriesId: cotton, seed: 7, periods: 10, pathCount: 500 });
  expect(await finance.getSimulation({ simulationId: simulation.id })).toEqual(simulation);
  const backtest = await finance.backtestValueAtRisk({ seriesId: cotton, estimationWindow: 10 });
  expect(await finance.getVarBacktest({ backtestId: backtest.id })).toEqual(backtest);
  const [first] = await finance.listSeriesRiskMetrics({ seriesId: cotton });
  expect(first).toBeUndefined();
});

test('the subcommand computes, keeps and shows', async () => {
  const url = ['--url', urlFor(database.url, INSTALLER)];
  expect((await command('risk', 'hemp', ...url)).code).toBe(2);
  // The price belongs to Ann: nobody in particular does not see it.
  expect((await command('risk', 'silk', ...url)).code).not.toBe(0);
  const { code, out } = await command('risk', 'silk', '--as', 'ann', '--method', 'parametric', ...url);
  expect(code).toBe(0);
  expect(out).toMatch(/silk: 29 simple returns up to 2026-05-30, 0 periods left out/);
  expect(out).toMatch(/value at risk 95 +-\d\.\d\d % +parametric, 1 period/);
  const { json } = await commandJson('risk', 'cotton', '--horizon', '4', ...url);
  expect(json.metrics).toMatchObject({ horizon: 4, return_count: 29, series_id: cotton });
});
