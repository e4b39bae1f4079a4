import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
import { common, endWith, exitCodes, resolveUrl, say, sayJson, sayTable, type CommonOptions } from './context.js';

/** `status`: which migrations are applied, pending, or not what they should be. */
export function registerStatus(program: Command): void {
  common(program.command('status'))
    .description(
      'say which migrations are applied, pending or not what they should be; exit code 4 unless all are applied',
    )
    .addHelpText(
      'after',
      `
States: applied; pending; changed (edited after it was committed or applied);
unknown (applied, but not of this package); skipped (a later one was applied).

Example:
  $ quartermaster status --json`,
    )
    .action(async (options: CommonOptions) => {
      const report = await migrationStatus({ url: await resolveUrl(options) });
      if (!report.isCurrent) {
        endWith(exitCodes.schema);
      }
      if (options.json) {
        sayJson(report);
        return;
      }
      sayTable(
        ['migration', 'state', 'applied at'],
        report.migrations.map(({ file, state, appliedAt }) => [file, state, appliedAt?.toISOString()]),
      );
      for (const problem of report.problems) {
        say(`problem: ${problem}`);
      }
      const pending = report.migrations.filter(({ state }) => state === 'pending').length;
      if (report.problems.length > 0) {
        say('Nothing can be applied: restore the files, or install the version that the database was migrated with.');
      } else {
        say(pending > 0 ? `${pending} pending: quartermaster migrate applies them` : 'the schema is up to date');
      }
    });
}
