import { describe, expect, inject, test } from 'vitest';
import { applySchema } from '../../tools/build-schema.js';
import { INSTALLER, urlFor, withClient } from '../../tools/databases.js';
import { applyMigrations, committedMigrations } from '../../tools/migrations.js';
import {
  compareDatabases,
  compareDumps,
  migrationsWithIncludes,
  pgDumpMajor,
  unlistedFiles,
} from '../../tools/parity.js';
import { emptyDatabase, freshDatabase } from '../support/database.js';

const howToMend = 'run npm run migrations:rebuild (before 1.0) or write the missing migration';

describe('one truth, two builds', () => {
  test('migrations and sql/schema.sql make the same database', async () => {
    expect(committedMigrations(), 'migrations/committed is empty').not.toEqual([]);
    await using migrated = await emptyDatabase();
    await using built = await emptyDatabase();
    await applyMigrations(urlFor(migrated.url, INSTALLER));
    await withClient(urlFor(built.url, INSTALLER), (client) => applySchema(client));

    expect(await compareDatabases(migrated.url, built.url), howToMend).toEqual([]);
    const dumper = await pgDumpMajor();
    if (dumper !== undefined && dumper >= inject('major')) {
      expect(await compareDumps(migrated.url, built.url), howToMend).toEqual([]);
    }
  }, 60_000);

  test('every file in sql/ is listed in sql/schema.sql', () => {
    expect(unlistedFiles()).toEqual([]);
  });

  test('a committed migration includes nothing any more', () => {
    expect(migrationsWithIncludes()).toEqual([]);
  });
});

describe('the comparison notices', () => {
  const changes: [string, string, string][] = [
    [
      'a changed function',
      "create or replace function core.schema_version() returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select 'other' $$",
      'function core.schema_version(): differs',
    ],
    [
      'a stale overload',
      'create function core.schema_version(p_room text) returns text language sql immutable as $$ select p_room $$',
      'function core.schema_version(p_room text): only in right',
    ],
    [
      'a column that is in another place',
      'alter table core.machines drop column room cascade; alter table core.machines add column room text',
      'column core.machines.description: differs',
    ],
    ['a table on one side only', 'create table core.strays (id uuid primary key)', 'table core.strays: only in right'],
    ['a grant', 'grant delete on core.machines to qm_readonly', 'grant relation core.machines to qm_readonly: differs'],
    ['a comment', "comment on table core.machines is 'other'", 'comment relation core.machines: differs'],
    [
      'a constraint of the same name that says something else',
      "alter table core.machines drop constraint machines_machine_check, add constraint machines_machine_check check (machine <> '')",
      'constraint core.machines.machines_machine_check: differs',
    ],
    [
      'a reference row',
      "update core.error_codes set remedy = 'other' where code = (select min(code) from core.error_codes)",
      'rows of core.error_codes: differs',
    ],
  ];

  test.each(changes)('%s', async (_, change, expected) => {
    await using left = await freshDatabase();
    await using right = await freshDatabase();
    await withClient(right.url, (client) => client.query(`set role qm_owner; ${change}`));

    const differences = await compareDatabases(left.url, right.url, ['left', 'right']);

    expect(differences.join('\n')).toContain(expected);
  });

  test('nothing between two copies', async () => {
    await using left = await freshDatabase();
    await using right = await freshDatabase();

    expect(await compareDatabases(left.url, right.url)).toEqual([]);
  });
});
