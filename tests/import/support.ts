import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseMapping, type Mapping } from '../../sdk/index.js';

/** Real input, beside the project where it exists. */
export const realInput = resolve('..', 'shared', 'data');

/** True where the real input is there. */
export const hasRealInput = existsSync(realInput);

/** A folder for a test's files, removed with it. */
export async function folder(): Promise<
  AsyncDisposable & { file(name: string, content: string | Buffer): Promise<string> }
> {
  const path = await mkdtemp(join(tmpdir(), 'quartermaster-import-'));
  return {
    async file(name, content) {
      const file = join(path, name);
      await writeFile(file, content);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** Half of a gzip file. */
export function cutOffGzip(text: string): Buffer {
  const whole = gzipSync(text);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

/** A small mapping of sales: order, sku, quantity, price, day. */
export function salesMapping(changes: Record<string, unknown> = {}): Mapping {
  return parseMapping(
    {
      name: 'small-sales',
      description: 'Sales of a test.',
      data_type: 'sales',
      format: { header: ['order', 'sku', 'quantity', 'price', 'day'] },
      fields: {
        order: { column: 'order', clean: ['trim'], required: true },
        sku: { column: 'sku', clean: ['trim', 'upper'], required: true },
        quantity: { column: 'quantity', type: 'number', required: true },
        price: { column: 'price', type: 'number', required: true },
        day: { column: 'day', type: 'timestamp', formats: ['YYYY-MM-DD'], required: true },
        currency: { constant: 'EUR' },
        shop: { constant: 'shop' },
      },
      filters: [{ reason: 'postage is no goods', when: [{ field: 'sku', equals: 'POST' }] }],
      targets: [
        { target: 'items', values: { sku: 'sku', currency: 'currency' } },
        { target: 'locations', values: { code: 'shop' } },
        {
          target: 'sales',
          values: {
            transaction_id: 'order',
            sold_at: 'day',
            item: 'sku',
            location: 'shop',
            quantity: 'quantity',
            unit_price: 'price',
            currency: 'currency',
          },
        },
      ],
      ...changes,
    },
    'test',
  );
}
