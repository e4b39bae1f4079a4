import type { KpiReportState, StatementLine } from './generated/enums.js';
import * as queries from './generated/finance.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** Series of one currency and frequency with weights. */
export type Portfolio = queries.IGetPortfolioResult;
/** Figures of risk with everything that they depend on. */
export type RiskMetrics = queries.IGetRiskMetricsResult;
/** Figures of risk, and whether the values are still those that they were computed from. */
export type LatestRiskMetrics = queries.IListSeriesRiskMetricsResult;
/** A correlation matrix without its cells. */
export type CorrelationMatrix = queries.IComputeCorrelationsResult;
/** What a series or portfolio may be worth after some periods. */
export type Simulation = queries.IGetSimulationResult;
/** Whether a value at risk held on the past. */
export type VarBacktest = queries.IGetVarBacktestResult;

/** A series of a portfolio with its share, above 0 to 1. */
export interface NewPosition {
  seriesId: string;
  weight: number;
}

/** The cells of a correlation matrix, by row and column in the order of its series. */
export interface CorrelationCells {
  series: { series_id: string; name: string | null }[];
  /** Null where one of the two does not vary. */
  rows: (number | null)[][];
}

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
  // Risk

  /** Makes a portfolio; the weights sum to 1. Errors: RiskSubjectNotFound (QMA04), PositionsNotUsable (QMA05). */
  createPortfolio(
    { positions, ...params }: Omit<queries.ICreatePortfolioParams, 'positions'> & { positions: readonly NewPosition[] },
    options?: CallOptions,
  ): Promise<Portfolio> {
    return this.one(queries.createPortfolio, { ...params, positions: positionsJson(positions) }, options);
  }

  /** Changes a portfolio; what is not named stays, positions are replaced as a whole. Errors: QMA04, QMA05. */
  updatePortfolio(
    {
      positions,
      ...params
    }: Omit<queries.IUpdatePortfolioParams, 'positions'> & { positions?: readonly NewPosition[] | undefined },
    options?: CallOptions,
  ): Promise<Portfolio> {
    return this.one(queries.updatePortfolio, { ...params, positions: positions && positionsJson(positions) }, options);
  }

  /** A portfolio, or null. */
  getPortfolio(params: queries.IGetPortfolioParams, options?: CallOptions): Promise<Portfolio | null> {
    return this.maybe(queries.getPortfolio, params, options);
  }

  /** Portfolios, by name. */
  listPortfolios(page: PageRequest = {}, options?: CallOptions): Promise<Page<queries.IListPortfoliosResult>> {
    return this.page(
      queries.listPortfolios,
      page,
      {
        params: (after, limit) => ({ afterName: after?.[0] ?? null, afterId: after?.[1] ?? null, limit }),
        key: (row) => [row.name, row.id],
      },
      options,
    );
  }

  /** Series of a portfolio with their weights, the greatest first. */
  listPositions(params: queries.IListPositionsParams, options?: CallOptions): Promise<queries.IListPositionsResult[]> {
    return this.many(queries.listPositions, params, options);
  }

  /** Series and portfolios of a name; owners may give the same name. */
  findRiskSubjects(
    params: queries.IFindRiskSubjectsParams,
    options?: CallOptions,
  ): Promise<queries.IFindRiskSubjectsResult[]> {
    return this.many(queries.findRiskSubjects, params, options);
  }

  /** Returns of a series or portfolio, by period. Errors: LevelsNotUsable (QMA03), RiskSubjectNotFound (QMA04). */
  readReturns(params: queries.IReadReturnsParams, options?: CallOptions): Promise<queries.IReadReturnsResult[]> {
    return this.many(queries.readReturns, params, options);
  }

  /** Figures of risk of each so many returns in a row; writes nothing. Errors: RiskTermsNotUsable (QMA02), QMA03, QMA04. */
  rollingRisk(params: queries.IRollingRiskParams, options?: CallOptions): Promise<queries.IRollingRiskResult[]> {
    return this.many(queries.rollingRisk, params, options);
  }

  /**
   * Computes figures of risk of a series or portfolio and keeps them; the same values on the same terms give the same
   * row. Errors: ReturnsNotUsable (QMA01), RiskTermsNotUsable (QMA02), QMA03, QMA04.
   */
  computeRiskMetrics(params: queries.IComputeRiskMetricsParams, options?: CallOptions): Promise<RiskMetrics> {
    return this.one(queries.computeRiskMetrics, params, options);
  }

  /** Figures of risk, or null. */
  getRiskMetrics(params: queries.IGetRiskMetricsParams, options?: CallOptions): Promise<RiskMetrics | null> {
    return this.maybe(queries.getRiskMetrics, params, options);
  }

  /** The latest figures of a series, one row for each set of terms, the newest first. */
  listSeriesRiskMetrics(
    params: queries.IListSeriesRiskMetricsParams,
    options?: CallOptions,
  ): Promise<LatestRiskMetrics[]> {
    return this.many(queries.listSeriesRiskMetrics, params, options);
  }

  /** The latest figures of a portfolio, one row for each set of terms, the newest first. */
  listPortfolioRiskMetrics(
    params: queries.IListPortfolioRiskMetricsParams,
    options?: CallOptions,
  ): Promise<LatestRiskMetrics[]> {
    return this.many(queries.listPortfolioRiskMetrics, params, options);
  }

  /** All figures that were computed for a version of a model, the newest first. */
  listModelVersionRiskMetrics(
    params: queries.IListModelVersionRiskMetricsParams,
    options?: CallOptions,
  ): Promise<RiskMetrics[]> {
    return this.many(queries.listModelVersionRiskMetrics, params, options);
  }

  /** Computes the correlation matrix of series and keeps it. Errors: QMA04, SeriesNotCorrelatable (QMA07). */
  computeCorrelations(params: queries.IComputeCorrelationsParams, options?: CallOptions): Promise<CorrelationMatrix> {
    return this.one(queries.computeCorrelations, params, options);
  }

  /** A correlation matrix with its cells, or null. */
  async getCorrelationMatrix(
    params: queries.IGetCorrelationMatrixParams,
    options?: CallOptions,
  ): Promise<(CorrelationMatrix & { matrix: CorrelationCells }) | null> {
    const row = await this.maybe(queries.getCorrelationMatrix, params, options);
    return row && { ...row, matrix: row.matrix as unknown as CorrelationCells };
  }

  /** Correlation matrices, the newest first. */
  listCorrelationMatrices(
    page: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListCorrelationMatricesResult>> {
    return this.page(
      queries.listCorrelationMatrices,
      page,
      {
        params: (before, limit) => ({ beforeAt: before?.[0] ?? null, beforeId: before?.[1] ?? null, limit }),
        key: (row) => [row.page_at, row.id],
      },
      options,
    );
  }

  /** Simulates what a series or portfolio may be worth; the seed decides the draws. Errors: QMA03, QMA04, SimulationNotUsable (QMA06). */
  runSimulation(params: queries.IRunSimulationParams, options?: CallOptions): Promise<Simulation> {
    return this.one(queries.runSimulation, params, options);
  }

  /** A simulation, or null. */
  getSimulation(params: queries.IGetSimulationParams, options?: CallOptions): Promise<Simulation | null> {
    return this.maybe(queries.getSimulation, params, options);
  }

  /** Tests a value at risk on the past by Kupiec's test and keeps the result. Errors: QMA02, QMA03, QMA04. */
  backtestValueAtRisk(params: queries.IBacktestValueAtRiskParams, options?: CallOptions): Promise<VarBacktest> {
    return this.one(queries.backtestValueAtRisk, params, options);
  }

  /** A backtest of a value at risk, or null. */
  getVarBacktest(params: queries.IGetVarBacktestParams, options?: CallOptions): Promise<VarBacktest | null> {
    return this.maybe(queries.getVarBacktest, params, options);
  }

  /** Where what is kept of risk contradicts itself; empty when all is well. */
  listRiskFindings(options?: CallOptions): Promise<queries.IListRiskFindingsResult[]> {
    return this.many(queries.listRiskFindings, undefined, options);
  }

  // Key figures

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

function positionsJson(positions: readonly NewPosition[]): string {
  return JSON.stringify(positions.map(({ seriesId, weight }) => ({ series_id: seriesId, weight })));
}
