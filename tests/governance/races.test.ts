import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, race, type FreshDatabase } from '../support/database.js';
import { actingAs, allFindings, meet, modelCompany, outcomeOf, people, value } from '../support/model-company.js';

const bothOrders = [
  ['the first before the second', 0],
  ['the second before the first', 1],
] as const;

/** An action of high risk: two have to agree. */
async function highRiskAction(owner: pg.Client): Promise<{ action: string; approval: string }> {
  const { rows } = await owner.query<{ action: string; approval: string }>(
    `select id as action, approval_id as approval from governance.propose_action('rollback_model', 'back')`,
  );
  return rows[0]!;
}

/** An action that ann approved alone. */
async function approvedAction(
  owner: pg.Client,
  database: FreshDatabase,
): Promise<{ action: string; approval: string; ann: pg.Client }> {
  const { rows } = await owner.query<{ action: string; approval: string }>(
    `select id as action, approval_id as approval from governance.propose_action('retrain_model', 'train')`,
  );
  const ann = await actingAs(database, 'ann');
  await ann.query('select governance.approve($1)', [rows[0]!.approval]);
  return { ...rows[0]!, ann };
}

const approve = 'select state from governance.approve($1)';

describe('C: two approvers at once', () => {
  test.each(bothOrders)('%s: both votes count, and it is approved once', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { action, approval } = await highRiskAction(owner);
    const calls = [
      { client: await actingAs(database, 'ann'), text: approve, parameters: [approval] },
      { client: await actingAs(database, 'bea'), text: approve, parameters: [approval] },
    ] as const;

    expect(await meet(database, calls[turn], calls[1 - turn]!)).toEqual(['pending', 'approved']);
    expect(await value(owner, 'select state from governance.agent_actions where id = $1', [action])).toBe('approved');
    expect(await allFindings(owner)).toEqual([]);
  });

  test('one user who votes in two sessions counts once', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { approval } = await highRiskAction(owner);
    const [early, late] = [await actingAs(database, 'ann'), await actingAs(database, 'ann')];

    expect(
      await meet(
        database,
        { client: early, text: approve, parameters: [approval] },
        { client: late, text: approve, parameters: [approval] },
      ),
    ).toEqual(['pending', 'QM208']);
  });
});

describe('D: a vote is taken back beside the execution', () => {
  test('taken back before: it is not executed, whether asked for by name or not', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { action, approval, ann } = await approvedAction(owner, database);
    const worker = await actingAs(database, 'bot');
    const revoke = { client: ann, text: 'select state from governance.revoke_vote($1)', parameters: [approval] };

    expect(
      await meet(
        database,
        revoke,
        { client: worker, text: `select state from governance.claim_action('w')` },
        { waits: false },
      ),
    ).toEqual(['pending', null]);
    await ann.query('select governance.approve($1)', [approval]);
    expect(
      await meet(database, revoke, {
        client: worker,
        text: `select state from governance.claim_action('w', p_action_id => $1)`,
        parameters: [action],
      }),
    ).toEqual(['pending', 'QM212']);
    expect(await allFindings(owner)).toEqual([]);
  });

  test('executed before: the vote stays', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { approval, ann } = await approvedAction(owner, database);
    const worker = await actingAs(database, 'bot');

    expect(
      await meet(
        database,
        { client: worker, text: `select state from governance.claim_action('w')` },
        { client: ann, text: 'select state from governance.revoke_vote($1)', parameters: [approval] },
      ),
    ).toEqual(['executing', 'QM211']);
    expect(await allFindings(owner)).toEqual([]);
  });

  test('an approver who leaves while it waits does not count', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { action } = await approvedAction(owner, database);
    const [admin, worker] = [await actingAs(database, 'cid'), await actingAs(database, 'bot')];

    await admin.query('select identity.deactivate_user($1)', [people.ann]);
    expect(
      await outcomeOf(worker.query(`select state from governance.claim_action('w', p_action_id => $1)`, [action])),
    ).toBe('QM213');
    expect(await outcomeOf(worker.query(`select state from governance.claim_action('w')`))).toBeNull();
    expect(await value(owner, 'select state from governance.agent_actions where id = $1', [action])).toBe('pending');
  });
});

