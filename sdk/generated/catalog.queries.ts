/** Types generated for queries found in "sql/catalog/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { BomBasis, ItemType, LocationType, RiskLevel } from './enums.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

type numberArray = number[];

type stringArray = string[];

/** 'CreateItem' parameters type */
export interface ICreateItemParams {
  barcode?: string | null | void;
  brand?: string | null | void;
  categoryId?: string | null | void;
  currency?: string | null | void;
  description?: string | null | void;
  isCritical?: boolean | null | void;
  itemType?: ItemType | null | void;
  name: string;
  sku: string;
  specifications?: Json | null | void;
  unit?: string | null | void;
  unitCost?: NumberOrString | null | void;
  unitPrice?: NumberOrString | null | void;
}

/** 'CreateItem' return type */
export interface ICreateItemResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'CreateItem' query type */
export interface ICreateItemQuery {
  params: ICreateItemParams;
  result: ICreateItemResult;
}

const createItemIR: any = {
  usedParamSet: {
    sku: true,
    name: true,
    description: true,
    categoryId: true,
    brand: true,
    itemType: true,
    unit: true,
    barcode: true,
    unitPrice: true,
    unitCost: true,
    currency: true,
    specifications: true,
    isCritical: true,
  },
  params: [
    { name: 'sku', required: true, transform: { type: 'scalar' }, locs: [{ a: 198, b: 202 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 207, b: 212 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 217, b: 228 }] },
    { name: 'categoryId', required: false, transform: { type: 'scalar' }, locs: [{ a: 233, b: 243 }] },
    { name: 'brand', required: false, transform: { type: 'scalar' }, locs: [{ a: 248, b: 253 }] },
    { name: 'itemType', required: false, transform: { type: 'scalar' }, locs: [{ a: 267, b: 275 }] },
    { name: 'unit', required: false, transform: { type: 'scalar' }, locs: [{ a: 320, b: 324 }] },
    { name: 'barcode', required: false, transform: { type: 'scalar' }, locs: [{ a: 339, b: 346 }] },
    { name: 'unitPrice', required: false, transform: { type: 'scalar' }, locs: [{ a: 351, b: 360 }] },
    { name: 'unitCost', required: false, transform: { type: 'scalar' }, locs: [{ a: 365, b: 373 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 387, b: 395 }] },
    { name: 'specifications', required: false, transform: { type: 'scalar' }, locs: [{ a: 417, b: 431 }] },
    { name: 'isCritical', required: false, transform: { type: 'scalar' }, locs: [{ a: 459, b: 469 }] },
  ],
  statement:
    "insert into catalog.items (\n  sku,\n  name,\n  description,\n  category_id,\n  brand,\n  item_type,\n  unit,\n  barcode,\n  unit_price,\n  unit_cost,\n  currency,\n  specifications,\n  is_critical\n)\nvalues (\n  :sku!,\n  :name!,\n  :description,\n  :categoryId,\n  :brand,\n  coalesce(:itemType::catalog.item_type, 'product'),\n  coalesce(:unit, 'piece'),\n  :barcode,\n  :unitPrice,\n  :unitCost,\n  coalesce(:currency, 'USD'),\n  coalesce(:specifications::jsonb, '{}'),\n  coalesce(:isCritical::boolean, false)\n)\nreturning\n  id,\n  sku,\n  name,\n  description,\n  category_id,\n  brand,\n  item_type,\n  unit,\n  barcode,\n  unit_price,\n  unit_cost,\n  currency,\n  specifications,\n  is_critical,\n  is_active,\n  low_level_code,\n  created_at,\n  updated_at",
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.items (
 *   sku,
 *   name,
 *   description,
 *   category_id,
 *   brand,
 *   item_type,
 *   unit,
 *   barcode,
 *   unit_price,
 *   unit_cost,
 *   currency,
 *   specifications,
 *   is_critical
 * )
 * values (
 *   :sku!,
 *   :name!,
 *   :description,
 *   :categoryId,
 *   :brand,
 *   coalesce(:itemType::catalog.item_type, 'product'),
 *   coalesce(:unit, 'piece'),
 *   :barcode,
 *   :unitPrice,
 *   :unitCost,
 *   coalesce(:currency, 'USD'),
 *   coalesce(:specifications::jsonb, '{}'),
 *   coalesce(:isCritical::boolean, false)
 * )
 * returning
 *   id,
 *   sku,
 *   name,
 *   description,
 *   category_id,
 *   brand,
 *   item_type,
 *   unit,
 *   barcode,
 *   unit_price,
 *   unit_cost,
 *   currency,
 *   specifications,
 *   is_critical,
 *   is_active,
 *   low_level_code,
 *   created_at,
 *   updated_at
 * ```
 */
export const createItem = new PreparedQuery<ICreateItemParams, ICreateItemResult>(createItemIR);

/** 'UpdateItem' parameters type */
export interface IUpdateItemParams {
  brand?: string | null | void;
  categoryId?: string | null | void;
  currency?: string | null | void;
  description?: string | null | void;
  isCritical?: boolean | null | void;
  itemId: string;
  itemType?: ItemType | null | void;
  name?: string | null | void;
  sku?: string | null | void;
  specifications?: Json | null | void;
  unit?: string | null | void;
  unitCost?: NumberOrString | null | void;
  unitPrice?: NumberOrString | null | void;
}

/** 'UpdateItem' return type */
export interface IUpdateItemResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpdateItem' query type */
export interface IUpdateItemQuery {
  params: IUpdateItemParams;
  result: IUpdateItemResult;
}

const updateItemIR: any = {
  usedParamSet: {
    sku: true,
    name: true,
    description: true,
    categoryId: true,
    brand: true,
    itemType: true,
    unit: true,
    unitPrice: true,
    unitCost: true,
    currency: true,
    specifications: true,
    isCritical: true,
    itemId: true,
  },
  params: [
    { name: 'sku', required: false, transform: { type: 'scalar' }, locs: [{ a: 42, b: 45 }] },
    { name: 'name', required: false, transform: { type: 'scalar' }, locs: [{ a: 72, b: 76 }] },
    { name: 'description', required: false, transform: { type: 'scalar' }, locs: [{ a: 111, b: 122 }] },
    { name: 'categoryId', required: false, transform: { type: 'scalar' }, locs: [{ a: 164, b: 174 }] },
    { name: 'brand', required: false, transform: { type: 'scalar' }, locs: [{ a: 216, b: 221 }] },
    { name: 'itemType', required: false, transform: { type: 'scalar' }, locs: [{ a: 255, b: 263 }] },
    { name: 'unit', required: false, transform: { type: 'scalar' }, locs: [{ a: 315, b: 319 }] },
    { name: 'unitPrice', required: false, transform: { type: 'scalar' }, locs: [{ a: 353, b: 362 }] },
    { name: 'unitCost', required: false, transform: { type: 'scalar' }, locs: [{ a: 410, b: 418 }] },
    { name: 'currency', required: false, transform: { type: 'scalar' }, locs: [{ a: 464, b: 472 }] },
    { name: 'specifications', required: false, transform: { type: 'scalar' }, locs: [{ a: 514, b: 528 }] },
    { name: 'isCritical', required: false, transform: { type: 'scalar' }, locs: [{ a: 580, b: 590 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 626, b: 633 }] },
  ],
  statement:
    'update catalog.items\nset\n  sku = coalesce(:sku, sku),\n  name = coalesce(:name, name),\n  description = coalesce(:description, description),\n  category_id = coalesce(:categoryId::uuid, category_id),\n  brand = coalesce(:brand, brand),\n  item_type = coalesce(:itemType::catalog.item_type, item_type),\n  unit = coalesce(:unit, unit),\n  unit_price = coalesce(:unitPrice::numeric, unit_price),\n  unit_cost = coalesce(:unitCost::numeric, unit_cost),\n  currency = coalesce(:currency, currency),\n  specifications = coalesce(:specifications::jsonb, specifications),\n  is_critical = coalesce(:isCritical::boolean, is_critical)\nwhere id = :itemId!\nreturning\n  id,\n  sku,\n  name,\n  description,\n  category_id,\n  brand,\n  item_type,\n  unit,\n  barcode,\n  unit_price,\n  unit_cost,\n  currency,\n  specifications,\n  is_critical,\n  is_active,\n  low_level_code,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.items
 * set
 *   sku = coalesce(:sku, sku),
 *   name = coalesce(:name, name),
 *   description = coalesce(:description, description),
 *   category_id = coalesce(:categoryId::uuid, category_id),
 *   brand = coalesce(:brand, brand),
 *   item_type = coalesce(:itemType::catalog.item_type, item_type),
 *   unit = coalesce(:unit, unit),
 *   unit_price = coalesce(:unitPrice::numeric, unit_price),
 *   unit_cost = coalesce(:unitCost::numeric, unit_cost),
 *   currency = coalesce(:currency, currency),
 *   specifications = coalesce(:specifications::jsonb, specifications),
 *   is_critical = coalesce(:isCritical::boolean, is_critical)
 * where id = :itemId!
 * returning
 *   id,
 *   sku,
 *   name,
 *   description,
 *   category_id,
 *   brand,
 *   item_type,
 *   unit,
 *   barcode,
 *   unit_price,
 *   unit_cost,
 *   currency,
 *   specifications,
 *   is_critical,
 *   is_active,
 *   low_level_code,
 *   created_at,
 *   updated_at
 * ```
 */
export const updateItem = new PreparedQuery<IUpdateItemParams, IUpdateItemResult>(updateItemIR);

/** 'GetItem' parameters type */
export interface IGetItemParams {
  itemId: string;
}

/** 'GetItem' return type */
export interface IGetItemResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetItem' query type */
export interface IGetItemQuery {
  params: IGetItemParams;
  result: IGetItemResult;
}

const getItemIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 302, b: 309 }] }],
  statement:
    'select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.id = :itemId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.id = :itemId!
 * ```
 */
export const getItem = new PreparedQuery<IGetItemParams, IGetItemResult>(getItemIR);

/** 'GetItemBySku' parameters type */
export interface IGetItemBySkuParams {
  sku: string;
}

/** 'GetItemBySku' return type */
export interface IGetItemBySkuResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetItemBySku' query type */
export interface IGetItemBySkuQuery {
  params: IGetItemBySkuParams;
  result: IGetItemBySkuResult;
}

const getItemBySkuIR: any = {
  usedParamSet: { sku: true },
  params: [{ name: 'sku', required: true, transform: { type: 'scalar' }, locs: [{ a: 303, b: 307 }] }],
  statement:
    'select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.sku = :sku!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.sku = :sku!
 * ```
 */
export const getItemBySku = new PreparedQuery<IGetItemBySkuParams, IGetItemBySkuResult>(getItemBySkuIR);

/** 'GetItemByCode' parameters type */
export interface IGetItemByCodeParams {
  code: string;
  scheme: string;
}

/** 'GetItemByCode' return type */
export interface IGetItemByCodeResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetItemByCode' query type */
export interface IGetItemByCodeQuery {
  params: IGetItemByCodeParams;
  result: IGetItemByCodeResult;
}

const getItemByCodeIR: any = {
  usedParamSet: { scheme: true, code: true },
  params: [
    { name: 'scheme', required: true, transform: { type: 'scalar' }, locs: [{ a: 355, b: 362 }] },
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 379, b: 384 }] },
  ],
  statement:
    'select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.item_codes as c\njoin catalog.items as i on i.id = c.item_id\nwhere c.scheme = :scheme!\n  and c.code = :code!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.item_codes as c
 * join catalog.items as i on i.id = c.item_id
 * where c.scheme = :scheme!
 *   and c.code = :code!
 * ```
 */
export const getItemByCode = new PreparedQuery<IGetItemByCodeParams, IGetItemByCodeResult>(getItemByCodeIR);

/** 'ListItems' parameters type */
export interface IListItemsParams {
  afterSku?: string | null | void;
  isActive?: boolean | null | void;
  limit: NumberOrString;
}

/** 'ListItems' return type */
export interface IListItemsResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListItems' query type */
export interface IListItemsQuery {
  params: IListItemsParams;
  result: IListItemsResult;
}

const listItemsIR: any = {
  usedParamSet: { afterSku: true, isActive: true, limit: true },
  params: [
    { name: 'afterSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 312, b: 320 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 334, b: 342 },
        { a: 378, b: 386 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 410, b: 416 }] },
  ],
  statement:
    "select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.sku > coalesce(:afterSku, '')\n  and (:isActive::boolean is null or i.is_active = :isActive)\norder by i.sku\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.sku > coalesce(:afterSku, '')
 *   and (:isActive::boolean is null or i.is_active = :isActive)
 * order by i.sku
 * limit :limit!
 * ```
 */
export const listItems = new PreparedQuery<IListItemsParams, IListItemsResult>(listItemsIR);

/** 'ListItemsByType' parameters type */
export interface IListItemsByTypeParams {
  afterSku?: string | null | void;
  isActive?: boolean | null | void;
  itemType: ItemType;
  limit: NumberOrString;
}

/** 'ListItemsByType' return type */
export interface IListItemsByTypeResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListItemsByType' query type */
export interface IListItemsByTypeQuery {
  params: IListItemsByTypeParams;
  result: IListItemsByTypeResult;
}

const listItemsByTypeIR: any = {
  usedParamSet: { itemType: true, afterSku: true, isActive: true, limit: true },
  params: [
    { name: 'itemType', required: true, transform: { type: 'scalar' }, locs: [{ a: 309, b: 318 }] },
    { name: 'afterSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 343, b: 351 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 365, b: 373 },
        { a: 409, b: 417 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 441, b: 447 }] },
  ],
  statement:
    "select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.item_type = :itemType!\n  and i.sku > coalesce(:afterSku, '')\n  and (:isActive::boolean is null or i.is_active = :isActive)\norder by i.sku\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.item_type = :itemType!
 *   and i.sku > coalesce(:afterSku, '')
 *   and (:isActive::boolean is null or i.is_active = :isActive)
 * order by i.sku
 * limit :limit!
 * ```
 */
export const listItemsByType = new PreparedQuery<IListItemsByTypeParams, IListItemsByTypeResult>(listItemsByTypeIR);

/** 'ListItemsByCategory' parameters type */
export interface IListItemsByCategoryParams {
  afterSku?: string | null | void;
  categoryId: string;
  isActive?: boolean | null | void;
  limit: NumberOrString;
}

/** 'ListItemsByCategory' return type */
export interface IListItemsByCategoryResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListItemsByCategory' query type */
export interface IListItemsByCategoryQuery {
  params: IListItemsByCategoryParams;
  result: IListItemsByCategoryResult;
}

const listItemsByCategoryIR: any = {
  usedParamSet: { categoryId: true, afterSku: true, isActive: true, limit: true },
  params: [
    { name: 'categoryId', required: true, transform: { type: 'scalar' }, locs: [{ a: 364, b: 375 }] },
    { name: 'afterSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 408, b: 416 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 430, b: 438 },
        { a: 474, b: 482 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 506, b: 512 }] },
  ],
  statement:
    "select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.category_id = any (array(select s.id from catalog.category_subtree(:categoryId!) as s))\n  and i.sku > coalesce(:afterSku, '')\n  and (:isActive::boolean is null or i.is_active = :isActive)\norder by i.sku\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.category_id = any (array(select s.id from catalog.category_subtree(:categoryId!) as s))
 *   and i.sku > coalesce(:afterSku, '')
 *   and (:isActive::boolean is null or i.is_active = :isActive)
 * order by i.sku
 * limit :limit!
 * ```
 */
export const listItemsByCategory = new PreparedQuery<IListItemsByCategoryParams, IListItemsByCategoryResult>(
  listItemsByCategoryIR,
);

/** 'ListCriticalItems' parameters type */
export interface IListCriticalItemsParams {
  afterSku?: string | null | void;
  isActive?: boolean | null | void;
  itemType?: ItemType | null | void;
  limit: NumberOrString;
}

/** 'ListCriticalItems' return type */
export interface IListCriticalItemsResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListCriticalItems' query type */
export interface IListCriticalItemsQuery {
  params: IListCriticalItemsParams;
  result: IListCriticalItemsResult;
}

const listCriticalItemsIR: any = {
  usedParamSet: { afterSku: true, itemType: true, isActive: true, limit: true },
  params: [
    { name: 'afterSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 332, b: 340 }] },
    {
      name: 'itemType',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 354, b: 362 },
        { a: 408, b: 416 },
      ],
    },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 426, b: 434 },
        { a: 470, b: 478 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 502, b: 508 }] },
  ],
  statement:
    "select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere i.is_critical\n  and i.sku > coalesce(:afterSku, '')\n  and (:itemType::catalog.item_type is null or i.item_type = :itemType)\n  and (:isActive::boolean is null or i.is_active = :isActive)\norder by i.sku\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where i.is_critical
 *   and i.sku > coalesce(:afterSku, '')
 *   and (:itemType::catalog.item_type is null or i.item_type = :itemType)
 *   and (:isActive::boolean is null or i.is_active = :isActive)
 * order by i.sku
 * limit :limit!
 * ```
 */
export const listCriticalItems = new PreparedQuery<IListCriticalItemsParams, IListCriticalItemsResult>(
  listCriticalItemsIR,
);

/** 'SearchItemsByName' parameters type */
export interface ISearchItemsByNameParams {
  afterName?: string | null | void;
  afterSku?: string | null | void;
  limit: NumberOrString;
  prefix: string;
}

/** 'SearchItemsByName' return type */
export interface ISearchItemsByNameResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'SearchItemsByName' query type */
export interface ISearchItemsByNameQuery {
  params: ISearchItemsByNameParams;
  result: ISearchItemsByNameResult;
}

const searchItemsByNameIR: any = {
  usedParamSet: { prefix: true, afterName: true, afterSku: true, limit: true },
  params: [
    {
      name: 'prefix',
      required: true,
      transform: { type: 'scalar' },
      locs: [
        { a: 440, b: 447 },
        { a: 490, b: 497 },
      ],
    },
    { name: 'afterName', required: false, transform: { type: 'scalar' }, locs: [{ a: 575, b: 584 }] },
    { name: 'afterSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 602, b: 610 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 666, b: 672 }] },
  ],
  statement:
    'select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\n-- A prefix is a range in byte order, which the index on (lower(name) collate "C", sku) serves in every plan.\nwhere lower(i.name) collate "C" >= lower(:prefix!)\n  and lower(i.name) collate "C" < lower(:prefix!) || chr(1114111)\n  and (lower(i.name) collate "C", i.sku) > (coalesce(lower(:afterName), \'\'), coalesce(:afterSku, \'\'))\norder by lower(i.name) collate "C", i.sku\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * -- A prefix is a range in byte order, which the index on (lower(name) collate "C", sku) serves in every plan.
 * where lower(i.name) collate "C" >= lower(:prefix!)
 *   and lower(i.name) collate "C" < lower(:prefix!) || chr(1114111)
 *   and (lower(i.name) collate "C", i.sku) > (coalesce(lower(:afterName), ''), coalesce(:afterSku, ''))
 * order by lower(i.name) collate "C", i.sku
 * limit :limit!
 * ```
 */
