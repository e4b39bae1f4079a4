/** Types generated for queries found in "sql/inventory/queries.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

import type { Numeric } from '../numeric.js';
import type { LotState, MovementType, ReservationState, StockCondition } from './enums.js';

type DateOrString = Date | string;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type NumberOrString = number | string;

/** 'PostMovement' parameters type */
export interface IPostMovementParams {
  effectiveAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  lotId?: string | null | void;
  movementType: MovementType;
  quantity: NumberOrString;
  reason?: string | null | void;
  reference?: string | null | void;
  unitCost?: NumberOrString | null | void;
}

/** 'PostMovement' return type */
export interface IPostMovementResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'PostMovement' query type */
export interface IPostMovementQuery {
  params: IPostMovementParams;
  result: IPostMovementResult;
}

const postMovementIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    movementType: true,
    quantity: true,
    unitCost: true,
    reason: true,
    reference: true,
    lotId: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 619 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 622, b: 633 }] },
    { name: 'movementType', required: true, transform: { type: 'scalar' }, locs: [{ a: 636, b: 649 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 652, b: 661 }] },
    { name: 'unitCost', required: false, transform: { type: 'scalar' }, locs: [{ a: 664, b: 672 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 675, b: 681 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 684, b: 693 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 696, b: 701 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 704, b: 715 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 718, b: 732 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.post_movement(\n  :itemId!, :locationId!, :movementType!, :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey\n) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.post_movement(
 *   :itemId!, :locationId!, :movementType!, :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
 * ) as m
 * ```
 */
export const postMovement = new PreparedQuery<IPostMovementParams, IPostMovementResult>(postMovementIR);

/** 'AddStock' parameters type */
export interface IAddStockParams {
  effectiveAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  lotId?: string | null | void;
  quantity: NumberOrString;
  reason?: string | null | void;
  reference?: string | null | void;
  unitCost?: NumberOrString | null | void;
}

/** 'AddStock' return type */
export interface IAddStockResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'AddStock' query type */
export interface IAddStockQuery {
  params: IAddStockParams;
  result: IAddStockResult;
}

const addStockIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    quantity: true,
    unitCost: true,
    reason: true,
    reference: true,
    lotId: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 619 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 622, b: 633 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 647, b: 656 }] },
    { name: 'unitCost', required: false, transform: { type: 'scalar' }, locs: [{ a: 659, b: 667 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 670, b: 676 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 679, b: 688 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 691, b: 696 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 699, b: 710 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 713, b: 727 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.post_movement(\n  :itemId!, :locationId!, \'receipt\', :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey\n) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.post_movement(
 *   :itemId!, :locationId!, 'receipt', :quantity!, :unitCost, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
 * ) as m
 * ```
 */
export const addStock = new PreparedQuery<IAddStockParams, IAddStockResult>(addStockIR);

/** 'RemoveStock' parameters type */
export interface IRemoveStockParams {
  effectiveAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  lotId?: string | null | void;
  quantity: NumberOrString;
  reason?: string | null | void;
  reference?: string | null | void;
}

/** 'RemoveStock' return type */
export interface IRemoveStockResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'RemoveStock' query type */
export interface IRemoveStockQuery {
  params: IRemoveStockParams;
  result: IRemoveStockResult;
}

const removeStockIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    quantity: true,
    reason: true,
    reference: true,
    lotId: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 619 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 622, b: 633 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 645, b: 654 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 663, b: 669 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 672, b: 681 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 684, b: 689 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 692, b: 703 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 706, b: 720 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.post_movement(\n  :itemId!, :locationId!, \'issue\', :quantity!, null, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey\n) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.post_movement(
 *   :itemId!, :locationId!, 'issue', :quantity!, null, :reason, :reference, :lotId, :effectiveAt, :idempotencyKey
 * ) as m
 * ```
 */
export const removeStock = new PreparedQuery<IRemoveStockParams, IRemoveStockResult>(removeStockIR);

/** 'AdjustStock' parameters type */
export interface IAdjustStockParams {
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  quantity: NumberOrString;
  reason: string;
}

/** 'AdjustStock' return type */
export interface IAdjustStockResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'AdjustStock' query type */
export interface IAdjustStockQuery {
  params: IAdjustStockParams;
  result: IAdjustStockResult;
}

const adjustStockIR: any = {
  usedParamSet: { itemId: true, locationId: true, quantity: true, reason: true, idempotencyKey: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 608, b: 615 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 618, b: 629 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 632, b: 641 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 644, b: 651 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 654, b: 668 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.adjust_stock(:itemId!, :locationId!, :quantity!, :reason!, :idempotencyKey) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.adjust_stock(:itemId!, :locationId!, :quantity!, :reason!, :idempotencyKey) as m
 * ```
 */
export const adjustStock = new PreparedQuery<IAdjustStockParams, IAdjustStockResult>(adjustStockIR);

/** 'PostMovements' parameters type */
export interface IPostMovementsParams {
  idempotencyKey?: string | null | void;
  lines: Json;
}

/** 'PostMovements' return type */
export interface IPostMovementsResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'PostMovements' query type */
export interface IPostMovementsQuery {
  params: IPostMovementsParams;
  result: IPostMovementsResult;
}

const postMovementsIR: any = {
  usedParamSet: { lines: true, idempotencyKey: true },
  params: [
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 610, b: 616 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 619, b: 633 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.post_movements(:lines!, :idempotencyKey) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.post_movements(:lines!, :idempotencyKey) as m
 * ```
 */
export const postMovements = new PreparedQuery<IPostMovementsParams, IPostMovementsResult>(postMovementsIR);

/** 'LoadMovements' parameters type */
export interface ILoadMovementsParams {
  idempotencyKey?: string | null | void;
  lines: Json;
}

/** 'LoadMovements' return type */
export interface ILoadMovementsResult {
  loaded: string;
}

/** 'LoadMovements' query type */
export interface ILoadMovementsQuery {
  params: ILoadMovementsParams;
  result: ILoadMovementsResult;
}

const loadMovementsIR: any = {
  usedParamSet: { lines: true, idempotencyKey: true },
  params: [
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 111, b: 117 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 129, b: 143 }] },
  ],
  statement:
    'select inventory.load_movements(\n  array(select l from jsonb_populate_recordset(null::inventory.movement_line, :lines!) as l),\n  :idempotencyKey\n) as "loaded!"',
};

/**
 * Query generated from SQL:
 * ```
 * select inventory.load_movements(
 *   array(select l from jsonb_populate_recordset(null::inventory.movement_line, :lines!) as l),
 *   :idempotencyKey
 * ) as "loaded!"
 * ```
 */
export const loadMovements = new PreparedQuery<ILoadMovementsParams, ILoadMovementsResult>(loadMovementsIR);

/** 'CreateLevel' parameters type */
export interface ICreateLevelParams {
  itemId: string;
  locationId: string;
  maximumStock?: NumberOrString | null | void;
  reorderPoint?: NumberOrString | null | void;
  safetyStock?: NumberOrString | null | void;
}

/** 'CreateLevel' return type */
export interface ICreateLevelResult {
  allows_negative_stock: boolean;
  available: Numeric;
  average_cost: Numeric | null;
  created_at: Date;
  in_lots: Numeric;
  item_id: string;
  last_counted_at: Date | null;
  last_counted_by: string | null;
  last_movement_at: Date | null;
  last_sequence: string;
  location_id: string;
  maximum_stock: Numeric | null;
  on_hand: Numeric;
  on_order: Numeric;
  reorder_point: Numeric | null;
  reserved: Numeric;
  safety_stock: Numeric | null;
  unit: string;
  updated_at: Date;
}

/** 'CreateLevel' query type */
export interface ICreateLevelQuery {
  params: ICreateLevelParams;
  result: ICreateLevelResult;
}

const createLevelIR: any = {
  usedParamSet: { itemId: true, locationId: true, reorderPoint: true, safetyStock: true, maximumStock: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 703, b: 710 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 713, b: 724 }] },
    { name: 'reorderPoint', required: false, transform: { type: 'scalar' }, locs: [{ a: 727, b: 739 }] },
    { name: 'safetyStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 742, b: 753 }] },
    { name: 'maximumStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 756, b: 768 }] },
  ],
  statement:
    'select\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.unit as "unit!",\n  l.allows_negative_stock as "allows_negative_stock!",\n  l.on_hand as "on_hand!",\n  l.reserved as "reserved!",\n  l.available as "available!",\n  l.in_lots as "in_lots!",\n  l.on_order as "on_order!",\n  l.reorder_point as "reorder_point?",\n  l.safety_stock as "safety_stock?",\n  l.maximum_stock as "maximum_stock?",\n  l.average_cost as "average_cost?",\n  l.last_sequence as "last_sequence!",\n  l.last_movement_at as "last_movement_at?",\n  l.last_counted_at as "last_counted_at?",\n  l.last_counted_by as "last_counted_by?",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom inventory.create_level(:itemId!, :locationId!, :reorderPoint, :safetyStock, :maximumStock) as l',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.unit as "unit!",
 *   l.allows_negative_stock as "allows_negative_stock!",
 *   l.on_hand as "on_hand!",
 *   l.reserved as "reserved!",
 *   l.available as "available!",
 *   l.in_lots as "in_lots!",
 *   l.on_order as "on_order!",
 *   l.reorder_point as "reorder_point?",
 *   l.safety_stock as "safety_stock?",
 *   l.maximum_stock as "maximum_stock?",
 *   l.average_cost as "average_cost?",
 *   l.last_sequence as "last_sequence!",
 *   l.last_movement_at as "last_movement_at?",
 *   l.last_counted_at as "last_counted_at?",
 *   l.last_counted_by as "last_counted_by?",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from inventory.create_level(:itemId!, :locationId!, :reorderPoint, :safetyStock, :maximumStock) as l
 * ```
 */
export const createLevel = new PreparedQuery<ICreateLevelParams, ICreateLevelResult>(createLevelIR);

/** 'SetPlanningParameters' parameters type */
export interface ISetPlanningParametersParams {
  itemId: string;
  locationId: string;
  maximumStock?: NumberOrString | null | void;
  reorderPoint?: NumberOrString | null | void;
  safetyStock?: NumberOrString | null | void;
}

/** 'SetPlanningParameters' return type */
export interface ISetPlanningParametersResult {
  /** The location's policy, held by foreign key so that a check constraint can read it. */
  allows_negative_stock: boolean;
  /** on_hand - reserved: what can still be promised. */
  available: Numeric;
  /** Moving average cost per unit in the item's currency; null before the first movement with a cost. */
  average_cost: Numeric | null;
  /** When the row was made. */
  created_at: Date;
  /** Part of on_hand that is in known lots: the sum of inventory.lot_levels. */
  in_lots: Numeric;
  /** Item. */
  item_id: string;
  /** When stock was last counted. */
  last_counted_at: Date | null;
  /** User who last counted. */
  last_counted_by: string | null;
  /** When stock last moved. */
  last_movement_at: Date | null;
  /** Sequence of the last movement in the ledger of this level. */
  last_sequence: string;
  /** Location. */
  location_id: string;
  /** Above this the level counts as excess; null: no maximum. */
  maximum_stock: Numeric | null;
  /** Quantity physically there; below zero only where the location allows it. */
  on_hand: Numeric;
  /** Quantity ordered from suppliers and not received. */
  on_order: Numeric;
  /** At or below this the level counts as low; null: not managed. */
  reorder_point: Numeric | null;
  /** Quantity held back by active reservations. */
  reserved: Numeric;
  /** Buffer against uncertain demand and lead time; null: not managed. */
  safety_stock: Numeric | null;
  /** The item's stock unit, held by foreign key: the unit of all quantities of this row. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'SetPlanningParameters' query type */
export interface ISetPlanningParametersQuery {
  params: ISetPlanningParametersParams;
  result: ISetPlanningParametersResult;
}

const setPlanningParametersIR: any = {
  usedParamSet: { reorderPoint: true, safetyStock: true, maximumStock: true, itemId: true, locationId: true },
  params: [
    { name: 'reorderPoint', required: false, transform: { type: 'scalar' }, locs: [{ a: 51, b: 63 }] },
    { name: 'safetyStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 83, b: 94 }] },
    { name: 'maximumStock', required: false, transform: { type: 'scalar' }, locs: [{ a: 115, b: 127 }] },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 147, b: 154 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 178, b: 189 }] },
  ],
  statement:
    'update inventory.levels as l\nset\n  reorder_point = :reorderPoint,\n  safety_stock = :safetyStock,\n  maximum_stock = :maximumStock\nwhere l.item_id = :itemId!\n  and l.location_id = :locationId!\nreturning\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.unit as "unit!",\n  l.allows_negative_stock as "allows_negative_stock!",\n  l.on_hand as "on_hand!",\n  l.reserved as "reserved!",\n  l.available as "available!",\n  l.in_lots as "in_lots!",\n  l.on_order as "on_order!",\n  l.reorder_point as "reorder_point?",\n  l.safety_stock as "safety_stock?",\n  l.maximum_stock as "maximum_stock?",\n  l.average_cost as "average_cost?",\n  l.last_sequence as "last_sequence!",\n  l.last_movement_at as "last_movement_at?",\n  l.last_counted_at as "last_counted_at?",\n  l.last_counted_by as "last_counted_by?",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"',
};

/**
 * Query generated from SQL:
 * ```
 * update inventory.levels as l
 * set
 *   reorder_point = :reorderPoint,
 *   safety_stock = :safetyStock,
 *   maximum_stock = :maximumStock
 * where l.item_id = :itemId!
 *   and l.location_id = :locationId!
 * returning
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.unit as "unit!",
 *   l.allows_negative_stock as "allows_negative_stock!",
 *   l.on_hand as "on_hand!",
 *   l.reserved as "reserved!",
 *   l.available as "available!",
 *   l.in_lots as "in_lots!",
 *   l.on_order as "on_order!",
 *   l.reorder_point as "reorder_point?",
 *   l.safety_stock as "safety_stock?",
 *   l.maximum_stock as "maximum_stock?",
 *   l.average_cost as "average_cost?",
 *   l.last_sequence as "last_sequence!",
 *   l.last_movement_at as "last_movement_at?",
 *   l.last_counted_at as "last_counted_at?",
 *   l.last_counted_by as "last_counted_by?",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * ```
 */
export const setPlanningParameters = new PreparedQuery<ISetPlanningParametersParams, ISetPlanningParametersResult>(
  setPlanningParametersIR,
);

/** 'TransferStock' parameters type */
export interface ITransferStockParams {
  effectiveAt?: DateOrString | null | void;
  fromLocationId: string;
  idempotencyKey?: string | null | void;
  itemId: string;
  lotId?: string | null | void;
  quantity: NumberOrString;
  reason?: string | null | void;
  toLocationId: string;
}

/** 'TransferStock' return type */
export interface ITransferStockResult {
  created_at: Date;
  from_location_id: string;
  id: string;
  item_id: string;
  quantity: Numeric;
  reason: string | null;
  to_location_id: string;
  user_id: string | null;
}

/** 'TransferStock' query type */
export interface ITransferStockQuery {
  params: ITransferStockParams;
  result: ITransferStockResult;
}

const transferStockIR: any = {
  usedParamSet: {
    itemId: true,
    fromLocationId: true,
    toLocationId: true,
    quantity: true,
    reason: true,
    lotId: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 283, b: 290 }] },
    { name: 'fromLocationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 293, b: 308 }] },
    { name: 'toLocationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 311, b: 324 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 327, b: 336 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 339, b: 345 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 348, b: 353 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 356, b: 367 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 370, b: 384 }] },
  ],
  statement:
    'select\n  t.id as "id!",\n  t.item_id as "item_id!",\n  t.from_location_id as "from_location_id!",\n  t.to_location_id as "to_location_id!",\n  t.quantity as "quantity!",\n  t.reason as "reason?",\n  t.user_id as "user_id?",\n  t.created_at as "created_at!"\nfrom inventory.transfer_stock(\n  :itemId!, :fromLocationId!, :toLocationId!, :quantity!, :reason, :lotId, :effectiveAt, :idempotencyKey\n) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.id as "id!",
 *   t.item_id as "item_id!",
 *   t.from_location_id as "from_location_id!",
 *   t.to_location_id as "to_location_id!",
 *   t.quantity as "quantity!",
 *   t.reason as "reason?",
 *   t.user_id as "user_id?",
 *   t.created_at as "created_at!"
 * from inventory.transfer_stock(
 *   :itemId!, :fromLocationId!, :toLocationId!, :quantity!, :reason, :lotId, :effectiveAt, :idempotencyKey
 * ) as t
 * ```
 */
export const transferStock = new PreparedQuery<ITransferStockParams, ITransferStockResult>(transferStockIR);

/** 'TransferStocks' parameters type */
export interface ITransferStocksParams {
  idempotencyKey?: string | null | void;
  lines: Json;
}

/** 'TransferStocks' return type */
export interface ITransferStocksResult {
  created_at: Date;
  from_location_id: string;
  id: string;
  item_id: string;
  quantity: Numeric;
  reason: string | null;
  to_location_id: string;
  user_id: string | null;
}

/** 'TransferStocks' query type */
export interface ITransferStocksQuery {
  params: ITransferStocksParams;
  result: ITransferStocksResult;
}

const transferStocksIR: any = {
  usedParamSet: { lines: true, idempotencyKey: true },
  params: [
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 281, b: 287 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 290, b: 304 }] },
  ],
  statement:
    'select\n  t.id as "id!",\n  t.item_id as "item_id!",\n  t.from_location_id as "from_location_id!",\n  t.to_location_id as "to_location_id!",\n  t.quantity as "quantity!",\n  t.reason as "reason?",\n  t.user_id as "user_id?",\n  t.created_at as "created_at!"\nfrom inventory.transfer_stocks(:lines!, :idempotencyKey) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.id as "id!",
 *   t.item_id as "item_id!",
 *   t.from_location_id as "from_location_id!",
 *   t.to_location_id as "to_location_id!",
 *   t.quantity as "quantity!",
 *   t.reason as "reason?",
 *   t.user_id as "user_id?",
 *   t.created_at as "created_at!"
 * from inventory.transfer_stocks(:lines!, :idempotencyKey) as t
 * ```
 */
export const transferStocks = new PreparedQuery<ITransferStocksParams, ITransferStocksResult>(transferStocksIR);

/** 'ReserveStock' parameters type */
export interface IReserveStockParams {
  expiresAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  quantity: NumberOrString;
  reference?: string | null | void;
}

/** 'ReserveStock' return type */
export interface IReserveStockResult {
  closed_at: Date | null;
  created_at: Date;
  expires_at: Date | null;
  fulfilled_quantity: Numeric;
  id: string;
  item_id: string;
  location_id: string;
  quantity: Numeric;
  reference: string | null;
  state: ReservationState;
  user_id: string | null;
}

/** 'ReserveStock' query type */
export interface IReserveStockQuery {
  params: IReserveStockParams;
  result: IReserveStockResult;
}

const reserveStockIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    quantity: true,
    reference: true,
    expiresAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 370, b: 377 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 380, b: 391 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 394, b: 403 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 406, b: 415 }] },
    { name: 'expiresAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 418, b: 427 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 430, b: 444 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.reserve_stock(:itemId!, :locationId!, :quantity!, :reference, :expiresAt, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.reserve_stock(:itemId!, :locationId!, :quantity!, :reference, :expiresAt, :idempotencyKey) as r
 * ```
 */
export const reserveStock = new PreparedQuery<IReserveStockParams, IReserveStockResult>(reserveStockIR);

/** 'ReserveStocks' parameters type */
export interface IReserveStocksParams {
  expiresAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  lines: Json;
  reference?: string | null | void;
}

/** 'ReserveStocks' return type */
export interface IReserveStocksResult {
  closed_at: Date | null;
  created_at: Date;
  expires_at: Date | null;
  fulfilled_quantity: Numeric;
  id: string;
  item_id: string;
  location_id: string;
  quantity: Numeric;
  reference: string | null;
  state: ReservationState;
  user_id: string | null;
}

/** 'ReserveStocks' query type */
export interface IReserveStocksQuery {
  params: IReserveStocksParams;
  result: IReserveStocksResult;
}

const reserveStocksIR: any = {
  usedParamSet: { lines: true, reference: true, expiresAt: true, idempotencyKey: true },
  params: [
    { name: 'lines', required: true, transform: { type: 'scalar' }, locs: [{ a: 371, b: 377 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 380, b: 389 }] },
    { name: 'expiresAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 392, b: 401 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 404, b: 418 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.reserve_stocks(:lines!, :reference, :expiresAt, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.reserve_stocks(:lines!, :reference, :expiresAt, :idempotencyKey) as r
 * ```
 */
export const reserveStocks = new PreparedQuery<IReserveStocksParams, IReserveStocksResult>(reserveStocksIR);

/** 'ReleaseReservation' parameters type */
export interface IReleaseReservationParams {
  idempotencyKey?: string | null | void;
  reservationId: string;
}

/** 'ReleaseReservation' return type */
export interface IReleaseReservationResult {
  closed_at: Date | null;
  created_at: Date;
  expires_at: Date | null;
  fulfilled_quantity: Numeric;
  id: string;
  item_id: string;
  location_id: string;
  quantity: Numeric;
  reference: string | null;
  state: ReservationState;
  user_id: string | null;
}

/** 'ReleaseReservation' query type */
export interface IReleaseReservationQuery {
  params: IReleaseReservationParams;
  result: IReleaseReservationResult;
}

const releaseReservationIR: any = {
  usedParamSet: { reservationId: true, idempotencyKey: true },
  params: [
    { name: 'reservationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 376, b: 390 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 393, b: 407 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.release_reservation(:reservationId!, :idempotencyKey) as r',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.release_reservation(:reservationId!, :idempotencyKey) as r
 * ```
 */
export const releaseReservation = new PreparedQuery<IReleaseReservationParams, IReleaseReservationResult>(
  releaseReservationIR,
);

/** 'FulfilReservation' parameters type */
export interface IFulfilReservationParams {
  effectiveAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  lotId?: string | null | void;
  quantity?: NumberOrString | null | void;
  reason?: string | null | void;
  reservationId: string;
}

/** 'FulfilReservation' return type */
export interface IFulfilReservationResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'FulfilReservation' query type */
export interface IFulfilReservationQuery {
  params: IFulfilReservationParams;
  result: IFulfilReservationResult;
}

const fulfilReservationIR: any = {
  usedParamSet: {
    reservationId: true,
    quantity: true,
    lotId: true,
    reason: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'reservationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 617, b: 631 }] },
    { name: 'quantity', required: false, transform: { type: 'scalar' }, locs: [{ a: 634, b: 642 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 645, b: 650 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 653, b: 659 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 662, b: 673 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 676, b: 690 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.fulfil_reservation(\n  :reservationId!, :quantity, :lotId, :reason, :effectiveAt, :idempotencyKey\n) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.fulfil_reservation(
 *   :reservationId!, :quantity, :lotId, :reason, :effectiveAt, :idempotencyKey
 * ) as m
 * ```
 */
export const fulfilReservation = new PreparedQuery<IFulfilReservationParams, IFulfilReservationResult>(
  fulfilReservationIR,
);

/** 'ExpireReservations' parameters type */
export interface IExpireReservationsParams {
  limit?: number | null | void;
}

/** 'ExpireReservations' return type */
export interface IExpireReservationsResult {
  expired: string;
}

/** 'ExpireReservations' query type */
export interface IExpireReservationsQuery {
  params: IExpireReservationsParams;
  result: IExpireReservationsResult;
}

const expireReservationsIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: false, transform: { type: 'scalar' }, locs: [{ a: 46, b: 51 }] }],
  statement: 'select inventory.expire_reservations(coalesce(:limit::integer, 10000)) as "expired!"',
};

/**
 * Query generated from SQL:
 * ```
 * select inventory.expire_reservations(coalesce(:limit::integer, 10000)) as "expired!"
 * ```
 */
export const expireReservations = new PreparedQuery<IExpireReservationsParams, IExpireReservationsResult>(
  expireReservationsIR,
);

/** 'ReverseMovement' parameters type */
export interface IReverseMovementParams {
  idempotencyKey?: string | null | void;
  itemId: string;
  movementId: string;
  reason: string;
}

/** 'ReverseMovement' return type */
export interface IReverseMovementResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'ReverseMovement' query type */
export interface IReverseMovementQuery {
  params: IReverseMovementParams;
  result: IReverseMovementResult;
}

const reverseMovementIR: any = {
  usedParamSet: { itemId: true, movementId: true, reason: true, idempotencyKey: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 612, b: 619 }] },
    { name: 'movementId', required: true, transform: { type: 'scalar' }, locs: [{ a: 622, b: 633 }] },
    { name: 'reason', required: true, transform: { type: 'scalar' }, locs: [{ a: 636, b: 643 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 646, b: 660 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.reverse_movement(:itemId!, :movementId!, :reason!, :idempotencyKey) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.reverse_movement(:itemId!, :movementId!, :reason!, :idempotencyKey) as m
 * ```
 */
export const reverseMovement = new PreparedQuery<IReverseMovementParams, IReverseMovementResult>(reverseMovementIR);

/** 'CountStock' parameters type */
export interface ICountStockParams {
  countedQuantity: NumberOrString;
  effectiveAt?: DateOrString | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  lotId?: string | null | void;
  reason?: string | null | void;
}

/** 'CountStock' return type */
export interface ICountStockResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'CountStock' query type */
export interface ICountStockQuery {
  params: ICountStockParams;
  result: ICountStockResult;
}

const countStockIR: any = {
  usedParamSet: {
    itemId: true,
    locationId: true,
    countedQuantity: true,
    reason: true,
    lotId: true,
    effectiveAt: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 610, b: 617 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 620, b: 631 }] },
    { name: 'countedQuantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 634, b: 650 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 653, b: 659 }] },
    { name: 'lotId', required: false, transform: { type: 'scalar' }, locs: [{ a: 662, b: 667 }] },
    { name: 'effectiveAt', required: false, transform: { type: 'scalar' }, locs: [{ a: 670, b: 681 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 684, b: 698 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.count_stock(\n  :itemId!, :locationId!, :countedQuantity!, :reason, :lotId, :effectiveAt, :idempotencyKey\n) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.count_stock(
 *   :itemId!, :locationId!, :countedQuantity!, :reason, :lotId, :effectiveAt, :idempotencyKey
 * ) as m
 * ```
 */
export const countStock = new PreparedQuery<ICountStockParams, ICountStockResult>(countStockIR);

/** 'RegisterLot' parameters type */
export interface IRegisterLotParams {
  expiresOn?: string | null | void;
  idempotencyKey?: string | null | void;
  itemId: string;
  lotNumber: string;
  manufacturedOn?: string | null | void;
  qualityGrade?: string | null | void;
  quarantineReason?: string | null | void;
  supplierId?: string | null | void;
  testResults?: Json | null | void;
}

/** 'RegisterLot' return type */
export interface IRegisterLotResult {
  created_at: Date;
  expires_on: string | null;
  id: string;
  item_id: string;
  lot_number: string;
  manufactured_on: string | null;
  quality_grade: string | null;
  quarantine_reason: string | null;
  state: LotState;
  supplier_id: string | null;
  test_results: Json;
  updated_at: Date;
}

/** 'RegisterLot' query type */
export interface IRegisterLotQuery {
  params: IRegisterLotParams;
  result: IRegisterLotResult;
}

const registerLotIR: any = {
  usedParamSet: {
    itemId: true,
    lotNumber: true,
    expiresOn: true,
    manufacturedOn: true,
    supplierId: true,
    qualityGrade: true,
    testResults: true,
    quarantineReason: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 437, b: 444 }] },
    { name: 'lotNumber', required: true, transform: { type: 'scalar' }, locs: [{ a: 447, b: 457 }] },
    { name: 'expiresOn', required: false, transform: { type: 'scalar' }, locs: [{ a: 460, b: 469 }] },
    { name: 'manufacturedOn', required: false, transform: { type: 'scalar' }, locs: [{ a: 472, b: 486 }] },
    { name: 'supplierId', required: false, transform: { type: 'scalar' }, locs: [{ a: 489, b: 499 }] },
    { name: 'qualityGrade', required: false, transform: { type: 'scalar' }, locs: [{ a: 502, b: 514 }] },
    { name: 'testResults', required: false, transform: { type: 'scalar' }, locs: [{ a: 526, b: 537 }] },
    { name: 'quarantineReason', required: false, transform: { type: 'scalar' }, locs: [{ a: 556, b: 572 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 575, b: 589 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.id as "id!",\n  t.lot_number as "lot_number!",\n  t.state as "state!",\n  t.quality_grade as "quality_grade?",\n  t.manufactured_on as "manufactured_on?",\n  t.expires_on as "expires_on?",\n  t.supplier_id as "supplier_id?",\n  t.quarantine_reason as "quarantine_reason?",\n  t.test_results as "test_results!",\n  t.created_at as "created_at!",\n  t.updated_at as "updated_at!"\nfrom inventory.register_lot(\n  :itemId!, :lotNumber!, :expiresOn, :manufacturedOn, :supplierId, :qualityGrade, coalesce(:testResults::jsonb, \'{}\'),\n  :quarantineReason, :idempotencyKey\n) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.id as "id!",
 *   t.lot_number as "lot_number!",
 *   t.state as "state!",
 *   t.quality_grade as "quality_grade?",
 *   t.manufactured_on as "manufactured_on?",
 *   t.expires_on as "expires_on?",
 *   t.supplier_id as "supplier_id?",
 *   t.quarantine_reason as "quarantine_reason?",
 *   t.test_results as "test_results!",
 *   t.created_at as "created_at!",
 *   t.updated_at as "updated_at!"
 * from inventory.register_lot(
 *   :itemId!, :lotNumber!, :expiresOn, :manufacturedOn, :supplierId, :qualityGrade, coalesce(:testResults::jsonb, '{}'),
 *   :quarantineReason, :idempotencyKey
 * ) as t
 * ```
 */
export const registerLot = new PreparedQuery<IRegisterLotParams, IRegisterLotResult>(registerLotIR);

/** 'SetLotState' parameters type */
export interface ISetLotStateParams {
  idempotencyKey?: string | null | void;
  itemId: string;
  lotId: string;
  qualityGrade?: string | null | void;
  reason?: string | null | void;
  state: LotState;
  testResults?: Json | null | void;
}

/** 'SetLotState' return type */
export interface ISetLotStateResult {
  created_at: Date;
  expires_on: string | null;
  id: string;
  item_id: string;
  lot_number: string;
  manufactured_on: string | null;
  quality_grade: string | null;
  quarantine_reason: string | null;
  state: LotState;
  supplier_id: string | null;
  test_results: Json;
  updated_at: Date;
}

/** 'SetLotState' query type */
export interface ISetLotStateQuery {
  params: ISetLotStateParams;
  result: ISetLotStateResult;
}

const setLotStateIR: any = {
  usedParamSet: {
    itemId: true,
    lotId: true,
    state: true,
    reason: true,
    qualityGrade: true,
    testResults: true,
    idempotencyKey: true,
  },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 435, b: 442 }] },
    { name: 'lotId', required: true, transform: { type: 'scalar' }, locs: [{ a: 445, b: 451 }] },
    { name: 'state', required: true, transform: { type: 'scalar' }, locs: [{ a: 454, b: 460 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 463, b: 469 }] },
    { name: 'qualityGrade', required: false, transform: { type: 'scalar' }, locs: [{ a: 472, b: 484 }] },
    { name: 'testResults', required: false, transform: { type: 'scalar' }, locs: [{ a: 487, b: 498 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 501, b: 515 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.id as "id!",\n  t.lot_number as "lot_number!",\n  t.state as "state!",\n  t.quality_grade as "quality_grade?",\n  t.manufactured_on as "manufactured_on?",\n  t.expires_on as "expires_on?",\n  t.supplier_id as "supplier_id?",\n  t.quarantine_reason as "quarantine_reason?",\n  t.test_results as "test_results!",\n  t.created_at as "created_at!",\n  t.updated_at as "updated_at!"\nfrom inventory.set_lot_state(:itemId!, :lotId!, :state!, :reason, :qualityGrade, :testResults, :idempotencyKey) as t',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.id as "id!",
 *   t.lot_number as "lot_number!",
 *   t.state as "state!",
 *   t.quality_grade as "quality_grade?",
 *   t.manufactured_on as "manufactured_on?",
 *   t.expires_on as "expires_on?",
 *   t.supplier_id as "supplier_id?",
 *   t.quarantine_reason as "quarantine_reason?",
 *   t.test_results as "test_results!",
 *   t.created_at as "created_at!",
 *   t.updated_at as "updated_at!"
 * from inventory.set_lot_state(:itemId!, :lotId!, :state!, :reason, :qualityGrade, :testResults, :idempotencyKey) as t
 * ```
 */
export const setLotState = new PreparedQuery<ISetLotStateParams, ISetLotStateResult>(setLotStateIR);

/** 'IssueByExpiry' parameters type */
export interface IIssueByExpiryParams {
  idempotencyKey?: string | null | void;
  itemId: string;
  locationId: string;
  quantity: NumberOrString;
  reason?: string | null | void;
  reference?: string | null | void;
}

/** 'IssueByExpiry' return type */
export interface IIssueByExpiryResult {
  average_cost: Numeric | null;
  effective_at: Date;
  id: string;
  idempotency_key: string | null;
  item_id: string;
  location_id: string;
  lot_id: string | null;
  movement_type: MovementType;
  new_stock: Numeric;
  previous_stock: Numeric;
  quantity: Numeric;
  reason: string | null;
  recorded_at: Date;
  reference: string | null;
  sequence: string;
  transfer_id: string | null;
  unit_cost: Numeric | null;
  user_id: string | null;
}

/** 'IssueByExpiry' query type */
export interface IIssueByExpiryQuery {
  params: IIssueByExpiryParams;
  result: IIssueByExpiryResult;
}

const issueByExpiryIR: any = {
  usedParamSet: { itemId: true, locationId: true, quantity: true, reason: true, reference: true, idempotencyKey: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 611, b: 618 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 621, b: 632 }] },
    { name: 'quantity', required: true, transform: { type: 'scalar' }, locs: [{ a: 635, b: 644 }] },
    { name: 'reason', required: false, transform: { type: 'scalar' }, locs: [{ a: 647, b: 653 }] },
    { name: 'reference', required: false, transform: { type: 'scalar' }, locs: [{ a: 656, b: 665 }] },
    { name: 'idempotencyKey', required: false, transform: { type: 'scalar' }, locs: [{ a: 668, b: 682 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?"\nfrom inventory.issue_by_expiry(:itemId!, :locationId!, :quantity!, :reason, :reference, :idempotencyKey) as m',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?"
 * from inventory.issue_by_expiry(:itemId!, :locationId!, :quantity!, :reason, :reference, :idempotencyKey) as m
 * ```
 */
export const issueByExpiry = new PreparedQuery<IIssueByExpiryParams, IIssueByExpiryResult>(issueByExpiryIR);

/** 'GetLevel' parameters type */
export interface IGetLevelParams {
  itemId: string;
  locationId: string;
}

/** 'GetLevel' return type */
export interface IGetLevelResult {
  /** The location's policy, held by foreign key so that a check constraint can read it. */
  allows_negative_stock: boolean;
  /** on_hand - reserved: what can still be promised. */
  available: Numeric;
  /** Moving average cost per unit in the item's currency; null before the first movement with a cost. */
  average_cost: Numeric | null;
  /** When the row was made. */
  created_at: Date;
  /** Part of on_hand that is in known lots: the sum of inventory.lot_levels. */
  in_lots: Numeric;
  /** Item. */
  item_id: string;
  /** When stock was last counted. */
  last_counted_at: Date | null;
  /** User who last counted. */
  last_counted_by: string | null;
  /** When stock last moved. */
  last_movement_at: Date | null;
  /** Sequence of the last movement in the ledger of this level. */
  last_sequence: string;
  /** Location. */
  location_id: string;
  /** Above this the level counts as excess; null: no maximum. */
  maximum_stock: Numeric | null;
  /** Quantity physically there; below zero only where the location allows it. */
  on_hand: Numeric;
  /** Quantity ordered from suppliers and not received. */
  on_order: Numeric;
  /** At or below this the level counts as low; null: not managed. */
  reorder_point: Numeric | null;
  /** Quantity held back by active reservations. */
  reserved: Numeric;
  /** Buffer against uncertain demand and lead time; null: not managed. */
  safety_stock: Numeric | null;
  /** The item's stock unit, held by foreign key: the unit of all quantities of this row. */
  unit: string;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'GetLevel' query type */
export interface IGetLevelQuery {
  params: IGetLevelParams;
  result: IGetLevelResult;
}

const getLevelIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 720, b: 727 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 751, b: 762 }] },
  ],
  statement:
    'select\n  l.item_id as "item_id!",\n  l.location_id as "location_id!",\n  l.unit as "unit!",\n  l.allows_negative_stock as "allows_negative_stock!",\n  l.on_hand as "on_hand!",\n  l.reserved as "reserved!",\n  l.available as "available!",\n  l.in_lots as "in_lots!",\n  l.on_order as "on_order!",\n  l.reorder_point as "reorder_point?",\n  l.safety_stock as "safety_stock?",\n  l.maximum_stock as "maximum_stock?",\n  l.average_cost as "average_cost?",\n  l.last_sequence as "last_sequence!",\n  l.last_movement_at as "last_movement_at?",\n  l.last_counted_at as "last_counted_at?",\n  l.last_counted_by as "last_counted_by?",\n  l.created_at as "created_at!",\n  l.updated_at as "updated_at!"\nfrom inventory.levels as l\nwhere l.item_id = :itemId!\n  and l.location_id = :locationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   l.item_id as "item_id!",
 *   l.location_id as "location_id!",
 *   l.unit as "unit!",
 *   l.allows_negative_stock as "allows_negative_stock!",
 *   l.on_hand as "on_hand!",
 *   l.reserved as "reserved!",
 *   l.available as "available!",
 *   l.in_lots as "in_lots!",
 *   l.on_order as "on_order!",
 *   l.reorder_point as "reorder_point?",
 *   l.safety_stock as "safety_stock?",
 *   l.maximum_stock as "maximum_stock?",
 *   l.average_cost as "average_cost?",
 *   l.last_sequence as "last_sequence!",
 *   l.last_movement_at as "last_movement_at?",
 *   l.last_counted_at as "last_counted_at?",
 *   l.last_counted_by as "last_counted_by?",
 *   l.created_at as "created_at!",
 *   l.updated_at as "updated_at!"
 * from inventory.levels as l
 * where l.item_id = :itemId!
 *   and l.location_id = :locationId!
 * ```
 */
export const getLevel = new PreparedQuery<IGetLevelParams, IGetLevelResult>(getLevelIR);

/** 'GetReservation' parameters type */
export interface IGetReservationParams {
  reservationId: string;
}

/** 'GetReservation' return type */
export interface IGetReservationResult {
  /** When it stopped being active. */
  closed_at: Date | null;
  /** When it was made. */
  created_at: Date;
  /** When what is left returns to available; null: never. */
  expires_at: Date | null;
  /** Part already issued. */
  fulfilled_quantity: Numeric;
  /** Identifier, unique by itself too. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Quantity promised, in the item's stock unit. */
  quantity: Numeric;
  /** Document behind it: an order line, a basket. */
  reference: string | null;
  /** active, fulfilled, released or expired. */
  state: ReservationState;
  /** User of the session; null for the system. */
  user_id: string | null;
}

/** 'GetReservation' query type */
export interface IGetReservationQuery {
  params: IGetReservationParams;
  result: IGetReservationResult;
}

const getReservationIR: any = {
  usedParamSet: { reservationId: true },
  params: [{ name: 'reservationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 387, b: 401 }] }],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.reservations as r\nwhere r.id = :reservationId!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.reservations as r
 * where r.id = :reservationId!
 * ```
 */
export const getReservation = new PreparedQuery<IGetReservationParams, IGetReservationResult>(getReservationIR);

/** 'ListReservations' parameters type */
export interface IListReservationsParams {
  itemId: string;
  locationId: string;
  state?: ReservationState | null | void;
}

/** 'ListReservations' return type */
export interface IListReservationsResult {
  /** When it stopped being active. */
  closed_at: Date | null;
  /** When it was made. */
  created_at: Date;
  /** When what is left returns to available; null: never. */
  expires_at: Date | null;
  /** Part already issued. */
  fulfilled_quantity: Numeric;
  /** Identifier, unique by itself too. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Quantity promised, in the item's stock unit. */
  quantity: Numeric;
  /** Document behind it: an order line, a basket. */
  reference: string | null;
  /** active, fulfilled, released or expired. */
  state: ReservationState;
  /** User of the session; null for the system. */
  user_id: string | null;
}

/** 'ListReservations' query type */
export interface IListReservationsQuery {
  params: IListReservationsParams;
  result: IListReservationsResult;
}

const listReservationsIR: any = {
  usedParamSet: { itemId: true, locationId: true, state: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 392, b: 399 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 423, b: 434 }] },
    { name: 'state', required: false, transform: { type: 'scalar' }, locs: [{ a: 461, b: 466 }] },
  ],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.reservations as r\nwhere r.item_id = :itemId!\n  and r.location_id = :locationId!\n  and r.state = coalesce(:state::inventory.reservation_state, \'active\')\norder by r.created_at, r.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.reservations as r
 * where r.item_id = :itemId!
 *   and r.location_id = :locationId!
 *   and r.state = coalesce(:state::inventory.reservation_state, 'active')
 * order by r.created_at, r.id
 * ```
 */
export const listReservations = new PreparedQuery<IListReservationsParams, IListReservationsResult>(listReservationsIR);

/** 'ListReservationsByReference' parameters type */
export interface IListReservationsByReferenceParams {
  reference: string;
}

/** 'ListReservationsByReference' return type */
export interface IListReservationsByReferenceResult {
  /** When it stopped being active. */
  closed_at: Date | null;
  /** When it was made. */
  created_at: Date;
  /** When what is left returns to available; null: never. */
  expires_at: Date | null;
  /** Part already issued. */
  fulfilled_quantity: Numeric;
  /** Identifier, unique by itself too. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Quantity promised, in the item's stock unit. */
  quantity: Numeric;
  /** Document behind it: an order line, a basket. */
  reference: string | null;
  /** active, fulfilled, released or expired. */
  state: ReservationState;
  /** User of the session; null for the system. */
  user_id: string | null;
}

/** 'ListReservationsByReference' query type */
export interface IListReservationsByReferenceQuery {
  params: IListReservationsByReferenceParams;
  result: IListReservationsByReferenceResult;
}

const listReservationsByReferenceIR: any = {
  usedParamSet: { reference: true },
  params: [{ name: 'reference', required: true, transform: { type: 'scalar' }, locs: [{ a: 394, b: 404 }] }],
  statement:
    'select\n  r.item_id as "item_id!",\n  r.id as "id!",\n  r.location_id as "location_id!",\n  r.quantity as "quantity!",\n  r.fulfilled_quantity as "fulfilled_quantity!",\n  r.state as "state!",\n  r.reference as "reference?",\n  r.expires_at as "expires_at?",\n  r.user_id as "user_id?",\n  r.created_at as "created_at!",\n  r.closed_at as "closed_at?"\nfrom inventory.reservations as r\nwhere r.reference = :reference!\norder by r.created_at, r.id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   r.item_id as "item_id!",
 *   r.id as "id!",
 *   r.location_id as "location_id!",
 *   r.quantity as "quantity!",
 *   r.fulfilled_quantity as "fulfilled_quantity!",
 *   r.state as "state!",
 *   r.reference as "reference?",
 *   r.expires_at as "expires_at?",
 *   r.user_id as "user_id?",
 *   r.created_at as "created_at!",
 *   r.closed_at as "closed_at?"
 * from inventory.reservations as r
 * where r.reference = :reference!
 * order by r.created_at, r.id
 * ```
 */
export const listReservationsByReference = new PreparedQuery<
  IListReservationsByReferenceParams,
  IListReservationsByReferenceResult
>(listReservationsByReferenceIR);

/** 'ListLots' parameters type */
export interface IListLotsParams {
  itemId: string;
  locationId?: string | null | void;
}

/** 'ListLots' return type */
export interface IListLotsResult {
  /** When the row was made. */
  created_at: Date;
  /** Last day on which it may be allocated; null: never expires. */
  expires_on: string | null;
  /** Identifier. */
  id: string;
  /** Item; a lot belongs to exactly one. */
  item_id: string;
  /** Number on the goods, unique for the item. */
  lot_number: string;
  /** Day of manufacture. */
  manufactured_on: string | null;
  on_hand: Numeric;
  /** Grade given by inspection. */
  quality_grade: string | null;
  /** Why it is quarantined or rejected. */
  quarantine_reason: string | null;
  /** Whether it may be allocated. */
  state: LotState;
  /** Who delivered it. */
  supplier_id: string | null;
  /** Results of inspection, a JSON object. */
  test_results: Json;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListLots' query type */
export interface IListLotsQuery {
  params: IListLotsParams;
  result: IListLotsResult;
}

const listLotsIR: any = {
  usedParamSet: { locationId: true, itemId: true },
  params: [
    {
      name: 'locationId',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 568, b: 578 },
        { a: 613, b: 623 },
      ],
    },
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 644, b: 651 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.id as "id!",\n  t.lot_number as "lot_number!",\n  t.state as "state!",\n  t.quality_grade as "quality_grade?",\n  t.manufactured_on as "manufactured_on?",\n  t.expires_on as "expires_on?",\n  t.supplier_id as "supplier_id?",\n  t.quarantine_reason as "quarantine_reason?",\n  t.test_results as "test_results!",\n  t.created_at as "created_at!",\n  t.updated_at as "updated_at!",\n  coalesce(sum(b.on_hand), 0) as "on_hand!"\nfrom inventory.lots as t\nleft join inventory.lot_levels as b\n  on b.item_id = t.item_id\n  and b.lot_id = t.id\n  and (:locationId::uuid is null or b.location_id = :locationId)\nwhere t.item_id = :itemId!\ngroup by t.item_id, t.id\norder by t.expires_on nulls last, t.lot_number',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.id as "id!",
 *   t.lot_number as "lot_number!",
 *   t.state as "state!",
 *   t.quality_grade as "quality_grade?",
 *   t.manufactured_on as "manufactured_on?",
 *   t.expires_on as "expires_on?",
 *   t.supplier_id as "supplier_id?",
 *   t.quarantine_reason as "quarantine_reason?",
 *   t.test_results as "test_results!",
 *   t.created_at as "created_at!",
 *   t.updated_at as "updated_at!",
 *   coalesce(sum(b.on_hand), 0) as "on_hand!"
 * from inventory.lots as t
 * left join inventory.lot_levels as b
 *   on b.item_id = t.item_id
 *   and b.lot_id = t.id
 *   and (:locationId::uuid is null or b.location_id = :locationId)
 * where t.item_id = :itemId!
 * group by t.item_id, t.id
 * order by t.expires_on nulls last, t.lot_number
 * ```
 */
export const listLots = new PreparedQuery<IListLotsParams, IListLotsResult>(listLotsIR);

/** 'ListMovementsByItem' parameters type */
export interface IListMovementsByItemParams {
  beforeId?: string | null | void;
  beforeRecordedAt?: DateOrString | null | void;
  from?: DateOrString | null | void;
  itemId: string;
  limit: NumberOrString;
  to?: DateOrString | null | void;
}

/** 'ListMovementsByItem' return type */
export interface IListMovementsByItemResult {
  /** Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given. */
  average_cost: Numeric | null;
  /** When it happened in the world; never after recorded_at. */
  effective_at: Date;
  /** Identifier of the movement. */
  id: string;
  /** Key that the client sent with the write. */
  idempotency_key: string | null;
  /** Item. */
  item_id: string;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Lot that moved, of this item by foreign key. */
  lot_id: string | null;
  /** Why stock moved. */
  movement_type: MovementType;
  /** Name to show. */
  name: string;
  /** On hand after: previous_stock + quantity. */
  new_stock: Numeric;
  /** On hand before, from the locked level. */
  previous_stock: Numeric;
  /** Signed change of stock in the item's stock unit. */
  quantity: Numeric;
  /** Why, in the actor's words. */
  reason: string | null;
  /** When it was written, by the clock under the level's lock. */
  recorded_at: Date;
  recorded_at_key: string;
  /** Document behind it: an order, a delivery note. */
  reference: string | null;
  /** Movement that reverses it. */
  reversal_id: string | null;
  /** Number of the movement in its level's ledger, from 1, without gaps. */
  sequence: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Transfer that it is one side of. */
  transfer_id: string | null;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Cost per unit in the item's currency: what was paid for a receipt, the moving average for an issue. */
  unit_cost: Numeric | null;
  /** User of the session; null for the system. Kept when the user is erased. */
  user_id: string | null;
}

/** 'ListMovementsByItem' query type */
export interface IListMovementsByItemQuery {
  params: IListMovementsByItemParams;
  result: IListMovementsByItemResult;
}

const listMovementsByItemIR: any = {
  usedParamSet: { itemId: true, from: true, beforeRecordedAt: true, to: true, beforeId: true, limit: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 815, b: 822 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 856, b: 860 }] },
    {
      name: 'beforeRecordedAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1023, b: 1039 },
        { a: 1130, b: 1146 },
      ],
    },
    {
      name: 'to',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1055, b: 1057 },
        { a: 1162, b: 1164 },
      ],
    },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1206, b: 1214 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1312, b: 1318 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?",\n  m.sku as "sku!",\n  m.name as "name!",\n  m.unit as "unit!",\n  m.location_code as "location_code!",\n  m.reversal_id as "reversal_id?",\n  m.recorded_at::text as "recorded_at_key!"\nfrom inventory.movement_history as m\nwhere m.item_id = :itemId!\n  and m.recorded_at >= coalesce(:from::timestamptz, \'-infinity\')\n  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.\n  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\')\n  and (m.recorded_at, m.id) < (\n    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\'),\n    coalesce(:beforeId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by m.recorded_at desc, m.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?",
 *   m.sku as "sku!",
 *   m.name as "name!",
 *   m.unit as "unit!",
 *   m.location_code as "location_code!",
 *   m.reversal_id as "reversal_id?",
 *   m.recorded_at::text as "recorded_at_key!"
 * from inventory.movement_history as m
 * where m.item_id = :itemId!
 *   and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
 *   -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
 *   and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
 *   and (m.recorded_at, m.id) < (
 *     coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
 *     coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by m.recorded_at desc, m.id desc
 * limit :limit!
 * ```
 */
export const listMovementsByItem = new PreparedQuery<IListMovementsByItemParams, IListMovementsByItemResult>(
  listMovementsByItemIR,
);

/** 'ListMovementsByLocation' parameters type */
export interface IListMovementsByLocationParams {
  beforeId?: string | null | void;
  beforeRecordedAt?: DateOrString | null | void;
  from?: DateOrString | null | void;
  limit: NumberOrString;
  locationId: string;
  to?: DateOrString | null | void;
}

/** 'ListMovementsByLocation' return type */
export interface IListMovementsByLocationResult {
  /** Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given. */
  average_cost: Numeric | null;
  /** When it happened in the world; never after recorded_at. */
  effective_at: Date;
  /** Identifier of the movement. */
  id: string;
  /** Key that the client sent with the write. */
  idempotency_key: string | null;
  /** Item. */
  item_id: string;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Lot that moved, of this item by foreign key. */
  lot_id: string | null;
  /** Why stock moved. */
  movement_type: MovementType;
  /** Name to show. */
  name: string;
  /** On hand after: previous_stock + quantity. */
  new_stock: Numeric;
  /** On hand before, from the locked level. */
  previous_stock: Numeric;
  /** Signed change of stock in the item's stock unit. */
  quantity: Numeric;
  /** Why, in the actor's words. */
  reason: string | null;
  /** When it was written, by the clock under the level's lock. */
  recorded_at: Date;
  recorded_at_key: string;
  /** Document behind it: an order, a delivery note. */
  reference: string | null;
  /** Movement that reverses it. */
  reversal_id: string | null;
  /** Number of the movement in its level's ledger, from 1, without gaps. */
  sequence: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Transfer that it is one side of. */
  transfer_id: string | null;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Cost per unit in the item's currency: what was paid for a receipt, the moving average for an issue. */
  unit_cost: Numeric | null;
  /** User of the session; null for the system. Kept when the user is erased. */
  user_id: string | null;
}

/** 'ListMovementsByLocation' query type */
export interface IListMovementsByLocationQuery {
  params: IListMovementsByLocationParams;
  result: IListMovementsByLocationResult;
}

const listMovementsByLocationIR: any = {
  usedParamSet: { locationId: true, from: true, beforeRecordedAt: true, to: true, beforeId: true, limit: true },
  params: [
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 819, b: 830 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 864, b: 868 }] },
    {
      name: 'beforeRecordedAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1031, b: 1047 },
        { a: 1138, b: 1154 },
      ],
    },
    {
      name: 'to',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1063, b: 1065 },
        { a: 1170, b: 1172 },
      ],
    },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1214, b: 1222 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1320, b: 1326 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?",\n  m.sku as "sku!",\n  m.name as "name!",\n  m.unit as "unit!",\n  m.location_code as "location_code!",\n  m.reversal_id as "reversal_id?",\n  m.recorded_at::text as "recorded_at_key!"\nfrom inventory.movement_history as m\nwhere m.location_id = :locationId!\n  and m.recorded_at >= coalesce(:from::timestamptz, \'-infinity\')\n  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.\n  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\')\n  and (m.recorded_at, m.id) < (\n    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\'),\n    coalesce(:beforeId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by m.recorded_at desc, m.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?",
 *   m.sku as "sku!",
 *   m.name as "name!",
 *   m.unit as "unit!",
 *   m.location_code as "location_code!",
 *   m.reversal_id as "reversal_id?",
 *   m.recorded_at::text as "recorded_at_key!"
 * from inventory.movement_history as m
 * where m.location_id = :locationId!
 *   and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
 *   -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
 *   and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
 *   and (m.recorded_at, m.id) < (
 *     coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
 *     coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by m.recorded_at desc, m.id desc
 * limit :limit!
 * ```
 */
export const listMovementsByLocation = new PreparedQuery<
  IListMovementsByLocationParams,
  IListMovementsByLocationResult
>(listMovementsByLocationIR);

/** 'ListMovementsByType' parameters type */
export interface IListMovementsByTypeParams {
  beforeId?: string | null | void;
  beforeRecordedAt?: DateOrString | null | void;
  from?: DateOrString | null | void;
  limit: NumberOrString;
  movementType: MovementType;
  to?: DateOrString | null | void;
}

/** 'ListMovementsByType' return type */
export interface IListMovementsByTypeResult {
  /** Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given. */
  average_cost: Numeric | null;
  /** When it happened in the world; never after recorded_at. */
  effective_at: Date;
  /** Identifier of the movement. */
  id: string;
  /** Key that the client sent with the write. */
  idempotency_key: string | null;
  /** Item. */
  item_id: string;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Lot that moved, of this item by foreign key. */
  lot_id: string | null;
  /** Why stock moved. */
  movement_type: MovementType;
  /** Name to show. */
  name: string;
  /** On hand after: previous_stock + quantity. */
  new_stock: Numeric;
  /** On hand before, from the locked level. */
  previous_stock: Numeric;
  /** Signed change of stock in the item's stock unit. */
  quantity: Numeric;
  /** Why, in the actor's words. */
  reason: string | null;
  /** When it was written, by the clock under the level's lock. */
  recorded_at: Date;
  recorded_at_key: string;
  /** Document behind it: an order, a delivery note. */
  reference: string | null;
  /** Movement that reverses it. */
  reversal_id: string | null;
  /** Number of the movement in its level's ledger, from 1, without gaps. */
  sequence: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Transfer that it is one side of. */
  transfer_id: string | null;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Cost per unit in the item's currency: what was paid for a receipt, the moving average for an issue. */
  unit_cost: Numeric | null;
  /** User of the session; null for the system. Kept when the user is erased. */
  user_id: string | null;
}

/** 'ListMovementsByType' query type */
export interface IListMovementsByTypeQuery {
  params: IListMovementsByTypeParams;
  result: IListMovementsByTypeResult;
}

const listMovementsByTypeIR: any = {
  usedParamSet: { movementType: true, from: true, beforeRecordedAt: true, to: true, beforeId: true, limit: true },
  params: [
    { name: 'movementType', required: true, transform: { type: 'scalar' }, locs: [{ a: 821, b: 834 }] },
    { name: 'from', required: false, transform: { type: 'scalar' }, locs: [{ a: 868, b: 872 }] },
    {
      name: 'beforeRecordedAt',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1035, b: 1051 },
        { a: 1142, b: 1158 },
      ],
    },
    {
      name: 'to',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1067, b: 1069 },
        { a: 1174, b: 1176 },
      ],
    },
    { name: 'beforeId', required: false, transform: { type: 'scalar' }, locs: [{ a: 1218, b: 1226 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1324, b: 1330 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?",\n  m.sku as "sku!",\n  m.name as "name!",\n  m.unit as "unit!",\n  m.location_code as "location_code!",\n  m.reversal_id as "reversal_id?",\n  m.recorded_at::text as "recorded_at_key!"\nfrom inventory.movement_history as m\nwhere m.movement_type = :movementType!\n  and m.recorded_at >= coalesce(:from::timestamptz, \'-infinity\')\n  -- The same bound twice: the first lets months be skipped, the second finds the place in the index.\n  and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\')\n  and (m.recorded_at, m.id) < (\n    coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, \'infinity\'),\n    coalesce(:beforeId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by m.recorded_at desc, m.id desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?",
 *   m.sku as "sku!",
 *   m.name as "name!",
 *   m.unit as "unit!",
 *   m.location_code as "location_code!",
 *   m.reversal_id as "reversal_id?",
 *   m.recorded_at::text as "recorded_at_key!"
 * from inventory.movement_history as m
 * where m.movement_type = :movementType!
 *   and m.recorded_at >= coalesce(:from::timestamptz, '-infinity')
 *   -- The same bound twice: the first lets months be skipped, the second finds the place in the index.
 *   and m.recorded_at <= coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity')
 *   and (m.recorded_at, m.id) < (
 *     coalesce(:beforeRecordedAt::timestamptz, :to::timestamptz, 'infinity'),
 *     coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by m.recorded_at desc, m.id desc
 * limit :limit!
 * ```
 */
export const listMovementsByType = new PreparedQuery<IListMovementsByTypeParams, IListMovementsByTypeResult>(
  listMovementsByTypeIR,
);

/** 'ListLevelHistory' parameters type */
export interface IListLevelHistoryParams {
  beforeSequence?: NumberOrString | null | void;
  itemId: string;
  limit: NumberOrString;
  locationId: string;
}

/** 'ListLevelHistory' return type */
export interface IListLevelHistoryResult {
  /** Moving average cost of the level after it, so that stock can be valued as of a past moment; null where no cost was ever given. */
  average_cost: Numeric | null;
  /** When it happened in the world; never after recorded_at. */
  effective_at: Date;
  /** Identifier of the movement. */
  id: string;
  /** Key that the client sent with the write. */
  idempotency_key: string | null;
  /** Item. */
  item_id: string;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Lot that moved, of this item by foreign key. */
  lot_id: string | null;
  /** Why stock moved. */
  movement_type: MovementType;
  /** Name to show. */
  name: string;
  /** On hand after: previous_stock + quantity. */
  new_stock: Numeric;
  /** On hand before, from the locked level. */
  previous_stock: Numeric;
  /** Signed change of stock in the item's stock unit. */
  quantity: Numeric;
  /** Why, in the actor's words. */
  reason: string | null;
  /** When it was written, by the clock under the level's lock. */
  recorded_at: Date;
  /** Document behind it: an order, a delivery note. */
  reference: string | null;
  /** Movement that reverses it. */
  reversal_id: string | null;
  /** Number of the movement in its level's ledger, from 1, without gaps. */
  sequence: string;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** Transfer that it is one side of. */
  transfer_id: string | null;
  /** Stock unit: the unit of every quantity of this item. */
  unit: string;
  /** Cost per unit in the item's currency: what was paid for a receipt, the moving average for an issue. */
  unit_cost: Numeric | null;
  /** User of the session; null for the system. Kept when the user is erased. */
  user_id: string | null;
}

/** 'ListLevelHistory' query type */
export interface IListLevelHistoryQuery {
  params: IListLevelHistoryParams;
  result: IListLevelHistoryResult;
}

const listLevelHistoryIR: any = {
  usedParamSet: { itemId: true, locationId: true, beforeSequence: true, limit: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 770, b: 777 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 801, b: 812 }] },
    { name: 'beforeSequence', required: false, transform: { type: 'scalar' }, locs: [{ a: 842, b: 856 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 919, b: 925 }] },
  ],
  statement:
    'select\n  m.item_id as "item_id!",\n  m.recorded_at as "recorded_at!",\n  m.id as "id!",\n  m.location_id as "location_id!",\n  m.sequence as "sequence!",\n  m.movement_type as "movement_type!",\n  m.quantity as "quantity!",\n  m.previous_stock as "previous_stock!",\n  m.new_stock as "new_stock!",\n  m.unit_cost as "unit_cost?",\n  m.average_cost as "average_cost?",\n  m.effective_at as "effective_at!",\n  m.reason as "reason?",\n  m.reference as "reference?",\n  m.lot_id as "lot_id?",\n  m.transfer_id as "transfer_id?",\n  m.user_id as "user_id?",\n  m.idempotency_key as "idempotency_key?",\n  m.sku as "sku!",\n  m.name as "name!",\n  m.unit as "unit!",\n  m.location_code as "location_code!",\n  m.reversal_id as "reversal_id?"\nfrom inventory.movement_history as m\nwhere m.item_id = :itemId!\n  and m.location_id = :locationId!\n  and m.sequence < coalesce(:beforeSequence::bigint, 9223372036854775807)\norder by m.sequence desc\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   m.item_id as "item_id!",
 *   m.recorded_at as "recorded_at!",
 *   m.id as "id!",
 *   m.location_id as "location_id!",
 *   m.sequence as "sequence!",
 *   m.movement_type as "movement_type!",
 *   m.quantity as "quantity!",
 *   m.previous_stock as "previous_stock!",
 *   m.new_stock as "new_stock!",
 *   m.unit_cost as "unit_cost?",
 *   m.average_cost as "average_cost?",
 *   m.effective_at as "effective_at!",
 *   m.reason as "reason?",
 *   m.reference as "reference?",
 *   m.lot_id as "lot_id?",
 *   m.transfer_id as "transfer_id?",
 *   m.user_id as "user_id?",
 *   m.idempotency_key as "idempotency_key?",
 *   m.sku as "sku!",
 *   m.name as "name!",
 *   m.unit as "unit!",
 *   m.location_code as "location_code!",
 *   m.reversal_id as "reversal_id?"
 * from inventory.movement_history as m
 * where m.item_id = :itemId!
 *   and m.location_id = :locationId!
 *   and m.sequence < coalesce(:beforeSequence::bigint, 9223372036854775807)
 * order by m.sequence desc
 * limit :limit!
 * ```
 */
export const listLevelHistory = new PreparedQuery<IListLevelHistoryParams, IListLevelHistoryResult>(listLevelHistoryIR);

/** 'ListStock' parameters type */
export interface IListStockParams {
  afterItemId?: string | null | void;
  afterLocationId?: string | null | void;
  condition?: StockCondition | null | void;
  isLow?: boolean | null | void;
  limit: NumberOrString;
}

/** 'ListStock' return type */
export interface IListStockResult {
  /** on_hand - reserved: what can still be promised. */
  available: Numeric;
  /** Moving average cost per unit in the item's currency; null before the first movement with a cost. */
  average_cost: Numeric | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** out, low, below safety, normal or excess, by inventory.stock_condition: the one boundary that alerts use too. */
  condition: StockCondition;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** True where available has come down to the reorder point, by the boundary that alerts use too. */
  is_low: boolean;
  /** Item. */
  item_id: string;
  /** When stock was last counted. */
  last_counted_at: Date | null;
  /** When stock last moved. */
  last_movement_at: Date | null;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Above this the level counts as excess; null: no maximum. */
  maximum_stock: Numeric | null;
  /** Name to show. */
  name: string;
  /** Quantity physically there; below zero only where the location allows it. */
  on_hand: Numeric;
  /** Quantity ordered from suppliers and not received. */
  on_order: Numeric;
  /** available + on_order: what can be promised when all is delivered. */
  projected: Numeric;
  /** At or below this the level counts as low; null: not managed. */
  reorder_point: Numeric | null;
  /** Quantity held back by active reservations. */
  reserved: Numeric;
  /** Buffer against uncertain demand and lead time; null: not managed. */
  safety_stock: Numeric | null;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** on_hand × average_cost, in currency; null where the cost is unknown. */
  stock_value: Numeric | null;
  /** The item's stock unit, held by foreign key: the unit of all quantities of this row. */
  unit: string;
}

/** 'ListStock' query type */
export interface IListStockQuery {
  params: IListStockParams;
  result: IListStockResult;
}

const listStockIR: any = {
  usedParamSet: { afterItemId: true, afterLocationId: true, condition: true, isLow: true, limit: true },
  params: [
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 791, b: 802 }] },
    { name: 'afterLocationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 863, b: 878 }] },
    {
      name: 'condition',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 936, b: 945 },
        { a: 999, b: 1008 },
      ],
    },
    {
      name: 'isLow',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 1018, b: 1023 },
        { a: 1056, b: 1061 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1104, b: 1110 }] },
  ],
  statement:
    'select\n  s.item_id as "item_id!",\n  s.sku as "sku!",\n  s.name as "name!",\n  s.category_id as "category_id?",\n  s.location_id as "location_id!",\n  s.location_code as "location_code!",\n  s.unit as "unit!",\n  s.on_hand as "on_hand!",\n  s.reserved as "reserved!",\n  s.available as "available!",\n  s.on_order as "on_order!",\n  s.projected as "projected!",\n  s.reorder_point as "reorder_point?",\n  s.safety_stock as "safety_stock?",\n  s.maximum_stock as "maximum_stock?",\n  s.condition as "condition!",\n  s.is_low as "is_low!",\n  s.average_cost as "average_cost?",\n  s.currency as "currency!",\n  s.stock_value as "stock_value?",\n  s.last_movement_at as "last_movement_at?",\n  s.last_counted_at as "last_counted_at?"\nfrom inventory.stock_status as s\nwhere (s.item_id, s.location_id) > (\n  coalesce(:afterItemId::uuid, \'00000000-0000-0000-0000-000000000000\'),\n  coalesce(:afterLocationId::uuid, \'00000000-0000-0000-0000-000000000000\')\n)\n  and (:condition::inventory.stock_condition is null or s.condition = :condition)\n  and (:isLow::boolean is null or s.is_low = :isLow)\norder by s.item_id, s.location_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.item_id as "item_id!",
 *   s.sku as "sku!",
 *   s.name as "name!",
 *   s.category_id as "category_id?",
 *   s.location_id as "location_id!",
 *   s.location_code as "location_code!",
 *   s.unit as "unit!",
 *   s.on_hand as "on_hand!",
 *   s.reserved as "reserved!",
 *   s.available as "available!",
 *   s.on_order as "on_order!",
 *   s.projected as "projected!",
 *   s.reorder_point as "reorder_point?",
 *   s.safety_stock as "safety_stock?",
 *   s.maximum_stock as "maximum_stock?",
 *   s.condition as "condition!",
 *   s.is_low as "is_low!",
 *   s.average_cost as "average_cost?",
 *   s.currency as "currency!",
 *   s.stock_value as "stock_value?",
 *   s.last_movement_at as "last_movement_at?",
 *   s.last_counted_at as "last_counted_at?"
 * from inventory.stock_status as s
 * where (s.item_id, s.location_id) > (
 *   coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
 *   coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
 * )
 *   and (:condition::inventory.stock_condition is null or s.condition = :condition)
 *   and (:isLow::boolean is null or s.is_low = :isLow)
 * order by s.item_id, s.location_id
 * limit :limit!
 * ```
 */
export const listStock = new PreparedQuery<IListStockParams, IListStockResult>(listStockIR);

/** 'ListStockAtLocation' parameters type */
export interface IListStockAtLocationParams {
  afterItemId?: string | null | void;
  condition?: StockCondition | null | void;
  isLow?: boolean | null | void;
  limit: NumberOrString;
  locationId: string;
}

/** 'ListStockAtLocation' return type */
export interface IListStockAtLocationResult {
  /** on_hand - reserved: what can still be promised. */
  available: Numeric;
  /** Moving average cost per unit in the item's currency; null before the first movement with a cost. */
  average_cost: Numeric | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** out, low, below safety, normal or excess, by inventory.stock_condition: the one boundary that alerts use too. */
  condition: StockCondition;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** True where available has come down to the reorder point, by the boundary that alerts use too. */
  is_low: boolean;
  /** Item. */
  item_id: string;
  /** When stock was last counted. */
  last_counted_at: Date | null;
  /** When stock last moved. */
  last_movement_at: Date | null;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Above this the level counts as excess; null: no maximum. */
  maximum_stock: Numeric | null;
  /** Name to show. */
  name: string;
  /** Quantity physically there; below zero only where the location allows it. */
  on_hand: Numeric;
  /** Quantity ordered from suppliers and not received. */
  on_order: Numeric;
  /** available + on_order: what can be promised when all is delivered. */
  projected: Numeric;
  /** At or below this the level counts as low; null: not managed. */
  reorder_point: Numeric | null;
  /** Quantity held back by active reservations. */
  reserved: Numeric;
  /** Buffer against uncertain demand and lead time; null: not managed. */
  safety_stock: Numeric | null;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** on_hand × average_cost, in currency; null where the cost is unknown. */
  stock_value: Numeric | null;
  /** The item's stock unit, held by foreign key: the unit of all quantities of this row. */
  unit: string;
}

/** 'ListStockAtLocation' query type */
export interface IListStockAtLocationQuery {
  params: IListStockAtLocationParams;
  result: IListStockAtLocationResult;
}

const listStockAtLocationIR: any = {
  usedParamSet: { locationId: true, afterItemId: true, condition: true, isLow: true, limit: true },
  params: [
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 765, b: 776 }] },
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 805, b: 816 }] },
    {
      name: 'condition',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 872, b: 881 },
        { a: 935, b: 944 },
      ],
    },
    {
      name: 'isLow',
      required: false,
      transform: { type: 'scalar' },
      locs: [
        { a: 954, b: 959 },
        { a: 992, b: 997 },
      ],
    },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 1025, b: 1031 }] },
  ],
  statement:
    'select\n  s.item_id as "item_id!",\n  s.sku as "sku!",\n  s.name as "name!",\n  s.category_id as "category_id?",\n  s.location_id as "location_id!",\n  s.location_code as "location_code!",\n  s.unit as "unit!",\n  s.on_hand as "on_hand!",\n  s.reserved as "reserved!",\n  s.available as "available!",\n  s.on_order as "on_order!",\n  s.projected as "projected!",\n  s.reorder_point as "reorder_point?",\n  s.safety_stock as "safety_stock?",\n  s.maximum_stock as "maximum_stock?",\n  s.condition as "condition!",\n  s.is_low as "is_low!",\n  s.average_cost as "average_cost?",\n  s.currency as "currency!",\n  s.stock_value as "stock_value?",\n  s.last_movement_at as "last_movement_at?",\n  s.last_counted_at as "last_counted_at?"\nfrom inventory.stock_status as s\nwhere s.location_id = :locationId!\n  and s.item_id > coalesce(:afterItemId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  and (:condition::inventory.stock_condition is null or s.condition = :condition)\n  and (:isLow::boolean is null or s.is_low = :isLow)\norder by s.item_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.item_id as "item_id!",
 *   s.sku as "sku!",
 *   s.name as "name!",
 *   s.category_id as "category_id?",
 *   s.location_id as "location_id!",
 *   s.location_code as "location_code!",
 *   s.unit as "unit!",
 *   s.on_hand as "on_hand!",
 *   s.reserved as "reserved!",
 *   s.available as "available!",
 *   s.on_order as "on_order!",
 *   s.projected as "projected!",
 *   s.reorder_point as "reorder_point?",
 *   s.safety_stock as "safety_stock?",
 *   s.maximum_stock as "maximum_stock?",
 *   s.condition as "condition!",
 *   s.is_low as "is_low!",
 *   s.average_cost as "average_cost?",
 *   s.currency as "currency!",
 *   s.stock_value as "stock_value?",
 *   s.last_movement_at as "last_movement_at?",
 *   s.last_counted_at as "last_counted_at?"
 * from inventory.stock_status as s
 * where s.location_id = :locationId!
 *   and s.item_id > coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000')
 *   and (:condition::inventory.stock_condition is null or s.condition = :condition)
 *   and (:isLow::boolean is null or s.is_low = :isLow)
 * order by s.item_id
 * limit :limit!
 * ```
 */
export const listStockAtLocation = new PreparedQuery<IListStockAtLocationParams, IListStockAtLocationResult>(
  listStockAtLocationIR,
);

/** 'GetItemStock' parameters type */
export interface IGetItemStockParams {
  itemId: string;
}

/** 'GetItemStock' return type */
export interface IGetItemStockResult {
  /** on_hand - reserved: what can still be promised. */
  available: Numeric;
  /** Moving average cost per unit in the item's currency; null before the first movement with a cost. */
  average_cost: Numeric | null;
  /** Category; a subcategory is a category below another. */
  category_id: string | null;
  /** out, low, below safety, normal or excess, by inventory.stock_condition: the one boundary that alerts use too. */
  condition: StockCondition;
  /** ISO 4217 code of unit_price and unit_cost. */
  currency: string;
  /** True where available has come down to the reorder point, by the boundary that alerts use too. */
  is_low: boolean;
  /** Item. */
  item_id: string;
  /** When stock was last counted. */
  last_counted_at: Date | null;
  /** When stock last moved. */
  last_movement_at: Date | null;
  /** Code of the location. */
  location_code: string;
  /** Location. */
  location_id: string;
  /** Above this the level counts as excess; null: no maximum. */
  maximum_stock: Numeric | null;
  /** Name to show. */
  name: string;
  /** Quantity physically there; below zero only where the location allows it. */
  on_hand: Numeric;
  /** Quantity ordered from suppliers and not received. */
  on_order: Numeric;
  /** available + on_order: what can be promised when all is delivered. */
  projected: Numeric;
  /** At or below this the level counts as low; null: not managed. */
  reorder_point: Numeric | null;
  /** Quantity held back by active reservations. */
  reserved: Numeric;
  /** Buffer against uncertain demand and lead time; null: not managed. */
  safety_stock: Numeric | null;
  /** Stock keeping unit: the unique business key. */
  sku: string;
  /** on_hand × average_cost, in currency; null where the cost is unknown. */
  stock_value: Numeric | null;
  /** The item's stock unit, held by foreign key: the unit of all quantities of this row. */
  unit: string;
}

/** 'GetItemStock' query type */
export interface IGetItemStockQuery {
  params: IGetItemStockParams;
  result: IGetItemStockResult;
}

const getItemStockIR: any = {
  usedParamSet: { itemId: true },
  params: [{ name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 761, b: 768 }] }],
  statement:
    'select\n  s.item_id as "item_id!",\n  s.sku as "sku!",\n  s.name as "name!",\n  s.category_id as "category_id?",\n  s.location_id as "location_id!",\n  s.location_code as "location_code!",\n  s.unit as "unit!",\n  s.on_hand as "on_hand!",\n  s.reserved as "reserved!",\n  s.available as "available!",\n  s.on_order as "on_order!",\n  s.projected as "projected!",\n  s.reorder_point as "reorder_point?",\n  s.safety_stock as "safety_stock?",\n  s.maximum_stock as "maximum_stock?",\n  s.condition as "condition!",\n  s.is_low as "is_low!",\n  s.average_cost as "average_cost?",\n  s.currency as "currency!",\n  s.stock_value as "stock_value?",\n  s.last_movement_at as "last_movement_at?",\n  s.last_counted_at as "last_counted_at?"\nfrom inventory.stock_status as s\nwhere s.item_id = :itemId!\norder by s.location_code',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.item_id as "item_id!",
 *   s.sku as "sku!",
 *   s.name as "name!",
 *   s.category_id as "category_id?",
 *   s.location_id as "location_id!",
 *   s.location_code as "location_code!",
 *   s.unit as "unit!",
 *   s.on_hand as "on_hand!",
 *   s.reserved as "reserved!",
 *   s.available as "available!",
 *   s.on_order as "on_order!",
 *   s.projected as "projected!",
 *   s.reorder_point as "reorder_point?",
 *   s.safety_stock as "safety_stock?",
 *   s.maximum_stock as "maximum_stock?",
 *   s.condition as "condition!",
 *   s.is_low as "is_low!",
 *   s.average_cost as "average_cost?",
 *   s.currency as "currency!",
 *   s.stock_value as "stock_value?",
 *   s.last_movement_at as "last_movement_at?",
 *   s.last_counted_at as "last_counted_at?"
 * from inventory.stock_status as s
 * where s.item_id = :itemId!
 * order by s.location_code
 * ```
 */
export const getItemStock = new PreparedQuery<IGetItemStockParams, IGetItemStockResult>(getItemStockIR);

/** 'ListOpenStockouts' parameters type */
export interface IListOpenStockoutsParams {
  afterItemId?: string | null | void;
  afterLocationId?: string | null | void;
  limit: NumberOrString;
}

/** 'ListOpenStockouts' return type */
export interface IListOpenStockoutsResult {
  /** When the row was made. */
  created_at: Date;
  /** When stock was above zero again; null while it lasts. */
  ended_at: Date | null;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Quantity that would have been sold, by the sales rate before; null where there is nothing to estimate from. */
  lost_sales_estimate: Numeric | null;
  /** On hand after the movement that ended it. */
  restocked_quantity: Numeric | null;
  /** When stock fell to zero or below. */
  started_at: Date;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListOpenStockouts' query type */
export interface IListOpenStockoutsQuery {
  params: IListOpenStockoutsParams;
  result: IListOpenStockoutsResult;
}

const listOpenStockoutsIR: any = {
  usedParamSet: { afterItemId: true, afterLocationId: true, limit: true },
  params: [
    { name: 'afterItemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 418, b: 429 }] },
    { name: 'afterLocationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 492, b: 507 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 600, b: 606 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.item_id as "item_id!",\n  s.location_id as "location_id!",\n  s.started_at as "started_at!",\n  s.ended_at as "ended_at?",\n  s.lost_sales_estimate as "lost_sales_estimate?",\n  s.restocked_quantity as "restocked_quantity?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom inventory.stockouts as s\nwhere s.ended_at is null\n  and (s.item_id, s.location_id) > (\n    coalesce(:afterItemId::uuid, \'00000000-0000-0000-0000-000000000000\'),\n    coalesce(:afterLocationId::uuid, \'00000000-0000-0000-0000-000000000000\')\n  )\norder by s.item_id, s.location_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.item_id as "item_id!",
 *   s.location_id as "location_id!",
 *   s.started_at as "started_at!",
 *   s.ended_at as "ended_at?",
 *   s.lost_sales_estimate as "lost_sales_estimate?",
 *   s.restocked_quantity as "restocked_quantity?",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from inventory.stockouts as s
 * where s.ended_at is null
 *   and (s.item_id, s.location_id) > (
 *     coalesce(:afterItemId::uuid, '00000000-0000-0000-0000-000000000000'),
 *     coalesce(:afterLocationId::uuid, '00000000-0000-0000-0000-000000000000')
 *   )
 * order by s.item_id, s.location_id
 * limit :limit!
 * ```
 */
export const listOpenStockouts = new PreparedQuery<IListOpenStockoutsParams, IListOpenStockoutsResult>(
  listOpenStockoutsIR,
);

/** 'ListStockouts' parameters type */
export interface IListStockoutsParams {
  itemId: string;
  locationId: string;
}

/** 'ListStockouts' return type */
export interface IListStockoutsResult {
  /** When the row was made. */
  created_at: Date;
  /** When stock was above zero again; null while it lasts. */
  ended_at: Date | null;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Quantity that would have been sold, by the sales rate before; null where there is nothing to estimate from. */
  lost_sales_estimate: Numeric | null;
  /** On hand after the movement that ended it. */
  restocked_quantity: Numeric | null;
  /** When stock fell to zero or below. */
  started_at: Date;
  /** When the row last changed. */
  updated_at: Date;
}

/** 'ListStockouts' query type */
export interface IListStockoutsQuery {
  params: IListStockoutsParams;
  result: IListStockoutsResult;
}

const listStockoutsIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 361, b: 368 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 392, b: 403 }] },
  ],
  statement:
    'select\n  s.id as "id!",\n  s.item_id as "item_id!",\n  s.location_id as "location_id!",\n  s.started_at as "started_at!",\n  s.ended_at as "ended_at?",\n  s.lost_sales_estimate as "lost_sales_estimate?",\n  s.restocked_quantity as "restocked_quantity?",\n  s.created_at as "created_at!",\n  s.updated_at as "updated_at!"\nfrom inventory.stockouts as s\nwhere s.item_id = :itemId!\n  and s.location_id = :locationId!\norder by s.started_at desc',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.id as "id!",
 *   s.item_id as "item_id!",
 *   s.location_id as "location_id!",
 *   s.started_at as "started_at!",
 *   s.ended_at as "ended_at?",
 *   s.lost_sales_estimate as "lost_sales_estimate?",
 *   s.restocked_quantity as "restocked_quantity?",
 *   s.created_at as "created_at!",
 *   s.updated_at as "updated_at!"
 * from inventory.stockouts as s
 * where s.item_id = :itemId!
 *   and s.location_id = :locationId!
 * order by s.started_at desc
 * ```
 */
export const listStockouts = new PreparedQuery<IListStockoutsParams, IListStockoutsResult>(listStockoutsIR);

/** 'ValuationByItem' parameters type */
export interface IValuationByItemParams {
  limit: NumberOrString;
}

/** 'ValuationByItem' return type */
export interface IValuationByItemResult {
  /** Currency of the cost. */
  currency: string;
  /** Item. */
  item_id: string;
  levels_without_cost: string;
  on_hand: Numeric;
  stock_value: Numeric;
}

/** 'ValuationByItem' query type */
export interface IValuationByItemQuery {
  params: IValuationByItemParams;
  result: IValuationByItemResult;
}

const valuationByItemIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 308, b: 314 }] }],
  statement:
    'select\n  v.item_id as "item_id!",\n  v.currency as "currency!",\n  sum(v.on_hand) as "on_hand!",\n  coalesce(sum(v.stock_value), 0) as "stock_value!",\n  count(*) filter (where v.stock_value is null) as "levels_without_cost!"\nfrom inventory.valuation as v\ngroup by v.item_id, v.currency\norder by 4 desc, 1\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.item_id as "item_id!",
 *   v.currency as "currency!",
 *   sum(v.on_hand) as "on_hand!",
 *   coalesce(sum(v.stock_value), 0) as "stock_value!",
 *   count(*) filter (where v.stock_value is null) as "levels_without_cost!"
 * from inventory.valuation as v
 * group by v.item_id, v.currency
 * order by 4 desc, 1
 * limit :limit!
 * ```
 */
export const valuationByItem = new PreparedQuery<IValuationByItemParams, IValuationByItemResult>(valuationByItemIR);

/** 'ValuationByLocation' parameters type */
export interface IValuationByLocationParams {
  limit: NumberOrString;
}

/** 'ValuationByLocation' return type */
export interface IValuationByLocationResult {
  /** Currency of the cost. */
  currency: string;
  levels_without_cost: string;
  /** Location. */
  location_id: string;
  on_hand: Numeric;
  stock_value: Numeric;
}

/** 'ValuationByLocation' query type */
export interface IValuationByLocationQuery {
  params: IValuationByLocationParams;
  result: IValuationByLocationResult;
}

const valuationByLocationIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 320, b: 326 }] }],
  statement:
    'select\n  v.location_id as "location_id!",\n  v.currency as "currency!",\n  sum(v.on_hand) as "on_hand!",\n  coalesce(sum(v.stock_value), 0) as "stock_value!",\n  count(*) filter (where v.stock_value is null) as "levels_without_cost!"\nfrom inventory.valuation as v\ngroup by v.location_id, v.currency\norder by 4 desc, 1\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.location_id as "location_id!",
 *   v.currency as "currency!",
 *   sum(v.on_hand) as "on_hand!",
 *   coalesce(sum(v.stock_value), 0) as "stock_value!",
 *   count(*) filter (where v.stock_value is null) as "levels_without_cost!"
 * from inventory.valuation as v
 * group by v.location_id, v.currency
 * order by 4 desc, 1
 * limit :limit!
 * ```
 */
export const valuationByLocation = new PreparedQuery<IValuationByLocationParams, IValuationByLocationResult>(
  valuationByLocationIR,
);

/** 'ValuationByCategory' parameters type */
export interface IValuationByCategoryParams {
  limit: NumberOrString;
}

/** 'ValuationByCategory' return type */
export interface IValuationByCategoryResult {
  /** Category of the item. */
  category_id: string | null;
  /** Currency of the cost. */
  currency: string;
  levels_without_cost: string;
  on_hand: Numeric;
  stock_value: Numeric;
}

/** 'ValuationByCategory' query type */
export interface IValuationByCategoryQuery {
  params: IValuationByCategoryParams;
  result: IValuationByCategoryResult;
}

const valuationByCategoryIR: any = {
  usedParamSet: { limit: true },
  params: [{ name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 320, b: 326 }] }],
  statement:
    'select\n  v.category_id as "category_id?",\n  v.currency as "currency!",\n  sum(v.on_hand) as "on_hand!",\n  coalesce(sum(v.stock_value), 0) as "stock_value!",\n  count(*) filter (where v.stock_value is null) as "levels_without_cost!"\nfrom inventory.valuation as v\ngroup by v.category_id, v.currency\norder by 4 desc, 1\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   v.category_id as "category_id?",
 *   v.currency as "currency!",
 *   sum(v.on_hand) as "on_hand!",
 *   coalesce(sum(v.stock_value), 0) as "stock_value!",
 *   count(*) filter (where v.stock_value is null) as "levels_without_cost!"
 * from inventory.valuation as v
 * group by v.category_id, v.currency
 * order by 4 desc, 1
 * limit :limit!
 * ```
 */
