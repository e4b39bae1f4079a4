/** Types generated for queries found in "sql/finance/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { BudgetState, FigureSource, KeyFigure, KpiReportState, ReportingPeriod, StatementLine } from './enums.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type key_figureArray = KeyFigure[];

type numberArray = number[];

type stringArray = string[];

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
