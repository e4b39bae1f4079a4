import type pg from 'pg';

/** A whole number from 0 to below the argument. */
export type Random = (below: number) => number;

/** One command of one session, chosen at random. */
export type Command<Context> = (client: pg.Client, random: Random, context: Context) => Promise<unknown>;

/** A part of the database that sessions work on side by side. */
export interface World<Context> {
  /** SQL that makes what they work on. */
  setUp: string;
  commands: Record<string, Command<Context>>;
  /** What the commands choose from. */
  context: (client: pg.Client) => Promise<Context>;
  /** What breaks an invariant, when all is over. */
  findings: (client: pg.Client) => Promise<unknown[]>;
}

/** Random numbers that a seed repeats (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of some values. */
export const any = <Value>(values: readonly Value[], random: Random): Value => values[random(values.length)]!;
