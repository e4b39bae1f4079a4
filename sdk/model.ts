import * as queries from './generated/model.queries.js';
import type { CallOptions } from './options.js';
import { withoutPageKey, type Page, type PageRequest } from './page.js';
import { Room } from './room.js';
import { uuidV7 } from './uuid.js';

/** A model, over all its versions. */
export type RegisteredModel = queries.IGetModelResult;

/** A version of a model. */
export type ModelVersion = queries.IGetVersionResult;

/** Frozen actuals that versions are judged on. */
export type Holdout = queries.IGetHoldoutResult;

/** A version judged on a holdout. */
export type Validation = queries.IGetValidationResult;

/** How a version comes into use. */
export type Deployment = queries.IGetDeploymentResult;

/** A retraining and what came of it. */
export type Retraining = queries.IGetRetrainingResult;

/** A prediction that was logged. */
export type Prediction = Omit<queries.IListPredictionsResult, 'page_key'>;

/** A prediction that is to be logged. */
export interface NewPrediction {
  /** Identifier, by which the actual is set later; a new one where it is not given. */
  id?: string | undefined;
  versionId: string;
  prediction: number;
  /** When; now where it is not given. */
  at?: Date | string | undefined;
  features?: Record<string, unknown> | null | undefined;
  probability?: number | null | undefined;
  latencyMs?: number | null | undefined;
}

/** A value of a metric that is to be logged. */
export interface NewMetric {
  versionId: string;
  name: string;
  value: number;
  /** When; now where it is not given. */
  at?: Date | string | undefined;
  category?: string | undefined;
  metadata?: Record<string, unknown> | null | undefined;
}

const predictionColumns = ['id', 'version_id', 'at', 'features', 'prediction', 'probability', 'latency_ms'] as const;
const metricColumns = ['version_id', 'name', 'category', 'at', 'value', 'metadata'] as const;

/** Registered models, what they predict and how right that is, drift, validation, deployment, retraining; and the statistics behind them. */
export class Model extends Room {
  /** Registers a model; its risk decides how many must agree to a deployment. */
  registerModel(params: queries.IRegisterModelParams, options?: CallOptions): Promise<RegisteredModel> {
    return this.one(queries.registerModel, params, options);
  }

  /** A model by id. */
  getModel(params: queries.IGetModelParams, options?: CallOptions): Promise<RegisteredModel | null> {
    return this.maybe(queries.getModel, params, options);
  }

  /** A model by its name. */
  getModelByName(params: queries.IGetModelByNameParams, options?: CallOptions): Promise<RegisteredModel | null> {
    return this.maybe(queries.getModelByName, params, options);
  }

  /** Models by name. A page at a time. */
  listModels({ after, size }: PageRequest = {}, options?: CallOptions): Promise<Page<RegisteredModel>> {
    return this.page(
      queries.listModels,
      { after, size },
      { params: (key, limit) => ({ afterName: key?.[0], limit }), key: (row) => [row.name] },
      options,
    );
  }

  /** Where versions are in use. */
  listEnvironments(options?: CallOptions): Promise<queries.IListEnvironmentsResult[]> {
    return this.many(queries.listEnvironments, undefined, options);
  }

  /** Begins an experiment. */
  startExperiment(
    params: queries.IStartExperimentParams,
    options?: CallOptions,
  ): Promise<queries.IStartExperimentResult> {
    return this.one(queries.startExperiment, params, options);
  }

  /** Ends an experiment with its scores. */
  finishExperiment(
    params: queries.IFinishExperimentParams,
    options?: CallOptions,
  ): Promise<queries.IFinishExperimentResult> {
    return this.one(queries.finishExperiment, params, options);
  }

