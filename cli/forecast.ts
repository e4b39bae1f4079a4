import { InvalidArgumentError, Option, type Command } from 'commander';
import { acting, actor, type ActingOptions } from './acting.js';
import { CommandError, exitCodes, interruptSignal, Progress, say, sayJson, sayTable, withClient } from './context.js';

interface ForecastOptions extends ActingOptions {
  horizon?: number;
  frequency: 'daily' | 'weekly' | 'monthly';
  cutOff?: string;
  measure: 'wape' | 'mae' | 'rmse' | 'mase' | 'smape';
  sku?: string[];
  description?: string;
}

/** A whole number above zero. */
export function count(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('A whole number above zero.');
  }
  return number;
}

/** A date as the database takes it. */
export function date(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A date like 2026-01-31.');
  }
  return text;
}

/** `forecast`: demand of everything that was sold. */
export function registerForecast(program: Command): void {
  acting(program.command('forecast'))
    .description('forecast the demand of what was sold, by the method that did best in a backtest, and publish it')
    .option('--horizon <periods>', 'periods ahead; otherwise the setting forecast.horizon_days', count)
    .addOption(
      new Option('--frequency <frequency>', 'length of a period')
        .choices(['daily', 'weekly', 'monthly'])
        .default('weekly'),
    )
    .option('--cut-off <date>', 'last day of history; otherwise the end of the last period that is known whole', date)
    .addOption(
      new Option('--measure <measure>', 'error by which methods are selected')
        .choices(['wape', 'mae', 'rmse', 'mase', 'smape'])
        .default('wape'),
    )
    .option('--sku <sku...>', 'these items only')
    .option('--description <text>', 'what it is for')
    .addHelpText('after', '\nExample:\n  $ quartermaster forecast --horizon 26 --as paula')
    .action((options: ForecastOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const signal = interruptSignal();
        const itemIds = options.sku && (await Promise.all(options.sku.map(async (sku) => idOf(sku, client))));
        const progress = new Progress();
        progress.show('forecasting');
        const version = await session.forecast
          .forecastDemand(
            {
              horizon: options.horizon,
              frequency: options.frequency,
              trainingCutOff: options.cutOff,
              measure: options.measure,
              itemIds,
              description: options.description,
            },
            { signal },
          )
          .finally(() => {
            progress.end();
          });
        const [summary, methods, skipped] = await Promise.all([
          client.forecast.getVersion({ versionId: version.id }),
          client.forecast.countMethods({ versionId: version.id }),
          client.forecast.listSkippedSeries({ versionId: version.id }),
        ]);
        if (options.json) {
          sayJson({ version: summary, methods, skipped });
          return;
        }
        say(
          `${summary!.series_count} ${version.frequency} series forecast from the history up to ${version.training_cut_off}, ` +
            `for ${summary!.first_target_on} to ${summary!.last_target_on}`,
        );
        sayTable(
          ['method', 'series', `mean ${version.measure} in backtest`],
          methods.map(({ method, series_count, mean_backtest_error: error }) => [
            method,
            series_count,
            error === null ? '' : error.toFixed(3),
          ]),
        );
        for (const { name, reason } of skipped) {
          say(`not forecast: ${name}: ${reason}`);
        }
      }),
    );
}

async function idOf(
  sku: string,
  { catalog }: { catalog: { getItemBySku(params: { sku: string }): Promise<{ id: string } | null> } },
): Promise<string> {
  const item = await catalog.getItemBySku({ sku });
  if (item === null) {
    throw new CommandError(`there is no item '${sku}'`, 'Name an SKU of catalog.items.', exitCodes.usage);
  }
  return item.id;
}
