/** Types generated for queries found in "sql/demand/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { OrderLineState } from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type stringArray = string[];

/** 'RecordSale' parameters type */
export interface IRecordSaleParams {
  currency: string;
  customerId?: string | null | void;
  customerSegment?: string | null | void;
  idempotencyKey?: string | null | void;
  issueStock?: boolean | null | void;
  itemId: string;
  locationId: string;
  promotion?: string | null | void;
  quantity: NumberOrString;
  region?: string | null | void;
  soldAt?: DateOrString | null | void;
  transactionId: string;
  unitPrice: NumberOrString;
}

/** 'RecordSale' return type */
export interface IRecordSaleResult {
  currency: string;
  customer_id: string | null;
  customer_segment: string | null;
  item_id: string;
  location_id: string;
  promotion: string | null;
  quantity: Numeric;
  recorded_at: Date;
  region: string | null;
  sold_at: Date;
  sold_on: string;
  total: Numeric;
  transaction_id: string;
  unit_price: Numeric;
  upload_id: string | null;
}

/** 'RecordSale' query type */
export interface IRecordSaleQuery {
  params: IRecordSaleParams;
  result: IRecordSaleResult;
}

const recordSaleIR: any = {
  usedParamSet: {
    transactionId: true,
    itemId: true,
    locationId: true,
    quantity: true,
    unitPrice: true,
    currency: true,
    soldAt: true,
    customerId: true,
    customerSegment: true,
    region: true,
    promotion: true,
    issueStock: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'transactionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 506, b: 520 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 525, b: 532 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 537, b: 548 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 553, b: 562 }] },
    { name: 'unitPrice', required: true, transform: { type: 'scalar' }, locs: [{ a: 567, b: 577 }] },
    { name: 'currency', required: true, transform: { type: 'scalar' }, locs: [{ a: 582, b: 591 }] },
    { name: 'soldAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 596, b: 602 }] },
    { name: 'customerId', required: false, transform: { type: 'scalar' }, locs: [{ a: 607, b: 617 }] },
    { name: 'customerSegment', required: false, transform: { type: 'scalar' }, locs: [{ a: 622, b: 637 }] },
    { name: 'region', required: false, transform: { type: 'scalar' }, locs: [{ a: 642, b: 648 }] },
    { name: 'promotion', required: false, transform: { type: 'scalar' }, locs: [{ a: 653, b: 662 }] },
    { name: 'issueStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 676, b: 686 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 708, b: 722 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!"\nfrom demand.record_sale(\n  :transactionId!,\n  :itemId!,\n  :locationId!,\n  :quantity!,\n  :unitPrice!,\n  :currency!,\n  :soldAt,\n  :customerId,\n  :customerSegment,\n  :region,\n  :promotion,\n  coalesce(:issueStock::boolean, false),\n  :idempotencyKey\n) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!"
 * from demand.record_sale(
 *   :transactionId!,
 *   :itemId!,
 *   :locationId!,
 *   :quantity!,
 *   :unitPrice!,
 *   :currency!,
 *   :soldAt,
 *   :customerId,
 *   :customerSegment,
 *   :region,
 *   :promotion,
 *   coalesce(:issueStock::boolean, false),
 *   :idempotencyKey
 * ) as t
 * ```
 */
export const recordSale = new PreparedQuery<IRecordSaleParams, IRecordSaleResult>(recordSaleIR);

/** 'RecordSales' parameters type */
export interface IRecordSalesParams {
  idempotencyKey?: string | null | void;
  issueStock?: boolean | null | void;
  lines: Json;
}

/** 'RecordSales' return type */
export interface IRecordSalesResult {
  day_count: string;
  first_sold_at: Date | null;
  last_sold_at: Date | null;
  line_count: string;
  partition_count: number;
}

/** 'RecordSales' query type */
export interface IRecordSalesQuery {
  params: IRecordSalesParams;
  result: IRecordSalesResult;
}

const recordSalesIR: any = {
  usedParamSet: { lines: true, issueStock: true, idempotencyKey: true },
  params: [
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 214, b: 220 }] },
    { name: 'issueStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 232, b: 242 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 262, b: 276 }] },
  ],
  statement:
    'select\n  r.line_count as "line_count!",\n  r.day_count as "day_count!",\n  r.partition_count as "partition_count!",\n  r.first_sold_at as "first_sold_at?",\n  r.last_sold_at as "last_sold_at?"\nfrom demand.record_sales(:lines!, coalesce(:issueStock::boolean, false), :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.line_count as "line_count!",
 *   r.day_count as "day_count!",
 *   r.partition_count as "partition_count!",
 *   r.first_sold_at as "first_sold_at?",
 *   r.last_sold_at as "last_sold_at?"
 * from demand.record_sales(:lines!, coalesce(:issueStock::boolean, false), :idempotencyKey) as r
 * ```
 */
export const recordSales = new PreparedQuery<IRecordSalesParams, IRecordSalesResult>(recordSalesIR);

/** 'OpenSalesLoad' parameters type */
export type IOpenSalesLoadParams = void;

/** 'OpenSalesLoad' return type */
export interface IOpenSalesLoadResult {
  table_name: string;
}

/** 'OpenSalesLoad' query type */
export interface IOpenSalesLoadQuery {
  params: IOpenSalesLoadParams;
  result: IOpenSalesLoadResult;
}

const openSalesLoadIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select demand.open_sales_load() as "table_name!"',
};

/**
 * Query generated from SQL:
 * ```
 * select demand.open_sales_load() as "table_name!"
 * ```
 */
export const openSalesLoad = new PreparedQuery<IOpenSalesLoadParams, IOpenSalesLoadResult>(openSalesLoadIR);

/** 'LoadSales' parameters type */
export interface ILoadSalesParams {
  idempotencyKey?: string | null | void;
}

/** 'LoadSales' return type */
export interface ILoadSalesResult {
  day_count: string;
  first_sold_at: Date | null;
  last_sold_at: Date | null;
  line_count: string;
  partition_count: number;
}

/** 'LoadSales' query type */
export interface ILoadSalesQuery {
  params: ILoadSalesParams;
  result: ILoadSalesResult;
}

const loadSalesIR: any = {
  usedParamSet: { idempotencyKey: true },
  params: [{ name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 212, b: 226 }] }],
  statement:
    'select\n  r.line_count as "line_count!",\n  r.day_count as "day_count!",\n  r.partition_count as "partition_count!",\n  r.first_sold_at as "first_sold_at?",\n  r.last_sold_at as "last_sold_at?"\nfrom demand.load_sales(:idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.line_count as "line_count!",
 *   r.day_count as "day_count!",
 *   r.partition_count as "partition_count!",
 *   r.first_sold_at as "first_sold_at?",
 *   r.last_sold_at as "last_sold_at?"
 * from demand.load_sales(:idempotencyKey) as r
 * ```
 */
export const loadSales = new PreparedQuery<ILoadSalesParams, ILoadSalesResult>(loadSalesIR);

/** 'VoidSale' parameters type */
export interface IVoidSaleParams {
  idempotencyKey?: string | null | void;
  transactionId: string;
}

/** 'VoidSale' return type */
export interface IVoidSaleResult {
  currency: string;
  customer_id: string | null;
  customer_segment: string | null;
  item_id: string;
  location_id: string;
  promotion: string | null;
  quantity: Numeric;
  recorded_at: Date;
  region: string | null;
  sold_at: Date;
  sold_on: string;
  total: Numeric;
  transaction_id: string;
  unit_price: Numeric;
  upload_id: string | null;
}

/** 'VoidSale' query type */
export interface IVoidSaleQuery {
  params: IVoidSaleParams;
  result: IVoidSaleResult;
}

const voidSaleIR: any = {
  usedParamSet: { transactionId: true, idempotencyKey: true },
  params: [
    { name: 'transactionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 501, b: 515 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 518, b: 532 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!"\nfrom demand.void_sale(:transactionId!, :idempotencyKey) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!"
 * from demand.void_sale(:transactionId!, :idempotencyKey) as t
 * ```
 */
export const voidSale = new PreparedQuery<IVoidSaleParams, IVoidSaleResult>(voidSaleIR);

/** 'RevokeUploadSales' parameters type */
export interface IRevokeUploadSalesParams {
  uploadId: string;
}

/** 'RevokeUploadSales' return type */
export interface IRevokeUploadSalesResult {
  line_count: string;
}

/** 'RevokeUploadSales' query type */
export interface IRevokeUploadSalesQuery {
  params: IRevokeUploadSalesParams;
  result: IRevokeUploadSalesResult;
}

const revokeUploadSalesIR: any = {
  usedParamSet: { uploadId: true },
  params: [{ name: 'uploadId', required: true, transform: { type: 'scalar' }, locs: [{ a: 34, b: 43 }] }],
  statement: 'select demand.revoke_upload_sales(:uploadId!) as "line_count!"',
};

/**
 * Query generated from SQL:
 * ```
 * select demand.revoke_upload_sales(:uploadId!) as "line_count!"
 * ```
 */
export const revokeUploadSales = new PreparedQuery<IRevokeUploadSalesParams, IRevokeUploadSalesResult>(
  revokeUploadSalesIR,
);

/** 'GetSale' parameters type */
export interface IGetSaleParams {
  transactionId: string;
}

/** 'GetSale' return type */
export interface IGetSaleResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'GetSale' query type */
export interface IGetSaleQuery {
  params: IGetSaleParams;
  result: IGetSaleResult;
}

const getSaleIR: any = {
  usedParamSet: { transactionId: true },
  params: [{ name: 'transactionId', required: true, transform: { type: 'scalar' }, locs: [{ a: 527, b: 541 }] }],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!"\nfrom demand.sales as t\nwhere t.transaction_id = :transactionId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!"
 * from demand.sales as t
 * where t.transaction_id = :transactionId!
 * ```
 */
export const getSale = new PreparedQuery<IGetSaleParams, IGetSaleResult>(getSaleIR);

/** 'ListSales' parameters type */
export interface IListSalesParams {
  afterSoldAt?: DateOrString | null | void;
  afterTransactionId?: string | null | void;
  customerSegment?: string | null | void;
  from: DateOrString;
  limit: NumberOrString;
  region?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'ListSales' return type */
export interface IListSalesResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  page_key: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'ListSales' query type */
export interface IListSalesQuery {
  params: IListSalesParams;
  result: IListSalesResult;
}

const listSalesIR: any = {
  usedParamSet: {
    region: true,
    customerSegment: true,
    from: true,
    to: true,
    afterSoldAt: true,
    afterTransactionId: true,
    limit: true,
  },
  params: [
    {
      name: 'region',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 602, b: 608 },
        { a: 638, b: 644 },
      ],
    },
    {
      name: 'customerSegment',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 654, b: 669 },
        { a: 709, b: 724 },
      ],
    },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 746, b: 751 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 778, b: 780 }] },
    {
      name: 'afterSoldAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 805, b: 816 },
        { a: 852, b: 863 },
        { a: 922, b: 933 },
      ],
    },
    { name: 'afterTransactionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 949, b: 967 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1030, b: 1036 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!",\n  to_char(t.sold_at at time zone \'UTC\', \'YYYY-MM-DD HH24:MI:SS.US\') || \'+00\' as "page_key!"\nfrom demand.sales as t\nwhere (:region::text is null or t.region = :region)\n  and (:customerSegment::text is null or t.customer_segment = :customerSegment)\n  and t.sold_at >= :from!\n  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, \'infinity\'))\n  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))\norder by t.sold_at desc, t.transaction_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!",
 *   to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
 * from demand.sales as t
 * where (:region::text is null or t.region = :region)
 *   and (:customerSegment::text is null or t.customer_segment = :customerSegment)
 *   and t.sold_at >= :from!
 *   and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
 *   and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
 * order by t.sold_at desc, t.transaction_id desc
 * limit :limit!
 * ```
 */
export const listSales = new PreparedQuery<IListSalesParams, IListSalesResult>(listSalesIR);

/** 'ListSalesOfItem' parameters type */
export interface IListSalesOfItemParams {
  afterSoldAt?: DateOrString | null | void;
  afterTransactionId?: string | null | void;
  customerSegment?: string | null | void;
  from: DateOrString;
  itemId: string;
  limit: NumberOrString;
  locationId?: string | null | void;
  region?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'ListSalesOfItem' return type */
export interface IListSalesOfItemResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  page_key: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'ListSalesOfItem' query type */
export interface IListSalesOfItemQuery {
  params: IListSalesOfItemParams;
  result: IListSalesOfItemResult;
}

const listSalesOfItemIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    region: true,
    customerSegment: true,
    from: true,
    to: true,
    afterSoldAt: true,
    afterTransactionId: true,
    limit: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 613, b: 620 }] },
    {
      name: 'locationId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 629, b: 639 },
        { a: 674, b: 684 },
      ],
    },
    {
      name: 'region',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 694, b: 700 },
        { a: 730, b: 736 },
      ],
    },
    {
      name: 'customerSegment',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 746, b: 761 },
        { a: 801, b: 816 },
      ],
    },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 838, b: 843 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 870, b: 872 }] },
    {
      name: 'afterSoldAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 897, b: 908 },
        { a: 944, b: 955 },
        { a: 1014, b: 1025 },
      ],
    },
    { name: 'afterTransactionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1041, b: 1059 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1122, b: 1128 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!",\n  to_char(t.sold_at at time zone \'UTC\', \'YYYY-MM-DD HH24:MI:SS.US\') || \'+00\' as "page_key!"\nfrom demand.sales as t\nwhere t.item_id = :itemId!\n  and (:locationId::uuid is null or t.location_id = :locationId)\n  and (:region::text is null or t.region = :region)\n  and (:customerSegment::text is null or t.customer_segment = :customerSegment)\n  and t.sold_at >= :from!\n  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, \'infinity\'))\n  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))\norder by t.sold_at desc, t.transaction_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!",
 *   to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
 * from demand.sales as t
 * where t.item_id = :itemId!
 *   and (:locationId::uuid is null or t.location_id = :locationId)
 *   and (:region::text is null or t.region = :region)
 *   and (:customerSegment::text is null or t.customer_segment = :customerSegment)
 *   and t.sold_at >= :from!
 *   and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
 *   and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
 * order by t.sold_at desc, t.transaction_id desc
 * limit :limit!
 * ```
 */
export const listSalesOfItem = new PreparedQuery<IListSalesOfItemParams, IListSalesOfItemResult>(listSalesOfItemIR);

/** 'ListSalesAtLocation' parameters type */
export interface IListSalesAtLocationParams {
  afterSoldAt?: DateOrString | null | void;
  afterTransactionId?: string | null | void;
  customerSegment?: string | null | void;
  from: DateOrString;
  limit: NumberOrString;
  locationId: string;
  region?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'ListSalesAtLocation' return type */
export interface IListSalesAtLocationResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  page_key: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'ListSalesAtLocation' query type */
export interface IListSalesAtLocationQuery {
  params: IListSalesAtLocationParams;
  result: IListSalesAtLocationResult;
}

const listSalesAtLocationIR: any = {
  usedParamSet: {
    locationId: true,
    region: true,
    customerSegment: true,
    from: true,
    to: true,
    afterSoldAt: true,
    afterTransactionId: true,
    limit: true,
  },
  params: [
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 617, b: 628 }] },
    {
      name: 'region',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 637, b: 643 },
        { a: 673, b: 679 },
      ],
    },
    {
      name: 'customerSegment',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 689, b: 704 },
        { a: 744, b: 759 },
      ],
    },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 781, b: 786 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 813, b: 815 }] },
    {
      name: 'afterSoldAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 840, b: 851 },
        { a: 887, b: 898 },
        { a: 957, b: 968 },
      ],
    },
    { name: 'afterTransactionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 984, b: 1002 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1065, b: 1071 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!",\n  to_char(t.sold_at at time zone \'UTC\', \'YYYY-MM-DD HH24:MI:SS.US\') || \'+00\' as "page_key!"\nfrom demand.sales as t\nwhere t.location_id = :locationId!\n  and (:region::text is null or t.region = :region)\n  and (:customerSegment::text is null or t.customer_segment = :customerSegment)\n  and t.sold_at >= :from!\n  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, \'infinity\'))\n  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))\norder by t.sold_at desc, t.transaction_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!",
 *   to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
 * from demand.sales as t
 * where t.location_id = :locationId!
 *   and (:region::text is null or t.region = :region)
 *   and (:customerSegment::text is null or t.customer_segment = :customerSegment)
 *   and t.sold_at >= :from!
 *   and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
 *   and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
 * order by t.sold_at desc, t.transaction_id desc
 * limit :limit!
 * ```
 */
export const listSalesAtLocation = new PreparedQuery<IListSalesAtLocationParams, IListSalesAtLocationResult>(
  listSalesAtLocationIR,
);

/** 'ListSalesOfCategory' parameters type */
export interface IListSalesOfCategoryParams {
  afterSoldAt?: DateOrString | null | void;
  afterTransactionId?: string | null | void;
  categoryId: string;
  customerSegment?: string | null | void;
  from: DateOrString;
  limit: NumberOrString;
  region?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'ListSalesOfCategory' return type */
export interface IListSalesOfCategoryResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  page_key: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'ListSalesOfCategory' query type */
export interface IListSalesOfCategoryQuery {
  params: IListSalesOfCategoryParams;
  result: IListSalesOfCategoryResult;
}

const listSalesOfCategoryIR: any = {
  usedParamSet: {
    categoryId: true,
    region: true,
    customerSegment: true,
    from: true,
    to: true,
    afterSoldAt: true,
    afterTransactionId: true,
    limit: true,
  },
  params: [
    { name: 'categoryId', required: true, transform: { type: 'scalar' }, locs: [{ a: 666, b: 677 }] },
    {
      name: 'region',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 748, b: 754 },
        { a: 784, b: 790 },
      ],
    },
    {
      name: 'customerSegment',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 800, b: 815 },
        { a: 855, b: 870 },
      ],
    },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 892, b: 897 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 924, b: 926 }] },
    {
      name: 'afterSoldAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 951, b: 962 },
        { a: 998, b: 1009 },
        { a: 1068, b: 1079 },
      ],
    },
    { name: 'afterTransactionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1095, b: 1113 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1176, b: 1182 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!",\n  to_char(t.sold_at at time zone \'UTC\', \'YYYY-MM-DD HH24:MI:SS.US\') || \'+00\' as "page_key!"\nfrom demand.sales as t\nwhere t.item_id in (\n    select i.id\n    from catalog.category_subtree(:categoryId!) as c\n    join catalog.items as i on i.category_id = c.id\n  )\n  and (:region::text is null or t.region = :region)\n  and (:customerSegment::text is null or t.customer_segment = :customerSegment)\n  and t.sold_at >= :from!\n  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, \'infinity\'))\n  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))\norder by t.sold_at desc, t.transaction_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!",
 *   to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
 * from demand.sales as t
 * where t.item_id in (
 *     select i.id
 *     from catalog.category_subtree(:categoryId!) as c
 *     join catalog.items as i on i.category_id = c.id
 *   )
 *   and (:region::text is null or t.region = :region)
 *   and (:customerSegment::text is null or t.customer_segment = :customerSegment)
 *   and t.sold_at >= :from!
 *   and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
 *   and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
 * order by t.sold_at desc, t.transaction_id desc
 * limit :limit!
 * ```
 */
export const listSalesOfCategory = new PreparedQuery<IListSalesOfCategoryParams, IListSalesOfCategoryResult>(
  listSalesOfCategoryIR,
);

/** 'ListSalesOfCustomer' parameters type */
export interface IListSalesOfCustomerParams {
  afterSoldAt?: DateOrString | null | void;
  afterTransactionId?: string | null | void;
  customerId: string;
  from: DateOrString;
  limit: NumberOrString;
  to?: DateOrString | null | void;
}

/** 'ListSalesOfCustomer' return type */
export interface IListSalesOfCustomerResult {
  /** ISO 4217 code. */
  currency: string;
  /** Customer, where known. */
  customer_id: string | null;
  /** Segment at the time of the sale. */
  customer_segment: string | null;
  /** Item sold. */
  item_id: string;
  /** Where. */
  location_id: string;
  page_key: string;
  /** Promotion that applied; null: none. */
  promotion: string | null;
  /** Quantity in the item's stock unit; negative for a return, never zero. */
  quantity: Numeric;
  /** When it was written. */
  recorded_at: Date;
  /** Region of the sale. */
  region: string | null;
  /** When. */
  sold_at: Date;
  /** Day of the sale in the location's time zone. */
  sold_on: string;
  /** quantity x unit_price, computed by the database. */
  total: Numeric;
  /** Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands. */
  transaction_id: string;
  /** Price per stock unit. */
  unit_price: Numeric;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'ListSalesOfCustomer' query type */
export interface IListSalesOfCustomerQuery {
  params: IListSalesOfCustomerParams;
  result: IListSalesOfCustomerResult;
}

const listSalesOfCustomerIR: any = {
  usedParamSet: { customerId: true, from: true, to: true, afterSoldAt: true, afterTransactionId: true, limit: true },
  params: [
    { name: 'customerId', required: true, transform: { type: 'scalar' }, locs: [{ a: 617, b: 628 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 649, b: 654 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 681, b: 683 }] },
    {
      name: 'afterSoldAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 708, b: 719 },
        { a: 755, b: 766 },
        { a: 825, b: 836 },
      ],
    },
    { name: 'afterTransactionId', required: false, transform: { type: 'scalar' }, locs: [{ a: 852, b: 870 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 933, b: 939 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.sold_at as "sold_at!",\n  t.transaction_id as "transaction_id!",\n  t.location_id as "location_id!",\n  t.sold_on as "sold_on!",\n  t.quantity as "quantity!",\n  t.unit_price as "unit_price!",\n  t.total as "total!",\n  t.currency as "currency!",\n  t.customer_id as "customer_id?",\n  t.customer_segment as "customer_segment?",\n  t.region as "region?",\n  t.promotion as "promotion?",\n  t.upload_id as "upload_id?",\n  t.recorded_at as "recorded_at!",\n  to_char(t.sold_at at time zone \'UTC\', \'YYYY-MM-DD HH24:MI:SS.US\') || \'+00\' as "page_key!"\nfrom demand.sales as t\nwhere t.customer_id = :customerId!\n  and t.sold_at >= :from!\n  and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, \'infinity\'))\n  and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))\norder by t.sold_at desc, t.transaction_id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.sold_at as "sold_at!",
 *   t.transaction_id as "transaction_id!",
 *   t.location_id as "location_id!",
 *   t.sold_on as "sold_on!",
 *   t.quantity as "quantity!",
 *   t.unit_price as "unit_price!",
 *   t.total as "total!",
 *   t.currency as "currency!",
 *   t.customer_id as "customer_id?",
 *   t.customer_segment as "customer_segment?",
 *   t.region as "region?",
 *   t.promotion as "promotion?",
 *   t.upload_id as "upload_id?",
 *   t.recorded_at as "recorded_at!",
 *   to_char(t.sold_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "page_key!"
 * from demand.sales as t
 * where t.customer_id = :customerId!
 *   and t.sold_at >= :from!
 *   and t.sold_at <= least(:to::timestamptz, coalesce(:afterSoldAt::timestamptz, 'infinity'))
 *   and (:afterSoldAt::timestamptz is null or (t.sold_at, t.transaction_id) < (:afterSoldAt::timestamptz, :afterTransactionId::text))
 * order by t.sold_at desc, t.transaction_id desc
 * limit :limit!
 * ```
 */
export const listSalesOfCustomer = new PreparedQuery<IListSalesOfCustomerParams, IListSalesOfCustomerResult>(
  listSalesOfCustomerIR,
);

/** 'ReadDemand' parameters type */
export interface IReadDemandParams {
  frequency?: string | null | void;
  from: string;
  itemId: string;
  locationId?: string | null | void;
  to: string;
}

/** 'ReadDemand' return type */
export interface IReadDemandResult {
  is_censored: boolean;
  is_filled: boolean;
  line_count: string;
  period_start: string;
  quantity: Numeric | null;
  returned_quantity: Numeric;
  sold_quantity: Numeric;
}

/** 'ReadDemand' query type */
export interface IReadDemandQuery {
  params: IReadDemandParams;
  result: IReadDemandResult;
}

const readDemandIR: any = {
  usedParamSet: { itemId: true, locationId: true, from: true, to: true, frequency: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 281, b: 288 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 291, b: 301 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 304, b: 309 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 312, b: 315 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 327, b: 336 }] },
  ],
  statement:
    'select\n  r.period_start as "period_start!",\n  r.quantity as "quantity?",\n  r.sold_quantity as "sold_quantity!",\n  r.returned_quantity as "returned_quantity!",\n  r.line_count as "line_count!",\n  r.is_filled as "is_filled!",\n  r.is_censored as "is_censored!"\nfrom demand.read_demand(:itemId!, :locationId, :from!, :to!, coalesce(:frequency, \'weekly\')) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.period_start as "period_start!",
 *   r.quantity as "quantity?",
 *   r.sold_quantity as "sold_quantity!",
 *   r.returned_quantity as "returned_quantity!",
 *   r.line_count as "line_count!",
 *   r.is_filled as "is_filled!",
 *   r.is_censored as "is_censored!"
 * from demand.read_demand(:itemId!, :locationId, :from!, :to!, coalesce(:frequency, 'weekly')) as r
 * ```
 */
export const readDemand = new PreparedQuery<IReadDemandParams, IReadDemandResult>(readDemandIR);

/** 'ReadDemands' parameters type */
export interface IReadDemandsParams {
  frequency?: string | null | void;
  from: string;
  itemIds: stringArray;
  locationIds: stringArray;
  to: string;
}

/** 'ReadDemands' return type */
export interface IReadDemandsResult {
  is_censored: boolean;
  is_filled: boolean;
  item_id: string;
  line_count: string;
  location_id: string | null;
  period_start: string;
  quantity: Numeric | null;
  returned_quantity: Numeric;
  sold_quantity: Numeric;
}

/** 'ReadDemands' query type */
export interface IReadDemandsQuery {
  params: IReadDemandsParams;
  result: IReadDemandsResult;
}

const readDemandsIR: any = {
  usedParamSet: { itemIds: true, locationIds: true, from: true, to: true, frequency: true },
  params: [
    { name: 'itemIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 344, b: 352 }] },
    { name: 'locationIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 355, b: 367 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 370, b: 375 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 378, b: 381 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 393, b: 402 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.location_id as "location_id?",\n  r.period_start as "period_start!",\n  r.quantity as "quantity?",\n  r.sold_quantity as "sold_quantity!",\n  r.returned_quantity as "returned_quantity!",\n  r.line_count as "line_count!",\n  r.is_filled as "is_filled!",\n  r.is_censored as "is_censored!"\nfrom demand.read_demands(:itemIds!, :locationIds!, :from!, :to!, coalesce(:frequency, \'weekly\')) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.location_id as "location_id?",
 *   r.period_start as "period_start!",
 *   r.quantity as "quantity?",
 *   r.sold_quantity as "sold_quantity!",
 *   r.returned_quantity as "returned_quantity!",
 *   r.line_count as "line_count!",
 *   r.is_filled as "is_filled!",
 *   r.is_censored as "is_censored!"
 * from demand.read_demands(:itemIds!, :locationIds!, :from!, :to!, coalesce(:frequency, 'weekly')) as r
 * ```
 */
