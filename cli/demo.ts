import type { Command } from 'commander';
import { connect, type Quartermaster } from '../sdk/index.js';
import { migrate } from '../sdk/migrating.js';
import { ensureDatabase, openServer, Progress, say, sayTable } from './context.js';
import { loadSample } from './sample/load.js';

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

function amount(value: string, decimals = 0): string {
  return Number(value).toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function heading(text: string): void {
  say();
  say(`== ${text}`);
}

async function showTopItems(client: Quartermaster, until: string): Promise<void> {
  heading('Top items of the last 90 days, by revenue');
  const items = await client.demand.rankItems({ from: daysBefore(until, 90), to: until, by: 'revenue', limit: 8 });
  sayTable(
    ['sku', 'name', 'quantity', 'revenue'],
    items.map((item) => [item.sku, item.name, amount(item.quantity), `${amount(item.revenue)} ${item.currency}`]),
  );
}

async function showStock(client: Quartermaster): Promise<void> {
  heading('Stock by condition');
  const counts = new Map<string, number>();
  const low: string[][] = [];
  let after: string | undefined;
  do {
    const page = await client.inventory.listStock({ after, size: 1000 });
    for (const level of page.rows) {
      counts.set(level.condition, (counts.get(level.condition) ?? 0) + 1);
      if (level.is_low && low.length < 8) {
        low.push([level.sku, level.location_code, amount(level.on_hand), amount(level.reorder_point ?? '0'), level.condition]);
      }
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
  sayTable(['condition', 'levels'], [...counts].sort(([, left], [, right]) => right - left));
  heading('Low stock, the first of it');
  sayTable(['sku', 'location', 'on hand', 'reorder point', 'condition'], low);
}

async function showDemand(client: Quartermaster, until: string): Promise<void> {
  heading('Demand by month, all locations');
  const rows = await client.demand.summarizeSales({
    dimension: 'location',
    frequency: 'monthly',
    from: daysBefore(until, 730),
    to: until,
  });
  const months = new Map<string, number>();
  for (const row of rows) {
    const month = row.period_start.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + Number(row.quantity));
  }
  const highest = Math.max(...months.values());
  for (const [month, quantity] of [...months].sort()) {
    say(`${month}  ${amount(String(quantity)).padStart(8)}  ${'#'.repeat(Math.max(1, Math.round((quantity / highest) * 50)))}`);
  }
}

async function showClasses(client: Quartermaster, until: string): Promise<void> {
  heading('Items by ABC (value) and XYZ (steadiness)');
  const classes = await client.demand.classifyItems({ from: daysBefore(until, 365), to: until, frequency: 'weekly' });
  const count = (abc: string, xyz: string): number =>
    classes.filter((item) => item.abc_class === abc && item.xyz_class === xyz).length;
  sayTable(
    ['', 'X', 'Y', 'Z'],
    ['A', 'B', 'C'].map((abc) => [abc, ...['X', 'Y', 'Z'].map((xyz) => count(abc, xyz))]),
  );
}

async function showIntegrity(client: Quartermaster): Promise<void> {
  heading('Integrity');
  const checks = await client.ops.verify();
  const findings = checks.filter(({ status }) => status === 'finding');
  say(findings.length === 0 ? `${checks.length} checks, no findings` : `${findings.length} of ${checks.length} checks have findings: quartermaster verify`);
}

/** `demo`: from nothing to a database that a planner can look at. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('start the embedded server, migrate, load the sample company and show it')
    .option('--fresh', 'start over with an empty server')
    .addHelpText('after', '\nExample:\n  $ npm run demo -- --fresh')
    .action(async (options: { fresh?: boolean }) => {
      const progress = new Progress();
      try {
        let server = await openServer();
        if (options.fresh) {
          progress.show('removing the old server');
          await server.destroy();
          server = await openServer();
        }
        progress.show('starting PostgreSQL');
        await server.start();
        const url = await ensureDatabase(server);
        progress.show('migrating');
        await migrate(url, { onProgress: (message) => progress.show(`migrating: ${message}`) });
        await using client = await connect(url);
        const summary = await loadSample(client, {
          onProgress: (step, done, total) => progress.show(step, done, total),
        });
        progress.end();

        say(`A generated knitwear maker, seed ${summary.seed}: ${summary.items} items, ${summary.locations} locations, ${summary.suppliers} suppliers, ${amount(String(summary.salesLines))} sales lines until ${summary.until}.`);
        await showTopItems(client, summary.until);
        await showStock(client);
        await showDemand(client, summary.until);
        await showClasses(client, summary.until);
        await showIntegrity(client);
        heading('Go on exploring');
        say(`psql ${url}`);
        say('npm run quartermaster -- verify');
        say('npm run quartermaster -- import --help');
        say('npm run quartermaster -- down        stops the server; npm run demo -- --fresh starts over');
      } finally {
        progress.end();
      }
    });
}