describe('E: executed once', () => {
  test.each(bothOrders)('%s: one worker gets it, the other one nothing', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await approvedAction(owner, database);
    const calls = [
      { client: await actingAs(database, 'bot'), text: `select state from governance.claim_action('first')` },
      { client: await actingAs(database, 'bot'), text: `select state from governance.claim_action('second')` },
    ] as const;

    expect(await meet(database, calls[turn], calls[1 - turn]!, { waits: false })).toEqual(['executing', null]);
    expect(await outcomeOf(calls[1 - turn]!.client.query(calls[1 - turn]!.text))).toBeNull();
  });

  test('twenty workers for ten actions: each is executed once', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select governance.propose_action('collect_diagnostics', 'look') from generate_series(1, 10)`);

    const { won, lost } = await race(
      database,
      20,
      async (client, number) =>
        (await client.query<{ id: string }>(`select id from governance.claim_action($1)`, [`worker ${number}`])).rows,
      { as: 'app' },
    );
    expect(lost).toEqual([]);
    const taken = won.flat().map((row) => row.id);
    expect(new Set(taken).size).toBe(taken.length);
    // Who passed over what another one held asks again.
    const client = await database.client({ as: 'app' });
    let rest = 0;
    while ((await client.query(`select from governance.claim_action('last')`)).rowCount) rest += 1;
    expect(taken.length + rest).toBe(10);
  });
});

describe('F: expiry by the clock, not by the beginning of the transaction', () => {
  test.each([
    ['approve', `select state from governance.approve((select approval_id from governance.agent_actions))`, 'ann'],
    ['reject', `select state from governance.reject((select approval_id from governance.agent_actions), 'no')`, 'ann'],
  ] as const)('%s', async (_, text, person) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await highRiskAction(owner);
    const late = await actingAs(database, person);

    await late.query('begin');
    await late.query('select now()');
    await owner.query(`update governance.approvals set expires_at = clock_timestamp() + interval '1 millisecond'`);
    await owner.query('select pg_sleep(0.01)');
    expect(await outcomeOf(late.query(text))).toBe('QM204');
  });

  test('claim', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { action } = await approvedAction(owner, database);
    const worker = await actingAs(database, 'bot');

    await worker.query('begin');
    await worker.query('select now()');
    await owner.query(`update governance.approvals set expires_at = clock_timestamp() + interval '1 millisecond'`);
    await owner.query('select pg_sleep(0.01)');
    expect(
      await outcomeOf(worker.query(`select state from governance.claim_action('w', p_action_id => $1)`, [action])),
    ).toBe('QM204');
  });
});

describe('G: one live alert a cause', () => {
  const raise = `select state from governance.raise_alert('oven_hot', 'low', 'Hot', 'x', 'oven:1')`;
  const states = "select string_agg(state::text || occurrence_count, ' ' order by id) from governance.alerts";

  test.each(bothOrders)('raised twice at once, %s: one row, counted', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const calls = [
      { client: await actingAs(database, 'ann'), text: raise },
      { client: await actingAs(database, 'bot'), text: raise },
    ] as const;

    expect(await meet(database, calls[turn], calls[1 - turn]!)).toEqual(['open', 'open']);
    expect(await value(owner, states)).toBe('open2');
    expect(await allFindings(owner)).toEqual([]);
  });

  test.each(bothOrders)('two who see it come back, %s: opened again once, counted', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(raise);
    await owner.query('select governance.resolve_alert(id, 1) from governance.alerts');
    const calls = [
      { client: await actingAs(database, 'ann'), text: raise },
      { client: await actingAs(database, 'bot'), text: raise },
    ] as const;

    expect(await meet(database, calls[turn], calls[1 - turn]!)).toEqual(['open', 'open']);
    expect(await value(owner, states)).toBe('open3');
    expect(await value(owner, 'select reopened_count from governance.alerts')).toBe(1);
    expect(await allFindings(owner)).toEqual([]);
  });

  test('seen again while it is resolved: nobody resolves what he has not seen', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(raise);
    const resolve = `select state from governance.resolve_alert((select id from governance.alerts), 1)`;
    const [ann, bot] = [await actingAs(database, 'ann'), await actingAs(database, 'bot')];

    expect(await meet(database, { client: bot, text: raise }, { client: ann, text: resolve })).toEqual([
      'open',
      'QM216',
    ]);
    expect(await value(owner, states)).toBe('open2');
  });

  test('resolved while it is seen again: it is live afterwards', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(raise);
    const resolve = `select state from governance.resolve_alert((select id from governance.alerts), 1)`;
    const [ann, bot] = [await actingAs(database, 'ann'), await actingAs(database, 'bot')];

    expect((await meet(database, { client: ann, text: resolve }, { client: bot, text: raise }))[0]).toBe('resolved');
    expect(await value(owner, `select count(*)::integer from governance.alerts where state = 'open'`)).toBe(1);
    expect(await allFindings(owner)).toEqual([]);
  });

  test('ten sessions that raise many in other orders do not deadlock', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { lost } = await race(database, 10, async (client, number) => {
      for (let round = 0; round < 5; round++) {
        await client.query(
          `select governance._raise_alerts((
             select jsonb_agg(jsonb_build_object('alert_type', 'oven_hot', 'severity', 'low', 'title', 'Hot', 'message', 'x', 'fingerprint', 'oven:' || n)
               order by n * $1 % 17)
             from generate_series(1, 16) n))`,
          [number + 2],
        );
      }
    });

    expect(lost).toEqual([]);
    expect(await value(owner, 'select sum(occurrence_count)::integer from governance.alerts')).toBe(10 * 5 * 16);
    expect(await value(owner, 'select count(*)::integer from governance.alerts')).toBe(16);
  });
});

describe('H: two transactions at one end of the audit chain', () => {
  const change = (number: number): string =>
    `select governance.silence_alerts(now() + interval '1 hour', 'race ${number}', 'oven_hot')`;

  const transactionOf = async (client: pg.Client): Promise<number> =>
    Number((await client.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]!.id);

  async function twoOnOneChain(
    database: FreshDatabase,
    isolation: string,
  ): Promise<{ owner: pg.Client; outcome: string | null }> {
    const owner = await modelCompany(database);
    const [early, late] = [await actingAs(database, 'ann'), await actingAs(database, 'bea')];
    await early.query('begin');
    await early.query(change(1));
    const chain = (await transactionOf(early)) % 64;
    // Its number decides on its chain; other sessions of the server take numbers too.
    for (;;) {
      await late.query(`begin isolation level ${isolation}`);
      if ((await transactionOf(late)) % 64 === chain) break;
      await late.query('rollback');
    }
    await late.query(change(2));
    await early.query('set constraints all immediate');
    const committed = late.query('commit').then(
      () => null,
      (error: unknown) => (error as pg.DatabaseError).code ?? null,
    );
    await owner.query('select pg_sleep(0.05)');
    await early.query('commit');
    return { owner, outcome: await committed };
  }

  test('they follow each other', async () => {
    await using database = await freshDatabase();
    const { owner, outcome } = await twoOnOneChain(database, 'read committed');
    expect(outcome).toBeNull();
    expect(
      await value(
        owner,
        `select count(distinct chain)::integer from governance.audit_log where table_name = 'governance.silences'`,
      ),
    ).toBe(1);
    expect(await allFindings(owner)).toEqual([]);
  });

  test.each(['repeatable read', 'serializable'])('under %s the later one has to try again', async (isolation) => {
    await using database = await freshDatabase();
    const { owner, outcome } = await twoOnOneChain(database, isolation);
    expect(outcome).toBe('40001');
    expect(await value(owner, 'select count(*)::integer from governance.silences')).toBe(1);
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('I: two who decide otherwise', () => {
  test.each([
    ['approve', 'reject', ['approved', 'QM203']],
    ['reject', 'approve', ['rejected', 'QM203']],
  ] as const)('%s before %s: the first decision stays', async (first, second, expected) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const approval = await value<string>(
      owner,
      `select approval_id from governance.propose_action('retrain_model', 'train')`,
    );
    const texts = { approve, reject: `select state from governance.reject($1, 'no')` };
    const [ann, bea] = [await actingAs(database, 'ann'), await actingAs(database, 'bea')];

    expect(
      await meet(
        database,
        { client: ann, text: texts[first], parameters: [approval] },
        { client: bea, text: texts[second], parameters: [approval] },
      ),
    ).toEqual(expected);
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('J: histories that keys alone keep legal', () => {
  test.each([
    ['a gap', `(3, 2, 'open', 'acknowledged')`, '23503'],
    ['an illegal move', `(2, 1, 'open', 'pending')`, '23503'],
    ['a move from where it is not', `(2, 1, 'acknowledged', 'resolved')`, '23503'],
    ['a number twice', `(1, null, 'nonexistent', 'open')`, '23505'],
    ['a legal one', `(2, 1, 'open', 'acknowledged')`, null],
  ])('%s', async (_, row, code) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select governance.raise_alert('oven_hot', 'low', 'Hot', 'x', 'oven:1')`);
    const [sequence, previous, from, to] = row.slice(1, -1).split(', ');
    expect(
      await outcomeOf(
        owner.query(
          `insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state)
           select 'alert', id, ${sequence}, ${previous}, ${from}, ${to} from governance.alerts returning null::text as state`,
        ),
      ),
    ).toBe(code);
  });
});

