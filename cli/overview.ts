/** What a planner looks at first, read from the database through the SDK. */
import type { CheckResult, Quartermaster, StockStatus } from '../sdk/index.js';
import { bar, everyRow, interruptSignal, say, sayTable } from './context.js';

const shownRows = 8;

/** The first look at a company. */
export interface Report {
  /** Last day that is looked at, `YYYY-MM-DD`. */
  until: string;
  topItems: { sku: string; name: string; quantity: string; revenue: string; currency: string }[];
  /** Number of stock levels by condition. */
  stock: Record<string, number>;
  lowStock: {
    sku: string;
    location: string;
    unit: string;
    available: string;
    reorderPoint: string | null;
    condition: string;
  }[];
  /** Units sold in each month, net of returns. */
  demand: { month: string; quantity: number }[];
  /** Number of items by class of value and of steadiness; a key is `AX` to `CZ`. */
  classes: Record<string, number>;
  /** Number of items by how their demand comes: smooth, erratic, intermittent, lumpy. */
  demandClasses: Record<string, number>;
  integrity: { checks: number; findings: CheckResult[] };
}

/** Reads the report of the time up to a day. */
export async function readReport(client: Quartermaster, until: string): Promise<Report> {
  const options = { signal: interruptSignal() };
  const levels = await everyRow((page) => client.inventory.listStock(page));
  const topItems = await client.demand.rankItems({ from: daysBefore(until, 29), to: until, limit: shownRows }, options);
  const months = await client.demand.summarizeSales(
    { dimension: 'location', frequency: 'monthly', from: daysBefore(until, 729), to: until },
    options,
  );
  const classes = await client.demand.classifyItems(
    { from: daysBefore(until, 363), to: until, frequency: 'weekly' },
    options,
  );
  const checks = await client.ops.verify({}, options);
  return {
    until,
    topItems: topItems.map(({ sku, name, quantity, revenue, currency }) => ({
      sku,
      name,
      quantity,
      revenue,
      currency,
    })),
    stock: countBy(levels, ({ condition }) => condition),
    lowStock: levels
      .filter(({ is_low }) => is_low)
      .sort((left, right) => coverage(left) - coverage(right) || (left.sku < right.sku ? -1 : 1))
      .slice(0, shownRows)
      .map((level) => ({
        sku: level.sku,
        location: level.location_code,
        unit: level.unit,
        available: level.available,
        reorderPoint: level.reorder_point,
        condition: level.condition,
      })),
    demand: sumByMonth(months),
    classes: countBy(classes, ({ abc_class, xyz_class }) => `${abc_class}${xyz_class ?? '-'}`),
    demandClasses: countBy(classes, ({ demand_class }) => demand_class ?? 'too little to say'),
    integrity: { checks: checks.length, findings: checks.filter(({ status }) => status !== 'ok') },
  };
}

/** Prints the report. */
export function sayReport(report: Report): void {
  heading(`Top items of the last 30 days, until ${report.until}`);
  sayTable(
    ['sku', 'name', 'sold', 'revenue'],
    report.topItems.map(({ sku, name, quantity, revenue, currency }) => [
      sku,
      name,
      amount(quantity),
      `${amount(revenue)} ${currency}`,
    ]),
  );

  heading('How stock stands');
  sayTable(
    ['condition', 'levels'],
    Object.entries(report.stock).sort(([, left], [, right]) => right - left),
  );

  heading('Low stock, the least covered first');
  sayTable(
    ['sku', 'location', 'available', 'reorder point', 'unit', 'condition'],
    report.lowStock.map((level) => [
      level.sku,
      level.location,
      amount(level.available),
      level.reorderPoint === null ? '' : amount(level.reorderPoint),
      level.unit,
      level.condition,
    ]),
  );

  heading('Units sold by month, net of returns; the first and the last month are cut');
  const highest = Math.max(1, ...report.demand.map(({ quantity }) => quantity));
  for (const { month, quantity } of report.demand) {
    say(`${month}  ${amount(quantity).padStart(7)}  ${bar(quantity / highest, 50).replaceAll('░', '')}`);
  }

  heading('Items by value (A to C) and steadiness of weekly demand (X to Z), last 52 weeks');
  const columns = ['X', 'Y', 'Z'];
  sayTable(
    ['', ...columns],
    ['A', 'B', 'C'].map((row) => [row, ...columns.map((column) => report.classes[`${row}${column}`] ?? 0)]),
  );
  say(
    Object.entries(report.demandClasses)
      .map(([name, count]) => `${name}: ${count}`)
      .join(', '),
  );

  heading('Integrity');
  const { checks, findings } = report.integrity;
  for (const { check_name, status, finding_count } of findings) {
    say(`${check_name}: ${status}, ${finding_count} findings`);
  }
  say(findings.length === 0 ? `${checks} checks, no findings` : 'quartermaster verify says more');
}

function heading(text: string): void {
  say();
  say(`== ${text}`);
}

function amount(value: string | number): string {
  return Number(value).toLocaleString('en', { maximumFractionDigits: 0 });
}

/** Part of the reorder point that is there: for the order of the rows alone. */
function coverage({ available, reorder_point }: StockStatus): number {
  return Number(available) / (Number(reorder_point) || 1);
}

function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const key = keyOf(row);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function sumByMonth(rows: readonly { period_start: string; quantity: string }[]): Report['demand'] {
  const sums = new Map<string, number>();
  for (const { period_start, quantity } of rows) {
    const month = period_start.slice(0, 7);
    sums.set(month, (sums.get(month) ?? 0) + Number(quantity));
  }
  return [...sums].sort(([left], [right]) => (left < right ? -1 : 1)).map(([month, quantity]) => ({ month, quantity }));
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
