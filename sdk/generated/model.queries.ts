/** Types generated for queries found in "sql/model/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type {
  AgentActionState,
  AlertState,
  ApprovalState,
  ComparisonTest,
  DeploymentArm,
  DeploymentState,
  DeploymentStrategy,
  DeploymentVerdict,
  DriftKind,
  DriftState,
  FeatureKind,
  Loss,
  ModelVersionState,
  RetrainingOutcome,
  RetrainingState,
  RiskLevel,
  RollupPeriod,
  Severity,
  ValidationState,
} from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type NumberOrStringArray = NumberOrString[];

type numberArray = number[];

type stringArray = string[];

/** 'CountBins' parameters type */
export interface ICountBinsParams {
  edges: numberArray;
  values: numberArray;
}

/** 'CountBins' return type */
export interface ICountBinsResult {
  counts: numberArray;
}

/** 'CountBins' query type */
export interface ICountBinsQuery {
  params: ICountBinsParams;
  result: ICountBinsResult;
}

const countBinsIR: any = {
  usedParamSet: { values: true, edges: true },
  params: [
    { name: 'values', required: true, transform: { type: 'scalar' }, locs: [{ a: 24, b: 31 }] },
    { name: 'edges', required: true, transform: { type: 'scalar' }, locs: [{ a: 34, b: 40 }] },
  ],
  statement: 'select model.count_bins(:values!, :edges!) as "counts!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.count_bins(:values!, :edges!) as "counts!"
 * ```
 */
export const countBins = new PreparedQuery<ICountBinsParams, ICountBinsResult>(countBinsIR);

/** 'PopulationStabilityIndex' parameters type */
export interface IPopulationStabilityIndexParams {
  current: numberArray;
  floor?: number | null | void;
  reference: numberArray;
}

/** 'PopulationStabilityIndex' return type */
export interface IPopulationStabilityIndexResult {
  index: number;
}

/** 'PopulationStabilityIndex' query type */
export interface IPopulationStabilityIndexQuery {
  params: IPopulationStabilityIndexParams;
  result: IPopulationStabilityIndexResult;
}

const populationStabilityIndexIR: any = {
  usedParamSet: { reference: true, current: true, floor: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 40, b: 50 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 53, b: 61 }] },
    { name: 'floor', required: false, transform: { type: 'scalar' }, locs: [{ a: 73, b: 78 }] },
  ],
  statement:
    'select model.population_stability_index(:reference!, :current!, coalesce(:floor::double precision, 0.0001)) as "index!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.population_stability_index(:reference!, :current!, coalesce(:floor::double precision, 0.0001)) as "index!"
 * ```
 */
export const populationStabilityIndex = new PreparedQuery<
  IPopulationStabilityIndexParams,
  IPopulationStabilityIndexResult
>(populationStabilityIndexIR);

/** 'StabilityLimit' parameters type */
export interface IStabilityLimitParams {
  bins: number;
  currentCount: number;
  falseAlarms?: number | null | void;
  referenceCount: number;
}

/** 'StabilityLimit' return type */
export interface IStabilityLimitResult {
  limit: number;
}

/** 'StabilityLimit' query type */
export interface IStabilityLimitQuery {
  params: IStabilityLimitParams;
  result: IStabilityLimitResult;
}

const stabilityLimitIR: any = {
  usedParamSet: { bins: true, referenceCount: true, currentCount: true, falseAlarms: true },
  params: [
    { name: 'bins', required: true, transform: { type: 'scalar' }, locs: [{ a: 32, b: 37 }] },
    { name: 'referenceCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 42, b: 57 }] },
    { name: 'currentCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 62, b: 75 }] },
    { name: 'falseAlarms', required: false, transform: { type: 'scalar' }, locs: [{ a: 89, b: 100 }] },
  ],
  statement:
    'select model.stability_limit(\n  :bins!,\n  :referenceCount!,\n  :currentCount!,\n  coalesce(:falseAlarms::double precision, 0.05)\n) as "limit!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.stability_limit(
 *   :bins!,
 *   :referenceCount!,
 *   :currentCount!,
 *   coalesce(:falseAlarms::double precision, 0.05)
 * ) as "limit!"
 * ```
 */
export const stabilityLimit = new PreparedQuery<IStabilityLimitParams, IStabilityLimitResult>(stabilityLimitIR);

/** 'JensenShannonDistance' parameters type */
export interface IJensenShannonDistanceParams {
  current: numberArray;
  reference: numberArray;
}

/** 'JensenShannonDistance' return type */
export interface IJensenShannonDistanceResult {
  distance: number;
}

/** 'JensenShannonDistance' query type */
export interface IJensenShannonDistanceQuery {
  params: IJensenShannonDistanceParams;
  result: IJensenShannonDistanceResult;
}

const jensenShannonDistanceIR: any = {
  usedParamSet: { reference: true, current: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 37, b: 47 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 50, b: 58 }] },
  ],
  statement: 'select model.jensen_shannon_distance(:reference!, :current!) as "distance!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.jensen_shannon_distance(:reference!, :current!) as "distance!"
 * ```
 */
export const jensenShannonDistance = new PreparedQuery<IJensenShannonDistanceParams, IJensenShannonDistanceResult>(
  jensenShannonDistanceIR,
);

/** 'WassersteinDistance' parameters type */
export interface IWassersteinDistanceParams {
  current: numberArray;
  reference: numberArray;
}

/** 'WassersteinDistance' return type */
export interface IWassersteinDistanceResult {
  distance: number;
}

/** 'WassersteinDistance' query type */
export interface IWassersteinDistanceQuery {
  params: IWassersteinDistanceParams;
  result: IWassersteinDistanceResult;
}

const wassersteinDistanceIR: any = {
  usedParamSet: { reference: true, current: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 34, b: 44 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 47, b: 55 }] },
  ],
  statement: 'select model.wasserstein_distance(:reference!, :current!) as "distance!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.wasserstein_distance(:reference!, :current!) as "distance!"
 * ```
 */
export const wassersteinDistance = new PreparedQuery<IWassersteinDistanceParams, IWassersteinDistanceResult>(
  wassersteinDistanceIR,
);

/** 'KolmogorovSmirnov' parameters type */
export interface IKolmogorovSmirnovParams {
  current: numberArray;
  reference: numberArray;
}

/** 'KolmogorovSmirnov' return type */
export interface IKolmogorovSmirnovResult {
  p_value: number;
  statistic: number;
}

/** 'KolmogorovSmirnov' query type */
export interface IKolmogorovSmirnovQuery {
  params: IKolmogorovSmirnovParams;
  result: IKolmogorovSmirnovResult;
}

const kolmogorovSmirnovIR: any = {
  usedParamSet: { reference: true, current: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 90, b: 100 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 103, b: 111 }] },
  ],
  statement:
    'select k.statistic as "statistic!", k.p_value as "p_value!"\nfrom model.kolmogorov_smirnov(:reference!, :current!) as k',
};

/**
 * Query generated from SQL:
 * ```
 * select k.statistic as "statistic!", k.p_value as "p_value!"
 * from model.kolmogorov_smirnov(:reference!, :current!) as k
 * ```
 */
export const kolmogorovSmirnov = new PreparedQuery<IKolmogorovSmirnovParams, IKolmogorovSmirnovResult>(
  kolmogorovSmirnovIR,
);

/** 'ChiSquareHomogeneity' parameters type */
export interface IChiSquareHomogeneityParams {
  current: numberArray;
  reference: numberArray;
}

/** 'ChiSquareHomogeneity' return type */
export interface IChiSquareHomogeneityResult {
  cramers_v: number;
  degrees: number;
  p_value: number;
  statistic: number;
}

/** 'ChiSquareHomogeneity' query type */
export interface IChiSquareHomogeneityQuery {
  params: IChiSquareHomogeneityParams;
  result: IChiSquareHomogeneityResult;
}

const chiSquareHomogeneityIR: any = {
  usedParamSet: { reference: true, current: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 156, b: 166 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 169, b: 177 }] },
  ],
  statement:
    'select\n  c.statistic as "statistic!",\n  c.degrees as "degrees!",\n  c.p_value as "p_value!",\n  c.cramers_v as "cramers_v!"\nfrom model.chi_square_homogeneity(:reference!, :current!) as c',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.statistic as "statistic!",
 *   c.degrees as "degrees!",
 *   c.p_value as "p_value!",
 *   c.cramers_v as "cramers_v!"
 * from model.chi_square_homogeneity(:reference!, :current!) as c
 * ```
 */
export const chiSquareHomogeneity = new PreparedQuery<IChiSquareHomogeneityParams, IChiSquareHomogeneityResult>(
  chiSquareHomogeneityIR,
);

/** 'Welch' parameters type */
export interface IWelchParams {
  current: numberArray;
  reference: numberArray;
}

/** 'Welch' return type */
export interface IWelchResult {
  cohens_d: number | null;
  degrees: number | null;
  p_value: number;
  statistic: number | null;
}

/** 'Welch' query type */
export interface IWelchQuery {
  params: IWelchParams;
  result: IWelchResult;
}

const welchIR: any = {
  usedParamSet: { reference: true, current: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 137, b: 147 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 150, b: 158 }] },
  ],
  statement:
    'select\n  w.statistic as "statistic?",\n  w.degrees as "degrees?",\n  w.p_value as "p_value!",\n  w.cohens_d as "cohens_d?"\nfrom model.welch(:reference!, :current!) as w',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   w.statistic as "statistic?",
 *   w.degrees as "degrees?",
 *   w.p_value as "p_value!",
 *   w.cohens_d as "cohens_d?"
 * from model.welch(:reference!, :current!) as w
 * ```
 */
export const welch = new PreparedQuery<IWelchParams, IWelchResult>(welchIR);

/** 'MannWhitney' parameters type */
export interface IMannWhitneyParams {
  current: numberArray;
  isContinuous?: boolean | null | void;
  reference: numberArray;
}

/** 'MannWhitney' return type */
export interface IMannWhitneyResult {
  auc: number;
  p_value: number;
  statistic: number;
}

/** 'MannWhitney' query type */
export interface IMannWhitneyQuery {
  params: IMannWhitneyParams;
  result: IMannWhitneyResult;
}

const mannWhitneyIR: any = {
  usedParamSet: { reference: true, current: true, isContinuous: true },
  params: [
    { name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 101, b: 111 }] },
    { name: 'current', required: true, transform: { type: 'scalar' }, locs: [{ a: 114, b: 122 }] },
    { name: 'isContinuous', required: false, transform: { type: 'scalar' }, locs: [{ a: 134, b: 146 }] },
  ],
  statement:
    'select m.statistic as "statistic!", m.auc as "auc!", m.p_value as "p_value!"\nfrom model.mann_whitney(:reference!, :current!, coalesce(:isContinuous::boolean, true)) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select m.statistic as "statistic!", m.auc as "auc!", m.p_value as "p_value!"
 * from model.mann_whitney(:reference!, :current!, coalesce(:isContinuous::boolean, true)) as m
 * ```
 */
export const mannWhitney = new PreparedQuery<IMannWhitneyParams, IMannWhitneyResult>(mannWhitneyIR);

/** 'DieboldMariano' parameters type */
export interface IDieboldMarianoParams {
  firstErrors: numberArray;
  horizon?: number | null | void;
  power?: number | null | void;
  secondErrors: numberArray;
}

/** 'DieboldMariano' return type */
export interface IDieboldMarianoResult {
  mean_difference: number;
  p_value: number;
  statistic: number | null;
}

/** 'DieboldMariano' query type */
export interface IDieboldMarianoQuery {
  params: IDieboldMarianoParams;
  result: IDieboldMarianoResult;
}

const dieboldMarianoIR: any = {
  usedParamSet: { firstErrors: true, secondErrors: true, horizon: true, power: true },
  params: [
    { name: 'firstErrors', required: true, transform: { type: 'scalar' }, locs: [{ a: 131, b: 143 }] },
    { name: 'secondErrors', required: true, transform: { type: 'scalar' }, locs: [{ a: 148, b: 161 }] },
    { name: 'horizon', required: false, transform: { type: 'scalar' }, locs: [{ a: 175, b: 182 }] },
    { name: 'power', required: false, transform: { type: 'scalar' }, locs: [{ a: 209, b: 214 }] },
  ],
  statement:
    'select d.mean_difference as "mean_difference!", d.statistic as "statistic?", d.p_value as "p_value!"\nfrom model.diebold_mariano(\n  :firstErrors!,\n  :secondErrors!,\n  coalesce(:horizon::integer, 1),\n  coalesce(:power::double precision, 2)\n) as d',
};

/**
 * Query generated from SQL:
 * ```
 * select d.mean_difference as "mean_difference!", d.statistic as "statistic?", d.p_value as "p_value!"
 * from model.diebold_mariano(
 *   :firstErrors!,
 *   :secondErrors!,
 *   coalesce(:horizon::integer, 1),
 *   coalesce(:power::double precision, 2)
 * ) as d
 * ```
 */
export const dieboldMariano = new PreparedQuery<IDieboldMarianoParams, IDieboldMarianoResult>(dieboldMarianoIR);

/** 'PairedBootstrap' parameters type */
export interface IPairedBootstrapParams {
  differences: numberArray;
  level?: number | null | void;
  rounds: number;
  seed: NumberOrString;
}

/** 'PairedBootstrap' return type */
export interface IPairedBootstrapResult {
  lower: number;
  mean: number;
  p_value: number;
  standard_error: number;
  upper: number;
}

/** 'PairedBootstrap' query type */
export interface IPairedBootstrapQuery {
  params: IPairedBootstrapParams;
  result: IPairedBootstrapResult;
}

