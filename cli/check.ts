import type { Command } from 'commander';
import type pg from 'pg';
import { schemaVersion } from '../sdk/schema-version.js';
import {
  common,
  endWith,
  exitCodes,
  hidePassword,
  resolveUrl,
  say,
  sayJson,
  sayTable,
  withPlainClient,
  type CommonOptions,
} from './context.js';

/** One thing that was looked at. */
interface Check {
  name: 'server' | 'extension' | 'roles' | 'schema';
  ok: boolean;
  found: string;
  /** What to do where it is not ok. */
  remedy: string | null;
}

const roles = ['qm_owner', 'qm_migrator', 'qm_app', 'qm_readonly', 'qm_auditor', 'qm_maintenance'];

/** `check`: can this package work with that database? */
export function registerCheck(program: Command): void {
  common(program.command('check'))
    .description('check the connection, the server version, the extension, the roles and the version of the schema')
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://app@db/planning quartermaster check')
    .action(async (options: CommonOptions) => {
      const url = await resolveUrl(options);
      const { connection, checks } = await withPlainClient(url, async (client) => ({
        connection: await readConnection(client),
        checks: [
          await checkServer(client),
          await checkExtension(client),
          await checkRoles(client),
          await checkSchema(client),
        ],
      }));
      const isOk = checks.every(({ ok }) => ok);
      if (!isOk) {
        endWith(exitCodes.schema);
      }
      if (options.json) {
        sayJson({ ok: isOk, ...connection, checks });
        return;
      }
      say(`${hidePassword(url)}: database ${connection.database} as ${connection.user}`);
      sayTable(
        ['check', 'ok', 'found'],
        checks.map(({ name, ok, found }) => [name, ok ? 'yes' : 'no', found]),
      );
      for (const { name, remedy } of checks.filter(({ ok }) => !ok)) {
        say(`${name}: ${remedy ?? ''}`);
      }
    });
}

async function readConnection(client: pg.Client): Promise<{ database: string; user: string }> {
  const { rows } = await client.query<{ database: string; user: string }>(
    'select current_database() as database, current_user as user',
  );
  return rows[0]!;
}

async function checkServer(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::integer / 10000 as number, current_setting('server_version') as version",
  );
  const { number, version } = rows[0]!;
  const ok = number >= 15 && number <= 18;
  return {
    name: 'server',
    ok,
    found: `PostgreSQL ${version}`,
    remedy: ok ? null : 'Quartermaster is made for PostgreSQL 15 to 18.',
  };
}

async function checkExtension(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ installed: string | null; available: string | null }>(
    "select x.extversion as installed, a.default_version as available from pg_available_extensions a left join pg_extension x on x.extname = a.name where a.name = 'btree_gist'",
  );
  const installed = rows[0]?.installed ?? null;
  return {
    name: 'extension',
    ok: installed !== null,
    found: installed === null ? 'btree_gist is not installed' : `btree_gist ${installed}`,
    remedy:
      installed !== null
        ? null
        : rows[0]
          ? 'quartermaster migrate installs it.'
          : "The server does not have it: install PostgreSQL's contrib package.",
  };
}

async function checkRoles(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ name: string; is_member: boolean }>(
    "select rolname as name, pg_has_role(oid, 'member') as is_member from pg_roles where rolname = any ($1::text[])",
    [roles],
  );
  const missing = roles.filter((role) => !rows.some(({ name }) => name === role));
  const held = roles.filter((role) => rows.some(({ name, is_member }) => name === role && is_member));
  const ok = missing.length === 0 && held.length > 0;
  return {
    name: 'roles',
    ok,
    found:
      missing.length > 0
        ? `missing: ${missing.join(', ')}`
        : `member of ${held.length > 0 ? held.join(', ') : 'none of them'}`,
    remedy: ok
      ? null
      : missing.length > 0
        ? 'quartermaster migrate creates them.'
        : 'Let an administrator grant one, such as: grant qm_app to the account.',
  };
}

async function checkSchema(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ exists: boolean; usable: boolean }>(
    "select to_regnamespace('core') is not null as exists, coalesce(has_schema_privilege(to_regnamespace('core'), 'usage'), false) as usable",
  );
  const expected = schemaVersion.split('.').slice(0, 2).join('.');
  const { exists, usable } = rows[0]!;
  if (!exists || !usable) {
    return {
      name: 'schema',
      ok: false,
      found: exists ? 'the account may not use it' : 'not installed',
      remedy: exists ? 'Let an administrator grant a role, such as qm_app.' : 'quartermaster migrate installs it.',
    };
  }
  const { rows: versions } = await client.query<{ version: string }>('select core.schema_version() as version');
  const { version } = versions[0]!;
  const ok = version.split('.').slice(0, 2).join('.') === expected;
  return {
    name: 'schema',
    ok,
    found: `version ${version}, this package is made for ${expected}`,
    remedy: ok ? null : 'Migrate the database with this package, or install the version of the package that it has.',
  };
}