export const readDemands = new PreparedQuery<IReadDemandsParams, IReadDemandsResult>(readDemandsIR);

/** 'SummarizeSales' parameters type */
export interface ISummarizeSalesParams {
  dimension: string;
  frequency?: string | null | void;
  from: string;
  to: string;
}

/** 'SummarizeSales' return type */
export interface ISummarizeSalesResult {
  average_line_revenue: Numeric;
  currency: string;
  key: string | null;
  key_id: string | null;
  line_count: string;
  period_start: string;
  quantity: Numeric;
  returned_quantity: Numeric;
  revenue: Numeric;
}

/** 'SummarizeSales' query type */
export interface ISummarizeSalesQuery {
  params: ISummarizeSalesParams;
  result: ISummarizeSalesResult;
}

const summarizeSalesIR: any = {
  usedParamSet: { dimension: true, from: true, to: true, frequency: true },
  params: [
    { name: 'dimension', required: true, transform: { type: 'scalar' }, locs: [{ a: 333, b: 343 }] },
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 346, b: 351 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 354, b: 357 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 360, b: 369 }] },
  ],
  statement:
    'select\n  r.period_start as "period_start!",\n  r.key_id as "key_id?",\n  r.key as "key?",\n  r.currency as "currency!",\n  r.line_count as "line_count!",\n  r.quantity as "quantity!",\n  r.returned_quantity as "returned_quantity!",\n  r.revenue as "revenue!",\n  r.average_line_revenue as "average_line_revenue!"\nfrom demand.summarize_sales(:dimension!, :from!, :to!, :frequency) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.period_start as "period_start!",
 *   r.key_id as "key_id?",
 *   r.key as "key?",
 *   r.currency as "currency!",
 *   r.line_count as "line_count!",
 *   r.quantity as "quantity!",
 *   r.returned_quantity as "returned_quantity!",
 *   r.revenue as "revenue!",
 *   r.average_line_revenue as "average_line_revenue!"
 * from demand.summarize_sales(:dimension!, :from!, :to!, :frequency) as r
 * ```
 */
export const summarizeSales = new PreparedQuery<ISummarizeSalesParams, ISummarizeSalesResult>(summarizeSalesIR);

/** 'RankItems' parameters type */
export interface IRankItemsParams {
  by?: string | null | void;
  categoryId?: string | null | void;
  currency?: string | null | void;
  from: string;
  limit?: number | null | void;
  locationId?: string | null | void;
  to: string;
}

/** 'RankItems' return type */
export interface IRankItemsResult {
  currency: string;
  item_id: string;
  line_count: string;
  name: string;
  quantity: Numeric;
  rank: string;
  revenue: Numeric;
  sku: string;
}

/** 'RankItems' query type */
export interface IRankItemsQuery {
  params: IRankItemsParams;
  result: IRankItemsResult;
}

const rankItemsIR: any = {
  usedParamSet: { from: true, to: true, by: true, limit: true, locationId: true, categoryId: true, currency: true },
  params: [
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 238, b: 243 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 248, b: 251 }] },
    { name: 'by', required: false, transform: { type: 'scalar' }, locs: [{ a: 265, b: 267 }] },
    { name: 'limit', required: false, transform: { type: 'scalar' }, locs: [{ a: 293, b: 298 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 317, b: 327 }] },
    { name: 'categoryId', required: false, transform: { type: 'scalar' }, locs: [{ a: 332, b: 342 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 347, b: 355 }] },
  ],
  statement:
    'select\n  r.rank as "rank!",\n  r.item_id as "item_id!",\n  r.sku as "sku!",\n  r.name as "name!",\n  r.currency as "currency!",\n  r.quantity as "quantity!",\n  r.revenue as "revenue!",\n  r.line_count as "line_count!"\nfrom demand.rank_items(\n  :from!,\n  :to!,\n  coalesce(:by, \'revenue\'),\n  coalesce(:limit::integer, 10),\n  :locationId,\n  :categoryId,\n  :currency\n) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.rank as "rank!",
 *   r.item_id as "item_id!",
 *   r.sku as "sku!",
 *   r.name as "name!",
 *   r.currency as "currency!",
 *   r.quantity as "quantity!",
 *   r.revenue as "revenue!",
 *   r.line_count as "line_count!"
 * from demand.rank_items(
 *   :from!,
 *   :to!,
 *   coalesce(:by, 'revenue'),
 *   coalesce(:limit::integer, 10),
 *   :locationId,
 *   :categoryId,
 *   :currency
 * ) as r
 * ```
 */
