import { describe, expect, test } from 'vitest';
import { connect, RoomWithoutChecks } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';

describe('ops through the SDK', () => {
  test('verifies, all rooms or one', async () => {
    await using database = await freshDatabase();
    await using maintenance = await connect(database.urlAs('maintenance'));
    await maintenance.ops.runMaintenance();
    await using db = await connect(database.urlAs('app'));
    const all = await db.ops.verify();
    expect(all.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(all.length).toBe((await db.ops.listIntegrityChecks()).length);
    const demand = await db.ops.verify({ room: 'demand' });
    expect(new Set(demand.map(({ check_name }) => check_name.split('.')[0]))).toEqual(new Set(['demand']));
    await expect(db.ops.verify({ room: 'kitchen' })).rejects.toBeInstanceOf(RoomWithoutChecks);
  });

  test('reads every health view', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('readonly'));
    await db.ops.listSlowStatements();
    await db.ops.listUnusedIndexes();
    await db.ops.listMissingIndexes();
    await db.ops.listBloatEstimates();
    await db.ops.listLockWaits();
    await db.ops.listLongTransactions();
    await db.ops.listReplicationLag();
    await db.ops.listCacheHitRatios();
    expect((await db.ops.listConnections()).some(({ state }) => state === 'active')).toBe(true);
    const tables = (await db.ops.listTableStatistics()).map(({ table_name }) => table_name);
    const counted = await db.ops.countRows();
    expect(counted.map(({ table_name }) => table_name)).toEqual(tables);
    expect((await db.ops.listPartitionStatus()).map(({ table_name }) => table_name)).toContain('demand.sales');
  });

  test('maintains and applies retention, with a dry run unless told otherwise', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('maintenance'));
    const tasks = await db.ops.runMaintenance();
    expect(Object.fromEntries(tasks.map(({ task, affected }) => [task, Number(affected)]))).toMatchObject({
      idempotency_keys_purged: 0,
      reservations_expired: 0,
    });
    expect((await db.ops.applyRetention()).every(({ is_removed }) => !is_removed)).toBe(true);
    expect((await db.ops.applyRetention({ dryRun: false })).every(({ is_removed }) => is_removed)).toBe(true);
  });
});
