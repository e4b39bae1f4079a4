import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import pg from 'pg';
import { migrate } from '../sdk/migrating.js';
import { CommandError, common, databaseOf, exitCodes, hidePassword, resolveUrl, say, sayJson, type CommonOptions } from './context.js';

async function isProduction(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string | null }>("select to_regclass('core.settings')::text as name");
  if (rows[0]?.name === null) {
    return false;
  }
  const { rowCount } = await client.query(
    "select from core.settings s where s.name = 'core.is_production' and s.value = 'true'",
  );
  return rowCount !== 0;
}

async function confirm(database: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new CommandError(
      `everything in ${database} would be lost and there is no terminal to ask`,
      'Repeat with --yes if that is what you want.',
      exitCodes.refused,
    );
  }
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await reader.question(`Everything in ${database} will be lost. Type its name to go on: `);
  reader.close();
  if (answer !== database) {
    throw new CommandError('that is not its name', 'Nothing was changed.', exitCodes.refused);
  }
}

/** `reset`: an empty, migrated database in place of the old one. */
export function registerReset(program: Command): void {
  common(program.command('reset'))
    .description('drop every schema of this package and migrate anew; refused where core.is_production is set')
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  $ quartermaster reset --yes')
    .action(async (options: CommonOptions & { yes?: boolean }) => {
      const url = await resolveUrl(options);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        if (await isProduction(client)) {
          throw new CommandError(
            `${hidePassword(url)} is marked as production`,
            "If it is not: select core.set_setting('core.is_production', 'false').",
            exitCodes.refused,
          );
        }
        if (!options.yes) {
          await confirm(databaseOf(url));
        }
        const { rows } = await client.query<{ name: string }>(
          `select n.nspname as name
           from pg_catalog.pg_namespace n
           where n.nspowner in (select oid from pg_catalog.pg_roles where rolname = 'qm_owner')
             or n.nspname = 'graphile_migrate'`,
        );
        await client.query('begin');
        for (const { name } of rows) {
          await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
        }
        await client.query('commit');
      } finally {
        await client.end();
      }
      const result = await migrate(url);
      if (options.json) {
        sayJson(result);
        return;
      }
      say(`${databaseOf(url)} is empty and migrated`);
    });
}