export const valuationByCategory = new PreparedQuery<IValuationByCategoryParams, IValuationByCategoryResult>(
  valuationByCategoryIR,
);

/** 'StockAsOf' parameters type */
export interface IStockAsOfParams {
  at: DateOrString;
  basis?: string | null | void;
  itemId?: string | null | void;
  locationId?: string | null | void;
}

/** 'StockAsOf' return type */
export interface IStockAsOfResult {
  average_cost: Numeric | null;
  item_id: string;
  location_id: string;
  on_hand: Numeric;
}

/** 'StockAsOf' query type */
export interface IStockAsOfQuery {
  params: IStockAsOfParams;
  result: IStockAsOfResult;
}

const stockAsOfIR: any = {
  usedParamSet: { at: true, basis: true, itemId: true, locationId: true },
  params: [
    { name: 'at', required: true, transform: { type: 'scalar' }, locs: [{ a: 159, b: 162 }] },
    { name: 'basis', required: false, transform: { type: 'scalar' }, locs: [{ a: 174, b: 179 }] },
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 196, b: 202 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 205, b: 215 }] },
  ],
  statement:
    'select\n  s.item_id as "item_id!",\n  s.location_id as "location_id!",\n  s.on_hand as "on_hand!",\n  s.average_cost as "average_cost?"\nfrom inventory.stock_as_of(:at!, coalesce(:basis, \'effective\'), :itemId, :locationId) as s\norder by s.item_id, s.location_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   s.item_id as "item_id!",
 *   s.location_id as "location_id!",
 *   s.on_hand as "on_hand!",
 *   s.average_cost as "average_cost?"
 * from inventory.stock_as_of(:at!, coalesce(:basis, 'effective'), :itemId, :locationId) as s
 * order by s.item_id, s.location_id
 * ```
 */
export const stockAsOf = new PreparedQuery<IStockAsOfParams, IStockAsOfResult>(stockAsOfIR);

/** 'GetTurnover' parameters type */
export interface IGetTurnoverParams {
  from: DateOrString;
  itemId?: string | null | void;
  locationId?: string | null | void;
  to?: DateOrString | null | void;
}

/** 'GetTurnover' return type */
export interface IGetTurnoverResult {
  average_stock: Numeric;
  consumed: Numeric;
  days_of_supply: number | null;
  item_id: string;
  location_id: string;
  on_hand: Numeric;
  turnover_per_year: number | null;
}

/** 'GetTurnover' query type */
export interface IGetTurnoverQuery {
  params: IGetTurnoverParams;
  result: IGetTurnoverResult;
}

const getTurnoverIR: any = {
  usedParamSet: { from: true, to: true, itemId: true, locationId: true },
  params: [
    { name: 'from', required: true, transform: { type: 'scalar' }, locs: [{ a: 275, b: 280 }] },
    { name: 'to', required: false, transform: { type: 'scalar' }, locs: [{ a: 292, b: 294 }] },
    { name: 'itemId', required: false, transform: { type: 'scalar' }, locs: [{ a: 318, b: 324 }] },
    { name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 327, b: 337 }] },
  ],
  statement:
    'select\n  t.item_id as "item_id!",\n  t.location_id as "location_id!",\n  t.on_hand as "on_hand!",\n  t.consumed as "consumed!",\n  t.average_stock as "average_stock!",\n  t.turnover_per_year as "turnover_per_year?",\n  t.days_of_supply as "days_of_supply?"\nfrom inventory.turnover(:from!, coalesce(:to::timestamptz, now()), :itemId, :locationId) as t\norder by t.item_id, t.location_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   t.item_id as "item_id!",
 *   t.location_id as "location_id!",
 *   t.on_hand as "on_hand!",
 *   t.consumed as "consumed!",
 *   t.average_stock as "average_stock!",
 *   t.turnover_per_year as "turnover_per_year?",
 *   t.days_of_supply as "days_of_supply?"
 * from inventory.turnover(:from!, coalesce(:to::timestamptz, now()), :itemId, :locationId) as t
 * order by t.item_id, t.location_id
 * ```
 */
