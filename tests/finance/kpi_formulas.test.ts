import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** Reference values of NumPy 1.24, worked out from the same definitions. */
const vectors = JSON.parse(readFileSync(join(projectRoot, 'tests/finance/vectors/kpi.json'), 'utf8')) as {
  cases: {
    inputs: Record<'prev_revenue' | 'revenue' | 'cogs' | 'opex' | 'net_income' | 'budget_revenue', number>;
    revenue_growth: number | null;
    operating_margin: number | null;
    net_margin: number | null;
    budget_variance_pct: number | null;
  }[];
  accuracy: { actual: number[]; forecast: number[]; forecast_accuracy_1_minus_wape_floor0: number | null }[];
};

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = await database.client({ as: 'app' });
});

afterAll(() => database[Symbol.asyncDispose]());

async function one<Row>(text: string, values: unknown[]): Promise<Row> {
  return (await client.query(text, values)).rows[0] as Row;
}

test.each(vectors.cases)('growth, margins and variance, case %#', async (expected) => {
  const { prev_revenue: before, revenue, cogs, opex, net_income: income, budget_revenue: budget } = expected.inputs;
  expect(
    await one(
      `select
         finance.relative_change($1, $2) as revenue_growth,
         finance.margin($1::double precision - $3 - $4, $1) as operating_margin,
         finance.margin($5, $1) as net_margin,
         finance.relative_change($1, $6) as budget_variance_pct`,
      [revenue, before, cogs, opex, income, budget],
    ),
  ).toEqual({
    revenue_growth: expected.revenue_growth,
    operating_margin: expected.operating_margin,
    net_margin: expected.net_margin,
    budget_variance_pct: expected.budget_variance_pct,
  });
});

test.each(vectors.accuracy)('forecast accuracy, case %#', async (expected) => {
  const { accuracy } = await one<{ accuracy: number | null }>('select finance.forecast_accuracy($1, $2) as accuracy', [
    expected.actual,
    expected.forecast,
  ]);
  const wanted = expected.forecast_accuracy_1_minus_wape_floor0;
  if (wanted === null) expect(accuracy).toBeNull();
  else expect(accuracy).toBeCloseTo(wanted, 14);
});

const growth = fc.double({ min: -0.9, max: 5, noNaN: true });

test('growth for its fluctuation: mean over sample deviation by year, turned by the sign, not said without fluctuation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(growth, { maxLength: 24 }), async (returns) => {
      const { ratio, opposite, steady } = await one<Record<'ratio' | 'opposite' | 'steady', number | null>>(
        `select finance.risk_adjusted_return($1) as ratio, finance.risk_adjusted_return($2) as opposite,
           finance.risk_adjusted_return($3) as steady`,
        [returns, returns.map((value) => -value), returns.map(() => 0.1)],
      );
      expect(steady).toBeNull();
      const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
      const deviation = Math.sqrt(returns.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (returns.length - 1));
      if (returns.length < 2 || deviation <= 1e-12 * Math.max(1, Math.abs(mean))) {
        expect(ratio).toBeNull();
        return;
      }
      // Close to the limit a double says nothing.
      fc.pre(deviation > 1e-9);
      const expected = (mean / deviation) * Math.sqrt(12);
      expect(Math.abs(ratio! - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
      expect(opposite! + ratio!).toBeCloseTo(0, 6);
    }),
    { numRuns: 150 },
  );
});

test('every day lies in its month, quarter and year, and a month lies in its quarter and year', async () => {
  const { rows } = await client.query(`
    select d.day, m.start
    from generate_series(date '2023-01-01', date '2026-12-31', interval '1 day') as d (day)
    cross join unnest('{1,4,7,10}'::integer[]) as m (start)
    cross join lateral (
      select
        finance.period_of('month', d.day::date, m.start) as month,
        finance.period_of('quarter', d.day::date, m.start) as quarter,
        finance.period_of('year', d.day::date, m.start) as year
    ) as p
    where not (p.month @> d.day::date and p.quarter @> p.month and p.year @> p.quarter
      and extract(month from lower(p.year)) = m.start and upper(p.year) = lower(p.year) + interval '1 year'
      and (finance.parse_period(to_char(lower(p.year), 'YYYY'), m.start)).period = p.year
      and (finance.parse_period(to_char(d.day, 'YYYY-MM'), m.start)).period = p.month)`);
  expect(rows).toEqual([]);
});
