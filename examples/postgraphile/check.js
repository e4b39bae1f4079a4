/**
 * npm run check:postgraphile
 *
 * Starts a PostgreSQL server of its own with the schema and a few rows, serves it with server.js as a login of qm_app,
 * and asks as an application would: it reads, writes through a command, and is refused what is not its own.
 * Ends with 0 when all answers are right.
 */
import assert from 'node:assert/strict';
import { EmbeddedServer } from '../../sdk/server.ts';
import { applySchema } from '../../tools/build-schema.ts';
import { createDatabase, developmentSettings, INSTALLER, urlFor, withClient } from '../../tools/databases.ts';
import { serve } from './server.js';

const ada = '01960000-0000-7000-8000-000000000001';
const grace = '01960000-0000-7000-8000-000000000002';
const vera = '01960000-0000-7000-8000-000000000003';

/** What an application finds: two planners and a viewer, an item with stock, a series of the company and one of each planner. */
const company = `
  insert into identity.users (id, username, email, role)
  values
    ('${ada}', 'ada', 'ada@example.com', 'planner'),
    ('${grace}', 'grace', 'grace@example.com', 'planner'),
    ('${vera}', 'vera', 'vera@example.com', 'viewer');
  insert into catalog.items (sku, name, unit_cost, currency) values ('SCARF', 'Merino scarf', 12, 'EUR');
  insert into catalog.locations (code, name) values ('SHOP', 'Shop');
  select inventory.post_movement(i.id, l.id, 'receipt', 10, 12, p_reason => 'opening stock') from catalog.items i, catalog.locations l;
  set qm.user_id = '';
  select series.create_series('visitors', 'other', 'daily');
  set qm.user_id = '${ada}';
  select series.record_observations(
    (series.create_series('revenue of ada', 'revenue', 'monthly', p_currency => 'EUR')).id,
    '[{"at": "2026-01-01", "value": 1000}, {"at": "2026-03-01", "value": 1200}]'
  );
  set qm.user_id = '${grace}';
  select series.create_series('revenue of grace', 'revenue', 'monthly', p_currency => 'EUR');
`;

const database = await EmbeddedServer.startTemporary({ major: 18, settings: developmentSettings });
try {
  const url = await createDatabase(database, 'strangers');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  await withClient(url, async (client) => {
    await client.query(`create role shop login password 'test'`);
    await client.query('grant qm_app, qm_readonly to shop');
    await client.query(company);
  });

  const service = await serve(urlFor(url, 'shop'), 0);
  try {
    await ask(service);
  } finally {
    await service.close();
  }
} finally {
  await database[Symbol.asyncDispose]();
}

/** @param {Awaited<ReturnType<typeof serve>>} service */
async function ask({ url, schema }) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const operations = (type) => Object.keys(type?.getFields() ?? {}).length;
  console.log(
    `${types.length} types, ${operations(schema.getQueryType())} queries, ${operations(schema.getMutationType())} mutations`,
  );

  const request = async (query, { variables = {}, as = '', readOnly = false } = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as === '' ? {} : { 'x-user-id': as }),
        ...(readOnly ? { 'x-read-only': 'true' } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const data = async (...args) => {
    const answer = await request(...args);
    assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
    return answer.data;
  };
  const step = (what) => console.log(`ok  ${what}`);

  const { itemBySku: item } = await data('{ itemBySku(sku: "SCARF") { rowId name unitCost currency } }', { as: ada });
  assert.deepEqual([item.name, Number(item.unitCost), item.currency], ['Merino scarf', 12, 'EUR']);
  step('an item is found by its sku');

  const status = '{ allInventoryStockStatuses { nodes { sku locationCode locationId onHand available reserved } } }';
  const before = (await data(status, { as: ada })).allInventoryStockStatuses.nodes[0];
  assert.deepEqual([before.sku, before.locationCode, Number(before.available)], ['SCARF', 'SHOP', 10]);
  step('its stock is read from a view');

  const seen = async (as) =>
    (await data('{ allSeriesSeries(orderBy: [NAME_ASC]) { nodes { name rowId dataRevision } } }', { as }))
      .allSeriesSeries.nodes;
  const own = (await seen(ada)).find(({ name }) => name === 'revenue of ada');
  const history = await data(
    `query ($id: UUID!, $from: Datetime!, $until: Datetime!) {
      seriesReadSeries(pSeriesId: $id, pFrom: $from, pUntil: $until) { nodes { bucket value isGap } }
    }`,
    { as: ada, variables: { id: own.rowId, from: '2026-01-01T00:00:00Z', until: '2026-04-01T00:00:00Z' } },
  );
  assert.deepEqual(
    history.seriesReadSeries.nodes.map(({ value, isGap }) => [value, isGap]),
    [
      [1000, false],
      [null, true],
      [1200, false],
    ],
  );
  step('a series is read month by month through a function, a gap is no zero');

  const reserve = `mutation ($item: UUID!, $location: UUID!, $quantity: BigFloat!) {
    inventoryReserveStock(input: { pItemId: $item, pLocationId: $location, pQuantity: $quantity, pReference: "web 1" }) {
      result { rowId quantity state }
    }
  }`;
  const variables = (quantity) => ({ item: item.rowId, location: before.locationId, quantity });
  const { inventoryReserveStock } = await data(reserve, { as: ada, variables: variables('3') });
  assert.equal(Number(inventoryReserveStock.result.quantity), 3);
  const after = (await data(status, { as: ada })).allInventoryStockStatuses.nodes[0];
  assert.deepEqual([Number(after.reserved), Number(after.available)], [3, 7]);
  step('a command reserves three of ten');

  const [{ message, extensions }] = (await request(reserve, { as: ada, variables: variables('8') })).errors;
  assert.match(extensions.code, /^QM/);
  assert.ok(extensions.detail && extensions.hint, 'detail and hint arrive');
  step(`a rule refuses eight of seven: ${message} (${extensions.code})`);

  const [denied] = (await request(reserve, { as: ada, readOnly: true, variables: variables('1') })).errors;
  assert.equal(denied.extensions.code, '42501');
  step(`a grant refuses a reader the command: ${denied.message}`);

  assert.equal(schema.getMutationType().getFields().createInventoryMovement, undefined);
  const [unknown] = (await request('mutation { createInventoryMovement(input: {}) { clientMutationId } }')).errors;
  assert.match(unknown.message, /Cannot query field/);
  step('a ledger has no mutation that writes past its commands');

  const names = async (as) => (await seen(as)).map(({ name }) => name);
  assert.deepEqual(
    await names(ada),
    ['revenue of ada', 'visitors'],
    "the planner ada sees her own series and the company's",
  );
  assert.deepEqual(await names(grace), ['revenue of grace', 'visitors'], 'the planner grace sees hers');
  assert.deepEqual(await names(vera), [], 'a viewer sees neither');
  const foreign = await data(
    'query ($id: UUID!) { seriesSeriesByRowId(rowId: $id) { name } allSeriesObservations(condition: { seriesId: $id }) { nodes { at } } }',
    { as: grace, variables: { id: own.rowId } },
  );
  assert.equal(foreign.seriesSeriesByRowId, null);
  assert.deepEqual(foreign.allSeriesObservations.nodes, []);
  step('policies keep the series of another user out of sight, with its observations');

  const [stranger] = (await request(reserve, { as: '01960000-0000-7000-8000-0000000000ff', variables: variables('1') }))
    .errors;
  assert.equal(stranger.extensions.code, 'QM102');
  step('a user who is not there does nothing');
}
