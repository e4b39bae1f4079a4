import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.js';
import { findings } from './company.js';

interface Line {
  item: number;
  location: number;
  type: 'receipt' | 'return' | 'issue' | 'scrap' | 'adjustment';
  quantity: number;
  cost: number | null;
  daysAgo: number;
}

const line: fc.Arbitrary<Line> = fc
  .record({
    item: fc.integer({ min: 0, max: 1 }),
    location: fc.integer({ min: 0, max: 1 }),
    type: fc.constantFrom<Line['type']>('receipt', 'return', 'issue', 'scrap', 'adjustment'),
    quantity: fc.integer({ min: 1, max: 9 }),
    negative: fc.boolean(),
    cost: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    daysAgo: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ negative, ...made }) => ({
    ...made,
    quantity: made.type === 'adjustment' && negative ? -made.quantity : made.quantity,
    cost: ['issue', 'scrap'].includes(made.type) || (made.type === 'adjustment' && negative) ? null : made.cost,
  }));

const id = (kind: number, run: number, number: number): string =>
  `01950000-${kind.toString().padStart(4, '0')}-7000-8000-${(run * 10 + number).toString().padStart(12, '0')}`;

test(
  'a batch leaves what its lines leave one by one, and refuses at the line that one by one refuses',
  { timeout: 120_000 },
  async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    let run = 0;

    const company = async (): Promise<{ items: string[]; locations: string[] }> => {
      run += 1;
      const items = [id(1, run, 0), id(1, run, 1)];
      const locations = [id(2, run, 0), id(2, run, 1)];
      await client.query(`insert into catalog.items (id, sku, name) select u, u, u from unnest($1::uuid[]) u`, [items]);
      // The second location may fall below zero.
      await client.query(
        `insert into catalog.locations (id, code, name, allows_negative_stock)
       select u.id, u.id, u.id, u.number = 2 from unnest($1::uuid[]) with ordinality as u (id, number)`,
        [locations],
      );
      return { items, locations };
    };
    const state = async ({ items, locations }: { items: string[]; locations: string[] }): Promise<unknown> => {
      const { rows } = await client.query<{ state: unknown }>(
        `select jsonb_build_object(
         'levels', (
           select jsonb_agg(jsonb_build_array(
             array_position($1::uuid[], l.item_id), array_position($2::uuid[], l.location_id), l.on_hand, l.average_cost, l.last_sequence
           ) order by array_position($1::uuid[], l.item_id), array_position($2::uuid[], l.location_id))
           from inventory.levels l where l.item_id = any ($1::uuid[])),
         'ledger', (
           select jsonb_agg(jsonb_build_array(
             array_position($1::uuid[], m.item_id), array_position($2::uuid[], m.location_id), m.sequence, m.movement_type,
             m.quantity, m.previous_stock, m.new_stock, m.unit_cost, m.average_cost, m.effective_at
           ) order by array_position($1::uuid[], m.item_id), array_position($2::uuid[], m.location_id), m.sequence)
           from inventory.movements m where m.item_id = any ($1::uuid[])),
         'stockouts', (
           select jsonb_agg(jsonb_build_array(
             array_position($1::uuid[], s.item_id), array_position($2::uuid[], s.location_id), s.started_at, s.ended_at, s.restocked_quantity
           ) order by array_position($1::uuid[], s.item_id), array_position($2::uuid[], s.location_id), s.started_at, s.ended_at)
           from inventory.stockouts s where s.item_id = any ($1::uuid[]))
       ) as state`,
        [items, locations],
      );
      return rows[0]!.state;
    };

    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        const now = Date.now();
        const at = ({ daysAgo }: Line): string => new Date(now - (daysAgo + 1) * 86_400_000).toISOString();
        const single = await company();
        const kept: Line[] = [];
        let refusedAt: number | undefined;
        for (const [index, each] of lines.entries()) {
          try {
            await client.query(`select inventory.post_movement($1, $2, $3, $4, $5, p_effective_at => $6)`, [
              single.items[each.item],
              single.locations[each.location],
              each.type,
              each.quantity,
              each.cost,
              at(each),
            ]);
            kept.push(each);
          } catch {
            refusedAt ??= index + 1;
          }
        }
        const batch = await company();
        const asJson = (some: Line[]): string =>
          JSON.stringify(
            some.map((each) => ({
              item_id: batch.items[each.item],
              location_id: batch.locations[each.location],
              movement_type: each.type,
              quantity: each.quantity,
              unit_cost: each.cost,
              effective_at: at(each),
            })),
          );
        if (refusedAt !== undefined) {
          await expect(client.query('select inventory.post_movements($1)', [asJson(lines)])).rejects.toMatchObject({
            code: 'QM401',
            detail: expect.stringMatching(new RegExp(`^line ${refusedAt}: `)) as string,
          });
        }
        if (kept.length > 0) {
          await client.query('select inventory.post_movements($1)', [asJson(kept)]);
          expect(await state(batch)).toEqual(await state(single));
        }
      }),
      { numRuns: 60 },
    );
    expect(await findings(client)).toEqual([]);
  },
);
