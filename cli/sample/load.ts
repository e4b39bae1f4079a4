import { sql, type MovementLine, type Quartermaster, type Session } from '../../sdk/index.js';
import type { SaleLine } from '../../sdk/demand.js';
import { dateOf, dayOf } from './calendar.js';
import { generateCompany, type SampleCompany, type SampleItem } from './company.js';
import { generateHistory, type SampleHistory } from './history.js';

/** What can be chosen about the sample. */
export interface SampleOptions {
  /** Another company of the same kind; the same seed and the same last day make the same rows. Default 1. */
  seed?: number | undefined;
  /** Last day of the two years of history, `YYYY-MM-DD`. Default yesterday (UTC). */
  until?: string | undefined;
  /** Part of the styles and stores, above 0 to 1, for tests and small machines. Default 1. */
  scale?: number | undefined;
  /** Told what is being done, and how much of it is done. */
  onProgress?: ((step: string, done: number, total: number) => void) | undefined;
  /** Stops the load, which then leaves nothing. */
  signal?: AbortSignal | undefined;
}

/** What was loaded, kept with the sample in the database. */
export interface SampleCounts {
  company: string;
  seed: number;
  scale: number;
  /** First day of the history. */
  from: string;
  /** Last day of the history. */
  until: string;
  categories: number;
  items: number;
  products: number;
  bomLines: number;
  locations: number;
  suppliers: number;
  offers: number;
  customers: number;
  users: number;
  levels: number;
  movements: number;
  salesLines: number;
  returnLines: number;
  orders: number;
  orderLines: number;
}

/** What was loaded, now or before. */
export interface SampleSummary extends SampleCounts {
  /** False where the sample was there already, whatever seed and day it has. */
  isNew: boolean;
}

/** A service item without stock: says that the sample is there and what it is. */
const markerSku = 'FJ-SAMPLE';

const movementsPerCall = 20_000;

/** Lanes of every product over every leg, in one statement. */
const newLanes = sql(
  `insert into catalog.lanes (item_id, from_location_id, to_location_id, lead_time_days)
   select i.id, l.from_id, l.to_id, l.days
   from unnest($1::uuid[]) as i (id)
   cross join unnest($2::uuid[], $3::uuid[], $4::integer[]) as l (from_id, to_id, days)
   order by i.id`,
);

/**
 * Loads the generated company through the public commands, in one transaction: all of it or nothing. A database that
 * has the sample already is left as it is. The connection has to be that of the installing or maintaining role, or the
 * database has to have an active admin, for whom the sample's users are made.
 */
