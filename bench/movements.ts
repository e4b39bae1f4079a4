/**
 * A single movement through the SDK, against the driver with a named statement, against pgbench, and against the same
 * work done by the client in a transaction; then the same on one row that everybody wants.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { connect } from '../sdk/index.js';
import { withClient } from '../tools/databases.js';
import { callsPerSecond, figure, inTurns, type Figure } from './figures.js';

const connections = 8;
const levelCount = 1000;

const itemId = (number: number): string => `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const location = '01980001-0000-7000-8000-000000000001';

const command = `select
  m.item_id, m.recorded_at, m.id, m.location_id, m.sequence, m.movement_type, m.quantity, m.previous_stock, m.new_stock,
  m.unit_cost, m.average_cost, m.effective_at, m.reason, m.reference, m.lot_id, m.transfer_id, m.user_id, m.idempotency_key
from inventory.post_movement($1::uuid, $2::uuid, 'issue', $3::numeric, null, $4::text) as m`;

/** Settings of the measurement. */
export interface MovementOptions {
  /** URL of an empty database with the schema, for its superuser. */
  url: string;
  rounds: number;
  /** Seconds that each way gets in each round. */
  seconds: number;
  report: (line: string) => void;
}

async function hasPgbench(): Promise<boolean> {
  return promisify(execFile)('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
}

async function pgbench(url: string, script: string, seconds: number): Promise<number> {
  const threads = Math.min(2, connections);
  const { stdout } = await promisify(execFile)('pgbench', [
    ...['--no-vacuum', '--protocol', 'prepared', '--client', String(connections), '--jobs', String(threads)],
    ...['--time', String(Math.max(1, Math.round(seconds))), '--file', script, url],
  ]);
  const rate = /tps = ([\d.]+) \(without/.exec(stdout) ?? /tps = ([\d.]+)/.exec(stdout);
  if (!rate) throw new Error(`pgbench printed no rate:\n${stdout}`);
  return Number(rate[1]);
}

interface LockedLevel {
  on_hand: string;
  reserved: string;
  average_cost: string;
  next: string;
  is_allowed: boolean;
}

/** Statements of the client-side transaction, which looks at what the command looks at and writes what it writes. */
const clientStatements = {
  lock: `select l.on_hand, l.reserved, l.average_cost, l.last_sequence + 1 as next,
      i.item_type <> 'service' and (not u.is_whole or $3::numeric = trunc($3::numeric)) as is_allowed
    from inventory.levels l
    join catalog.items i on i.id = l.item_id
    join catalog.units u on u.code = i.unit
    join catalog.locations c on c.id = l.location_id
    where l.item_id = $1 and l.location_id = $2
    for no key update of l`,
  insert: `insert into inventory.movements
      (item_id, location_id, sequence, movement_type, quantity, previous_stock, new_stock, unit_cost, average_cost, effective_at, reason)
    values ($1, $2, $3, 'issue', -1, $4, $5, $6, $6, now(), $7)
    returning *`,
  update: `update inventory.levels set on_hand = $3, last_sequence = $4, last_movement_at = now(), updated_at = now()
    where item_id = $1 and location_id = $2`,
};

/** One movement the usual way: the application locks, decides and writes. */
async function clientSide(pool: pg.Pool, item: string, isPrepared: boolean): Promise<void> {
  const client = await pool.connect();
  const run = <Row extends pg.QueryResultRow>(
    name: keyof typeof clientStatements,
    values: unknown[],
  ): Promise<pg.QueryResult<Row>> =>
    client.query<Row>({ text: clientStatements[name], values, ...(isPrepared && { name }) });
  try {
    await client.query('begin');
    const { rows } = await run<LockedLevel>('lock', [item, location, '1']);
    const level = rows[0]!;
    const stock = Number(level.on_hand) - 1;
    if (!level.is_allowed || stock < Number(level.reserved)) throw new Error('refused');
    await run('insert', [item, location, level.next, level.on_hand, stock, level.average_cost, 'bench']);
    await run('update', [item, location, stock, level.next]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Measures and returns the figures. */
export async function measureMovements({ url, rounds, seconds, report }: MovementOptions): Promise<Figure[]> {
  await withClient(url, async (client) => {
    await client.query('select core.create_partitions_ahead()');
    await client.query(
      `insert into catalog.items (id, sku, name)
       select ('01980000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'BENCH-' || n, 'Item ' || n from generate_series(1, $1) n`,
      [levelCount],
    );
    await client.query(`insert into catalog.locations (id, code, name) values ($1, 'BENCH', 'Bench')`, [location]);
    await client.query(`select inventory.post_movement(i.id, $1, 'receipt', 1e9, 1) from catalog.items i`, [location]);
    await client.query('vacuum analyze');
  });

  const withPgbench = await hasPgbench();
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-bench-'));
  const spread = join(folder, 'spread.sql');
  const hot = join(folder, 'hot.sql');
  const script = (item: string): string =>
    `${command.replace('$1::uuid', item).replace('$2', `'${location}'`).replace('$3', '1').replace('$4::text', "'bench'")};\n`;
  await writeFile(
    spread,
    `\\set n random(1, ${levelCount})\n${script("('01980000-0000-7000-8000-' || lpad(to_hex(:n::integer), 12, '0'))::uuid")}`,
  );
  await writeFile(hot, script(`'${itemId(1)}'::uuid`));

  const anyItem = (): string => itemId(1 + Math.floor(Math.random() * levelCount));
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const db = await connect({ url, max: connections });
  try {
    const ways = (
      item: () => string,
      file: string,
    ): Record<'sdk' | 'pg' | 'client' | 'prepared' | 'pgbench', () => Promise<number>> => ({
      sdk: () =>
        callsPerSecond(connections, seconds, () =>
          db.inventory.postMovement({
            itemId: item(),
            locationId: location,
            movementType: 'issue',
            quantity: '1',
            reason: 'bench',
          }),
        ),
      pg: () =>
        callsPerSecond(connections, seconds, () =>
          pool.query({ name: 'post_movement', text: command, values: [item(), location, '1', 'bench'] }),
        ),
      client: () => callsPerSecond(connections, seconds, () => clientSide(pool, item(), false)),
      prepared: () => callsPerSecond(connections, seconds, () => clientSide(pool, item(), true)),
      pgbench: () => (withPgbench ? pgbench(url, file, seconds) : Promise.resolve(Number.NaN)),
    });

    // Connections, plans and caches are warm before anything counts.
    const warm = ways(anyItem, spread);
    await callsPerSecond(connections, 0.5, () =>
      db.inventory.postMovement({ itemId: anyItem(), locationId: location, movementType: 'issue', quantity: '1' }),
    );
    await warm.client();

    report(`Movements a second at ${connections} connections, ${levelCount} levels`);
    const one = await inTurns(rounds, ways(anyItem, spread), report);
    report(`Movements a second at ${connections} connections, one level`);
    const onHot = ways(() => itemId(1), hot);
    // Who holds the one row decides much, so that single rounds scatter.
    const same = await inTurns(
      2 * rounds - 1,
      { sdk: onHot.sdk, pgbench: onHot.pgbench, client: onHot.client },
      report,
    );
    const absent = withPgbench ? '' : 'pgbench is not on the PATH';
    return [
      figure('movement, SDK', 'pg, named statement', one.sdk, one.pg, { least: 0.8 }),
      figure('movement, SDK', 'the same work in a client-side transaction', one.sdk, one.client, { least: 2 }),
      figure('movement, SDK', 'that transaction with prepared statements', one.sdk, one.prepared, undefined),
      figure('movement, SDK', 'pgbench -M prepared', one.sdk, withPgbench ? one.pgbench : undefined, undefined, absent),
      figure(
        'hot row, SDK',
        'pgbench -M prepared',
        same.sdk,
        withPgbench ? same.pgbench : undefined,
        { least: 0.9 },
        absent,
      ),
      figure('hot row, SDK', 'the same work in a client-side transaction', same.sdk, same.client, undefined),
    ];
  } finally {
    await db.close();
    await pool.end();
    await rm(folder, { recursive: true, force: true });
  }
}
