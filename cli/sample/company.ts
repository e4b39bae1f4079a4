import type { ItemType, LocationType, RiskLevel, UserRole } from '../../sdk/generated/enums.js';
import { Random } from './random.js';

/** How the demand for a style behaves over time. */
export type Pattern = 'winter' | 'summer' | 'steady' | 'intermittent' | 'lumpy';

/** What goes into an item. */
export interface SampleBomLine {
  component: string;
  position: number;
  quantityPer: number;
  unit: string;
  scrapRate: number;
}

/** An item that is bought, made or sold. */
export interface SampleItem {
  sku: string;
  name: string;
  category: string;
  itemType: ItemType;
  unit: string;
  unitPrice: number | null;
  unitCost: number;
  isCritical: boolean;
  specifications: Record<string, string>;
  bom: SampleBomLine[];
}

/** A product with what the history of its sales follows from. */
export interface SampleProduct {
  item: SampleItem;
  style: string;
  pattern: Pattern;
  /** Weight among all products. */
  popularity: number;
  /** Change of demand in a year: 0.1 is ten percent more. */
  growth: number;
}

/** A store, warehouse or plant. */
export interface SampleLocation {
  code: string;
  name: string;
  region: string;
  locationType: LocationType;
  timeZone: string;
  floorArea: number;
  /** Weight among all stores; 0 for what is no store. */
  size: number;
  isOpenOnSundays: boolean;
  /** Warehouse that delivers to it. */
  warehouse: string | null;
}

/** A supplier. */
export interface SampleSupplier {
  code: string;
  name: string;
  contactName: string;
  contactEmail: string;
  defaultLeadTimeDays: number | null;
  reliabilityScore: number | null;
  riskLevel: RiskLevel;
}

/** Price of an offer from a quantity on. */
export interface SamplePriceBreak {
  from: number;
  until: number | null;
  price: number;
}

/** What a supplier asks for an item. */
export interface SampleOffer {
  supplier: string;
  item: string;
  supplierSku: string;
  leadTimeDays: number;
  leadTimeDeviationDays: number | null;
  minimumOrderQuantity: number;
  orderMultiple: number;
  contractQuantityLimit: number | null;
  reliabilityScore: number | null;
  preferredRank: number;
  prices: SamplePriceBreak[];
}

/** A customer. */
export interface SampleCustomer {
  code: string;
  name: string;
  segment: 'wholesale' | 'hospitality' | 'club';
  tier: string | null;
  region: string;
}

/** Somebody who works for the company. */
export interface SampleUser {
  username: string;
  fullName: string;
  role: UserRole;
}

/** The master data of the company, by codes; parents come before children. */
export interface SampleCompany {
  name: string;
  currency: string;
  categories: { code: string; name: string; parent: string | null }[];
  materials: SampleItem[];
  panels: SampleItem[];
  products: SampleProduct[];
  plant: SampleLocation;
  warehouses: SampleLocation[];
  stores: SampleLocation[];
  suppliers: SampleSupplier[];
  offers: SampleOffer[];
  customers: SampleCustomer[];
  users: SampleUser[];
}

type Kind = 'jumper' | 'cardigan' | 'vest' | 'dress' | 'scarf' | 'hat' | 'mittens' | 'socks' | 'blanket';

interface KindTerms {
  category: string;
  /** Yarn in size M, kg. */
  yarn: number;
  /** Knitting, linking and finishing in size M. */
  labour: number;
  sizes: readonly string[];
  colours: number;
  /** Knitted parts and their share of the yarn; none where the item is knitted in one piece. */
  panels: readonly (readonly [string, number])[];
}

