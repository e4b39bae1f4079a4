import { expect, test } from 'vitest';
import { connect } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';

test('drift and comparison from the SDK', async () => {
  await using database = await freshDatabase();
  await using db = await connect({ url: database.urlAs('app'), max: 1 });
  const { model } = db;

  const reference = await model.countBins({ values: [1, 2, 3, 4, 5, 6], edges: [2, 4] });
  const current = await model.countBins({ values: [3, 4, 5, 6, 7, 8], edges: [2, 4] });
  expect([reference, current]).toEqual([
    [2, 2, 2],
    [0, 2, 4],
  ]);
  const index = await model.populationStabilityIndex({ reference, current });
  // Six values each: what looks large is within chance.
  expect(index).toBeGreaterThan(0.1);
  expect(await model.stabilityLimit({ bins: 3, referenceCount: 6, currentCount: 6 })).toBeGreaterThan(1.9);
  expect(await model.jensenShannonDistance({ reference, current })).toBeGreaterThan(0);
  expect(await model.wassersteinDistance({ reference: [1, 2], current: [3, 4] })).toBe(2);
  expect((await model.kolmogorovSmirnov({ reference: [1, 2, 3], current: [4, 5, 6] })).statistic).toBe(1);
  expect(await model.chiSquareHomogeneity({ reference: [5, 5], current: [5, 5] })).toMatchObject({
    p_value: 1,
    degrees: 1,
  });
  expect((await model.welch({ reference: [1, 2, 3], current: [2, 3, 4] })).statistic).toBeCloseTo(-1.2247, 4);
  expect((await model.mannWhitney({ reference: [4, 5], current: [1, 2] })).auc).toBe(1);
  expect(
    (await model.dieboldMariano({ firstErrors: [3, 2, 4, 3], secondErrors: [1, 2, 1, 1] })).mean_difference,
  ).toBeGreaterThan(0);
  const draw = { differences: [1, 2, 3, 4], rounds: 200, seed: 7 };
  expect(await model.pairedBootstrap(draw)).toEqual(await model.pairedBootstrap(draw));
  expect(await model.benjaminiHochberg({ pValues: [0.01, 0.5] })).toEqual([0.02, 0.5]);
  await expect(model.welch({ reference: [1], current: [2] })).rejects.toMatchObject({ code: 'QM701' });
  // Pure functions of other rooms are the application's too.
  expect(
    (await db.forecast.forecastHistory({ history: [10, 12, 11, 13, 12, 14, 13, 15, 14, 16], horizon: 2 })).points,
  ).toHaveLength(2);
});
