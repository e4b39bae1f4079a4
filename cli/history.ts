import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
import { common, resolveUrl, say, sayJson, sayTable, type CommonOptions } from './context.js';

/** `history`: what was applied when; the last row is the current version. */
export function registerHistory(program: Command): void {
  common(program.command('history'))
    .alias('current')
    .description('list the migrations that the database has seen, oldest first; the last is the current one')
    .addHelpText('after', '\nExample:\n  $ quartermaster history')
    .action(async (options: CommonOptions) => {
      const applied = (await migrationStatus(await resolveUrl(options))).filter(({ appliedAt }) => appliedAt !== null);
      if (options.json) {
        sayJson({ applied, current: applied.at(-1)?.filename ?? null });
        return;
      }
      sayTable(
        ['migration', 'applied at', 'hash'],
        applied.map(({ filename, appliedAt, hash }) => [filename, appliedAt!.toISOString(), hash]),
      );
      say(`current: ${applied.at(-1)?.filename ?? 'nothing was applied yet'}`);
    });
}
