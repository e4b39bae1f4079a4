import { describe, expect, test } from 'vitest';
import { connect, type Item, type Quartermaster } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';

async function makeItem(db: Quartermaster, sku: string, more: object = {}): Promise<Item> {
  return db.catalog.createItem({ sku, name: `Item ${sku}`, currency: 'EUR', ...more });
}

describe('the catalogue through the client', () => {
  test('items: made, changed, found, paged, searched', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const category = await db.catalog.createCategory({ code: 'YARN', name: 'Yarn' });
    const below = await db.catalog.createCategory({ code: 'WOOL', name: 'Wool', parentId: category.id });
    const merino = await makeItem(db, 'M-1', {
      name: 'Merino',
      itemType: 'material',
      unit: 'kg',
      categoryId: below.id,
      isCritical: true,
      barcode: '111',
      unitCost: '24.5',
    });
    for (const sku of ['A', 'B', 'C']) await makeItem(db, sku);

    expect(merino).toMatchObject({ unit_cost: '24.5000', is_active: true, specifications: {} });
    const changed = await db.catalog.updateItem({ itemId: merino.id, specifications: { ply: 2 } });
    expect(changed).toMatchObject({ name: 'Merino', specifications: { ply: 2 } });
    expect(await db.catalog.updateItem({ itemId: category.id, name: 'nobody' })).toBeNull();

    for (const found of [
      await db.catalog.getItem({ itemId: merino.id }),
      await db.catalog.getItemBySku({ sku: 'M-1' }),
      await db.catalog.getItemByBarcode({ barcode: '111' }),
    ]) {
      expect(found?.id).toBe(merino.id);
    }

    const first = await db.catalog.listItems({ size: 3 });
    expect(first.rows.map((item) => item.sku)).toEqual(['A', 'B', 'C']);
    const second = await db.catalog.listItems({ size: 3, after: first.next });
    expect(second).toMatchObject({ rows: [{ sku: 'M-1' }], next: null });

    const only = { rows: [{ sku: 'M-1' }], next: null };
    expect(await db.catalog.listItemsByType({ itemType: 'material' })).toMatchObject(only);
    expect(await db.catalog.listItemsByCategory({ categoryId: category.id })).toMatchObject(only);
    expect(await db.catalog.listCriticalItems({ itemType: 'material' })).toMatchObject(only);
    expect(await db.catalog.searchItemsByName({ prefix: 'mer' })).toMatchObject(only);
    expect(await db.catalog.searchItemsBySku({ prefix: 'm-', limit: 10 })).toHaveLength(1);
    const pages = await db.catalog.searchItemsByName({ prefix: 'ITEM ', size: 2 });
    expect(pages.rows.map((item) => item.sku)).toEqual(['A', 'B']);
    expect(await db.catalog.searchItemsByName({ prefix: 'item ', size: 2, after: pages.next })).toMatchObject({
      rows: [{ sku: 'C' }],
      next: null,
    });

    await db.catalog.retireItem({ itemId: merino.id });
    expect(await db.catalog.listCriticalItems({ isActive: true })).toMatchObject({ rows: [] });
  });

  test('offers: terms, prices, the best one', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const item = await makeItem(db, 'YARN', { unit: 'kg' });
    for (const [code, price] of [
      ['ALPINE', '20'],
      ['COAST', '25'],
    ] as const) {
      const supplier = await db.catalog.createSupplier({
        code,
        name: code,
        reliabilityScore: 0.9,
        defaultLeadTimeDays: 7,
      });
      const offer = await db.catalog.upsertOffer({ supplierId: supplier.id, itemId: item.id });
      await db.catalog.setSupplierPrice({ supplierItemId: offer.id, price, currency: 'EUR', validFrom: '2026-01-01' });
    }
    const best = await db.catalog.recommendOffer({ itemId: item.id, quantity: '10', onDate: '2026-06-01' });
    expect(best).toMatchObject({ supplier_code: 'ALPINE', total_price: '200.0000', rank: '1' });
    expect(await db.catalog.rankOffers({ itemId: item.id, quantity: 10, onDate: '2026-06-01' })).toHaveLength(2);
    expect(await db.catalog.recommendOffer({ itemId: item.id, onDate: '2025-06-01' })).toBeNull();
    const supplierId = best?.supplier_id ?? '';
    expect(
      await db.catalog.getSupplierPrice({ supplierId, itemId: item.id, quantity: 1, onDate: '2026-06-01' }),
    ).toMatchObject({
      price: '20.0000',
      validity: '[2026-01-01,)',
    });
    const { rows } = await db.catalog.listSuppliers();
    expect(rows.map((row) => [row.code, Number(row.item_count)])).toEqual([
      ['ALPINE', 1],
      ['COAST', 1],
    ]);
    expect((await db.catalog.listOffersOfSupplier({ supplierId })).rows).toMatchObject([{ sku: 'YARN' }]);
    expect((await db.catalog.listSuppliersByRisk({ riskLevel: 'high' })).rows).toEqual([]);
    expect((await db.catalog.listActiveSuppliers()).rows).toHaveLength(2);
  });

  test('bills of material: exploded, looked up, costed; a cycle has an error of its own', async () => {
    await using database = await freshDatabase();
    await using db = await connect(database.urlAs('app'));
    const hat = await makeItem(db, 'HAT');
    const yarn = await makeItem(db, 'YARN', { unit: 'kg', unitCost: 20 });
    const line = { parentId: hat.id, componentId: yarn.id, quantityPer: 120, unit: 'g' };
    await db.catalog.addBomLine({ ...line, position: 1 });
    await db.catalog.addBomLine({ ...line, position: 2, scrapRate: '0.25' });

    const exploded = await db.catalog.explodeBom({ itemId: hat.id, quantity: 10 });
    expect(exploded.map((row) => row.quantity)).toEqual(['1.2', '1.6']);
    expect(await db.catalog.whereUsed({ itemId: yarn.id })).toHaveLength(2);
    expect(await db.catalog.rollUpCost({ itemId: hat.id })).toMatchObject({
      material_cost: '5.6',
      skus_without_cost: [],
    });
    expect(await db.catalog.listBomComponents({ parentId: hat.id })).toMatchObject([
      { positions: [1, 2], quantity_per: '240' },
    ]);
    expect(await db.catalog.convertQuantity({ itemId: yarn.id, quantity: 1, fromUnit: 'lb', toUnit: 'kg' })).toBe(
      '0.45359237',
    );
    await expect(
      db.catalog.addBomLine({ parentId: yarn.id, componentId: hat.id, quantityPer: 1, unit: 'piece', position: 1 }),
    ).rejects.toMatchObject({ name: 'BomCycle', code: 'QM305' });

    const would = await db.catalog.deleteItem({ itemId: yarn.id, mode: 'cascade' });
    expect(would.map((row) => [row.table_name, Number(row.row_count), row.is_done])).toEqual([
      ['catalog.bom_lines', 2, false],
      ['catalog.items', 1, false],
    ]);
  });
});
