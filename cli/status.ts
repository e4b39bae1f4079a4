import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
import { CommandError, common, exitCodes, resolveUrl, say, sayJson, sayTable, type CommonOptions } from './context.js';

/** `status`: which migrations are applied, pending, or not what they should be. */
export function registerStatus(program: Command): void {
  common(program.command('status'))
    .description('say which migrations are applied and which are pending')
    .addHelpText('after', '\nExample:\n  $ quartermaster status --json')
    .action(async (options: CommonOptions) => {
      const migrations = await migrationStatus(await resolveUrl(options));
      const count = (state: string): number => migrations.filter((migration) => migration.state === state).length;
      if (options.json) {
        sayJson({ migrations, pending: count('pending'), applied: count('applied') });
      } else {
        sayTable(
          ['migration', 'state', 'applied at'],
          migrations.map(({ filename, state, appliedAt }) => [filename, state, appliedAt?.toISOString() ?? '']),
        );
      }
      if (count('changed') + count('unknown') > 0) {
        throw new CommandError(
          'the database and the migrations of this package do not belong together',
          'changed: the file was edited after it was committed. unknown: a newer version migrated the database.',
          exitCodes.schema,
        );
      }
      if (!options.json && count('pending') > 0) {
        say(`${count('pending')} pending: quartermaster migrate applies them`);
      }
    });
}
