import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, RuleError, type Quartermaster, type Session } from '../../sdk/index.js';
import { urlFor } from '../../tools/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const ada = '01960000-0000-7000-8000-0000000000a1';
const grace = '01960000-0000-7000-8000-0000000000a3';
const tom = '01960000-0000-7000-8000-0000000000a4';
const vera = '01960000-0000-7000-8000-0000000000a5';

let database: FreshDatabase;
let owner: pg.Client;
let db: Quartermaster;
/** A login of the server that the test makes for itself. */
let login: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = await database.client();
  await owner.query(
    `insert into identity.users (id, username, email, role)
     select id, name, name || '@example.com', role::identity.user_role
     from unnest($1::uuid[], $2::text[], $3::text[]) as u (id, name, role)`,
    [
      [ada, grace, tom, vera],
      ['ada', 'grace', 'tom', 'vera'],
      ['admin', 'planner', 'planner', 'viewer'],
    ],
  );
  login = `grace_of_${database.name}`;
  await owner.query(`create role ${login} login password 'test' in role qm_app`);
  db = await connect({ url: database.urlAs('app'), max: 3 });
}, 60_000);

afterAll(async () => {
  await db[Symbol.asyncDispose]();
  await owner.query(`drop owned by ${login}`);
  await owner.query(`drop role ${login}`);
  await database[Symbol.asyncDispose]();
});

test('an application says for whom it acts, and each sees what is his', async () => {
  const [hers, his] = [db.as(grace), db.as(tom)];
  const series = await hers.series.createSeries({ name: 'rent', kind: 'other', frequency: 'monthly' });
  const other = await his.series.createSeries({ name: 'rent', kind: 'other', frequency: 'monthly' });
  const model = await hers.model.registerModel({ name: 'returns', modelType: 'classifier' });
  const company = await db.series.createSeries({ name: 'sales', kind: 'other', frequency: 'monthly' });
  expect([series.owner_id, other.owner_id, model.owner_id, company.owner_id]).toEqual([grace, tom, grace, null]);

  expect((await hers.series.getSeries({ seriesId: series.id }))?.name).toBe('rent');
  expect(await his.series.getSeries({ seriesId: series.id })).toBeNull();
  expect(await his.model.getModel({ modelId: model.id })).toBeNull();
  expect(await db.model.getModelByName({ name: 'returns' })).toBeNull();

  const list = async (user: Session): Promise<string[]> =>
    (await user.series.listSeries({ kind: 'other' })).rows.map((row) => row.id).sort();
  expect(await list(hers)).toEqual([series.id, company.id].sort());
  expect(await list(his)).toEqual([other.id, company.id].sort());
  expect(await list(db)).toEqual([company.id]);
  expect(await list(db.as(vera))).toEqual([]);
  expect(await list(db.as(ada))).toEqual([series.id, other.id, company.id].sort());

  // Refused as if it were not there, with the class of the room's error.
  const observations = [{ at: '2026-01-01T00:00:00Z', value: 1 }];
  await expect(his.series.recordObservations({ seriesId: series.id, observations })).rejects.toMatchObject({
    code: 'QM508',
  });
  await expect(his.series.recordObservations({ seriesId: series.id, observations })).rejects.toBeInstanceOf(RuleError);
  await expect(his.model.startExperiment({ modelId: model.id, name: 'first' })).rejects.toMatchObject({
    code: 'QM707',
  });
  await expect(db.as(vera).series.recordObservations({ seriesId: company.id, observations })).rejects.toMatchObject({
    code: 'QM103',
  });
  await hers.series.recordObservations({ seriesId: series.id, observations });
  await db.as(ada).series.recordObservations({ seriesId: other.id, observations });
});

test('the result behind an idempotency key is for who used it', async () => {
  const hers = db.as(grace);
  const model = await hers.model.registerModel({ name: 'demand', modelType: 'forecast' });
  const request = {
    modelId: model.id,
    algorithm: 'x',
    artifactHash: 'a'.repeat(64),
    trainingDataHash: 'b'.repeat(64),
    idempotencyKey: 'the key of Grace',
  };
  const version = await hers.model.registerVersion(request);
  expect((await hers.model.registerVersion(request)).id).toBe(version.id);
  for (const other of [db.as(tom), db.as(ada), db]) {
    await expect(other.model.registerVersion(request)).rejects.toMatchObject({
      code: 'QM001',
      detail: 'key the key of Grace belongs to somebody else',
    });
  }
});

