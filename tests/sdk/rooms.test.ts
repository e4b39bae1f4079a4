import { PreparedQuery } from '@pgtyped/runtime';
import { describe, expect, test } from 'vitest';
import { Room, type CallOptions, type Page, type PageRequest } from '../../sdk/index.js';
import { PoolRunner } from '../../sdk/runner.js';
import { Database } from '../../sdk/database.js';
import { Statements } from '../../sdk/statements.js';
import { connectedSample } from './support.js';

interface Item {
  id: number;
  sku: string;
  quantity: string;
}

type ParameterIR = ConstructorParameters<typeof PreparedQuery>[0]['params'][number];

/** What pgtyped generates for a query with these parameters; an array parameter is spread. */
function prepared<Params, Row>(statement: string, parameters: Record<string, 'scalar' | 'array_spread'>) {
  return new PreparedQuery<Params, Row>({
    statement,
    usedParamSet: Object.fromEntries(Object.keys(parameters).map((name) => [name, true])),
    params: Object.entries(parameters).map(([name, type]) => ({
      name,
      required: true,
      transform: { type } as ParameterIR['transform'],
      locs: [...statement.matchAll(new RegExp(`:${name}!`, 'g'))].map(({ index }) => ({
        a: index,
        b: index + name.length + 1,
      })),
    })),
  });
}

const addItem = prepared<{ sku: string; quantity: string }, Item>(
  `insert into sample.items (sku, quantity) values (:sku!, :quantity!)
  returning id as "id!", sku as "sku!", quantity + :quantity!::numeric as "quantity!"`,
  { sku: 'scalar', quantity: 'scalar' },
);
const itemsBySku = prepared<{ skus: readonly string[] }, Item>(
  'select id, sku, quantity from sample.items where sku in :skus! order by id',
  { skus: 'array_spread' },
);
const itemsAfter = prepared<{ afterId: string | null; limit: number }, Item>(
  `select id, sku, quantity from sample.items
  where :afterId!::integer is null or id > :afterId!::integer
  order by id limit :limit!`,
  { afterId: 'scalar', limit: 'scalar' },
);

class Stock extends Room {
  addItem(params: { sku: string; quantity: string }, options?: CallOptions): Promise<Item> {
    return this.one(addItem, params, options);
  }

  itemsBySku(params: { skus: readonly string[] }, options?: CallOptions): Promise<Item[]> {
    return this.many(itemsBySku, params, options);
  }

  listItems(request: PageRequest = {}, options?: CallOptions): Promise<Page<Item>> {
    const reader = {
      params: (after: readonly string[] | null, limit: number) => ({ afterId: after?.[0] ?? null, limit }),
      key: (item: Item) => [String(item.id)],
    };
    return this.page(itemsAfter, request, reader, options);
  }
}

describe('a room', () => {
  test('calls generated queries with named parameters', async () => {
    await using sample = await connectedSample();
    const database = new Database({ url: sample.database.url });
    const runner = new PoolRunner(database);
    const stock = new Stock(new Statements(runner, { user: undefined, signal: undefined }));
    try {
      expect(await stock.addItem({ quantity: '2.5', sku: 'named' })).toEqual({
        id: 11,
        sku: 'named',
        quantity: '5.000000',
      });
      expect(await stock.itemsBySku({ skus: ['S-1', 'named'] })).toHaveLength(2);
      expect(await stock.itemsBySku({ skus: ['S-1', 'S-2', 'S-3'] })).toHaveLength(3);
      const first = await stock.listItems({ size: 6 });
      const second = await stock.listItems({ size: 6, after: first.next });
      expect([...first.rows, ...second.rows].map((item) => item.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(second.next).toBeNull();
    } finally {
      await database.close();
    }
  });
});
