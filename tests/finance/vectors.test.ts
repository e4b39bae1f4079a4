import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

interface Level {
  hist_var_linear_pg_percentile_cont: number;
  hist_var_pg_percentile_disc: number;
  hist_var_lower: number;
  hist_var_higher: number;
  cvar_empyrical_floor_index: number;
  cvar_le_linear_quantile: number;
  cvar_strict_lt_linear_quantile_perfanalytics: number;
  es_acerbi_tasche: number;
  parametric_var_ddof1_quantstats: number;
  parametric_es_ddof1: number;
  parametric_var_ddof0_perfanalytics: number;
  cvar_quantstats: number;
}

interface Figures {
  n: number;
  mean: number;
  vol_ddof1: number;
  vol_ddof0: number;
  vol_annual: number;
  sharpe_annual: number;
  rf_daily: number;
  max_drawdown: number;
  trough_index_0: number;
  total_return: number;
  cagr: number;
  downside_dev_annual: number;
  c95: Level;
  c99: Level;
}

/** Reference values of NumPy 1.24.2, SciPy 1.10.1 and pandas 1.5.3; every loss is below zero. */
const vectors = JSON.parse(readFileSync(join(projectRoot, 'tests/finance/vectors/finance.json'), 'utf8')) as {
  r60: number[];
  r250: number[];
  only_gains: number[];
  r60_out: Figures;
  r60_out_rf: Figures;
  r250_out: Figures;
  only_gains_out: Figures;
  corr: { x: number[][]; pearson: number[][]; spearman: number[][] };
  monte_carlo_gbm: {
    z: number[];
    mu_daily: number;
    sigma_daily: number;
    s0: number;
    days: number;
    mean_terminal: number;
    pnl_percentiles: Record<string, number>;
    prob_loss: number;
    var95: number;
    cvar95_le: number;
  };
};

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = await database.client({ as: 'app' });
});

afterAll(() => database[Symbol.asyncDispose]());

async function row(query: string, parameters: unknown[]): Promise<Record<string, number>> {
  return (await client.query<Record<string, number>>(query, parameters)).rows[0]!;
}

async function value(expression: string, ...parameters: unknown[]): Promise<number> {
  return (await row(`select ${expression} as value`, parameters))['value']!;
}

/** Equal to 1e-9 of the larger, or absolutely where they are small. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(Math.abs(expected), 1e-3),
  );
}

describe.each([
  ['60 returns', vectors.r60, vectors.r60_out],
  ['60 returns and a risk-free rate', vectors.r60, vectors.r60_out_rf],
  ['250 returns', vectors.r250, vectors.r250_out],
  ['gains only', vectors.only_gains, vectors.only_gains_out],
])('%s', (_, returns, figures) => {
  test('figures of risk', async () => {
    const measured = await row(
      `select *, finance.downside_deviation($1, $2, 252) as downside, finance.standard_deviation($1, 0) as deviation_0
       from finance.measure_risk($1, p_annualiser => 252, p_risk_free_rate => $2)`,
      [returns, figures.rf_daily],
    );
    expect(measured['return_count']).toBe(figures.n);
    expectClose(measured['mean_return']!, figures.mean);
    expectClose(measured['volatility']!, figures.vol_annual);
    expectClose(measured['deviation_0']!, figures.vol_ddof0);
    expectClose(await value('finance.standard_deviation($1)', returns), figures.vol_ddof1);
    expectClose(measured['sharpe_ratio']!, figures.sharpe_annual);
    expectClose(measured['total_return']!, figures.total_return);
    expectClose(measured['annual_return']!, figures.cagr);
    expectClose(measured['downside']!, figures.downside_dev_annual);
    expectClose(measured['maximum_drawdown']!, figures.max_drawdown);
    // The vector counts values of wealth from 0, the first of which is there before the first return.
    expect(measured['trough_position']).toBe(figures.max_drawdown === 0 ? null : figures.trough_index_0);
    if (figures.downside_dev_annual === 0) {
      expect(measured['sortino_ratio']).toBeNull();
    } else {
      expectClose(
        measured['sortino_ratio']!,
        ((figures.mean - figures.rf_daily) / figures.downside_dev_annual) * Math.sqrt(252) * Math.sqrt(252),
      );
    }
    expectClose(measured['var_95']!, figures.c95.hist_var_linear_pg_percentile_cont);
    expectClose(measured['var_99']!, figures.c99.hist_var_linear_pg_percentile_cont);
    expectClose(measured['cvar_95']!, figures.c95.cvar_le_linear_quantile);
    expectClose(measured['cvar_99']!, figures.c99.cvar_le_linear_quantile);
  });

  test.each([
    [0.95, figures.c95],
    [0.99, figures.c99],
  ])('value at risk and conditional value at risk of %s', async (level, expected) => {
    const valueAtRisk = (method: string, rule = 'linear', ddof = 1): Promise<number> =>
      value('finance.value_at_risk($1, $2, $3, $4, $5)', returns, level, method, rule, ddof);
    expectClose(await valueAtRisk('historical', 'linear'), expected.hist_var_linear_pg_percentile_cont);
    expectClose(await valueAtRisk('historical', 'discrete'), expected.hist_var_pg_percentile_disc);
    expectClose(await valueAtRisk('historical', 'lower'), expected.hist_var_lower);
    expectClose(await valueAtRisk('historical', 'higher'), expected.hist_var_higher);
    expectClose(await valueAtRisk('parametric'), expected.parametric_var_ddof1_quantstats);
    expectClose(await valueAtRisk('parametric', 'linear', 0), expected.parametric_var_ddof0_perfanalytics);

    const conditional = (rule: string): Promise<number> =>
      value('finance.conditional_value_at_risk($1, $2, $3)', returns, level, rule);
    expectClose(await conditional('floor_index'), expected.cvar_empyrical_floor_index);
    expectClose(await conditional('tail_at_or_below'), expected.cvar_le_linear_quantile);
    expectClose(await conditional('tail_below'), expected.cvar_strict_lt_linear_quantile_perfanalytics);
    expectClose(await conditional('acerbi_tasche'), expected.es_acerbi_tasche);
    expectClose(await conditional('parametric'), expected.parametric_es_ddof1);
    expectClose(await conditional('tail_below_parametric'), expected.cvar_quantstats);
  });
});

test.each([
  ['pearson', vectors.corr.pearson],
  ['spearman', vectors.corr.spearman],
])('correlations: %s', async (method, expected) => {
  const column = (index: number): number[] => vectors.corr.x.map((line) => line[index]!);
  for (let i = 0; i < expected.length; i += 1) {
    for (let j = 0; j < expected.length; j += 1) {
      expectClose(await value('finance.correlation($1, $2, $3)', column(i), column(j), method), expected[i]![j]!);
    }
  }
});

test('Monte Carlo with the draws of the vector', async () => {
  const { z, s0, mu_daily, sigma_daily, days, ...expected } = vectors.monte_carlo_gbm;
  const outcome = await row(
    'select * from finance.summarize_outcomes(finance.terminal_values($1, $2, $3, $4, $5), $2)',
    [z, s0, mu_daily, sigma_daily, days],
  );
  expectClose(outcome['mean_outcome']!, expected.mean_terminal);
  for (const [percentile, gain] of Object.entries(expected.pnl_percentiles)) {
    expectClose(outcome[`percentile_${percentile}`]!, gain);
  }
  expectClose(outcome['loss_probability']!, expected.prob_loss);
  expectClose(outcome['var_95']!, expected.var95);
  expectClose(outcome['cvar_95']!, expected.cvar95_le);
});
