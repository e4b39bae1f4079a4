import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.js';

const size = 7;

/** Whether `to` lies below `from`, or is it. */
function reaches(edges: readonly (readonly [number, number])[], from: number, to: number): boolean {
  return from === to || edges.some(([parent, component]) => parent === from && reaches(edges, component, to));
}

/** Length of the longest way from above. */
function depthOf(edges: readonly (readonly [number, number])[], item: number): number {
  return Math.max(
    0,
    ...edges.filter(([, component]) => component === item).map(([parent]) => 1 + depthOf(edges, parent)),
  );
}

test('whatever lines are added in whatever order, only cycles are refused and the codes are the longest ways', async () => {
  await using database = await freshDatabase();
  const client = await database.client();
  await client.query(
    `insert into catalog.items (sku, name) select n::text, 'Item' from generate_series(0, ${size - 1}) n`,
  );
  const item = fc.integer({ min: 0, max: size - 1 });

  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(item, item), { selector: String, maxLength: 18 }), async (lines) => {
      const edges: [number, number][] = [];
      await client.query('begin');
      try {
        for (const [parent, component] of lines) {
          await client.query('savepoint line');
          const code = await client
            .query(
              `insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit)
               select p.id, 1, c.id, 1, 'piece' from catalog.items p, catalog.items c where p.sku = $1 and c.sku = $2`,
              [parent, component],
            )
            .then(
              () => null,
              (error: unknown) => (error instanceof pg.DatabaseError ? error.code : error),
            );
          if (reaches(edges, component, parent)) {
            expect(code).toBe('QM305');
            await client.query('rollback to savepoint line');
          } else {
            expect(code).toBeNull();
            edges.push([parent, component]);
          }
        }

        const codes = await client.query<{ sku: string; low_level_code: number }>(
          'select sku, low_level_code from catalog.items order by sku',
        );
        const expected = (present: typeof edges): unknown[] =>
          Array.from({ length: size }, (_, number) => ({
            sku: String(number),
            low_level_code: depthOf(present, number),
          }));
        expect(codes.rows).toEqual(expected(edges));

        // Removed lines leave codes that the recomputation makes exact.
        const kept = edges.filter((_, number) => number % 2 === 0);
        for (const [parent, component] of edges.filter((_, number) => number % 2 === 1)) {
          await client.query(
            `delete from catalog.bom_lines l using catalog.items p, catalog.items c
             where l.parent_id = p.id and l.component_id = c.id and p.sku = $1 and c.sku = $2`,
            [parent, component],
          );
        }
        await client.query('select catalog.recompute_low_level_codes()');
        const again = await client.query('select sku, low_level_code from catalog.items order by sku');
        expect(again.rows).toEqual(expected(kept));
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: 60 },
  );
});
