import type { Command } from 'commander';
import { openServer, say, sayJson, withJson } from './context.js';

/** `down`: stops the embedded PostgreSQL; the data stays. */
export function registerDown(program: Command): void {
  withJson(program.command('down'))
    .description('stop the embedded PostgreSQL; its data stays')
    .addHelpText('after', '\nExample:\n  $ quartermaster down')
    .action(async (options: { json?: boolean }) => {
      const stopped = await (await openServer()).stop();
      if (options.json) {
        sayJson({ stopped });
        return;
      }
      say(stopped ? 'stopped' : 'it was not running');
    });
}
