import { expect, test } from 'vitest';
import { parseTap } from '../support/pgtap.js';

test('diagnostics belong to the assertion above them', () => {
  const { plan, assertions } = parseTap([
    '1..3',
    'ok 1 - first',
    'not ok 2 - second',
    '# Failed test 2: "second"',
    '#     have: 1',
    'ok 3 - third # SKIP not on this version',
  ]);

  expect(plan).toBe(3);
  expect(assertions).toEqual([
    { number: 1, passed: true, description: 'first', directive: undefined, diagnostics: [] },
    {
      number: 2,
      passed: false,
      description: 'second',
      directive: undefined,
      diagnostics: ['Failed test 2: "second"', '    have: 1'],
    },
    { number: 3, passed: true, description: 'third', directive: 'SKIP', diagnostics: [] },
  ]);
});
