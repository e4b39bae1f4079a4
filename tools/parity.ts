/**
 * Compares two databases whole: the one that migrations make and the one that sql/schema.sql makes.
 * The catalogue is compared by core.schema_fingerprint(), reference rows by their text, and, where a
 * pg_dump for the server is installed, once more by what pg_dump says.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { readSchema } from './build-schema.js';
import { withClient } from './databases.js';
import { committedMigrations, migrationsFolder } from './migrations.js';
import { projectRoot } from './rooms.js';

const run = promisify(execFile);

/** One difference between two databases, as a line to read. */
export type Difference = string;

type Facts = Map<string, string>;

async function catalogueFacts(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<{ object_kind: string; object_name: string; definition: string }>(
    'select object_kind, object_name, definition from core.schema_fingerprint()',
  );
  return new Map(rows.map((row) => [`${row.object_kind} ${row.object_name}`, row.definition]));
}

/** Rows that come with the schema, without what differs by nature: random or clock-made values. */
async function referenceFacts(client: pg.Client): Promise<Facts> {
  const { rows: tables } = await client.query<{ name: string; columns: string }>(`
    select
      c.oid::regclass::text as name,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p')
      and not c.relispartition
      and pg_get_userbyid(n.nspowner) = 'qm_owner'
      and coalesce(pg_get_expr(d.adbin, d.adrelid), '') !~ '(uuid|now\\(\\)|CURRENT_|clock_timestamp)'
      -- What it says of an installation differs with each: who, when, in which transaction.
      and c.oid::regclass::text not in ('governance.audit_log', 'governance.audit_heads')
    group by c.oid
    order by 1`);
  const facts: Facts = new Map();
  for (const table of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select (t.*)::text as row from (select ${table.columns} from ${table.name}) as t order by 1`,
    );
    if (rows.length) facts.set(`rows of ${table.name}`, rows.map((row) => row.row).join('\n'));
  }
  return facts;
}

function compareFacts(left: Facts, right: Facts, names: [string, string]): Difference[] {
  const differences: Difference[] = [];
  for (const [name, definition] of left) {
    const other = right.get(name);
    if (other === undefined) differences.push(`${name}: only in ${names[0]}`);
    else if (other !== definition) differences.push(`${name}: differs\n${firstDifference(definition, other, names)}`);
  }
  for (const name of right.keys()) {
    if (!left.has(name)) differences.push(`${name}: only in ${names[1]}`);
  }
  return differences;
}

function firstDifference(left: string, right: string, names: [string, string]): string {
  const lefts = left.split('\n');
  const rights = right.split('\n');
  const at = lefts.findIndex((line, index) => line !== rights[index]);
  const line = at < 0 ? lefts.length : at;
  return `  ${names[0]}: ${lefts[line] ?? '(ends)'}\n  ${names[1]}: ${rights[line] ?? '(ends)'}`;
}

/** Every difference between the schemas and reference rows of two databases of one server. */
export async function compareDatabases(
  leftUrl: string,
  rightUrl: string,
  names: [string, string] = ['migrations', 'sql/schema.sql'],
): Promise<Difference[]> {
  const [left, right] = await Promise.all(
    [leftUrl, rightUrl].map((url) =>
      withClient(url, async (client) => [await catalogueFacts(client), await referenceFacts(client)] as const),
    ),
  );
  if (!left || !right) throw new Error('two databases are needed');
  return [...compareFacts(left[0], right[0], names), ...compareFacts(left[1], right[1], names)];
}

/** Major version of the installed pg_dump, if there is one. */
export async function pgDumpMajor(): Promise<number | undefined> {
  try {
    const { stdout } = await run('pg_dump', ['--version']);
    return Number(/(\d+)/.exec(stdout)?.[1]);
  } catch {
    return undefined;
  }
}

async function dump(url: string): Promise<string> {
  const { stdout } = await run(
    'pg_dump',
    ['--schema-only', '--restrict-key=x', '--exclude-schema=graphile_migrate', '--exclude-schema=tap', url],
    { maxBuffer: 256 * 1024 * 1024 },
  );
  return stdout;
}

/** What pg_dump finds different; it orders objects by name, so the texts can be compared line by line. */
export async function compareDumps(leftUrl: string, rightUrl: string): Promise<Difference[]> {
  const [left, right] = await Promise.all([dump(leftUrl), dump(rightUrl)]);
  return left === right ? [] : [`pg_dump differs\n${firstDifference(left, right, ['migrations', 'sql/schema.sql'])}`];
}

/** SQL files of the rooms that no table of contents lists. Queries are run by the SDK, not installed. */
export function unlistedFiles(): string[] {
  const listed = new Set(readSchema().map((step) => step.file));
  return readdirSync(join(projectRoot, 'sql'), { recursive: true, encoding: 'utf8' })
    .map((file) =>
      relative(projectRoot, join(projectRoot, 'sql', file))
        .split(sep)
        .join('/'),
    )
    .filter((file) => file.endsWith('.sql') && file !== 'sql/schema.sql' && !file.endsWith('/queries.sql'))
    .filter((file) => !listed.has(file))
    .sort();
}

/** Committed migrations that still need another file to be understood. */
export function migrationsWithIncludes(): string[] {
  return committedMigrations().filter((file) =>
    /^--![ \t]*include\b/m.test(readFileSync(join(migrationsFolder, 'committed', file), 'utf8')),
  );
}
