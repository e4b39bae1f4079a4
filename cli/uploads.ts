import type { Command } from 'commander';
import { acting, actor, userIdOf, type ActingOptions } from './acting.js';
import { minuteOf, sayJson, sayTable, withClient } from './context.js';
import { count } from './forecast.js';

interface UploadsOptions extends ActingOptions {
  owner?: string;
  type?: string;
  state?: string;
  limit: number;
}

/** `uploads`: what was brought in, by whom, and what became of it. */
export function registerUploads(program: Command): void {
  acting(program.command('uploads'))
    .description('list the files that were brought in, the newest first')
    .option('--owner <username>', 'brought in by this user')
    .option('--type <data type>', 'of this data type, such as sales or observations')
    .option('--state <state>', 'in this state, such as loaded, validated, revoked')
    .option('--limit <number>', 'as many', count, 20)
    .addHelpText('after', '\nExample:\n  $ quartermaster uploads --owner ada --type observations')
    .action((options: UploadsOptions) =>
      withClient(options, async (client) => {
        const session = await actor(client, options);
        const { rows } = await session.series.listUploads({
          ownerId: options.owner === undefined ? undefined : await userIdOf(client, options.owner),
          dataType: options.type,
          state: options.state,
          size: options.limit,
        });
        if (options.json) {
          sayJson({ count: rows.length, uploads: rows });
          return;
        }
        sayTable(
          ['id', 'file', 'data type', 'state', 'records', 'accepted', 'rejected', 'since'],
          rows.map((row) => [
            row.id,
            row.filename,
            row.data_type,
            row.state,
            row.line_count,
            row.accepted_count,
            row.rejected_count,
            minuteOf(row.created_at),
          ]),
        );
      }),
    );
}