  /** Experiments of a model, the newest first. A page at a time. */
  listExperiments(
    { after, size, ...filter }: Omit<queries.IListExperimentsParams, 'beforeId' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListExperimentsResult>> {
    return this.page(
      queries.listExperiments,
      { after, size },
      { params: (key, limit) => ({ ...filter, beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Scores of an experiment. */
  listExperimentMetrics(
    params: queries.IListExperimentMetricsParams,
    options?: CallOptions,
  ): Promise<queries.IListExperimentMetricsResult[]> {
    return this.many(queries.listExperimentMetrics, params, options);
  }

  /** Registers a version under the next number, with its hashes and scores. */
  registerVersion(params: queries.IRegisterVersionParams, options?: CallOptions): Promise<ModelVersion> {
    return this.one(queries.registerVersion, params, options);
  }

  /** Adds scores of a version on a dataset; resolves with their number. */
  async recordVersionMetrics(params: queries.IRecordVersionMetricsParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.recordVersionMetrics, params, options)).count;
  }

  /** A version by id. */
  getVersion(params: queries.IGetVersionParams, options?: CallOptions): Promise<ModelVersion | null> {
    return this.maybe(queries.getVersion, params, options);
  }

  /** The version of a model that is in use in an environment. */
  getActiveVersion(params: queries.IGetActiveVersionParams, options?: CallOptions): Promise<ModelVersion | null> {
    return this.maybe(queries.getActiveVersion, params, options);
  }

  /** Versions of a model with their scores and newest validation, the newest first. A page at a time. */
  listVersions(
    { after, size, ...filter }: Omit<queries.IListVersionsParams, 'beforeVersion' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListVersionsResult>> {
    return this.page(
      queries.listVersions,
      { after, size },
      {
        params: (key, limit) => ({ ...filter, beforeVersion: key && Number(key[0]), limit }),
        key: (row) => [String(row.version)],
      },
      options,
    );
  }

  /** Scores of a version, one metric a row. */
  listVersionMetrics(
    params: queries.IListVersionMetricsParams,
    options?: CallOptions,
  ): Promise<queries.IListVersionMetricsResult[]> {
    return this.many(queries.listVersionMetrics, params, options);
  }

  /** Retires a version for good; it keeps its lineage. */
  retireVersion(params: queries.IRetireVersionParams, options?: CallOptions): Promise<ModelVersion> {
    return this.one(queries.retireVersion, params, options);
  }

  /** Freezes what really happened, for validations. */
  freezeHoldout(params: queries.IFreezeHoldoutParams, options?: CallOptions): Promise<Holdout> {
    return this.one(queries.freezeHoldout, params, options);
  }

  /** A holdout by id, with its actuals. */
  getHoldout(params: queries.IGetHoldoutParams, options?: CallOptions): Promise<Holdout | null> {
    return this.maybe(queries.getHoldout, params, options);
  }

  /** Holdouts of a model, the newest first, without their actuals. */
  listHoldouts(
    { limit = 100, ...filter }: Omit<queries.IListHoldoutsParams, 'limit'> & { limit?: number | undefined },
    options?: CallOptions,
  ): Promise<queries.IListHoldoutsResult[]> {
    return this.many(queries.listHoldouts, { ...filter, limit }, options);
  }

  /** Records what a version predicted for a holdout: once. */
  recordHoldoutPredictions(
    params: queries.IRecordHoldoutPredictionsParams,
    options?: CallOptions,
  ): Promise<queries.IRecordHoldoutPredictionsResult> {
    return this.one(queries.recordHoldoutPredictions, params, options);
  }

  /** Begins a validation of a version on a frozen holdout against the version in use, or where none is a simple forecast. */
  beginValidation(params: queries.IBeginValidationParams, options?: CallOptions): Promise<Validation> {
    return this.one(queries.beginValidation, params, options);
  }

  /** Judges a validation: every gate must be passed. */
  judgeValidation(params: queries.IJudgeValidationParams, options?: CallOptions): Promise<Validation> {
    return this.one(queries.judgeValidation, params, options);
  }

  /** Ends a validation that the machinery could not finish. */
  abortValidation(params: queries.IAbortValidationParams, options?: CallOptions): Promise<Validation> {
    return this.one(queries.abortValidation, params, options);
  }

  /** A validation by id. */
  getValidation(params: queries.IGetValidationParams, options?: CallOptions): Promise<Validation | null> {
    return this.maybe(queries.getValidation, params, options);
  }

  /** Validations of a version, the newest first. */
  listValidations(params: queries.IListValidationsParams, options?: CallOptions): Promise<Validation[]> {
    return this.many(queries.listValidations, params, options);
  }

  /** What a validation asked for, and what was found. */
  listValidationGates(
    params: queries.IListValidationGatesParams,
    options?: CallOptions,
  ): Promise<queries.IListValidationGatesResult[]> {
    return this.many(queries.listValidationGates, params, options);
  }

  /** Asks for a deployment of a validated version; the approvers agree to exactly this. */
  requestDeployment(params: queries.IRequestDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.requestDeployment, params, options);
  }

  /** Begins a deployment that was approved. */
  startDeployment(params: queries.IStartDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.startDeployment, params, options);
  }

  /** What the monitoring rows say about a deployment. */
  judgeDeployment(
    params: queries.IJudgeDeploymentParams,
    options?: CallOptions,
  ): Promise<queries.IJudgeDeploymentResult> {
    return this.one(queries.judgeDeployment, params, options);
  }

  /** Does what the monitoring rows say: the next weight, all of the traffic, a pause or a rollback. */
  advanceDeployment(params: queries.IAdvanceDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.advanceDeployment, params, options);
  }

  /** Pauses a deployment until a human decides. */
  pauseDeployment(params: queries.IPauseDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.pauseDeployment, params, options);
  }

  /** Lets a paused deployment go on, as a human. */
  resumeDeployment(params: queries.IResumeDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.resumeDeployment, params, options);
  }

