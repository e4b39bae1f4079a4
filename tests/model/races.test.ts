import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, race, type FreshDatabase } from '../support/database.js';
import { actingAs, allFindings, meet, modelCompany, value } from '../support/model-company.js';

const bothOrders = [
  ['the first before the second', 0],
  ['the second before the first', 1],
] as const;

/** A validated version, its approved deployment, not begun; ids by name. */
async function approvedDeployment(owner: pg.Client, name: string, error: number, baseline?: string): Promise<string> {
  await owner.query('select pg_temp.validated_version($1, $2, $3)', [name, error, baseline ?? null]);
  return value<string>(owner, `pg_temp.approved_deployment($1, $2)`, [`deployment of ${name}`, name]);
}

const activeVersions = `select string_agg(version::text, ' ' order by version) from model.model_versions where state = 'active'`;

describe('A: at most one active version', () => {
  test.each(bothOrders)('two deployments begun at once, %s: one is under way', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const deployments = [await approvedDeployment(owner, 'one', 9), await approvedDeployment(owner, 'two', 8)];
    const calls = [await actingAs(database, 'bot'), await actingAs(database, 'ann')].map((client, number) => ({
      client,
      text: 'select state from model.start_deployment($1)',
      parameters: [deployments[number]],
    }));

    expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['canary', 'QM719']);
    expect(await allFindings(owner)).toEqual([]);
  });

  test('advanced twice at once: it takes over once', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select pg_temp.validated_version('one', 9), pg_temp.deployed('first', 'one')`);
    const deployment = await approvedDeployment(owner, 'two', 5, 'one');
    await owner.query('select model.start_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    await owner.query('select model.advance_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    const [bot, ann] = [await actingAs(database, 'bot'), await actingAs(database, 'ann')];
    const advance = { text: 'select state from model.advance_deployment($1)', parameters: [deployment] };

    expect(await meet(database, { client: bot, ...advance }, { client: ann, ...advance })).toEqual([
      'active',
      'active',
    ]);
    expect(await value(owner, activeVersions)).toBe('2');
    expect(await allFindings(owner)).toEqual([]);
  });

  test.each([
    ['advance', 'roll_back', ['active', 'rolled_back'], '1'],
    ['roll_back', 'advance', ['rolled_back', 'QM718'], '1'],
  ] as const)('%s beside %s: one of the two versions is active', async (first, second, outcomes, active) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select pg_temp.validated_version('one', 9), pg_temp.deployed('first', 'one')`);
    const deployment = await approvedDeployment(owner, 'two', 5, 'one');
    await owner.query('select model.start_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    await owner.query('select model.advance_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    const texts = {
      advance: 'select state from model.advance_deployment($1)',
      roll_back: `select state from model.roll_back_deployment($1, 'no')`,
    };
    const [bot, ann] = [await actingAs(database, 'bot'), await actingAs(database, 'ann')];

    expect(
      await meet(
        database,
        { client: bot, text: texts[first], parameters: [deployment] },
        { client: ann, text: texts[second], parameters: [deployment] },
      ),
    ).toEqual(outcomes);
    expect(await value(owner, activeVersions)).toBe(active);
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('B: the swap does not depend on the order of rows', () => {
  test.each([
    ['to the newer one', ['one', 'two'], '2'],
    ['to the older one', ['two', 'one'], '1'],
  ] as const)('%s', async (_, [before, after], active) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select pg_temp.new_version('one'), pg_temp.new_version('two')`);
    await owner.query('select pg_temp.validate($1, 9), pg_temp.deployed($2, $1)', [before, 'first']);
    await owner.query('select pg_temp.validate($1, 5, $3), pg_temp.deployed($2, $1)', [after, 'second', before]);
    expect(await value(owner, activeVersions)).toBe(active);
    expect(await value(owner, 'select count(*)::integer from model.active_versions')).toBe(1);
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('an approval beside its deployment', () => {
  async function parties(database: FreshDatabase): Promise<{
    owner: pg.Client;
    start: { client: pg.Client; text: string; parameters: string[] };
    revoke: { client: pg.Client; text: string };
  }> {
    const owner = await modelCompany(database);
    const deployment = await approvedDeployment(owner, 'one', 9);
    return {
      owner,
      start: {
        client: await actingAs(database, 'bot'),
        text: 'select state from model.start_deployment($1)',
        parameters: [deployment],
      },
      revoke: {
        client: await actingAs(database, 'ann'),
        text: 'select state from governance.revoke_vote((select approval_id from model.deployments))',
      },
    };
  }

  test('a vote is taken back first: it does not begin', async () => {
    await using database = await freshDatabase();
    const { owner, start, revoke } = await parties(database);
    expect(await meet(database, revoke, start)).toEqual(['pending', 'QM212']);
    expect(await value(owner, 'select state from model.model_versions')).toBe('validated');
    expect(await allFindings(owner)).toEqual([]);
  });

  test('it begins first: the vote stays', async () => {
    await using database = await freshDatabase();
    const { owner, start, revoke } = await parties(database);
    expect(await meet(database, start, revoke)).toEqual(['canary', 'QM211']);
    expect(await allFindings(owner)).toEqual([]);
  });
});

test('versions registered at once have numbers without gaps', async () => {
  await using database = await freshDatabase();
  const owner = await modelCompany(database);
  const model = await value<string>(owner, `pg_temp.id_of('model')`);
  const { lost } = await race(
    database,
    8,
    (client) =>
      client.query(
        `select model.register_version($1, 'x', repeat('a', 64), repeat('b', 64)) from generate_series(1, 5)`,
        [model],
      ),
    { as: 'app' },
  );
  expect(lost).toEqual([]);
  expect(
    await value(
      owner,
      'select array_agg(version order by version) = array(select generate_series(1, 40)) from model.model_versions',
    ),
  ).toBe(true);
});

test.each(bothOrders)('a version is validated by one of two at once, %s', async (_, turn) => {
  await using database = await freshDatabase();
  const owner = await modelCompany(database);
  await owner.query(`select pg_temp.new_version('one')`);
  const [version, holdout] = [
    await value<string>(owner, `pg_temp.id_of('one')`),
    await value<string>(owner, `pg_temp.id_of('holdout')`),
  ];
  const calls = [await actingAs(database, 'bot'), await actingAs(database, 'ann')].map((client) => ({
    client,
    text: 'select state from model.begin_validation($1, $2)',
    parameters: [version, holdout],
  }));
  expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['pending', 'QM710']);
});

describe('a validation beside the swap of the version that it has to beat', () => {
  /** A version in use, one about to take over, and a third one that has to beat what is in use. */
  async function parties(database: FreshDatabase): Promise<{
    owner: pg.Client;
    begin: { client: pg.Client; text: string; parameters: string[] };
    swap: { client: pg.Client; text: string; parameters: string[] };
  }> {
    const owner = await modelCompany(database);
    await owner.query(
      `select pg_temp.validated_version('one', 9), pg_temp.deployed('first', 'one'), pg_temp.new_version('three')`,
    );
    const deployment = await approvedDeployment(owner, 'two', 5, 'one');
    await owner.query('select model.start_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    await owner.query('select model.advance_deployment($1)', [deployment]);
    await owner.query(`select pg_temp.measure('deployment of two')`);
    const [three, one, holdout] = [
      await value<string>(owner, `pg_temp.id_of('three')`),
      await value<string>(owner, `pg_temp.id_of('one')`),
      await value<string>(owner, `pg_temp.id_of('holdout')`),
    ];
    return {
      owner,
      begin: {
        client: await actingAs(database, 'bot'),
        text: 'select state from model.begin_validation($1, $2, $3)',
        parameters: [three, holdout, one],
      },
      swap: {
        client: await actingAs(database, 'ann'),
        text: 'select state from model.advance_deployment($1)',
        parameters: [deployment],
      },
    };
  }

  const deployThree = `select state from model.request_deployment(pg_temp.id_of('three'), 'production')`;

  test('begun before: it is judged, and lets nothing be deployed', async () => {
    await using database = await freshDatabase();
    const { owner, begin, swap } = await parties(database);
    expect(await meet(database, begin, swap)).toEqual(['pending', 'active']);
    expect(
      await value(
        owner,
        `select state from model.judge_validation((select id from model.validations where state = 'pending'), pg_temp.wave(1))`,
      ),
    ).toBe('passed');
    await expect(owner.query(deployThree)).rejects.toMatchObject({ code: 'QM730' });
    expect(await allFindings(owner)).toEqual([]);
  });

  test('begun after: it is refused', async () => {
    await using database = await freshDatabase();
    const { owner, begin, swap } = await parties(database);
    expect(await meet(database, swap, begin)).toEqual(['active', 'QM730']);
    expect(await allFindings(owner)).toEqual([]);
  });

  test.each(bothOrders)('judged meanwhile, %s: it lets nothing be deployed', async (_, turn) => {
    await using database = await freshDatabase();
    const { owner, begin, swap } = await parties(database);
    await begin.client.query(begin.text, begin.parameters);
    const judge = {
      client: begin.client,
      text: 'select state from model.judge_validation($1, $2::double precision[])',
      parameters: [
        await value<string>(owner, `select id from model.validations where state = 'pending'`),
        await value<string>(owner, 'select pg_temp.wave(1)::text'),
      ],
    };
    const calls = [judge, swap];
    const outcomes = ['passed', 'active'];
    expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual([outcomes[turn], outcomes[1 - turn]]);
    await expect(owner.query(deployThree)).rejects.toMatchObject({ code: 'QM730' });
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('retraining', () => {
  test.each(bothOrders)('asked for twice at once, %s: it is one', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    const model = await value<string>(owner, `pg_temp.id_of('model')`);
    const calls = [await actingAs(database, 'bot'), await actingAs(database, 'ann')].map((client) => ({
      client,
      text: `select state from model.request_retraining($1, 'drift', 'x')`,
      parameters: [model],
    }));
    expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['queued', 'queued']);
    expect(await value(owner, 'select count(*)::integer from model.retraining_workflows')).toBe(1);
  });

  test('eight workers for three places: three get one each, of other models', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(
      `select model.request_retraining((model.register_model('model ' || n, 'forecast')).id, 'drift', 'x') from generate_series(1, 6) n`,
    );
    await owner.query('update model.models set owner_id = null');
    const { won, lost } = await race(
      database,
      8,
      async (client, number) =>
        (await client.query<{ id: string }>(`select id from model.claim_retraining($1)`, [`worker ${number}`])).rows,
      { as: 'app' },
    );
    expect(lost).toEqual([]);
    const taken = won.flat().map((row) => row.id);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(3);
  });

  test.each([
    ['the recovery', 'the worker', ['1', 'QM226'], 'queued'],
    ['the worker', 'the recovery', ['evaluating', '0'], 'evaluating'],
  ] as const)('a lost lease, %s before %s', async (first, _second, outcomes, state) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select model.request_retraining(pg_temp.id_of('model'), 'drift', 'x')`);
    await owner.query(`select model.claim_retraining('w', '0.01 seconds')`);
    await owner.query('select pg_sleep(0.02)');
    const recovery = {
      client: await actingAs(database, 'ann'),
      text: 'select model.recover_retrainings()::text as state',
    };
    const worker = {
      client: await actingAs(database, 'bot'),
      text: `select state from model.evaluate_retraining((select id from model.retraining_workflows), 1, 1)`,
    };
    const isRecoveryFirst = first === 'the recovery';
    expect(
      await meet(database, isRecoveryFirst ? recovery : worker, isRecoveryFirst ? worker : recovery, {
        waits: isRecoveryFirst,
      }),
    ).toEqual(outcomes);
    expect(await value(owner, 'select state from model.retraining_workflows')).toBe(state);
    expect(await allFindings(owner)).toEqual([]);
  });
});

