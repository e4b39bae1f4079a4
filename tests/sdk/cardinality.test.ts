import { describe, expect, test } from 'vitest';
import { InvalidPageKey, RowNotFound, sql, TooManyRows } from '../../sdk/index.js';
import { activeStatements, connectedSample, eventually } from './support.js';

const items = sql<{ sku: string }>('select sku from sample.items order by id');

describe('cardinality', () => {
  test('one is exactly one row', async () => {
    await using sample = await connectedSample();
    const { statements } = sample.db;
    await expect(statements.one(sql('select 1 as one'), [])).resolves.toEqual({ one: 1 });
    await expect(statements.one(sql('select 1 where false'), [])).rejects.toThrow(RowNotFound);
    await expect(statements.one(items, [])).rejects.toThrow(TooManyRows);
  });

  test('maybe is a row or null', async () => {
    await using sample = await connectedSample();
    const { statements } = sample.db;
    await expect(statements.maybe(sql('select 1 where false'), [])).resolves.toBeNull();
    await expect(statements.maybe(items, [])).rejects.toThrow(TooManyRows);
  });

  test('execute counts the rows that changed', async () => {
    await using sample = await connectedSample();
    const update = sql('update sample.items set quantity = 1 where id <= $1');
    await expect(sample.db.statements.execute(update, [3])).resolves.toBe(3);
  });

  test('pages by key give every row once', async () => {
    await using sample = await connectedSample();
    const query = sql<{ id: number; sku: string }>(
      'select id, sku from sample.items where $1::integer is null or id > $1 order by id limit $2',
    );
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: { rows: { id: number; sku: string }[]; next: string | null } = await sample.db.statements.page(
        query,
        { after, size: 5 },
        { params: (key, limit) => [key?.[0] ?? null, limit], key: (row) => [String(row.id)] },
      );
      seen.push(...page.rows.map((row) => row.sku));
      after = page.next;
      pages += 1;
    } while (after !== null);
    expect(pages).toBe(2);
    expect(seen).toEqual(Array.from({ length: 10 }, (_, index) => `S-${index + 1}`));
  });

  test.each(['', 'x', Buffer.from('[1]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'a page key that is not one is refused: %s',
    async (after) => {
      await using sample = await connectedSample();
      const reader = { params: () => [], key: () => ['x'] };
      await expect(sample.db.statements.page(items, { after }, reader)).rejects.toThrow(InvalidPageKey);
    },
  );
});

describe('a stream', () => {
  test('gives all rows, batch after batch', async () => {
    await using sample = await connectedSample();
    const seen: number[] = [];
    const query = sql<{ number: number }>('select number from generate_series(1, $1) number');
    for await (const row of sample.db.statements.stream(query, [1_234], { batchSize: 100 })) {
      seen.push(row.number);
    }
    expect(seen).toEqual(Array.from({ length: 1_234 }, (_, index) => index + 1));
  });

  test('left early ends the query and gives the connection back', async () => {
    await using sample = await connectedSample({ max: 1 });
    const endless = sql<{ number: number }>('select generate_series(1, 1000000000) as number');
    for await (const row of sample.db.statements.stream(endless, [], { batchSize: 10 })) {
      if (row.number === 25) {
        break;
      }
    }
    await expect(sample.db.statements.one(sql('select 1 as one'), [])).resolves.toEqual({ one: 1 });
    await eventually(async () => (await activeStatements(sample.observer)).length === 0);
  });

  test('whose reader throws gives the connection back', async () => {
    await using sample = await connectedSample({ max: 1 });
    const read = async (): Promise<void> => {
      for await (const row of sample.db.statements.stream(items, [], { batchSize: 2 })) {
        throw new Error(`no use for ${row.sku}`);
      }
    };
    await expect(read()).rejects.toThrow('no use for S-1');
    await expect(sample.db.statements.many(items, [])).resolves.toHaveLength(10);
  });

  test('that fails on the way throws and gives the connection back', async () => {
    await using sample = await connectedSample({ max: 1 });
    const failing = sql('select 1 / (50 - number) as quotient from generate_series(1, 100) number');
    const read = async (): Promise<number> => {
      let count = 0;
      for await (const row of sample.db.statements.stream(failing, [], { batchSize: 10 })) {
        count += row ? 1 : 0;
      }
      return count;
    };
    await expect(read()).rejects.toMatchObject({ code: '22012' });
    await expect(sample.db.statements.many(items, [])).resolves.toHaveLength(10);
  });
});
