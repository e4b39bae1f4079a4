/** The committed migrations: what they are made of, and how they are run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger, migrate } from 'graphile-migrate';
import { readSchema, type SchemaStep } from './build-schema.js';
import { projectRoot, rooms, type Room } from './rooms.js';

/** migrations/ of the project. */
export const migrationsFolder = join(projectRoot, 'migrations');

/** graphile-migrate ends the process when a database goes away while its pool, kept for 200 ms, still holds it. */
export const POOL_KEEPALIVE_MS = 300;

/** graphile-migrate reports by throwing as well; only what it throws is of interest here. */
export const silentLogger = new Logger(() => () => undefined);

/** Names of the committed migrations, in order. */
export function committedMigrations(folder = migrationsFolder): string[] {
  const committed = join(folder, 'committed');
  if (!existsSync(committed)) return [];
  return readdirSync(committed)
    .filter((file) => /^\d+.*\.sql$/.test(file))
    .sort();
}

/** Runs the committed migrations that the database has not seen. */
export async function applyMigrations(url: string, folder = migrationsFolder): Promise<void> {
  await migrate({ connectionString: url, migrationsFolder: folder, logger: silentLogger });
  await delay(POOL_KEEPALIVE_MS);
}

/** The migration that creates one room, with its `--! include` lines. */
export interface Chapter {
  room: Room;
  text: string;
}

/**
 * Cuts the table of contents into a chapter for each room. A chapter is run by itself, so it takes the
 * role that the table of contents has set by then, and gives it back: the ledger of migrations is written
 * in the same session.
 */
export function chapters(steps: SchemaStep[] = readSchema()): Chapter[] {
  const byRoom = new Map<Room, string[]>();
  let role: string | undefined;
  let current: { room: Room; lines: string[]; role: string | undefined } | undefined;
  let pending: string[] = [];

  const finish = (): void => {
    if (!current) return;
    if (current.role !== undefined) current.lines.push('', 'reset role;');
    byRoom.set(current.room, current.lines);
    current = undefined;
  };

  for (const step of steps) {
    if (step.room === undefined) {
      for (const statement of statementsOf(step.text)) {
        const change = /^(?:set role (\w+)|reset role);$/.exec(statement);
        if (change) role = change[1];
        else pending.push(statement);
      }
      continue;
    }
    if (current?.room !== step.room) {
      finish();
      if (byRoom.has(step.room)) {
        throw new Error(`${step.file}: sql/schema.sql returns to room ${step.room}; a room is one section.`);
      }
      current = { room: step.room, lines: [`-- Room ${step.room}, as sql/schema.sql lists it.`], role: undefined };
    }
    if (current.role !== role) {
      current.lines.push('', role === undefined ? 'reset role;' : `set role ${role};`, '');
      current.role = role;
    }
    current.lines.push(...pending);
    pending = [];
    current.lines.push(`--! include ${step.file.replace(/^sql\//, '')}`);
  }
  finish();
  if (pending.length) throw new Error(`sql/schema.sql ends with statements of no room: ${pending.join(' ')}`);

  return rooms.flatMap((room) => {
    const lines = byRoom.get(room);
    return lines ? [{ room, text: `${lines.join('\n')}\n` }] : [];
  });
}

/** Statements between the includes are one a line. */
function statementsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('--'));
}
