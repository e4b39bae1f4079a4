import { expect, test } from 'vitest';
import { connect, type Explanation } from '../../sdk/index.js';
import { freshDatabase } from '../support/database.js';
import { createCompany, users } from './company.js';

const helmet = '01970000-0000-7000-8000-000000000004';
const bike = '01970000-0000-7000-8000-000000000001';
const plant = '01970000-0000-7000-8000-000000000011';
const shop = '01970000-0000-7000-8000-000000000012';

const topics = (node: Explanation): unknown[] => [node.topic, ...node.children.map(topics)];

test('from a foreign forecast to the goods on the shelf', async () => {
  await using database = await freshDatabase();
  await createCompany(await database.client());
  await using db = await connect({ url: database.urlAs('app'), max: 4 });
  const [ann, bea] = [db.as(users.ann), db.as(users.bea)];

  const version = await ann.forecast.publish({
    source: 'external',
    modelName: 'prophet',
    trainingCutOff: '2026-05-31',
    frequency: 'weekly',
    issuedAt: new Date('2026-06-01T00:00:00Z'),
    points: [0, 1, 2, 3].map((week) => ({
      sku: 'HELMET',
      location: 'SHOP',
      targetOn: new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10),
      point: 10,
      lower: 8,
      upper: 12,
    })),
  });
  expect(await db.forecast.getVersion({ versionId: version.id })).toMatchObject({
    series_count: '1',
    model_name: 'prophet',
  });
  const series = await db.forecast.getDemandSeries({ itemId: helmet, locationId: shop });
  expect(await db.forecast.readForecast({ seriesId: series!.id })).toHaveLength(4);
  expect(await db.forecast.listCurrentForecasts({ itemId: helmet })).toMatchObject([
    { source: 'external', method: 'external' },
  ]);
  const blended = await ann.forecast.blend({
    parts: [
      { versionId: version.id, weight: 0.5 },
      {
        versionId: (
          await ann.forecast.publish({
            source: 'manual',
            trainingCutOff: '2026-05-31',
            frequency: 'weekly',
            issuedAt: new Date('2026-06-01T00:00:00Z'),
            points: [{ seriesId: series!.id, targetOn: '2026-06-01', point: 20 }],
          })
        ).id,
        weight: 0.5,
      },
    ],
  });
  expect((await db.forecast.listSeriesForecasts({ versionId: blended.id })).rows).toMatchObject([{ method: 'blend' }]);
  expect((await db.forecast.listVersions({ size: 2 })).rows).toHaveLength(2);

  await ann.planning.setPolicy({ itemId: helmet, safetyStockRule: 'fixed', safetyStock: '5' });
  expect(await db.planning.policyFor({ itemId: helmet, locationId: shop })).toMatchObject({ safety_stock: '5.000000' });
  await ann.planning.upsertPlan({ code: 'main', name: 'Main', bucketCount: 4 });
  const run = await ann.planning.runPlan({ plannedOn: '2026-06-01', reason: 'monday', idempotencyKey: 'run' });
  expect(run).toMatchObject({ state: 'current', number: 1 });
  expect(await ann.planning.runPlan({ plannedOn: '2026-06-01', reason: 'monday', idempotencyKey: 'run' })).toEqual(run);
  expect(await db.planning.getCurrentRun()).toMatchObject({ id: run.id });
  expect(await db.planning.readStockProjection({ itemId: helmet })).toHaveLength(4);

  const { rows: open } = await db.planning.listOpenRecommendations();
  const [recommendation] = open;
  expect(recommendation).toMatchObject({
    sku: 'HELMET',
    supplier_code: 'BOLT',
    state: 'pending',
    quorum: 1,
    votes: '0',
  });

  const why = await db.planning.explainTree({ recommendationId: recommendation!.id });
  expect(why.topic).toBe('recommendation');
  expect(topics(why).flat()).toContain('forecast');
  expect(await db.planning.listConsideredOffers({ recommendationId: recommendation!.id })).toMatchObject([
    { supplier_code: 'BOLT', rank: 1 },
  ]);

  const [pending] = (await db.governance.listPendingApprovals()).rows;
  await expect(ann.governance.approve({ approvalId: pending!.id })).rejects.toMatchObject({ code: 'QM205' });
  await bea.governance.approve({ approvalId: pending!.id, parametersHash: pending!.parameters_hash, comment: 'fine' });
  expect(
    await db.governance.listApprovalHistory({ subjectType: pending!.subject_type, subjectId: pending!.subject_id }),
  ).toMatchObject([{ approver_name: 'bea', decision: 'approve', state: 'approved' }]);

  const ids = open.map((row) => row.id);
  await Promise.all(
    (await db.governance.listPendingApprovals()).rows.map((row) => bea.governance.approve({ approvalId: row.id })),
  );
  const [order] = await ann.planning.orderRecommendations({ recommendationIds: ids, orderNumber: 'PO-7' });
  expect(order).toMatchObject({ order_number: 'PO-7', supply_mode: 'purchase' });
  expect(await db.planning.getSupplyOrder({ orderNumber: 'PO-7' })).toEqual(order);
  expect((await db.planning.listPurchaseOrders()).rows).toMatchObject([{ order_number: 'PO-7', state: 'open' }]);

  const [line] = (await db.planning.listOpenOrderLines()).rows;
  const receipt = await ann.planning.receiveOrderLine({ orderLineId: line!.id, quantity: '2', reference: 'note' });
  expect(receipt).toMatchObject({ quantity: '2.000000', reference: 'note' });
  await expect(ann.planning.receiveOrderLine({ orderLineId: line!.id, quantity: 1000 })).rejects.toMatchObject({
    code: 'QM915',
  });
  expect(await db.planning.listReceipts({ orderLineId: line!.id })).toEqual([receipt]);
  expect(await ann.planning.closeOrderLine({ orderLineId: line!.id, reason: 'sold out' })).toMatchObject({
    state: 'closed',
  });
  expect(await db.planning.listRecommendationHistory({ recommendationId: recommendation!.id })).toHaveLength(5);

  expect((await ann.planning.refreshAlerts()).map((row) => row.alert_type)).toEqual([
    'late_need',
    'low_stock',
    'predicted_depletion',
  ]);
  const alert = await ann.governance.raiseAlert({
    alertType: 'oven_hot',
    severity: 'high',
    title: 'Hot',
    message: 'Hot',
    fingerprint: 'oven',
    related: { oven: 1 },
  });
  expect((await db.governance.listActiveAlerts({ alertType: 'oven_hot' })).rows).toMatchObject([
    { id: alert.id, related: { oven: 1 } },
  ]);
  await ann.governance.acknowledgeAlert({ alertId: alert.id });
  expect(await ann.governance.resolveAlert({ alertId: alert.id, occurrenceCount: 1 })).toMatchObject({
    state: 'resolved',
  });

  const lane = await ann.catalog.upsertLane({
    itemId: helmet,
    fromLocationId: plant,
    toLocationId: shop,
    leadTimeDays: 2,
  });
  expect(await db.catalog.listLanesOfItem({ itemId: helmet })).toEqual([lane]);
  expect((await db.catalog.listLanesTo({ locationId: shop })).rows.map((row) => row.item_id)).toEqual([bike, helmet]);
  expect(await ann.catalog.deleteLane({ laneId: lane.id })).toBe(true);
  expect(
    await db.planning.economicOrderQuantity({
      annualDemand: 1000,
      orderingCost: 50,
      unitCost: 5,
      holdingCostRate: 0.2,
    }),
  ).toBeCloseTo(316.2278, 4);
  expect(
    await db.forecast.consume({ forecast: [350, 350, 350, 350], orders: [300, 500, 280, 0], backward: 1, forward: 1 }),
  ).toEqual([0, 0, 0, 320]);
});
