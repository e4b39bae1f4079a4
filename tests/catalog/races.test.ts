import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { backendOf, freshDatabase, race, waitUntilBlocked, type FreshDatabase } from '../support/database.js';

/** Two items, two nodes of each tree and an offer; ids by name. */
async function masters(database: FreshDatabase): Promise<{ observer: pg.Client; id: (name: string) => string }> {
  const observer = await database.client();
  const ids = new Map<string, string>();
  for (const text of [
    `insert into catalog.items (sku, name) values ('A', 'A'), ('B', 'B'), ('C', 'C') returning sku as name, id`,
    `insert into catalog.categories (code, name) values ('cA', 'A'), ('cB', 'B') returning code as name, id`,
    `insert into catalog.locations (code, name) values ('lA', 'A'), ('lB', 'B') returning code as name, id`,
    `insert into catalog.suppliers (code, name) values ('S', 'S') returning code as name, id`,
    `insert into catalog.supplier_items (supplier_id, item_id)
     select s.id, i.id from catalog.suppliers s, catalog.items i where i.sku = 'A' returning 'offer' as name, id`,
  ]) {
    const { rows } = await observer.query<{ name: string; id: string }>(text);
    for (const row of rows) ids.set(row.name, row.id);
  }
  return { observer, id: (name) => ids.get(name)! };
}

/** Runs the first statement in an open transaction, the second until it waits for it, then commits the first. */
async function meet(
  database: FreshDatabase,
  observer: pg.Client,
  first: string,
  second: string,
): Promise<pg.DatabaseError | null> {
  const early = await database.client({ as: 'app' });
  const late = await database.client({ as: 'app' });
  const latePid = await backendOf(late);
  await early.query('begin');
  await early.query(first);
  const outcome = outcomeOf(late.query(second));
  await waitUntilBlocked(observer, latePid);
  await early.query('commit');
  return outcome;
}

/** The second transaction's snapshot is older than the first one's commit. */
async function meetWithOldSnapshot(
  database: FreshDatabase,
  first: string,
  second: string,
): Promise<{ outcome: pg.DatabaseError | null; retried: pg.DatabaseError | null }> {
  const early = await database.client({ as: 'app' });
  const late = await database.client({ as: 'app' });
  await late.query('begin isolation level repeatable read');
  await late.query('select count(*) from catalog.items');
  await early.query(first);
  const outcome = await outcomeOf(late.query(second));
  await late.query('rollback');
  return { outcome, retried: await outcomeOf(late.query(second)) };
}

function outcomeOf(query: Promise<unknown>): Promise<pg.DatabaseError | null> {
  return query.then(
    () => null,
    (error: unknown) => error as pg.DatabaseError,
  );
}

const orders = [
  ['A', 'B'],
  ['B', 'A'],
] as const;

describe('a cycle of two bill-of-material lines', () => {
  const line = (parent: string, component: string): string =>
    `insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit)
     values ('${parent}', 1, '${component}', 1, 'piece')`;
  const cycles = `
    with recursive walk (start_id, item_id) as (
      select parent_id, component_id from catalog.bom_lines
      union
      select w.start_id, l.component_id from walk w join catalog.bom_lines l on l.parent_id = w.item_id
    )
    select count(*)::integer as cycles from walk where start_id = item_id`;

  test.each(orders)('%s first: the second session is told of the cycle', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(database, observer, line(id(first), id(second)), line(id(second), id(first)));
    expect(error).toMatchObject({ code: 'QM305' });
    expect((await observer.query(cycles)).rows).toEqual([{ cycles: 0 }]);
  });

  test.each(orders)('%s first, repeatable read: the old snapshot loses, its retry is told', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const { outcome, retried } = await meetWithOldSnapshot(
      database,
      line(id(first), id(second)),
      line(id(second), id(first)),
    );
    expect(outcome).toMatchObject({ code: '40001' });
    expect(retried).toMatchObject({ code: 'QM305' });
    expect((await observer.query(cycles)).rows).toEqual([{ cycles: 0 }]);
  });

  test.each(orders)('%s first, without the lock: the keys of the table refuse it', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    await observer.query('alter table catalog.bom_lines disable trigger tg_bom_lines__lock_structure');
    const error = await meet(database, observer, line(id(first), id(second)), line(id(second), id(first)));
    expect(['23503', '23514', '40P01', 'QM305']).toContain(error?.code);
    expect((await observer.query(cycles)).rows).toEqual([{ cycles: 0 }]);
  });

  test('many sessions that close a ring leave it open, without a deadlock', async () => {
    await using database = await freshDatabase();
    const { observer } = await masters(database);
    const size = 8;
    await observer.query(
      `insert into catalog.items (sku, name) select 'R' || n, 'Ring' from generate_series(0, ${size - 1}) n`,
    );
    const result = await race(
      database,
      size,
      (client, number) =>
        client.query(
          `insert into catalog.bom_lines (parent_id, position, component_id, quantity_per, unit)
           select p.id, 1, c.id, 1, 'piece' from catalog.items p, catalog.items c where p.sku = $1 and c.sku = $2`,
          [`R${number}`, `R${(number + 1) % size}`],
        ),
      { as: 'app' },
    );
    expect(result.won).toHaveLength(size - 1);
    expect(result.lost.map((error) => error.code)).toEqual(['QM305']);
    expect((await observer.query(cycles)).rows).toEqual([{ cycles: 0 }]);
    const levels = await observer.query(`select max(low_level_code) as deepest from catalog.items`);
    expect(levels.rows).toEqual([{ deepest: size - 1 }]);
  });
});

