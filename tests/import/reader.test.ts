import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../sdk/index.js';
import { inspectFile, openFile, type FileRecord } from '../../sdk/importing/reader.js';
import { cutOffGzip, folder, salesMapping } from './support.js';

const header = 'order,sku,quantity,price,day';
const format = salesMapping().format;

async function read(content: string | Buffer, changes: Partial<typeof format> = {}): Promise<FileRecord[]> {
  await using files = await folder();
  const path = await files.file('file.csv', content);
  const settings = { ...format, ...changes };
  const facts = await inspectFile(path, settings);
  const file = await openFile(path, facts, settings);
  const records: FileRecord[] = [];
  for await (const record of file.records) {
    records.push(record);
  }
  return records;
}

async function refusal(content: string | Buffer, changes: Partial<typeof format> = {}): Promise<ImportError> {
  const error = await read(content, changes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  return error as ImportError;
}

describe('what a file may look like', () => {
  const expected = [['1', 'a', '2', '3.50', '2026-01-02']];

  test.each([
    ['plain', `${header}\n1,a,2,3.50,2026-01-02\n`],
    ['without a last line end', `${header}\n1,a,2,3.50,2026-01-02`],
    ['Windows line ends', `${header}\r\n1,a,2,3.50,2026-01-02\r\n`],
    ['old Macintosh line ends', `${header}\r1,a,2,3.50,2026-01-02\r`],
    ['a byte order mark', `\ufeff${header}\n1,a,2,3.50,2026-01-02\n`],
    ['gzip', gzipSync(`${header}\n1,a,2,3.50,2026-01-02\n`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${header}\n1,a,2,3.50,2026-01-02\n`, 'utf16le')],
    ['padded column names', ` order ,sku, quantity,price,day\n1,a,2,3.50,2026-01-02\n`],
    ['quotes around everything', `"order","sku","quantity","price","day"\n"1","a","2","3.50","2026-01-02"\n`],
  ])('%s', async (_name, content) => {
    expect((await read(content)).map((record) => record.fields)).toEqual(expected);
  });

  test('Latin-1 is told from UTF-8', async () => {
    const [latin] = await read(Buffer.from(`${header}\n1,caf\xe9,2,3.50,2026-01-02\n`, 'latin1'));
    const [utf8] = await read(`${header}\n1,café,2,3.50,2026-01-02\n`);
    expect(latin!.fields[1]).toBe('café');
    expect(utf8!.fields[1]).toBe('café');
  });

  test('lines are counted through quoted line ends, and raw text is kept', async () => {
    const records = await read(`${header}\n1,"a\nb",2,3.50,2026-01-02\n2,c,1,1,2026-01-03\n`);
    expect(records).toEqual([
      { lineNumber: 2, raw: '1,"a\nb",2,3.50,2026-01-02', fields: ['1', 'a\nb', '2', '3.50', '2026-01-02'] },
      { lineNumber: 4, raw: '2,c,1,1,2026-01-03', fields: ['2', 'c', '1', '1', '2026-01-03'] },
    ]);
  });

  test('lines above the header are skipped', async () => {
    const records = await read(`Report of January\n\n${header}\n1,a,2,3.50,2026-01-02\n`, { skip_lines: 2 });
    expect(records.map(({ lineNumber, fields }) => [lineNumber, fields[0]])).toEqual([[4, '1']]);
  });

  test('a quote inside a value is a character', async () => {
    const [record] = await read(`${header}\n1,15" plate,2,3.50,2026-01-02\n`);
    expect(record!.fields[1]).toBe('15" plate');
  });
});

describe('what is refused, and how it is said', () => {
  test('an empty file', async () => {
    expect((await refusal('')).message).toMatch(/is empty$/);
  });

  test('a gzip file that was cut off', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index},a,${index * 7},3.50,2026-01-02`).join('\n');
    const error = await refusal(cutOffGzip(`${header}\n${lines}\n`));
    expect(error.message).toMatch(/damaged gzip file/);
    expect(error.hint).toMatch(/Nothing was loaded/);
  });

  test('another delimiter', async () => {
    const error = await refusal('order;sku;quantity;price;day\n1;a;2;3;2026-01-02\n');
    expect(error.message).toContain('its header looks separated by ";"');
  });

  test('a wrong header names what is missing and what was meant', async () => {
    const error = await refusal('order,sku,quantitty,price,day\n1,a,2,3,2026-01-02\n');
    expect(error.message).toContain('"quantity" (did the file mean "quantitty"?) is missing');
  });

  test('a quote that is never closed names the line on which it opens', async () => {
    const error = await refusal(`${header}\n1,a,2,3,2026-01-02\n2,"b,2,3,2026-01-02\n3,c,2,3,2026-01-02\n`);
    expect(error.message).toMatch(/record on line 3 is never closed/);
  });

  test('a NUL byte names its line', async () => {
    expect((await refusal(`${header}\n1,a\u0000,2,3,2026-01-02\n`)).message).toMatch(/NUL byte on line 2/);
  });

  test('text that is not in the encoding that the mapping states', async () => {
    const error = await refusal(Buffer.from(`${header}\n1,caf\xe9,2,3,2026-01-02\n`, 'latin1'), { encoding: 'utf-8' });
    expect(error.message).toMatch(/is not UTF-8/);
  });

  test('a file that is not there', async () => {
    await expect(inspectFile('no-such-file.csv', format)).rejects.toThrow(/cannot be read/);
  });
});
