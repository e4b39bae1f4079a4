/** Types generated for queries found in "sql/forecast/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';
import type { ErrorMeasure, Method, SeriesFrequency, SeriesKind } from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type methodArray = Method[];

type numberArray = number[];

type stringArray = string[];

/** 'ForecastDemand' parameters type */
export interface IForecastDemandParams {
  description?: string | null | void;
  frequency?: SeriesFrequency | null | void;
  horizon?: number | null | void;
  idempotencyKey?: string | null | void;
  itemIds?: stringArray | null | void;
  level?: number | null | void;
  locationIds?: stringArray | null | void;
  measure?: ErrorMeasure | null | void;
  methods?: methodArray | null | void;
  seasonLength?: number | null | void;
  trainingCutOff?: string | null | void;
}

/** 'ForecastDemand' return type */
export interface IForecastDemandResult {
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  issued_at: Date;
  level: number;
  measure: ErrorMeasure | null;
  model_name: string | null;
  model_version: string | null;
  parameters: Json;
  published_by: string | null;
  season_length: number | null;
  source: string;
  training_cut_off: string;
}

/** 'ForecastDemand' query type */
export interface IForecastDemandQuery {
  params: IForecastDemandParams;
  result: IForecastDemandResult;
}

const forecastDemandIR: any = {
  usedParamSet: {
    horizon: true,
    frequency: true,
    trainingCutOff: true,
    itemIds: true,
    locationIds: true,
    measure: true,
    methods: true,
    seasonLength: true,
    level: true,
    description: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'horizon', required: false, transform: { type: 'scalar' }, locs: [{ a: 454, b: 461 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 475, b: 484 }] },
    { name: 'trainingCutOff', required: false, transform: { type: 'scalar' }, locs: [{ a: 525, b: 539 }] },
    { name: 'itemIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 544, b: 551 }] },
    { name: 'locationIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 556, b: 567 }] },
    { name: 'measure', required: false, transform: { type: 'scalar' }, locs: [{ a: 581, b: 588 }] },
    { name: 'methods', required: false, transform: { type: 'scalar' }, locs: [{ a: 626, b: 633 }] },
    { name: 'seasonLength', required: false, transform: { type: 'scalar' }, locs: [{ a: 657, b: 669 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 683, b: 688 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 718, b: 729 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 734, b: 748 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.season_length as "season_length?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.parameters as "parameters!",\n  v.published_by as "published_by?"\nfrom forecast.forecast_demand(\n  :horizon,\n  coalesce(:frequency::series.series_frequency, \'weekly\'),\n  :trainingCutOff,\n  :itemIds,\n  :locationIds,\n  coalesce(:measure::forecast.error_measure, \'wape\'),\n  :methods::forecast.method[],\n  :seasonLength,\n  coalesce(:level::double precision, 0.95),\n  :description,\n  :idempotencyKey\n) as v',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.season_length as "season_length?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.parameters as "parameters!",
 *   v.published_by as "published_by?"
 * from forecast.forecast_demand(
 *   :horizon,
 *   coalesce(:frequency::series.series_frequency, 'weekly'),
 *   :trainingCutOff,
 *   :itemIds,
 *   :locationIds,
 *   coalesce(:measure::forecast.error_measure, 'wape'),
 *   :methods::forecast.method[],
 *   :seasonLength,
 *   coalesce(:level::double precision, 0.95),
 *   :description,
 *   :idempotencyKey
 * ) as v
 * ```
 */
export const forecastDemand = new PreparedQuery<IForecastDemandParams, IForecastDemandResult>(forecastDemandIR);

/** 'ForecastSeries' parameters type */
export interface IForecastSeriesParams {
  description?: string | null | void;
  horizon: number;
  idempotencyKey?: string | null | void;
  level?: number | null | void;
  measure?: ErrorMeasure | null | void;
  methods?: methodArray | null | void;
  seasonLength?: number | null | void;
  seriesIds: stringArray;
  trainingCutOff?: string | null | void;
}

/** 'ForecastSeries' return type */
export interface IForecastSeriesResult {
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  issued_at: Date;
  level: number;
  measure: ErrorMeasure | null;
  model_name: string | null;
  model_version: string | null;
  parameters: Json;
  published_by: string | null;
  season_length: number | null;
  source: string;
  training_cut_off: string;
}

/** 'ForecastSeries' query type */
export interface IForecastSeriesQuery {
  params: IForecastSeriesParams;
  result: IForecastSeriesResult;
}

const forecastSeriesIR: any = {
  usedParamSet: {
    seriesIds: true,
    horizon: true,
    trainingCutOff: true,
    measure: true,
    methods: true,
    seasonLength: true,
    level: true,
    description: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'seriesIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 454, b: 464 }] },
    { name: 'horizon', required: true, transform: { type: 'scalar' }, locs: [{ a: 469, b: 477 }] },
    { name: 'trainingCutOff', required: false, transform: { type: 'scalar' }, locs: [{ a: 482, b: 496 }] },
    { name: 'measure', required: false, transform: { type: 'scalar' }, locs: [{ a: 510, b: 517 }] },
    { name: 'methods', required: false, transform: { type: 'scalar' }, locs: [{ a: 555, b: 562 }] },
    { name: 'seasonLength', required: false, transform: { type: 'scalar' }, locs: [{ a: 586, b: 598 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 612, b: 617 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 647, b: 658 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 663, b: 677 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.season_length as "season_length?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.parameters as "parameters!",\n  v.published_by as "published_by?"\nfrom forecast.forecast_series(\n  :seriesIds!,\n  :horizon!,\n  :trainingCutOff,\n  coalesce(:measure::forecast.error_measure, \'wape\'),\n  :methods::forecast.method[],\n  :seasonLength,\n  coalesce(:level::double precision, 0.95),\n  :description,\n  :idempotencyKey\n) as v',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.season_length as "season_length?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.parameters as "parameters!",
 *   v.published_by as "published_by?"
 * from forecast.forecast_series(
 *   :seriesIds!,
 *   :horizon!,
 *   :trainingCutOff,
 *   coalesce(:measure::forecast.error_measure, 'wape'),
 *   :methods::forecast.method[],
 *   :seasonLength,
 *   coalesce(:level::double precision, 0.95),
 *   :description,
 *   :idempotencyKey
 * ) as v
 * ```
 */
export const forecastSeries = new PreparedQuery<IForecastSeriesParams, IForecastSeriesResult>(forecastSeriesIR);

/** 'Publish' parameters type */
export interface IPublishParams {
  description?: string | null | void;
  frequency: SeriesFrequency;
  idempotencyKey?: string | null | void;
  issuedAt?: DateOrString | null | void;
  level?: number | null | void;
  modelName?: string | null | void;
  modelVersion?: string | null | void;
  parameters?: Json | null | void;
  points: Json;
  source: string;
  trainingCutOff: string;
}

/** 'Publish' return type */
export interface IPublishResult {
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  issued_at: Date;
  level: number;
  measure: ErrorMeasure | null;
  model_name: string | null;
  model_version: string | null;
  parameters: Json;
  published_by: string | null;
  season_length: number | null;
  source: string;
  training_cut_off: string;
}

/** 'Publish' query type */
export interface IPublishQuery {
  params: IPublishParams;
  result: IPublishResult;
}

const publishIR: any = {
  usedParamSet: {
    source: true,
    points: true,
    trainingCutOff: true,
    frequency: true,
    level: true,
    modelName: true,
    modelVersion: true,
    description: true,
    parameters: true,
    issuedAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'source', required: true, transform: { type: 'scalar' }, locs: [{ a: 446, b: 453 }] },
    { name: 'points', required: true, transform: { type: 'scalar' }, locs: [{ a: 458, b: 465 }] },
    { name: 'trainingCutOff', required: true, transform: { type: 'scalar' }, locs: [{ a: 470, b: 485 }] },
    { name: 'frequency', required: true, transform: { type: 'scalar' }, locs: [{ a: 490, b: 500 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 514, b: 519 }] },
    { name: 'modelName', required: false, transform: { type: 'scalar' }, locs: [{ a: 549, b: 558 }] },
    { name: 'modelVersion', required: false, transform: { type: 'scalar' }, locs: [{ a: 563, b: 575 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 580, b: 591 }] },
    { name: 'parameters', required: false, transform: { type: 'scalar' }, locs: [{ a: 605, b: 615 }] },
    { name: 'issuedAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 634, b: 642 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 647, b: 661 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.season_length as "season_length?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.parameters as "parameters!",\n  v.published_by as "published_by?"\nfrom forecast.publish(\n  :source!,\n  :points!,\n  :trainingCutOff!,\n  :frequency!,\n  coalesce(:level::double precision, 0.95),\n  :modelName,\n  :modelVersion,\n  :description,\n  coalesce(:parameters::jsonb, \'{}\'),\n  :issuedAt,\n  :idempotencyKey\n) as v',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.season_length as "season_length?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.parameters as "parameters!",
 *   v.published_by as "published_by?"
 * from forecast.publish(
 *   :source!,
 *   :points!,
 *   :trainingCutOff!,
 *   :frequency!,
 *   coalesce(:level::double precision, 0.95),
 *   :modelName,
 *   :modelVersion,
 *   :description,
 *   coalesce(:parameters::jsonb, '{}'),
 *   :issuedAt,
 *   :idempotencyKey
 * ) as v
 * ```
 */
export const publish = new PreparedQuery<IPublishParams, IPublishResult>(publishIR);

/** 'Blend' parameters type */
export interface IBlendParams {
  description?: string | null | void;
  idempotencyKey?: string | null | void;
  parts: Json;
}

/** 'Blend' return type */
export interface IBlendResult {
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  issued_at: Date;
  level: number;
  measure: ErrorMeasure | null;
  model_name: string | null;
  model_version: string | null;
  parameters: Json;
  published_by: string | null;
  season_length: number | null;
  source: string;
  training_cut_off: string;
}

/** 'Blend' query type */
export interface IBlendQuery {
  params: IBlendParams;
  result: IBlendResult;
}

const blendIR: any = {
  usedParamSet: { parts: true, description: true, idempotencyKey: true },
  params: [
    { name: 'parts', required: true, transform: { type: 'scalar' }, locs: [{ a: 441, b: 447 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 450, b: 461 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 464, b: 478 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.season_length as "season_length?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.parameters as "parameters!",\n  v.published_by as "published_by?"\nfrom forecast.blend(:parts!, :description, :idempotencyKey) as v',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.season_length as "season_length?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.parameters as "parameters!",
 *   v.published_by as "published_by?"
 * from forecast.blend(:parts!, :description, :idempotencyKey) as v
 * ```
 */
export const blend = new PreparedQuery<IBlendParams, IBlendResult>(blendIR);

/** 'GetVersion' parameters type */
export interface IGetVersionParams {
  versionId: string;
}

/** 'GetVersion' return type */
export interface IGetVersionResult {
  /** What it is for. */
  description: string | null;
  /** First period. */
  first_target_on: string | null;
  /** How far apart its points are. */
  frequency: SeriesFrequency;
  /** Version. */
  id: string;
  /** When it was published. */
  issued_at: Date;
  /** Last period. */
  last_target_on: string | null;
  /** Probability of its intervals. */
  level: number;
  /** Mean of the series' backtest errors, by the version's measure; null for foreign forecasts. */
  mean_backtest_error: number | null;
  /** Error measure that selected the methods. */
  measure: ErrorMeasure | null;
  /** Model that made it. */
  model_name: string | null;
  /** Version of that model. */
  model_version: string | null;
  /** User of the session that published it. */
  published_by: string | null;
  /** Series that it forecasts. */
  series_count: string;
  /** Series that it could not forecast; forecast.skipped_series says why. */
  skipped_count: string;
  /** Where it comes from. */
  source: string;
  /** Last day whose history it knows. */
  training_cut_off: string;
}

/** 'GetVersion' query type */
export interface IGetVersionQuery {
  params: IGetVersionParams;
  result: IGetVersionResult;
}

const getVersionIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 610, b: 620 }] }],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.published_by as "published_by?",\n  v.series_count as "series_count!",\n  v.skipped_count as "skipped_count!",\n  v.mean_backtest_error as "mean_backtest_error?",\n  v.first_target_on as "first_target_on?",\n  v.last_target_on as "last_target_on?"\nfrom forecast.version_summaries as v\nwhere v.id = :versionId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.published_by as "published_by?",
 *   v.series_count as "series_count!",
 *   v.skipped_count as "skipped_count!",
 *   v.mean_backtest_error as "mean_backtest_error?",
 *   v.first_target_on as "first_target_on?",
 *   v.last_target_on as "last_target_on?"
 * from forecast.version_summaries as v
 * where v.id = :versionId!
 * ```
 */
export const getVersion = new PreparedQuery<IGetVersionParams, IGetVersionResult>(getVersionIR);

/** 'ListVersions' parameters type */
export interface IListVersionsParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListVersions' return type */
export interface IListVersionsResult {
  /** What it is for. */
  description: string | null;
  /** First period. */
  first_target_on: string | null;
  /** How far apart its points are. */
  frequency: SeriesFrequency;
  /** Version. */
  id: string;
  /** When it was published. */
  issued_at: Date;
  /** Last period. */
  last_target_on: string | null;
  /** Probability of its intervals. */
  level: number;
  /** Mean of the series' backtest errors, by the version's measure; null for foreign forecasts. */
  mean_backtest_error: number | null;
  /** Error measure that selected the methods. */
  measure: ErrorMeasure | null;
  /** Model that made it. */
  model_name: string | null;
  /** Version of that model. */
  model_version: string | null;
  /** User of the session that published it. */
  published_by: string | null;
  /** Series that it forecasts. */
  series_count: string;
  /** Series that it could not forecast; forecast.skipped_series says why. */
  skipped_count: string;
  /** Where it comes from. */
  source: string;
  /** Last day whose history it knows. */
  training_cut_off: string;
}

/** 'ListVersions' query type */
export interface IListVersionsQuery {
  params: IListVersionsParams;
  result: IListVersionsResult;
}

const listVersionsIR: any = {
  usedParamSet: { beforeId: true, limit: true },
  params: [
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 619, b: 627 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 701, b: 707 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.frequency as "frequency!",\n  v.level as "level!",\n  v.measure as "measure?",\n  v.model_name as "model_name?",\n  v.model_version as "model_version?",\n  v.description as "description?",\n  v.published_by as "published_by?",\n  v.series_count as "series_count!",\n  v.skipped_count as "skipped_count!",\n  v.mean_backtest_error as "mean_backtest_error?",\n  v.first_target_on as "first_target_on?",\n  v.last_target_on as "last_target_on?"\nfrom forecast.version_summaries as v\nwhere v.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by v.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.frequency as "frequency!",
 *   v.level as "level!",
 *   v.measure as "measure?",
 *   v.model_name as "model_name?",
 *   v.model_version as "model_version?",
 *   v.description as "description?",
 *   v.published_by as "published_by?",
 *   v.series_count as "series_count!",
 *   v.skipped_count as "skipped_count!",
 *   v.mean_backtest_error as "mean_backtest_error?",
 *   v.first_target_on as "first_target_on?",
 *   v.last_target_on as "last_target_on?"
 * from forecast.version_summaries as v
 * where v.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by v.id desc
 * limit :limit!
 * ```
 */
export const listVersions = new PreparedQuery<IListVersionsParams, IListVersionsResult>(listVersionsIR);

/** 'ListOutdatedVersions' parameters type */
export interface IListOutdatedVersionsParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListOutdatedVersions' return type */
export interface IListOutdatedVersionsResult {
  /** Series whose history has changed since. */
  changed_series_count: string;
  /** What it is for. */
  description: string | null;
  /** Version. */
  id: string;
  /** When it was published. */
  issued_at: Date;
  /** When the last change was made. */
  last_changed_at: Date;
  /** Those among them that rest on an upload that was revoked since. */
  revoked_series_count: string;
  /** Where it comes from. */
  source: string;
  /** Last day whose history it knows. */
  training_cut_off: string;
}

/** 'ListOutdatedVersions' query type */
export interface IListOutdatedVersionsQuery {
  params: IListOutdatedVersionsParams;
  result: IListOutdatedVersionsResult;
}

const listOutdatedVersionsIR: any = {
  usedParamSet: { beforeId: true, limit: true },
  params: [
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 367, b: 375 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 449, b: 455 }] },
  ],
  statement:
    'select\n  v.id as "id!",\n  v.source as "source!",\n  v.issued_at as "issued_at!",\n  v.training_cut_off as "training_cut_off!",\n  v.description as "description?",\n  v.changed_series_count as "changed_series_count!",\n  v.revoked_series_count as "revoked_series_count!",\n  v.last_changed_at as "last_changed_at!"\nfrom forecast.outdated_versions as v\nwhere v.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by v.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.id as "id!",
 *   v.source as "source!",
 *   v.issued_at as "issued_at!",
 *   v.training_cut_off as "training_cut_off!",
 *   v.description as "description?",
 *   v.changed_series_count as "changed_series_count!",
 *   v.revoked_series_count as "revoked_series_count!",
 *   v.last_changed_at as "last_changed_at!"
 * from forecast.outdated_versions as v
 * where v.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by v.id desc
 * limit :limit!
 * ```
 */
export const listOutdatedVersions = new PreparedQuery<IListOutdatedVersionsParams, IListOutdatedVersionsResult>(
  listOutdatedVersionsIR,
);

/** 'ListOutdatedSeries' parameters type */
export interface IListOutdatedSeriesParams {
  afterSeriesId?: string | null | void;
  limit: NumberOrString;
  versionId: string;
}

/** 'ListOutdatedSeries' return type */
export interface IListOutdatedSeriesResult {
  /** Changes of the history since; series.revisions has them. */
  change_count: string;
  /** Revision that the forecast read. */
  data_revision: string;
  /** Earliest moment that changed. */
  first_at: Date;
  /** True where an upload that the history came from was revoked since. */
  is_revoked: boolean;
  /** Latest moment that changed; it may lie after the cut-off. */
  last_at: Date;
  /** When the last change was made. */
  last_changed_at: Date;
  /** Its name. */
  name: string;
  /** Series. */
  series_id: string;
  /** Version. */
  version_id: string;
}

/** 'ListOutdatedSeries' query type */
export interface IListOutdatedSeriesQuery {
  params: IListOutdatedSeriesParams;
  result: IListOutdatedSeriesResult;
}

const listOutdatedSeriesIR: any = {
  usedParamSet: { versionId: true, afterSeriesId: true, limit: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 355, b: 365 }] },
    { name: 'afterSeriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 396, b: 409 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 485, b: 491 }] },
  ],
  statement:
    'select\n  o.version_id as "version_id!",\n  o.series_id as "series_id!",\n  o.name as "name!",\n  o.data_revision as "data_revision!",\n  o.change_count as "change_count!",\n  o.is_revoked as "is_revoked!",\n  o.first_at as "first_at!",\n  o.last_at as "last_at!",\n  o.last_changed_at as "last_changed_at!"\nfrom forecast.outdated_series as o\nwhere o.version_id = :versionId!\n  and o.series_id > coalesce(:afterSeriesId::uuid, \'00000000-0000-0000-0000-000000000000\')\norder by o.series_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.version_id as "version_id!",
 *   o.series_id as "series_id!",
 *   o.name as "name!",
 *   o.data_revision as "data_revision!",
 *   o.change_count as "change_count!",
 *   o.is_revoked as "is_revoked!",
 *   o.first_at as "first_at!",
 *   o.last_at as "last_at!",
 *   o.last_changed_at as "last_changed_at!"
 * from forecast.outdated_series as o
 * where o.version_id = :versionId!
 *   and o.series_id > coalesce(:afterSeriesId::uuid, '00000000-0000-0000-0000-000000000000')
 * order by o.series_id
 * limit :limit!
 * ```
 */
export const listOutdatedSeries = new PreparedQuery<IListOutdatedSeriesParams, IListOutdatedSeriesResult>(
  listOutdatedSeriesIR,
);

/** 'ListSeriesForecasts' parameters type */
export interface IListSeriesForecastsParams {
  afterSeriesId?: string | null | void;
  limit: NumberOrString;
  versionId: string;
}

/** 'ListSeriesForecasts' return type */
export interface IListSeriesForecastsResult {
  /** The version's measure over the backtest; null where there was none. */
  backtest_error: number | null;
  /** Revision of the series' data that it was computed from; of a forecast made elsewhere, the one when it was published. Later changes are in forecast.outdated_series. */
  data_revision: string;
  /** Root mean square of one-step errors in the backtest, in units of the series a period: the σ of safety stocks; null where unknown. */
  error_deviation: number | null;
  /** First period forecast. */
  first_target_on: string;
  /** When the version was published. */
  issued_at: Date;
  /** Item of the series, for demand. */
  item_id: string | null;
  /** Last period forecast. */
  last_target_on: string;
  /** Location of the series. */
  location_id: string | null;
  /** Method. */
  method: Method;
  /** Fitted parameters. */
  parameters: Json;
  /** Why this method. */
  reason: string | null;
  /** Series. */
  series_id: string;
  /** Source of the version. */
  source: string;
  /** Version. */
  version_id: string;
}

/** 'ListSeriesForecasts' query type */
export interface IListSeriesForecastsQuery {
  params: IListSeriesForecastsParams;
  result: IListSeriesForecastsResult;
}

const listSeriesForecastsIR: any = {
  usedParamSet: { versionId: true, afterSeriesId: true, limit: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 535, b: 545 }] },
    { name: 'afterSeriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 576, b: 589 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 665, b: 671 }] },
  ],
  statement:
    'select\n  f.version_id as "version_id!",\n  f.series_id as "series_id!",\n  f.item_id as "item_id?",\n  f.location_id as "location_id?",\n  f.source as "source!",\n  f.issued_at as "issued_at!",\n  f.data_revision as "data_revision!",\n  f.method as "method!",\n  f.parameters as "parameters!",\n  f.error_deviation as "error_deviation?",\n  f.backtest_error as "backtest_error?",\n  f.first_target_on as "first_target_on!",\n  f.last_target_on as "last_target_on!",\n  f.reason as "reason?"\nfrom forecast.series_forecasts as f\nwhere f.version_id = :versionId!\n  and f.series_id > coalesce(:afterSeriesId::uuid, \'00000000-0000-0000-0000-000000000000\')\norder by f.series_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.version_id as "version_id!",
 *   f.series_id as "series_id!",
 *   f.item_id as "item_id?",
 *   f.location_id as "location_id?",
 *   f.source as "source!",
 *   f.issued_at as "issued_at!",
 *   f.data_revision as "data_revision!",
 *   f.method as "method!",
 *   f.parameters as "parameters!",
 *   f.error_deviation as "error_deviation?",
 *   f.backtest_error as "backtest_error?",
 *   f.first_target_on as "first_target_on!",
 *   f.last_target_on as "last_target_on!",
 *   f.reason as "reason?"
 * from forecast.series_forecasts as f
 * where f.version_id = :versionId!
 *   and f.series_id > coalesce(:afterSeriesId::uuid, '00000000-0000-0000-0000-000000000000')
 * order by f.series_id
 * limit :limit!
 * ```
 */
export const listSeriesForecasts = new PreparedQuery<IListSeriesForecastsParams, IListSeriesForecastsResult>(
  listSeriesForecastsIR,
);

/** 'CountMethods' parameters type */
export interface ICountMethodsParams {
  versionId: string;
}

/** 'CountMethods' return type */
export interface ICountMethodsResult {
  mean_backtest_error: number | null;
  /** Method. */
  method: Method;
  series_count: string;
}

/** 'CountMethods' query type */
export interface ICountMethodsQuery {
  params: ICountMethodsParams;
  result: ICountMethodsResult;
}

const countMethodsIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 274, b: 284 }] }],
  statement:
    'select\n  m.method as "method!",\n  m.series_count as "series_count!",\n  m.mean_backtest_error as "mean_backtest_error?"\nfrom (\n  select f.method, count(*) as series_count, avg(f.backtest_error) as mean_backtest_error\n  from forecast.series_forecasts f\n  where f.version_id = :versionId!\n  group by f.method\n) as m\norder by m.series_count desc, m.method',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.method as "method!",
 *   m.series_count as "series_count!",
 *   m.mean_backtest_error as "mean_backtest_error?"
 * from (
 *   select f.method, count(*) as series_count, avg(f.backtest_error) as mean_backtest_error
 *   from forecast.series_forecasts f
 *   where f.version_id = :versionId!
 *   group by f.method
 * ) as m
 * order by m.series_count desc, m.method
 * ```
 */
export const countMethods = new PreparedQuery<ICountMethodsParams, ICountMethodsResult>(countMethodsIR);

/** 'ListSkippedSeries' parameters type */
export interface IListSkippedSeriesParams {
  versionId: string;
}

/** 'ListSkippedSeries' return type */
export interface IListSkippedSeriesResult {
  /** Name, unique for its owner. */
  name: string;
  /** Why there is no forecast. */
  reason: string;
  /** Series. */
  series_id: string;
}

/** 'ListSkippedSeries' query type */
export interface IListSkippedSeriesQuery {
  params: IListSkippedSeriesParams;
  result: IListSkippedSeriesResult;
}

const listSkippedSeriesIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 138, b: 148 }] }],
  statement:
    'select\n  k.series_id,\n  s.name,\n  k.reason\nfrom forecast.skipped_series k\njoin series.series s on s.id = k.series_id\nwhere k.version_id = :versionId!\norder by s.name, k.series_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   k.series_id,
 *   s.name,
 *   k.reason
 * from forecast.skipped_series k
 * join series.series s on s.id = k.series_id
 * where k.version_id = :versionId!
 * order by s.name, k.series_id
 * ```
 */
export const listSkippedSeries = new PreparedQuery<IListSkippedSeriesParams, IListSkippedSeriesResult>(
  listSkippedSeriesIR,
);

/** 'ListBacktests' parameters type */
export interface IListBacktestsParams {
  seriesId: string;
  versionId: string;
}

/** 'ListBacktests' return type */
export interface IListBacktestsResult {
  /** Σ(actual − forecast) / Σ actual; null where nothing was sold. */
  bias: number | null;
  /** Number of forecasts that were compared. */
  error_count: number;
  /** True for the method that was published. */
  is_selected: boolean;
  /** Mean absolute error, in units of the series. */
  mae: number | null;
  /** Mean |actual − forecast| / |actual| of the periods that are not zero. */
  mape: number | null;
  /** Periods of zero, which MAPE leaves out. */
  mape_excluded_count: number;
  /** MAE over the mean absolute change from period to period before the first origin; null where there is no change. */
  mase: number | null;
  /** Method. */
  method: Method;
  /** Root mean square of the errors one period ahead. */
  one_step_deviation: number | null;
  /** Number of origins. */
  origin_count: number;
  /** Parameters, fitted before the first origin. */
  parameters: Json;
  /** Root mean square error. */
  rmse: number | null;
  /** Series. */
  series_id: string;
  /** Mean 2|e| / (|actual| + |forecast|), 0 where both are zero. */
  smape: number | null;
  /** Root mean square error by periods ahead, never falling. */
  step_deviations: numberArray | null;
  /** Version that the backtest selected the method for. */
  version_id: string;
  /** Σ|actual − forecast| / Σ|actual|; null where nothing was sold. */
  wape: number | null;
}

/** 'ListBacktests' query type */
export interface IListBacktestsQuery {
  params: IListBacktestsParams;
  result: IListBacktestsResult;
}

const listBacktestsIR: any = {
  usedParamSet: { versionId: true, seriesId: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 575, b: 585 }] },
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 607, b: 616 }] },
  ],
  statement:
    'select\n  b.version_id as "version_id!",\n  b.series_id as "series_id!",\n  b.method as "method!",\n  b.parameters as "parameters!",\n  b.origin_count as "origin_count!",\n  b.error_count as "error_count!",\n  b.mae as "mae?",\n  b.rmse as "rmse?",\n  b.bias as "bias?",\n  b.wape as "wape?",\n  b.mape as "mape?",\n  b.mape_excluded_count as "mape_excluded_count!",\n  b.smape as "smape?",\n  b.mase as "mase?",\n  b.one_step_deviation as "one_step_deviation?",\n  b.step_deviations as "step_deviations?",\n  b.is_selected as "is_selected!"\nfrom forecast.backtests as b\nwhere b.version_id = :versionId!\n  and b.series_id = :seriesId!\norder by b.is_selected desc, b.wape, b.method',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.version_id as "version_id!",
 *   b.series_id as "series_id!",
 *   b.method as "method!",
 *   b.parameters as "parameters!",
 *   b.origin_count as "origin_count!",
 *   b.error_count as "error_count!",
 *   b.mae as "mae?",
 *   b.rmse as "rmse?",
 *   b.bias as "bias?",
 *   b.wape as "wape?",
 *   b.mape as "mape?",
 *   b.mape_excluded_count as "mape_excluded_count!",
 *   b.smape as "smape?",
 *   b.mase as "mase?",
 *   b.one_step_deviation as "one_step_deviation?",
 *   b.step_deviations as "step_deviations?",
 *   b.is_selected as "is_selected!"
 * from forecast.backtests as b
 * where b.version_id = :versionId!
 *   and b.series_id = :seriesId!
 * order by b.is_selected desc, b.wape, b.method
 * ```
 */
