import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../tools/rooms.js';
import { freshDatabase } from './database.js';

/** node-pg's own query object: the only way to get the rows of each statement of a script as they come. */
interface ScriptQuery {
  on(event: 'row', listener: (row: unknown[]) => void): this;
  on(event: 'error', listener: (error: pg.DatabaseError) => void): this;
  on(event: 'end', listener: () => void): this;
}

const { Query } = pg as unknown as {
  Query: new (config: { text: string; rowMode: 'array' }) => ScriptQuery;
};

interface Assertion {
  number: number;
  passed: boolean;
  description: string;
  /** SKIP or TODO, with which pgTAP marks an assertion that may fail. */
  directive: string | undefined;
  diagnostics: string[];
}

interface ScriptResult {
  plan: number | undefined;
  assertions: Assertion[];
  error: pg.DatabaseError | undefined;
}

/** Reads TAP lines. Diagnostics belong to the assertion above them. */
export function parseTap(lines: string[]): { plan: number | undefined; assertions: Assertion[] } {
  let plan: number | undefined;
  const assertions: Assertion[] = [];
  for (const line of lines) {
    const planned = /^1\.\.(\d+)/.exec(line);
    if (planned) {
      plan = Number(planned[1]);
      continue;
    }
    const result = /^(not )?ok (\d+)(?: - )?(.*?)(?:\s+#\s*(TODO|SKIP)\b.*)?$/i.exec(line);
    if (result) {
      assertions.push({
        number: Number(result[2]),
        passed: !result[1],
        description: result[3] ?? '',
        directive: result[4]?.toUpperCase(),
        diagnostics: [],
      });
    } else if (line.startsWith('#')) {
      assertions.at(-1)?.diagnostics.push(line.replace(/^#\s?/, ''));
    }
  }
  return { plan, assertions };
}

async function runScript(text: string): Promise<ScriptResult> {
  await using database = await freshDatabase();
  const client = await database.client({ options: '-c search_path=public,tap' });
  const lines: string[] = [];
  let error: pg.DatabaseError | undefined;
  await new Promise<void>((done) => {
    const query = new Query({ text, rowMode: 'array' });
    query.on('row', (row) => {
      if (row.length === 1 && typeof row[0] === 'string') lines.push(...row[0].split('\n'));
    });
    query.on('error', (failure) => {
      error = failure;
      done();
    });
    query.on('end', () => {
      done();
    });
    (client as unknown as { query(script: ScriptQuery): void }).query(query);
  });
  return { ...parseTap(lines), error };
}

/** Does what psql does with `\ir file`: a company that many files start from stands in one place. */
function withIncludes(file: string, text: string): string {
  return text.replaceAll(/^\\ir (.+)$/gm, (_, path: string) => readFileSync(join(dirname(file), path), 'utf8'));
}

/** An error whose only stack line points into the SQL file, so that an editor can jump there. */
function errorAt(file: string, line: number, message: string): Error {
  const error = new Error(message);
  error.stack = `${message}\n    at ${file}:${line}:1`;
  return error;
}

/** pgTAP does not know where an assertion stands; its description usually stands there once. */
function lineOf(text: string, description: string): number {
  const needle = description.replaceAll("'", "''");
  const at = description ? text.indexOf(needle) : -1;
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

/** Runs a pgTAP file against its own database and registers a vitest test for each of its assertions. */
export async function runPgtapFile(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const { plan, assertions, error } = await runScript(withIncludes(file, text));

  describe(relative(projectRoot, file), () => {
    for (const assertion of assertions) {
      const name = `${assertion.number} ${assertion.description}`;
      if (assertion.directive === 'SKIP') {
        test.skip(name, () => undefined);
        continue;
      }
      test(name, () => {
        if (assertion.passed || assertion.directive === 'TODO') return;
        throw errorAt(file, lineOf(text, assertion.description), assertion.diagnostics.join('\n') || 'failed');
      });
    }
    test('runs to the end of its plan', () => {
      if (error) {
        // Without a position the place is somewhere after the last assertion that was reached.
        const line = error.position
          ? text.slice(0, Number(error.position) - 1).split('\n').length
          : lineOf(text, assertions.at(-1)?.description ?? '');
        const more = [error.detail, error.hint, error.internalQuery, error.where].filter(Boolean);
        throw errorAt(file, line, [`${error.message} (${error.code ?? '?'})`, ...more].join('\n'));
      }
      expect(plan, 'select plan(n) is missing').toBeDefined();
      expect(assertions.length, 'number of assertions').toBe(plan);
    });
  });
}