export const rankItems = new PreparedQuery<IRankItemsParams, IRankItemsResult>(rankItemsIR);

/** 'ClassifyItems' parameters type */
export interface IClassifyItemsParams {
  frequency?: string | null | void;
  from: string;
  locationId?: string | null | void;
  to: string;
}

/** 'ClassifyItems' return type */
export interface IClassifyItemsResult {
  abc_class: string;
  average_interval: number | null;
  cumulative_share: number | null;
  currency: string;
  demand_class: string | null;
  demand_period_count: number;
  item_id: string;
  mean_quantity: number | null;
  period_count: number;
  quantity_deviation: number | null;
  revenue: Numeric;
  revenue_share: number | null;
  size_variation_squared: number | null;
  variation: number | null;
  xyz_class: string | null;
}

/** 'ClassifyItems' query type */
export interface IClassifyItemsQuery {
  params: IClassifyItemsParams;
  result: IClassifyItemsResult;
}

const classifyItemsIR: any = {
  usedParamSet: { from: true, to: true, frequency: true, locationId: true },
  params: [
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 608, b: 613 }] },
    { name: 'to', required: true, transform: { type: 'scalar' }, locs: [{ a: 616, b: 619 }] },
    { name: 'frequency', required: false, transform: { type: 'scalar' }, locs: [{ a: 631, b: 640 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 654, b: 664 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.currency as "currency!",\n  r.revenue as "revenue!",\n  r.revenue_share as "revenue_share?",\n  r.cumulative_share as "cumulative_share?",\n  r.abc_class as "abc_class!",\n  r.period_count as "period_count!",\n  r.demand_period_count as "demand_period_count!",\n  r.mean_quantity as "mean_quantity?",\n  r.quantity_deviation as "quantity_deviation?",\n  r.variation as "variation?",\n  r.xyz_class as "xyz_class?",\n  r.average_interval as "average_interval?",\n  r.size_variation_squared as "size_variation_squared?",\n  r.demand_class as "demand_class?"\nfrom demand.classify_items(:from!, :to!, coalesce(:frequency, \'weekly\'), :locationId) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.currency as "currency!",
 *   r.revenue as "revenue!",
 *   r.revenue_share as "revenue_share?",
 *   r.cumulative_share as "cumulative_share?",
 *   r.abc_class as "abc_class!",
 *   r.period_count as "period_count!",
 *   r.demand_period_count as "demand_period_count!",
 *   r.mean_quantity as "mean_quantity?",
 *   r.quantity_deviation as "quantity_deviation?",
 *   r.variation as "variation?",
 *   r.xyz_class as "xyz_class?",
 *   r.average_interval as "average_interval?",
 *   r.size_variation_squared as "size_variation_squared?",
 *   r.demand_class as "demand_class?"
 * from demand.classify_items(:from!, :to!, coalesce(:frequency, 'weekly'), :locationId) as r
 * ```
 */
export const classifyItems = new PreparedQuery<IClassifyItemsParams, IClassifyItemsResult>(classifyItemsIR);

/** 'AnalyzeCustomerBehavior' parameters type */
export interface IAnalyzeCustomerBehaviorParams {
  analysisDate: string;
  lookbackDays?: number | null | void;
}

/** 'AnalyzeCustomerBehavior' return type */
export interface IAnalyzeCustomerBehaviorResult {
  analysis_date: string;
  category_id: string | null;
  computed_at: Date;
  customer_segment: string;
  id: string;
  line_count: string;
  lookback_days: number;
  price_sensitivity: number | null;
  purchase_frequency: number | null;
  seasonal_multiplier: number | null;
}

/** 'AnalyzeCustomerBehavior' query type */
export interface IAnalyzeCustomerBehaviorQuery {
  params: IAnalyzeCustomerBehaviorParams;
  result: IAnalyzeCustomerBehaviorResult;
}

const analyzeCustomerBehaviorIR: any = {
  usedParamSet: { analysisDate: true, lookbackDays: true },
  params: [
    { name: 'analysisDate', required: true, transform: { type: 'scalar' }, locs: [{ a: 434, b: 447 }] },
    { name: 'lookbackDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 459, b: 471 }] },
  ],
  statement:
    'select\n  b.id as "id!",\n  b.customer_segment as "customer_segment!",\n  b.category_id as "category_id?",\n  b.analysis_date as "analysis_date!",\n  b.lookback_days as "lookback_days!",\n  b.purchase_frequency as "purchase_frequency?",\n  b.seasonal_multiplier as "seasonal_multiplier?",\n  b.price_sensitivity as "price_sensitivity?",\n  b.line_count as "line_count!",\n  b.computed_at as "computed_at!"\nfrom demand.analyze_customer_behavior(:analysisDate!, coalesce(:lookbackDays::integer, 730)) as b',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.id as "id!",
 *   b.customer_segment as "customer_segment!",
 *   b.category_id as "category_id?",
 *   b.analysis_date as "analysis_date!",
 *   b.lookback_days as "lookback_days!",
 *   b.purchase_frequency as "purchase_frequency?",
 *   b.seasonal_multiplier as "seasonal_multiplier?",
 *   b.price_sensitivity as "price_sensitivity?",
 *   b.line_count as "line_count!",
 *   b.computed_at as "computed_at!"
 * from demand.analyze_customer_behavior(:analysisDate!, coalesce(:lookbackDays::integer, 730)) as b
 * ```
 */
export const analyzeCustomerBehavior = new PreparedQuery<
  IAnalyzeCustomerBehaviorParams,
  IAnalyzeCustomerBehaviorResult
>(analyzeCustomerBehaviorIR);

/** 'UpsertCustomer' parameters type */
export interface IUpsertCustomerParams {
  code: string;
  isActive?: boolean | null | void;
  name?: string | null | void;
  region?: string | null | void;
  segment?: string | null | void;
  tier?: string | null | void;
}

/** 'UpsertCustomer' return type */
export interface IUpsertCustomerResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** When code, name and region were erased; the id stays. Set by demand.erase_customers and demand.erase_customer_segment alone. */
  erased_at: Date | null;
  /** Identifier. */
  id: string;
  /** False: no longer served. */
  is_active: boolean;
  /** Name; null where only the code is known. */
  name: string | null;
  /** Region or country. */
  region: string | null;
  /** Segment: premium, standard, wholesale. */
  segment: string | null;
  /** Service tier. */
  tier: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpsertCustomer' query type */
export interface IUpsertCustomerQuery {
  params: IUpsertCustomerParams;
  result: IUpsertCustomerResult;
}

const upsertCustomerIR: any = {
  usedParamSet: { code: true, name: true, segment: true, tier: true, region: true, isActive: true },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 89, b: 94 }] },
    { name: 'name', required: false, transform: { type: 'scalar' }, locs: [{ a: 97, b: 101 }] },
    { name: 'segment', required: false, transform: { type: 'scalar' }, locs: [{ a: 104, b: 111 }] },
    { name: 'tier', required: false, transform: { type: 'scalar' }, locs: [{ a: 114, b: 118 }] },
    { name: 'region', required: false, transform: { type: 'scalar' }, locs: [{ a: 121, b: 127 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 139, b: 147 },
        { a: 431, b: 439 },
      ],
    },
  ],
  statement:
    'insert into demand.customers as k (code, name, segment, tier, region, is_active)\nvalues (:code!, :name, :segment, :tier, :region, coalesce(:isActive::boolean, true))\non conflict on constraint customers_code_key do update\nset\n  name = coalesce(excluded.name, k.name),\n  segment = coalesce(excluded.segment, k.segment),\n  tier = coalesce(excluded.tier, k.tier),\n  region = coalesce(excluded.region, k.region),\n  is_active = coalesce(:isActive::boolean, k.is_active)\nreturning\n  k.id,\n  k.code,\n  k.name,\n  k.segment,\n  k.tier,\n  k.region,\n  k.is_active,\n  k.erased_at,\n  k.created_at,\n  k.updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * insert into demand.customers as k (code, name, segment, tier, region, is_active)
 * values (:code!, :name, :segment, :tier, :region, coalesce(:isActive::boolean, true))
 * on conflict on constraint customers_code_key do update
 * set
 *   name = coalesce(excluded.name, k.name),
 *   segment = coalesce(excluded.segment, k.segment),
 *   tier = coalesce(excluded.tier, k.tier),
 *   region = coalesce(excluded.region, k.region),
 *   is_active = coalesce(:isActive::boolean, k.is_active)
 * returning
 *   k.id,
 *   k.code,
 *   k.name,
 *   k.segment,
 *   k.tier,
 *   k.region,
 *   k.is_active,
 *   k.erased_at,
 *   k.created_at,
 *   k.updated_at
 * ```
 */
export const upsertCustomer = new PreparedQuery<IUpsertCustomerParams, IUpsertCustomerResult>(upsertCustomerIR);

/** 'GetCustomer' parameters type */
export interface IGetCustomerParams {
  code: string;
}

/** 'GetCustomer' return type */
export interface IGetCustomerResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** When code, name and region were erased; the id stays. Set by demand.erase_customers and demand.erase_customer_segment alone. */
  erased_at: Date | null;
  /** Identifier. */
  id: string;
  /** False: no longer served. */
  is_active: boolean;
  /** Name; null where only the code is known. */
  name: string | null;
  /** Region or country. */
  region: string | null;
  /** Segment: premium, standard, wholesale. */
  segment: string | null;
  /** Service tier. */
  tier: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetCustomer' query type */
export interface IGetCustomerQuery {
  params: IGetCustomerParams;
  result: IGetCustomerResult;
}

const getCustomerIR: any = {
  usedParamSet: { code: true },
  params: [{ name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 173, b: 178 }] }],
  statement:
    'select\n  k.id,\n  k.code,\n  k.name,\n  k.segment,\n  k.tier,\n  k.region,\n  k.is_active,\n  k.erased_at,\n  k.created_at,\n  k.updated_at\nfrom demand.customers as k\nwhere k.code = :code!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   k.id,
 *   k.code,
 *   k.name,
 *   k.segment,
 *   k.tier,
 *   k.region,
 *   k.is_active,
 *   k.erased_at,
 *   k.created_at,
 *   k.updated_at
 * from demand.customers as k
 * where k.code = :code!
 * ```
 */
export const getCustomer = new PreparedQuery<IGetCustomerParams, IGetCustomerResult>(getCustomerIR);

/** 'ListCustomers' parameters type */
export interface IListCustomersParams {
  afterCode?: string | null | void;
  limit: NumberOrString;
  segment: string;
}

/** 'ListCustomers' return type */
export interface IListCustomersResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** When code, name and region were erased; the id stays. Set by demand.erase_customers and demand.erase_customer_segment alone. */
  erased_at: Date | null;
  /** Identifier. */
  id: string;
  /** False: no longer served. */
  is_active: boolean;
  /** Name; null where only the code is known. */
  name: string | null;
  /** Region or country. */
  region: string | null;
  /** Segment: premium, standard, wholesale. */
  segment: string | null;
  /** Service tier. */
  tier: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListCustomers' query type */
export interface IListCustomersQuery {
  params: IListCustomersParams;
  result: IListCustomersResult;
}

const listCustomersIR: any = {
  usedParamSet: { segment: true, afterCode: true, limit: true },
  params: [
    { name: 'segment', required: true, transform: { type: 'scalar' }, locs: [{ a: 176, b: 184 }] },
    {
      name: 'afterCode',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 193, b: 202 },
        { a: 230, b: 239 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 264, b: 270 }] },
  ],
  statement:
    'select\n  k.id,\n  k.code,\n  k.name,\n  k.segment,\n  k.tier,\n  k.region,\n  k.is_active,\n  k.erased_at,\n  k.created_at,\n  k.updated_at\nfrom demand.customers as k\nwhere k.segment = :segment!\n  and (:afterCode::text is null or k.code > :afterCode)\norder by k.code\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   k.id,
 *   k.code,
 *   k.name,
 *   k.segment,
 *   k.tier,
 *   k.region,
 *   k.is_active,
 *   k.erased_at,
 *   k.created_at,
 *   k.updated_at
 * from demand.customers as k
 * where k.segment = :segment!
 *   and (:afterCode::text is null or k.code > :afterCode)
 * order by k.code
 * limit :limit!
 * ```
 */
export const listCustomers = new PreparedQuery<IListCustomersParams, IListCustomersResult>(listCustomersIR);

/** 'EraseCustomers' parameters type */
export interface IEraseCustomersParams {
  customerIds: stringArray;
  dryRun?: boolean | null | void;
}

/** 'EraseCustomers' return type */
export interface IEraseCustomersResult {
  effect: string;
  is_done: boolean;
  row_count: string;
  table_name: string;
}

/** 'EraseCustomers' query type */
export interface IEraseCustomersQuery {
  params: IEraseCustomersParams;
  result: IEraseCustomersResult;
}

const eraseCustomersIR: any = {
  usedParamSet: { customerIds: true, dryRun: true },
  params: [
    { name: 'customerIds', required: true, transform: { type: 'scalar' }, locs: [{ a: 150, b: 162 }] },
    { name: 'dryRun', required: false, transform: { type: 'scalar' }, locs: [{ a: 174, b: 180 }] },
  ],
  statement:
    'select\n  e.table_name as "table_name!",\n  e.row_count as "row_count!",\n  e.effect as "effect!",\n  e.is_done as "is_done!"\nfrom demand.erase_customers(:customerIds!, coalesce(:dryRun::boolean, true)) as e',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.table_name as "table_name!",
 *   e.row_count as "row_count!",
 *   e.effect as "effect!",
 *   e.is_done as "is_done!"
 * from demand.erase_customers(:customerIds!, coalesce(:dryRun::boolean, true)) as e
 * ```
 */
export const eraseCustomers = new PreparedQuery<IEraseCustomersParams, IEraseCustomersResult>(eraseCustomersIR);

/** 'EraseCustomerSegment' parameters type */
export interface IEraseCustomerSegmentParams {
  dryRun?: boolean | null | void;
  segment: string;
}

/** 'EraseCustomerSegment' return type */
export interface IEraseCustomerSegmentResult {
  effect: string;
  is_done: boolean;
  row_count: string;
  table_name: string;
}

/** 'EraseCustomerSegment' query type */
export interface IEraseCustomerSegmentQuery {
  params: IEraseCustomerSegmentParams;
  result: IEraseCustomerSegmentResult;
}

const eraseCustomerSegmentIR: any = {
  usedParamSet: { segment: true, dryRun: true },
  params: [
    { name: 'segment', required: true, transform: { type: 'scalar' }, locs: [{ a: 157, b: 165 }] },
    { name: 'dryRun', required: false, transform: { type: 'scalar' }, locs: [{ a: 177, b: 183 }] },
  ],
  statement:
    'select\n  e.table_name as "table_name!",\n  e.row_count as "row_count!",\n  e.effect as "effect!",\n  e.is_done as "is_done!"\nfrom demand.erase_customer_segment(:segment!, coalesce(:dryRun::boolean, true)) as e',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.table_name as "table_name!",
 *   e.row_count as "row_count!",
 *   e.effect as "effect!",
 *   e.is_done as "is_done!"
 * from demand.erase_customer_segment(:segment!, coalesce(:dryRun::boolean, true)) as e
 * ```
 */
export const eraseCustomerSegment = new PreparedQuery<IEraseCustomerSegmentParams, IEraseCustomerSegmentResult>(
  eraseCustomerSegmentIR,
);

/** 'PlaceOrder' parameters type */
export interface IPlaceOrderParams {
  customerId?: string | null | void;
  idempotencyKey?: string | null | void;
  lines: Json;
  orderedAt?: DateOrString | null | void;
  orderNumber: string;
}

/** 'PlaceOrder' return type */
export interface IPlaceOrderResult {
  created_at: Date;
  customer_id: string | null;
  id: string;
  order_number: string;
  ordered_at: Date;
  updated_at: Date;
  upload_id: string | null;
}

/** 'PlaceOrder' query type */
export interface IPlaceOrderQuery {
  params: IPlaceOrderParams;
  result: IPlaceOrderResult;
}

const placeOrderIR: any = {
  usedParamSet: { orderNumber: true, lines: true, customerId: true, orderedAt: true, idempotencyKey: true },
  params: [
    { name: 'orderNumber', required: true, transform: { type: 'scalar' }, locs: [{ a: 249, b: 261 }] },
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 264, b: 270 }] },
    { name: 'customerId', required: false, transform: { type: 'scalar' }, locs: [{ a: 273, b: 283 }] },
    { name: 'orderedAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 286, b: 295 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 298, b: 312 }] },
  ],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.customer_id as "customer_id?",\n  o.ordered_at as "ordered_at!",\n  o.upload_id as "upload_id?",\n  o.created_at as "created_at!",\n  o.updated_at as "updated_at!"\nfrom demand.place_order(:orderNumber!, :lines!, :customerId, :orderedAt, :idempotencyKey) as o',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.customer_id as "customer_id?",
 *   o.ordered_at as "ordered_at!",
 *   o.upload_id as "upload_id?",
 *   o.created_at as "created_at!",
 *   o.updated_at as "updated_at!"
 * from demand.place_order(:orderNumber!, :lines!, :customerId, :orderedAt, :idempotencyKey) as o
 * ```
 */
export const placeOrder = new PreparedQuery<IPlaceOrderParams, IPlaceOrderResult>(placeOrderIR);

/** 'ShipOrderLine' parameters type */
export interface IShipOrderLineParams {
  idempotencyKey?: string | null | void;
  issueStock?: boolean | null | void;
  orderLineId: string;
  quantity?: NumberOrString | null | void;
  reservationId?: string | null | void;
}

/** 'ShipOrderLine' return type */
export interface IShipOrderLineResult {
  created_at: Date;
  due_on: string;
  id: string;
  item_id: string;
  line_number: number;
  location_id: string;
  open_quantity: Numeric;
  order_id: string;
  ordered_quantity: Numeric;
  priority: number;
  shipped_quantity: Numeric;
  state: OrderLineState;
  updated_at: Date;
}

/** 'ShipOrderLine' query type */
export interface IShipOrderLineQuery {
  params: IShipOrderLineParams;
  result: IShipOrderLineResult;
}

const shipOrderLineIR: any = {
  usedParamSet: { orderLineId: true, quantity: true, issueStock: true, reservationId: true, idempotencyKey: true },
  params: [
    { name: 'orderLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 452, b: 464 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 469, b: 477 }] },
    { name: 'issueStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 491, b: 501 }] },
    { name: 'reservationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 523, b: 536 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 541, b: 555 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.ordered_quantity as "ordered_quantity!",\n  l.shipped_quantity as "shipped_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.priority as "priority!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom demand.ship_order_line(\n  :orderLineId!,\n  :quantity,\n  coalesce(:issueStock::boolean, false),\n  :reservationId,\n  :idempotencyKey\n) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.ordered_quantity as "ordered_quantity!",
 *   l.shipped_quantity as "shipped_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.priority as "priority!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from demand.ship_order_line(
 *   :orderLineId!,
 *   :quantity,
 *   coalesce(:issueStock::boolean, false),
 *   :reservationId,
 *   :idempotencyKey
 * ) as l
 * ```
 */
export const shipOrderLine = new PreparedQuery<IShipOrderLineParams, IShipOrderLineResult>(shipOrderLineIR);

/** 'CancelOrderLine' parameters type */
export interface ICancelOrderLineParams {
  idempotencyKey?: string | null | void;
  orderLineId: string;
}

/** 'CancelOrderLine' return type */
export interface ICancelOrderLineResult {
  created_at: Date;
  due_on: string;
  id: string;
  item_id: string;
  line_number: number;
  location_id: string;
  open_quantity: Numeric;
  order_id: string;
  ordered_quantity: Numeric;
  priority: number;
  shipped_quantity: Numeric;
  state: OrderLineState;
  updated_at: Date;
}

/** 'CancelOrderLine' query type */
export interface ICancelOrderLineQuery {
  params: ICancelOrderLineParams;
  result: ICancelOrderLineResult;
}

const cancelOrderLineIR: any = {
  usedParamSet: { orderLineId: true, idempotencyKey: true },
  params: [
    { name: 'orderLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 451, b: 463 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 466, b: 480 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.ordered_quantity as "ordered_quantity!",\n  l.shipped_quantity as "shipped_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.priority as "priority!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom demand.cancel_order_line(:orderLineId!, :idempotencyKey) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.ordered_quantity as "ordered_quantity!",
 *   l.shipped_quantity as "shipped_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.priority as "priority!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from demand.cancel_order_line(:orderLineId!, :idempotencyKey) as l
 * ```
 */
export const cancelOrderLine = new PreparedQuery<ICancelOrderLineParams, ICancelOrderLineResult>(cancelOrderLineIR);

/** 'GetOrder' parameters type */
export interface IGetOrderParams {
  orderNumber: string;
}

/** 'GetOrder' return type */
export interface IGetOrderResult {
  /** When the row was made. */
  created_at: Date;
  /** Customer, where known. */
  customer_id: string | null;
  /** Identifier. */
  id: string;
  /** Unique number. */
  order_number: string;
  /** When it was placed. */
  ordered_at: Date;
  /** When the row last changed. */
  updated_at: Date;
  /** Upload that brought it; null where it was recorded directly. */
  upload_id: string | null;
}

/** 'GetOrder' query type */
export interface IGetOrderQuery {
  params: IGetOrderParams;
  result: IGetOrderResult;
}

const getOrderIR: any = {
  usedParamSet: { orderNumber: true },
  params: [{ name: 'orderNumber', required: true, transform: { type: 'scalar' }, locs: [{ a: 272, b: 284 }] }],
  statement:
    'select\n  o.id as "id!",\n  o.order_number as "order_number!",\n  o.customer_id as "customer_id?",\n  o.ordered_at as "ordered_at!",\n  o.upload_id as "upload_id?",\n  o.created_at as "created_at!",\n  o.updated_at as "updated_at!"\nfrom demand.orders as o\nwhere o.order_number = :orderNumber!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.order_number as "order_number!",
 *   o.customer_id as "customer_id?",
 *   o.ordered_at as "ordered_at!",
 *   o.upload_id as "upload_id?",
 *   o.created_at as "created_at!",
 *   o.updated_at as "updated_at!"
 * from demand.orders as o
 * where o.order_number = :orderNumber!
 * ```
 */
export const getOrder = new PreparedQuery<IGetOrderParams, IGetOrderResult>(getOrderIR);

/** 'ListOrderLines' parameters type */
export interface IListOrderLinesParams {
  orderNumber: string;
}

/** 'ListOrderLines' return type */
export interface IListOrderLinesResult {
  /** When the row was made. */
  created_at: Date;
  /** Day on which it is due. */
  due_on: string;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Location that ships. */
  location_id: string;
  /** Quantity still to ship; zero when cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Quantity ordered, in the item's stock unit. */
  ordered_quantity: Numeric;
  /** 1 (first) to 99. */
  priority: number;
  /** Quantity shipped so far. */
  shipped_quantity: Numeric;
  /** Open, partially shipped, shipped or cancelled. */
  state: OrderLineState;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListOrderLines' query type */
export interface IListOrderLinesQuery {
  params: IListOrderLinesParams;
  result: IListOrderLinesResult;
}

const listOrderLinesIR: any = {
  usedParamSet: { orderNumber: true },
  params: [{ name: 'orderNumber', required: true, transform: { type: 'scalar' }, locs: [{ a: 518, b: 530 }] }],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.ordered_quantity as "ordered_quantity!",\n  l.shipped_quantity as "shipped_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.priority as "priority!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom demand.orders as o\njoin demand.order_lines as l on l.order_id = o.id\nwhere o.order_number = :orderNumber!\norder by l.line_number',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.ordered_quantity as "ordered_quantity!",
 *   l.shipped_quantity as "shipped_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.priority as "priority!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from demand.orders as o
 * join demand.order_lines as l on l.order_id = o.id
 * where o.order_number = :orderNumber!
 * order by l.line_number
 * ```
 */
export const listOrderLines = new PreparedQuery<IListOrderLinesParams, IListOrderLinesResult>(listOrderLinesIR);

/** 'ListOpenOrderLines' parameters type */
export interface IListOpenOrderLinesParams {
  afterDueOn?: string | null | void;
  afterId?: string | null | void;
  afterPriority?: number | null | void;
  dueThrough?: string | null | void;
  limit: NumberOrString;
}

/** 'ListOpenOrderLines' return type */
export interface IListOpenOrderLinesResult {
  /** When the row was made. */
  created_at: Date;
  /** Day on which it is due. */
  due_on: string;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Location that ships. */
  location_id: string;
  /** Quantity still to ship; zero when cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Quantity ordered, in the item's stock unit. */
  ordered_quantity: Numeric;
  /** 1 (first) to 99. */
  priority: number;
  /** Quantity shipped so far. */
  shipped_quantity: Numeric;
  /** Open, partially shipped, shipped or cancelled. */
  state: OrderLineState;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListOpenOrderLines' query type */
export interface IListOpenOrderLinesQuery {
  params: IListOpenOrderLinesParams;
  result: IListOpenOrderLinesResult;
}

const listOpenOrderLinesIR: any = {
  usedParamSet: { dueThrough: true, afterDueOn: true, afterPriority: true, afterId: true, limit: true },
  params: [
    { name: 'dueThrough', required: false, transform: { type: 'scalar' }, locs: [{ a: 524, b: 534 }] },
    {
      name: 'afterDueOn',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 567, b: 577 },
        { a: 632, b: 642 },
      ],
    },
    { name: 'afterPriority', required: false, transform: { type: 'scalar' }, locs: [{ a: 651, b: 664 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 676, b: 683 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 738, b: 744 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.ordered_quantity as "ordered_quantity!",\n  l.shipped_quantity as "shipped_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.priority as "priority!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom demand.order_lines as l\nwhere l.state in (\'open\', \'partially_shipped\')\n  and l.due_on <= coalesce(:dueThrough::date, \'infinity\')\n  and (\n    :afterDueOn::date is null\n    or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)\n  )\norder by l.due_on, l.priority, l.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.ordered_quantity as "ordered_quantity!",
 *   l.shipped_quantity as "shipped_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.priority as "priority!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from demand.order_lines as l
 * where l.state in ('open', 'partially_shipped')
 *   and l.due_on <= coalesce(:dueThrough::date, 'infinity')
 *   and (
 *     :afterDueOn::date is null
 *     or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)
 *   )
 * order by l.due_on, l.priority, l.id
 * limit :limit!
 * ```
 */
export const listOpenOrderLines = new PreparedQuery<IListOpenOrderLinesParams, IListOpenOrderLinesResult>(
  listOpenOrderLinesIR,
);

/** 'ListOpenOrderLinesOfItem' parameters type */
export interface IListOpenOrderLinesOfItemParams {
  afterDueOn?: string | null | void;
  afterId?: string | null | void;
  afterPriority?: number | null | void;
  dueThrough?: string | null | void;
  itemId: string;
  limit: NumberOrString;
}

/** 'ListOpenOrderLinesOfItem' return type */
export interface IListOpenOrderLinesOfItemResult {
  /** When the row was made. */
  created_at: Date;
  /** Day on which it is due. */
  due_on: string;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Number of the line, from 1. */
  line_number: number;
  /** Location that ships. */
  location_id: string;
  /** Quantity still to ship; zero when cancelled. */
  open_quantity: Numeric;
  /** Order. */
  order_id: string;
  /** Quantity ordered, in the item's stock unit. */
  ordered_quantity: Numeric;
  /** 1 (first) to 99. */
  priority: number;
  /** Quantity shipped so far. */
  shipped_quantity: Numeric;
  /** Open, partially shipped, shipped or cancelled. */
  state: OrderLineState;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListOpenOrderLinesOfItem' query type */
export interface IListOpenOrderLinesOfItemQuery {
  params: IListOpenOrderLinesOfItemParams;
  result: IListOpenOrderLinesOfItemResult;
}

const listOpenOrderLinesOfItemIR: any = {
  usedParamSet: { itemId: true, dueThrough: true, afterDueOn: true, afterPriority: true, afterId: true, limit: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 515, b: 522 }] },
    { name: 'dueThrough', required: false, transform: { type: 'scalar' }, locs: [{ a: 551, b: 561 }] },
    {
      name: 'afterDueOn',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 594, b: 604 },
        { a: 659, b: 669 },
      ],
    },
    { name: 'afterPriority', required: false, transform: { type: 'scalar' }, locs: [{ a: 678, b: 691 }] },
    { name: 'afterId', required: false, transform: { type: 'scalar' }, locs: [{ a: 703, b: 710 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 765, b: 771 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.order_id as "order_id!",\n  l.line_number as "line_number!",\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.ordered_quantity as "ordered_quantity!",\n  l.shipped_quantity as "shipped_quantity!",\n  l.open_quantity as "open_quantity!",\n  l.due_on as "due_on!",\n  l.priority as "priority!",\n  l.state as "state!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom demand.order_lines as l\nwhere l.state in (\'open\', \'partially_shipped\')\n  and l.item_id = :itemId!\n  and l.due_on <= coalesce(:dueThrough::date, \'infinity\')\n  and (\n    :afterDueOn::date is null\n    or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)\n  )\norder by l.due_on, l.priority, l.id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.order_id as "order_id!",
 *   l.line_number as "line_number!",
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.ordered_quantity as "ordered_quantity!",
 *   l.shipped_quantity as "shipped_quantity!",
 *   l.open_quantity as "open_quantity!",
 *   l.due_on as "due_on!",
 *   l.priority as "priority!",
 *   l.state as "state!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from demand.order_lines as l
 * where l.state in ('open', 'partially_shipped')
 *   and l.item_id = :itemId!
 *   and l.due_on <= coalesce(:dueThrough::date, 'infinity')
 *   and (
 *     :afterDueOn::date is null
 *     or (l.due_on, l.priority, l.id) > (:afterDueOn::date, :afterPriority::integer, :afterId::uuid)
 *   )
 * order by l.due_on, l.priority, l.id
 * limit :limit!
 * ```
 */
export const listOpenOrderLinesOfItem = new PreparedQuery<
  IListOpenOrderLinesOfItemParams,
  IListOpenOrderLinesOfItemResult
>(listOpenOrderLinesOfItemIR);

/** 'ListIntegrityFindings' parameters type */
export type IListIntegrityFindingsParams = void;

/** 'ListIntegrityFindings' return type */
export interface IListIntegrityFindingsResult {
  /** What the rows say. */
  expected: Numeric;
  /** What is wrong. */
  finding: string;
  /** What stands there. */
  found: Numeric;
  /** Item, where it is about one. */
  item_id: string | null;
  /** Location, where it is about one. */
  location_id: string | null;
  /** Day and currency, transaction id, month or order number. */
  subject: string;
}

/** 'ListIntegrityFindings' query type */
export interface IListIntegrityFindingsQuery {
  params: IListIntegrityFindingsParams;
  result: IListIntegrityFindingsResult;
}

const listIntegrityFindingsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  f.finding as "finding!",\n  f.item_id as "item_id?",\n  f.location_id as "location_id?",\n  f.subject as "subject!",\n  f.expected as "expected!",\n  f.found as "found!"\nfrom demand.integrity_findings as f',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.finding as "finding!",
 *   f.item_id as "item_id?",
 *   f.location_id as "location_id?",
 *   f.subject as "subject!",
 *   f.expected as "expected!",
 *   f.found as "found!"
 * from demand.integrity_findings as f
 * ```
 */
export const listIntegrityFindings = new PreparedQuery<IListIntegrityFindingsParams, IListIntegrityFindingsResult>(
  listIntegrityFindingsIR,
);
