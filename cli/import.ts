import type { Command } from 'commander';
import type { ImportResult } from '../sdk/index.js';
import {
  common,
  endWith,
  exitCodes,
  interruptSignal,
  Progress,
  say,
  sayJson,
  sayTable,
  withClient,
  type CommonOptions,
} from './context.js';

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
}

function verdict(result: ImportResult): string {
  switch (result.state) {
    case 'duplicate':
      return `this file was loaded before, as upload ${result.duplicateOf}: nothing was done`;
    case 'loaded':
      return result.lineCount === 0
        ? `the file has a header and no records: nothing to load, noted as upload ${result.uploadId}`
        : `loaded as upload ${result.uploadId}`;
    case 'validated':
      return 'dry run: every record could be loaded; nothing was written';
    case 'rejected':
      return 'no record can be loaded; nothing was';
    default:
      return result.isDryRun
        ? 'dry run: some records are rejected; nothing was written'
        : `some records are rejected, so nothing was loaded. Correct the file, or repeat with --accept-rejects.\nAll rejects: select * from series.upload_rejects where upload_id = '${result.uploadId}'`;
  }
}

/** `import`: a file through a mapping into the database. */
export function registerImport(program: Command): void {
  common(program.command('import'))
    .description('import a file by a mapping; every record is accounted for')
    .argument('<mapping>', 'name of a shipped mapping, or path of one (YAML or JSON)')
    .argument('<file>', 'CSV file, gzip or not; - for standard input')
    .option('--dry-run', 'report only, write nothing')
    .option('--accept-rejects', 'load the accepted records although others are rejected')
    .addHelpText(
      'after',
      '\nExamples:\n  $ quartermaster import online-retail sales.csv.gz --dry-run\n  $ quartermaster import ./my-mapping.yaml sales.csv\n  $ curl -s https://example.com/sales.csv | quartermaster import ./my-mapping.yaml -',
    )
    .action((mapping: string, path: string, options: CommonOptions & { dryRun?: boolean; acceptRejects?: boolean }) =>
      withClient(options, async (client) => {
        const progress = new Progress();
        const result = await client.series
          .importFile(
            {
              ...(path === '-' ? { stream: process.stdin, filename: 'standard input' } : { path }),
              mapping,
              dryRun: options.dryRun,
              acceptRejects: options.acceptRejects,
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
        if (result.state === 'partially_valid' || result.state === 'rejected') {
          endWith(exitCodes.findings);
        }
        if (options.json) {
          sayJson(result);
          return;
        }
        if (result.state !== 'duplicate') {
          sayAccount(result);
        }
        say(verdict(result));
      }),
    );
}