const kinds: Record<Kind, KindTerms> = {
  jumper: {
    category: 'KNIT-JUMPER',
    yarn: 0.52,
    labour: 14,
    sizes: ['S', 'M', 'L', 'XL'],
    colours: 2,
    panels: [
      ['BODY', 0.62],
      ['SLEEVES', 0.38],
    ],
  },
  cardigan: {
    category: 'KNIT-CARDIGAN',
    yarn: 0.58,
    labour: 17,
    sizes: ['S', 'M', 'L'],
    colours: 2,
    panels: [
      ['BODY', 0.64],
      ['SLEEVES', 0.36],
    ],
  },
  vest: {
    category: 'KNIT-VEST',
    yarn: 0.3,
    labour: 9,
    sizes: ['S', 'M', 'L'],
    colours: 2,
    panels: [
      ['FRONT', 0.5],
      ['BACK', 0.5],
    ],
  },
  dress: {
    category: 'KNIT-DRESS',
    yarn: 0.62,
    labour: 18,
    sizes: ['S', 'M', 'L'],
    colours: 2,
    panels: [
      ['BODY', 0.78],
      ['SLEEVES', 0.22],
    ],
  },
  scarf: { category: 'KNIT-SMALL', yarn: 0.18, labour: 4, sizes: ['ONE'], colours: 3, panels: [] },
  hat: { category: 'KNIT-SMALL', yarn: 0.09, labour: 3, sizes: ['ONE'], colours: 3, panels: [] },
  mittens: { category: 'KNIT-SMALL', yarn: 0.07, labour: 4, sizes: ['ONE'], colours: 3, panels: [] },
  socks: { category: 'KNIT-SMALL', yarn: 0.1, labour: 3, sizes: ['ONE'], colours: 3, panels: [] },
  blanket: { category: 'KNIT-HOME', yarn: 1.1, labour: 12, sizes: ['ONE'], colours: 3, panels: [] },
};

const sizeFactor: Record<string, number> = { S: 0.92, M: 1, L: 1.1, XL: 1.2, ONE: 1 };
const sizePopularity: Record<string, number> = { S: 0.8, M: 1.3, L: 1.1, XL: 0.6, ONE: 1 };

type Quality = keyof typeof qualities;

const qualities = {
  MERINO: { name: 'Merino', cost: 24, colours: ['RAW', 'NAVY', 'MOSS', 'BERRY'] },
  LAMBSWOOL: { name: 'Lambswool', cost: 15.5, colours: ['GREY', 'NAVY', 'RUST', 'MOSS'] },
  ALPACA: { name: 'Alpaca', cost: 38, colours: ['RAW', 'GREY', 'CAMEL', 'INK'] },
  CASHMERE: { name: 'Cashmere', cost: 96, colours: ['RAW', 'GREY', 'BERRY', 'INK'] },
  COTTON: { name: 'Cotton', cost: 9.8, colours: ['WHITE', 'SKY', 'SAND', 'NAVY'] },
  LINEN: { name: 'Linen and cotton', cost: 13.4, colours: ['WHITE', 'SAND', 'SAGE', 'SKY'] },
} as const;

/** The first eight have a style of every pattern, so that a small sample has them too. */
const styles: readonly (readonly [code: string, name: string, kind: Kind, quality: Quality, pattern: Pattern])[] = [
  ['AURORA', 'Aurora', 'jumper', 'MERINO', 'winter'],
  ['BIRCH', 'Birch', 'cardigan', 'LAMBSWOOL', 'winter'],
  ['COVE', 'Cove', 'vest', 'COTTON', 'summer'],
  ['DRIFT', 'Drift', 'hat', 'MERINO', 'winter'],
  ['EIDER', 'Eider', 'blanket', 'LAMBSWOOL', 'intermittent'],
  ['FERRY', 'Ferry', 'blanket', 'COTTON', 'lumpy'],
  ['GRANITE', 'Granite', 'socks', 'LAMBSWOOL', 'steady'],
  ['HARBOUR', 'Harbour', 'scarf', 'ALPACA', 'winter'],
  ['ISLET', 'Islet', 'jumper', 'LAMBSWOOL', 'winter'],
  ['JUNIPER', 'Juniper', 'cardigan', 'MERINO', 'winter'],
  ['KELP', 'Kelp', 'jumper', 'COTTON', 'summer'],
  ['LICHEN', 'Lichen', 'mittens', 'LAMBSWOOL', 'winter'],
  ['MARSH', 'Marsh', 'dress', 'MERINO', 'winter'],
  ['NORTH', 'North', 'jumper', 'ALPACA', 'winter'],
  ['OTTER', 'Otter', 'hat', 'ALPACA', 'winter'],
  ['PEBBLE', 'Pebble', 'socks', 'COTTON', 'steady'],
  ['QUAY', 'Quay', 'vest', 'MERINO', 'steady'],
  ['REED', 'Reed', 'dress', 'LINEN', 'summer'],
  ['SKERRY', 'Skerry', 'jumper', 'MERINO', 'winter'],
  ['TARN', 'Tarn', 'scarf', 'CASHMERE', 'winter'],
  ['UPLAND', 'Upland', 'cardigan', 'ALPACA', 'winter'],
  ['VALE', 'Vale', 'jumper', 'LINEN', 'summer'],
  ['WILLOW', 'Willow', 'cardigan', 'COTTON', 'summer'],
  ['YARROW', 'Yarrow', 'hat', 'LAMBSWOOL', 'winter'],
  ['ANCHOR', 'Anchor', 'jumper', 'LAMBSWOOL', 'steady'],
  ['BRACKEN', 'Bracken', 'scarf', 'LAMBSWOOL', 'winter'],
  ['CLIFF', 'Cliff', 'mittens', 'MERINO', 'winter'],
  ['DUNE', 'Dune', 'scarf', 'LINEN', 'summer'],
  ['EMBER', 'Ember', 'hat', 'CASHMERE', 'winter'],
  ['FROST', 'Frost', 'jumper', 'CASHMERE', 'winter'],
  ['GORSE', 'Gorse', 'vest', 'LAMBSWOOL', 'winter'],
  ['HEATHER', 'Heather', 'cardigan', 'CASHMERE', 'winter'],
  ['INLET', 'Inlet', 'socks', 'MERINO', 'steady'],
  ['KNOLL', 'Knoll', 'blanket', 'ALPACA', 'winter'],
  ['LAGOON', 'Lagoon', 'hat', 'COTTON', 'summer'],
  ['MOOR', 'Moor', 'scarf', 'MERINO', 'winter'],
  ['NESS', 'Ness', 'socks', 'ALPACA', 'winter'],
  ['OSPREY', 'Osprey', 'mittens', 'ALPACA', 'winter'],
  ['PLOVER', 'Plover', 'blanket', 'MERINO', 'intermittent'],
  ['RIDGE', 'Ridge', 'mittens', 'CASHMERE', 'lumpy'],
];

