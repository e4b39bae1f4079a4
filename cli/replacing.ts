/** Making a database empty again, and what protects one from it. */
import { createInterface } from 'node:readline/promises';
import pg from 'pg';
import { CommandError, exitCodes, interruptSignal, withPlainClient } from './context.js';

/** Refuses where the setting `core.is_production` says that the database is one to be careful with. */
export async function refuseProduction(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    "select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'core' and c.relname = 'settings') as exists",
  );
  if (!rows[0]?.exists) {
    return;
  }
  const { rowCount } = await client.query(
    "select from core.settings s where s.name = 'core.is_production' and s.value = 'true'",
  );
  if (rowCount !== 0) {
    throw new CommandError(
      'the database is marked as production',
      "Nothing was changed. If the mark is wrong: select core.set_setting('core.is_production', 'false').",
      exitCodes.refused,
    );
  }
}

/** Refuses where the comment on the database does not say that it is one for development. */
export async function requireDevelopment(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; comment: string | null }>(
    "select d.datname as name, shobj_description(d.oid, 'pg_database') as comment from pg_database d where d.datname = current_database()",
  );
  const { name, comment } = rows[0]!;
  if (!/\bdevelopment\b/i.test(comment ?? '')) {
    throw new CommandError(
      `database ${name} is not marked as one for development`,
      `Nothing was changed. If it is one: comment on database ${pg.escapeIdentifier(name)} is 'development'. The embedded server's is marked from the start.`,
      exitCodes.refused,
    );
  }
}

/** Lets the user type the name of the database that is about to lose everything. */
export async function confirm(database: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new CommandError(
      `everything in ${database} would be lost, and there is no terminal to ask`,
      'Nothing was changed. Repeat with --yes if that is what you want.',
      exitCodes.refused,
    );
  }
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = `Everything in ${database} will be lost. Type its name to go on: `;
    const answer = await reader.question(question, { signal: interruptSignal() });
    if (answer.trim() !== database) {
      throw new CommandError('that is not its name', 'Nothing was changed.', exitCodes.refused);
    }
  } finally {
    reader.close();
  }
}

/**
 * Drops every schema of this package with everything in it, and the ledger of migrations. The database stays, with its
 * settings and with what belongs to others, so no right to create databases is needed.
 */
export function dropEverything(url: string): Promise<void> {
  return withPlainClient(url, async (client) => {
    // A session that still uses a table would keep this one waiting, and everybody behind it.
    await client.query("set lock_timeout = '10s'");
    const { rows } = await client.query<{ name: string }>(
      `select n.nspname as name
       from pg_namespace n
       where n.nspname = 'graphile_migrate'
         or n.nspname !~ '^pg_' and n.nspowner = (select r.oid from pg_roles r where r.rolname = 'qm_owner')`,
    );
    await client.query('begin');
    for (const { name } of rows) {
      await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
    }
    await client.query('commit');
  });
}
