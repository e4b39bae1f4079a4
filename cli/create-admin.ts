import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
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

const shortestPassword = 12;

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

async function readPassword(fromStandardInput: boolean): Promise<string> {
  if (fromStandardInput) {
    return readStandardInput();
  }
  if (!process.stdin.isTTY) {
    throw new CommandError(
      'there is no terminal to ask for the password',
      'Pipe it in with --password-stdin.',
      exitCodes.usage,
    );
  }
  const password = await askHidden('Password: ');
  if (password !== (await askHidden('Again: '))) {
    throw new CommandError('the two passwords differ', 'Nothing was changed; try again.', exitCodes.usage);
  }
  return password;
}

/** `create-admin`: the first user, who may make the others. */
export function registerCreateAdmin(program: Command): void {
  common(program.command('create-admin'))
    .description('add a user of role admin; the password is hashed here and never sent')
    .requiredOption('--username <name>', 'name to sign in with')
    .requiredOption('--email <address>', 'e-mail address')
    .option('--full-name <name>', 'name to show')
    .option('--password-stdin', 'read the password from standard input instead of asking')
    .addHelpText(
      'after',
      '\nExample:\n  $ printf %s "$PASSWORD" | quartermaster create-admin --username ada --email ada@example.org --password-stdin',
    )
    .action(
      (options: CommonOptions & { username: string; email: string; fullName?: string; passwordStdin?: boolean }) =>
        withClient(options, async (client) => {
          const password = await readPassword(options.passwordStdin === true);
          if (password.length < shortestPassword) {
            throw new CommandError(
              `the password has ${password.length} characters`,
              `Take ${shortestPassword} or more.`,
              exitCodes.usage,
            );
          }
          const { username, email, fullName } = options;
          const account = await client.identity.createAdmin({ username, email, fullName, password });
          if (options.json) {
            sayJson(account);
            return;
          }
          say(`${account.username} is an admin, id ${account.id}`);
        }),
    );
}
