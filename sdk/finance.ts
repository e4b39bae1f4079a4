import type { KpiReportState, StatementLine } from './generated/enums.js';
import * as queries from './generated/finance.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A profit-and-loss statement: whose, in which currency, with which fiscal year. */
export type Statement = queries.ISetStatementResult;

/** A budget, which holds once its approvers agree. */
export type Budget = queries.ISetBudgetResult;

/** Key figures of a statement and period; what is null has its reason in `reasons`. */
export type KpiReport = queries.IComputeKpiReportResult;

/** A step of the way from a figure to the rows that it comes from. */
export type KpiExplanation = queries.IExplainKpiResult;

/** An amount of a budget: of a month `2010-11`, a quarter `2010-Q4` or a fiscal year `2010`. */
export interface NewBudgetLine {
  line: StatementLine;
  period: string;
  amount: string | number;
}

/** Risk of series and portfolios, budgets, key figures of a period. */
export class Finance extends Room {
  /** Makes a statement of the user's own or, with `forCompany`, of the company, or names it anew. */
  setStatement(params: queries.ISetStatementParams, options?: CallOptions): Promise<Statement> {
    return this.one(queries.setStatement, params, options);
  }

  /** Says where a line of a statement comes from, in place of what was said before. */
  setStatementLine(
    params: queries.ISetStatementLineParams,
    options?: CallOptions,
  ): Promise<queries.ISetStatementLineResult[]> {
    return this.many(queries.setStatementLine, params, options);
  }

  /** Statements in sight, all or those with a code. */
  listStatements(params: queries.IListStatementsParams = {}, options?: CallOptions): Promise<Statement[]> {
    return this.many(queries.listStatements, params, options);
  }

  /** Where the lines of a statement come from. */
  listStatementSources(
    params: queries.IListStatementSourcesParams,
    options?: CallOptions,
  ): Promise<queries.IListStatementSourcesResult[]> {
    return this.many(queries.listStatementSources, params, options);
  }

  /** The lines of a statement by month, calendar quarter or fiscal year; gaps are flagged. */
  readLines(params: queries.IReadLinesParams, options?: CallOptions): Promise<queries.IReadLinesResult[]> {
    return this.many(queries.readLines, params, options);
  }

  /** Draws up a budget, all lines or none, and puts it to the approvers. */
  setBudget(
    { lines, ...rest }: Omit<queries.ISetBudgetParams, 'lines'> & { lines: readonly NewBudgetLine[] },
    options?: CallOptions,
  ): Promise<Budget> {
    return this.one(queries.setBudget, { ...rest, lines: JSON.stringify(lines) }, options);
  }

  /** Budgets of a statement, the newest first. */
  listBudgets(params: queries.IListBudgetsParams, options?: CallOptions): Promise<Budget[]> {
    return this.many(queries.listBudgets, params, options);
  }

  /** Amounts of a budget. */
  listBudgetLines(
    params: queries.IListBudgetLinesParams,
    options?: CallOptions,
  ): Promise<queries.IListBudgetLinesResult[]> {
    return this.many(queries.listBudgetLines, params, options);
  }

  /** Actuals against the approved budget, line by line and period by period. */
  budgetVariances(
    params: queries.IBudgetVariancesParams,
    options?: CallOptions,
  ): Promise<queries.IBudgetVariancesResult[]> {
    return this.many(queries.budgetVariances, params, options);
  }

  /** Works key figures out; the last revision where nothing that they stand on changed, else the next one. */
  computeKpiReport(params: queries.IComputeKpiReportParams, options?: CallOptions): Promise<KpiReport> {
    return this.one(queries.computeKpiReport, params, options);
  }

  /** Publishes a report: everybody sees it, and it never changes. */
  publishKpiReport(params: queries.IPublishKpiReportParams, options?: CallOptions): Promise<KpiReport> {
    return this.one(queries.publishKpiReport, params, options);
  }

  /** A report by id. */
  getKpiReport(params: queries.IGetKpiReportParams, options?: CallOptions): Promise<KpiReport | null> {
    return this.maybe(queries.getKpiReport, params, options);
  }

  /** Reports of a statement, the latest period first. A page at a time. */
  listKpiReports(
    { after, size, ...filter }: { statementId: string; state?: KpiReportState | null | undefined } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<KpiReport>> {
    return this.page(
      queries.listKpiReports,
      { after, size },
      {
        params: (key, limit) => ({ ...filter, beforeStart: key?.[0], beforeId: key?.[1], limit }),
        key: (row) => [row.period_start, row.id],
      },
      options,
    );
  }

  /** Reports with the accuracy of a model version, the latest period first. */
  listModelKpiReports(params: queries.IListModelKpiReportsParams, options?: CallOptions): Promise<KpiReport[]> {
    return this.many(queries.listModelKpiReports, params, options);
  }

  /** The rows that a report was worked out from, by source, sum, number, days and hash. */
  listKpiReportInputs(
    params: queries.IListKpiReportInputsParams,
    options?: CallOptions,
  ): Promise<queries.IListKpiReportInputsResult[]> {
    return this.many(queries.listKpiReportInputs, params, options);
  }

  /** Why a figure of a report is what it is, down to the rows. */
  explainKpi(params: queries.IExplainKpiParams, options?: CallOptions): Promise<KpiExplanation[]> {
    return this.many(queries.explainKpi, params, options);
  }

  /** How each figure is worked out. */
  listKeyFigures(options?: CallOptions): Promise<queries.IListKeyFiguresResult[]> {
    return this.many(queries.listKeyFigures, undefined, options);
  }

  /** What items brought and had cost, each currency for itself. */
  itemMargins(params: queries.IItemMarginsParams, options?: CallOptions): Promise<queries.IItemMarginsResult[]> {
    return this.many(queries.itemMargins, params, options);
  }

  /** What stock was worth at the end of a day, or is worth now. */
  inventoryValue(
    params: queries.IInventoryValueParams = {},
    options?: CallOptions,
  ): Promise<queries.IInventoryValueResult[]> {
    return this.many(queries.inventoryValue, params, options);
  }

  /** Margin that stockouts lost. */
  stockoutCosts(params: queries.IStockoutCostsParams, options?: CallOptions): Promise<queries.IStockoutCostsResult[]> {
    return this.many(queries.stockoutCosts, params, options);
  }

  /** What was ordered and had not come at the end of a day, or has not come now, line by line. */
  openCommitments(
    params: queries.IOpenCommitmentsParams = {},
    options?: CallOptions,
  ): Promise<queries.IOpenCommitmentsResult[]> {
    return this.many(queries.openCommitments, params, options);
  }

  /** What is ordered and still to come, by month, supplier and currency. */
  listPurchaseCommitments(options?: CallOptions): Promise<queries.IListPurchaseCommitmentsResult[]> {
    return this.many(queries.listPurchaseCommitments, undefined, options);
  }
}
