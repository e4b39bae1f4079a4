import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { WeakPassword } from '../sdk/index.js';
import { requireStrongPassword } from '../sdk/passwords.js';
import {
  CommandError,
  common,
  exitCodes,
  interruptSignal,
  say,
  sayJson,
  withClient,
  type CommonOptions,
} from './context.js';

async function readStandardInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
  }
  return text.replace(/\r?\n$/, '');
}

/** Asks without showing what is typed: the prompt is written by hand and the echo goes nowhere. */
async function askHidden(prompt: string): Promise<string> {
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Only now does the terminal not echo.
  process.stderr.write(prompt);
  try {
    return await reader.question('', { signal: interruptSignal() });
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}

/** Asks twice on a terminal; otherwise the password is piped in. */
async function readPassword(fromStandardInput: boolean): Promise<string> {
  if (fromStandardInput || !process.stdin.isTTY) {
    return readStandardInput();
  }
  const password = await askHidden('Password: ');
  if (password !== (await askHidden('Again: '))) {
    throw new CommandError('the two passwords differ', 'Nothing was changed; try again.', exitCodes.usage);
  }
  return password;
}

function refuseWeakPassword(password: string): void {
  try {
    requireStrongPassword(password);
  } catch (error) {
    if (error instanceof WeakPassword) {
      throw new CommandError(`${error.message}: ${error.detail}`, error.hint ?? '', exitCodes.usage);
    }
    throw error;
  }
}

/** `create-admin`: the first user, who may make the others. */
export function registerCreateAdmin(program: Command): void {
  common(program.command('create-admin'))
    .description('add a user of role admin; the password is hashed here and never sent')
    .requiredOption('--username <name>', 'name to sign in with')
    .requiredOption('--email <address>', 'e-mail address')
    .option('--full-name <name>', 'name to show')
    .option('--password-stdin', 'read the password from standard input, also where there is a terminal')
    .addHelpText(
      'after',
      '\nExample:\n  $ printf %s "$PASSWORD" | quartermaster create-admin --username ada --email ada@example.org --password-stdin',
    )
    .action(
      async (
        options: CommonOptions & { username: string; email: string; fullName?: string; passwordStdin?: boolean },
      ) => {
        // Before there is a connection: a weak password is wrong use whatever database is meant.
        const password = await readPassword(options.passwordStdin === true);
        refuseWeakPassword(password);
        const { username, email, fullName } = options;
        await withClient(options, async (client) => {
          const account = await client.identity.createAdmin({ username, email, fullName, password });
          if (options.json) {
            sayJson(account);
            return;
          }
          say(`${account.username} is an admin, id ${account.id}`);
        });
      },
    );
}
