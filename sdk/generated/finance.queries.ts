/** Types generated for queries found in "sql/finance/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type {
  BudgetState,
  CorrelationMethod,
  CvarRule,
  FigureSource,
  KeyFigure,
  KpiReportState,
  LossSign,
  QuantileRule,
  ReportingPeriod,
  ReturnKind,
  SeriesFrequency,
  StatementLine,
  VarMethod,
} from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type key_figureArray = KeyFigure[];

type numberArray = number[];

type stringArray = string[];

/** 'CreatePortfolio' parameters type */
export interface ICreatePortfolioParams {
  description?: string | null | void;
  idempotencyKey?: string | null | void;
  name: string;
  positions: Json;
}

/** 'CreatePortfolio' return type */
export interface ICreatePortfolioResult {
  created_at: Date;
  currency: string | null;
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  name: string;
  owner_id: string | null;
  updated_at: Date;
}

/** 'CreatePortfolio' query type */
export interface ICreatePortfolioQuery {
  params: ICreatePortfolioParams;
  result: ICreatePortfolioResult;
}

const createPortfolioIR: any = {
  usedParamSet: { name: true, positions: true, description: true, idempotencyKey: true },
  params: [
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 264, b: 269 }] },
    { name: 'positions', required: true, transform: { type: 'scalar' }, locs: [{ a: 272, b: 282 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 285, b: 296 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 299, b: 313 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.name as "name!",\n  p.currency as "currency?",\n  p.frequency as "frequency!",\n  p.description as "description?",\n  p.owner_id as "owner_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom finance.create_portfolio(:name!, :positions!, :description, :idempotencyKey) as p',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.name as "name!",
 *   p.currency as "currency?",
 *   p.frequency as "frequency!",
 *   p.description as "description?",
 *   p.owner_id as "owner_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from finance.create_portfolio(:name!, :positions!, :description, :idempotencyKey) as p
 * ```
 */
export const createPortfolio = new PreparedQuery<ICreatePortfolioParams, ICreatePortfolioResult>(createPortfolioIR);

/** 'UpdatePortfolio' parameters type */
export interface IUpdatePortfolioParams {
  description?: string | null | void;
  name?: string | null | void;
  portfolioId: string;
  positions?: Json | null | void;
}

/** 'UpdatePortfolio' return type */
export interface IUpdatePortfolioResult {
  created_at: Date;
  currency: string | null;
  description: string | null;
  frequency: SeriesFrequency;
  id: string;
  name: string;
  owner_id: string | null;
  updated_at: Date;
}

/** 'UpdatePortfolio' query type */
export interface IUpdatePortfolioQuery {
  params: IUpdatePortfolioParams;
  result: IUpdatePortfolioResult;
}

const updatePortfolioIR: any = {
  usedParamSet: { portfolioId: true, positions: true, name: true, description: true },
  params: [
    { name: 'portfolioId', required: true, transform: { type: 'scalar' }, locs: [{ a: 264, b: 276 }] },
    { name: 'positions', required: false, transform: { type: 'scalar' }, locs: [{ a: 279, b: 288 }] },
    { name: 'name', required: false, transform: { type: 'scalar' }, locs: [{ a: 291, b: 295 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 298, b: 309 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.name as "name!",\n  p.currency as "currency?",\n  p.frequency as "frequency!",\n  p.description as "description?",\n  p.owner_id as "owner_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom finance.update_portfolio(:portfolioId!, :positions, :name, :description) as p',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.name as "name!",
 *   p.currency as "currency?",
 *   p.frequency as "frequency!",
 *   p.description as "description?",
 *   p.owner_id as "owner_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from finance.update_portfolio(:portfolioId!, :positions, :name, :description) as p
 * ```
 */
export const updatePortfolio = new PreparedQuery<IUpdatePortfolioParams, IUpdatePortfolioResult>(updatePortfolioIR);

/** 'GetPortfolio' parameters type */
export interface IGetPortfolioParams {
  portfolioId: string;
}

/** 'GetPortfolio' return type */
export interface IGetPortfolioResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of all its series; null where they are no money. */
  currency: string | null;
  /** What it is for. */
  description: string | null;
  /** Frequency of all its series. */
  frequency: SeriesFrequency;
  /** Identifier. */
  id: string;
  /** Name, unique for its owner. */
  name: string;
  /** User whose portfolio it is; null: the company's. */
  owner_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetPortfolio' query type */
export interface IGetPortfolioQuery {
  params: IGetPortfolioParams;
  result: IGetPortfolioResult;
}

const getPortfolioIR: any = {
  usedParamSet: { portfolioId: true },
  params: [{ name: 'portfolioId', required: true, transform: { type: 'scalar' }, locs: [{ a: 276, b: 288 }] }],
  statement:
    'select\n  p.id as "id!",\n  p.name as "name!",\n  p.currency as "currency?",\n  p.frequency as "frequency!",\n  p.description as "description?",\n  p.owner_id as "owner_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom finance.portfolios as p\nwhere p.id = :portfolioId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.name as "name!",
 *   p.currency as "currency?",
 *   p.frequency as "frequency!",
 *   p.description as "description?",
 *   p.owner_id as "owner_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from finance.portfolios as p
 * where p.id = :portfolioId!
 * ```
 */
export const getPortfolio = new PreparedQuery<IGetPortfolioParams, IGetPortfolioResult>(getPortfolioIR);

/** 'ListPortfolios' parameters type */
export interface IListPortfoliosParams {
  afterId?: string | null | void;
  afterName?: string | null | void;
  limit: NumberOrString;
}

/** 'ListPortfolios' return type */
export interface IListPortfoliosResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of all its series; null where they are no money. */
  currency: string | null;
  /** What it is for. */
  description: string | null;
  /** Frequency of all its series. */
  frequency: SeriesFrequency;
  /** Identifier. */
  id: string;
  /** Name, unique for its owner. */
  name: string;
  /** User whose portfolio it is; null: the company's. */
  owner_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListPortfolios' query type */
export interface IListPortfoliosQuery {
  params: IListPortfoliosParams;
  result: IListPortfoliosResult;
}

const listPortfoliosIR: any = {
  usedParamSet: { afterName: true, afterId: true, limit: true },
  params: [
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 296, b: 305 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 328, b: 335 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 413, b: 419 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.name as "name!",\n  p.currency as "currency?",\n  p.frequency as "frequency!",\n  p.description as "description?",\n  p.owner_id as "owner_id?",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom finance.portfolios as p\nwhere (p.name, p.id) > (coalesce(:afterName::text, \'\'), coalesce(:afterId::uuid, \'00000000-0000-0000-0000-000000000000\'))\norder by p.name, p.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.name as "name!",
 *   p.currency as "currency?",
 *   p.frequency as "frequency!",
 *   p.description as "description?",
 *   p.owner_id as "owner_id?",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from finance.portfolios as p
 * where (p.name, p.id) > (coalesce(:afterName::text, ''), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
 * order by p.name, p.id
 * limit :limit!
 * ```
 */
export const listPortfolios = new PreparedQuery<IListPortfoliosParams, IListPortfoliosResult>(listPortfoliosIR);

/** 'ListPositions' parameters type */
export interface IListPositionsParams {
  portfolioId: string;
}

/** 'ListPositions' return type */
export interface IListPositionsResult {
  /** Name, unique for its owner. */
  name: string;
  /** Series. */
  series_id: string;
  /** Share of the portfolio, above 0 to 1, the same in every period. */
  weight: number;
}

/** 'ListPositions' query type */
export interface IListPositionsQuery {
  params: IListPositionsParams;
  result: IListPositionsResult;
}

const listPositionsIR: any = {
  usedParamSet: { portfolioId: true },
  params: [{ name: 'portfolioId', required: true, transform: { type: 'scalar' }, locs: [{ a: 190, b: 202 }] }],
  statement:
    'select\n  o.series_id as "series_id!",\n  s.name as "name!",\n  o.weight as "weight!"\nfrom finance.portfolio_positions as o\njoin series.series as s on s.id = o.series_id\nwhere o.portfolio_id = :portfolioId!\norder by o.weight desc, s.name, o.series_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.series_id as "series_id!",
 *   s.name as "name!",
 *   o.weight as "weight!"
 * from finance.portfolio_positions as o
 * join series.series as s on s.id = o.series_id
 * where o.portfolio_id = :portfolioId!
 * order by o.weight desc, s.name, o.series_id
 * ```
 */
export const listPositions = new PreparedQuery<IListPositionsParams, IListPositionsResult>(listPositionsIR);

/** 'FindRiskSubjects' parameters type */
export interface IFindRiskSubjectsParams {
  name: string;
}

/** 'FindRiskSubjects' return type */
export interface IFindRiskSubjectsResult {
  currency: string | null;
  frequency: SeriesFrequency;
  name: string;
  owner_id: string | null;
  portfolio_id: string | null;
  series_id: string | null;
}

/** 'FindRiskSubjects' query type */
export interface IFindRiskSubjectsQuery {
  params: IFindRiskSubjectsParams;
  result: IFindRiskSubjectsResult;
}

const findRiskSubjectsIR: any = {
  usedParamSet: { name: true },
  params: [
    {
      name: 'name',
      required: true,
      transform: { type: 'scalar' },
      locs: [
        { a: 270, b: 275 },
        { a: 394, b: 399 },
      ],
    },
  ],
  statement:
    'select\n  s.id as "series_id?",\n  null::uuid as "portfolio_id?",\n  s.name as "name!",\n  s.currency as "currency?",\n  s.frequency as "frequency!",\n  s.owner_id as "owner_id?"\nfrom series.series as s\nwhere s.kind = any (enum_range(null::series.series_kind))\n  and s.name = :name!\nunion all\nselect null, p.id, p.name, p.currency, p.frequency, p.owner_id\nfrom finance.portfolios as p\nwhere p.name = :name!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "series_id?",
 *   null::uuid as "portfolio_id?",
 *   s.name as "name!",
 *   s.currency as "currency?",
 *   s.frequency as "frequency!",
 *   s.owner_id as "owner_id?"
 * from series.series as s
 * where s.kind = any (enum_range(null::series.series_kind))
 *   and s.name = :name!
 * union all
 * select null, p.id, p.name, p.currency, p.frequency, p.owner_id
 * from finance.portfolios as p
 * where p.name = :name!
 * ```
 */
export const findRiskSubjects = new PreparedQuery<IFindRiskSubjectsParams, IFindRiskSubjectsResult>(findRiskSubjectsIR);

/** 'ReadReturns' parameters type */
export interface IReadReturnsParams {
  from?: string | null | void;
  portfolioId?: string | null | void;
  returnKind?: ReturnKind | null | void;
  seriesId?: string | null | void;
  until?: string | null | void;
}

/** 'ReadReturns' return type */
export interface IReadReturnsResult {
  at: Date;
  reading: number;
}

/** 'ReadReturns' query type */
export interface IReadReturnsQuery {
  params: IReadReturnsParams;
  result: IReadReturnsResult;
}

const readReturnsIR: any = {
  usedParamSet: { seriesId: true, portfolioId: true, returnKind: true, from: true, until: true },
  params: [
    { name: 'seriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 76, b: 84 }] },
    { name: 'portfolioId', required: false, transform: { type: 'scalar' }, locs: [{ a: 87, b: 98 }] },
    { name: 'returnKind', required: false, transform: { type: 'scalar' }, locs: [{ a: 101, b: 111 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 114, b: 118 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 121, b: 126 }] },
  ],
  statement:
    'select\n  r.at as "at!",\n  r.reading as "reading!"\nfrom finance.read_returns(:seriesId, :portfolioId, :returnKind, :from, :until) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.at as "at!",
 *   r.reading as "reading!"
 * from finance.read_returns(:seriesId, :portfolioId, :returnKind, :from, :until) as r
 * ```
 */
export const readReturns = new PreparedQuery<IReadReturnsParams, IReadReturnsResult>(readReturnsIR);

/** 'RollingRisk' parameters type */
export interface IRollingRiskParams {
  annualiser?: number | null | void;
  cvarRule?: CvarRule | null | void;
  ddof?: number | null | void;
  from?: string | null | void;
  level?: number | null | void;
  portfolioId?: string | null | void;
  quantileRule?: QuantileRule | null | void;
  returnKind?: ReturnKind | null | void;
  riskFreeRate?: number | null | void;
  seriesId?: string | null | void;
  until?: string | null | void;
  varMethod?: VarMethod | null | void;
  window: number;
}

/** 'RollingRisk' return type */
export interface IRollingRiskResult {
  at: Date;
  conditional_value_at_risk: number;
  maximum_drawdown: number;
  mean_return: number;
  return_value: number;
  sharpe_ratio: number | null;
  sortino_ratio: number | null;
  value_at_risk: number;
  volatility: number;
}

/** 'RollingRisk' query type */
export interface IRollingRiskQuery {
  params: IRollingRiskParams;
  result: IRollingRiskResult;
}

const rollingRiskIR: any = {
  usedParamSet: {
    seriesId: true,
    portfolioId: true,
    window: true,
    from: true,
    until: true,
    returnKind: true,
    level: true,
    varMethod: true,
    quantileRule: true,
    cvarRule: true,
    ddof: true,
    annualiser: true,
    riskFreeRate: true,
  },
  params: [
    { name: 'seriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 380, b: 388 }] },
    { name: 'portfolioId', required: false, transform: { type: 'scalar' }, locs: [{ a: 391, b: 402 }] },
    { name: 'window', required: true, transform: { type: 'scalar' }, locs: [{ a: 405, b: 412 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 415, b: 419 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 422, b: 427 }] },
    { name: 'returnKind', required: false, transform: { type: 'scalar' }, locs: [{ a: 430, b: 440 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 443, b: 448 }] },
    { name: 'varMethod', required: false, transform: { type: 'scalar' }, locs: [{ a: 451, b: 460 }] },
    { name: 'quantileRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 463, b: 475 }] },
    { name: 'cvarRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 478, b: 486 }] },
    { name: 'ddof', required: false, transform: { type: 'scalar' }, locs: [{ a: 489, b: 493 }] },
    { name: 'annualiser', required: false, transform: { type: 'scalar' }, locs: [{ a: 496, b: 506 }] },
    { name: 'riskFreeRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 509, b: 521 }] },
  ],
  statement:
    'select\n  r.at as "at!",\n  r.return_value as "return_value!",\n  r.mean_return as "mean_return!",\n  r.volatility as "volatility!",\n  r.value_at_risk as "value_at_risk!",\n  r.conditional_value_at_risk as "conditional_value_at_risk!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!"\nfrom finance.rolling_risk(\n  :seriesId, :portfolioId, :window!, :from, :until, :returnKind, :level, :varMethod, :quantileRule, :cvarRule, :ddof, :annualiser, :riskFreeRate\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.at as "at!",
 *   r.return_value as "return_value!",
 *   r.mean_return as "mean_return!",
 *   r.volatility as "volatility!",
 *   r.value_at_risk as "value_at_risk!",
 *   r.conditional_value_at_risk as "conditional_value_at_risk!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!"
 * from finance.rolling_risk(
 *   :seriesId, :portfolioId, :window!, :from, :until, :returnKind, :level, :varMethod, :quantileRule, :cvarRule, :ddof, :annualiser, :riskFreeRate
 * ) as r
 * ```
 */
export const rollingRisk = new PreparedQuery<IRollingRiskParams, IRollingRiskResult>(rollingRiskIR);

/** 'ComputeRiskMetrics' parameters type */
export interface IComputeRiskMetricsParams {
  annualiser?: number | null | void;
  cvarRule?: CvarRule | null | void;
  ddof?: number | null | void;
  from?: string | null | void;
  horizon?: number | null | void;
  lossSign?: LossSign | null | void;
  modelVersionId?: string | null | void;
  portfolioId?: string | null | void;
  quantileRule?: QuantileRule | null | void;
  returnKind?: ReturnKind | null | void;
  riskFreeRate?: number | null | void;
  seriesId?: string | null | void;
  until?: string | null | void;
  varMethod?: VarMethod | null | void;
}

/** 'ComputeRiskMetrics' return type */
export interface IComputeRiskMetricsResult {
  annual_return: number;
  annualiser: number;
  as_of_on: string;
  computed_at: Date;
  cvar_95: number;
  cvar_99: number;
  cvar_rule: CvarRule;
  ddof: number;
  excluded_count: number;
  first_at: Date;
  horizon: number;
  id: string;
  input_hash: string;
  last_at: Date;
  loss_sign: LossSign;
  maximum_drawdown: number;
  mean_return: number;
  model_version_id: string | null;
  owner_id: string | null;
  peak_at: Date | null;
  portfolio_id: string | null;
  positions: Json;
  quantile_rule: QuantileRule;
  recovered_at: Date | null;
  return_count: number;
  return_kind: ReturnKind;
  risk_free_rate: number;
  series_id: string | null;
  sharpe_ratio: number | null;
  sortino_ratio: number | null;
  total_return: number;
  trough_at: Date | null;
  var_95: number;
  var_99: number;
  var_method: VarMethod;
  volatility: number;
  window_from: string | null;
  window_until: string | null;
}

/** 'ComputeRiskMetrics' query type */
export interface IComputeRiskMetricsQuery {
  params: IComputeRiskMetricsParams;
  result: IComputeRiskMetricsResult;
}

const computeRiskMetricsIR: any = {
  usedParamSet: {
    seriesId: true,
    portfolioId: true,
    from: true,
    until: true,
    returnKind: true,
    varMethod: true,
    quantileRule: true,
    cvarRule: true,
    ddof: true,
    lossSign: true,
    horizon: true,
    annualiser: true,
    riskFreeRate: true,
    modelVersionId: true,
  },
  params: [
    { name: 'seriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1291, b: 1299 }] },
    { name: 'portfolioId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1302, b: 1313 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 1316, b: 1320 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 1323, b: 1328 }] },
    { name: 'returnKind', required: false, transform: { type: 'scalar' }, locs: [{ a: 1331, b: 1341 }] },
    { name: 'varMethod', required: false, transform: { type: 'scalar' }, locs: [{ a: 1344, b: 1353 }] },
    { name: 'quantileRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 1356, b: 1368 }] },
    { name: 'cvarRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 1371, b: 1379 }] },
    { name: 'ddof', required: false, transform: { type: 'scalar' }, locs: [{ a: 1382, b: 1386 }] },
    { name: 'lossSign', required: false, transform: { type: 'scalar' }, locs: [{ a: 1389, b: 1397 }] },
    { name: 'horizon', required: false, transform: { type: 'scalar' }, locs: [{ a: 1400, b: 1407 }] },
    { name: 'annualiser', required: false, transform: { type: 'scalar' }, locs: [{ a: 1410, b: 1420 }] },
    { name: 'riskFreeRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 1425, b: 1437 }] },
    { name: 'modelVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1440, b: 1454 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.series_id as "series_id?",\n  r.portfolio_id as "portfolio_id?",\n  r.model_version_id as "model_version_id?",\n  r.positions as "positions!",\n  r.window_from as "window_from?",\n  r.window_until as "window_until?",\n  r.return_kind as "return_kind!",\n  r.var_method as "var_method!",\n  r.quantile_rule as "quantile_rule!",\n  r.cvar_rule as "cvar_rule!",\n  r.ddof as "ddof!",\n  r.loss_sign as "loss_sign!",\n  r.horizon as "horizon!",\n  r.annualiser as "annualiser!",\n  r.risk_free_rate as "risk_free_rate!",\n  r.as_of_on as "as_of_on!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.return_count as "return_count!",\n  r.excluded_count as "excluded_count!",\n  r.mean_return as "mean_return!",\n  r.total_return as "total_return!",\n  r.annual_return as "annual_return!",\n  r.volatility as "volatility!",\n  r.var_95 as "var_95!",\n  r.var_99 as "var_99!",\n  r.cvar_95 as "cvar_95!",\n  r.cvar_99 as "cvar_99!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!",\n  r.peak_at as "peak_at?",\n  r.trough_at as "trough_at?",\n  r.recovered_at as "recovered_at?",\n  r.input_hash as "input_hash!",\n  r.owner_id as "owner_id?",\n  r.computed_at as "computed_at!"\nfrom finance.compute_risk_metrics(\n  :seriesId, :portfolioId, :from, :until, :returnKind, :varMethod, :quantileRule, :cvarRule, :ddof, :lossSign, :horizon, :annualiser,\n  :riskFreeRate, :modelVersionId\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.series_id as "series_id?",
 *   r.portfolio_id as "portfolio_id?",
 *   r.model_version_id as "model_version_id?",
 *   r.positions as "positions!",
 *   r.window_from as "window_from?",
 *   r.window_until as "window_until?",
 *   r.return_kind as "return_kind!",
 *   r.var_method as "var_method!",
 *   r.quantile_rule as "quantile_rule!",
 *   r.cvar_rule as "cvar_rule!",
 *   r.ddof as "ddof!",
 *   r.loss_sign as "loss_sign!",
 *   r.horizon as "horizon!",
 *   r.annualiser as "annualiser!",
 *   r.risk_free_rate as "risk_free_rate!",
 *   r.as_of_on as "as_of_on!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.return_count as "return_count!",
 *   r.excluded_count as "excluded_count!",
 *   r.mean_return as "mean_return!",
 *   r.total_return as "total_return!",
 *   r.annual_return as "annual_return!",
 *   r.volatility as "volatility!",
 *   r.var_95 as "var_95!",
 *   r.var_99 as "var_99!",
 *   r.cvar_95 as "cvar_95!",
 *   r.cvar_99 as "cvar_99!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!",
 *   r.peak_at as "peak_at?",
 *   r.trough_at as "trough_at?",
 *   r.recovered_at as "recovered_at?",
 *   r.input_hash as "input_hash!",
 *   r.owner_id as "owner_id?",
 *   r.computed_at as "computed_at!"
 * from finance.compute_risk_metrics(
 *   :seriesId, :portfolioId, :from, :until, :returnKind, :varMethod, :quantileRule, :cvarRule, :ddof, :lossSign, :horizon, :annualiser,
 *   :riskFreeRate, :modelVersionId
 * ) as r
 * ```
 */
export const computeRiskMetrics = new PreparedQuery<IComputeRiskMetricsParams, IComputeRiskMetricsResult>(
  computeRiskMetricsIR,
);

/** 'GetRiskMetrics' parameters type */
export interface IGetRiskMetricsParams {
  riskMetricsId: string;
}

/** 'GetRiskMetrics' return type */
export interface IGetRiskMetricsResult {
  /** Compound annual growth rate. */
  annual_return: number;
  /** Periods a year; 1 where figures are of one period. */
  annualiser: number;
  /** Day of the last value, in UTC. */
  as_of_on: string;
  /** When it was computed. */
  computed_at: Date;
  /** Conditional value at risk of 95 %, as a share. */
  cvar_95: number;
  /** Conditional value at risk of 99 %, as a share. */
  cvar_99: number;
  /** Rule of cvar_95 and cvar_99. */
  cvar_rule: CvarRule;
  /** Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all. */
  ddof: number;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Periods that value at risk and conditional value at risk are for. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same. */
  input_hash: string;
  /** Start of the last period. */
  last_at: Date;
  /** How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown. */
  loss_sign: LossSign;
  /** Greatest fall from a peak, as a share of the peak. */
  maximum_drawdown: number;
  /** Mean return of one period. */
  mean_return: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall. */
  peak_at: Date | null;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Rule of the quantiles. */
  quantile_rule: QuantileRule;
  /** Start of the period in which the peak was reached again; null while it is not. */
  recovered_at: Date | null;
  /** Number of returns. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Return without risk of one period, as a share; also the target of Sortino. */
  risk_free_rate: number;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** Sharpe ratio times √annualiser; null where the returns do not vary. */
  sharpe_ratio: number | null;
  /** Sortino ratio times √annualiser; null where no return is below risk_free_rate. */
  sortino_ratio: number | null;
  /** Return of all periods together, as a simple return. */
  total_return: number;
  /** Start of the period at its end; null without a fall. */
  trough_at: Date | null;
  /** Value at risk of 95 %, as a share. */
  var_95: number;
  /** Value at risk of 99 %, as a share. */
  var_99: number;
  /** Method of var_95 and var_99. */
  var_method: VarMethod;
  /** Standard deviation times √annualiser. */
  volatility: number;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'GetRiskMetrics' query type */
export interface IGetRiskMetricsQuery {
  params: IGetRiskMetricsParams;
  result: IGetRiskMetricsResult;
}

const getRiskMetricsIR: any = {
  usedParamSet: { riskMetricsId: true },
  params: [{ name: 'riskMetricsId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1298, b: 1312 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.series_id as "series_id?",\n  r.portfolio_id as "portfolio_id?",\n  r.model_version_id as "model_version_id?",\n  r.positions as "positions!",\n  r.window_from as "window_from?",\n  r.window_until as "window_until?",\n  r.return_kind as "return_kind!",\n  r.var_method as "var_method!",\n  r.quantile_rule as "quantile_rule!",\n  r.cvar_rule as "cvar_rule!",\n  r.ddof as "ddof!",\n  r.loss_sign as "loss_sign!",\n  r.horizon as "horizon!",\n  r.annualiser as "annualiser!",\n  r.risk_free_rate as "risk_free_rate!",\n  r.as_of_on as "as_of_on!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.return_count as "return_count!",\n  r.excluded_count as "excluded_count!",\n  r.mean_return as "mean_return!",\n  r.total_return as "total_return!",\n  r.annual_return as "annual_return!",\n  r.volatility as "volatility!",\n  r.var_95 as "var_95!",\n  r.var_99 as "var_99!",\n  r.cvar_95 as "cvar_95!",\n  r.cvar_99 as "cvar_99!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!",\n  r.peak_at as "peak_at?",\n  r.trough_at as "trough_at?",\n  r.recovered_at as "recovered_at?",\n  r.input_hash as "input_hash!",\n  r.owner_id as "owner_id?",\n  r.computed_at as "computed_at!"\nfrom finance.risk_metrics as r\nwhere r.id = :riskMetricsId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.series_id as "series_id?",
 *   r.portfolio_id as "portfolio_id?",
 *   r.model_version_id as "model_version_id?",
 *   r.positions as "positions!",
 *   r.window_from as "window_from?",
 *   r.window_until as "window_until?",
 *   r.return_kind as "return_kind!",
 *   r.var_method as "var_method!",
 *   r.quantile_rule as "quantile_rule!",
 *   r.cvar_rule as "cvar_rule!",
 *   r.ddof as "ddof!",
 *   r.loss_sign as "loss_sign!",
 *   r.horizon as "horizon!",
 *   r.annualiser as "annualiser!",
 *   r.risk_free_rate as "risk_free_rate!",
 *   r.as_of_on as "as_of_on!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.return_count as "return_count!",
 *   r.excluded_count as "excluded_count!",
 *   r.mean_return as "mean_return!",
 *   r.total_return as "total_return!",
 *   r.annual_return as "annual_return!",
 *   r.volatility as "volatility!",
 *   r.var_95 as "var_95!",
 *   r.var_99 as "var_99!",
 *   r.cvar_95 as "cvar_95!",
 *   r.cvar_99 as "cvar_99!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!",
 *   r.peak_at as "peak_at?",
 *   r.trough_at as "trough_at?",
 *   r.recovered_at as "recovered_at?",
 *   r.input_hash as "input_hash!",
 *   r.owner_id as "owner_id?",
 *   r.computed_at as "computed_at!"
 * from finance.risk_metrics as r
 * where r.id = :riskMetricsId!
 * ```
 */
export const getRiskMetrics = new PreparedQuery<IGetRiskMetricsParams, IGetRiskMetricsResult>(getRiskMetricsIR);

/** 'ListSeriesRiskMetrics' parameters type */
export interface IListSeriesRiskMetricsParams {
  seriesId: string;
}

/** 'ListSeriesRiskMetrics' return type */
export interface IListSeriesRiskMetricsResult {
  /** Compound annual growth rate. */
  annual_return: number;
  /** Periods a year; 1 where figures are of one period. */
  annualiser: number;
  /** Day of the last value, in UTC. */
  as_of_on: string;
  /** When it was computed. */
  computed_at: Date;
  /** Conditional value at risk of 95 %, as a share. */
  cvar_95: number;
  /** Conditional value at risk of 99 %, as a share. */
  cvar_99: number;
  /** Rule of cvar_95 and cvar_99. */
  cvar_rule: CvarRule;
  /** Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all. */
  ddof: number;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Periods that value at risk and conditional value at risk are for. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same. */
  input_hash: string;
  /** True where the values and weights are those that it was computed from; false where they changed since, or are not in sight. */
  is_current: boolean;
  /** Start of the last period. */
  last_at: Date;
  /** How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown. */
  loss_sign: LossSign;
  /** Greatest fall from a peak, as a share of the peak. */
  maximum_drawdown: number;
  /** Mean return of one period. */
  mean_return: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall. */
  peak_at: Date | null;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Rule of the quantiles. */
  quantile_rule: QuantileRule;
  /** Start of the period in which the peak was reached again; null while it is not. */
  recovered_at: Date | null;
  /** Number of returns. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Return without risk of one period, as a share; also the target of Sortino. */
  risk_free_rate: number;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** Sharpe ratio times √annualiser; null where the returns do not vary. */
  sharpe_ratio: number | null;
  /** Sortino ratio times √annualiser; null where no return is below risk_free_rate. */
  sortino_ratio: number | null;
  /** Return of all periods together, as a simple return. */
  total_return: number;
  /** Start of the period at its end; null without a fall. */
  trough_at: Date | null;
  /** Value at risk of 95 %, as a share. */
  var_95: number;
  /** Value at risk of 99 %, as a share. */
  var_99: number;
  /** Method of var_95 and var_99. */
  var_method: VarMethod;
  /** Standard deviation times √annualiser. */
  volatility: number;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'ListSeriesRiskMetrics' query type */
export interface IListSeriesRiskMetricsQuery {
  params: IListSeriesRiskMetricsParams;
  result: IListSeriesRiskMetricsResult;
}

const listSeriesRiskMetricsIR: any = {
  usedParamSet: { seriesId: true },
  params: [{ name: 'seriesId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1345, b: 1354 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.series_id as "series_id?",\n  r.portfolio_id as "portfolio_id?",\n  r.model_version_id as "model_version_id?",\n  r.positions as "positions!",\n  r.window_from as "window_from?",\n  r.window_until as "window_until?",\n  r.return_kind as "return_kind!",\n  r.var_method as "var_method!",\n  r.quantile_rule as "quantile_rule!",\n  r.cvar_rule as "cvar_rule!",\n  r.ddof as "ddof!",\n  r.loss_sign as "loss_sign!",\n  r.horizon as "horizon!",\n  r.annualiser as "annualiser!",\n  r.risk_free_rate as "risk_free_rate!",\n  r.as_of_on as "as_of_on!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.return_count as "return_count!",\n  r.excluded_count as "excluded_count!",\n  r.mean_return as "mean_return!",\n  r.total_return as "total_return!",\n  r.annual_return as "annual_return!",\n  r.volatility as "volatility!",\n  r.var_95 as "var_95!",\n  r.var_99 as "var_99!",\n  r.cvar_95 as "cvar_95!",\n  r.cvar_99 as "cvar_99!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!",\n  r.peak_at as "peak_at?",\n  r.trough_at as "trough_at?",\n  r.recovered_at as "recovered_at?",\n  r.input_hash as "input_hash!",\n  r.owner_id as "owner_id?",\n  r.computed_at as "computed_at!",\n  r.is_current as "is_current!"\nfrom finance.latest_risk_metrics as r\nwhere r.series_id = :seriesId!\norder by r.computed_at desc, r.id desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.series_id as "series_id?",
 *   r.portfolio_id as "portfolio_id?",
 *   r.model_version_id as "model_version_id?",
 *   r.positions as "positions!",
 *   r.window_from as "window_from?",
 *   r.window_until as "window_until?",
 *   r.return_kind as "return_kind!",
 *   r.var_method as "var_method!",
 *   r.quantile_rule as "quantile_rule!",
 *   r.cvar_rule as "cvar_rule!",
 *   r.ddof as "ddof!",
 *   r.loss_sign as "loss_sign!",
 *   r.horizon as "horizon!",
 *   r.annualiser as "annualiser!",
 *   r.risk_free_rate as "risk_free_rate!",
 *   r.as_of_on as "as_of_on!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.return_count as "return_count!",
 *   r.excluded_count as "excluded_count!",
 *   r.mean_return as "mean_return!",
 *   r.total_return as "total_return!",
 *   r.annual_return as "annual_return!",
 *   r.volatility as "volatility!",
 *   r.var_95 as "var_95!",
 *   r.var_99 as "var_99!",
 *   r.cvar_95 as "cvar_95!",
 *   r.cvar_99 as "cvar_99!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!",
 *   r.peak_at as "peak_at?",
 *   r.trough_at as "trough_at?",
 *   r.recovered_at as "recovered_at?",
 *   r.input_hash as "input_hash!",
 *   r.owner_id as "owner_id?",
 *   r.computed_at as "computed_at!",
 *   r.is_current as "is_current!"
 * from finance.latest_risk_metrics as r
 * where r.series_id = :seriesId!
 * order by r.computed_at desc, r.id desc
 * ```
 */
export const listSeriesRiskMetrics = new PreparedQuery<IListSeriesRiskMetricsParams, IListSeriesRiskMetricsResult>(
  listSeriesRiskMetricsIR,
);

/** 'ListPortfolioRiskMetrics' parameters type */
export interface IListPortfolioRiskMetricsParams {
  portfolioId: string;
}

/** 'ListPortfolioRiskMetrics' return type */
export interface IListPortfolioRiskMetricsResult {
  /** Compound annual growth rate. */
  annual_return: number;
  /** Periods a year; 1 where figures are of one period. */
  annualiser: number;
  /** Day of the last value, in UTC. */
  as_of_on: string;
  /** When it was computed. */
  computed_at: Date;
  /** Conditional value at risk of 95 %, as a share. */
  cvar_95: number;
  /** Conditional value at risk of 99 %, as a share. */
  cvar_99: number;
  /** Rule of cvar_95 and cvar_99. */
  cvar_rule: CvarRule;
  /** Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all. */
  ddof: number;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Periods that value at risk and conditional value at risk are for. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same. */
  input_hash: string;
  /** True where the values and weights are those that it was computed from; false where they changed since, or are not in sight. */
  is_current: boolean;
  /** Start of the last period. */
  last_at: Date;
  /** How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown. */
  loss_sign: LossSign;
  /** Greatest fall from a peak, as a share of the peak. */
  maximum_drawdown: number;
  /** Mean return of one period. */
  mean_return: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall. */
  peak_at: Date | null;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Rule of the quantiles. */
  quantile_rule: QuantileRule;
  /** Start of the period in which the peak was reached again; null while it is not. */
  recovered_at: Date | null;
  /** Number of returns. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Return without risk of one period, as a share; also the target of Sortino. */
  risk_free_rate: number;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** Sharpe ratio times √annualiser; null where the returns do not vary. */
  sharpe_ratio: number | null;
  /** Sortino ratio times √annualiser; null where no return is below risk_free_rate. */
  sortino_ratio: number | null;
  /** Return of all periods together, as a simple return. */
  total_return: number;
  /** Start of the period at its end; null without a fall. */
  trough_at: Date | null;
  /** Value at risk of 95 %, as a share. */
  var_95: number;
  /** Value at risk of 99 %, as a share. */
  var_99: number;
  /** Method of var_95 and var_99. */
  var_method: VarMethod;
  /** Standard deviation times √annualiser. */
  volatility: number;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'ListPortfolioRiskMetrics' query type */
export interface IListPortfolioRiskMetricsQuery {
  params: IListPortfolioRiskMetricsParams;
  result: IListPortfolioRiskMetricsResult;
}

const listPortfolioRiskMetricsIR: any = {
  usedParamSet: { portfolioId: true },
  params: [{ name: 'portfolioId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1348, b: 1360 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.series_id as "series_id?",\n  r.portfolio_id as "portfolio_id?",\n  r.model_version_id as "model_version_id?",\n  r.positions as "positions!",\n  r.window_from as "window_from?",\n  r.window_until as "window_until?",\n  r.return_kind as "return_kind!",\n  r.var_method as "var_method!",\n  r.quantile_rule as "quantile_rule!",\n  r.cvar_rule as "cvar_rule!",\n  r.ddof as "ddof!",\n  r.loss_sign as "loss_sign!",\n  r.horizon as "horizon!",\n  r.annualiser as "annualiser!",\n  r.risk_free_rate as "risk_free_rate!",\n  r.as_of_on as "as_of_on!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.return_count as "return_count!",\n  r.excluded_count as "excluded_count!",\n  r.mean_return as "mean_return!",\n  r.total_return as "total_return!",\n  r.annual_return as "annual_return!",\n  r.volatility as "volatility!",\n  r.var_95 as "var_95!",\n  r.var_99 as "var_99!",\n  r.cvar_95 as "cvar_95!",\n  r.cvar_99 as "cvar_99!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!",\n  r.peak_at as "peak_at?",\n  r.trough_at as "trough_at?",\n  r.recovered_at as "recovered_at?",\n  r.input_hash as "input_hash!",\n  r.owner_id as "owner_id?",\n  r.computed_at as "computed_at!",\n  r.is_current as "is_current!"\nfrom finance.latest_risk_metrics as r\nwhere r.portfolio_id = :portfolioId!\norder by r.computed_at desc, r.id desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.series_id as "series_id?",
 *   r.portfolio_id as "portfolio_id?",
 *   r.model_version_id as "model_version_id?",
 *   r.positions as "positions!",
 *   r.window_from as "window_from?",
 *   r.window_until as "window_until?",
 *   r.return_kind as "return_kind!",
 *   r.var_method as "var_method!",
 *   r.quantile_rule as "quantile_rule!",
 *   r.cvar_rule as "cvar_rule!",
 *   r.ddof as "ddof!",
 *   r.loss_sign as "loss_sign!",
 *   r.horizon as "horizon!",
 *   r.annualiser as "annualiser!",
 *   r.risk_free_rate as "risk_free_rate!",
 *   r.as_of_on as "as_of_on!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.return_count as "return_count!",
 *   r.excluded_count as "excluded_count!",
 *   r.mean_return as "mean_return!",
 *   r.total_return as "total_return!",
 *   r.annual_return as "annual_return!",
 *   r.volatility as "volatility!",
 *   r.var_95 as "var_95!",
 *   r.var_99 as "var_99!",
 *   r.cvar_95 as "cvar_95!",
 *   r.cvar_99 as "cvar_99!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!",
 *   r.peak_at as "peak_at?",
 *   r.trough_at as "trough_at?",
 *   r.recovered_at as "recovered_at?",
 *   r.input_hash as "input_hash!",
 *   r.owner_id as "owner_id?",
 *   r.computed_at as "computed_at!",
 *   r.is_current as "is_current!"
 * from finance.latest_risk_metrics as r
 * where r.portfolio_id = :portfolioId!
 * order by r.computed_at desc, r.id desc
 * ```
 */
export const listPortfolioRiskMetrics = new PreparedQuery<
  IListPortfolioRiskMetricsParams,
  IListPortfolioRiskMetricsResult
>(listPortfolioRiskMetricsIR);

/** 'ListModelVersionRiskMetrics' parameters type */
export interface IListModelVersionRiskMetricsParams {
  modelVersionId: string;
}

/** 'ListModelVersionRiskMetrics' return type */
export interface IListModelVersionRiskMetricsResult {
  /** Compound annual growth rate. */
  annual_return: number;
  /** Periods a year; 1 where figures are of one period. */
  annualiser: number;
  /** Day of the last value, in UTC. */
  as_of_on: string;
  /** When it was computed. */
  computed_at: Date;
  /** Conditional value at risk of 95 %, as a share. */
  cvar_95: number;
  /** Conditional value at risk of 99 %, as a share. */
  cvar_99: number;
  /** Rule of cvar_95 and cvar_99. */
  cvar_rule: CvarRule;
  /** Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all. */
  ddof: number;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Periods that value at risk and conditional value at risk are for. */
  horizon: number;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same. */
  input_hash: string;
  /** Start of the last period. */
  last_at: Date;
  /** How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown. */
  loss_sign: LossSign;
  /** Greatest fall from a peak, as a share of the peak. */
  maximum_drawdown: number;
  /** Mean return of one period. */
  mean_return: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall. */
  peak_at: Date | null;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Rule of the quantiles. */
  quantile_rule: QuantileRule;
  /** Start of the period in which the peak was reached again; null while it is not. */
  recovered_at: Date | null;
  /** Number of returns. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Return without risk of one period, as a share; also the target of Sortino. */
  risk_free_rate: number;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** Sharpe ratio times √annualiser; null where the returns do not vary. */
  sharpe_ratio: number | null;
  /** Sortino ratio times √annualiser; null where no return is below risk_free_rate. */
  sortino_ratio: number | null;
  /** Return of all periods together, as a simple return. */
  total_return: number;
  /** Start of the period at its end; null without a fall. */
  trough_at: Date | null;
  /** Value at risk of 95 %, as a share. */
  var_95: number;
  /** Value at risk of 99 %, as a share. */
  var_99: number;
  /** Method of var_95 and var_99. */
  var_method: VarMethod;
  /** Standard deviation times √annualiser. */
  volatility: number;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'ListModelVersionRiskMetrics' query type */
export interface IListModelVersionRiskMetricsQuery {
  params: IListModelVersionRiskMetricsParams;
  result: IListModelVersionRiskMetricsResult;
}

const listModelVersionRiskMetricsIR: any = {
  usedParamSet: { modelVersionId: true },
  params: [{ name: 'modelVersionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1312, b: 1327 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.series_id as "series_id?",\n  r.portfolio_id as "portfolio_id?",\n  r.model_version_id as "model_version_id?",\n  r.positions as "positions!",\n  r.window_from as "window_from?",\n  r.window_until as "window_until?",\n  r.return_kind as "return_kind!",\n  r.var_method as "var_method!",\n  r.quantile_rule as "quantile_rule!",\n  r.cvar_rule as "cvar_rule!",\n  r.ddof as "ddof!",\n  r.loss_sign as "loss_sign!",\n  r.horizon as "horizon!",\n  r.annualiser as "annualiser!",\n  r.risk_free_rate as "risk_free_rate!",\n  r.as_of_on as "as_of_on!",\n  r.first_at as "first_at!",\n  r.last_at as "last_at!",\n  r.return_count as "return_count!",\n  r.excluded_count as "excluded_count!",\n  r.mean_return as "mean_return!",\n  r.total_return as "total_return!",\n  r.annual_return as "annual_return!",\n  r.volatility as "volatility!",\n  r.var_95 as "var_95!",\n  r.var_99 as "var_99!",\n  r.cvar_95 as "cvar_95!",\n  r.cvar_99 as "cvar_99!",\n  r.sharpe_ratio as "sharpe_ratio?",\n  r.sortino_ratio as "sortino_ratio?",\n  r.maximum_drawdown as "maximum_drawdown!",\n  r.peak_at as "peak_at?",\n  r.trough_at as "trough_at?",\n  r.recovered_at as "recovered_at?",\n  r.input_hash as "input_hash!",\n  r.owner_id as "owner_id?",\n  r.computed_at as "computed_at!"\nfrom finance.risk_metrics as r\nwhere r.model_version_id = :modelVersionId!\norder by r.computed_at desc, r.id desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.series_id as "series_id?",
 *   r.portfolio_id as "portfolio_id?",
 *   r.model_version_id as "model_version_id?",
 *   r.positions as "positions!",
 *   r.window_from as "window_from?",
 *   r.window_until as "window_until?",
 *   r.return_kind as "return_kind!",
 *   r.var_method as "var_method!",
 *   r.quantile_rule as "quantile_rule!",
 *   r.cvar_rule as "cvar_rule!",
 *   r.ddof as "ddof!",
 *   r.loss_sign as "loss_sign!",
 *   r.horizon as "horizon!",
 *   r.annualiser as "annualiser!",
 *   r.risk_free_rate as "risk_free_rate!",
 *   r.as_of_on as "as_of_on!",
 *   r.first_at as "first_at!",
 *   r.last_at as "last_at!",
 *   r.return_count as "return_count!",
 *   r.excluded_count as "excluded_count!",
 *   r.mean_return as "mean_return!",
 *   r.total_return as "total_return!",
 *   r.annual_return as "annual_return!",
 *   r.volatility as "volatility!",
 *   r.var_95 as "var_95!",
 *   r.var_99 as "var_99!",
 *   r.cvar_95 as "cvar_95!",
 *   r.cvar_99 as "cvar_99!",
 *   r.sharpe_ratio as "sharpe_ratio?",
 *   r.sortino_ratio as "sortino_ratio?",
 *   r.maximum_drawdown as "maximum_drawdown!",
 *   r.peak_at as "peak_at?",
 *   r.trough_at as "trough_at?",
 *   r.recovered_at as "recovered_at?",
 *   r.input_hash as "input_hash!",
 *   r.owner_id as "owner_id?",
 *   r.computed_at as "computed_at!"
 * from finance.risk_metrics as r
 * where r.model_version_id = :modelVersionId!
 * order by r.computed_at desc, r.id desc
 * ```
 */
export const listModelVersionRiskMetrics = new PreparedQuery<
  IListModelVersionRiskMetricsParams,
  IListModelVersionRiskMetricsResult
>(listModelVersionRiskMetricsIR);

/** 'ComputeCorrelations' parameters type */
export interface IComputeCorrelationsParams {
  from?: string | null | void;
  method?: CorrelationMethod | null | void;
  modelVersionId?: string | null | void;
  returnKind?: ReturnKind | null | void;
  seriesIds: stringArray;
  until?: string | null | void;
}

/** 'ComputeCorrelations' return type */
export interface IComputeCorrelationsResult {
  computed_at: Date;
  excluded_count: number;
  first_at: Date;
  id: string;
  input_hash: string;
  last_at: Date;
  method: CorrelationMethod;
  model_version_id: string | null;
  owner_id: string | null;
  return_count: number;
  return_kind: ReturnKind;
  series_ids: stringArray;
  window_from: string | null;
  window_until: string | null;
}

/** 'ComputeCorrelations' query type */
export interface IComputeCorrelationsQuery {
  params: IComputeCorrelationsParams;
  result: IComputeCorrelationsResult;
}

const computeCorrelationsIR: any = {
  usedParamSet: { seriesIds: true, method: true, from: true, until: true, returnKind: true, modelVersionId: true },
  params: [
    { name: 'seriesIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 498, b: 508 }] },
    { name: 'method', required: false, transform: { type: 'scalar' }, locs: [{ a: 511, b: 517 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 520, b: 524 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 527, b: 532 }] },
    { name: 'returnKind', required: false, transform: { type: 'scalar' }, locs: [{ a: 535, b: 545 }] },
    { name: 'modelVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 548, b: 562 }] },
  ],
  statement:
    'select\n  m.id as "id!",\n  m.series_ids as "series_ids!",\n  m.model_version_id as "model_version_id?",\n  m.window_from as "window_from?",\n  m.window_until as "window_until?",\n  m.method as "method!",\n  m.return_kind as "return_kind!",\n  m.first_at as "first_at!",\n  m.last_at as "last_at!",\n  m.return_count as "return_count!",\n  m.excluded_count as "excluded_count!",\n  m.input_hash as "input_hash!",\n  m.owner_id as "owner_id?",\n  m.computed_at as "computed_at!"\nfrom finance.compute_correlations(:seriesIds!, :method, :from, :until, :returnKind, :modelVersionId) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.id as "id!",
 *   m.series_ids as "series_ids!",
 *   m.model_version_id as "model_version_id?",
 *   m.window_from as "window_from?",
 *   m.window_until as "window_until?",
 *   m.method as "method!",
 *   m.return_kind as "return_kind!",
 *   m.first_at as "first_at!",
 *   m.last_at as "last_at!",
 *   m.return_count as "return_count!",
 *   m.excluded_count as "excluded_count!",
 *   m.input_hash as "input_hash!",
 *   m.owner_id as "owner_id?",
 *   m.computed_at as "computed_at!"
 * from finance.compute_correlations(:seriesIds!, :method, :from, :until, :returnKind, :modelVersionId) as m
 * ```
 */
export const computeCorrelations = new PreparedQuery<IComputeCorrelationsParams, IComputeCorrelationsResult>(
  computeCorrelationsIR,
);

/** 'GetCorrelationMatrix' parameters type */
export interface IGetCorrelationMatrixParams {
  matrixId: string;
}

/** 'GetCorrelationMatrix' return type */
export interface IGetCorrelationMatrixResult {
  /** When it was computed. */
  computed_at: Date;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values and moments that went in, in hexadecimal. */
  input_hash: string;
  /** Start of the last period. */
  last_at: Date;
  matrix: Json;
  /** Coefficient. */
  method: CorrelationMethod;
  /** Version of the model that it is for; null where it is for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Number of returns of each series: n. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Series, in the order of rows and columns: by id, so that the order of asking does not matter. */
  series_ids: stringArray;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'GetCorrelationMatrix' query type */
export interface IGetCorrelationMatrixQuery {
  params: IGetCorrelationMatrixParams;
  result: IGetCorrelationMatrixResult;
}

const getCorrelationMatrixIR: any = {
  usedParamSet: { matrixId: true },
  params: [{ name: 'matrixId', required: true, transform: { type: 'scalar' }, locs: [{ a: 565, b: 574 }] }],
  statement:
    'select\n  m.id as "id!",\n  m.series_ids as "series_ids!",\n  m.model_version_id as "model_version_id?",\n  m.window_from as "window_from?",\n  m.window_until as "window_until?",\n  m.method as "method!",\n  m.return_kind as "return_kind!",\n  m.first_at as "first_at!",\n  m.last_at as "last_at!",\n  m.return_count as "return_count!",\n  m.excluded_count as "excluded_count!",\n  m.input_hash as "input_hash!",\n  m.owner_id as "owner_id?",\n  m.computed_at as "computed_at!",\n  finance.correlation_matrix(m.id) as "matrix!"\nfrom finance.correlation_matrices as m\nwhere m.id = :matrixId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.id as "id!",
 *   m.series_ids as "series_ids!",
 *   m.model_version_id as "model_version_id?",
 *   m.window_from as "window_from?",
 *   m.window_until as "window_until?",
 *   m.method as "method!",
 *   m.return_kind as "return_kind!",
 *   m.first_at as "first_at!",
 *   m.last_at as "last_at!",
 *   m.return_count as "return_count!",
 *   m.excluded_count as "excluded_count!",
 *   m.input_hash as "input_hash!",
 *   m.owner_id as "owner_id?",
 *   m.computed_at as "computed_at!",
 *   finance.correlation_matrix(m.id) as "matrix!"
 * from finance.correlation_matrices as m
 * where m.id = :matrixId!
 * ```
 */
export const getCorrelationMatrix = new PreparedQuery<IGetCorrelationMatrixParams, IGetCorrelationMatrixResult>(
  getCorrelationMatrixIR,
);

/** 'ListCorrelationMatrices' parameters type */
export interface IListCorrelationMatricesParams {
  beforeAt?: DateOrString | null | void;
  beforeId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListCorrelationMatrices' return type */
export interface IListCorrelationMatricesResult {
  /** When it was computed. */
  computed_at: Date;
  /** Periods left out because only some series have them or because they are censored. */
  excluded_count: number;
  /** Start of the first period that has a return. */
  first_at: Date;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values and moments that went in, in hexadecimal. */
  input_hash: string;
  /** Start of the last period. */
  last_at: Date;
  /** Coefficient. */
  method: CorrelationMethod;
  /** Version of the model that it is for; null where it is for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  page_at: string;
  /** Number of returns of each series: n. */
  return_count: number;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Series, in the order of rows and columns: by id, so that the order of asking does not matter. */
  series_ids: stringArray;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'ListCorrelationMatrices' query type */
export interface IListCorrelationMatricesQuery {
  params: IListCorrelationMatricesParams;
  result: IListCorrelationMatricesResult;
}

const listCorrelationMatricesIR: any = {
  usedParamSet: { beforeAt: true, beforeId: true, limit: true },
  params: [
    { name: 'beforeAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 580, b: 588 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 626, b: 634 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 729, b: 735 }] },
  ],
  statement:
    'select\n  m.id as "id!",\n  m.series_ids as "series_ids!",\n  m.model_version_id as "model_version_id?",\n  m.window_from as "window_from?",\n  m.window_until as "window_until?",\n  m.method as "method!",\n  m.return_kind as "return_kind!",\n  m.first_at as "first_at!",\n  m.last_at as "last_at!",\n  m.return_count as "return_count!",\n  m.excluded_count as "excluded_count!",\n  m.input_hash as "input_hash!",\n  m.owner_id as "owner_id?",\n  m.computed_at as "computed_at!",\n  m.computed_at::text as "page_at!"\nfrom finance.correlation_matrices as m\nwhere (m.computed_at, m.id) < (coalesce(:beforeAt::timestamptz, \'infinity\'), coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\'))\norder by m.computed_at desc, m.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.id as "id!",
 *   m.series_ids as "series_ids!",
 *   m.model_version_id as "model_version_id?",
 *   m.window_from as "window_from?",
 *   m.window_until as "window_until?",
 *   m.method as "method!",
 *   m.return_kind as "return_kind!",
 *   m.first_at as "first_at!",
 *   m.last_at as "last_at!",
 *   m.return_count as "return_count!",
 *   m.excluded_count as "excluded_count!",
 *   m.input_hash as "input_hash!",
 *   m.owner_id as "owner_id?",
 *   m.computed_at as "computed_at!",
 *   m.computed_at::text as "page_at!"
 * from finance.correlation_matrices as m
 * where (m.computed_at, m.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 * order by m.computed_at desc, m.id desc
 * limit :limit!
 * ```
 */
export const listCorrelationMatrices = new PreparedQuery<
  IListCorrelationMatricesParams,
  IListCorrelationMatricesResult
>(listCorrelationMatricesIR);

/** 'RunSimulation' parameters type */
export interface IRunSimulationParams {
  deviation?: number | null | void;
  drift?: number | null | void;
  from?: string | null | void;
  modelVersionId?: string | null | void;
  pathCount?: number | null | void;
  periods: number;
  portfolioId?: string | null | void;
  seed: NumberOrString;
  seriesId?: string | null | void;
  startValue?: number | null | void;
  until?: string | null | void;
}

/** 'RunSimulation' return type */
export interface IRunSimulationResult {
  computed_at: Date;
  cvar_95: number;
  cvar_99: number;
  deviation: number;
  drift: number;
  id: string;
  input_hash: string;
  is_deviation_given: boolean;
  is_drift_given: boolean;
  loss_probability: number;
  mean_value: number;
  model_version_id: string | null;
  owner_id: string | null;
  path_count: number;
  percentile_1: number;
  percentile_25: number;
  percentile_5: number;
  percentile_50: number;
  percentile_75: number;
  percentile_95: number;
  percentile_99: number;
  periods: number;
  portfolio_id: string | null;
  positions: Json;
  return_count: number;
  seed: string;
  series_id: string | null;
  start_value: number;
  var_95: number;
  var_99: number;
  window_from: string | null;
  window_until: string | null;
}

/** 'RunSimulation' query type */
export interface IRunSimulationQuery {
  params: IRunSimulationParams;
  result: IRunSimulationResult;
}

const runSimulationIR: any = {
  usedParamSet: {
    seriesId: true,
    portfolioId: true,
    from: true,
    until: true,
    seed: true,
    periods: true,
    pathCount: true,
    drift: true,
    deviation: true,
    startValue: true,
    modelVersionId: true,
  },
  params: [
    { name: 'seriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1115, b: 1123 }] },
    { name: 'portfolioId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1126, b: 1137 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 1140, b: 1144 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 1147, b: 1152 }] },
    { name: 'seed', required: true, transform: { type: 'scalar' }, locs: [{ a: 1155, b: 1160 }] },
    { name: 'periods', required: true, transform: { type: 'scalar' }, locs: [{ a: 1163, b: 1171 }] },
    { name: 'pathCount', required: false, transform: { type: 'scalar' }, locs: [{ a: 1174, b: 1183 }] },
    { name: 'drift', required: false, transform: { type: 'scalar' }, locs: [{ a: 1186, b: 1191 }] },
    { name: 'deviation', required: false, transform: { type: 'scalar' }, locs: [{ a: 1194, b: 1203 }] },
    { name: 'startValue', required: false, transform: { type: 'scalar' }, locs: [{ a: 1206, b: 1216 }] },
    { name: 'modelVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1219, b: 1233 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.series_id as "series_id?",\n  s.portfolio_id as "portfolio_id?",\n  s.model_version_id as "model_version_id?",\n  s.positions as "positions!",\n  s.window_from as "window_from?",\n  s.window_until as "window_until?",\n  s.seed as "seed!",\n  s.path_count as "path_count!",\n  s.periods as "periods!",\n  s.start_value as "start_value!",\n  s.drift as "drift!",\n  s.deviation as "deviation!",\n  s.is_drift_given as "is_drift_given!",\n  s.is_deviation_given as "is_deviation_given!",\n  s.return_count as "return_count!",\n  s.mean_value as "mean_value!",\n  s.percentile_1 as "percentile_1!",\n  s.percentile_5 as "percentile_5!",\n  s.percentile_25 as "percentile_25!",\n  s.percentile_50 as "percentile_50!",\n  s.percentile_75 as "percentile_75!",\n  s.percentile_95 as "percentile_95!",\n  s.percentile_99 as "percentile_99!",\n  s.loss_probability as "loss_probability!",\n  s.var_95 as "var_95!",\n  s.var_99 as "var_99!",\n  s.cvar_95 as "cvar_95!",\n  s.cvar_99 as "cvar_99!",\n  s.input_hash as "input_hash!",\n  s.owner_id as "owner_id?",\n  s.computed_at as "computed_at!"\nfrom finance.run_simulation(\n  :seriesId, :portfolioId, :from, :until, :seed!, :periods!, :pathCount, :drift, :deviation, :startValue, :modelVersionId\n) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.series_id as "series_id?",
 *   s.portfolio_id as "portfolio_id?",
 *   s.model_version_id as "model_version_id?",
 *   s.positions as "positions!",
 *   s.window_from as "window_from?",
 *   s.window_until as "window_until?",
 *   s.seed as "seed!",
 *   s.path_count as "path_count!",
 *   s.periods as "periods!",
 *   s.start_value as "start_value!",
 *   s.drift as "drift!",
 *   s.deviation as "deviation!",
 *   s.is_drift_given as "is_drift_given!",
 *   s.is_deviation_given as "is_deviation_given!",
 *   s.return_count as "return_count!",
 *   s.mean_value as "mean_value!",
 *   s.percentile_1 as "percentile_1!",
 *   s.percentile_5 as "percentile_5!",
 *   s.percentile_25 as "percentile_25!",
 *   s.percentile_50 as "percentile_50!",
 *   s.percentile_75 as "percentile_75!",
 *   s.percentile_95 as "percentile_95!",
 *   s.percentile_99 as "percentile_99!",
 *   s.loss_probability as "loss_probability!",
 *   s.var_95 as "var_95!",
 *   s.var_99 as "var_99!",
 *   s.cvar_95 as "cvar_95!",
 *   s.cvar_99 as "cvar_99!",
 *   s.input_hash as "input_hash!",
 *   s.owner_id as "owner_id?",
 *   s.computed_at as "computed_at!"
 * from finance.run_simulation(
 *   :seriesId, :portfolioId, :from, :until, :seed!, :periods!, :pathCount, :drift, :deviation, :startValue, :modelVersionId
 * ) as s
 * ```
 */
export const runSimulation = new PreparedQuery<IRunSimulationParams, IRunSimulationResult>(runSimulationIR);

/** 'GetSimulation' parameters type */
export interface IGetSimulationParams {
  simulationId: string;
}

/** 'GetSimulation' return type */
export interface IGetSimulationResult {
  /** When it was computed. */
  computed_at: Date;
  /** Mean of the gains at or below var_95. */
  cvar_95: number;
  /** Mean of the gains at or below var_99. */
  cvar_99: number;
  /** Deviation σ of one period. */
  deviation: number;
  /** Drift μ of one period. */
  drift: number;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal. */
  input_hash: string;
  /** False where the deviation is that of the log returns (ddof 1). */
  is_deviation_given: boolean;
  /** False where the drift is estimated: mean of the log returns + σ²/2. */
  is_drift_given: boolean;
  /** Share of paths that end below the start. */
  loss_probability: number;
  /** Mean value after all periods. */
  mean_value: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Number of paths. */
  path_count: number;
  /** 1st percentile of gain, in the unit of the start. */
  percentile_1: number;
  /** 25th percentile of gain. */
  percentile_25: number;
  /** 5th percentile of gain. */
  percentile_5: number;
  /** Median gain. */
  percentile_50: number;
  /** 75th percentile of gain. */
  percentile_75: number;
  /** 95th percentile of gain. */
  percentile_95: number;
  /** 99th percentile of gain. */
  percentile_99: number;
  /** Periods ahead, of the frequency of the series. */
  periods: number;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Number of returns that the estimates are of. */
  return_count: number;
  /** Seed of finance.random_normals. */
  seed: string;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** Value that the paths start from: the last value of a series; 1 for a portfolio, or as given. */
  start_value: number;
  /** Value at risk of 95 %: the gain that is undercut in 5 % of the paths, a loss being below zero. */
  var_95: number;
  /** Value at risk of 99 %. */
  var_99: number;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'GetSimulation' query type */
export interface IGetSimulationQuery {
  params: IGetSimulationParams;
  result: IGetSimulationResult;
}

const getSimulationIR: any = {
  usedParamSet: { simulationId: true },
  params: [{ name: 'simulationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1127, b: 1140 }] }],
  statement:
    'select\n  s.id as "id!",\n  s.series_id as "series_id?",\n  s.portfolio_id as "portfolio_id?",\n  s.model_version_id as "model_version_id?",\n  s.positions as "positions!",\n  s.window_from as "window_from?",\n  s.window_until as "window_until?",\n  s.seed as "seed!",\n  s.path_count as "path_count!",\n  s.periods as "periods!",\n  s.start_value as "start_value!",\n  s.drift as "drift!",\n  s.deviation as "deviation!",\n  s.is_drift_given as "is_drift_given!",\n  s.is_deviation_given as "is_deviation_given!",\n  s.return_count as "return_count!",\n  s.mean_value as "mean_value!",\n  s.percentile_1 as "percentile_1!",\n  s.percentile_5 as "percentile_5!",\n  s.percentile_25 as "percentile_25!",\n  s.percentile_50 as "percentile_50!",\n  s.percentile_75 as "percentile_75!",\n  s.percentile_95 as "percentile_95!",\n  s.percentile_99 as "percentile_99!",\n  s.loss_probability as "loss_probability!",\n  s.var_95 as "var_95!",\n  s.var_99 as "var_99!",\n  s.cvar_95 as "cvar_95!",\n  s.cvar_99 as "cvar_99!",\n  s.input_hash as "input_hash!",\n  s.owner_id as "owner_id?",\n  s.computed_at as "computed_at!"\nfrom finance.simulations as s\nwhere s.id = :simulationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.series_id as "series_id?",
 *   s.portfolio_id as "portfolio_id?",
 *   s.model_version_id as "model_version_id?",
 *   s.positions as "positions!",
 *   s.window_from as "window_from?",
 *   s.window_until as "window_until?",
 *   s.seed as "seed!",
 *   s.path_count as "path_count!",
 *   s.periods as "periods!",
 *   s.start_value as "start_value!",
 *   s.drift as "drift!",
 *   s.deviation as "deviation!",
 *   s.is_drift_given as "is_drift_given!",
 *   s.is_deviation_given as "is_deviation_given!",
 *   s.return_count as "return_count!",
 *   s.mean_value as "mean_value!",
 *   s.percentile_1 as "percentile_1!",
 *   s.percentile_5 as "percentile_5!",
 *   s.percentile_25 as "percentile_25!",
 *   s.percentile_50 as "percentile_50!",
 *   s.percentile_75 as "percentile_75!",
 *   s.percentile_95 as "percentile_95!",
 *   s.percentile_99 as "percentile_99!",
 *   s.loss_probability as "loss_probability!",
 *   s.var_95 as "var_95!",
 *   s.var_99 as "var_99!",
 *   s.cvar_95 as "cvar_95!",
 *   s.cvar_99 as "cvar_99!",
 *   s.input_hash as "input_hash!",
 *   s.owner_id as "owner_id?",
 *   s.computed_at as "computed_at!"
 * from finance.simulations as s
 * where s.id = :simulationId!
 * ```
 */
export const getSimulation = new PreparedQuery<IGetSimulationParams, IGetSimulationResult>(getSimulationIR);

/** 'BacktestValueAtRisk' parameters type */
export interface IBacktestValueAtRiskParams {
  ddof?: number | null | void;
  estimationWindow?: number | null | void;
  from?: string | null | void;
  level?: number | null | void;
  modelVersionId?: string | null | void;
  portfolioId?: string | null | void;
  quantileRule?: QuantileRule | null | void;
  returnKind?: ReturnKind | null | void;
  seriesId?: string | null | void;
  significance?: number | null | void;
  until?: string | null | void;
  varMethod?: VarMethod | null | void;
}

/** 'BacktestValueAtRisk' return type */
export interface IBacktestValueAtRiskResult {
  computed_at: Date;
  ddof: number;
  estimation_window: number;
  exceedance_count: number;
  expected_count: number;
  first_at: Date;
  id: string;
  input_hash: string;
  is_rejected: boolean;
  last_at: Date;
  level: number;
  model_version_id: string | null;
  observation_count: number;
  owner_id: string | null;
  p_value: number;
  portfolio_id: string | null;
  positions: Json;
  quantile_rule: QuantileRule;
  return_kind: ReturnKind;
  series_id: string | null;
  significance: number;
  statistic: number;
  var_method: VarMethod;
  window_from: string | null;
  window_until: string | null;
}

/** 'BacktestValueAtRisk' query type */
export interface IBacktestValueAtRiskQuery {
  params: IBacktestValueAtRiskParams;
  result: IBacktestValueAtRiskResult;
}

const backtestValueAtRiskIR: any = {
  usedParamSet: {
    seriesId: true,
    portfolioId: true,
    from: true,
    until: true,
    estimationWindow: true,
    level: true,
    varMethod: true,
    quantileRule: true,
    ddof: true,
    returnKind: true,
    significance: true,
    modelVersionId: true,
  },
  params: [
    { name: 'seriesId', required: false, transform: { type: 'scalar' }, locs: [{ a: 892, b: 900 }] },
    { name: 'portfolioId', required: false, transform: { type: 'scalar' }, locs: [{ a: 903, b: 914 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 917, b: 921 }] },
    { name: 'until', required: false, transform: { type: 'scalar' }, locs: [{ a: 924, b: 929 }] },
    { name: 'estimationWindow', required: false, transform: { type: 'scalar' }, locs: [{ a: 932, b: 948 }] },
    { name: 'level', required: false, transform: { type: 'scalar' }, locs: [{ a: 951, b: 956 }] },
    { name: 'varMethod', required: false, transform: { type: 'scalar' }, locs: [{ a: 959, b: 968 }] },
    { name: 'quantileRule', required: false, transform: { type: 'scalar' }, locs: [{ a: 971, b: 983 }] },
    { name: 'ddof', required: false, transform: { type: 'scalar' }, locs: [{ a: 986, b: 990 }] },
    { name: 'returnKind', required: false, transform: { type: 'scalar' }, locs: [{ a: 993, b: 1003 }] },
    { name: 'significance', required: false, transform: { type: 'scalar' }, locs: [{ a: 1006, b: 1018 }] },
    { name: 'modelVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1021, b: 1035 }] },
  ],
  statement:
    'select\n  b.id as "id!",\n  b.series_id as "series_id?",\n  b.portfolio_id as "portfolio_id?",\n  b.model_version_id as "model_version_id?",\n  b.positions as "positions!",\n  b.window_from as "window_from?",\n  b.window_until as "window_until?",\n  b.return_kind as "return_kind!",\n  b.level as "level!",\n  b.var_method as "var_method!",\n  b.quantile_rule as "quantile_rule!",\n  b.ddof as "ddof!",\n  b.estimation_window as "estimation_window!",\n  b.significance as "significance!",\n  b.first_at as "first_at!",\n  b.last_at as "last_at!",\n  b.observation_count as "observation_count!",\n  b.exceedance_count as "exceedance_count!",\n  b.expected_count as "expected_count!",\n  b.statistic as "statistic!",\n  b.p_value as "p_value!",\n  b.is_rejected as "is_rejected!",\n  b.input_hash as "input_hash!",\n  b.owner_id as "owner_id?",\n  b.computed_at as "computed_at!"\nfrom finance.backtest_value_at_risk(\n  :seriesId, :portfolioId, :from, :until, :estimationWindow, :level, :varMethod, :quantileRule, :ddof, :returnKind, :significance, :modelVersionId\n) as b',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.id as "id!",
 *   b.series_id as "series_id?",
 *   b.portfolio_id as "portfolio_id?",
 *   b.model_version_id as "model_version_id?",
 *   b.positions as "positions!",
 *   b.window_from as "window_from?",
 *   b.window_until as "window_until?",
 *   b.return_kind as "return_kind!",
 *   b.level as "level!",
 *   b.var_method as "var_method!",
 *   b.quantile_rule as "quantile_rule!",
 *   b.ddof as "ddof!",
 *   b.estimation_window as "estimation_window!",
 *   b.significance as "significance!",
 *   b.first_at as "first_at!",
 *   b.last_at as "last_at!",
 *   b.observation_count as "observation_count!",
 *   b.exceedance_count as "exceedance_count!",
 *   b.expected_count as "expected_count!",
 *   b.statistic as "statistic!",
 *   b.p_value as "p_value!",
 *   b.is_rejected as "is_rejected!",
 *   b.input_hash as "input_hash!",
 *   b.owner_id as "owner_id?",
 *   b.computed_at as "computed_at!"
 * from finance.backtest_value_at_risk(
 *   :seriesId, :portfolioId, :from, :until, :estimationWindow, :level, :varMethod, :quantileRule, :ddof, :returnKind, :significance, :modelVersionId
 * ) as b
 * ```
 */
export const backtestValueAtRisk = new PreparedQuery<IBacktestValueAtRiskParams, IBacktestValueAtRiskResult>(
  backtestValueAtRiskIR,
);

/** 'GetVarBacktest' parameters type */
export interface IGetVarBacktestParams {
  backtestId: string;
}

/** 'GetVarBacktest' return type */
export interface IGetVarBacktestResult {
  /** When it was computed. */
  computed_at: Date;
  /** Delta degrees of freedom of the standard deviation. */
  ddof: number;
  /** Number of returns before each that its value at risk is found from. */
  estimation_window: number;
  /** Those whose return is below the value at risk. */
  exceedance_count: number;
  /** Exceedances that the level leads to expect. */
  expected_count: number;
  /** Start of the first period that was tested. */
  first_at: Date;
  /** Identifier. */
  id: string;
  /** SHA-256 of the values, moments and weights that went in, in hexadecimal. */
  input_hash: string;
  /** True where the value at risk is undercut too often or too rarely. */
  is_rejected: boolean;
  /** Start of the last. */
  last_at: Date;
  /** Level of the value at risk. */
  level: number;
  /** Version of the model that the figures are for; null where they are for none. */
  model_version_id: string | null;
  /** Periods that were tested. */
  observation_count: number;
  /** User who had it computed; null: the company's. */
  owner_id: string | null;
  /** Probability of a ratio at least as great where the level is right. */
  p_value: number;
  /** Portfolio that is measured; null for a series. */
  portfolio_id: string | null;
  /** Series with their weights as they were: [{"series_id", "weight"}]. */
  positions: Json;
  /** Rule of the quantiles. */
  quantile_rule: QuantileRule;
  /** How returns were made of the values. */
  return_kind: ReturnKind;
  /** Series that is measured; null for a portfolio. */
  series_id: string | null;
  /** p below which the value at risk is rejected. */
  significance: number;
  /** Likelihood ratio of Kupiec. */
  statistic: number;
  /** Method. */
  var_method: VarMethod;
  /** First day that was asked for; null: from the first value on. */
  window_from: string | null;
  /** Day after the last that was asked for; null: up to the last value. */
  window_until: string | null;
}

/** 'GetVarBacktest' query type */
export interface IGetVarBacktestQuery {
  params: IGetVarBacktestParams;
  result: IGetVarBacktestResult;
}

const getVarBacktestIR: any = {
  usedParamSet: { backtestId: true },
  params: [{ name: 'backtestId', required: true, transform: { type: 'scalar' }, locs: [{ a: 898, b: 909 }] }],
  statement:
    'select\n  b.id as "id!",\n  b.series_id as "series_id?",\n  b.portfolio_id as "portfolio_id?",\n  b.model_version_id as "model_version_id?",\n  b.positions as "positions!",\n  b.window_from as "window_from?",\n  b.window_until as "window_until?",\n  b.return_kind as "return_kind!",\n  b.level as "level!",\n  b.var_method as "var_method!",\n  b.quantile_rule as "quantile_rule!",\n  b.ddof as "ddof!",\n  b.estimation_window as "estimation_window!",\n  b.significance as "significance!",\n  b.first_at as "first_at!",\n  b.last_at as "last_at!",\n  b.observation_count as "observation_count!",\n  b.exceedance_count as "exceedance_count!",\n  b.expected_count as "expected_count!",\n  b.statistic as "statistic!",\n  b.p_value as "p_value!",\n  b.is_rejected as "is_rejected!",\n  b.input_hash as "input_hash!",\n  b.owner_id as "owner_id?",\n  b.computed_at as "computed_at!"\nfrom finance.var_backtests as b\nwhere b.id = :backtestId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.id as "id!",
 *   b.series_id as "series_id?",
 *   b.portfolio_id as "portfolio_id?",
 *   b.model_version_id as "model_version_id?",
 *   b.positions as "positions!",
 *   b.window_from as "window_from?",
 *   b.window_until as "window_until?",
 *   b.return_kind as "return_kind!",
 *   b.level as "level!",
 *   b.var_method as "var_method!",
 *   b.quantile_rule as "quantile_rule!",
 *   b.ddof as "ddof!",
 *   b.estimation_window as "estimation_window!",
 *   b.significance as "significance!",
 *   b.first_at as "first_at!",
 *   b.last_at as "last_at!",
 *   b.observation_count as "observation_count!",
 *   b.exceedance_count as "exceedance_count!",
 *   b.expected_count as "expected_count!",
 *   b.statistic as "statistic!",
 *   b.p_value as "p_value!",
 *   b.is_rejected as "is_rejected!",
 *   b.input_hash as "input_hash!",
 *   b.owner_id as "owner_id?",
 *   b.computed_at as "computed_at!"
 * from finance.var_backtests as b
 * where b.id = :backtestId!
 * ```
 */
export const getVarBacktest = new PreparedQuery<IGetVarBacktestParams, IGetVarBacktestResult>(getVarBacktestIR);

/** 'ListRiskFindings' parameters type */
export type IListRiskFindingsParams = void;

/** 'ListRiskFindings' return type */
export interface IListRiskFindingsResult {
  /** What should be. */
  expected: number;
  /** What is wrong. */
  finding: string;
  /** What is. */
  found: number;
  /** Portfolio or matrix. */
  subject_id: string;
}

/** 'ListRiskFindings' query type */
export interface IListRiskFindingsQuery {
  params: IListRiskFindingsParams;
  result: IListRiskFindingsResult;
}

const listRiskFindingsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  f.finding as "finding!",\n  f.subject_id as "subject_id!",\n  f.expected as "expected!",\n  f.found as "found!"\nfrom finance.risk_findings as f',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.finding as "finding!",
 *   f.subject_id as "subject_id!",
 *   f.expected as "expected!",
 *   f.found as "found!"
 * from finance.risk_findings as f
 * ```
 */
export const listRiskFindings = new PreparedQuery<IListRiskFindingsParams, IListRiskFindingsResult>(listRiskFindingsIR);

/** 'SetStatement' parameters type */
export interface ISetStatementParams {
  code: string;
  currency: string;
  fiscalYearStartMonth?: number | null | void;
  forCompany?: boolean | null | void;
  name: string;
}

/** 'SetStatement' return type */
export interface ISetStatementResult {
  code: string;
  created_at: Date;
  currency: string;
  fiscal_year_start_month: number;
  id: string;
  name: string;
  owner_id: string | null;
  published_at: Date | null;
  updated_at: Date;
}

/** 'SetStatement' query type */
export interface ISetStatementQuery {
  params: ISetStatementParams;
  result: ISetStatementResult;
}

const setStatementIR: any = {
  usedParamSet: { code: true, name: true, currency: true, fiscalYearStartMonth: true, forCompany: true },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 315, b: 320 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 325, b: 330 }] },
    { name: 'currency', required: true, transform: { type: 'scalar' }, locs: [{ a: 335, b: 344 }] },
    { name: 'fiscalYearStartMonth', required: false, transform: { type: 'scalar' }, locs: [{ a: 358, b: 378 }] },
    { name: 'forCompany', required: false, transform: { type: 'scalar' }, locs: [{ a: 405, b: 415 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.code as "code!",\n  s.name as "name!",\n  s.currency as "currency!",\n  s.fiscal_year_start_month as "fiscal_year_start_month!",\n  s.owner_id as "owner_id?",\n  s.published_at as "published_at?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom finance.set_statement(\n  :code!,\n  :name!,\n  :currency!,\n  coalesce(:fiscalYearStartMonth::integer, 1),\n  coalesce(:forCompany::boolean, false)\n) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.code as "code!",
 *   s.name as "name!",
 *   s.currency as "currency!",
 *   s.fiscal_year_start_month as "fiscal_year_start_month!",
 *   s.owner_id as "owner_id?",
 *   s.published_at as "published_at?",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from finance.set_statement(
 *   :code!,
 *   :name!,
 *   :currency!,
 *   coalesce(:fiscalYearStartMonth::integer, 1),
 *   coalesce(:forCompany::boolean, false)
 * ) as s
 * ```
 */
export const setStatement = new PreparedQuery<ISetStatementParams, ISetStatementResult>(setStatementIR);

/** 'SetStatementLine' parameters type */
export interface ISetStatementLineParams {
  line: StatementLine;
  seriesIds?: stringArray | null | void;
  source: FigureSource;
  statementId: string;
}

/** 'SetStatementLine' return type */
export interface ISetStatementLineResult {
  line: StatementLine;
  position: number;
  series_id: string | null;
  source: FigureSource;
}

/** 'SetStatementLine' query type */
export interface ISetStatementLineQuery {
  params: ISetStatementLineParams;
  result: ISetStatementLineResult;
}

const setStatementLineIR: any = {
  usedParamSet: { statementId: true, line: true, source: true, seriesIds: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 144, b: 156 }] },
    { name: 'line', required: true, transform: { type: 'scalar' }, locs: [{ a: 159, b: 164 }] },
    { name: 'source', required: true, transform: { type: 'scalar' }, locs: [{ a: 167, b: 174 }] },
    { name: 'seriesIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 177, b: 186 }] },
  ],
  statement:
    'select\n  l.line as "line!",\n  l.position as "position!",\n  l.source as "source!",\n  l.series_id as "series_id?"\nfrom finance.set_statement_line(:statementId!, :line!, :source!, :seriesIds) as l\norder by l.position',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.line as "line!",
 *   l.position as "position!",
 *   l.source as "source!",
 *   l.series_id as "series_id?"
 * from finance.set_statement_line(:statementId!, :line!, :source!, :seriesIds) as l
 * order by l.position
 * ```
 */
export const setStatementLine = new PreparedQuery<ISetStatementLineParams, ISetStatementLineResult>(setStatementLineIR);

/** 'ListStatements' parameters type */
export interface IListStatementsParams {
  code?: string | null | void;
}

/** 'ListStatements' return type */
export interface IListStatementsResult {
  /** Short name, unique for its owner. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of all its figures; money in another currency is not converted and not counted. */
  currency: string;
  /** Month that its years begin with: 1, 4, 7 or 10. */
  fiscal_year_start_month: number;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** User whose statement it is; null: the company's, which planners and admins keep. */
  owner_id: string | null;
  /** When a report of it was published first: from then on everybody may know of it. */
  published_at: Date | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListStatements' query type */
export interface IListStatementsQuery {
  params: IListStatementsParams;
  result: IListStatementsResult;
}

const listStatementsIR: any = {
  usedParamSet: { code: true },
  params: [
    {
      name: 'code',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 321, b: 325 },
        { a: 353, b: 357 },
      ],
    },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.code as "code!",\n  s.name as "name!",\n  s.currency as "currency!",\n  s.fiscal_year_start_month as "fiscal_year_start_month!",\n  s.owner_id as "owner_id?",\n  s.published_at as "published_at?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom finance.statements as s\nwhere (:code::text is null or s.code = :code)\norder by s.code, s.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.code as "code!",
 *   s.name as "name!",
 *   s.currency as "currency!",
 *   s.fiscal_year_start_month as "fiscal_year_start_month!",
 *   s.owner_id as "owner_id?",
 *   s.published_at as "published_at?",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from finance.statements as s
 * where (:code::text is null or s.code = :code)
 * order by s.code, s.id
 * ```
 */
export const listStatements = new PreparedQuery<IListStatementsParams, IListStatementsResult>(listStatementsIR);

/** 'ListStatementSources' parameters type */
export interface IListStatementSourcesParams {
  statementId: string;
}

/** 'ListStatementSources' return type */
export interface IListStatementSourcesResult {
  /** Line. */
  line: StatementLine;
  /** Number of the source within its line; series of one line are summed. */
  position: number;
  /** Money series, where it is one. */
  series_id: string | null;
  /** Name, unique for its owner. */
  series_name: string | null;
  /** series, sales (revenue), cost_of_sales (cost of goods sold), or none: the statement has no such line. */
  source: FigureSource;
}

/** 'ListStatementSources' query type */
export interface IListStatementSourcesQuery {
  params: IListStatementSourcesParams;
  result: IListStatementSourcesResult;
}

const listStatementSourcesIR: any = {
  usedParamSet: { statementId: true },
  params: [{ name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 250, b: 262 }] }],
  statement:
    'select\n  l.line as "line!",\n  l.position as "position!",\n  l.source as "source!",\n  l.series_id as "series_id?",\n  x.name as "series_name?"\nfrom finance.statement_sources as l\nleft join series.series as x on x.id = l.series_id\nwhere l.statement_id = :statementId!\norder by l.line, l.position',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.line as "line!",
 *   l.position as "position!",
 *   l.source as "source!",
 *   l.series_id as "series_id?",
 *   x.name as "series_name?"
 * from finance.statement_sources as l
 * left join series.series as x on x.id = l.series_id
 * where l.statement_id = :statementId!
 * order by l.line, l.position
 * ```
 */
export const listStatementSources = new PreparedQuery<IListStatementSourcesParams, IListStatementSourcesResult>(
  listStatementSourcesIR,
);

/** 'ReadLines' parameters type */
export interface IReadLinesParams {
  from: string;
  granularity: ReportingPeriod;
  statementId: string;
  to: string;
}

/** 'ReadLines' return type */
export interface IReadLinesResult {
  amount: Numeric | null;
  is_complete: boolean;
  line: StatementLine;
  missing_count: string;
  period_end: string;
  period_start: string;
  reason: string | null;
  row_count: string;
}

/** 'ReadLines' query type */
export interface IReadLinesQuery {
  params: IReadLinesParams;
  result: IReadLinesResult;
}

const readLinesIR: any = {
  usedParamSet: { statementId: true, granularity: true, from: true, to: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 276, b: 288 }] },
    { name: 'granularity', required: true, transform: { type: 'scalar' }, locs: [{ a: 291, b: 303 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 306, b: 311 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 314, b: 317 }] },
  ],
  statement:
    'select\n  l.line as "line!",\n  l.period_start as "period_start!",\n  l.period_end as "period_end!",\n  l.amount as "amount?",\n  l.row_count as "row_count!",\n  l.missing_count as "missing_count!",\n  l.is_complete as "is_complete!",\n  l.reason as "reason?"\nfrom finance.read_lines(:statementId!, :granularity!, :from!, :to!) as l\norder by l.period_start, l.line',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.line as "line!",
 *   l.period_start as "period_start!",
 *   l.period_end as "period_end!",
 *   l.amount as "amount?",
 *   l.row_count as "row_count!",
 *   l.missing_count as "missing_count!",
 *   l.is_complete as "is_complete!",
 *   l.reason as "reason?"
 * from finance.read_lines(:statementId!, :granularity!, :from!, :to!) as l
 * order by l.period_start, l.line
 * ```
 */
export const readLines = new PreparedQuery<IReadLinesParams, IReadLinesResult>(readLinesIR);

/** 'SetBudget' parameters type */
export interface ISetBudgetParams {
  idempotencyKey?: string | null | void;
  lines: Json;
  name: string;
  statementId: string;
}

/** 'SetBudget' return type */
export interface ISetBudgetResult {
  approval_id: string | null;
  approved_at: Date | null;
  created_at: Date;
  currency: string;
  ends_on: string;
  id: string;
  name: string;
  requested_by: string | null;
  starts_on: string;
  state: BudgetState;
  statement_id: string;
  version: number;
}

/** 'SetBudget' query type */
export interface ISetBudgetQuery {
  params: ISetBudgetParams;
  result: ISetBudgetResult;
}

const setBudgetIR: any = {
  usedParamSet: { statementId: true, name: true, lines: true, idempotencyKey: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 396, b: 408 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 411, b: 416 }] },
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 419, b: 425 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 428, b: 442 }] },
  ],
  statement:
    'select\n  b.id as "id!",\n  b.statement_id as "statement_id!",\n  b.version as "version!",\n  b.name as "name!",\n  lower(b.period) as "starts_on!",\n  upper(b.period) - 1 as "ends_on!",\n  b.currency as "currency!",\n  b.state as "state!",\n  b.approval_id as "approval_id?",\n  b.requested_by as "requested_by?",\n  b.approved_at as "approved_at?",\n  b.created_at as "created_at!"\nfrom finance.set_budget(:statementId!, :name!, :lines!, :idempotencyKey) as b',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.id as "id!",
 *   b.statement_id as "statement_id!",
 *   b.version as "version!",
 *   b.name as "name!",
 *   lower(b.period) as "starts_on!",
 *   upper(b.period) - 1 as "ends_on!",
 *   b.currency as "currency!",
 *   b.state as "state!",
 *   b.approval_id as "approval_id?",
 *   b.requested_by as "requested_by?",
 *   b.approved_at as "approved_at?",
 *   b.created_at as "created_at!"
 * from finance.set_budget(:statementId!, :name!, :lines!, :idempotencyKey) as b
 * ```
 */
export const setBudget = new PreparedQuery<ISetBudgetParams, ISetBudgetResult>(setBudgetIR);

/** 'ListBudgets' parameters type */
export interface IListBudgetsParams {
  statementId: string;
}

/** 'ListBudgets' return type */
export interface IListBudgetsResult {
  /** What was put to the approvers. */
  approval_id: string | null;
  /** When it came to hold. */
  approved_at: Date | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of its amounts: that of the statement, by foreign key. */
  currency: string;
  ends_on: string;
  /** Identifier. */
  id: string;
  /** What it is called. */
  name: string;
  /** User who drew it up; may not approve it. Null for a session without a user. */
  requested_by: string | null;
  starts_on: string;
  /** State; core.transitions lists the legal moves of the machine budget. */
  state: BudgetState;
  /** Statement. */
  statement_id: string;
  /** Number of the budget of its statement, from 1. */
  version: number;
}

/** 'ListBudgets' query type */
export interface IListBudgetsQuery {
  params: IListBudgetsParams;
  result: IListBudgetsResult;
}

const listBudgetsIR: any = {
  usedParamSet: { statementId: true },
  params: [{ name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 421, b: 433 }] }],
  statement:
    'select\n  b.id as "id!",\n  b.statement_id as "statement_id!",\n  b.version as "version!",\n  b.name as "name!",\n  lower(b.period) as "starts_on!",\n  upper(b.period) - 1 as "ends_on!",\n  b.currency as "currency!",\n  b.state as "state!",\n  b.approval_id as "approval_id?",\n  b.requested_by as "requested_by?",\n  b.approved_at as "approved_at?",\n  b.created_at as "created_at!"\nfrom finance.budgets as b\nwhere b.statement_id = :statementId!\norder by b.version desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.id as "id!",
 *   b.statement_id as "statement_id!",
 *   b.version as "version!",
 *   b.name as "name!",
 *   lower(b.period) as "starts_on!",
 *   upper(b.period) - 1 as "ends_on!",
 *   b.currency as "currency!",
 *   b.state as "state!",
 *   b.approval_id as "approval_id?",
 *   b.requested_by as "requested_by?",
 *   b.approved_at as "approved_at?",
 *   b.created_at as "created_at!"
 * from finance.budgets as b
 * where b.statement_id = :statementId!
 * order by b.version desc
 * ```
 */
export const listBudgets = new PreparedQuery<IListBudgetsParams, IListBudgetsResult>(listBudgetsIR);

/** 'ListBudgetLines' parameters type */
export interface IListBudgetLinesParams {
  budgetId: string;
}

/** 'ListBudgetLines' return type */
export interface IListBudgetLinesResult {
  /** Amount of the whole period, in the budget's currency. */
  amount: Numeric;
  ends_on: string;
  /** Line of the statement. */
  line: StatementLine;
  starts_on: string;
}

/** 'ListBudgetLines' query type */
export interface IListBudgetLinesQuery {
  params: IListBudgetLinesParams;
  result: IListBudgetLinesResult;
}

const listBudgetLinesIR: any = {
  usedParamSet: { budgetId: true },
  params: [{ name: 'budgetId', required: true, transform: { type: 'scalar' }, locs: [{ a: 175, b: 184 }] }],
  statement:
    'select\n  l.line as "line!",\n  lower(l.period) as "starts_on!",\n  upper(l.period) - 1 as "ends_on!",\n  l.amount as "amount!"\nfrom finance.budget_lines as l\nwhere l.budget_id = :budgetId!\norder by l.line, l.period',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.line as "line!",
 *   lower(l.period) as "starts_on!",
 *   upper(l.period) - 1 as "ends_on!",
 *   l.amount as "amount!"
 * from finance.budget_lines as l
 * where l.budget_id = :budgetId!
 * order by l.line, l.period
 * ```
 */
export const listBudgetLines = new PreparedQuery<IListBudgetLinesParams, IListBudgetLinesResult>(listBudgetLinesIR);

/** 'BudgetVariances' parameters type */
export interface IBudgetVariancesParams {
  from: string;
  granularity: ReportingPeriod;
  statementId: string;
  to: string;
}

/** 'BudgetVariances' return type */
export interface IBudgetVariancesResult {
  actual: Numeric | null;
  budget: Numeric | null;
  is_complete: boolean;
  line: StatementLine;
  period_end: string;
  period_start: string;
  reason: string | null;
  variance: Numeric | null;
  variance_rate: number | null;
}

/** 'BudgetVariances' query type */
export interface IBudgetVariancesQuery {
  params: IBudgetVariancesParams;
  result: IBudgetVariancesResult;
}

const budgetVariancesIR: any = {
  usedParamSet: { statementId: true, granularity: true, from: true, to: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 305, b: 317 }] },
    { name: 'granularity', required: true, transform: { type: 'scalar' }, locs: [{ a: 320, b: 332 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 335, b: 340 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 343, b: 346 }] },
  ],
  statement:
    'select\n  v.line as "line!",\n  v.period_start as "period_start!",\n  v.period_end as "period_end!",\n  v.actual as "actual?",\n  v.budget as "budget?",\n  v.variance as "variance?",\n  v.variance_rate as "variance_rate?",\n  v.is_complete as "is_complete!",\n  v.reason as "reason?"\nfrom finance.budget_variances(:statementId!, :granularity!, :from!, :to!) as v\norder by v.period_start, v.line',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.line as "line!",
 *   v.period_start as "period_start!",
 *   v.period_end as "period_end!",
 *   v.actual as "actual?",
 *   v.budget as "budget?",
 *   v.variance as "variance?",
 *   v.variance_rate as "variance_rate?",
 *   v.is_complete as "is_complete!",
 *   v.reason as "reason?"
 * from finance.budget_variances(:statementId!, :granularity!, :from!, :to!) as v
 * order by v.period_start, v.line
 * ```
 */
export const budgetVariances = new PreparedQuery<IBudgetVariancesParams, IBudgetVariancesResult>(budgetVariancesIR);

/** 'ComputeKpiReport' parameters type */
export interface IComputeKpiReportParams {
  forecastVersionId?: string | null | void;
  modelVersionId?: string | null | void;
  period: string;
  statementId: string;
}

/** 'ComputeKpiReport' return type */
export interface IComputeKpiReportResult {
  budget_revenue: Numeric | null;
  budget_variance: number | null;
  computed_at: Date;
  computed_by: string | null;
  cost_of_goods_sold: Numeric | null;
  cost_of_sales: Numeric | null;
  currency: string;
  forecast_accuracy: number | null;
  forecast_version_id: string | null;
  granularity: ReportingPeriod;
  id: string;
  input_hash: string;
  inventory_value: Numeric | null;
  is_complete: boolean;
  item_margin: number | null;
  model_version_id: string | null;
  net_income: Numeric | null;
  net_margin: number | null;
  operating_expense: Numeric | null;
  operating_income: Numeric | null;
  operating_margin: number | null;
  other_expense: Numeric | null;
  other_income: Numeric | null;
  owner_id: string | null;
  period_end: string;
  period_start: string;
  previous_id: string | null;
  previous_revenue: Numeric | null;
  published_at: Date | null;
  published_by: string | null;
  purchase_commitments: Numeric | null;
  reasons: Json;
  revenue: Numeric | null;
  revenue_growth: number | null;
  revision: number;
  risk_adjusted_return: number | null;
  sales: Numeric | null;
  state: KpiReportState;
  statement_id: string;
  stockout_cost: Numeric | null;
  tax: Numeric | null;
}

/** 'ComputeKpiReport' query type */
export interface IComputeKpiReportQuery {
  params: IComputeKpiReportParams;
  result: IComputeKpiReportResult;
}

const computeKpiReportIR: any = {
  usedParamSet: { statementId: true, period: true, modelVersionId: true, forecastVersionId: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1553, b: 1565 }] },
    { name: 'period', required: true, transform: { type: 'scalar' }, locs: [{ a: 1568, b: 1575 }] },
    { name: 'modelVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1578, b: 1592 }] },
    { name: 'forecastVersionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1595, b: 1612 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.statement_id as "statement_id!",\n  r.owner_id as "owner_id?",\n  r.granularity as "granularity!",\n  r.period_start as "period_start!",\n  r.period_end as "period_end!",\n  r.model_version_id as "model_version_id?",\n  r.forecast_version_id as "forecast_version_id?",\n  r.revision as "revision!",\n  r.previous_id as "previous_id?",\n  r.currency as "currency!",\n  r.state as "state!",\n  r.revenue as "revenue?",\n  r.previous_revenue as "previous_revenue?",\n  r.cost_of_goods_sold as "cost_of_goods_sold?",\n  r.operating_expense as "operating_expense?",\n  r.other_income as "other_income?",\n  r.other_expense as "other_expense?",\n  r.tax as "tax?",\n  r.operating_income as "operating_income?",\n  r.net_income as "net_income?",\n  r.budget_revenue as "budget_revenue?",\n  r.revenue_growth as "revenue_growth?",\n  r.operating_margin as "operating_margin?",\n  r.net_margin as "net_margin?",\n  r.budget_variance as "budget_variance?",\n  r.forecast_accuracy as "forecast_accuracy?",\n  r.risk_adjusted_return as "risk_adjusted_return?",\n  r.inventory_value as "inventory_value?",\n  r.stockout_cost as "stockout_cost?",\n  r.purchase_commitments as "purchase_commitments?",\n  r.sales as "sales?",\n  r.cost_of_sales as "cost_of_sales?",\n  r.item_margin as "item_margin?",\n  r.reasons as "reasons!",\n  r.is_complete as "is_complete!",\n  r.input_hash as "input_hash!",\n  r.computed_by as "computed_by?",\n  r.computed_at as "computed_at!",\n  r.published_by as "published_by?",\n  r.published_at as "published_at?"\nfrom finance.compute_kpi_report(:statementId!, :period!, :modelVersionId, :forecastVersionId) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.statement_id as "statement_id!",
 *   r.owner_id as "owner_id?",
 *   r.granularity as "granularity!",
 *   r.period_start as "period_start!",
 *   r.period_end as "period_end!",
 *   r.model_version_id as "model_version_id?",
 *   r.forecast_version_id as "forecast_version_id?",
 *   r.revision as "revision!",
 *   r.previous_id as "previous_id?",
 *   r.currency as "currency!",
 *   r.state as "state!",
 *   r.revenue as "revenue?",
 *   r.previous_revenue as "previous_revenue?",
 *   r.cost_of_goods_sold as "cost_of_goods_sold?",
 *   r.operating_expense as "operating_expense?",
 *   r.other_income as "other_income?",
 *   r.other_expense as "other_expense?",
 *   r.tax as "tax?",
 *   r.operating_income as "operating_income?",
 *   r.net_income as "net_income?",
 *   r.budget_revenue as "budget_revenue?",
 *   r.revenue_growth as "revenue_growth?",
 *   r.operating_margin as "operating_margin?",
 *   r.net_margin as "net_margin?",
 *   r.budget_variance as "budget_variance?",
 *   r.forecast_accuracy as "forecast_accuracy?",
 *   r.risk_adjusted_return as "risk_adjusted_return?",
 *   r.inventory_value as "inventory_value?",
 *   r.stockout_cost as "stockout_cost?",
 *   r.purchase_commitments as "purchase_commitments?",
 *   r.sales as "sales?",
 *   r.cost_of_sales as "cost_of_sales?",
 *   r.item_margin as "item_margin?",
 *   r.reasons as "reasons!",
 *   r.is_complete as "is_complete!",
 *   r.input_hash as "input_hash!",
 *   r.computed_by as "computed_by?",
 *   r.computed_at as "computed_at!",
 *   r.published_by as "published_by?",
 *   r.published_at as "published_at?"
 * from finance.compute_kpi_report(:statementId!, :period!, :modelVersionId, :forecastVersionId) as r
 * ```
 */
export const computeKpiReport = new PreparedQuery<IComputeKpiReportParams, IComputeKpiReportResult>(computeKpiReportIR);

/** 'PublishKpiReport' parameters type */
export interface IPublishKpiReportParams {
  reportId: string;
}

/** 'PublishKpiReport' return type */
export interface IPublishKpiReportResult {
  budget_revenue: Numeric | null;
  budget_variance: number | null;
  computed_at: Date;
  computed_by: string | null;
  cost_of_goods_sold: Numeric | null;
  cost_of_sales: Numeric | null;
  currency: string;
  forecast_accuracy: number | null;
  forecast_version_id: string | null;
  granularity: ReportingPeriod;
  id: string;
  input_hash: string;
  inventory_value: Numeric | null;
  is_complete: boolean;
  item_margin: number | null;
  model_version_id: string | null;
  net_income: Numeric | null;
  net_margin: number | null;
  operating_expense: Numeric | null;
  operating_income: Numeric | null;
  operating_margin: number | null;
  other_expense: Numeric | null;
  other_income: Numeric | null;
  owner_id: string | null;
  period_end: string;
  period_start: string;
  previous_id: string | null;
  previous_revenue: Numeric | null;
  published_at: Date | null;
  published_by: string | null;
  purchase_commitments: Numeric | null;
  reasons: Json;
  revenue: Numeric | null;
  revenue_growth: number | null;
  revision: number;
  risk_adjusted_return: number | null;
  sales: Numeric | null;
  state: KpiReportState;
  statement_id: string;
  stockout_cost: Numeric | null;
  tax: Numeric | null;
}

/** 'PublishKpiReport' query type */
export interface IPublishKpiReportQuery {
  params: IPublishKpiReportParams;
  result: IPublishKpiReportResult;
}

const publishKpiReportIR: any = {
  usedParamSet: { reportId: true },
  params: [{ name: 'reportId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1553, b: 1562 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.statement_id as "statement_id!",\n  r.owner_id as "owner_id?",\n  r.granularity as "granularity!",\n  r.period_start as "period_start!",\n  r.period_end as "period_end!",\n  r.model_version_id as "model_version_id?",\n  r.forecast_version_id as "forecast_version_id?",\n  r.revision as "revision!",\n  r.previous_id as "previous_id?",\n  r.currency as "currency!",\n  r.state as "state!",\n  r.revenue as "revenue?",\n  r.previous_revenue as "previous_revenue?",\n  r.cost_of_goods_sold as "cost_of_goods_sold?",\n  r.operating_expense as "operating_expense?",\n  r.other_income as "other_income?",\n  r.other_expense as "other_expense?",\n  r.tax as "tax?",\n  r.operating_income as "operating_income?",\n  r.net_income as "net_income?",\n  r.budget_revenue as "budget_revenue?",\n  r.revenue_growth as "revenue_growth?",\n  r.operating_margin as "operating_margin?",\n  r.net_margin as "net_margin?",\n  r.budget_variance as "budget_variance?",\n  r.forecast_accuracy as "forecast_accuracy?",\n  r.risk_adjusted_return as "risk_adjusted_return?",\n  r.inventory_value as "inventory_value?",\n  r.stockout_cost as "stockout_cost?",\n  r.purchase_commitments as "purchase_commitments?",\n  r.sales as "sales?",\n  r.cost_of_sales as "cost_of_sales?",\n  r.item_margin as "item_margin?",\n  r.reasons as "reasons!",\n  r.is_complete as "is_complete!",\n  r.input_hash as "input_hash!",\n  r.computed_by as "computed_by?",\n  r.computed_at as "computed_at!",\n  r.published_by as "published_by?",\n  r.published_at as "published_at?"\nfrom finance.publish_kpi_report(:reportId!) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.statement_id as "statement_id!",
 *   r.owner_id as "owner_id?",
 *   r.granularity as "granularity!",
 *   r.period_start as "period_start!",
 *   r.period_end as "period_end!",
 *   r.model_version_id as "model_version_id?",
 *   r.forecast_version_id as "forecast_version_id?",
 *   r.revision as "revision!",
 *   r.previous_id as "previous_id?",
 *   r.currency as "currency!",
 *   r.state as "state!",
 *   r.revenue as "revenue?",
 *   r.previous_revenue as "previous_revenue?",
 *   r.cost_of_goods_sold as "cost_of_goods_sold?",
 *   r.operating_expense as "operating_expense?",
 *   r.other_income as "other_income?",
 *   r.other_expense as "other_expense?",
 *   r.tax as "tax?",
 *   r.operating_income as "operating_income?",
 *   r.net_income as "net_income?",
 *   r.budget_revenue as "budget_revenue?",
 *   r.revenue_growth as "revenue_growth?",
 *   r.operating_margin as "operating_margin?",
 *   r.net_margin as "net_margin?",
 *   r.budget_variance as "budget_variance?",
 *   r.forecast_accuracy as "forecast_accuracy?",
 *   r.risk_adjusted_return as "risk_adjusted_return?",
 *   r.inventory_value as "inventory_value?",
 *   r.stockout_cost as "stockout_cost?",
 *   r.purchase_commitments as "purchase_commitments?",
 *   r.sales as "sales?",
 *   r.cost_of_sales as "cost_of_sales?",
 *   r.item_margin as "item_margin?",
 *   r.reasons as "reasons!",
 *   r.is_complete as "is_complete!",
 *   r.input_hash as "input_hash!",
 *   r.computed_by as "computed_by?",
 *   r.computed_at as "computed_at!",
 *   r.published_by as "published_by?",
 *   r.published_at as "published_at?"
 * from finance.publish_kpi_report(:reportId!) as r
 * ```
 */
export const publishKpiReport = new PreparedQuery<IPublishKpiReportParams, IPublishKpiReportResult>(publishKpiReportIR);

/** 'GetKpiReport' parameters type */
export interface IGetKpiReportParams {
  reportId: string;
}

/** 'GetKpiReport' return type */
export interface IGetKpiReportResult {
  /** Revenue in the budget that holds. */
  budget_revenue: Numeric | null;
  /** (revenue − budget) / |budget|. */
  budget_variance: number | null;
  /** When it was worked out. */
  computed_at: Date;
  /** User of the session; null for the system. */
  computed_by: string | null;
  /** Cost of goods sold. */
  cost_of_goods_sold: Numeric | null;
  /** What the goods sold in the period had cost. */
  cost_of_sales: Numeric | null;
  /** ISO 4217 code of its money: that of the statement, by foreign key. */
  currency: string;
  /** 1 − WAPE of the forecasts of revenue, not below 0. */
  forecast_accuracy: number | null;
  /** Published forecast that the accuracy is of, where one was named. */
  forecast_version_id: string | null;
  /** Length of the period. */
  granularity: ReportingPeriod;
  /** Identifier. */
  id: string;
  /** SHA-256 of everything that it was worked out from, in hexadecimal. */
  input_hash: string;
  /** Stock at the end of the period at moving average cost. */
  inventory_value: Numeric | null;
  /** True where no line of the statement is unknown and nothing of the period is missing. */
  is_complete: boolean;
  /** (sales − cost of sales) / sales of the goods sold in the period. */
  item_margin: number | null;
  /** Model version whose forecasts the accuracy is of; null: of the forecasts that held. */
  model_version_id: string | null;
  /** Operating income plus other income less other expenses less tax. */
  net_income: Numeric | null;
  /** Net income / revenue. */
  net_margin: number | null;
  /** Operating expenses. */
  operating_expense: Numeric | null;
  /** Revenue less cost of goods sold less operating expenses. */
  operating_income: Numeric | null;
  /** Operating income / revenue. */
  operating_margin: number | null;
  /** Other expenses, interest among them. */
  other_expense: Numeric | null;
  /** Other income. */
  other_income: Numeric | null;
  /** User whose report it is, that of the statement; null: the company's. */
  owner_id: string | null;
  /** Last day of the period. */
  period_end: string;
  /** First day of the period. */
  period_start: string;
  /** Revision before it. */
  previous_id: string | null;
  /** Revenue of the period of the same length before; null where that is not known whole. */
  previous_revenue: Numeric | null;
  /** When it was published. */
  published_at: Date | null;
  /** User who published it; null for the system. */
  published_by: string | null;
  /** What was ordered and had not come at the end of the period. */
  purchase_commitments: Numeric | null;
  /** Why a figure is null, by its name. */
  reasons: Json;
  /** Revenue of the period. */
  revenue: Numeric | null;
  /** (revenue − previous revenue) / |previous revenue|; null where that is zero. */
  revenue_growth: number | null;
  /** Number of the report of its statement, period and model, from 1. */
  revision: number;
  /** Mean of the monthly growth of revenue over its sample deviation, times √12, over the twelve months up to the end of the period. */
  risk_adjusted_return: number | null;
  /** Sales of goods of the period, less returns. */
  sales: Numeric | null;
  /** State; core.transitions lists the legal moves of the machine kpi_report. */
  state: KpiReportState;
  /** Statement. */
  statement_id: string;
  /** Margin lost to stockouts in the period. */
  stockout_cost: Numeric | null;
  /** Tax. */
  tax: Numeric | null;
}

/** 'GetKpiReport' query type */
export interface IGetKpiReportQuery {
  params: IGetKpiReportParams;
  result: IGetKpiReportResult;
}

const getKpiReportIR: any = {
  usedParamSet: { reportId: true },
  params: [{ name: 'reportId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1564, b: 1573 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.statement_id as "statement_id!",\n  r.owner_id as "owner_id?",\n  r.granularity as "granularity!",\n  r.period_start as "period_start!",\n  r.period_end as "period_end!",\n  r.model_version_id as "model_version_id?",\n  r.forecast_version_id as "forecast_version_id?",\n  r.revision as "revision!",\n  r.previous_id as "previous_id?",\n  r.currency as "currency!",\n  r.state as "state!",\n  r.revenue as "revenue?",\n  r.previous_revenue as "previous_revenue?",\n  r.cost_of_goods_sold as "cost_of_goods_sold?",\n  r.operating_expense as "operating_expense?",\n  r.other_income as "other_income?",\n  r.other_expense as "other_expense?",\n  r.tax as "tax?",\n  r.operating_income as "operating_income?",\n  r.net_income as "net_income?",\n  r.budget_revenue as "budget_revenue?",\n  r.revenue_growth as "revenue_growth?",\n  r.operating_margin as "operating_margin?",\n  r.net_margin as "net_margin?",\n  r.budget_variance as "budget_variance?",\n  r.forecast_accuracy as "forecast_accuracy?",\n  r.risk_adjusted_return as "risk_adjusted_return?",\n  r.inventory_value as "inventory_value?",\n  r.stockout_cost as "stockout_cost?",\n  r.purchase_commitments as "purchase_commitments?",\n  r.sales as "sales?",\n  r.cost_of_sales as "cost_of_sales?",\n  r.item_margin as "item_margin?",\n  r.reasons as "reasons!",\n  r.is_complete as "is_complete!",\n  r.input_hash as "input_hash!",\n  r.computed_by as "computed_by?",\n  r.computed_at as "computed_at!",\n  r.published_by as "published_by?",\n  r.published_at as "published_at?"\nfrom finance.kpi_reports as r\nwhere r.id = :reportId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.statement_id as "statement_id!",
 *   r.owner_id as "owner_id?",
 *   r.granularity as "granularity!",
 *   r.period_start as "period_start!",
 *   r.period_end as "period_end!",
 *   r.model_version_id as "model_version_id?",
 *   r.forecast_version_id as "forecast_version_id?",
 *   r.revision as "revision!",
 *   r.previous_id as "previous_id?",
 *   r.currency as "currency!",
 *   r.state as "state!",
 *   r.revenue as "revenue?",
 *   r.previous_revenue as "previous_revenue?",
 *   r.cost_of_goods_sold as "cost_of_goods_sold?",
 *   r.operating_expense as "operating_expense?",
 *   r.other_income as "other_income?",
 *   r.other_expense as "other_expense?",
 *   r.tax as "tax?",
 *   r.operating_income as "operating_income?",
 *   r.net_income as "net_income?",
 *   r.budget_revenue as "budget_revenue?",
 *   r.revenue_growth as "revenue_growth?",
 *   r.operating_margin as "operating_margin?",
 *   r.net_margin as "net_margin?",
 *   r.budget_variance as "budget_variance?",
 *   r.forecast_accuracy as "forecast_accuracy?",
 *   r.risk_adjusted_return as "risk_adjusted_return?",
 *   r.inventory_value as "inventory_value?",
 *   r.stockout_cost as "stockout_cost?",
 *   r.purchase_commitments as "purchase_commitments?",
 *   r.sales as "sales?",
 *   r.cost_of_sales as "cost_of_sales?",
 *   r.item_margin as "item_margin?",
 *   r.reasons as "reasons!",
 *   r.is_complete as "is_complete!",
 *   r.input_hash as "input_hash!",
 *   r.computed_by as "computed_by?",
 *   r.computed_at as "computed_at!",
 *   r.published_by as "published_by?",
 *   r.published_at as "published_at?"
 * from finance.kpi_reports as r
 * where r.id = :reportId!
 * ```
 */
export const getKpiReport = new PreparedQuery<IGetKpiReportParams, IGetKpiReportResult>(getKpiReportIR);

/** 'ListKpiReports' parameters type */
export interface IListKpiReportsParams {
  beforeId?: string | null | void;
  beforeStart?: string | null | void;
  limit: NumberOrString;
  state?: KpiReportState | null | void;
  statementId: string;
}

/** 'ListKpiReports' return type */
export interface IListKpiReportsResult {
  /** Revenue in the budget that holds. */
  budget_revenue: Numeric | null;
  /** (revenue − budget) / |budget|. */
  budget_variance: number | null;
  /** When it was worked out. */
  computed_at: Date;
  /** User of the session; null for the system. */
  computed_by: string | null;
  /** Cost of goods sold. */
  cost_of_goods_sold: Numeric | null;
  /** What the goods sold in the period had cost. */
  cost_of_sales: Numeric | null;
  /** ISO 4217 code of its money: that of the statement, by foreign key. */
  currency: string;
  /** 1 − WAPE of the forecasts of revenue, not below 0. */
  forecast_accuracy: number | null;
  /** Published forecast that the accuracy is of, where one was named. */
  forecast_version_id: string | null;
  /** Length of the period. */
  granularity: ReportingPeriod;
  /** Identifier. */
  id: string;
  /** SHA-256 of everything that it was worked out from, in hexadecimal. */
  input_hash: string;
  /** Stock at the end of the period at moving average cost. */
  inventory_value: Numeric | null;
  /** True where no line of the statement is unknown and nothing of the period is missing. */
  is_complete: boolean;
  /** (sales − cost of sales) / sales of the goods sold in the period. */
  item_margin: number | null;
  /** Model version whose forecasts the accuracy is of; null: of the forecasts that held. */
  model_version_id: string | null;
  /** Operating income plus other income less other expenses less tax. */
  net_income: Numeric | null;
  /** Net income / revenue. */
  net_margin: number | null;
  /** Operating expenses. */
  operating_expense: Numeric | null;
  /** Revenue less cost of goods sold less operating expenses. */
  operating_income: Numeric | null;
  /** Operating income / revenue. */
  operating_margin: number | null;
  /** Other expenses, interest among them. */
  other_expense: Numeric | null;
  /** Other income. */
  other_income: Numeric | null;
  /** User whose report it is, that of the statement; null: the company's. */
  owner_id: string | null;
  /** Last day of the period. */
  period_end: string;
  /** First day of the period. */
  period_start: string;
  /** Revision before it. */
  previous_id: string | null;
  /** Revenue of the period of the same length before; null where that is not known whole. */
  previous_revenue: Numeric | null;
  /** When it was published. */
  published_at: Date | null;
  /** User who published it; null for the system. */
  published_by: string | null;
  /** What was ordered and had not come at the end of the period. */
  purchase_commitments: Numeric | null;
  /** Why a figure is null, by its name. */
  reasons: Json;
  /** Revenue of the period. */
  revenue: Numeric | null;
  /** (revenue − previous revenue) / |previous revenue|; null where that is zero. */
  revenue_growth: number | null;
  /** Number of the report of its statement, period and model, from 1. */
  revision: number;
  /** Mean of the monthly growth of revenue over its sample deviation, times √12, over the twelve months up to the end of the period. */
  risk_adjusted_return: number | null;
  /** Sales of goods of the period, less returns. */
  sales: Numeric | null;
  /** State; core.transitions lists the legal moves of the machine kpi_report. */
  state: KpiReportState;
  /** Statement. */
  statement_id: string;
  /** Margin lost to stockouts in the period. */
  stockout_cost: Numeric | null;
  /** Tax. */
  tax: Numeric | null;
}

/** 'ListKpiReports' query type */
export interface IListKpiReportsQuery {
  params: IListKpiReportsParams;
  result: IListKpiReportsResult;
}

const listKpiReportsIR: any = {
  usedParamSet: { statementId: true, state: true, beforeStart: true, beforeId: true, limit: true },
  params: [
    { name: 'statementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1574, b: 1586 }] },
    {
      name: 'state',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1595, b: 1600 },
        { a: 1649, b: 1654 },
      ],
    },
    { name: 'beforeStart', required: false, transform: { type: 'scalar' }, locs: [{ a: 1698, b: 1709 }] },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1740, b: 1748 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1844, b: 1850 }] },
  ],
  statement:
    'select\n  r.id as "id!",\n  r.statement_id as "statement_id!",\n  r.owner_id as "owner_id?",\n  r.granularity as "granularity!",\n  r.period_start as "period_start!",\n  r.period_end as "period_end!",\n  r.model_version_id as "model_version_id?",\n  r.forecast_version_id as "forecast_version_id?",\n  r.revision as "revision!",\n  r.previous_id as "previous_id?",\n  r.currency as "currency!",\n  r.state as "state!",\n  r.revenue as "revenue?",\n  r.previous_revenue as "previous_revenue?",\n  r.cost_of_goods_sold as "cost_of_goods_sold?",\n  r.operating_expense as "operating_expense?",\n  r.other_income as "other_income?",\n  r.other_expense as "other_expense?",\n  r.tax as "tax?",\n  r.operating_income as "operating_income?",\n  r.net_income as "net_income?",\n  r.budget_revenue as "budget_revenue?",\n  r.revenue_growth as "revenue_growth?",\n  r.operating_margin as "operating_margin?",\n  r.net_margin as "net_margin?",\n  r.budget_variance as "budget_variance?",\n  r.forecast_accuracy as "forecast_accuracy?",\n  r.risk_adjusted_return as "risk_adjusted_return?",\n  r.inventory_value as "inventory_value?",\n  r.stockout_cost as "stockout_cost?",\n  r.purchase_commitments as "purchase_commitments?",\n  r.sales as "sales?",\n  r.cost_of_sales as "cost_of_sales?",\n  r.item_margin as "item_margin?",\n  r.reasons as "reasons!",\n  r.is_complete as "is_complete!",\n  r.input_hash as "input_hash!",\n  r.computed_by as "computed_by?",\n  r.computed_at as "computed_at!",\n  r.published_by as "published_by?",\n  r.published_at as "published_at?"\nfrom finance.kpi_reports as r\nwhere r.statement_id = :statementId!\n  and (:state::finance.kpi_report_state is null or r.state = :state)\n  and (r.period_start, r.id) < (coalesce(:beforeStart::date, \'infinity\'), coalesce(:beforeId::uuid, \'ffffffff-ffff-ffff-ffff-ffffffffffff\'))\norder by r.period_start desc, r.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.statement_id as "statement_id!",
 *   r.owner_id as "owner_id?",
 *   r.granularity as "granularity!",
 *   r.period_start as "period_start!",
 *   r.period_end as "period_end!",
 *   r.model_version_id as "model_version_id?",
 *   r.forecast_version_id as "forecast_version_id?",
 *   r.revision as "revision!",
 *   r.previous_id as "previous_id?",
 *   r.currency as "currency!",
 *   r.state as "state!",
 *   r.revenue as "revenue?",
 *   r.previous_revenue as "previous_revenue?",
 *   r.cost_of_goods_sold as "cost_of_goods_sold?",
 *   r.operating_expense as "operating_expense?",
 *   r.other_income as "other_income?",
 *   r.other_expense as "other_expense?",
 *   r.tax as "tax?",
 *   r.operating_income as "operating_income?",
 *   r.net_income as "net_income?",
 *   r.budget_revenue as "budget_revenue?",
 *   r.revenue_growth as "revenue_growth?",
 *   r.operating_margin as "operating_margin?",
 *   r.net_margin as "net_margin?",
 *   r.budget_variance as "budget_variance?",
 *   r.forecast_accuracy as "forecast_accuracy?",
 *   r.risk_adjusted_return as "risk_adjusted_return?",
 *   r.inventory_value as "inventory_value?",
 *   r.stockout_cost as "stockout_cost?",
 *   r.purchase_commitments as "purchase_commitments?",
 *   r.sales as "sales?",
 *   r.cost_of_sales as "cost_of_sales?",
 *   r.item_margin as "item_margin?",
 *   r.reasons as "reasons!",
 *   r.is_complete as "is_complete!",
 *   r.input_hash as "input_hash!",
 *   r.computed_by as "computed_by?",
 *   r.computed_at as "computed_at!",
 *   r.published_by as "published_by?",
 *   r.published_at as "published_at?"
 * from finance.kpi_reports as r
 * where r.statement_id = :statementId!
 *   and (:state::finance.kpi_report_state is null or r.state = :state)
 *   and (r.period_start, r.id) < (coalesce(:beforeStart::date, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
 * order by r.period_start desc, r.id desc
 * limit :limit!
 * ```
 */
export const listKpiReports = new PreparedQuery<IListKpiReportsParams, IListKpiReportsResult>(listKpiReportsIR);

/** 'ListModelKpiReports' parameters type */
export interface IListModelKpiReportsParams {
  modelVersionId: string;
}

/** 'ListModelKpiReports' return type */
export interface IListModelKpiReportsResult {
  /** Revenue in the budget that holds. */
  budget_revenue: Numeric | null;
  /** (revenue − budget) / |budget|. */
  budget_variance: number | null;
  /** When it was worked out. */
  computed_at: Date;
  /** User of the session; null for the system. */
  computed_by: string | null;
  /** Cost of goods sold. */
  cost_of_goods_sold: Numeric | null;
  /** What the goods sold in the period had cost. */
  cost_of_sales: Numeric | null;
  /** ISO 4217 code of its money: that of the statement, by foreign key. */
  currency: string;
  /** 1 − WAPE of the forecasts of revenue, not below 0. */
  forecast_accuracy: number | null;
  /** Published forecast that the accuracy is of, where one was named. */
  forecast_version_id: string | null;
  /** Length of the period. */
  granularity: ReportingPeriod;
  /** Identifier. */
  id: string;
  /** SHA-256 of everything that it was worked out from, in hexadecimal. */
  input_hash: string;
  /** Stock at the end of the period at moving average cost. */
  inventory_value: Numeric | null;
  /** True where no line of the statement is unknown and nothing of the period is missing. */
  is_complete: boolean;
  /** (sales − cost of sales) / sales of the goods sold in the period. */
  item_margin: number | null;
  /** Model version whose forecasts the accuracy is of; null: of the forecasts that held. */
  model_version_id: string | null;
  /** Operating income plus other income less other expenses less tax. */
  net_income: Numeric | null;
  /** Net income / revenue. */
  net_margin: number | null;
  /** Operating expenses. */
  operating_expense: Numeric | null;
  /** Revenue less cost of goods sold less operating expenses. */
  operating_income: Numeric | null;
  /** Operating income / revenue. */
  operating_margin: number | null;
  /** Other expenses, interest among them. */
  other_expense: Numeric | null;
  /** Other income. */
  other_income: Numeric | null;
  /** User whose report it is, that of the statement; null: the company's. */
  owner_id: string | null;
  /** Last day of the period. */
  period_end: string;
  /** First day of the period. */
  period_start: string;
  /** Revision before it. */
  previous_id: string | null;
  /** Revenue of the period of the same length before; null where that is not known whole. */
  previous_revenue: Numeric | null;
  /** When it was published. */
  published_at: Date | null;
  /** User who published it; null for the system. */
  published_by: string | null;
  /** What was ordered and had not come at the end of the period. */
  purchase_commitments: Numeric | null;
  /** Why a figure is null, by its name. */
  reasons: Json;
  /** Revenue of the period. */
  revenue: Numeric | null;
  /** (revenue − previous revenue) / |previous revenue|; null where that is zero. */
  revenue_growth: number | null;
  /** Number of the report of its statement, period and model, from 1. */
  revision: number;
  /** Mean of the monthly growth of revenue over its sample deviation, times √12, over the twelve months up to the end of the period. */
  risk_adjusted_return: number | null;
  /** Sales of goods of the period, less returns. */
  sales: Numeric | null;
  /** State; core.transitions lists the legal moves of the machine kpi_report. */
  state: KpiReportState;
  /** Statement. */
  statement_id: string;
  /** Margin lost to stockouts in the period. */
  stockout_cost: Numeric | null;
  /** Tax. */
  tax: Numeric | null;
}

/** 'ListModelKpiReports' query type */
export interface IListModelKpiReportsQuery {
  params: IListModelKpiReportsParams;
  result: IListModelKpiReportsResult;
}

const listModelKpiReportsIR: any = {
  usedParamSet: { modelVersionId: true },
  params: [{ name: 'modelVersionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 1578, b: 1593 }] }],
  statement:
    'select\n  r.id as "id!",\n  r.statement_id as "statement_id!",\n  r.owner_id as "owner_id?",\n  r.granularity as "granularity!",\n  r.period_start as "period_start!",\n  r.period_end as "period_end!",\n  r.model_version_id as "model_version_id?",\n  r.forecast_version_id as "forecast_version_id?",\n  r.revision as "revision!",\n  r.previous_id as "previous_id?",\n  r.currency as "currency!",\n  r.state as "state!",\n  r.revenue as "revenue?",\n  r.previous_revenue as "previous_revenue?",\n  r.cost_of_goods_sold as "cost_of_goods_sold?",\n  r.operating_expense as "operating_expense?",\n  r.other_income as "other_income?",\n  r.other_expense as "other_expense?",\n  r.tax as "tax?",\n  r.operating_income as "operating_income?",\n  r.net_income as "net_income?",\n  r.budget_revenue as "budget_revenue?",\n  r.revenue_growth as "revenue_growth?",\n  r.operating_margin as "operating_margin?",\n  r.net_margin as "net_margin?",\n  r.budget_variance as "budget_variance?",\n  r.forecast_accuracy as "forecast_accuracy?",\n  r.risk_adjusted_return as "risk_adjusted_return?",\n  r.inventory_value as "inventory_value?",\n  r.stockout_cost as "stockout_cost?",\n  r.purchase_commitments as "purchase_commitments?",\n  r.sales as "sales?",\n  r.cost_of_sales as "cost_of_sales?",\n  r.item_margin as "item_margin?",\n  r.reasons as "reasons!",\n  r.is_complete as "is_complete!",\n  r.input_hash as "input_hash!",\n  r.computed_by as "computed_by?",\n  r.computed_at as "computed_at!",\n  r.published_by as "published_by?",\n  r.published_at as "published_at?"\nfrom finance.kpi_reports as r\nwhere r.model_version_id = :modelVersionId!\norder by r.period_start desc, r.id desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.id as "id!",
 *   r.statement_id as "statement_id!",
 *   r.owner_id as "owner_id?",
 *   r.granularity as "granularity!",
 *   r.period_start as "period_start!",
 *   r.period_end as "period_end!",
 *   r.model_version_id as "model_version_id?",
 *   r.forecast_version_id as "forecast_version_id?",
 *   r.revision as "revision!",
 *   r.previous_id as "previous_id?",
 *   r.currency as "currency!",
 *   r.state as "state!",
 *   r.revenue as "revenue?",
 *   r.previous_revenue as "previous_revenue?",
 *   r.cost_of_goods_sold as "cost_of_goods_sold?",
 *   r.operating_expense as "operating_expense?",
 *   r.other_income as "other_income?",
 *   r.other_expense as "other_expense?",
 *   r.tax as "tax?",
 *   r.operating_income as "operating_income?",
 *   r.net_income as "net_income?",
 *   r.budget_revenue as "budget_revenue?",
 *   r.revenue_growth as "revenue_growth?",
 *   r.operating_margin as "operating_margin?",
 *   r.net_margin as "net_margin?",
 *   r.budget_variance as "budget_variance?",
 *   r.forecast_accuracy as "forecast_accuracy?",
 *   r.risk_adjusted_return as "risk_adjusted_return?",
 *   r.inventory_value as "inventory_value?",
 *   r.stockout_cost as "stockout_cost?",
 *   r.purchase_commitments as "purchase_commitments?",
 *   r.sales as "sales?",
 *   r.cost_of_sales as "cost_of_sales?",
 *   r.item_margin as "item_margin?",
 *   r.reasons as "reasons!",
 *   r.is_complete as "is_complete!",
 *   r.input_hash as "input_hash!",
 *   r.computed_by as "computed_by?",
 *   r.computed_at as "computed_at!",
 *   r.published_by as "published_by?",
 *   r.published_at as "published_at?"
 * from finance.kpi_reports as r
 * where r.model_version_id = :modelVersionId!
 * order by r.period_start desc, r.id desc
 * ```
 */
export const listModelKpiReports = new PreparedQuery<IListModelKpiReportsParams, IListModelKpiReportsResult>(
  listModelKpiReportsIR,
);

/** 'ListKpiReportInputs' parameters type */
export interface IListKpiReportInputsParams {
  reportId: string;
}

/** 'ListKpiReportInputs' return type */
export interface IListKpiReportInputsResult {
  /** Sum of the rows, in the report's currency (for forecasts in the unit of the series); null where it is not known. */
  amount: Numeric | null;
  /** Budget that the rows are of. */
  budget_id: string | null;
  /** Periods of the series, or days, that the period has; null where that cannot be said. */
  expected_count: string | null;
  /** Figure that it goes into. */
  figure: KeyFigure;
  /** Published forecast that the points are of. */
  forecast_version_id: string | null;
  /** What it is, in words: the series by its name. */
  label: string;
  /** Those of them without a row. */
  missing_count: string | null;
  /** What else is worth knowing: money in other currencies that is not counted. */
  note: string | null;
  /** Number of the input, from 1. */
  position: number;
  /** Why the amount is not known. */
  reason: string | null;
  /** Rows that were summed. */
  row_count: string | null;
  /** First day that there is a row of. */
  rows_from: string | null;
  /** SHA-256 of the rows in order, in hexadecimal: rows that changed since have another. */
  rows_hash: string | null;
  /** Last day that there is a row of. */
  rows_until: string | null;
  /** Series that the rows are of. */
  series_id: string | null;
  /** Where it comes from. */
  source: FigureSource;
}

/** 'ListKpiReportInputs' query type */
export interface IListKpiReportInputsQuery {
  params: IListKpiReportInputsParams;
  result: IListKpiReportInputsResult;
}

const listKpiReportInputsIR: any = {
  usedParamSet: { reportId: true },
  params: [{ name: 'reportId', required: true, transform: { type: 'scalar' }, locs: [{ a: 554, b: 563 }] }],
  statement:
    'select\n  i.position as "position!",\n  i.figure as "figure!",\n  i.source as "source!",\n  i.label as "label!",\n  i.series_id as "series_id?",\n  i.budget_id as "budget_id?",\n  i.forecast_version_id as "forecast_version_id?",\n  i.amount as "amount?",\n  i.row_count as "row_count?",\n  i.expected_count as "expected_count?",\n  i.missing_count as "missing_count?",\n  i.rows_from as "rows_from?",\n  i.rows_until as "rows_until?",\n  i.rows_hash as "rows_hash?",\n  i.reason as "reason?",\n  i.note as "note?"\nfrom finance.kpi_report_inputs as i\nwhere i.report_id = :reportId!\norder by i.position',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.position as "position!",
 *   i.figure as "figure!",
 *   i.source as "source!",
 *   i.label as "label!",
 *   i.series_id as "series_id?",
 *   i.budget_id as "budget_id?",
 *   i.forecast_version_id as "forecast_version_id?",
 *   i.amount as "amount?",
 *   i.row_count as "row_count?",
 *   i.expected_count as "expected_count?",
 *   i.missing_count as "missing_count?",
 *   i.rows_from as "rows_from?",
 *   i.rows_until as "rows_until?",
 *   i.rows_hash as "rows_hash?",
 *   i.reason as "reason?",
 *   i.note as "note?"
 * from finance.kpi_report_inputs as i
 * where i.report_id = :reportId!
 * order by i.position
 * ```
 */
export const listKpiReportInputs = new PreparedQuery<IListKpiReportInputsParams, IListKpiReportInputsResult>(
  listKpiReportInputsIR,
);

/** 'ExplainKpi' parameters type */
export interface IExplainKpiParams {
  figure: KeyFigure;
  reportId: string;
}

/** 'ExplainKpi' return type */
export interface IExplainKpiResult {
  amount: Numeric | null;
  depth: number;
  explanation: string;
  figure: KeyFigure;
  missing_count: string | null;
  path: numberArray;
  reason: string | null;
  row_count: string | null;
  rows_from: string | null;
  rows_hash: string | null;
  rows_until: string | null;
  source: FigureSource | null;
}

/** 'ExplainKpi' query type */
export interface IExplainKpiQuery {
  params: IExplainKpiParams;
  result: IExplainKpiResult;
}

const explainKpiIR: any = {
  usedParamSet: { reportId: true, figure: true },
  params: [
    { name: 'reportId', required: true, transform: { type: 'scalar' }, locs: [{ a: 375, b: 384 }] },
    { name: 'figure', required: true, transform: { type: 'scalar' }, locs: [{ a: 387, b: 394 }] },
  ],
  statement:
    'select\n  e.depth as "depth!",\n  e.path as "path!",\n  e.figure as "figure!",\n  e.source as "source?",\n  e.explanation as "explanation!",\n  e.amount as "amount?",\n  e.row_count as "row_count?",\n  e.missing_count as "missing_count?",\n  e.rows_from as "rows_from?",\n  e.rows_until as "rows_until?",\n  e.rows_hash as "rows_hash?",\n  e.reason as "reason?"\nfrom finance.explain_kpi(:reportId!, :figure!) as e\norder by e.path',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.depth as "depth!",
 *   e.path as "path!",
 *   e.figure as "figure!",
 *   e.source as "source?",
 *   e.explanation as "explanation!",
 *   e.amount as "amount?",
 *   e.row_count as "row_count?",
 *   e.missing_count as "missing_count?",
 *   e.rows_from as "rows_from?",
 *   e.rows_until as "rows_until?",
 *   e.rows_hash as "rows_hash?",
 *   e.reason as "reason?"
 * from finance.explain_kpi(:reportId!, :figure!) as e
 * order by e.path
 * ```
 */
export const explainKpi = new PreparedQuery<IExplainKpiParams, IExplainKpiResult>(explainKpiIR);

/** 'ListKeyFigures' parameters type */
export type IListKeyFiguresParams = void;

/** 'ListKeyFigures' return type */
export interface IListKeyFiguresResult {
  /** What it says, and when it cannot be said. */
  description: string;
  /** Figure. */
  figure: KeyFigure;
  /** Formula; the conventions are those of this project, stated here. */
  formula: string;
  /** Figures that it is worked out of; empty where it comes from rows. */
  parts: key_figureArray;
  /** Place in a report. */
  position: number;
  /** money in the report's currency, share (0.15 is 15 %) or ratio. */
  unit: string;
}

/** 'ListKeyFigures' query type */
export interface IListKeyFiguresQuery {
  params: IListKeyFiguresParams;
  result: IListKeyFiguresResult;
}

const listKeyFiguresIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  k.figure,\n  k.position,\n  k.formula,\n  k.parts,\n  k.unit,\n  k.description\nfrom finance.key_figures k\norder by k.position',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   k.figure,
 *   k.position,
 *   k.formula,
 *   k.parts,
 *   k.unit,
 *   k.description
 * from finance.key_figures k
 * order by k.position
 * ```
 */
export const listKeyFigures = new PreparedQuery<IListKeyFiguresParams, IListKeyFiguresResult>(listKeyFiguresIR);

/** 'ItemMargins' parameters type */
export interface IItemMarginsParams {
  currency?: string | null | void;
  from: string;
  itemIds?: stringArray | null | void;
  to: string;
}

/** 'ItemMargins' return type */
export interface IItemMarginsResult {
  category_id: string | null;
  cost: Numeric | null;
  cost_source: string | null;
  currency: string;
  item_id: string;
  margin: Numeric | null;
  margin_rate: number | null;
  quantity: Numeric;
  reason: string | null;
  revenue: Numeric;
  sku: string;
  unit_cost: Numeric | null;
}

/** 'ItemMargins' query type */
export interface IItemMarginsQuery {
  params: IItemMarginsParams;
  result: IItemMarginsResult;
}

const itemMarginsIR: any = {
  usedParamSet: { from: true, to: true, currency: true, itemIds: true },
  params: [
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 370, b: 375 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 378, b: 381 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 384, b: 392 }] },
    { name: 'itemIds', required: false, transform: { type: 'scalar' }, locs: [{ a: 395, b: 402 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.sku as "sku!",\n  m.category_id as "category_id?",\n  m.currency as "currency!",\n  m.quantity as "quantity!",\n  m.revenue as "revenue!",\n  m.unit_cost as "unit_cost?",\n  m.cost_source as "cost_source?",\n  m.cost as "cost?",\n  m.margin as "margin?",\n  m.margin_rate as "margin_rate?",\n  m.reason as "reason?"\nfrom finance.item_margins(:from!, :to!, :currency, :itemIds) as m\norder by m.sku, m.currency',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.sku as "sku!",
 *   m.category_id as "category_id?",
 *   m.currency as "currency!",
 *   m.quantity as "quantity!",
 *   m.revenue as "revenue!",
 *   m.unit_cost as "unit_cost?",
 *   m.cost_source as "cost_source?",
 *   m.cost as "cost?",
 *   m.margin as "margin?",
 *   m.margin_rate as "margin_rate?",
 *   m.reason as "reason?"
 * from finance.item_margins(:from!, :to!, :currency, :itemIds) as m
 * order by m.sku, m.currency
 * ```
 */
export const itemMargins = new PreparedQuery<IItemMarginsParams, IItemMarginsResult>(itemMarginsIR);

/** 'InventoryValue' parameters type */
export interface IInventoryValueParams {
  on?: string | null | void;
}

/** 'InventoryValue' return type */
export interface IInventoryValueResult {
  average_cost: Numeric | null;
  category_id: string | null;
  currency: string;
  item_id: string;
  location_id: string;
  on_hand: Numeric;
  reason: string | null;
  sku: string;
  stock_value: Numeric | null;
}

/** 'InventoryValue' query type */
export interface IInventoryValueQuery {
  params: IInventoryValueParams;
  result: IInventoryValueResult;
}

const inventoryValueIR: any = {
  usedParamSet: { on: true },
  params: [{ name: 'on', required: false, transform: { type: 'scalar' }, locs: [{ a: 304, b: 306 }] }],
  statement:
    'select\n  v.item_id as "item_id!",\n  v.sku as "sku!",\n  v.category_id as "category_id?",\n  v.location_id as "location_id!",\n  v.currency as "currency!",\n  v.on_hand as "on_hand!",\n  v.average_cost as "average_cost?",\n  v.stock_value as "stock_value?",\n  v.reason as "reason?"\nfrom finance.inventory_value(:on) as v\norder by v.sku, v.location_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.item_id as "item_id!",
 *   v.sku as "sku!",
 *   v.category_id as "category_id?",
 *   v.location_id as "location_id!",
 *   v.currency as "currency!",
 *   v.on_hand as "on_hand!",
 *   v.average_cost as "average_cost?",
 *   v.stock_value as "stock_value?",
 *   v.reason as "reason?"
 * from finance.inventory_value(:on) as v
 * order by v.sku, v.location_id
 * ```
 */
export const inventoryValue = new PreparedQuery<IInventoryValueParams, IInventoryValueResult>(inventoryValueIR);

/** 'StockoutCosts' parameters type */
export interface IStockoutCostsParams {
  from: string;
  to: string;
}

/** 'StockoutCosts' return type */
export interface IStockoutCostsResult {
  category_id: string | null;
  currency: string;
  ended_at: Date | null;
  item_id: string;
  location_id: string;
  lost_margin: Numeric | null;
  lost_quantity: Numeric | null;
  reason: string | null;
  sku: string;
  started_at: Date;
  stockout_id: string;
  unit_cost: Numeric | null;
  unit_price: Numeric | null;
}

/** 'StockoutCosts' query type */
export interface IStockoutCostsQuery {
  params: IStockoutCostsParams;
  result: IStockoutCostsResult;
}

const stockoutCostsIR: any = {
  usedParamSet: { from: true, to: true },
  params: [
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 439, b: 444 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 447, b: 450 }] },
  ],
  statement:
    'select\n  c.stockout_id as "stockout_id!",\n  c.item_id as "item_id!",\n  c.sku as "sku!",\n  c.category_id as "category_id?",\n  c.location_id as "location_id!",\n  c.started_at as "started_at!",\n  c.ended_at as "ended_at?",\n  c.lost_quantity as "lost_quantity?",\n  c.unit_price as "unit_price?",\n  c.unit_cost as "unit_cost?",\n  c.currency as "currency!",\n  c.lost_margin as "lost_margin?",\n  c.reason as "reason?"\nfrom finance.stockout_costs(:from!, :to!) as c\norder by c.sku, c.location_id, c.started_at',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.stockout_id as "stockout_id!",
 *   c.item_id as "item_id!",
 *   c.sku as "sku!",
 *   c.category_id as "category_id?",
 *   c.location_id as "location_id!",
 *   c.started_at as "started_at!",
 *   c.ended_at as "ended_at?",
 *   c.lost_quantity as "lost_quantity?",
 *   c.unit_price as "unit_price?",
 *   c.unit_cost as "unit_cost?",
 *   c.currency as "currency!",
 *   c.lost_margin as "lost_margin?",
 *   c.reason as "reason?"
 * from finance.stockout_costs(:from!, :to!) as c
 * order by c.sku, c.location_id, c.started_at
 * ```
 */
export const stockoutCosts = new PreparedQuery<IStockoutCostsParams, IStockoutCostsResult>(stockoutCostsIR);

/** 'OpenCommitments' parameters type */
export interface IOpenCommitmentsParams {
  on?: string | null | void;
}

/** 'OpenCommitments' return type */
export interface IOpenCommitmentsResult {
  amount: Numeric;
  currency: string;
  due_on: string;
  item_id: string;
  location_id: string;
  open_quantity: Numeric;
  order_line_id: string;
  order_number: string;
  supplier_id: string;
  unit_cost: Numeric;
}

/** 'OpenCommitments' query type */
export interface IOpenCommitmentsQuery {
  params: IOpenCommitmentsParams;
  result: IOpenCommitmentsResult;
}

const openCommitmentsIR: any = {
  usedParamSet: { on: true },
  params: [{ name: 'on', required: false, transform: { type: 'scalar' }, locs: [{ a: 358, b: 360 }] }],
  statement:
    'select\n  o.order_line_id as "order_line_id!",\n  o.order_number as "order_number!",\n  o.supplier_id as "supplier_id!",\n  o.item_id as "item_id!",\n  o.location_id as "location_id!",\n  o.currency as "currency!",\n  o.due_on as "due_on!",\n  o.open_quantity as "open_quantity!",\n  o.unit_cost as "unit_cost!",\n  o.amount as "amount!"\nfrom finance.open_commitments(:on) as o\norder by o.due_on, o.order_number',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.order_line_id as "order_line_id!",
 *   o.order_number as "order_number!",
 *   o.supplier_id as "supplier_id!",
 *   o.item_id as "item_id!",
 *   o.location_id as "location_id!",
 *   o.currency as "currency!",
 *   o.due_on as "due_on!",
 *   o.open_quantity as "open_quantity!",
 *   o.unit_cost as "unit_cost!",
 *   o.amount as "amount!"
 * from finance.open_commitments(:on) as o
 * order by o.due_on, o.order_number
 * ```
 */
export const openCommitments = new PreparedQuery<IOpenCommitmentsParams, IOpenCommitmentsResult>(openCommitmentsIR);

/** 'ListPurchaseCommitments' parameters type */
export type IListPurchaseCommitmentsParams = void;

/** 'ListPurchaseCommitments' return type */
export interface IListPurchaseCommitmentsResult {
  /** Open quantity at the price of the order. */
  amount: Numeric;
  /** ISO 4217 code of amount. */
  currency: string;
  /** First day of the month in which it is expected. */
  due_month: string;
  /** Open order lines. */
  line_count: string;
  /** Those of them that were expected before today. */
  overdue_count: string;
  /** Its code. */
  supplier_code: string;
  /** Supplier. */
  supplier_id: string;
}

/** 'ListPurchaseCommitments' query type */
export interface IListPurchaseCommitmentsQuery {
  params: IListPurchaseCommitmentsParams;
  result: IListPurchaseCommitmentsResult;
}

const listPurchaseCommitmentsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  c.currency as "currency!",\n  c.due_month as "due_month!",\n  c.supplier_id as "supplier_id!",\n  c.supplier_code as "supplier_code!",\n  c.line_count as "line_count!",\n  c.amount as "amount!",\n  c.overdue_count as "overdue_count!"\nfrom finance.purchase_commitments as c\norder by c.due_month, c.currency, c.supplier_code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.currency as "currency!",
 *   c.due_month as "due_month!",
 *   c.supplier_id as "supplier_id!",
 *   c.supplier_code as "supplier_code!",
 *   c.line_count as "line_count!",
 *   c.amount as "amount!",
 *   c.overdue_count as "overdue_count!"
 * from finance.purchase_commitments as c
 * order by c.due_month, c.currency, c.supplier_code
 * ```
 */
export const listPurchaseCommitments = new PreparedQuery<
  IListPurchaseCommitmentsParams,
  IListPurchaseCommitmentsResult
>(listPurchaseCommitmentsIR);
