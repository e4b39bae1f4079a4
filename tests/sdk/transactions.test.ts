import { describe, expect, test } from 'vitest';
import { SerializationFailure, sql, TransactionAborted, TransactionMisuse, type Session } from '../../sdk/index.js';
import { connectedSample, rejection } from './support.js';

const insert = sql('insert into sample.items (sku) values ($1)');
const count = sql<{ count: string }>('select count(*) from sample.items where sku = $1');

async function countOf(db: Session, sku: string): Promise<number> {
  return Number((await db.statements.one(count, [sku])).count);
}

describe('a transaction', () => {
  test('keeps everything when its function returns', async () => {
    await using sample = await connectedSample();
    const result = await sample.db.transaction(async (transaction) => {
      await transaction.statements.execute(insert, ['kept']);
      expect(await countOf(sample.db, 'kept')).toBe(0);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await countOf(sample.db, 'kept')).toBe(1);
  });

  test('drops everything when its function throws, and throws the same', async () => {
    await using sample = await connectedSample({ max: 1 });
    const reason = new Error('changed my mind');
    const failed = sample.db.transaction(async (transaction) => {
      await transaction.statements.execute(insert, ['dropped']);
      throw reason;
    });
    expect(await rejection(failed)).toBe(reason);
    expect(await countOf(sample.db, 'dropped')).toBe(0);
  });

  test('runs calls that were started together one after the other', async () => {
    await using sample = await connectedSample();
    await sample.db.transaction(async (transaction) => {
      await Promise.all(['a', 'b', 'c', 'd'].map((sku) => transaction.statements.execute(insert, [sku])));
    });
    expect(await countOf(sample.db, 'd')).toBe(1);
  });

  test('has the mode that was asked for', async () => {
    await using sample = await connectedSample();
    const mode = sql(`
      select
        current_setting('transaction_isolation') as isolation,
        current_setting('transaction_read_only') as read_only,
        current_setting('transaction_deferrable') as deferrable`);
    const asked = { isolation: 'serializable', readOnly: true, deferrable: true } as const;
    expect(await sample.db.transaction((transaction) => transaction.statements.one(mode, []), asked)).toEqual({
      isolation: 'serializable',
      read_only: 'on',
      deferrable: 'on',
    });
    const write = (transaction: Session): Promise<number> => transaction.statements.execute(insert, ['refused']);
    await expect(sample.db.transaction(write, { readOnly: true })).rejects.toMatchObject({ code: '25006' });
    await expect(sample.db.transaction(write, { isolation: 'chaos' as 'serializable' })).rejects.toThrow(RangeError);
  });

  test('says so when a swallowed error made its commit a rollback', async () => {
    await using sample = await connectedSample({ max: 1 });
    const swallowing = sample.db.transaction(async (transaction) => {
      await transaction.statements.execute(insert, ['lost']);
      await transaction.statements.execute(insert, ['S-1']).catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(TransactionAborted);
    expect(await countOf(sample.db, 'lost')).toBe(0);
  });

  test('cannot be used after its end', async () => {
    await using sample = await connectedSample();
    const escaped = await sample.db.transaction(async (transaction) => transaction);
    await expect(countOf(escaped, 'x')).rejects.toThrow(TransactionMisuse);
    await expect(escaped.as('0198b0a0-0000-7000-8000-000000000001').statements.one(count, ['x'])).rejects.toThrow(
      /has ended/,
    );
  });

  test('cannot be used beside its own stream', async () => {
    await using sample = await connectedSample();
    const numbers = sql('select generate_series(1, 10) as number');
    await sample.db.transaction(async (transaction) => {
      for await (const row of transaction.statements.stream(numbers, [], { batchSize: 2 })) {
        expect(row).toBeDefined();
        await expect(countOf(transaction, 'x')).rejects.toThrow(/stream is open/);
        break;
      }
      expect(await countOf(transaction, 'S-1')).toBe(1);
    });
  });

  test('ends in spite of a stream that nobody closed', async () => {
    await using sample = await connectedSample({ max: 1 });
    await sample.db.transaction(async (transaction) => {
      const rows = transaction.statements.stream(sql('select generate_series(1, 10)'), [], { batchSize: 2 });
      await rows.next();
      return rows;
    });
    expect(await countOf(sample.db, 'S-1')).toBe(1);
  });
});

describe('a nested transaction', () => {
  test('fails alone when its error is caught', async () => {
    await using sample = await connectedSample();
    await sample.db.transaction(async (outer) => {
      await outer.statements.execute(insert, ['outer']);
      const inner = outer.transaction(async (nested) => {
        await nested.statements.execute(insert, ['inner']);
        await nested.statements.execute(insert, ['S-1']);
      });
      await expect(inner).rejects.toMatchObject({ constraint: 'items_sku_key' });
      await outer.transaction((nested) => nested.statements.execute(insert, ['second']));
    });
    expect(await countOf(sample.db, 'outer')).toBe(1);
    expect(await countOf(sample.db, 'inner')).toBe(0);
    expect(await countOf(sample.db, 'second')).toBe(1);
  });

  test('that swallows an error is dropped, and says so', async () => {
    await using sample = await connectedSample();
    await sample.db.transaction(async (outer) => {
      const swallowing = outer.transaction(async (nested) => {
        await nested.statements.execute(insert, ['lost']);
        await nested.statements.execute(insert, ['S-1']).catch(() => undefined);
      });
      await expect(swallowing).rejects.toThrow(TransactionAborted);
      await outer.statements.execute(insert, ['outer']);
    });
    expect(await countOf(sample.db, 'lost')).toBe(0);
    expect(await countOf(sample.db, 'outer')).toBe(1);
  });

  test('has the connection to itself: the outer handle is refused meanwhile', async () => {
    await using sample = await connectedSample();
    await sample.db.transaction(async (outer) => {
      await outer.transaction(async () => {
        await expect(countOf(outer, 'x')).rejects.toThrow(/nested transaction is open/);
      });
      expect(await countOf(outer, 'S-1')).toBe(1);
    });
  });

  test('that nobody awaited cannot touch the connection once it went back', async () => {
    await using sample = await connectedSample({ max: 1 });
    let forgotten: Promise<unknown> = Promise.resolve();
    let goOn = (): void => undefined;
    await sample.db.transaction(async (outer) => {
      const started = new Promise<void>((resolve) => {
        forgotten = outer.transaction(async (nested) => {
          await nested.statements.execute(insert, ['forgotten']);
          resolve();
          await new Promise<void>((continued) => {
            goOn = continued;
          });
          await nested.statements.execute(insert, ['too late']);
        });
        forgotten.catch(() => undefined);
      });
      await started;
    });
    goOn();
    await expect(forgotten).rejects.toThrow(TransactionMisuse);
    expect(await countOf(sample.db, 'too late')).toBe(0);
  });

  test('cannot have a mode of its own', async () => {
    await using sample = await connectedSample();
    await sample.db.transaction(async (outer) => {
      await expect(outer.transaction(async () => 1, { readOnly: true })).rejects.toThrow(TransactionMisuse);
    });
  });
});

describe('retries', () => {
  const read = sql('select quantity from sample.items where id = $1');
  const write = sql('update sample.items set quantity = quantity + 1 where id = $1');

  test('run the whole transaction again after a serialization failure', async () => {
    await using sample = await connectedSample();
    let attempts = 0;
    await sample.db.transaction(
      async (transaction) => {
        attempts += 1;
        await transaction.statements.one(read, [1]);
        if (attempts <= 2) {
          await sample.observer.query('update sample.items set quantity = quantity + 10 where id = 1');
        }
        await transaction.statements.execute(write, [1]);
      },
      { isolation: 'repeatable read' },
    );
    expect(attempts).toBe(3);
    expect(await sample.db.statements.one(read, [1])).toEqual({ quantity: '21.000000' });
  });

  test('end both sides of a deadlock well', async () => {
    await using sample = await connectedSample();
    let attempts = 0;
    let arrived = 0;
    let meet = (): void => undefined;
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const cross = (first: number, second: number): Promise<void> =>
      sample.db.transaction(async (transaction) => {
        attempts += 1;
        await transaction.statements.execute(write, [first]);
        arrived += 1;
        if (arrived === 2) {
          meet();
        }
        await met;
        await transaction.statements.execute(write, [second]);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(attempts).toBe(3);
    expect(await sample.db.statements.many(sql('select quantity from sample.items where id <= 2'), [])).toEqual([
      { quantity: '2.000000' },
      { quantity: '2.000000' },
    ]);
  });

  test('end when they are used up, with the last error', async () => {
    await using sample = await connectedSample();
    let attempts = 0;
    const losing = (retry: number): Promise<number> =>
      sample.db.transaction(
        async (transaction) => {
          attempts += 1;
          await transaction.statements.one(read, [1]);
          await sample.observer.query('update sample.items set quantity = quantity + 10 where id = 1');
          return transaction.statements.execute(write, [1]);
        },
        { isolation: 'repeatable read', retry },
      );
    await expect(losing(0)).rejects.toThrow(SerializationFailure);
    expect(attempts).toBe(1);
    await expect(losing(2)).rejects.toThrow(SerializationFailure);
    expect(attempts).toBe(4);
  });

  test('are for conflicts only', async () => {
    await using sample = await connectedSample();
    let attempts = 0;
    const failing = sample.db.transaction(async (transaction) => {
      attempts += 1;
      await transaction.statements.execute(insert, ['S-1']);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(1);
  });
});
