import type { Command } from 'commander';
import type { Approval } from '../sdk/index.js';
import { acting, actor, type ActingOptions } from './acting.js';
import { CommandError, everyRow, exitCodes, minuteOf, say, sayJson, sayTable, withClient } from './context.js';

interface ApprovalsOptions extends ActingOptions {
  reject?: boolean;
  comment?: string;
}

/** `approvals`: what waits for votes, of every kind; with ids, votes on them. */
export function registerApprovals(program: Command): void {
  acting(program.command('approvals'))
    .description('list what waits for votes: purchases, actions of agents, deployments; with ids, vote for them')
    .argument('[ids...]', 'ids of approvals to vote on, as the user of --as')
    .option('--reject', 'vote against them; one vote is enough')
    .option('--comment <text>', 'what is to be said about it; required to reject')
    .addHelpText(
      'after',
      '\nA vote is for exactly what the approval said when it was read. All votes or none.\n\nExample:\n  $ quartermaster approvals',
    )
    .action(async (ids: string[], options: ApprovalsOptions) => {
      if (ids.length > 0 && options.as === undefined) {
        throw new CommandError('nobody votes without a name', 'Give --as <username>.', exitCodes.usage);
      }
      if (options.reject && !options.comment) {
        throw new CommandError('a rejection says why', 'Give --comment <text>.', exitCodes.usage);
      }
      await withClient(options, async (client) => {
        if (ids.length === 0) {
          const waiting = await everyRow((page) => client.governance.listPendingApprovals(page));
          if (options.json) {
            sayJson({ count: waiting.length, approvals: waiting });
            return;
          }
          sayTable(
            ['id', 'what', 'risk', 'amount', 'votes', 'for', 'expires', 'asks for'],
            waiting.map((row) => [
              row.id,
              row.subject_type.replaceAll('_', ' '),
              row.risk_level,
              row.amount === null ? '' : `${Number(row.amount).toFixed(2)} ${row.currency ?? ''}`,
              `${row.votes} of ${row.quorum}`,
              row.eligible_roles.join(', '),
              minuteOf(row.expires_at),
              JSON.stringify(row.parameters).slice(0, 60),
            ]),
          );
          return;
        }
        const session = await actor(client, options);
        const decided = await session.transaction(async ({ governance }) => {
          const results: Approval[] = [];
          for (const approvalId of ids) {
            results.push(
              await (options.reject
                ? governance.reject({ approvalId, comment: options.comment! })
                : governance.approve({ approvalId, comment: options.comment })),
            );
          }
          return results;
        });
        if (options.json) {
          sayJson({ decided: decided.map(({ id, subject_type: what, state }) => ({ id, what, state })) });
          return;
        }
        for (const { id, subject_type: what, state } of decided) say(`${what.replaceAll('_', ' ')} ${id}: ${state}`);
      });
    });
}
