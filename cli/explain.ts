import type { Command } from 'commander';
import type { Explanation } from '../sdk/index.js';
import { findRecommendations } from './acting.js';
import { common, say, sayJson, withClient, type CommonOptions } from './context.js';
import { count } from './forecast.js';

interface ExplainOptions extends CommonOptions {
  plan?: string;
  depth: number;
  breadth: number;
}

/** `explain`: why this number? */
export function registerExplain(program: Command): void {
  common(program.command('explain'))
    .argument('<recommendation>', 'its id, SKU, or SKU@LOCATION')
    .description(
      'say why a recommendation is what it is: need, stock, safety stock, lot, price, offers, and who needs it',
    )
    .option('--plan <code>', 'plan; otherwise main')
    .option('--depth <levels>', 'levels of needs above it', count, 8)
    .option('--breadth <number>', 'needs of one thing that are listed', count, 3)
    .addHelpText('after', '\nExample:\n  $ quartermaster explain YARN-MERINO-NAVY')
    .action((name: string, options: ExplainOptions) =>
      withClient(options, async (client) => {
        const trees: Explanation[] = [];
        for (const { id } of await findRecommendations(client, [name], options.plan)) {
          trees.push(
            await client.planning.explainTree({ recommendationId: id, depth: options.depth, breadth: options.breadth }),
          );
        }
        if (options.json) {
          sayJson({ explanations: trees });
          return;
        }
        for (const [number, tree] of trees.entries()) {
          if (number > 0) say();
          sayTree(tree);
        }
      }),
    );
}

/** Prints an explanation as a tree. */
export function sayTree(node: Explanation, prefix = '', branch = ''): void {
  const quantity = node.quantity === null ? '' : ` ${Number(node.quantity.toFixed(2))}`;
  say(
    `${prefix}${branch}${node.topic.replaceAll('_', ' ')}${node.subject ? ` ${node.subject}` : ''}${quantity}: ${node.detail}`,
  );
  const below = prefix + (branch === '' ? '' : branch.startsWith('├') ? '│  ' : '   ');
  for (const [index, child] of node.children.entries()) {
    sayTree(child, below, index === node.children.length - 1 ? '└─ ' : '├─ ');
  }
}
