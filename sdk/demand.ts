import * as queries from './generated/demand.queries.js';
import type { CallOptions } from './options.js';
import { withoutPageKey, type Page, type PageKey, type PageRequest } from './page.js';
import { Room } from './room.js';
import type { PageReader } from './statements.js';
import type { Query } from './statement.js';

/** A sales line as it is stored. */
export type Sale = queries.IGetSaleResult;

/** A customer. */
export type Customer = queries.IGetCustomerResult;

/** What an erasure did to a table, or would do: `erase`, `drop` or `keep` its rows. */
export type ErasureStep = queries.IEraseCustomersResult;

/** A customer's order, without its lines. */
export type Order = queries.IGetOrderResult;

/** A line of a customer's order. */
export type OrderLine = queries.IListOrderLinesResult;

/** What a batch or a bulk load did. */
export type LoadResult = queries.ILoadSalesResult;

/** A sales line that is to be recorded. */
export interface SaleLine {
  /** Identifier of the line in the selling system, unique over all sales. */
  transactionId: string;
  itemId: string;
  locationId: string;
  /** A Date, or text with a time zone where microseconds matter. */
  soldAt: Date | string;
  /** In the item's stock unit; below zero for a return. */
  quantity: string | number;
  /** Per stock unit. */
  unitPrice: string | number;
  /** ISO 4217 code. */
  currency: string;
  customerId?: string | null | undefined;
  customerSegment?: string | null | undefined;
  region?: string | null | undefined;
  promotion?: string | null | undefined;
}

/** A line of an order that is to be placed. */
export interface NewOrderLine {
  itemId: string;
  /** Location that ships. */
  locationId: string;
  /** In the item's stock unit. */
  quantity: string | number;
  /** Day on which it is due, `YYYY-MM-DD`. */
  dueOn: string;
  /** 1 (first) to 99; 10 where it is not given. */
  priority?: number | undefined;
}

/** What narrows a list of sales down to one kind of row; the period is always given. */
type SaleFilter<Params> = Omit<Params, 'afterSoldAt' | 'afterTransactionId' | 'limit'> & PageRequest;

type OpenLineFilter<Params> = Omit<Params, 'afterDueOn' | 'afterPriority' | 'afterId' | 'limit'> & PageRequest;

/** Columns of demand.sale_line, in which `SaleLine`s are copied. */
const loadColumns = [
  'line_number',
  'transaction_id',
  'item_id',
  'location_id',
  'sold_at',
  'quantity',
  'unit_price',
  'currency',
  'customer_id',
  'customer_segment',
  'region',
  'promotion',
] as const;

/** Sales with their daily rollup, customers and their orders, and what follows from them. */
export class Demand extends Room {
  /** Records one sales line; with `issueStock` its quantity leaves the stock in the same transaction. */
  recordSale(params: queries.IRecordSaleParams, options?: CallOptions): Promise<Sale> {
    return this.one(queries.recordSale, params, options);
  }

  /** Records some thousand sales lines at once, all or none. More go through `loadSales`. */
  recordSales(
    {
      lines,
      ...rest
    }: { lines: readonly SaleLine[]; issueStock?: boolean | undefined; idempotencyKey?: string | undefined },
    options?: CallOptions,
  ): Promise<LoadResult> {
    const records = lines.map((line) => ({
      transaction_id: line.transactionId,
      item_id: line.itemId,
      location_id: line.locationId,
      sold_at: line.soldAt,
      quantity: line.quantity,
      unit_price: line.unitPrice,
      currency: line.currency,
      customer_id: line.customerId,
      customer_segment: line.customerSegment,
      region: line.region,
      promotion: line.promotion,
    }));
    return this.one(queries.recordSales, { ...rest, lines: JSON.stringify(records) }, options);
  }

  /**
   * Loads any number of sales lines with COPY, all or none, as fast as they come. With an idempotency key that was used
   * before, nothing is written and the first result is returned; what the lines are is not compared.
   */
  loadSales(
    lines: Iterable<SaleLine> | AsyncIterable<SaleLine>,
    { idempotencyKey, ...options }: CallOptions & { idempotencyKey?: string | undefined } = {},
  ): Promise<LoadResult> {
    return this.transaction(async (statements) => {
      const { table_name: table } = await statements.one(queries.openSalesLoad, undefined);
      await statements.copyIn(table, loadColumns, numbered(lines));
      return statements.one(queries.loadSales, { idempotencyKey });
    }, options);
  }

  /** Removes a sale that was recorded by mistake. Goods that come back are a sale with a negative quantity instead. */
  voidSale(params: queries.IVoidSaleParams, options?: CallOptions): Promise<Sale> {
    return this.one(queries.voidSale, params, options);
  }

