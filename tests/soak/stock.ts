/** Stock: movements, reservations, transfers, counts, reversals. */
import { any, type Command, type World } from './world.js';

interface Level {
  item_id: string;
  location_id: string;
}

const setUp = `
  insert into catalog.items (sku, name) select 'ITEM-' || n, 'Item ' || n from generate_series(1, 12) n;
  insert into catalog.locations (code, name, allows_negative_stock)
  select 'PLACE-' || n, 'Place ' || n, n = 4 from generate_series(1, 4) n;
  select inventory.register_lot(i.id, 'LOT-' || n) from catalog.items i, generate_series(1, 2) n;
  select inventory.post_movement(i.id, c.id, 'receipt', 200, 5) from catalog.items i, catalog.locations c;
`;

const commands: Record<string, Command<Level[]>> = {
  receive: (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query(`select inventory.post_movement($1, $2, 'receipt', $3, $4)`, [
      item_id,
      location_id,
      1 + random(20),
      random(10),
    ]);
  },
  issue: (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query(`select inventory.post_movement($1, $2, 'issue', $3, p_idempotency_key => $4)`, [
      item_id,
      location_id,
      1 + random(30),
      `issue-${random(2000)}-${item_id}`,
    ]);
  },
  'receive a lot': (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query(
      `select inventory.post_movement($1, $2, 'receipt', $3, p_lot_id => (
         select id from inventory.lots where item_id = $1 order by random() limit 1))`,
      [item_id, location_id, 1 + random(20)],
    );
  },
  'issue by expiry': (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query('select count(*) from inventory.issue_by_expiry($1, $2, $3)', [
      item_id,
      location_id,
      1 + random(40),
    ]);
  },
  batch: (client, random, levels) =>
    client.query('select count(*) from inventory.post_movements($1)', [
      JSON.stringify(
        Array.from({ length: 1 + random(8) }, () => ({
          ...any(levels, random),
          movement_type: any(['receipt', 'issue', 'return', 'scrap'], random),
          quantity: 1 + random(5),
        })),
      ),
    ]),
  transfer: (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query('select inventory.transfer_stock($1, $2, $3, $4)', [
      item_id,
      location_id,
      any(levels, random).location_id,
      1 + random(20),
    ]);
  },
  transfers: (client, random, levels) =>
    client.query('select count(*) from inventory.transfer_stocks($1)', [
      JSON.stringify(
        Array.from({ length: 1 + random(4) }, () => {
          const { item_id, location_id } = any(levels, random);
          return {
            item_id,
            from_location_id: location_id,
            to_location_id: any(levels, random).location_id,
            quantity: 1 + random(5),
          };
        }),
      ),
    ]),
  reserve: (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query(
      `select inventory.reserve_stock($1, $2, $3, p_expires_at => case when $4 then clock_timestamp() + interval '2 seconds' end)`,
      [item_id, location_id, 1 + random(20), random(2) === 0],
    );
  },
  'reserve several': (client, random, levels) =>
    client.query('select count(*) from inventory.reserve_stocks($1)', [
      JSON.stringify(
        Array.from({ length: 1 + random(5) }, () => ({ ...any(levels, random), quantity: 1 + random(4) })),
      ),
    ]),
  fulfil: async (client, random) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from inventory.reservations where state = 'active' order by random() limit 1`,
    );
    return client.query('select inventory.fulfil_reservation($1, $2)', [
      rows[0]?.id ?? null,
      random(2) ? null : 1 + random(5),
    ]);
  },
  release: async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from inventory.reservations where state = 'active' order by random() limit 1`,
    );
    return client.query('select inventory.release_reservation($1)', [rows[0]?.id ?? null]);
  },
  expire: (client) => client.query('select inventory.expire_reservations(100)'),
  count: (client, random, levels) => {
    const { item_id, location_id } = any(levels, random);
    return client.query('select inventory.count_stock($1, $2, $3)', [item_id, location_id, 50 + random(200)]);
  },
  reverse: async (client, random, levels) => {
    const { item_id } = any(levels, random);
    const { rows } = await client.query<{ id: string }>(
      'select id from inventory.movements where item_id = $1 order by recorded_at desc offset $2 limit 1',
      [item_id, random(20)],
    );
    return client.query(`select inventory.reverse_movement($1, $2, 'soak')`, [item_id, rows[0]?.id ?? null]);
  },
};

export const stock: World<Level[]> = {
  setUp,
  commands,
  context: async (client) => (await client.query<Level>('select item_id, location_id from inventory.levels')).rows,
  findings: async (client) => (await client.query('select * from inventory.integrity_findings')).rows as unknown[],
};