const pairedBootstrapIR: any = {
  usedParamSet: { differences: true, rounds: true, seed: true, level: true },
  params: [
    {
      name: 'differences',
      required: true,
      transform: { type: 'scalar' },
      locs: [
        { a: 172, b: 184 },
        { a: 225, b: 237 },
      ],
    },
    { name: 'rounds', required: true, transform: { type: 'scalar' }, locs: [{ a: 261, b: 268 }] },
    { name: 'seed', required: true, transform: { type: 'scalar' }, locs: [{ a: 271, b: 276 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 291, b: 296 }] },
  ],
  statement:
    'select\n  b.mean as "mean!",\n  b.lower as "lower!",\n  b.upper as "upper!",\n  b.standard_error as "standard_error!",\n  b.p_value as "p_value!"\nfrom model.paired_bootstrap(\n  :differences!,\n  model.bootstrap_indices(cardinality(:differences!::double precision[]), :rounds!, :seed!),\n  coalesce(:level::double precision, 0.95)\n) as b',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.mean as "mean!",
 *   b.lower as "lower!",
 *   b.upper as "upper!",
 *   b.standard_error as "standard_error!",
 *   b.p_value as "p_value!"
 * from model.paired_bootstrap(
 *   :differences!,
 *   model.bootstrap_indices(cardinality(:differences!::double precision[]), :rounds!, :seed!),
 *   coalesce(:level::double precision, 0.95)
 * ) as b
 * ```
 */
export const pairedBootstrap = new PreparedQuery<IPairedBootstrapParams, IPairedBootstrapResult>(pairedBootstrapIR);

/** 'BenjaminiHochberg' parameters type */
export interface IBenjaminiHochbergParams {
  pValues: numberArray;
}

/** 'BenjaminiHochberg' return type */
export interface IBenjaminiHochbergResult {
  adjusted: numberArray;
}

/** 'BenjaminiHochberg' query type */
export interface IBenjaminiHochbergQuery {
  params: IBenjaminiHochbergParams;
  result: IBenjaminiHochbergResult;
}

const benjaminiHochbergIR: any = {
  usedParamSet: { pValues: true },
  params: [{ name: 'pValues', required: true, transform: { type: 'scalar' }, locs: [{ a: 32, b: 40 }] }],
  statement: 'select model.benjamini_hochberg(:pValues!) as "adjusted!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.benjamini_hochberg(:pValues!) as "adjusted!"
 * ```
 */
export const benjaminiHochberg = new PreparedQuery<IBenjaminiHochbergParams, IBenjaminiHochbergResult>(
  benjaminiHochbergIR,
);

/** 'RegisterModel' parameters type */
export interface IRegisterModelParams {
  description?: string | null | void;
  forecastType?: string | null | void;
  modelType: string;
  name: string;
  riskLevel?: RiskLevel | null | void;
}

/** 'RegisterModel' return type */
export interface IRegisterModelResult {
  created_at: Date;
  description: string | null;
  forecast_type: string | null;
  id: string;
  model_type: string;
  name: string;
  owner_id: string | null;
  risk_level: RiskLevel;
  updated_at: Date;
}

/** 'RegisterModel' query type */
export interface IRegisterModelQuery {
  params: IRegisterModelParams;
  result: IRegisterModelResult;
}

const registerModelIR: any = {
  usedParamSet: { name: true, modelType: true, riskLevel: true, forecastType: true, description: true },
  params: [
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 308, b: 313 }] },
    { name: 'modelType', required: true, transform: { type: 'scalar' }, locs: [{ a: 318, b: 328 }] },
    { name: 'riskLevel', required: false, transform: { type: 'scalar' }, locs: [{ a: 342, b: 351 }] },
    { name: 'forecastType', required: false, transform: { type: 'scalar' }, locs: [{ a: 401, b: 413 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 418, b: 429 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.name as "name!",\n  r.model_type as "model_type!",\n  r.forecast_type as "forecast_type?",\n  r.risk_level as "risk_level!",\n  r.description as "description?",\n  r.owner_id as "owner_id?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom model.register_model(\n  :name!,\n  :modelType!,\n  coalesce(:riskLevel::core.risk_level, \'medium\'::core.risk_level),\n  :forecastType,\n  :description\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.name as "name!",
 *   r.model_type as "model_type!",
 *   r.forecast_type as "forecast_type?",
 *   r.risk_level as "risk_level!",
 *   r.description as "description?",
 *   r.owner_id as "owner_id?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from model.register_model(
 *   :name!,
 *   :modelType!,
 *   coalesce(:riskLevel::core.risk_level, 'medium'::core.risk_level),
 *   :forecastType,
 *   :description
 * ) as r
 * ```
 */
export const registerModel = new PreparedQuery<IRegisterModelParams, IRegisterModelResult>(registerModelIR);

/** 'GetModel' parameters type */
export interface IGetModelParams {
  modelId: string;
}

/** 'GetModel' return type */
export interface IGetModelResult {
  /** When the row was made. */
  created_at: Date;
  /** What it is for. */
  description: string | null;
  /** What it forecasts: demand, revenue, …; null where it does not. */
  forecast_type: string | null;
  /** Identifier. */
  id: string;
  /** Kind: forecast, classifier, regression, … */
  model_type: string;
  /** Name, unique. */
  name: string;
  /** User whose model it is: who registered it, for an agent whom it acts for; null: the company's. */
  owner_id: string | null;
  /** Risk of a wrong version: it decides how many must agree to a deployment. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetModel' query type */
export interface IGetModelQuery {
  params: IGetModelParams;
  result: IGetModelResult;
}

const getModelIR: any = {
  usedParamSet: { modelId: true },
  params: [{ name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 315, b: 323 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.name as "name!",\n  r.model_type as "model_type!",\n  r.forecast_type as "forecast_type?",\n  r.risk_level as "risk_level!",\n  r.description as "description?",\n  r.owner_id as "owner_id?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom model.models as r\nwhere r.id = :modelId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.name as "name!",
 *   r.model_type as "model_type!",
 *   r.forecast_type as "forecast_type?",
 *   r.risk_level as "risk_level!",
 *   r.description as "description?",
 *   r.owner_id as "owner_id?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from model.models as r
 * where r.id = :modelId!
 * ```
 */
export const getModel = new PreparedQuery<IGetModelParams, IGetModelResult>(getModelIR);

/** 'GetModelByName' parameters type */
export interface IGetModelByNameParams {
  name: string;
}

/** 'GetModelByName' return type */
export interface IGetModelByNameResult {
  /** When the row was made. */
  created_at: Date;
  /** What it is for. */
  description: string | null;
  /** What it forecasts: demand, revenue, …; null where it does not. */
  forecast_type: string | null;
  /** Identifier. */
  id: string;
  /** Kind: forecast, classifier, regression, … */
  model_type: string;
  /** Name, unique. */
  name: string;
  /** User whose model it is: who registered it, for an agent whom it acts for; null: the company's. */
  owner_id: string | null;
  /** Risk of a wrong version: it decides how many must agree to a deployment. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetModelByName' query type */
export interface IGetModelByNameQuery {
  params: IGetModelByNameParams;
  result: IGetModelByNameResult;
}

const getModelByNameIR: any = {
  usedParamSet: { name: true },
  params: [{ name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 317, b: 322 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.name as "name!",\n  r.model_type as "model_type!",\n  r.forecast_type as "forecast_type?",\n  r.risk_level as "risk_level!",\n  r.description as "description?",\n  r.owner_id as "owner_id?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom model.models as r\nwhere r.name = :name!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.name as "name!",
 *   r.model_type as "model_type!",
 *   r.forecast_type as "forecast_type?",
 *   r.risk_level as "risk_level!",
 *   r.description as "description?",
 *   r.owner_id as "owner_id?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from model.models as r
 * where r.name = :name!
 * ```
 */
export const getModelByName = new PreparedQuery<IGetModelByNameParams, IGetModelByNameResult>(getModelByNameIR);

/** 'ListModels' parameters type */
export interface IListModelsParams {
  afterName?: string | null | void;
  limit: NumberOrString;
}

/** 'ListModels' return type */
export interface IListModelsResult {
  /** When the row was made. */
  created_at: Date;
  /** What it is for. */
  description: string | null;
  /** What it forecasts: demand, revenue, …; null where it does not. */
  forecast_type: string | null;
  /** Identifier. */
  id: string;
  /** Kind: forecast, classifier, regression, … */
  model_type: string;
  /** Name, unique. */
  name: string;
  /** User whose model it is: who registered it, for an agent whom it acts for; null: the company's. */
  owner_id: string | null;
  /** Risk of a wrong version: it decides how many must agree to a deployment. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListModels' query type */
export interface IListModelsQuery {
  params: IListModelsParams;
  result: IListModelsResult;
}

const listModelsIR: any = {
  usedParamSet: { afterName: true, limit: true },
  params: [
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 326, b: 335 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 370, b: 376 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.name as "name!",\n  r.model_type as "model_type!",\n  r.forecast_type as "forecast_type?",\n  r.risk_level as "risk_level!",\n  r.description as "description?",\n  r.owner_id as "owner_id?",\n  r.created_at as "created_at!",\n  r.updated_at as "updated_at!"\nfrom model.models as r\nwhere r.name > coalesce(:afterName::text, \'\')\norder by r.name\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.name as "name!",
 *   r.model_type as "model_type!",
 *   r.forecast_type as "forecast_type?",
 *   r.risk_level as "risk_level!",
 *   r.description as "description?",
 *   r.owner_id as "owner_id?",
 *   r.created_at as "created_at!",
 *   r.updated_at as "updated_at!"
 * from model.models as r
 * where r.name > coalesce(:afterName::text, '')
 * order by r.name
 * limit :limit!
 * ```
 */
export const listModels = new PreparedQuery<IListModelsParams, IListModelsResult>(listModelsIR);

/** 'ListEnvironments' parameters type */
export type IListEnvironmentsParams = void;

/** 'ListEnvironments' return type */
export interface IListEnvironmentsResult {
  /** What it is for. */
  description: string;
  /** Environment: staging, production, … */
  environment: string;
  /** Highest risk that a deployment there counts as: low for places where nothing can be broken. */
  maximum_risk: RiskLevel;
}

/** 'ListEnvironments' query type */
export interface IListEnvironmentsQuery {
  params: IListEnvironmentsParams;
  result: IListEnvironmentsResult;
}

const listEnvironmentsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  r.environment as "environment!",\n  r.maximum_risk as "maximum_risk!",\n  r.description as "description!"\nfrom model.environments as r\norder by r.environment',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.environment as "environment!",
 *   r.maximum_risk as "maximum_risk!",
 *   r.description as "description!"
 * from model.environments as r
 * order by r.environment
 * ```
 */
export const listEnvironments = new PreparedQuery<IListEnvironmentsParams, IListEnvironmentsResult>(listEnvironmentsIR);

/** 'StartExperiment' parameters type */
export interface IStartExperimentParams {
  hyperparameters?: Json | null | void;
  modelId: string;
  name: string;
  notes?: string | null | void;
  trainingDataHash?: string | null | void;
}

/** 'StartExperiment' return type */
export interface IStartExperimentResult {
  artifact_location: string | null;
  created_by: string | null;
  ended_at: Date | null;
  hyperparameters: Json;
  id: string;
  model_id: string;
  name: string;
  notes: string | null;
  started_at: Date;
  training_data_hash: string | null;
}

/** 'StartExperiment' query type */
export interface IStartExperimentQuery {
  params: IStartExperimentParams;
  result: IStartExperimentResult;
}

const startExperimentIR: any = {
  usedParamSet: { modelId: true, name: true, hyperparameters: true, trainingDataHash: true, notes: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 361, b: 369 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 374, b: 379 }] },
    { name: 'hyperparameters', required: false, transform: { type: 'scalar' }, locs: [{ a: 393, b: 408 }] },
    { name: 'trainingDataHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 434, b: 450 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 455, b: 460 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.hyperparameters as "hyperparameters!",\n  r.training_data_hash as "training_data_hash?",\n  r.artifact_location as "artifact_location?",\n  r.started_at as "started_at!",\n  r.ended_at as "ended_at?",\n  r.notes as "notes?",\n  r.created_by as "created_by?"\nfrom model.start_experiment(\n  :modelId!,\n  :name!,\n  coalesce(:hyperparameters::jsonb, \'{}\'::jsonb),\n  :trainingDataHash,\n  :notes\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.training_data_hash as "training_data_hash?",
 *   r.artifact_location as "artifact_location?",
 *   r.started_at as "started_at!",
 *   r.ended_at as "ended_at?",
 *   r.notes as "notes?",
 *   r.created_by as "created_by?"
 * from model.start_experiment(
 *   :modelId!,
 *   :name!,
 *   coalesce(:hyperparameters::jsonb, '{}'::jsonb),
 *   :trainingDataHash,
 *   :notes
 * ) as r
 * ```
 */
export const startExperiment = new PreparedQuery<IStartExperimentParams, IStartExperimentResult>(startExperimentIR);

/** 'FinishExperiment' parameters type */
export interface IFinishExperimentParams {
  artifactLocation?: string | null | void;
  experimentId: string;
  metrics: Json;
  notes?: string | null | void;
}

/** 'FinishExperiment' return type */
export interface IFinishExperimentResult {
  artifact_location: string | null;
  created_by: string | null;
  ended_at: Date | null;
  hyperparameters: Json;
  id: string;
  model_id: string;
  name: string;
  notes: string | null;
  started_at: Date;
  training_data_hash: string | null;
}

/** 'FinishExperiment' query type */
export interface IFinishExperimentQuery {
  params: IFinishExperimentParams;
  result: IFinishExperimentResult;
}

const finishExperimentIR: any = {
  usedParamSet: { experimentId: true, metrics: true, artifactLocation: true, notes: true },
  params: [
    { name: 'experimentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 359, b: 372 }] },
    { name: 'metrics', required: true, transform: { type: 'scalar' }, locs: [{ a: 375, b: 383 }] },
    { name: 'artifactLocation', required: false, transform: { type: 'scalar' }, locs: [{ a: 386, b: 402 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 405, b: 410 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.hyperparameters as "hyperparameters!",\n  r.training_data_hash as "training_data_hash?",\n  r.artifact_location as "artifact_location?",\n  r.started_at as "started_at!",\n  r.ended_at as "ended_at?",\n  r.notes as "notes?",\n  r.created_by as "created_by?"\nfrom model.finish_experiment(:experimentId!, :metrics!, :artifactLocation, :notes) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.training_data_hash as "training_data_hash?",
 *   r.artifact_location as "artifact_location?",
 *   r.started_at as "started_at!",
 *   r.ended_at as "ended_at?",
 *   r.notes as "notes?",
 *   r.created_by as "created_by?"
 * from model.finish_experiment(:experimentId!, :metrics!, :artifactLocation, :notes) as r
 * ```
 */
export const finishExperiment = new PreparedQuery<IFinishExperimentParams, IFinishExperimentResult>(finishExperimentIR);

/** 'ListExperiments' parameters type */
export interface IListExperimentsParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
  modelId: string;
}

/** 'ListExperiments' return type */
export interface IListExperimentsResult {
  /** Where its artifact lies. */
  artifact_location: string | null;
  /** User who began it. */
  created_by: string | null;
  /** When it ended; null while it runs. */
  ended_at: Date | null;
  /** Hyperparameters, a JSON object. */
  hyperparameters: Json;
  /** Identifier. */
  id: string;
  /** Model that it is for. */
  model_id: string;
  /** Name, unique in its model. */
  name: string;
  /** What was noticed. */
  notes: string | null;
  /** When it began. */
  started_at: Date;
  /** SHA-256 of the training data, in hexadecimal. */
  training_data_hash: string | null;
}

/** 'ListExperiments' query type */
export interface IListExperimentsQuery {
  params: IListExperimentsParams;
  result: IListExperimentsResult;
}

const listExperimentsIR: any = {
  usedParamSet: { modelId: true, beforeId: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 377, b: 385 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 409, b: 417 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 491, b: 497 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.hyperparameters as "hyperparameters!",\n  r.training_data_hash as "training_data_hash?",\n  r.artifact_location as "artifact_location?",\n  r.started_at as "started_at!",\n  r.ended_at as "ended_at?",\n  r.notes as "notes?",\n  r.created_by as "created_by?"\nfrom model.experiments as r\nwhere r.model_id = :modelId!\n  and r.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.training_data_hash as "training_data_hash?",
 *   r.artifact_location as "artifact_location?",
 *   r.started_at as "started_at!",
 *   r.ended_at as "ended_at?",
 *   r.notes as "notes?",
 *   r.created_by as "created_by?"
 * from model.experiments as r
 * where r.model_id = :modelId!
 *   and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listExperiments = new PreparedQuery<IListExperimentsParams, IListExperimentsResult>(listExperimentsIR);

/** 'ListExperimentMetrics' parameters type */
export interface IListExperimentMetricsParams {
  experimentId: string;
}

/** 'ListExperimentMetrics' return type */
export interface IListExperimentMetricsResult {
  /** Metric: mae, rmse, mape, f1, … */
  metric: string;
  /** Its value. */
  value: number;
}

/** 'ListExperimentMetrics' query type */
export interface IListExperimentMetricsQuery {
  params: IListExperimentMetricsParams;
  result: IListExperimentMetricsResult;
}

const listExperimentMetricsIR: any = {
  usedParamSet: { experimentId: true },
  params: [{ name: 'experimentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 109, b: 122 }] }],
  statement:
    'select r.metric as "metric!", r.value as "value!"\nfrom model.experiment_metrics as r\nwhere r.experiment_id = :experimentId!\norder by r.metric',
};

/**
 * Query generated from SQL:
 * ```
 * select r.metric as "metric!", r.value as "value!"
 * from model.experiment_metrics as r
 * where r.experiment_id = :experimentId!
 * order by r.metric
 * ```
 */
export const listExperimentMetrics = new PreparedQuery<IListExperimentMetricsParams, IListExperimentMetricsResult>(
  listExperimentMetricsIR,
);

/** 'RegisterVersion' parameters type */
export interface IRegisterVersionParams {
  algorithm: string;
  artifactHash: string;
  artifactLocation?: string | null | void;
  experimentId?: string | null | void;
  featureNames?: stringArray | null | void;
  hyperparameters?: Json | null | void;
  idempotencyKey?: string | null | void;
  label?: string | null | void;
  metadataHash?: string | null | void;
  metadataLocation?: string | null | void;
  metrics?: Json | null | void;
  modelId: string;
  notes?: string | null | void;
  parentVersionId?: string | null | void;
  retrainingWorkflowId?: string | null | void;
  trainingDataHash: string;
  trainingFrom?: DateOrString | null | void;
  trainingSamples?: NumberOrString | null | void;
  trainingTo?: DateOrString | null | void;
}

/** 'RegisterVersion' return type */
export interface IRegisterVersionResult {
  algorithm: string;
  artifact_hash: string;
  artifact_location: string | null;
  created_at: Date;
  deployed_at: Date | null;
  experiment_id: string | null;
  feature_names: stringArray;
  hyperparameters: Json;
  id: string;
  label: string | null;
  metadata_hash: string | null;
  metadata_location: string | null;
  model_id: string;
  notes: string | null;
  owner_id: string | null;
  parent_version_id: string | null;
  retired_at: Date | null;
  retraining_workflow_id: string | null;
  state: ModelVersionState;
  training_data_hash: string;
  training_from: Date | null;
  training_samples: string | null;
  training_to: Date | null;
  version: number;
}

/** 'RegisterVersion' query type */
export interface IRegisterVersionQuery {
  params: IRegisterVersionParams;
  result: IRegisterVersionResult;
}

const registerVersionIR: any = {
  usedParamSet: {
    modelId: true,
    algorithm: true,
    artifactHash: true,
    trainingDataHash: true,
    hyperparameters: true,
    featureNames: true,
    metrics: true,
    label: true,
    artifactLocation: true,
    metadataLocation: true,
    metadataHash: true,
    trainingSamples: true,
    trainingFrom: true,
    trainingTo: true,
    parentVersionId: true,
    experimentId: true,
    retrainingWorkflowId: true,
    notes: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 905, b: 913 }] },
    { name: 'algorithm', required: true, transform: { type: 'scalar' }, locs: [{ a: 918, b: 928 }] },
    { name: 'artifactHash', required: true, transform: { type: 'scalar' }, locs: [{ a: 933, b: 946 }] },
    { name: 'trainingDataHash', required: true, transform: { type: 'scalar' }, locs: [{ a: 951, b: 968 }] },
    { name: 'hyperparameters', required: false, transform: { type: 'scalar' }, locs: [{ a: 982, b: 997 }] },
    { name: 'featureNames', required: false, transform: { type: 'scalar' }, locs: [{ a: 1032, b: 1044 }] },
    { name: 'metrics', required: false, transform: { type: 'scalar' }, locs: [{ a: 1081, b: 1088 }] },
    { name: 'label', required: false, transform: { type: 'scalar' }, locs: [{ a: 1114, b: 1119 }] },
    { name: 'artifactLocation', required: false, transform: { type: 'scalar' }, locs: [{ a: 1124, b: 1140 }] },
    { name: 'metadataLocation', required: false, transform: { type: 'scalar' }, locs: [{ a: 1145, b: 1161 }] },
    { name: 'metadataHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 1166, b: 1178 }] },
    { name: 'trainingSamples', required: false, transform: { type: 'scalar' }, locs: [{ a: 1183, b: 1198 }] },
    { name: 'trainingFrom', required: false, transform: { type: 'scalar' }, locs: [{ a: 1203, b: 1215 }] },
    { name: 'trainingTo', required: false, transform: { type: 'scalar' }, locs: [{ a: 1220, b: 1230 }] },
    { name: 'parentVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1235, b: 1250 }] },
    { name: 'experimentId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1255, b: 1267 }] },
    { name: 'retrainingWorkflowId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1272, b: 1292 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 1297, b: 1302 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 1307, b: 1321 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version as "version!",\n  r.label as "label?",\n  r.algorithm as "algorithm!",\n  r.state as "state!",\n  r.hyperparameters as "hyperparameters!",\n  r.feature_names as "feature_names!",\n  r.artifact_location as "artifact_location?",\n  r.artifact_hash as "artifact_hash!",\n  r.metadata_location as "metadata_location?",\n  r.metadata_hash as "metadata_hash?",\n  r.training_data_hash as "training_data_hash!",\n  r.training_samples as "training_samples?",\n  r.training_from as "training_from?",\n  r.training_to as "training_to?",\n  r.parent_version_id as "parent_version_id?",\n  r.experiment_id as "experiment_id?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.owner_id as "owner_id?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.deployed_at as "deployed_at?",\n  r.retired_at as "retired_at?"\nfrom model.register_version(\n  :modelId!,\n  :algorithm!,\n  :artifactHash!,\n  :trainingDataHash!,\n  coalesce(:hyperparameters::jsonb, \'{}\'::jsonb),\n  coalesce(:featureNames::text[], \'{}\'::text[]),\n  coalesce(:metrics::jsonb, \'{}\'::jsonb),\n  :label,\n  :artifactLocation,\n  :metadataLocation,\n  :metadataHash,\n  :trainingSamples,\n  :trainingFrom,\n  :trainingTo,\n  :parentVersionId,\n  :experimentId,\n  :retrainingWorkflowId,\n  :notes,\n  :idempotencyKey\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version as "version!",
 *   r.label as "label?",
 *   r.algorithm as "algorithm!",
 *   r.state as "state!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.feature_names as "feature_names!",
 *   r.artifact_location as "artifact_location?",
 *   r.artifact_hash as "artifact_hash!",
 *   r.metadata_location as "metadata_location?",
 *   r.metadata_hash as "metadata_hash?",
 *   r.training_data_hash as "training_data_hash!",
 *   r.training_samples as "training_samples?",
 *   r.training_from as "training_from?",
 *   r.training_to as "training_to?",
 *   r.parent_version_id as "parent_version_id?",
 *   r.experiment_id as "experiment_id?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.owner_id as "owner_id?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.deployed_at as "deployed_at?",
 *   r.retired_at as "retired_at?"
 * from model.register_version(
 *   :modelId!,
 *   :algorithm!,
 *   :artifactHash!,
 *   :trainingDataHash!,
 *   coalesce(:hyperparameters::jsonb, '{}'::jsonb),
 *   coalesce(:featureNames::text[], '{}'::text[]),
 *   coalesce(:metrics::jsonb, '{}'::jsonb),
 *   :label,
 *   :artifactLocation,
 *   :metadataLocation,
 *   :metadataHash,
 *   :trainingSamples,
 *   :trainingFrom,
 *   :trainingTo,
 *   :parentVersionId,
 *   :experimentId,
 *   :retrainingWorkflowId,
 *   :notes,
 *   :idempotencyKey
 * ) as r
 * ```
 */
export const registerVersion = new PreparedQuery<IRegisterVersionParams, IRegisterVersionResult>(registerVersionIR);

/** 'RecordVersionMetrics' parameters type */
export interface IRecordVersionMetricsParams {
  dataset?: string | null | void;
  metrics: Json;
  versionId: string;
}

/** 'RecordVersionMetrics' return type */
export interface IRecordVersionMetricsResult {
  count: number;
}

/** 'RecordVersionMetrics' query type */
export interface IRecordVersionMetricsQuery {
  params: IRecordVersionMetricsParams;
  result: IRecordVersionMetricsResult;
}

const recordVersionMetricsIR: any = {
  usedParamSet: { versionId: true, metrics: true, dataset: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 36, b: 46 }] },
    { name: 'metrics', required: true, transform: { type: 'scalar' }, locs: [{ a: 49, b: 57 }] },
    { name: 'dataset', required: false, transform: { type: 'scalar' }, locs: [{ a: 69, b: 76 }] },
  ],
  statement:
    'select model.record_version_metrics(:versionId!, :metrics!, coalesce(:dataset::text, \'test\'::text)) as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.record_version_metrics(:versionId!, :metrics!, coalesce(:dataset::text, 'test'::text)) as "count!"
 * ```
 */
export const recordVersionMetrics = new PreparedQuery<IRecordVersionMetricsParams, IRecordVersionMetricsResult>(
  recordVersionMetricsIR,
);

/** 'RetireVersion' parameters type */
export interface IRetireVersionParams {
  noModel?: boolean | null | void;
  reason: string;
  versionId: string;
}

/** 'RetireVersion' return type */
export interface IRetireVersionResult {
  algorithm: string;
  artifact_hash: string;
  artifact_location: string | null;
  created_at: Date;
  deployed_at: Date | null;
  experiment_id: string | null;
  feature_names: stringArray;
  hyperparameters: Json;
  id: string;
  label: string | null;
  metadata_hash: string | null;
  metadata_location: string | null;
  model_id: string;
  notes: string | null;
  owner_id: string | null;
  parent_version_id: string | null;
  retired_at: Date | null;
  retraining_workflow_id: string | null;
  state: ModelVersionState;
  training_data_hash: string;
  training_from: Date | null;
  training_samples: string | null;
  training_to: Date | null;
  version: number;
}

/** 'RetireVersion' query type */
export interface IRetireVersionQuery {
  params: IRetireVersionParams;
  result: IRetireVersionResult;
}

const retireVersionIR: any = {
  usedParamSet: { versionId: true, reason: true, noModel: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 900, b: 910 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 913, b: 920 }] },
    { name: 'noModel', required: false, transform: { type: 'scalar' }, locs: [{ a: 932, b: 939 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version as "version!",\n  r.label as "label?",\n  r.algorithm as "algorithm!",\n  r.state as "state!",\n  r.hyperparameters as "hyperparameters!",\n  r.feature_names as "feature_names!",\n  r.artifact_location as "artifact_location?",\n  r.artifact_hash as "artifact_hash!",\n  r.metadata_location as "metadata_location?",\n  r.metadata_hash as "metadata_hash?",\n  r.training_data_hash as "training_data_hash!",\n  r.training_samples as "training_samples?",\n  r.training_from as "training_from?",\n  r.training_to as "training_to?",\n  r.parent_version_id as "parent_version_id?",\n  r.experiment_id as "experiment_id?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.owner_id as "owner_id?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.deployed_at as "deployed_at?",\n  r.retired_at as "retired_at?"\nfrom model.retire_version(:versionId!, :reason!, coalesce(:noModel::boolean, false)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version as "version!",
 *   r.label as "label?",
 *   r.algorithm as "algorithm!",
 *   r.state as "state!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.feature_names as "feature_names!",
 *   r.artifact_location as "artifact_location?",
 *   r.artifact_hash as "artifact_hash!",
 *   r.metadata_location as "metadata_location?",
 *   r.metadata_hash as "metadata_hash?",
 *   r.training_data_hash as "training_data_hash!",
 *   r.training_samples as "training_samples?",
 *   r.training_from as "training_from?",
 *   r.training_to as "training_to?",
 *   r.parent_version_id as "parent_version_id?",
 *   r.experiment_id as "experiment_id?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.owner_id as "owner_id?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.deployed_at as "deployed_at?",
 *   r.retired_at as "retired_at?"
 * from model.retire_version(:versionId!, :reason!, coalesce(:noModel::boolean, false)) as r
 * ```
 */
export const retireVersion = new PreparedQuery<IRetireVersionParams, IRetireVersionResult>(retireVersionIR);

/** 'GetVersion' parameters type */
export interface IGetVersionParams {
  versionId: string;
}

/** 'GetVersion' return type */
export interface IGetVersionResult {
  /** Algorithm. */
  algorithm: string;
  /** SHA-256 of the artifact, in hexadecimal. */
  artifact_hash: string;
  /** Where the artifact lies. */
  artifact_location: string | null;
  /** When it was registered. */
  created_at: Date;
  /** When it was in use first. */
  deployed_at: Date | null;
  /** Experiment that it came of. */
  experiment_id: string | null;
  /** Features, in the order that the artifact wants them. */
  feature_names: stringArray;
  /** Hyperparameters, a JSON object. */
  hyperparameters: Json;
  /** Identifier. */
  id: string;
  /** Name of the version as its makers say it, such as 2.1.0; unique in its model. */
  label: string | null;
  /** SHA-256 of the metadata. */
  metadata_hash: string | null;
  /** Where its metadata lies. */
  metadata_location: string | null;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** User who registered it. */
  owner_id: string | null;
  /** Version that it was made of. */
  parent_version_id: string | null;
  /** When it was retired. */
  retired_at: Date | null;
  /** Retraining that it came of. */
  retraining_workflow_id: string | null;
  /** State; core.transitions lists the legal moves. */
  state: ModelVersionState;
  /** SHA-256 of the training data. */
  training_data_hash: string;
  /** First moment of the training data. */
  training_from: Date | null;
  /** Rows that it was trained with. */
  training_samples: string | null;
  /** Moment after the last of the training data. */
  training_to: Date | null;
  /** Number, from 1, given when it is registered. */
  version: number;
}

/** 'GetVersion' query type */
export interface IGetVersionQuery {
  params: IGetVersionParams;
  result: IGetVersionResult;
}

const getVersionIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 918, b: 928 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version as "version!",\n  r.label as "label?",\n  r.algorithm as "algorithm!",\n  r.state as "state!",\n  r.hyperparameters as "hyperparameters!",\n  r.feature_names as "feature_names!",\n  r.artifact_location as "artifact_location?",\n  r.artifact_hash as "artifact_hash!",\n  r.metadata_location as "metadata_location?",\n  r.metadata_hash as "metadata_hash?",\n  r.training_data_hash as "training_data_hash!",\n  r.training_samples as "training_samples?",\n  r.training_from as "training_from?",\n  r.training_to as "training_to?",\n  r.parent_version_id as "parent_version_id?",\n  r.experiment_id as "experiment_id?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.owner_id as "owner_id?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.deployed_at as "deployed_at?",\n  r.retired_at as "retired_at?"\nfrom model.model_versions as r\nwhere r.id = :versionId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version as "version!",
 *   r.label as "label?",
 *   r.algorithm as "algorithm!",
 *   r.state as "state!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.feature_names as "feature_names!",
 *   r.artifact_location as "artifact_location?",
 *   r.artifact_hash as "artifact_hash!",
 *   r.metadata_location as "metadata_location?",
 *   r.metadata_hash as "metadata_hash?",
 *   r.training_data_hash as "training_data_hash!",
 *   r.training_samples as "training_samples?",
 *   r.training_from as "training_from?",
 *   r.training_to as "training_to?",
 *   r.parent_version_id as "parent_version_id?",
 *   r.experiment_id as "experiment_id?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.owner_id as "owner_id?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.deployed_at as "deployed_at?",
 *   r.retired_at as "retired_at?"
 * from model.model_versions as r
 * where r.id = :versionId!
 * ```
 */
export const getVersion = new PreparedQuery<IGetVersionParams, IGetVersionResult>(getVersionIR);

/** 'ListVersions' parameters type */
export interface IListVersionsParams {
  beforeVersion?: number | null | void;
  limit: NumberOrString;
  modelId: string;
}

/** 'ListVersions' return type */
export interface IListVersionsResult {
  /** Algorithm. */
  algorithm: string;
  /** When it was registered. */
  created_at: Date;
  /** When it was in use first. */
  deployed_at: Date | null;
  /** Environments in which it is in use. */
  environments: stringArray;
  /** Identifier of the version. */
  id: string;
  /** Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none. */
  improvement: number | null;
  /** Name of the version as its makers say it, such as 2.1.0; unique in its model. */
  label: string | null;
  /** Scores as dataset.metric, one JSON object. */
  metrics: Json | null;
  /** Model. */
  model_id: string;
  /** Name of the model. */
  model_name: string;
  /** Probability of such a difference by chance, two-sided. */
  p_value: number | null;
  /** Version that it was made of. */
  parent_version_id: string | null;
  /** When it was retired. */
  retired_at: Date | null;
  /** Retraining that it came of. */
  retraining_workflow_id: string | null;
  /** State of the version. */
  state: ModelVersionState;
  /** Until when its newest validation lets it be deployed, if it passed. */
  validation_expires_at: Date | null;
  /** Newest validation. */
  validation_id: string | null;
  /** How that ended. */
  validation_state: ValidationState | null;
  /** Number, from 1, given when it is registered. */
  version: number;
}

/** 'ListVersions' query type */
export interface IListVersionsQuery {
  params: IListVersionsParams;
  result: IListVersionsResult;
}

const listVersionsIR: any = {
  usedParamSet: { modelId: true, beforeVersion: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 711, b: 719 }] },
    { name: 'beforeVersion', required: false, transform: { type: 'scalar' }, locs: [{ a: 748, b: 761 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 815, b: 821 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.model_name as "model_name!",\n  r.version as "version!",\n  r.label as "label?",\n  r.algorithm as "algorithm!",\n  r.state as "state!",\n  r.environments as "environments!",\n  r.metrics as "metrics?",\n  r.validation_id as "validation_id?",\n  r.validation_state as "validation_state?",\n  r.improvement as "improvement?",\n  r.p_value as "p_value?",\n  r.validation_expires_at as "validation_expires_at?",\n  r.parent_version_id as "parent_version_id?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.created_at as "created_at!",\n  r.deployed_at as "deployed_at?",\n  r.retired_at as "retired_at?"\nfrom model.version_overview as r\nwhere r.model_id = :modelId!\n  and r.version < coalesce(:beforeVersion::integer, 2147483647)\norder by r.version desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.model_name as "model_name!",
 *   r.version as "version!",
 *   r.label as "label?",
 *   r.algorithm as "algorithm!",
 *   r.state as "state!",
 *   r.environments as "environments!",
 *   r.metrics as "metrics?",
 *   r.validation_id as "validation_id?",
 *   r.validation_state as "validation_state?",
 *   r.improvement as "improvement?",
 *   r.p_value as "p_value?",
 *   r.validation_expires_at as "validation_expires_at?",
 *   r.parent_version_id as "parent_version_id?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.created_at as "created_at!",
 *   r.deployed_at as "deployed_at?",
 *   r.retired_at as "retired_at?"
 * from model.version_overview as r
 * where r.model_id = :modelId!
 *   and r.version < coalesce(:beforeVersion::integer, 2147483647)
 * order by r.version desc
 * limit :limit!
 * ```
 */
export const listVersions = new PreparedQuery<IListVersionsParams, IListVersionsResult>(listVersionsIR);

/** 'ListVersionMetrics' parameters type */
export interface IListVersionMetricsParams {
  versionId: string;
}

/** 'ListVersionMetrics' return type */
export interface IListVersionMetricsResult {
  /** On what: training, test, … */
  dataset: string;
  /** Metric. */
  metric: string;
  /** When it was recorded. */
  recorded_at: Date;
  /** Its value. */
  value: number;
  /** Version. */
  version_id: string;
}

/** 'ListVersionMetrics' query type */
export interface IListVersionMetricsQuery {
  params: IListVersionMetricsParams;
  result: IListVersionMetricsResult;
}

const listVersionMetricsIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 202, b: 212 }] }],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.dataset as "dataset!",\n  r.metric as "metric!",\n  r.value as "value!",\n  r.recorded_at as "recorded_at!"\nfrom model.version_metrics as r\nwhere r.version_id = :versionId!\norder by r.dataset, r.metric',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.dataset as "dataset!",
 *   r.metric as "metric!",
 *   r.value as "value!",
 *   r.recorded_at as "recorded_at!"
 * from model.version_metrics as r
 * where r.version_id = :versionId!
 * order by r.dataset, r.metric
 * ```
 */
export const listVersionMetrics = new PreparedQuery<IListVersionMetricsParams, IListVersionMetricsResult>(
  listVersionMetricsIR,
);

/** 'GetActiveVersion' parameters type */
export interface IGetActiveVersionParams {
  environment: string;
  modelId: string;
}

/** 'GetActiveVersion' return type */
export interface IGetActiveVersionResult {
  /** Algorithm. */
  algorithm: string;
  /** SHA-256 of the artifact, in hexadecimal. */
  artifact_hash: string;
  /** Where the artifact lies. */
  artifact_location: string | null;
  /** When it was registered. */
  created_at: Date;
  /** When it was in use first. */
  deployed_at: Date | null;
  /** Experiment that it came of. */
  experiment_id: string | null;
  /** Features, in the order that the artifact wants them. */
  feature_names: stringArray;
  /** Hyperparameters, a JSON object. */
  hyperparameters: Json;
  /** Identifier. */
  id: string;
  /** Name of the version as its makers say it, such as 2.1.0; unique in its model. */
  label: string | null;
  /** SHA-256 of the metadata. */
  metadata_hash: string | null;
  /** Where its metadata lies. */
  metadata_location: string | null;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** User who registered it. */
  owner_id: string | null;
  /** Version that it was made of. */
  parent_version_id: string | null;
  /** When it was retired. */
  retired_at: Date | null;
  /** Retraining that it came of. */
  retraining_workflow_id: string | null;
  /** State; core.transitions lists the legal moves. */
  state: ModelVersionState;
  /** SHA-256 of the training data. */
  training_data_hash: string;
  /** First moment of the training data. */
  training_from: Date | null;
  /** Rows that it was trained with. */
  training_samples: string | null;
  /** Moment after the last of the training data. */
  training_to: Date | null;
  /** Number, from 1, given when it is registered. */
  version: number;
}

/** 'GetActiveVersion' query type */
export interface IGetActiveVersionQuery {
  params: IGetActiveVersionParams;
  result: IGetActiveVersionResult;
}

const getActiveVersionIR: any = {
  usedParamSet: { modelId: true, environment: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 979, b: 987 }] },
    { name: 'environment', required: true, transform: { type: 'scalar' }, locs: [{ a: 1011, b: 1023 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version as "version!",\n  r.label as "label?",\n  r.algorithm as "algorithm!",\n  r.state as "state!",\n  r.hyperparameters as "hyperparameters!",\n  r.feature_names as "feature_names!",\n  r.artifact_location as "artifact_location?",\n  r.artifact_hash as "artifact_hash!",\n  r.metadata_location as "metadata_location?",\n  r.metadata_hash as "metadata_hash?",\n  r.training_data_hash as "training_data_hash!",\n  r.training_samples as "training_samples?",\n  r.training_from as "training_from?",\n  r.training_to as "training_to?",\n  r.parent_version_id as "parent_version_id?",\n  r.experiment_id as "experiment_id?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.owner_id as "owner_id?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.deployed_at as "deployed_at?",\n  r.retired_at as "retired_at?"\nfrom model.active_versions as a\njoin model.model_versions as r on r.id = a.version_id\nwhere a.model_id = :modelId!\n  and a.environment = :environment!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version as "version!",
 *   r.label as "label?",
 *   r.algorithm as "algorithm!",
 *   r.state as "state!",
 *   r.hyperparameters as "hyperparameters!",
 *   r.feature_names as "feature_names!",
 *   r.artifact_location as "artifact_location?",
 *   r.artifact_hash as "artifact_hash!",
 *   r.metadata_location as "metadata_location?",
 *   r.metadata_hash as "metadata_hash?",
 *   r.training_data_hash as "training_data_hash!",
 *   r.training_samples as "training_samples?",
 *   r.training_from as "training_from?",
 *   r.training_to as "training_to?",
 *   r.parent_version_id as "parent_version_id?",
 *   r.experiment_id as "experiment_id?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.owner_id as "owner_id?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.deployed_at as "deployed_at?",
 *   r.retired_at as "retired_at?"
 * from model.active_versions as a
 * join model.model_versions as r on r.id = a.version_id
 * where a.model_id = :modelId!
 *   and a.environment = :environment!
 * ```
 */
export const getActiveVersion = new PreparedQuery<IGetActiveVersionParams, IGetActiveVersionResult>(getActiveVersionIR);

/** 'FreezeHoldout' parameters type */
export interface IFreezeHoldoutParams {
  actuals: numberArray;
  dataHash?: string | null | void;
  endsAt?: DateOrString | null | void;
  location?: string | null | void;
  modelId: string;
  name: string;
  startsAt?: DateOrString | null | void;
}

/** 'FreezeHoldout' return type */
export interface IFreezeHoldoutResult {
  actuals: numberArray;
  created_by: string | null;
  data_hash: string;
  ends_at: Date | null;
  frozen_at: Date;
  id: string;
  location: string | null;
  model_id: string;
  name: string;
  sample_count: number;
  starts_at: Date | null;
}

/** 'FreezeHoldout' query type */
export interface IFreezeHoldoutQuery {
  params: IFreezeHoldoutParams;
  result: IFreezeHoldoutResult;
}

const freezeHoldoutIR: any = {
  usedParamSet: {
    modelId: true,
    name: true,
    actuals: true,
    startsAt: true,
    endsAt: true,
    dataHash: true,
    location: true,
  },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 345, b: 353 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 356, b: 361 }] },
    { name: 'actuals', required: true, transform: { type: 'scalar' }, locs: [{ a: 364, b: 372 }] },
    { name: 'startsAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 375, b: 383 }] },
    { name: 'endsAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 386, b: 392 }] },
    { name: 'dataHash', required: false, transform: { type: 'scalar' }, locs: [{ a: 395, b: 403 }] },
    { name: 'location', required: false, transform: { type: 'scalar' }, locs: [{ a: 406, b: 414 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.actuals as "actuals!",\n  r.sample_count as "sample_count!",\n  r.data_hash as "data_hash!",\n  r.starts_at as "starts_at?",\n  r.ends_at as "ends_at?",\n  r.location as "location?",\n  r.created_by as "created_by?",\n  r.frozen_at as "frozen_at!"\nfrom model.freeze_holdout(:modelId!, :name!, :actuals!, :startsAt, :endsAt, :dataHash, :location) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.actuals as "actuals!",
 *   r.sample_count as "sample_count!",
 *   r.data_hash as "data_hash!",
 *   r.starts_at as "starts_at?",
 *   r.ends_at as "ends_at?",
 *   r.location as "location?",
 *   r.created_by as "created_by?",
 *   r.frozen_at as "frozen_at!"
 * from model.freeze_holdout(:modelId!, :name!, :actuals!, :startsAt, :endsAt, :dataHash, :location) as r
 * ```
 */
export const freezeHoldout = new PreparedQuery<IFreezeHoldoutParams, IFreezeHoldoutResult>(freezeHoldoutIR);

/** 'ListHoldouts' parameters type */
export interface IListHoldoutsParams {
  limit: NumberOrString;
  modelId: string;
}

/** 'ListHoldouts' return type */
export interface IListHoldoutsResult {
  /** User who froze it. */
  created_by: string | null;
  /** SHA-256 of the holdout's data, in hexadecimal: as given, else of the actuals. */
  data_hash: string;
  /** Moment after the last of the data. */
  ends_at: Date | null;
  /** When it was frozen. */
  frozen_at: Date;
  /** Identifier. */
  id: string;
  /** Where its features lie. */
  location: string | null;
  /** Model. */
  model_id: string;
  /** Name, unique in its model. */
  name: string;
  /** How many. */
  sample_count: number;
  /** First moment of the data. */
  starts_at: Date | null;
}

/** 'ListHoldouts' query type */
export interface IListHoldoutsQuery {
  params: IListHoldoutsParams;
  result: IListHoldoutsResult;
}

const listHoldoutsIR: any = {
  usedParamSet: { modelId: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 336, b: 344 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 371, b: 377 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.sample_count as "sample_count!",\n  r.data_hash as "data_hash!",\n  r.starts_at as "starts_at?",\n  r.ends_at as "ends_at?",\n  r.location as "location?",\n  r.created_by as "created_by?",\n  r.frozen_at as "frozen_at!"\nfrom model.holdouts as r\nwhere r.model_id = :modelId!\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.sample_count as "sample_count!",
 *   r.data_hash as "data_hash!",
 *   r.starts_at as "starts_at?",
 *   r.ends_at as "ends_at?",
 *   r.location as "location?",
 *   r.created_by as "created_by?",
 *   r.frozen_at as "frozen_at!"
 * from model.holdouts as r
 * where r.model_id = :modelId!
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listHoldouts = new PreparedQuery<IListHoldoutsParams, IListHoldoutsResult>(listHoldoutsIR);

/** 'GetHoldout' parameters type */
export interface IGetHoldoutParams {
  holdoutId: string;
}

/** 'GetHoldout' return type */
export interface IGetHoldoutResult {
  /** What happened, in the order that predictions are given in; finite. */
  actuals: numberArray;
  /** User who froze it. */
  created_by: string | null;
  /** SHA-256 of the holdout's data, in hexadecimal: as given, else of the actuals. */
  data_hash: string;
  /** Moment after the last of the data. */
  ends_at: Date | null;
  /** When it was frozen. */
  frozen_at: Date;
  /** Identifier. */
  id: string;
  /** Where its features lie. */
  location: string | null;
  /** Model. */
  model_id: string;
  /** Name, unique in its model. */
  name: string;
  /** How many. */
  sample_count: number;
  /** First moment of the data. */
  starts_at: Date | null;
}

/** 'GetHoldout' query type */
export interface IGetHoldoutQuery {
  params: IGetHoldoutParams;
  result: IGetHoldoutResult;
}

const getHoldoutIR: any = {
  usedParamSet: { holdoutId: true },
  params: [{ name: 'holdoutId', required: true, transform: { type: 'scalar' }, locs: [{ a: 357, b: 367 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.name as "name!",\n  r.actuals as "actuals!",\n  r.sample_count as "sample_count!",\n  r.data_hash as "data_hash!",\n  r.starts_at as "starts_at?",\n  r.ends_at as "ends_at?",\n  r.location as "location?",\n  r.created_by as "created_by?",\n  r.frozen_at as "frozen_at!"\nfrom model.holdouts as r\nwhere r.id = :holdoutId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.name as "name!",
 *   r.actuals as "actuals!",
 *   r.sample_count as "sample_count!",
 *   r.data_hash as "data_hash!",
 *   r.starts_at as "starts_at?",
 *   r.ends_at as "ends_at?",
 *   r.location as "location?",
 *   r.created_by as "created_by?",
 *   r.frozen_at as "frozen_at!"
 * from model.holdouts as r
 * where r.id = :holdoutId!
 * ```
 */
export const getHoldout = new PreparedQuery<IGetHoldoutParams, IGetHoldoutResult>(getHoldoutIR);

/** 'RecordHoldoutPredictions' parameters type */
export interface IRecordHoldoutPredictionsParams {
  holdoutId: string;
  predictions: numberArray;
  versionId: string;
}

/** 'RecordHoldoutPredictions' return type */
export interface IRecordHoldoutPredictionsResult {
  holdout_id: string;
  model_id: string;
  predictions: numberArray;
  recorded_at: Date;
  version_id: string;
}

/** 'RecordHoldoutPredictions' query type */
export interface IRecordHoldoutPredictionsQuery {
  params: IRecordHoldoutPredictionsParams;
  result: IRecordHoldoutPredictionsResult;
}

const recordHoldoutPredictionsIR: any = {
  usedParamSet: { holdoutId: true, versionId: true, predictions: true },
  params: [
    { name: 'holdoutId', required: true, transform: { type: 'scalar' }, locs: [{ a: 209, b: 219 }] },
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 222, b: 232 }] },
    { name: 'predictions', required: true, transform: { type: 'scalar' }, locs: [{ a: 235, b: 247 }] },
  ],
  statement:
    'select\n  r.holdout_id as "holdout_id!",\n  r.version_id as "version_id!",\n  r.model_id as "model_id!",\n  r.predictions as "predictions!",\n  r.recorded_at as "recorded_at!"\nfrom model.record_holdout_predictions(:holdoutId!, :versionId!, :predictions!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.holdout_id as "holdout_id!",
 *   r.version_id as "version_id!",
 *   r.model_id as "model_id!",
 *   r.predictions as "predictions!",
 *   r.recorded_at as "recorded_at!"
 * from model.record_holdout_predictions(:holdoutId!, :versionId!, :predictions!) as r
 * ```
 */
export const recordHoldoutPredictions = new PreparedQuery<
  IRecordHoldoutPredictionsParams,
  IRecordHoldoutPredictionsResult
>(recordHoldoutPredictionsIR);

/** 'BeginValidation' parameters type */
export interface IBeginValidationParams {
  baselineVersionId?: string | null | void;
  environment?: string | null | void;
  holdoutId: string;
  horizon?: number | null | void;
  loss?: Loss | null | void;
  notes?: string | null | void;
  retrainingWorkflowId?: string | null | void;
  test?: ComparisonTest | null | void;
  versionId: string;
}

/** 'BeginValidation' return type */
export interface IBeginValidationResult {
  baseline_score: number | null;
  baseline_version_id: string | null;
  candidate_score: number | null;
  created_at: Date;
  decided_at: Date | null;
  effect_size: number | null;
  expires_at: Date | null;
  holdout_id: string;
  horizon: number;
  id: string;
  improvement: number | null;
  improvement_lower: number | null;
  improvement_upper: number | null;
  loss: Loss;
  model_id: string;
  notes: string | null;
  p_value: number | null;
  requested_by: string | null;
  retraining_workflow_id: string | null;
  sample_count: number | null;
  state: ValidationState;
  statistic: number | null;
  test: ComparisonTest;
  version_id: string;
}

/** 'BeginValidation' query type */
export interface IBeginValidationQuery {
  params: IBeginValidationParams;
  result: IBeginValidationResult;
}

const beginValidationIR: any = {
  usedParamSet: {
    versionId: true,
    holdoutId: true,
    baselineVersionId: true,
    loss: true,
    test: true,
    horizon: true,
    retrainingWorkflowId: true,
    notes: true,
    environment: true,
  },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 851, b: 861 }] },
    { name: 'holdoutId', required: true, transform: { type: 'scalar' }, locs: [{ a: 866, b: 876 }] },
    { name: 'baselineVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 881, b: 898 }] },
    { name: 'loss', required: false, transform: { type: 'scalar' }, locs: [{ a: 912, b: 916 }] },
    { name: 'test', required: false, transform: { type: 'scalar' }, locs: [{ a: 967, b: 971 }] },
    { name: 'horizon', required: false, transform: { type: 'scalar' }, locs: [{ a: 1051, b: 1058 }] },
    { name: 'retrainingWorkflowId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1076, b: 1096 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 1101, b: 1106 }] },
    { name: 'environment', required: false, transform: { type: 'scalar' }, locs: [{ a: 1111, b: 1122 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version_id as "version_id!",\n  r.holdout_id as "holdout_id!",\n  r.baseline_version_id as "baseline_version_id?",\n  r.state as "state!",\n  r.loss as "loss!",\n  r.test as "test!",\n  r.horizon as "horizon!",\n  r.sample_count as "sample_count?",\n  r.candidate_score as "candidate_score?",\n  r.baseline_score as "baseline_score?",\n  r.improvement as "improvement?",\n  r.statistic as "statistic?",\n  r.p_value as "p_value?",\n  r.effect_size as "effect_size?",\n  r.improvement_lower as "improvement_lower?",\n  r.improvement_upper as "improvement_upper?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.decided_at as "decided_at?",\n  r.expires_at as "expires_at?"\nfrom model.begin_validation(\n  :versionId!,\n  :holdoutId!,\n  :baselineVersionId,\n  coalesce(:loss::model.loss, \'absolute\'::model.loss),\n  coalesce(:test::model.comparison_test, \'diebold_mariano\'::model.comparison_test),\n  coalesce(:horizon::integer, 1),\n  :retrainingWorkflowId,\n  :notes,\n  :environment\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version_id as "version_id!",
 *   r.holdout_id as "holdout_id!",
 *   r.baseline_version_id as "baseline_version_id?",
 *   r.state as "state!",
 *   r.loss as "loss!",
 *   r.test as "test!",
 *   r.horizon as "horizon!",
 *   r.sample_count as "sample_count?",
 *   r.candidate_score as "candidate_score?",
 *   r.baseline_score as "baseline_score?",
 *   r.improvement as "improvement?",
 *   r.statistic as "statistic?",
 *   r.p_value as "p_value?",
 *   r.effect_size as "effect_size?",
 *   r.improvement_lower as "improvement_lower?",
 *   r.improvement_upper as "improvement_upper?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.decided_at as "decided_at?",
 *   r.expires_at as "expires_at?"
 * from model.begin_validation(
 *   :versionId!,
 *   :holdoutId!,
 *   :baselineVersionId,
 *   coalesce(:loss::model.loss, 'absolute'::model.loss),
 *   coalesce(:test::model.comparison_test, 'diebold_mariano'::model.comparison_test),
 *   coalesce(:horizon::integer, 1),
 *   :retrainingWorkflowId,
 *   :notes,
 *   :environment
 * ) as r
 * ```
 */
export const beginValidation = new PreparedQuery<IBeginValidationParams, IBeginValidationResult>(beginValidationIR);

/** 'JudgeValidation' parameters type */
export interface IJudgeValidationParams {
  baseline?: numberArray | null | void;
  candidate?: numberArray | null | void;
  validationId: string;
}

/** 'JudgeValidation' return type */
export interface IJudgeValidationResult {
  baseline_score: number | null;
  baseline_version_id: string | null;
  candidate_score: number | null;
  created_at: Date;
  decided_at: Date | null;
  effect_size: number | null;
  expires_at: Date | null;
  holdout_id: string;
  horizon: number;
  id: string;
  improvement: number | null;
  improvement_lower: number | null;
  improvement_upper: number | null;
  loss: Loss;
  model_id: string;
  notes: string | null;
  p_value: number | null;
  requested_by: string | null;
  retraining_workflow_id: string | null;
  sample_count: number | null;
  state: ValidationState;
  statistic: number | null;
  test: ComparisonTest;
  version_id: string;
}

/** 'JudgeValidation' query type */
export interface IJudgeValidationQuery {
  params: IJudgeValidationParams;
  result: IJudgeValidationResult;
}

const judgeValidationIR: any = {
  usedParamSet: { validationId: true, candidate: true, baseline: true },
  params: [
    { name: 'validationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 848, b: 861 }] },
    { name: 'candidate', required: false, transform: { type: 'scalar' }, locs: [{ a: 864, b: 873 }] },
    { name: 'baseline', required: false, transform: { type: 'scalar' }, locs: [{ a: 876, b: 884 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version_id as "version_id!",\n  r.holdout_id as "holdout_id!",\n  r.baseline_version_id as "baseline_version_id?",\n  r.state as "state!",\n  r.loss as "loss!",\n  r.test as "test!",\n  r.horizon as "horizon!",\n  r.sample_count as "sample_count?",\n  r.candidate_score as "candidate_score?",\n  r.baseline_score as "baseline_score?",\n  r.improvement as "improvement?",\n  r.statistic as "statistic?",\n  r.p_value as "p_value?",\n  r.effect_size as "effect_size?",\n  r.improvement_lower as "improvement_lower?",\n  r.improvement_upper as "improvement_upper?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.decided_at as "decided_at?",\n  r.expires_at as "expires_at?"\nfrom model.judge_validation(:validationId!, :candidate, :baseline) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version_id as "version_id!",
 *   r.holdout_id as "holdout_id!",
 *   r.baseline_version_id as "baseline_version_id?",
 *   r.state as "state!",
 *   r.loss as "loss!",
 *   r.test as "test!",
 *   r.horizon as "horizon!",
 *   r.sample_count as "sample_count?",
 *   r.candidate_score as "candidate_score?",
 *   r.baseline_score as "baseline_score?",
 *   r.improvement as "improvement?",
 *   r.statistic as "statistic?",
 *   r.p_value as "p_value?",
 *   r.effect_size as "effect_size?",
 *   r.improvement_lower as "improvement_lower?",
 *   r.improvement_upper as "improvement_upper?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.decided_at as "decided_at?",
 *   r.expires_at as "expires_at?"
 * from model.judge_validation(:validationId!, :candidate, :baseline) as r
 * ```
 */
export const judgeValidation = new PreparedQuery<IJudgeValidationParams, IJudgeValidationResult>(judgeValidationIR);

/** 'AbortValidation' parameters type */
export interface IAbortValidationParams {
  reason: string;
  validationId: string;
}

/** 'AbortValidation' return type */
export interface IAbortValidationResult {
  baseline_score: number | null;
  baseline_version_id: string | null;
  candidate_score: number | null;
  created_at: Date;
  decided_at: Date | null;
  effect_size: number | null;
  expires_at: Date | null;
  holdout_id: string;
  horizon: number;
  id: string;
  improvement: number | null;
  improvement_lower: number | null;
  improvement_upper: number | null;
  loss: Loss;
  model_id: string;
  notes: string | null;
  p_value: number | null;
  requested_by: string | null;
  retraining_workflow_id: string | null;
  sample_count: number | null;
  state: ValidationState;
  statistic: number | null;
  test: ComparisonTest;
  version_id: string;
}

/** 'AbortValidation' query type */
export interface IAbortValidationQuery {
  params: IAbortValidationParams;
  result: IAbortValidationResult;
}

const abortValidationIR: any = {
  usedParamSet: { validationId: true, reason: true },
  params: [
    { name: 'validationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 848, b: 861 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 864, b: 871 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version_id as "version_id!",\n  r.holdout_id as "holdout_id!",\n  r.baseline_version_id as "baseline_version_id?",\n  r.state as "state!",\n  r.loss as "loss!",\n  r.test as "test!",\n  r.horizon as "horizon!",\n  r.sample_count as "sample_count?",\n  r.candidate_score as "candidate_score?",\n  r.baseline_score as "baseline_score?",\n  r.improvement as "improvement?",\n  r.statistic as "statistic?",\n  r.p_value as "p_value?",\n  r.effect_size as "effect_size?",\n  r.improvement_lower as "improvement_lower?",\n  r.improvement_upper as "improvement_upper?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.decided_at as "decided_at?",\n  r.expires_at as "expires_at?"\nfrom model.abort_validation(:validationId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version_id as "version_id!",
 *   r.holdout_id as "holdout_id!",
 *   r.baseline_version_id as "baseline_version_id?",
 *   r.state as "state!",
 *   r.loss as "loss!",
 *   r.test as "test!",
 *   r.horizon as "horizon!",
 *   r.sample_count as "sample_count?",
 *   r.candidate_score as "candidate_score?",
 *   r.baseline_score as "baseline_score?",
 *   r.improvement as "improvement?",
 *   r.statistic as "statistic?",
 *   r.p_value as "p_value?",
 *   r.effect_size as "effect_size?",
 *   r.improvement_lower as "improvement_lower?",
 *   r.improvement_upper as "improvement_upper?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.decided_at as "decided_at?",
 *   r.expires_at as "expires_at?"
 * from model.abort_validation(:validationId!, :reason!) as r
 * ```
 */
export const abortValidation = new PreparedQuery<IAbortValidationParams, IAbortValidationResult>(abortValidationIR);

/** 'GetValidation' parameters type */
export interface IGetValidationParams {
  validationId: string;
}

/** 'GetValidation' return type */
export interface IGetValidationResult {
  /** Mean loss of the baseline. */
  baseline_score: number | null;
  /** Version that it has to beat, the one in use when it began; null: none was, so a simple forecast whose predictions were given. */
  baseline_version_id: string | null;
  /** Mean loss of the version. */
  candidate_score: number | null;
  /** When it was asked for. */
  created_at: Date;
  /** When it was decided. */
  decided_at: Date | null;
  /** Effect size: mean difference of the losses over their standard deviation, paired. */
  effect_size: number | null;
  /** Until when it lets the version be deployed. */
  expires_at: Date | null;
  /** Holdout that it is judged on. */
  holdout_id: string;
  /** Steps ahead that the predictions look, for the Diebold-Mariano test. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none. */
  improvement: number | null;
  /** Lower end of the 95 % interval of the mean difference of the losses, by bootstrap; positive: the version is better. */
  improvement_lower: number | null;
  /** Upper end of it. */
  improvement_upper: number | null;
  /** Loss that is compared. */
  loss: Loss;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** Probability of such a difference by chance, two-sided. */
  p_value: number | null;
  /** User who asked for it. */
  requested_by: string | null;
  /** Retraining that it belongs to. */
  retraining_workflow_id: string | null;
  /** Predictions compared. */
  sample_count: number | null;
  /** State; core.transitions lists the legal moves. */
  state: ValidationState;
  /** Statistic of the test. */
  statistic: number | null;
  /** Test of whether it differs. */
  test: ComparisonTest;
  /** Version that is judged. */
  version_id: string;
}

/** 'GetValidation' query type */
export interface IGetValidationQuery {
  params: IGetValidationParams;
  result: IGetValidationResult;
}

const getValidationIR: any = {
  usedParamSet: { validationId: true },
  params: [{ name: 'validationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 861, b: 874 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version_id as "version_id!",\n  r.holdout_id as "holdout_id!",\n  r.baseline_version_id as "baseline_version_id?",\n  r.state as "state!",\n  r.loss as "loss!",\n  r.test as "test!",\n  r.horizon as "horizon!",\n  r.sample_count as "sample_count?",\n  r.candidate_score as "candidate_score?",\n  r.baseline_score as "baseline_score?",\n  r.improvement as "improvement?",\n  r.statistic as "statistic?",\n  r.p_value as "p_value?",\n  r.effect_size as "effect_size?",\n  r.improvement_lower as "improvement_lower?",\n  r.improvement_upper as "improvement_upper?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.decided_at as "decided_at?",\n  r.expires_at as "expires_at?"\nfrom model.validations as r\nwhere r.id = :validationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version_id as "version_id!",
 *   r.holdout_id as "holdout_id!",
 *   r.baseline_version_id as "baseline_version_id?",
 *   r.state as "state!",
 *   r.loss as "loss!",
 *   r.test as "test!",
 *   r.horizon as "horizon!",
 *   r.sample_count as "sample_count?",
 *   r.candidate_score as "candidate_score?",
 *   r.baseline_score as "baseline_score?",
 *   r.improvement as "improvement?",
 *   r.statistic as "statistic?",
 *   r.p_value as "p_value?",
 *   r.effect_size as "effect_size?",
 *   r.improvement_lower as "improvement_lower?",
 *   r.improvement_upper as "improvement_upper?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.decided_at as "decided_at?",
 *   r.expires_at as "expires_at?"
 * from model.validations as r
 * where r.id = :validationId!
 * ```
 */
export const getValidation = new PreparedQuery<IGetValidationParams, IGetValidationResult>(getValidationIR);

/** 'ListValidations' parameters type */
export interface IListValidationsParams {
  versionId: string;
}

/** 'ListValidations' return type */
export interface IListValidationsResult {
  /** Mean loss of the baseline. */
  baseline_score: number | null;
  /** Version that it has to beat, the one in use when it began; null: none was, so a simple forecast whose predictions were given. */
  baseline_version_id: string | null;
  /** Mean loss of the version. */
  candidate_score: number | null;
  /** When it was asked for. */
  created_at: Date;
  /** When it was decided. */
  decided_at: Date | null;
  /** Effect size: mean difference of the losses over their standard deviation, paired. */
  effect_size: number | null;
  /** Until when it lets the version be deployed. */
  expires_at: Date | null;
  /** Holdout that it is judged on. */
  holdout_id: string;
  /** Steps ahead that the predictions look, for the Diebold-Mariano test. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** Share by which the loss is smaller: 1 - candidate / baseline; null where the baseline has none. */
  improvement: number | null;
  /** Lower end of the 95 % interval of the mean difference of the losses, by bootstrap; positive: the version is better. */
  improvement_lower: number | null;
  /** Upper end of it. */
  improvement_upper: number | null;
  /** Loss that is compared. */
  loss: Loss;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** Probability of such a difference by chance, two-sided. */
  p_value: number | null;
  /** User who asked for it. */
  requested_by: string | null;
  /** Retraining that it belongs to. */
  retraining_workflow_id: string | null;
  /** Predictions compared. */
  sample_count: number | null;
  /** State; core.transitions lists the legal moves. */
  state: ValidationState;
  /** Statistic of the test. */
  statistic: number | null;
  /** Test of whether it differs. */
  test: ComparisonTest;
  /** Version that is judged. */
  version_id: string;
}

/** 'ListValidations' query type */
export interface IListValidationsQuery {
  params: IListValidationsParams;
  result: IListValidationsResult;
}

const listValidationsIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 869, b: 879 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.version_id as "version_id!",\n  r.holdout_id as "holdout_id!",\n  r.baseline_version_id as "baseline_version_id?",\n  r.state as "state!",\n  r.loss as "loss!",\n  r.test as "test!",\n  r.horizon as "horizon!",\n  r.sample_count as "sample_count?",\n  r.candidate_score as "candidate_score?",\n  r.baseline_score as "baseline_score?",\n  r.improvement as "improvement?",\n  r.statistic as "statistic?",\n  r.p_value as "p_value?",\n  r.effect_size as "effect_size?",\n  r.improvement_lower as "improvement_lower?",\n  r.improvement_upper as "improvement_upper?",\n  r.retraining_workflow_id as "retraining_workflow_id?",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.decided_at as "decided_at?",\n  r.expires_at as "expires_at?"\nfrom model.validations as r\nwhere r.version_id = :versionId!\norder by r.id desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.version_id as "version_id!",
 *   r.holdout_id as "holdout_id!",
 *   r.baseline_version_id as "baseline_version_id?",
 *   r.state as "state!",
 *   r.loss as "loss!",
 *   r.test as "test!",
 *   r.horizon as "horizon!",
 *   r.sample_count as "sample_count?",
 *   r.candidate_score as "candidate_score?",
 *   r.baseline_score as "baseline_score?",
 *   r.improvement as "improvement?",
 *   r.statistic as "statistic?",
 *   r.p_value as "p_value?",
 *   r.effect_size as "effect_size?",
 *   r.improvement_lower as "improvement_lower?",
 *   r.improvement_upper as "improvement_upper?",
 *   r.retraining_workflow_id as "retraining_workflow_id?",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.decided_at as "decided_at?",
 *   r.expires_at as "expires_at?"
 * from model.validations as r
 * where r.version_id = :versionId!
 * order by r.id desc
 * ```
 */
export const listValidations = new PreparedQuery<IListValidationsParams, IListValidationsResult>(listValidationsIR);

/** 'ListValidationGates' parameters type */
export interface IListValidationGatesParams {
  validationId: string;
}

/** 'ListValidationGates' return type */
export interface IListValidationGatesResult {
  /** What it asks. */
  description: string;
  /** Gate: sample, improvement, significance, effect_size; constant where the baseline is a simple forecast. */
  gate: string;
  /** Whether that is enough. */
  is_passed: boolean;
  /** What was asked for. */
  threshold: number;
  /** Validation. */
  validation_id: string;
  /** What was found; null: it could not be computed. */
  value: number | null;
}

/** 'ListValidationGates' query type */
export interface IListValidationGatesQuery {
  params: IListValidationGatesParams;
  result: IListValidationGatesResult;
}

const listValidationGatesIR: any = {
  usedParamSet: { validationId: true },
  params: [{ name: 'validationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 243, b: 256 }] }],
  statement:
    'select\n  r.validation_id as "validation_id!",\n  r.gate as "gate!",\n  r.value as "value?",\n  r.threshold as "threshold!",\n  r.is_passed as "is_passed!",\n  r.description as "description!"\nfrom model.validation_gates as r\nwhere r.validation_id = :validationId!\norder by r.gate',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.validation_id as "validation_id!",
 *   r.gate as "gate!",
 *   r.value as "value?",
 *   r.threshold as "threshold!",
 *   r.is_passed as "is_passed!",
 *   r.description as "description!"
 * from model.validation_gates as r
 * where r.validation_id = :validationId!
 * order by r.gate
 * ```
 */
export const listValidationGates = new PreparedQuery<IListValidationGatesParams, IListValidationGatesResult>(
  listValidationGatesIR,
);

/** 'RequestDeployment' parameters type */
export interface IRequestDeploymentParams {
  bakeTime?: string | null | void;
  environment: string;
  maximumErrorRate?: number | null | void;
  maximumLatencyMs?: number | null | void;
  minimumAccuracy?: number | null | void;
  minimumSamples?: number | null | void;
  notes?: string | null | void;
  rollbackWindow?: string | null | void;
  strategy?: DeploymentStrategy | null | void;
  versionId: string;
  weights?: numberArray | null | void;
}

/** 'RequestDeployment' return type */
export interface IRequestDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'RequestDeployment' query type */
export interface IRequestDeploymentQuery {
  params: IRequestDeploymentParams;
  result: IRequestDeploymentResult;
}

const requestDeploymentIR: any = {
  usedParamSet: {
    versionId: true,
    environment: true,
    strategy: true,
    weights: true,
    bakeTime: true,
    minimumSamples: true,
    rollbackWindow: true,
    maximumErrorRate: true,
    maximumLatencyMs: true,
    minimumAccuracy: true,
    notes: true,
  },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1014, b: 1024 }] },
    { name: 'environment', required: true, transform: { type: 'scalar' }, locs: [{ a: 1029, b: 1041 }] },
    { name: 'strategy', required: false, transform: { type: 'scalar' }, locs: [{ a: 1055, b: 1063 }] },
    { name: 'weights', required: false, transform: { type: 'scalar' }, locs: [{ a: 1133, b: 1140 }] },
    { name: 'bakeTime', required: false, transform: { type: 'scalar' }, locs: [{ a: 1154, b: 1162 }] },
    { name: 'minimumSamples', required: false, transform: { type: 'scalar' }, locs: [{ a: 1209, b: 1223 }] },
    { name: 'rollbackWindow', required: false, transform: { type: 'scalar' }, locs: [{ a: 1252, b: 1266 }] },
    { name: 'maximumErrorRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 1313, b: 1329 }] },
    { name: 'maximumLatencyMs', required: false, transform: { type: 'scalar' }, locs: [{ a: 1367, b: 1383 }] },
    { name: 'minimumAccuracy', required: false, transform: { type: 'scalar' }, locs: [{ a: 1413, b: 1428 }] },
    { name: 'notes', required: false, transform: { type: 'scalar' }, locs: [{ a: 1433, b: 1438 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.request_deployment(\n  :versionId!,\n  :environment!,\n  coalesce(:strategy::model.deployment_strategy, \'canary\'::model.deployment_strategy),\n  :weights,\n  coalesce(:bakeTime::interval, \'01:00:00\'::interval),\n  coalesce(:minimumSamples::integer, 100),\n  coalesce(:rollbackWindow::interval, \'24:00:00\'::interval),\n  coalesce(:maximumErrorRate::double precision, 0.1),\n  coalesce(:maximumLatencyMs::double precision, 2000),\n  :minimumAccuracy,\n  :notes\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.request_deployment(
 *   :versionId!,
 *   :environment!,
 *   coalesce(:strategy::model.deployment_strategy, 'canary'::model.deployment_strategy),
 *   :weights,
 *   coalesce(:bakeTime::interval, '01:00:00'::interval),
 *   coalesce(:minimumSamples::integer, 100),
 *   coalesce(:rollbackWindow::interval, '24:00:00'::interval),
 *   coalesce(:maximumErrorRate::double precision, 0.1),
 *   coalesce(:maximumLatencyMs::double precision, 2000),
 *   :minimumAccuracy,
 *   :notes
 * ) as r
 * ```
 */
export const requestDeployment = new PreparedQuery<IRequestDeploymentParams, IRequestDeploymentResult>(
  requestDeploymentIR,
);

/** 'StartDeployment' parameters type */
export interface IStartDeploymentParams {
  deploymentId: string;
}

/** 'StartDeployment' return type */
export interface IStartDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'StartDeployment' query type */
export interface IStartDeploymentQuery {
  params: IStartDeploymentParams;
  result: IStartDeploymentResult;
}

const startDeploymentIR: any = {
  usedParamSet: { deploymentId: true },
  params: [{ name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1009, b: 1022 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.start_deployment(:deploymentId!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.start_deployment(:deploymentId!) as r
 * ```
 */
export const startDeployment = new PreparedQuery<IStartDeploymentParams, IStartDeploymentResult>(startDeploymentIR);

/** 'AdvanceDeployment' parameters type */
export interface IAdvanceDeploymentParams {
  deploymentId: string;
}

/** 'AdvanceDeployment' return type */
export interface IAdvanceDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'AdvanceDeployment' query type */
export interface IAdvanceDeploymentQuery {
  params: IAdvanceDeploymentParams;
  result: IAdvanceDeploymentResult;
}

const advanceDeploymentIR: any = {
  usedParamSet: { deploymentId: true },
  params: [{ name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1011, b: 1024 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.advance_deployment(:deploymentId!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.advance_deployment(:deploymentId!) as r
 * ```
 */
export const advanceDeployment = new PreparedQuery<IAdvanceDeploymentParams, IAdvanceDeploymentResult>(
  advanceDeploymentIR,
);

/** 'PauseDeployment' parameters type */
export interface IPauseDeploymentParams {
  deploymentId: string;
  reason: string;
}

/** 'PauseDeployment' return type */
export interface IPauseDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'PauseDeployment' query type */
export interface IPauseDeploymentQuery {
  params: IPauseDeploymentParams;
  result: IPauseDeploymentResult;
}

const pauseDeploymentIR: any = {
  usedParamSet: { deploymentId: true, reason: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1009, b: 1022 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 1025, b: 1032 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.pause_deployment(:deploymentId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.pause_deployment(:deploymentId!, :reason!) as r
 * ```
 */
export const pauseDeployment = new PreparedQuery<IPauseDeploymentParams, IPauseDeploymentResult>(pauseDeploymentIR);

/** 'ResumeDeployment' parameters type */
export interface IResumeDeploymentParams {
  deploymentId: string;
  reason: string;
}

/** 'ResumeDeployment' return type */
export interface IResumeDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'ResumeDeployment' query type */
export interface IResumeDeploymentQuery {
  params: IResumeDeploymentParams;
  result: IResumeDeploymentResult;
}

const resumeDeploymentIR: any = {
  usedParamSet: { deploymentId: true, reason: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1010, b: 1023 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 1026, b: 1033 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.resume_deployment(:deploymentId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.resume_deployment(:deploymentId!, :reason!) as r
 * ```
 */
export const resumeDeployment = new PreparedQuery<IResumeDeploymentParams, IResumeDeploymentResult>(resumeDeploymentIR);

/** 'RollBackDeployment' parameters type */
export interface IRollBackDeploymentParams {
  deploymentId: string;
  reason: string;
}

/** 'RollBackDeployment' return type */
export interface IRollBackDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'RollBackDeployment' query type */
export interface IRollBackDeploymentQuery {
  params: IRollBackDeploymentParams;
  result: IRollBackDeploymentResult;
}

const rollBackDeploymentIR: any = {
  usedParamSet: { deploymentId: true, reason: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1013, b: 1026 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 1029, b: 1036 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.roll_back_deployment(:deploymentId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.roll_back_deployment(:deploymentId!, :reason!) as r
 * ```
 */
export const rollBackDeployment = new PreparedQuery<IRollBackDeploymentParams, IRollBackDeploymentResult>(
  rollBackDeploymentIR,
);

/** 'CancelDeployment' parameters type */
export interface ICancelDeploymentParams {
  deploymentId: string;
  reason: string;
}

/** 'CancelDeployment' return type */
export interface ICancelDeploymentResult {
  approval_id: string | null;
  bake_time: string;
  completed_at: Date | null;
  created_at: Date;
  deadline_at: Date | null;
  environment: string;
  id: string;
  maximum_error_rate: number;
  maximum_latency_ms: number;
  minimum_accuracy: number | null;
  minimum_samples: number;
  model_id: string;
  notes: string | null;
  predecessor_deployment_id: string | null;
  predecessor_version_id: string | null;
  requested_by: string | null;
  rollback_window: string;
  rolled_back_at: Date | null;
  started_at: Date | null;
  state: DeploymentState;
  step: number;
  step_started_at: Date | null;
  strategy: DeploymentStrategy;
  validation_id: string;
  version_id: string;
  weight: number;
  weights: numberArray;
}

/** 'CancelDeployment' query type */
export interface ICancelDeploymentQuery {
  params: ICancelDeploymentParams;
  result: ICancelDeploymentResult;
}

const cancelDeploymentIR: any = {
  usedParamSet: { deploymentId: true, reason: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1010, b: 1023 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 1026, b: 1033 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.cancel_deployment(:deploymentId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.cancel_deployment(:deploymentId!, :reason!) as r
 * ```
 */
export const cancelDeployment = new PreparedQuery<ICancelDeploymentParams, ICancelDeploymentResult>(cancelDeploymentIR);

/** 'JudgeDeployment' parameters type */
export interface IJudgeDeploymentParams {
  deploymentId: string;
}

/** 'JudgeDeployment' return type */
export interface IJudgeDeploymentResult {
  candidate_accuracy: number | null;
  candidate_error_rate: number | null;
  candidate_latency_ms: number | null;
  candidate_samples: string;
  predecessor_error_rate: number | null;
  reason: string;
  verdict: DeploymentVerdict | null;
}

/** 'JudgeDeployment' query type */
export interface IJudgeDeploymentQuery {
  params: IJudgeDeploymentParams;
  result: IJudgeDeploymentResult;
}

const judgeDeploymentIR: any = {
  usedParamSet: { deploymentId: true },
  params: [{ name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 345, b: 358 }] }],
  statement:
    'select\n  r.verdict as "verdict?",\n  r.reason as "reason!",\n  r.candidate_samples as "candidate_samples!",\n  r.candidate_error_rate as "candidate_error_rate?",\n  r.predecessor_error_rate as "predecessor_error_rate?",\n  r.candidate_latency_ms as "candidate_latency_ms?",\n  r.candidate_accuracy as "candidate_accuracy?"\nfrom model.judge_deployment(:deploymentId!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.verdict as "verdict?",
 *   r.reason as "reason!",
 *   r.candidate_samples as "candidate_samples!",
 *   r.candidate_error_rate as "candidate_error_rate?",
 *   r.predecessor_error_rate as "predecessor_error_rate?",
 *   r.candidate_latency_ms as "candidate_latency_ms?",
 *   r.candidate_accuracy as "candidate_accuracy?"
 * from model.judge_deployment(:deploymentId!) as r
 * ```
 */
export const judgeDeployment = new PreparedQuery<IJudgeDeploymentParams, IJudgeDeploymentResult>(judgeDeploymentIR);

/** 'RecordDeploymentMetrics' parameters type */
export interface IRecordDeploymentMetricsParams {
  accuracy?: number | null | void;
  arm: DeploymentArm;
  at?: DateOrString | null | void;
  deploymentId: string;
  errorCount: number;
  latencyMs?: number | null | void;
  sampleCount: number;
  throughput?: number | null | void;
}

/** 'RecordDeploymentMetrics' return type */
export interface IRecordDeploymentMetricsResult {
  accuracy: number | null;
  arm: DeploymentArm;
  at: Date;
  deployment_id: string;
  error_count: number;
  latency_ms: number | null;
  sample_count: number;
  throughput: number | null;
}

/** 'RecordDeploymentMetrics' query type */
export interface IRecordDeploymentMetricsQuery {
  params: IRecordDeploymentMetricsParams;
  result: IRecordDeploymentMetricsResult;
}

const recordDeploymentMetricsIR: any = {
  usedParamSet: {
    deploymentId: true,
    arm: true,
    sampleCount: true,
    errorCount: true,
    latencyMs: true,
    throughput: true,
    accuracy: true,
    at: true,
  },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 288, b: 301 }] },
    { name: 'arm', required: true, transform: { type: 'scalar' }, locs: [{ a: 306, b: 310 }] },
    { name: 'sampleCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 315, b: 327 }] },
    { name: 'errorCount', required: true, transform: { type: 'scalar' }, locs: [{ a: 332, b: 343 }] },
    { name: 'latencyMs', required: false, transform: { type: 'scalar' }, locs: [{ a: 348, b: 357 }] },
    { name: 'throughput', required: false, transform: { type: 'scalar' }, locs: [{ a: 362, b: 372 }] },
    { name: 'accuracy', required: false, transform: { type: 'scalar' }, locs: [{ a: 377, b: 385 }] },
    { name: 'at', required: false, transform: { type: 'scalar' }, locs: [{ a: 390, b: 392 }] },
  ],
  statement:
    'select\n  r.deployment_id as "deployment_id!",\n  r.at as "at!",\n  r.arm as "arm!",\n  r.sample_count as "sample_count!",\n  r.error_count as "error_count!",\n  r.latency_ms as "latency_ms?",\n  r.throughput as "throughput?",\n  r.accuracy as "accuracy?"\nfrom model.record_deployment_metrics(\n  :deploymentId!,\n  :arm!,\n  :sampleCount!,\n  :errorCount!,\n  :latencyMs,\n  :throughput,\n  :accuracy,\n  :at\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.deployment_id as "deployment_id!",
 *   r.at as "at!",
 *   r.arm as "arm!",
 *   r.sample_count as "sample_count!",
 *   r.error_count as "error_count!",
 *   r.latency_ms as "latency_ms?",
 *   r.throughput as "throughput?",
 *   r.accuracy as "accuracy?"
 * from model.record_deployment_metrics(
 *   :deploymentId!,
 *   :arm!,
 *   :sampleCount!,
 *   :errorCount!,
 *   :latencyMs,
 *   :throughput,
 *   :accuracy,
 *   :at
 * ) as r
 * ```
 */
export const recordDeploymentMetrics = new PreparedQuery<
  IRecordDeploymentMetricsParams,
  IRecordDeploymentMetricsResult
>(recordDeploymentMetricsIR);

/** 'GetDeployment' parameters type */
export interface IGetDeploymentParams {
  deploymentId: string;
}

/** 'GetDeployment' return type */
export interface IGetDeploymentResult {
  /** Request for approval, of exactly this deployment. */
  approval_id: string | null;
  /** How long each step lasts at least. */
  bake_time: string;
  /** When it had all of the traffic. */
  completed_at: Date | null;
  /** When it was asked for. */
  created_at: Date;
  /** When a step that cannot be judged pauses it. */
  deadline_at: Date | null;
  /** Environment. */
  environment: string;
  /** Identifier. */
  id: string;
  /** Share of failed requests above which it is rolled back. */
  maximum_error_rate: number;
  /** Mean latency above which it is rolled back, in milliseconds. */
  maximum_latency_ms: number;
  /** Accuracy below which it is rolled back; null: not looked at. */
  minimum_accuracy: number | null;
  /** Measured requests that each step needs. */
  minimum_samples: number;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** Deployment that had brought the predecessor. */
  predecessor_deployment_id: string | null;
  /** Version that was in use before, recorded when it began: what a rollback goes back to. Null: none was. */
  predecessor_version_id: string | null;
  /** User who asked for it. */
  requested_by: string | null;
  /** How long after it is active a breach still rolls it back. */
  rollback_window: string;
  /** When it was rolled back. */
  rolled_back_at: Date | null;
  /** When it got its first traffic. */
  started_at: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: DeploymentState;
  /** Number of the step that it is at; 0: not begun. */
  step: number;
  /** When its step began. */
  step_started_at: Date | null;
  /** How it takes over. */
  strategy: DeploymentStrategy;
  /** Validation that lets it be deployed. */
  validation_id: string;
  /** Version that is deployed. */
  version_id: string;
  /** Share of the traffic that it has now, in percent. */
  weight: number;
  /** Shares of the traffic, in percent, step by step; the last is 100. */
  weights: numberArray;
}

/** 'GetDeployment' query type */
export interface IGetDeploymentQuery {
  params: IGetDeploymentParams;
  result: IGetDeploymentResult;
}

const getDeploymentIR: any = {
  usedParamSet: { deploymentId: true },
  params: [{ name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1022, b: 1035 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.deployments as r\nwhere r.id = :deploymentId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.deployments as r
 * where r.id = :deploymentId!
 * ```
 */
export const getDeployment = new PreparedQuery<IGetDeploymentParams, IGetDeploymentResult>(getDeploymentIR);

/** 'ListDeployments' parameters type */
export interface IListDeploymentsParams {
  beforeId?: string | null | void;
  environment?: string | null | void;
  limit: NumberOrString;
  modelId: string;
}

/** 'ListDeployments' return type */
export interface IListDeploymentsResult {
  /** Request for approval, of exactly this deployment. */
  approval_id: string | null;
  /** How long each step lasts at least. */
  bake_time: string;
  /** When it had all of the traffic. */
  completed_at: Date | null;
  /** When it was asked for. */
  created_at: Date;
  /** When a step that cannot be judged pauses it. */
  deadline_at: Date | null;
  /** Environment. */
  environment: string;
  /** Identifier. */
  id: string;
  /** Share of failed requests above which it is rolled back. */
  maximum_error_rate: number;
  /** Mean latency above which it is rolled back, in milliseconds. */
  maximum_latency_ms: number;
  /** Accuracy below which it is rolled back; null: not looked at. */
  minimum_accuracy: number | null;
  /** Measured requests that each step needs. */
  minimum_samples: number;
  /** Model. */
  model_id: string;
  /** What there is to say. */
  notes: string | null;
  /** Deployment that had brought the predecessor. */
  predecessor_deployment_id: string | null;
  /** Version that was in use before, recorded when it began: what a rollback goes back to. Null: none was. */
  predecessor_version_id: string | null;
  /** User who asked for it. */
  requested_by: string | null;
  /** How long after it is active a breach still rolls it back. */
  rollback_window: string;
  /** When it was rolled back. */
  rolled_back_at: Date | null;
  /** When it got its first traffic. */
  started_at: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: DeploymentState;
  /** Number of the step that it is at; 0: not begun. */
  step: number;
  /** When its step began. */
  step_started_at: Date | null;
  /** How it takes over. */
  strategy: DeploymentStrategy;
  /** Validation that lets it be deployed. */
  validation_id: string;
  /** Version that is deployed. */
  version_id: string;
  /** Share of the traffic that it has now, in percent. */
  weight: number;
  /** Shares of the traffic, in percent, step by step; the last is 100. */
  weights: numberArray;
}

/** 'ListDeployments' query type */
export interface IListDeploymentsQuery {
  params: IListDeploymentsParams;
  result: IListDeploymentsResult;
}

const listDeploymentsIR: any = {
  usedParamSet: { modelId: true, environment: true, beforeId: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1028, b: 1036 }] },
    {
      name: 'environment',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1045, b: 1056 },
        { a: 1091, b: 1102 },
      ],
    },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1127, b: 1135 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1209, b: 1215 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.environment as "environment!",\n  r.version_id as "version_id!",\n  r.predecessor_version_id as "predecessor_version_id?",\n  r.predecessor_deployment_id as "predecessor_deployment_id?",\n  r.validation_id as "validation_id!",\n  r.approval_id as "approval_id?",\n  r.strategy as "strategy!",\n  r.weights as "weights!",\n  r.step as "step!",\n  r.weight as "weight!",\n  r.bake_time as "bake_time!",\n  r.minimum_samples as "minimum_samples!",\n  r.rollback_window as "rollback_window!",\n  r.maximum_error_rate as "maximum_error_rate!",\n  r.maximum_latency_ms as "maximum_latency_ms!",\n  r.minimum_accuracy as "minimum_accuracy?",\n  r.state as "state!",\n  r.requested_by as "requested_by?",\n  r.notes as "notes?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.step_started_at as "step_started_at?",\n  r.deadline_at as "deadline_at?",\n  r.completed_at as "completed_at?",\n  r.rolled_back_at as "rolled_back_at?"\nfrom model.deployments as r\nwhere r.model_id = :modelId!\n  and (:environment::text is null or r.environment = :environment)\n  and r.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.environment as "environment!",
 *   r.version_id as "version_id!",
 *   r.predecessor_version_id as "predecessor_version_id?",
 *   r.predecessor_deployment_id as "predecessor_deployment_id?",
 *   r.validation_id as "validation_id!",
 *   r.approval_id as "approval_id?",
 *   r.strategy as "strategy!",
 *   r.weights as "weights!",
 *   r.step as "step!",
 *   r.weight as "weight!",
 *   r.bake_time as "bake_time!",
 *   r.minimum_samples as "minimum_samples!",
 *   r.rollback_window as "rollback_window!",
 *   r.maximum_error_rate as "maximum_error_rate!",
 *   r.maximum_latency_ms as "maximum_latency_ms!",
 *   r.minimum_accuracy as "minimum_accuracy?",
 *   r.state as "state!",
 *   r.requested_by as "requested_by?",
 *   r.notes as "notes?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.step_started_at as "step_started_at?",
 *   r.deadline_at as "deadline_at?",
 *   r.completed_at as "completed_at?",
 *   r.rolled_back_at as "rolled_back_at?"
 * from model.deployments as r
 * where r.model_id = :modelId!
 *   and (:environment::text is null or r.environment = :environment)
 *   and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listDeployments = new PreparedQuery<IListDeploymentsParams, IListDeploymentsResult>(listDeploymentsIR);

/** 'ListDeploymentMetrics' parameters type */
export interface IListDeploymentMetricsParams {
  deploymentId: string;
  limit: NumberOrString;
}

/** 'ListDeploymentMetrics' return type */
export interface IListDeploymentMetricsResult {
  /** Accuracy of them, where it is known. */
  accuracy: number | null;
  /** Whose traffic. */
  arm: DeploymentArm;
  /** When. */
  at: Date;
  /** Deployment. */
  deployment_id: string;
  /** Those of them that failed. */
  error_count: number;
  /** Mean latency of them, in milliseconds. */
  latency_ms: number | null;
  /** Requests measured. */
  sample_count: number;
  /** Requests a second. */
  throughput: number | null;
}

/** 'ListDeploymentMetrics' query type */
export interface IListDeploymentMetricsQuery {
  params: IListDeploymentMetricsParams;
  result: IListDeploymentMetricsResult;
}

const listDeploymentMetricsIR: any = {
  usedParamSet: { deploymentId: true, limit: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 307, b: 320 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 347, b: 353 }] },
  ],
  statement:
    'select\n  r.deployment_id as "deployment_id!",\n  r.at as "at!",\n  r.arm as "arm!",\n  r.sample_count as "sample_count!",\n  r.error_count as "error_count!",\n  r.latency_ms as "latency_ms?",\n  r.throughput as "throughput?",\n  r.accuracy as "accuracy?"\nfrom model.deployment_metrics as r\nwhere r.deployment_id = :deploymentId!\norder by r.at desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.deployment_id as "deployment_id!",
 *   r.at as "at!",
 *   r.arm as "arm!",
 *   r.sample_count as "sample_count!",
 *   r.error_count as "error_count!",
 *   r.latency_ms as "latency_ms?",
 *   r.throughput as "throughput?",
 *   r.accuracy as "accuracy?"
 * from model.deployment_metrics as r
 * where r.deployment_id = :deploymentId!
 * order by r.at desc
 * limit :limit!
 * ```
 */
export const listDeploymentMetrics = new PreparedQuery<IListDeploymentMetricsParams, IListDeploymentMetricsResult>(
  listDeploymentMetricsIR,
);

/** 'LogPrediction' parameters type */
export interface ILogPredictionParams {
  actual?: number | null | void;
  at?: DateOrString | null | void;
  features?: Json | null | void;
  latencyMs?: number | null | void;
  prediction: number;
  probability?: number | null | void;
  versionId: string;
}

/** 'LogPrediction' return type */
export interface ILogPredictionResult {
  at: Date;
  id: string;
}

/** 'LogPrediction' query type */
export interface ILogPredictionQuery {
  params: ILogPredictionParams;
  result: ILogPredictionResult;
}

const logPredictionIR: any = {
  usedParamSet: {
    versionId: true,
    prediction: true,
    features: true,
    probability: true,
    latencyMs: true,
    actual: true,
    at: true,
  },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 62, b: 72 }] },
    { name: 'prediction', required: true, transform: { type: 'scalar' }, locs: [{ a: 75, b: 86 }] },
    { name: 'features', required: false, transform: { type: 'scalar' }, locs: [{ a: 89, b: 97 }] },
    { name: 'probability', required: false, transform: { type: 'scalar' }, locs: [{ a: 100, b: 111 }] },
    { name: 'latencyMs', required: false, transform: { type: 'scalar' }, locs: [{ a: 114, b: 123 }] },
    { name: 'actual', required: false, transform: { type: 'scalar' }, locs: [{ a: 126, b: 132 }] },
    { name: 'at', required: false, transform: { type: 'scalar' }, locs: [{ a: 135, b: 137 }] },
  ],
  statement:
    'select r.id as "id!", r.at as "at!"\nfrom model.log_prediction(:versionId!, :prediction!, :features, :probability, :latencyMs, :actual, :at) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select r.id as "id!", r.at as "at!"
 * from model.log_prediction(:versionId!, :prediction!, :features, :probability, :latencyMs, :actual, :at) as r
 * ```
 */
export const logPrediction = new PreparedQuery<ILogPredictionParams, ILogPredictionResult>(logPredictionIR);

/** 'OpenPredictionLoad' parameters type */
export type IOpenPredictionLoadParams = void;

/** 'OpenPredictionLoad' return type */
export interface IOpenPredictionLoadResult {
  table_name: string;
}

/** 'OpenPredictionLoad' query type */
export interface IOpenPredictionLoadQuery {
  params: IOpenPredictionLoadParams;
  result: IOpenPredictionLoadResult;
}

const openPredictionLoadIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select model.open_prediction_load() as "table_name!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.open_prediction_load() as "table_name!"
 * ```
 */
export const openPredictionLoad = new PreparedQuery<IOpenPredictionLoadParams, IOpenPredictionLoadResult>(
  openPredictionLoadIR,
);

/** 'LoadPredictions' parameters type */
export type ILoadPredictionsParams = void;

/** 'LoadPredictions' return type */
export interface ILoadPredictionsResult {
  row_count: string;
}

/** 'LoadPredictions' query type */
export interface ILoadPredictionsQuery {
  params: ILoadPredictionsParams;
  result: ILoadPredictionsResult;
}

const loadPredictionsIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select model.load_predictions() as "row_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.load_predictions() as "row_count!"
 * ```
 */
export const loadPredictions = new PreparedQuery<ILoadPredictionsParams, ILoadPredictionsResult>(loadPredictionsIR);

/** 'SetActuals' parameters type */
export interface ISetActualsParams {
  actuals: numberArray;
  ids: stringArray;
}

/** 'SetActuals' return type */
export interface ISetActualsResult {
  count: number;
}

/** 'SetActuals' query type */
export interface ISetActualsQuery {
  params: ISetActualsParams;
  result: ISetActualsResult;
}

const setActualsIR: any = {
  usedParamSet: { ids: true, actuals: true },
  params: [
    { name: 'ids', required: true, transform: { type: 'scalar' }, locs: [{ a: 25, b: 29 }] },
    { name: 'actuals', required: true, transform: { type: 'scalar' }, locs: [{ a: 32, b: 40 }] },
  ],
  statement: 'select model.set_actuals(:ids!, :actuals!) as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.set_actuals(:ids!, :actuals!) as "count!"
 * ```
 */
export const setActuals = new PreparedQuery<ISetActualsParams, ISetActualsResult>(setActualsIR);

/** 'ListPredictions' parameters type */
export interface IListPredictionsParams {
  beforeAt?: DateOrString | null | void;
  beforeId?: string | null | void;
  limit: NumberOrString;
  versionId: string;
}

/** 'ListPredictions' return type */
export interface IListPredictionsResult {
  /** What happened; null: not known yet. */
  actual: number | null;
  /** When that was recorded. */
  actual_at: Date | null;
  /** When, to the millisecond unless given. */
  at: Date;
  /** What it was predicted of, a JSON object. */
  features: Json | null;
  /** Identifier; unique with version and moment. */
  id: string;
  /** How long it took, in milliseconds. */
  latency_ms: number | null;
  page_key: string;
  /** Prediction; a class as its number. */
  prediction: number;
  /** Probability of the class. */
  probability: number | null;
  /** Version. */
  version_id: string;
}

/** 'ListPredictions' query type */
export interface IListPredictionsQuery {
  params: IListPredictionsParams;
  result: IListPredictionsResult;
}

const listPredictionsIR: any = {
  usedParamSet: { versionId: true, beforeAt: true, beforeId: true, limit: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 337, b: 347 }] },
    { name: 'beforeAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 380, b: 388 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 426, b: 434 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 520, b: 526 }] },
  ],
  statement:
    'select\n  r.at::text as "page_key!",\n  r.version_id as "version_id!",\n  r.at as "at!",\n  r.id as "id!",\n  r.features as "features?",\n  r.prediction as "prediction!",\n  r.probability as "probability?",\n  r.latency_ms as "latency_ms?",\n  r.actual as "actual?",\n  r.actual_at as "actual_at?"\nfrom model.predictions as r\nwhere r.version_id = :versionId!\n  and (r.at, r.id) < (coalesce(:beforeAt::timestamptz, \'infinity\'), coalesce(:beforeId::uuid, \'00000000-0000-0000-0000-000000000000\'))\norder by r.at desc, r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.at::text as "page_key!",
 *   r.version_id as "version_id!",
 *   r.at as "at!",
 *   r.id as "id!",
 *   r.features as "features?",
 *   r.prediction as "prediction!",
 *   r.probability as "probability?",
 *   r.latency_ms as "latency_ms?",
 *   r.actual as "actual?",
 *   r.actual_at as "actual_at?"
 * from model.predictions as r
 * where r.version_id = :versionId!
 *   and (r.at, r.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000'))
 * order by r.at desc, r.id desc
 * limit :limit!
 * ```
 */
export const listPredictions = new PreparedQuery<IListPredictionsParams, IListPredictionsResult>(listPredictionsIR);

/** 'ListPredictionPeriods' parameters type */
export interface IListPredictionPeriodsParams {
  from: DateOrString;
  period: RollupPeriod;
  to: DateOrString;
  versionId: string;
}

/** 'ListPredictionPeriods' return type */
export interface IListPredictionPeriodsResult {
  /** Share of predictions that equal their actual: for classes. */
  accuracy: number | null;
  /** Predictions whose actual is known. */
  actual_count: string;
  /** Mean of prediction minus actual. */
  bias: number | null;
  /** Mean absolute error. */
  mae: number | null;
  /** Mean latency, in milliseconds. */
  mean_latency_ms: number | null;
  /** Their mean. */
  mean_prediction: number;
  /** Length of the period. */
  period: RollupPeriod;
  /** Predictions. */
  prediction_count: string;
  /** Root of the mean squared error. */
  rmse: number | null;
  /** Beginning of the period, in UTC. */
  starts_at: Date;
  /** Version. */
  version_id: string;
  /** Sum of the absolute errors over the sum of the absolute actuals; null where that is zero. */
  wape: number | null;
}

/** 'ListPredictionPeriods' query type */
export interface IListPredictionPeriodsQuery {
  params: IListPredictionPeriodsParams;
  result: IListPredictionPeriodsResult;
}

const listPredictionPeriodsIR: any = {
  usedParamSet: { versionId: true, period: true, from: true, to: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 430, b: 440 }] },
    { name: 'period', required: true, transform: { type: 'scalar' }, locs: [{ a: 459, b: 466 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 489, b: 494 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 516, b: 519 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.period as "period!",\n  r.starts_at as "starts_at!",\n  r.prediction_count as "prediction_count!",\n  r.mean_prediction as "mean_prediction!",\n  r.mean_latency_ms as "mean_latency_ms?",\n  r.actual_count as "actual_count!",\n  r.bias as "bias?",\n  r.mae as "mae?",\n  r.rmse as "rmse?",\n  r.wape as "wape?",\n  r.accuracy as "accuracy?"\nfrom model.prediction_periods as r\nwhere r.version_id = :versionId!\n  and r.period = :period!\n  and r.starts_at >= :from!\n  and r.starts_at < :to!\norder by r.starts_at',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.period as "period!",
 *   r.starts_at as "starts_at!",
 *   r.prediction_count as "prediction_count!",
 *   r.mean_prediction as "mean_prediction!",
 *   r.mean_latency_ms as "mean_latency_ms?",
 *   r.actual_count as "actual_count!",
 *   r.bias as "bias?",
 *   r.mae as "mae?",
 *   r.rmse as "rmse?",
 *   r.wape as "wape?",
 *   r.accuracy as "accuracy?"
 * from model.prediction_periods as r
 * where r.version_id = :versionId!
 *   and r.period = :period!
 *   and r.starts_at >= :from!
 *   and r.starts_at < :to!
 * order by r.starts_at
 * ```
 */
export const listPredictionPeriods = new PreparedQuery<IListPredictionPeriodsParams, IListPredictionPeriodsResult>(
  listPredictionPeriodsIR,
);

/** 'LogMetric' parameters type */
export interface ILogMetricParams {
  at?: DateOrString | null | void;
  category?: string | null | void;
  metadata?: Json | null | void;
  name: string;
  value: number;
  versionId: string;
}

/** 'LogMetric' return type */
export interface ILogMetricResult {
  at: Date;
  category: string;
  metadata: Json | null;
  name: string;
  value: number;
  version_id: string;
}

/** 'LogMetric' query type */
export interface ILogMetricQuery {
  params: ILogMetricParams;
  result: ILogMetricResult;
}

const logMetricIR: any = {
  usedParamSet: { versionId: true, name: true, value: true, category: true, at: true, metadata: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 180, b: 190 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 193, b: 198 }] },
    { name: 'value', required: true, transform: { type: 'scalar' }, locs: [{ a: 201, b: 207 }] },
    { name: 'category', required: false, transform: { type: 'scalar' }, locs: [{ a: 219, b: 227 }] },
    { name: 'at', required: false, transform: { type: 'scalar' }, locs: [{ a: 247, b: 249 }] },
    { name: 'metadata', required: false, transform: { type: 'scalar' }, locs: [{ a: 252, b: 260 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.name as "name!",\n  r.category as "category!",\n  r.at as "at!",\n  r.value as "value!",\n  r.metadata as "metadata?"\nfrom model.log_metric(:versionId!, :name!, :value!, coalesce(:category::text, \'\'::text), :at, :metadata) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.name as "name!",
 *   r.category as "category!",
 *   r.at as "at!",
 *   r.value as "value!",
 *   r.metadata as "metadata?"
 * from model.log_metric(:versionId!, :name!, :value!, coalesce(:category::text, ''::text), :at, :metadata) as r
 * ```
 */
export const logMetric = new PreparedQuery<ILogMetricParams, ILogMetricResult>(logMetricIR);

/** 'OpenMetricLoad' parameters type */
export type IOpenMetricLoadParams = void;

/** 'OpenMetricLoad' return type */
export interface IOpenMetricLoadResult {
  table_name: string;
}

/** 'OpenMetricLoad' query type */
export interface IOpenMetricLoadQuery {
  params: IOpenMetricLoadParams;
  result: IOpenMetricLoadResult;
}

const openMetricLoadIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select model.open_metric_load() as "table_name!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.open_metric_load() as "table_name!"
 * ```
 */
export const openMetricLoad = new PreparedQuery<IOpenMetricLoadParams, IOpenMetricLoadResult>(openMetricLoadIR);

/** 'LoadMetrics' parameters type */
export type ILoadMetricsParams = void;

/** 'LoadMetrics' return type */
export interface ILoadMetricsResult {
  row_count: string;
}

/** 'LoadMetrics' query type */
export interface ILoadMetricsQuery {
  params: ILoadMetricsParams;
  result: ILoadMetricsResult;
}

const loadMetricsIR: any = { usedParamSet: {}, params: [], statement: 'select model.load_metrics() as "row_count!"' };

/**
 * Query generated from SQL:
 * ```
 * select model.load_metrics() as "row_count!"
 * ```
 */
export const loadMetrics = new PreparedQuery<ILoadMetricsParams, ILoadMetricsResult>(loadMetricsIR);

/** 'ListMetrics' parameters type */
export interface IListMetricsParams {
  category?: string | null | void;
  from: DateOrString;
  name: string;
  to: DateOrString;
  versionId: string;
}

/** 'ListMetrics' return type */
export interface IListMetricsResult {
  /** When. */
  at: Date;
  /** Category of products or the like; empty: of all. */
  category: string;
  /** Further values, a JSON object. */
  metadata: Json | null;
  /** Metric. */
  name: string;
  /** Value. */
  value: number;
  /** Version. */
  version_id: string;
}

/** 'ListMetrics' query type */
export interface IListMetricsQuery {
  params: IListMetricsParams;
  result: IListMetricsResult;
}

const listMetricsIR: any = {
  usedParamSet: { versionId: true, name: true, from: true, to: true, category: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 203, b: 213 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 230, b: 235 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 251, b: 256 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 271, b: 274 }] },
    {
      name: 'category',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 283, b: 291 },
        { a: 323, b: 331 },
      ],
    },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.name as "name!",\n  r.category as "category!",\n  r.at as "at!",\n  r.value as "value!",\n  r.metadata as "metadata?"\nfrom model.metrics as r\nwhere r.version_id = :versionId!\n  and r.name = :name!\n  and r.at >= :from!\n  and r.at < :to!\n  and (:category::text is null or r.category = :category)\norder by r.at, r.category',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.name as "name!",
 *   r.category as "category!",
 *   r.at as "at!",
 *   r.value as "value!",
 *   r.metadata as "metadata?"
 * from model.metrics as r
 * where r.version_id = :versionId!
 *   and r.name = :name!
 *   and r.at >= :from!
 *   and r.at < :to!
 *   and (:category::text is null or r.category = :category)
 * order by r.at, r.category
 * ```
 */
export const listMetrics = new PreparedQuery<IListMetricsParams, IListMetricsResult>(listMetricsIR);

/** 'ListMetricPeriods' parameters type */
export interface IListMetricPeriodsParams {
  category?: string | null | void;
  from: DateOrString;
  name: string;
  period: RollupPeriod;
  to: DateOrString;
  versionId: string;
}

/** 'ListMetricPeriods' return type */
export interface IListMetricPeriodsResult {
  /** Category; empty: of all. */
  category: string;
  /** Standard deviation of the values, of all of them (division by n). */
  deviation: number;
  /** Greatest value. */
  maximum: number;
  /** Mean of the values. */
  mean: number;
  /** Least value. */
  minimum: number;
  /** Metric. */
  name: string;
  /** Length of the period. */
  period: RollupPeriod;
  /** Values. */
  sample_count: string;
  /** Beginning of the period, in UTC. */
  starts_at: Date;
  /** Their sum. */
  value_sum: number;
  /** Version. */
  version_id: string;
}

/** 'ListMetricPeriods' query type */
export interface IListMetricPeriodsQuery {
  params: IListMetricPeriodsParams;
  result: IListMetricPeriodsResult;
}

const listMetricPeriodsIR: any = {
  usedParamSet: { versionId: true, name: true, category: true, period: true, from: true, to: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 371, b: 381 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 398, b: 403 }] },
    { name: 'category', required: false, transform: { type: 'scalar' }, locs: [{ a: 433, b: 441 }] },
    { name: 'period', required: true, transform: { type: 'scalar' }, locs: [{ a: 471, b: 478 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 501, b: 506 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 528, b: 531 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.name as "name!",\n  r.category as "category!",\n  r.period as "period!",\n  r.starts_at as "starts_at!",\n  r.sample_count as "sample_count!",\n  r.value_sum as "value_sum!",\n  r.mean as "mean!",\n  r.deviation as "deviation!",\n  r.minimum as "minimum!",\n  r.maximum as "maximum!"\nfrom model.metric_periods as r\nwhere r.version_id = :versionId!\n  and r.name = :name!\n  and r.category = coalesce(:category::text, \'\')\n  and r.period = :period!\n  and r.starts_at >= :from!\n  and r.starts_at < :to!\norder by r.starts_at',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.name as "name!",
 *   r.category as "category!",
 *   r.period as "period!",
 *   r.starts_at as "starts_at!",
 *   r.sample_count as "sample_count!",
 *   r.value_sum as "value_sum!",
 *   r.mean as "mean!",
 *   r.deviation as "deviation!",
 *   r.minimum as "minimum!",
 *   r.maximum as "maximum!"
 * from model.metric_periods as r
 * where r.version_id = :versionId!
 *   and r.name = :name!
 *   and r.category = coalesce(:category::text, '')
 *   and r.period = :period!
 *   and r.starts_at >= :from!
 *   and r.starts_at < :to!
 * order by r.starts_at
 * ```
 */
export const listMetricPeriods = new PreparedQuery<IListMetricPeriodsParams, IListMetricPeriodsResult>(
  listMetricPeriodsIR,
);

/** 'FoldRollups' parameters type */
export interface IFoldRollupsParams {
  limit?: number | null | void;
}

/** 'FoldRollups' return type */
export interface IFoldRollupsResult {
  count: string;
}

/** 'FoldRollups' query type */
export interface IFoldRollupsQuery {
  params: IFoldRollupsParams;
  result: IFoldRollupsResult;
}

const foldRollupsIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: false, transform: { type: 'scalar' }, locs: [{ a: 35, b: 40 }] }],
  statement: 'select model.fold_rollups(coalesce(:limit::integer, 100000)) as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.fold_rollups(coalesce(:limit::integer, 100000)) as "count!"
 * ```
 */
export const foldRollups = new PreparedQuery<IFoldRollupsParams, IFoldRollupsResult>(foldRollupsIR);

/** 'FreezeBaseline' parameters type */
export interface IFreezeBaselineParams {
  feature: string;
  values: numberArray;
  versionId: string;
}

/** 'FreezeBaseline' return type */
export interface IFreezeBaselineResult {
  categories: stringArray | null;
  counts: stringArray;
  edges: numberArray | null;
  feature: string;
  frozen_at: Date;
  kind: FeatureKind;
  sample: numberArray | null;
  sample_size: string;
  version_id: string;
}

/** 'FreezeBaseline' query type */
export interface IFreezeBaselineQuery {
  params: IFreezeBaselineParams;
  result: IFreezeBaselineResult;
}

const freezeBaselineIR: any = {
  usedParamSet: { versionId: true, feature: true, values: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 286, b: 296 }] },
    { name: 'feature', required: true, transform: { type: 'scalar' }, locs: [{ a: 299, b: 307 }] },
    { name: 'values', required: true, transform: { type: 'scalar' }, locs: [{ a: 310, b: 317 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.feature as "feature!",\n  r.kind as "kind!",\n  r.edges as "edges?",\n  r.categories as "categories?",\n  r.counts as "counts!",\n  r.sample_size as "sample_size!",\n  r.sample as "sample?",\n  r.frozen_at as "frozen_at!"\nfrom model.freeze_baseline(:versionId!, :feature!, :values!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.feature as "feature!",
 *   r.kind as "kind!",
 *   r.edges as "edges?",
 *   r.categories as "categories?",
 *   r.counts as "counts!",
 *   r.sample_size as "sample_size!",
 *   r.sample as "sample?",
 *   r.frozen_at as "frozen_at!"
 * from model.freeze_baseline(:versionId!, :feature!, :values!) as r
 * ```
 */
export const freezeBaseline = new PreparedQuery<IFreezeBaselineParams, IFreezeBaselineResult>(freezeBaselineIR);

/** 'FreezeCategoryBaseline' parameters type */
export interface IFreezeCategoryBaselineParams {
  feature: string;
  values: stringArray;
  versionId: string;
}

/** 'FreezeCategoryBaseline' return type */
export interface IFreezeCategoryBaselineResult {
  categories: stringArray | null;
  counts: stringArray;
  edges: numberArray | null;
  feature: string;
  frozen_at: Date;
  kind: FeatureKind;
  sample: numberArray | null;
  sample_size: string;
  version_id: string;
}

/** 'FreezeCategoryBaseline' query type */
export interface IFreezeCategoryBaselineQuery {
  params: IFreezeCategoryBaselineParams;
  result: IFreezeCategoryBaselineResult;
}

const freezeCategoryBaselineIR: any = {
  usedParamSet: { versionId: true, feature: true, values: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 295, b: 305 }] },
    { name: 'feature', required: true, transform: { type: 'scalar' }, locs: [{ a: 308, b: 316 }] },
    { name: 'values', required: true, transform: { type: 'scalar' }, locs: [{ a: 319, b: 326 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.feature as "feature!",\n  r.kind as "kind!",\n  r.edges as "edges?",\n  r.categories as "categories?",\n  r.counts as "counts!",\n  r.sample_size as "sample_size!",\n  r.sample as "sample?",\n  r.frozen_at as "frozen_at!"\nfrom model.freeze_category_baseline(:versionId!, :feature!, :values!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.feature as "feature!",
 *   r.kind as "kind!",
 *   r.edges as "edges?",
 *   r.categories as "categories?",
 *   r.counts as "counts!",
 *   r.sample_size as "sample_size!",
 *   r.sample as "sample?",
 *   r.frozen_at as "frozen_at!"
 * from model.freeze_category_baseline(:versionId!, :feature!, :values!) as r
 * ```
 */
export const freezeCategoryBaseline = new PreparedQuery<IFreezeCategoryBaselineParams, IFreezeCategoryBaselineResult>(
  freezeCategoryBaselineIR,
);

/** 'FreezePredictionBaselines' parameters type */
export interface IFreezePredictionBaselinesParams {
  from: DateOrString;
  to: DateOrString;
  versionId: string;
}

/** 'FreezePredictionBaselines' return type */
export interface IFreezePredictionBaselinesResult {
  categories: stringArray | null;
  counts: stringArray;
  edges: numberArray | null;
  feature: string;
  frozen_at: Date;
  kind: FeatureKind;
  sample: numberArray | null;
  sample_size: string;
  version_id: string;
}

/** 'FreezePredictionBaselines' query type */
export interface IFreezePredictionBaselinesQuery {
  params: IFreezePredictionBaselinesParams;
  result: IFreezePredictionBaselinesResult;
}

const freezePredictionBaselinesIR: any = {
  usedParamSet: { versionId: true, from: true, to: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 298, b: 308 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 311, b: 316 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 319, b: 322 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.feature as "feature!",\n  r.kind as "kind!",\n  r.edges as "edges?",\n  r.categories as "categories?",\n  r.counts as "counts!",\n  r.sample_size as "sample_size!",\n  r.sample as "sample?",\n  r.frozen_at as "frozen_at!"\nfrom model.freeze_prediction_baselines(:versionId!, :from!, :to!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.feature as "feature!",
 *   r.kind as "kind!",
 *   r.edges as "edges?",
 *   r.categories as "categories?",
 *   r.counts as "counts!",
 *   r.sample_size as "sample_size!",
 *   r.sample as "sample?",
 *   r.frozen_at as "frozen_at!"
 * from model.freeze_prediction_baselines(:versionId!, :from!, :to!) as r
 * ```
 */
export const freezePredictionBaselines = new PreparedQuery<
  IFreezePredictionBaselinesParams,
  IFreezePredictionBaselinesResult
>(freezePredictionBaselinesIR);

/** 'ListBaselines' parameters type */
export interface IListBaselinesParams {
  versionId: string;
}

/** 'ListBaselines' return type */
export interface IListBaselinesResult {
  /** Categories of a categorical feature; further values are counted behind the last. */
  categories: stringArray | null;
  /** Values of the reference in each bin. */
  counts: stringArray;
  /** Upper ends of the bins but the last, of a numeric feature: the deciles of the reference. */
  edges: numberArray | null;
  /** Feature; (prediction) for what the version predicts. */
  feature: string;
  /** When it was frozen. */
  frozen_at: Date;
  /** What values it has. */
  kind: FeatureKind;
  /** Values of the reference. */
  sample_size: string;
  /** Version. */
  version_id: string;
}

/** 'ListBaselines' query type */
export interface IListBaselinesQuery {
  params: IListBaselinesParams;
  result: IListBaselinesResult;
}

const listBaselinesIR: any = {
  usedParamSet: { versionId: true },
  params: [{ name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 281, b: 291 }] }],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.feature as "feature!",\n  r.kind as "kind!",\n  r.edges as "edges?",\n  r.categories as "categories?",\n  r.counts as "counts!",\n  r.sample_size as "sample_size!",\n  r.frozen_at as "frozen_at!"\nfrom model.baselines as r\nwhere r.version_id = :versionId!\norder by r.feature',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.feature as "feature!",
 *   r.kind as "kind!",
 *   r.edges as "edges?",
 *   r.categories as "categories?",
 *   r.counts as "counts!",
 *   r.sample_size as "sample_size!",
 *   r.frozen_at as "frozen_at!"
 * from model.baselines as r
 * where r.version_id = :versionId!
 * order by r.feature
 * ```
 */
export const listBaselines = new PreparedQuery<IListBaselinesParams, IListBaselinesResult>(listBaselinesIR);

/** 'CountCategories' parameters type */
export interface ICountCategoriesParams {
  categories: stringArray;
  values: stringArray;
}

/** 'CountCategories' return type */
export interface ICountCategoriesResult {
  counts: stringArray;
}

/** 'CountCategories' query type */
export interface ICountCategoriesQuery {
  params: ICountCategoriesParams;
  result: ICountCategoriesResult;
}

const countCategoriesIR: any = {
  usedParamSet: { values: true, categories: true },
  params: [
    { name: 'values', required: true, transform: { type: 'scalar' }, locs: [{ a: 30, b: 37 }] },
    { name: 'categories', required: true, transform: { type: 'scalar' }, locs: [{ a: 40, b: 51 }] },
  ],
  statement: 'select model.count_categories(:values!, :categories!) as "counts!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.count_categories(:values!, :categories!) as "counts!"
 * ```
 */
export const countCategories = new PreparedQuery<ICountCategoriesParams, ICountCategoriesResult>(countCategoriesIR);

/** 'AddFeatureCounts' parameters type */
export interface IAddFeatureCountsParams {
  counts: NumberOrStringArray;
  day: string;
  feature: string;
  versionId: string;
}

/** 'AddFeatureCounts' return type */
export interface IAddFeatureCountsResult {
  counts: stringArray;
  day: string;
  feature: string;
  sample_size: string;
  version_id: string;
}

/** 'AddFeatureCounts' query type */
export interface IAddFeatureCountsQuery {
  params: IAddFeatureCountsParams;
  result: IAddFeatureCountsResult;
}

const addFeatureCountsIR: any = {
  usedParamSet: { versionId: true, feature: true, day: true, counts: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 175, b: 185 }] },
    { name: 'feature', required: true, transform: { type: 'scalar' }, locs: [{ a: 188, b: 196 }] },
    { name: 'day', required: true, transform: { type: 'scalar' }, locs: [{ a: 199, b: 203 }] },
    { name: 'counts', required: true, transform: { type: 'scalar' }, locs: [{ a: 206, b: 213 }] },
  ],
  statement:
    'select\n  r.version_id as "version_id!",\n  r.feature as "feature!",\n  r.day as "day!",\n  r.counts as "counts!",\n  r.sample_size as "sample_size!"\nfrom model.add_feature_counts(:versionId!, :feature!, :day!, :counts!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.version_id as "version_id!",
 *   r.feature as "feature!",
 *   r.day as "day!",
 *   r.counts as "counts!",
 *   r.sample_size as "sample_size!"
 * from model.add_feature_counts(:versionId!, :feature!, :day!, :counts!) as r
 * ```
 */
export const addFeatureCounts = new PreparedQuery<IAddFeatureCountsParams, IAddFeatureCountsResult>(addFeatureCountsIR);

/** 'DetectDrift' parameters type */
export interface IDetectDriftParams {
  from: DateOrString;
  to?: DateOrString | null | void;
  versionId: string;
}

/** 'DetectDrift' return type */
export interface IDetectDriftResult {
  created_at: Date;
  current_size: string;
  drift_score: number;
  ends_at: Date;
  false_discovery_rate: number;
  id: string;
  is_drifted: boolean;
  missing_features: stringArray;
  reference_size: string;
  reported_by: string | null;
  starts_at: Date;
  version_id: string;
}

/** 'DetectDrift' query type */
export interface IDetectDriftQuery {
  params: IDetectDriftParams;
  result: IDetectDriftResult;
}

const detectDriftIR: any = {
  usedParamSet: { versionId: true, from: true, to: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 450, b: 460 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 463, b: 468 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 471, b: 473 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.version_id as "version_id!",\n  r.starts_at as "starts_at!",\n  r.ends_at as "ends_at!",\n  r.reference_size as "reference_size!",\n  r.current_size as "current_size!",\n  r.false_discovery_rate as "false_discovery_rate!",\n  r.is_drifted as "is_drifted!",\n  r.drift_score as "drift_score!",\n  r.missing_features as "missing_features!",\n  r.reported_by as "reported_by?",\n  r.created_at as "created_at!"\nfrom model.detect_drift(:versionId!, :from!, :to) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.version_id as "version_id!",
 *   r.starts_at as "starts_at!",
 *   r.ends_at as "ends_at!",
 *   r.reference_size as "reference_size!",
 *   r.current_size as "current_size!",
 *   r.false_discovery_rate as "false_discovery_rate!",
 *   r.is_drifted as "is_drifted!",
 *   r.drift_score as "drift_score!",
 *   r.missing_features as "missing_features!",
 *   r.reported_by as "reported_by?",
 *   r.created_at as "created_at!"
 * from model.detect_drift(:versionId!, :from!, :to) as r
 * ```
 */
export const detectDrift = new PreparedQuery<IDetectDriftParams, IDetectDriftResult>(detectDriftIR);

/** 'DetectPerformanceDrift' parameters type */
export interface IDetectPerformanceDriftParams {
  hours?: number | null | void;
  metric?: string | null | void;
  threshold?: number | null | void;
  until?: DateOrString | null | void;
  versionId: string;
}

/** 'DetectPerformanceDrift' return type */
export interface IDetectPerformanceDriftResult {
  accuracy_drop: number | null;
  affected_categories: stringArray;
  alert_id: string | null;
  details: Json;
  detected_at: Date;
  drift_score: number;
  id: string;
  kind: DriftKind;
  last_seen_at: Date;
  metric: string | null;
  report_id: string | null;
  resolved_at: Date | null;
  severity: Severity;
  state: DriftState;
  version_id: string;
}

/** 'DetectPerformanceDrift' query type */
export interface IDetectPerformanceDriftQuery {
  params: IDetectPerformanceDriftParams;
  result: IDetectPerformanceDriftResult;
}

const detectPerformanceDriftIR: any = {
  usedParamSet: { versionId: true, metric: true, hours: true, threshold: true, until: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 512, b: 522 }] },
    { name: 'metric', required: false, transform: { type: 'scalar' }, locs: [{ a: 536, b: 542 }] },
    { name: 'hours', required: false, transform: { type: 'scalar' }, locs: [{ a: 581, b: 586 }] },
    { name: 'threshold', required: false, transform: { type: 'scalar' }, locs: [{ a: 605, b: 614 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 619, b: 624 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.version_id as "version_id!",\n  r.kind as "kind!",\n  r.state as "state!",\n  r.severity as "severity!",\n  r.report_id as "report_id?",\n  r.metric as "metric?",\n  r.accuracy_drop as "accuracy_drop?",\n  r.drift_score as "drift_score!",\n  r.affected_categories as "affected_categories!",\n  r.details as "details!",\n  r.alert_id as "alert_id?",\n  r.detected_at as "detected_at!",\n  r.last_seen_at as "last_seen_at!",\n  r.resolved_at as "resolved_at?"\nfrom model.detect_performance_drift(\n  :versionId!,\n  coalesce(:metric::text, \'accuracy\'::text),\n  coalesce(:hours::integer, 24),\n  :threshold,\n  :until\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.version_id as "version_id!",
 *   r.kind as "kind!",
 *   r.state as "state!",
 *   r.severity as "severity!",
 *   r.report_id as "report_id?",
 *   r.metric as "metric?",
 *   r.accuracy_drop as "accuracy_drop?",
 *   r.drift_score as "drift_score!",
 *   r.affected_categories as "affected_categories!",
 *   r.details as "details!",
 *   r.alert_id as "alert_id?",
 *   r.detected_at as "detected_at!",
 *   r.last_seen_at as "last_seen_at!",
 *   r.resolved_at as "resolved_at?"
 * from model.detect_performance_drift(
 *   :versionId!,
 *   coalesce(:metric::text, 'accuracy'::text),
 *   coalesce(:hours::integer, 24),
 *   :threshold,
 *   :until
 * ) as r
 * ```
 */
export const detectPerformanceDrift = new PreparedQuery<IDetectPerformanceDriftParams, IDetectPerformanceDriftResult>(
  detectPerformanceDriftIR,
);

/** 'ResolveDriftEvent' parameters type */
export interface IResolveDriftEventParams {
  driftEventId: string;
  reason: string;
}

/** 'ResolveDriftEvent' return type */
export interface IResolveDriftEventResult {
  accuracy_drop: number | null;
  affected_categories: stringArray;
  alert_id: string | null;
  details: Json;
  detected_at: Date;
  drift_score: number;
  id: string;
  kind: DriftKind;
  last_seen_at: Date;
  metric: string | null;
  report_id: string | null;
  resolved_at: Date | null;
  severity: Severity;
  state: DriftState;
  version_id: string;
}

/** 'ResolveDriftEvent' query type */
export interface IResolveDriftEventQuery {
  params: IResolveDriftEventParams;
  result: IResolveDriftEventResult;
}

const resolveDriftEventIR: any = {
  usedParamSet: { driftEventId: true, reason: true },
  params: [
    { name: 'driftEventId', required: true, transform: { type: 'scalar' }, locs: [{ a: 504, b: 517 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 520, b: 527 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.version_id as "version_id!",\n  r.kind as "kind!",\n  r.state as "state!",\n  r.severity as "severity!",\n  r.report_id as "report_id?",\n  r.metric as "metric?",\n  r.accuracy_drop as "accuracy_drop?",\n  r.drift_score as "drift_score!",\n  r.affected_categories as "affected_categories!",\n  r.details as "details!",\n  r.alert_id as "alert_id?",\n  r.detected_at as "detected_at!",\n  r.last_seen_at as "last_seen_at!",\n  r.resolved_at as "resolved_at?"\nfrom model.resolve_drift_event(:driftEventId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.version_id as "version_id!",
 *   r.kind as "kind!",
 *   r.state as "state!",
 *   r.severity as "severity!",
 *   r.report_id as "report_id?",
 *   r.metric as "metric?",
 *   r.accuracy_drop as "accuracy_drop?",
 *   r.drift_score as "drift_score!",
 *   r.affected_categories as "affected_categories!",
 *   r.details as "details!",
 *   r.alert_id as "alert_id?",
 *   r.detected_at as "detected_at!",
 *   r.last_seen_at as "last_seen_at!",
 *   r.resolved_at as "resolved_at?"
 * from model.resolve_drift_event(:driftEventId!, :reason!) as r
 * ```
 */
export const resolveDriftEvent = new PreparedQuery<IResolveDriftEventParams, IResolveDriftEventResult>(
  resolveDriftEventIR,
);

/** 'ListDriftReports' parameters type */
export interface IListDriftReportsParams {
  limit: NumberOrString;
  versionId: string;
}

/** 'ListDriftReports' return type */
export interface IListDriftReportsResult {
  /** When. */
  created_at: Date;
  /** Values of the time looked at, at most of a feature. */
  current_size: string;
  /** Share of the features that drifted. */
  drift_score: number;
  /** End of it. */
  ends_at: Date;
  /** Share of false findings that is put up with, over all features. */
  false_discovery_rate: number;
  /** Identifier. */
  id: string;
  /** Whether a feature drifted. */
  is_drifted: boolean;
  /** Features of the baseline that no value was seen of in that time. */
  missing_features: stringArray;
  /** Values of the reference, at most of a feature. */
  reference_size: string;
  /** User who asked for it; null for the system. */
  reported_by: string | null;
  /** Beginning of the time looked at. */
  starts_at: Date;
  /** Version. */
  version_id: string;
}

/** 'ListDriftReports' query type */
export interface IListDriftReportsQuery {
  params: IListDriftReportsParams;
  result: IListDriftReportsResult;
}

const listDriftReportsIR: any = {
  usedParamSet: { versionId: true, limit: true },
  params: [
    { name: 'versionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 477, b: 487 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 514, b: 520 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.version_id as "version_id!",\n  r.starts_at as "starts_at!",\n  r.ends_at as "ends_at!",\n  r.reference_size as "reference_size!",\n  r.current_size as "current_size!",\n  r.false_discovery_rate as "false_discovery_rate!",\n  r.is_drifted as "is_drifted!",\n  r.drift_score as "drift_score!",\n  r.missing_features as "missing_features!",\n  r.reported_by as "reported_by?",\n  r.created_at as "created_at!"\nfrom model.drift_reports as r\nwhere r.version_id = :versionId!\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.version_id as "version_id!",
 *   r.starts_at as "starts_at!",
 *   r.ends_at as "ends_at!",
 *   r.reference_size as "reference_size!",
 *   r.current_size as "current_size!",
 *   r.false_discovery_rate as "false_discovery_rate!",
 *   r.is_drifted as "is_drifted!",
 *   r.drift_score as "drift_score!",
 *   r.missing_features as "missing_features!",
 *   r.reported_by as "reported_by?",
 *   r.created_at as "created_at!"
 * from model.drift_reports as r
 * where r.version_id = :versionId!
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listDriftReports = new PreparedQuery<IListDriftReportsParams, IListDriftReportsResult>(listDriftReportsIR);

/** 'ListDriftFindings' parameters type */
export interface IListDriftFindingsParams {
  reportId: string;
}

/** 'ListDriftFindings' return type */
export interface IListDriftFindingsResult {
  /** The same for being one of many features, by Benjamini and Hochberg. */
  adjusted_p_value: number;
  /** Those values in each bin. */
  counts: stringArray;
  /** Values of the time looked at. */
  current_size: string;
  /** Feature. */
  feature: string;
  /** Whether it drifted: adjusted_p_value below the rate of the report and stability_index above stability_limit. */
  is_drifted: boolean;
  /** Jensen-Shannon distance over the bins. */
  jensen_shannon: number;
  /** Method of p_value: kolmogorov_smirnov or chi_square. */
  method: string;
  /** Probability of such a difference without drift. */
  p_value: number;
  /** Values of the reference. */
  reference_size: string;
  /** Report. */
  report_id: string;
  /** Population stability index over the bins of the baseline. */
  stability_index: number;
  /** What the index exceeds without drift in one of twenty cases, for samples of these sizes. */
  stability_limit: number;
  /** Statistic of the method. */
  statistic: number;
  /** Wasserstein distance, in units of the feature; null: not numeric, or values are not stored. */
  wasserstein: number | null;
}

/** 'ListDriftFindings' query type */
export interface IListDriftFindingsQuery {
  params: IListDriftFindingsParams;
  result: IListDriftFindingsResult;
}

const listDriftFindingsIR: any = {
  usedParamSet: { reportId: true },
  params: [{ name: 'reportId', required: true, transform: { type: 'scalar' }, locs: [{ a: 541, b: 550 }] }],
  statement:
    'select\n  r.report_id as "report_id!",\n  r.feature as "feature!",\n  r.method as "method!",\n  r.statistic as "statistic!",\n  r.p_value as "p_value!",\n  r.adjusted_p_value as "adjusted_p_value!",\n  r.stability_index as "stability_index!",\n  r.stability_limit as "stability_limit!",\n  r.jensen_shannon as "jensen_shannon!",\n  r.wasserstein as "wasserstein?",\n  r.reference_size as "reference_size!",\n  r.current_size as "current_size!",\n  r.counts as "counts!",\n  r.is_drifted as "is_drifted!"\nfrom model.drift_findings as r\nwhere r.report_id = :reportId!\norder by r.feature',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.report_id as "report_id!",
 *   r.feature as "feature!",
 *   r.method as "method!",
 *   r.statistic as "statistic!",
 *   r.p_value as "p_value!",
 *   r.adjusted_p_value as "adjusted_p_value!",
 *   r.stability_index as "stability_index!",
 *   r.stability_limit as "stability_limit!",
 *   r.jensen_shannon as "jensen_shannon!",
 *   r.wasserstein as "wasserstein?",
 *   r.reference_size as "reference_size!",
 *   r.current_size as "current_size!",
 *   r.counts as "counts!",
 *   r.is_drifted as "is_drifted!"
 * from model.drift_findings as r
 * where r.report_id = :reportId!
 * order by r.feature
 * ```
 */
export const listDriftFindings = new PreparedQuery<IListDriftFindingsParams, IListDriftFindingsResult>(
  listDriftFindingsIR,
);

/** 'ListActiveDriftEvents' parameters type */
export interface IListActiveDriftEventsParams {
  limit: NumberOrString;
}

/** 'ListActiveDriftEvents' return type */
export interface IListActiveDriftEventsResult {
  /** By how much the metric dropped. */
  accuracy_drop: number | null;
  /** Features or categories that are affected. */
  affected_categories: stringArray;
  /** Alert that it raised. */
  alert_id: string | null;
  /** When it was detected. */
  detected_at: Date;
  /** Score from 0 to 1. */
  drift_score: number;
  /** Identifier of the event. */
  id: string;
  /** What drifted. */
  kind: DriftKind;
  /** When it was detected last. */
  last_seen_at: Date;
  /** Metric that dropped, of performance drift. */
  metric: string | null;
  /** Model. */
  model_id: string;
  /** Name of the model. */
  model_name: string;
  /** Newest report that says so, of data drift. */
  report_id: string | null;
  /** How bad. */
  severity: Severity;
  /** Number, from 1, given when it is registered. */
  version: number;
  /** Version. */
  version_id: string;
}

/** 'ListActiveDriftEvents' query type */
export interface IListActiveDriftEventsQuery {
  params: IListActiveDriftEventsParams;
  result: IListActiveDriftEventsResult;
}

const listActiveDriftEventsIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 555, b: 561 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.model_name as "model_name!",\n  r.version_id as "version_id!",\n  r.version as "version!",\n  r.kind as "kind!",\n  r.metric as "metric?",\n  r.severity as "severity!",\n  r.accuracy_drop as "accuracy_drop?",\n  r.drift_score as "drift_score!",\n  r.affected_categories as "affected_categories!",\n  r.report_id as "report_id?",\n  r.alert_id as "alert_id?",\n  r.detected_at as "detected_at!",\n  r.last_seen_at as "last_seen_at!"\nfrom model.active_drift_events as r\norder by r.severity desc, r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.model_name as "model_name!",
 *   r.version_id as "version_id!",
 *   r.version as "version!",
 *   r.kind as "kind!",
 *   r.metric as "metric?",
 *   r.severity as "severity!",
 *   r.accuracy_drop as "accuracy_drop?",
 *   r.drift_score as "drift_score!",
 *   r.affected_categories as "affected_categories!",
 *   r.report_id as "report_id?",
 *   r.alert_id as "alert_id?",
 *   r.detected_at as "detected_at!",
 *   r.last_seen_at as "last_seen_at!"
 * from model.active_drift_events as r
 * order by r.severity desc, r.id desc
 * limit :limit!
 * ```
 */
export const listActiveDriftEvents = new PreparedQuery<IListActiveDriftEventsParams, IListActiveDriftEventsResult>(
  listActiveDriftEventsIR,
);

/** 'RequestRetraining' parameters type */
export interface IRequestRetrainingParams {
  actionId?: string | null | void;
  driftEventId?: string | null | void;
  modelId: string;
  parameters?: Json | null | void;
  triggerKey: string;
  triggerReason: string;
}

/** 'RequestRetraining' return type */
export interface IRequestRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'RequestRetraining' query type */
export interface IRequestRetrainingQuery {
  params: IRequestRetrainingParams;
  result: IRequestRetrainingResult;
}

const requestRetrainingIR: any = {
  usedParamSet: {
    modelId: true,
    triggerKey: true,
    triggerReason: true,
    driftEventId: true,
    actionId: true,
    parameters: true,
  },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 763, b: 771 }] },
    { name: 'triggerKey', required: true, transform: { type: 'scalar' }, locs: [{ a: 776, b: 787 }] },
    { name: 'triggerReason', required: true, transform: { type: 'scalar' }, locs: [{ a: 792, b: 806 }] },
    { name: 'driftEventId', required: false, transform: { type: 'scalar' }, locs: [{ a: 811, b: 823 }] },
    { name: 'actionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 828, b: 836 }] },
    { name: 'parameters', required: false, transform: { type: 'scalar' }, locs: [{ a: 850, b: 860 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.request_retraining(\n  :modelId!,\n  :triggerKey!,\n  :triggerReason!,\n  :driftEventId,\n  :actionId,\n  coalesce(:parameters::jsonb, \'{}\'::jsonb)\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.request_retraining(
 *   :modelId!,
 *   :triggerKey!,
 *   :triggerReason!,
 *   :driftEventId,
 *   :actionId,
 *   coalesce(:parameters::jsonb, '{}'::jsonb)
 * ) as r
 * ```
 */
export const requestRetraining = new PreparedQuery<IRequestRetrainingParams, IRequestRetrainingResult>(
  requestRetrainingIR,
);

/** 'ClaimRetraining' parameters type */
export interface IClaimRetrainingParams {
  lease?: string | null | void;
  modelId?: string | null | void;
  worker: string;
}

/** 'ClaimRetraining' return type */
export interface IClaimRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'ClaimRetraining' query type */
export interface IClaimRetrainingQuery {
  params: IClaimRetrainingParams;
  result: IClaimRetrainingResult;
}

const claimRetrainingIR: any = {
  usedParamSet: { worker: true, lease: true, modelId: true },
  params: [
    { name: 'worker', required: true, transform: { type: 'scalar' }, locs: [{ a: 758, b: 765 }] },
    { name: 'lease', required: false, transform: { type: 'scalar' }, locs: [{ a: 777, b: 782 }] },
    { name: 'modelId', required: false, transform: { type: 'scalar' }, locs: [{ a: 818, b: 825 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.claim_retraining(:worker!, coalesce(:lease::interval, \'00:10:00\'::interval), :modelId) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.claim_retraining(:worker!, coalesce(:lease::interval, '00:10:00'::interval), :modelId) as r
 * ```
 */
export const claimRetraining = new PreparedQuery<IClaimRetrainingParams, IClaimRetrainingResult>(claimRetrainingIR);

/** 'ProlongRetraining' parameters type */
export interface IProlongRetrainingParams {
  attempt: number;
  lease?: string | null | void;
  retrainingId: string;
}

/** 'ProlongRetraining' return type */
export interface IProlongRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'ProlongRetraining' query type */
export interface IProlongRetrainingQuery {
  params: IProlongRetrainingParams;
  result: IProlongRetrainingResult;
}

const prolongRetrainingIR: any = {
  usedParamSet: { retrainingId: true, attempt: true, lease: true },
  params: [
    { name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 760, b: 773 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 776, b: 784 }] },
    { name: 'lease', required: false, transform: { type: 'scalar' }, locs: [{ a: 796, b: 801 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.prolong_retraining(:retrainingId!, :attempt!, coalesce(:lease::interval, \'00:10:00\'::interval)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.prolong_retraining(:retrainingId!, :attempt!, coalesce(:lease::interval, '00:10:00'::interval)) as r
 * ```
 */
export const prolongRetraining = new PreparedQuery<IProlongRetrainingParams, IProlongRetrainingResult>(
  prolongRetrainingIR,
);

/** 'EvaluateRetraining' parameters type */
export interface IEvaluateRetrainingParams {
  attempt: number;
  modelsTrained: number;
  retrainingId: string;
}

/** 'EvaluateRetraining' return type */
export interface IEvaluateRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'EvaluateRetraining' query type */
export interface IEvaluateRetrainingQuery {
  params: IEvaluateRetrainingParams;
  result: IEvaluateRetrainingResult;
}

const evaluateRetrainingIR: any = {
  usedParamSet: { retrainingId: true, attempt: true, modelsTrained: true },
  params: [
    { name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 761, b: 774 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 777, b: 785 }] },
    { name: 'modelsTrained', required: true, transform: { type: 'scalar' }, locs: [{ a: 788, b: 802 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.evaluate_retraining(:retrainingId!, :attempt!, :modelsTrained!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.evaluate_retraining(:retrainingId!, :attempt!, :modelsTrained!) as r
 * ```
 */
export const evaluateRetraining = new PreparedQuery<IEvaluateRetrainingParams, IEvaluateRetrainingResult>(
  evaluateRetrainingIR,
);

/** 'CompleteRetraining' parameters type */
export interface ICompleteRetrainingParams {
  attempt: number;
  modelsDeployed?: number | null | void;
  outcome: RetrainingOutcome;
  result?: Json | null | void;
  retrainingId: string;
}

/** 'CompleteRetraining' return type */
export interface ICompleteRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'CompleteRetraining' query type */
export interface ICompleteRetrainingQuery {
  params: ICompleteRetrainingParams;
  result: ICompleteRetrainingResult;
}

const completeRetrainingIR: any = {
  usedParamSet: { retrainingId: true, attempt: true, outcome: true, modelsDeployed: true, result: true },
  params: [
    { name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 764, b: 777 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 782, b: 790 }] },
    { name: 'outcome', required: true, transform: { type: 'scalar' }, locs: [{ a: 795, b: 803 }] },
    { name: 'modelsDeployed', required: false, transform: { type: 'scalar' }, locs: [{ a: 817, b: 831 }] },
    { name: 'result', required: false, transform: { type: 'scalar' }, locs: [{ a: 858, b: 864 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.complete_retraining(\n  :retrainingId!,\n  :attempt!,\n  :outcome!,\n  coalesce(:modelsDeployed::integer, 0),\n  coalesce(:result::jsonb, \'{}\'::jsonb)\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.complete_retraining(
 *   :retrainingId!,
 *   :attempt!,
 *   :outcome!,
 *   coalesce(:modelsDeployed::integer, 0),
 *   coalesce(:result::jsonb, '{}'::jsonb)
 * ) as r
 * ```
 */
export const completeRetraining = new PreparedQuery<ICompleteRetrainingParams, ICompleteRetrainingResult>(
  completeRetrainingIR,
);

/** 'FailRetraining' parameters type */
export interface IFailRetrainingParams {
  attempt: number;
  error: string;
  mayRetry?: boolean | null | void;
  retrainingId: string;
}

/** 'FailRetraining' return type */
export interface IFailRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'FailRetraining' query type */
export interface IFailRetrainingQuery {
  params: IFailRetrainingParams;
  result: IFailRetrainingResult;
}

const failRetrainingIR: any = {
  usedParamSet: { retrainingId: true, attempt: true, error: true, mayRetry: true },
  params: [
    { name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 757, b: 770 }] },
    { name: 'attempt', required: true, transform: { type: 'scalar' }, locs: [{ a: 773, b: 781 }] },
    { name: 'error', required: true, transform: { type: 'scalar' }, locs: [{ a: 784, b: 790 }] },
    { name: 'mayRetry', required: false, transform: { type: 'scalar' }, locs: [{ a: 802, b: 810 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.fail_retraining(:retrainingId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.fail_retraining(:retrainingId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r
 * ```
 */
export const failRetraining = new PreparedQuery<IFailRetrainingParams, IFailRetrainingResult>(failRetrainingIR);

/** 'CancelRetraining' parameters type */
export interface ICancelRetrainingParams {
  reason: string;
  retrainingId: string;
}

/** 'CancelRetraining' return type */
export interface ICancelRetrainingResult {
  action_id: string | null;
  attempt: number;
  claimed_by: string | null;
  completed_at: Date | null;
  created_at: Date;
  drift_event_id: string | null;
  error: string | null;
  id: string;
  lease_expires_at: Date | null;
  max_attempts: number;
  model_id: string;
  models_deployed: number;
  models_trained: number;
  not_before: Date | null;
  outcome: RetrainingOutcome | null;
  parameters: Json;
  requested_by: string | null;
  result: Json | null;
  started_at: Date | null;
  state: RetrainingState;
  trigger_key: string;
  trigger_reason: string;
}

/** 'CancelRetraining' query type */
export interface ICancelRetrainingQuery {
  params: ICancelRetrainingParams;
  result: ICancelRetrainingResult;
}

const cancelRetrainingIR: any = {
  usedParamSet: { retrainingId: true, reason: true },
  params: [
    { name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 759, b: 772 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 775, b: 782 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.cancel_retraining(:retrainingId!, :reason!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.cancel_retraining(:retrainingId!, :reason!) as r
 * ```
 */
export const cancelRetraining = new PreparedQuery<ICancelRetrainingParams, ICancelRetrainingResult>(cancelRetrainingIR);

/** 'RecoverRetrainings' parameters type */
export type IRecoverRetrainingsParams = void;

/** 'RecoverRetrainings' return type */
export interface IRecoverRetrainingsResult {
  count: number;
}

/** 'RecoverRetrainings' query type */
export interface IRecoverRetrainingsQuery {
  params: IRecoverRetrainingsParams;
  result: IRecoverRetrainingsResult;
}

const recoverRetrainingsIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select model.recover_retrainings() as "count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select model.recover_retrainings() as "count!"
 * ```
 */
export const recoverRetrainings = new PreparedQuery<IRecoverRetrainingsParams, IRecoverRetrainingsResult>(
  recoverRetrainingsIR,
);

/** 'GetRetraining' parameters type */
export interface IGetRetrainingParams {
  retrainingId: string;
}

/** 'GetRetraining' return type */
export interface IGetRetrainingResult {
  /** Action that it carries out. */
  action_id: string | null;
  /** Number of the attempt in force: only its worker can move it. */
  attempt: number;
  /** Worker of the last attempt, by the name that it gave. */
  claimed_by: string | null;
  /** When it was over. */
  completed_at: Date | null;
  /** When it was asked for. */
  created_at: Date;
  /** Drift that it answers. */
  drift_event_id: string | null;
  /** Why the last attempt failed. */
  error: string | null;
  /** Identifier. */
  id: string;
  /** Until when its worker has it. */
  lease_expires_at: Date | null;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** Model to train anew. */
  model_id: string;
  /** Versions deployed of them. */
  models_deployed: number;
  /** Versions trained. */
  models_trained: number;
  /** When it may begin: after the pause since the last one, or after a failed attempt. */
  not_before: Date | null;
  /** What it brought. */
  outcome: RetrainingOutcome | null;
  /** What to train with, a JSON object. */
  parameters: Json;
  /** User who asked for it; null for the system. */
  requested_by: string | null;
  /** What the worker reported. */
  result: Json | null;
  /** When its first attempt began. */
  started_at: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: RetrainingState;
  /** What set it off, as a key: a second request with the same one is the same retraining while it is in flight. */
  trigger_key: string;
  /** Why, for people. */
  trigger_reason: string;
}

/** 'GetRetraining' query type */
export interface IGetRetrainingQuery {
  params: IGetRetrainingParams;
  result: IGetRetrainingResult;
}

const getRetrainingIR: any = {
  usedParamSet: { retrainingId: true },
  params: [{ name: 'retrainingId', required: true, transform: { type: 'scalar' }, locs: [{ a: 780, b: 793 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.retraining_workflows as r\nwhere r.id = :retrainingId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.retraining_workflows as r
 * where r.id = :retrainingId!
 * ```
 */
export const getRetraining = new PreparedQuery<IGetRetrainingParams, IGetRetrainingResult>(getRetrainingIR);

/** 'ListRetrainings' parameters type */
export interface IListRetrainingsParams {
  beforeId?: string | null | void;
  limit: NumberOrString;
  modelId: string;
}

/** 'ListRetrainings' return type */
export interface IListRetrainingsResult {
  /** Action that it carries out. */
  action_id: string | null;
  /** Number of the attempt in force: only its worker can move it. */
  attempt: number;
  /** Worker of the last attempt, by the name that it gave. */
  claimed_by: string | null;
  /** When it was over. */
  completed_at: Date | null;
  /** When it was asked for. */
  created_at: Date;
  /** Drift that it answers. */
  drift_event_id: string | null;
  /** Why the last attempt failed. */
  error: string | null;
  /** Identifier. */
  id: string;
  /** Until when its worker has it. */
  lease_expires_at: Date | null;
  /** Attempts before it counts as failed. */
  max_attempts: number;
  /** Model to train anew. */
  model_id: string;
  /** Versions deployed of them. */
  models_deployed: number;
  /** Versions trained. */
  models_trained: number;
  /** When it may begin: after the pause since the last one, or after a failed attempt. */
  not_before: Date | null;
  /** What it brought. */
  outcome: RetrainingOutcome | null;
  /** What to train with, a JSON object. */
  parameters: Json;
  /** User who asked for it; null for the system. */
  requested_by: string | null;
  /** What the worker reported. */
  result: Json | null;
  /** When its first attempt began. */
  started_at: Date | null;
  /** State; core.transitions lists the legal moves. */
  state: RetrainingState;
  /** What set it off, as a key: a second request with the same one is the same retraining while it is in flight. */
  trigger_key: string;
  /** Why, for people. */
  trigger_reason: string;
}

/** 'ListRetrainings' query type */
export interface IListRetrainingsQuery {
  params: IListRetrainingsParams;
  result: IListRetrainingsResult;
}

const listRetrainingsIR: any = {
  usedParamSet: { modelId: true, beforeId: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 786, b: 794 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 818, b: 826 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 900, b: 906 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.model_id as "model_id!",\n  r.trigger_key as "trigger_key!",\n  r.trigger_reason as "trigger_reason!",\n  r.drift_event_id as "drift_event_id?",\n  r.action_id as "action_id?",\n  r.parameters as "parameters!",\n  r.state as "state!",\n  r.attempt as "attempt!",\n  r.max_attempts as "max_attempts!",\n  r.claimed_by as "claimed_by?",\n  r.lease_expires_at as "lease_expires_at?",\n  r.not_before as "not_before?",\n  r.outcome as "outcome?",\n  r.models_trained as "models_trained!",\n  r.models_deployed as "models_deployed!",\n  r.result as "result?",\n  r.error as "error?",\n  r.requested_by as "requested_by?",\n  r.created_at as "created_at!",\n  r.started_at as "started_at?",\n  r.completed_at as "completed_at?"\nfrom model.retraining_workflows as r\nwhere r.model_id = :modelId!\n  and r.id < coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\')\norder by r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.model_id as "model_id!",
 *   r.trigger_key as "trigger_key!",
 *   r.trigger_reason as "trigger_reason!",
 *   r.drift_event_id as "drift_event_id?",
 *   r.action_id as "action_id?",
 *   r.parameters as "parameters!",
 *   r.state as "state!",
 *   r.attempt as "attempt!",
 *   r.max_attempts as "max_attempts!",
 *   r.claimed_by as "claimed_by?",
 *   r.lease_expires_at as "lease_expires_at?",
 *   r.not_before as "not_before?",
 *   r.outcome as "outcome?",
 *   r.models_trained as "models_trained!",
 *   r.models_deployed as "models_deployed!",
 *   r.result as "result?",
 *   r.error as "error?",
 *   r.requested_by as "requested_by?",
 *   r.created_at as "created_at!",
 *   r.started_at as "started_at?",
 *   r.completed_at as "completed_at?"
 * from model.retraining_workflows as r
 * where r.model_id = :modelId!
 *   and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
 * order by r.id desc
 * limit :limit!
 * ```
 */
export const listRetrainings = new PreparedQuery<IListRetrainingsParams, IListRetrainingsResult>(listRetrainingsIR);

/** 'MeasureImpact' parameters type */
export interface IMeasureImpactParams {
  currency?: string | null | void;
  deploymentId: string;
  from: string;
  metric: string;
  to: string;
}

/** 'MeasureImpact' return type */
export interface IMeasureImpactResult {
  baseline_value: number;
  calculated_at: Date;
  calculated_by: string | null;
  currency: string | null;
  deployment_id: string;
  ends_on: string;
  id: string;
  improved_value: number;
  improvement: number | null;
  improvement_percentage: number | null;
  method: string;
  metric: string;
  revenue: Numeric | null;
  revenue_impact: Numeric | null;
  starts_on: string;
}

/** 'MeasureImpact' query type */
export interface IMeasureImpactQuery {
  params: IMeasureImpactParams;
  result: IMeasureImpactResult;
}

const measureImpactIR: any = {
  usedParamSet: { deploymentId: true, metric: true, from: true, to: true, currency: true },
  params: [
    { name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 545, b: 558 }] },
    { name: 'metric', required: true, transform: { type: 'scalar' }, locs: [{ a: 561, b: 568 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 571, b: 576 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 579, b: 582 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 585, b: 593 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.deployment_id as "deployment_id!",\n  r.metric as "metric!",\n  r.starts_on as "starts_on!",\n  r.ends_on as "ends_on!",\n  r.baseline_value as "baseline_value!",\n  r.improved_value as "improved_value!",\n  r.improvement as "improvement?",\n  r.improvement_percentage as "improvement_percentage?",\n  r.revenue as "revenue?",\n  r.revenue_impact as "revenue_impact?",\n  r.currency as "currency?",\n  r.method as "method!",\n  r.calculated_by as "calculated_by?",\n  r.calculated_at as "calculated_at!"\nfrom model.measure_impact(:deploymentId!, :metric!, :from!, :to!, :currency) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.deployment_id as "deployment_id!",
 *   r.metric as "metric!",
 *   r.starts_on as "starts_on!",
 *   r.ends_on as "ends_on!",
 *   r.baseline_value as "baseline_value!",
 *   r.improved_value as "improved_value!",
 *   r.improvement as "improvement?",
 *   r.improvement_percentage as "improvement_percentage?",
 *   r.revenue as "revenue?",
 *   r.revenue_impact as "revenue_impact?",
 *   r.currency as "currency?",
 *   r.method as "method!",
 *   r.calculated_by as "calculated_by?",
 *   r.calculated_at as "calculated_at!"
 * from model.measure_impact(:deploymentId!, :metric!, :from!, :to!, :currency) as r
 * ```
 */
export const measureImpact = new PreparedQuery<IMeasureImpactParams, IMeasureImpactResult>(measureImpactIR);

/** 'ListBusinessImpacts' parameters type */
export interface IListBusinessImpactsParams {
  deploymentId: string;
}

/** 'ListBusinessImpacts' return type */
export interface IListBusinessImpactsResult {
  /** Metric of the version before. */
  baseline_value: number;
  /** When. */
  calculated_at: Date;
  /** User who asked for it. */
  calculated_by: string | null;
  /** ISO 4217 code. */
  currency: string | null;
  /** Deployment. */
  deployment_id: string;
  /** Last day measured. */
  ends_on: string;
  /** Identifier. */
  id: string;
  /** Metric of the version deployed. */
  improved_value: number;
  /** Difference of the two. */
  improvement: number | null;
  /** The same in percent of the baseline; null where that is zero. */
  improvement_percentage: number | null;
  /** How the worth was computed. */
  method: string;
  /** Metric: accuracy, mae, … */
  metric: string;
  /** Revenue of these days. */
  revenue: Numeric | null;
  /** Revenue that the difference is worth; null where no revenue was given. */
  revenue_impact: Numeric | null;
  /** First day measured. */
  starts_on: string;
}

/** 'ListBusinessImpacts' query type */
export interface IListBusinessImpactsQuery {
  params: IListBusinessImpactsParams;
  result: IListBusinessImpactsResult;
}

const listBusinessImpactsIR: any = {
  usedParamSet: { deploymentId: true },
  params: [{ name: 'deploymentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 576, b: 589 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.deployment_id as "deployment_id!",\n  r.metric as "metric!",\n  r.starts_on as "starts_on!",\n  r.ends_on as "ends_on!",\n  r.baseline_value as "baseline_value!",\n  r.improved_value as "improved_value!",\n  r.improvement as "improvement?",\n  r.improvement_percentage as "improvement_percentage?",\n  r.revenue as "revenue?",\n  r.revenue_impact as "revenue_impact?",\n  r.currency as "currency?",\n  r.method as "method!",\n  r.calculated_by as "calculated_by?",\n  r.calculated_at as "calculated_at!"\nfrom model.business_impacts as r\nwhere r.deployment_id = :deploymentId!\norder by r.starts_on, r.metric',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.deployment_id as "deployment_id!",
 *   r.metric as "metric!",
 *   r.starts_on as "starts_on!",
 *   r.ends_on as "ends_on!",
 *   r.baseline_value as "baseline_value!",
 *   r.improved_value as "improved_value!",
 *   r.improvement as "improvement?",
 *   r.improvement_percentage as "improvement_percentage?",
 *   r.revenue as "revenue?",
 *   r.revenue_impact as "revenue_impact?",
 *   r.currency as "currency?",
 *   r.method as "method!",
 *   r.calculated_by as "calculated_by?",
 *   r.calculated_at as "calculated_at!"
 * from model.business_impacts as r
 * where r.deployment_id = :deploymentId!
 * order by r.starts_on, r.metric
 * ```
 */
export const listBusinessImpacts = new PreparedQuery<IListBusinessImpactsParams, IListBusinessImpactsResult>(
  listBusinessImpactsIR,
);

/** 'ListImprovementLoops' parameters type */
export interface IListImprovementLoopsParams {
  limit: NumberOrString;
}

/** 'ListImprovementLoops' return type */
export interface IListImprovementLoopsResult {
  /** Action that answers the alert. */
  action_id: string | null;
  /** State of the action. */
  action_state: AgentActionState | null;
  /** What kind of action. */
  action_type: string | null;
  /** Features or categories that are affected. */
  affected_categories: stringArray;
  /** Alert that the drift raised. */
  alert_id: string | null;
  /** State of the alert. */
  alert_state: AlertState | null;
  /** Request for approval of the action. */
  approval_id: string | null;
  /** State of the approval. */
  approval_state: ApprovalState | null;
  /** Usernames of those who voted for it, in the order of their votes. */
  approved_by: stringArray;
  /** ISO 4217 code. */
  currency: string | null;
  /** Deployment that the validation let pass. */
  deployment_id: string | null;
  /** State of the deployment. */
  deployment_state: DeploymentState | null;
  /** When it was detected. */
  detected_at: Date;
  /** Drift that began it. */
  drift_event_id: string;
  /** What drifted: data or performance. */
  drift_kind: DriftKind;
  /** State of the drift event. */
  drift_state: DriftState;
  /** Number of the version that drifted. */
  drifted_version: number;
  /** Environment of the deployment. */
  environment: string | null;
  /** Difference of the metric with the new version. */
  impact: number | null;
  /** Metric of the business that was measured. */
  impact_metric: string | null;
  /** Share by which its loss is smaller: 1 - candidate / baseline; null where the baseline has none. */
  improvement: number | null;
  /** Model. */
  model_id: string;
  /** Name of the model. */
  model_name: string;
  /** Number of that version. */
  new_version: number | null;
  /** Probability of such a difference by chance, two-sided. */
  p_value: number | null;
  /** Username of who proposed the action. */
  proposed_by: string | null;
  /** Distinct approvers needed. */
  quorum: number | null;
  /** Retraining that the action led to. */
  retraining_id: string | null;
  /** What came of it: promoted, no improvement or rejected. */
  retraining_outcome: RetrainingOutcome | null;
  /** State of the retraining. */
  retraining_state: RetrainingState | null;
  /** Revenue that the difference is worth; null where no revenue was given. */
  revenue_impact: Numeric | null;
  /** How bad the drift is. */
  severity: Severity;
  /** Validation of that version. */
  validation_id: string | null;
  /** State of the validation. */
  validation_state: ValidationState | null;
  /** Version that the retraining made. */
  version_id: string | null;
  /** State of that version. */
  version_state: ModelVersionState | null;
}

/** 'ListImprovementLoops' query type */
export interface IListImprovementLoopsQuery {
  params: IListImprovementLoopsParams;
  result: IListImprovementLoopsResult;
}

const listImprovementLoopsIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1383, b: 1389 }] }],
  statement:
    'select\n  r.drift_event_id as "drift_event_id!",\n  r.model_id as "model_id!",\n  r.model_name as "model_name!",\n  r.drifted_version as "drifted_version!",\n  r.drift_kind as "drift_kind!",\n  r.severity as "severity!",\n  r.affected_categories as "affected_categories!",\n  r.detected_at as "detected_at!",\n  r.drift_state as "drift_state!",\n  r.alert_id as "alert_id?",\n  r.alert_state as "alert_state?",\n  r.action_id as "action_id?",\n  r.action_type as "action_type?",\n  r.action_state as "action_state?",\n  r.proposed_by as "proposed_by?",\n  r.approval_id as "approval_id?",\n  r.approval_state as "approval_state?",\n  r.quorum as "quorum?",\n  r.approved_by as "approved_by!",\n  r.retraining_id as "retraining_id?",\n  r.retraining_state as "retraining_state?",\n  r.retraining_outcome as "retraining_outcome?",\n  r.version_id as "version_id?",\n  r.new_version as "new_version?",\n  r.version_state as "version_state?",\n  r.validation_id as "validation_id?",\n  r.validation_state as "validation_state?",\n  r.improvement as "improvement?",\n  r.p_value as "p_value?",\n  r.deployment_id as "deployment_id?",\n  r.environment as "environment?",\n  r.deployment_state as "deployment_state?",\n  r.impact_metric as "impact_metric?",\n  r.impact as "impact?",\n  r.revenue_impact as "revenue_impact?",\n  r.currency as "currency?"\nfrom model.improvement_loops as r\norder by r.drift_event_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.drift_event_id as "drift_event_id!",
 *   r.model_id as "model_id!",
 *   r.model_name as "model_name!",
 *   r.drifted_version as "drifted_version!",
 *   r.drift_kind as "drift_kind!",
 *   r.severity as "severity!",
 *   r.affected_categories as "affected_categories!",
 *   r.detected_at as "detected_at!",
 *   r.drift_state as "drift_state!",
 *   r.alert_id as "alert_id?",
 *   r.alert_state as "alert_state?",
 *   r.action_id as "action_id?",
 *   r.action_type as "action_type?",
 *   r.action_state as "action_state?",
 *   r.proposed_by as "proposed_by?",
 *   r.approval_id as "approval_id?",
 *   r.approval_state as "approval_state?",
 *   r.quorum as "quorum?",
 *   r.approved_by as "approved_by!",
 *   r.retraining_id as "retraining_id?",
 *   r.retraining_state as "retraining_state?",
 *   r.retraining_outcome as "retraining_outcome?",
 *   r.version_id as "version_id?",
 *   r.new_version as "new_version?",
 *   r.version_state as "version_state?",
 *   r.validation_id as "validation_id?",
 *   r.validation_state as "validation_state?",
 *   r.improvement as "improvement?",
 *   r.p_value as "p_value?",
 *   r.deployment_id as "deployment_id?",
 *   r.environment as "environment?",
 *   r.deployment_state as "deployment_state?",
 *   r.impact_metric as "impact_metric?",
 *   r.impact as "impact?",
 *   r.revenue_impact as "revenue_impact?",
 *   r.currency as "currency?"
 * from model.improvement_loops as r
 * order by r.drift_event_id desc
 * limit :limit!
 * ```
 */
export const listImprovementLoops = new PreparedQuery<IListImprovementLoopsParams, IListImprovementLoopsResult>(
  listImprovementLoopsIR,
);

/** 'ListImprovementLoopsOfModel' parameters type */
export interface IListImprovementLoopsOfModelParams {
  limit: NumberOrString;
  modelId: string;
}

/** 'ListImprovementLoopsOfModel' return type */
export interface IListImprovementLoopsOfModelResult {
  /** Action that answers the alert. */
  action_id: string | null;
  /** State of the action. */
  action_state: AgentActionState | null;
  /** What kind of action. */
  action_type: string | null;
  /** Features or categories that are affected. */
  affected_categories: stringArray;
  /** Alert that the drift raised. */
  alert_id: string | null;
  /** State of the alert. */
  alert_state: AlertState | null;
  /** Request for approval of the action. */
  approval_id: string | null;
  /** State of the approval. */
  approval_state: ApprovalState | null;
  /** Usernames of those who voted for it, in the order of their votes. */
  approved_by: stringArray;
  /** ISO 4217 code. */
  currency: string | null;
  /** Deployment that the validation let pass. */
  deployment_id: string | null;
  /** State of the deployment. */
  deployment_state: DeploymentState | null;
  /** When it was detected. */
  detected_at: Date;
  /** Drift that began it. */
  drift_event_id: string;
  /** What drifted: data or performance. */
  drift_kind: DriftKind;
  /** State of the drift event. */
  drift_state: DriftState;
  /** Number of the version that drifted. */
  drifted_version: number;
  /** Environment of the deployment. */
  environment: string | null;
  /** Difference of the metric with the new version. */
  impact: number | null;
  /** Metric of the business that was measured. */
  impact_metric: string | null;
  /** Share by which its loss is smaller: 1 - candidate / baseline; null where the baseline has none. */
  improvement: number | null;
  /** Model. */
  model_id: string;
  /** Name of the model. */
  model_name: string;
  /** Number of that version. */
  new_version: number | null;
  /** Probability of such a difference by chance, two-sided. */
  p_value: number | null;
  /** Username of who proposed the action. */
  proposed_by: string | null;
  /** Distinct approvers needed. */
  quorum: number | null;
  /** Retraining that the action led to. */
  retraining_id: string | null;
  /** What came of it: promoted, no improvement or rejected. */
  retraining_outcome: RetrainingOutcome | null;
  /** State of the retraining. */
  retraining_state: RetrainingState | null;
  /** Revenue that the difference is worth; null where no revenue was given. */
  revenue_impact: Numeric | null;
  /** How bad the drift is. */
  severity: Severity;
  /** Validation of that version. */
  validation_id: string | null;
  /** State of the validation. */
  validation_state: ValidationState | null;
  /** Version that the retraining made. */
  version_id: string | null;
  /** State of that version. */
  version_state: ModelVersionState | null;
}

/** 'ListImprovementLoopsOfModel' query type */
export interface IListImprovementLoopsOfModelQuery {
  params: IListImprovementLoopsOfModelParams;
  result: IListImprovementLoopsOfModelResult;
}

const listImprovementLoopsOfModelIR: any = {
  usedParamSet: { modelId: true, limit: true },
  params: [
    { name: 'modelId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1365, b: 1373 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1412, b: 1418 }] },
  ],
  statement:
    'select\n  r.drift_event_id as "drift_event_id!",\n  r.model_id as "model_id!",\n  r.model_name as "model_name!",\n  r.drifted_version as "drifted_version!",\n  r.drift_kind as "drift_kind!",\n  r.severity as "severity!",\n  r.affected_categories as "affected_categories!",\n  r.detected_at as "detected_at!",\n  r.drift_state as "drift_state!",\n  r.alert_id as "alert_id?",\n  r.alert_state as "alert_state?",\n  r.action_id as "action_id?",\n  r.action_type as "action_type?",\n  r.action_state as "action_state?",\n  r.proposed_by as "proposed_by?",\n  r.approval_id as "approval_id?",\n  r.approval_state as "approval_state?",\n  r.quorum as "quorum?",\n  r.approved_by as "approved_by!",\n  r.retraining_id as "retraining_id?",\n  r.retraining_state as "retraining_state?",\n  r.retraining_outcome as "retraining_outcome?",\n  r.version_id as "version_id?",\n  r.new_version as "new_version?",\n  r.version_state as "version_state?",\n  r.validation_id as "validation_id?",\n  r.validation_state as "validation_state?",\n  r.improvement as "improvement?",\n  r.p_value as "p_value?",\n  r.deployment_id as "deployment_id?",\n  r.environment as "environment?",\n  r.deployment_state as "deployment_state?",\n  r.impact_metric as "impact_metric?",\n  r.impact as "impact?",\n  r.revenue_impact as "revenue_impact?",\n  r.currency as "currency?"\nfrom model.improvement_loops as r\nwhere r.model_id = :modelId!\norder by r.drift_event_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.drift_event_id as "drift_event_id!",
 *   r.model_id as "model_id!",
 *   r.model_name as "model_name!",
 *   r.drifted_version as "drifted_version!",
 *   r.drift_kind as "drift_kind!",
 *   r.severity as "severity!",
 *   r.affected_categories as "affected_categories!",
 *   r.detected_at as "detected_at!",
 *   r.drift_state as "drift_state!",
 *   r.alert_id as "alert_id?",
 *   r.alert_state as "alert_state?",
 *   r.action_id as "action_id?",
 *   r.action_type as "action_type?",
 *   r.action_state as "action_state?",
 *   r.proposed_by as "proposed_by?",
 *   r.approval_id as "approval_id?",
 *   r.approval_state as "approval_state?",
 *   r.quorum as "quorum?",
 *   r.approved_by as "approved_by!",
 *   r.retraining_id as "retraining_id?",
 *   r.retraining_state as "retraining_state?",
 *   r.retraining_outcome as "retraining_outcome?",
 *   r.version_id as "version_id?",
 *   r.new_version as "new_version?",
 *   r.version_state as "version_state?",
 *   r.validation_id as "validation_id?",
 *   r.validation_state as "validation_state?",
 *   r.improvement as "improvement?",
 *   r.p_value as "p_value?",
 *   r.deployment_id as "deployment_id?",
 *   r.environment as "environment?",
 *   r.deployment_state as "deployment_state?",
 *   r.impact_metric as "impact_metric?",
 *   r.impact as "impact?",
 *   r.revenue_impact as "revenue_impact?",
 *   r.currency as "currency?"
 * from model.improvement_loops as r
 * where r.model_id = :modelId!
 * order by r.drift_event_id desc
 * limit :limit!
 * ```
 */
export const listImprovementLoopsOfModel = new PreparedQuery<
  IListImprovementLoopsOfModelParams,
  IListImprovementLoopsOfModelResult
>(listImprovementLoopsOfModelIR);
