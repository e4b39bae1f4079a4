/**
 * npm run bench -- [--quick] [--write] [--metrics 50000000] [--only movements,models,metrics,reads,bulk,import,plan,forecast]
 *
 * Prints ratios, measured in one run on an embedded server that syncs every commit to disk: times differ from machine
 * to machine and from hour to hour, ratios of what ran right after each other much less. --write puts them into
 * bench/results.md; with --only the rows of the other parts stay as they were.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from '../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../tools/databases.js';
import { projectRoot } from '../tools/rooms.js';
import { figureTable, median, verdict, type Figure } from './figures.js';
import { measureMetrics, measureModels } from './models.js';
import { measureMovements } from './movements.js';
import { measureReads } from './reads.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    metrics: { type: 'string' },
    major: { type: 'string', default: '18' },
  },
});
const rounds = options.quick ? 3 : 5;
const report = (line: string): void => {
  console.error(line);
};
const isWanted = (part: string): boolean => options.only?.split(',').includes(part) ?? true;

/** Runs a part that has a server of its own and prints `label: median (round, round, …)`. */
async function runScript(script: string, args: string[]): Promise<Map<string, number[]>> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('bench', script), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stderr.write(chunk);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`bench/${script} ended with ${code}`);
  const ratios = new Map<string, number[]>();
  for (const [, label, list] of output.matchAll(/^(.+): [\d.]+ \(([\d., ]+)\)$/gm)) {
    ratios.set(label!, list!.split(', ').map(Number));
  }
  return ratios;
}

async function onServer(measure: (url: string) => Promise<Figure[]>): Promise<Figure[]> {
  await using server = await EmbeddedServer.startTemporary({
    major: Number(options.major),
    durable: true,
    settings: {
      shared_buffers: '512MB',
      max_wal_size: '4GB',
      checkpoint_timeout: '1h',
      fsync: 'on',
      synchronous_commit: 'on',
    },
  });
  const url = await createDatabase(server, 'bench');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  return await measure(url);
}

function scripted(
  name: string,
  against: string,
  ratios: number[] | undefined,
  bar: Figure['bar'],
  note: string,
): Figure {
  return { name, against, ratio: ratios && median(ratios), rounds: ratios ?? [], bar, note };
}

const loadBefore = loadavg()[0]!;
const figures: Figure[] = [];
if (isWanted('movements')) {
  figures.push(...(await onServer((url) => measureMovements({ url, rounds, seconds: options.quick ? 1 : 3, report }))));
}
if (isWanted('models')) {
  figures.push(
    ...(await onServer((url) =>
      measureModels({
        url,
        rounds,
        seconds: options.quick ? 1 : 2,
        batch: options.quick ? 20_000 : 100_000,
        report,
      }),
    )),
  );
}
if (isWanted('metrics')) {
  const metrics = Number(options.metrics ?? (options.quick ? 1_000_000 : 10_000_000));
  figures.push(...(await onServer((url) => measureMetrics({ url, metrics, report }))));
}
if (isWanted('reads')) {
  figures.push(
    ...(await onServer((url) => measureReads({ url, rounds, rows: options.quick ? 200_000 : 1_000_000, report }))),
  );
}
if (isWanted('bulk')) {
  const rows = options.quick ? 200_000 : 1_000_000;
  report(`Bulk load of ${rows} sales`);
  const ratios = await runScript('bulk-load.ts', ['--rows', String(rows), '--rounds', '3', '--major', options.major]);
  const find = (label: string): number[] | undefined => ratios.get(`loader's speed / ${label}`);
  figures.push(
    scripted(
      'bulk load, keys valid, rollup current',
      'COPY without foreign keys',
      find('COPY, no foreign keys'),
      { least: 0.6 },
      `${rows} sales`,
    ),
    scripted(
      'bulk load, keys valid, rollup current',
      'COPY with foreign keys',
      find('COPY, foreign keys'),
      undefined,
      `${rows} sales`,
    ),
  );
}
if (isWanted('import')) {
  report('Import of a file');
  const ratios = await runScript('import.ts', ['--major', options.major, ...(options.quick ? ['--quick'] : [])]);
  const found = ratios.get('COPY, foreign keys');
  figures.push(
    scripted(
      'import, all of it',
      'COPY with foreign keys',
      found,
      { most: 3 },
      found ? 'times as long' : 'needs its file',
    ),
  );
}

if (isWanted('plan')) {
  report('Planning run of 2,000 finished items');
  const ratios = await runScript('plan.ts', ['--rounds', options.quick ? '1' : '3', '--major', options.major]);
  const find = (label: string): number[] | undefined => ratios.get(label);
  const note = '115,436 orders, 735,000 pegs; times as long';
  figures.push(
    scripted('planning run', 'seconds', find('seconds of run_plan'), { most: 10 }, '5,000 items, 26 weeks'),
    scripted(
      'planning run',
      'pandas with its own read_sql and to_sql',
      find('time of run_plan / the same in pandas, to_sql'),
      { most: 1 },
      note,
    ),
    scripted(
      'planning run',
      'pandas with COPY by hand',
      find('time of run_plan / the same in pandas, copy'),
      undefined,
      note,
    ),
  );
}
if (isWanted('forecast')) {
  report('Forecast of 5,000 series');
  const ratios = await runScript('forecast.ts', ['--rounds', options.quick ? '1' : '3', '--major', options.major]);
  figures.push(
    scripted(
      'forecast, tested, selected, published',
      'seconds',
      ratios.get('seconds to forecast 5000 series'),
      { most: 60 },
      '5,000 series of 104 weeks',
    ),
  );
}

const compact = (table: string): string => table.replaceAll(/ {2,}/g, ' ').replaceAll(/-{4,}/g, '---');
const resultsFile = join(projectRoot, 'bench', 'results.md');

/** The rows of another run, but for what this one measured: what they are about is their first two columns. */
function earlierRows(): string[] {
  if (options.only === undefined || !existsSync(resultsFile)) return [];
  const key = (row: string): string => row.split('|').slice(1, 3).join('|');
  const measured = new Set(compact(table).split('\n').map(key));
  return readFileSync(resultsFile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !measured.has(key(line)));
}

const table = figureTable(figures);
console.log(table);
if (options.write) {
  const earlier = earlierRows();
  const text = [
    '# Results of `npm run bench`',
    '',
    `${new Date().toISOString().slice(0, 10)}, PostgreSQL ${options.major} (embedded, fsync and synchronous_commit on), Node ${process.versions.node},`,
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory${options.quick ? ', quick run' : ''}.`,
    '',
    'Ratios are medians over the rounds; in a round both sides run right after each other. Server and client share the',
    'cores, so that times mean little. What else the machine did: load average ' +
      `${loadBefore.toFixed(1)} before the run (the run itself makes about ${cpus().length + 1}).`,
    '',
    compact(table),
    '',
    ...(earlier.length
      ? ['Measured in earlier runs, of other parts:', '', ...compact(table).split('\n').slice(0, 2), ...earlier, '']
      : []),
  ].join('\n');
  writeFileSync(resultsFile, text);
}
if (figures.some((one) => verdict(one) === 'not met')) report('Some bars are not met.');
