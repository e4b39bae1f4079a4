/** The report as one HTML file: styles and drawings inside, nothing to load. */
import { plain } from '../acting.js';
import { drawChart, escape } from './charts.js';
import type { DemandSeries, Loop, ModelHistory, Projection, ReportData } from './data.js';

const styles = `
:root { color-scheme: light; --ink: #1c2733; --soft: #5b6b7b; --line: #dde3ea; --blue: #1f6feb; --orange: #c2570c; --red: #b42318; --green: #2e7d4f; --card: #fff; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
main, header { max-width: 1120px; margin: 0 auto; padding: 0 16px; }
header { padding-top: 24px; }
h1 { margin: 0 0 4px; font-size: 1.6rem; }
h2 { margin: 32px 0 8px; font-size: 1.2rem; }
p { margin: 4px 0 12px; color: var(--soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; padding: 0; margin: 16px 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; color: var(--soft); }
.tiles b { display: block; font-size: 1.45rem; color: var(--ink); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); gap: 16px; }
figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px; break-inside: avoid; }
figcaption { font-weight: 600; } figcaption span { font-weight: 400; color: var(--soft); }
svg { display: block; width: 100%; height: auto; }
.grid { stroke: var(--line); } .axis { stroke: #8a97a5; } .tick { font-size: 12px; fill: var(--soft); }
polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
polyline.actual, polyline.projected { stroke: var(--blue); } polyline.forecast { stroke: var(--orange); stroke-dasharray: 5 3; }
polyline.safety { stroke: var(--red); stroke-dasharray: 2 4; } polygon.band { fill: var(--orange); opacity: .16; } rect.receipt { fill: var(--green); opacity: .35; }
circle.dot.actual, circle.dot.projected { fill: var(--blue); } circle.dot.forecast { fill: var(--orange); } circle.dot.safety { fill: var(--red); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 4px 0 0; padding: 0; list-style: none; font-size: .85rem; color: var(--soft); }
.legend li::before { content: ""; display: inline-block; width: 14px; height: 4px; margin-right: 5px; vertical-align: middle; background: var(--blue); }
.legend .forecast::before { background: var(--orange); } .legend .safety::before { background: var(--red); }
.legend .band::before { height: 10px; background: var(--orange); opacity: .25; } .legend .receipt::before { height: 10px; background: var(--green); opacity: .5; }
.wide { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: 7px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; white-space: nowrap; } tr:last-child td { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .day { white-space: nowrap; }
.note td { color: var(--soft); padding-top: 0; } tr:has(+ .note) td { border-bottom: 0; } .why { color: var(--soft); } .bad { color: var(--red); font-weight: 600; }
footer { max-width: 1120px; margin: 32px auto; padding: 0 16px; color: var(--soft); font-size: .85rem; }
@media (max-width: 600px) { body { font-size: 15px; } .tiles { grid-template-columns: 1fr 1fr; } .tick { font-size: 17px; } }
@media print { body { background: #fff; font-size: 11px; } .charts { grid-template-columns: 1fr 1fr; } .wide { overflow: visible; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

type Cell = string | { text: string; kind: 'number' | 'day' | 'why' | 'bad' };

const number = (text: string): Cell => ({ text, kind: 'number' });
const day = (text: string): Cell => ({ text, kind: 'day' });
const percent = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)} %`);