const colourNames: Record<string, string> = {
  RAW: 'raw white',
  NAVY: 'navy',
  MOSS: 'moss',
  BERRY: 'berry',
  GREY: 'grey',
  RUST: 'rust',
  CAMEL: 'camel',
  INK: 'ink',
  WHITE: 'white',
  SKY: 'sky',
  SAND: 'sand',
  SAGE: 'sage',
};

const trims: readonly (readonly [sku: string, name: string, unit: string, cost: number])[] = [
  ['TRIM-BUTTON-HORN', 'Horn button 20 mm', 'piece', 0.34],
  ['TRIM-BUTTON-WOOD', 'Beech button 18 mm', 'piece', 0.21],
  ['TRIM-ZIP-40', 'Zip 40 cm', 'piece', 1.35],
  ['TRIM-LABEL-WOVEN', 'Woven label', 'piece', 0.08],
  ['TRIM-LABEL-CARE', 'Care label', 'piece', 0.03],
  ['TRIM-ELASTIC-20', 'Elastic ribbon 20 mm', 'm', 0.42],
  ['TRIM-GROSGRAIN-15', 'Grosgrain ribbon 15 mm', 'm', 0.36],
  ['TRIM-THREAD', 'Linking thread', 'm', 0.004],
  ['TRIM-POMPOM', 'Pompom', 'piece', 0.75],
];

const packaging: readonly (readonly [sku: string, name: string, unit: string, cost: number])[] = [
  ['PACK-BAG', 'Paper bag', 'piece', 0.06],
  ['PACK-BOX-GIFT', 'Gift box', 'piece', 1.1],
  ['PACK-TISSUE', 'Tissue paper', 'm', 0.11],
  ['PACK-TAG', 'Hang tag', 'piece', 0.05],
  ['PACK-CARTON', 'Carton for 24', 'piece', 1.6],
  ['PACK-TAPE', 'Paper tape', 'm', 0.02],
];

