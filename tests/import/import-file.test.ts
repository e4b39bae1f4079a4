import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { connect, isRuleError, type ImportProgress, type Mapping } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { folder, hasRealInput, realInput, salesMapping } from './support.js';

const header = 'order,sku,quantity,price,day\n';

describe('importFile', () => {
  test('accounts for every record and refuses to load with rejects', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const path = await files.file(
      'sales.csv',
      `${header}1,a,2,3.50,2026-01-02\n2,a,-1,3.50,2026-01-03\n3,b,x,1,2026-02-30\n4,post,1,9,2026-01-02\n\n5,b,1\n1,a,1,1,2026-01-05\n`,
    );

    const refused = await db.series.importFile({ path, mapping: salesMapping() });
    expect(refused).toMatchObject({
      state: 'partially_valid',
      lineCount: 7,
      acceptedCount: 2,
      rejectedCount: 3,
      filteredCount: 2,
      loaded: {},
    });
    expect(refused.filters).toEqual([
      { reason: 'blank line', recordCount: 1 },
      { reason: 'postage is no goods', recordCount: 1 },
    ]);
    expect(
      refused.rejects.map((reject) => [reject.line_number, reject.column_name, reject.value, reject.reason]),
    ).toEqual([
      ['4', 'quantity', 'x', 'is not a number'],
      ['4', 'day', '2026-02-30', 'is not a date and time of the form YYYY-MM-DD'],
      ['7', null, null, 'has 3 columns where the header has 5'],
      ['8', 'order', '1', 'stands in the file more than once'],
    ]);
    expect((await db.series.listUploadRejects({ uploadId: refused.uploadId })).rows).toHaveLength(4);

    const accepted = await db.series.importFile({ path, mapping: salesMapping(), acceptRejects: true });
    expect(accepted).toMatchObject({ state: 'loaded', acceptedCount: 2, loaded: { items: 1, locations: 1, sales: 2 } });
    expect(await db.series.listIntegrityFindings()).toEqual([]);
    expect(await db.demand.listIntegrityFindings()).toEqual([]);

    const again = await db.series.importFile({ path, mapping: salesMapping() });
    expect(again).toMatchObject({ state: 'duplicate', duplicateOf: accepted.uploadId });
  });

  test('a dry run reports and leaves nothing', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const path = await files.file('sales.csv', `${header}1,a,2,3.50,2026-01-02\n`);
    const result = await db.series.importFile({ path, mapping: salesMapping(), dryRun: true });
    expect(result).toMatchObject({ state: 'validated', isDryRun: true, acceptedCount: 1 });
    expect((await db.series.listUploads()).rows).toEqual([]);
    expect(await db.series.listIntegrityFindings()).toEqual([]);
  });

  test('a header without records is an account of nothing, no error', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const request = { path: await files.file('sales.csv', header), mapping: salesMapping() };
    expect(await db.series.importFile({ ...request, dryRun: true })).toMatchObject({
      state: 'validated',
      lineCount: 0,
    });
    expect(await db.series.importFile(request)).toMatchObject({ state: 'loaded', lineCount: 0, rejects: [] });
    expect(await db.series.listIntegrityFindings()).toEqual([]);
  });

  test('tells how far it is, in bytes of the file', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const content = header + Array.from({ length: 20_000 }, (_, index) => `${index},a,2,3.50,2026-01-02\n`).join('');
    const seen: ImportProgress[] = [];
    const path = await files.file('sales.csv.gz', gzipSync(content));
    await db.series.importFile({ path, mapping: salesMapping(), onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['inspecting', 'staging', 'validating', 'loading']);
    const { size } = await stat(path);
    expect(seen.at(-1)).toEqual({ phase: 'loading', recordCount: 20_000, byteCount: size, totalByteCount: size });
  });

  test('what the database refuses leaves a trace and nothing else', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const path = await files.file('sales.csv', `${header}1,a,2,3.50,2026-01-02\n`);
    const mapping = salesMapping({ targets: [{ target: 'customers', values: { code: 'nothing' } }] });
    const error: unknown = await db.series.importFile({ path, mapping }).catch((reason: unknown) => reason);
    expect(isRuleError(error, 'QM501')).toBe(true);
    const { rows } = await db.series.listUploads();
    expect(rows.map(({ state, error: message }) => [state, message])).toEqual([
      ['failed', 'the mapping cannot be used'],
    ]);
    expect(await db.series.listIntegrityFindings()).toEqual([]);
  });

  test('names that look like SQL stay names', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    await using files = await folder();
    const hostile = `x'); drop table demand.sales; --`;
    const path = await files.file(
      'sales.csv',
      `order,"${hostile}",quantity,price,day\n${hostile},a,2,3.50,2026-01-02\n`,
    );
    const mapping = salesMapping({
      format: { header: ['order', hostile, 'quantity', 'price', 'day'] },
      filters: [{ reason: hostile, when: [{ field: 'sku', in: [hostile] }] }],
    });
    mapping.fields['sku'] = { column: hostile, clean: ['trim', { replace: "'; drop", with: hostile }], required: true };
    const result = await db.series.importFile({ path, mapping });
    expect(result).toMatchObject({ state: 'loaded', acceptedCount: 1 });
    expect((await db.demand.getSale({ transactionId: hostile }))?.quantity).toBe('2.000000');
  });

  test('an import that is killed leaves nothing and can be run again', async () => {
    await using database = await freshDatabase();
    await using files = await folder();
    const lines = Array.from(
      { length: 60_000 },
      (_, index) => `${index},item ${index % 500},2,3.50,2026-01-${10 + (index % 20)}`,
    );
    const path = await files.file('sales.csv', header + lines.join('\n'));
    const content: Partial<Mapping> = salesMapping();
    delete content.field_order;
    const mapping = await files.file('mapping.json', JSON.stringify(content));
    const watcher = await database.client();
    const run = (): ReturnType<typeof spawn> =>
      spawn(
        process.execPath,
        [
          join('node_modules', 'tsx', 'dist', 'cli.mjs'),
          'cli/main.ts',
          'import',
          mapping,
          path,
          '--url',
          database.urlAs('app'),
        ],
        { stdio: 'ignore', detached: true },
      );

    for (const statement of ['copy', 'validate_upload', 'load_upload']) {
      const child = run();
      for (;;) {
        const { rowCount } = await watcher.query(
          `select from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query ilike $1`,
          [`%${statement}%`],
        );
        if (rowCount) break;
        expect(child.exitCode, `the import ended before it was seen in ${statement}`).toBeNull();
        await delay(3);
      }
      process.kill(-child.pid!, 'SIGKILL');
      for (let busy = 1; busy;) {
        busy =
          (
            await watcher.query(
              `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and backend_type = 'client backend'`,
            )
          ).rowCount ?? 0;
        await delay(20);
      }
      const { rows } = await watcher.query(
        'select (select count(*) from series.uploads) + (select count(*) from demand.sales) + (select count(*) from catalog.items) as rows',
      );
      expect(rows).toEqual([{ rows: '0' }]);
      expect((await watcher.query('select from series.integrity_findings')).rowCount).toBe(0);
    }

    const child = run();
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(0);
    expect((await watcher.query('select from demand.sales')).rowCount).toBe(60_000);
  }, 180_000);
});

