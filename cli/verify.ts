import type { Command } from 'commander';
import { migrationStatus } from '../sdk/migrating.js';
import { common, exitCodes, say, sayJson, sayTable, withClient, type CommonOptions } from './context.js';

/** `verify`: every derived number against its rows, every object as it should be. */
export function registerVerify(program: Command): void {
  common(program.command('verify'))
    .description('check the integrity of the data and of the schema')
    .addHelpText('after', '\nExample:\n  $ quartermaster verify || echo "look at the findings"')
    .action((options: CommonOptions) =>
      withClient(options, async (client, url) => {
        const checks = await client.ops.verify();
        const migrations = (await migrationStatus(url)).filter(({ state }) => state !== 'applied');
        const findings = checks.filter(({ status }) => status === 'finding');
        if (findings.length + migrations.length > 0) {
          process.exitCode = exitCodes.findings;
        }
        if (options.json) {
          sayJson({ ok: findings.length + migrations.length === 0, checks, migrations });
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
        for (const { filename, state } of migrations) {
          say(`migration ${filename} is ${state}: see quartermaster status`);
        }
        say(findings.length + migrations.length === 0 ? `${checks.length} checks, no findings` : 'there are findings');
      }),
    );
}