export const getTurnover = new PreparedQuery<IGetTurnoverParams, IGetTurnoverResult>(getTurnoverIR);

/** 'GetSupplyChainHealth' parameters type */
export interface IGetSupplyChainHealthParams {
  locationId?: string | null | void;
}

/** 'GetSupplyChainHealth' return type */
export interface IGetSupplyChainHealthResult {
  excess: string;
  grade: string | null;
  levels: string;
  low: string;
  out_of_stock: string;
  recent_stockouts: string;
  score: number | null;
}

/** 'GetSupplyChainHealth' query type */
export interface IGetSupplyChainHealthQuery {
  params: IGetSupplyChainHealthParams;
  result: IGetSupplyChainHealthResult;
}

const getSupplyChainHealthIR: any = {
  usedParamSet: { locationId: true },
  params: [{ name: 'locationId', required: false, transform: { type: 'scalar' }, locs: [{ a: 238, b: 248 }] }],
  statement:
    'select\n  h.levels as "levels!",\n  h.out_of_stock as "out_of_stock!",\n  h.low as "low!",\n  h.excess as "excess!",\n  h.recent_stockouts as "recent_stockouts!",\n  h.score as "score?",\n  h.grade as "grade?"\nfrom inventory.supply_chain_health(:locationId) as h',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   h.levels as "levels!",
 *   h.out_of_stock as "out_of_stock!",
 *   h.low as "low!",
 *   h.excess as "excess!",
 *   h.recent_stockouts as "recent_stockouts!",
 *   h.score as "score?",
 *   h.grade as "grade?"
 * from inventory.supply_chain_health(:locationId) as h
 * ```
 */
export const getSupplyChainHealth = new PreparedQuery<IGetSupplyChainHealthParams, IGetSupplyChainHealthResult>(
  getSupplyChainHealthIR,
);

/** 'EstimateDepletion' parameters type */
export interface IEstimateDepletionParams {
  itemId: string;
  locationId: string;
}

/** 'EstimateDepletion' return type */
export interface IEstimateDepletionResult {
  confidence: number | null;
  daily_consumption_rate: number;
  estimated_at: Date;
  id: string;
  item_id: string;
  location_id: string;
  lookback_days: number | null;
  method: string;
  model_version_id: string | null;
  observed_days: number | null;
  on_hand: Numeric;
  predicted_depletion_date: string | null;
}

/** 'EstimateDepletion' query type */
export interface IEstimateDepletionQuery {
  params: IEstimateDepletionParams;
  result: IEstimateDepletionResult;
}

const estimateDepletionIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 482, b: 489 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 492, b: 503 }] },
  ],
  statement:
    'select\n  e.id as "id!",\n  e.item_id as "item_id!",\n  e.location_id as "location_id!",\n  e.estimated_at as "estimated_at!",\n  e.on_hand as "on_hand!",\n  e.daily_consumption_rate as "daily_consumption_rate!",\n  e.predicted_depletion_date as "predicted_depletion_date?",\n  e.confidence as "confidence?",\n  e.method as "method!",\n  e.model_version_id as "model_version_id?",\n  e.lookback_days as "lookback_days?",\n  e.observed_days as "observed_days?"\nfrom inventory.estimate_depletion(:itemId!, :locationId!) as e',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.id as "id!",
 *   e.item_id as "item_id!",
 *   e.location_id as "location_id!",
 *   e.estimated_at as "estimated_at!",
 *   e.on_hand as "on_hand!",
 *   e.daily_consumption_rate as "daily_consumption_rate!",
 *   e.predicted_depletion_date as "predicted_depletion_date?",
 *   e.confidence as "confidence?",
 *   e.method as "method!",
 *   e.model_version_id as "model_version_id?",
 *   e.lookback_days as "lookback_days?",
 *   e.observed_days as "observed_days?"
 * from inventory.estimate_depletion(:itemId!, :locationId!) as e
 * ```
 */
export const estimateDepletion = new PreparedQuery<IEstimateDepletionParams, IEstimateDepletionResult>(
  estimateDepletionIR,
);

/** 'EstimateDepletions' parameters type */
export type IEstimateDepletionsParams = void;

/** 'EstimateDepletions' return type */
export interface IEstimateDepletionsResult {
  estimated: string;
}

/** 'EstimateDepletions' query type */
export interface IEstimateDepletionsQuery {
  params: IEstimateDepletionsParams;
  result: IEstimateDepletionsResult;
}

const estimateDepletionsIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select inventory.estimate_depletions() as "estimated!"',
};

