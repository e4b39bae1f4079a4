import { expect, test } from 'vitest';
import { connect, InsufficientStock } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { createCompany, ids } from './company.js';

test('stock through the SDK: movements, a refused one, a repeated one, pages, reservations', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect(database.urlAs('app'));
  const at = { itemId: ids.bolt, locationId: ids.main };

  const receipt = await db.inventory.addStock({ ...at, quantity: '10', unitCost: '2.5', idempotencyKey: 'r1' });
  expect(receipt).toMatchObject({
    movement_type: 'receipt',
    new_stock: '10.000000',
    unit_cost: '2.5000',
    sequence: '1',
  });
  expect(await db.inventory.addStock({ ...at, quantity: '10', unitCost: '2.5', idempotencyKey: 'r1' })).toEqual(
    receipt,
  );

  const refused = await db.inventory.removeStock({ ...at, quantity: '11' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InsufficientStock);
  expect(refused).toMatchObject({ code: 'QM401', hint: expect.any(String) as string });

  await db.inventory.postMovements({
    lines: Array.from({ length: 7 }, () => ({
      item_id: ids.bolt,
      location_id: ids.main,
      movement_type: 'issue' as const,
      quantity: '1',
    })),
  });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await db.inventory.listMovementsByItem({ itemId: ids.bolt, size: 3, after });
    expect(page.rows.length).toBeLessThanOrEqual(3);
    seen.push(...page.rows.map((row) => row.id));
    after = page.next;
  } while (after !== null);
  expect(new Set(seen).size).toBe(8);
  expect(seen).toHaveLength(8);

  const first = await db.inventory.listLevelHistory({ ...at, size: 5 });
  const second = await db.inventory.listLevelHistory({ ...at, size: 5, after: first.next });
  expect([...first.rows, ...second.rows].map((row) => row.sequence)).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);

  const [reservation] = await db.inventory.reserveStocks({
    lines: [{ item_id: ids.bolt, location_id: ids.main, quantity: '2' }],
  });
  await db.inventory.fulfilReservation({ reservationId: reservation!.id });
  await db.inventory.setPlanningParameters({ ...at, reorderPoint: '1', safetyStock: null, maximumStock: null });
  const low = await db.inventory.listStock({ isLow: true });
  expect(low.rows).toMatchObject([{ sku: 'BOLT', condition: 'low', on_hand: '1.000000' }]);
  expect(await db.inventory.valuationByItem()).toMatchObject([{ stock_value: '2.5000' }]);

  await db.inventory.removeStock({ ...at, quantity: '1' });
  const stockouts = await db.inventory.listOpenStockouts();
  expect(stockouts.rows).toMatchObject([{ item_id: ids.bolt, location_id: ids.main, ended_at: null }]);
  expect(await db.inventory.listIntegrityFindings()).toEqual([]);
});
