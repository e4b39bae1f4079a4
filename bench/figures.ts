import { performance } from 'node:perf_hooks';

/** What the parts of the benchmark share: figures with their bars, rounds that take turns, medians. */

/** One line of the result. */
export interface Figure {
  /** What was measured. */
  name: string;
  /** Against what. */
  against: string;
  /** Median of the ratios of the rounds; undefined where it could not be measured. */
  ratio: number | undefined;
  /** Ratio of each round, in which both sides ran right after each other. */
  rounds: number[];
  /** The bar, and on which side of it is good. */
  bar: { least: number } | { most: number } | undefined;
  /** What else should be known. */
  note: string;
}

/** The middle of the numbers, or between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** Runs every way once a round, in turns, so that what else the machine does hits all of them alike. */
export async function inTurns<Name extends string>(
  rounds: number,
  ways: Record<Name, () => Promise<number>>,
  report: (line: string) => void,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    // Nobody always comes first.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length]!;
      results[name].push(await ways[name]());
    }
    report(
      `  round ${round + 1}: ${names.map((name) => `${name} ${Number(results[name].at(-1)!.toPrecision(4))}`).join(', ')}`,
    );
  }
  return results;
}

/** Calls `once` from several loops at the same time for a while. @returns calls a second */
export async function callsPerSecond(
  connections: number,
  seconds: number,
  once: () => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let calls = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await once();
        calls += 1;
      }
    }),
  );
  return calls / ((performance.now() - start) / 1000);
}

/** A figure from two rows of rounds. */
export function figure(
  name: string,
  against: string,
  numerator: readonly number[] | undefined,
  denominator: readonly number[] | undefined,
  bar: Figure['bar'],
  note = '',
): Figure {
  if (numerator === undefined || denominator === undefined) {
    return { name, against, ratio: undefined, rounds: [], bar, note };
  }
  const rounds = numerator.map((value, round) => value / denominator[round]!);
  return { name, against, ratio: median(rounds), rounds, bar, note };
}

function barText(bar: Figure['bar']): string {
  if (bar === undefined) return '–';
  return 'least' in bar ? `≥ ${bar.least}` : `≤ ${bar.most}`;
}

/** Whether the bar is met; a dash where there is none or nothing was measured. */
export function verdict({ ratio, bar }: Figure): string {
  if (ratio === undefined) return 'not measured';
  if (bar === undefined) return '–';
  return ('least' in bar ? ratio >= bar.least : ratio <= bar.most) ? 'met' : 'not met';
}

/** The figures as a Markdown table, readable in a terminal too. */
export function figureTable(figures: readonly Figure[]): string {
  const header = ['measured', 'against', 'ratio', 'bar', '', 'rounds', 'note'];
  const rows = figures.map((one) => [
    one.name,
    one.against,
    one.ratio === undefined ? '–' : one.ratio.toFixed(2),
    barText(one.bar),
    verdict(one),
    one.rounds.map((round) => round.toFixed(2)).join(' '),
    one.note,
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
