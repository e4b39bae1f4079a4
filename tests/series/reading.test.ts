import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = await database.client();
});

afterAll(() => database[Symbol.asyncDispose]());

/** How a number may be written. */
interface Style {
  decimal: string;
  thousands: string;
  isGrouped: boolean;
  isPercent: boolean;
  currency: string;
  negative: 'minus' | 'brackets' | 'trailing';
  space: string;
}

const styles: fc.Arbitrary<Style> = fc
  .record({
    signs: fc.constantFrom<[string, string]>(['.', ','], [',', '.'], ['.', ' '], [',', ' '], ['.', "'"], [',', '']),
    isGrouped: fc.boolean(),
    isPercent: fc.boolean(),
    currency: fc.constantFrom('', '$', '€', '£'),
    negative: fc.constantFrom('minus' as const, 'brackets' as const, 'trailing' as const),
    space: fc.constantFrom('', ' ', '\u00a0'),
  })
  .map(({ signs: [decimal, thousands], ...style }) => ({ decimal, thousands, ...style }));

/** Writes cents as a person would. */
function write(cents: number, style: Style): string {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  const grouped = style.isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, style.thousands) : whole;
  const digits = `${grouped}${style.decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  const amount = `${style.currency}${style.space}${digits}${style.isPercent ? '%' : ''}`;
  if (cents >= 0) return amount;
  if (style.negative === 'brackets') return `(${amount})`;
  return style.negative === 'trailing' ? `${amount}-` : `-${amount}`;
}

test('a number is read as it was meant, however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), styles), {
        minLength: 50,
        maxLength: 100,
      }),
      async (cases) => {
        const written = cases.map(([cents, style]) => ({ text: write(cents, style), ...style }));
        const { rows } = await client.query<{ value: number }>(
          `select series.parse_number(c.text, c.decimal, c.thousands, c."isPercent")::double precision as value
           from rows from (
             jsonb_to_recordset($1) as (text text, decimal text, thousands text, "isPercent" boolean)
           ) with ordinality as c (text, decimal, thousands, "isPercent", place)
           order by c.place`,
          [JSON.stringify(written)],
        );
        rows.forEach(({ value }, index) => {
          const [cents, style] = cases[index]!;
          expect(value, JSON.stringify(written[index])).toBeCloseTo(cents / 100 / (style.isPercent ? 100 : 1), 6);
        });
      },
    ),
    { numRuns: 20 },
  );
});

test('no text makes the reader of numbers fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[0-9.,\-+()%$ eEx'\\[^]{0,12}$/), {
        minLength: 100,
        maxLength: 200,
      }),
      fc.constantFrom('.', ','),
      fc.constantFrom('', ',', '.', "'", '^', '\\'),
      async (texts, decimal, thousands) => {
        await client.query('select series.parse_number(t.text, $2, $3, true) from unnest($1::text[]) as t (text)', [
          texts,
          decimal,
          thousands,
        ]);
      },
    ),
    { numRuns: 20 },
  );
});

describe.each(['YYYY-MM-DD', 'DD/MM/YYYY', 'M/D/YYYY', 'D.M.YYYY'])('dates of the form %s', (format) => {
  /** Writes year, month and day, whether or not there is such a day. */
  const writeDate = ([year, month, day]: readonly [number, number, number]): string =>
    format.replace(/YYYY|MM|DD|M|D/g, (part) => {
      if (part === 'YYYY') return String(year);
      const number = part.startsWith('M') ? month : day;
      return String(number).padStart(part.length, '0');
    });

  /** The day as JavaScript knows it; null where it would move to another month. */
  const meant = ([year, month, day]: readonly [number, number, number]): string | null => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
  };

  test('are read where there is such a day, and only there', async () => {
    const { rows: expressions } = await client.query<{ expression: string }>(
      `select series._field_value_sql($1, 't.text') as expression`,
      [{ type: 'date', formats: [format] }],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.integer({ min: 1900, max: 2199 }),
            fc.integer({ min: 0, max: 13 }),
            fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 28, max: 31 })),
          ),
          { minLength: 100, maxLength: 200 },
        ),
        async (days) => {
          const { rows } = await client.query<{ day: string | null }>(
            `select (${expressions[0]!.expression})::text as day
             from unnest($1::text[]) with ordinality as t (text, place)
             order by t.place`,
            [days.map(writeDate)],
          );
          expect(rows.map((row) => row.day)).toEqual(days.map(meant));
        },
      ),
      { numRuns: 10 },
    );
  });
});
