import { describe, expect, test } from 'vitest';
import { sql, StatementCancelled } from '../../sdk/index.js';
import { activeStatements, connectedSample, eventually, rejection } from './support.js';

const sleep = sql('select pg_sleep($1)::text as slept');
const one = sql('select 1 as one');

/** Aborts as soon as the server works on something. */
async function abortOnceActive(sample: Awaited<ReturnType<typeof connectedSample>>, controller: AbortController) {
  await eventually(async () => (await activeStatements(sample.observer)).length > 0);
  controller.abort(new Error('enough'));
}

describe('a signal', () => {
  test('stops the statement on the server and leaves the connection usable', async () => {
    await using sample = await connectedSample({ max: 1 });
    const controller = new AbortController();
    const started = performance.now();
    const [error] = await Promise.all([
      rejection(sample.db.statements.one(sleep, [30], { signal: controller.signal })),
      abortOnceActive(sample, controller),
    ]);
    expect(error).toBeInstanceOf(StatementCancelled);
    expect(error).toMatchObject({ code: '57014', cause: controller.signal.reason as unknown });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await activeStatements(sample.observer)).toEqual([]);
    const backends = await sample.observer.query(
      'select count(*)::integer from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    expect(backends.rows).toEqual([{ count: 1 }]);
    await expect(sample.db.statements.one(one, [])).resolves.toEqual({ one: 1 });
  });

  test('given already aborted, or before there was a connection, sends nothing', async () => {
    await using sample = await connectedSample({ max: 1 });
    await expect(sample.db.statements.one(one, [], { signal: AbortSignal.abort() })).rejects.toThrow(
      StatementCancelled,
    );
    const controller = new AbortController();
    await sample.db.transaction(async () => {
      const waiting = rejection(sample.db.statements.one(one, [], { signal: controller.signal }));
      controller.abort();
      expect(await waiting).toBeInstanceOf(StatementCancelled);
    });
    await expect(sample.db.statements.one(one, [])).resolves.toEqual({ one: 1 });
  });

  test('never hits the statement of the next borrower', async () => {
    await using sample = await connectedSample({ max: 2 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 300 }, (_, index) => {
        if (index % 2 === 1) {
          return sample.db.statements.one(sleep, [0.002]);
        }
        const controller = new AbortController();
        const call = sample.db.statements.one(sleep, [0.001], { signal: controller.signal });
        setTimeout(() => {
          controller.abort();
        }, Math.random() * 150);
        return call;
      }),
    );
    const innocent = outcomes.filter((_, index) => index % 2 === 1);
    expect(innocent.every((outcome) => outcome.status === 'fulfilled')).toBe(true);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toBeInstanceOf(StatementCancelled);
      }
    }
  });

  test('rolls a transaction back', async () => {
    await using sample = await connectedSample({ max: 1 });
    const controller = new AbortController();
    const [error] = await Promise.all([
      rejection(
        sample.db.transaction(
          async (transaction) => {
            await transaction.statements.execute(sql(`insert into sample.items (sku) values ('gone')`), []);
            await transaction.statements.one(sleep, [30]);
          },
          { signal: controller.signal },
        ),
      ),
      eventually(async () => (await activeStatements(sample.observer)).some((text) => text.includes('pg_sleep'))).then(
        () => {
          controller.abort();
        },
      ),
    ]);
    expect(error).toBeInstanceOf(StatementCancelled);
    expect(await sample.db.statements.many(sql(`select from sample.items where sku = 'gone'`), [])).toEqual([]);
  });

  test('stops a stream between batches', async () => {
    await using sample = await connectedSample({ max: 1 });
    const controller = new AbortController();
    const numbers = sql('select generate_series(1, 1000000000) as number');
    let seen = 0;
    const read = async (): Promise<void> => {
      for await (const row of sample.db.statements.stream(numbers, [], { batchSize: 10, signal: controller.signal })) {
        seen += row ? 1 : 0;
        controller.abort();
      }
    };
    expect(await rejection(read())).toBeInstanceOf(StatementCancelled);
    expect(seen).toBe(10);
    await expect(sample.db.statements.one(one, [])).resolves.toEqual({ one: 1 });
    expect(await activeStatements(sample.observer)).toEqual([]);
  });

  test('stops a stream that waits for its first rows', async () => {
    await using sample = await connectedSample({ max: 1 });
    const controller = new AbortController();
    const rows = sample.db.statements.stream(sleep, [30], { signal: controller.signal });
    const [error] = await Promise.all([rejection(rows.next()), abortOnceActive(sample, controller)]);
    expect(error).toBeInstanceOf(StatementCancelled);
    await expect(sample.db.statements.one(one, [])).resolves.toEqual({ one: 1 });
    expect(await activeStatements(sample.observer)).toEqual([]);
  });

  test('stops a COPY whose source is slow, and nothing of it stays', async () => {
    await using sample = await connectedSample({ max: 1 });
    const controller = new AbortController();
    async function* rows(): AsyncGenerator<string[]> {
      yield ['first'];
      controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 50));
      yield ['second'];
    }
    const load = sample.db.statements.copyIn('sample.items', ['sku'], rows(), { signal: controller.signal });
    expect(await rejection(load)).toBeInstanceOf(StatementCancelled);
    expect(await sample.db.statements.many(sql(`select from sample.items where sku = 'first'`), [])).toEqual([]);
  });

  test('leaves a timeout of the server distinguishable', async () => {
    await using sample = await connectedSample({ statementTimeoutMillis: 50 });
    const error = await rejection(sample.db.statements.one(sleep, [30], { signal: new AbortController().signal }));
    expect(error).toBeInstanceOf(StatementCancelled);
    expect(error).toMatchObject({ message: expect.stringContaining('statement timeout') as string });
  });
});
