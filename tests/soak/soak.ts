/**
 * npm run soak [-- --seconds 60] [--clients 8] [--major 18] [--seed 1]
 *
 * Mixed commands of the stock room from several connections for a while, on a server of its own. Fails on a deadlock,
 * on an error that is no rule's, and when a counter and its rows disagree afterwards.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createDatabase, urlForLogin, withClient } from '../../tools/databases.js';
import { startTestServer } from '../../tools/test-server.js';

interface Level {
  item_id: string;
  location_id: string;
}

/** Random numbers that a seed repeats (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const setUp = `
  insert into catalog.items (sku, name) select 'ITEM-' || n, 'Item ' || n from generate_series(1, 12) n;
  insert into catalog.locations (code, name, allows_negative_stock)
  select 'PLACE-' || n, 'Place ' || n, n = 4 from generate_series(1, 4) n;
  select inventory.register_lot(i.id, 'LOT-' || n) from catalog.items i, generate_series(1, 2) n;
  select inventory.post_movement(i.id, c.id, 'receipt', 200, 5) from catalog.items i, catalog.locations c;
`;

type Command = (client: pg.Client, random: (below: number) => number, levels: Level[]) => Promise<unknown>;

const any = <Value>(values: readonly Value[], random: (below: number) => number): Value =>
  values[random(values.length)]!;

const commands: Record<string, Command> = {
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      clients: { type: 'string', default: '8' },
      major: { type: 'string', default: '18' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { server, template } = await startTestServer(Number(values.major));
  try {
    const url = await createDatabase(server, 'soak', template);
    await withClient(url, (client) => client.query(setUp));
    const levels = await withClient(
      url,
      async (client) => (await client.query<Level>('select item_id, location_id from inventory.levels')).rows,
    );

    const done = new Map<string, number>();
    const refused = new Map<string, number>();
    const unexpected: string[] = [];
    const until = Date.now() + Number(values.seconds) * 1000;

    const work = async (number: number): Promise<void> => {
      const random = randomFrom(Number(values.seed) * 1000 + number);
      const names = Object.keys(commands);
      await withClient(urlForLogin(url, 'app'), async (client) => {
        while (Date.now() < until) {
          const name = any(names, random);
          try {
            await commands[name]!(client, random, levels);
            done.set(name, (done.get(name) ?? 0) + 1);
          } catch (error) {
            if (!(error instanceof pg.DatabaseError)) throw error;
            const code = error.code ?? '?';
            if (code.startsWith('QM')) refused.set(code, (refused.get(code) ?? 0) + 1);
            else unexpected.push(`${name}: ${code} ${error.message} ${error.where ?? ''}`);
          }
        }
      });
    };
    await Promise.all(Array.from({ length: Number(values.clients) }, (_, number) => work(number)));

    const findings = await withClient(
      url,
      async (client) => (await client.query('select * from inventory.integrity_findings')).rows as unknown[],
    );
    const total = [...done.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${total} commands in ${values.seconds} s from ${values.clients} clients`);
    console.log(
      `done:    ${[...done]
        .sort()
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}`,
    );
    console.log(
      `refused: ${[...refused]
        .sort()
        .map(([code, count]) => `${code} ${count}`)
        .join(', ')}`,
    );
    console.log(
      `unexpected errors, deadlocks among them: ${unexpected.length}; places where counters and rows disagree: ${findings.length}`,
    );
    for (const error of unexpected.slice(0, 10)) console.error(error);
    for (const finding of findings.slice(0, 10)) console.error(JSON.stringify(finding));
    const silent = Object.keys(commands).filter((name) => !done.has(name));
    if (silent.length > 0) console.error(`never succeeded: ${silent.join(', ')}`);
    if (unexpected.length > 0 || findings.length > 0 || silent.length > 0) process.exitCode = 1;
  } finally {
    await server.destroy();
  }
}

await main();
