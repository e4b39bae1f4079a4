import { Catalog } from './catalog.js';
import { Core } from './core.js';
import { Demand } from './demand.js';
import { Finance } from './finance.js';
import { Forecast } from './forecast.js';
import { Governance } from './governance.js';
import { Identity } from './identity.js';
import { Inventory } from './inventory.js';
import { Model } from './model.js';
import { Ops } from './ops.js';
import { Planning } from './planning.js';
import { Series } from './series.js';
import type { Statements } from './statements.js';

/**
 * The rooms as properties. Each is made when it is first asked for, so that a transaction's handle costs nothing for
 * the rooms that it does not use.
 */
export class Rooms {
  /** Calls with queries of the application's own, by cardinality. */
  readonly statements: Statements;

  #core: Core | undefined;
  #identity: Identity | undefined;
  #governance: Governance | undefined;
  #catalog: Catalog | undefined;
  #inventory: Inventory | undefined;
  #series: Series | undefined;
  #demand: Demand | undefined;
  #model: Model | undefined;
  #forecast: Forecast | undefined;
  #planning: Planning | undefined;
  #finance: Finance | undefined;
  #ops: Ops | undefined;

  constructor(statements: Statements) {
    this.statements = statements;
  }

  /** Settings, states with their history, error codes, partitions. */
  get core(): Core {
    return (this.#core ??= new Core(this.statements));
  }

  /** Users, their roles and their sign-in. */
  get identity(): Identity {
    return (this.#identity ??= new Identity(this.statements));
  }

  /** Approvals, actions of agents, alerts and the audit log. */
  get governance(): Governance {
    return (this.#governance ??= new Governance(this.statements));
  }

  /** Master data: items, units, categories, locations, suppliers, offers and bills of material. */
  get catalog(): Catalog {
    return (this.#catalog ??= new Catalog(this.statements));
  }

  /** Stock levels, the ledger behind them, reservations, transfers and lots. */
  get inventory(): Inventory {
    return (this.#inventory ??= new Inventory(this.statements));
  }

  /** Uploaded files with the account of their records, and time series. */
  get series(): Series {
    return (this.#series ??= new Series(this.statements));
  }

  /** Sales with their daily rollup, customers and their orders, and what follows from them. */
  get demand(): Demand {
    return (this.#demand ??= new Demand(this.statements));
  }

  /** Models and versions, predictions, drift, validation, deployment and retraining. */
  get model(): Model {
    return (this.#model ??= new Model(this.statements));
  }

  /** Forecasts: methods that run in the database, published versions, own and foreign, and how right they were. */
  get forecast(): Forecast {
    return (this.#forecast ??= new Forecast(this.statements));
  }

  /** Runs, what they recommend and why, and the orders and receipts that follow. */
  get planning(): Planning {
    return (this.#planning ??= new Planning(this.statements));
  }

  /** Risk of series and portfolios, budgets, key figures of a period. */
  get finance(): Finance {
    return (this.#finance ??= new Finance(this.statements));
  }

  /** Integrity checks, health of the server, retention, daily maintenance. */
  get ops(): Ops {
    return (this.#ops ??= new Ops(this.statements));
  }
}
