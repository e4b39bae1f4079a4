/**
 * The places where the SDK goes below node-pg's public interface, so that a statement and the user it runs as travel
 * in one round trip, and a cancel request in a connection of its own.
 */
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { TypeParsers } from './parsers.js';
import { sessionStatements } from './session-statements.js';
import type { BoundStatement } from './statement.js';

/** What node-pg's connection offers to a query. */
interface WireConnection {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string | undefined; text: string }): void;
  bind(portal: { portal: string; statement: string | undefined; values: unknown[] }): void;
  execute(portal: { portal: string }): void;
}

interface RowDescription {
  fields: { name: string }[];
}

interface WireQuery {
  name: string | undefined;
  text: string;
  prepare(connection: WireConnection): void;
  handleRowDescription(message: RowDescription): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
  handleError(error: Error, connection: WireConnection): void;
}

type Callback = (error: Error | undefined, result: pg.QueryResult) => void;

const DriverQuery = pg.Query as unknown as new (
  config: { text: string; name: string | undefined; values: unknown[]; types: TypeParsers; queryMode: 'extended' },
  values: undefined,
  callback: Callback,
) => WireQuery;

const DriverCursor = Cursor as unknown as new (
  text: string,
  values: unknown[],
  config: { types: TypeParsers },
) => Cursor & { handleRowDescription(message: RowDescription): void };

/** pgtyped marks nullability at the end of a column's name; the rows carry the bare name. */
function stripNullabilityMarks(message: RowDescription): RowDescription {
  for (const field of message.fields) {
    const last = field.name.charCodeAt(field.name.length - 1);
    if (last === 0x21 /* ! */ || last === 0x3f /* ? */) {
      field.name = field.name.slice(0, -1);
    }
  }
  return message;
}

const actAsName = 'qm_act_as';

/**
 * A statement that may be preceded, in the same network write and the same (implicit) transaction, by the one that
 * says which application user it runs as. Outside a transaction block both end with the protocol's Sync, and so does
 * the user: nothing is left on the connection for whoever borrows it next.
 */
class StatementQuery extends DriverQuery {
  readonly #actAs: string | undefined;
  readonly #own: { name: string | undefined; text: string };
  #awaitsUser = false;
  #wasPrepared = false;

  constructor(statement: BoundStatement, types: TypeParsers, actAs: string | undefined, callback: Callback) {
    const { text, name, values } = statement;
    super({ text, name, values, types, queryMode: 'extended' }, undefined, callback);
    this.#actAs = actAs;
    this.#own = { name, text };
  }

  override prepare(connection: WireConnection): void {
    if (this.#actAs === undefined) {
      super.prepare(connection);
      return;
    }
    const { name } = this.#own;
    const prefix = { name: name && actAsName, text: sessionStatements.actAs };
    if (!prefix.name || connection.parsedStatements[prefix.name] === undefined) {
      connection.parse(prefix);
    }
    connection.bind({ portal: '', statement: prefix.name, values: [this.#actAs] });
    connection.execute({ portal: '' });
    this.#wasPrepared = name !== undefined && connection.parsedStatements[name] !== undefined;
    super.prepare(connection);
    // The driver books the server's first answers on the name that it finds here.
    this.#awaitsUser = true;
    this.name = prefix.name;
    this.text = prefix.text;
  }

  override handleRowDescription(message: RowDescription): void {
    super.handleRowDescription(stripNullabilityMarks(message));
  }

  override handleDataRow(message: unknown): void {
    if (!this.#awaitsUser) {
      super.handleDataRow(message);
    }
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#awaitsUser) {
      this.#awaitsUser = false;
      this.name = this.#own.name;
      this.text = this.#own.text;
      return;
    }
    super.handleCommandComplete(message, connection);
  }

  override handleError(error: Error, connection: WireConnection): void {
    if (this.#awaitsUser && this.#own.name !== undefined && !this.#wasPrepared) {
      // The user was refused, so the server skipped the statement that the driver thinks it has sent for good.
      delete connection.submittedNamedStatements[this.#own.name];
    }
    super.handleError(error, connection);
  }
}

/** A cursor whose rows carry bare column names. */
class StatementCursor extends DriverCursor {
  override handleRowDescription(message: RowDescription): void {
    super.handleRowDescription(stripNullabilityMarks(message));
  }
}

/** Sends one statement, as a user when given, and resolves with its result. */
export function send(
  client: pg.ClientBase,
  statement: BoundStatement,
  types: TypeParsers,
  actAs?: string,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new StatementQuery(statement, types, actAs, (error, result) => {
      if (error) {
        reject(error);
      } else {
        resolve(result);
      }
    });
    client.query(query as unknown as pg.Submittable);
  });
}

/** Opens a cursor for a statement. */
export function openCursor<Row>(client: pg.ClientBase, statement: BoundStatement, types: TypeParsers): Cursor<Row> {
  return client.query(new StatementCursor(statement.text, statement.values, { types }) as Cursor<Row>);
}

interface WireClient {
  host: string;
  port: number;
  ssl: unknown;
  sslNegotiation: string;
  processID: number;
  secretKey: number;
}

interface CancelConnection {
  stream: { destroy(): void };
  connect(port: number, host: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
  once(event: 'connect' | 'sslconnect' | 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
}

const DriverConnection = pg.Connection as unknown as new (config: {
  ssl: unknown;
  sslNegotiation: string;
}) => CancelConnection;

/**
 * Asks the server to stop what this connection is doing. The request travels in a connection of its own, which needs
 * neither a place in the pool nor a privilege, and which the server closes once the signal is delivered: the promise
 * resolves then. A server that is doing nothing ignores it.
 */
export function requestCancel(client: pg.ClientBase, timeoutMillis: number): Promise<void> {
  const { host, port, ssl, sslNegotiation, processID, secretKey } = client as unknown as WireClient;
  const connection = new DriverConnection({ ssl, sslNegotiation });
  return new Promise((resolve, reject) => {
    let sent = false;
    const timeout = setTimeout(() => {
      reject(new Error('the cancel request was not answered in time'));
      connection.stream.destroy();
    }, timeoutMillis);
    const cancel = (): void => {
      sent = true;
      connection.cancel(processID, secretKey);
    };
    connection.once('connect', () => {
      if (!ssl) {
        cancel();
      } else if (sslNegotiation !== 'direct') {
        connection.requestSsl();
      }
    });
    connection.once('sslconnect', cancel);
    connection.on('error', (error) => {
      clearTimeout(timeout);
      // The server closes without a word, which may look like a reset.
      if (sent) {
        resolve();
      } else {
        reject(error);
      }
    });
    connection.once('end', () => {
      clearTimeout(timeout);
      resolve();
    });
    if (host.startsWith('/')) {
      (connection.connect as unknown as (path: string) => void)(`${host}/.s.PGSQL.${port}`);
    } else {
      connection.connect(port, host);
    }
  });
}
