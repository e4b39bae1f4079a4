import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Rooms in load order: each may use those before it. */
export const rooms = [
  'core',
  'identity',
  'governance',
  'catalog',
  'inventory',
  'series',
  'demand',
  'model',
  'forecast',
  'planning',
  'finance',
  'ops',
] as const;

/** Name of a room, which is also the name of its PostgreSQL schema. */
export type Room = (typeof rooms)[number];

/** True for the name of a room. */
export function isRoom(name: string): name is Room {
  return (rooms as readonly string[]).includes(name);
}

/** Rooms that have a folder in sql/. */
export function existingRooms(): Room[] {
  return rooms.filter((room) => existsSync(join(projectRoot, 'sql', room)));
}
