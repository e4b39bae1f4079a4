#!/usr/bin/env node
/** The `quartermaster` command: one file a subcommand. */
import { Command, CommanderError } from 'commander';
import { ImportError, QuartermasterError, SchemaVersionMismatch } from '../sdk/index.js';
import { MigrationError } from '../sdk/migrating.js';
import { EmbeddedServerError } from '../sdk/server.js';
import { schemaVersion } from '../sdk/schema-version.js';
import { CommandError, exitCodeHelp, exitCodes, hidePassword } from './context.js';
import { registerCheck } from './check.js';
import { registerCreateAdmin } from './create-admin.js';
import { registerDemo } from './demo.js';
import { registerDown } from './down.js';
import { registerHistory } from './history.js';
import { registerImport } from './import.js';
import { registerMigrate } from './migrate.js';
import { registerPsql } from './psql.js';
import { registerReset } from './reset.js';
import { registerSample } from './sample.js';
import { registerStatus } from './status.js';
import { registerUp } from './up.js';
import { registerVerify } from './verify.js';

function buildProgram(): Command {
  const program = new Command('quartermaster')
    .description('A planning database on PostgreSQL: run it, migrate it, fill it, check it.')
    .version(schemaVersion)
    .option('--debug', 'show where an unexpected error comes from')
    .showHelpAfterError('(quartermaster help <command> shows its options and examples)')
    .addHelpText('after', exitCodeHelp)
    .exitOverride();
  for (const register of [
    registerUp,
    registerDown,
    registerMigrate,
    registerStatus,
    registerHistory,
    registerCheck,
    registerVerify,
    registerCreateAdmin,
    registerSample,
    registerImport,
    registerPsql,
    registerReset,
    registerDemo,
  ]) {
    register(program);
  }
  return program;
}

interface Report {
  message: string;
  hint?: string | undefined;
  detail?: string | undefined;
  code?: string | undefined;
  exitCode: number;
}

const connectionCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENOENT|28P01|28000|3D000|57P03|08...)$/;

function reportOf(error: unknown): Report {
  if (error instanceof CommandError) {
    return { message: error.message, hint: error.hint, exitCode: error.exitCode };
  }
  if (error instanceof ImportError) {
    return { message: error.message, hint: error.hint, exitCode: exitCodes.usage };
  }
  if (error instanceof MigrationError) {
    return { message: error.message, hint: error.hint, exitCode: exitCodes.schema };
  }
  if (error instanceof EmbeddedServerError) {
    return { message: error.message, exitCode: exitCodes.connection };
  }
  const { code, message, detail, hint } = error as { code?: string; message?: string; detail?: string; hint?: string };
  if (error instanceof SchemaVersionMismatch) {
    return { message: error.message, hint, exitCode: exitCodes.schema };
  }
  if (code !== undefined && connectionCodes.test(code)) {
    return {
      message: `the database cannot be reached: ${hidePassword(message || code)}`,
      hint: 'Check host, port, database and password; quartermaster up starts the embedded server.',
      code,
      exitCode: exitCodes.connection,
    };
  }
  if (error instanceof QuartermasterError) {
    return { message: error.message, detail, hint, code, exitCode: code?.startsWith('QM') ? exitCodes.refused : exitCodes.unexpected };
  }
  return { message: message ?? String(error), detail, hint, code, exitCode: exitCodes.unexpected };
}

async function main(): Promise<void> {
  const program = buildProgram();
  process.once('SIGINT', () => {
    process.stderr.write('\ninterrupted; what was not committed is rolled back\n');
    process.exit(130);
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
      return;
    }
    const report = reportOf(error);
    if (process.argv.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ error: report }, null, 2)}\n`);
    }
    process.stderr.write(`error: ${report.message}${report.code ? ` (${report.code})` : ''}\n`);
    if (report.detail) {
      process.stderr.write(`detail: ${report.detail}\n`);
    }
    if (report.hint) {
      process.stderr.write(`hint: ${report.hint}\n`);
    }
    if (program.opts<{ debug?: boolean }>().debug && error instanceof Error) {
      process.stderr.write(`${error.stack}\n`);
    }
    process.exitCode = report.exitCode;
  }
}

await main();
