import { Option, type Command } from 'commander';
import { allRecommendations, plain } from './acting.js';
import { common, say, sayJson, sayTable, withClient, type CommonOptions } from './context.js';
import { count } from './forecast.js';

interface RecommendationsOptions extends CommonOptions {
  plan?: string;
  state?: 'pending' | 'approved' | 'ordering';
  mode?: 'purchase' | 'transfer' | 'production';
  late?: boolean;
  limit: number;
}

/** `recommendations`: what can be decided and ordered now. */
export function registerRecommendations(program: Command): void {
  common(program.command('recommendations'))
    .description('list what the plan in force recommends, by the day on which it has to be ordered')
    .option('--plan <code>', 'plan; otherwise main')
    .addOption(new Option('--state <state>', 'in this state').choices(['pending', 'approved', 'ordering']))
    .addOption(new Option('--mode <mode>', 'of this kind').choices(['purchase', 'transfer', 'production']))
    .option('--late', 'those that come too late')
    .option('--limit <number>', 'as many', count, 20)
    .addHelpText('after', '\nExample:\n  $ quartermaster recommendations --mode purchase --state pending')
    .action((options: RecommendationsOptions) =>
      withClient(options, async (client) => {
        const all = await allRecommendations(client, {
          planCode: options.plan,
          state: options.state,
          supplyMode: options.mode,
        });
        const wanted = all.filter(({ days_late: late }) => !options.late || late > 0);
        const shown = wanted.slice(0, options.limit);
        if (options.json) {
          sayJson({ count: wanted.length, recommendations: shown });
          return;
        }
        sayTable(
          [
            'sku',
            'location',
            'from',
            'quantity',
            'unit',
            'total',
            'order by',
            'need by',
            'late',
            'risk',
            'state',
            'votes',
          ],
          shown.map((row) => [
            row.sku,
            row.location_code,
            row.supplier_code ?? row.from_location_code ?? (row.supply_mode === 'production' ? '(made)' : '(nobody)'),
            plain(row.quantity),
            row.unit,
            row.total_cost === null ? '' : `${Number(row.total_cost).toFixed(2)} ${row.currency}`,
            row.order_by,
            row.need_by,
            row.days_late || '',
            row.risk_level,
            row.state,
            row.quorum ? `${row.votes} of ${row.quorum}` : '',
          ]),
        );
        if (wanted.length > shown.length) {
          say(`${wanted.length - shown.length} more; --limit shows them`);
        }
      }),
    );
}
