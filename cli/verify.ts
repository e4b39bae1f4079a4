import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
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
import { findDrift, type Drift } from './drift.js';

const skipped: Drift = { isCompared: false, reason: 'left out with --no-drift', differences: [] };

/** `verify`: every derived number against its rows, every object against the migrations. */
export function registerVerify(program: Command): void {
  common(program.command('verify'))
    .description('check the integrity of the data, the migrations, and the schema against what the migrations make')
    .option('--no-drift', 'do not build a second database to compare the schema with')
    .addHelpText(
      'after',
      '\nReads the whole of big tables: for a nightly job or after a restore.\n\nExample:\n  $ quartermaster verify || echo "look at the findings"',
    )
    .action((options: CommonOptions & { drift: boolean }) =>
      withClient(options, async (client, url) => {
        const progress = new Progress();
        progress.show('comparing the migrations');
        const migrations = await migrationStatus({ url });
        progress.show('checking the data');
        const checks = await client.ops.verify({}, { signal: interruptSignal() }).finally(() => {
          progress.end();
        });
        progress.show('comparing the schema');
        const drift = options.drift
          ? migrations.isCurrent
            ? await findDrift(url).finally(() => {
                progress.end();
              })
            : { ...skipped, reason: 'the migrations do not agree' }
          : skipped;
        progress.end();

        const findings = checks.filter(({ status }) => status === 'finding');
        const isOk = migrations.isCurrent && findings.length === 0 && drift.differences.length === 0;
        if (!isOk) {
          endWith(migrations.isCurrent ? exitCodes.findings : exitCodes.schema);
        }
        if (options.json) {
          sayJson({ ok: isOk, checks, migrations, drift });
          return;
        }
        sayTable(
          ['check', 'severity', 'status', 'findings'],
          checks.map((check) => [check.check_name, check.severity, check.status, check.finding_count]),
        );
        for (const check of findings) {
          say(`${check.check_name}: ${JSON.stringify(check.sample)}`);
          say(`  ${check.remedy}`);
        }
        for (const { file, state, problem } of migrations.migrations.filter(({ state }) => state !== 'applied')) {
          say(`migration ${file} is ${state}${problem ? `: ${problem}` : ''}`);
        }
        for (const { kind, name, state } of drift.differences) {
          say(`schema: ${kind} ${name} is ${state}`);
        }
        const compared = drift.isCompared
          ? 'the schema is compared with its migrations'
          : `the schema was not compared: ${drift.reason ?? ''}`;
        say(
          `${checks.length} checks, ${findings.length} with findings; ${compared}, ${drift.differences.length} differences`,
        );
      }),
    );
}
