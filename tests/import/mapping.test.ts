import { describe, expect, test } from 'vitest';
import { loadMapping, shippedMappings } from '../../sdk/index.js';
import { folder, salesMapping } from './support.js';

describe('mappings', () => {
  test('every shipped one can be loaded by its name', async () => {
    const names = await shippedMappings();
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      expect((await loadMapping(name)).name).toBe(name);
    }
  });

  test('one of your own is loaded by its path, YAML or JSON', async () => {
    await using files = await folder();
    const { field_order: order, ...content } = salesMapping();
    const path = await files.file('mine.json', JSON.stringify(content));
    expect((await loadMapping(path)).field_order).toEqual(order);
  });

  test('an unknown name lists the shipped ones', async () => {
    await expect(loadMapping('no-such-mapping')).rejects.toMatchObject({
      message: 'there is no mapping no-such-mapping',
      hint: expect.stringContaining('online-retail') as string,
    });
  });

  test('a fault is named with its place', () => {
    expect(() => salesMapping({ filters: [{ reason: 'x', when: [{ field: 'sku', equalz: 'A' }] }] })).toThrow(
      /filters\[0\]\.when\[0\]: .*equalz/,
    );
    expect(() => salesMapping({ targets: [] })).toThrow(/targets/);
    expect(() => salesMapping({ colour: 'blue' })).toThrow(/colour/);
  });
});
