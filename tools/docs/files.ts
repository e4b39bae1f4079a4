import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../rooms.js';

/** Id of the planner of the documentation's small company, for whom its sessions act. */
const planner = '01950000-0000-7000-8000-000000000002';

/** Account that the sessions run as: what an application, a reader, an auditor and the maintenance may do together. */
const account = 'docs_session';
const accountPassword = 'docs';

/** A Markdown file of the documentation. */
export interface DocumentFile {
  /** Path relative to the project. */
  path: string;
  text: string;
}

/** The chapters, and the Markdown files of the project's top folder that show commands. */
export function documentFiles(): DocumentFile[] {
  const chapters = readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  return [...chapters, 'README.md', 'CONTRIBUTING.md']
    .filter((path) => existsSync(join(projectRoot, path)))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** Loads the small company of docs/fixture.sql and makes the account of the sessions. */
export async function loadFixture(url: string): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${account}') then
          create role ${account} login password '${accountPassword}';
          grant qm_app, qm_readonly, qm_auditor, qm_maintenance to ${account};
        end if;
      end $$`);
    await client.query(readFileSync(join(projectRoot, 'docs', 'fixture.sql'), 'utf8'));
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** The same database for the account of the sessions, acting for the planner. */
export function sessionUrl(url: string): string {
  const session = new URL(url);
  session.username = account;
  session.password = accountPassword;
  session.searchParams.set('options', `-c qm.user_id=${planner}`);
  return session.href;
}
