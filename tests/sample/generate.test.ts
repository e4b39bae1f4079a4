import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, momentOf, partOfYear, twoYearsBefore, weekdayOf } from '../../cli/sample/calendar.js';
import { generateCompany } from '../../cli/sample/company.js';
import { generateHistory, type SampleHistory } from '../../cli/sample/history.js';
import { Random } from '../../cli/sample/random.js';

const until = '2026-06-30';

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function generated(seed: number, lastDay = until): SampleHistory {
  return generateHistory(generateCompany(seed, 0.2), seed, lastDay);
}

/** Sums by level. */
function sumsOf<Row extends { sku: string; location: string }>(
  rows: readonly Row[],
  quantity: (row: Row) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.sku} ${row.location}`;
    sums.set(key, (sums.get(key) ?? 0) + quantity(row));
  }
  return sums;
}

const signed = ({ movementType, quantity }: SampleHistory['movements'][number]): number =>
  movementType === 'issue' || movementType === 'scrap' ? -quantity : quantity;

describe('random numbers', () => {
  test('follow from seed and stream', () => {
    const draw = (seed: number, stream: string): number[] => {
      const random = new Random(seed, stream);
      return Array.from({ length: 5 }, () => random.next());
    };

    expect(draw(7, 'sales')).toEqual(draw(7, 'sales'));
    expect(draw(7, 'sales')).not.toEqual(draw(8, 'sales'));
    expect(draw(7, 'sales')).not.toEqual(draw(7, 'stock'));
  });

  test('have the distributions that their names say', () => {
    const random = new Random(1, 'test');
    const mean = (draw: () => number): number =>
      Array.from({ length: 20_000 }, draw).reduce((sum, value) => sum + value, 0) / 20_000;

    expect(mean(() => random.next())).toBeCloseTo(0.5, 1);
    expect(mean(() => random.between(2, 4))).toBeCloseTo(3, 1);
    expect(mean(() => random.integer(1, 6))).toBeCloseTo(3.5, 1);
    expect(mean(() => (random.chance(0.2) ? 1 : 0))).toBeCloseTo(0.2, 1);
    expect(mean(() => random.poisson(0.4))).toBeCloseTo(0.4, 1);
    expect(Math.abs(mean(() => random.poisson(80)) - 80)).toBeLessThan(0.5);
    expect(random.poisson(0)).toBe(0);
    const faces = new Set(Array.from({ length: 200 }, () => random.integer(1, 6)));
    expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the calendar', () => {
  test('counts days', () => {
    expect(dateOf(dayOf('2024-02-28') + 1)).toBe('2024-02-29');
    expect(weekdayOf(dayOf('2026-06-29'))).toBe(0);
    expect(weekdayOf(dayOf('2026-07-05'))).toBe(6);
    expect(partOfYear(dayOf('2025-01-01'))).toBe(0);
    expect(dateOf(twoYearsBefore(dayOf('2026-07-01')))).toBe('2024-07-01');
    expect(dateOf(twoYearsBefore(dayOf('2028-02-29')))).toBe('2026-03-01');
    expect(momentOf('2026-01-31', 9 * 3600 + 61, 'Europe/Riga')).toBe('2026-01-31 09:01:01 Europe/Riga');
  });

  test.each(['2026-02-30', '2026-13-01', '26-01-01', 'today', ''])('refuses %j', (date) => {
    expect(() => dayOf(date)).toThrow(RangeError);
  });
});

describe('the company', () => {
  const company = generateCompany(1);

  test('has the size that it promises', () => {
    expect(company.products.length).toBeGreaterThanOrEqual(150);
    expect(company.products.length).toBeLessThanOrEqual(250);
    expect(company.materials).toHaveLength(39);
    expect(company.stores).toHaveLength(12);
    expect(company.suppliers).toHaveLength(20);
    expect(new Set(company.materials.map(({ unit }) => unit))).toEqual(new Set(['kg', 'm', 'piece']));
    expect(new Set(company.users.map(({ role }) => role)).size).toBe(5);
    expect(company.suppliers.some(({ reliabilityScore }) => reliabilityScore === null)).toBe(true);
  });

  test('uses every code once, and none that it does not have', () => {
    const items = [...company.materials, ...company.panels, ...company.products.map(({ item }) => item)];
    const skus = new Set(items.map(({ sku }) => sku));

    expect(skus.size).toBe(items.length);
    for (const { component } of items.flatMap(({ bom }) => bom)) expect(skus).toContain(component);
    for (const { item } of company.offers) expect(skus).toContain(item);
    for (const material of company.materials) expect(company.offers.map(({ item }) => item)).toContain(material.sku);
  });

  test('sells above cost', () => {
    for (const { item } of company.products) expect(item.unitPrice).toBeGreaterThan(item.unitCost * 1.5);
  });
});

describe('the history', () => {
  const history = generated(1);

  test('is the same for the same seed and day, and another for others', () => {
    const hash = hashOf(history);

    expect(hashOf(generated(1))).toBe(hash);
    expect(hashOf(generated(2))).not.toBe(hash);
    expect(hashOf(generated(1, '2026-06-29'))).not.toBe(hash);
    expect(hashOf(generateCompany(1))).toBe(hashOf(generateCompany(1)));
  });

  test('is two years long and ends on the day that was asked for', () => {
    const days = history.sales.map(({ soldAt }) => soldAt.slice(0, 10)).sort();

    expect([history.from, history.until]).toEqual(['2024-07-01', until]);
    expect([days[0], days.at(-1)]).toEqual(['2024-07-01', until]);
  });

  test('names every sale once', () => {
    expect(new Set(history.sales.map(({ transactionId }) => transactionId)).size).toBe(history.sales.length);
  });

  test('issues what is sold and takes back what is returned', () => {
    const sold = sumsOf(history.sales, ({ quantity }) => quantity);
    const moved = sumsOf(
      history.movements.filter(({ reason }) =>
        ['store sales', 'trade sale', 'returned by a customer'].includes(reason),
      ),
      (movement) => -signed(movement),
    );

    expect(new Map([...moved].sort())).toEqual(new Map([...sold].sort()));
  });

  test('never takes more than is there', () => {
    const stock = new Map<string, number>();
    for (const movement of history.movements) {
      const key = `${movement.sku} ${movement.location}`;
      const left = (stock.get(key) ?? 0) + signed(movement);
      if (left < -1e-9) expect.fail(`${key} falls to ${left} on ${movement.at}`);
      stock.set(key, left);
    }
  });

  test('uses for each product what its bill of material says', () => {
    const { products, panels } = generateCompany(1, 0.2);
    const quantityOf = (reason: string, type: string, sku: string): number =>
      history.movements
        .filter((movement) => movement.reason === reason && movement.movementType === type && movement.sku === sku)
        .reduce((sum, { quantity }) => sum + quantity, 0);

    for (const panel of panels) {
      const { item } = products.find(({ item: { bom } }) => bom.some(({ component }) => component === panel.sku))!;
      const line = item.bom.find(({ component }) => component === panel.sku)!;
      const need = (quantityOf('production', 'receipt', item.sku) * line.quantityPer) / (1 - line.scrapRate);
      const used = quantityOf('linking', 'issue', panel.sku);
      expect(used).toBeGreaterThanOrEqual(need);
      // Each month's need is rounded up to whole panels.
      expect(used).toBeLessThan(need + 25);
    }
  });
});
