import type { Command } from 'commander';
import { common, say, sayJson, type CommonOptions } from './context.js';
import { appliedMigrations } from './history.js';

/** `current`: the last migration that the database has seen. */
export function registerCurrent(program: Command): void {
  common(program.command('current'))
    .description('say which migration the database is at')
    .addHelpText('after', '\nExample:\n  $ quartermaster current')
    .action(async (options: CommonOptions) => {
      const current = (await appliedMigrations(options)).at(-1) ?? null;
      if (options.json) {
        sayJson({ current });
        return;
      }
      say(current?.file ?? 'nothing was applied yet');
    });
}
