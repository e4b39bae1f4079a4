import { Option, type Command } from 'commander';
import { acting, actor, allRecommendations, findRecommendations, type ActingOptions } from './acting.js';
import { CommandError, exitCodes, say, sayJson, sayTable, withClient } from './context.js';

interface OrderOptions extends ActingOptions {
  plan?: string;
  all?: boolean;
  mode?: 'purchase' | 'transfer' | 'production';
  number?: string;
  notes?: string;
}

/** `order`: what was approved. */
export function registerOrder(program: Command): void {
  acting(program.command('order'))
    .argument('[recommendations...]', 'ids, SKUs, or SKU@LOCATION')
    .description('order approved recommendations, each once: one order a supplier, location and currency')
    .option('--plan <code>', 'plan; otherwise main')
    .option('--all', 'everything that is approved')
    .addOption(new Option('--mode <mode>', 'of this kind, with --all').choices(['purchase', 'transfer', 'production']))
    .option('--number <number>', 'number of the order; otherwise PO, TO or MO, the day and a number')
    .option('--notes <text>', 'notes on the order')
    .addHelpText('after', '\nAll or none.\n\nExample:\n  $ quartermaster order --all --mode purchase --as paula')
    .action(async (names: string[], options: OrderOptions) => {
      if (names.length === 0 && !options.all) {
        throw new CommandError('no recommendation is named', 'Name some, or give --all.', exitCodes.usage);
      }
      await withClient(options, async (client) => {
        const session = await actor(client, options);
        const meant = names.length
          ? await findRecommendations(client, names, options.plan)
          : await allRecommendations(client, { planCode: options.plan, state: 'approved', supplyMode: options.mode });
        const orders = meant.length
          ? await session.planning.orderRecommendations({
              recommendationIds: meant.map(({ id }) => id),
              orderNumber: options.number,
              notes: options.notes,
            })
          : [];
        if (options.json) {
          sayJson({ orders, lines: meant.length });
          return;
        }
        sayTable(
          ['order', 'kind', 'ordered at'],
          orders.map((order) => [order.order_number, order.supply_mode, order.ordered_at.toISOString()]),
        );
        say(`orders: ${orders.length}, lines: ${meant.length}`);
      });
    });
}
