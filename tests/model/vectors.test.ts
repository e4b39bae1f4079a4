import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** Reference values of SciPy 1.10.1 and R 4.2.2. */
function vectors(name: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, 'tests/model/vectors', `${name}.json`), 'utf8'));
}

interface Samples {
  ref: number[];
  cur: number[];
}

const inputs = vectors('inputs') as Record<string, Samples>;
const numeric = ['same', 'shift', 'small', 'ties'] as const;

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = await database.client({ as: 'app' });
});

afterAll(() => database[Symbol.asyncDispose]());

async function row<Row extends pg.QueryResultRow>(query: string, parameters: unknown[]): Promise<Row> {
  return (await client.query<Row>(query, parameters)).rows[0]!;
}

async function value(expression: string, ...parameters: unknown[]): Promise<number> {
  return Number((await row<{ value: unknown }>(`select ${expression} as value`, parameters)).value);
}

/** Equal to 1e-9 of the larger, or absolutely where they are small. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(Math.abs(expected), 1e-3),
  );
}

describe('distributions', () => {
  const special = vectors('specialfn') as Record<string, number[][]>;
  const kolmogorov = (vectors('ks') as { kolmogorov_sf: { x: number; sf: number }[] }).kolmogorov_sf;

  test.each([
    ['chi2_sf', 'core.chi_square_survival($1, $2)'],
    ['t_two_sided', 'core.student_two_sided($1, $2)'],
    ['lgamma', 'core.log_gamma($1)'],
    ['betainc', 'core.incomplete_beta($3, $1, $2)'],
    ['gammaincc', 'core.upper_incomplete_gamma($1, $2)'],
  ])('%s', async (name, expression) => {
    for (const line of special[name]!) {
      expectClose(
        await value(expression.replaceAll(/\$\d/g, '$&::double precision'), ...line.slice(0, -1)),
        line.at(-1)!,
      );
    }
  });

  test('Kolmogorov', async () => {
    for (const { x, sf } of kolmogorov) expectClose(await value('core.kolmogorov_survival($1)', x), sf);
  });
});

describe('drift', () => {
  const psi = vectors('psi_js') as Record<
    string,
    { decile_psi: { edges: number[]; ref_counts: number[]; cur_counts: number[]; psi: number } }
  > & {
    from_counts: { ref: number[]; cur: number[]; psi: number; js_distance_nat: number }[];
  };
  const ks = vectors('ks') as Record<string, { D: number; p_stephens: number }>;
  const wasserstein = vectors('wasserstein') as Record<string, { w1: number }>;
  const chi = vectors('chisquare') as Record<
    string,
    { ref: number[]; cur: number[]; homogeneity: { stat: number; p: number; df: number }; cramers_v?: number } & {
      homogeneity: { cramers_v?: number };
    }
  >;
  const alarms = vectors('false_alarm') as Record<string, { crit95: number }>;

  test.each([...numeric, 'identical'])('population stability index by deciles: %s', async (name) => {
    const { edges, ref_counts: reference, cur_counts: current, psi: expected } = psi[name]!.decile_psi;
    const { ref, cur } = inputs[name]!;
    expect((await row<{ counts: number[] }>('select model.count_bins($1, $2) as counts', [ref, edges])).counts).toEqual(
      reference,
    );
    expect((await row<{ counts: number[] }>('select model.count_bins($1, $2) as counts', [cur, edges])).counts).toEqual(
      current,
    );
    expectClose(await value('model.population_stability_index($1, $2)', reference, current), expected);
  });

  test('from counts, with empty bins', async () => {
    for (const { ref, cur, psi: expected, js_distance_nat: distance } of psi.from_counts) {
      expectClose(await value('model.population_stability_index($1, $2)', ref, cur), expected);
      expectClose(await value('model.jensen_shannon_distance($1, $2)', ref, cur), distance);
    }
  });

  test('limits that know the size of the samples', async () => {
    for (const [sizes, { crit95 }] of Object.entries(alarms).filter(([key]) => key.includes('/'))) {
      const [reference, current] = sizes.split('/').map(Number);
      expectClose(await value('model.stability_limit(10, $1, $2)', reference, current), crit95);
    }
  });

  test.each([...numeric, 'identical'])('Kolmogorov-Smirnov: %s', async (name) => {
    const { ref, cur } = inputs[name]!;
    const result = await row<{ statistic: number; p_value: number }>('select * from model.kolmogorov_smirnov($1, $2)', [
      ref,
      cur,
    ]);
    expectClose(result.statistic, ks[name]!.D);
    expectClose(result.p_value, ks[name]!.p_stephens);
  });

  test.each([...numeric, 'identical'])('Wasserstein: %s', async (name) => {
    const { ref, cur } = inputs[name]!;
    expectClose(await value('model.wasserstein_distance($1, $2)', ref, cur), wasserstein[name]!.w1);
  });

  test.each(['categorical', 'categorical_new_category'])('homogeneity: %s', async (name) => {
    const { ref, cur, homogeneity } = chi[name]!;
    const result = await row<{ statistic: number; degrees: number; p_value: number; cramers_v: number }>(
      'select * from model.chi_square_homogeneity($1, $2)',
      [ref, cur],
    );
    expectClose(result.statistic, homogeneity.stat);
    expect(result.degrees).toBe(homogeneity.df);
    expectClose(result.p_value / homogeneity.p, 1);
    expectClose(result.cramers_v, (homogeneity.cramers_v ?? chi[name]!.cramers_v)!);
  });
});

describe('comparison', () => {
  const welch = vectors('welch') as Record<string, { welch: { t: number; df: number; p: number }; cohens_d: number }>;
  const ranks = vectors('mannwhitney') as Record<string, Record<string, number>>;
  const dm = vectors('dm') as {
    e1: number[];
    e2: number[];
    cases: { h: number; power: number; mean_d: number; dm_hln: number; dm_hln_p_t: number }[];
  };
  const bootstrap = vectors('bootstrap') as {
    d: number[];
    index_matrix_0based: number[][];
    observed_mean: number;
    ci95_percentile: [number, number];
    se: number;
    p_two_sided_shifted_plus1: number;
  };

  test.each(numeric)('Welch: %s', async (name) => {
    const { ref, cur } = inputs[name]!;
    const result = await row<Record<string, number>>('select * from model.welch($1, $2)', [ref, cur]);
    expectClose(result['statistic']!, welch[name]!.welch.t);
    expectClose(result['degrees']!, welch[name]!.welch.df);
    expectClose(result['p_value']!, welch[name]!.welch.p);
    expectClose(result['cohens_d']!, welch[name]!.cohens_d);
  });

  test.each(numeric)('Mann-Whitney: %s', async (name) => {
    const { ref, cur } = inputs[name]!;
    for (const [isContinuous, p] of [
      [true, 'asymp_cc_two-sided'],
      [false, 'asymp_nocc_two-sided'],
    ] as const) {
      const result = await row<Record<string, number>>('select * from model.mann_whitney($1, $2, $3)', [
        ref,
        cur,
        isContinuous,
      ]);
      expectClose(result['statistic']!, ranks[name]!['U1']!);
      expectClose(result['auc']!, ranks[name]!['auc']!);
      expectClose(result['p_value']!, ranks[name]![p]!);
    }
  });

  test('Diebold-Mariano with the factor of Harvey, Leybourne and Newbold', async () => {
    for (const { h, power, mean_d: mean, dm_hln: statistic, dm_hln_p_t: p } of dm.cases) {
      const result = await row<Record<string, number>>('select * from model.diebold_mariano($1, $2, $3, $4)', [
        dm.e1,
        dm.e2,
        h,
        power,
      ]);
      expectClose(result['mean_difference']!, mean);
      expectClose(result['statistic']!, statistic);
      expectClose(result['p_value']!, p);
    }
  });

  test('paired bootstrap over given draws', async () => {
    const result = await row<Record<string, number>>('select * from model.paired_bootstrap($1, $2)', [
      bootstrap.d,
      bootstrap.index_matrix_0based,
    ]);
    expectClose(result['mean']!, bootstrap.observed_mean);
    expectClose(result['lower']!, bootstrap.ci95_percentile[0]);
    expectClose(result['upper']!, bootstrap.ci95_percentile[1]);
    expectClose(result['standard_error']!, bootstrap.se);
    expectClose(result['p_value']!, bootstrap.p_two_sided_shifted_plus1);
  });

  test('drawn by its own generator, the interval is that of other generators to 5 %', async () => {
    const result = await row<Record<string, number>>(
      'select * from model.paired_bootstrap($1, model.bootstrap_indices(60, 2000, 7))',
      [bootstrap.d],
    );
    expect(Math.abs(result['standard_error']! / bootstrap.se - 1)).toBeLessThan(0.05);
    const [lower, upper] = bootstrap.ci95_percentile;
    expect(Math.abs(result['lower']! - lower)).toBeLessThan(0.1);
    expect(Math.abs(result['upper']! - upper)).toBeLessThan(0.1);
  });
});