export const searchItemsByName = new PreparedQuery<ISearchItemsByNameParams, ISearchItemsByNameResult>(
  searchItemsByNameIR,
);

/** 'SearchItemsBySku' parameters type */
export interface ISearchItemsBySkuParams {
  limit: NumberOrString;
  prefix: string;
}

/** 'SearchItemsBySku' return type */
export interface ISearchItemsBySkuResult {
  /** Main barcode, unique; further codes are in catalog.item_codes. */
  barcode: string | null;
  /** Brand. */
  brand: string | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** Longer description. */
  description: string | null;
  /** Identifier. */
  id: string;
  /** False: retired; kept for history, not planned. */
  is_active: boolean;
  /** True where a stockout stops production or sales. */
  is_critical: boolean;
  /** Product, material, component, packaging or service. */
  item_type: ItemType;
  /** Deepest level at which the item occurs in any bill of material, 0 at the top; kept by the rules of catalog.bom_lines. Planning explodes in this order. */
  low_level_code: number;
  /** Name to show. */
  name: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Further properties, a JSON object. */
  specifications: Json;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Standard cost per stock unit, in currency. */
  unit_cost: Numeric | null;
  /** List price per stock unit, in currency. */
  unit_price: Numeric | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'SearchItemsBySku' query type */
export interface ISearchItemsBySkuQuery {
  params: ISearchItemsBySkuParams;
  result: ISearchItemsBySkuResult;
}

const searchItemsBySkuIR: any = {
  usedParamSet: { prefix: true, limit: true },
  params: [
    {
      name: 'prefix',
      required: true,
      transform: { type: 'scalar' },
      locs: [
        { a: 329, b: 336 },
        { a: 378, b: 385 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 444, b: 450 }] },
  ],
  statement:
    'select\n  i.id,\n  i.sku,\n  i.name,\n  i.description,\n  i.category_id,\n  i.brand,\n  i.item_type,\n  i.unit,\n  i.barcode,\n  i.unit_price,\n  i.unit_cost,\n  i.currency,\n  i.specifications,\n  i.is_critical,\n  i.is_active,\n  i.low_level_code,\n  i.created_at,\n  i.updated_at\nfrom catalog.items as i\nwhere lower(i.sku) collate "C" >= lower(:prefix!)\n  and lower(i.sku) collate "C" < lower(:prefix!) || chr(1114111)\norder by lower(i.sku) collate "C"\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id,
 *   i.sku,
 *   i.name,
 *   i.description,
 *   i.category_id,
 *   i.brand,
 *   i.item_type,
 *   i.unit,
 *   i.barcode,
 *   i.unit_price,
 *   i.unit_cost,
 *   i.currency,
 *   i.specifications,
 *   i.is_critical,
 *   i.is_active,
 *   i.low_level_code,
 *   i.created_at,
 *   i.updated_at
 * from catalog.items as i
 * where lower(i.sku) collate "C" >= lower(:prefix!)
 *   and lower(i.sku) collate "C" < lower(:prefix!) || chr(1114111)
 * order by lower(i.sku) collate "C"
 * limit :limit!
 * ```
 */
export const searchItemsBySku = new PreparedQuery<ISearchItemsBySkuParams, ISearchItemsBySkuResult>(searchItemsBySkuIR);

/** 'RetireItem' parameters type */
export interface IRetireItemParams {
  itemId: string;
}

/** 'RetireItem' return type */
export interface IRetireItemResult {
  barcode: string | null;
  brand: string | null;
  category_id: string | null;
  created_at: Date;
  currency: string;
  description: string | null;
  id: string;
  is_active: boolean;
  is_critical: boolean;
  item_type: ItemType;
  low_level_code: number;
  name: string;
  sku: string;
  specifications: Json;
  unit: string;
  unit_cost: Numeric | null;
  unit_price: Numeric | null;
  updated_at: Date;
}

/** 'RetireItem' query type */
export interface IRetireItemQuery {
  params: IRetireItemParams;
  result: IRetireItemResult;
}

const retireItemIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 567, b: 574 }] }],
  statement:
    'select\n  i.id as "id!",\n  i.sku as "sku!",\n  i.name as "name!",\n  i.description as "description?",\n  i.category_id as "category_id?",\n  i.brand as "brand?",\n  i.item_type as "item_type!",\n  i.unit as "unit!",\n  i.barcode as "barcode?",\n  i.unit_price as "unit_price?",\n  i.unit_cost as "unit_cost?",\n  i.currency as "currency!",\n  i.specifications as "specifications!",\n  i.is_critical as "is_critical!",\n  i.is_active as "is_active!",\n  i.low_level_code as "low_level_code!",\n  i.created_at as "created_at!",\n  i.updated_at as "updated_at!"\nfrom catalog.retire_item(:itemId!) as i',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id as "id!",
 *   i.sku as "sku!",
 *   i.name as "name!",
 *   i.description as "description?",
 *   i.category_id as "category_id?",
 *   i.brand as "brand?",
 *   i.item_type as "item_type!",
 *   i.unit as "unit!",
 *   i.barcode as "barcode?",
 *   i.unit_price as "unit_price?",
 *   i.unit_cost as "unit_cost?",
 *   i.currency as "currency!",
 *   i.specifications as "specifications!",
 *   i.is_critical as "is_critical!",
 *   i.is_active as "is_active!",
 *   i.low_level_code as "low_level_code!",
 *   i.created_at as "created_at!",
 *   i.updated_at as "updated_at!"
 * from catalog.retire_item(:itemId!) as i
 * ```
 */
export const retireItem = new PreparedQuery<IRetireItemParams, IRetireItemResult>(retireItemIR);

/** 'ReactivateItem' parameters type */
export interface IReactivateItemParams {
  itemId: string;
}

/** 'ReactivateItem' return type */
export interface IReactivateItemResult {
  barcode: string | null;
  brand: string | null;
  category_id: string | null;
  created_at: Date;
  currency: string;
  description: string | null;
  id: string;
  is_active: boolean;
  is_critical: boolean;
  item_type: ItemType;
  low_level_code: number;
  name: string;
  sku: string;
  specifications: Json;
  unit: string;
  unit_cost: Numeric | null;
  unit_price: Numeric | null;
  updated_at: Date;
}

/** 'ReactivateItem' query type */
export interface IReactivateItemQuery {
  params: IReactivateItemParams;
  result: IReactivateItemResult;
}

const reactivateItemIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 571, b: 578 }] }],
  statement:
    'select\n  i.id as "id!",\n  i.sku as "sku!",\n  i.name as "name!",\n  i.description as "description?",\n  i.category_id as "category_id?",\n  i.brand as "brand?",\n  i.item_type as "item_type!",\n  i.unit as "unit!",\n  i.barcode as "barcode?",\n  i.unit_price as "unit_price?",\n  i.unit_cost as "unit_cost?",\n  i.currency as "currency!",\n  i.specifications as "specifications!",\n  i.is_critical as "is_critical!",\n  i.is_active as "is_active!",\n  i.low_level_code as "low_level_code!",\n  i.created_at as "created_at!",\n  i.updated_at as "updated_at!"\nfrom catalog.reactivate_item(:itemId!) as i',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id as "id!",
 *   i.sku as "sku!",
 *   i.name as "name!",
 *   i.description as "description?",
 *   i.category_id as "category_id?",
 *   i.brand as "brand?",
 *   i.item_type as "item_type!",
 *   i.unit as "unit!",
 *   i.barcode as "barcode?",
 *   i.unit_price as "unit_price?",
 *   i.unit_cost as "unit_cost?",
 *   i.currency as "currency!",
 *   i.specifications as "specifications!",
 *   i.is_critical as "is_critical!",
 *   i.is_active as "is_active!",
 *   i.low_level_code as "low_level_code!",
 *   i.created_at as "created_at!",
 *   i.updated_at as "updated_at!"
 * from catalog.reactivate_item(:itemId!) as i
 * ```
 */
export const reactivateItem = new PreparedQuery<IReactivateItemParams, IReactivateItemResult>(reactivateItemIR);

/** 'LinkBarcode' parameters type */
export interface ILinkBarcodeParams {
  barcode?: string | null | void;
  itemId: string;
}

/** 'LinkBarcode' return type */
export interface ILinkBarcodeResult {
  barcode: string | null;
  brand: string | null;
  category_id: string | null;
  created_at: Date;
  currency: string;
  description: string | null;
  id: string;
  is_active: boolean;
  is_critical: boolean;
  item_type: ItemType;
  low_level_code: number;
  name: string;
  sku: string;
  specifications: Json;
  unit: string;
  unit_cost: Numeric | null;
  unit_price: Numeric | null;
  updated_at: Date;
}

/** 'LinkBarcode' query type */
export interface ILinkBarcodeQuery {
  params: ILinkBarcodeParams;
  result: ILinkBarcodeResult;
}

const linkBarcodeIR: any = {
  usedParamSet: { itemId: true, barcode: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 568, b: 575 }] },
    { name: 'barcode', required: false, transform: { type: 'scalar' }, locs: [{ a: 578, b: 585 }] },
  ],
  statement:
    'select\n  i.id as "id!",\n  i.sku as "sku!",\n  i.name as "name!",\n  i.description as "description?",\n  i.category_id as "category_id?",\n  i.brand as "brand?",\n  i.item_type as "item_type!",\n  i.unit as "unit!",\n  i.barcode as "barcode?",\n  i.unit_price as "unit_price?",\n  i.unit_cost as "unit_cost?",\n  i.currency as "currency!",\n  i.specifications as "specifications!",\n  i.is_critical as "is_critical!",\n  i.is_active as "is_active!",\n  i.low_level_code as "low_level_code!",\n  i.created_at as "created_at!",\n  i.updated_at as "updated_at!"\nfrom catalog.link_barcode(:itemId!, :barcode) as i',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   i.id as "id!",
 *   i.sku as "sku!",
 *   i.name as "name!",
 *   i.description as "description?",
 *   i.category_id as "category_id?",
 *   i.brand as "brand?",
 *   i.item_type as "item_type!",
 *   i.unit as "unit!",
 *   i.barcode as "barcode?",
 *   i.unit_price as "unit_price?",
 *   i.unit_cost as "unit_cost?",
 *   i.currency as "currency!",
 *   i.specifications as "specifications!",
 *   i.is_critical as "is_critical!",
 *   i.is_active as "is_active!",
 *   i.low_level_code as "low_level_code!",
 *   i.created_at as "created_at!",
 *   i.updated_at as "updated_at!"
 * from catalog.link_barcode(:itemId!, :barcode) as i
 * ```
 */
export const linkBarcode = new PreparedQuery<ILinkBarcodeParams, ILinkBarcodeResult>(linkBarcodeIR);

/** 'DeleteItem' parameters type */
export interface IDeleteItemParams {
  dryRun?: boolean | null | void;
  itemId: string;
  mode?: string | null | void;
}

/** 'DeleteItem' return type */
export interface IDeleteItemResult {
  effect: string;
  is_done: boolean;
  row_count: string;
  table_name: string;
}

/** 'DeleteItem' query type */
export interface IDeleteItemQuery {
  params: IDeleteItemParams;
  result: IDeleteItemResult;
}

const deleteItemIR: any = {
  usedParamSet: { itemId: true, mode: true, dryRun: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 147, b: 154 }] },
    { name: 'mode', required: false, transform: { type: 'scalar' }, locs: [{ a: 166, b: 170 }] },
    { name: 'dryRun', required: false, transform: { type: 'scalar' }, locs: [{ a: 195, b: 201 }] },
  ],
  statement:
    'select\n  d.table_name as "table_name!",\n  d.row_count as "row_count!",\n  d.effect as "effect!",\n  d.is_done as "is_done!"\nfrom catalog.delete_item(:itemId!, coalesce(:mode, \'restrict\'), coalesce(:dryRun::boolean, true)) as d',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   d.table_name as "table_name!",
 *   d.row_count as "row_count!",
 *   d.effect as "effect!",
 *   d.is_done as "is_done!"
 * from catalog.delete_item(:itemId!, coalesce(:mode, 'restrict'), coalesce(:dryRun::boolean, true)) as d
 * ```
 */
export const deleteItem = new PreparedQuery<IDeleteItemParams, IDeleteItemResult>(deleteItemIR);

/** 'AddItemCode' parameters type */
export interface IAddItemCodeParams {
  code: string;
  itemId: string;
  scheme: string;
}

/** 'AddItemCode' return type */
export interface IAddItemCodeResult {
  /** The code, unique in its scheme. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Item that it means. */
  item_id: string;
  /** Who gives the code: barcode, supplier:acme, erp. */
  scheme: string;
}

/** 'AddItemCode' query type */
export interface IAddItemCodeQuery {
  params: IAddItemCodeParams;
  result: IAddItemCodeResult;
}

const addItemCodeIR: any = {
  usedParamSet: { scheme: true, code: true, itemId: true },
  params: [
    { name: 'scheme', required: true, transform: { type: 'scalar' }, locs: [{ a: 74, b: 81 }] },
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 86, b: 91 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 96, b: 103 }] },
  ],
  statement:
    'insert into catalog.item_codes (\n  scheme,\n  code,\n  item_id\n)\nvalues (\n  :scheme!,\n  :code!,\n  :itemId!\n)\nreturning\n  scheme,\n  code,\n  item_id,\n  created_at',
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.item_codes (
 *   scheme,
 *   code,
 *   item_id
 * )
 * values (
 *   :scheme!,
 *   :code!,
 *   :itemId!
 * )
 * returning
 *   scheme,
 *   code,
 *   item_id,
 *   created_at
 * ```
 */
export const addItemCode = new PreparedQuery<IAddItemCodeParams, IAddItemCodeResult>(addItemCodeIR);

/** 'RemoveItemCode' parameters type */
export interface IRemoveItemCodeParams {
  code: string;
  scheme: string;
}

/** 'RemoveItemCode' return type */
export interface IRemoveItemCodeResult {
  /** The code, unique in its scheme. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Item that it means. */
  item_id: string;
  /** Who gives the code: barcode, supplier:acme, erp. */
  scheme: string;
}

/** 'RemoveItemCode' query type */
export interface IRemoveItemCodeQuery {
  params: IRemoveItemCodeParams;
  result: IRemoveItemCodeResult;
}

const removeItemCodeIR: any = {
  usedParamSet: { scheme: true, code: true },
  params: [
    { name: 'scheme', required: true, transform: { type: 'scalar' }, locs: [{ a: 46, b: 53 }] },
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 68, b: 73 }] },
  ],
  statement:
    'delete from catalog.item_codes\nwhere scheme = :scheme!\n  and code = :code!\nreturning\n  scheme,\n  code,\n  item_id,\n  created_at',
};

/**
 * Query generated from SQL:
 * ```
 * delete from catalog.item_codes
 * where scheme = :scheme!
 *   and code = :code!
 * returning
 *   scheme,
 *   code,
 *   item_id,
 *   created_at
 * ```
 */
export const removeItemCode = new PreparedQuery<IRemoveItemCodeParams, IRemoveItemCodeResult>(removeItemCodeIR);

/** 'ListItemCodes' parameters type */
export interface IListItemCodesParams {
  itemId: string;
}

/** 'ListItemCodes' return type */
export interface IListItemCodesResult {
  /** The code, unique in its scheme. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Item that it means. */
  item_id: string;
  /** Who gives the code: barcode, supplier:acme, erp. */
  scheme: string;
}

/** 'ListItemCodes' query type */
export interface IListItemCodesQuery {
  params: IListItemCodesParams;
  result: IListItemCodesResult;
}

const listItemCodesIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 104, b: 111 }] }],
  statement:
    'select\n  c.scheme,\n  c.code,\n  c.item_id,\n  c.created_at\nfrom catalog.item_codes as c\nwhere c.item_id = :itemId!\norder by c.scheme, c.code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.scheme,
 *   c.code,
 *   c.item_id,
 *   c.created_at
 * from catalog.item_codes as c
 * where c.item_id = :itemId!
 * order by c.scheme, c.code
 * ```
 */
export const listItemCodes = new PreparedQuery<IListItemCodesParams, IListItemCodesResult>(listItemCodesIR);

/** 'CreateUnit' parameters type */
export interface ICreateUnitParams {
  code: string;
  dimension: string;
  isWhole?: boolean | null | void;
  name: string;
}

/** 'CreateUnit' return type */
export interface ICreateUnitResult {
  /** Short name in lower case: piece, kg, lb, m, yd. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** What it measures: count, mass, length, area, volume, time. */
  dimension: string;
  /** True where a part of a unit makes no sense; stock of such items moves in whole numbers. */
  is_whole: boolean;
  /** Name to show. */
  name: string;
}

/** 'CreateUnit' query type */
export interface ICreateUnitQuery {
  params: ICreateUnitParams;
  result: ICreateUnitResult;
}

const createUnitIR: any = {
  usedParamSet: { code: true, name: true, dimension: true, isWhole: true },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 81, b: 86 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 91, b: 96 }] },
    { name: 'dimension', required: true, transform: { type: 'scalar' }, locs: [{ a: 101, b: 111 }] },
    { name: 'isWhole', required: false, transform: { type: 'scalar' }, locs: [{ a: 125, b: 132 }] },
  ],
  statement:
    'insert into catalog.units (\n  code,\n  name,\n  dimension,\n  is_whole\n)\nvalues (\n  :code!,\n  :name!,\n  :dimension!,\n  coalesce(:isWhole::boolean, false)\n)\nreturning\n  code,\n  name,\n  dimension,\n  is_whole,\n  created_at',
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.units (
 *   code,
 *   name,
 *   dimension,
 *   is_whole
 * )
 * values (
 *   :code!,
 *   :name!,
 *   :dimension!,
 *   coalesce(:isWhole::boolean, false)
 * )
 * returning
 *   code,
 *   name,
 *   dimension,
 *   is_whole,
 *   created_at
 * ```
 */
