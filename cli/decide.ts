import type { Command } from 'commander';
import type { Approval, OpenRecommendation, Session } from '../sdk/index.js';
import { acting, actor, allRecommendations, findRecommendations, plain, type ActingOptions } from './acting.js';
import { CommandError, exitCodes, say, sayJson, withClient } from './context.js';

interface DecideOptions extends ActingOptions {
  plan?: string;
  all?: boolean;
  comment?: string;
}

type Decision = (session: Session, approvalId: string, comment: string | undefined) => Promise<Approval>;

/** `approve` and `reject`: votes of the user of --as. */
export function registerDecide(program: Command): void {
  const decide = (name: string, decision: Decision): Command =>
    acting(program.command(name))
      .argument('[recommendations...]', 'ids, SKUs, or SKU@LOCATION')
      .option('--plan <code>', 'plan; otherwise main')
      .action(async (names: string[], options: DecideOptions) => {
        if (options.as === undefined) {
          throw new CommandError('nobody votes without a name', 'Give --as <username>.', exitCodes.usage);
        }
        if (names.length === 0 && !options.all) {
          throw new CommandError('no recommendation is named', 'Name some, or give --all.', exitCodes.usage);
        }
        await withClient(options, async (client) => {
          const session = await actor(client, options);
          const meant = names.length
            ? await findRecommendations(client, names, options.plan)
            : await allRecommendations(client, { planCode: options.plan, state: 'pending' });
          // All votes or none: one that is refused leaves nothing half decided.
          const decided = await session.transaction(async (transaction) => {
            const results: { recommendation: OpenRecommendation; approval: Approval }[] = [];
            for (const recommendation of meant.filter(isUndecided(names.length > 0))) {
              const approval = await decision(transaction, recommendation.approval_id!, options.comment);
              results.push({ recommendation, approval });
            }
            return results;
          });
          if (options.json) {
            sayJson({
              decided: decided.map(({ recommendation: { id, sku }, approval }) => ({ id, sku, state: approval.state })),
            });
            return;
          }
          for (const { recommendation: row, approval } of decided) {
            say(
              `${row.sku} @ ${row.location_code}, ${plain(row.quantity)} ${row.unit} from ${row.supplier_code ?? 'nobody'}: ${approval.state}`,
            );
          }
          say(`${decided.length} ${decided.length === 1 ? 'vote' : 'votes'}`);
        });
      });

  decide('approve', (session, approvalId, comment) => session.governance.approve({ approvalId, comment }))
    .description('vote for purchases; those that have their quorum can be ordered')
    .option('--all', 'every purchase that waits for votes')
    .option('--comment <text>', 'what is to be said about it')
    .addHelpText('after', '\nAll votes or none.\n\nExample:\n  $ quartermaster approve YARN-MERINO-NAVY --as ada');
  decide('reject', (session, approvalId, comment) => session.governance.reject({ approvalId, comment: comment ?? '' }))
    .description('vote against purchases; one vote is enough')
    .requiredOption('--comment <text>', 'why')
    .addHelpText(
      'after',
      '\nExample:\n  $ quartermaster reject YARN-MERINO-NAVY --as ada --comment "wait for the fair"',
    );
}

/** What is named has to be open for votes; of all, those that are. */
function isUndecided(isNamed: boolean): (row: OpenRecommendation) => boolean {
  return (row) => {
    if (row.approval_id !== null && row.state === 'pending') return true;
    if (!isNamed) return false;
    throw new CommandError(
      `${row.sku} @ ${row.location_code} waits for no vote: it is ${row.state}${row.supplier_code === null && row.supply_mode === 'purchase' ? ' and has no supplier' : ''}`,
      'quartermaster recommendations --state pending lists those that do.',
      exitCodes.refused,
    );
  };
}
