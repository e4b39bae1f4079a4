import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sql, type Session } from '../../sdk/index.js';
import { connectedSample } from './support.js';

const whoami = sql<{ user_id: string | null; waited: string }>(`
  select
    nullif(current_setting('qm.user_id', true), '') as user_id,
    pg_sleep(random() / 500)::text as waited`);
const failing = sql(`select 1 / 0 as quotient`);

async function userOf(session: Session): Promise<string | null> {
  return (await session.statements.one(whoami, [])).user_id;
}

describe('as(user)', () => {
  test('is the user of each call', async () => {
    await using sample = await connectedSample({ max: 1 });
    const [ann, bob] = [randomUUID(), randomUUID()];
    expect(await userOf(sample.db.as(ann))).toBe(ann);
    expect(await userOf(sample.db.as(bob))).toBe(bob);
    expect(await userOf(sample.db.as(ann).as(bob))).toBe(bob);
    expect(await userOf(sample.db)).toBeNull();
  });

  test('is never seen by the next borrower of the connection, whatever happened before', async () => {
    await using sample = await connectedSample({ max: 4 });
    const users = Array.from({ length: 8 }, () => randomUUID());
    await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const user = users[index % users.length]!;
        switch (index % 5) {
          case 0:
            expect(await userOf(sample.db)).toBeNull();
            break;
          case 1:
            await expect(sample.db.as(user).statements.one(failing, [])).rejects.toMatchObject({ code: '22012' });
            break;
          case 2:
            await sample.db.as(user).transaction(async (transaction) => {
              expect(await userOf(transaction)).toBe(user);
            });
            break;
          case 3:
            for await (const row of sample.db.as(user).statements.stream(whoami, [])) {
              expect(row.user_id).toBe(user);
            }
            break;
          default:
            expect(await userOf(sample.db.as(user))).toBe(user);
        }
      }),
    );
    expect(await userOf(sample.db)).toBeNull();
  });

  test('can change inside a transaction, and survives a nested rollback', async () => {
    await using sample = await connectedSample();
    const [ann, bob] = [randomUUID(), randomUUID()];
    await sample.db.as(ann).transaction(async (transaction) => {
      expect(await userOf(transaction)).toBe(ann);
      await expect(
        transaction.as(bob).transaction(async (nested) => {
          expect(await userOf(nested)).toBe(bob);
          await nested.statements.one(failing, []);
        }),
      ).rejects.toMatchObject({ code: '22012' });
      expect(await userOf(transaction)).toBe(ann);
      expect(await userOf(transaction.as(bob))).toBe(bob);
      expect(await userOf(transaction)).toBe(ann);
    });
  });

  test('goes with a COPY', async () => {
    await using sample = await connectedSample();
    const ann = randomUUID();
    await sample.observer.query(`
      create table sample.notes (note text, author text default current_setting('qm.user_id', true))`);
    await sample.db.as(ann).statements.copyIn('sample.notes', ['note'], [['hello']]);
    expect(await sample.db.statements.many(sql('select * from sample.notes'), [])).toEqual([
      { note: 'hello', author: ann },
    ]);
  });

  test.each([{ prepare: true }, { prepare: false }])(
    'leaves the connection usable after statements that do not parse (%o)',
    async (options) => {
      await using sample = await connectedSample({ max: 1, ...options });
      const ann = sample.db.as(randomUUID());
      const broken = sql('select no_such_column from sample.items');
      const late = sql<{ number: number }>('select number from sample.late');
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await expect(ann.statements.many(broken, [])).rejects.toMatchObject({ code: '42703' });
        await expect(ann.statements.many(late, [])).rejects.toMatchObject({ code: '42P01' });
        await expect(ann.statements.one(failing, [])).rejects.toMatchObject({ code: '22012' });
      }
      await sample.observer.query('create table sample.late as select 7 as number');
      expect(await ann.statements.many(late, [])).toEqual([{ number: 7 }]);
      expect(await ann.statements.many(late, [])).toEqual([{ number: 7 }]);
    },
  );

  test('refuses what is not a uuid', async () => {
    await using sample = await connectedSample();
    expect(() => sample.db.as("x'; drop table sample.items")).toThrow(RangeError);
  });
});
