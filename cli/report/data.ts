/** What the report shows, read through the SDK in one snapshot. */
import {
  sql,
  type ActiveAlert,
  type ForecastVersionSummary,
  type OpenRecommendation,
  type OpenSupplyOrderLine,
  type PlanningRun,
  type Quartermaster,
  type Session,
} from '../../sdk/index.js';
import { allRecommendations } from '../acting.js';

/** A period of a demand chart; a null is unknown, or not there. */
export interface DemandPeriod {
  day: string;
  actual: number | null;
  point: number | null;
  lower: number | null;
  upper: number | null;
}

/** Demand of an item at a location, with its forecast. */
export interface DemandSeries {
  sku: string;
  name: string;
  location: string;
  unit: string;
  method: string;
  periods: DemandPeriod[];
}

/** Projected stock of an item at a location. */
export interface Projection {
  sku: string;
  name: string;
  location: string;
  unit: string;
  safetyStock: number;
  buckets: { day: string; projected: number; receipts: number }[];
}

/** A model in use, and how right its versions were week by week. */
export interface ModelHistory {
  name: string;
  days: string[];
  versions: { version: number; state: string; values: (number | null)[] }[];
}

/** From a drift to what answered it. */
export type Loop = Awaited<ReturnType<Quartermaster['model']['listImprovementLoops']>>[number];

/** What the report shows. */
export interface ReportData {
  database: string;
  madeAt: Date;
  run: PlanningRun | null;
  version: ForecastVersionSummary | null;
  demand: DemandSeries[];
  projections: Projection[];
  recommendations: OpenRecommendation[];
  orders: OpenSupplyOrderLine[];
  methods: { method: string; series: number; error: number | null }[];
  accuracy: { period: string; series: number; wape: number | null; bias: number | null; coverage: number | null }[];
  alerts: ActiveAlert[];
  alertCount: number;
  stock: { condition: string; levels: number }[];
  stockValue: { currency: string; value: number }[];
  models: ModelHistory[];
  loops: Loop[];
}

/** Series of which most is forecast, with what was sold and what is expected. */
const largestSeries = sql<{
  series_id: string;
  item_id: string;
  location_id: string;
  sku: string;
  name: string;
  location: string;
  unit: string;
  method: string;
  frequency: 'daily' | 'weekly' | 'monthly';
  cut_off: string;
}>(`
  select f.series_id, f.item_id, f.location_id, i.sku, i.name, l.code as location, i.unit, f.method::text as method, f.frequency::text as frequency,
    v.training_cut_off as cut_off
  from forecast.current_forecasts() f
  join forecast.versions v on v.id = f.version_id
  join catalog.items i on i.id = f.item_id
  join catalog.locations l on l.id = f.location_id
  cross join lateral (
    select sum(p.point) as quantity from forecast.points p where p.series_id = f.series_id and p.version_id = f.version_id
  ) t
  where f.frequency in ('daily', 'weekly', 'monthly')
  order by t.quantity * coalesce(i.unit_price, i.unit_cost, 1) desc, i.sku, l.code
  limit $1`);

/** Items at locations that run short first, those with the largest shortage; then those with the most receipts. */
const tightest = sql<{
  item_id: string;
  location_id: string;
  sku: string;
  name: string;
  location: string;
  unit: string;
}>(`
  select p.item_id, p.location_id, p.sku, i.name, p.location_code as location, p.unit
  from planning.stock_projection p
  join catalog.items i on i.id = p.item_id
  where p.plan_code = $1
  group by p.item_id, p.location_id, p.sku, i.name, p.location_code, p.unit
  having sum(p.gross) > 0
  order by min(p.projected - p.safety_stock) / sum(p.gross), sum(p.gross) desc, p.sku, p.location_code
  limit $2`);

const stockByCondition = sql<{ condition: string; levels: number }>(
  'select condition::text as condition, count(*)::integer as levels from inventory.stock_status group by 1 order by 1',
);

const stockValueByCurrency = sql<{ currency: string; value: number }>(
  'select currency, sum(stock_value)::double precision as value from inventory.stock_status where stock_value is not null group by 1 order by 1',
);

const alertCount = sql<{ count: number }>('select count(*)::integer as count from governance.active_alerts');

/** Mean accuracy of each version by day, of models that have a version in use. */
const accuracyOfVersions = sql<{ name: string; version: number; state: string; day: string; accuracy: number }>(`
  select m.name, v.version, v.state::text as state, (p.starts_at at time zone 'UTC')::date as day, p.mean as accuracy
  from model.models m
  join model.model_versions v on v.model_id = m.id
  join model.metric_periods p on p.version_id = v.id and p.name = 'accuracy' and p.category = '' and p.period = 'day'
  where exists (select from model.active_versions a where a.model_id = m.id)
  order by m.name, v.version, p.starts_at`);

