/**
 * npm run soak [-- --seconds 60] [--clients 8] [--major 18] [--seed 1] [--world stock|governance]
 *
 * Random commands from several connections for a while, on a server of its own: of the stock room, then of models and
 * those who govern them. Fails on a deadlock, on an error that is no rule's, and when an invariant is broken afterwards.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createDatabase, urlForLogin, withClient } from '../../tools/databases.js';
import { startTestServer } from '../../tools/test-server.js';
import { governance } from './governance.js';
import { stock } from './stock.js';
import { any, randomFrom, type World } from './world.js';

const worlds: Record<string, World<any>> = { stock, governance };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      clients: { type: 'string', default: '8' },
      major: { type: 'string', default: '18' },
      seed: { type: 'string', default: '1' },
      world: { type: 'string', default: 'all' },
    },
  });
  const names = values.world === 'all' ? Object.keys(worlds) : [values.world];
  const { server, template } = await startTestServer(Number(values.major));
  try {
    for (const name of names) {
      const world = worlds[name];
      if (!world) throw new Error(`--world ${name}: there are ${Object.keys(worlds).join(', ')}.`);
      const url = await createDatabase(server, `soak_${name}`, template);
      const isGood = await soak(name, world, url, {
        seconds: Number(values.seconds),
        clients: Number(values.clients),
        seed: Number(values.seed),
      });
      if (!isGood) process.exitCode = 1;
    }
  } finally {
    await server.destroy();
  }
}

async function soak<Context>(
  title: string,
  { setUp, commands, context: readContext, findings: readFindings }: World<Context>,
  url: string,
  { seconds, clients, seed }: { seconds: number; clients: number; seed: number },
): Promise<boolean> {
  await withClient(url, (client) => client.query(setUp));
  const context = await withClient(url, readContext);
  const done = new Map<string, number>();
  const refused = new Map<string, number>();
  const unexpected: string[] = [];
  const until = Date.now() + seconds * 1000;
  const names = Object.keys(commands);

  const work = async (number: number): Promise<void> => {
    const random = randomFrom(seed * 1000 + number);
    await withClient(urlForLogin(url, 'app'), async (client) => {
      while (Date.now() < until) {
        const name = any(names, random);
        try {
          await commands[name]!(client, random, context);
          done.set(name, (done.get(name) ?? 0) + 1);
        } catch (error) {
          await client.query('rollback');
          if (!(error instanceof pg.DatabaseError)) throw error;
          const code = error.code ?? '?';
          if (code.startsWith('QM')) refused.set(code, (refused.get(code) ?? 0) + 1);
          else unexpected.push(`${name}: ${code} ${error.message} ${error.where ?? ''}`);
        }
      }
    });
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => work(number)));

  const findings = await withClient(url, readFindings);
  const total = [...done.values()].reduce((sum, count) => sum + count, 0);
  const listed = (counts: Map<string, number>): string =>
    [...counts]
      .sort()
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  console.log(`${title}: ${total} commands in ${seconds} s from ${clients} clients`);
  console.log(`  done:    ${listed(done)}`);
  console.log(`  refused: ${listed(refused)}`);
  console.log(`  unexpected errors, deadlocks among them: ${unexpected.length}; broken invariants: ${findings.length}`);
  for (const error of unexpected.slice(0, 10)) console.error(error);
  for (const finding of findings.slice(0, 10)) console.error(JSON.stringify(finding));
  const silent = names.filter((name) => !done.has(name));
  if (silent.length > 0) console.error(`never succeeded: ${silent.join(', ')}`);
  return unexpected.length === 0 && findings.length === 0 && silent.length === 0;
}

await main();
