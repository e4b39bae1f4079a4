import { resolve } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, loadMapping, parseMapping, type KpiReport, type Quartermaster } from '../../sdk/index.js';
import { folder, hasRealInput, realInput } from '../import/support.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { expectDocumented } from './measured.js';

const cutOff = '2010-09-05';
const [from, to] = ['2010-09-06', '2010-12-05'];
const single = [
  'naive',
  'seasonal_naive',
  'moving_average',
  'exponential_smoothing',
  'damped_trend',
  'croston',
  'sba',
  'tsb',
] as const;

describe.skipIf(!hasRealInput)('a year of a British wholesaler of gifts', () => {
  let database: FreshDatabase;
  let db: Quartermaster;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    db = await connect({ url: database.url, max: 2 });
    await db.series.importFile({
      path: resolve(realInput, 'online_retail_2009_2010.csv.gz'),
      mapping: await loadMapping('online-retail'),
    });
    client = await database.client();
  }, 300_000);

  afterAll(async () => {
    await db.close();
    await database[Symbol.asyncDispose]();
  });

  test(
    'the selected methods forecast 500 real items no worse than the best single one, and better than naive ones',
    { timeout: 300_000 },
    async () => {
      const { rows: best } = await client.query<{ item_id: string }>(
        'select item_id from demand.daily_sales where day <= $1 group by item_id order by sum(quantity) desc, item_id limit 500',
        [cutOff],
      );
      const itemIds = best.map((row) => row.item_id);

      const results: { name: string; wape: number; bias: number; inside: number }[] = [];
      for (const name of ['selected', ...single]) {
        const version = await db.forecast.forecastDemand({
          horizon: 13,
          trainingCutOff: cutOff,
          itemIds,
          description: name,
          methods: name === 'selected' ? null : [name as (typeof single)[number]],
          // Nine months have no year; a quarter is the season that they do have.
          seasonLength: name === 'seasonal_naive' ? 13 : null,
        });
        const { rows } = await client.query<{ wape: number; bias: number; inside: number }>(
          `select
           sum(abs(a.actual - p.point)) / sum(a.actual) as wape,
           sum(a.actual - p.point) / sum(a.actual) as bias,
           avg((a.actual between p.lower and p.upper)::integer)::double precision as inside
         from forecast.points p
         join forecast.read_actuals(array(select series_id from forecast.series_forecasts where version_id = $1), $2, $3) as a
           on a.series_id = p.series_id and a.period_start = p.target_on
         where p.version_id = $1`,
          [version.id, from, to],
        );
        results.push({ name, ...rows[0]! });
      }

      const wapeOf = (name: string): number => results.find((result) => result.name === name)!.wape;
      expect(wapeOf('selected')).toBeLessThanOrEqual(Math.min(...single.map(wapeOf)));
      expect(wapeOf('selected')).toBeLessThan(wapeOf('naive'));
      expect(wapeOf('selected')).toBeLessThan(wapeOf('seasonal_naive'));
      expectDocumented(
        'forecast.md',
        'online retail',
        ['Method for all series', 'WAPE', 'Bias', 'Within the 95 % interval'],
        [...results]
          .sort((left, right) => left.wape - right.wape)
          .map(({ name, wape, bias, inside }) => [
            name === 'selected' ? '**selected for each series**' : name.replaceAll('_', ' '),
            wape.toFixed(3),
            bias.toFixed(3),
            `${(inside * 100).toFixed(1)} %`,
          ]),
      );
    },
  );

  test('its key figures, from a file of money by day to published reports', { timeout: 120_000 }, async () => {
    // Revenue of each day, zero where nobody was there; 55 % of it had been paid for the goods, 5,000 went for the rest.
    const { rows: days } = await client.query<{ line: string }>(`
      select concat_ws(',', d.day::date, a.value, a.series, a.kind) as line
      from generate_series(date '2009-12-01', date '2010-11-30', interval '1 day') as d (day)
      cross join lateral (
        select coalesce(sum(s.revenue), 0) as revenue from demand.daily_sales s where s.day = d.day::date
      ) as r
      cross join lateral (
        values
          ('turnover', 'revenue', r.revenue),
          ('goods', 'expense', round(0.55 * r.revenue, 2)),
          ('running costs', 'expense', 5000)
      ) as a (series, kind, value)
      order by d.day, a.series`);
    await using files = await folder();
    const upload = await db.series.importFile({
      path: await files.file('money.csv', ['day,value,series,kind', ...days.map(({ line }) => line), ''].join('\n')),
      mapping: parseMapping(
        {
          name: 'money-by-day',
          description: 'Revenue and expenses by day, in pounds.',
          data_type: 'observations',
          format: { header: ['day', 'value', 'series', 'kind'] },
          fields: {
            at: { column: 'day', type: 'timestamp', formats: ['YYYY-MM-DD'], time_zone: 'UTC', required: true },
            value: { column: 'value', type: 'number', required: true },
            series: { column: 'series', required: true },
            kind: { column: 'kind', required: true },
            frequency: { constant: 'daily' },
            currency: { constant: 'GBP' },
          },
          targets: [
            {
              target: 'observations',
              values: {
                series: 'series',
                at: 'at',
                value: 'value',
                kind: 'kind',
                frequency: 'frequency',
                currency: 'currency',
              },
            },
          ],
        },
        'money-by-day',
      ),
    });
    expect(upload).toMatchObject({ state: 'loaded', acceptedCount: 3 * 365, rejectedCount: 0 });

    const seriesId = async (name: string): Promise<string> =>
      (await client.query<{ id: string }>('select id from series.series where name = $1', [name])).rows[0]!.id;
    const { id: statementId } = await db.finance.setStatement({
      code: 'main',
      name: 'Profit and loss',
      currency: 'GBP',
    });
    for (const [line, name] of [
      ['revenue', 'turnover'],
      ['cost_of_goods_sold', 'goods'],
      ['operating_expense', 'running costs'],
    ] as const) {
      await db.finance.setStatementLine({ statementId, line, source: 'series', seriesIds: [await seriesId(name)] });
    }
    for (const line of ['other_income', 'other_expense', 'tax'] as const) {
      await db.finance.setStatementLine({ statementId, line, source: 'none' });
    }

    // 700,000 a month were planned; the last month was forecast before it began.
    await client.query(`update governance.approval_policies set quorum = 0 where subject_type = 'budget'`);
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2009, 11 + month)).toISOString().slice(0, 7),
    );
    const budget = await db.finance.setBudget({
      statementId,
      name: 'Plan',
      lines: months.map((period) => ({ line: 'revenue', period, amount: 700_000 })),
    });
    expect(budget.state).toBe('approved');
    await db.forecast.forecastSeries({
      seriesIds: [await seriesId('turnover')],
      horizon: 30,
      trainingCutOff: '2010-10-31',
      seasonLength: 7,
    });

    const reports: [string, KpiReport][] = [];
    for (const period of [...months, '2010-Q1', '2010-Q2', '2010-Q3']) {
      const { id: reportId } = await db.finance.computeKpiReport({ statementId, period });
      reports.push([period, await db.finance.publishKpiReport({ reportId })]);
    }

    // The same money twice: by the file of days, and by the sales lines themselves.
    const { id: salesId } = await db.finance.setStatement({ code: 'sales', name: 'By sales lines', currency: 'GBP' });
    await db.finance.setStatementLine({ statementId: salesId, line: 'revenue', source: 'sales' });
    const range = { granularity: 'month', from: '2009-12-01', to: '2010-11-30' } as const;
    const bySales = await db.finance.readLines({ statementId: salesId, ...range });
    expect(reports.slice(0, 12).map(([, { revenue }]) => revenue)).toEqual(bySales.map(({ amount }) => amount));
    expect(bySales.every(({ is_complete: complete }) => complete)).toBe(true);

    // Every figure is what its definition says of the rows of the file.
    const revenueOf = new Map(reports.map(([period, { revenue }]) => [period, Number(revenue)]));
    const of = (period: string): number => revenueOf.get(period)!;
    expect(of('2010-Q1')).toBeCloseTo(of('2010-01') + of('2010-02') + of('2010-03'), 4);
    expect(reports[12]![1].reasons).toMatchObject({
      previous_revenue: 'turnover: 61 of 92 missing from 2009-10-01 to 2009-12-31',
    });
    for (const [period, report] of reports) {
      expect(report).toMatchObject({ state: 'published', is_complete: true });
      const revenue = Number(report.revenue);
      expect(report.operating_margin).toBeCloseTo(
        (revenue - Number(report.cost_of_goods_sold) - Number(report.operating_expense)) / revenue,
        10,
      );
      const plan = period.includes('Q') ? 2_100_000 : 700_000;
      expect(report.budget_variance).toBeCloseTo((revenue - plan) / plan, 10);
    }
    const growths = months.slice(1).map((period, index) => of(period) / of(months[index]!) - 1);
    const mean = growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
    const deviation = Math.sqrt(growths.reduce((sum, growth) => sum + (growth - mean) ** 2, 0) / (growths.length - 1));
    expect(reports[11]![1].risk_adjusted_return).toBeCloseTo((mean / deviation) * Math.sqrt(12), 8);
    expect(reports[11]![1].forecast_accuracy).toBeGreaterThan(0.5);

    const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)} %`);
    expectDocumented(
      'finance.md',
      'key figures of online retail',
      [
        'Period',
        'Revenue, GBP',
        'Growth',
        'Operating margin',
        'Against the plan',
        'Forecast accuracy',
        'Risk-adjusted return',
      ],
      reports.map(([period, report]) => [
        period,
        Number(report.revenue).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
        percent(report.revenue_growth),
        percent(report.operating_margin),
        percent(report.budget_variance),
        percent(report.forecast_accuracy),
        report.risk_adjusted_return?.toFixed(2) ?? '—',
      ]),
    );
  });
});
