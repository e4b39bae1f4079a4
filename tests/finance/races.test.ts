import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { meet, value } from '../support/model-company.js';

const company = readFileSync(new URL('../support/risk_company.sql', import.meta.url), 'utf8');
const cotton = '01980000-0000-7000-8000-000000000011';
const wool = '01980000-0000-7000-8000-000000000012';

async function riskCompany(database: FreshDatabase): Promise<{ owner: pg.Client; sessions: [pg.Client, pg.Client] }> {
  const owner = await database.client();
  await owner.query(company);
  const session = async (): Promise<pg.Client> => {
    const client = await database.client({ as: 'app' });
    await client.query(`select set_config('qm.user_id', '01980000-0000-7000-8000-000000000001', false)`);
    return client;
  };
  return { owner, sessions: [await session(), await session()] };
}

test.each([
  ['figures', `select id as state from finance.compute_risk_metrics('${cotton}')`, 'risk_metrics'],
  ['a matrix', `select id as state from finance.compute_correlations('{${cotton},${wool}}')`, 'correlation_matrices'],
  ['a simulation', `select id as state from finance.run_simulation('${cotton}', p_path_count => 10)`, 'simulations'],
  [
    'a backtest',
    `select id as state from finance.backtest_value_at_risk('${cotton}', p_estimation_window => 10)`,
    'var_backtests',
  ],
])('%s of the same values computed by two sessions at once, in both orders, are one row', async (_, text, table) => {
  await using database = await freshDatabase();
  const { owner, sessions } = await riskCompany(database);
  for (const turn of [0, 1]) {
    const [first, second] = await meet(
      database,
      { client: sessions[turn]!, text },
      { client: sessions[1 - turn]!, text },
    );
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).toBe(first);
    // The other order meets over other values.
    await owner.query(`update series.observations set value = value + 1 where series_id = $1 and at = '2026-05-03'`, [
      cotton,
    ]);
  }
  expect(await value(owner, `select count(*)::integer from finance.${table}`)).toBe(2);
});

test.each([[0], [1]])(
  'a portfolio changed by two sessions at once has the weights of one of them, order %s',
  async (turn) => {
    await using database = await freshDatabase();
    const { owner, sessions } = await riskCompany(database);
    const positions = (share: number): string =>
      JSON.stringify([
        { series_id: cotton, weight: share },
        { series_id: wool, weight: 1 - share },
      ]);
    await sessions[0].query('select finance.create_portfolio($1, $2)', ['mix', positions(0.5)]);
    const calls = [0.25, 0.75].map((share, number) => ({
      client: sessions[number]!,
      text: 'select u.name as state from finance.portfolios p, finance.update_portfolio(p.id, $1) u',
      parameters: [positions(share)],
    }));

    expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['mix', 'mix']);
    expect(await value(owner, `select weight from finance.portfolio_positions where series_id = '${cotton}'`)).toBe(
      turn === 0 ? 0.75 : 0.25,
    );
    expect(await value(owner, 'select count(*)::integer from finance.risk_findings')).toBe(0);
  },
);
