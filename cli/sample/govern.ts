/** What happens to the sample company's forecasting model: it drifts, somebody answers, a better one takes over. */
import { createHash } from 'node:crypto';
import {
  sql,
  uuidV7,
  type Deployment,
  type ModelVersion,
  type NewMetric,
  type NewPrediction,
  type Quartermaster,
  type Session,
} from '../../sdk/index.js';
import { say, sayTable } from '../context.js';
import { dateOf, dayOf } from './calendar.js';
import type { SampleSummary } from './load.js';

const modelName = 'weekly_demand';
const seriesCount = 60;
/** Weeks that a level is the mean of, that a version is judged on, and that are looked at. */
const trainingWeeks = 3;
const holdoutWeeks = 4;
const weekCount = 78;

/** What became of the model. */
export interface SampleGovernance {
  /** False where it was done before. */
  isNew: boolean;
  model: string;
  series: number;
  /** The loop as the database shows it, in the order in which it happened. */
  loop: { step: string; what: string; who: string }[];
  integrity: number;
}

interface Series {
  item: string;
  location: string;
  /** Units sold in each week, from the first one that the first version was trained with. */
  weeks: number[];
}

const bestSellers = sql<{ item_id: string; location_id: string }>(`
  select d.item_id, d.location_id
  from demand.daily_sales d
  group by 1, 2
  order by sum(d.quantity) desc, 1, 2
  limit $1`);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** 1 - WAPE, at least 0. */
function accuracy(predictions: readonly number[], actuals: readonly number[]): number {
  const error = predictions.reduce((sum, value, index) => sum + Math.abs(value - actuals[index]!), 0);
  const total = actuals.reduce((sum, value) => sum + Math.abs(value), 0);
  return total === 0 ? 0 : Math.max(0, 1 - error / total);
}

/** The model: a level for each series, the mean of its weeks before a moment. */
interface Levels {
  version: ModelVersion;
  levels: number[];
}

