import { afterAll, beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { INSTALLER, urlFor } from '../../tools/databases.js';
import { command, commandJson } from '../support/command.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { modelCompany } from '../support/model-company.js';

let database: FreshDatabase;
let owner: pg.Client;
let url: string[];

beforeAll(async () => {
  database = await freshDatabase();
  owner = await modelCompany(database);
  url = ['--url', urlFor(database.url, INSTALLER)];
});

afterAll(() => database[Symbol.asyncDispose]());

test('approvals of every kind are listed and voted on', async () => {
  expect((await command('approvals', ...url)).out).toBe('(nothing)\n');
  await owner.query(`select governance.propose_action('rollback_model', 'back', '{"version": 3}')`);
  const { json } = await commandJson('approvals', ...url);
  const [{ id }] = json.approvals as [{ id: string }];
  expect((await command('approvals', ...url)).out).toMatch(new RegExp(`${id} +agent action +high +0 of 2 `));
  expect((await command('approvals', id, ...url)).code).toBe(2);
  expect((await command('approvals', id, '--reject', '--as', 'ann', ...url)).code).toBe(2);
  expect((await command('approvals', id, '--as', 'ann', ...url)).out).toBe(`agent action ${id}: pending\n`);
  const refused = await command('approvals', id, '--as', 'dora', ...url);
  expect(refused.code).toBe(6);
  expect(refused.err).toMatch(/nobody approves what is his own/);
  expect((await command('approvals', id, '--reject', '--comment', 'no', '--as', 'bea', ...url)).out).toBe(
    `agent action ${id}: rejected\n`,
  );
  expect((await command('approvals', ...url)).out).toBe('(nothing)\n');
});

test('models and what has drifted', async () => {
  await owner.query(`select pg_temp.validated_version('one', 9), pg_temp.deployed('first', 'one')`);
  await owner.query(`select model.log_metric(pg_temp.id_of('one'), 'accuracy', 0.6)`);
  await owner.query(`select model.detect_performance_drift(pg_temp.id_of('one'))`);
  expect((await command('models', ...url)).out).toMatch(
    /demand +1 +active +production +smoothing +passed +55\.0 % +performance high/,
  );
  expect((await command('models', 'other', ...url)).out).toBe('(nothing)\n');
  expect((await command('alerts', ...url)).out).toMatch(/high +demand version 1 has drifted +1 +open/);
  expect((await command('alerts', '--severity', 'critical', ...url)).out).toBe('(nothing)\n');
  expect((await commandJson('alerts', '--type', 'accuracy_drop', ...url)).json.count).toBe(1);
});
