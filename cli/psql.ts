import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { CommandError, exitCodes, resolveUrl } from './context.js';

/** `psql`: opens psql on the database. */
export function registerPsql(program: Command): void {
  program
    .command('psql')
    .description('open psql on the database; what follows -- goes to psql')
    .argument('[arguments...]', 'arguments of psql')
    .option('--url <url>', 'database to work on; default as for the other commands')
    .addHelpText('after', '\nExample:\n  $ quartermaster psql -- -c "select * from inventory.stock_status"')
    .action(async (rest: string[], options: { url?: string }) => {
      const url = await resolveUrl(options);
      const child = spawn('psql', [url, ...rest], { stdio: 'inherit' });
      // An interrupt belongs to psql, which cancels its statement and goes on.
      process.removeAllListeners('SIGINT');
      process.on('SIGINT', () => undefined);
      process.exitCode = await new Promise<number>((done, fail) => {
        child.on('exit', (code) => done(code ?? exitCodes.unexpected));
        child.on('error', (error: NodeJS.ErrnoException) =>
          fail(
            error.code === 'ENOENT'
              ? new CommandError(
                  'psql is not installed',
                  `Install the PostgreSQL client (package postgresql-client), or open this URL with another one: ${url}`,
                  exitCodes.usage,
                )
              : error,
          ),
        );
      });
    });
}
