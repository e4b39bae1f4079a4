import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase, waitUntilBlocked, type FreshDatabase } from '../support/database.js';
import { bringIn, register, type Registered } from './imports.js';

/** The client cannot be asked while it waits; its process id is known to the driver. */
const backendOfWaiting = (client: pg.Client): number => (client as unknown as { processID: number }).processID;

async function countOf(client: pg.Client, query: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(query);
  return rows[0]!.count;
}

test.each(['commit', 'rollback'])(
  'two sessions import one file: the second waits for the first to %s',
  async (ending) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

    await first.query('begin');
    const original = await register(first, 'items.csv');
    await bringIn(first, original, ['A', 'B']);
    await second.query('begin');
    const answer = register(second, 'items.csv');
    await waitUntilBlocked(owner, backendOfWaiting(second));
    await first.query(ending);
    const upload = await answer;

    if (ending === 'commit') {
      expect(upload).toMatchObject({ state: 'duplicate', staging_table: null, duplicate_of: original.upload_id });
    } else {
      expect(upload).toMatchObject({ state: 'hashing', duplicate_of: null });
      await bringIn(second, upload, ['A', 'B']);
    }
    await second.query('commit');

    expect(await countOf(owner, `select count(*)::integer as count from series.uploads where state = 'loaded'`)).toBe(
      1,
    );
    expect(await countOf(owner, 'select count(*)::integer as count from catalog.items')).toBe(2);
    expect(await countOf(owner, 'select count(*)::integer as count from series.integrity_findings')).toBe(0);
  },
);

test('two files that make the same items are both imported', async () => {
  await using database = await freshDatabase();
  const owner = await database.client();
  const [first, second] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];

  await first.query('begin');
  await bringIn(first, await register(first, 'one.csv'), ['A', 'B']);
  const other = (async () => {
    await second.query('begin');
    await bringIn(second, await register(second, 'two.csv'), ['A', 'B', 'C']);
    await second.query('commit');
  })();
  await waitUntilBlocked(owner, backendOfWaiting(second));
  await first.query('commit');
  await other;

  expect(await countOf(owner, `select count(*)::integer as count from series.uploads where state = 'loaded'`)).toBe(2);
  expect(await countOf(owner, 'select count(*)::integer as count from catalog.items')).toBe(3);
});

const figures = {
  name: 'figures',
  data_type: 'observations',
  fields: {
    at: { column: 'Month', type: 'date' },
    value: { column: 'Value', type: 'number' },
    name: { constant: 'rent' },
  },
  field_order: ['at', 'value', 'name'],
  targets: [{ target: 'observations', values: { series: 'name', at: 'at', value: 'value' } }],
};

/** An upload that waits with one record, or with the two values of one month. */
async function waiting(owner: pg.Client, file: string, values: number[]): Promise<string> {
  const { rows } = await owner.query<Registered>(
    `select upload_id, staging_table
     from series.register_upload($1, sha256(convert_to($1, 'UTF8')), 1, $2, '{}', '{Month,Value}')`,
    [file, JSON.stringify(figures)],
  );
  const { upload_id: id, staging_table: table } = rows[0]!;
  await owner.query(
    `insert into ${table} (line_number, raw, c1, c2)
     select v.place + 1, '', '2026-01-01', v.value from unnest($1::text[]) with ordinality as v (value, place)`,
    [values.map(String)],
  );
  await owner.query('select series.validate_upload($1)', [id]);
  return id;
}

type Step = (id: string) => [text: string, values: unknown[]];
const load: Step = (id) => ['select series.load_upload($1)', [id]];
const revoke: Step = (id) => [`select series.revoke_upload($1, 'wrong')`, [id]];
const decide =
  (line: number, decision: string): Step =>
  (id) => [
    `select series.decide_upload_finding(f.id, $3, 'seen')
     from series.upload_findings f where f.upload_id = $1 and f.line_number = $2 and f.needs_decision`,
    [id, line, decision],
  ];

function decideOutlier(): Step {
  return (id) => [
    `select series.decide_upload_finding(f.id, 'fixed', 'seen', 12) from series.upload_findings f where f.upload_id = $1`,
    [id],
  ];
}