describe('L: a worker that was thought dead', () => {
  async function lostAttempt(database: FreshDatabase): Promise<{ owner: pg.Client; action: string }> {
    const owner = await modelCompany(database);
    await owner.query(`select governance.propose_action('collect_diagnostics', 'look')`);
    await owner.query(`select governance.claim_action('w', p_lease => '0.01 seconds')`);
    await owner.query('select pg_sleep(0.02)');
    return { owner, action: await value<string>(owner, 'select id from governance.agent_actions') };
  }

  test('recovered before it answers: it changes nothing', async () => {
    await using database = await freshDatabase();
    const { owner, action } = await lostAttempt(database);
    expect(
      await meet(
        database,
        { client: await actingAs(database, 'ann'), text: 'select governance.recover_actions()::text as state' },
        {
          client: await actingAs(database, 'bot'),
          text: 'select state from governance.complete_action($1, 1)',
          parameters: [action],
        },
      ),
    ).toEqual(['1', 'QM226']);
    expect(await value(owner, 'select state from governance.agent_actions')).toBe('retry_wait');
  });

  test('it answers before it is recovered: it is done', async () => {
    await using database = await freshDatabase();
    const { owner, action } = await lostAttempt(database);
    expect(
      await meet(
        database,
        {
          client: await actingAs(database, 'bot'),
          text: 'select state from governance.complete_action($1, 1)',
          parameters: [action],
        },
        { client: await actingAs(database, 'ann'), text: 'select governance.recover_actions()::text as state' },
        { waits: false },
      ),
    ).toEqual(['succeeded', '0']);
    expect(await value(owner, 'select state from governance.agent_actions')).toBe('succeeded');
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('an action that is changed beside a vote', () => {
  test.each(bothOrders)('%s: no vote counts for other parameters', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const { action, approval } = await highRiskAction(owner);
    const calls = [
      {
        client: await actingAs(database, 'bot'),
        text: `select state from governance.revise_action($1, 1, '{"other": true}')`,
        parameters: [action],
      },
      { client: await actingAs(database, 'ann'), text: approve, parameters: [approval] },
    ] as const;

    const outcomes = await meet(database, calls[turn], calls[1 - turn]!);
    expect(outcomes).toEqual(turn === 0 ? ['pending', 'QM203'] : ['pending', 'pending']);
    expect(await value(owner, 'select votes::integer from governance.action_queue')).toBe(0);
    expect(await allFindings(owner)).toEqual([]);
  });
});
