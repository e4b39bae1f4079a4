import type pg from 'pg';
import { connect, type ConnectOptions, type Quartermaster } from '../../sdk/index.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** A table with every kind of constraint, an enum and a domain, to try the client on without the rooms' rules. */
const sampleSchema = `
  create schema sample;
  create type sample.colour as enum ('raw_white', 'navy');
  create domain sample.quantity as numeric(18,6) check (value >= 0);
  create table sample.items (
    id integer generated always as identity,
    sku text not null,
    quantity sample.quantity not null default 0,
    parent_id integer,
    validity daterange,
    constraint items_pkey primary key (id),
    constraint items_sku_key unique (sku),
    constraint items_parent_id_fkey foreign key (parent_id) references sample.items on delete restrict,
    constraint items_sku_check check (sku <> ''),
    constraint items_validity_excl exclude using gist (validity with &&)
  );
  insert into sample.items (sku) select 'S-' || number from generate_series(1, 10) number;
`;

/** A database with the sample schema and a client on it, both gone at the end of the block. */
export interface Sample extends AsyncDisposable {
  database: FreshDatabase;
  db: Quartermaster;
  /** A connection beside the client's pool. */
  observer: pg.Client;
}

/** `await using sample = await connectedSample()` */
export async function connectedSample(options: ConnectOptions = {}): Promise<Sample> {
  const database = await freshDatabase();
  const observer = await database.client();
  await observer.query(sampleSchema);
  const db = await connect({ url: database.url, ...options });
  return {
    database,
    db,
    observer,
    async [Symbol.asyncDispose]() {
      await db.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** Statements other than the observer's own that the server is working on. */
export async function activeStatements(observer: pg.Client): Promise<string[]> {
  const { rows } = await observer.query<{ query: string }>(`
    select query
    from pg_stat_activity
    where datname = current_database()
      and state = 'active'
      and pid <> pg_backend_pid()`);
  return rows.map((row) => row.query);
}

/** Waits until something becomes true. */
export async function eventually(check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await check())) {
    if (Date.now() > deadline) {
      throw new Error('it did not become true within five seconds');
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it did not reject');
    },
    (error: unknown) => error,
  );
}
