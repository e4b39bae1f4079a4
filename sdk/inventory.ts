import * as queries from './generated/inventory.queries.js';
import type { MovementType } from './generated/enums.js';
import type { Numeric } from './numeric.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';
import type { PageReader } from './statements.js';

/** A row of the stock ledger. */
export type Movement = queries.IPostMovementResult;

/** A row of the stock ledger with the names of its item and location. */
export type NamedMovement = queries.IListMovementsByItemResult;

/** Stock of one item at one location. */
export type Level = queries.IGetLevelResult;

/** Stock held back for somebody. */
export type Reservation = queries.IGetReservationResult;

/** A move of stock between two locations. */
export type Transfer = queries.ITransferStockResult;

/** A batch of an item that is told apart. */
export type Lot = queries.IRegisterLotResult;

/** A level with its item and location, and how it stands. */
export type StockStatus = queries.IListStockResult;

/** When a level will be empty. */
export type DepletionEstimate = queries.IEstimateDepletionResult;

/** One movement of a batch; names and meaning are those of `postMovement`, in the database's spelling. */
export interface MovementLine {
  item_id: string;
  location_id: string;
  movement_type: MovementType;
  quantity: Numeric | number;
  unit_cost?: Numeric | number | null;
  reason?: string | null;
  reference?: string | null;
  lot_id?: string | null;
  effective_at?: Date | string | null;
}

/** One transfer of a batch. */
export interface TransferLine {
  item_id: string;
  from_location_id: string;
  to_location_id: string;
  quantity: Numeric | number;
  reason?: string | null;
  lot_id?: string | null;
}

/** One reservation of a batch. */
export interface ReservationLine {
  item_id: string;
  location_id: string;
  quantity: Numeric | number;
}

/** Lines of a batch, with the key that makes repeating it harmless. */
interface Batch<Line> {
  lines: readonly Line[];
  idempotencyKey?: string | null | undefined;
}

type TimeKeyed = 'beforeRecordedAt' | 'beforeId' | 'limit';

/** How lists of movements are paged: by the time of recording, then by id. */
const byTime = <Params>(rest: Omit<Params, TimeKeyed>): PageReader<Params, NamedMovement> => ({
  params: (key, limit) => ({ ...rest, beforeRecordedAt: key?.[0], beforeId: key?.[1], limit }) as Params,
  key: (row) => [row.recorded_at_key, row.id],
});

/**
 * Stock levels, the ledger behind them, reservations, transfers, lots and what follows from them. Every write takes an
 * `idempotencyKey`: sent again with the same key, it does nothing and returns what it returned first.
 */