export const createUnit = new PreparedQuery<ICreateUnitParams, ICreateUnitResult>(createUnitIR);

/** 'ListUnits' parameters type */
export type IListUnitsParams = void;

/** 'ListUnits' return type */
export interface IListUnitsResult {
  /** Short name in lower case: piece, kg, lb, m, yd. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** What it measures: count, mass, length, area, volume, time. */
  dimension: string;
  /** True where a part of a unit makes no sense; stock of such items moves in whole numbers. */
  is_whole: boolean;
  /** Name to show. */
  name: string;
}

/** 'ListUnits' query type */
export interface IListUnitsQuery {
  params: IListUnitsParams;
  result: IListUnitsResult;
}

const listUnitsIR: any = {
  usedParamSet: {},
  params: [],
  statement:
    'select\n  u.code,\n  u.name,\n  u.dimension,\n  u.is_whole,\n  u.created_at\nfrom catalog.units as u\norder by u.code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   u.code,
 *   u.name,
 *   u.dimension,
 *   u.is_whole,
 *   u.created_at
 * from catalog.units as u
 * order by u.code
 * ```
 */
export const listUnits = new PreparedQuery<IListUnitsParams, IListUnitsResult>(listUnitsIR);

/** 'SetUnitConversion' parameters type */
export interface ISetUnitConversionParams {
  denominator?: NumberOrString | null | void;
  fromUnit: string;
  itemId?: string | null | void;
  numerator: NumberOrString;
  toUnit: string;
}

/** 'SetUnitConversion' return type */
export interface ISetUnitConversionResult {
  /** When the row was made. */
  created_at: Date;
  /** See numerator: a ratio of two numbers stays exact where a decimal fraction does not. */
  denominator: Numeric;
  /** Unit converted from. */
  from_unit: string;
  /** Identifier. */
  id: string;
  /** Item that the ratio belongs to; null for all items. */
  item_id: string | null;
  /** One from_unit is numerator / denominator to_unit. */
  numerator: Numeric;
  /** Unit converted to. */
  to_unit: string;
}

/** 'SetUnitConversion' query type */
export interface ISetUnitConversionQuery {
  params: ISetUnitConversionParams;
  result: ISetUnitConversionResult;
}

const setUnitConversionIR: any = {
  usedParamSet: { itemId: true, fromUnit: true, toUnit: true, numerator: true, denominator: true },
  params: [
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 114, b: 120 }] },
    { name: 'fromUnit', required: true, transform: { type: 'scalar' }, locs: [{ a: 125, b: 134 }] },
    { name: 'toUnit', required: true, transform: { type: 'scalar' }, locs: [{ a: 139, b: 146 }] },
    { name: 'numerator', required: true, transform: { type: 'scalar' }, locs: [{ a: 151, b: 161 }] },
    { name: 'denominator', required: false, transform: { type: 'scalar' }, locs: [{ a: 175, b: 186 }] },
  ],
  statement:
    'insert into catalog.unit_conversions (\n  item_id,\n  from_unit,\n  to_unit,\n  numerator,\n  denominator\n)\nvalues (\n  :itemId,\n  :fromUnit!,\n  :toUnit!,\n  :numerator!,\n  coalesce(:denominator::numeric, 1)\n)\non conflict on constraint unit_conversions_item_id_from_unit_to_unit_key do update\nset\n  numerator = excluded.numerator,\n  denominator = excluded.denominator\nreturning\n  id,\n  item_id,\n  from_unit,\n  to_unit,\n  numerator,\n  denominator,\n  created_at',
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.unit_conversions (
 *   item_id,
 *   from_unit,
 *   to_unit,
 *   numerator,
 *   denominator
 * )
 * values (
 *   :itemId,
 *   :fromUnit!,
 *   :toUnit!,
 *   :numerator!,
 *   coalesce(:denominator::numeric, 1)
 * )
 * on conflict on constraint unit_conversions_item_id_from_unit_to_unit_key do update
 * set
 *   numerator = excluded.numerator,
 *   denominator = excluded.denominator
 * returning
 *   id,
 *   item_id,
 *   from_unit,
 *   to_unit,
 *   numerator,
 *   denominator,
 *   created_at
 * ```
 */
export const setUnitConversion = new PreparedQuery<ISetUnitConversionParams, ISetUnitConversionResult>(
  setUnitConversionIR,
);

/** 'ListUnitConversions' parameters type */
export interface IListUnitConversionsParams {
  itemId?: string | null | void;
}

/** 'ListUnitConversions' return type */
export interface IListUnitConversionsResult {
  /** When the row was made. */
  created_at: Date;
  /** See numerator: a ratio of two numbers stays exact where a decimal fraction does not. */
  denominator: Numeric;
  /** Unit converted from. */
  from_unit: string;
  /** Identifier. */
  id: string;
  /** Item that the ratio belongs to; null for all items. */
  item_id: string | null;
  /** One from_unit is numerator / denominator to_unit. */
  numerator: Numeric;
  /** Unit converted to. */
  to_unit: string;
}

/** 'ListUnitConversions' query type */
export interface IListUnitConversionsQuery {
  params: IListUnitConversionsParams;
  result: IListUnitConversionsResult;
}

const listUnitConversionsIR: any = {
  usedParamSet: { itemId: true },
  params: [
    {
      name: 'itemId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 157, b: 163 },
        { a: 169, b: 175 },
      ],
    },
  ],
  statement:
    'select\n  c.id,\n  c.item_id,\n  c.from_unit,\n  c.to_unit,\n  c.numerator,\n  c.denominator,\n  c.created_at\nfrom catalog.unit_conversions as c\nwhere (c.item_id = :itemId or (:itemId::uuid is null and c.item_id is null))\norder by c.from_unit, c.to_unit',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.id,
 *   c.item_id,
 *   c.from_unit,
 *   c.to_unit,
 *   c.numerator,
 *   c.denominator,
 *   c.created_at
 * from catalog.unit_conversions as c
 * where (c.item_id = :itemId or (:itemId::uuid is null and c.item_id is null))
 * order by c.from_unit, c.to_unit
 * ```
 */
export const listUnitConversions = new PreparedQuery<IListUnitConversionsParams, IListUnitConversionsResult>(
  listUnitConversionsIR,
);

/** 'ConvertQuantity' parameters type */
export interface IConvertQuantityParams {
  fromUnit: string;
  itemId?: string | null | void;
  quantity: NumberOrString;
  toUnit: string;
}

/** 'ConvertQuantity' return type */
export interface IConvertQuantityResult {
  quantity: Numeric;
}

/** 'ConvertQuantity' query type */
export interface IConvertQuantityQuery {
  params: IConvertQuantityParams;
  result: IConvertQuantityResult;
}

const convertQuantityIR: any = {
  usedParamSet: { itemId: true, quantity: true, fromUnit: true, toUnit: true },
  params: [
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 32, b: 38 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 41, b: 50 }] },
    { name: 'fromUnit', required: true, transform: { type: 'scalar' }, locs: [{ a: 53, b: 62 }] },
    { name: 'toUnit', required: true, transform: { type: 'scalar' }, locs: [{ a: 65, b: 72 }] },
  ],
  statement: 'select catalog.convert_quantity(:itemId, :quantity!, :fromUnit!, :toUnit!) as "quantity!"',
};

/**
 * Query generated from SQL:
 * ```
 * select catalog.convert_quantity(:itemId, :quantity!, :fromUnit!, :toUnit!) as "quantity!"
 * ```
 */
export const convertQuantity = new PreparedQuery<IConvertQuantityParams, IConvertQuantityResult>(convertQuantityIR);

/** 'CreateCategory' parameters type */
export interface ICreateCategoryParams {
  code: string;
  name: string;
  parentId?: string | null | void;
}

/** 'CreateCategory' return type */
export interface ICreateCategoryResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** Category above; null at the top. A cycle is refused. */
  parent_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'CreateCategory' query type */
export interface ICreateCategoryQuery {
  params: ICreateCategoryParams;
  result: ICreateCategoryResult;
}

const createCategoryIR: any = {
  usedParamSet: { code: true, name: true, parentId: true },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 74, b: 79 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 84, b: 89 }] },
    { name: 'parentId', required: false, transform: { type: 'scalar' }, locs: [{ a: 94, b: 102 }] },
  ],
  statement:
    'insert into catalog.categories (\n  code,\n  name,\n  parent_id\n)\nvalues (\n  :code!,\n  :name!,\n  :parentId\n)\nreturning\n  id,\n  code,\n  name,\n  parent_id,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.categories (
 *   code,
 *   name,
 *   parent_id
 * )
 * values (
 *   :code!,
 *   :name!,
 *   :parentId
 * )
 * returning
 *   id,
 *   code,
 *   name,
 *   parent_id,
 *   created_at,
 *   updated_at
 * ```
 */
export const createCategory = new PreparedQuery<ICreateCategoryParams, ICreateCategoryResult>(createCategoryIR);

/** 'MoveCategory' parameters type */
export interface IMoveCategoryParams {
  categoryId: string;
  parentId?: string | null | void;
}

/** 'MoveCategory' return type */
export interface IMoveCategoryResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** Category above; null at the top. A cycle is refused. */
  parent_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'MoveCategory' query type */
export interface IMoveCategoryQuery {
  params: IMoveCategoryParams;
  result: IMoveCategoryResult;
}

const moveCategoryIR: any = {
  usedParamSet: { parentId: true, categoryId: true },
  params: [
    { name: 'parentId', required: false, transform: { type: 'scalar' }, locs: [{ a: 44, b: 52 }] },
    { name: 'categoryId', required: true, transform: { type: 'scalar' }, locs: [{ a: 65, b: 76 }] },
  ],
  statement:
    'update catalog.categories\nset\n  parent_id = :parentId\nwhere id = :categoryId!\nreturning\n  id,\n  code,\n  name,\n  parent_id,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.categories
 * set
 *   parent_id = :parentId
 * where id = :categoryId!
 * returning
 *   id,
 *   code,
 *   name,
 *   parent_id,
 *   created_at,
 *   updated_at
 * ```
 */
export const moveCategory = new PreparedQuery<IMoveCategoryParams, IMoveCategoryResult>(moveCategoryIR);

/** 'RenameCategory' parameters type */
export interface IRenameCategoryParams {
  categoryId: string;
  name: string;
}

/** 'RenameCategory' return type */
export interface IRenameCategoryResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** Category above; null at the top. A cycle is refused. */
  parent_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'RenameCategory' query type */
export interface IRenameCategoryQuery {
  params: IRenameCategoryParams;
  result: IRenameCategoryResult;
}

const renameCategoryIR: any = {
  usedParamSet: { name: true, categoryId: true },
  params: [
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 39, b: 44 }] },
    { name: 'categoryId', required: true, transform: { type: 'scalar' }, locs: [{ a: 57, b: 68 }] },
  ],
  statement:
    'update catalog.categories\nset\n  name = :name!\nwhere id = :categoryId!\nreturning\n  id,\n  code,\n  name,\n  parent_id,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.categories
 * set
 *   name = :name!
 * where id = :categoryId!
 * returning
 *   id,
 *   code,
 *   name,
 *   parent_id,
 *   created_at,
 *   updated_at
 * ```
 */
export const renameCategory = new PreparedQuery<IRenameCategoryParams, IRenameCategoryResult>(renameCategoryIR);

/** 'GetCategoryByCode' parameters type */
export interface IGetCategoryByCodeParams {
  code: string;
}

/** 'GetCategoryByCode' return type */
export interface IGetCategoryByCodeResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** Category above; null at the top. A cycle is refused. */
  parent_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetCategoryByCode' query type */
export interface IGetCategoryByCodeQuery {
  params: IGetCategoryByCodeParams;
  result: IGetCategoryByCodeResult;
}

const getCategoryByCodeIR: any = {
  usedParamSet: { code: true },
  params: [{ name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 125, b: 130 }] }],
  statement:
    'select\n  c.id,\n  c.code,\n  c.name,\n  c.parent_id,\n  c.created_at,\n  c.updated_at\nfrom catalog.categories as c\nwhere c.code = :code!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.id,
 *   c.code,
 *   c.name,
 *   c.parent_id,
 *   c.created_at,
 *   c.updated_at
 * from catalog.categories as c
 * where c.code = :code!
 * ```
 */
export const getCategoryByCode = new PreparedQuery<IGetCategoryByCodeParams, IGetCategoryByCodeResult>(
  getCategoryByCodeIR,
);

/** 'ListCategories' parameters type */
export interface IListCategoriesParams {
  afterCode?: string | null | void;
  limit: NumberOrString;
}

/** 'ListCategories' return type */
export interface IListCategoriesResult {
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Identifier. */
  id: string;
  /** Name to show. */
  name: string;
  /** Category above; null at the top. A cycle is refused. */
  parent_id: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListCategories' query type */
export interface IListCategoriesQuery {
  params: IListCategoriesParams;
  result: IListCategoriesResult;
}

const listCategoriesIR: any = {
  usedParamSet: { afterCode: true, limit: true },
  params: [
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 134, b: 143 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 172, b: 178 }] },
  ],
  statement:
    "select\n  c.id,\n  c.code,\n  c.name,\n  c.parent_id,\n  c.created_at,\n  c.updated_at\nfrom catalog.categories as c\nwhere c.code > coalesce(:afterCode, '')\norder by c.code\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   c.id,
 *   c.code,
 *   c.name,
 *   c.parent_id,
 *   c.created_at,
 *   c.updated_at
 * from catalog.categories as c
 * where c.code > coalesce(:afterCode, '')
 * order by c.code
 * limit :limit!
 * ```
 */
export const listCategories = new PreparedQuery<IListCategoriesParams, IListCategoriesResult>(listCategoriesIR);

/** 'ListCategorySubtree' parameters type */
export interface IListCategorySubtreeParams {
  categoryId: string;
}

/** 'ListCategorySubtree' return type */
export interface IListCategorySubtreeResult {
  code: string;
  depth: number;
  id: string;
  name: string;
  parent_id: string | null;
  path: string;
}

/** 'ListCategorySubtree' query type */
export interface IListCategorySubtreeQuery {
  params: IListCategorySubtreeParams;
  result: IListCategorySubtreeResult;
}

const listCategorySubtreeIR: any = {
  usedParamSet: { categoryId: true },
  params: [{ name: 'categoryId', required: true, transform: { type: 'scalar' }, locs: [{ a: 170, b: 181 }] }],
  statement:
    'select\n  s.id as "id!",\n  s.code as "code!",\n  s.name as "name!",\n  s.parent_id as "parent_id?",\n  s.depth as "depth!",\n  s.path as "path!"\nfrom catalog.category_subtree(:categoryId!) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.code as "code!",
 *   s.name as "name!",
 *   s.parent_id as "parent_id?",
 *   s.depth as "depth!",
 *   s.path as "path!"
 * from catalog.category_subtree(:categoryId!) as s
 * ```
 */
export const listCategorySubtree = new PreparedQuery<IListCategorySubtreeParams, IListCategorySubtreeResult>(
  listCategorySubtreeIR,
);

/** 'CreateLocation' parameters type */
export interface ICreateLocationParams {
  address?: string | null | void;
  allowsNegativeStock?: boolean | null | void;
  code: string;
  floorArea?: NumberOrString | null | void;
  locationType?: LocationType | null | void;
  name: string;
  parentId?: string | null | void;
  region?: string | null | void;
  timeZone?: string | null | void;
}

/** 'CreateLocation' return type */
export interface ICreateLocationResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'CreateLocation' query type */
export interface ICreateLocationQuery {
  params: ICreateLocationParams;
  result: ICreateLocationResult;
}

const createLocationIR: any = {
  usedParamSet: {
    code: true,
    name: true,
    address: true,
    region: true,
    locationType: true,
    floorArea: true,
    parentId: true,
    allowsNegativeStock: true,
    timeZone: true,
  },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 163, b: 168 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 173, b: 178 }] },
    { name: 'address', required: false, transform: { type: 'scalar' }, locs: [{ a: 183, b: 190 }] },
    { name: 'region', required: false, transform: { type: 'scalar' }, locs: [{ a: 195, b: 201 }] },
    { name: 'locationType', required: false, transform: { type: 'scalar' }, locs: [{ a: 215, b: 227 }] },
    { name: 'floorArea', required: false, transform: { type: 'scalar' }, locs: [{ a: 269, b: 278 }] },
    { name: 'parentId', required: false, transform: { type: 'scalar' }, locs: [{ a: 283, b: 291 }] },
    { name: 'allowsNegativeStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 305, b: 324 }] },
    { name: 'timeZone', required: false, transform: { type: 'scalar' }, locs: [{ a: 355, b: 363 }] },
  ],
  statement:
    "insert into catalog.locations (\n  code,\n  name,\n  address,\n  region,\n  location_type,\n  floor_area,\n  parent_id,\n  allows_negative_stock,\n  time_zone\n)\nvalues (\n  :code!,\n  :name!,\n  :address,\n  :region,\n  coalesce(:locationType::catalog.location_type, 'warehouse'),\n  :floorArea,\n  :parentId,\n  coalesce(:allowsNegativeStock::boolean, false),\n  coalesce(:timeZone, 'UTC')\n)\nreturning\n  id,\n  code,\n  name,\n  address,\n  region,\n  location_type,\n  floor_area,\n  parent_id,\n  allows_negative_stock,\n  time_zone,\n  is_active,\n  created_at,\n  updated_at",
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.locations (
 *   code,
 *   name,
 *   address,
 *   region,
 *   location_type,
 *   floor_area,
 *   parent_id,
 *   allows_negative_stock,
 *   time_zone
 * )
 * values (
 *   :code!,
 *   :name!,
 *   :address,
 *   :region,
 *   coalesce(:locationType::catalog.location_type, 'warehouse'),
 *   :floorArea,
 *   :parentId,
 *   coalesce(:allowsNegativeStock::boolean, false),
 *   coalesce(:timeZone, 'UTC')
 * )
 * returning
 *   id,
 *   code,
 *   name,
 *   address,
 *   region,
 *   location_type,
 *   floor_area,
 *   parent_id,
 *   allows_negative_stock,
 *   time_zone,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const createLocation = new PreparedQuery<ICreateLocationParams, ICreateLocationResult>(createLocationIR);

/** 'UpdateLocation' parameters type */
export interface IUpdateLocationParams {
  address?: string | null | void;
  allowsNegativeStock?: boolean | null | void;
  floorArea?: NumberOrString | null | void;
  isActive?: boolean | null | void;
  locationId: string;
  locationType?: LocationType | null | void;
  name?: string | null | void;
  region?: string | null | void;
  timeZone?: string | null | void;
}

/** 'UpdateLocation' return type */
export interface IUpdateLocationResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpdateLocation' query type */
export interface IUpdateLocationQuery {
  params: IUpdateLocationParams;
  result: IUpdateLocationResult;
}

const updateLocationIR: any = {
  usedParamSet: {
    name: true,
    address: true,
    region: true,
    locationType: true,
    floorArea: true,
    allowsNegativeStock: true,
    timeZone: true,
    isActive: true,
    locationId: true,
  },
  params: [
    { name: 'name', required: false, transform: { type: 'scalar' }, locs: [{ a: 47, b: 51 }] },
    { name: 'address', required: false, transform: { type: 'scalar' }, locs: [{ a: 82, b: 89 }] },
    { name: 'region', required: false, transform: { type: 'scalar' }, locs: [{ a: 122, b: 128 }] },
    { name: 'locationType', required: false, transform: { type: 'scalar' }, locs: [{ a: 167, b: 179 }] },
    { name: 'floorArea', required: false, transform: { type: 'scalar' }, locs: [{ a: 245, b: 254 }] },
    { name: 'allowsNegativeStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 314, b: 333 }] },
    { name: 'timeZone', required: false, transform: { type: 'scalar' }, locs: [{ a: 392, b: 400 }] },
    { name: 'isActive', required: false, transform: { type: 'scalar' }, locs: [{ a: 438, b: 446 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 480, b: 491 }] },
  ],
  statement:
    'update catalog.locations\nset\n  name = coalesce(:name, name),\n  address = coalesce(:address, address),\n  region = coalesce(:region, region),\n  location_type = coalesce(:locationType::catalog.location_type, location_type),\n  floor_area = coalesce(:floorArea::numeric, floor_area),\n  allows_negative_stock = coalesce(:allowsNegativeStock::boolean, allows_negative_stock),\n  time_zone = coalesce(:timeZone, time_zone),\n  is_active = coalesce(:isActive::boolean, is_active)\nwhere id = :locationId!\nreturning\n  id,\n  code,\n  name,\n  address,\n  region,\n  location_type,\n  floor_area,\n  parent_id,\n  allows_negative_stock,\n  time_zone,\n  is_active,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.locations
 * set
 *   name = coalesce(:name, name),
 *   address = coalesce(:address, address),
 *   region = coalesce(:region, region),
 *   location_type = coalesce(:locationType::catalog.location_type, location_type),
 *   floor_area = coalesce(:floorArea::numeric, floor_area),
 *   allows_negative_stock = coalesce(:allowsNegativeStock::boolean, allows_negative_stock),
 *   time_zone = coalesce(:timeZone, time_zone),
 *   is_active = coalesce(:isActive::boolean, is_active)
 * where id = :locationId!
 * returning
 *   id,
 *   code,
 *   name,
 *   address,
 *   region,
 *   location_type,
 *   floor_area,
 *   parent_id,
 *   allows_negative_stock,
 *   time_zone,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const updateLocation = new PreparedQuery<IUpdateLocationParams, IUpdateLocationResult>(updateLocationIR);

/** 'MoveLocation' parameters type */
export interface IMoveLocationParams {
  locationId: string;
  parentId?: string | null | void;
}

/** 'MoveLocation' return type */
export interface IMoveLocationResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'MoveLocation' query type */
export interface IMoveLocationQuery {
  params: IMoveLocationParams;
  result: IMoveLocationResult;
}

const moveLocationIR: any = {
  usedParamSet: { parentId: true, locationId: true },
  params: [
    { name: 'parentId', required: false, transform: { type: 'scalar' }, locs: [{ a: 43, b: 51 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 64, b: 75 }] },
  ],
  statement:
    'update catalog.locations\nset\n  parent_id = :parentId\nwhere id = :locationId!\nreturning\n  id,\n  code,\n  name,\n  address,\n  region,\n  location_type,\n  floor_area,\n  parent_id,\n  allows_negative_stock,\n  time_zone,\n  is_active,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.locations
 * set
 *   parent_id = :parentId
 * where id = :locationId!
 * returning
 *   id,
 *   code,
 *   name,
 *   address,
 *   region,
 *   location_type,
 *   floor_area,
 *   parent_id,
 *   allows_negative_stock,
 *   time_zone,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const moveLocation = new PreparedQuery<IMoveLocationParams, IMoveLocationResult>(moveLocationIR);

/** 'GetLocation' parameters type */
export interface IGetLocationParams {
  locationId: string;
}

/** 'GetLocation' return type */
export interface IGetLocationResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetLocation' query type */
export interface IGetLocationQuery {
  params: IGetLocationParams;
  result: IGetLocationResult;
}

const getLocationIR: any = {
  usedParamSet: { locationId: true },
  params: [{ name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 239, b: 250 }] }],
  statement:
    'select\n  l.id,\n  l.code,\n  l.name,\n  l.address,\n  l.region,\n  l.location_type,\n  l.floor_area,\n  l.parent_id,\n  l.allows_negative_stock,\n  l.time_zone,\n  l.is_active,\n  l.created_at,\n  l.updated_at\nfrom catalog.locations as l\nwhere l.id = :locationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id,
 *   l.code,
 *   l.name,
 *   l.address,
 *   l.region,
 *   l.location_type,
 *   l.floor_area,
 *   l.parent_id,
 *   l.allows_negative_stock,
 *   l.time_zone,
 *   l.is_active,
 *   l.created_at,
 *   l.updated_at
 * from catalog.locations as l
 * where l.id = :locationId!
 * ```
 */
export const getLocation = new PreparedQuery<IGetLocationParams, IGetLocationResult>(getLocationIR);

/** 'GetLocationByCode' parameters type */
export interface IGetLocationByCodeParams {
  code: string;
}

/** 'GetLocationByCode' return type */
export interface IGetLocationByCodeResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetLocationByCode' query type */
export interface IGetLocationByCodeQuery {
  params: IGetLocationByCodeParams;
  result: IGetLocationByCodeResult;
}

const getLocationByCodeIR: any = {
  usedParamSet: { code: true },
  params: [{ name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 241, b: 246 }] }],
  statement:
    'select\n  l.id,\n  l.code,\n  l.name,\n  l.address,\n  l.region,\n  l.location_type,\n  l.floor_area,\n  l.parent_id,\n  l.allows_negative_stock,\n  l.time_zone,\n  l.is_active,\n  l.created_at,\n  l.updated_at\nfrom catalog.locations as l\nwhere l.code = :code!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id,
 *   l.code,
 *   l.name,
 *   l.address,
 *   l.region,
 *   l.location_type,
 *   l.floor_area,
 *   l.parent_id,
 *   l.allows_negative_stock,
 *   l.time_zone,
 *   l.is_active,
 *   l.created_at,
 *   l.updated_at
 * from catalog.locations as l
 * where l.code = :code!
 * ```
 */
export const getLocationByCode = new PreparedQuery<IGetLocationByCodeParams, IGetLocationByCodeResult>(
  getLocationByCodeIR,
);

/** 'ListLocations' parameters type */
export interface IListLocationsParams {
  afterCode?: string | null | void;
  isActive?: boolean | null | void;
  limit: NumberOrString;
}

/** 'ListLocations' return type */
export interface IListLocationsResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLocations' query type */
export interface IListLocationsQuery {
  params: IListLocationsParams;
  result: IListLocationsResult;
}

const listLocationsIR: any = {
  usedParamSet: { afterCode: true, isActive: true, limit: true },
  params: [
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 250, b: 259 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 273, b: 281 },
        { a: 317, b: 325 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 350, b: 356 }] },
  ],
  statement:
    "select\n  l.id,\n  l.code,\n  l.name,\n  l.address,\n  l.region,\n  l.location_type,\n  l.floor_area,\n  l.parent_id,\n  l.allows_negative_stock,\n  l.time_zone,\n  l.is_active,\n  l.created_at,\n  l.updated_at\nfrom catalog.locations as l\nwhere l.code > coalesce(:afterCode, '')\n  and (:isActive::boolean is null or l.is_active = :isActive)\norder by l.code\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id,
 *   l.code,
 *   l.name,
 *   l.address,
 *   l.region,
 *   l.location_type,
 *   l.floor_area,
 *   l.parent_id,
 *   l.allows_negative_stock,
 *   l.time_zone,
 *   l.is_active,
 *   l.created_at,
 *   l.updated_at
 * from catalog.locations as l
 * where l.code > coalesce(:afterCode, '')
 *   and (:isActive::boolean is null or l.is_active = :isActive)
 * order by l.code
 * limit :limit!
 * ```
 */
export const listLocations = new PreparedQuery<IListLocationsParams, IListLocationsResult>(listLocationsIR);

/** 'ListLocationsByType' parameters type */
export interface IListLocationsByTypeParams {
  afterCode?: string | null | void;
  isActive?: boolean | null | void;
  limit: NumberOrString;
  locationType: LocationType;
}

/** 'ListLocationsByType' return type */
export interface IListLocationsByTypeResult {
  /** Postal address. */
  address: string | null;
  /** True where stock may fall below zero because the counting comes later; false refuses it. */
  allows_negative_stock: boolean;
  /** Unique code. */
  code: string;
  /** When the row was made. */
  created_at: Date;
  /** Floor area in square metres. */
  floor_area: Numeric | null;
  /** Identifier. */
  id: string;
  /** False: closed; kept for history. */
  is_active: boolean;
  /** Store, warehouse, plant or virtual. */
  location_type: LocationType;
  /** Name to show. */
  name: string;
  /** Location above in the tree; a cycle is refused. */
  parent_id: string | null;
  /** Sales region. */
  region: string | null;
  /** IANA time zone that decides on which day a sale here falls. */
  time_zone: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLocationsByType' query type */
export interface IListLocationsByTypeQuery {
  params: IListLocationsByTypeParams;
  result: IListLocationsByTypeResult;
}

const listLocationsByTypeIR: any = {
  usedParamSet: { locationType: true, afterCode: true, isActive: true, limit: true },
  params: [
    { name: 'locationType', required: true, transform: { type: 'scalar' }, locs: [{ a: 250, b: 263 }] },
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 289, b: 298 }] },
    {
      name: 'isActive',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 312, b: 320 },
        { a: 356, b: 364 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 389, b: 395 }] },
  ],
  statement:
    "select\n  l.id,\n  l.code,\n  l.name,\n  l.address,\n  l.region,\n  l.location_type,\n  l.floor_area,\n  l.parent_id,\n  l.allows_negative_stock,\n  l.time_zone,\n  l.is_active,\n  l.created_at,\n  l.updated_at\nfrom catalog.locations as l\nwhere l.location_type = :locationType!\n  and l.code > coalesce(:afterCode, '')\n  and (:isActive::boolean is null or l.is_active = :isActive)\norder by l.code\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id,
 *   l.code,
 *   l.name,
 *   l.address,
 *   l.region,
 *   l.location_type,
 *   l.floor_area,
 *   l.parent_id,
 *   l.allows_negative_stock,
 *   l.time_zone,
 *   l.is_active,
 *   l.created_at,
 *   l.updated_at
 * from catalog.locations as l
 * where l.location_type = :locationType!
 *   and l.code > coalesce(:afterCode, '')
 *   and (:isActive::boolean is null or l.is_active = :isActive)
 * order by l.code
 * limit :limit!
 * ```
 */
export const listLocationsByType = new PreparedQuery<IListLocationsByTypeParams, IListLocationsByTypeResult>(
  listLocationsByTypeIR,
);

/** 'CreateSupplier' parameters type */
export interface ICreateSupplierParams {
  address?: string | null | void;
  code: string;
  contactEmail?: string | null | void;
  contactName?: string | null | void;
  contactPhone?: string | null | void;
  defaultLeadTimeDays?: number | null | void;
  name: string;
  reliabilityScore?: number | null | void;
  riskLevel?: RiskLevel | null | void;
}

/** 'CreateSupplier' return type */
export interface ICreateSupplierResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'CreateSupplier' query type */
export interface ICreateSupplierQuery {
  params: ICreateSupplierParams;
  result: ICreateSupplierResult;
}

const createSupplierIR: any = {
  usedParamSet: {
    code: true,
    name: true,
    contactName: true,
    contactEmail: true,
    contactPhone: true,
    address: true,
    defaultLeadTimeDays: true,
    reliabilityScore: true,
    riskLevel: true,
  },
  params: [
    { name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 182, b: 187 }] },
    { name: 'name', required: true, transform: { type: 'scalar' }, locs: [{ a: 192, b: 197 }] },
    { name: 'contactName', required: false, transform: { type: 'scalar' }, locs: [{ a: 202, b: 213 }] },
    { name: 'contactEmail', required: false, transform: { type: 'scalar' }, locs: [{ a: 218, b: 230 }] },
    { name: 'contactPhone', required: false, transform: { type: 'scalar' }, locs: [{ a: 235, b: 247 }] },
    { name: 'address', required: false, transform: { type: 'scalar' }, locs: [{ a: 252, b: 259 }] },
    { name: 'defaultLeadTimeDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 264, b: 283 }] },
    { name: 'reliabilityScore', required: false, transform: { type: 'scalar' }, locs: [{ a: 288, b: 304 }] },
    { name: 'riskLevel', required: false, transform: { type: 'scalar' }, locs: [{ a: 318, b: 327 }] },
  ],
  statement:
    "insert into catalog.suppliers (\n  code,\n  name,\n  contact_name,\n  contact_email,\n  contact_phone,\n  address,\n  default_lead_time_days,\n  reliability_score,\n  risk_level\n)\nvalues (\n  :code!,\n  :name!,\n  :contactName,\n  :contactEmail,\n  :contactPhone,\n  :address,\n  :defaultLeadTimeDays,\n  :reliabilityScore,\n  coalesce(:riskLevel::core.risk_level, 'medium')\n)\nreturning\n  id,\n  code,\n  name,\n  contact_name,\n  contact_email,\n  contact_phone,\n  address,\n  default_lead_time_days,\n  reliability_score,\n  risk_level,\n  is_active,\n  created_at,\n  updated_at",
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.suppliers (
 *   code,
 *   name,
 *   contact_name,
 *   contact_email,
 *   contact_phone,
 *   address,
 *   default_lead_time_days,
 *   reliability_score,
 *   risk_level
 * )
 * values (
 *   :code!,
 *   :name!,
 *   :contactName,
 *   :contactEmail,
 *   :contactPhone,
 *   :address,
 *   :defaultLeadTimeDays,
 *   :reliabilityScore,
 *   coalesce(:riskLevel::core.risk_level, 'medium')
 * )
 * returning
 *   id,
 *   code,
 *   name,
 *   contact_name,
 *   contact_email,
 *   contact_phone,
 *   address,
 *   default_lead_time_days,
 *   reliability_score,
 *   risk_level,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const createSupplier = new PreparedQuery<ICreateSupplierParams, ICreateSupplierResult>(createSupplierIR);

/** 'UpdateSupplier' parameters type */
export interface IUpdateSupplierParams {
  address?: string | null | void;
  contactEmail?: string | null | void;
  contactName?: string | null | void;
  contactPhone?: string | null | void;
  defaultLeadTimeDays?: number | null | void;
  isActive?: boolean | null | void;
  name?: string | null | void;
  reliabilityScore?: number | null | void;
  riskLevel?: RiskLevel | null | void;
  supplierId: string;
}

/** 'UpdateSupplier' return type */
export interface IUpdateSupplierResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpdateSupplier' query type */
export interface IUpdateSupplierQuery {
  params: IUpdateSupplierParams;
  result: IUpdateSupplierResult;
}

const updateSupplierIR: any = {
  usedParamSet: {
    name: true,
    contactName: true,
    contactEmail: true,
    contactPhone: true,
    address: true,
    defaultLeadTimeDays: true,
    reliabilityScore: true,
    riskLevel: true,
    isActive: true,
    supplierId: true,
  },
  params: [
    { name: 'name', required: false, transform: { type: 'scalar' }, locs: [{ a: 47, b: 51 }] },
    { name: 'contactName', required: false, transform: { type: 'scalar' }, locs: [{ a: 87, b: 98 }] },
    { name: 'contactEmail', required: false, transform: { type: 'scalar' }, locs: [{ a: 143, b: 155 }] },
    { name: 'contactPhone', required: false, transform: { type: 'scalar' }, locs: [{ a: 201, b: 213 }] },
    { name: 'address', required: false, transform: { type: 'scalar' }, locs: [{ a: 253, b: 260 }] },
    { name: 'defaultLeadTimeDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 309, b: 328 }] },
    { name: 'reliabilityScore', required: false, transform: { type: 'scalar' }, locs: [{ a: 396, b: 412 }] },
    { name: 'riskLevel', required: false, transform: { type: 'scalar' }, locs: [{ a: 477, b: 486 }] },
    { name: 'isActive', required: false, transform: { type: 'scalar' }, locs: [{ a: 542, b: 550 }] },
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 584, b: 595 }] },
  ],
  statement:
    'update catalog.suppliers\nset\n  name = coalesce(:name, name),\n  contact_name = coalesce(:contactName, contact_name),\n  contact_email = coalesce(:contactEmail, contact_email),\n  contact_phone = coalesce(:contactPhone, contact_phone),\n  address = coalesce(:address, address),\n  default_lead_time_days = coalesce(:defaultLeadTimeDays::integer, default_lead_time_days),\n  reliability_score = coalesce(:reliabilityScore::double precision, reliability_score),\n  risk_level = coalesce(:riskLevel::core.risk_level, risk_level),\n  is_active = coalesce(:isActive::boolean, is_active)\nwhere id = :supplierId!\nreturning\n  id,\n  code,\n  name,\n  contact_name,\n  contact_email,\n  contact_phone,\n  address,\n  default_lead_time_days,\n  reliability_score,\n  risk_level,\n  is_active,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.suppliers
 * set
 *   name = coalesce(:name, name),
 *   contact_name = coalesce(:contactName, contact_name),
 *   contact_email = coalesce(:contactEmail, contact_email),
 *   contact_phone = coalesce(:contactPhone, contact_phone),
 *   address = coalesce(:address, address),
 *   default_lead_time_days = coalesce(:defaultLeadTimeDays::integer, default_lead_time_days),
 *   reliability_score = coalesce(:reliabilityScore::double precision, reliability_score),
 *   risk_level = coalesce(:riskLevel::core.risk_level, risk_level),
 *   is_active = coalesce(:isActive::boolean, is_active)
 * where id = :supplierId!
 * returning
 *   id,
 *   code,
 *   name,
 *   contact_name,
 *   contact_email,
 *   contact_phone,
 *   address,
 *   default_lead_time_days,
 *   reliability_score,
 *   risk_level,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const updateSupplier = new PreparedQuery<IUpdateSupplierParams, IUpdateSupplierResult>(updateSupplierIR);

/** 'DeleteSupplier' parameters type */
export interface IDeleteSupplierParams {
  supplierId: string;
}

/** 'DeleteSupplier' return type */
export interface IDeleteSupplierResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'DeleteSupplier' query type */
export interface IDeleteSupplierQuery {
  params: IDeleteSupplierParams;
  result: IDeleteSupplierResult;
}

const deleteSupplierIR: any = {
  usedParamSet: { supplierId: true },
  params: [{ name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 41, b: 52 }] }],
  statement:
    'delete from catalog.suppliers\nwhere id = :supplierId!\nreturning\n  id,\n  code,\n  name,\n  contact_name,\n  contact_email,\n  contact_phone,\n  address,\n  default_lead_time_days,\n  reliability_score,\n  risk_level,\n  is_active,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * delete from catalog.suppliers
 * where id = :supplierId!
 * returning
 *   id,
 *   code,
 *   name,
 *   contact_name,
 *   contact_email,
 *   contact_phone,
 *   address,
 *   default_lead_time_days,
 *   reliability_score,
 *   risk_level,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const deleteSupplier = new PreparedQuery<IDeleteSupplierParams, IDeleteSupplierResult>(deleteSupplierIR);

/** 'GetSupplier' parameters type */
export interface IGetSupplierParams {
  supplierId: string;
}

/** 'GetSupplier' return type */
export interface IGetSupplierResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetSupplier' query type */
export interface IGetSupplierQuery {
  params: IGetSupplierParams;
  result: IGetSupplierResult;
}

const getSupplierIR: any = {
  usedParamSet: { supplierId: true },
  params: [{ name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 258, b: 269 }] }],
  statement:
    'select\n  s.id,\n  s.code,\n  s.name,\n  s.contact_name,\n  s.contact_email,\n  s.contact_phone,\n  s.address,\n  s.default_lead_time_days,\n  s.reliability_score,\n  s.risk_level,\n  s.is_active,\n  s.created_at,\n  s.updated_at\nfrom catalog.suppliers as s\nwhere s.id = :supplierId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id,
 *   s.code,
 *   s.name,
 *   s.contact_name,
 *   s.contact_email,
 *   s.contact_phone,
 *   s.address,
 *   s.default_lead_time_days,
 *   s.reliability_score,
 *   s.risk_level,
 *   s.is_active,
 *   s.created_at,
 *   s.updated_at
 * from catalog.suppliers as s
 * where s.id = :supplierId!
 * ```
 */
