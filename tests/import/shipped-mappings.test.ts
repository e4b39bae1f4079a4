import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type ImportResult, type Quartermaster } from '../../sdk/index.js';
import { FindingsNotDecided, StagingGone } from '../../sdk/errors.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { folder } from './support.js';

let database: FreshDatabase;
let db: Quartermaster;

beforeAll(async () => {
  database = await freshDatabase();
  db = await connect(database.urlAs('app'));
});

afterAll(async () => {
  await db.close();
  await database[Symbol.asyncDispose]();
});

async function bringIn(mapping: string, text: string): Promise<ImportResult> {
  await using files = await folder();
  const path = await files.file(`${mapping}.csv`, text);
  return await db.series.importFile({ path, mapping, acceptRejects: true });
}

/** What is wrong, as line, column, value and reason. */
function wrong({ rejects }: ImportResult): (string | null)[][] {
  return rejects.map((reject) => [reject.line_number, reject.column_name, reject.value, reject.reason]);
}

// Small files with what the real ones are known to contain. Each builds on those before it.
describe('shipped mappings', () => {
  test('yarn-offers: money, quantities and blanks as people write them', async () => {
    const result = await bringIn(
      'yarn-offers',
      [
        '\ufeffDesc#,Description,Supplier,Cost_Pound,Lead_time,MOQ,Type',
        '13561.0,  1/150/48  black ,Mill A,"$3.36 ",30,"1,200.0",Import',
        '18000.0,nan,Mill A, - ,,nan,Import',
        '18001,Wool,Mill B,"($2,183.40)",10,100,X',
        '18002,Silk,Old Mill,$5.00,Remove,1,X',
        ',,,,,,',
        '18003,Cotton,,$1,1,1,',
        '18004,Linen,Mill A,$7.174299999999999,1.5,10,',
      ].join('\r\n'),
    );
    expect(result).toMatchObject({ lineCount: 7, acceptedCount: 2, rejectedCount: 3, filteredCount: 2 });
    expect(result.unknownColumns).toEqual(['Type']);
    expect(wrong(result)).toEqual([
      ['4', 'Cost_Pound', '($2,183.40)', expect.stringContaining('cannot be unit_cost of items')],
      ['4', 'Cost_Pound', '($2,183.40)', expect.stringContaining('cannot be price of supplier_items')],
      ['7', 'Supplier', '', 'is missing'],
      ['8', 'Lead_time', '1.5', 'is not a whole number'],
    ]);
    expect(await db.catalog.getItemBySku({ sku: '13561' })).toMatchObject({
      name: '1/150/48 black',
      unit: 'lb',
      item_type: 'material',
      unit_cost: '3.3600',
    });
    expect(await db.catalog.getItemBySku({ sku: '18000' })).toMatchObject({ name: '18000', unit_cost: null });
  });

  test('style-materials: padded keys, float noise, blank rows, a percentage where a share belongs', async () => {
    const result = await bringIn(
      'style-materials',
      [
        'Style_ID,Yarn_ID,BOM_Percentage',
        '  CEE 4001/02  ,13561.0,0.33',
        'CEE 4001/02,18000.0,0.67',
        ',,',
        'X1,99999,0.5',
        'X1,18000,33',
        'X2,18000,0',
        'X3,18000,1.0000000000000002',
      ].join('\n'),
    );
    expect(result).toMatchObject({
      acceptedCount: 3,
      rejectedCount: 2,
      filteredCount: 2,
      loaded: { items: 2, bom_lines: 3 },
    });
    expect(wrong(result)).toEqual([
      ['5', 'Yarn_ID', '99999', 'is not known in catalog.items'],
      ['6', 'BOM_Percentage', '33', 'is more than the whole'],
    ]);
  });

  test('products: counts become stock, and a barcode names one product', async () => {
    const result = await bringIn(
      'products',
      [
        'sku,name,category,current_stock,reorder_threshold,barcode,unit_cost',
        'P1,Tea,Food,10,5,400,1.25',
        'P2,Milk,Food,0,5,,',
        'P3,Juice,Drinks,-4,5,401,2',
        'P4,Water,Drinks,2.5,1,402,1',
        'P5,Beer,Drinks,2,1,400,1',
      ].join('\n'),
    );
    expect(result.loaded).toEqual({ categories: 1, items: 2, locations: 1, stock: 2 });
    expect(wrong(result)).toEqual([
      ['4', 'current_stock', '-4', expect.stringContaining('cannot be on_hand of stock')],
      ['5', 'current_stock', '2.5', 'is not a whole number of piece'],
      ['6', 'barcode', '400', 'is the barcode of item P1 in this file'],
    ]);
    expect(await db.inventory.listIntegrityFindings()).toEqual([]);
  });

  test('retail-sales: known products only, several forms of date', async () => {
    const result = await bringIn(
      'retail-sales',
      [
        'transaction_id,product_id,store_id,quantity,unit_price,customer_segment,transaction_date,promotion_applied',
        'T1,P1,main,2,1.99,Premium,2024-01-05 10:00:00,True',
        'T2,P1,main,1,1.99,Regular,2024-01-06,False',
        'T3,P9,main,1,1.99,Regular,01/06/2024 09:30,1',
        'T4,P1,main,1,1.99,,2024-02-30,0',
        'T1,P2,main,1,1.99,,2024-02-03,0',
        'T5,P2,main,1,1.99,,01/07/2024 09:30,0',
      ].join('\n'),
    );
    expect(result.loaded).toEqual({ sales: 3 });
    expect(wrong(result).map(([line, column]) => [line, column])).toEqual([
      ['4', 'product_id'],
      ['5', 'transaction_date'],
      ['6', 'transaction_id'],
    ]);
    expect(await db.demand.getSale({ transactionId: 'T1' })).toMatchObject({ promotion: 'promotion' });
    expect((await db.demand.getSale({ transactionId: 'T5' }))?.sold_at).toEqual(new Date('2024-01-07T09:30:00Z'));
    expect(await db.demand.listIntegrityFindings()).toEqual([]);
  });

  test('financial-series: what is missing or said twice waits for a person, the rest is loaded as it was decided', async () => {
    await using files = await folder();
    const path = await files.file(
      'figures.csv',
      [
        'timestamp,value,category,metadata,series',
        '2024-01-01,"1,000.50",Revenue,"{""ledger"": 7}",',
        '2024-02-01 00:00:00,"(250.00)",cash flow,,',
        '15/03/2024,-,expense,,',
        '2024-04-01,12,tax,,',
        '2024-01-01,7,revenue,,',
        '2024-01-01,1.25,price,,wool',
        '2024-01-01,0.75,price,,cotton',
      ].join('\n'),
    );
    const request = { path, mapping: 'financial-series', acceptRejects: true };
    const waiting = await db.series.importFile({ ...request, hold: true });
    expect(waiting).toMatchObject({ state: 'partially_valid', acceptedCount: 6, rejectedCount: 1, loaded: {} });
    expect(waiting.rejects.map(({ line_number: line, column_name: column }) => [line, column])).toEqual([
      ['5', 'category'],
    ]);
    expect(waiting.report).toMatchObject({ undecided_count: 3, quality: 0.8571 });
    const findings = waiting.report.findings.map(({ kind, line_number: line }) => [kind, line]);
    expect(findings).toEqual([
      ['missing_value', 4],
      ['conflicting_duplicate', 2],
      ['conflicting_duplicate', 6],
    ]);

    const { uploadId } = waiting;
    await expect(db.series.loadUpload({ uploadId, acceptRejects: true })).rejects.toThrow(FindingsNotDecided);
    const [missing, first] = waiting.report.findings.map(({ id }) => id);
    await db.series.decideUploadFinding({
      findingId: missing!,
      decision: 'fixed',
      comment: 'bank',
      correctedValue: 99,
    });
    await db.series.decideUploadFinding({ findingId: first!, decision: 'accepted', comment: 'audited' });
    const dropped = await db.series.listUploadFindings({ uploadId, decision: 'dropped' });
    expect(dropped.rows.map(({ line_number: line, comment }) => [line, comment])).toEqual([
      ['6', 'line 2 was taken: audited'],
    ]);
    const loaded = await db.series.loadUpload({ uploadId, acceptRejects: true });
    expect(loaded).toMatchObject({ state: 'loaded', accepted_count: '5', rejected_count: '2' });
    expect(
      (await db.series.listUploads({ dataType: 'observations', state: 'loaded' })).rows.map(({ id }) => id),
    ).toEqual([uploadId]);
    expect((await db.series.listUploads({ dataType: 'observations', state: 'validated' })).rows).toEqual([]);
    const expenses = (await db.series.listSeries({ kind: 'expense' })).rows[0]!;
    const march = { seriesId: expenses.id, from: new Date('2024-03-01'), until: new Date('2024-04-01') };
    expect(await db.series.readSeries(march)).toMatchObject([{ value: 99 }]);
    expect((await db.series.listRevisions({ seriesId: expenses.id })).rows).toMatchObject([
      { revision: '1', change: 'loaded', upload_id: uploadId },
    ]);
    const prices = await db.series.listSeries({ kind: 'price' });
    expect(prices.rows.map(({ name, currency }) => [name, currency])).toEqual([
      ['cotton', 'USD'],
      ['wool', 'USD'],
    ]);
    expect(await db.series.listIntegrityFindings()).toEqual([]);

    const plain = await files.file('plain.csv', 'timestamp,value,category\n2025-01-01,,revenue\n');
    const refused = await db.series.importFile({ path: plain, mapping: 'financial-series' });
    expect(refused).toMatchObject({ state: 'validated', loaded: {}, report: { undecided_count: 1 } });
    await expect(db.series.loadUpload({ uploadId: refused.uploadId })).rejects.toThrow(FindingsNotDecided);
    await db.series.decideUploadFinding({
      findingId: refused.report.findings[0]!.id,
      decision: 'dropped',
      comment: 'no figure',
    });
    // It was not held, so that its records are gone.
    await expect(db.series.loadUpload({ uploadId: refused.uploadId })).rejects.toThrow(StagingGone);
  });
});
