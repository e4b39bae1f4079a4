import { expect, test } from 'vitest';
import { ApprovalNotGiven, connect, ImpactNotMeasurable } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { modelCompany, people } from '../support/model-company.js';

test('drift and comparison from the SDK', async () => {
  await using database = await freshDatabase();
  await using db = await connect({ url: database.urlAs('app'), max: 1 });
  const { model } = db;

  const reference = await model.countBins({ values: [1, 2, 3, 4, 5, 6], edges: [2, 4] });
  const current = await model.countBins({ values: [3, 4, 5, 6, 7, 8], edges: [2, 4] });
  expect([reference, current]).toEqual([
    [2, 2, 2],
    [0, 2, 4],
  ]);
  const index = await model.populationStabilityIndex({ reference, current });
  // Six values each: what looks large is within chance.
  expect(index).toBeGreaterThan(0.1);
  expect(await model.stabilityLimit({ bins: 3, referenceCount: 6, currentCount: 6 })).toBeGreaterThan(1.9);
  expect(await model.jensenShannonDistance({ reference, current })).toBeGreaterThan(0);
  expect(await model.wassersteinDistance({ reference: [1, 2], current: [3, 4] })).toBe(2);
  expect((await model.kolmogorovSmirnov({ reference: [1, 2, 3], current: [4, 5, 6] })).statistic).toBe(1);
  expect(await model.chiSquareHomogeneity({ reference: [5, 5], current: [5, 5] })).toMatchObject({
    p_value: 1,
    degrees: 1,
  });
  expect((await model.welch({ reference: [1, 2, 3], current: [2, 3, 4] })).statistic).toBeCloseTo(-1.2247, 4);
  expect((await model.mannWhitney({ reference: [4, 5], current: [1, 2] })).auc).toBe(1);
  expect(
    (await model.dieboldMariano({ firstErrors: [3, 2, 4, 3], secondErrors: [1, 2, 1, 1] })).mean_difference,
  ).toBeGreaterThan(0);
  const draw = { differences: [1, 2, 3, 4], rounds: 200, seed: 7 };
  expect(await model.pairedBootstrap(draw)).toEqual(await model.pairedBootstrap(draw));
  expect(await model.benjaminiHochberg({ pValues: [0.01, 0.5] })).toEqual([0.02, 0.5]);
  await expect(model.welch({ reference: [1], current: [2] })).rejects.toMatchObject({ code: 'QM701' });
  // Pure functions of other rooms are the application's too.
  expect(
    (await db.forecast.forecastHistory({ history: [10, 12, 11, 13, 12, 14, 13, 15, 14, 16], horizon: 2 })).points,
  ).toHaveLength(2);
});

