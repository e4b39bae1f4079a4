import type pg from 'pg';

/** How the pool of a client is made. What is not given here comes from the environment, then from the defaults. */
export interface PoolSettings {
  /** Connections kept open while idle. `QM_POOL_MIN`, 5. */
  min?: number | undefined;
  /** Connections at most. `QM_POOL_MAX`, 15. */
  max?: number | undefined;
  /** A connection older than this is replaced when it comes back. `QM_POOL_MAX_LIFETIME_SECONDS`, 3600. */
  maxLifetimeSeconds?: number | undefined;
  /** A connection above `min` is closed after being idle for so long. `QM_POOL_IDLE_TIMEOUT_MS`, 30 000. */
  idleTimeoutMillis?: number | undefined;
  /** Longest wait for a connection, new or from the pool. `QM_CONNECT_TIMEOUT_MS`, 10 000. */
  connectionTimeoutMillis?: number | undefined;
  /** Longest run of a statement, kept by the server; 0 is without limit. `QM_STATEMENT_TIMEOUT_MS`, the server's own setting. */
  statementTimeoutMillis?: number | undefined;
  /** Shown in pg_stat_activity. `PGAPPNAME`, quartermaster. */
  applicationName?: string | undefined;
}

/** How a client works on its pool. */
export interface ClientSettings {
  /** Keeps statements prepared on each connection. Turn it off behind PgBouncer before 1.21. Default true. */
  prepare?: boolean | undefined;
  /** Makes something else than text of every numeric, such as a Decimal; see `NumericCodec`. */
  numeric?: ((text: string) => unknown) | undefined;
  /** Refuses a database whose schema this SDK was not made for. Default true; migration tools turn it off. */
  checkSchema?: boolean | undefined;
}

/** Options of `connect`. */
export interface ConnectOptions extends ClientSettings, PoolSettings {
  /** `postgres://user:password@host:port/database`. Default: `DATABASE_URL`, then the PG* variables. */
  url?: string | undefined;
  /** TLS, where the URL does not say it. */
  ssl?: pg.PoolConfig['ssl'];
  /** A pool of the application's own, which is left open when the client is closed. The pool settings do not apply to it. */
  pool?: pg.Pool | undefined;
}

/** Options of every call. */
export interface CallOptions {
  /** Stops the statement on the server too; the call rejects with `StatementCancelled` unless it was done already. */
  signal?: AbortSignal | undefined;
}

function fromEnvironment(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${name} is a whole number, not '${text}'`);
  }
  return value;
}

/** The configuration of a pool for these options and this environment. */
export function poolConfig(options: ConnectOptions): pg.PoolConfig {
  const max = options.max ?? fromEnvironment('QM_POOL_MAX') ?? 15;
  const url = options.url ?? process.env['DATABASE_URL'];
  return {
    ...(url && { connectionString: url }),
    ...(options.ssl !== undefined && { ssl: options.ssl }),
    min: Math.min(options.min ?? fromEnvironment('QM_POOL_MIN') ?? 5, max),
    max,
    maxLifetimeSeconds: options.maxLifetimeSeconds ?? fromEnvironment('QM_POOL_MAX_LIFETIME_SECONDS') ?? 3600,
    idleTimeoutMillis: options.idleTimeoutMillis ?? fromEnvironment('QM_POOL_IDLE_TIMEOUT_MS') ?? 30_000,
    connectionTimeoutMillis: options.connectionTimeoutMillis ?? fromEnvironment('QM_CONNECT_TIMEOUT_MS') ?? 10_000,
    statement_timeout: options.statementTimeoutMillis ?? fromEnvironment('QM_STATEMENT_TIMEOUT_MS'),
    application_name: options.applicationName ?? process.env['PGAPPNAME'] ?? 'quartermaster',
    keepAlive: true,
    allowExitOnIdle: true,
  };
}
