import * as queries from './generated/planning.queries.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A planning run. */
export type PlanningRun = queries.IGetRunResult;

/** A plan: what is planned together and how time is cut. */
export type Plan = queries.IUpsertPlanResult;

/** How items are planned. */
export type PlanningPolicy = queries.ISetPolicyResult;

/** A recommendation as it is stored. */
export type Recommendation = queries.IGetRecommendationResult;

/** A recommendation that can be decided or ordered now, with names and how far its approval is. */
export type OpenRecommendation = queries.IListOpenRecommendationsResult;

/** An order that brings goods: a purchase, a transfer or production. */
export type SupplyOrder = queries.IGetSupplyOrderResult;

/** A line of such an order. */
export type SupplyOrderLine = queries.IListSupplyOrderLinesResult;

/** An open line with the names of its order, item and locations. */
export type OpenSupplyOrderLine = queries.IListOpenOrderLinesResult;

/** A purchase order with its totals. */
export type PurchaseOrder = queries.IListPurchaseOrdersResult;

/** A receipt against an order line. */
export type Receipt = queries.IReceiveOrderLineResult;

/** A line of an explanation. */
export type ExplanationLine = queries.IExplainResult;

/** A line of an explanation with the lines below it. */
export interface Explanation extends ExplanationLine {
  children: Explanation[];
}

type RecommendationFilter = Omit<queries.IListOpenRecommendationsParams, 'afterOrderBy' | 'afterId' | 'limit'> &
  PageRequest;

/** Runs, what they recommend and why, and the orders and receipts that follow. */
export class Planning extends Room {
  /** Plans supply over one snapshot and recommends what to order; with `release: false` as a draft beside the plan in force. */
  runPlan(params: queries.IRunPlanParams = {}, options?: CallOptions): Promise<PlanningRun> {
    return this.one(queries.runPlan, params, options);
  }

  /** Brings a draft into force. */
  releaseRun(params: queries.IReleaseRunParams, options?: CallOptions): Promise<PlanningRun> {
    return this.one(queries.releaseRun, params, options);
  }

  /** A run by id. */
  getRun(params: queries.IGetRunParams, options?: CallOptions): Promise<PlanningRun | null> {
    return this.maybe(queries.getRun, params, options);
  }

  /** The run in force of a plan. */
  getCurrentRun(params: queries.IGetCurrentRunParams = {}, options?: CallOptions): Promise<PlanningRun | null> {
    return this.maybe(queries.getCurrentRun, params, options);
  }

