import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Session } from '../sdk/index.js';
import { acting, actor, type ActingOptions } from './acting.js';
import { CommandError, exitCodes, interruptSignal, say, sayJson, sayTable, withClient } from './context.js';
import { date } from './forecast.js';

interface RiskOptions extends ActingOptions {
  from?: string;
  until?: string;
  returns: 'simple' | 'log' | 'given';
  method: 'historical' | 'parametric';
  horizon: number;
  riskFreeRate: number;
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new InvalidArgumentError('A number.');
  }
  return value;
}

/** `risk`: figures of risk of a series or a portfolio, computed and kept. */
export function registerRisk(program: Command): void {
  acting(program.command('risk').argument('<name>', 'name of a time series or a portfolio'))
    .description('compute the risk of a series or portfolio and keep it: volatility, value at risk, drawdown, ratios')
    .option('--from <date>', 'first day; otherwise from the first value on', date)
    .option('--until <date>', 'day after the last; otherwise up to the last value', date)
    .addOption(
      new Option('--returns <kind>', 'how returns are made; given: the values are returns already')
        .choices(['simple', 'log', 'given'])
        .default('simple'),
    )
    .addOption(
      new Option('--method <method>', 'method of the value at risk')
        .choices(['historical', 'parametric'])
        .default('historical'),
    )
    .addOption(new Option('--horizon <periods>', 'periods that a loss is for').argParser(number).default(1))
    .addOption(
      new Option('--risk-free-rate <rate>', 'return of one period without risk, as a share')
        .argParser(number)
        .default(0),
    )
    .addHelpText('after', '\nExample:\n  $ quartermaster risk "cotton price" --from 2026-01-01 --as paula')
    .action((name: string, options: RiskOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const subject = await findSubject(session, name);
        const metrics = await session.finance.computeRiskMetrics(
          {
            ...subject,
            from: options.from,
            until: options.until,
            returnKind: options.returns,
            varMethod: options.method,
            // The parametric one goes with the parametric tail.
            cvarRule: options.method === 'parametric' ? 'parametric' : undefined,
            horizon: options.horizon,
            riskFreeRate: options.riskFreeRate,
          },
          { signal: interruptSignal() },
        );
        if (options.json) {
          sayJson({ name, metrics });
          return;
        }
        say(
          `${name}: ${metrics.return_count} ${metrics.return_kind} returns up to ${metrics.as_of_on}, ` +
            `${metrics.excluded_count} periods left out; a loss is below zero`,
        );
        const day = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? '';
        sayTable(
          ['figure', 'value', 'how'],
          [
            [
              'volatility',
              percent(metrics.volatility),
              `a year of ${metrics.annualiser} periods, ddof ${metrics.ddof}`,
            ],
            [
              'value at risk 95',
              percent(metrics.var_95),
              terms(metrics.var_method, metrics.quantile_rule, metrics.horizon),
            ],
            [
              'value at risk 99',
              percent(metrics.var_99),
              terms(metrics.var_method, metrics.quantile_rule, metrics.horizon),
            ],
            [
              'conditional 95',
              percent(metrics.cvar_95),
              terms(metrics.cvar_rule, metrics.quantile_rule, metrics.horizon),
            ],
            [
              'conditional 99',
              percent(metrics.cvar_99),
              terms(metrics.cvar_rule, metrics.quantile_rule, metrics.horizon),
            ],
            [
              'sharpe ratio',
              metrics.sharpe_ratio?.toFixed(2) ?? '',
              metrics.sharpe_ratio === null ? 'nothing varies' : '',
            ],
            [
              'sortino ratio',
              metrics.sortino_ratio?.toFixed(2) ?? '',
              metrics.sortino_ratio === null ? 'no return below the risk-free rate' : '',
            ],
            [
              'maximum drawdown',
              percent(metrics.maximum_drawdown),
              metrics.trough_at === null
                ? ''
                : `${day(metrics.peak_at)} to ${day(metrics.trough_at)}, ` +
                  (metrics.recovered_at === null ? 'not recovered' : `recovered ${day(metrics.recovered_at)}`),
            ],
            ['total return', percent(metrics.total_return), ''],
            ['annual return', percent(metrics.annual_return), 'compound'],
          ],
        );
      }),
    );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function terms(method: string, rule: string, horizon: number): string {
  const quantile = /parametric/.test(method) ? '' : `, quantile ${rule}`;
  return `${method.replaceAll('_', ' ')}${quantile}, ${horizon} ${horizon === 1 ? 'period' : 'periods'}`;
}

async function findSubject(
  session: Session,
  name: string,
): Promise<{ seriesId?: string | undefined; portfolioId?: string | undefined }> {
  const found = await session.finance.findRiskSubjects({ name });
  const [subject] = found;
  if (subject === undefined) {
    throw new CommandError(
      `there is no series or portfolio '${name}'`,
      'Name one of series.series or finance.portfolios, as the user of --as sees them.',
      exitCodes.usage,
    );
  }
  if (found.length > 1) {
    throw new CommandError(
      `${found.length} series or portfolios have the name '${name}'`,
      'Rename one, or use finance.compute_risk_metrics with an id.',
      exitCodes.usage,
    );
  }
  return { seriesId: subject.series_id ?? undefined, portfolioId: subject.portfolio_id ?? undefined };
}