export const getSupplier = new PreparedQuery<IGetSupplierParams, IGetSupplierResult>(getSupplierIR);

/** 'GetSupplierByCode' parameters type */
export interface IGetSupplierByCodeParams {
  code: string;
}

/** 'GetSupplierByCode' return type */
export interface IGetSupplierByCodeResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetSupplierByCode' query type */
export interface IGetSupplierByCodeQuery {
  params: IGetSupplierByCodeParams;
  result: IGetSupplierByCodeResult;
}

const getSupplierByCodeIR: any = {
  usedParamSet: { code: true },
  params: [{ name: 'code', required: true, transform: { type: 'scalar' }, locs: [{ a: 260, b: 265 }] }],
  statement:
    'select\n  s.id,\n  s.code,\n  s.name,\n  s.contact_name,\n  s.contact_email,\n  s.contact_phone,\n  s.address,\n  s.default_lead_time_days,\n  s.reliability_score,\n  s.risk_level,\n  s.is_active,\n  s.created_at,\n  s.updated_at\nfrom catalog.suppliers as s\nwhere s.code = :code!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id,
 *   s.code,
 *   s.name,
 *   s.contact_name,
 *   s.contact_email,
 *   s.contact_phone,
 *   s.address,
 *   s.default_lead_time_days,
 *   s.reliability_score,
 *   s.risk_level,
 *   s.is_active,
 *   s.created_at,
 *   s.updated_at
 * from catalog.suppliers as s
 * where s.code = :code!
 * ```
 */
export const getSupplierByCode = new PreparedQuery<IGetSupplierByCodeParams, IGetSupplierByCodeResult>(
  getSupplierByCodeIR,
);

/** 'ListSuppliers' parameters type */
export interface IListSuppliersParams {
  afterCode?: string | null | void;
  limit: NumberOrString;
}

/** 'ListSuppliers' return type */
export interface IListSuppliersResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  item_count: string;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListSuppliers' query type */
export interface IListSuppliersQuery {
  params: IListSuppliersParams;
  result: IListSuppliersResult;
}

const listSuppliersIR: any = {
  usedParamSet: { afterCode: true, limit: true },
  params: [
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 426, b: 435 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 464, b: 470 }] },
  ],
  statement:
    'select\n  s.id,\n  s.code,\n  s.name,\n  s.contact_name,\n  s.contact_email,\n  s.contact_phone,\n  s.address,\n  s.default_lead_time_days,\n  s.reliability_score,\n  s.risk_level,\n  s.is_active,\n  s.created_at,\n  s.updated_at,\n  n.item_count as "item_count!"\nfrom catalog.suppliers as s\ncross join lateral (\n  select count(*) as item_count\n  from catalog.supplier_items as o\n  where o.supplier_id = s.id\n) as n\nwhere s.code > coalesce(:afterCode, \'\')\norder by s.code\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id,
 *   s.code,
 *   s.name,
 *   s.contact_name,
 *   s.contact_email,
 *   s.contact_phone,
 *   s.address,
 *   s.default_lead_time_days,
 *   s.reliability_score,
 *   s.risk_level,
 *   s.is_active,
 *   s.created_at,
 *   s.updated_at,
 *   n.item_count as "item_count!"
 * from catalog.suppliers as s
 * cross join lateral (
 *   select count(*) as item_count
 *   from catalog.supplier_items as o
 *   where o.supplier_id = s.id
 * ) as n
 * where s.code > coalesce(:afterCode, '')
 * order by s.code
 * limit :limit!
 * ```
 */
export const listSuppliers = new PreparedQuery<IListSuppliersParams, IListSuppliersResult>(listSuppliersIR);

/** 'ListActiveSuppliers' parameters type */
export interface IListActiveSuppliersParams {
  afterCode?: string | null | void;
  limit: NumberOrString;
}

/** 'ListActiveSuppliers' return type */
export interface IListActiveSuppliersResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  item_count: string;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListActiveSuppliers' query type */
export interface IListActiveSuppliersQuery {
  params: IListActiveSuppliersParams;
  result: IListActiveSuppliersResult;
}

const listActiveSuppliersIR: any = {
  usedParamSet: { afterCode: true, limit: true },
  params: [
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 444, b: 453 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 482, b: 488 }] },
  ],
  statement:
    'select\n  s.id,\n  s.code,\n  s.name,\n  s.contact_name,\n  s.contact_email,\n  s.contact_phone,\n  s.address,\n  s.default_lead_time_days,\n  s.reliability_score,\n  s.risk_level,\n  s.is_active,\n  s.created_at,\n  s.updated_at,\n  n.item_count as "item_count!"\nfrom catalog.suppliers as s\ncross join lateral (\n  select count(*) as item_count\n  from catalog.supplier_items as o\n  where o.supplier_id = s.id\n) as n\nwhere s.is_active\n  and s.code > coalesce(:afterCode, \'\')\norder by s.code\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id,
 *   s.code,
 *   s.name,
 *   s.contact_name,
 *   s.contact_email,
 *   s.contact_phone,
 *   s.address,
 *   s.default_lead_time_days,
 *   s.reliability_score,
 *   s.risk_level,
 *   s.is_active,
 *   s.created_at,
 *   s.updated_at,
 *   n.item_count as "item_count!"
 * from catalog.suppliers as s
 * cross join lateral (
 *   select count(*) as item_count
 *   from catalog.supplier_items as o
 *   where o.supplier_id = s.id
 * ) as n
 * where s.is_active
 *   and s.code > coalesce(:afterCode, '')
 * order by s.code
 * limit :limit!
 * ```
 */
export const listActiveSuppliers = new PreparedQuery<IListActiveSuppliersParams, IListActiveSuppliersResult>(
  listActiveSuppliersIR,
);

/** 'ListSuppliersByRisk' parameters type */
export interface IListSuppliersByRiskParams {
  afterCode?: string | null | void;
  limit: NumberOrString;
  riskLevel: RiskLevel;
}

/** 'ListSuppliersByRisk' return type */
export interface IListSuppliersByRiskResult {
  /** Postal address. */
  address: string | null;
  /** Unique code. */
  code: string;
  /** E-mail address. */
  contact_email: string | null;
  /** Person to talk to. */
  contact_name: string | null;
  /** Telephone number. */
  contact_phone: string | null;
  /** When the row was made. */
  created_at: Date;
  /** Calendar days from order to receipt where the offer says none; null where nobody measured it. */
  default_lead_time_days: number | null;
  /** Identifier. */
  id: string;
  /** False: no new orders. */
  is_active: boolean;
  item_count: string;
  /** Name to show. */
  name: string;
  /** Share of deliveries on time and in full, 0 to 1; null where nobody measured it. */
  reliability_score: number | null;
  /** Risk of relying on this supplier. */
  risk_level: RiskLevel;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListSuppliersByRisk' query type */
export interface IListSuppliersByRiskQuery {
  params: IListSuppliersByRiskParams;
  result: IListSuppliersByRiskResult;
}

const listSuppliersByRiskIR: any = {
  usedParamSet: { riskLevel: true, afterCode: true, limit: true },
  params: [
    { name: 'riskLevel', required: true, transform: { type: 'scalar' }, locs: [{ a: 423, b: 433 }] },
    { name: 'afterCode', required: false, transform: { type: 'scalar' }, locs: [{ a: 459, b: 468 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 497, b: 503 }] },
  ],
  statement:
    'select\n  s.id,\n  s.code,\n  s.name,\n  s.contact_name,\n  s.contact_email,\n  s.contact_phone,\n  s.address,\n  s.default_lead_time_days,\n  s.reliability_score,\n  s.risk_level,\n  s.is_active,\n  s.created_at,\n  s.updated_at,\n  n.item_count as "item_count!"\nfrom catalog.suppliers as s\ncross join lateral (\n  select count(*) as item_count\n  from catalog.supplier_items as o\n  where o.supplier_id = s.id\n) as n\nwhere s.risk_level = :riskLevel!\n  and s.code > coalesce(:afterCode, \'\')\norder by s.code\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id,
 *   s.code,
 *   s.name,
 *   s.contact_name,
 *   s.contact_email,
 *   s.contact_phone,
 *   s.address,
 *   s.default_lead_time_days,
 *   s.reliability_score,
 *   s.risk_level,
 *   s.is_active,
 *   s.created_at,
 *   s.updated_at,
 *   n.item_count as "item_count!"
 * from catalog.suppliers as s
 * cross join lateral (
 *   select count(*) as item_count
 *   from catalog.supplier_items as o
 *   where o.supplier_id = s.id
 * ) as n
 * where s.risk_level = :riskLevel!
 *   and s.code > coalesce(:afterCode, '')
 * order by s.code
 * limit :limit!
 * ```
 */