const databaseName = sql<{ name: string }>('select current_database()::text as name');

/** Reads the report of a plan, with so many charts of each kind. */
export async function readReport(
  client: Quartermaster,
  { planCode, charts, signal }: { planCode: string; charts: number; signal: AbortSignal },
): Promise<ReportData> {
  return client.transaction(
    async (session) => {
      const [version] = (await session.forecast.listVersions({ size: 1 })).rows;
      const run = await session.planning.getCurrentRun({ planCode });
      const alerts = await session.governance.listActiveAlerts({ size: 30 });
      const orders = await session.planning.listOpenOrderLines({ size: 30 });
      return {
        database: (await session.statements.one(databaseName, [])).name,
        madeAt: new Date(),
        run,
        version: version ?? null,
        demand: await readDemand(session, charts),
        projections: run ? await readProjections(session, planCode, charts) : [],
        recommendations: await allRecommendations(session, { planCode }),
        orders: orders.rows,
        methods: version
          ? (await session.forecast.countMethods({ versionId: version.id })).map((row) => ({
              method: row.method,
              series: Number(row.series_count),
              error: row.mean_backtest_error,
            }))
          : [],
        accuracy: await readAccuracy(session),
        alerts: alerts.rows,
        alertCount: (await session.statements.one(alertCount, [])).count,
        stock: await session.statements.many(stockByCondition, []),
        stockValue: await session.statements.many(stockValueByCurrency, []),
        models: await readModels(session, charts),
        loops: await session.model.listImprovementLoops({ limit: 10 }),
      };
    },
    { isolation: 'repeatable read', readOnly: true, signal },
  );
}

async function readDemand(session: Session, charts: number): Promise<DemandSeries[]> {
  const series: DemandSeries[] = [];
  for (const row of await session.statements.many(largestSeries, [charts])) {
    const past = await session.demand.readDemands({
      itemIds: [row.item_id],
      locationIds: [row.location_id],
      from: daysBefore(row.cut_off, row.frequency === 'daily' ? 60 : row.frequency === 'weekly' ? 52 * 7 : 730),
      to: row.cut_off,
      frequency: row.frequency,
    });
    const ahead = await session.forecast.readForecast({ seriesId: row.series_id });
    series.push({
      sku: row.sku,
      name: row.name,
      location: row.location,
      unit: row.unit,
      method: row.method,
      periods: [
        ...past.map(({ period_start: day, quantity }) => ({
          day,
          actual: quantity === null ? null : Number(quantity),
          point: null,
          lower: null,
          upper: null,
        })),
        ...ahead.map(({ target_on: day, actual, point, lower, upper }) => ({ day, actual, point, lower, upper })),
      ],
    });
  }
  return series;
}

async function readProjections(session: Session, planCode: string, charts: number): Promise<Projection[]> {
  const projections: Projection[] = [];
  for (const { item_id: itemId, location_id: locationId, ...row } of await session.statements.many(tightest, [
    planCode,
    charts,
  ])) {
    const buckets = await session.planning.readStockProjection({ planCode, itemId, locationId });
    projections.push({
      ...row,
      safetyStock: buckets[0]?.safety_stock ?? 0,
      buckets: buckets.map(
        ({ starts_on: day, projected, planned_receipts: planned, scheduled_receipts: scheduled }) => ({
          day,
          projected,
          receipts: planned + scheduled,
        }),
      ),
    });
  }
  return projections;
}

/** Of forecasts made one period before, over the last half year. */
async function readAccuracy(session: Session): Promise<ReportData['accuracy']> {
  const today = new Date().toISOString().slice(0, 10);
  const rows = await session.forecast.accuracy({ lag: 1, from: daysBefore(today, 182), to: today, by: 'period' });
  return rows.map((row) => ({
    period: row.group_key,
    series: Number(row.series_count),
    wape: row.wape,
    bias: row.bias,
    coverage: row.interval_coverage,
  }));
}

async function readModels(session: Session, charts: number): Promise<ModelHistory[]> {
  const rows = await session.statements.many(accuracyOfVersions, []);
  return [...new Set(rows.map(({ name }) => name))].slice(0, charts).map((name) => {
    const own = rows.filter((row) => row.name === name);
    const days = [...new Set(own.map(({ day }) => day))].sort();
    return {
      name,
      days,
      versions: [...new Set(own.map(({ version }) => version))].map((version) => {
        const values = own.filter((row) => row.version === version);
        const byDay = new Map(values.map(({ day, accuracy }) => [day, accuracy]));
        return { version, state: values[0]!.state, values: days.map((day) => byDay.get(day) ?? null) };
      }),
    };
  });
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
