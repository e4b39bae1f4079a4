import type { Command } from 'commander';
import pg from 'pg';
import { connect } from '../sdk/index.js';
import { schemaVersion } from '../sdk/schema-version.js';
import { common, CommandError, exitCodes, hidePassword, resolveUrl, say, sayJson, type CommonOptions } from './context.js';

/** `check`: can this package work with that database? */
export function registerCheck(program: Command): void {
  common(program.command('check'))
    .description('check the connection, the server version and the version of the schema')
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://app@db/planning quartermaster check')
    .action(async (options: CommonOptions) => {
      const url = await resolveUrl(options);
      const plain = new pg.Client({ connectionString: url });
      await plain.connect();
      let server: { version: number; user: string; database: string };
      try {
        const { rows } = await plain.query<typeof server>(
          "select current_setting('server_version_num')::integer / 10000 as version, current_user as user, current_database() as database",
        );
        server = rows[0]!;
      } finally {
        await plain.end();
      }
      if (server.version < 15 || server.version > 18) {
        throw new CommandError(
          `the server is PostgreSQL ${server.version}`,
          'Quartermaster is made for PostgreSQL 15 to 18.',
          exitCodes.schema,
        );
      }
      // Connecting compares the versions of schema and SDK and says what to do where they differ.
      await using client = await connect(url);
      await client.core.listSettings();
      if (options.json) {
        sayJson({ ...server, schemaVersion, ok: true });
        return;
      }
      say(`${hidePassword(url)}: PostgreSQL ${server.version}, database ${server.database} as ${server.user}`);
      say(`schema ${schemaVersion}, as this package expects`);
    });
}
