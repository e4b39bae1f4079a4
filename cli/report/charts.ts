/** Line charts as SVG text, drawn when the report is made: nothing runs in the reader's browser. */

/** Text that is safe inside of an element and of an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A series of a chart; a null is a gap. */
export interface ChartLine {
  label: string;
  /** Class of the stylesheet. */
  kind: 'actual' | 'forecast' | 'projected' | 'safety';
  values: readonly (number | null)[];
}

/** What is drawn: all arrays have one value for each label of the horizontal axis. */
export interface Chart {
  title: string;
  /** Said to those who do not see it. */
  description: string;
  unit: string;
  /** Days, `YYYY-MM-DD`. */
  days: readonly string[];
  lines: readonly ChartLine[];
  band?: { lower: readonly (number | null)[]; upper: readonly (number | null)[] };
  bars?: readonly number[];
}

const width = 640;
const height = 260;
const margin = { top: 14, right: 12, bottom: 30, left: 52 };

/** Round numbers of about the given count that cover a range (Heckbert, Nice numbers for graph labels, 1990). */
export function niceTicks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) {
    return niceTicks(low - 1, low + 1, count);
  }
  const raw = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw)!;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
const label = (value: number): string =>
  Math.abs(value) >= 10_000 ? `${Number((value / 1000).toFixed(1))}k` : String(Number(value.toPrecision(6)));

/** Draws a chart. */
export function drawChart({ title, description, unit, days, lines, band, bars }: Chart): string {
  const known = [
    ...lines.flatMap(({ values }) => values),
    ...(band?.lower ?? []),
    ...(band?.upper ?? []),
    ...(bars ?? []),
    0,
  ].filter((value) => value !== null);
  const ticks = niceTicks(Math.min(...known), Math.max(...known));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const step = (width - margin.left - margin.right) / Math.max(1, days.length - 1);
  const x = (index: number): number => margin.left + index * step;
  const y = (value: number): number =>
    margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);

  const parts: string[] = [];
  for (const tick of ticks) {
    parts.push(
      `<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${margin.left}" x2="${width - margin.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`,
      `<text class="tick" x="${margin.left - 6}" y="${round(y(tick) + 4)}" text-anchor="end">${label(tick)}</text>`,
    );
  }
  const every = Math.max(1, Math.ceil(days.length / 5));
  for (let index = 0; index < days.length; index += every) {
    parts.push(
      `<text class="tick" x="${round(x(index))}" y="${height - 10}" text-anchor="middle">${days[index]!.slice(2)}</text>`,
    );
  }
  if (bars) {
    const thick = Math.max(2, step * 0.5);
    for (const [index, value] of bars.entries()) {
      if (value > 0) {
        parts.push(
          `<rect class="receipt" x="${round(x(index) - thick / 2)}" width="${round(thick)}" y="${round(y(value))}" height="${round(y(0) - y(value))}"/>`,
        );
      }
    }
  }
  if (band) {
    parts.push(...runsOf(band.upper).map((run) => bandPath(run, band.lower, band.upper, x, y)));
  }
  for (const { kind, values } of lines) {
    for (const run of runsOf(values)) {
      const points = run.map((index) => `${round(x(index))},${round(y(values[index]!))}`);
      parts.push(
        points.length === 1
          ? `<circle class="${kind} dot" cx="${round(x(run[0]!))}" cy="${round(y(values[run[0]!]!))}" r="2.5"/>`
          : `<polyline class="${kind}" points="${points.join(' ')}"/>`,
      );
    }
  }
  const legend = [
    ...lines.map(({ kind, label: text }) => `<li class="${kind}">${escape(text)}</li>`),
    ...(band ? ['<li class="band">interval</li>'] : []),
    ...(bars ? ['<li class="receipt">receipts</li>'] : []),
  ].join('');
  return (
    `<figure><figcaption>${escape(title)} <span>${escape(unit)}</span></figcaption>` +
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`${title}: ${description}`)}">${parts.join('')}</svg>` +
    `<ul class="legend">${legend}</ul></figure>`
  );
}

/** Indices of neighbouring values that are known. */
function runsOf(values: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  let before: number | null = null;
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      if (before === null) runs.push([]);
      runs.at(-1)!.push(index);
    }
    before = value;
  }
  return runs;
}

function bandPath(
  run: readonly number[],
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const point = (index: number, value: number): string => `${round(x(index))},${round(y(value))}`;
  const above = run.map((index) => point(index, upper[index]!));
  const below = [...run].reverse().map((index) => point(index, lower[index]!));
  return `<polygon class="band" points="${[...above, ...below].join(' ')}"/>`;
}
