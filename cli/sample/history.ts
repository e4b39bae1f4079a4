import type { MovementType } from '../../sdk/generated/enums.js';
import { dateOf, dayOf, momentOf, monthAndDayOf, partOfYear, twoYearsBefore, weekdayOf, type Day } from './calendar.js';
import type { Pattern, SampleCompany, SampleCustomer, SampleItem, SampleLocation, SampleProduct } from './company.js';
import { Random } from './random.js';

/** A sales line. */
export interface SampleSale {
  transactionId: string;
  sku: string;
  location: string;
  soldAt: string;
  /** Below zero for a return. */
  quantity: number;
  unitPrice: number;
  customer: string | null;
  segment: string;
  region: string;
  promotion: string | null;
}

/** A movement of stock; each level's movements are in the order in which they happened. */
export interface SampleMovement {
  sku: string;
  location: string;
  movementType: MovementType;
  quantity: number;
  unitCost: number | null;
  reason: string;
  reference: string | null;
  at: string;
}

/** What planning wants to know of a level. */
export interface SampleLevel {
  sku: string;
  location: string;
  reorderPoint: number;
  safetyStock: number;
  maximumStock: number;
}

/** A line of an open order. */
export interface SampleOrderLine {
  sku: string;
  location: string;
  quantity: number;
  /** Part that has been shipped. */
  shipped: number;
  dueOn: string;
  priority: number;
}

/** A customer's open order. */
export interface SampleOrder {
  number: string;
  customer: string;
  orderedAt: string;
  /** True where stock is held back for all its lines. */
  isReserved: boolean;
  lines: SampleOrderLine[];
}

/** Two years of the company. */
export interface SampleHistory {
  /** First day with sales. */
  from: string;
  /** Last day with sales. */
  until: string;
  sales: SampleSale[];
  movements: SampleMovement[];
  levels: SampleLevel[];
  orders: SampleOrder[];
}

interface Promotion {
  name: string;
  from: string;
  to: string;
  patterns: readonly Pattern[];
  discount: number;
  uplift: number;
}

const promotions: readonly Promotion[] = [
  { name: 'Winter sale', from: '01-05', to: '01-31', patterns: ['winter'], discount: 0.3, uplift: 1.7 },
  { name: 'Midsummer', from: '06-15', to: '06-30', patterns: ['summer'], discount: 0.2, uplift: 1.6 },
  { name: 'Wool week', from: '10-01', to: '10-07', patterns: ['winter', 'steady'], discount: 0.1, uplift: 1.4 },
  {
    name: 'Black week',
    from: '11-22',
    to: '11-29',
    patterns: ['winter', 'steady', 'summer'],
    discount: 0.2,
    uplift: 1.8,
  },
];

const openEveryDay = [0.75, 0.75, 0.8, 0.95, 1.25, 1.75, 0.75];
const closedOnSundays = [0.85, 0.85, 0.9, 1.05, 1.4, 1.95, 0];

/** Units that all stores sell on an average day at scale 1, which has these many products and stores. */
const unitsPerDay = 190;
const productsAtFullScale = 190;
const storesAtFullScale = 12;

/** Older issues are booked by the month, as a system that is replaced hands them over; newer ones by the day. */
const daysBookedDaily = 60;

const productionDays = 14;
const deliveryDays = 2;
const warehouseCoverDays = 42;
const storeCoverDays = 28;
const storeRiskDays = 9;
const returnDays = 21;

const hour = 3600;

/** Stock of a product at a store or a warehouse. */
interface Shelf {
  product: SampleProduct;
  location: SampleLocation;
  /** Units a day in an average season, without growth. */
  rate: number;
  stock: number;
  inTransit: number;
  /** Issued since the last booking. */
  unbooked: number;
}

interface Store {
  location: SampleLocation;
  shelves: Shelf[];
  weekdays: readonly number[];
  reviewWeekday: number;
  region: string;
}

interface Warehouse {
  location: SampleLocation;
  /** By SKU, in the order of the products. */
  shelves: Map<string, Shelf>;
  stores: Store[];
}

interface Arrival {
  shelf: Shelf;
  quantity: number;
  reference: string;
}

interface PendingReturn {
  shelf: Shelf;
  unitPrice: number;
  customer: string | null;
  segment: string;
}

