import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, race, type FreshDatabase } from '../support/database.js';
import { approve, createCompany, findings, recommendHelmets, users } from './company.js';

const planAsOfJune = `select number, state from planning.run_plan(p_planned_on => '2026-06-01')`;
const orderIt = 'select order_number from planning.order_recommendations(array[$1::uuid])';

async function company(database: FreshDatabase): Promise<pg.Client> {
  const owner = await database.client();
  await createCompany(owner);
  return owner;
}

async function values<Row extends pg.QueryResultRow>(
  client: pg.Client,
  query: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(query, parameters)).rows;
}

test('two planning runs at once follow each other: one is in force, the other superseded', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  await owner.query(`select pg_temp.order_of('H1', 4, 2, 40, '2026-06-20')`);

  const { won, lost } = await race(database, 4, (client) => client.query(planAsOfJune), { as: 'app' });

  expect(lost).toEqual([]);
  expect(won.map((result) => (result.rows[0] as { number: number }).number).sort()).toEqual([1, 2, 3, 4]);
  expect(await values(owner, 'select number, state from planning.runs order by number')).toEqual([
    { number: 1, state: 'superseded' },
    { number: 2, state: 'superseded' },
    { number: 3, state: 'superseded' },
    { number: 4, state: 'current' },
  ]);
  expect(await values(owner, 'select count(distinct result_hash)::integer as hashes from planning.runs')).toEqual([
    { hashes: 1 },
  ]);
  expect(await values(owner, `select state from planning.recommendations where state <> 'superseded'`)).toEqual([
    { state: 'pending' },
  ]);
  expect(await findings(owner)).toEqual([]);
});

describe('an approval beside a rerun', () => {
  const vote = `select governance.approve(id) from governance.approvals where subject_id = $1`;

  test('the approval first: the rerun supersedes what was approved', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    const [approver, planner] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];
    await approver.query(`select set_config('qm.user_id', $1, false)`, [users.ann]);

    await approver.query('begin');
    await approver.query(vote, [recommendation]);
    const run = planner.query(planAsOfJune);
    await untilOneWaits(owner);
    await approver.query('commit');
    await run;

    expect(await statesOf(owner, recommendation)).toEqual({ approval: 'superseded', recommendation: 'superseded' });
    expect(await values(owner, `select state from planning.open_recommendations`)).toEqual([{ state: 'pending' }]);
    expect(await findings(owner)).toEqual([]);
  });

  test('the rerun first: the approver is told that it is decided', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    const [approver, planner] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];
    await approver.query(`select set_config('qm.user_id', $1, false)`, [users.ann]);

    await planner.query('begin');
    await planner.query(planAsOfJune);
    const refused = approver.query(vote, [recommendation]).catch((error: unknown) => error);
    await untilOneWaits(owner);
    await planner.query('commit');

    expect(await refused).toMatchObject({ code: 'QM203' });
    expect(await statesOf(owner, recommendation)).toEqual({ approval: 'superseded', recommendation: 'superseded' });
    expect(await findings(owner)).toEqual([]);
  });
});

describe('an order beside a rerun', () => {
  test('the order first: the run counts on it', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    await approve(owner, recommendation, users.ann);
    const [buyer, planner] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await buyer.query('begin');
    await buyer.query(orderIt, [recommendation]);
    const run = planner.query(`select planning.run_plan()`);
    await untilOneWaits(owner);
    await buyer.query('commit');
    await run;

    expect(await values(owner, 'select * from planning.open_recommendations')).toEqual([]);
    expect((await statesOf(owner, recommendation)).recommendation).toBe('ordered');
    expect(await findings(owner)).toEqual([]);
  });

  test('the run first: what it superseded is not ordered', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    await approve(owner, recommendation, users.ann);
    const [buyer, planner] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await planner.query('begin');
    await planner.query(planAsOfJune);
    const refused = buyer.query(orderIt, [recommendation]).catch((error: unknown) => error);
    await untilOneWaits(owner);
    await planner.query('commit');

    expect(await refused).toMatchObject({ code: 'QM910' });
    expect(await values(owner, 'select * from planning.supply_orders')).toEqual([]);
    expect(await findings(owner)).toEqual([]);
  });
});

