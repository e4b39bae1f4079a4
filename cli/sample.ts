import type { Command } from 'commander';
import { loadSample } from './sample/load.js';
import { common, Progress, say, sayJson, withClient, type CommonOptions } from './context.js';

/** `sample`: the generated company. */
export function registerSample(program: Command): void {
  common(program.command('sample'))
    .description('load a generated sample company, a knitwear maker with two years of sales')
    .option('--seed <number>', 'another company of the same kind', Number, 1)
    .option('--until <date>', 'last day of its history, YYYY-MM-DD; default yesterday')
    .addHelpText('after', '\nExample:\n  $ quartermaster sample --until 2026-06-30')
    .action((options: CommonOptions & { seed: number; until?: string }) =>
      withClient(options, async (client) => {
        const progress = new Progress();
        const summary = await loadSample(client, {
          seed: options.seed,
          until: options.until,
          onProgress: (step, done, total) => progress.show(step, done, total),
        }).finally(() => progress.end());
        if (options.json) {
          sayJson(summary);
          return;
        }
        say(summary.isNew ? 'loaded the sample company' : 'the sample company is there already');
        say(
          `${summary.items} items, ${summary.locations} locations, ${summary.suppliers} suppliers, ${summary.salesLines} sales lines until ${summary.until}`,
        );
      }),
    );
}