/**
 * Query generated from SQL:
 * ```
 * select inventory.estimate_depletions() as "estimated!"
 * ```
 */
export const estimateDepletions = new PreparedQuery<IEstimateDepletionsParams, IEstimateDepletionsResult>(
  estimateDepletionsIR,
);

/** 'EstimateLostSales' parameters type */
export type IEstimateLostSalesParams = void;

/** 'EstimateLostSales' return type */
export interface IEstimateLostSalesResult {
  estimated: string;
}

/** 'EstimateLostSales' query type */
export interface IEstimateLostSalesQuery {
  params: IEstimateLostSalesParams;
  result: IEstimateLostSalesResult;
}

const estimateLostSalesIR: any = {
  usedParamSet: {},
  params: [],
  statement: 'select inventory.estimate_lost_sales() as "estimated!"',
};

/**
 * Query generated from SQL:
 * ```
 * select inventory.estimate_lost_sales() as "estimated!"
 * ```
 */
export const estimateLostSales = new PreparedQuery<IEstimateLostSalesParams, IEstimateLostSalesResult>(
  estimateLostSalesIR,
);

/** 'GetLatestDepletionEstimate' parameters type */
export interface IGetLatestDepletionEstimateParams {
  itemId: string;
  locationId: string;
}

/** 'GetLatestDepletionEstimate' return type */
export interface IGetLatestDepletionEstimateResult {
  /** Confidence in the estimate, 0 to 1; null where the method gives none. consumption_rate: 1 / (1 + s / (m * sqrt(n))) with mean m and deviation s of n observed days of consumption. */
  confidence: number | null;
  /** Expected consumption in stock units a day. */
  daily_consumption_rate: number;
  /** When the estimate was made. */
  estimated_at: Date;
  /** Identifier. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Days of consumption that the rate was measured over. */
  lookback_days: number | null;
  /** How it was made: consumption_rate, or the name of an outside method. */
  method: string;
  /** Model version that made it, where a model did. */
  model_version_id: string | null;
  /** Days of the lookback on which there was stock to sell: stockouts and the time before the first movement are left out. */
  observed_days: number | null;
  /** Stock that it started from, in the item's stock unit. */
  on_hand: Numeric;
  /** First day on which stock runs out; null where consumption is zero or the day lies beyond the horizon. */
  predicted_depletion_date: string | null;
}

