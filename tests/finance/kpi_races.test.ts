import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { meet, value } from '../support/model-company.js';

const company = readFileSync(new URL('../support/kpi_company.sql', import.meta.url), 'utf8');

const people = { ann: 1, bea: 2 } as const;

/** The company, and two planners who work for it at the same time. */
async function parties(
  database: FreshDatabase,
): Promise<{ owner: pg.Client; ann: pg.Client; bea: pg.Client; statement: string }> {
  const owner = await database.client();
  await owner.query(company);
  const act = async (person: keyof typeof people): Promise<pg.Client> => {
    const client = await database.client({ as: 'app' });
    await client.query(`select set_config('qm.user_id', $1, false)`, [
      `01990000-0000-7000-8000-00000000005${people[person]}`,
    ]);
    return client;
  };
  return {
    owner,
    ann: await act('ann'),
    bea: await act('bea'),
    statement: await value<string>(owner, `pg_temp.statement('main')`),
  };
}

const compute = `select state::text from finance.compute_kpi_report($1, '2025-02')`;
const publish = 'select state::text from finance.publish_kpi_report($1)';
const revisions = `select string_agg(state::text, ' ' order by revision) from finance.kpi_reports`;
const findings = 'select count(*)::integer from ops.state_findings()';

test('worked out by two at once: one report', async () => {
  await using database = await freshDatabase();
  const { owner, ann, bea, statement } = await parties(database);
  const call = { text: compute, parameters: [statement] };
  expect(await meet(database, { client: ann, ...call }, { client: bea, ...call })).toEqual(['draft', 'draft']);
  expect(await value(owner, revisions)).toBe('draft');
});

describe('a report beside its next revision', () => {
  test.each([
    ['published first, it is in force', true, ['published', 'draft'], 'published draft'],
    ['worked out anew first, it is out of date', false, ['draft', 'QMA56'], 'superseded draft'],
  ] as const)('%s', async (_, publishesFirst, outcomes, states) => {
    await using database = await freshDatabase();
    const { owner, ann, bea, statement } = await parties(database);
    const report = await value<string>(owner, `select (finance.compute_kpi_report($1, '2025-02')).id`, [statement]);
    const publishing = { client: ann, text: publish, parameters: [report] };
    const computing = { client: bea, text: compute, parameters: [statement] };
    const change = `select pg_temp.record('turnover', '2025-02-01', 1200)`;
    if (publishesFirst) {
      // The row changes while it is being published, and is seen by whoever waits.
      await ann.query('begin');
      await ann.query(publish, [report]);
      await owner.query(change);
      const waiting = bea.query<{ state: string }>(compute, [statement]);
      await ann.query('commit');
      expect((await waiting).rows[0]!.state).toBe(outcomes[1]);
    } else {
      await owner.query(change);
      expect(await meet(database, computing, publishing)).toEqual(outcomes);
    }
    expect(await value(owner, revisions)).toBe(states);
    expect(await value(owner, findings)).toBe(0);
  });

  test('published by two at once: once', async () => {
    await using database = await freshDatabase();
    const { owner, ann, bea, statement } = await parties(database);
    const report = await value<string>(owner, `select (finance.compute_kpi_report($1, '2025-02')).id`, [statement]);
    const call = { text: publish, parameters: [report] };
    expect(await meet(database, { client: ann, ...call }, { client: bea, ...call })).toEqual([
      'published',
      'published',
    ]);
    expect(
      await value(
        owner,
        `select count(*)::integer from core.state_history where machine = 'kpi_report' and to_state = 'published'`,
      ),
    ).toBe(1);
  });
});

describe('a budget beside its approval', () => {
  const lines = JSON.stringify([{ line: 'revenue', period: '2025', amount: 12000 }]);
  const set = `select state::text from finance.set_budget($1, 'anew', $2)`;
  const approve = `select state::text from governance.approve($1)`;

  test.each([
    ['approved first, it holds until the new one does', true, ['approved', 'pending'], 'approved pending'],
    ['drawn up anew first, it cannot be approved', false, ['pending', 'QM203'], 'superseded pending'],
  ] as const)('%s', async (_, approvesFirst, outcomes, states) => {
    await using database = await freshDatabase();
    const { owner, ann, bea, statement } = await parties(database);
    await ann.query(set, [statement, lines]);
    const approval = await value<string>(owner, 'select approval_id from finance.budgets');
    const calls = [
      { client: bea, text: approve, parameters: [approval] },
      { client: ann, text: set, parameters: [statement, lines] },
    ] as const;
    const [first, second] = approvesFirst ? calls : [calls[1], calls[0]];
    expect(await meet(database, first, second)).toEqual(outcomes);
    expect(await value(owner, `select string_agg(state::text, ' ' order by version) from finance.budgets`)).toBe(
      states,
    );
    expect(await value(owner, findings)).toBe(0);
  });
});