/** Lets the sample company's model drift and be replaced, unless that was done before. */
export async function governSample(
  client: Quartermaster,
  summary: SampleSummary,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (step: string) => void },
): Promise<SampleGovernance> {
  const existing = await client.model.getModelByName({ name: modelName });
  if (existing === null) {
    await new Story(client, summary, signal, onProgress).run();
  }
  const model = existing ?? (await client.model.getModelByName({ name: modelName }))!;
  // Beside the loss of accuracy the values drifted that it sees: an event that nobody answered by itself.
  const loops = await client.model.listImprovementLoops({ modelId: model.id, limit: 10 });
  const loop = loops.find(({ action_id: action }) => action !== null) ?? loops[0];
  const findings = (await client.ops.verify({ room: 'model' }, { signal })).filter(
    ({ status }) => status === 'finding',
  );
  const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(1)} %`;
  return {
    isNew: existing === null,
    model: modelName,
    series: seriesCount,
    integrity: findings.length,
    loop: loop
      ? [
          {
            step: 'drift',
            what: `version ${loop.drifted_version} lost accuracy, severity ${loop.severity}`,
            who: 'model.detect_performance_drift',
          },
          { step: 'alert', what: loop.alert_state ?? '', who: 'the database' },
          {
            step: 'action',
            what: `${loop.action_type ?? ''}: ${loop.action_state ?? ''}`,
            who: loop.proposed_by ?? '',
          },
          { step: 'approval', what: loop.approval_state ?? '', who: loop.approved_by.join(', ') },
          { step: 'retraining', what: loop.retraining_outcome ?? loop.retraining_state ?? '', who: 'a worker' },
          {
            step: 'validation',
            what: `version ${loop.new_version ?? ''} ${loop.validation_state ?? ''}: loss ${percent(loop.improvement)} smaller, p ${loop.p_value?.toPrecision(2) ?? ''}`,
            who: 'model.judge_validation',
          },
          {
            step: 'deployment',
            what: `${loop.environment ?? ''} ${loop.deployment_state ?? ''}`,
            who: 'its monitoring rows',
          },
          {
            step: 'business impact',
            what: `accuracy ${percent(loop.impact)} higher, worth ${Number(loop.revenue_impact ?? 0).toFixed(2)} ${loop.currency ?? ''}`,
            who: 'model.measure_impact',
          },
        ]
      : [],
  };
}

class Story {
  readonly #client: Quartermaster;
  readonly #signal: AbortSignal;
  readonly #onProgress: (step: string) => void;
  /** The Monday after the last week that is known. */
  readonly #end: number;
  #series: Series[] = [];
  #agent!: Session;
  #approver!: Session;
  #modelId!: string;

  constructor(client: Quartermaster, summary: SampleSummary, signal: AbortSignal, onProgress: (step: string) => void) {
    this.#client = client;
    this.#signal = signal;
    this.#onProgress = onProgress;
    const day = dayOf(summary.until) + 1;
    this.#end = day - ((new Date(`${dateOf(day)}T00:00:00Z`).getUTCDay() + 6) % 7);
  }

  async run(): Promise<void> {
    const { identity } = this.#client;
    const admin = (await identity.listUsers({ role: 'admin', isActive: true, size: 1 })).rows[0]!;
    const agent = (await identity.getUserByUsername({ username: 'sample.agent' }))!;
    const planner = (await identity.getUserByUsername({ username: 'sample.planner' }))!;
    this.#approver = this.#client.as(admin.id);
    this.#agent = this.#client.as(agent.id);
    // The agent works for the planner, who therefore has no vote on what it proposes.
    await this.#approver.identity.assignPrincipal({ agentId: agent.id, principalId: planner.id });

    this.#onProgress('read demand');
    await this.#readDemand();
    const { id } = await this.#agent.model.registerModel({
      name: modelName,
      modelType: 'forecast',
      forecastType: 'demand',
      riskLevel: 'medium',
      description: 'Units a week of the best sellers, a level for each item and store.',
    });
    this.#modelId = id;

    this.#onProgress('the first version');
    const began = this.#findBeginning();
    const first = await this.#train(began);
    if ((await this.#deploy(first, null, began, this.#lastValues(began + trainingWeeks))) === null) return;
    await this.#serve(first, began + trainingWeeks);
    await this.#client.ops.runMaintenance({ signal: this.#signal });

    this.#onProgress('drift');
    const drift = await this.#agent.model.detectPerformanceDrift({
      versionId: first.version.id,
      hours: holdoutWeeks * 7 * 24,
      threshold: 0.9 * (await this.#accuracyAt(first, began)),
      until: this.#moment(weekCount),
    });
    if (drift === null) return;
    await this.#agent.model.freezePredictionBaselines({
      versionId: first.version.id,
      from: this.#moment(began + trainingWeeks),
      to: this.#moment(began + trainingWeeks + holdoutWeeks),
    });
    await this.#agent.model.detectDrift({
      versionId: first.version.id,
      from: this.#moment(weekCount - holdoutWeeks),
      to: this.#moment(weekCount),
    });

    this.#onProgress('propose, approve');
    const { governance } = this.#agent;
    const action = await governance.proposeAction({
      actionType: 'retrain_model',
      description: `Train ${modelName} anew: its accuracy dropped by ${drift.accuracy_drop?.toFixed(3) ?? ''}`,
      parameters: { model: modelName, weeks: trainingWeeks },
      alertId: drift.alert_id,
      subjectType: 'model',
      subjectId: this.#modelId,
    });
    await this.#approver.governance.approve({
      approvalId: action.approval_id!,
      comment: 'sample',
    });
    const claimed = (await governance.claimAction({ worker: 'sample', actionId: action.id }))!;
    const retraining = await this.#agent.model.requestRetraining({
      modelId: this.#modelId,
      triggerKey: `drift ${drift.id}`,
      triggerReason: action.description,
      driftEventId: drift.id,
      actionId: action.id,
    });
    await governance.completeAction({
      actionId: action.id,
      attempt: claimed.attempt,
      result: { retraining_id: retraining.id },
    });

    this.#onProgress('retrain, validate, deploy');
    const { attempt } = (await this.#agent.model.claimRetraining({ worker: 'sample', modelId: this.#modelId }))!;
    const start = weekCount - holdoutWeeks - trainingWeeks;
    const second = await this.#train(start, first.version.id, retraining.id);
    await this.#agent.model.evaluateRetraining({ retrainingId: retraining.id, attempt, modelsTrained: 1 });
    const deployment = await this.#deploy(second, first, start);
    await this.#agent.model.completeRetraining({
      retrainingId: retraining.id,
      attempt,
      outcome: deployment === null ? 'rejected' : 'promoted',
      modelsDeployed: deployment === null ? 0 : 1,
    });
    if (deployment === null) return;

    this.#onProgress('business impact');
    await this.#agent.model.logMetrics(this.#accuracies(second, weekCount - holdoutWeeks));
    await this.#agent.model.measureImpact({
      deploymentId: deployment.id,
      metric: 'accuracy',
      from: dateOf(this.#end - 7 * holdoutWeeks),
      to: dateOf(this.#end),
      currency: await this.#currency(),
    });
    await this.#approver.model.resolveDriftEvent({
      driftEventId: drift.id,
      reason: `version ${second.version.version} took over`,
    });
    await this.#client.ops.runMaintenance({ signal: this.#signal });
  }

  /** Midnight UTC at the beginning of a week, counted from the first one. */
  #moment(week: number): Date {
    return new Date(`${dateOf(this.#end - 7 * (weekCount - week))}T00:00:00Z`);
  }

  async #readDemand(): Promise<void> {
    const best = await this.#client.statements.many(bestSellers, [seriesCount]);
    const rows = await this.#client.demand.readDemands(
      {
        itemIds: best.map((row) => row.item_id),
        locationIds: best.map((row) => row.location_id),
        from: dateOf(this.#end - 7 * weekCount),
        to: dateOf(this.#end - 1),
        frequency: 'weekly',
      },
      { signal: this.#signal },
    );
    const weeksOf = new Map<string, number[]>();
    for (const { item_id: item, location_id: location, period_start: week, quantity } of rows) {
      const weeks = weeksOf.get(`${item} ${location}`) ?? new Array<number>(weekCount).fill(0);
      const index = weekCount - (this.#end - dayOf(week)) / 7;
      if (index >= 0 && index < weekCount) weeks[index] = Number(quantity ?? 0);
      weeksOf.set(`${item} ${location}`, weeks);
    }
    this.#series = best.map(({ item_id: item, location_id: location }) => ({
      item,
      location,
      weeks: weeksOf.get(`${item} ${location}`) ?? new Array<number>(weekCount).fill(0),
    }));
  }

  /**
   * The week at which the first version was trained: the earliest one after which it was clearly better than the last
   * value, while the season has left it behind by now; else the first week that is known.
   */
  #findBeginning(): number {
    const levelsOf = (from: number): number[] =>
      this.#levels(from).flatMap((level) => new Array<number>(holdoutWeeks).fill(level));
    const end = weekCount - holdoutWeeks;
    const recent = this.#actuals(end, holdoutWeeks);
    for (let from = 0; from < end - trainingWeeks - 2 * holdoutWeeks; from++) {
      const actuals = this.#actuals(from + trainingWeeks, holdoutWeeks);
      const then = accuracy(levelsOf(from), actuals);
      const simple = accuracy(this.#lastValues(from + trainingWeeks), actuals);
      const now = accuracy(levelsOf(from), recent);
      const better = accuracy(levelsOf(end - trainingWeeks), recent);
      if (then > 0.3 && 1 - then < 0.88 * (1 - simple) && now < 0.8 * then && 1 - better < 0.88 * (1 - now))
        return from;
    }
    return 0;
  }

  #levels(from: number): number[] {
    return this.#series.map(({ weeks }) => mean(weeks.slice(from, from + trainingWeeks)));
  }

  /** Actuals of all series in some weeks, series by series. */
  #actuals(from: number, count: number): number[] {
    return this.#series.flatMap(({ weeks }) => weeks.slice(from, from + count));
  }

  /** What a simple forecast says for the weeks after a moment: the last value goes on. */
  #lastValues(week: number): number[] {
    return this.#series.flatMap(({ weeks }) => new Array<number>(holdoutWeeks).fill(weeks[week - 1]!));
  }

  #predictions({ levels }: Levels, count: number): number[] {
    return levels.flatMap((level) => new Array<number>(count).fill(level));
  }

  async #train(from: number, parentVersionId?: string, retrainingWorkflowId?: string): Promise<Levels> {
    const levels = this.#levels(from);
    const training = this.#actuals(from, trainingWeeks);
    const version = await this.#agent.model.registerVersion({
      modelId: this.#modelId,
      algorithm: 'mean of the weeks before',
      hyperparameters: { weeks: trainingWeeks },
      artifactHash: sha256(levels),
      trainingDataHash: sha256(training),
      trainingSamples: training.length,
      trainingFrom: this.#moment(from),
      trainingTo: this.#moment(from + trainingWeeks),
      metrics: { accuracy: accuracy(this.#predictions({ levels } as Levels, trainingWeeks), training) },
      parentVersionId,
      retrainingWorkflowId,
    });
    return { version, levels };
  }

  /** Validates a version on the weeks after its training, and brings it into use where it is better. */
  async #deploy(
    candidate: Levels,
    incumbent: Levels | null,
    trainedFrom: number,
    simple?: number[],
  ): Promise<Deployment | null> {
    const { model } = this.#agent;
    const week = trainedFrom + trainingWeeks;
    const holdout = await model.freezeHoldout({
      modelId: this.#modelId,
      name: `weeks from ${dateOf(this.#end - 7 * (weekCount - week))}`,
      actuals: this.#actuals(week, holdoutWeeks),
      startsAt: this.#moment(week),
      endsAt: this.#moment(week + holdoutWeeks),
    });
    const validation = await model.beginValidation({
      versionId: candidate.version.id,
      holdoutId: holdout.id,
      baselineVersionId: incumbent?.version.id,
      environment: 'production',
    });
    const judged = await model.judgeValidation({
      validationId: validation.id,
      candidate: this.#predictions(candidate, holdoutWeeks),
      baseline: incumbent ? this.#predictions(incumbent, holdoutWeeks) : simple,
    });
    if (judged.state !== 'passed') return null;

    const deployment = await model.requestDeployment({
      versionId: candidate.version.id,
      environment: 'production',
      strategy: incumbent ? 'canary' : 'blue_green',
      bakeTime: '0',
      minimumSamples: seriesCount,
    });
    await this.#approver.governance.approve({ approvalId: deployment.approval_id!, comment: 'sample' });
    let current = await model.startDeployment({ deploymentId: deployment.id });
    while (current.state === 'canary') {
      const actuals = this.#actuals(week, 1);
      for (const [arm, levels] of [
        ['candidate', candidate],
        ['predecessor', incumbent],
      ] as const) {
        if (levels === null) continue;
        const began = performance.now();
        const predictions = this.#predictions(levels, 1);
        await model.recordDeploymentMetrics({
          deploymentId: deployment.id,
          arm,
          sampleCount: predictions.length,
          errorCount: predictions.filter((value) => !Number.isFinite(value)).length,
          latencyMs: performance.now() - began,
          accuracy: accuracy(predictions, actuals),
        });
      }
      current = await model.advanceDeployment({ deploymentId: deployment.id });
    }
    return current.state === 'active' ? current : null;
  }

  /** Accuracy of a version in each week from one on, as it was measured at its end. */
  #accuracies({ version, levels }: Levels, from: number): NewMetric[] {
    const metrics: NewMetric[] = [];
    for (let week = from; week < weekCount; week++) {
      metrics.push({
        versionId: version.id,
        name: 'accuracy',
        value: accuracy(levels, this.#actuals(week, 1)),
        at: new Date(this.#moment(week + 1).getTime() - 1000),
      });
    }
    return metrics;
  }

  /** Mean accuracy of a version over the first weeks after its training. */
  async #accuracyAt({ version }: Levels, from: number): Promise<number> {
    const metrics = await this.#agent.model.listMetrics({
      versionId: version.id,
      name: 'accuracy',
      from: this.#moment(from + trainingWeeks),
      to: this.#moment(from + trainingWeeks + holdoutWeeks),
    });
    return mean(metrics.map(({ value }) => value));
  }

  /** What the first version predicted in the weeks that it was in use, what came, and how right it was. */
  async #serve(first: Levels, from: number): Promise<void> {
    const predictions: (NewPrediction & { id: string })[] = [];
    const actuals: number[] = [];
    for (let week = from; week < weekCount; week++) {
      for (const [index, { weeks }] of this.#series.entries()) {
        predictions.push({
          id: uuidV7(),
          versionId: first.version.id,
          prediction: first.levels[index]!,
          at: this.#moment(week),
          features: { last_week: weeks[week - 1]!, level: Math.round(first.levels[index]! * 100) / 100 },
        });
        actuals.push(weeks[week]!);
      }
    }
    await this.#agent.model.logPredictions(predictions);
    await this.#agent.model.setActuals({ ids: predictions.map(({ id }) => id), actuals });
    await this.#agent.model.logMetrics(this.#accuracies(first, from));
  }

  async #currency(): Promise<string> {
    const [best] = await this.#client.demand.rankItems({
      from: dateOf(this.#end - 28),
      to: dateOf(this.#end - 1),
      limit: 1,
    });
    return best!.currency;
  }
}

/** Prints what became of the model. */
export function sayGovernance({ isNew, model, series, loop, integrity }: SampleGovernance): void {
  say();
  say(`== The model ${model}: ${series} series`);
  if (!isNew) say('This was done before.');
  if (loop.length === 0) {
    say('No version of it was better than the last value going on, or none has drifted.');
    return;
  }
  sayTable(
    ['step', 'what', 'who'],
    loop.map(({ step, what, who }) => [step, what, who]),
  );
  if (integrity > 0) say(`quartermaster verify finds something in ${integrity} checks of the room model.`);
}
