import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { CommandError, endWith, exitCodes, hidePassword, resolveUrl, type ExitCode } from './context.js';

/** `psql`: opens psql on the database. */
export function registerPsql(program: Command): void {
  program
    .command('psql')
    .description('open psql on the database; what follows -- goes to psql')
    .argument('[arguments...]', 'arguments of psql')
    .option('--url <url>', 'database to open; otherwise as for the other commands')
    .addHelpText(
      'after',
      '\nThe exit code is that of psql.\n\nExample:\n  $ quartermaster psql -- -c "select * from inventory.stock_status"',
    )
    .action(async (rest: string[], options: { url?: string }) => {
      const url = new URL(await resolveUrl(options));
      // Arguments are for everybody to see in the list of processes; the environment is not.
      const password = decodeURIComponent(url.password);
      url.password = '';
      const child = spawn('psql', [url.href, ...rest], {
        stdio: 'inherit',
        env: { ...process.env, ...(password && { PGPASSWORD: password }) },
      });
      // An interrupt belongs to psql, which cancels its statement and goes on.
      process.removeAllListeners('SIGINT');
      process.on('SIGINT', () => undefined);
      const code = await new Promise<number>((done, fail) => {
        child.on('exit', (status) => {
          done(status ?? exitCodes.unexpected);
        });
        child.on('error', (error: NodeJS.ErrnoException) => {
          fail(error.code === 'ENOENT' ? notInstalled(url.href) : error);
        });
      });
      endWith(code as ExitCode);
    });
}

function notInstalled(url: string): CommandError {
  return new CommandError(
    'psql is not installed, or not on the PATH',
    `Install PostgreSQL's client (Debian and Ubuntu: apt-get install postgresql-client; macOS: brew install libpq), or open ${hidePassword(url)} with another one.`,
    exitCodes.missing,
  );
}
