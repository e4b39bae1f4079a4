/** What the subcommands share: the database they are meant for, how they are interrupted, how they print and fail. */
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import pg from 'pg';
import { table } from 'table';
import { connect, type Page, type PageRequest, type Quartermaster } from '../sdk/index.js';
import { EmbeddedServer } from '../sdk/server.js';

/** Exit codes. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  connection: 3,
  schema: 4,
  findings: 5,
  refused: 6,
  missing: 7,
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The meaning of the exit codes, for --help. */
export const exitCodeHelp = `
Exit codes:
  0    done, and nothing to say against it
  1    unexpected error
  2    wrong use of the command, or a file that cannot be read as asked
  3    the database cannot be reached
  4    the schema is not as expected: not migrated, edited, or of another version
  5    there are findings: integrity, rejected records
  6    refused: by a rule of the database, or because something would be lost
  7    a program or package that is needed is not installed
  130  interrupted; what was not committed is rolled back`;

/** An error that is reported in a few lines: what is wrong, what to do. */
export class CommandError extends Error {
  override name = 'CommandError';

  constructor(
    message: string,
    readonly hint: string,
    readonly exitCode: ExitCode = exitCodes.unexpected,
  ) {
    super(message);
  }
}

/** Options that every subcommand takes. */
export interface CommonOptions {
  url?: string | undefined;
  json?: boolean | undefined;
}

/** How the command is called here: in a clone by npm, elsewhere from the installed package. */
export const self = import.meta.url.endsWith('.ts') ? 'npm run quartermaster --' : 'npx quartermaster';

/** Name of the database on the embedded server. */
const embeddedDatabase = 'quartermaster';

/** Adds --json to a subcommand. */
export function withJson(command: Command): Command {
  return command.option('--json', 'print one JSON document');
}

/** Adds --url and --json to a subcommand. */
export function common(command: Command): Command {
  return withJson(
    command.addOption(
      new Option(
        '--url <url>',
        'database to work on; otherwise DATABASE_URL, then the PG* variables, then the embedded server',
      ),
    ),
  );
}

let interruption = new AbortController();

/** Ends what the running command does, on the server too. */
export function interrupt(): void {
  interruption.abort();
}

/** Aborted by an interrupt; given to every call that may take long. */
export function interruptSignal(): AbortSignal {
  return interruption.signal;
}

let exitCode: ExitCode = exitCodes.ok;

/** Says how the command ends when it did what it was asked to, but found something. */
export function endWith(code: ExitCode): void {
  exitCode = code;
}

/** Runs a command with a state of its own. @returns its exit code. */
export async function inFreshState(work: () => Promise<void>): Promise<ExitCode> {
  interruption = new AbortController();
  exitCode = exitCodes.ok;
  await work();
  return exitCode;
}

/** The embedded server of the working directory. */
export function openServer(port?: number): Promise<EmbeddedServer> {
  return EmbeddedServer.open(resolve('.quartermaster', 'server'), port === undefined ? {} : { port });
}

/** Makes the database on the embedded server if it is not there, marked as one for development, and returns its URL. */
export async function ensureDatabase(server: EmbeddedServer): Promise<string> {
  await withPlainClient(await server.url(), async (admin) => {
    const { rowCount } = await admin.query('select from pg_catalog.pg_database where datname = $1', [embeddedDatabase]);
    if (rowCount === 0) {
      await admin.query(`create database ${pg.escapeIdentifier(embeddedDatabase)}`);
      await admin.query(`comment on database ${pg.escapeIdentifier(embeddedDatabase)} is 'quartermaster: development'`);
    }
  });
  return server.url(embeddedDatabase);
}

function urlFromEnvironment(): string | undefined {
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = process.env;
  if (PGHOST === undefined && PGDATABASE === undefined) {
    return undefined;
  }
  const user = PGUSER ?? process.env['USER'] ?? 'postgres';
  const url = new URL('postgres://localhost');
  if (PGHOST?.startsWith('/')) {
    url.searchParams.set('host', PGHOST);
  } else {
    url.hostname = PGHOST ?? 'localhost';
  }
  url.port = PGPORT ?? '';
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(PGPASSWORD ?? '');
  url.pathname = `/${encodeURIComponent(PGDATABASE ?? user)}`;
  return url.href;
}

