import { describe, expect, inject, test } from 'vitest';
import { connect, sql } from '../../sdk/index.js';
import { createTemplate, withRollback } from '../../sdk/testing.js';
import { connectedSample } from './support.js';

describe('template databases', () => {
  test('are made once from the same SQL, and copies of them are independent', async () => {
    const options = {
      server: inject('serverUrl'),
      schema: 'create table notes (note text not null); create table moments (at timestamptz)',
      seed: `insert into notes values ('seeded'); insert into moments values (clock_timestamp())`,
    };
    const notes = sql('select note from notes');
    const moment = sql('select at::text from moments');
    const [template, same] = await Promise.all([createTemplate(options), createTemplate(options)]);
    await using other = await createTemplate({ ...options, seed: '' });
    try {
      expect(same.name).toBe(template.name);
      expect(other.name).not.toBe(template.name);
      await using left = await template.clone();
      await using right = await same.clone();
      await using leftClient = await connect({ url: left.url, checkSchema: false });
      await using rightClient = await connect({ url: right.url, checkSchema: false });
      await leftClient.statements.execute(sql(`insert into notes values ('left')`), []);
      expect(await leftClient.statements.many(notes, [])).toEqual([{ note: 'seeded' }, { note: 'left' }]);
      expect(await rightClient.statements.many(notes, [])).toEqual([{ note: 'seeded' }]);
      expect(await leftClient.statements.one(moment, [])).toEqual(await rightClient.statements.one(moment, []));
    } finally {
      await template.drop();
    }
  });

  test('that fail to be made leave nothing that could be taken for one', async () => {
    const options = { server: inject('serverUrl'), schema: 'create table half (id int); select 1 / 0' };
    await expect(createTemplate(options)).rejects.toThrow('division by zero');
    await expect(createTemplate(options)).rejects.toThrow('division by zero');
  });

  test('and their copies are gone when dropped', async () => {
    await using sample = await connectedSample();
    const databases = sql('select datname from pg_database where datname = any($1)');
    const template = await createTemplate({ server: inject('serverUrl'), schema: `select 'dropped'` });
    const copy = await template.clone();
    expect(await sample.db.statements.many(databases, [[template.name, copy.name]])).toHaveLength(2);
    await copy.drop();
    await template.drop();
    expect(await sample.db.statements.many(databases, [[template.name, copy.name]])).toEqual([]);
  });
});

describe('withRollback', () => {
  const insert = sql(`insert into sample.items (sku) values ('tried')`);
  const tried = sql(`select sku from sample.items where sku = 'tried'`);

  test('returns the result and drops the work', async () => {
    await using sample = await connectedSample();
    const seen = await withRollback(sample.db, async (session) => {
      await session.transaction((nested) => nested.statements.execute(insert, []));
      return session.statements.many(tried, []);
    });
    expect(seen).toEqual([{ sku: 'tried' }]);
    expect(await sample.db.statements.many(tried, [])).toEqual([]);
  });

  test('lets the failure of the test through', async () => {
    await using sample = await connectedSample();
    await expect(
      withRollback(sample.db, async (session) => {
        await session.statements.execute(insert, []);
        throw new Error('the test failed');
      }),
    ).rejects.toThrow('the test failed');
    expect(await sample.db.statements.many(tried, [])).toEqual([]);
  });
});