const storeRows: readonly (readonly [
  code: string,
  city: string,
  region: string,
  timeZone: string,
  size: number,
  isOpenOnSundays: boolean,
  warehouse: string,
])[] = [
  ['FJ-HEL', 'Helsinki', 'North', 'Europe/Helsinki', 1.5, true, 'FJ-WH-TARTU'],
  ['FJ-BER', 'Berlin', 'Central', 'Europe/Berlin', 1.9, false, 'FJ-WH-ANTWERP'],
  ['FJ-DUB', 'Dublin', 'Atlantic', 'Europe/Dublin', 1.1, true, 'FJ-WH-ANTWERP'],
  ['FJ-TLL', 'Tallinn', 'North', 'Europe/Tallinn', 1.2, true, 'FJ-WH-TARTU'],
  ['FJ-AMS', 'Amsterdam', 'West', 'Europe/Amsterdam', 1.4, true, 'FJ-WH-ANTWERP'],
  ['FJ-VIE', 'Vienna', 'Central', 'Europe/Vienna', 1.2, false, 'FJ-WH-ANTWERP'],
  ['FJ-RIX', 'Riga', 'North', 'Europe/Riga', 0.8, true, 'FJ-WH-TARTU'],
  ['FJ-PAR', 'Paris', 'West', 'Europe/Paris', 1.6, true, 'FJ-WH-ANTWERP'],
  ['FJ-LIS', 'Lisbon', 'Atlantic', 'Europe/Lisbon', 0.6, true, 'FJ-WH-ANTWERP'],
  ['FJ-VNO', 'Vilnius', 'North', 'Europe/Vilnius', 0.7, true, 'FJ-WH-TARTU'],
  ['FJ-HAM', 'Hamburg', 'Central', 'Europe/Berlin', 1, false, 'FJ-WH-TARTU'],
  ['FJ-BRU', 'Brussels', 'West', 'Europe/Brussels', 0.8, true, 'FJ-WH-ANTWERP'],
];

const supplierRows: readonly (readonly [
  code: string,
  name: string,
  group: string,
  lead: number | null,
  risk: RiskLevel,
])[] = [
  ['SUP-ALDER', 'Alder Spinning', 'YARN', 28, 'low'],
  ['SUP-BOREAL', 'Boreal Yarns', 'YARN', 35, 'medium'],
  ['SUP-CEDAR', 'Cedar Wool', 'YARN', 21, 'low'],
  ['SUP-DELTA', 'Delta Fibres', 'YARN', 60, 'high'],
  ['SUP-ESTUARY', 'Estuary Cotton', 'YARN', 42, 'medium'],
  ['SUP-FELL', 'Fell Mills', 'YARN', 30, 'low'],
  ['SUP-GLEN', 'Glen Cashmere', 'YARN', 55, 'high'],
  ['SUP-HILLSIDE', 'Hillside Alpaca', 'YARN', 49, 'medium'],
  ['SUP-ISTHMUS', 'Isthmus Linen', 'YARN', null, 'critical'],
  ['SUP-JETTY', 'Jetty Buttons', 'TRIM', 18, 'low'],
  ['SUP-KEEL', 'Keel Haberdashery', 'TRIM', 14, 'medium'],
  ['SUP-LOCK', 'Lock Zips', 'TRIM', 25, 'medium'],
  ['SUP-MEADOW', 'Meadow Ribbons', 'TRIM', 20, 'low'],
  ['SUP-NARROWS', 'Narrows Labels', 'TRIM', 12, 'low'],
  ['SUP-ORCHARD', 'Orchard Threads', 'TRIM', null, 'medium'],
  ['SUP-PIER', 'Pier Packaging', 'PACK', 10, 'low'],
  ['SUP-QUARRY', 'Quarry Cartons', 'PACK', 8, 'low'],
  ['SUP-RAPIDS', 'Rapids Paper', 'PACK', 12, 'medium'],
  ['SUP-SOUND', 'Sound Boxes', 'PACK', 21, 'high'],
  ['SUP-TIDE', 'Tide Print', 'PACK', null, 'medium'],
];

const users: readonly SampleUser[] = [
  { username: 'sample.admin', fullName: 'Ada Admin (sample)', role: 'admin' },
  { username: 'sample.planner', fullName: 'Paula Planner (sample)', role: 'planner' },
  { username: 'sample.analyst', fullName: 'Anton Analyst (sample)', role: 'analyst' },
  { username: 'sample.viewer', fullName: 'Vera Viewer (sample)', role: 'viewer' },
  { username: 'sample.agent', fullName: 'Forecasting agent (sample)', role: 'agent' },
];

const wholesaleNames = ['Outfitters', 'Wool Shop', 'Department Store', 'Mountain Sports', 'Design House', 'Boutique'];
const hospitalityNames = ['Grand Hotel', 'Harbour Inn', 'Spa', 'Guest House'];
const regions = ['North', 'Central', 'West', 'Atlantic'];

