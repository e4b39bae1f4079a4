import { describe, expect, test } from 'vitest';
import { backendOf, freshDatabase, waitUntilBlocked } from '../support/database.js';

describe('who waits for whom', () => {
  test('names both sessions, and the transaction that stays open', async () => {
    await using database = await freshDatabase();
    const [holder, waiter, observer] = await Promise.all([
      database.client({ application_name: 'holder' }),
      database.client({ application_name: 'waiter' }),
      database.client(),
    ]);
    await holder.query("insert into catalog.categories (code, name) values ('C1', 'One')");
    await holder.query('begin');
    await holder.query("update catalog.categories set name = 'Two'");
    const waiterPid = await backendOf(waiter);
    const waiting = waiter.query("update catalog.categories set name = 'Three'");
    await waitUntilBlocked(observer, waiterPid);

    const { rows } = await observer.query(
      'select waiting_application, waiting_statement, blocking_application, blocking_state, blocking_statement from ops.lock_waits',
    );
    expect(rows).toEqual([
      {
        waiting_application: 'waiter',
        waiting_statement: "update catalog.categories set name = 'Three'",
        blocking_application: 'holder',
        blocking_state: 'idle in transaction',
        blocking_statement: "update catalog.categories set name = 'Two'",
      },
    ]);

    await observer.query("select core.set_setting('ops.long_transaction_minutes', '0')");
    const open = await observer.query('select application_name, state from ops.long_transactions order by 1');
    expect(open.rows).toEqual([
      { application_name: 'holder', state: 'idle in transaction' },
      { application_name: 'waiter', state: 'active' },
    ]);

    await holder.query('commit');
    await waiting;
    expect((await observer.query('select from ops.lock_waits')).rowCount).toBe(0);
  });
});
