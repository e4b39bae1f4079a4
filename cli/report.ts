import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  common,
  CommandError,
  exitCodes,
  interruptSignal,
  Progress,
  say,
  sayJson,
  withClient,
  type CommonOptions,
} from './context.js';
import { count } from './forecast.js';
import { readReport } from './report/data.js';
import { renderPage } from './report/page.js';

interface ReportOptions extends CommonOptions {
  output: string;
  plan: string;
  charts: number;
}

/** `report`: one HTML file. */
export function registerReport(program: Command): void {
  common(program.command('report'))
    .description('write one self-contained HTML file: demand and forecast, stock projection, orders, accuracy, alerts')
    .option('--output <file>', 'where to', 'quartermaster-report.html')
    .option('--plan <code>', 'plan', 'main')
    .option('--charts <number>', 'charts of each kind', count, 8)
    .addHelpText(
      'after',
      '\nThe file needs no network and no script: mail it, print it, open it on a phone.\n\nExample:\n  $ quartermaster report --output monday.html',
    )
    .action((options: ReportOptions) =>
      withClient(options, async (client) => {
        const progress = new Progress();
        progress.show('reading');
        const data = await readReport(client, {
          planCode: options.plan,
          charts: options.charts,
          signal: interruptSignal(),
        }).finally(() => {
          progress.end();
        });
        const file = resolve(options.output);
        const page = renderPage(data);
        try {
          writeFileSync(file, page);
        } catch (error) {
          throw new CommandError(
            `${file} cannot be written: ${(error as Error).message}`,
            'Name another file with --output.',
            exitCodes.usage,
          );
        }
        if (options.json) {
          sayJson({ file, bytes: Buffer.byteLength(page), charts: data.demand.length + data.projections.length });
          return;
        }
        say(
          `wrote ${file}: ${data.demand.length + data.projections.length} charts, ${(Buffer.byteLength(page) / 1024).toFixed(0)} kB`,
        );
      }),
    );
}