export async function loadSample(client: Quartermaster, options: SampleOptions = {}): Promise<SampleSummary> {
  const { seed = 1, scale = 1, onProgress = () => undefined } = options;
  const yesterday = dateOf(Math.floor(Date.now() / 86_400_000) - 1);
  const until = options.until ?? yesterday;
  if (dayOf(until) > dayOf(yesterday)) {
    throw new RangeError(`the history ends yesterday at the latest, not on ${until}`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError('a seed is a whole number');
  }
  if (!(scale > 0 && scale <= 1)) {
    throw new RangeError('a scale is above 0 and at most 1');
  }
  const existing = await existingSample(client);
  if (existing) {
    return existing;
  }
  onProgress('generate', 0, 1);
  const company = generateCompany(seed, scale);
  const history = generateHistory(company, seed, until);
  onProgress('generate', 1, 1);
  const counts = countsOf(company, history, seed, scale);
  return client.transaction(
    async (transaction) => {
      // Who claims the key second waits for the first, and then finds the sample.
      await transaction.demand.loadSales([], { idempotencyKey: markerSku });
      const other = await existingSample(transaction);
      if (other) {
        return other;
      }
      await new Loader(transaction, company, history, onProgress).load(counts);
      return { ...counts, isNew: true };
    },
    { signal: options.signal },
  );
}

async function existingSample({ catalog }: Session): Promise<SampleSummary | null> {
  const marker = await catalog.getItemBySku({ sku: markerSku });
  return marker && { ...(marker.specifications as unknown as SampleCounts), isNew: false };
}

function countsOf(company: SampleCompany, history: SampleHistory, seed: number, scale: number): SampleCounts {
  const { categories, materials, panels, products, warehouses, stores, suppliers, offers, customers, users } = company;
  const items = itemsOf(company);
  return {
    company: company.name,
    seed,
    scale,
    from: history.from,
    until: history.until,
    categories: categories.length,
    items: materials.length + panels.length + products.length,
    products: products.length,
    bomLines: items.reduce((sum, { bom }) => sum + bom.length, 0),
    locations: 1 + warehouses.length + stores.length,
    suppliers: suppliers.length,
    offers: offers.length,
    customers: customers.length,
    users: users.length,
    levels: new Set([...history.levels, ...history.movements].map(({ sku, location }) => `${sku} ${location}`)).size,
    movements: history.movements.length,
    salesLines: history.sales.length,
    returnLines: history.sales.filter(({ quantity }) => quantity < 0).length,
    orders: history.orders.length,
    orderLines: history.orders.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

/** Products first and materials last, so that no item has to move down in the bills of material. */
function itemsOf({ products, panels, materials }: SampleCompany): SampleItem[] {
  return [...products.map(({ item }) => item), ...panels, ...materials];
}

class Loader {
  readonly #session: Session;
  readonly #company: SampleCompany;
  readonly #history: SampleHistory;
  readonly #report: (step: string, done: number, total: number) => void;
  readonly #items = new Map<string, string>();
  readonly #locations = new Map<string, string>();
  readonly #customers = new Map<string, string>();

  constructor(
    session: Session,
    company: SampleCompany,
    history: SampleHistory,
    report: (step: string, done: number, total: number) => void,
  ) {
    this.#session = session;
    this.#company = company;
    this.#history = history;
    this.#report = report;
  }

  async load(counts: SampleCounts): Promise<void> {
    const { catalog } = this.#session;
    await this.#loadItems();
    await this.#loadBills();
    await this.#loadSuppliers();
    await this.#loadLocations();
    await this.#loadCustomers();
    const planner = this.#session.as(await this.#loadUsers());
    await this.#loadSupplyNetwork();
    await this.#loadLevels(planner);
    await this.#loadMovements(planner);
    await this.#loadSales(planner);
    await this.#loadOrders(planner);
    const marker = await catalog.createItem({
      sku: markerSku,
      name: `${counts.company}: what was loaded`,
      description: 'Marks the generated sample data of this database; its specifications say what was loaded.',
      itemType: 'service',
      specifications: { ...counts },
    });
    // Kept, but nothing to plan.
    await catalog.retireItem({ itemId: marker.id });
  }

  async #loadItems(): Promise<void> {
    const { catalog } = this.#session;
    const categories = new Map<string, string>();
    for (const { code, name, parent } of this.#company.categories) {
      const parentId = parent === null ? null : categories.get(parent)!;
      categories.set(code, (await catalog.createCategory({ code, name, parentId })).id);
    }
    await this.#each('items', itemsOf(this.#company), async (item) => {
      const { id } = await catalog.createItem({
        sku: item.sku,
        name: item.name,
        description: 'Generated sample data.',
        categoryId: categories.get(item.category)!,
        brand: item.itemType === 'product' ? 'Fjellro' : null,
        itemType: item.itemType,
        unit: item.unit,
        unitPrice: item.unitPrice,
        unitCost: item.unitCost,
        currency: this.#company.currency,
        isCritical: item.isCritical,
        specifications: item.specifications,
      });
      this.#items.set(item.sku, id);
    });
  }

  async #loadBills(): Promise<void> {
    const { products, panels } = this.#company;
    // Those with panels first: yarn is then below the panels before anything else refers to it.
    const made = [...products.map(({ item }) => item), ...panels];
    const withPanels = made.filter(({ bom }) => bom.some(({ component }) => component.startsWith('PANEL-')));
    const others = made.filter((item) => !withPanels.includes(item));
    const lines = [...withPanels, ...others].flatMap(({ sku, bom }) => bom.map((line) => ({ parent: sku, ...line })));
    await this.#each('bills of material', lines, async ({ parent, component, ...line }) => {
      await this.#session.catalog.addBomLine({
        parentId: this.#items.get(parent)!,
        componentId: this.#items.get(component)!,
        ...line,
      });
    });
  }

  async #loadSuppliers(): Promise<void> {
    const { catalog } = this.#session;
    const { suppliers, offers, currency } = this.#company;
    const ids = new Map<string, string>();
    for (const supplier of suppliers) {
      ids.set(supplier.code, (await catalog.createSupplier(supplier)).id);
    }
    const raised = dateOf(dayOf(this.#history.until) - 180);
    await this.#each('offers', offers, async ({ supplier, item, prices, ...terms }) => {
      const { id } = await catalog.upsertOffer({
        supplierId: ids.get(supplier)!,
        itemId: this.#items.get(item)!,
        ...terms,
      });
      for (const { from, until, price } of prices) {
        const quantityRange = `[${from},${until ?? ''})`;
        const common = { supplierItemId: id, currency, quantityRange };
        // Four percent more since half a year.
        await catalog.setSupplierPrice({ ...common, price: (price / 1.04).toFixed(4), validFrom: this.#history.from });
        await catalog.setSupplierPrice({ ...common, price, validFrom: raised });
      }
    });
  }

  async #loadLocations(): Promise<void> {
    const { plant, warehouses, stores } = this.#company;
    for (const { code, name, region, locationType, timeZone, floorArea } of [plant, ...warehouses, ...stores]) {
      const { id } = await this.#session.catalog.createLocation({
        code,
        name,
        region,
        locationType,
        timeZone,
        floorArea,
      });
      this.#locations.set(code, id);
    }
  }

  /** From the plant to the warehouses, from these to their stores, and how it is planned. */
  async #loadSupplyNetwork(): Promise<void> {
    const { products, plant, warehouses, stores } = this.#company;
    const legs = [
      ...warehouses.map(({ code }, number): [string, string, number] => [plant.code, code, number === 0 ? 1 : 4]),
      ...stores.map(({ code, warehouse }, number): [string, string, number] => [warehouse!, code, 1 + (number % 3)]),
    ];
    await this.#session.statements.execute(newLanes, [
      products.map(({ item }) => this.#items.get(item.sku)!),
      legs.map(([from]) => this.#locations.get(from)!),
      legs.map(([, to]) => this.#locations.get(to)!),
      legs.map(([, , days]) => days),
    ]);
    const { planning, catalog } = this.#session;
    await planning.setPolicy({
      locationId: this.#locations.get(plant.code)!,
      productionLeadTimeDays: 5,
      lotSizing: 'period_of_supply',
      supplyPeriodCount: 2,
      notes: 'made in five days, two weeks at a time (sample)',
    });
    for (const code of ['MATERIAL-YARN', 'MATERIAL-TRIM', 'MATERIAL-PACK']) {
      await planning.setPolicy({
        categoryId: (await catalog.getCategoryByCode({ code }))!.id,
        lotSizing: 'period_of_supply',
        supplyPeriodCount: 4,
        notes: 'bought four weeks at a time (sample)',
      });
    }
    this.#report('supply network', products.length, products.length);
  }

  async #loadCustomers(): Promise<void> {
    await this.#each('customers', this.#company.customers, async (customer) => {
      this.#customers.set(customer.code, (await this.#session.demand.upsertCustomer(customer)).id);
    });
  }

  /** Users without a password, so that nobody can sign in as one of them. @returns the id of the planner */
  async #loadUsers(): Promise<string> {
    const { identity } = this.#session;
    const { rows } = await identity.listUsers({ role: 'admin', isActive: true, size: 1 });
    let admin = rows[0]?.id;
    let planner = '';
    for (const { role, ...user } of this.#company.users) {
      const account = { ...user, email: `${user.username}@example.com` };
      if (admin === undefined) {
        admin = (await identity.createAdmin(account)).id;
        continue;
      }
      const { id } = await this.#session.as(admin).identity.createUser({ ...account, role });
      if (role === 'planner') planner = id;
    }
    return planner;
  }

  async #loadLevels({ inventory }: Session): Promise<void> {
    await this.#each('levels', this.#history.levels, async ({ sku, location, ...terms }) => {
      await inventory.createLevel({
        itemId: this.#items.get(sku)!,
        locationId: this.#locations.get(location)!,
        ...terms,
      });
    });
  }

  async #loadMovements({ inventory }: Session): Promise<void> {
    const { movements } = this.#history;
    for (let start = 0; start < movements.length; start += movementsPerCall) {
      this.#report('movements', start, movements.length);
      const lines = movements.slice(start, start + movementsPerCall).map((movement): MovementLine => ({
        item_id: this.#items.get(movement.sku)!,
        location_id: this.#locations.get(movement.location)!,
        movement_type: movement.movementType,
        quantity: movement.quantity,
        unit_cost: movement.unitCost,
        reason: movement.reason,
        reference: movement.reference,
        effective_at: movement.at,
      }));
      await inventory.loadMovements({ lines });
    }
    this.#report('movements', movements.length, movements.length);
  }

  async #loadSales({ demand }: Session): Promise<void> {
    await demand.loadSales(this.#saleLines());
    this.#report('sales', this.#history.sales.length, this.#history.sales.length);
  }

  *#saleLines(): Generator<SaleLine> {
    const { sales } = this.#history;
    for (const [number, sale] of sales.entries()) {
      if (number % 10_000 === 0) this.#report('sales', number, sales.length);
      yield {
        transactionId: sale.transactionId,
        itemId: this.#items.get(sale.sku)!,
        locationId: this.#locations.get(sale.location)!,
        soldAt: sale.soldAt,
        quantity: sale.quantity,
        unitPrice: sale.unitPrice,
        currency: this.#company.currency,
        customerId: sale.customer === null ? null : this.#customers.get(sale.customer)!,
        customerSegment: sale.segment,
        region: sale.region,
        promotion: sale.promotion,
      };
    }
  }

  async #loadOrders({ demand, inventory }: Session): Promise<void> {
    await this.#each('orders', this.#history.orders, async ({ number, customer, orderedAt, isReserved, lines }) => {
      const placed = await demand.placeOrder({
        orderNumber: number,
        customerId: this.#customers.get(customer)!,
        orderedAt,
        lines: lines.map(({ sku, location, quantity, dueOn, priority }) => ({
          itemId: this.#items.get(sku)!,
          locationId: this.#locations.get(location)!,
          quantity,
          dueOn,
          priority,
        })),
      });
      if (isReserved) {
        await inventory.reserveStocks({
          reference: number,
          lines: lines.map(({ sku, location, quantity }) => ({
            item_id: this.#items.get(sku)!,
            location_id: this.#locations.get(location)!,
            quantity,
          })),
        });
      }
      const placedLines = await demand.listOrderLines({ orderNumber: placed.order_number });
      for (const [index, { shipped }] of lines.entries()) {
        const line = placedLines.find(({ line_number }) => line_number === index + 1)!;
        if (shipped > 0) await demand.shipOrderLine({ orderLineId: line.id, quantity: shipped, issueStock: true });
      }
    });
  }

  /** One after the other: in a transaction there is one connection. */
  async #each<Value>(step: string, values: readonly Value[], load: (value: Value) => Promise<void>): Promise<void> {
    for (const [number, value] of values.entries()) {
      if (number % 100 === 0) this.#report(step, number, values.length);
      await load(value);
    }
    this.#report(step, values.length, values.length);
  }
}
