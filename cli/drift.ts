/** Whether the objects of a database are those that its migrations made. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../sdk/migrating.js';
import { interruptSignal, withPlainClient } from './context.js';

/** An object that is not as the migrations make it. */
export interface Difference {
  /** `table`, `function`, `grant`, … */
  kind: string;
  name: string;
  /** missing: only the migrations have it. unexpected: only the database has it. different: both, but not the same. */
  state: 'missing' | 'unexpected' | 'different';
}

/** What the comparison found, or why there was none. */
export interface Drift {
  isCompared: boolean;
  /** Why nothing was compared. */
  reason: string | null;
  differences: Difference[];
}

interface Fingerprint {
  object_kind: string;
  object_name: string;
  definition: string;
}

const fingerprintQuery = 'select object_kind, object_name, definition from core.schema_fingerprint()';

/**
 * Builds a database from the migrations beside this one, compares every object, and drops it again. The account has to
 * be allowed to create a database; where it is not, that is the reason given.
 */
export async function findDrift(url: string): Promise<Drift> {
  const name = `qm_verify_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return withPlainClient(url, async (client) => {
    try {
      await client.query(`create database ${pg.escapeIdentifier(name)}`);
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === '42501') {
        return {
          isCompared: false,
          reason: 'the account may not create a database to compare with: verify as one with CREATEDB',
          differences: [],
        };
      }
      throw error;
    }
    try {
      await migrate({ url: scratch.href, signal: interruptSignal() });
      const expected = await withPlainClient(scratch.href, (other) => other.query<Fingerprint>(fingerprintQuery));
      const actual = await client.query<Fingerprint>(fingerprintQuery);
      return { isCompared: true, reason: null, differences: compare(expected.rows, actual.rows) };
    } finally {
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
  });
}

function compare(expected: readonly Fingerprint[], actual: readonly Fingerprint[]): Difference[] {
  const keyOf = ({ object_kind, object_name }: Fingerprint): string => `${object_kind} ${object_name}`;
  const definitions = new Map(actual.map((row) => [keyOf(row), row.definition]));
  const differences: Difference[] = [];
  for (const row of expected) {
    const definition = definitions.get(keyOf(row));
    definitions.delete(keyOf(row));
    if (definition !== row.definition) {
      differences.push({
        kind: row.object_kind,
        name: row.object_name,
        state: definition === undefined ? 'missing' : 'different',
      });
    }
  }
  for (const row of actual) {
    if (definitions.has(keyOf(row))) {
      differences.push({ kind: row.object_kind, name: row.object_name, state: 'unexpected' });
    }
  }
  return differences.sort((left, right) => (left.name < right.name ? -1 : 1));
}