describe.each([
  ['categories', 'c'],
  ['locations', 'l'],
])('a cycle in the tree of %s', (table, prefix) => {
  const move = (child: string, parent: string): string =>
    `update catalog.${table} set parent_id = '${parent}' where id = '${child}'`;

  test.each(orders)('%s first: the second session is told of the cycle', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(
      database,
      observer,
      move(id(prefix + first), id(prefix + second)),
      move(id(prefix + second), id(prefix + first)),
    );
    expect(error).toMatchObject({ code: 'QM301' });
  });

  test.each(orders)('%s first, repeatable read: the old snapshot loses, its retry is told', async (first, second) => {
    await using database = await freshDatabase();
    const { id } = await masters(database);
    const { outcome, retried } = await meetWithOldSnapshot(
      database,
      move(id(prefix + first), id(prefix + second)),
      move(id(prefix + second), id(prefix + first)),
    );
    expect(outcome).toMatchObject({ code: '40001' });
    expect(retried).toMatchObject({ code: 'QM301' });
  });
});

describe('prices of one offer from two sessions', () => {
  const insert = (offer: string, validity: string): string =>
    `insert into catalog.supplier_prices (supplier_item_id, price, currency, validity) values ('${offer}', 1, 'EUR', '${validity}')`;
  const spring = '[2026-01-01,2026-07-01)';
  const summer = '[2026-06-01,2026-10-01)';

  test.each([
    [spring, summer],
    [summer, spring],
  ])('%s first: the overlapping one is refused', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(database, observer, insert(id('offer'), first), insert(id('offer'), second));
    expect(error).toMatchObject({
      code: '23P01',
      constraint: 'supplier_prices_supplier_item_id_quantity_range_validity_excl',
    });
  });

  test.each([
    ['2026-01-01', '2026-06-01'],
    ['2026-06-01', '2026-01-01'],
  ])('set_supplier_price from %s first: both are kept, side by side', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const set = (day: string): string => `select catalog.set_supplier_price('${id('offer')}', 2, 'EUR', '${day}')`;
    expect(await meet(database, observer, set(first), set(second))).toBeNull();
    const { rows } = await observer.query('select validity::text from catalog.supplier_prices order by validity');
    expect(rows).toEqual([{ validity: '[2026-01-01,2026-06-01)' }, { validity: '[2026-06-01,)' }]);
  });
});

describe('one barcode for two items', () => {
  const main = (item: string): string => `select catalog.link_barcode('${item}', '4006381333931')`;
  const further = (item: string): string =>
    `insert into catalog.item_codes (scheme, code, item_id) values ('barcode', '4006381333931', '${item}')`;
  const owners = `select count(distinct item_id)::integer as owners from catalog.item_codes where code = '4006381333931'`;

  test.each(orders)('main and main, %s first: the second is refused', async (first, second) => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(database, observer, main(id(first)), main(id(second)));
    expect(error).toMatchObject({ code: 'QM308' });
    expect((await observer.query(owners)).rows).toEqual([{ owners: 1 }]);
  });

  test('main, then further: the second is refused', async () => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(database, observer, main(id('A')), further(id('B')));
    expect(error).toMatchObject({ code: '23505', constraint: 'item_codes_pkey' });
  });

  test('further, then main: the second is refused', async () => {
    await using database = await freshDatabase();
    const { observer, id } = await masters(database);
    const error = await meet(database, observer, further(id('A')), main(id('B')));
    expect(error).toMatchObject({ code: 'QM308' });
    expect((await observer.query(owners)).rows).toEqual([{ owners: 1 }]);
  });
});