test('eight buyers order the same recommendation: one does', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  const recommendation = await recommendHelmets(owner);
  await approve(owner, recommendation, users.ann);

  const { won, lost } = await race(database, 8, (client) => client.query(orderIt, [recommendation]), { as: 'app' });

  expect(won).toHaveLength(1);
  expect(new Set(lost.map((error) => error.code))).toEqual(new Set(['QM910']));
  expect(await values(owner, 'select quantity::integer from planning.supply_order_lines')).toEqual([{ quantity: 40 }]);
  expect(await values(owner, 'select on_order::integer from inventory.levels')).toEqual([{ on_order: 40 }]);
  expect(await findings(owner)).toEqual([]);
});

describe('a vote that is taken back beside the order', () => {
  const takeBack = 'select governance.revoke_vote(id) from governance.approvals where subject_id = $1';

  test('taken back first: nothing is ordered', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    await approve(owner, recommendation, users.ann);
    const [approver, buyer] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];
    await approver.query(`select set_config('qm.user_id', $1, false)`, [users.ann]);

    await approver.query('begin');
    await approver.query(takeBack, [recommendation]);
    const refused = buyer.query(orderIt, [recommendation]).catch((error: unknown) => error);
    await untilOneWaits(owner);
    await approver.query('commit');

    expect(await refused).toMatchObject({ code: expect.stringMatching(/^QM(212|910)$/) as string });
    expect(await values(owner, 'select * from planning.supply_orders')).toEqual([]);
    expect(await findings(owner)).toEqual([]);
  });

  test('ordered first: the vote was used', async () => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const recommendation = await recommendHelmets(owner);
    await approve(owner, recommendation, users.ann);
    const [approver, buyer] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];
    await approver.query(`select set_config('qm.user_id', $1, false)`, [users.ann]);

    await buyer.query('begin');
    await buyer.query(orderIt, [recommendation]);
    const refused = approver.query(takeBack, [recommendation]).catch((error: unknown) => error);
    await untilOneWaits(owner);
    await buyer.query('commit');

    expect(await refused).toMatchObject({ code: 'QM211' });
    expect(await findings(owner)).toEqual([]);
  });
});

test('two approvers at once: the quorum is counted once, and the last vote decides', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  await owner.query('update governance.approval_policies set quorum = 2 where quorum = 1');
  const recommendation = await recommendHelmets(owner);

  const { won, lost } = await race(
    database,
    3,
    async (client, number) => {
      await client.query(`select set_config('qm.user_id', $1, false)`, [[users.ann, users.bea, users.cid][number]]);
      return client.query(`select governance.approve(id) from governance.approvals where subject_id = $1`, [
        recommendation,
      ]);
    },
    { as: 'app' },
  );

  expect(won).toHaveLength(2);
  expect(lost.map((error) => error.code)).toEqual(['QM203']);
  expect(await statesOf(owner, recommendation)).toEqual({ approval: 'approved', recommendation: 'approved' });
  expect(await findings(owner)).toEqual([]);
});

test('receipts in parallel: never more than was ordered', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  const recommendation = await recommendHelmets(owner);
  await approve(owner, recommendation, users.ann);
  await owner.query(orderIt, [recommendation]);
  const [line] = await values<{ id: string }>(owner, 'select id from planning.supply_order_lines');

  const { won, lost } = await race(
    database,
    12,
    (client) => client.query('select planning.receive_order_line($1, 7)', [line!.id]),
    { as: 'app' },
  );

  expect(won).toHaveLength(5);
  expect(new Set(lost.map((error) => error.code))).toEqual(new Set(['QM915']));
  expect(
    await values(owner, 'select received_quantity::integer, open_quantity::integer from planning.supply_order_lines'),
  ).toEqual([{ received_quantity: 35, open_quantity: 5 }]);
  expect(await values(owner, 'select on_hand::integer, on_order::integer from inventory.levels')).toEqual([
    { on_hand: 35, on_order: 5 },
  ]);
  expect(await findings(owner)).toEqual([]);
});