/** 'GetLatestDepletionEstimate' query type */
export interface IGetLatestDepletionEstimateQuery {
  params: IGetLatestDepletionEstimateParams;
  result: IGetLatestDepletionEstimateResult;
}

const getLatestDepletionEstimateIR: any = {
  usedParamSet: { itemId: true, locationId: true },
  params: [
    { name: 'itemId', required: true, transform: { type: 'scalar' }, locs: [{ a: 506, b: 513 }] },
    { name: 'locationId', required: true, transform: { type: 'scalar' }, locs: [{ a: 537, b: 548 }] },
  ],
  statement:
    'select\n  e.id as "id!",\n  e.item_id as "item_id!",\n  e.location_id as "location_id!",\n  e.estimated_at as "estimated_at!",\n  e.on_hand as "on_hand!",\n  e.daily_consumption_rate as "daily_consumption_rate!",\n  e.predicted_depletion_date as "predicted_depletion_date?",\n  e.confidence as "confidence?",\n  e.method as "method!",\n  e.model_version_id as "model_version_id?",\n  e.lookback_days as "lookback_days?",\n  e.observed_days as "observed_days?"\nfrom inventory.depletion_estimates as e\nwhere e.item_id = :itemId!\n  and e.location_id = :locationId!\norder by e.estimated_at desc\nlimit 1',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.id as "id!",
 *   e.item_id as "item_id!",
 *   e.location_id as "location_id!",
 *   e.estimated_at as "estimated_at!",
 *   e.on_hand as "on_hand!",
 *   e.daily_consumption_rate as "daily_consumption_rate!",
 *   e.predicted_depletion_date as "predicted_depletion_date?",
 *   e.confidence as "confidence?",
 *   e.method as "method!",
 *   e.model_version_id as "model_version_id?",
 *   e.lookback_days as "lookback_days?",
 *   e.observed_days as "observed_days?"
 * from inventory.depletion_estimates as e
 * where e.item_id = :itemId!
 *   and e.location_id = :locationId!
 * order by e.estimated_at desc
 * limit 1
 * ```
 */
export const getLatestDepletionEstimate = new PreparedQuery<
  IGetLatestDepletionEstimateParams,
  IGetLatestDepletionEstimateResult
>(getLatestDepletionEstimateIR);

/** 'ListDepletions' parameters type */
export interface IListDepletionsParams {
  limit: NumberOrString;
  until: string;
}

/** 'ListDepletions' return type */
export interface IListDepletionsResult {
  /** Confidence in the estimate, 0 to 1; null where the method gives none. */
  confidence: number | null;
  /** Expected consumption a day, in the stock unit. */
  daily_consumption_rate: number;
  /** When it was made. */
  estimated_at: Date;
  /** Estimate. */
  id: string;
  /** Item. */
  item_id: string;
  /** Location. */
  location_id: string;
  /** Days of consumption that the rate was measured over. */
  lookback_days: number | null;
  /** How it was made. */
  method: string;
  /** Version of the model that made it; null where none did. */
  model_version_id: string | null;
  /** Days of them on which there was stock to sell. */
  observed_days: number | null;
  /** Stock at the time, in the stock unit. */
  on_hand: Numeric;
  /** Day on which the stock is expected to run out; null where it is not. */
  predicted_depletion_date: string | null;
}

/** 'ListDepletions' query type */
export interface IListDepletionsQuery {
  params: IListDepletionsParams;
  result: IListDepletionsResult;
}

const listDepletionsIR: any = {
  usedParamSet: { until: true, limit: true },
  params: [
    { name: 'until', required: true, transform: { type: 'scalar' }, locs: [{ a: 531, b: 537 }] },
    { name: 'limit', required: true, transform: { type: 'scalar' }, locs: [{ a: 607, b: 613 }] },
  ],
  statement:
    'select\n  e.id as "id!",\n  e.item_id as "item_id!",\n  e.location_id as "location_id!",\n  e.estimated_at as "estimated_at!",\n  e.on_hand as "on_hand!",\n  e.daily_consumption_rate as "daily_consumption_rate!",\n  e.predicted_depletion_date as "predicted_depletion_date?",\n  e.confidence as "confidence?",\n  e.method as "method!",\n  e.model_version_id as "model_version_id?",\n  e.lookback_days as "lookback_days?",\n  e.observed_days as "observed_days?"\nfrom inventory.latest_depletion_estimates as e\nwhere e.predicted_depletion_date <= :until!\norder by e.predicted_depletion_date, e.item_id, e.location_id\nlimit :limit!',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   e.id as "id!",
 *   e.item_id as "item_id!",
 *   e.location_id as "location_id!",
 *   e.estimated_at as "estimated_at!",
 *   e.on_hand as "on_hand!",
 *   e.daily_consumption_rate as "daily_consumption_rate!",
 *   e.predicted_depletion_date as "predicted_depletion_date?",
 *   e.confidence as "confidence?",
 *   e.method as "method!",
 *   e.model_version_id as "model_version_id?",
 *   e.lookback_days as "lookback_days?",
 *   e.observed_days as "observed_days?"
 * from inventory.latest_depletion_estimates as e
 * where e.predicted_depletion_date <= :until!
 * order by e.predicted_depletion_date, e.item_id, e.location_id
 * limit :limit!
 * ```
 */
export const listDepletions = new PreparedQuery<IListDepletionsParams, IListDepletionsResult>(listDepletionsIR);

/** 'ListIntegrityFindings' parameters type */
export type IListIntegrityFindingsParams = void;

/** 'ListIntegrityFindings' return type */
export interface IListIntegrityFindingsResult {
  /** Figure that its rows give. */
  expected: Numeric | null;
  /** What is wrong. */
  finding: string;
  /** Figure that is kept. */
  found: Numeric | null;
  /** Item, where one is meant. */
  item_id: string;
  /** Location, where one is meant. */
  location_id: string | null;
  /** Row that is wrong: a lot, transfer, movement or stockout. */
  subject_id: string | null;
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
    'select\n  f.finding as "finding!",\n  f.item_id as "item_id!",\n  f.location_id as "location_id?",\n  f.subject_id as "subject_id?",\n  f.expected as "expected?",\n  f.found as "found?"\nfrom inventory.integrity_findings as f\norder by f.finding, f.item_id, f.location_id',
};

/**
 * Query generated from SQL:
 * ```
 * select
 *   f.finding as "finding!",
 *   f.item_id as "item_id!",
 *   f.location_id as "location_id?",
 *   f.subject_id as "subject_id?",
 *   f.expected as "expected?",
 *   f.found as "found?"
 * from inventory.integrity_findings as f
 * order by f.finding, f.item_id, f.location_id
 * ```
 */
export const listIntegrityFindings = new PreparedQuery<IListIntegrityFindingsParams, IListIntegrityFindingsResult>(
  listIntegrityFindingsIR,
);