  /** Removes all sales that an upload brought; resolves with their number. */
  async revokeUploadSales(params: queries.IRevokeUploadSalesParams, options?: CallOptions): Promise<string> {
    return (await this.one(queries.revokeUploadSales, params, options)).line_count;
  }

  /** A sale by its transaction id. */
  getSale(params: queries.IGetSaleParams, options?: CallOptions): Promise<Sale | null> {
    return this.maybe(queries.getSale, params, options);
  }

  /** Sales of a period, the latest first. A page at a time. */
  listSales(filter: SaleFilter<queries.IListSalesParams>, options?: CallOptions): Promise<Page<Sale>> {
    return this.#salesPage(queries.listSales, filter, options);
  }

  /** Sales of an item, the latest first. A page at a time. */
  listSalesOfItem(filter: SaleFilter<queries.IListSalesOfItemParams>, options?: CallOptions): Promise<Page<Sale>> {
    return this.#salesPage(queries.listSalesOfItem, filter, options);
  }

  /** Sales at a location, the latest first. A page at a time. */
  listSalesAtLocation(
    filter: SaleFilter<queries.IListSalesAtLocationParams>,
    options?: CallOptions,
  ): Promise<Page<Sale>> {
    return this.#salesPage(queries.listSalesAtLocation, filter, options);
  }

  /** Sales of a category and of all below it, the latest first. A page at a time. */
  listSalesOfCategory(
    filter: SaleFilter<queries.IListSalesOfCategoryParams>,
    options?: CallOptions,
  ): Promise<Page<Sale>> {
    return this.#salesPage(queries.listSalesOfCategory, filter, options);
  }

  /** Sales to a customer, the latest first. A page at a time. */
  listSalesOfCustomer(
    filter: SaleFilter<queries.IListSalesOfCustomerParams>,
    options?: CallOptions,
  ): Promise<Page<Sale>> {
    return this.#salesPage(queries.listSalesOfCustomer, filter, options);
  }

  /** Demand history of an item, period by period, gaps filled; null where a stockout hides what would have been sold. */
  readDemand(params: queries.IReadDemandParams, options?: CallOptions): Promise<queries.IReadDemandResult[]> {
    return this.many(queries.readDemand, params, options);
  }

  /** Demand history of many series: the n-th item at the n-th location. */
  readDemands(params: queries.IReadDemandsParams, options?: CallOptions): Promise<queries.IReadDemandsResult[]> {
    return this.many(queries.readDemands, params, options);
  }

  /** Sales by item, location, category, region or segment, as a whole or by period. */
  summarizeSales(
    params: queries.ISummarizeSalesParams,
    options?: CallOptions,
  ): Promise<queries.ISummarizeSalesResult[]> {
    return this.many(queries.summarizeSales, params, options);
  }

  /** Top items by revenue or quantity. */
  rankItems(params: queries.IRankItemsParams, options?: CallOptions): Promise<queries.IRankItemsResult[]> {
    return this.many(queries.rankItems, params, options);
  }

  /** ABC, XYZ and demand class of the items that were sold, with the numbers behind them. */
  classifyItems(params: queries.IClassifyItemsParams, options?: CallOptions): Promise<queries.IClassifyItemsResult[]> {
    return this.many(queries.classifyItems, params, options);
  }

  /** Computes how customer segments buy in each category, keeps it and returns it. */
  analyzeCustomerBehavior(
    params: queries.IAnalyzeCustomerBehaviorParams,
    options?: CallOptions,
  ): Promise<queries.IAnalyzeCustomerBehaviorResult[]> {
    return this.many(queries.analyzeCustomerBehavior, params, options);
  }

  /** Adds a customer or changes the one with this code; what is not given stays as it is. */
  upsertCustomer(params: queries.IUpsertCustomerParams, options?: CallOptions): Promise<Customer> {
    return this.one(queries.upsertCustomer, params, options);
  }

  /** A customer by code. */
  getCustomer(params: queries.IGetCustomerParams, options?: CallOptions): Promise<Customer | null> {
    return this.maybe(queries.getCustomer, params, options);
  }

