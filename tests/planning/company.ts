import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { projectRoot } from '../../tools/rooms.js';

/** Ids of the bicycle maker of tests/support/planning_company.sql. */
export const users = {
  ann: '01970000-0000-7000-8000-000000000051',
  bea: '01970000-0000-7000-8000-000000000052',
  cid: '01970000-0000-7000-8000-000000000053',
} as const;

/** Makes the company; `pg_temp.order_of` and the other helpers of the file then exist in this session. */
export async function createCompany(client: pg.Client): Promise<void> {
  await client.query(readFileSync(join(projectRoot, 'tests/support/planning_company.sql'), 'utf8'));
}

/** An order for helmets, planned as of 1 June 2026; the id of the recommendation, which waits for approval. */
export async function recommendHelmets(client: pg.Client, quantity = 40): Promise<string> {
  await client.query(`select pg_temp.order_of($1, 4, 2, $2, '2026-06-20')`, [`H-${quantity}`, quantity]);
  await client.query(`select planning.run_plan(p_planned_on => '2026-06-01')`);
  const { rows } = await client.query<{ id: string }>(`select pg_temp.recommendation('HELMET') as id`);
  return rows[0]!.id;
}

/** Votes as a user. */
export async function approve(client: pg.Client, recommendationId: string, user: string): Promise<void> {
  await client.query(`select set_config('qm.user_id', $1, false)`, [user]);
  await client.query(
    `select governance.approve(a.id) from governance.approvals a where a.subject_id = $1 and a.state = 'pending'`,
    [recommendationId],
  );
  await client.query(`select set_config('qm.user_id', '', false)`);
}

/** What ops.verify() finds of planning and governance; nothing when all is well. */
export async function findings(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ check_name: string }>(
    `select check_name from ops.verify() where status = 'finding' and check_name !~ 'partition'`,
  );
  return rows.map((row) => row.check_name);
}
