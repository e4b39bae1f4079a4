import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { backendOf, waitUntilBlocked, type FreshDatabase, type Login } from './database.js';

const sql = readFileSync(new URL('model_company.sql', import.meta.url), 'utf8');

/** Users of the company, by the numbers that `model_company.sql` gives them. */
export const people = {
  ann: '01970000-0000-7000-8000-000000000051',
  bea: '01970000-0000-7000-8000-000000000052',
  cid: '01970000-0000-7000-8000-000000000053',
  vera: '01970000-0000-7000-8000-000000000054',
  bot: '01970000-0000-7000-8000-000000000055',
  dora: '01970000-0000-7000-8000-000000000056',
} as const;

/** The company of `model_company.sql`, whose functions are there for the returned session, which acts as the agent. */
export async function modelCompany(database: FreshDatabase): Promise<pg.Client> {
  const owner = await database.client();
  await owner.query(sql);
  return owner;
}

/** A session of the application that acts as somebody. */
export async function actingAs(
  database: FreshDatabase,
  person: keyof typeof people,
  as: Login = 'app',
): Promise<pg.Client> {
  const client = await database.client({ as });
  await client.query(`select set_config('qm.user_id', $1, false)`, [people[person]]);
  return client;
}

/** The value of a query's one row and column. */
export async function value<Value>(client: pg.Client, query: string, parameters: unknown[] = []): Promise<Value> {
  const { rows } = await client.query<{ value: Value }>(`select (${query}) as value`, parameters);
  return rows[0]!.value;
}

/** What became of a call: the state that it returned, or the code of its error. */
export type Outcome = string | null;

/** Runs a call and says what became of it. */
export async function outcomeOf(query: Promise<pg.QueryResult<{ state: string }>>): Promise<Outcome> {
  try {
    return (await query).rows[0]?.state ?? null;
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  }
}

/** Somebody's call: a session and what it runs; it returns a column `state`. */
export interface Call {
  client: pg.Client;
  text: string;
  parameters?: readonly unknown[];
}

/**
 * Two calls that meet: the first runs in a transaction that stays open until the second waits for it, or has answered
 * without waiting.
 */
export async function meet(
  database: FreshDatabase,
  first: Call,
  second: Call,
  { waits = true }: { waits?: boolean } = {},
): Promise<[Outcome, Outcome]> {
  const observer = await database.client();
  const pid = await backendOf(second.client);
  await first.client.query('begin');
  const early = await outcomeOf(first.client.query(first.text, [...(first.parameters ?? [])]));
  const late = outcomeOf(second.client.query(second.text, [...(second.parameters ?? [])]));
  if (waits) await waitUntilBlocked(observer, pid);
  else await late;
  await first.client.query('commit');
  return [early, await late];
}

/** Everything that the database itself finds wrong. */
export async function allFindings(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ finding: string }>(`
    select finding || ' ' || subject as finding from model.integrity_findings where finding not like '%default_partition'
    union all
    select finding || ' ' || subject from governance.integrity_findings
    union all
    select finding || ' ' || subject from governance.verify_audit_log()
    union all
    select finding || ' ' || subject from ops.state_findings()`);
  return rows.map((row) => row.finding);
}
