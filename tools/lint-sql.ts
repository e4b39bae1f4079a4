/**
 * npm run lint:sql
 *
 * Style of the SQL files, then what other people's linters say: squawk about the migrations, the dblint of
 * postgres-language-server about the built database, plpgsql_check about the bodies of functions.
 *
 * The style is checked, not rewritten: neither pgFormatter nor postgres-language-server's formatter keeps the
 * shape of plpgsql bodies, grants and `comment on` that the files have.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from './build-schema.js';
import { createDatabase, developmentSettings, INSTALLER, urlFor, withClient } from './databases.js';
import { committedMigrations } from './migrations.js';
import { projectRoot } from './rooms.js';

const KEYWORDS =
  /\b(SELECT|INSERT|UPDATE|DELETE|MERGE|FROM|WHERE|JOIN|LEFT|RIGHT|INNER|OUTER|ON|GROUP|ORDER|BY|HAVING|LIMIT|UNION|WITH|CREATE|REPLACE|ALTER|DROP|TABLE|VIEW|FUNCTION|TRIGGER|TYPE|INDEX|UNIQUE|PRIMARY|KEY|FOREIGN|REFERENCES|CHECK|CONSTRAINT|NOT|NULL|AND|OR|IN|IS|AS|CASE|WHEN|THEN|ELSE|END|BEGIN|DECLARE|RETURN|RETURNS|RAISE|EXCEPTION|IF|LOOP|FOR|PERFORM|EXECUTE|LANGUAGE|SECURITY|DEFINER|SET|GRANT|REVOKE|TO|COMMENT|DEFAULT|VALUES|INTO|USING|DISTINCT|EXISTS|TRUE|FALSE)\b/;

/** Blanks out what is not code, keeping lines and columns. */
function codeOnly(text: string): string {
  return text.replace(/--.*$|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"/gm, (part) => part.replace(/[^\n]/g, ' '));
}

/** What is wrong with the style of one SQL file. */
export function styleMistakes(file: string, text: string): string[] {
  const mistakes: string[] = [];
  const code = codeOnly(text).split('\n');
  text.split('\n').forEach((line, index) => {
    const place = `${file}:${index + 1}`;
    if (line.includes('\t')) mistakes.push(`${place}: tab`);
    if (line.includes('\r')) mistakes.push(`${place}: carriage return`);
    if (/\s$/.test(line)) mistakes.push(`${place}: space at the end of the line`);
    const keyword = KEYWORDS.exec(code[index] ?? '');
    if (keyword) mistakes.push(`${place}: ${keyword[0]} is written in lower case`);
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const isCode = (code[index] ?? '').charAt(indent).trim() !== '';
    if (indent % 2 && isCode) mistakes.push(`${place}: indented by ${indent} spaces, not by steps of two`);
  });
  if (!text.endsWith('\n') || text.endsWith('\n\n')) mistakes.push(`${file}: ends with one line feed`);
  return mistakes;
}

function sqlFiles(): string[] {
  return ['sql', 'tests'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.sql'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  );
}

function checkStyle(): string[] {
  return sqlFiles().flatMap((file) => styleMistakes(file, readFileSync(join(projectRoot, file), 'utf8')));
}

/** Foreign keys say on purpose what happens on delete; the catalogue cannot tell `no action` from silence. */
function checkDeleteActions(): string[] {
  return sqlFiles()
    .filter((file) => /^sql\/\w+\/tables\//.test(file))
    .flatMap((file) => {
      const code = codeOnly(readFileSync(join(projectRoot, file), 'utf8'));
      return [...code.matchAll(/\breferences\s+[\w.]+\s*(\([^)]*\))?([^,;]*)/g)]
        .filter((match) => !/\bon\s+delete\b/.test(match[2] ?? ''))
        .map((match) => {
          const line = code.slice(0, match.index).split('\n').length;
          return `${file}:${line}: the foreign key does not say what happens on delete`;
        });
    });
}

function runBinary(name: string, args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    execFile(
      join(projectRoot, 'node_modules', '.bin', name),
      args,
      { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        done({ ok: error === null, output: `${stdout}${stderr}`.trim() });
      },
    );
  });
}