  /** Customers of a segment, by code. A page at a time. */
  listCustomers(
    { segment, after, size }: { segment: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Customer>> {
    return this.page(
      queries.listCustomers,
      { after, size },
      {
        params: (key, limit) => ({ segment, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /**
   * Erases who customers are: code, name, region, and the refused records of uploads that name them. Orders, sales and
   * money stay. A dry run, which is the default, says what would go. For admins; cannot be undone.
   */
  eraseCustomers(params: queries.IEraseCustomersParams, options?: CallOptions): Promise<ErasureStep[]> {
    return this.many(queries.eraseCustomers, params, options);
  }

  /** The same for all customers of a segment who are not erased yet. */
  eraseCustomerSegment(params: queries.IEraseCustomerSegmentParams, options?: CallOptions): Promise<ErasureStep[]> {
    return this.many(queries.eraseCustomerSegment, params, options);
  }

  /** Places a customer's order with its lines. */
  placeOrder(
    { lines, ...rest }: Omit<queries.IPlaceOrderParams, 'lines'> & { lines: readonly NewOrderLine[] },
    options?: CallOptions,
  ): Promise<Order> {
    const records = lines.map((line) => ({
      item_id: line.itemId,
      location_id: line.locationId,
      quantity: line.quantity,
      due_on: line.dueOn,
      priority: line.priority,
    }));
    return this.one(queries.placeOrder, { ...rest, lines: JSON.stringify(records) }, options);
  }

  /** Ships an order line, whole or in part, optionally from stock or from a reservation. */
  shipOrderLine(params: queries.IShipOrderLineParams, options?: CallOptions): Promise<OrderLine> {
    return this.one(queries.shipOrderLine, params, options);
  }

  /** Cancels what is still open of an order line. */
  cancelOrderLine(params: queries.ICancelOrderLineParams, options?: CallOptions): Promise<OrderLine> {
    return this.one(queries.cancelOrderLine, params, options);
  }

  /** An order by its number. */
  getOrder(params: queries.IGetOrderParams, options?: CallOptions): Promise<Order | null> {
    return this.maybe(queries.getOrder, params, options);
  }

  /** The lines of an order. */
  listOrderLines(params: queries.IListOrderLinesParams, options?: CallOptions): Promise<OrderLine[]> {
    return this.many(queries.listOrderLines, params, options);
  }

  /** Order lines that have not been shipped in full, by due date and priority. A page at a time. */
  listOpenOrderLines(
    filter: OpenLineFilter<queries.IListOpenOrderLinesParams> = {},
    options?: CallOptions,
  ): Promise<Page<OrderLine>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listOpenOrderLines,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, ...afterOpenLine(key), limit }),
        key: openLineKey,
      },
      options,
    );
  }

  /** Open order lines of an item. A page at a time. */
  listOpenOrderLinesOfItem(
    filter: OpenLineFilter<queries.IListOpenOrderLinesOfItemParams>,
    options?: CallOptions,
  ): Promise<Page<OrderLine>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listOpenOrderLinesOfItem,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, ...afterOpenLine(key), limit }),
        key: openLineKey,
      },
      options,
    );
  }

  /** What does not agree between sales, rollup and orders; nothing when all is well. Reads all sales. */
  listIntegrityFindings(options?: CallOptions): Promise<queries.IListIntegrityFindingsResult[]> {
    return this.many(queries.listIntegrityFindings, undefined, options);
  }

  async #salesPage<Params extends { afterSoldAt?: unknown; afterTransactionId?: unknown; limit: unknown }>(
    query: Query<Params, queries.IListSalesResult>,
    filter: SaleFilter<Params>,
    options: CallOptions | undefined,
  ): Promise<Page<Sale>> {
    const { after, size, ...rest } = filter;
    const reader: PageReader<Params, queries.IListSalesResult> = {
      params: (key, limit) =>
        ({ ...rest, afterSoldAt: key?.[0], afterTransactionId: key?.[1], limit }) as unknown as Params,
      key: (row) => [row.page_key, row.transaction_id],
    };
    const { rows, next } = await this.page(query, { after, size }, reader, options);
    return { rows: rows.map(withoutPageKey), next };
  }
}

function afterOpenLine(key: PageKey | null): {
  afterDueOn: string | undefined;
  afterPriority: number | undefined;
  afterId: string | undefined;
} {
  return { afterDueOn: key?.[0], afterPriority: key ? Number(key[1]) : undefined, afterId: key?.[2] };
}

function openLineKey(row: OrderLine): PageKey {
  return [row.due_on, String(row.priority), row.id];
}

async function* numbered(
  lines: Iterable<SaleLine> | AsyncIterable<SaleLine>,
): AsyncGenerator<readonly unknown[], void, undefined> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    yield [
      number,
      line.transactionId,
      line.itemId,
      line.locationId,
      line.soldAt,
      line.quantity,
      line.unitPrice,
      line.currency,
      line.customerId,
      line.customerSegment,
      line.region,
      line.promotion,
    ];
  }
}
