import { Option, type Command } from 'commander';
import { plain } from './acting.js';
import { common, everyRow, say, sayJson, sayTable, withClient, type CommonOptions } from './context.js';
import { count } from './forecast.js';

interface OrdersOptions extends CommonOptions {
  mode?: 'purchase' | 'transfer' | 'production';
  overdue?: boolean;
  limit: number;
}

/** `orders`: what is still to come. */
export function registerOrders(program: Command): void {
  common(program.command('orders'))
    .description('list the order lines that are still to come, by due date')
    .addOption(new Option('--mode <mode>', 'of this kind').choices(['purchase', 'transfer', 'production']))
    .option('--overdue', 'those that should have come')
    .option('--limit <number>', 'as many', count, 20)
    .addHelpText('after', '\nExample:\n  $ quartermaster orders --overdue')
    .action((options: OrdersOptions) =>
      withClient(options, async (client) => {
        const open = await everyRow((page) =>
          client.planning.listOpenOrderLines({ supplyMode: options.mode, ...page }),
        );
        const lines = open.filter((row) => !options.overdue || row.is_overdue);
        const shown = lines.slice(0, options.limit);
        if (options.json) {
          sayJson({ count: lines.length, lines: shown });
          return;
        }
        sayTable(
          ['order', 'line', 'from', 'sku', 'to', 'ordered', 'open', 'unit', 'due'],
          shown.map((row) => [
            row.order_number,
            row.line_number,
            row.supplier_code ?? row.from_location_code ?? '(made)',
            row.sku,
            row.location_code,
            plain(row.quantity),
            plain(row.open_quantity),
            row.unit,
            `${row.due_on}${row.is_overdue ? ' overdue' : ''}`,
          ]),
        );
        if (lines.length > shown.length) {
          say(`${lines.length - shown.length} more; --limit shows them`);
        }
      }),
    );
}