/**
 * Simulates the company day by day: customers come, stores sell what they have and send for more once a week,
 * warehouses deliver and order from the plant, the plant buys materials and makes products. What is sold is what was
 * there, so that sales, movements and levels agree and empty shelves are real stockouts.
 *
 * @param until last day of the history, `YYYY-MM-DD`, which is two years long
 */
export function generateHistory(company: SampleCompany, seed: number, until: string): SampleHistory {
  return new Simulation(company, seed, dayOf(until) + 1).run();
}

class Simulation {
  readonly #company: SampleCompany;
  readonly #from: Day;
  /** First day after the history. */
  readonly #until: Day;
  readonly #shoppers: Random;
  readonly #trade: Random;
  readonly #stocktaking: Random;
  readonly #seed: number;

  readonly #warehouses: Warehouse[];
  readonly #stores: Store[];
  readonly #seasonSums: Record<Pattern, Float64Array>;
  /** Days on which a colour of a style is not produced, by `style/colour`. */
  readonly #gaps = new Map<string, readonly [Day, Day]>();

  readonly #sales: SampleSale[] = [];
  readonly #movements: SampleMovement[] = [];
  readonly #arrivals = new Map<Day, Arrival[]>();
  readonly #returns = new Map<Day, PendingReturn[]>();
  /** Units made by month and SKU. */
  readonly #made = new Map<string, Map<string, number>>();
  readonly #nextRareSale = new Map<string, Day>();

