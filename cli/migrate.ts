import { InvalidArgumentError, type Command } from 'commander';
import { migrate, type MigrationOptions, type MigrationResult } from '../sdk/migrating.js';
import { common, interruptSignal, Progress, resolveUrl, say, sayJson, type CommonOptions } from './context.js';

function seconds(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) {
    throw new InvalidArgumentError('A number of seconds, 0 or more.');
  }
  return number;
}

/** Migrates and shows how it goes. */
export async function migrateWithProgress(
  options: Omit<MigrationOptions, 'onMigration' | 'onWait' | 'signal'>,
): Promise<MigrationResult> {
  const progress = new Progress();
  try {
    return await migrate({
      ...options,
      signal: interruptSignal(),
      onMigration: (file, position, count) => {
        progress.show(`migrating: ${file}`, position - 1, count);
      },
      onWait: (holder) => {
        progress.show(`waiting for another migration${holder ? `, of session ${holder.pid}` : ''}`);
      },
    });
  } finally {
    progress.end();
  }
}

/** `migrate`: applies the pending migrations. */
export function registerMigrate(program: Command): void {
  common(program.command('migrate'))
    .description('apply the pending migrations and make the partitions of the months ahead')
    .option('--wait <seconds>', 'how long to wait for another migration of the same database', seconds, 600)
    .option('--lock-timeout <seconds>', 'how long a statement waits for a table that others use', seconds, 10)
    .addHelpText(
      'after',
      `
Before anything is applied, what was applied is compared with the files of this package.
Each migration is a transaction; run it as the owner of the database or a member of qm_migrator.

Example:
  $ quartermaster migrate --url postgres://owner@db/planning --wait 60`,
    )
    .action(async (options: CommonOptions & { wait: number; lockTimeout: number }) => {
      const result = await migrateWithProgress({
        url: await resolveUrl(options),
        waitMillis: options.wait * 1000,
        lockTimeoutMillis: options.lockTimeout * 1000,
      });
      if (options.json) {
        sayJson(result);
        return;
      }
      for (const { file, durationMillis } of result.applied) {
        say(`applied ${file} in ${durationMillis} ms`);
      }
      for (const partition of result.partitions) {
        say(`made partition ${partition}`);
      }
      say(result.applied.length === 0 ? 'nothing to migrate: the schema is up to date' : 'the schema is up to date');
    });
}
