import { describe, expect, test } from 'vitest';
import { sql } from '../../sdk/index.js';
import { connectedSample, rejection } from './support.js';

describe('copyIn', () => {
  const nasty = [
    '',
    '\\N',
    '\\',
    '\\.',
    'tab\there',
    'line\nbreak',
    'carriage\r\nreturn',
    '"quoted", {braced}',
    '\u0001\b\f\v',
    'Ærøskøbing ½ 🧶',
    ' leading and trailing ',
    'NULL',
  ];

  test('keeps every character', async () => {
    await using sample = await connectedSample();
    await sample.observer.query('create table sample.texts (position integer, value text, "list of" text[])');
    const loaded = await sample.db.statements.copyIn(
      'sample.texts',
      ['position', 'value', 'list of'],
      nasty.map((text, position) => [position, text, [text, null]]),
    );
    expect(loaded).toBe(nasty.length);
    const rows = await sample.db.statements.many(
      sql<{ value: string; list: string[] }>('select value, "list of" as list from sample.texts order by position'),
      [],
    );
    expect(rows).toEqual(nasty.map((text) => ({ value: text, list: [text, null] })));
  });

  test('writes every kind of value', async () => {
    await using sample = await connectedSample();
    await sample.observer.query(`
      create table sample.kinds (
        flag boolean, big bigint, number numeric, moment timestamptz, day date, bytes bytea, json jsonb,
        matrix integer[][], nothing text, missing text)`);
    const row = [
      true,
      9_007_199_254_740_993n,
      '1.000001',
      new Date('2026-03-29T01:30:00.123Z'),
      '2026-03-29',
      Buffer.from([0, 92, 255]),
      { text: 'a\\b"c\n' },
      [
        [1, 2],
        [3, 4],
      ],
      null,
      undefined,
    ];
    const columns = ['flag', 'big', 'number', 'moment', 'day', 'bytes', 'json', 'matrix', 'nothing', 'missing'];
    await sample.db.statements.copyIn('sample.kinds', columns, [row]);
    expect(await sample.db.statements.one(sql('select * from sample.kinds'), [])).toEqual({
      flag: true,
      big: '9007199254740993',
      number: '1.000001',
      moment: new Date('2026-03-29T01:30:00.123Z'),
      day: '2026-03-29',
      bytes: Buffer.from([0, 92, 255]),
      json: { text: 'a\\b"c\n' },
      matrix: [
        [1, 2],
        [3, 4],
      ],
      nothing: null,
      missing: null,
    });
  });

  test('takes a source of any length, and none', async () => {
    await using sample = await connectedSample();
    await sample.observer.query('create table sample.numbers (number integer)');
    async function* numbers(): AsyncGenerator<[number]> {
      for (let number = 0; number < 200_000; number += 1) {
        yield [number];
      }
    }
    expect(await sample.db.statements.copyIn('sample.numbers', ['number'], numbers())).toBe(200_000);
    expect(await sample.db.statements.copyIn('sample.numbers', ['number'], [])).toBe(0);
    expect(await sample.db.statements.one(sql('select count(*), sum(number) from sample.numbers'), [])).toEqual({
      count: '200000',
      sum: '19999900000',
    });
  });

  test('keeps all or nothing, and the error is the one that stopped it', async () => {
    await using sample = await connectedSample({ max: 1 });
    const { statements } = sample.db;
    await expect(statements.copyIn('sample.items', ['sku'], [['new'], ['S-1']])).rejects.toMatchObject({
      constraint: 'items_sku_key',
      detail: expect.stringContaining('S-1') as string,
    });
    const reason = new Error('the file is truncated');
    function* truncated(): Generator<string[]> {
      yield ['new'];
      throw reason;
    }
    expect(await rejection(statements.copyIn('sample.items', ['sku'], truncated()))).toBe(reason);
    await expect(statements.copyIn('sample.items', ['sku"; drop'], [['x']])).rejects.toMatchObject({ code: '42703' });
    expect(await statements.many(sql(`select from sample.items where sku = 'new'`), [])).toEqual([]);
  });

  test('is part of the transaction that it is called in', async () => {
    await using sample = await connectedSample();
    const { db } = sample;
    await expect(
      db.transaction(async (transaction) => {
        await transaction.statements.copyIn('sample.items', ['sku'], [['new']]);
        await transaction.statements.one(sql(`select id from sample.items where sku = 'new'`), []);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await db.statements.many(sql(`select from sample.items where sku = 'new'`), [])).toEqual([]);
  });
});
