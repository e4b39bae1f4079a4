import type { Command } from 'commander';
import { ensureDatabase, openServer, say, sayJson } from './context.js';

/** `up`: starts the embedded PostgreSQL of the working directory. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('start the embedded PostgreSQL in .quartermaster/ of the working directory')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ quartermaster up && quartermaster migrate')
    .action(async (options: { json?: boolean }) => {
      const server = await openServer();
      const { port, major, started } = await server.start();
      const url = await ensureDatabase(server);
      if (options.json) {
        sayJson({ url, port, major, started });
        return;
      }
      say(`PostgreSQL ${major} ${started ? 'is running' : 'was running already'} on port ${port}`);
      say(`url: ${url}`);
      say('next: quartermaster migrate, then quartermaster sample or quartermaster import');
    });
}
