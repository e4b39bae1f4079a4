import type { Command } from 'commander';
import { common, databaseOf, resolveUrl, say, sayJson, withPlainClient, type CommonOptions } from './context.js';
import { migrateWithProgress } from './migrate.js';
import { confirm, dropEverything, refuseProduction } from './replacing.js';

/** `reset`: an empty, migrated schema in place of the old one. */
export function registerReset(program: Command): void {
  common(program.command('reset'))
    .description('drop every schema of this package and migrate anew')
    .option('--yes', 'do not ask for the name of the database')
    .addHelpText(
      'after',
      '\nRefused where the setting core.is_production is true.\n\nExample:\n  $ quartermaster reset --yes',
    )
    .action(async (options: CommonOptions & { yes?: boolean }) => {
      const url = await resolveUrl(options);
      await withPlainClient(url, refuseProduction);
      if (!options.yes) {
        await confirm(databaseOf(url));
      }
      await dropEverything(url);
      const result = await migrateWithProgress({ url });
      if (options.json) {
        sayJson(result);
        return;
      }
      say(`${databaseOf(url)} is empty and migrated`);
    });
}
