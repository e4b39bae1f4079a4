import * as queries from './generated/catalog.queries.js';
import type { Numeric } from './numeric.js';
import type { CallOptions } from './options.js';
import type { Page, PageRequest } from './page.js';
import { Room } from './room.js';

/** A product, material, component, packaging or service. */
export type Item = queries.IGetItemResult;

/** A node of the tree of categories. */
export type Category = queries.IGetCategoryByCodeResult;

/** A store, warehouse, plant or virtual place. */
export type Location = queries.IGetLocationResult;

/** A supplier. */
export type Supplier = queries.IGetSupplierResult;

/** What a supplier asks for an item, but for the prices. */
export type Offer = queries.IGetOfferResult;

/** A lane: how goods come from one location to another. */
export type Lane = queries.IUpsertLaneResult;

/** Master data: items, units, categories, locations, suppliers, offers and bills of material. */
export class Catalog extends Room {
  /** Adds an item. */
  createItem(params: queries.ICreateItemParams, options?: CallOptions): Promise<Item> {
    return this.one(queries.createItem, params, options);
  }

  /** Changes an item; what is not given stays. Null where there is no such item. The barcode changes with `linkBarcode`, the unit only while no stock hangs on it. */
  updateItem(params: queries.IUpdateItemParams, options?: CallOptions): Promise<Item | null> {
    return this.maybe(queries.updateItem, params, options);
  }

  /** An item by id. */
  getItem(params: queries.IGetItemParams, options?: CallOptions): Promise<Item | null> {
    return this.maybe(queries.getItem, params, options);
  }

  /** An item by SKU. */
  getItemBySku(params: queries.IGetItemBySkuParams, options?: CallOptions): Promise<Item | null> {
    return this.maybe(queries.getItemBySku, params, options);
  }

  /** An item by a code of some scheme; the scheme `barcode` holds main and further barcodes. */
  getItemByCode(params: queries.IGetItemByCodeParams, options?: CallOptions): Promise<Item | null> {
    return this.maybe(queries.getItemByCode, params, options);
  }

  /** An item by its main or a further barcode. */
  getItemByBarcode({ barcode }: { barcode: string }, options?: CallOptions): Promise<Item | null> {
    return this.getItemByCode({ scheme: 'barcode', code: barcode }, options);
  }

