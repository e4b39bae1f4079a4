import { describe, expect, test } from 'vitest';
import { connect, schemaVersion, SettingNotFound, SettingValueRefused } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';

describe('core through the SDK', () => {
  test('reads and changes settings', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('maintenance'));
    const name = 'core.idempotency_key_days';
    expect(await db.core.getSetting({ name })).toMatchObject({ value: 30, value_type: 'integer' });
    expect(await db.core.setSetting({ name, value: 7 })).toMatchObject({ value: 7, default_value: 30 });
    expect(await db.core.getSetting({ name: 'core.nothing' })).toBeNull();
    await expect(db.core.setSetting({ name, value: 0 })).rejects.toBeInstanceOf(SettingValueRefused);
    await expect(db.core.setSetting({ name: 'core.nothing', value: 1 })).rejects.toBeInstanceOf(SettingNotFound);
    expect((await db.core.listSettings({ room: 'core' })).map((setting) => setting.name)).toEqual([
      name,
      'core.is_production',
    ]);
    expect((await db.core.listSettings()).length).toBeGreaterThan(1);
  });

  test('reads error codes, transitions, histories and the version', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    expect(await db.core.listErrorCodes()).toContainEqual(expect.objectContaining({ code: 'QM001', room: 'core' }));
    expect(await db.core.listTransitions({ machine: 'upload' })).toContainEqual(
      expect.objectContaining({ from_state: 'nonexistent', to_state: 'received' }),
    );
    const subjectId = '01950000-0000-7000-8000-000000000001';
    expect(await db.core.getStateHistory({ machine: 'upload', subjectId })).toEqual([]);
    expect(await db.core.getSchemaVersion()).toBe(schemaVersion);
  });

  test('keeps partitions', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('maintenance'));
    expect((await db.core.createPartitionsAhead()).length).toBeGreaterThan(0);
    expect(await db.core.createPartitionsAhead()).toEqual([]);
    const table = 'demand.sales';
    const partitions = await db.core.listPartitions({ table });
    expect(partitions.at(-1)).toMatchObject({ is_default: true, month: null });
    expect(await db.core.setRetention({ table, months: 24 })).toMatchObject({ retention_months: 24 });
    expect(await db.core.moveDefaultRows({ table })).toBe(0);
  });
});
