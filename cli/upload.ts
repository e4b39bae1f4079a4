import { Option, type Command } from 'commander';
import type { Session, Upload, UploadFinding } from '../sdk/index.js';
import { acting, actor, type ActingOptions } from './acting.js';
import { CommandError, endWith, exitCodes, say, sayJson, self, withClient } from './context.js';
import { count } from './forecast.js';
import { sayUploadReport } from './upload-report.js';

interface UploadOptions extends ActingOptions {
  findings: number;
  decide?: Exclude<UploadFinding['decision'], 'pending'>;
  value?: number;
  comment?: string;
  load?: boolean;
  acceptRejects?: boolean;
  reject?: boolean;
  revoke?: boolean;
}

function decimal(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new CommandError(`'${text}' is not a number`, 'Give one like 1234.5.', exitCodes.usage);
  }
  return value;
}

function sayUpload(upload: Upload): void {
  say(`${upload.filename}, ${upload.data_type} by ${upload.mapping_name}: ${upload.state}`);
  say(
    `read ${upload.line_count} = accepted ${upload.accepted_count} + rejected ${upload.rejected_count} + filtered ${upload.filtered_count}`,
  );
}

/** What the options ask for, if anything; each needs to say why, but for the load. */
async function change(session: Session, uploadId: string, findings: string[], options: UploadOptions): Promise<void> {
  const wanted = [options.decide, options.load, options.reject, options.revoke].filter(
    (option) => option !== undefined,
  );
  if (wanted.length > 1) {
    throw new CommandError('one thing at a time', 'Give one of --decide, --load, --reject, --revoke.', exitCodes.usage);
  }
  if (findings.length > 0 !== (options.decide !== undefined)) {
    throw new CommandError(
      'findings are named to decide them',
      `${self} upload ${uploadId} <findings...> --decide accepted --comment <text>`,
      exitCodes.usage,
    );
  }
  const { comment } = options;
  if ((options.decide ?? options.reject ?? options.revoke) !== undefined && !comment) {
    throw new CommandError('a decision says why', 'Give --comment <text>.', exitCodes.usage);
  }
  if (options.decide !== undefined) {
    for (const findingId of findings) {
      await session.series.decideUploadFinding({
        findingId,
        decision: options.decide,
        comment: comment!,
        correctedValue: options.value,
      });
    }
  } else if (options.load) {
    await session.series.loadUpload({ uploadId, acceptRejects: options.acceptRejects });
  } else if (options.reject) {
    await session.series.rejectUpload({ uploadId, reason: comment! });
  } else if (options.revoke) {
    await session.series.revokeUpload({ uploadId, reason: comment! });
  }
}

/** `upload`: what was found in an upload, and what becomes of it. */
export function registerUpload(program: Command): void {
  acting(program.command('upload'))
    .description('report what was found in an upload; decide findings, load it, reject it, or take it back')
    .argument('<upload>', 'id of the upload')
    .argument('[findings...]', 'ids of findings to decide')
    .addOption(
      new Option('--decide <decision>', 'what is decided about the findings that are named').choices([
        'accepted',
        'fixed',
        'dropped',
        'ignored',
      ]),
    )
    .option('--value <number>', 'the value that takes its place, where it is fixed', decimal)
    .option('--load', 'load an upload that waits')
    .option('--accept-rejects', 'load the accepted records although others are rejected')
    .option('--reject', 'decide against an upload that waits')
    .option('--revoke', 'take a loaded upload back')
    .option('--comment <text>', 'why')
    .option('--findings <number>', 'show as many findings', count, 50)
    .addHelpText(
      'after',
      '\nAll findings that are named are decided, or none.\n\nExamples:\n  $ quartermaster upload 0199…\n  $ quartermaster upload 0199… 019a… --decide fixed --value 1020 --comment "from the ledger" --as ada\n  $ quartermaster upload 0199… --load --as ada',
    )
    .action((uploadId: string, findings: string[], options: UploadOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        await session.transaction((transaction) => change(transaction, uploadId, findings, options));
        const report = await session.series.readUploadReport({ uploadId, findingLimit: options.findings });
        if (report.undecided_count > 0) {
          endWith(exitCodes.findings);
        }
        if (options.json) {
          sayJson(report);
          return;
        }
        sayUpload((await session.series.getUpload({ uploadId }))!);
        for (const { reason, record_count: records } of report.filters) {
          say(`  filtered ${records}: ${reason}`);
        }
        for (const { column_name: column, reason, record_count: records, first_line_number: line } of report.rejects) {
          say(`  rejected ${records}, the first on line ${line}: ${column === null ? '' : `${column} `}${reason}`);
        }
        sayUploadReport(report);
      }),
    );
}