/**
 * The master data of Fjellro, a knitwear maker that does not exist. The same seed makes the same company.
 *
 * @param scale part of the styles and stores, above 0 to 1; materials, suppliers and customers are always all there
 */
export function generateCompany(seed: number, scale = 1): SampleCompany {
  const materials = makeMaterials();
  const { products, panels } = makeProducts(new Random(seed, 'styles'), scale, costsOf(materials));
  const suppliers = makeSuppliers(new Random(seed, 'suppliers'));
  return {
    name: 'Fjellro Knitwear (generated sample)',
    currency: 'EUR',
    categories: [
      { code: 'MATERIAL', name: 'Materials', parent: null },
      { code: 'MATERIAL-YARN', name: 'Yarn', parent: 'MATERIAL' },
      { code: 'MATERIAL-TRIM', name: 'Trims', parent: 'MATERIAL' },
      { code: 'MATERIAL-PACK', name: 'Packaging', parent: 'MATERIAL' },
      { code: 'PANEL', name: 'Knitted panels', parent: null },
      { code: 'KNIT', name: 'Knitwear', parent: null },
      { code: 'KNIT-JUMPER', name: 'Jumpers', parent: 'KNIT' },
      { code: 'KNIT-CARDIGAN', name: 'Cardigans', parent: 'KNIT' },
      { code: 'KNIT-VEST', name: 'Vests', parent: 'KNIT' },
      { code: 'KNIT-DRESS', name: 'Dresses', parent: 'KNIT' },
      { code: 'KNIT-SMALL', name: 'Scarves, hats, mittens and socks', parent: 'KNIT' },
      { code: 'KNIT-HOME', name: 'Blankets', parent: 'KNIT' },
    ],
    materials,
    panels,
    products,
    plant: place('FJ-PLANT', 'Fjellro plant Tartu (generated sample)', 'North', 'plant', 'Europe/Tallinn', 4200),
    warehouses: [
      place('FJ-WH-TARTU', 'Fjellro warehouse Tartu', 'North', 'warehouse', 'Europe/Tallinn', 2600),
      place('FJ-WH-ANTWERP', 'Fjellro warehouse Antwerp', 'West', 'warehouse', 'Europe/Brussels', 3100),
    ],
    stores: storeRows
      .slice(0, Math.max(4, Math.round(storeRows.length * scale)))
      .map(([code, city, region, timeZone, size, isOpenOnSundays, warehouse]) => ({
        ...place(code, `Fjellro ${city}`, region, 'store', timeZone, Math.round(140 * size)),
        size,
        isOpenOnSundays,
        warehouse,
      })),
    suppliers,
    offers: makeOffers(new Random(seed, 'offers'), materials, suppliers),
    customers: makeCustomers(new Random(seed, 'customers')),
    users: [...users],
  };
}

function place(
  code: string,
  name: string,
  region: string,
  locationType: LocationType,
  timeZone: string,
  floorArea: number,
): SampleLocation {
  return { code, name, region, locationType, timeZone, floorArea, size: 0, isOpenOnSundays: false, warehouse: null };
}

function makeMaterials(): SampleItem[] {
  const bought = (
    [sku, name, unit, unitCost]: readonly [string, string, string, number],
    category: string,
    itemType: ItemType,
    isCritical: boolean,
  ): SampleItem => ({
    sku,
    name,
    category,
    itemType,
    unit,
    unitPrice: null,
    unitCost,
    isCritical,
    specifications: { sample: 'generated' },
    bom: [],
  });
  const yarns = Object.entries(qualities).flatMap(([code, { name, cost, colours }]) =>
    colours.map((colour) =>
      bought(
        [`YARN-${code}-${colour}`, `${name} yarn, ${colourNames[colour]!}`, 'kg', cost],
        'MATERIAL-YARN',
        'material',
        code === 'MERINO' || code === 'LAMBSWOOL',
      ),
    ),
  );
  return [
    ...yarns,
    ...trims.map((row) => bought(row, 'MATERIAL-TRIM', 'material', row[0] === 'TRIM-LABEL-CARE')),
    ...packaging.map((row) => bought(row, 'MATERIAL-PACK', 'packaging', false)),
  ];
}

function costsOf(items: readonly SampleItem[]): Map<string, SampleItem> {
  return new Map(items.map((item) => [item.sku, item]));
}