/** Both steps at once; the second waits for the first, which commits. @returns how the second ended. */
async function meet(database: FreshDatabase, id: string, first: Step, second: Step): Promise<string> {
  const owner = await database.client();
  const [one, other] = [await database.client({ as: 'app' }), await database.client({ as: 'app' })];
  await one.query('begin');
  await one.query(...first(id));
  const answer = other.query(...second(id)).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
  await waitUntilBlocked(owner, backendOfWaiting(other));
  await one.query('commit');
  return answer;
}

const stateOf = `select string_agg(o.value::text, ', ' order by o.at) as values, u.state, u.accepted_count, u.rejected_count
  from series.uploads u left join series.observations o on o.upload_id = u.id where u.id = $1 group by u.id`;

describe('two sessions at one upload', () => {
  test.each([
    ['the last decision, then the load', decide(2, 'accepted'), load, 'done', { values: '10', state: 'loaded' }],
    ['the load, refused, then the decision', null, decide(2, 'accepted'), 'done', { values: null, state: 'validated' }],
    [
      'one value is taken, then the other',
      decide(2, 'accepted'),
      decide(3, 'accepted'),
      'QM511',
      { state: 'validated' },
    ],
    ['the other, then the one', decide(3, 'accepted'), decide(2, 'accepted'), 'QM511', { state: 'validated' }],
  ] as const)('%s', async (_, first, second, ending, state) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    const id = await waiting(owner, 'two', [10, 11]);
    if (first === null) {
      await expect(owner.query(...load(id))).rejects.toMatchObject({ code: 'QM512' });
      await owner.query(...second(id));
    } else {
      expect(await meet(database, id, first, second)).toBe(ending);
    }
    expect((await owner.query(stateOf, [id])).rows[0]).toMatchObject(state);
    const { rows } = await owner.query(
      `select count(*) filter (where decision = 'accepted')::integer as accepted, count(*) filter (where decision = 'dropped')::integer as dropped
       from series.upload_findings where upload_id = $1 and needs_decision`,
      [id],
    );
    expect(rows).toEqual([{ accepted: 1, dropped: 1 }]);
    expect((await owner.query('select * from series.integrity_findings')).rows).toEqual([]);
  });

  test.each([
    ['load and load', load, load, 'QM503', { values: '10', state: 'loaded' }],
    ['load, then revoke', load, revoke, 'done', { values: null, state: 'revoked' }],
  ] as const)('%s', async (_, first, second, ending, state) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    const id = await waiting(owner, 'one', [10]);
    expect(await meet(database, id, first, second)).toBe(ending);
    expect((await owner.query(stateOf, [id])).rows[0]).toMatchObject(state);
  });

  test.each([
    ['a correction, then the revocation', decideOutlier(), revoke, 'done', '3'],
    ['the revocation, then a correction', revoke, decideOutlier(), 'QM503', '2'],
  ] as const)('%s', async (_, first, second, ending, revision) => {
    await using database = await freshDatabase();
    const owner = await database.client();
    const id = await waiting(owner, 'one', [10]);
    await owner.query(...load(id));
    // What the inspection finds among many values, here for the one that is there.
    await owner.query(
      `insert into series.upload_findings (upload_id, series_name, kind, line_number, at, value, severity)
       values ($1, 'rent', 'outlier_iqr', 2, '2026-01-01Z', 10, 'medium')`,
      [id],
    );
    expect(await meet(database, id, first, second)).toBe(ending);
    expect((await owner.query(stateOf, [id])).rows[0]).toMatchObject({ values: null, state: 'revoked' });
    const { rows } = await owner.query('select data_revision from series.series');
    expect(rows).toEqual([{ data_revision: revision }]);
  });

  test('two uploads bring one month: the second finds it observed', async () => {
    await using database = await freshDatabase();
    const owner = await database.client();
    await owner.query(`select series.create_series('rent', 'other', 'irregular')`);
    const [one, two] = [await waiting(owner, 'one', [10]), await waiting(owner, 'two', [11])];
    expect(await meet(database, one, load, () => load(two))).toBe('QM514');
    expect((await owner.query(stateOf, [one])).rows[0]).toMatchObject({ values: '10', state: 'loaded' });
    expect((await owner.query(stateOf, [two])).rows[0]).toMatchObject({ values: null, state: 'validated' });
  });
});