/** A table; a row with a note has it below, over all columns. */
function table(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  empty: string,
  notes: readonly string[] = [],
): string {
  if (rows.length === 0) return `<p>${escape(empty)}</p>`;
  const head = header.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  const body = rows
    .map((row, index) => {
      const cells = row.map((cell) =>
        typeof cell === 'string' ? `<td>${escape(cell)}</td>` : `<td class="${cell.kind}">${escape(cell.text)}</td>`,
      );
      const note = notes[index];
      const below = note ? `\n<tr class="note"><td colspan="${header.length}">${escape(note)}</td></tr>` : '';
      return `<tr>${cells.join('')}</tr>${below}`;
    })
    .join('\n');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

/** Makes the page. */
export function renderPage(data: ReportData): string {
  const purchases = data.recommendations.filter(({ supply_mode: mode }) => mode === 'purchase');
  const late = data.recommendations.filter(({ days_late: days }) => days > 0).length;
  const title = `Planning report of ${data.database}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p>${escape(introduction(data))}</p>
<ul class="tiles">
${[
  [String(purchases.length), 'purchases to decide'],
  [totalOf(purchases), 'their amount'],
  [String(late), 'come too late'],
  [String(data.alertCount), 'live alerts'],
  [String(data.stock.find(({ condition }) => condition === 'out')?.levels ?? 0), 'levels out of stock'],
  [data.stockValue.map(({ currency, value }) => `${amount(value)} ${currency}`).join(', ') || 'unknown', 'stock value'],
]
  .map(([value, text]) => `<li><b>${escape(value!)}</b>${escape(text!)}</li>`)
  .join('\n')}
</ul>
</header>
<main>
<h2>Demand and forecast</h2>
<p>The series with the largest forecast value: what was sold, what is expected, and the interval${data.version ? ` that holds ${percent(data.version.level)} of actuals` : ''}. Gaps are periods with a stockout, in which demand is unknown.</p>
<div class="charts">${data.demand.map(demandChart).join('\n') || '<p>Nothing is forecast yet: quartermaster forecast.</p>'}</div>
<h2>Stock projection against safety stock</h2>
<p>The items that come closest to running short, first where it hurts most.</p>
<div class="charts">${data.projections.map(projectionChart).join('\n') || '<p>There is no plan yet: quartermaster plan.</p>'}</div>
<h2>Orders to place</h2>
${table(
  ['Item', 'To', 'From', 'Quantity', 'Amount', 'Order by', 'Need by', 'Risk', 'State'],
  purchases
    .slice(0, 40)
    .map((row) => [
      row.sku,
      row.location_code,
      row.supplier_code ?? { text: 'nobody', kind: 'bad' },
      number(`${plain(row.quantity)} ${row.unit}`),
      number(row.total_cost === null ? '' : `${amount(Number(row.total_cost))} ${row.currency}`),
      day(row.order_by),
      row.days_late > 0 ? { text: `${row.need_by}, ${row.days_late} days late`, kind: 'bad' } : day(row.need_by),
      row.risk_level,
      row.quorum ? `${row.state}, ${row.votes} of ${row.quorum} votes` : row.state,
    ]),
  'No purchase is due within the action window.',
  purchases.slice(0, 40).map(({ reasoning }) => reasoning),
)}
${purchases.length > 40 ? `<p>${purchases.length - 40} more.</p>` : ''}
<h2>Orders on their way</h2>
${table(
  ['Order', 'From', 'Item', 'To', 'Ordered', 'Open', 'Due'],
  data.orders.map((row) => [
    row.order_number,
    row.supplier_code ?? row.from_location_code ?? 'made',
    row.sku,
    row.location_code,
    number(`${plain(row.quantity)} ${row.unit}`),
    number(plain(row.open_quantity)),
    row.is_overdue ? { text: `${row.due_on}, overdue`, kind: 'bad' } : day(row.due_on),
  ]),
  'Nothing is on order.',
)}
<h2>Forecast accuracy</h2>
<p>In the backtest that selected the methods${data.version?.measure ? `, by ${data.version.measure}` : ''}; and of forecasts made one period before, against what was sold.</p>
${table(
  ['Method', 'Series', 'Mean error in backtest'],
  data.methods.map(({ method, series, error }) => [
    method.replaceAll('_', ' '),
    number(String(series)),
    number(error === null ? '' : error.toFixed(3)),
  ]),
  'Nothing is forecast yet.',
)}
<p></p>
${table(
  ['Period from', 'Series', 'WAPE', 'Bias', 'Within the interval'],
  data.accuracy.map((row) => [
    day(row.period),
    number(String(row.series)),
    number(percent(row.wape)),
    number(percent(row.bias)),
    number(percent(row.coverage)),
  ]),
  'No period of a published forecast is over yet.',
)}
<h2>Models</h2>
<p>How right the versions of models in use were; and what answered their drift, along the foreign keys from the finding to the money.</p>
<div class="charts">${data.models.map(modelChart).join('\n')}</div>
${data.models.length > 0 ? '<p></p>' : ''}
${table(
  ['Model', 'Drift', 'Action', 'Approved by', 'Retraining', 'Validation', 'Deployment', 'Impact'],
  data.loops.map(loopCells),
  'No model has drifted.',
)}
<h2>Alerts</h2>
${table(
  ['Severity', 'What', 'Details', 'Seen', 'State'],
  data.alerts.map((row) => [
    ['critical', 'high'].includes(row.severity) ? { text: row.severity, kind: 'bad' } : row.severity,
    row.title,
    { text: row.message, kind: 'why' },
    number(String(row.occurrence_count)),
    row.state,
  ]),
  'No alert is live.',
)}
${data.alertCount > data.alerts.length ? `<p>${data.alertCount - data.alerts.length} more.</p>` : ''}
</main>
<footer>Made ${escape(data.madeAt.toISOString())} by quartermaster report, from one snapshot of the database.</footer>
</body>
</html>
`;
}

function introduction({ run, version }: ReportData): string {
  return [
    run
      ? `Plan in force: run ${run.number} as of ${run.planned_on}, ${run.item_count} items at locations, ${run.planned_order_count} planned orders.`
      : 'There is no plan yet.',
    version
      ? `Newest forecast: ${version.series_count} series from the history up to ${version.training_cut_off} (${version.source}).`
      : 'There is no forecast yet.',
  ].join(' ');
}

function demandChart({ sku, name, location, unit, method, periods }: DemandSeries): string {
  return drawChart({
    title: `${sku} @ ${location}`,
    description: `${name}, demand of the past and forecast by ${method.replaceAll('_', ' ')}`,
    unit,
    days: periods.map((period) => period.day),
    lines: [
      { label: 'sold', kind: 'actual', values: periods.map(({ actual }) => actual) },
      {
        label: `forecast (${method.replaceAll('_', ' ')})`,
        kind: 'forecast',
        values: periods.map(({ point }) => point),
      },
    ],
    band: { lower: periods.map(({ lower }) => lower), upper: periods.map(({ upper }) => upper) },
  });
}

function projectionChart({ sku, name, location, unit, safetyStock, buckets }: Projection): string {
  return drawChart({
    title: `${sku} @ ${location}`,
    description: `${name}, projected stock, receipts and a safety stock of ${amount(safetyStock)}`,
    unit,
    days: buckets.map((bucket) => bucket.day),
    lines: [
      { label: 'projected stock', kind: 'projected', values: buckets.map(({ projected }) => projected) },
      { label: 'safety stock', kind: 'safety', values: buckets.map(() => safetyStock) },
    ],
    bars: buckets.map(({ receipts }) => receipts),
  });
}

function modelChart({ name, days, versions }: ModelHistory): string {
  return drawChart({
    title: name,
    description: `accuracy of its versions ${versions.map(({ version }) => version).join(', ')}`,
    unit: 'accuracy',
    days,
    // The newest two: a chart tells two lines apart.
    lines: versions.slice(-2).map(({ version, state, values }, index) => ({
      label: `version ${version} (${state})`,
      kind: index === 0 ? 'projected' : 'forecast',
      values,
    })),
  });
}

function loopCells(loop: Loop): Cell[] {
  const share = (value: number | null): string => (value === null ? '' : percent(value));
  return [
    `${loop.model_name} ${loop.drifted_version}`,
    {
      text: `${loop.drift_kind}, ${loop.severity}, ${loop.drift_state}`,
      kind: loop.severity === 'high' ? 'bad' : 'why',
    },
    [loop.action_type, loop.action_state].filter(Boolean).join(': ').replaceAll('_', ' '),
    loop.approved_by.join(', '),
    (loop.retraining_outcome ?? loop.retraining_state ?? '').replaceAll('_', ' '),
    loop.validation_id === null
      ? ''
      : `version ${loop.new_version ?? ''} ${loop.validation_state ?? ''}, loss ${share(loop.improvement)} smaller`,
    [loop.environment, loop.deployment_state?.replaceAll('_', ' ')].filter(Boolean).join(' '),
    loop.impact === null
      ? ''
      : number(
          `${loop.impact_metric ?? ''} ${loop.impact >= 0 ? '+' : ''}${share(loop.impact)}${loop.revenue_impact === null ? '' : `, ${amount(Number(loop.revenue_impact))} ${loop.currency ?? ''}`}`,
        ),
  ];
}

function totalOf(rows: ReportData['recommendations']): string {
  const totals = new Map<string, number>();
  for (const { currency, total_cost: cost } of rows) {
    if (currency !== null) totals.set(currency, (totals.get(currency) ?? 0) + Number(cost));
  }
  return [...totals].map(([currency, total]) => `${amount(total)} ${currency}`).join(', ') || '0';
}

function amount(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
