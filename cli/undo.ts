import type { Command } from 'commander';
import { firstMigrations, migrationStatus } from '../sdk/migrating.js';
import {
  CommandError,
  common,
  databaseOf,
  exitCodes,
  resolveUrl,
  say,
  sayJson,
  withPlainClient,
  type CommonOptions,
} from './context.js';
import { migrateWithProgress } from './migrate.js';
import { confirm, dropEverything, refuseProduction, requireDevelopment } from './replacing.js';

/** `undo`: a development database without its last migration. */
export function registerUndo(program: Command): void {
  common(program.command('undo'))
    .description('rebuild a development database without its last migration; its data are lost')
    .option('--yes', 'do not ask for the name of the database')
    .addHelpText(
      'after',
      `
Migrations only go forward: there is no script that takes one back. In production a mistake is mended by the next
migration. A development database is emptied and migrated up to the migration before; refused where the comment on the
database does not have the word development in it.

Example:
  $ quartermaster undo --yes`,
    )
    .action(async (options: CommonOptions & { yes?: boolean }) => {
      const url = await resolveUrl(options);
      await withPlainClient(url, async (client) => {
        await refuseProduction(client);
        await requireDevelopment(client);
      });
      const { migrations, problems } = await migrationStatus({ url });
      const applied = migrations.filter(({ state }) => state === 'applied');
      const undone = applied.at(-1);
      if (problems.length > 0) {
        throw new CommandError(
          'the migrations in the database are not those of this package',
          'Nothing was changed. quartermaster status says where they differ; quartermaster reset starts over.',
          exitCodes.schema,
        );
      }
      if (undone === undefined) {
        throw new CommandError('there is no migration to undo', 'Nothing was changed.', exitCodes.refused);
      }
      if (!options.yes) {
        await confirm(databaseOf(url));
      }
      await dropEverything(url);
      await using before = await firstMigrations(applied.length - 1);
      await migrateWithProgress({ url, folder: before.folder });
      const current = applied.at(-2)?.file ?? null;
      if (options.json) {
        sayJson({ undone: undone.file, current });
        return;
      }
      say(`${databaseOf(url)} is empty and without ${undone.file}; it is at ${current ?? 'nothing'}`);
    });
}
