import type { Command } from 'commander';
import { acting, actor, type ActingOptions } from './acting.js';
import type { ImportResult } from '../sdk/index.js';
import { endWith, exitCodes, interruptSignal, Progress, say, sayJson, sayTable, self, withClient } from './context.js';
import { sayUploadReport } from './upload-report.js';

interface ImportOptions extends ActingOptions {
  dryRun?: boolean;
  acceptRejects?: boolean;
  hold?: boolean;
}

function sayAccount(result: ImportResult): void {
  say(
    `read ${result.lineCount} = accepted ${result.acceptedCount} + rejected ${result.rejectedCount} + filtered ${result.filteredCount}`,
  );
  for (const { reason, recordCount } of result.filters) {
    say(`  filtered ${recordCount}: ${reason}`);
  }
  for (const [target, count] of Object.entries(result.loaded)) {
    say(`  loaded ${count} ${target}`);
  }
  if (result.unknownColumns.length > 0) {
    say(`columns that the mapping does not use: ${result.unknownColumns.join(', ')}`);
  }
  if (result.rejects.length > 0) {
    say('first rejects:');
    sayTable(
      ['line', 'column', 'value', 'reason'],
      result.rejects.map((reject) => [reject.line_number, reject.column_name, reject.value, reject.reason]),
    );
  }
  sayUploadReport(result.report);
}

/** Why it was not loaded, and what can be done. */
function unloaded(result: ImportResult, isHeld: boolean): string {
  const reasons = [
    ...(result.rejectedCount > 0 ? ['some records are rejected'] : []),
    ...(result.report.undecided_count > 0 ? ['some findings need a decision'] : []),
  ];
  if (result.isDryRun) {
    return `dry run: ${reasons.join(' and ') || 'every record could be loaded'}; nothing was written`;
  }
  const rejects =
    result.rejectedCount > 0
      ? `\nAll rejects: select * from series.upload_rejects where upload_id = '${result.uploadId}'`
      : '';
  if (isHeld) {
    return `${reasons.join(' and ')}, so nothing was loaded. The upload waits: ${self} upload ${result.uploadId}${rejects}`;
  }
  const ways = [
    'Correct the file',
    ...(result.rejectedCount > 0 ? ['repeat with --accept-rejects'] : []),
    ...(result.report.undecided_count > 0 ? ['repeat with --hold to keep it waiting for decisions'] : []),
  ];
  return `${reasons.join(' and ')}, so nothing was loaded. ${ways.join(', or ')}.${rejects}`;
}

function verdict(result: ImportResult, isHeld: boolean): string {
  switch (result.state) {
    case 'duplicate':
      return `this file was loaded before, as upload ${result.duplicateOf}: nothing was done`;
    case 'loaded':
      return result.lineCount === 0
        ? `the file has a header and no records: nothing to load, noted as upload ${result.uploadId}`
        : `loaded as upload ${result.uploadId}`;
    case 'rejected':
      return 'no record can be loaded; nothing was';
    default:
      return unloaded(result, isHeld);
  }
}

/** `import`: a file through a mapping into the database. */
export function registerImport(program: Command): void {
  acting(program.command('import'))
    .description('import a file by a mapping; every record is accounted for')
    .argument('<mapping>', 'name of a shipped mapping, or path of one (YAML or JSON)')
    .argument('<file>', 'CSV file, gzip or not; - for standard input')
    .option('--dry-run', 'report only, write nothing')
    .option('--accept-rejects', 'load the accepted records although others are rejected')
    .option('--hold', 'keep an upload that is not loaded: it waits for decisions, see upload')
    .addHelpText(
      'after',
      '\nExamples:\n  $ quartermaster import online-retail sales.csv.gz --dry-run\n  $ quartermaster import ./my-mapping.yaml sales.csv\n  $ curl -s https://example.com/sales.csv | quartermaster import ./my-mapping.yaml -',
    )
    .action((mapping: string, path: string, options: ImportOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const progress = new Progress();
        const result = await session.series
          .importFile(
            {
              ...(path === '-' ? { stream: process.stdin, filename: 'standard input' } : { path }),
              mapping,
              dryRun: options.dryRun,
              acceptRejects: options.acceptRejects,
              hold: options.hold,
              onProgress: ({ phase, recordCount, byteCount, totalByteCount }) => {
                if (phase === 'staging') {
                  progress.show(phase, byteCount, totalByteCount);
                } else {
                  progress.show(phase, recordCount || undefined);
                }
              },
            },
            { signal: interruptSignal() },
          )
          .finally(() => {
            progress.end();
          });
        if ((result.rejectedCount > 0 && result.state !== 'loaded') || result.report.undecided_count > 0) {
          endWith(exitCodes.findings);
        }
        if (options.json) {
          sayJson(result);
          return;
        }
        if (result.state !== 'duplicate') {
          sayAccount(result);
        }
        say(verdict(result, options.hold === true));
      }),
    );
}