async function checkMigrations(): Promise<string[]> {
  const files = committedMigrations().map((file) => join('migrations', 'committed', file));
  if (files.length === 0) return [];
  const { ok, output } = await runBinary('squawk', ['--config', '.squawk.toml', ...files]);
  return ok ? [] : [output];
}

/** @param url a database with the schema and without pgTAP, whose functions are not ours to mend */
async function checkDatabase(url: string): Promise<string[]> {
  const { ok, output } = await runBinary('postgres-language-server', [
    'dblint',
    '--connection-string',
    url,
    '--conn_timeout_secs=60',
    '--max-diagnostics=none',
    '--diagnostic-level=warn',
    '--error-on-warnings',
  ]);
  return ok ? [] : [output];
}

const plpgsqlCheck = {
  library: '/usr/lib/postgresql/15/lib/plpgsql_check.so',
  script: '/usr/share/postgresql/15/extension/plpgsql_check--2.3.sql',
};

const HAS_PLPGSQL_CHECK = existsSync(plpgsqlCheck.library) && existsSync(plpgsqlCheck.script);

/**
 * Its security warnings are not asked for: they take every fragment of SQL in a variable for unsafe, though format()
 * with %I and %L put it together. Nor are its extra ones: they take the columns of `return query execute` for never
 * set, and parameters that a function has only because all loaders of uploads are called alike for forgotten.
 *
 * plpgsql_check is loaded from where the system's PostgreSQL 15 keeps it; the embedded server has no place for it. */
async function checkFunctionBodies(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    await client.query("load 'plpgsql'");
    await client.query(`load '${plpgsqlCheck.library}'`);
    const script = readFileSync(plpgsqlCheck.script, 'utf8')
      .replace(/^\\.*$/gm, '')
      .replaceAll('MODULE_PATHNAME', plpgsqlCheck.library)
      .replaceAll('@extschema@', 'plpgsql_check');
    await client.query(`create schema plpgsql_check; set search_path = plpgsql_check; ${script}`);
    const { rows } = await client.query<{ mistake: string }>(`
      select format('%s line %s: %s: %s %s', f.signature, coalesce(m.lineno, 0), m.level, m.message, m.hint) as mistake
      from (
        select p.oid, p.oid::regprocedure::text as signature, coalesce(t.tgrelid, 0) as relation, t.tgoldtable, t.tgnewtable
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        join pg_catalog.pg_language l on l.oid = p.prolang
        left join pg_catalog.pg_trigger t on t.tgfoid = p.oid and not t.tgisinternal and t.tgparentid = 0
        where pg_catalog.pg_get_userbyid(n.nspowner) = 'qm_owner'
          and l.lanname = 'plpgsql'
          and (p.prorettype <> 'trigger'::regtype or t.oid is not null)
      ) as f
      cross join lateral plpgsql_check.plpgsql_check_function_tb(
        f.oid::regprocedure,
        f.relation::regclass,
        oldtable => f.tgoldtable,
        newtable => f.tgnewtable,
        fatal_errors => false,
        other_warnings => true,
        extra_warnings => false
      ) as m
      order by 1`);
    return rows.map((row) => row.mistake);
  });
}

async function withBuiltSchema(major: number, check: (url: string) => Promise<string[]>): Promise<string[]> {
  await using server = await EmbeddedServer.startTemporary({ major, settings: developmentSettings });
  const url = await createDatabase(server, 'lint');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  return await check(url);
}

async function main(): Promise<void> {
  const checks: [string, () => Promise<string[]> | string[]][] = [
    ['style', checkStyle],
    ['delete actions', checkDeleteActions],
    ['squawk', checkMigrations],
    ['dblint', () => withBuiltSchema(18, checkDatabase)],
  ];
  if (HAS_PLPGSQL_CHECK) {
    checks.push(['plpgsql_check', () => withBuiltSchema(15, checkFunctionBodies)]);
  } else {
    console.log('plpgsql_check: left out, Debian package postgresql-15-plpgsql-check is not installed');
  }
  for (const [name, check] of checks) {
    const mistakes = await check();
    console.log(`${name}: ${mistakes.length ? 'failed' : 'ok'}`);
    if (mistakes.length) {
      process.exitCode = 1;
      console.error(mistakes.map((mistake) => `  ${mistake}`).join('\n'));
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