describe('predictions', () => {
  test.each(bothOrders)('an actual that two set at once, %s: it is counted once', async (_, turn) => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select pg_temp.new_version('one')`);
    const id = await value<string>(owner, `(model.log_prediction(pg_temp.id_of('one'), 5)).id`);
    const calls = [await actingAs(database, 'bot'), await actingAs(database, 'ann')].map((client) => ({
      client,
      text: `select model.set_actuals(array[$1::uuid], '{5}')::text as state`,
      parameters: [id],
    }));
    expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['1', '0']);
    expect(await value(owner, `select actual_count::integer from model.prediction_periods where period = 'day'`)).toBe(
      1,
    );
  });

  test('folding beside logging loses and doubles nothing', async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await owner.query(`select pg_temp.new_version('one')`);
    const version = await value<string>(owner, `pg_temp.id_of('one')`);
    const { lost } = await race(database, 6, async (client, number) => {
      for (let round = 0; round < 40; round++) {
        if (number < 2) await client.query('select model.fold_rollups(7)');
        else {
          await client.query('select model.log_prediction($1, 1)', [version]);
          await client.query(`select model.log_metric($1, 'accuracy', 1)`, [version]);
        }
      }
    });
    expect(lost).toEqual([]);
    const counts = `select sum(prediction_count)::integer from model.prediction_periods where period = 'hour'`;
    expect(await value(owner, counts)).toBe(160);
    await owner.query('select model.fold_rollups()');
    expect(await value(owner, counts)).toBe(160);
    expect(await value(owner, `select sum(sample_count)::integer from model.metric_rollups where period = 'day'`)).toBe(
      160,
    );
  });
});

test.each(bothOrders)('drift that two find at once, %s: one event, one alert', async (_, turn) => {
  await using database = await freshDatabase();
  const owner = await modelCompany(database);
  await owner.query(`select pg_temp.new_version('one')`);
  await owner.query(
    `select model.freeze_baseline(pg_temp.id_of('one'), 'price', array(select i::double precision from generate_series(1, 500) i))`,
  );
  await owner.query(
    `select model.add_feature_counts(pg_temp.id_of('one'), 'price', '2026-06-01', '{0,0,0,0,0,0,0,0,0,500}')`,
  );
  const version = await value<string>(owner, `pg_temp.id_of('one')`);
  const calls = [await actingAs(database, 'bot'), await actingAs(database, 'ann')].map((client) => ({
    client,
    text: `select is_drifted::text as state from model.detect_drift($1, '2026-06-01Z', '2026-06-02Z')`,
    parameters: [version],
  }));
  expect(await meet(database, calls[turn]!, calls[1 - turn]!)).toEqual(['true', 'true']);
  expect(await value(owner, 'select count(*)::integer from model.active_drift_events')).toBe(1);
  expect(await value(owner, 'select occurrence_count from governance.active_alerts')).toBe(2);
  expect(await allFindings(owner)).toEqual([]);
});
