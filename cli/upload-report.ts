/** The validation report of an upload, for people. */
import type { UploadReport, UploadReportCount, UploadReportFinding, UploadReportSeries } from '../sdk/index.js';
import { say, sayTable } from './context.js';

const day = (moment: string): string => moment.replace(/T00:00:00\+00:00$/, '').replace(/\+00:00$/, 'Z');

const figure = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(10))));

function found({ kind, finding_count: findings, record_count: records }: UploadReportCount): string {
  const size = findings === records ? '' : kind === 'gap' ? ` of ${records} periods` : ` of ${records} records`;
  return `${findings} ${kind}${size}`;
}

function decided({ decision, corrected_value: corrected, needs_decision: isNeeded }: UploadReportFinding): string {
  if (decision === 'pending') {
    return isNeeded ? 'needed' : '';
  }
  return corrected === null ? decision : `${decision}: ${figure(corrected)}`;
}

function expected({ expected_low: low, expected_high: high }: UploadReportFinding): string {
  return low === null || high === null ? '' : `${figure(low)} to ${figure(high)}`;
}

/** Each series with its figures and what was found, then the findings themselves. Nothing for files without series. */
export function sayUploadReport({ series, findings, undecided_count: undecided }: UploadReport): void {
  if (series.length === 0) {
    return;
  }
  say('series:');
  sayTable(
    ['name', 'kind', 'frequency', 'records', 'from', 'to', 'minimum', 'mean', 'maximum', 'found'],
    series.map((row: UploadReportSeries) => [
      row.is_new ? `${row.name} (new)` : row.name,
      row.currency === null ? row.kind : `${row.kind}, ${row.currency}`,
      row.frequency,
      row.record_count,
      day(row.first_at),
      day(row.last_at),
      figure(row.minimum),
      figure(row.mean),
      figure(row.maximum),
      row.finding_counts.map(found).join(', '),
    ]),
  );
  if (findings.length === 0) {
    say('nothing looks wrong in them');
    return;
  }
  say(undecided === 0 ? 'findings:' : `findings, ${undecided} of which need a decision before the load:`);
  sayTable(
    ['id', 'series', 'what', 'line', 'at', 'value', 'expected', 'decision', 'why'],
    findings.map((row) => [
      row.id,
      row.series_name,
      row.kind,
      row.line_number,
      row.until_at === null || row.until_at === row.at ? day(row.at) : `${day(row.at)} to ${day(row.until_at)}`,
      figure(row.value),
      expected(row),
      decided(row),
      row.comment,
    ]),
  );
  const all = series.flatMap((row) => row.finding_counts).reduce((sum, row) => sum + row.finding_count, 0);
  if (all > findings.length) {
    say(`${all - findings.length} more; --findings shows them`);
  }
}
