/**
 * A worker that trains models anew: npx tsx examples/retraining-worker.ts [name]
 *
 * Claims retrainings one at a time, keeps its lease with signs of life, trains, validates, and says what came of it.
 * Start as many as you like: each retraining goes to one of them. One that dies, even by kill -9, loses its lease; the
 * next attempt goes to another, and what the dead one still says is refused.
 *
 * What is trained: the retraining's parameters name the history, a list of numbers, and how many of its last are kept
 * for the validation. Reads the database of DATABASE_URL, else of the PG* variables. With --once it ends when nothing is
 * due.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AttemptNotInForce, connect, type Quartermaster, type Retraining } from 'quartermaster';

const name = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? `worker ${process.pid}`;
const isOnce = process.argv.includes('--once');
const leaseSeconds = Number(process.env['LEASE_SECONDS'] ?? 60);
const idleMillis = 1000;

interface Parameters {
  history: number[];
  holdout: number;
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The best of the methods that the database knows, by a backtest that ends before the holdout. */
async function train(
  db: Quartermaster,
  { history, holdout }: Parameters,
): Promise<{ method: string; parameters: Retraining['parameters']; predictions: number[] }> {
  const { method, parameters, points } = await db.forecast.forecastHistory({
    history: history.slice(0, -holdout),
    horizon: holdout,
  });
  if (method === null || points === null) throw new Error('no method fits this history');
  return { method, parameters, predictions: points.map((point) => point ?? 0) };
}

async function retrain(db: Quartermaster, { id, attempt, model_id: modelId, parameters }: Retraining): Promise<string> {
  const { history, holdout } = parameters as unknown as Parameters;
  const training = history.slice(0, -holdout);
  const actuals = history.slice(-holdout);
  // A slow training, to see what happens when the worker dies in the middle of it.
  await pause(Number(process.env['SLOW_MILLIS'] ?? 0));
  const { method, parameters: fitted, predictions } = await train(db, { history, holdout });

  // The key makes a repeat of this attempt's work the same version.
  const version = await db.model.registerVersion({
    modelId,
    algorithm: method,
    hyperparameters: fitted,
    artifactHash: sha256([method, fitted]),
    trainingDataHash: sha256(training),
    trainingSamples: training.length,
    retrainingWorkflowId: id,
    idempotencyKey: `retraining ${id} attempt ${attempt}`,
  });
  await db.model.evaluateRetraining({ retrainingId: id, attempt, modelsTrained: 1 });

  const holdouts = await db.model.listHoldouts({ modelId });
  const dataHash = sha256(actuals);
  const frozen =
    holdouts.find((each) => each.data_hash === dataHash) ??
    (await db.model.freezeHoldout({ modelId, name: dataHash.slice(0, 12), actuals, dataHash }));
  const incumbent = await db.model.getActiveVersion({ modelId, environment: 'production' });
  const validation = await db.model.beginValidation({
    versionId: version.id,
    holdoutId: frozen.id,
    baselineVersionId: incumbent?.id,
    environment: 'production',
  });
  const { state } = await db.model.judgeValidation({
    validationId: validation.id,
    candidate: predictions,
    // What simply goes on is what a first version has to beat.
    baseline: incumbent ? null : actuals.map(() => training.at(-1)!),
  });
  const outcome = state === 'passed' ? 'promoted' : 'no_improvement';
  if (state === 'passed') await db.model.requestDeployment({ versionId: version.id, environment: 'production' });
  await db.model.completeRetraining({ retrainingId: id, attempt, outcome });
  return outcome;
}

await using db = await connect();
for (;;) {
  const retraining = await db.model.claimRetraining({ worker: name, lease: `${leaseSeconds} seconds` });
  if (retraining === null) {
    if (isOnce) break;
    await pause(idleMillis);
    continue;
  }
  const { id, attempt } = retraining;
  console.log(`${name}: attempt ${attempt} of ${id}`);
  const signs = setInterval(
    () => {
      db.model.prolongRetraining({ retrainingId: id, attempt, lease: `${leaseSeconds} seconds` }).catch(() => {
        clearInterval(signs);
      });
    },
    (leaseSeconds * 1000) / 3,
  );
  try {
    console.log(`${name}: ${await retrain(db, retraining)}`);
  } catch (error) {
    if (error instanceof AttemptNotInForce) {
      console.log(`${name}: somebody else has taken over`);
    } else {
      console.error(`${name}: ${String(error)}`);
      await db.model.failRetraining({ retrainingId: id, attempt, error: String(error) }).catch(() => undefined);
    }
  } finally {
    clearInterval(signs);
  }
}
