/** Types generated for queries found in "sql/model/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

type NumberOrString = number | string;

type numberArray = number[];

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
