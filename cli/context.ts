/** What the subcommands share: the connection they are meant for, how they print, how they fail. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import pg from 'pg';
import { table } from 'table';
import { connect, type Quartermaster } from '../sdk/index.js';
import { EmbeddedServer } from '../sdk/server.js';

/** Exit codes, and what they mean. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  connection: 3,
  schema: 4,
  findings: 5,
  refused: 6,
} as const;

/** The meaning of the exit codes, for --help. */
export const exitCodeHelp = `
Exit codes:
  0  done
  1  unexpected error
  2  wrong use of the command
  3  the database cannot be reached
  4  the schema is not as expected: not migrated, changed, or of another version
  5  there are findings: integrity, rejected records
  6  refused: what was asked would lose something or is not allowed`;

/** An error that is reported in two lines: what is wrong, what to do. */
export class CommandError extends Error {
  override name = 'CommandError';

  constructor(
    message: string,
    readonly hint: string,
    readonly exitCode: number = exitCodes.unexpected,
  ) {
    super(message);
  }
}

/** Options that every subcommand takes. */
export interface CommonOptions {
  url?: string | undefined;
  json?: boolean | undefined;
}

/** Name of the database on the embedded server. */
const databaseName = 'quartermaster';

/** Adds --url and --json to a subcommand. */
export function common(command: Command): Command {
  return command
    .option('--url <url>', 'database to work on; default: DATABASE_URL, PGHOST and its kin, then the embedded server')
    .option('--json', 'print JSON');
}

/** The embedded server of the working directory. */
export function openServer(): Promise<EmbeddedServer> {
  return EmbeddedServer.open(resolve('.quartermaster', 'server'));
}

/** Makes the database on the embedded server if it is not there, and returns its URL. */
export async function ensureDatabase(server: EmbeddedServer): Promise<string> {
  const admin = new pg.Client(await server.url());
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select from pg_catalog.pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) {
      await admin.query(`create database ${pg.escapeIdentifier(databaseName)}`);
    }
  } finally {
    await admin.end();
  }
  return server.url(databaseName);
}

function urlFromEnvironment(): string | undefined {
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = process.env;
  if (PGHOST === undefined && PGDATABASE === undefined) {
    return undefined;
  }
  const url = new URL('postgres://localhost');
  if (PGHOST?.startsWith('/')) {
    url.searchParams.set('host', PGHOST);
  } else {
    url.hostname = PGHOST ?? 'localhost';
  }
  url.port = PGPORT ?? '';
  url.username = encodeURIComponent(PGUSER ?? process.env['USER'] ?? 'postgres');
  url.password = encodeURIComponent(PGPASSWORD ?? '');
  url.pathname = `/${PGDATABASE ?? PGUSER ?? 'postgres'}`;
  return url.toString();
}

/**
 * The URL that a command works on: --url, DATABASE_URL, PG*, or the embedded server of the working directory, which has
 * to run.
 */
export async function resolveUrl(options: CommonOptions): Promise<string> {
  const given = options.url ?? process.env['DATABASE_URL'] ?? urlFromEnvironment();
  if (given !== undefined) {
    if (!/^postgres(ql)?:\/\//.test(given)) {
      throw new CommandError(
        `${hidePassword(given)} is no PostgreSQL URL`,
        'It looks like postgres://user:password@host:5432/database.',
        exitCodes.usage,
      );
    }
    return given;
  }
  const server = await openServer();
  if ((await server.status()).state !== 'running') {
    throw new CommandError(
      'no database was named and the embedded server is not running',
      'Start it with: quartermaster up. Or name a database with --url or DATABASE_URL.',
      exitCodes.connection,
    );
  }
  return ensureDatabase(server);
}

/** A URL that can be shown: without its password. */
export function hidePassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1:***@');
}

/** Name of the database of a URL. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Connects a client for one command and closes it afterwards. */
export async function withClient<Result>(
  options: CommonOptions,
  work: (client: Quartermaster, url: string) => Promise<Result>,
): Promise<Result> {
  const url = await resolveUrl(options);
  await using client = await connect(url);
  return await work(client, url);
}

/** Prints a line for people. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a value as JSON. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints rows as a table with a header. */
export function sayTable(header: readonly string[], rows: readonly (readonly unknown[])[]): void {
  if (rows.length === 0) {
    say('(nothing)');
    return;
  }
  const isNumeric = header.map((_, column) => rows.every((row) => row[column] === null || /^-?[\d.,]+ ?%?$/.test(String(row[column]))));
  process.stdout.write(
    table([[...header], ...rows.map((row) => row.map((value) => (value === null || value === undefined ? '' : String(value))))], {
      columns: header.map((_, column) => ({ alignment: isNumeric[column] ? 'right' : 'left' })),
      border: {
        topBody: '', topJoin: '', topLeft: '', topRight: '', bottomBody: '', bottomJoin: '', bottomLeft: '', bottomRight: '',
        bodyLeft: '', bodyRight: '', bodyJoin: ' ', joinBody: '-', joinLeft: '', joinRight: '', joinJoin: ' ',
      },
      drawHorizontalLine: (index) => index === 1,
    }),
  );
}

/** Progress on one line of a terminal, or a plain line for each step where the output is none. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY === true;
  readonly #start = performance.now();
  #step = '';
  #shownAt = 0;

  /** Shows where a step stands: `done` of `total`, where they are known. */
  show(step: string, done?: number, total?: number): void {
    if (!this.#isTerminal) {
      if (step !== this.#step) {
        process.stderr.write(`${step}\n`);
      }
      this.#step = step;
      return;
    }
    const now = performance.now();
    if (step === this.#step && now - this.#shownAt < 100) {
      return;
    }
    this.#step = step;
    this.#shownAt = now;
    const share = done !== undefined && total ? Math.min(1, done / total) : undefined;
    const bar = share === undefined ? '' : ` [${'#'.repeat(Math.round(share * 24)).padEnd(24, '.')}] ${Math.round(share * 100)} %`;
    const count = done === undefined ? '' : ` ${done.toLocaleString('en')}`;
    process.stderr.write(`\r\u001b[K${step}${bar}${count}  ${((now - this.#start) / 1000).toFixed(0)} s`);
  }

  /** Ends the line. */
  end(): void {
    if (this.#isTerminal) {
      process.stderr.write('\r\u001b[K');
    }
  }
}
