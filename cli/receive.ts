import { InvalidArgumentError, type Command } from 'commander';
import type { Receipt, SupplyOrderLine } from '../sdk/index.js';
import { acting, actor, plain, type ActingOptions } from './acting.js';
import { CommandError, exitCodes, say, sayJson, withClient } from './context.js';
import { count } from './forecast.js';

interface ReceiveOptions extends ActingOptions {
  line?: number;
  quantity?: string;
  reference?: string;
}

function quantity(text: string): string {
  if (!/^\d+(\.\d+)?$/.test(text)) {
    throw new InvalidArgumentError('A quantity like 12 or 0.5.');
  }
  return text;
}

/** `receive`: goods of an order. */
export function registerReceive(program: Command): void {
  acting(program.command('receive'))
    .argument('<order>', 'number of the order')
    .description('receive what came of an order: all that is open, one line, or a part of one; the stock moves with it')
    .option('--line <number>', 'this line only', count)
    .option('--quantity <quantity>', 'a part of the line, in its unit', quantity)
    .option('--reference <text>', 'delivery note')
    .addHelpText(
      'after',
      '\nAll lines or none.\n\nExample:\n  $ quartermaster receive PO-20260601-0001 --line 2 --quantity 40',
    )
    .action((orderNumber: string, options: ReceiveOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const order = await client.planning.getSupplyOrder({ orderNumber });
        if (order === null) {
          throw new CommandError(
            `there is no order '${orderNumber}'`,
            'quartermaster orders lists those with open lines.',
            exitCodes.usage,
          );
        }
        const lines = await client.planning.listSupplyOrderLines({ orderId: order.id });
        const meant = lines.filter(
          ({ line_number: number, state }) =>
            number === options.line || (options.line === undefined && ['open', 'partially_received'].includes(state)),
        );
        if (meant.length === 0) {
          throw new CommandError(
            options.line === undefined
              ? `nothing of ${orderNumber} is open`
              : `${orderNumber} has no line ${options.line}`,
            'quartermaster orders lists what is still to come.',
            exitCodes.usage,
          );
        }
        if (options.quantity !== undefined && meant.length > 1) {
          throw new CommandError(
            `${orderNumber} has ${meant.length} open lines`,
            'Say with --line which one the quantity is of.',
            exitCodes.usage,
          );
        }
        const received = await session.transaction(async (transaction) => {
          const results: { line: SupplyOrderLine; receipt: Receipt }[] = [];
          for (const line of meant) {
            const receipt = await transaction.planning.receiveOrderLine({
              orderLineId: line.id,
              quantity: options.quantity,
              reference: options.reference,
            });
            results.push({ line, receipt });
          }
          return results;
        });
        if (options.json) {
          sayJson({ receipts: received.map(({ receipt }) => receipt) });
          return;
        }
        for (const { line, receipt } of received) {
          say(
            `${orderNumber} line ${line.line_number}: received ${plain(receipt.quantity)} of ${plain(line.open_quantity)}`,
          );
        }
      }),
    );
}
