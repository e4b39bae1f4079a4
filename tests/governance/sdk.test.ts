import { expect, test } from 'vitest';
import {
  ActionBegun,
  ActionTypeUnknown,
  AttemptNotInForce,
  connect,
  OwnRequest,
  type AlertEvent,
} from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { modelCompany, people } from '../support/model-company.js';

test('an action from proposal to result', async () => {
  await using database = await freshDatabase();
  await modelCompany(database);
  await using db = await connect({ url: database.urlAs('app'), max: 2 });
  const [bot, ann, bea] = [db.as(people.bot), db.as(people.ann), db.as(people.bea)];

  await expect(bot.governance.proposeAction({ actionType: 'fly_away', description: 'x' })).rejects.toBeInstanceOf(
    ActionTypeUnknown,
  );
  expect((await bot.governance.listActionTypes()).map((type) => type.action_type)).toContain('retrain_model');
  const action = await bot.governance.proposeAction({
    actionType: 'rollback_model',
    description: 'Back to version 3',
    parameters: { version: 3 },
    actionId: 'ACT-7',
  });
  expect(action).toMatchObject({
    state: 'pending',
    risk_level: 'high',
    requested_by: people.bot,
    principal_id: people.dora,
  });
  await expect(bot.governance.approve({ approvalId: action.approval_id! })).rejects.toBeInstanceOf(OwnRequest);
  const revised = await bot.governance.reviseAction({
    actionId: action.id,
    expectedRevision: 1,
    parameters: { version: 2 },
  });
  expect(revised.revision).toBe(2);
  await ann.governance.approve({ approvalId: revised.approval_id! });
  expect((await db.governance.listActionQueue()).rows).toMatchObject([{ votes: '1', quorum: 2, state: 'pending' }]);
  await bea.governance.approve({ approvalId: revised.approval_id! });

  const claimed = (await bot.governance.claimAction({ worker: 'w', actionTypes: ['rollback_model'] }))!;
  expect(claimed).toMatchObject({ id: action.id, state: 'executing', attempt: 1 });
  expect(await bot.governance.claimAction({ worker: 'w' })).toBeNull();
  await bot.governance.prolongAction({ actionId: action.id, attempt: 1, lease: '1 hour' });
  await expect(bot.governance.completeAction({ actionId: action.id, attempt: 2 })).rejects.toBeInstanceOf(
    AttemptNotInForce,
  );
  expect(await bot.governance.failAction({ actionId: action.id, attempt: 1, error: 'no disk' })).toMatchObject({
    state: 'retry_wait',
    error: 'no disk',
  });
  await expect(bot.governance.cancelAction({ actionId: action.id })).rejects.toBeInstanceOf(ActionBegun);
  expect(await bot.governance.recoverActions()).toBe(0);
  expect((await db.governance.getAction({ actionId: action.id }))?.state).toBe('retry_wait');
  expect((await db.governance.listActions({ state: 'retry_wait', size: 1 })).rows).toHaveLength(1);

  const look = await bot.governance.proposeAction({ actionType: 'send_alert', description: 'tell' });
  await bot.governance.claimAction({ worker: 'w', actionId: look.id, lease: '1 microsecond' });
  await bot.governance.recoverActions();
  expect(
    await ann.governance.settleAction({ actionId: look.id, outcome: 'succeeded', note: 'the mail is there' }),
  ).toMatchObject({ state: 'succeeded' });
});

test('the audit log is read by auditors only', async () => {
  await using database = await freshDatabase();
  await modelCompany(database);
  await using db = await connect({ url: database.urlAs('app'), max: 1 });
  await using auditor = await connect({ url: database.urlAs('auditor'), max: 1 });

  await expect(db.governance.listAuditLog()).rejects.toMatchObject({ code: '42501' });
  const { rows, next } = await auditor.governance.listAuditLog({ tableName: 'identity.users', size: 4 });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({ operation: 'update', after: { principal_id: people.dora } });
  expect(
    (await auditor.governance.listAuditLog({ tableName: 'identity.users', after: next!, size: 4 })).rows,
  ).toHaveLength(3);
  expect(await auditor.governance.verifyAuditLog()).toEqual([]);
  expect(await auditor.governance.auditPosition()).toMatch(/^[0-9a-f]{64}$/);
});

