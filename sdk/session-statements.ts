/**
 * The few statements that belong to the connection and to no room. All other SQL is in `sql/`.
 */
export const sessionStatements = {
  /**
   * Makes the rest of the transaction run as an application user; the empty string is nobody. It is local to the
   * transaction (a single statement is one of its own), so a pooled connection has forgotten it when it goes back.
   */
  actAs: `select pg_catalog.set_config('qm.user_id', $1, true)`,

  schemaVersion: 'select core.schema_version() as version',

  /** Array types that are not built in, with the built-in type below the domains of their elements. */
  arrayTypes: `
    with recursive element as (
      select
        type.typarray as array_oid,
        type.oid as element_oid,
        type.typtype as kind,
        type.typbasetype as base_oid
      from pg_catalog.pg_type type
      where type.typarray <> 0
        and type.oid >= 16384
        -- Not the row type that every table and partition has.
        and not exists (
          select from pg_catalog.pg_class relation
          where relation.oid = type.typrelid
            and relation.relkind <> 'c'
        )
      union all
      select
        element.array_oid,
        base.oid,
        base.typtype,
        base.typbasetype
      from element
      join pg_catalog.pg_type base on base.oid = element.base_oid
      where element.kind = 'd'
    )
    select
      element.array_oid::integer as array_oid,
      case when element.element_oid < 16384 then element.element_oid else 0 end::integer as element_oid
    from element
    where element.kind <> 'd'`,

  commit: 'commit',
  rollback: 'rollback',
} as const;

/** How a transaction is isolated from the others. */
export type Isolation = 'read committed' | 'repeatable read' | 'serializable';

/** Properties that a transaction has from its beginning. */
export interface TransactionMode {
  /** Defaults to the database's default, which is read committed as a rule. */
  isolation?: Isolation | undefined;
  /** Refuses every write. */
  readOnly?: boolean | undefined;
  /** With serializable and read only: waits for a snapshot that needs no checks, then never fails. */
  deferrable?: boolean | undefined;
}

const isolations: readonly string[] = ['read committed', 'repeatable read', 'serializable'];

/** The statement that starts a transaction in this mode. */
export function beginStatement({ isolation, readOnly, deferrable }: TransactionMode): string {
  if (isolation !== undefined && !isolations.includes(isolation)) {
    throw new RangeError(`isolation is one of: ${isolations.join(', ')}`);
  }
  return [
    'begin',
    isolation && `isolation level ${isolation}`,
    readOnly === undefined ? undefined : readOnly ? 'read only' : 'read write',
    deferrable === undefined ? undefined : deferrable ? 'deferrable' : 'not deferrable',
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The statements of a nested transaction at this depth. */
export function savepointStatements(depth: number): { begin: string; commit: string; rollback: string } {
  const name = `nested_${depth}`;
  return {
    begin: `savepoint ${name}`,
    commit: `release savepoint ${name}`,
    rollback: `rollback to savepoint ${name}; release savepoint ${name}`,
  };
}
