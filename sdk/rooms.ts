import { Statements } from './statements.js';

/**
 * The rooms as properties. Each is made when it is first asked for, so that a transaction's handle costs nothing for
 * the rooms that it does not use.
 */
export class Rooms {
  /** Calls with queries of the application's own, by cardinality. */
  readonly statements: Statements;

  constructor(statements: Statements) {
    this.statements = statements;
  }
}