test('silences and policies', async () => {
  await using database = await freshDatabase();
  await modelCompany(database);
  await using db = await connect({ url: database.urlAs('app'), max: 1 });
  const ann = db.as(people.ann);

  const silence = await ann.governance.silenceAlerts({
    endsAt: new Date(Date.now() + 3_600_000),
    reason: 'stocktaking',
    alertType: 'low_stock',
  });
  expect(await db.governance.listSilences()).toHaveLength(1);
  await db.governance.raiseAlert({
    alertType: 'low_stock',
    severity: 'low',
    title: 'Low',
    message: 'x',
    fingerprint: 'l:1',
  });
  expect((await db.governance.listActiveAlerts()).rows).toMatchObject([{ is_silenced: true, is_inhibited: false }]);
  await ann.governance.endSilence({ silenceId: silence.id });
  expect(await db.governance.listSilences()).toEqual([]);
  expect((await db.governance.listAlertPolicies()).length).toBeGreaterThan(0);
  expect(await db.governance.wakeAlerts()).toBe(0);
});

test(
  'an application is told of alerts, and of those it missed while its connection was gone',
  { timeout: 30_000 },
  async () => {
    await using database = await freshDatabase();
    const owner = await modelCompany(database);
    await using db = await connect({ url: database.urlAs('app'), max: 2, applicationName: 'listening' });
    const stop = new AbortController();
    const told: AlertEvent[] = [];
    const waiting: { count: number; done: () => void }[] = [];
    const listening = (async () => {
      for await (const event of db.governance.alerts.listen({ signal: stop.signal })) {
        told.push(event);
        for (const { count, done } of waiting) if (told.length >= count) done();
      }
    })().catch((error: unknown) => error);
    const until = (count: number): Promise<void> =>
      new Promise((done) => {
        if (told.length >= count) done();
        else waiting.push({ count, done });
      });
    const listeners = `select count(*)::integer as count from pg_stat_activity where application_name = 'listening' and query ~* 'listen'`;
    const isListening = async (): Promise<void> => {
      while ((await owner.query<{ count: number }>(listeners)).rows[0]?.count !== 1)
        await owner.query('select pg_sleep(0.02)');
    };
    const raise = (fingerprint: string): Promise<{ id: string; occurrence_count: number }> =>
      db.governance.raiseAlert({ alertType: 'oven_hot', severity: 'low', title: 'Hot', message: 'x', fingerprint });

    await isListening();
    await owner.query('select pg_sleep(0.2)');
    const first = await raise('oven:1');
    await raise('oven:1');
    await db.as(people.ann).governance.acknowledgeAlert({ alertId: first.id });
    await until(2);
    expect(told.map(({ id, event, state }) => ({ id, event, state }))).toEqual([
      { id: first.id, event: 'opened', state: 'open' },
      { id: first.id, event: 'acknowledged', state: 'acknowledged' },
    ]);

    // Its connection is cut; what happens before it is back is read then.
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listening' and query ~* 'listen'`,
    );
    const missed = await raise('oven:2');
    await until(3);
    expect(told[2]).toMatchObject({ id: missed.id, state: 'open' });
    await isListening();
    await owner.query('select pg_sleep(0.2)');
    const last = await raise('oven:3');
    await until(4);
    expect(told[3]).toMatchObject({ id: last.id, event: 'opened', alert_type: 'oven_hot', severity: 'low' });
    expect(told[3]!.changed_at).toBeInstanceOf(Date);

    stop.abort();
    expect(await listening).toMatchObject({ name: 'StatementCancelled' });
    await expect(db.transaction((session) => session.governance.alerts.listen().next())).rejects.toMatchObject({
      name: 'TransactionMisuse',
    });
  },
);
