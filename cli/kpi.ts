import type { Command } from 'commander';
import type { KpiReport, Quartermaster, Session, Statement } from '../sdk/index.js';
import { acting, actor, type ActingOptions } from './acting.js';
import { CommandError, everyRow, exitCodes, interruptSignal, say, sayJson, sayTable, withClient } from './context.js';

interface KpiOptions extends ActingOptions {
  statement?: string;
  period?: string;
  publish?: boolean;
}

/** `kpi`: key figures of a period. */
export function registerKpi(program: Command): void {
  acting(program.command('kpi'))
    .description('work the key figures of a period out, or list the reports that there are')
    .option('--statement <code>', 'statement; otherwise the only one in sight')
    .option('--period <period>', 'month 2010-11, quarter 2010-Q4 or fiscal year 2010; otherwise the reports are listed')
    .option('--publish', 'let everybody see the report')
    .addHelpText('after', '\nExample:\n  $ quartermaster kpi --period 2026-05 --publish --as paula')
    .action((options: KpiOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const statement = await findStatement(session, options.statement);
        if (options.period === undefined) {
          if (options.publish) {
            throw new CommandError(
              'nothing says what is to be published',
              'Name a period with --period.',
              exitCodes.usage,
            );
          }
          await listReports(session, statement, options.json ?? false);
          return;
        }
        await sayReport(client, session, statement, options, options.period);
      }),
    );
}

async function findStatement({ finance }: Session, code: string | undefined): Promise<Statement> {
  const statements = await finance.listStatements({ code });
  if (statements.length !== 1) {
    throw new CommandError(
      statements.length > 0
        ? `${statements.length} statements are in sight`
        : `there is no statement${code === undefined ? '' : ` '${code}'`} in sight`,
      statements.length > 0
        ? `Name one with --statement: ${statements.map((statement) => statement.code).join(', ')}.`
        : 'select finance.set_statement(…) makes one: see docs/finance.md.',
      exitCodes.usage,
    );
  }
  return statements[0]!;
}

async function listReports({ finance }: Session, statement: Statement, isJson: boolean): Promise<void> {
  const reports = (
    await everyRow((page) =>
      finance.listKpiReports({ statementId: statement.id, ...page }, { signal: interruptSignal() }),
    )
  ).filter(({ state }) => state !== 'superseded');
  if (isJson) {
    sayJson({ statement, reports });
    return;
  }
  sayTable(
    ['from', 'to', 'revision', 'state', 'revenue', 'growth', 'net margin', 'complete'],
    reports.map((report) => [
      report.period_start,
      report.period_end,
      report.revision,
      report.state,
      money(report.revenue, report.currency),
      percent(report.revenue_growth),
      percent(report.net_margin),
      report.is_complete ? 'yes' : 'no',
    ]),
  );
}

async function sayReport(
  client: Quartermaster,
  { finance }: Session,
  statement: Statement,
  { publish, json }: KpiOptions,
  period: string,
): Promise<void> {
  const options = { signal: interruptSignal() };
  let report = await finance.computeKpiReport({ statementId: statement.id, period }, options);
  if (publish) {
    report = await finance.publishKpiReport({ reportId: report.id }, options);
  }
  if (json) {
    sayJson({ statement, report, inputs: await finance.listKpiReportInputs({ reportId: report.id }) });
    return;
  }
  say(
    `${statement.name}, ${report.period_start} to ${report.period_end}: revision ${report.revision}, ${report.state}` +
      (report.is_complete ? '' : ', not complete'),
  );
  const reasons = report.reasons as Record<string, string>;
  sayTable(
    ['figure', 'value', 'why not'],
    (await client.finance.listKeyFigures()).map(({ figure, unit }) => [
      figure.replaceAll('_', ' '),
      shown(report, figure, unit),
      reasons[figure],
    ]),
  );
}

function shown(report: KpiReport, figure: keyof KpiReport, unit: string): string {
  const value = report[figure] as string | number | null;
  if (unit === 'money') {
    return money(value as string | null, report.currency);
  }
  return unit === 'share' ? percent(value as number | null) : value === null ? '' : Number(value).toFixed(2);
}

function money(amount: string | null, currency: string): string {
  return amount === null
    ? ''
    : `${Number(amount).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${currency}`;
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(1)} %`;
}