function materialCost(bom: readonly SampleBomLine[], known: ReadonlyMap<string, SampleItem>): number {
  return bom.reduce(
    (sum, line) => sum + (known.get(line.component)!.unitCost * line.quantityPer) / (1 - line.scrapRate),
    0,
  );
}

function makeProducts(
  random: Random,
  scale: number,
  known: Map<string, SampleItem>,
): { products: SampleProduct[]; panels: SampleItem[] } {
  const products: SampleProduct[] = [];
  const panels: SampleItem[] = [];
  const count = Math.min(styles.length, Math.max(8, Math.round(styles.length * scale)));
  for (const [number, [code, name, kind, quality, pattern]] of styles.slice(0, count).entries()) {
    const terms = kinds[kind];
    const { colours } = qualities[quality];
    const weight = Math.exp(random.between(-0.9, 0.9)) * (terms.panels.length === 0 ? 1.4 : 1);
    const growth = random.between(-0.15, 0.4);
    const yarnScrap = round(random.between(0.03, 0.08), 3);
    for (let offset = 0; offset < terms.colours; offset += 1) {
      const colour = colours[(number + offset) % colours.length]!;
      const colourWeight = random.between(0.6, 1.3);
      for (const size of terms.sizes) {
        const suffix = size === 'ONE' ? colour : `${colour}-${size}`;
        const yarn = `YARN-${quality}-${colour}`;
        const specifications = { sample: 'generated', style: code, colour: colourNames[colour]!, size };
        const yarnNeed = terms.yarn * sizeFactor[size]!;
        const parts = terms.panels.map(([part, share]): SampleItem => {
          const bom = [line(1, yarn, round(yarnNeed * share, 4), 'kg', yarnScrap)];
          return {
            sku: `PANEL-${code}-${suffix}-${part}`,
            name: `${name} ${kind}, ${part.toLowerCase()}, ${colourNames[colour]!}${size === 'ONE' ? '' : `, ${size}`}`,
            category: 'PANEL',
            itemType: 'component',
            unit: 'piece',
            unitPrice: null,
            unitCost: round(materialCost(bom, known) + terms.labour * share * 0.6, 2),
            isCritical: false,
            specifications,
            bom,
          };
        });
        for (const part of parts) {
          panels.push(part);
          known.set(part.sku, part);
        }
        const components =
          parts.length > 0
            ? parts.map((part): [string, number, string, number] => [part.sku, 1, 'piece', 0.01])
            : [[yarn, round(yarnNeed, 4), 'kg', yarnScrap] as [string, number, string, number]];
        components.push(...finishing(kind, quality, number));
        const bom = components.map(([sku, quantity, unit, scrap], index) =>
          line(index + 1, sku, quantity, unit, scrap),
        );
        const unitCost = round(materialCost(bom, known) + terms.labour * (parts.length > 0 ? 0.4 : 1), 2);
        const item: SampleItem = {
          sku: `${code}-${suffix}`,
          name: `${name} ${kind}, ${qualities[quality].name.toLowerCase()}, ${colourNames[colour]!}${size === 'ONE' ? '' : `, ${size}`}`,
          category: terms.category,
          itemType: 'product',
          unit: 'piece',
          unitPrice: Math.max(19, Math.round((unitCost * 3.1) / 10) * 10 - 1),
          unitCost,
          isCritical: false,
          specifications,
          bom,
        };
        products.push({
          item,
          style: code,
          pattern,
          popularity: weight * colourWeight * sizePopularity[size]!,
          growth,
        });
        known.set(item.sku, item);
      }
    }
  }
  return { products, panels };
}

/** Trims and packaging of a product. */
function finishing(kind: Kind, quality: Quality, styleNumber: number): [string, number, string, number][] {
  const lines: [string, number, string, number][] = [
    ['TRIM-THREAD', kinds[kind].panels.length > 0 ? 60 : 12, 'm', 0.02],
    ['TRIM-LABEL-WOVEN', 1, 'piece', 0.01],
    ['TRIM-LABEL-CARE', 1, 'piece', 0.01],
  ];
  if (kind === 'cardigan') {
    lines.push([styleNumber % 2 === 0 ? 'TRIM-BUTTON-HORN' : 'TRIM-BUTTON-WOOD', 6, 'piece', 0.02]);
    lines.push(['TRIM-GROSGRAIN-15', 1.3, 'm', 0.03]);
  } else if (kind === 'dress') {
    lines.push(['TRIM-ZIP-40', 1, 'piece', 0.01]);
  } else if (kind === 'socks' || kind === 'vest') {
    lines.push(['TRIM-ELASTIC-20', 0.6, 'm', 0.03]);
  } else if (kind === 'hat') {
    lines.push(['TRIM-POMPOM', 1, 'piece', 0.02]);
  }
  lines.push(
    quality === 'CASHMERE' ? ['PACK-BOX-GIFT', 1, 'piece', 0.01] : ['PACK-BAG', 1, 'piece', 0.01],
    ['PACK-TISSUE', 0.6, 'm', 0.05],
    ['PACK-TAG', 1, 'piece', 0.01],
    ['PACK-CARTON', 0.05, 'piece', 0],
    ['PACK-TAPE', 0.1, 'm', 0.02],
  );
  return lines;
}

