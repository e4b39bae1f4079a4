/** What the sample company does on a Monday: forecast, plan, approve by a second user, order, receive. */
import type { Explanation, OpenRecommendation, Quartermaster } from '../../sdk/index.js';
import { allRecommendations, plain } from '../acting.js';
import { say, sayTable } from '../context.js';
import { sayTree } from '../explain.js';
import { dateOf, dayOf } from './calendar.js';
import type { SampleSummary } from './load.js';

const shownRows = 8;

/** What was planned and done. */
export interface SamplePlan {
  /** False where a plan was there already: then nothing is ordered again. */
  isNew: boolean;
  plannedOn: string;
  forecastSeries: string;
  methods: { method: string; series: string }[];
  plannedItems: number;
  plannedOrders: number;
  /** Open recommendations by kind, when the run had ended. */
  open: { mode: string; count: number; late: number }[];
  /** The purchases that have to be placed first. */
  purchases: OpenRecommendation[];
  why: Explanation | null;
  approvedBy: string;
  ordered: { orderNumber: string; supplier: string; sku: string; quantity: string; unit: string; dueOn: string }[];
  received: { orderNumber: string; sku: string; quantity: string }[];
  alerts: { type: string; live: number }[];
}

/** Forecasts and plans for the sample company, and carries the first purchases out, unless that was done before. */
export async function planSample(
  client: Quartermaster,
  summary: SampleSummary,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (step: string) => void },
): Promise<SamplePlan> {
  const planner = client.as((await client.identity.getUserByUsername({ username: 'sample.planner' }))!.id);
  const approvers = await client.identity.listUsers({ role: 'admin', isActive: true, size: 1 });
  const approver = approvers.rows[0]!;
  const plannedOn = dateOf(dayOf(summary.until) + 1);

  const before = await client.planning.getCurrentRun();
  if (before === null) {
    onProgress('forecast');
    await planner.forecast.forecastDemand({ description: 'sample' }, { signal });
    onProgress('plan');
    await planner.planning.runPlan({ plannedOn, reason: 'sample' }, { signal });
  }
  const run = (await client.planning.getCurrentRun())!;
  const open = await allRecommendations(client);
  const purchases = open
    .filter((row) => row.supply_mode === 'purchase' && row.approval_id !== null)
    .sort(
      (left, right) => Number(right.urgency_score) - Number(left.urgency_score) || left.sku.localeCompare(right.sku),
    );
  const first = purchases.slice(0, shownRows);
  const why = first[0]
    ? await client.planning.explainTree({ recommendationId: first[0].id, depth: 2, breadth: 2 })
    : null;
  const [version] = (await client.forecast.listVersions({ size: 1 })).rows;
  const methods = version ? await client.forecast.countMethods({ versionId: version.id }) : [];

  const ordered: SamplePlan['ordered'] = [];
  const received: SamplePlan['received'] = [];
  if (before === null && first.length > 0) {
    onProgress('approve, order, receive');
    await client.as(approver.id).transaction(async ({ governance }) => {
      for (const { approval_id: approvalId } of first) {
        await governance.approve({ approvalId: approvalId!, comment: 'sample' });
      }
    });
    const orders = await planner.planning.orderRecommendations({ recommendationIds: first.map(({ id }) => id) });
    const lines = (await client.planning.listOpenOrderLines({ supplyMode: 'purchase' })).rows;
    for (const line of lines) {
      ordered.push({
        orderNumber: line.order_number,
        supplier: line.supplier_code!,
        sku: line.sku,
        quantity: line.quantity,
        unit: line.unit,
        dueOn: line.due_on,
      });
    }
    for (const line of lines.filter((row) => row.order_id === orders[0]?.id)) {
      const receipt = await planner.planning.receiveOrderLine({ orderLineId: line.id, reference: 'sample delivery' });
      received.push({ orderNumber: line.order_number, sku: line.sku, quantity: receipt.quantity });
    }
  }
  const alerts = await planner.planning.refreshAlerts({}, { signal });
  return {
    isNew: before === null,
    plannedOn: run.planned_on,
    forecastSeries: version?.series_count ?? '0',
    methods: methods.map(({ method, series_count: series }) => ({ method, series })),
    plannedItems: run.item_count,
    plannedOrders: run.planned_order_count,
    open: [...new Set(open.map(({ supply_mode: mode }) => mode))].sort().map((mode) => {
      const those = open.filter(({ supply_mode: other }) => other === mode);
      return { mode, count: those.length, late: those.filter(({ days_late: late }) => late > 0).length };
    }),
    purchases: first,
    why,
    approvedBy: approver.username,
    ordered,
    received,
    alerts: alerts.map(({ alert_type: type, live_count: live }) => ({ type, live })),
  };
}

/** Prints what was planned and done. */
export function sayPlan(plan: SamplePlan): void {
  say();
  say(`== The plan as of ${plan.plannedOn}`);
  say(
    `${plan.forecastSeries} demand series forecast (${plan.methods.map(({ method, series }) => `${method} ${series}`).join(', ')}); ` +
      `${plan.plannedItems} items at locations planned with ${plan.plannedOrders} orders.`,
  );
  sayTable(
    ['to do now', 'recommendations', 'too late'],
    plan.open.map(({ mode, count, late }) => [mode, count, late]),
  );

  say();
  say('== What to buy first');
  sayTable(
    ['sku', 'quantity', 'unit', 'from', 'total', 'order by', 'need by', 'risk'],
    plan.purchases.map((row) => [
      row.sku,
      plain(row.quantity),
      row.unit,
      row.supplier_code,
      `${Number(row.total_cost).toFixed(2)} ${row.currency}`,
      row.order_by,
      row.need_by,
      row.risk_level,
    ]),
  );

  if (plan.why) {
    say();
    say('== Why this number?');
    sayTree(plan.why);
  }

  say();
  if (!plan.isNew) {
    say('== The plan was there already: nothing was ordered again');
    return;
  }
  say(`== Approved by ${plan.approvedBy}, ordered by sample.planner`);
  sayTable(
    ['order', 'supplier', 'sku', 'quantity', 'unit', 'due'],
    plan.ordered.map((row) => [row.orderNumber, row.supplier, row.sku, plain(row.quantity), row.unit, row.dueOn]),
  );
  for (const { orderNumber, sku, quantity } of plan.received) {
    say(`received of ${orderNumber}: ${plain(quantity)} of ${sku}`);
  }
  say(`Alerts: ${plan.alerts.map(({ type, live }) => `${type.replaceAll('_', ' ')} ${live}`).join(', ')}`);
}