export const listBacktests = new PreparedQuery<IListBacktestsParams, IListBacktestsResult>(listBacktestsIR);

/** 'GetDemandSeries' parameters type */
export interface IGetDemandSeriesParams {
  frequency?: SeriesFrequency | null | void;
  itemId: string;
  locationId: string;
}

/** 'GetDemandSeries' return type */
export interface IGetDemandSeriesResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code, where the values are money. */
  currency: string | null;
  /** Where it comes from and what it means. */
  description: string | null;
  /** How far apart observations are. */
  frequency: SeriesFrequency;
  /** Identifier. */
  id: string;
  /** Item, for demand and prices of one item. */
  item_id: string | null;
  /** What it measures. */
  kind: SeriesKind;
  /** Location; null over all locations. */
  location_id: string | null;
  /** Name, unique for its owner. */
  name: string;
  /** User whose series it is; null: the company's. */
  owner_id: string | null;
  /** Unit of measure of the values, where they are quantities. */
  unit: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetDemandSeries' query type */
export interface IGetDemandSeriesQuery {
  params: IGetDemandSeriesParams;
  result: IGetDemandSeriesResult;
}

const getDemandSeriesIR: any = {
  usedParamSet: { itemId: true, locationId: true, frequency: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 380, b: 387 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 411, b: 422 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 477, b: 486 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.name as "name!",\n  s.kind as "kind!",\n  s.item_id as "item_id?",\n  s.location_id as "location_id?",\n  s.unit as "unit?",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?",\n  s.description as "description?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom series.series as s\nwhere s.item_id = :itemId!\n  and s.location_id = :locationId!\n  and s.kind = \'demand\'\n  and s.frequency = coalesce(:frequency::series.series_frequency, \'weekly\')\n  and s.owner_id is null\norder by s.id\nlimit 1',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.name as "name!",
 *   s.kind as "kind!",
 *   s.item_id as "item_id?",
 *   s.location_id as "location_id?",
 *   s.unit as "unit?",
 *   s.currency as "currency?",
 *   s.frequency as "frequency!",
 *   s.owner_id as "owner_id?",
 *   s.description as "description?",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from series.series as s
 * where s.item_id = :itemId!
 *   and s.location_id = :locationId!
 *   and s.kind = 'demand'
 *   and s.frequency = coalesce(:frequency::series.series_frequency, 'weekly')
 *   and s.owner_id is null
 * order by s.id
 * limit 1
 * ```
 */
export const getDemandSeries = new PreparedQuery<IGetDemandSeriesParams, IGetDemandSeriesResult>(getDemandSeriesIR);

/** 'ListCurrentForecasts' parameters type */
export interface IListCurrentForecastsParams {
  asOf?: DateOrString | null | void;
  itemId?: string | null | void;
}

/** 'ListCurrentForecasts' return type */
export interface IListCurrentForecastsResult {
  error_deviation: number | null;
  first_target_on: string;
  frequency: SeriesFrequency;
  issued_at: Date;
  item_id: string | null;
  last_target_on: string;
  location_id: string | null;
  method: Method;
  series_id: string;
  source: string;
  version_id: string;
}

/** 'ListCurrentForecasts' query type */
export interface IListCurrentForecastsQuery {
  params: IListCurrentForecastsParams;
  result: IListCurrentForecastsResult;
}

const listCurrentForecastsIR: any = {
  usedParamSet: { asOf: true, itemId: true },
  params: [
    { name: 'asOf', required: false, transform: { type: 'scalar' }, locs: [{ a: 403, b: 407 }] },
    {
      name: 'itemId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 422, b: 428 },
        { a: 459, b: 465 },
      ],
    },
  ],
  statement:
    'select\n  c.series_id as "series_id!",\n  c.item_id as "item_id?",\n  c.location_id as "location_id?",\n  c.source as "source!",\n  c.version_id as "version_id!",\n  c.issued_at as "issued_at!",\n  c.frequency as "frequency!",\n  c.error_deviation as "error_deviation?",\n  c.method as "method!",\n  c.first_target_on as "first_target_on!",\n  c.last_target_on as "last_target_on!"\nfrom forecast.current_forecasts(:asOf) as c\nwhere (:itemId::uuid is null or c.item_id = :itemId)\norder by c.series_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.series_id as "series_id!",
 *   c.item_id as "item_id?",
 *   c.location_id as "location_id?",
 *   c.source as "source!",
 *   c.version_id as "version_id!",
 *   c.issued_at as "issued_at!",
 *   c.frequency as "frequency!",
 *   c.error_deviation as "error_deviation?",
 *   c.method as "method!",
 *   c.first_target_on as "first_target_on!",
 *   c.last_target_on as "last_target_on!"
 * from forecast.current_forecasts(:asOf) as c
 * where (:itemId::uuid is null or c.item_id = :itemId)
 * order by c.series_id
 * ```
 */
export const listCurrentForecasts = new PreparedQuery<IListCurrentForecastsParams, IListCurrentForecastsResult>(
  listCurrentForecastsIR,
);

/** 'ReadForecast' parameters type */
export interface IReadForecastParams {
  asOf?: DateOrString | null | void;
  from?: string | null | void;
  seriesId: string;
  to?: string | null | void;
}

/** 'ReadForecast' return type */
export interface IReadForecastResult {
  actual: number | null;
  issued_at: Date;
  lower: number | null;
  method: Method;
  point: number;
  source: string;
  target_on: string;
  training_cut_off: string;
  upper: number | null;
  version_id: string;
}

/** 'ReadForecast' query type */
export interface IReadForecastQuery {
  params: IReadForecastParams;
  result: IReadForecastResult;
}

const readForecastIR: any = {
  usedParamSet: { seriesId: true, from: true, to: true, asOf: true },
  params: [
    { name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 318, b: 327 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 330, b: 334 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 337, b: 339 }] },
    { name: 'asOf', required: false, transform: { type: 'scalar' }, locs: [{ a: 342, b: 346 }] },
  ],
  statement:
    'select\n  r.target_on as "target_on!",\n  r.point as "point!",\n  r.lower as "lower?",\n  r.upper as "upper?",\n  r.actual as "actual?",\n  r.version_id as "version_id!",\n  r.source as "source!",\n  r.method as "method!",\n  r.issued_at as "issued_at!",\n  r.training_cut_off as "training_cut_off!"\nfrom forecast.read_forecast(:seriesId!, :from, :to, :asOf) as r\norder by r.target_on',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.target_on as "target_on!",
 *   r.point as "point!",
 *   r.lower as "lower?",
 *   r.upper as "upper?",
 *   r.actual as "actual?",
 *   r.version_id as "version_id!",
 *   r.source as "source!",
 *   r.method as "method!",
 *   r.issued_at as "issued_at!",
 *   r.training_cut_off as "training_cut_off!"
 * from forecast.read_forecast(:seriesId!, :from, :to, :asOf) as r
 * order by r.target_on
 * ```
 */
export const readForecast = new PreparedQuery<IReadForecastParams, IReadForecastResult>(readForecastIR);

/** 'Accuracy' parameters type */
export interface IAccuracyParams {
  by?: string | null | void;
  from: string;
  lag: number;
  seriesIds?: stringArray | null | void;
  source?: string | null | void;
  to: string;
}

/** 'Accuracy' return type */
export interface IAccuracyResult {
  bias: number | null;
  error_count: number;
  group_key: string;
  interval_coverage: number | null;
  mae: number | null;
  mape: number | null;
  mape_excluded_count: number;
  rmse: number | null;
  series_count: string;
  smape: number | null;
  wape: number | null;
}

/** 'Accuracy' query type */
export interface IAccuracyQuery {
  params: IAccuracyParams;
  result: IAccuracyResult;
}

const accuracyIR: any = {
  usedParamSet: { lag: true, from: true, to: true, seriesIds: true, source: true, by: true },
  params: [
    { name: 'lag', required: true, transform: { type: 'scalar' }, locs: [{ a: 356, b: 360 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 363, b: 368 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 371, b: 374 }] },
    { name: 'seriesIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 377, b: 386 }] },
    { name: 'source', required: false, transform: { type: 'scalar' }, locs: [{ a: 389, b: 395 }] },
    { name: 'by', required: false, transform: { type: 'scalar' }, locs: [{ a: 407, b: 409 }] },
  ],
  statement:
    'select\n  a.group_key as "group_key!",\n  a.series_count as "series_count!",\n  a.error_count as "error_count!",\n  a.mae as "mae?",\n  a.rmse as "rmse?",\n  a.bias as "bias?",\n  a.wape as "wape?",\n  a.mape as "mape?",\n  a.mape_excluded_count as "mape_excluded_count!",\n  a.smape as "smape?",\n  a.interval_coverage as "interval_coverage?"\nfrom forecast.accuracy(:lag!, :from!, :to!, :seriesIds, :source, coalesce(:by::text, \'series\')) as a\norder by a.group_key',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   a.group_key as "group_key!",
 *   a.series_count as "series_count!",
 *   a.error_count as "error_count!",
 *   a.mae as "mae?",
 *   a.rmse as "rmse?",
 *   a.bias as "bias?",
 *   a.wape as "wape?",
 *   a.mape as "mape?",
 *   a.mape_excluded_count as "mape_excluded_count!",
 *   a.smape as "smape?",
 *   a.interval_coverage as "interval_coverage?"
 * from forecast.accuracy(:lag!, :from!, :to!, :seriesIds, :source, coalesce(:by::text, 'series')) as a
 * order by a.group_key
 * ```
 */
export const accuracy = new PreparedQuery<IAccuracyParams, IAccuracyResult>(accuracyIR);

/** 'ForecastsByLag' parameters type */
export interface IForecastsByLagParams {
  from: string;
  lag: number;
  seriesIds?: stringArray | null | void;
  source?: string | null | void;
  to: string;
}

/** 'ForecastsByLag' return type */
export interface IForecastsByLagResult {
  actual: number | null;
  item_id: string | null;
  location_id: string | null;
  lower: number | null;
  method: Method;
  point: number;
  series_id: string;
  source: string;
  target_on: string;
  upper: number | null;
  version_id: string;
}

/** 'ForecastsByLag' query type */
export interface IForecastsByLagQuery {
  params: IForecastsByLagParams;
  result: IForecastsByLagResult;
}

const forecastsByLagIR: any = {
  usedParamSet: { lag: true, from: true, to: true, seriesIds: true, source: true },
  params: [
    { name: 'lag', required: true, transform: { type: 'scalar' }, locs: [{ a: 338, b: 342 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 345, b: 350 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 353, b: 356 }] },
    { name: 'seriesIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 359, b: 368 }] },
    { name: 'source', required: false, transform: { type: 'scalar' }, locs: [{ a: 371, b: 377 }] },
  ],
  statement:
    'select\n  l.series_id as "series_id!",\n  l.item_id as "item_id?",\n  l.location_id as "location_id?",\n  l.target_on as "target_on!",\n  l.point as "point!",\n  l.lower as "lower?",\n  l.upper as "upper?",\n  l.actual as "actual?",\n  l.version_id as "version_id!",\n  l.source as "source!",\n  l.method as "method!"\nfrom forecast.forecasts_by_lag(:lag!, :from!, :to!, :seriesIds, :source) as l\norder by l.series_id, l.target_on',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.series_id as "series_id!",
 *   l.item_id as "item_id?",
 *   l.location_id as "location_id?",
 *   l.target_on as "target_on!",
 *   l.point as "point!",
 *   l.lower as "lower?",
 *   l.upper as "upper?",
 *   l.actual as "actual?",
 *   l.version_id as "version_id!",
 *   l.source as "source!",
 *   l.method as "method!"
 * from forecast.forecasts_by_lag(:lag!, :from!, :to!, :seriesIds, :source) as l
 * order by l.series_id, l.target_on
 * ```
 */
export const forecastsByLag = new PreparedQuery<IForecastsByLagParams, IForecastsByLagResult>(forecastsByLagIR);

/** 'ForecastHistory' parameters type */
export interface IForecastHistoryParams {
  deadPeriods?: number | null | void;
  history: numberArray;
  horizon: number;
  intermittentInterval?: number | null | void;
  isNonnegative?: boolean | null | void;
  measure?: ErrorMeasure | null | void;
  methods?: methodArray | null | void;
  minimumHistory?: number | null | void;
  seasonLength?: number | null | void;
}

/** 'ForecastHistory' return type */
export interface IForecastHistoryResult {
  backtest_error: number | null;
  deviations: numberArray | null;
  error_deviation: number | null;
  method: Method | null;
  parameters: Json;
  points: numberArray | null;
  reason: string | null;
}

/** 'ForecastHistory' query type */
export interface IForecastHistoryQuery {
  params: IForecastHistoryParams;
  result: IForecastHistoryResult;
}

const forecastHistoryIR: any = {
  usedParamSet: {
    history: true,
    horizon: true,
    seasonLength: true,
    measure: true,
    isNonnegative: true,
    minimumHistory: true,
    deadPeriods: true,
    intermittentInterval: true,
    methods: true,
  },
  params: [
    { name: 'history', required: true, transform: { type: 'scalar' }, locs: [{ a: 265, b: 273 }] },
    { name: 'horizon', required: true, transform: { type: 'scalar' }, locs: [{ a: 278, b: 286 }] },
    { name: 'seasonLength', required: false, transform: { type: 'scalar' }, locs: [{ a: 291, b: 303 }] },
    { name: 'measure', required: false, transform: { type: 'scalar' }, locs: [{ a: 317, b: 324 }] },
    { name: 'isNonnegative', required: false, transform: { type: 'scalar' }, locs: [{ a: 371, b: 384 }] },
    { name: 'minimumHistory', required: false, transform: { type: 'scalar' }, locs: [{ a: 414, b: 428 }] },
    { name: 'deadPeriods', required: false, transform: { type: 'scalar' }, locs: [{ a: 502, b: 513 }] },
    { name: 'intermittentInterval', required: false, transform: { type: 'scalar' }, locs: [{ a: 541, b: 561 }] },
    { name: 'methods', required: false, transform: { type: 'scalar' }, locs: [{ a: 657, b: 664 }] },
  ],
  statement:
    'select\n  o.method as "method?",\n  o.parameters as "parameters!",\n  o.points as "points?",\n  o.deviations as "deviations?",\n  o.error_deviation as "error_deviation?",\n  o.backtest_error as "backtest_error?",\n  o.reason as "reason?"\nfrom forecast.forecast_history(\n  :history!,\n  :horizon!,\n  :seasonLength,\n  coalesce(:measure::forecast.error_measure, \'wape\'),\n  coalesce(:isNonnegative::boolean, true),\n  coalesce(:minimumHistory::integer, core.setting_integer(\'forecast.minimum_history\')),\n  coalesce(:deadPeriods::integer, 26),\n  coalesce(:intermittentInterval::double precision, core.setting_numeric(\'demand.intermittent_interval\')::double precision),\n  :methods::forecast.method[]\n) as o',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.method as "method?",
 *   o.parameters as "parameters!",
 *   o.points as "points?",
 *   o.deviations as "deviations?",
 *   o.error_deviation as "error_deviation?",
 *   o.backtest_error as "backtest_error?",
 *   o.reason as "reason?"
 * from forecast.forecast_history(
 *   :history!,
 *   :horizon!,
 *   :seasonLength,
 *   coalesce(:measure::forecast.error_measure, 'wape'),
 *   coalesce(:isNonnegative::boolean, true),
 *   coalesce(:minimumHistory::integer, core.setting_integer('forecast.minimum_history')),
 *   coalesce(:deadPeriods::integer, 26),
 *   coalesce(:intermittentInterval::double precision, core.setting_numeric('demand.intermittent_interval')::double precision),
 *   :methods::forecast.method[]
 * ) as o
 * ```
 */
export const forecastHistory = new PreparedQuery<IForecastHistoryParams, IForecastHistoryResult>(forecastHistoryIR);

/** 'Consume' parameters type */
export interface IConsumeParams {
  backward: number;
  forecast: numberArray;
  forward: number;
  orders: numberArray;
}

/** 'Consume' return type */
export interface IConsumeResult {
  net_forecast: numberArray;
}

/** 'Consume' query type */
export interface IConsumeQuery {
  params: IConsumeParams;
  result: IConsumeResult;
}

const consumeIR: any = {
  usedParamSet: { forecast: true, orders: true, backward: true, forward: true },
  params: [
    { name: 'forecast', required: true, transform: { type: 'scalar' }, locs: [{ a: 24, b: 33 }] },
    { name: 'orders', required: true, transform: { type: 'scalar' }, locs: [{ a: 36, b: 43 }] },
    { name: 'backward', required: true, transform: { type: 'scalar' }, locs: [{ a: 46, b: 55 }] },
    { name: 'forward', required: true, transform: { type: 'scalar' }, locs: [{ a: 58, b: 66 }] },
  ],
  statement: 'select forecast.consume(:forecast!, :orders!, :backward!, :forward!) as "net_forecast!"',
};

/**
 * Query generated from SQL:
 * ```
 * select forecast.consume(:forecast!, :orders!, :backward!, :forward!) as "net_forecast!"
 * ```
 */
export const consume = new PreparedQuery<IConsumeParams, IConsumeResult>(consumeIR);