/**
 * The URL that a command works on: --url, DATABASE_URL, PG*, or the embedded server of the working directory, which has
 * to run.
 */
export async function resolveUrl(options: CommonOptions): Promise<string> {
  const given = options.url ?? (process.env['DATABASE_URL'] || urlFromEnvironment());
  if (given !== undefined) {
    if (!URL.canParse(given) || !/^postgres(ql)?:\/\/.*\/./.test(given)) {
      throw new CommandError(
        `'${hidePassword(given)}' is no URL of a PostgreSQL database`,
        'It looks like postgres://user:password@host:5432/database.',
        exitCodes.usage,
      );
    }
    return given;
  }
  const server = await openServer();
  if ((await server.status()).state !== 'running') {
    throw new CommandError(
      'no database was named, and the embedded server is not running',
      'Start it with quartermaster up, or name a database with --url, DATABASE_URL or PGHOST.',
      exitCodes.connection,
    );
  }
  return ensureDatabase(server);
}

/** A URL, or a text with one, that can be shown: without its password. */
export function hidePassword(url: string): string {
  return url.replace(/(\w+:\/\/[^:/@\s]*):[^@\s]*@/g, '$1:***@');
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
  await using client = await connect({ url, applicationName: 'quartermaster command' });
  return await work(client, url);
}

/** Runs something on a bare connection: for what a schema is not needed for. */
export async function withPlainClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'quartermaster command' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Prints a line for people. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a value as JSON. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a note that is no result: it does not disturb who reads the output. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints rows as a table with a header; columns of numbers stand on the right. */
export function sayTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): void {
  if (rows.length === 0) {
    say('(nothing)');
    return;
  }
  const cells = rows.map((row) => row.map((value) => (value ?? '').toString()));
  const isNumeric = (column: number): boolean => cells.every((row) => /^(-?[\d.,]+( [A-Z%]+)?)?$/.test(row[column]!));
  const text = table([[...header], ...cells], {
    columns: header.map((_, column) => ({ alignment: isNumeric(column) ? 'right' : 'left' })),
    border: {
      topBody: '',
      topJoin: '',
      topLeft: '',
      topRight: '',
      bottomBody: '',
      bottomJoin: '',
      bottomLeft: '',
      bottomRight: '',
      bodyLeft: '',
      bodyRight: '',
      bodyJoin: ' ',
      joinBody: '-',
      joinLeft: '',
      joinRight: '',
      joinJoin: ' ',
    },
    drawHorizontalLine: (index) => index === 1,
  });
  process.stdout.write(text.replace(/ +$/gm, ''));
}

/** A bar for a share, 0 to 1. */
export function bar(share: number, width = 24): string {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}

/** Progress on one line of a terminal, or a plain line for each step where the output is none. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY;
  readonly #start = performance.now();
  #step = '';
  #shownAt = 0;

  /** Shows where a step stands: `done` of `total`, where they are known. */
  show(step: string, done?: number, total?: number): void {
    if (!this.#isTerminal) {
      if (step !== this.#step) {
        note(step);
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
    process.stderr.write(`\r\u001b[K${step} ${progressText(done, total)} ${((now - this.#start) / 1000).toFixed(0)} s`);
  }

  /** Ends the line. */
  end(): void {
    if (this.#isTerminal) {
      process.stderr.write('\r\u001b[K');
    }
  }
}

/** How far something is, in words and as a bar. */
export function progressText(done: number | undefined, total: number | undefined): string {
  if (done === undefined) {
    return '';
  }
  return total ? `${bar(done / total)} ${Math.floor((100 * done) / total)} %` : done.toLocaleString('en');
}

/** Every row of a list that is read by pages. */
export async function everyRow<Row>(read: (page: PageRequest) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null | undefined;
  do {
    const page = await read({ after, size: 1000 });
    rows.push(...page.rows);
    after = page.next;
  } while (after);
  return rows;
}

/** A moment to the minute, in UTC. */
export function minuteOf(moment: Date): string {
  return moment.toISOString().slice(0, 16).replace('T', ' ');
}