export class Inventory extends Room {
  /** Moves stock of one item at one location, in one call. The type says the direction of the quantity. */
  postMovement(params: queries.IPostMovementParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.postMovement, params, options);
  }

  /** Receives stock, at what it cost where that is known. The first receipt makes the level. */
  addStock(params: queries.IAddStockParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.addStock, params, options);
  }

  /** Issues stock; never more than is there and not reserved. */
  removeStock(params: queries.IRemoveStockParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.removeStock, params, options);
  }

  /** Corrects stock by a signed quantity, with a reason. */
  adjustStock(params: queries.IAdjustStockParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.adjustStock, params, options);
  }

  /** Several movements, all or none, in the order of the lines, which count together. */
  postMovements({ lines, idempotencyKey }: Batch<MovementLine>, options?: CallOptions): Promise<Movement[]> {
    return this.many(queries.postMovements, { lines: JSON.stringify(lines), idempotencyKey }, options);
  }

  /** The same for loads: resolves with the number of movements. Some ten thousand lines a call are a good size. */
  async loadMovements({ lines, idempotencyKey }: Batch<MovementLine>, options?: CallOptions): Promise<number> {
    const { loaded } = await this.one(queries.loadMovements, { lines: JSON.stringify(lines), idempotencyKey }, options);
    return Number(loaded);
  }

  /** Makes a level without stock, so that planning knows it; an existing one gets the parameters that are given. */
  createLevel(params: queries.ICreateLevelParams, options?: CallOptions): Promise<Level> {
    return this.one(queries.createLevel, params, options);
  }

  /** Sets reorder point, safety stock and maximum of a level; null when there is no such level. */
  setPlanningParameters(params: queries.ISetPlanningParametersParams, options?: CallOptions): Promise<Level | null> {
    return this.maybe(queries.setPlanningParameters, params, options);
  }

  /** Moves stock from one location to another. */
  transferStock(params: queries.ITransferStockParams, options?: CallOptions): Promise<Transfer> {
    return this.one(queries.transferStock, params, options);
  }

  /** Several transfers, all or none. */
  transferStocks({ lines, idempotencyKey }: Batch<TransferLine>, options?: CallOptions): Promise<Transfer[]> {
    return this.many(queries.transferStocks, { lines: JSON.stringify(lines), idempotencyKey }, options);
  }

  /** Holds back stock; never more than is available, however many ask at once. */
  reserveStock(params: queries.IReserveStockParams, options?: CallOptions): Promise<Reservation> {
    return this.one(queries.reserveStock, params, options);
  }

  /** Several reservations, all or none; lines of the same level count together. */
  reserveStocks(
    { lines, ...rest }: Batch<ReservationLine> & Omit<queries.IReserveStocksParams, 'lines' | 'idempotencyKey'>,
    options?: CallOptions,
  ): Promise<Reservation[]> {
    return this.many(queries.reserveStocks, { ...rest, lines: JSON.stringify(lines) }, options);
  }

  /** Gives back what is left of a reservation. */
  releaseReservation(params: queries.IReleaseReservationParams, options?: CallOptions): Promise<Reservation> {
    return this.one(queries.releaseReservation, params, options);
  }

  /** Issues reserved stock, all that is left or a part of it. */
  fulfilReservation(params: queries.IFulfilReservationParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.fulfilReservation, params, options);
  }

  /** Gives back reservations whose time is over; resolves with their number. */
  async expireReservations(params: queries.IExpireReservationsParams = {}, options?: CallOptions): Promise<number> {
    const { expired } = await this.one(queries.expireReservations, params, options);
    return Number(expired);
  }

  /** Undoes a movement by its opposite; once only. */
  reverseMovement(params: queries.IReverseMovementParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.reverseMovement, params, options);
  }

  /** Records a count; the movement's quantity is the variance. */
  countStock(params: queries.ICountStockParams, options?: CallOptions): Promise<Movement> {
    return this.one(queries.countStock, params, options);
  }

  /** Makes a lot known; with a reason for quarantine it is held back. */
  registerLot(params: queries.IRegisterLotParams, options?: CallOptions): Promise<Lot> {
    return this.one(queries.registerLot, params, options);
  }

  /** Holds a lot back, releases or condemns it. */
  setLotState(params: queries.ISetLotStateParams, options?: CallOptions): Promise<Lot> {
    return this.one(queries.setLotState, params, options);
  }

  /** Issues from the lots that expire first; one movement for each part. */
  issueByExpiry(params: queries.IIssueByExpiryParams, options?: CallOptions): Promise<Movement[]> {
    return this.many(queries.issueByExpiry, params, options);
  }

  /** A level, or null where the item was never stocked. */
  getLevel(params: queries.IGetLevelParams, options?: CallOptions): Promise<Level | null> {
    return this.maybe(queries.getLevel, params, options);
  }

  /** A reservation or null. */
  getReservation(params: queries.IGetReservationParams, options?: CallOptions): Promise<Reservation | null> {
    return this.maybe(queries.getReservation, params, options);
  }

  /** Reservations of a level in a state, the active ones by default, oldest first. */
  listReservations(params: queries.IListReservationsParams, options?: CallOptions): Promise<Reservation[]> {
    return this.many(queries.listReservations, params, options);
  }

  /** Reservations for a document, in any state. */
  listReservationsByReference(
    params: queries.IListReservationsByReferenceParams,
    options?: CallOptions,
  ): Promise<Reservation[]> {
    return this.many(queries.listReservationsByReference, params, options);
  }

  /** Lots of an item with their stock, everywhere or at a location, those that expire first first. */
  listLots(params: queries.IListLotsParams, options?: CallOptions): Promise<queries.IListLotsResult[]> {
    return this.many(queries.listLots, params, options);
  }

  /** An item's movements at all locations, newest first: its history. */
  listMovementsByItem(
    { after, size, ...rest }: PageRequest & Omit<queries.IListMovementsByItemParams, TimeKeyed>,
    options?: CallOptions,
  ): Promise<Page<NamedMovement>> {
    return this.page(
      queries.listMovementsByItem,
      { after, size },
      byTime<queries.IListMovementsByItemParams>(rest),
      options,
    );
  }

  /** A location's movements, newest first. */
  listMovementsByLocation(
    { after, size, ...rest }: PageRequest & Omit<queries.IListMovementsByLocationParams, TimeKeyed>,
    options?: CallOptions,
  ): Promise<Page<NamedMovement>> {
    return this.page(
      queries.listMovementsByLocation,
      { after, size },
      byTime<queries.IListMovementsByLocationParams>(rest),
      options,
    );
  }

  /** Movements of a type, newest first. */
  listMovementsByType(
    { after, size, ...rest }: PageRequest & Omit<queries.IListMovementsByTypeParams, TimeKeyed>,
    options?: CallOptions,
  ): Promise<Page<NamedMovement>> {
    return this.page(
      queries.listMovementsByType,
      { after, size },
      byTime<queries.IListMovementsByTypeParams>(rest),
      options,
    );
  }

  /** The ledger of one level in its exact order, newest first. */
  listLevelHistory(
    { after, size, ...rest }: PageRequest & Omit<queries.IListLevelHistoryParams, 'beforeSequence' | 'limit'>,
    options?: CallOptions,
  ): Promise<Page<queries.IListLevelHistoryResult>> {
    return this.page(
      queries.listLevelHistory,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, beforeSequence: key?.[0], limit }),
        key: (row) => [row.sequence],
      },
      options,
    );
  }

  /** How all levels stand; `condition` and `isLow` narrow it down to what is out of stock, low, in excess. */
  listStock(
    { after, size, ...rest }: PageRequest & Omit<queries.IListStockParams, 'afterItemId' | 'afterLocationId' | 'limit'>,
    options?: CallOptions,
  ): Promise<Page<StockStatus>> {
    return this.page(
      queries.listStock,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterItemId: key?.[0], afterLocationId: key?.[1], limit }),
        key: (row) => [row.item_id, row.location_id],
      },
      options,
    );
  }

  /** The same at one location. */
  listStockAtLocation(
    { after, size, ...rest }: PageRequest & Omit<queries.IListStockAtLocationParams, 'afterItemId' | 'limit'>,
    options?: CallOptions,
  ): Promise<Page<StockStatus>> {
    return this.page(
      queries.listStockAtLocation,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterItemId: key?.[0], limit }),
        key: (row) => [row.item_id],
      },
      options,
    );
  }

  /** How an item stands at each of its locations. */
  getItemStock(params: queries.IGetItemStockParams, options?: CallOptions): Promise<StockStatus[]> {
    return this.many(queries.getItemStock, params, options);
  }

  /** Levels that have nothing on hand now. */
  listOpenStockouts(
    { after, size }: PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListOpenStockoutsResult>> {
    return this.page(
      queries.listOpenStockouts,
      { after, size },
      {
        params: (key, limit) => ({ afterItemId: key?.[0], afterLocationId: key?.[1], limit }),
        key: (row) => [row.item_id, row.location_id],
      },
      options,
    );
  }

  /** The stockouts of a level, newest first. */
  listStockouts(params: queries.IListStockoutsParams, options?: CallOptions): Promise<queries.IListStockoutsResult[]> {
    return this.many(queries.listStockouts, params, options);
  }

  /** What stock is worth at moving average cost, by item, the most valuable first. */
  valuationByItem(
    { limit = 100 }: { limit?: number } = {},
    options?: CallOptions,
  ): Promise<queries.IValuationByItemResult[]> {
    return this.many(queries.valuationByItem, { limit }, options);
  }

  /** What stock is worth, by location. */
  valuationByLocation(
    { limit = 100 }: { limit?: number } = {},
    options?: CallOptions,
  ): Promise<queries.IValuationByLocationResult[]> {
    return this.many(queries.valuationByLocation, { limit }, options);
  }

  /** What stock is worth, by category; null is without one. */
  valuationByCategory(
    { limit = 100 }: { limit?: number } = {},
    options?: CallOptions,
  ): Promise<queries.IValuationByCategoryResult[]> {
    return this.many(queries.valuationByCategory, { limit }, options);
  }

  /** Stock at a past moment: what was there (`effective`, the default) or what the books said then (`recorded`). */
  stockAsOf(params: queries.IStockAsOfParams, options?: CallOptions): Promise<queries.IStockAsOfResult[]> {
    return this.many(queries.stockAsOf, params, options);
  }

  /** How often stock turned over since a time, and how many days it will last. */
  getTurnover(params: queries.IGetTurnoverParams, options?: CallOptions): Promise<queries.IGetTurnoverResult[]> {
    return this.many(queries.getTurnover, params, options);
  }

  /** The health of the stock as one number, everywhere or at a location. */
  getSupplyChainHealth(
    params: queries.IGetSupplyChainHealthParams = {},
    options?: CallOptions,
  ): Promise<queries.IGetSupplyChainHealthResult> {
    return this.one(queries.getSupplyChainHealth, params, options);
  }

  /** Estimates from its consumption when a level will be empty, and keeps the estimate. */
  estimateDepletion(params: queries.IEstimateDepletionParams, options?: CallOptions): Promise<DepletionEstimate> {
    return this.one(queries.estimateDepletion, params, options);
  }

  /** The same for all levels; resolves with the number of estimates. */
  async estimateDepletions(options?: CallOptions): Promise<number> {
    const { estimated } = await this.one(queries.estimateDepletions, undefined, options);
    return Number(estimated);
  }

  /** Fills in what was not sold in the stockouts that have ended; resolves with their number. */
  async estimateLostSales(options?: CallOptions): Promise<number> {
    const { estimated } = await this.one(queries.estimateLostSales, undefined, options);
    return Number(estimated);
  }

  /** The newest estimate of a level, or null. */
  getLatestDepletionEstimate(
    params: queries.IGetLatestDepletionEstimateParams,
    options?: CallOptions,
  ): Promise<DepletionEstimate | null> {
    return this.maybe(queries.getLatestDepletionEstimate, params, options);
  }

  /** Levels that will be empty by a day, the most urgent first. */
  listDepletions(
    { until, limit = 100 }: { until: string; limit?: number },
    options?: CallOptions,
  ): Promise<queries.IListDepletionsResult[]> {
    return this.many(queries.listDepletions, { until, limit }, options);
  }

  /** Every place where a counter and its rows disagree: empty when all is well. Reads the whole ledger. */
  listIntegrityFindings(options?: CallOptions): Promise<queries.IListIntegrityFindingsResult[]> {
    return this.many(queries.listIntegrityFindings, undefined, options);
  }
}