  /** Items in the order of their SKUs. A page at a time. */
  listItems(
    filter: Omit<queries.IListItemsParams, 'afterSku' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<Item>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listItems,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterSku: key?.[0], limit }),
        key: (row) => [row.sku],
      },
      options,
    );
  }

  /** Items of one type. A page at a time. */
  listItemsByType(
    filter: Omit<queries.IListItemsByTypeParams, 'afterSku' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Item>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listItemsByType,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterSku: key?.[0], limit }),
        key: (row) => [row.sku],
      },
      options,
    );
  }

  /** Items of a category and of all below it. A page at a time. */
  listItemsByCategory(
    filter: Omit<queries.IListItemsByCategoryParams, 'afterSku' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Item>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listItemsByCategory,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterSku: key?.[0], limit }),
        key: (row) => [row.sku],
      },
      options,
    );
  }

  /** Items whose stockout stops production or sales; `itemType: 'material'` for critical materials. A page at a time. */
  listCriticalItems(
    filter: Omit<queries.IListCriticalItemsParams, 'afterSku' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<Item>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listCriticalItems,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterSku: key?.[0], limit }),
        key: (row) => [row.sku],
      },
      options,
    );
  }

  /** Items whose name begins so, in any case, in the order of their names. Words inside a name are not searched. */
  searchItemsByName(
    { prefix, after, size }: { prefix: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Item>> {
    return this.page(
      queries.searchItemsByName,
      { after, size },
      {
        params: (key, limit) => ({ prefix, afterName: key?.[0], afterSku: key?.[1], limit }),
        key: (row) => [row.name, row.sku],
      },
      options,
    );
  }

  /** The first items whose SKU begins so, in any case. */
  searchItemsBySku(params: queries.ISearchItemsBySkuParams, options?: CallOptions): Promise<Item[]> {
    return this.many(queries.searchItemsBySku, params, options);
  }

  /** Retires an item: kept for history, no longer planned. */
  retireItem(params: queries.IRetireItemParams, options?: CallOptions): Promise<Item> {
    return this.one(queries.retireItem, params, options);
  }

  /** Takes a retired item back into use. */
  reactivateItem(params: queries.IReactivateItemParams, options?: CallOptions): Promise<Item> {
    return this.one(queries.reactivateItem, params, options);
  }

  /** Makes a barcode the item's main one in place of the old; null takes it away. */
  linkBarcode(params: queries.ILinkBarcodeParams, options?: CallOptions): Promise<Item> {
    return this.one(queries.linkBarcode, params, options);
  }

  /** Says what deleting an item would take along, table by table, and does it with `dryRun: false`. Mode `restrict` refuses where other records name the item; `cascade`, for admins, deletes those too. */
  deleteItem(params: queries.IDeleteItemParams, options?: CallOptions): Promise<queries.IDeleteItemResult[]> {
    return this.many(queries.deleteItem, params, options);
  }

  /** Adds a further code of an item: a barcode, a supplier's number, an id of an older system. */
  addItemCode(params: queries.IAddItemCodeParams, options?: CallOptions): Promise<queries.IAddItemCodeResult> {
    return this.one(queries.addItemCode, params, options);
  }

  /** Removes a code; null where there was none. */
  removeItemCode(
    params: queries.IRemoveItemCodeParams,
    options?: CallOptions,
  ): Promise<queries.IRemoveItemCodeResult | null> {
    return this.maybe(queries.removeItemCode, params, options);
  }

  /** All codes of an item. */
  listItemCodes(params: queries.IListItemCodesParams, options?: CallOptions): Promise<queries.IListItemCodesResult[]> {
    return this.many(queries.listItemCodes, params, options);
  }

  /** Adds a unit of measure. */
  createUnit(params: queries.ICreateUnitParams, options?: CallOptions): Promise<queries.ICreateUnitResult> {
    return this.one(queries.createUnit, params, options);
  }

  /** All units of measure. */
  listUnits(options?: CallOptions): Promise<queries.IListUnitsResult[]> {
    return this.many(queries.listUnits, undefined, options);
  }

  /** Stores the ratio between two units, for all items or for one. */
  setUnitConversion(
    params: queries.ISetUnitConversionParams,
    options?: CallOptions,
  ): Promise<queries.ISetUnitConversionResult> {
    return this.one(queries.setUnitConversion, params, options);
  }

  /** The ratios of one item, or without an item the general ones. */
  listUnitConversions(
    params: queries.IListUnitConversionsParams,
    options?: CallOptions,
  ): Promise<queries.IListUnitConversionsResult[]> {
    return this.many(queries.listUnitConversions, params, options);
  }

  /** A quantity in another unit, by the exact ratio; the item's own ratio comes before the general one. */
  async convertQuantity(params: queries.IConvertQuantityParams, options?: CallOptions): Promise<Numeric> {
    return (await this.one(queries.convertQuantity, params, options)).quantity;
  }

  /** Adds a category. */
  createCategory(params: queries.ICreateCategoryParams, options?: CallOptions): Promise<Category> {
    return this.one(queries.createCategory, params, options);
  }

  /** Gives a category another name; null where there is none. */
  renameCategory(params: queries.IRenameCategoryParams, options?: CallOptions): Promise<Category | null> {
    return this.maybe(queries.renameCategory, params, options);
  }

  /** Puts a category below another, or at the top; a cycle is refused. */
  moveCategory(params: queries.IMoveCategoryParams, options?: CallOptions): Promise<Category | null> {
    return this.maybe(queries.moveCategory, params, options);
  }

  /** A category by code. */
  getCategoryByCode(params: queries.IGetCategoryByCodeParams, options?: CallOptions): Promise<Category | null> {
    return this.maybe(queries.getCategoryByCode, params, options);
  }

  /** Categories in the order of their codes. A page at a time. */
  listCategories(
    filter: Omit<queries.IListCategoriesParams, 'afterCode' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<Category>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listCategories,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** A category and everything below it, with depth and path. */
  listCategorySubtree(
    params: queries.IListCategorySubtreeParams,
    options?: CallOptions,
  ): Promise<queries.IListCategorySubtreeResult[]> {
    return this.many(queries.listCategorySubtree, params, options);
  }

  /** Adds a location. */
  createLocation(params: queries.ICreateLocationParams, options?: CallOptions): Promise<Location> {
    return this.one(queries.createLocation, params, options);
  }

  /** Changes a location; what is not given stays. Null where there is none. */
  updateLocation(params: queries.IUpdateLocationParams, options?: CallOptions): Promise<Location | null> {
    return this.maybe(queries.updateLocation, params, options);
  }

  /** Puts a location below another, or at the top; a cycle is refused. */
  moveLocation(params: queries.IMoveLocationParams, options?: CallOptions): Promise<Location | null> {
    return this.maybe(queries.moveLocation, params, options);
  }

  /** A location by id. */
  getLocation(params: queries.IGetLocationParams, options?: CallOptions): Promise<Location | null> {
    return this.maybe(queries.getLocation, params, options);
  }

  /** A location by code. */
  getLocationByCode(params: queries.IGetLocationByCodeParams, options?: CallOptions): Promise<Location | null> {
    return this.maybe(queries.getLocationByCode, params, options);
  }

  /** Locations in the order of their codes. A page at a time. */
  listLocations(
    filter: Omit<queries.IListLocationsParams, 'afterCode' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<Location>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listLocations,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** Locations of one type. A page at a time. */
  listLocationsByType(
    filter: Omit<queries.IListLocationsByTypeParams, 'afterCode' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Location>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listLocationsByType,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** Adds a supplier. */
  createSupplier(params: queries.ICreateSupplierParams, options?: CallOptions): Promise<Supplier> {
    return this.one(queries.createSupplier, params, options);
  }

  /** Changes a supplier; what is not given stays. Null where there is none. */
  updateSupplier(params: queries.IUpdateSupplierParams, options?: CallOptions): Promise<Supplier | null> {
    return this.maybe(queries.updateSupplier, params, options);
  }

  /** Deletes a supplier and its offers; null where there was none. Records of other rooms that name it refuse. */
  deleteSupplier(params: queries.IDeleteSupplierParams, options?: CallOptions): Promise<Supplier | null> {
    return this.maybe(queries.deleteSupplier, params, options);
  }

  /** A supplier by id. */
  getSupplier(params: queries.IGetSupplierParams, options?: CallOptions): Promise<Supplier | null> {
    return this.maybe(queries.getSupplier, params, options);
  }

  /** A supplier by code. */
  getSupplierByCode(params: queries.IGetSupplierByCodeParams, options?: CallOptions): Promise<Supplier | null> {
    return this.maybe(queries.getSupplierByCode, params, options);
  }

  /** Suppliers with the number of items that each offers. A page at a time. */
  listSuppliers(
    filter: Omit<queries.IListSuppliersParams, 'afterCode' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListSuppliersResult>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listSuppliers,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** Suppliers that get new orders. A page at a time. */
  listActiveSuppliers(
    filter: Omit<queries.IListActiveSuppliersParams, 'afterCode' | 'limit'> & PageRequest = {},
    options?: CallOptions,
  ): Promise<Page<queries.IListActiveSuppliersResult>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listActiveSuppliers,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** Suppliers of one level of risk. A page at a time. */
  listSuppliersByRisk(
    filter: Omit<queries.IListSuppliersByRiskParams, 'afterCode' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListSuppliersByRiskResult>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listSuppliersByRisk,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterCode: key?.[0], limit }),
        key: (row) => [row.code],
      },
      options,
    );
  }

  /** Adds a supplier's offer for an item or changes its terms; what is not given stays. */
  upsertOffer(params: queries.IUpsertOfferParams, options?: CallOptions): Promise<Offer> {
    return this.one(queries.upsertOffer, params, options);
  }

  /** The offer of a supplier for an item. */
  getOffer(params: queries.IGetOfferParams, options?: CallOptions): Promise<Offer | null> {
    return this.maybe(queries.getOffer, params, options);
  }

  /** Deletes an offer with its prices; null where there was none. */
  deleteOffer(params: queries.IDeleteOfferParams, options?: CallOptions): Promise<Offer | null> {
    return this.maybe(queries.deleteOffer, params, options);
  }

  /** What a supplier offers. A page at a time. */
  listOffersOfSupplier(
    filter: Omit<queries.IListOffersOfSupplierParams, 'afterItemId' | 'limit'> & PageRequest,
    options?: CallOptions,
  ): Promise<Page<queries.IListOffersOfSupplierResult>> {
    const { after, size, ...rest } = filter;
    return this.page(
      queries.listOffersOfSupplier,
      { after, size },
      {
        params: (key, limit) => ({ ...rest, afterItemId: key?.[0], limit }),
        key: (row) => [row.item_id],
      },
      options,
    );
  }

  /** Adds the lane of an item between two locations or changes it; what is not given stays as it is. */
  upsertLane(params: queries.IUpsertLaneParams, options?: CallOptions): Promise<Lane> {
    return this.one(queries.upsertLane, params, options);
  }

  /** Removes a lane; resolves with whether there was one. */
  async deleteLane(params: queries.IDeleteLaneParams, options?: CallOptions): Promise<boolean> {
    return (await this.execute(queries.deleteLane, params, options)) === 1;
  }

  /** Lanes of an item. */
  listLanesOfItem(params: queries.IListLanesOfItemParams, options?: CallOptions): Promise<Lane[]> {
    return this.many(queries.listLanesOfItem, params, options);
  }

  /** Lanes that lead away from a location. A page at a time. */
  listLanesFrom(
    { locationId, after, size }: { locationId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Lane>> {
    return this.page(
      queries.listLanesFrom,
      { after, size },
      {
        params: (key, limit) => ({ locationId, afterItemId: key?.[0], afterLocationId: key?.[1], limit }),
        key: (row) => [row.item_id, row.to_location_id],
      },
      options,
    );
  }

  /** Lanes that lead to a location. A page at a time. */
  listLanesTo(
    { locationId, after, size }: { locationId: string } & PageRequest,
    options?: CallOptions,
  ): Promise<Page<Lane>> {
    return this.page(
      queries.listLanesTo,
      { after, size },
      {
        params: (key, limit) => ({ locationId, afterItemId: key?.[0], afterLocationId: key?.[1], limit }),
        key: (row) => [row.item_id, row.from_location_id],
      },
      options,
    );
  }

  /** Offers for a quantity of an item on a day, the best first, each with the reason. */
  rankOffers(params: queries.IRankOffersParams, options?: CallOptions): Promise<queries.IRankOffersResult[]> {
    return this.many(queries.rankOffers, params, options);
  }

  /** The best offer that can be ordered, or null. */
  async recommendOffer(
    params: queries.IRankOffersParams,
    options?: CallOptions,
  ): Promise<queries.IRankOffersResult | null> {
    const offers = await this.rankOffers(params, options);
    return offers.find((offer) => offer.is_best) ?? null;
  }

  /** Sets an offer's price from a day on: the price before ends there. */
  setSupplierPrice(
    params: queries.ISetSupplierPriceParams,
    options?: CallOptions,
  ): Promise<queries.ISetSupplierPriceResult> {
    return this.one(queries.setSupplierPrice, params, options);
  }

  /** The price of a supplier for a quantity of an item on a day; null where none holds. */
  getSupplierPrice(
    params: queries.IGetSupplierPriceParams,
    options?: CallOptions,
  ): Promise<queries.IGetSupplierPriceResult | null> {
    return this.maybe(queries.getSupplierPrice, params, options);
  }

  /** All prices of an offer. */
  listSupplierPrices(
    params: queries.IListSupplierPricesParams,
    options?: CallOptions,
  ): Promise<queries.IListSupplierPricesResult[]> {
    return this.many(queries.listSupplierPrices, params, options);
  }

  /** Adds a line to a bill of material; a cycle is refused. */
  addBomLine(params: queries.IAddBomLineParams, options?: CallOptions): Promise<queries.IAddBomLineResult> {
    return this.one(queries.addBomLine, params, options);
  }

  /** Changes a line; what is not given stays. Another parent or component is another line. */
  updateBomLine(
    params: queries.IUpdateBomLineParams,
    options?: CallOptions,
  ): Promise<queries.IUpdateBomLineResult | null> {
    return this.maybe(queries.updateBomLine, params, options);
  }

  /** Removes a line; null where there was none. */
  removeBomLine(
    params: queries.IRemoveBomLineParams,
    options?: CallOptions,
  ): Promise<queries.IRemoveBomLineResult | null> {
    return this.maybe(queries.removeBomLine, params, options);
  }

  /** The lines of an item's bill of material, in the order of their positions. */
  listBomLines(params: queries.IListBomLinesParams, options?: CallOptions): Promise<queries.IListBomLinesResult[]> {
    return this.many(queries.listBomLines, params, options);
  }

  /** The bill of material in force today, with repeated components summed. */
  listBomComponents(
    params: queries.IListBomComponentsParams,
    options?: CallOptions,
  ): Promise<queries.IListBomComponentsResult[]> {
    return this.many(queries.listBomComponents, params, options);
  }

  /** What goes into a quantity of an item, level by level. */
  explodeBom(params: queries.IExplodeBomParams, options?: CallOptions): Promise<queries.IExplodeBomResult[]> {
    return this.many(queries.explodeBom, params, options);
  }

  /** Everything that an item goes into, over all levels. */
  whereUsed(params: queries.IWhereUsedParams, options?: CallOptions): Promise<queries.IWhereUsedResult[]> {
    return this.many(queries.whereUsed, params, options);
  }

  /** Material cost of an item from what its explosion ends with. */
  rollUpCost(params: queries.IRollUpCostParams, options?: CallOptions): Promise<queries.IRollUpCostResult | null> {
    return this.maybe(queries.rollUpCost, params, options);
  }

  /** Items whose shares do not sum to 100 %. */
  checkBomShares(
    params: queries.ICheckBomSharesParams,
    options?: CallOptions,
  ): Promise<queries.ICheckBomSharesResult[]> {
    return this.many(queries.checkBomShares, params, options);
  }

  /** Makes low-level codes exact after lines were removed; resolves with the number of items that changed. */
  async recomputeLowLevelCodes(options?: CallOptions): Promise<number> {
    return (await this.one(queries.recomputeLowLevelCodes, undefined, options)).changed;
  }
}