test('16 sessions order against a contract of 100: its ceiling holds', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  // One need a week of ten helmets, bought one by one: sixteen recommendations, 160 pieces, a contract of 100.
  await owner.query(`update catalog.supplier_items set contract_quantity_limit = 1000 where item_id = pg_temp.item(4)`);
  await owner.query(`update planning.plans set action_window_days = 200`);
  for (let week = 0; week < 16; week++) {
    await owner.query(`select pg_temp.order_of($1, 4, 2, 10, date '2026-06-09' + 7 * $2::integer)`, [
      randomUUID(),
      week,
    ]);
  }
  await owner.query(planAsOfJune);
  const recommendations = await values<{ id: string }>(
    owner,
    'select id from planning.open_recommendations order by order_by',
  );
  expect(recommendations).toHaveLength(16);
  for (const { id } of recommendations) await approve(owner, id, users.ann);
  await owner.query(`update catalog.supplier_items set contract_quantity_limit = 100 where item_id = pg_temp.item(4)`);

  const { won, lost } = await race(
    database,
    16,
    (client, number) => client.query(orderIt, [recommendations[number]!.id]),
    {
      as: 'app',
    },
  );

  expect(won).toHaveLength(10);
  expect(new Set(lost.map((error) => error.code))).toEqual(new Set(['QM912']));
  expect(
    await values(
      owner,
      'select contract_quantity_used::integer as used from catalog.supplier_items where item_id = pg_temp.item(4)',
    ),
  ).toEqual([{ used: 100 }]);
  expect(await findings(owner)).toEqual([]);
});

test('the same alert from 12 sessions is one row, counted twelve times', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);

  const { lost } = await race(
    database,
    12,
    (client) => client.query(`select governance.raise_alert('oven_hot', 'low', 'Hot', 'Hot', 'oven')`),
    { as: 'app' },
  );

  expect(lost).toEqual([]);
  expect(await values(owner, 'select occurrence_count, state from governance.alerts')).toEqual([
    { occurrence_count: 12, state: 'open' },
  ]);
});

test('alerts refreshed by four sessions at once neither deadlock nor double', async () => {
  await using database = await freshDatabase();
  const owner = await company(database);
  await owner.query(`select pg_temp.stock(n, 1, 5) from generate_series(1, 4) as n`);
  await owner.query(`update inventory.levels set reorder_point = 10`);

  const { lost } = await race(database, 4, (client) => client.query('select planning.refresh_alerts()'), { as: 'app' });

  expect(lost).toEqual([]);
  expect(await values(owner, `select count(*)::integer as live from governance.active_alerts`)).toEqual([{ live: 4 }]);
});

describe('two lanes that would close a ring', () => {
  const lane = (from: number, to: number): string =>
    `select catalog.upsert_lane('01970000-0000-7000-8000-000000000004', '01970000-0000-7000-8000-00000000001${from}', '01970000-0000-7000-8000-00000000001${to}', 1)`;

  test.each([
    [1, 2],
    [2, 1],
  ])('from %i first: the second waits and is refused', async (from, to) => {
    await using database = await freshDatabase();
    const owner = await company(database);
    const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await first.query('begin');
    await first.query(lane(from, to));
    const refused = second.query(lane(to, from)).catch((error: unknown) => error);
    await untilOneWaits(owner);
    await first.query('commit');

    expect(await refused).toMatchObject({ code: 'QM313' });
    expect(
      await values(owner, `select count(*)::integer as lanes from catalog.lanes where item_id = pg_temp.item(4)`),
    ).toEqual([{ lanes: 1 }]);
  });
});

/** Waits until one session waits for another one's lock. */
async function untilOneWaits(owner: pg.Client): Promise<void> {
  for (;;) {
    const waiting = await values(
      owner,
      `select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
    );
    if (waiting.length > 0) return;
    await delay(10);
  }
}

async function statesOf(
  client: pg.Client,
  recommendation: string,
): Promise<{ approval: string; recommendation: string }> {
  const [row] = await values<{ approval: string; recommendation: string }>(
    client,
    `select r.state as recommendation, a.state as approval
     from planning.recommendations r
     join governance.approvals a on a.subject_id = r.id
     where r.id = $1
     order by a.revision desc
     limit 1`,
    [recommendation],
  );
  return row!;
}
