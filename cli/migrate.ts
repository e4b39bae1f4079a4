import { InvalidArgumentError, type Command } from 'commander';
import { migrate } from '../sdk/migrating.js';
import { common, Progress, resolveUrl, say, sayJson, type CommonOptions } from './context.js';

function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0)) {
    throw new InvalidArgumentError('a number of seconds is needed');
  }
  return number;
}

/** `migrate`: applies the pending migrations. */
export function registerMigrate(program: Command): void {
  common(program.command('migrate'))
    .description('apply the pending migrations and make the partitions ahead')
    .option('--wait <seconds>', 'how long to wait for another migrator', seconds, 300)
    .option('--lock-timeout <seconds>', 'how long a statement waits for a lock', seconds, 10)
    .addHelpText('after', '\nExample:\n  $ quartermaster migrate --url postgres://owner@db/planning')
    .action(async (options: CommonOptions & { wait: number; lockTimeout: number }) => {
      const progress = new Progress();
      const result = await migrate(await resolveUrl(options), {
        waitSeconds: options.wait,
        lockTimeoutSeconds: options.lockTimeout,
        onProgress: (message) => progress.show(message),
      }).finally(() => progress.end());
      if (options.json) {
        sayJson(result);
        return;
      }
      for (const { filename, milliseconds } of result.applied) {
        say(`applied ${filename} in ${milliseconds} ms`);
      }
      for (const partition of result.partitions) {
        say(`made partition ${partition}`);
      }
      say(result.applied.length === 0 ? 'nothing to migrate: the schema is up to date' : 'the schema is up to date');
    });
}