  constructor(company: SampleCompany, seed: number, until: Day) {
    this.#company = company;
    this.#seed = seed;
    this.#until = until;
    this.#from = twoYearsBefore(until);
    this.#shoppers = new Random(seed, 'shoppers');
    this.#trade = new Random(seed, 'trade');
    this.#stocktaking = new Random(seed, 'stocktaking');
    this.#seasonSums = {
      winter: this.#sumSeason((part) => 1 + 0.75 * Math.cos(2 * Math.PI * (part - 0.95)), 0.5),
      summer: this.#sumSeason((part) => 1 + 0.7 * Math.cos(2 * Math.PI * (part - 0.5)), 0),
      steady: this.#sumSeason((part) => 1 + 0.1 * Math.cos(2 * Math.PI * (part - 0.95)), 0.25),
      intermittent: this.#sumSeason(() => 1, 0),
      lumpy: this.#sumSeason(() => 1, 0),
    };
    this.#stores = this.#openStores();
    this.#warehouses = this.#openWarehouses();
    this.#planGaps();
  }

  run(): SampleHistory {
    this.#stockUp();
    for (let day = this.#from; day < this.#until; day += 1) {
      this.#receive(day);
      this.#takeBack(day);
      this.#sellInStores(day);
      this.#sellToTrade(day);
      this.#bookIssues(day);
      this.#deliverToStores(day);
      this.#orderProduction(day);
      this.#takeStock(day);
    }
    const materialLevels = this.#runPlant();
    const orders = this.#takeOrders();
    return {
      from: dateOf(this.#from),
      until: dateOf(this.#until - 1),
      sales: this.#sales,
      movements: this.#movements,
      levels: [...this.#productLevels(), ...materialLevels],
      orders,
    };
  }

  /** Running sums of a season's factor, so that the demand of any days ahead is one subtraction. */
  #sumSeason(factor: (partOfYear: number) => number, christmas: number): Float64Array {
    const sums = new Float64Array(this.#until - this.#from + warehouseCoverDays + 1);
    for (let index = 0; index + 1 < sums.length; index += 1) {
      const day = this.#from + index;
      const date = monthAndDayOf(day);
      const gifts = date >= '11-25' && date <= '12-23' ? christmas : 0;
      sums[index + 1] = sums[index]! + factor(partOfYear(day)) + gifts;
    }
    return sums;
  }

  /** Units that are expected to be asked for on `days` days from `day` on. */
  #expected(shelf: Shelf, day: Day, days: number): number {
    const { pattern, growth } = shelf.product;
    const sums = this.#seasonSums[pattern];
    const index = day - this.#from;
    const season = sums[index + days]! - sums[index]!;
    return shelf.rate * season * (1 + growth) ** ((day - this.#from) / 365);
  }

  /** Demand on a day against that of an average day. */
  #seasonsOn(day: Day): Record<Pattern, number> {
    const { winter, summer, steady } = this.#seasonSums;
    const index = day - this.#from;
    return {
      winter: winter[index + 1]! - winter[index]!,
      summer: summer[index + 1]! - summer[index]!,
      steady: steady[index + 1]! - steady[index]!,
      intermittent: 1,
      lumpy: 1,
    };
  }

  #openStores(): Store[] {
    const { products, stores } = this.#company;
    const random = new Random(this.#seed, 'assortment');
    const opened = stores.map((location): Store => {
      const isCarried = new Map<string, boolean>();
      const shelves: Shelf[] = [];
      for (const product of products) {
        const colourway = colourwayOf(product);
        // All sizes of a colour or none.
        if (!isCarried.has(colourway)) isCarried.set(colourway, random.chance(0.3 + 0.35 * location.size));
        if (isCarried.get(colourway) && !isRare(product)) {
          shelves.push(shelfOf(product, location, product.popularity * location.size));
        }
      }
      return {
        location,
        shelves,
        weekdays: location.isOpenOnSundays ? openEveryDay : closedOnSundays,
        reviewWeekday: location.warehouse === this.#company.warehouses[0]!.code ? 1 : 3,
        region: location.region,
      };
    });
    const weights = opened.flatMap(({ shelves }) => shelves).reduce((sum, { rate }) => sum + rate, 0);
    const units = unitsPerDay * (products.length / productsAtFullScale) * (stores.length / storesAtFullScale);
    for (const shelf of opened.flatMap(({ shelves }) => shelves)) {
      shelf.rate *= units / weights;
    }
    return opened;
  }

  #openWarehouses(): Warehouse[] {
    const { products, warehouses } = this.#company;
    return warehouses.map((location, number) => {
      const stores = this.#stores.filter((store) => store.location.warehouse === location.code);
      const rates = new Map<string, number>();
      for (const { product, rate } of stores.flatMap(({ shelves }) => shelves)) {
        rates.set(product.item.sku, (rates.get(product.item.sku) ?? 0) + rate);
      }
      const shelves = new Map<string, Shelf>();
      for (const product of products) {
        const { sku } = product.item;
        // A quarter on top for trade and safety.
        const rate = (rates.get(sku) ?? 0) * 1.25;
        // What sells rarely is kept in one warehouse only.
        if (isRare(product) ? number === warehouses.length - 1 : rate > 0) {
          shelves.set(sku, shelfOf(product, location, rate));
        }
      }
      return { location, shelves, stores };
    });
  }

  /** Yarn that came late in the first winter, and colours that have not been made for months at the end. */
  #planGaps(): void {
    const random = new Random(this.#seed, 'gaps');
    const share = this.#company.products.length / productsAtFullScale;
    const take = (count: number, pattern: Pattern, gap: readonly [Day, Day]): void => {
      const isOpen = (product: SampleProduct): boolean =>
        product.pattern === pattern && !this.#gaps.has(colourwayOf(product));
      const colourways = [...new Set(this.#company.products.filter(isOpen).map(colourwayOf))];
      for (let left = Math.max(1, Math.round(count * share)); left > 0; left -= 1) {
        this.#gaps.set(colourways.splice(random.integer(0, colourways.length - 1), 1)[0]!, gap);
      }
    };
    const year = dateOf(this.#from).slice(0, 4);
    const october = dayOf(`${year}-10-20`);
    const winter = october >= this.#from ? october : dayOf(`${Number(year) + 1}-10-20`);
    take(4, 'winter', [winter, winter + 55]);
    const { winter: cold, summer: warm } = this.#seasonsOn(this.#until - 1);
    take(3, cold > warm ? 'winter' : 'summer', [this.#until - 130, this.#until]);
  }

  #stockUp(): void {
    const receive = (shelf: Shelf, quantity: number): void => {
      if (quantity > 0) {
        shelf.stock = quantity;
        this.#move(shelf, 'receipt', quantity, 'opening stock', 'OPENING', this.#from, 6 * hour);
      }
    };
    for (const { shelves } of this.#warehouses) {
      for (const shelf of shelves.values()) {
        receive(shelf, this.#warehouseTarget(shelf, this.#from));
      }
    }
    for (const { shelves } of this.#stores) {
      for (const shelf of shelves) {
        receive(shelf, this.#storeTerms(shelf, this.#from).upTo);
      }
    }
  }

  #receive(day: Day): void {
    for (const { shelf, quantity, reference } of this.#arrivals.get(day) ?? []) {
      const isStore = shelf.location.locationType === 'store';
      shelf.inTransit -= quantity;
      shelf.stock += quantity;
      this.#move(
        shelf,
        'receipt',
        quantity,
        isStore ? 'delivery from warehouse' : 'production',
        reference,
        day,
        isStore ? 7.5 * hour : 6.5 * hour,
      );
    }
    this.#arrivals.delete(day);
  }

  #takeBack(day: Day): void {
    for (const [number, { shelf, unitPrice, customer, segment }] of (this.#returns.get(day) ?? []).entries()) {
      const second = 9.5 * hour + number;
      const transactionId = `FJ-R-${compact(day)}-${number + 1}`;
      shelf.stock += 1;
      this.#move(shelf, 'return', 1, 'returned by a customer', transactionId, day, second);
      this.#sell(shelf, -1, unitPrice, customer, segment, null, transactionId, day, second);
    }
    this.#returns.delete(day);
  }

  #sellInStores(day: Day): void {
    const random = this.#shoppers;
    const club = this.#company.customers.filter(({ segment }) => segment === 'club');
    const running = promotionsOn(day);
    const priceLevel = day - this.#from < 365 ? 0.96 : 1;
    const seasons = this.#seasonsOn(day);
    const years = (day - this.#from) / 365;
    for (const { location, shelves, weekdays } of this.#stores) {
      const weekday = weekdays[weekdayOf(day)]!;
      // Weather, holidays, a market in town.
      const busyness = weekday * Math.exp(random.between(-0.2, 0.2));
      if (weekday === 0) continue;
      let number = 0;
      for (const shelf of shelves) {
        const { product } = shelf;
        const promotion = running.get(product.pattern);
        const mean =
          shelf.rate * seasons[product.pattern] * (1 + product.growth) ** years * busyness * (promotion?.uplift ?? 1);
        let wanted = Math.min(random.poisson(mean), shelf.stock);
        if (wanted === 0) continue;
        const price = round2(product.item.unitPrice! * priceLevel * (1 - (promotion?.discount ?? 0)));
        let last = 0;
        while (wanted > 0) {
          const quantity = wanted > 1 && random.chance(0.25) ? 2 : 1;
          const customer = random.chance(0.3) ? random.pick(club) : null;
          const second = random.integer(10 * hour, 19.5 * hour);
          number += 1;
          this.#sell(
            shelf,
            quantity,
            price,
            customer?.code ?? null,
            customer?.segment ?? 'walk-in',
            promotion?.name ?? null,
            `${location.code}-${compact(day)}-${number}`,
            day,
            second,
          );
          if (random.chance(0.035)) {
            this.#planReturn(shelf, day, price, customer);
          }
          wanted -= quantity;
          shelf.stock -= quantity;
          shelf.unbooked += quantity;
          last = Math.max(last, second);
        }
        if (shelf.stock === 0) this.#bookIssue(shelf, day, last);
      }
    }
  }

  #planReturn(shelf: Shelf, day: Day, unitPrice: number, customer: SampleCustomer | null): void {
    let back = day + this.#shoppers.integer(2, returnDays);
    if (!shelf.location.isOpenOnSundays && weekdayOf(back) === 6) back += 1;
    const pending = { shelf, unitPrice, customer: customer?.code ?? null, segment: customer?.segment ?? 'walk-in' };
    if (back < this.#until) append(this.#returns, back, pending);
  }

  /** Trade customers buy from the warehouses: wholesale by the season, hotels rarely, much or little. */
  #sellToTrade(day: Day): void {
    if (weekdayOf(day) > 4) return;
    const random = this.#trade;
    const seasons = this.#seasonsOn(day);
    const share = this.#company.products.length / productsAtFullScale;
    const hospitality = this.#company.customers.filter(({ segment }) => segment === 'hospitality');
    let number = 0;
    const ship = (shelf: Shelf, wanted: number, customer: SampleCustomer): void => {
      const quantity = Math.min(wanted, shelf.stock);
      if (quantity === 0) return;
      number += 1;
      const transactionId = `FJ-W-${compact(day)}-${number}`;
      const second = 9 * hour + number * 60;
      const price = round2(shelf.product.item.unitPrice! * 0.55);
      shelf.stock -= quantity;
      this.#sell(shelf, quantity, price, customer.code, customer.segment, null, transactionId, day, second);
      this.#move(shelf, 'issue', quantity, 'trade sale', transactionId, day, second);
    };
    for (const customer of this.#company.customers) {
      if (customer.segment !== 'wholesale' || !random.chance(share / 16)) continue;
      const isNorthern = customer.region === 'North' || customer.region === 'Central';
      const { shelves } = this.#warehouses[isNorthern ? 0 : 1]!;
      const offered = [...shelves.values()].filter(({ product }) => !isRare(product));
      for (let left = random.integer(4, 9); left > 0; left -= 1) {
        const shelf = random.pick(offered);
        if (random.chance(seasons[shelf.product.pattern] / 2)) ship(shelf, random.integer(2, 8), customer);
      }
    }
    for (const { shelves } of this.#warehouses) {
      for (const shelf of shelves.values()) {
        const { pattern, item } = shelf.product;
        if (!isRare(shelf.product)) continue;
        const due = this.#nextRareSale.get(item.sku) ?? this.#from + random.integer(3, 30);
        if (due <= day) {
          const quantity = pattern === 'intermittent' ? random.integer(4, 6) : random.pick([1, 2, 3, 8, 30]);
          ship(shelf, quantity, random.pick(hospitality));
          this.#nextRareSale.set(item.sku, day + random.integer(14, 42));
        } else {
          this.#nextRareSale.set(item.sku, due);
        }
      }
    }
  }

  #bookIssues(day: Day): void {
    const isEndOfMonth = monthAndDayOf(day + 1).endsWith('-01');
    const isDue = isEndOfMonth || day >= this.#until - daysBookedDaily;
    if (!isDue) return;
    for (const { shelves } of this.#stores) {
      for (const shelf of shelves) {
        if (shelf.unbooked > 0) this.#bookIssue(shelf, day, 20 * hour);
      }
    }
  }

  #bookIssue(shelf: Shelf, day: Day, second: number): void {
    this.#move(shelf, 'issue', shelf.unbooked, 'store sales', `${shelf.location.code}-${compact(day)}`, day, second);
    shelf.unbooked = 0;
  }

  #deliverToStores(day: Day): void {
    const arrival = day + deliveryDays;
    if (arrival >= this.#until) return;
    for (const { location, shelves, stores } of this.#warehouses) {
      const leaving = new Map<Shelf, number>();
      for (const store of stores) {
        if (store.reviewWeekday !== weekdayOf(day)) continue;
        const reference = `FJ-D-${store.location.code.slice(3)}-${compact(day)}`;
        for (const shelf of store.shelves) {
          const position = shelf.stock + shelf.inTransit;
          const { reorderPoint, upTo } = this.#storeTerms(shelf, day);
          const source = shelves.get(shelf.product.item.sku)!;
          const quantity = position > reorderPoint ? 0 : Math.min(upTo - position, source.stock);
          if (quantity <= 0) continue;
          source.stock -= quantity;
          shelf.inTransit += quantity;
          leaving.set(source, (leaving.get(source) ?? 0) + quantity);
          append(this.#arrivals, arrival, { shelf, quantity, reference });
        }
      }
      for (const [source, quantity] of leaving) {
        const reference = `FJ-D-${location.code.slice(3)}-${compact(day)}`;
        this.#move(source, 'issue', quantity, 'delivery to stores', reference, day, 18 * hour);
      }
    }
  }

  #orderProduction(day: Day): void {
    const arrival = day + productionDays;
    if (weekdayOf(day) !== 0 || arrival >= this.#until) return;
    for (const { shelves } of this.#warehouses) {
      for (const shelf of shelves.values()) {
        const gap = this.#gaps.get(colourwayOf(shelf.product));
        if (gap && day >= gap[0] && day < gap[1]) continue;
        const position = shelf.stock + shelf.inTransit;
        const target = this.#warehouseTarget(shelf, day);
        if (position >= target * 0.75) continue;
        const quantity = Math.ceil((target - position) / 12) * 12;
        shelf.inTransit += quantity;
        append(this.#arrivals, arrival, { shelf, quantity, reference: `FJ-P-${compact(day)}` });
        const month = dateOf(arrival).slice(0, 7);
        const made = this.#made.get(month) ?? new Map<string, number>();
        made.set(shelf.product.item.sku, (made.get(shelf.product.item.sku) ?? 0) + quantity);
        this.#made.set(month, made);
      }
    }
  }

  /** Once a quarter stores count and find a piece too few or too many here and there. */
  #takeStock(day: Day): void {
    if (!['01-02', '04-02', '07-02', '10-02'].includes(monthAndDayOf(day))) return;
    for (const { shelves } of this.#stores) {
      for (const shelf of shelves) {
        if (shelf.stock < 2 || !this.#stocktaking.chance(0.04)) continue;
        if (shelf.unbooked > 0) this.#bookIssue(shelf, day, 20 * hour);
        const variance = this.#stocktaking.chance(0.7) ? -1 : 1;
        shelf.stock += variance;
        this.#move(shelf, 'adjustment', variance, 'stocktaking', `FJ-C-${compact(day)}`, day, 20.5 * hour);
      }
    }
  }

  #warehouseTarget(shelf: Shelf, day: Day): number {
    if (shelf.product.pattern === 'intermittent') return 48;
    if (shelf.product.pattern === 'lumpy') return 120;
    return Math.ceil((this.#expected(shelf, day, warehouseCoverDays) * 1.3) / 12) * 12;
  }

  #storeTerms(shelf: Shelf, day: Day): { reorderPoint: number; safetyStock: number; upTo: number } {
    const atRisk = this.#expected(shelf, day, storeRiskDays);
    const reorderPoint = Math.ceil(atRisk + 1.6 * Math.sqrt(atRisk));
    return {
      reorderPoint,
      safetyStock: Math.min(reorderPoint, Math.ceil(Math.sqrt(atRisk))),
      upTo: reorderPoint + Math.max(2, Math.ceil(this.#expected(shelf, day, storeCoverDays))),
    };
  }

  *#productLevels(): Generator<SampleLevel> {
    for (const { shelves } of this.#warehouses) {
      for (const shelf of shelves.values()) {
        const target = this.#warehouseTarget(shelf, this.#until);
        yield {
          sku: shelf.product.item.sku,
          location: shelf.location.code,
          reorderPoint: Math.ceil(target * 0.45),
          safetyStock: Math.ceil(target * 0.15),
          maximumStock: Math.ceil(target * 1.5) + 24,
        };
      }
    }
    for (const { shelves } of this.#stores) {
      for (const shelf of shelves) {
        const { reorderPoint, safetyStock, upTo } = this.#storeTerms(shelf, this.#until);
        yield {
          sku: shelf.product.item.sku,
          location: shelf.location.code,
          reorderPoint,
          safetyStock,
          maximumStock: Math.ceil(upTo * 1.5) + 2,
        };
      }
    }
  }

  /** What the plant bought, made and used up for the products that it made, month by month. */
  #runPlant(): SampleLevel[] {
    const random = new Random(this.#seed, 'plant');
    const { products, panels, materials, plant, offers } = this.#company;
    const bills = new Map(products.map(({ item }) => [item.sku, item.bom]));
    const months = monthsBetween(this.#from, this.#until);
    const panelNeeds = months.map(({ month }) => needOf(this.#made.get(month) ?? new Map(), bills, panels));
    const panelBills = new Map(panels.map((panel) => [panel.sku, panel.bom]));
    const materialNeeds = months.map(({ month }, index) => {
      const direct = needOf(this.#made.get(month) ?? new Map(), bills, materials);
      const ofPanels = needOf(panelNeeds[index]!, panelBills, materials);
      for (const [sku, quantity] of ofPanels) direct.set(sku, round3((direct.get(sku) ?? 0) + quantity));
      return direct;
    });
    const move = (
      item: SampleItem,
      movementType: MovementType,
      quantity: number,
      reason: string,
      reference: string,
      day: Day,
      second: number,
    ): void => {
      this.#movements.push({
        sku: item.sku,
        location: plant.code,
        movementType,
        quantity,
        unitCost: movementType === 'receipt' ? item.unitCost : null,
        reason,
        reference,
        at: momentOf(dateOf(day), second, plant.timeZone),
      });
    };
    for (const panel of panels) {
      move(panel, 'receipt', random.integer(3, 8), 'opening stock', 'OPENING', this.#from, 6 * hour);
      for (const [index, { month, last }] of months.entries()) {
        const quantity = panelNeeds[index]!.get(panel.sku) ?? 0;
        if (quantity === 0) continue;
        // A panel more than is used now and then stays behind.
        const spare = random.chance(0.1) ? random.integer(1, 4) : 0;
        move(panel, 'receipt', quantity + spare, 'knitting', `FJ-K-${month}`, last, 15 * hour);
        move(panel, 'issue', quantity, 'linking', `FJ-K-${month}`, last, 17 * hour);
      }
    }
    return materials.map((item) => {
      const needs = materialNeeds.map((need) => need.get(item.sku) ?? 0);
      const average = needs.reduce((sum, need) => sum + need, 0) / needs.length;
      const multiple = offers.find((offer) => offer.item === item.sku)!.orderMultiple;
      const luck = random.next();
      let stock = Math.max(multiple, Math.ceil((needs[0]! * 1.4) / multiple) * multiple);
      move(item, 'receipt', stock, 'opening stock', 'OPENING', this.#from, 6 * hour);
      for (const [index, { month, first, last }] of months.entries()) {
        const need = needs[index]!;
        const next = needs[index + 1] ?? average;
        let wanted = need * random.between(1.05, 1.3) + next * 0.5;
        if (index === months.length - 1) {
          // Some deliveries of the last month have not come, others were much too big.
          if (luck < 0.15) wanted = need;
          else if (luck > 0.9) wanted = need + average * 4;
        }
        const bought = wanted > stock ? round3(Math.ceil((wanted - stock) / multiple) * multiple) : 0;
        if (index > 0 && bought > 0) {
          stock = round3(stock + bought);
          move(item, 'receipt', bought, 'purchase', `FJ-B-${month}`, first, 7 * hour);
        }
        if (need > 0) {
          stock = round3(stock - need);
          move(item, 'issue', need, 'production', `FJ-K-${month}`, last, 16 * hour);
        }
        const spoilt = item.unit === 'piece' ? Math.floor(stock * 0.01) : round3(stock * 0.01);
        if (spoilt > 0 && random.chance(0.06)) {
          stock = round3(stock - spoilt);
          move(item, 'scrap', spoilt, 'damaged', `FJ-S-${month}`, last, 18 * hour);
        }
      }
      const whole = (quantity: number): number => Math.max(1, Math.ceil(quantity));
      return {
        sku: item.sku,
        location: plant.code,
        reorderPoint: whole(average * 0.4),
        safetyStock: whole(average * 0.15),
        maximumStock: whole(average * 2.5) + multiple * 2,
      };
    });
  }

  /** Orders of trade customers that wait to be shipped; for some, stock is held back or a part was shipped. */
  #takeOrders(): SampleOrder[] {
    const random = new Random(this.#seed, 'orders');
    const customers = this.#company.customers.filter(({ segment }) => segment === 'wholesale');
    const count = Math.max(12, Math.round((60 * this.#company.products.length) / productsAtFullScale));
    return Array.from({ length: count }, (_, number) => {
      const customer = random.pick(customers);
      const { location, shelves } =
        this.#warehouses[customer.region === 'North' || customer.region === 'Central' ? 0 : 1]!;
      const isReserved = number % 3 === 0;
      const isPartlyShipped = !isReserved && number % 5 === 1;
      const chosen = new Set<Shelf>();
      for (let left = random.integer(2, 6); left > 0; left -= 1) {
        chosen.add(random.pick([...shelves.values()]));
      }
      // A few are late.
      const due = this.#until + (number % 10 === 2 ? -random.integer(1, 6) : random.integer(2, 60));
      const lines = [...chosen].map((shelf): SampleOrderLine => {
        const wanted = random.integer(4, 24);
        const quantity = isReserved ? Math.min(wanted, shelf.stock) : wanted;
        const shipped = isPartlyShipped ? Math.min(Math.floor(quantity / 3), shelf.stock) : 0;
        shelf.stock -= isReserved ? quantity : shipped;
        return {
          sku: shelf.product.item.sku,
          location: location.code,
          quantity,
          shipped,
          dueOn: dateOf(due),
          priority: random.pick([5, 10, 10, 10, 20]),
        };
      });
      return {
        number: `FJ-SO-${(number + 1).toString().padStart(4, '0')}`,
        customer: customer.code,
        orderedAt: momentOf(dateOf(this.#until - random.integer(8, 40)), 11 * hour, location.timeZone),
        isReserved,
        lines: lines.filter(({ quantity }) => quantity > 0),
      };
    }).filter(({ lines }) => lines.length > 0);
  }

  #move(
    { product, location }: Shelf,
    movementType: MovementType,
    quantity: number,
    reason: string,
    reference: string,
    day: Day,
    second: number,
  ): void {
    const unitCost = movementType === 'receipt' ? product.item.unitCost * (day - this.#from < 365 ? 0.97 : 1) : null;
    this.#movements.push({
      sku: product.item.sku,
      location: location.code,
      movementType,
      quantity,
      unitCost: unitCost === null ? null : round2(unitCost),
      reason,
      reference,
      at: momentOf(dateOf(day), second, location.timeZone),
    });
  }

  #sell(
    { product, location }: Shelf,
    quantity: number,
    unitPrice: number,
    customer: string | null,
    segment: string,
    promotion: string | null,
    transactionId: string,
    day: Day,
    second: number,
  ): void {
    this.#sales.push({
      transactionId,
      sku: product.item.sku,
      location: location.code,
      soldAt: momentOf(dateOf(day), second, location.timeZone),
      quantity,
      unitPrice,
      customer,
      segment,
      region: location.region,
      promotion,
    });
  }
}

function shelfOf(product: SampleProduct, location: SampleLocation, rate: number): Shelf {
  return { product, location, rate, stock: 0, inTransit: 0, unbooked: 0 };
}

function isRare({ pattern }: SampleProduct): boolean {
  return pattern === 'intermittent' || pattern === 'lumpy';
}

function colourwayOf({ style, item }: SampleProduct): string {
  return `${style}/${item.specifications['colour']!}`;
}

function promotionsOn(day: Day): Map<Pattern, Promotion> {
  const date = monthAndDayOf(day);
  const running = promotions.filter(({ from, to }) => date >= from && date <= to);
  return new Map(running.flatMap((promotion) => promotion.patterns.map((pattern) => [pattern, promotion] as const)));
}

function compact(day: Day): string {
  return dateOf(day).replaceAll('-', '');
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The months from a day to another (excluded), with their first and last days in between. */
function monthsBetween(from: Day, until: Day): { month: string; first: Day; last: Day }[] {
  const months: { month: string; first: Day; last: Day }[] = [];
  for (let day = from; day < until; day += 1) {
    const month = dateOf(day).slice(0, 7);
    const current = months.at(-1);
    if (current?.month === month) current.last = day;
    else months.push({ month, first: day, last: day });
  }
  return months;
}

/** What some of the components are needed for, scrap included, whole where they are pieces. */
function needOf(
  made: ReadonlyMap<string, number>,
  bills: ReadonlyMap<string, SampleItem['bom']>,
  components: readonly SampleItem[],
): Map<string, number> {
  const units = new Map(components.map(({ sku, unit }) => [sku, unit]));
  const needs = new Map<string, number>();
  for (const [sku, quantity] of made) {
    for (const { component, quantityPer, scrapRate } of bills.get(sku) ?? []) {
      if (!units.has(component)) continue;
      needs.set(component, (needs.get(component) ?? 0) + (quantity * quantityPer) / (1 - scrapRate));
    }
  }
  for (const [sku, need] of needs) {
    needs.set(sku, units.get(sku) === 'piece' ? Math.ceil(need) : round3(need));
  }
  return needs;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
