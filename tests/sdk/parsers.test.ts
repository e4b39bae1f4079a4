import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { connect, sql } from '../../sdk/index.js';
import { connectedSample } from './support.js';

describe('values', () => {
  test('arrive exact, also inside arrays', async () => {
    await using sample = await connectedSample();
    const row = await sample.db.statements.one(
      sql(`
        select
          1234567890123456789.000001::numeric as number,
          9223372036854775807 as big,
          1.5::double precision as statistic,
          date '2026-03-29' as day,
          timestamptz '2026-03-29 01:30:00.123+00' as moment,
          interval '1 day 02:00' as span,
          daterange '[2026-01-01,2026-02-01)' as validity,
          array[1.50, null, 2.25]::numeric[] as numbers,
          array[[9223372036854775807], [1]]::bigint[] as bigs,
          array[date '2026-01-01'] as days,
          array[interval '1 day'] as spans,
          array[daterange '[2026-01-01,2026-02-01)'] as validities,
          '{[1,2)}'::int4multirange as multirange,
          array['{[1,2)}'::int4multirange] as multiranges,
          array['navy', 'raw_white']::sample.colour[] as colours,
          array[1.5, 2]::sample.quantity[] as quantities,
          array[timestamptz '2026-01-01 00:00:00+00'] as moments,
          '{"a": [1]}'::jsonb as json,
          null::numeric as nothing`),
      [],
    );
    expect(row).toEqual({
      number: '1234567890123456789.000001',
      big: '9223372036854775807',
      statistic: 1.5,
      day: '2026-03-29',
      moment: new Date('2026-03-29T01:30:00.123Z'),
      span: '1 day 02:00:00',
      validity: '[2026-01-01,2026-02-01)',
      numbers: ['1.50', null, '2.25'],
      bigs: [['9223372036854775807'], ['1']],
      days: ['2026-01-01'],
      spans: ['1 day'],
      validities: ['[2026-01-01,2026-02-01)'],
      multirange: '{[1,2)}',
      multiranges: ['{[1,2)}'],
      colours: ['navy', 'raw_white'],
      quantities: ['1.500000', '2.000000'],
      moments: [new Date('2026-01-01T00:00:00Z')],
      json: { a: [1] },
      nothing: null,
    });
  });

  test('of numeric go through the codec, arrays and domains included', async () => {
    class Decimal {
      constructor(readonly text: string) {}
      toString(): string {
        return this.text;
      }
      toJSON(): string {
        return `"${this.text}"`;
      }
    }
    await using sample = await connectedSample({ numeric: (text) => new Decimal(text) });
    const row = await sample.db.statements.one(
      sql('select $1::numeric + 1 as sum, $2::numeric[] as list, $2::sample.quantity[] as quantities'),
      [new Decimal('1.25'), [new Decimal('2.50'), null]],
    );
    expect(row).toEqual({
      sum: new Decimal('2.25'),
      list: [new Decimal('2.50'), null],
      quantities: [new Decimal('2.500000'), null],
    });
  });

  test('of columns marked for pgtyped have bare names', async () => {
    await using sample = await connectedSample();
    const query = sql('select 1 as "one!", 2 as "two?", 3 as three');
    expect(await sample.db.statements.one(query, [])).toEqual({ one: 1, two: 2, three: 3 });
    expect(await sample.db.as('0198b0a0-0000-7000-8000-000000000001').statements.one(query, [])).toEqual({
      one: 1,
      two: 2,
      three: 3,
    });
    for await (const row of sample.db.statements.stream(query, [])) {
      expect(row).toEqual({ one: 1, two: 2, three: 3 });
    }
  });

  test('are parsed for this client alone: the driver and a shared pool stay as they were', async () => {
    const before = [20, 1700, 1082, 1186, 1231, 1182, 1009].map((oid) => pg.types.getTypeParser(oid));
    await using sample = await connectedSample();
    const pool = sample.database.pool();
    const shared = await connect(pool);
    const text = `select date '2026-01-01' as day, array[1.5]::numeric[] as numbers`;
    expect(await shared.statements.one(sql(text), [])).toEqual({ day: '2026-01-01', numbers: ['1.5'] });
    const { rows } = await pool.query(text);
    expect(rows).toEqual([{ day: new Date(2026, 0, 1), numbers: [1.5] }]);
    expect([20, 1700, 1082, 1186, 1231, 1182, 1009].map((oid) => pg.types.getTypeParser(oid))).toEqual(before);
    await shared.close();
    await expect(pool.query('select 1')).resolves.toBeDefined();
  });
});
