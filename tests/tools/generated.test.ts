import { expect, test } from 'vitest';
import { staleFiles } from '../../tools/generate.js';

test('generated files are what npm run generate would write', async () => {
  expect(await staleFiles(), 'run npm run generate').toEqual([]);
}, 120_000);