export const listSuppliersByRisk = new PreparedQuery<IListSuppliersByRiskParams, IListSuppliersByRiskResult>(
  listSuppliersByRiskIR,
);

/** 'UpsertOffer' parameters type */
export interface IUpsertOfferParams {
  contractQuantityLimit?: NumberOrString | null | void;
  holdingCostRate?: number | null | void;
  isActive?: boolean | null | void;
  itemId: string;
  leadTimeDays?: number | null | void;
  leadTimeDeviationDays?: number | null | void;
  minimumOrderQuantity?: NumberOrString | null | void;
  orderingCost?: NumberOrString | null | void;
  orderMultiple?: NumberOrString | null | void;
  preferredRank?: number | null | void;
  reliabilityScore?: number | null | void;
  supplierId: string;
  supplierSku?: string | null | void;
}

/** 'UpsertOffer' return type */
export interface IUpsertOfferResult {
  contract_quantity_limit: Numeric | null;
  contract_quantity_used: Numeric;
  created_at: Date;
  holding_cost_rate: number;
  id: string;
  is_active: boolean;
  item_id: string;
  lead_time_days: number | null;
  lead_time_deviation_days: number | null;
  minimum_order_quantity: Numeric;
  order_multiple: Numeric | null;
  ordering_cost: Numeric;
  preferred_rank: number | null;
  reliability_score: number | null;
  supplier_id: string;
  supplier_sku: string | null;
  updated_at: Date;
}

/** 'UpsertOffer' query type */
export interface IUpsertOfferQuery {
  params: IUpsertOfferParams;
  result: IUpsertOfferResult;
}

