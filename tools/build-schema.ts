/** Builds the schema from sql/schema.sql without psql: resolves its `\ir` lines and runs file after file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import pg from 'pg';
import { isRoom, projectRoot, rooms, type Room } from './rooms.js';

/** A piece of the schema: an included file, or statements that stand in the table of contents itself. */
export interface SchemaStep {
  /** Path relative to the project, with slashes. */
  file: string;
  /** First line of the text in `file`. */
  line: number;
  text: string;
  /** Room that the file belongs to; statements of the table of contents have none. */
  room: Room | undefined;
}

/** Where a file of the schema is wrong. */
export class SchemaError extends Error {
  override name = 'SchemaError';

  constructor(file: string, line: number, message: string, options?: ErrorOptions) {
    super(`${file}:${line}: ${message}`, options);
  }
}

const tableOfContents = join(projectRoot, 'sql', 'schema.sql');

function projectPath(path: string): string {
  return relative(projectRoot, path).split(sep).join('/');
}

/**
 * Reads the table of contents, sql/schema.sql, into the steps that it consists of, in order.
 *
 * @param through leaves out the rooms that come after this one; what they list need not even exist.
 */
export function readSchema(through?: Room, path = tableOfContents): SchemaStep[] {
  const steps: SchemaStep[] = [];
  let own: string[] = [];
  let ownLine = 1;
  const flush = (): void => {
    const text = own.join('\n');
    if (text.replace(/^\s*--.*$/gm, '').trim()) {
      steps.push({ file: projectPath(path), line: ownLine, text, room: undefined });
    }
    own = [];
  };

  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((content, index) => {
      const line = index + 1;
      const include = /^\s*\\(ir|i)\s+'?([^'\s]+)'?\s*$/.exec(content);
      if (!include) {
        if (/^\s*\\/.test(content)) {
          throw new SchemaError(projectPath(path), line, `only \\ir is understood here, not: ${content.trim()}`);
        }
        if (own.length === 0) ownLine = line;
        own.push(content);
        return;
      }
      flush();
      const file = join(dirname(path), include[2] ?? '');
      const folder = relative(dirname(tableOfContents), file).split(sep)[0] ?? '';
      const room = isRoom(folder) ? folder : undefined;
      if (through !== undefined && room !== undefined && rooms.indexOf(room) > rooms.indexOf(through)) return;
      if (!existsSync(file)) throw new SchemaError(projectPath(path), line, `there is no file ${projectPath(file)}`);
      const text = readFileSync(file, 'utf8');
      if (/^\s*\\ir?\s/m.test(text)) {
        steps.push(...readSchema(through, file));
        return;
      }
      steps.push({ file: projectPath(file), line: 1, text, room });
    });
  flush();
  return steps;
}

/** Runs the steps in one transaction. @throws SchemaError with file and line. */
export async function applySchema(client: pg.Client, steps: SchemaStep[] = readSchema()): Promise<void> {
  await client.query('begin');
  for (const step of steps) {
    try {
      await client.query(step.text);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (!(error instanceof pg.DatabaseError)) throw error;
      throw describeSchemaError(step, error);
    }
  }
  await client.query('commit');
}

function describeSchemaError(step: SchemaStep, error: pg.DatabaseError): SchemaError {
  const before = error.position ? step.text.slice(0, Number(error.position) - 1) : '';
  const line = step.line + before.split('\n').length - 1;
  const more = [
    error.detail && `detail: ${error.detail}`,
    error.hint && `hint: ${error.hint}`,
    error.internalQuery && `query: ${error.internalQuery}`,
    error.where && `where: ${error.where}`,
  ].filter(Boolean);
  return new SchemaError(step.file, line, [`${error.message} (${error.code ?? '?'})`, ...more].join('\n  '), {
    cause: error,
  });
}
