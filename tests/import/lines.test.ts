import { existsSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connect } from '../../sdk/index.js';
import { inspectFile, openFile, type FileRecord } from '../../sdk/importing/reader.js';
import { freshDatabase } from '../support/database.js';
import { folder, salesMapping } from './support.js';

const format = { ...salesMapping().format, header: ['a', 'b'] };

async function read(content: string | Buffer, whileReading?: (path: string) => Promise<void>): Promise<FileRecord[]> {
  await using files = await folder();
  const path = await files.file('file.csv', content);
  const facts = await inspectFile(path, format);
  const file = await openFile(path, facts, format);
  await whileReading?.(path);
  const records: FileRecord[] = [];
  for await (const record of file.records) {
    records.push(record);
  }
  return records;
}

/** Writes a value as CSV does. */
function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test('line numbers, raw text and values are those of the file, whatever stands in quotes', async () => {
  const value = fc
    .array(fc.constantFrom('x', 'é', '"', ',', '\n', '\r\n', ' ', '😀', '\\', '\t'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ values: fc.tuple(value, value), lineEnd: fc.constantFrom('\n', '\r\n') }), { maxLength: 8 }),
      async (rows) => {
        const expected: FileRecord[] = [];
        let text = 'a,b\n';
        let lineNumber = 2;
        for (const { values, lineEnd } of rows) {
          const raw = values.map(quoted).join(',');
          expected.push({ lineNumber, raw, fields: values });
          text += raw + lineEnd;
          lineNumber += raw.split('\n').length;
        }
        expect(await read(text)).toEqual(expected);
      },
    ),
    { numRuns: 100 },
  );
});

describe('files that were read wrongly', () => {
  test('two kinds of line ends do not run lines together', async () => {
    const records = await read('a,b\r\n1,2\n3,4\r\n');
    expect(records.map(({ fields }) => fields)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('UTF-16 with the high byte first', async () => {
    const [record] = await read(Buffer.from('\ufeffa,b\né,2\n', 'utf16le').swap16());
    expect(record?.fields).toEqual(['é', '2']);
  });

  test.each(['little', 'big'])(
    'UTF-16, %s end first, whose header has the byte of a carriage return',
    async (order) => {
      const text = Buffer.from('\ufeffa,b,Počet\r\n1,2,3\r\n4,5,6\r\n', 'utf16le');
      const records = await read(order === 'little' ? text : text.swap16());
      expect(records).toEqual([
        { lineNumber: 2, raw: '1,2,3', fields: ['1', '2', '3'] },
        { lineNumber: 3, raw: '4,5,6', fields: ['4', '5', '6'] },
      ]);
    },
  );

  test('a NUL in UTF-16 is found before it is loaded', async () => {
    const content = Buffer.from('\ufeffa,b\r\n1,Č\r\n2,\u0000\r\n', 'utf16le');
    await expect(read(content)).rejects.toThrow(/has a NUL character on line 3/);
  });

  test('a carriage return whose line feed comes in the next chunk', async () => {
    const header = `a,b,${'x'.repeat(256 * 1024 - 5)}`;
    const records = await read(`${header}\r\n1,2,3\r\n4,5,6\r\n`);
    expect(records.map(({ lineNumber, fields }) => [lineNumber, ...fields])).toEqual([
      [2, '1', '2', '3'],
      [3, '4', '5', '6'],
    ]);
  });

  test('a folder is called one', async () => {
    await expect(inspectFile(tmpdir(), format)).rejects.toThrow(/is a folder/);
  });

  test('Latin-1 whose only special character comes last', async () => {
    const [record] = await read(Buffer.from('a,b\n1,caf\xe9', 'latin1'));
    expect(record?.fields).toEqual(['1', 'café']);
  });

  test('a workbook is called one', async () => {
    await expect(read(Buffer.from('PK\u0003\u0004 and so on'))).rejects.toThrow(/is a workbook or a ZIP archive/);
  });

  test('a file that changes meanwhile is not loaded under the hash of what it was', async () => {
    const change = (path: string): Promise<void> => utimes(path, new Date(), new Date(Date.now() + 5000));
    await expect(read('a,b\n1,2\n', change)).rejects.toThrow(/changed while it was being read/);
  });
});

test('a stream is imported like a file, and leaves none behind', async () => {
  await using database = await freshDatabase();
  await using db = await connect(database.urlAs('app'));
  const content = 'order,sku,quantity,price,day\n1,a,2,3.50,2026-01-02\n';
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    for (const byte of Buffer.from(content)) {
      yield await Promise.resolve(Buffer.of(byte));
    }
  }
  const spooled = async (): Promise<string[]> =>
    (await readdir(tmpdir())).filter((name) => existsSync(join(tmpdir(), name, 'till of today.csv')));
  const result = await db.series.importFile({
    stream: bytes(),
    filename: 'till of today.csv',
    mapping: salesMapping(),
  });
  expect(result).toMatchObject({ state: 'loaded', acceptedCount: 1 });
  expect((await db.series.getUpload({ uploadId: result.uploadId }))?.filename).toBe('till of today.csv');
  expect(await spooled()).toEqual([]);
});
