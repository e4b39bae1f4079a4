/** Databases for development and tests on an embedded server. */
import pg from 'pg';
import type { EmbeddedServer } from '../sdk/server.js';

/** Settings of servers that developers and tests use: quick, and the same plans on every run. */
export const developmentSettings = {
  max_connections: '300',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  log_min_messages: 'fatal',
  deadlock_timeout: '200ms',
};

/** Account that installs the schema: CREATEROLE and the database's owner, but no superuser, as on a managed server. */
export const INSTALLER = 'installer';

/** Accounts that tests sign in with, each a member of one of the schema's roles. */
export const testLogins = {
  app: 'qm_app',
  readonly: 'qm_readonly',
  auditor: 'qm_auditor',
  maintenance: 'qm_maintenance',
  migrator: 'qm_migrator',
} as const;

/** A kind of account that tests sign in with. */
export type TestLogin = keyof typeof testLogins;

const PASSWORD = 'test';

/** Runs `work` on a connection of its own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same URL for another account of the test server. */
export function urlFor(url: string, user: string, password = PASSWORD): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}

/** The same URL for a test account. */
export function urlForLogin(url: string, login: TestLogin): string {
  return urlFor(url, `test_${login}`);
}

/** Creates the installing account if the server has none. */
export async function ensureInstaller(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [INSTALLER]);
  if (rowCount) return;
  await admin.query(`create role ${INSTALLER} login createrole createdb password '${PASSWORD}'`);
}

/** Creates the accounts that tests sign in with; the schema's roles must exist. */
export async function ensureTestLogins(admin: pg.Client): Promise<void> {
  for (const [login, role] of Object.entries(testLogins)) {
    await admin.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'test_${login}') then
          create role test_${login} login password '${PASSWORD}';
          grant ${role} to test_${login};
        end if;
      end $$`);
  }
}

/**
 * Makes an empty database, owned by the installer, in place of one of the same name.
 *
 * @returns its URL for the superuser.
 */
export async function createDatabase(server: EmbeddedServer, name: string, template?: string): Promise<string> {
  await withClient(await server.url(), async (admin) => {
    await ensureInstaller(admin);
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} owner ${INSTALLER} ${template ? `template ${template}` : ''}`);
  });
  return server.url(name);
}