test('many predictions go through a table of the session, as the versions are seen', async () => {
  const hers = db.as(grace);
  const version = (
    await hers.model.listVersions({ modelId: (await hers.model.getModelByName({ name: 'demand' }))!.id })
  ).rows[0]!;
  const predictions = Array.from({ length: 1000 }, (_, n) => ({ versionId: version.id, prediction: n }));
  expect(await hers.model.logPredictions(predictions)).toBe(1000);
  expect(await hers.model.logMetrics([{ versionId: version.id, name: 'mae', value: 1 }])).toBe(1);
  await expect(db.as(tom).model.logPredictions(predictions)).rejects.toMatchObject({ code: 'QM708' });
  expect((await hers.model.listPredictions({ versionId: version.id })).rows).not.toEqual([]);
  expect((await db.as(tom).model.listPredictions({ versionId: version.id })).rows).toEqual([]);
});

test('everybody reads what is published of the company, and nobody what somebody forecasts for himself', async () => {
  const points = (seriesId: string) => [{ series_id: seriesId, target_on: '2026-02-01', point: 7 }];
  const own = (await db.as(grace).series.listSeries({ kind: 'other' })).rows;
  const publish = async (seriesId: string) =>
    (
      await owner.query<{ id: string }>(
        `select set_config('qm.user_id', $1, false), (forecast.publish('manual', $2, '2026-01-31', 'monthly')).id`,
        [grace, JSON.stringify(points(seriesId))],
      )
    ).rows[0]!.id;
  const published = await publish(own.find((row) => row.owner_id === null)!.id);
  const private_ = await publish(own.find((row) => row.owner_id === grace)!.id);
  const versions = async (user: Session): Promise<string[]> =>
    (await user.forecast.listVersions({})).rows.map((row) => row.id).sort();
  expect(await versions(db.as(vera))).toEqual([published]);
  expect(await versions(db.as(tom))).toEqual([published]);
  expect(await versions(db.as(grace))).toEqual([published, private_].sort());
  expect(await versions(db.as(ada))).toEqual([published, private_].sort());
  const company = own.find((row) => row.owner_id === null)!.id;
  expect((await db.as(vera).forecast.readForecast({ seriesId: company })).map((row) => row.point)).toEqual([7]);
  await expect(
    db.as(vera).forecast.readForecast({ seriesId: own.find((row) => row.owner_id === grace)!.id }),
  ).rejects.toMatchObject({ code: 'QM808' });
});

test('a bound login acts for its user, and for nobody else', async () => {
  await owner.query(`select set_config('qm.user_id', $1, false), identity.bind_login($2, $3)`, [ada, login, grace]);

  // psql, a report, a notebook: nothing is set.
  const client = new pg.Client(urlFor(database.url, login));
  await client.connect();
  try {
    expect((await client.query('select identity.current_user_id() as id')).rows).toEqual([{ id: grace }]);
    expect((await client.query('select from series.series')).rowCount).toBe(2);
    await client.query(`set qm.user_id = '${tom}'`);
    await expect(client.query('select from series.series')).rejects.toMatchObject({ code: 'QM012' });
    await expect(client.query(`select series.create_series('x', 'other', 'daily')`)).rejects.toMatchObject({
      code: 'QM012',
    });
    await client.query('reset qm.user_id');
    expect((await client.query('select from series.series')).rowCount).toBe(2);
  } finally {
    await client.end();
  }

  await using bound = await connect({ url: urlFor(database.url, login), max: 2 });
  expect((await bound.as(grace).series.listSeries({ kind: 'other' })).rows).toHaveLength(2);
  expect((await bound.series.listSeries({ kind: 'other' })).rows).toHaveLength(2);
  for (const other of [tom, ada]) {
    await expect(bound.as(other).series.listSeries({ kind: 'other' })).rejects.toMatchObject({ code: 'QM012' });
    await expect(
      bound.as(other).series.createSeries({ name: 'y', kind: 'other', frequency: 'daily' }),
    ).rejects.toMatchObject({ code: 'QM012' });
  }

  // Released it is an application's again.
  await owner.query('select identity.release_login($1)', [login]);
  expect((await bound.as(tom).series.listSeries({ kind: 'other' })).rows).toHaveLength(2);
  expect((await bound.series.listSeries({ kind: 'other' })).rows).toHaveLength(1);
});
