import type { Command } from 'commander';
import { Listr, type ListrRendererValue } from 'listr2';
import { connect } from '../sdk/index.js';
import { migrate, MigrationMismatch } from '../sdk/migrating.js';
import type { EmbeddedServer } from '../sdk/server.js';
import {
  CommandError,
  ensureDatabase,
  exitCodes,
  interruptSignal,
  openServer,
  progressText,
  say,
  sayJson,
  sayTable,
  self,
  withJson,
} from './context.js';
import { readReport, sayReport, type Report } from './overview.js';
import { share } from './sample.js';
import { governSample, sayGovernance, type SampleGovernance } from './sample/govern.js';
import { loadSample, type SampleSummary } from './sample/load.js';
import { planSample, sayPlan, type SamplePlan } from './sample/plan.js';

interface DemoOptions {
  fresh?: boolean;
  json?: boolean;
  scale: number;
}

/** What the steps hand on. */
interface Demo {
  server: EmbeddedServer;
  url: string;
  summary: SampleSummary;
  report: Report;
  plan: SamplePlan;
  governance: SampleGovernance;
}

/** `demo`: from nothing to a database that a planner can look at. */
export function registerDemo(program: Command): void {
  withJson(program.command('demo'))
    .description('start the embedded PostgreSQL, migrate, load the generated sample company, plan for it and show it')
    .option('--fresh', 'throw the embedded server with all its databases away first')
    .option('--scale <share>', 'part of the styles and stores, for small machines', share, 1)
    .addHelpText(
      'after',
      '\nAlways works on the embedded server of the working directory, whatever DATABASE_URL says.\n\nExample:\n  $ quartermaster demo --fresh',
    )
    .action(async (options: DemoOptions) => {
      const { url, summary, report, plan, governance } = await runSteps(options);
      if (options.json) {
        sayJson({ url, summary, report, plan, governance });
        return;
      }
      say();
      say(
        `${summary.company}: a knitwear maker that does not exist, generated with seed ${summary.seed}. ` +
          `${summary.items} items, ${summary.locations} locations, ${summary.suppliers} suppliers, ` +
          `${summary.salesLines.toLocaleString('en')} sales lines from ${summary.from} to ${summary.until}.`,
      );
      sayReport(report);
      sayPlan(plan);
      sayGovernance(governance);
      say();
      say('== Go on exploring');
      say(`psql ${url}`);
      say();
      sayTable(
        ['command', 'what it does'],
        [
          [`${self} recommendations`, 'everything that the plan recommends'],
          [`${self} explain <sku>`, 'why this number'],
          [`${self} report`, 'one HTML file with demand, stock, orders, accuracy and alerts'],
          [`${self} psql`, 'the same, with the URL found by itself'],
          [`${self} verify`, 'integrity of data, migrations and schema'],
          [`${self} --help`, 'everything else'],
          [`${self} down`, 'stops the server; the data stay'],
          [`${self} demo --fresh`, 'starts over'],
        ],
      );
    });
}

function runSteps({ fresh, json, scale }: DemoOptions): Promise<Demo> {
  const isTerminal = process.stdout.isTTY && !json;
  const renderer: ListrRendererValue = json ? 'silent' : isTerminal ? 'default' : 'simple';
  /** A bar belongs on a terminal; elsewhere each change of it would be a line. */
  const show = (task: { output: string }, text: string): void => {
    if (isTerminal) {
      task.output = text;
    }
  };
  const steps = new Listr<Demo, ListrRendererValue>(
    [
      {
        title: 'Remove the old server',
        enabled: fresh === true,
        task: async () => (await openServer()).destroy(),
      },
      {
        title: 'Start PostgreSQL',
        task: async (demo, task) => {
          demo.server = await openServer();
          const { major, port } = await demo.server.start();
          demo.url = await ensureDatabase(demo.server);
          task.title = `PostgreSQL ${major} runs on port ${port}`;
        },
      },
      {
        title: 'Migrate',
        task: async ({ url }, task) => {
          const { applied } = await migrate({
            url,
            signal: interruptSignal(),
            onMigration: (file, position, count) => {
              show(task, `${progressText(position - 1, count)} ${file}`);
            },
          }).catch(askForFreshStart);
          task.title = applied.length > 0 ? `${applied.length} migrations applied` : 'The schema is up to date';
        },
      },
      {
        title: 'Generate and load the sample company',
        task: async (demo, task) => {
          await using client = await connect(demo.url);
          demo.summary = await loadSample(client, {
            scale,
            signal: interruptSignal(),
            onProgress: (step, done, total) => {
              show(task, `${progressText(done, total)} ${step}`);
            },
          });
          task.title = demo.summary.isNew
            ? `Sample company loaded: ${demo.summary.salesLines.toLocaleString('en')} sales lines`
            : 'The sample company is there already';
        },
      },
      {
        title: 'Forecast, plan, approve, order, receive',
        task: async (demo, task) => {
          await using client = await connect(demo.url);
          demo.plan = await planSample(client, demo.summary, {
            signal: interruptSignal(),
            onProgress: (step) => {
              show(task, step);
            },
          });
          task.title = demo.plan.isNew
            ? `Planned: ${demo.plan.plannedOrders.toLocaleString('en')} orders; ${demo.plan.ordered.length} lines bought`
            : 'The plan is there already';
        },
      },
      {
        title: 'Drift, propose, approve, retrain, validate, deploy, measure',
        task: async (demo, task) => {
          await using client = await connect(demo.url);
          demo.governance = await governSample(client, demo.summary, {
            signal: interruptSignal(),
            onProgress: (step) => {
              show(task, step);
            },
          });
          task.title = demo.governance.isNew
            ? `The model ${demo.governance.model} drifted and was replaced`
            : 'The model was replaced already';
        },
      },
      {
        title: 'Look at it',
        task: async (demo) => {
          await using client = await connect(demo.url);
          demo.report = await readReport(client, demo.summary.until);
        },
      },
    ],
    { renderer, registerSignalListeners: false },
  );
  return steps.run();
}

/** Until 1.0 the migrations of a version may be other files than those of the version before. */
function askForFreshStart(error: unknown): never {
  if (error instanceof MigrationMismatch) {
    throw new CommandError(
      'the demo was loaded by another version of this package',
      `${self} demo --fresh throws it away and starts over; everything in it was generated.`,
      exitCodes.schema,
    );
  }
  throw error;
}