describe.skipIf(!hasRealInput)('real input', () => {
  test('the tennis network, file by file', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const files = [
      ['tennis-items', 'items', 14],
      ['tennis-locations', 'locations', 4],
      ['tennis-suppliers', 'suppliers', 2],
      ['tennis-item-suppliers', 'item_suppliers', 11],
      ['tennis-stock', 'stock', 33],
      ['tennis-sales-orders', 'sales_orders', 3294],
    ] as const;
    for (const [mapping, file, lines] of files) {
      const result = await db.series.importFile({ path: resolve(realInput, 'tennis', `${file}.csv`), mapping });
      expect(result).toMatchObject({ state: 'loaded', lineCount: lines, acceptedCount: lines, rejectedCount: 0 });
    }
    expect(await db.demand.listIntegrityFindings()).toEqual([]);
    expect(await db.inventory.listIntegrityFindings()).toEqual([]);
  });

  // Half a million lines once, on one server: the other runs the same code over the small files.
  test.skipIf(inject('major') !== 18)(
    'all 525,461 lines of the online shop',
    async () => {
      await using database = await freshDatabase();
      await using db = await connect(database.urlAs('app'));
      const path = resolve(realInput, 'online_retail_2009_2010.csv.gz');
      const result = await db.series.importFile({ path, mapping: 'online-retail' });
      expect(result).toMatchObject({
        state: 'loaded',
        lineCount: 525_461,
        acceptedCount: 518_842,
        rejectedCount: 0,
        filteredCount: 6_619,
        loaded: { items: 4_096, locations: 1, customers: 4_314, sales: 518_842 },
      });
      expect(result.filters.map(({ recordCount }) => recordCount)).toEqual([2_899, 2_119, 1_534, 67]);
      expect(await db.demand.listIntegrityFindings()).toEqual([]);
      expect(await db.series.importFile({ path, mapping: 'online-retail' })).toMatchObject({ state: 'duplicate' });
    },
    300_000,
  );
});