  /** Rolls a deployment back to its recorded predecessor. */
  rollBackDeployment(params: queries.IRollBackDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.rollBackDeployment, params, options);
  }

  /** Takes a deployment back that was not begun. */
  cancelDeployment(params: queries.ICancelDeploymentParams, options?: CallOptions): Promise<Deployment> {
    return this.one(queries.cancelDeployment, params, options);
  }

  /** Adds a monitoring row about an arm of a deployment. */
  recordDeploymentMetrics(
    params: queries.IRecordDeploymentMetricsParams,
    options?: CallOptions,
  ): Promise<queries.IRecordDeploymentMetricsResult> {
    return this.one(queries.recordDeploymentMetrics, params, options);
  }

  /** A deployment by id. */
  getDeployment(params: queries.IGetDeploymentParams, options?: CallOptions): Promise<Deployment | null> {
    return this.maybe(queries.getDeployment, params, options);
  }

  /** Deployments of a model, the newest first. A page at a time. */
  listDeployments(
    { after, size, ...filter }: Omit<queries.IListDeploymentsParams, 'beforeId' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Deployment>> {
    return this.page(
      queries.listDeployments,
      { after, size },
      { params: (key, limit) => ({ ...filter, beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Monitoring rows of a deployment, the newest first. */
  listDeploymentMetrics(
    { limit = 100, ...filter }: Omit<queries.IListDeploymentMetricsParams, 'limit'> & { limit?: number | undefined },
    options?: CallOptions,
  ): Promise<queries.IListDeploymentMetricsResult[]> {
    return this.many(queries.listDeploymentMetrics, { ...filter, limit }, options);
  }

  /** Logs one prediction, and resolves with its id, by which its actual is set later. Many go through `logPredictions`. */
  logPrediction(params: queries.ILogPredictionParams, options?: CallOptions): Promise<queries.ILogPredictionResult> {
    return this.one(queries.logPrediction, params, options);
  }

  /** Logs any number of predictions with COPY, all or none; resolves with their number. */
  logPredictions(
    predictions: Iterable<NewPrediction> | AsyncIterable<NewPrediction>,
    options?: CallOptions,
  ): Promise<number> {
    return this.transaction(async (statements) => {
      const { table_name: table } = await statements.one(queries.openPredictionLoad, undefined);
      await statements.copyIn(table, predictionColumns, predictionRows(predictions));
      return Number((await statements.one(queries.loadPredictions, undefined)).row_count);
    }, options);
  }

  /** Sets what really happened of predictions, by their ids; resolves with how many got it now. */
  async setActuals(params: queries.ISetActualsParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.setActuals, params, options)).count;
  }

  /** Predictions of a version, the newest first. A page at a time. */
  async listPredictions(
    { versionId, after, size }: { versionId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Prediction>> {
    const { rows, next } = await this.page(
      queries.listPredictions,
      { after, size },
      {
        params: (key, limit) => ({ versionId, beforeAt: key?.[0], beforeId: key?.[1], limit }),
        key: (row) => [row.page_key, row.id],
      },
      options,
    );
    return { rows: rows.map(withoutPageKey), next };
  }

  /** Predictions of a version by hour or day, with how right they were. */
  listPredictionPeriods(
    params: queries.IListPredictionPeriodsParams,
    options?: CallOptions,
  ): Promise<queries.IListPredictionPeriodsResult[]> {
    return this.many(queries.listPredictionPeriods, params, options);
  }

  /** Logs one value of a metric. Many go through `logMetrics`. */
  logMetric(params: queries.ILogMetricParams, options?: CallOptions): Promise<queries.ILogMetricResult> {
    return this.one(queries.logMetric, params, options);
  }

  /** Logs any number of metric values with COPY, all or none; resolves with their number. */
  logMetrics(values: Iterable<NewMetric> | AsyncIterable<NewMetric>, options?: CallOptions): Promise<number> {
    return this.transaction(async (statements) => {
      const { table_name: table } = await statements.one(queries.openMetricLoad, undefined);
      await statements.copyIn(table, metricColumns, metricRows(values));
      return Number((await statements.one(queries.loadMetrics, undefined)).row_count);
    }, options);
  }

  /** Values of a metric of a version in a time, in its order. */
  listMetrics(params: queries.IListMetricsParams, options?: CallOptions): Promise<queries.IListMetricsResult[]> {
    return this.many(queries.listMetrics, params, options);
  }

  /** A metric of a version by hour or day. */
  listMetricPeriods(
    params: queries.IListMetricPeriodsParams,
    options?: CallOptions,
  ): Promise<queries.IListMetricPeriodsResult[]> {
    return this.many(queries.listMetricPeriods, params, options);
  }

  /** Folds what statements left behind into the rollups; resolves with how much. For a timer. */
  async foldRollups(params: queries.IFoldRollupsParams = {}, options?: CallOptions): Promise<string> {
    return (await this.one(queries.foldRollups, params, options)).count;
  }

  /** Freezes what a version saw of a numeric feature when it was made. */
  freezeBaseline(params: queries.IFreezeBaselineParams, options?: CallOptions): Promise<queries.IFreezeBaselineResult> {
    return this.one(queries.freezeBaseline, params, options);
  }

  /** Freezes what a version saw of a categorical feature when it was made. */
  freezeCategoryBaseline(
    params: queries.IFreezeCategoryBaselineParams,
    options?: CallOptions,
  ): Promise<queries.IFreezeCategoryBaselineResult> {
    return this.one(queries.freezeCategoryBaseline, params, options);
  }

  /** Freezes what a version saw and predicted in a time as its baselines. */
  freezePredictionBaselines(
    params: queries.IFreezePredictionBaselinesParams,
    options?: CallOptions,
  ): Promise<queries.IFreezePredictionBaselinesResult[]> {
    return this.many(queries.freezePredictionBaselines, params, options);
  }

  /** Frozen baselines of a version, without their samples. */
  listBaselines(params: queries.IListBaselinesParams, options?: CallOptions): Promise<queries.IListBaselinesResult[]> {
    return this.many(queries.listBaselines, params, options);
  }

  /** Values in each category, and behind the last those in none. */
  async countCategories(params: queries.ICountCategoriesParams, options?: CallOptions): Promise<string[]> {
    return (await this.one(queries.countCategories, params, options)).counts;
  }

  /** Adds counts over the bins of a baseline to those of a day. */
  addFeatureCounts(
    params: queries.IAddFeatureCountsParams,
    options?: CallOptions,
  ): Promise<queries.IAddFeatureCountsResult> {
    return this.one(queries.addFeatureCounts, params, options);
  }

  /** Compares what a version saw in a time with its baselines; opens or closes its drift event and alert. */
  detectDrift(params: queries.IDetectDriftParams, options?: CallOptions): Promise<queries.IDetectDriftResult> {
    return this.one(queries.detectDrift, params, options);
  }

  /** Drift reports of a version, the newest first. */
  listDriftReports(
    { limit = 100, ...filter }: Omit<queries.IListDriftReportsParams, 'limit'> & { limit?: number | undefined },
    options?: CallOptions,
  ): Promise<queries.IListDriftReportsResult[]> {
    return this.many(queries.listDriftReports, { ...filter, limit }, options);
  }

  /** Findings of a drift report, one feature a row. */
  listDriftFindings(
    params: queries.IListDriftFindingsParams,
    options?: CallOptions,
  ): Promise<queries.IListDriftFindingsResult[]> {
    return this.many(queries.listDriftFindings, params, options);
  }

  /** Looks at the last values of a metric; resolves with the drift event that is active, or null. */
  detectPerformanceDrift(
    params: queries.IDetectPerformanceDriftParams,
    options?: CallOptions,
  ): Promise<queries.IDetectPerformanceDriftResult | null> {
    return this.maybe(queries.detectPerformanceDrift, params, options);
  }

  /** Says that the cause of a drift event is gone. */
  resolveDriftEvent(
    params: queries.IResolveDriftEventParams,
    options?: CallOptions,
  ): Promise<queries.IResolveDriftEventResult> {
    return this.one(queries.resolveDriftEvent, params, options);
  }

  /** Drift whose cause is not gone yet, the most severe first. */
  listActiveDriftEvents(
    { limit = 100 }: { limit?: number | undefined } = {},
    options?: CallOptions,
  ): Promise<queries.IListActiveDriftEventsResult[]> {
    return this.many(queries.listActiveDriftEvents, { limit }, options);
  }

  /** Asks for a retraining; while one of the same trigger is in flight, resolves with that one. */
  requestRetraining(params: queries.IRequestRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.requestRetraining, params, options);
  }

  /** Takes the next retraining for a worker, or null where none is due. */
  claimRetraining(params: queries.IClaimRetrainingParams, options?: CallOptions): Promise<Retraining | null> {
    return this.maybe(queries.claimRetraining, params, options);
  }

  /** The worker's sign of life. */
  prolongRetraining(params: queries.IProlongRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.prolongRetraining, params, options);
  }

  /** Says that training is done and evaluation begins. */
  evaluateRetraining(params: queries.IEvaluateRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.evaluateRetraining, params, options);
  }

  /** Says what a retraining brought. */
  completeRetraining(params: queries.ICompleteRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.completeRetraining, params, options);
  }

  /** Says that an attempt failed, and why. */
  failRetraining(params: queries.IFailRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.failRetraining, params, options);
  }

  /** Cancels a retraining. */
  cancelRetraining(params: queries.ICancelRetrainingParams, options?: CallOptions): Promise<Retraining> {
    return this.one(queries.cancelRetraining, params, options);
  }

  /** Ends lost attempts and queues what is due; resolves with how many. For a timer. */
  async recoverRetrainings(options?: CallOptions): Promise<number> {
    return (await this.one(queries.recoverRetrainings, undefined, options)).count;
  }

  /** A retraining by id. */
  getRetraining(params: queries.IGetRetrainingParams, options?: CallOptions): Promise<Retraining | null> {
    return this.maybe(queries.getRetraining, params, options);
  }

  /** Retrainings of a model, the newest first. A page at a time. */
  listRetrainings(
    { after, size, ...filter }: Omit<queries.IListRetrainingsParams, 'beforeId' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Retraining>> {
    return this.page(
      queries.listRetrainings,
      { after, size },
      { params: (key, limit) => ({ ...filter, beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Measures what a deployment did to a metric, and what that is worth. */
  measureImpact(params: queries.IMeasureImpactParams, options?: CallOptions): Promise<queries.IMeasureImpactResult> {
    return this.one(queries.measureImpact, params, options);
  }

  /** What a deployment did to the business. */
  listBusinessImpacts(
    params: queries.IListBusinessImpactsParams,
    options?: CallOptions,
  ): Promise<queries.IListBusinessImpactsResult[]> {
    return this.many(queries.listBusinessImpacts, params, options);
  }

  /** From drift to business impact, of all models or of one: what answered what, the newest drift first. */
  listImprovementLoops(
    { modelId, limit = 100 }: { modelId?: string | undefined; limit?: number | undefined } = {},
    options?: CallOptions,
  ): Promise<queries.IListImprovementLoopsResult[]> {
    return modelId === undefined
      ? this.many(queries.listImprovementLoops, { limit }, options)
      : this.many(queries.listImprovementLoopsOfModel, { modelId, limit }, options);
  }

  /** Counts values in the bins that edges cut: up to the first, from each to the next, above the last. */
  async countBins(params: queries.ICountBinsParams, options?: CallOptions): Promise<number[]> {
    return (await this.one(queries.countBins, params, options)).counts;
  }

  /** Population stability index of two samples, counted in the same bins. */
  async populationStabilityIndex(
    params: queries.IPopulationStabilityIndexParams,
    options?: CallOptions,
  ): Promise<number> {
    return (await this.one(queries.populationStabilityIndex, params, options)).index;
  }

  /** What the index exceeds by chance alone, for samples of this size. */
  async stabilityLimit(params: queries.IStabilityLimitParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.stabilityLimit, params, options)).limit;
  }

  /** Jensen-Shannon distance of two samples, counted in the same bins. */
  async jensenShannonDistance(params: queries.IJensenShannonDistanceParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.jensenShannonDistance, params, options)).distance;
  }

  /** How far the values of one sample have to be moved on average to be the other. */
  async wassersteinDistance(params: queries.IWassersteinDistanceParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.wassersteinDistance, params, options)).distance;
  }

  /** Whether two samples come of one distribution. */
  kolmogorovSmirnov(
    params: queries.IKolmogorovSmirnovParams,
    options?: CallOptions,
  ): Promise<queries.IKolmogorovSmirnovResult> {
    return this.one(queries.kolmogorovSmirnov, params, options);
  }

  /** Whether two samples have the same shares of categories. */
  chiSquareHomogeneity(
    params: queries.IChiSquareHomogeneityParams,
    options?: CallOptions,
  ): Promise<queries.IChiSquareHomogeneityResult> {
    return this.one(queries.chiSquareHomogeneity, params, options);
  }

  /** Whether two samples have the same mean. */
  welch(params: queries.IWelchParams, options?: CallOptions): Promise<queries.IWelchResult> {
    return this.one(queries.welch, params, options);
  }

  /** Whether the values of one sample tend to be larger. */
  mannWhitney(params: queries.IMannWhitneyParams, options?: CallOptions): Promise<queries.IMannWhitneyResult> {
    return this.one(queries.mannWhitney, params, options);
  }

  /** Whether two forecasts differ in accuracy, from their errors of the same periods. */
  dieboldMariano(params: queries.IDieboldMarianoParams, options?: CallOptions): Promise<queries.IDieboldMarianoResult> {
    return this.one(queries.dieboldMariano, params, options);
  }

  /** Interval of the mean of paired differences, by draws that follow from the seed. */
  pairedBootstrap(
    params: queries.IPairedBootstrapParams,
    options?: CallOptions,
  ): Promise<queries.IPairedBootstrapResult> {
    return this.one(queries.pairedBootstrap, params, options);
  }

  /** P values adjusted for being many. */
  async benjaminiHochberg(params: queries.IBenjaminiHochbergParams, options?: CallOptions): Promise<(number | null)[]> {
    return (await this.one(queries.benjaminiHochberg, params, options)).adjusted;
  }
}

async function* predictionRows(
  predictions: Iterable<NewPrediction> | AsyncIterable<NewPrediction>,
): AsyncGenerator<unknown[]> {
  for await (const { id, versionId, at, features, prediction, probability, latencyMs } of predictions) {
    yield [id ?? uuidV7(), versionId, at ?? new Date(), features, prediction, probability, latencyMs];
  }
}

async function* metricRows(values: Iterable<NewMetric> | AsyncIterable<NewMetric>): AsyncGenerator<unknown[]> {
  for await (const { versionId, name, category, at, value, metadata } of values) {
    yield [versionId, name, category ?? '', at ?? new Date(), value, metadata];
  }
}