  /** Runs of a plan, the newest first. A page at a time. */
  listRuns(
    { planCode, after, size }: { planCode?: string | undefined } & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<PlanningRun>> {
    return this.page(
      queries.listRuns,
      { after, size },
      {
        params: (key, limit) => ({ planCode, beforeNumber: key ? Number(key[0]) : undefined, limit }),
        key: (row) => [String(row.number)],
      },
      options,
    );
  }

  /** What a run could not do as it should have, and what it did instead. */
  listRunFindings(
    params: queries.IListRunFindingsParams,
    options?: CallOptions,
  ): Promise<queries.IListRunFindingsResult[]> {
    return this.many(queries.listRunFindings, params, options);
  }

  /** Plans by code. */
  listPlans(options?: CallOptions): Promise<Plan[]> {
    return this.many(queries.listPlans, undefined, options);
  }

  /** Adds a plan or changes the one with this code; what is not given stays as it is. */
  upsertPlan(params: queries.IUpsertPlanParams, options?: CallOptions): Promise<Plan> {
    return this.one(queries.upsertPlan, params, options);
  }

  /** Sets the policy of an item or category at a location, as a whole: what is not given comes from the settings. */
  setPolicy(params: queries.ISetPolicyParams, options?: CallOptions): Promise<PlanningPolicy> {
    return this.one(queries.setPolicy, params, options);
  }

  /** Removes a policy; resolves with whether there was one. */
  async deletePolicy(params: queries.IDeletePolicyParams, options?: CallOptions): Promise<boolean> {
    return (await this.execute(queries.deletePolicy, params, options)) === 1;
  }

  /** The policy that holds for an item at a location, the most specific; null where settings alone hold. */
  policyFor(params: queries.IPolicyForParams, options?: CallOptions): Promise<PlanningPolicy | null> {
    return this.maybe(queries.policyFor, params, options);
  }

  /** All policies. A page at a time. */
  listPolicies({ after, size }: PageRequest = {}, options?: CallOptions): Promise<Page<PlanningPolicy>> {
    return this.page(
      queries.listPolicies,
      { after, size },
      { params: (key, limit) => ({ afterId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** What can be decided and ordered now, by the day on which it has to be ordered. A page at a time. */
  listOpenRecommendations(filter: RecommendationFilter = {}, options?: CallOptions): Promise<Page<OpenRecommendation>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listOpenRecommendations,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterOrderBy: key?.[0], afterId: key?.[1], limit }),
        key: (row) => [row.order_by, row.id],
      },
      options,
    );
  }

  /** A recommendation by id, whatever became of it. */
  getRecommendation(params: queries.IGetRecommendationParams, options?: CallOptions): Promise<Recommendation | null> {
    return this.maybe(queries.getRecommendation, params, options);
  }

  /** Recommendations of an item, those of former runs too, the newest first. */
  listRecommendationsOfItem(
    { limit = 100, ...rest }: Omit<queries.IListRecommendationsOfItemParams, 'limit'> & { limit?: number | undefined },
    options?: CallOptions,
  ): Promise<Recommendation[]> {
    return this.many(queries.listRecommendationsOfItem, { ...rest, limit }, options);
  }

  /** Every move of a recommendation: who, when, why. */
  listRecommendationHistory(
    params: queries.IListRecommendationHistoryParams,
    options?: CallOptions,
  ): Promise<queries.IListRecommendationHistoryResult[]> {
    return this.many(queries.listRecommendationHistory, params, options);
  }

  /** Why this number? Line by line. */
  explain(params: queries.IExplainParams, options?: CallOptions): Promise<ExplanationLine[]> {
    return this.many(queries.explain, params, options);
  }

  /** Why this number? As a tree: the recommendation with everything that it follows from. */
  async explainTree(params: queries.IExplainParams, options?: CallOptions): Promise<Explanation> {
    const path: Explanation[] = [];
    let root: Explanation | undefined;
    for (const line of await this.explain(params, options)) {
      const node: Explanation = { ...line, children: [] };
      root ??= node;
      path.length = line.depth;
      path.at(-1)?.children.push(node);
      path.push(node);
    }
    if (root === undefined) throw new Error('planning.explain answered nothing');
    return root;
  }

  /** The offers that were compared for a recommendation, taken or not, with the reason. */
  listConsideredOffers(
    params: queries.IListConsideredOffersParams,
    options?: CallOptions,
  ): Promise<queries.IListConsideredOffersResult[]> {
    return this.many(queries.listConsideredOffers, params, options);
  }

  /** Changes quantity or offer of a recommendation at today's price; beyond tolerance it has to be approved again. */
  reviseRecommendation(params: queries.IReviseRecommendationParams, options?: CallOptions): Promise<Recommendation> {
    return this.one(queries.reviseRecommendation, params, options);
  }

  /** Orders approved recommendations, each once, one order a supplier, location and currency; all or none. */
  orderRecommendations(params: queries.IOrderRecommendationsParams, options?: CallOptions): Promise<SupplyOrder[]> {
    return this.many(queries.orderRecommendations, params, options);
  }

  /** An order by its number. */
  getSupplyOrder(params: queries.IGetSupplyOrderParams, options?: CallOptions): Promise<SupplyOrder | null> {
    return this.maybe(queries.getSupplyOrder, params, options);
  }

  /** The lines of an order. */
  listSupplyOrderLines(params: queries.IListSupplyOrderLinesParams, options?: CallOptions): Promise<SupplyOrderLine[]> {
    return this.many(queries.listSupplyOrderLines, params, options);
  }

  /** Lines that are still to come, by due date. A page at a time. */
  listOpenOrderLines(
    filter: Omit<queries.IListOpenOrderLinesParams, 'afterDueOn' | 'afterId' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<OpenSupplyOrderLine>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listOpenOrderLines,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterDueOn: key?.[0], afterId: key?.[1], limit }),
        key: (row) => [row.due_on, row.id],
      },
      options,
    );
  }

  /** Lines of an item that are still to come. */
  listOpenOrderLinesOfItem(
    params: queries.IListOpenOrderLinesOfItemParams,
    options?: CallOptions,
  ): Promise<OpenSupplyOrderLine[]> {
    return this.many(queries.listOpenOrderLinesOfItem, params, options);
  }

  /** Purchase orders, the newest first. A page at a time. */
  listPurchaseOrders({ after, size }: PageRequest = {}, options?: CallOptions): Promise<Page<PurchaseOrder>> {
    return this.page(
      queries.listPurchaseOrders,
      { after, size },
      { params: (key, limit) => ({ beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Purchase orders to a supplier, the newest first. A page at a time. */
  listPurchaseOrdersOfSupplier(
    { supplierId, after, size }: { supplierId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<PurchaseOrder>> {
    return this.page(
      queries.listPurchaseOrdersOfSupplier,
      { after, size },
      { params: (key, limit) => ({ supplierId, beforeId: key?.[0], limit }), key: (row) => [row.id] },
      options,
    );
  }

  /** Receives goods against an order line, all that is open or a part; the stock moves in the same transaction. */
  receiveOrderLine(params: queries.IReceiveOrderLineParams, options?: CallOptions): Promise<Receipt> {
    return this.one(queries.receiveOrderLine, params, options);
  }

  /** Closes an order line of which no more will come; what was not received is the contract's again. */
  closeOrderLine(params: queries.ICloseOrderLineParams, options?: CallOptions): Promise<SupplyOrderLine> {
    return this.one(queries.closeOrderLine, params, options);
  }

  /** Receipts against an order line. */
  listReceipts(params: queries.IListReceiptsParams, options?: CallOptions): Promise<Receipt[]> {
    return this.many(queries.listReceipts, params, options);
  }

  /** The plan in force of an item, bucket by bucket. */
  readStockProjection(
    params: queries.IReadStockProjectionParams,
    options?: CallOptions,
  ): Promise<queries.IReadStockProjectionResult[]> {
    return this.many(queries.readStockProjection, params, options);
  }

  /** Raises and resolves alerts of low stock, predicted depletion and late needs. For a timer. */
  refreshAlerts(
    params: queries.IRefreshAlertsParams = {},
    options?: CallOptions,
  ): Promise<queries.IRefreshAlertsResult[]> {
    return this.many(queries.refreshAlerts, params, options);
  }

  /** Safety stock for a cycle service level. */
  async safetyStock(params: queries.ISafetyStockParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.safetyStock, params, options)).safety_stock;
  }

  /** Reorder point: demand over the lead time, and safety stock. */
  async reorderPoint(params: queries.IReorderPointParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.reorderPoint, params, options)).reorder_point;
  }

  /** Economic order quantity of a constant annual demand. */
  async economicOrderQuantity(params: queries.IEconomicOrderQuantityParams, options?: CallOptions): Promise<number> {
    return (await this.one(queries.economicOrderQuantity, params, options)).quantity;
  }

  /** Economic order quantity with quantity breaks: every tier with its cost of a year, and which is best. */
  economicOrderWithBreaks(
    params: queries.IEconomicOrderWithBreaksParams,
    options?: CallOptions,
  ): Promise<queries.IEconomicOrderWithBreaksResult[]> {
    return this.many(queries.economicOrderWithBreaks, params, options);
  }
}