test('a version from registration to use, and what it did', async () => {
  await using database = await freshDatabase();
  const owner = await modelCompany(database);
  await owner.query('select core.create_partitions_ahead()');
  await using db = await connect({ url: database.urlAs('app'), max: 2 });
  const [bot, ann] = [db.as(people.bot), db.as(people.ann)];
  const { model } = bot;
  const hash = (letter: string): string => letter.repeat(64);

  const registered = await model.registerModel({ name: 'returns', modelType: 'classifier', riskLevel: 'medium' });
  // The agent's model is whom it acts for; an admin gives it to the company, for Ann to work on.
  expect(registered.owner_id).toBe(people.dora);
  expect(await ann.model.getModel({ modelId: registered.id })).toBeNull();
  await db.as(people.cid).ops.handOverRows({ fromUserId: people.dora });
  expect((await model.getModelByName({ name: 'returns' }))?.id).toBe(registered.id);
  expect((await model.listModels({ size: 1 })).rows.map((row) => row.name)).toEqual(['demand']);
  expect((await model.listEnvironments()).map((row) => row.environment)).toEqual(['production', 'staging']);
  const modelId = registered.id;
  const experiment = await model.startExperiment({ modelId, name: 'deep', hyperparameters: { depth: 7 } });
  await model.finishExperiment({ experimentId: experiment.id, metrics: { f1: 0.8 } });
  expect(await model.listExperimentMetrics({ experimentId: experiment.id })).toEqual([{ metric: 'f1', value: 0.8 }]);
  expect((await model.listExperiments({ modelId })).rows).toHaveLength(1);

  const actuals = Array.from({ length: 200 }, (_, index) => 100 + 10 * Math.sin(index));
  const off = (by: number): number[] => actuals.map((actual, index) => actual + by * Math.sin(index * index * 1.7));
  const holdout = await model.freezeHoldout({ modelId, name: 'spring', actuals });
  const versions = [];
  for (const [index, error] of [9, 3].entries()) {
    const version = await model.registerVersion({
      modelId,
      algorithm: 'trees',
      artifactHash: hash('ab'[index]!),
      trainingDataHash: hash('cd'[index]!),
      metrics: { f1: 0.7 },
      experimentId: experiment.id,
      parentVersionId: versions[0]?.id,
    });
    versions.push(version);
    const validation = await model.beginValidation({
      versionId: version.id,
      holdoutId: holdout.id,
      baselineVersionId: index ? versions[0]!.id : null,
    });
    expect(
      await model.judgeValidation({
        validationId: validation.id,
        candidate: off(error),
        baseline: index ? null : off(20),
      }),
    ).toMatchObject({ state: 'passed' });
    expect(await model.listValidationGates({ validationId: validation.id })).toHaveLength(index ? 4 : 5);
    expect(await model.listValidations({ versionId: version.id })).toHaveLength(1);
    const deployment = await model.requestDeployment({
      versionId: version.id,
      environment: 'production',
      strategy: 'blue_green',
      bakeTime: '0',
      minimumSamples: 50,
    });
    await expect(model.startDeployment({ deploymentId: deployment.id })).rejects.toBeInstanceOf(ApprovalNotGiven);
    await ann.governance.approve({ approvalId: deployment.approval_id! });
    expect(await model.startDeployment({ deploymentId: deployment.id })).toMatchObject({ state: 'canary', weight: 0 });
    expect(await model.judgeDeployment({ deploymentId: deployment.id })).toMatchObject({ verdict: 'waiting' });
    await model.recordDeploymentMetrics({
      deploymentId: deployment.id,
      arm: 'candidate',
      sampleCount: 100,
      errorCount: 1,
      latencyMs: 12,
    });
    expect(await model.advanceDeployment({ deploymentId: deployment.id })).toMatchObject({
      state: 'active',
      weight: 100,
    });
    expect(await model.listDeploymentMetrics({ deploymentId: deployment.id })).toHaveLength(1);
  }
  const [first, second] = versions as [(typeof versions)[0], (typeof versions)[0]];
  expect((await model.getActiveVersion({ modelId, environment: 'production' }))?.id).toBe(second.id);
  expect((await model.listVersions({ modelId, size: 1 })).rows).toMatchObject([
    { version: 2, state: 'active', environments: ['production'], validation_state: 'passed' },
  ]);
  const page = await model.listDeployments({ modelId, size: 1 });
  expect((await model.listDeployments({ modelId, size: 1, after: page.next! })).rows).toMatchObject([
    { state: 'superseded', version_id: first.id },
  ]);

  // Predictions, one and many; what happened later.
  const logged = await model.logPrediction({ versionId: second.id, prediction: 1, features: { price: 3 } });
  const at = logged.at.getTime();
  expect(
    await model.logPredictions(
      Array.from({ length: 500 }, (_, index) => ({
        versionId: second.id,
        prediction: index % 2,
        at: new Date(at + index),
        features: { price: index % 10, store: 'north' },
        latencyMs: 5,
      })),
    ),
  ).toBe(500);
  const recent = await model.listPredictions({ versionId: second.id, size: 3 });
  expect(recent.rows).toHaveLength(3);
  expect((await model.listPredictions({ versionId: second.id, size: 500, after: recent.next! })).rows).toHaveLength(
    498,
  );
  expect(await model.setActuals({ ids: [logged.id], actuals: [1] })).toBe(1);
  const period = {
    versionId: second.id,
    period: 'day' as const,
    from: new Date(at - 86_400_000),
    to: new Date(at + 86_400_000),
  };
  const days = await model.listPredictionPeriods(period);
  expect(days.reduce((sum, day) => sum + Number(day.prediction_count), 0)).toBe(501);
  expect(Number(await model.foldRollups())).toBeGreaterThan(0);
  expect(await model.listPredictionPeriods(period)).toEqual(days);
  const hours = Array.from({ length: 48 }, (_, index) => new Date(at - index * 3_600_000));
  expect(
    await model.logMetrics(hours.map((hour) => ({ versionId: second.id, name: 'accuracy', value: 0.95, at: hour }))),
  ).toBe(48);
  const range = { versionId: second.id, name: 'accuracy', from: new Date(at - 86_400_000), to: new Date(at + 1) };
  expect(await model.listMetrics(range)).toHaveLength(25);
  expect(await model.listMetricPeriods({ ...range, period: 'hour' })).not.toEqual([]);

  // Drift.
  await model.freezePredictionBaselines({ versionId: second.id, from: new Date(at - 1), to: new Date(at + 1000) });
  expect((await model.listBaselines({ versionId: second.id })).map((row) => row.feature)).toEqual([
    '(prediction)',
    'price',
    'store',
  ]);
  await model.logPredictions(
    Array.from({ length: 300 }, (_, index) => ({
      versionId: second.id,
      prediction: index % 2,
      at: new Date(at + 60_000 + index),
      features: { price: 40 + (index % 10), store: 'north' },
    })),
  );
  const report = await model.detectDrift({
    versionId: second.id,
    from: new Date(at + 60_000),
    to: new Date(at + 120_000),
  });
  expect(report).toMatchObject({ is_drifted: true, missing_features: [] });
  expect((await model.listDriftFindings({ reportId: report.id })).filter((row) => row.is_drifted)).toMatchObject([
    { feature: 'price', method: 'kolmogorov_smirnov' },
  ]);
  const [event] = await model.listActiveDriftEvents();
  expect(event).toMatchObject({ kind: 'data', affected_categories: ['price'] });
  expect(await model.detectPerformanceDrift({ versionId: second.id })).toBeNull();
  expect(await model.listDriftReports({ versionId: second.id })).toHaveLength(1);

  // Retraining.
  const retraining = await model.requestRetraining({
    modelId,
    triggerKey: 'drift',
    triggerReason: 'price moved',
    driftEventId: event!.id,
  });
  const claimed = (await model.claimRetraining({ worker: 'w' }))!;
  expect(claimed).toMatchObject({ id: retraining.id, attempt: 1 });
  await model.prolongRetraining({ retrainingId: retraining.id, attempt: 1 });
  await model.evaluateRetraining({ retrainingId: retraining.id, attempt: 1, modelsTrained: 2 });
  expect(
    await model.completeRetraining({ retrainingId: retraining.id, attempt: 1, outcome: 'no_improvement' }),
  ).toMatchObject({ state: 'completed', models_trained: 2 });
  expect((await model.listRetrainings({ modelId })).rows).toHaveLength(1);
  expect(await model.listImprovementLoops({ modelId })).toMatchObject([
    { drift_event_id: event!.id, retraining_outcome: 'no_improvement', deployment_id: null },
  ]);
  expect(await ann.model.resolveDriftEvent({ driftEventId: event!.id, reason: 'a promotion' })).toMatchObject({
    state: 'resolved',
  });
  await expect(
    model.measureImpact({ deploymentId: page.rows[0]!.id, metric: 'accuracy', from: '2026-01-01', to: '2026-01-02' }),
  ).rejects.toBeInstanceOf(ImpactNotMeasurable);
});
