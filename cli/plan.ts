import type { Command } from 'commander';
import { acting, actor, allRecommendations, type ActingOptions } from './acting.js';
import { interruptSignal, Progress, say, sayJson, sayTable, withClient } from './context.js';
import { date } from './forecast.js';

interface PlanOptions extends ActingOptions {
  plan?: string;
  on?: string;
  draft?: boolean;
  reason?: string;
}

/** `plan`: a planning run. */
export function registerPlan(program: Command): void {
  acting(program.command('plan'))
    .description('plan supply from stock, orders and forecasts, and recommend what to order')
    .option('--plan <code>', 'plan; otherwise main')
    .option('--on <date>', 'day that counts as today', date)
    .option('--draft', 'a what-if beside the plan in force')
    .option('--reason <text>', 'why it is run')
    .addHelpText('after', '\nExample:\n  $ quartermaster plan --as paula --reason "weekly run"')
    .action((options: PlanOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const progress = new Progress();
        progress.show('planning');
        const run = await session.planning
          .runPlan(
            { planCode: options.plan, plannedOn: options.on, reason: options.reason, release: options.draft !== true },
            { signal: interruptSignal() },
          )
          .finally(() => {
            progress.end();
          });
        const findings = new Map<string, { count: number; detail: string }>();
        for (const { finding, detail, sku, location_code } of await client.planning.listRunFindings({
          runId: run.id,
        })) {
          const before = findings.get(finding);
          findings.set(finding, {
            count: (before?.count ?? 0) + 1,
            detail: before?.detail ?? `${sku} @ ${location_code}: ${detail}`,
          });
        }
        const open = options.draft ? [] : await allRecommendations(client, { planCode: options.plan });
        if (options.json) {
          sayJson({ run, findings: Object.fromEntries(findings), open: open.length });
          return;
        }
        say(
          `run ${run.number} as of ${run.planned_on} is ${run.state}: ${run.item_count} items at locations, ` +
            `${run.planned_order_count} planned orders, ${run.recommendation_count} to decide within ${run.action_window_days} days`,
        );
        const modes = [...new Set(open.map(({ supply_mode: mode }) => mode))].sort();
        sayTable(
          ['to do', 'recommendations', 'late', 'pending'],
          modes.map((mode) => {
            const those = open.filter(({ supply_mode: other }) => other === mode);
            return [
              mode,
              those.length,
              those.filter(({ days_late: late }) => late > 0).length,
              those.filter(({ state }) => state === 'pending').length,
            ];
          }),
        );
        for (const [finding, { count, detail }] of findings) {
          say(`${finding} (${count}): ${detail}`);
        }
      }),
    );
}