const upsertOfferIR: any = {
  usedParamSet: {
    supplierId: true,
    itemId: true,
    supplierSku: true,
    leadTimeDays: true,
    leadTimeDeviationDays: true,
    minimumOrderQuantity: true,
    orderMultiple: true,
    contractQuantityLimit: true,
    reliabilityScore: true,
    orderingCost: true,
    holdingCostRate: true,
    preferredRank: true,
    isActive: true,
  },
  params: [
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 738, b: 749 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 754, b: 761 }] },
    { name: 'supplierSku', required: false, transform: { type: 'scalar' }, locs: [{ a: 766, b: 777 }] },
    { name: 'leadTimeDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 782, b: 794 }] },
    { name: 'leadTimeDeviationDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 799, b: 820 }] },
    { name: 'minimumOrderQuantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 825, b: 845 }] },
    { name: 'orderMultiple', required: false, transform: { type: 'scalar' }, locs: [{ a: 850, b: 863 }] },
    { name: 'contractQuantityLimit', required: false, transform: { type: 'scalar' }, locs: [{ a: 868, b: 889 }] },
    { name: 'reliabilityScore', required: false, transform: { type: 'scalar' }, locs: [{ a: 894, b: 910 }] },
    { name: 'orderingCost', required: false, transform: { type: 'scalar' }, locs: [{ a: 915, b: 927 }] },
    { name: 'holdingCostRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 932, b: 947 }] },
    { name: 'preferredRank', required: false, transform: { type: 'scalar' }, locs: [{ a: 952, b: 965 }] },
    { name: 'isActive', required: false, transform: { type: 'scalar' }, locs: [{ a: 970, b: 978 }] },
  ],
  statement:
    'select\n  o.id as "id!",\n  o.supplier_id as "supplier_id!",\n  o.item_id as "item_id!",\n  o.supplier_sku as "supplier_sku?",\n  o.lead_time_days as "lead_time_days?",\n  o.lead_time_deviation_days as "lead_time_deviation_days?",\n  o.minimum_order_quantity as "minimum_order_quantity!",\n  o.order_multiple as "order_multiple?",\n  o.contract_quantity_limit as "contract_quantity_limit?",\n  o.contract_quantity_used as "contract_quantity_used!",\n  o.reliability_score as "reliability_score?",\n  o.ordering_cost as "ordering_cost!",\n  o.holding_cost_rate as "holding_cost_rate!",\n  o.preferred_rank as "preferred_rank?",\n  o.is_active as "is_active!",\n  o.created_at as "created_at!",\n  o.updated_at as "updated_at!"\nfrom catalog.upsert_offer(\n  :supplierId!,\n  :itemId!,\n  :supplierSku,\n  :leadTimeDays,\n  :leadTimeDeviationDays,\n  :minimumOrderQuantity,\n  :orderMultiple,\n  :contractQuantityLimit,\n  :reliabilityScore,\n  :orderingCost,\n  :holdingCostRate,\n  :preferredRank,\n  :isActive\n) as o',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id as "id!",
 *   o.supplier_id as "supplier_id!",
 *   o.item_id as "item_id!",
 *   o.supplier_sku as "supplier_sku?",
 *   o.lead_time_days as "lead_time_days?",
 *   o.lead_time_deviation_days as "lead_time_deviation_days?",
 *   o.minimum_order_quantity as "minimum_order_quantity!",
 *   o.order_multiple as "order_multiple?",
 *   o.contract_quantity_limit as "contract_quantity_limit?",
 *   o.contract_quantity_used as "contract_quantity_used!",
 *   o.reliability_score as "reliability_score?",
 *   o.ordering_cost as "ordering_cost!",
 *   o.holding_cost_rate as "holding_cost_rate!",
 *   o.preferred_rank as "preferred_rank?",
 *   o.is_active as "is_active!",
 *   o.created_at as "created_at!",
 *   o.updated_at as "updated_at!"
 * from catalog.upsert_offer(
 *   :supplierId!,
 *   :itemId!,
 *   :supplierSku,
 *   :leadTimeDays,
 *   :leadTimeDeviationDays,
 *   :minimumOrderQuantity,
 *   :orderMultiple,
 *   :contractQuantityLimit,
 *   :reliabilityScore,
 *   :orderingCost,
 *   :holdingCostRate,
 *   :preferredRank,
 *   :isActive
 * ) as o
 * ```
 */
export const upsertOffer = new PreparedQuery<IUpsertOfferParams, IUpsertOfferResult>(upsertOfferIR);

/** 'GetOffer' parameters type */
export interface IGetOfferParams {
  itemId: string;
  supplierId: string;
}

/** 'GetOffer' return type */
export interface IGetOfferResult {
  /** Ceiling of the contract in stock units; null: none. */
  contract_quantity_limit: Numeric | null;
  /** Part of the ceiling that orders have used; written by the ordering commands. */
  contract_quantity_used: Numeric;
  /** When the row was made. */
  created_at: Date;
  /** Cost of holding stock for a year as a share of its value. */
  holding_cost_rate: number;
  /** Identifier. */
  id: string;
  /** False: the offer is not used for new orders. */
  is_active: boolean;
  /** Item offered. */
  item_id: string;
  /** Calendar days from order to receipt; null: the supplier's default. */
  lead_time_days: number | null;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest order, in the item's stock unit. */
  minimum_order_quantity: Numeric;
  /** Orders are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Fixed cost of one order, in the price's currency. */
  ordering_cost: Numeric;
  /** Buyer's preference, 1 first; null: none. */
  preferred_rank: number | null;
  /** Reliability for this item, 0 to 1; null: the supplier's. */
  reliability_score: number | null;
  /** Supplier; deleting one deletes its offers. */
  supplier_id: string;
  /** The supplier's own article number. */
  supplier_sku: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetOffer' query type */
export interface IGetOfferQuery {
  params: IGetOfferParams;
  result: IGetOfferResult;
}

const getOfferIR: any = {
  usedParamSet: { supplierId: true, itemId: true },
  params: [
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 404, b: 415 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 435, b: 442 }] },
  ],
  statement:
    'select\n  o.id,\n  o.supplier_id,\n  o.item_id,\n  o.supplier_sku,\n  o.lead_time_days,\n  o.lead_time_deviation_days,\n  o.minimum_order_quantity,\n  o.order_multiple,\n  o.contract_quantity_limit,\n  o.contract_quantity_used,\n  o.reliability_score,\n  o.ordering_cost,\n  o.holding_cost_rate,\n  o.preferred_rank,\n  o.is_active,\n  o.created_at,\n  o.updated_at\nfrom catalog.supplier_items as o\nwhere o.supplier_id = :supplierId!\n  and o.item_id = :itemId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id,
 *   o.supplier_id,
 *   o.item_id,
 *   o.supplier_sku,
 *   o.lead_time_days,
 *   o.lead_time_deviation_days,
 *   o.minimum_order_quantity,
 *   o.order_multiple,
 *   o.contract_quantity_limit,
 *   o.contract_quantity_used,
 *   o.reliability_score,
 *   o.ordering_cost,
 *   o.holding_cost_rate,
 *   o.preferred_rank,
 *   o.is_active,
 *   o.created_at,
 *   o.updated_at
 * from catalog.supplier_items as o
 * where o.supplier_id = :supplierId!
 *   and o.item_id = :itemId!
 * ```
 */
export const getOffer = new PreparedQuery<IGetOfferParams, IGetOfferResult>(getOfferIR);

/** 'DeleteOffer' parameters type */
export interface IDeleteOfferParams {
  supplierItemId: string;
}

/** 'DeleteOffer' return type */
export interface IDeleteOfferResult {
  /** Ceiling of the contract in stock units; null: none. */
  contract_quantity_limit: Numeric | null;
  /** Part of the ceiling that orders have used; written by the ordering commands. */
  contract_quantity_used: Numeric;
  /** When the row was made. */
  created_at: Date;
  /** Cost of holding stock for a year as a share of its value. */
  holding_cost_rate: number;
  /** Identifier. */
  id: string;
  /** False: the offer is not used for new orders. */
  is_active: boolean;
  /** Item offered. */
  item_id: string;
  /** Calendar days from order to receipt; null: the supplier's default. */
  lead_time_days: number | null;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest order, in the item's stock unit. */
  minimum_order_quantity: Numeric;
  /** Orders are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Fixed cost of one order, in the price's currency. */
  ordering_cost: Numeric;
  /** Buyer's preference, 1 first; null: none. */
  preferred_rank: number | null;
  /** Reliability for this item, 0 to 1; null: the supplier's. */
  reliability_score: number | null;
  /** Supplier; deleting one deletes its offers. */
  supplier_id: string;
  /** The supplier's own article number. */
  supplier_sku: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'DeleteOffer' query type */
export interface IDeleteOfferQuery {
  params: IDeleteOfferParams;
  result: IDeleteOfferResult;
}

const deleteOfferIR: any = {
  usedParamSet: { supplierItemId: true },
  params: [{ name: 'supplierItemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 46, b: 61 }] }],
  statement:
    'delete from catalog.supplier_items\nwhere id = :supplierItemId!\nreturning\n  id,\n  supplier_id,\n  item_id,\n  supplier_sku,\n  lead_time_days,\n  lead_time_deviation_days,\n  minimum_order_quantity,\n  order_multiple,\n  contract_quantity_limit,\n  contract_quantity_used,\n  reliability_score,\n  ordering_cost,\n  holding_cost_rate,\n  preferred_rank,\n  is_active,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * delete from catalog.supplier_items
 * where id = :supplierItemId!
 * returning
 *   id,
 *   supplier_id,
 *   item_id,
 *   supplier_sku,
 *   lead_time_days,
 *   lead_time_deviation_days,
 *   minimum_order_quantity,
 *   order_multiple,
 *   contract_quantity_limit,
 *   contract_quantity_used,
 *   reliability_score,
 *   ordering_cost,
 *   holding_cost_rate,
 *   preferred_rank,
 *   is_active,
 *   created_at,
 *   updated_at
 * ```
 */
export const deleteOffer = new PreparedQuery<IDeleteOfferParams, IDeleteOfferResult>(deleteOfferIR);

/** 'ListOffersOfSupplier' parameters type */
export interface IListOffersOfSupplierParams {
  afterItemId?: string | null | void;
  limit: NumberOrString;
  supplierId: string;
}

/** 'ListOffersOfSupplier' return type */
export interface IListOffersOfSupplierResult {
  /** Ceiling of the contract in stock units; null: none. */
  contract_quantity_limit: Numeric | null;
  /** Part of the ceiling that orders have used; written by the ordering commands. */
  contract_quantity_used: Numeric;
  /** When the row was made. */
  created_at: Date;
  /** Cost of holding stock for a year as a share of its value. */
  holding_cost_rate: number;
  /** Identifier. */
  id: string;
  /** False: the offer is not used for new orders. */
  is_active: boolean;
  /** Item offered. */
  item_id: string;
  /** Calendar days from order to receipt; null: the supplier's default. */
  lead_time_days: number | null;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest order, in the item's stock unit. */
  minimum_order_quantity: Numeric;
  /** Name to show. */
  name: string;
  /** Orders are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Fixed cost of one order, in the price's currency. */
  ordering_cost: Numeric;
  /** Buyer's preference, 1 first; null: none. */
  preferred_rank: number | null;
  /** Reliability for this item, 0 to 1; null: the supplier's. */
  reliability_score: number | null;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Supplier; deleting one deletes its offers. */
  supplier_id: string;
  /** The supplier's own article number. */
  supplier_sku: string | null;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListOffersOfSupplier' query type */
export interface IListOffersOfSupplierQuery {
  params: IListOffersOfSupplierParams;
  result: IListOffersOfSupplierResult;
}

const listOffersOfSupplierIR: any = {
  usedParamSet: { supplierId: true, afterItemId: true, limit: true },
  params: [
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 467, b: 478 }] },
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 507, b: 518 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 592, b: 598 }] },
  ],
  statement:
    "select\n  o.id,\n  o.supplier_id,\n  o.item_id,\n  o.supplier_sku,\n  o.lead_time_days,\n  o.lead_time_deviation_days,\n  o.minimum_order_quantity,\n  o.order_multiple,\n  o.contract_quantity_limit,\n  o.contract_quantity_used,\n  o.reliability_score,\n  o.ordering_cost,\n  o.holding_cost_rate,\n  o.preferred_rank,\n  o.is_active,\n  o.created_at,\n  o.updated_at,\n  i.sku,\n  i.name\nfrom catalog.supplier_items as o\njoin catalog.items as i on i.id = o.item_id\nwhere o.supplier_id = :supplierId!\n  and o.item_id > coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000')\norder by o.item_id\nlimit :limit!",
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   o.id,
 *   o.supplier_id,
 *   o.item_id,
 *   o.supplier_sku,
 *   o.lead_time_days,
 *   o.lead_time_deviation_days,
 *   o.minimum_order_quantity,
 *   o.order_multiple,
 *   o.contract_quantity_limit,
 *   o.contract_quantity_used,
 *   o.reliability_score,
 *   o.ordering_cost,
 *   o.holding_cost_rate,
 *   o.preferred_rank,
 *   o.is_active,
 *   o.created_at,
 *   o.updated_at,
 *   i.sku,
 *   i.name
 * from catalog.supplier_items as o
 * join catalog.items as i on i.id = o.item_id
 * where o.supplier_id = :supplierId!
 *   and o.item_id > coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000')
 * order by o.item_id
 * limit :limit!
 * ```
 */
export const listOffersOfSupplier = new PreparedQuery<IListOffersOfSupplierParams, IListOffersOfSupplierResult>(
  listOffersOfSupplierIR,
);

/** 'RankOffers' parameters type */
export interface IRankOffersParams {
  itemId: string;
  onDate?: string | null | void;
  quantity?: NumberOrString | null | void;
}

/** 'RankOffers' return type */
export interface IRankOffersResult {
  contract_quantity_left: Numeric | null;
  currency: string | null;
  is_best: boolean;
  is_eligible: boolean;
  lead_time_days: number | null;
  minimum_order_quantity: Numeric;
  order_multiple: Numeric | null;
  order_quantity: Numeric;
  preferred_rank: number | null;
  price: Numeric | null;
  rank: string;
  reason: string;
  reliability_score: number | null;
  score: Numeric | null;
  supplier_code: string;
  supplier_id: string;
  supplier_item_id: string;
  supplier_name: string;
  total_price: Numeric | null;
}

/** 'RankOffers' query type */
export interface IRankOffersQuery {
  params: IRankOffersParams;
  result: IRankOffersResult;
}

const rankOffersIR: any = {
  usedParamSet: { itemId: true, quantity: true, onDate: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 732, b: 739 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 751, b: 759 }] },
    { name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 784, b: 790 }] },
  ],
  statement:
    'select\n  r.rank as "rank!",\n  r.is_best as "is_best!",\n  r.is_eligible as "is_eligible!",\n  r.supplier_item_id as "supplier_item_id!",\n  r.supplier_id as "supplier_id!",\n  r.supplier_code as "supplier_code!",\n  r.supplier_name as "supplier_name!",\n  r.order_quantity as "order_quantity!",\n  r.price as "price?",\n  r.currency as "currency?",\n  r.total_price as "total_price?",\n  r.lead_time_days as "lead_time_days?",\n  r.reliability_score as "reliability_score?",\n  r.minimum_order_quantity as "minimum_order_quantity!",\n  r.order_multiple as "order_multiple?",\n  r.contract_quantity_left as "contract_quantity_left?",\n  r.preferred_rank as "preferred_rank?",\n  r.score as "score?",\n  r.reason as "reason!"\nfrom catalog.rank_offers(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.rank as "rank!",
 *   r.is_best as "is_best!",
 *   r.is_eligible as "is_eligible!",
 *   r.supplier_item_id as "supplier_item_id!",
 *   r.supplier_id as "supplier_id!",
 *   r.supplier_code as "supplier_code!",
 *   r.supplier_name as "supplier_name!",
 *   r.order_quantity as "order_quantity!",
 *   r.price as "price?",
 *   r.currency as "currency?",
 *   r.total_price as "total_price?",
 *   r.lead_time_days as "lead_time_days?",
 *   r.reliability_score as "reliability_score?",
 *   r.minimum_order_quantity as "minimum_order_quantity!",
 *   r.order_multiple as "order_multiple?",
 *   r.contract_quantity_left as "contract_quantity_left?",
 *   r.preferred_rank as "preferred_rank?",
 *   r.score as "score?",
 *   r.reason as "reason!"
 * from catalog.rank_offers(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as r
 * ```
 */
export const rankOffers = new PreparedQuery<IRankOffersParams, IRankOffersResult>(rankOffersIR);

/** 'SetSupplierPrice' parameters type */
export interface ISetSupplierPriceParams {
  currency: string;
  price: NumberOrString;
  quantityRange?: string | null | void;
  supplierItemId: string;
  validFrom?: string | null | void;
  validUntil?: string | null | void;
}

/** 'SetSupplierPrice' return type */
export interface ISetSupplierPriceResult {
  created_at: Date;
  currency: string;
  id: string;
  price: Numeric;
  quantity_range: string;
  supplier_item_id: string;
  updated_at: Date;
  validity: string;
}

/** 'SetSupplierPrice' query type */
export interface ISetSupplierPriceQuery {
  params: ISetSupplierPriceParams;
  result: ISetSupplierPriceResult;
}

const setSupplierPriceIR: any = {
  usedParamSet: {
    supplierItemId: true,
    price: true,
    currency: true,
    validFrom: true,
    validUntil: true,
    quantityRange: true,
  },
  params: [
    { name: 'supplierItemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 291, b: 306 }] },
    { name: 'price', required: true, transform: { type: 'scalar' }, locs: [{ a: 311, b: 317 }] },
    { name: 'currency', required: true, transform: { type: 'scalar' }, locs: [{ a: 322, b: 331 }] },
    { name: 'validFrom', required: false, transform: { type: 'scalar' }, locs: [{ a: 345, b: 354 }] },
    { name: 'validUntil', required: false, transform: { type: 'scalar' }, locs: [{ a: 380, b: 390 }] },
    { name: 'quantityRange', required: false, transform: { type: 'scalar' }, locs: [{ a: 410, b: 423 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.supplier_item_id as "supplier_item_id!",\n  p.price as "price!",\n  p.currency as "currency!",\n  p.quantity_range as "quantity_range!",\n  p.validity as "validity!",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom catalog.set_supplier_price(\n  :supplierItemId!,\n  :price!,\n  :currency!,\n  coalesce(:validFrom::date, current_date),\n  :validUntil::date,\n  coalesce(:quantityRange::numrange, \'[0,)\')\n) as p',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.supplier_item_id as "supplier_item_id!",
 *   p.price as "price!",
 *   p.currency as "currency!",
 *   p.quantity_range as "quantity_range!",
 *   p.validity as "validity!",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from catalog.set_supplier_price(
 *   :supplierItemId!,
 *   :price!,
 *   :currency!,
 *   coalesce(:validFrom::date, current_date),
 *   :validUntil::date,
 *   coalesce(:quantityRange::numrange, '[0,)')
 * ) as p
 * ```
 */
export const setSupplierPrice = new PreparedQuery<ISetSupplierPriceParams, ISetSupplierPriceResult>(setSupplierPriceIR);

/** 'GetSupplierPrice' parameters type */
export interface IGetSupplierPriceParams {
  itemId: string;
  onDate?: string | null | void;
  quantity: NumberOrString;
  supplierId: string;
}

/** 'GetSupplierPrice' return type */
export interface IGetSupplierPriceResult {
  created_at: Date;
  currency: string;
  id: string;
  price: Numeric;
  quantity_range: string;
  supplier_item_id: string;
  updated_at: Date;
  validity: string;
}

/** 'GetSupplierPrice' query type */
export interface IGetSupplierPriceQuery {
  params: IGetSupplierPriceParams;
  result: IGetSupplierPriceResult;
}

const getSupplierPriceIR: any = {
  usedParamSet: { quantity: true, onDate: true, supplierId: true, itemId: true },
  params: [
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 337, b: 346 }] },
    { name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 358, b: 364 }] },
    { name: 'supplierId', required: true, transform: { type: 'scalar' }, locs: [{ a: 415, b: 426 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 446, b: 453 }] },
  ],
  statement:
    'select\n  p.id as "id!",\n  p.supplier_item_id as "supplier_item_id!",\n  p.price as "price!",\n  p.currency as "currency!",\n  p.quantity_range as "quantity_range!",\n  p.validity as "validity!",\n  p.created_at as "created_at!",\n  p.updated_at as "updated_at!"\nfrom catalog.supplier_items as o\ncross join lateral catalog.supplier_price(o.id, :quantity!, coalesce(:onDate::date, current_date)) as p\nwhere o.supplier_id = :supplierId!\n  and o.item_id = :itemId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id as "id!",
 *   p.supplier_item_id as "supplier_item_id!",
 *   p.price as "price!",
 *   p.currency as "currency!",
 *   p.quantity_range as "quantity_range!",
 *   p.validity as "validity!",
 *   p.created_at as "created_at!",
 *   p.updated_at as "updated_at!"
 * from catalog.supplier_items as o
 * cross join lateral catalog.supplier_price(o.id, :quantity!, coalesce(:onDate::date, current_date)) as p
 * where o.supplier_id = :supplierId!
 *   and o.item_id = :itemId!
 * ```
 */
export const getSupplierPrice = new PreparedQuery<IGetSupplierPriceParams, IGetSupplierPriceResult>(getSupplierPriceIR);

/** 'ListSupplierPrices' parameters type */
export interface IListSupplierPricesParams {
  supplierItemId: string;
}

/** 'ListSupplierPrices' return type */
export interface IListSupplierPricesResult {
  /** When the row was made. */
  created_at: Date;
  /** ISO 4217 code. */
  currency: string;
  /** Identifier. */
  id: string;
  /** Price per stock unit of the item. */
  price: Numeric;
  /** Order quantities that it holds for, in stock units; lower bound included: [100,500). */
  quantity_range: string;
  /** Offer. */
  supplier_item_id: string;
  /** When the row last changed. */
  updated_at: Date;
  /** Days that it holds for: [2026-01-01,2027-01-01). */
  validity: string;
}

/** 'ListSupplierPrices' query type */
export interface IListSupplierPricesQuery {
  params: IListSupplierPricesParams;
  result: IListSupplierPricesResult;
}

const listSupplierPricesIR: any = {
  usedParamSet: { supplierItemId: true },
  params: [{ name: 'supplierItemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 188, b: 203 }] }],
  statement:
    'select\n  p.id,\n  p.supplier_item_id,\n  p.price,\n  p.currency,\n  p.quantity_range,\n  p.validity,\n  p.created_at,\n  p.updated_at\nfrom catalog.supplier_prices as p\nwhere p.supplier_item_id = :supplierItemId!\norder by lower(p.quantity_range), lower(p.validity) nulls first',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   p.id,
 *   p.supplier_item_id,
 *   p.price,
 *   p.currency,
 *   p.quantity_range,
 *   p.validity,
 *   p.created_at,
 *   p.updated_at
 * from catalog.supplier_prices as p
 * where p.supplier_item_id = :supplierItemId!
 * order by lower(p.quantity_range), lower(p.validity) nulls first
 * ```
 */
