import { InvalidArgumentError, type Command } from 'commander';
import {
  common,
  interruptSignal,
  Progress,
  say,
  sayJson,
  withClient,
  withPlainClient,
  type CommonOptions,
} from './context.js';
import { refuseProduction } from './replacing.js';
import { loadSample } from './sample/load.js';

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('A whole number.');
  }
  return number;
}

/** An option for a part of the whole. */
export function share(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 1)) {
    throw new InvalidArgumentError('A number above 0 and at most 1.');
  }
  return number;
}

function pastDay(text: string): string {
  const day = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A date like 2026-01-31.');
  }
  if (day + 86_400_000 > Date.now()) {
    throw new InvalidArgumentError('A day that is over (UTC).');
  }
  return text;
}

/** `sample`: the generated company. */
export function registerSample(program: Command): void {
  common(program.command('sample'))
    .description('load a generated sample company, a knitwear maker with two years of sales')
    .option('--seed <number>', 'another company of the same kind', wholeNumber, 1)
    .option('--until <date>', 'last day of its history; otherwise yesterday', pastDay)
    .option('--scale <share>', 'part of its styles and stores', share, 1)
    .addHelpText(
      'after',
      `
All of it or nothing, in one transaction; where it is there already, nothing is done. The same seed, scale and last
day make the same company. Needs the account that migrates; refused where the setting core.is_production is true.

Example:
  $ quartermaster sample --until 2026-06-30`,
    )
    .action(async (options: CommonOptions & { seed: number; until?: string; scale: number }) =>
      withClient(options, async (client, url) => {
        await withPlainClient(url, refuseProduction);
        const progress = new Progress();
        const summary = await loadSample(client, {
          seed: options.seed,
          until: options.until,
          scale: options.scale,
          signal: interruptSignal(),
          onProgress: (step, done, total) => {
            progress.show(step, done, total);
          },
        }).finally(() => {
          progress.end();
        });
        if (options.json) {
          sayJson(summary);
          return;
        }
        say(
          summary.isNew
            ? `loaded ${summary.company}, generated data`
            : 'a sample company is there already: nothing done',
        );
        say(
          `seed ${summary.seed}: ${summary.items} items, ${summary.locations} locations, ${summary.suppliers} suppliers, ` +
            `${summary.salesLines} sales lines from ${summary.from} to ${summary.until}`,
        );
      }),
    );
}
