import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as seriesQueries from '../../sdk/generated/series.queries.js';
import { bind, type Query } from '../../sdk/statement.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const id = (kind: number, number: number): string =>
  `0196${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** SQL that makes the same id. */
const sqlId = (kind: number, number: string): string =>
  `('0196${kind}000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Ten thousand uploads with two hundred thousand rejects, ten thousand series with half a million observations. */
const rows = `
  insert into series.uploads (id, filename, sha256, byte_count, data_type, mapping_name, mapping, state, created_at)
  select
    ${sqlId(1, 'n')}, n || '.csv', sha256(convert_to(n::text, 'UTF8')), 1, 'd', 'm', '{}', 'received',
    '2025-01-01'::timestamptz + n * interval '1 minute'
  from generate_series(1, 10000) n;
  insert into series.upload_rejects (upload_id, line_number, reason, raw)
  select ${sqlId(1, '1 + n % 10000')}, 2 + n / 10000, 'is missing', ',' from generate_series(0, 199999) n;
  insert into series.upload_filters (upload_id, reason, record_count)
  select ${sqlId(1, '1 + n % 10000')}, 'reason ' || n / 10000, 1 from generate_series(0, 49999) n;
  insert into series.series (id, name, kind, frequency, data_revision)
  select ${sqlId(2, 'n')}, 'series ' || n, 'other', 'daily', 10 from generate_series(1, 10000) n;
  select core.ensure_partitions('series.observations', '2025-01-01', '2025-02-28');
  insert into series.observations (series_id, at, value, upload_id)
  select ${sqlId(2, '1 + n % 10000')}, '2025-01-01'::timestamptz + n / 10000 * interval '1 day', n % 17, ${sqlId(1, '1 + n % 10000')}
  from generate_series(0, 499999) n;
  insert into series.upload_series (upload_id, name, kind, frequency, is_new, record_count, missing_count, first_at, last_at, minimum, maximum, mean)
  select ${sqlId(1, 'n')}, 'figures', 'other', 'daily', true, 20, 0, '2025-01-01', '2025-01-20', 1, 2, 1.5 from generate_series(1, 10000) n;
  insert into series.upload_findings (upload_id, series_name, kind, line_number, at, severity)
  select ${sqlId(1, '1 + n % 10000')}, 'figures', (array['missing_value', 'outlier_iqr'])[1 + n / 10000 % 2]::series.upload_finding_kind, 2 + n / 10000, '2025-01-01', 'low'
  from generate_series(0, 99999) n;
  insert into series.revisions (series_id, revision, change, observation_count, first_at, last_at)
  select ${sqlId(2, '1 + n % 10000')}, 1 + n / 10000, 'recorded', 1, '2025-01-01', '2025-01-01' from generate_series(0, 99999) n;
  insert into series.quality_findings (series_id, at, kind, severity)
  select ${sqlId(2, '1 + n % 10000')}, '2025-01-01'::timestamptz + n / 10000 * interval '1 day', 'missing', 'low'
  from generate_series(0, 99999) n;
  analyze;
`;

const uploadId = id(1, 77);
const seriesId = id(2, 77);

const questions: [string, Record<string, unknown>][] = [
  ['getUpload', { uploadId }],
  ['listUploads', { limit: 50 }],
  ['listUploads', { limit: 50, beforeAt: '2025-01-02T00:00:00Z', beforeId: id(1, 1440) }],
  ['listUploads', { limit: 50, state: 'validated' }],
  ['listUploads', { limit: 50, ownerId: id(3, 1), dataType: 'd', state: 'received' }],
  ['readUploadReport', { uploadId }],
  ['countUndecidedFindings', { uploadId }],
  ['listUploadFindingCounts', { uploadId }],
  ['listUploadFindings', { uploadId, limit: 50 }],
  [
    'listUploadFindings',
    { uploadId, limit: 50, decision: 'pending', afterName: 'f', afterAt: '2025-01-01', afterId: id(1, 1) },
  ],
  ['listRevisions', { seriesId, limit: 50 }],
  ['listUploadRejects', { uploadId, limit: 50 }],
  ['listUploadRejects', { uploadId, limit: 50, afterLine: 5, afterPosition: 1 }],
  ['listUploadFilters', { uploadId }],
  ['getSeries', { seriesId }],
  ['listSeries', { kind: 'other', limit: 50 }],
  ['listSeries', { kind: 'other', limit: 50, afterName: 'series 5', afterId: id(2, 5) }],
  ['readSeries', { seriesId, from: '2025-01-10', until: '2025-02-10', frequency: 'weekly', aggregate: 'sum' }],
  ['findQualityIssues', { seriesId }],
  ['recordQualityFindings', { seriesId }],
  ['listQualityFindings', { seriesId, limit: 50 }],
  ['recordObservations', { seriesId, observations: '[{"at": "2025-01-05", "value": 1}]' }],
  ['createSeries', { name: 'new', kind: 'other', frequency: 'daily' }],
];

type AnyQuery = Query<Record<string, unknown>, unknown>;

describe('every query finds its rows by an index', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  /** A planner, whom the policies let see some rows: in a session of the application, past which nobody goes. */
  const planner = '01960000-0000-7000-8000-0000000000a3';

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = await database.client();
    await owner.query(
      `insert into identity.users (id, username, email, role) values ('${planner}', 'grace', 'grace@example.com', 'planner')`,
    );
    await owner.query('begin');
    // The rows stand for what imports leave; their way there is not what is asked here.
    await owner.query('alter table series.uploads disable trigger tg_uploads__check_state_history');
    await owner.query(rows);
    await owner.query('alter table series.uploads enable trigger tg_uploads__check_state_history');
    await owner.query('commit');
    client = await database.client({ as: 'app' });
    await client.query(`set qm.user_id = '${planner}'`);
  }, 120_000);

  afterAll(() => database[Symbol.asyncDispose]());

  /** Rows read by reading tables from end to end, by table; also inside of functions. */
  async function rowsReadWhole(): Promise<Map<string, number>> {
    const { rows: counts } = await client.query<{ relname: string; seq_tup_read: string }>(
      `select relname, seq_tup_read from pg_stat_xact_user_tables
       where schemaname = 'series' and relname not like 'upload_target%' and relname not like 'upload_revokers'`,
    );
    return new Map(counts.map((count) => [count.relname, Number(count.seq_tup_read)]));
  }

  test.each(
    questions.flatMap(([name, values]) =>
      (['custom', 'generic'] as const).map((plan) => [name, plan, values] as const),
    ),
  )('%s, %s plan, %j', async (name, plan, given) => {
    const query = (seriesQueries as unknown as Record<string, AnyQuery>)[name]!;
    const { text, values } = bind(query, given);
    await client.query('begin');
    try {
      await client.query(`set local plan_cache_mode = force_${plan}_plan`);
      const before = await rowsReadWhole();
      await client.query({ name: `${name}_${plan}`, text, values });
      const after = await rowsReadWhole();
      const read = [...after].filter(([table, count]) => count > (before.get(table) ?? 0)).map(([table]) => table);
      expect(read).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });

  test('a reading of the whole table would be noticed', async () => {
    await client.query('begin');
    const before = await rowsReadWhole();
    await client.query(`select from series.upload_rejects where raw = 'x'`);
    expect((await rowsReadWhole()).get('upload_rejects')).toBeGreaterThan(before.get('upload_rejects') ?? 0);
    await client.query('rollback');
  });
});