export const listSupplierPrices = new PreparedQuery<IListSupplierPricesParams, IListSupplierPricesResult>(
  listSupplierPricesIR,
);

/** 'AddBomLine' parameters type */
export interface IAddBomLineParams {
  basis?: BomBasis | null | void;
  componentId: string;
  effectivity?: string | null | void;
  parentId: string;
  position: number;
  quantityPer: NumberOrString;
  scrapRate?: NumberOrString | null | void;
  unit: string;
}

/** 'AddBomLine' return type */
export interface IAddBomLineResult {
  /** Whether quantity_per is a quantity or a share of the parent's quantity. */
  basis: BomBasis;
  /** Item that goes into it. */
  component_id: string;
  /** The component's low-level code, kept equal by the foreign key; filled in by the database. */
  component_low_level_code: number;
  /** When the row was made. */
  created_at: Date;
  /** Days on which the line holds. */
  effectivity: string;
  /** Identifier. */
  id: string;
  /** Item that is made. */
  parent_id: string;
  /** The parent's low-level code, kept equal by the foreign key; filled in by the database. */
  parent_low_level_code: number;
  /** Position on the bill, from 1. */
  position: number;
  /** Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1. */
  quantity_per: Numeric;
  /** Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate). */
  scrap_rate: Numeric;
  /** Unit of quantity_per; converted to the component's stock unit in explosions. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'AddBomLine' query type */
export interface IAddBomLineQuery {
  params: IAddBomLineParams;
  result: IAddBomLineResult;
}

const addBomLineIR: any = {
  usedParamSet: {
    parentId: true,
    position: true,
    componentId: true,
    basis: true,
    quantityPer: true,
    unit: true,
    scrapRate: true,
    effectivity: true,
  },
  params: [
    { name: 'parentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 147, b: 156 }] },
    { name: 'position', required: true, transform: { type: 'scalar' }, locs: [{ a: 161, b: 170 }] },
    { name: 'componentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 175, b: 187 }] },
    { name: 'basis', required: false, transform: { type: 'scalar' }, locs: [{ a: 201, b: 206 }] },
    { name: 'quantityPer', required: true, transform: { type: 'scalar' }, locs: [{ a: 243, b: 255 }] },
    { name: 'unit', required: true, transform: { type: 'scalar' }, locs: [{ a: 260, b: 265 }] },
    { name: 'scrapRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 279, b: 288 }] },
    { name: 'effectivity', required: false, transform: { type: 'scalar' }, locs: [{ a: 315, b: 326 }] },
  ],
  statement:
    "insert into catalog.bom_lines (\n  parent_id,\n  position,\n  component_id,\n  basis,\n  quantity_per,\n  unit,\n  scrap_rate,\n  effectivity\n)\nvalues (\n  :parentId!,\n  :position!,\n  :componentId!,\n  coalesce(:basis::catalog.bom_basis, 'quantity'),\n  :quantityPer!,\n  :unit!,\n  coalesce(:scrapRate::numeric, 0),\n  coalesce(:effectivity::daterange, '[,)')\n)\nreturning\n  id,\n  parent_id,\n  parent_low_level_code,\n  position,\n  component_id,\n  component_low_level_code,\n  basis,\n  quantity_per,\n  unit,\n  scrap_rate,\n  effectivity,\n  created_at,\n  updated_at",
};

/**
 * Query generated from SQL:
 * ```
 * insert into catalog.bom_lines (
 *   parent_id,
 *   position,
 *   component_id,
 *   basis,
 *   quantity_per,
 *   unit,
 *   scrap_rate,
 *   effectivity
 * )
 * values (
 *   :parentId!,
 *   :position!,
 *   :componentId!,
 *   coalesce(:basis::catalog.bom_basis, 'quantity'),
 *   :quantityPer!,
 *   :unit!,
 *   coalesce(:scrapRate::numeric, 0),
 *   coalesce(:effectivity::daterange, '[,)')
 * )
 * returning
 *   id,
 *   parent_id,
 *   parent_low_level_code,
 *   position,
 *   component_id,
 *   component_low_level_code,
 *   basis,
 *   quantity_per,
 *   unit,
 *   scrap_rate,
 *   effectivity,
 *   created_at,
 *   updated_at
 * ```
 */
export const addBomLine = new PreparedQuery<IAddBomLineParams, IAddBomLineResult>(addBomLineIR);

/** 'UpdateBomLine' parameters type */
export interface IUpdateBomLineParams {
  basis?: BomBasis | null | void;
  bomLineId: string;
  effectivity?: string | null | void;
  position?: number | null | void;
  quantityPer?: NumberOrString | null | void;
  scrapRate?: NumberOrString | null | void;
  unit?: string | null | void;
}

/** 'UpdateBomLine' return type */
export interface IUpdateBomLineResult {
  /** Whether quantity_per is a quantity or a share of the parent's quantity. */
  basis: BomBasis;
  /** Item that goes into it. */
  component_id: string;
  /** The component's low-level code, kept equal by the foreign key; filled in by the database. */
  component_low_level_code: number;
  /** When the row was made. */
  created_at: Date;
  /** Days on which the line holds. */
  effectivity: string;
  /** Identifier. */
  id: string;
  /** Item that is made. */
  parent_id: string;
  /** The parent's low-level code, kept equal by the foreign key; filled in by the database. */
  parent_low_level_code: number;
  /** Position on the bill, from 1. */
  position: number;
  /** Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1. */
  quantity_per: Numeric;
  /** Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate). */
  scrap_rate: Numeric;
  /** Unit of quantity_per; converted to the component's stock unit in explosions. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'UpdateBomLine' query type */
export interface IUpdateBomLineQuery {
  params: IUpdateBomLineParams;
  result: IUpdateBomLineResult;
}

const updateBomLineIR: any = {
  usedParamSet: {
    position: true,
    basis: true,
    quantityPer: true,
    unit: true,
    scrapRate: true,
    effectivity: true,
    bomLineId: true,
  },
  params: [
    { name: 'position', required: false, transform: { type: 'scalar' }, locs: [{ a: 51, b: 59 }] },
    { name: 'basis', required: false, transform: { type: 'scalar' }, locs: [{ a: 101, b: 106 }] },
    { name: 'quantityPer', required: false, transform: { type: 'scalar' }, locs: [{ a: 162, b: 173 }] },
    { name: 'unit', required: false, transform: { type: 'scalar' }, locs: [{ a: 218, b: 222 }] },
    { name: 'scrapRate', required: false, transform: { type: 'scalar' }, locs: [{ a: 256, b: 265 }] },
    { name: 'effectivity', required: false, transform: { type: 'scalar' }, locs: [{ a: 315, b: 326 }] },
    { name: 'bomLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 364, b: 374 }] },
  ],
  statement:
    'update catalog.bom_lines\nset\n  position = coalesce(:position::integer, position),\n  basis = coalesce(:basis::catalog.bom_basis, basis),\n  quantity_per = coalesce(:quantityPer::numeric, quantity_per),\n  unit = coalesce(:unit, unit),\n  scrap_rate = coalesce(:scrapRate::numeric, scrap_rate),\n  effectivity = coalesce(:effectivity::daterange, effectivity)\nwhere id = :bomLineId!\nreturning\n  id,\n  parent_id,\n  parent_low_level_code,\n  position,\n  component_id,\n  component_low_level_code,\n  basis,\n  quantity_per,\n  unit,\n  scrap_rate,\n  effectivity,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * update catalog.bom_lines
 * set
 *   position = coalesce(:position::integer, position),
 *   basis = coalesce(:basis::catalog.bom_basis, basis),
 *   quantity_per = coalesce(:quantityPer::numeric, quantity_per),
 *   unit = coalesce(:unit, unit),
 *   scrap_rate = coalesce(:scrapRate::numeric, scrap_rate),
 *   effectivity = coalesce(:effectivity::daterange, effectivity)
 * where id = :bomLineId!
 * returning
 *   id,
 *   parent_id,
 *   parent_low_level_code,
 *   position,
 *   component_id,
 *   component_low_level_code,
 *   basis,
 *   quantity_per,
 *   unit,
 *   scrap_rate,
 *   effectivity,
 *   created_at,
 *   updated_at
 * ```
 */
export const updateBomLine = new PreparedQuery<IUpdateBomLineParams, IUpdateBomLineResult>(updateBomLineIR);

/** 'RemoveBomLine' parameters type */
export interface IRemoveBomLineParams {
  bomLineId: string;
}

/** 'RemoveBomLine' return type */
export interface IRemoveBomLineResult {
  /** Whether quantity_per is a quantity or a share of the parent's quantity. */
  basis: BomBasis;
  /** Item that goes into it. */
  component_id: string;
  /** The component's low-level code, kept equal by the foreign key; filled in by the database. */
  component_low_level_code: number;
  /** When the row was made. */
  created_at: Date;
  /** Days on which the line holds. */
  effectivity: string;
  /** Identifier. */
  id: string;
  /** Item that is made. */
  parent_id: string;
  /** The parent's low-level code, kept equal by the foreign key; filled in by the database. */
  parent_low_level_code: number;
  /** Position on the bill, from 1. */
  position: number;
  /** Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1. */
  quantity_per: Numeric;
  /** Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate). */
  scrap_rate: Numeric;
  /** Unit of quantity_per; converted to the component's stock unit in explosions. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'RemoveBomLine' query type */
export interface IRemoveBomLineQuery {
  params: IRemoveBomLineParams;
  result: IRemoveBomLineResult;
}

const removeBomLineIR: any = {
  usedParamSet: { bomLineId: true },
  params: [{ name: 'bomLineId', required: true, transform: { type: 'scalar' }, locs: [{ a: 41, b: 51 }] }],
  statement:
    'delete from catalog.bom_lines\nwhere id = :bomLineId!\nreturning\n  id,\n  parent_id,\n  parent_low_level_code,\n  position,\n  component_id,\n  component_low_level_code,\n  basis,\n  quantity_per,\n  unit,\n  scrap_rate,\n  effectivity,\n  created_at,\n  updated_at',
};

/**
 * Query generated from SQL:
 * ```
 * delete from catalog.bom_lines
 * where id = :bomLineId!
 * returning
 *   id,
 *   parent_id,
 *   parent_low_level_code,
 *   position,
 *   component_id,
 *   component_low_level_code,
 *   basis,
 *   quantity_per,
 *   unit,
 *   scrap_rate,
 *   effectivity,
 *   created_at,
 *   updated_at
 * ```
 */
export const removeBomLine = new PreparedQuery<IRemoveBomLineParams, IRemoveBomLineResult>(removeBomLineIR);

/** 'ListBomLines' parameters type */
export interface IListBomLinesParams {
  parentId: string;
}

/** 'ListBomLines' return type */
export interface IListBomLinesResult {
  /** Whether quantity_per is a quantity or a share of the parent's quantity. */
  basis: BomBasis;
  /** Item that goes into it. */
  component_id: string;
  /** The component's low-level code, kept equal by the foreign key; filled in by the database. */
  component_low_level_code: number;
  /** Name to show. */
  component_name: string;
  /** Stock keeping unit: the unique business key. */
  component_sku: string;
  /** When the row was made. */
  created_at: Date;
  /** Days on which the line holds. */
  effectivity: string;
  /** Identifier. */
  id: string;
  /** Item that is made. */
  parent_id: string;
  /** The parent's low-level code, kept equal by the foreign key; filled in by the database. */
  parent_low_level_code: number;
  /** Position on the bill, from 1. */
  position: number;
  /** Net component quantity for one stock unit of the parent, in unit; or the share, 0 to 1. */
  quantity_per: Numeric;
  /** Share of the component that is lost, 0 to below 1; need is quantity / (1 - scrap_rate). */
  scrap_rate: Numeric;
  /** Unit of quantity_per; converted to the component's stock unit in explosions. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListBomLines' query type */
export interface IListBomLinesQuery {
  params: IListBomLinesParams;
  result: IListBomLinesResult;
}

const listBomLinesIR: any = {
  usedParamSet: { parentId: true },
  params: [{ name: 'parentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 373, b: 382 }] }],
  statement:
    'select\n  l.id,\n  l.parent_id,\n  l.parent_low_level_code,\n  l.position,\n  l.component_id,\n  l.component_low_level_code,\n  l.basis,\n  l.quantity_per,\n  l.unit,\n  l.scrap_rate,\n  l.effectivity,\n  l.created_at,\n  l.updated_at,\n  c.sku as component_sku,\n  c.name as component_name\nfrom catalog.bom_lines as l\njoin catalog.items as c on c.id = l.component_id\nwhere l.parent_id = :parentId!\norder by l.position, l.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id,
 *   l.parent_id,
 *   l.parent_low_level_code,
 *   l.position,
 *   l.component_id,
 *   l.component_low_level_code,
 *   l.basis,
 *   l.quantity_per,
 *   l.unit,
 *   l.scrap_rate,
 *   l.effectivity,
 *   l.created_at,
 *   l.updated_at,
 *   c.sku as component_sku,
 *   c.name as component_name
 * from catalog.bom_lines as l
 * join catalog.items as c on c.id = l.component_id
 * where l.parent_id = :parentId!
 * order by l.position, l.id
 * ```
 */
export const listBomLines = new PreparedQuery<IListBomLinesParams, IListBomLinesResult>(listBomLinesIR);

/** 'ListBomComponents' parameters type */
export interface IListBomComponentsParams {
  parentId: string;
}

/** 'ListBomComponents' return type */
export interface IListBomComponentsResult {
  /** Whether the quantities are quantities or shares. */
  basis: BomBasis;
  /** Item that goes into it. */
  component_id: string;
  /** Sum with scrap: quantity_per / (1 - scrap_rate) of each line. */
  gross_quantity_per: Numeric;
  /** Lines summed. */
  line_count: string;
  /** Item that is made. */
  parent_id: string;
  /** Their positions. */
  positions: numberArray;
  /** Sum of the net quantities, or of the shares. */
  quantity_per: Numeric;
  /** Unit of the quantities; lines in different units stay apart. */
  unit: string;
}

/** 'ListBomComponents' query type */
export interface IListBomComponentsQuery {
  params: IListBomComponentsParams;
  result: IListBomComponentsResult;
}

const listBomComponentsIR: any = {
  usedParamSet: { parentId: true },
  params: [{ name: 'parentId', required: true, transform: { type: 'scalar' }, locs: [{ a: 321, b: 330 }] }],
  statement:
    'select\n  b.parent_id as "parent_id!",\n  b.component_id as "component_id!",\n  b.basis as "basis!",\n  b.unit as "unit!",\n  b.line_count as "line_count!",\n  b.positions as "positions!",\n  b.quantity_per as "quantity_per!",\n  b.gross_quantity_per as "gross_quantity_per!"\nfrom catalog.bom_components as b\nwhere b.parent_id = :parentId!\norder by b.positions',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   b.parent_id as "parent_id!",
 *   b.component_id as "component_id!",
 *   b.basis as "basis!",
 *   b.unit as "unit!",
 *   b.line_count as "line_count!",
 *   b.positions as "positions!",
 *   b.quantity_per as "quantity_per!",
 *   b.gross_quantity_per as "gross_quantity_per!"
 * from catalog.bom_components as b
 * where b.parent_id = :parentId!
 * order by b.positions
 * ```
 */
export const listBomComponents = new PreparedQuery<IListBomComponentsParams, IListBomComponentsResult>(
  listBomComponentsIR,
);

/** 'ExplodeBom' parameters type */
export interface IExplodeBomParams {
  itemId: string;
  onDate?: string | null | void;
  quantity?: NumberOrString | null | void;
}

/** 'ExplodeBom' return type */
export interface IExplodeBomResult {
  bom_line_id: string;
  component_id: string;
  is_leaf: boolean;
  level: number;
  name: string;
  parent_id: string;
  path: string;
  quantity: Numeric;
  scrap_rate: Numeric;
  sku: string;
  unit: string;
}

/** 'ExplodeBom' query type */
export interface IExplodeBomQuery {
  params: IExplodeBomParams;
  result: IExplodeBomResult;
}

const explodeBomIR: any = {
  usedParamSet: { itemId: true, quantity: true, onDate: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 328, b: 335 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 347, b: 355 }] },
    { name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 380, b: 386 }] },
  ],
  statement:
    'select\n  e.level as "level!",\n  e.path as "path!",\n  e.bom_line_id as "bom_line_id!",\n  e.parent_id as "parent_id!",\n  e.component_id as "component_id!",\n  e.sku as "sku!",\n  e.name as "name!",\n  e.quantity as "quantity!",\n  e.unit as "unit!",\n  e.scrap_rate as "scrap_rate!",\n  e.is_leaf as "is_leaf!"\nfrom catalog.explode_bom(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as e',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.level as "level!",
 *   e.path as "path!",
 *   e.bom_line_id as "bom_line_id!",
 *   e.parent_id as "parent_id!",
 *   e.component_id as "component_id!",
 *   e.sku as "sku!",
 *   e.name as "name!",
 *   e.quantity as "quantity!",
 *   e.unit as "unit!",
 *   e.scrap_rate as "scrap_rate!",
 *   e.is_leaf as "is_leaf!"
 * from catalog.explode_bom(:itemId!, coalesce(:quantity::numeric, 1), coalesce(:onDate::date, current_date)) as e
 * ```
 */
export const explodeBom = new PreparedQuery<IExplodeBomParams, IExplodeBomResult>(explodeBomIR);

/** 'WhereUsed' parameters type */
export interface IWhereUsedParams {
  itemId: string;
  onDate?: string | null | void;
}

/** 'WhereUsed' return type */
export interface IWhereUsedResult {
  bom_line_id: string;
  level: number;
  name: string;
  parent_id: string;
  path: string;
  quantity_per: Numeric;
  sku: string;
  unit: string;
}

/** 'WhereUsed' query type */
export interface IWhereUsedQuery {
  params: IWhereUsedParams;
  result: IWhereUsedResult;
}

const whereUsedIR: any = {
  usedParamSet: { itemId: true, onDate: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 238, b: 245 }] },
    { name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 257, b: 263 }] },
  ],
  statement:
    'select\n  w.level as "level!",\n  w.path as "path!",\n  w.bom_line_id as "bom_line_id!",\n  w.parent_id as "parent_id!",\n  w.sku as "sku!",\n  w.name as "name!",\n  w.quantity_per as "quantity_per!",\n  w.unit as "unit!"\nfrom catalog.where_used(:itemId!, coalesce(:onDate::date, current_date)) as w',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   w.level as "level!",
 *   w.path as "path!",
 *   w.bom_line_id as "bom_line_id!",
 *   w.parent_id as "parent_id!",
 *   w.sku as "sku!",
 *   w.name as "name!",
 *   w.quantity_per as "quantity_per!",
 *   w.unit as "unit!"
 * from catalog.where_used(:itemId!, coalesce(:onDate::date, current_date)) as w
 * ```
 */
export const whereUsed = new PreparedQuery<IWhereUsedParams, IWhereUsedResult>(whereUsedIR);

/** 'RollUpCost' parameters type */
export interface IRollUpCostParams {
  itemId: string;
  onDate?: string | null | void;
}

/** 'RollUpCost' return type */
export interface IRollUpCostResult {
  currency: string;
  item_id: string;
  leaf_count: string;
  material_cost: Numeric | null;
  sku: string;
  skus_without_cost: stringArray;
  standard_cost: Numeric | null;
}

/** 'RollUpCost' query type */
export interface IRollUpCostQuery {
  params: IRollUpCostParams;
  result: IRollUpCostResult;
}

const rollUpCostIR: any = {
  usedParamSet: { itemId: true, onDate: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 265, b: 272 }] },
    { name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 284, b: 290 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.sku as "sku!",\n  r.currency as "currency!",\n  r.standard_cost as "standard_cost?",\n  r.material_cost as "material_cost?",\n  r.leaf_count as "leaf_count!",\n  r.skus_without_cost as "skus_without_cost!"\nfrom catalog.roll_up_cost(:itemId!, coalesce(:onDate::date, current_date)) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.sku as "sku!",
 *   r.currency as "currency!",
 *   r.standard_cost as "standard_cost?",
 *   r.material_cost as "material_cost?",
 *   r.leaf_count as "leaf_count!",
 *   r.skus_without_cost as "skus_without_cost!"
 * from catalog.roll_up_cost(:itemId!, coalesce(:onDate::date, current_date)) as r
 * ```
 */
export const rollUpCost = new PreparedQuery<IRollUpCostParams, IRollUpCostResult>(rollUpCostIR);

/** 'CheckBomShares' parameters type */
export interface ICheckBomSharesParams {
  onDate?: string | null | void;
}

/** 'CheckBomShares' return type */
export interface ICheckBomSharesResult {
  difference: Numeric;
  line_count: string;
  parent_id: string;
  share_sum: Numeric;
  sku: string;
}

/** 'CheckBomShares' query type */
export interface ICheckBomSharesQuery {
  params: ICheckBomSharesParams;
  result: ICheckBomSharesResult;
}

const checkBomSharesIR: any = {
  usedParamSet: { onDate: true },
  params: [{ name: 'onDate', required: false, transform: { type: 'scalar' }, locs: [{ a: 192, b: 198 }] }],
  statement:
    'select\n  s.parent_id as "parent_id!",\n  s.sku as "sku!",\n  s.line_count as "line_count!",\n  s.share_sum as "share_sum!",\n  s.difference as "difference!"\nfrom catalog.check_bom_shares(coalesce(:onDate::date, current_date)) as s',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.parent_id as "parent_id!",
 *   s.sku as "sku!",
 *   s.line_count as "line_count!",
 *   s.share_sum as "share_sum!",
 *   s.difference as "difference!"
 * from catalog.check_bom_shares(coalesce(:onDate::date, current_date)) as s
 * ```
 */
export const checkBomShares = new PreparedQuery<ICheckBomSharesParams, ICheckBomSharesResult>(checkBomSharesIR);

/** 'RecomputeLowLevelCodes' parameters type */
export type IRecomputeLowLevelCodesParams = void;

/** 'RecomputeLowLevelCodes' return type */
export interface IRecomputeLowLevelCodesResult {
  changed: number;
}

/** 'RecomputeLowLevelCodes' query type */
export interface IRecomputeLowLevelCodesQuery {
  params: IRecomputeLowLevelCodesParams;
  result: IRecomputeLowLevelCodesResult;
}

const recomputeLowLevelCodesIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select catalog.recompute_low_level_codes() as "changed!"',
};

/**
 * Query generated from SQL:
 * ```
 * select catalog.recompute_low_level_codes() as "changed!"
 * ```
 */
export const recomputeLowLevelCodes = new PreparedQuery<IRecomputeLowLevelCodesParams, IRecomputeLowLevelCodesResult>(
  recomputeLowLevelCodesIR,
);

/** 'UpsertLane' parameters type */
export interface IUpsertLaneParams {
  fromLocationId: string;
  isActive?: boolean | null | void;
  itemId: string;
  leadTimeDays?: number | null | void;
  leadTimeDeviationDays?: number | null | void;
  minimumQuantity?: NumberOrString | null | void;
  orderMultiple?: NumberOrString | null | void;
  priority?: number | null | void;
  toLocationId: string;
}

/** 'UpsertLane' return type */
export interface IUpsertLaneResult {
  created_at: Date;
  from_location_id: string;
  id: string;
  is_active: boolean;
  item_id: string;
  lead_time_days: number;
  lead_time_deviation_days: number | null;
  minimum_quantity: Numeric;
  order_multiple: Numeric | null;
  priority: number;
  to_location_id: string;
  updated_at: Date;
}

/** 'UpsertLane' query type */
export interface IUpsertLaneQuery {
  params: IUpsertLaneParams;
  result: IUpsertLaneResult;
}

const upsertLaneIR: any = {
  usedParamSet: {
    itemId: true,
    fromLocationId: true,
    toLocationId: true,
    leadTimeDays: true,
    leadTimeDeviationDays: true,
    minimumQuantity: true,
    orderMultiple: true,
    priority: true,
    isActive: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 478, b: 485 }] },
    { name: 'fromLocationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 490, b: 505 }] },
    { name: 'toLocationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 510, b: 523 }] },
    { name: 'leadTimeDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 528, b: 540 }] },
    { name: 'leadTimeDeviationDays', required: false, transform: { type: 'scalar' }, locs: [{ a: 545, b: 566 }] },
    { name: 'minimumQuantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 571, b: 586 }] },
    { name: 'orderMultiple', required: false, transform: { type: 'scalar' }, locs: [{ a: 591, b: 604 }] },
    { name: 'priority', required: false, transform: { type: 'scalar' }, locs: [{ a: 609, b: 617 }] },
    { name: 'isActive', required: false, transform: { type: 'scalar' }, locs: [{ a: 622, b: 630 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.item_id as "item_id!",\n  l.from_location_id as "from_location_id!",\n  l.to_location_id as "to_location_id!",\n  l.lead_time_days as "lead_time_days!",\n  l.lead_time_deviation_days as "lead_time_deviation_days?",\n  l.minimum_quantity as "minimum_quantity!",\n  l.order_multiple as "order_multiple?",\n  l.priority as "priority!",\n  l.is_active as "is_active!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom catalog.upsert_lane(\n  :itemId!,\n  :fromLocationId!,\n  :toLocationId!,\n  :leadTimeDays,\n  :leadTimeDeviationDays,\n  :minimumQuantity,\n  :orderMultiple,\n  :priority,\n  :isActive\n) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.item_id as "item_id!",
 *   l.from_location_id as "from_location_id!",
 *   l.to_location_id as "to_location_id!",
 *   l.lead_time_days as "lead_time_days!",
 *   l.lead_time_deviation_days as "lead_time_deviation_days?",
 *   l.minimum_quantity as "minimum_quantity!",
 *   l.order_multiple as "order_multiple?",
 *   l.priority as "priority!",
 *   l.is_active as "is_active!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from catalog.upsert_lane(
 *   :itemId!,
 *   :fromLocationId!,
 *   :toLocationId!,
 *   :leadTimeDays,
 *   :leadTimeDeviationDays,
 *   :minimumQuantity,
 *   :orderMultiple,
 *   :priority,
 *   :isActive
 * ) as l
 * ```
 */
export const upsertLane = new PreparedQuery<IUpsertLaneParams, IUpsertLaneResult>(upsertLaneIR);

/** 'ListLanesOfItem' parameters type */
export interface IListLanesOfItemParams {
  itemId: string;
}

/** 'ListLanesOfItem' return type */
export interface IListLanesOfItemResult {
  /** When the row was made. */
  created_at: Date;
  /** Location that sends. */
  from_location_id: string;
  /** Identifier. */
  id: string;
  /** False: planning does not use it. */
  is_active: boolean;
  /** Item; deleting one deletes its lanes. */
  item_id: string;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest transfer, in the item's stock unit. */
  minimum_quantity: Numeric;
  /** Transfers are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Of several lanes to one location planning takes the lowest, then the shortest. */
  priority: number;
  /** Location that receives. */
  to_location_id: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLanesOfItem' query type */
export interface IListLanesOfItemQuery {
  params: IListLanesOfItemParams;
  result: IListLanesOfItemResult;
}

const listLanesOfItemIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 492, b: 499 }] }],
  statement:
    'select\n  l.id as "id!",\n  l.item_id as "item_id!",\n  l.from_location_id as "from_location_id!",\n  l.to_location_id as "to_location_id!",\n  l.lead_time_days as "lead_time_days!",\n  l.lead_time_deviation_days as "lead_time_deviation_days?",\n  l.minimum_quantity as "minimum_quantity!",\n  l.order_multiple as "order_multiple?",\n  l.priority as "priority!",\n  l.is_active as "is_active!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom catalog.lanes as l\nwhere l.item_id = :itemId!\norder by l.to_location_id, l.priority, l.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.item_id as "item_id!",
 *   l.from_location_id as "from_location_id!",
 *   l.to_location_id as "to_location_id!",
 *   l.lead_time_days as "lead_time_days!",
 *   l.lead_time_deviation_days as "lead_time_deviation_days?",
 *   l.minimum_quantity as "minimum_quantity!",
 *   l.order_multiple as "order_multiple?",
 *   l.priority as "priority!",
 *   l.is_active as "is_active!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from catalog.lanes as l
 * where l.item_id = :itemId!
 * order by l.to_location_id, l.priority, l.id
 * ```
 */
export const listLanesOfItem = new PreparedQuery<IListLanesOfItemParams, IListLanesOfItemResult>(listLanesOfItemIR);

/** 'ListLanesFrom' parameters type */
export interface IListLanesFromParams {
  afterItemId?: string | null | void;
  afterLocationId?: string | null | void;
  limit: NumberOrString;
  locationId: string;
}

/** 'ListLanesFrom' return type */
export interface IListLanesFromResult {
  /** When the row was made. */
  created_at: Date;
  /** Location that sends. */
  from_location_id: string;
  /** Identifier. */
  id: string;
  /** False: planning does not use it. */
  is_active: boolean;
  /** Item; deleting one deletes its lanes. */
  item_id: string;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest transfer, in the item's stock unit. */
  minimum_quantity: Numeric;
  /** Transfers are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Of several lanes to one location planning takes the lowest, then the shortest. */
  priority: number;
  /** Location that receives. */
  to_location_id: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLanesFrom' query type */
export interface IListLanesFromQuery {
  params: IListLanesFromParams;
  result: IListLanesFromResult;
}

const listLanesFromIR: any = {
  usedParamSet: { locationId: true, afterItemId: true, afterLocationId: true, limit: true },
  params: [
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 501, b: 512 }] },
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 567, b: 578 }] },
    { name: 'afterLocationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 641, b: 656 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 752, b: 758 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.item_id as "item_id!",\n  l.from_location_id as "from_location_id!",\n  l.to_location_id as "to_location_id!",\n  l.lead_time_days as "lead_time_days!",\n  l.lead_time_deviation_days as "lead_time_deviation_days?",\n  l.minimum_quantity as "minimum_quantity!",\n  l.order_multiple as "order_multiple?",\n  l.priority as "priority!",\n  l.is_active as "is_active!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom catalog.lanes as l\nwhere l.from_location_id = :locationId!\n  and (l.item_id, l.to_location_id) > (\n    coalesce(:afterItemId::uuid, \'00000000-0000-0000-0000-000000000000\'),\n    coalesce(:afterLocationId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by l.item_id, l.to_location_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.item_id as "item_id!",
 *   l.from_location_id as "from_location_id!",
 *   l.to_location_id as "to_location_id!",
 *   l.lead_time_days as "lead_time_days!",
 *   l.lead_time_deviation_days as "lead_time_deviation_days?",
 *   l.minimum_quantity as "minimum_quantity!",
 *   l.order_multiple as "order_multiple?",
 *   l.priority as "priority!",
 *   l.is_active as "is_active!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from catalog.lanes as l
 * where l.from_location_id = :locationId!
 *   and (l.item_id, l.to_location_id) > (
 *     coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
 *     coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by l.item_id, l.to_location_id
 * limit :limit!
 * ```
 */
export const listLanesFrom = new PreparedQuery<IListLanesFromParams, IListLanesFromResult>(listLanesFromIR);

/** 'ListLanesTo' parameters type */
export interface IListLanesToParams {
  afterItemId?: string | null | void;
  afterLocationId?: string | null | void;
  limit: NumberOrString;
  locationId: string;
}

/** 'ListLanesTo' return type */
export interface IListLanesToResult {
  /** When the row was made. */
  created_at: Date;
  /** Location that sends. */
  from_location_id: string;
  /** Identifier. */
  id: string;
  /** False: planning does not use it. */
  is_active: boolean;
  /** Item; deleting one deletes its lanes. */
  item_id: string;
  /** Calendar days from order to receipt. */
  lead_time_days: number;
  /** Standard deviation of the lead time in days; null where nobody measured it. */
  lead_time_deviation_days: number | null;
  /** Smallest transfer, in the item's stock unit. */
  minimum_quantity: Numeric;
  /** Transfers are whole multiples of this quantity; null: any quantity. */
  order_multiple: Numeric | null;
  /** Of several lanes to one location planning takes the lowest, then the shortest. */
  priority: number;
  /** Location that receives. */
  to_location_id: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLanesTo' query type */
export interface IListLanesToQuery {
  params: IListLanesToParams;
  result: IListLanesToResult;
}

const listLanesToIR: any = {
  usedParamSet: { locationId: true, afterItemId: true, afterLocationId: true, limit: true },
  params: [
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 499, b: 510 }] },
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 567, b: 578 }] },
    { name: 'afterLocationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 641, b: 656 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 754, b: 760 }] },
  ],
  statement:
    'select\n  l.id as "id!",\n  l.item_id as "item_id!",\n  l.from_location_id as "from_location_id!",\n  l.to_location_id as "to_location_id!",\n  l.lead_time_days as "lead_time_days!",\n  l.lead_time_deviation_days as "lead_time_deviation_days?",\n  l.minimum_quantity as "minimum_quantity!",\n  l.order_multiple as "order_multiple?",\n  l.priority as "priority!",\n  l.is_active as "is_active!",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom catalog.lanes as l\nwhere l.to_location_id = :locationId!\n  and (l.item_id, l.from_location_id) > (\n    coalesce(:afterItemId::uuid, \'00000000-0000-0000-0000-000000000000\'),\n    coalesce(:afterLocationId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by l.item_id, l.from_location_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.id as "id!",
 *   l.item_id as "item_id!",
 *   l.from_location_id as "from_location_id!",
 *   l.to_location_id as "to_location_id!",
 *   l.lead_time_days as "lead_time_days!",
 *   l.lead_time_deviation_days as "lead_time_deviation_days?",
 *   l.minimum_quantity as "minimum_quantity!",
 *   l.order_multiple as "order_multiple?",
 *   l.priority as "priority!",
 *   l.is_active as "is_active!",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from catalog.lanes as l
 * where l.to_location_id = :locationId!
 *   and (l.item_id, l.from_location_id) > (
 *     coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
 *     coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by l.item_id, l.from_location_id
 * limit :limit!
 * ```
 */
export const listLanesTo = new PreparedQuery<IListLanesToParams, IListLanesToResult>(listLanesToIR);

/** 'DeleteLane' parameters type */
export interface IDeleteLaneParams {
  laneId: string;
}

/** 'DeleteLane' return type */
export type IDeleteLaneResult = void;

/** 'DeleteLane' query type */
export interface IDeleteLaneQuery {
  params: IDeleteLaneParams;
  result: IDeleteLaneResult;
}

const deleteLaneIR: any = {
  usedParamSet: { laneId: true },
  params: [{ name: 'laneId', required: true, transform: { type: 'scalar' }, locs: [{ a: 37, b: 44 }] }],
  statement: 'delete from catalog.lanes\nwhere id = :laneId!',
};

/**
 * Query generated from SQL:
 * ```
 * delete from catalog.lanes
 * where id = :laneId!
 * ```
 */
export const deleteLane = new PreparedQuery<IDeleteLaneParams, IDeleteLaneResult>(deleteLaneIR);