function line(
  position: number,
  component: string,
  quantityPer: number,
  unit: string,
  scrapRate: number,
): SampleBomLine {
  return { component, position, quantityPer, unit, scrapRate };
}

function makeSuppliers(random: Random): SampleSupplier[] {
  return supplierRows.map(([code, name, , lead, riskLevel]) => ({
    code,
    name: `${name} (sample)`,
    contactName: `${random.pick(['Alex', 'Robin', 'Kim', 'Sam', 'Noor'])} ${random.pick(['Berg', 'Costa', 'Dahl', 'Moreau', 'Novak'])}`,
    contactEmail: `sales@${code.slice(4).toLowerCase()}.example.com`,
    defaultLeadTimeDays: lead,
    // Nobody has measured some of them.
    reliabilityScore: random.chance(0.25) ? null : round(random.between(0.72, 0.99), 2),
    riskLevel,
  }));
}

function makeOffers(
  random: Random,
  materials: readonly SampleItem[],
  suppliers: readonly SampleSupplier[],
): SampleOffer[] {
  const offers: SampleOffer[] = [];
  for (const item of materials) {
    const group = item.sku.slice(0, 4);
    const candidates = supplierRows.filter((row) => row[2] === group).map(([code]) => code);
    const first = random.integer(0, candidates.length - 1);
    const count = random.pick([1, 2, 2, 3]);
    for (let rank = 1; rank <= count; rank += 1) {
      const supplier = suppliers.find(({ code }) => code === candidates[(first + rank - 1) % candidates.length])!;
      const lead = supplier.defaultLeadTimeDays ?? 30;
      const multiple = item.unit === 'kg' ? 5 : item.unit === 'm' ? 25 : 100;
      const minimum = multiple * random.pick([2, 4, 10]);
      const price = item.unitCost * random.between(0.94, 1.08);
      const second = minimum * 5;
      const third = minimum * 20;
      offers.push({
        supplier: supplier.code,
        item: item.sku,
        supplierSku: `${supplier.code.slice(4, 7)}-${random.integer(10_000, 99_999)}`,
        leadTimeDays: lead + random.integer(-3, 7),
        leadTimeDeviationDays: random.chance(0.2) ? null : round(lead * random.between(0.05, 0.3), 1),
        minimumOrderQuantity: minimum,
        orderMultiple: multiple,
        contractQuantityLimit: random.chance(0.25) ? third * 10 : null,
        reliabilityScore: random.chance(0.4) ? null : round(random.between(0.75, 0.99), 2),
        preferredRank: rank,
        prices: [
          { from: 0, until: second, price: round(price, 4) },
          { from: second, until: third, price: round(price * 0.95, 4) },
          { from: third, until: null, price: round(price * 0.91, 4) },
        ],
      });
    }
  }
  return offers;
}

function makeCustomers(random: Random): SampleCustomer[] {
  const many = (
    prefix: string,
    count: number,
    segment: SampleCustomer['segment'],
    names: readonly string[],
  ): SampleCustomer[] =>
    Array.from({ length: count }, (_, index) => ({
      code: `${prefix}-${(index + 1).toString().padStart(3, '0')}`,
      name: `${names[index % names.length]!} ${index + 1} (sample)`,
      segment,
      tier: segment === 'club' ? random.pick(['silver', 'silver', 'gold']) : null,
      region: random.pick(regions),
    }));
  return [
    ...many('WHO', 30, 'wholesale', wholesaleNames),
    ...many('HOS', 10, 'hospitality', hospitalityNames),
    ...many('CLUB', 160, 'club', ['Club member']),
  ];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
