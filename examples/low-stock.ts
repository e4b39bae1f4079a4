/**
 * What runs low, and when it will be gone: npx tsx examples/low-stock.ts
 *
 * Reads the database of DATABASE_URL, else of the PG* variables; `npm run demo` prints the URL of one.
 */
import { connect, NothingToEstimate } from 'quartermaster';

await using db = await connect();

const { rows } = await db.inventory.listStock({ isLow: true, size: 10 });
for (const { item_id: itemId, location_id: locationId, ...level } of rows) {
  const end = await db.inventory.estimateDepletion({ itemId, locationId }).then(
    (estimate) => estimate.predicted_depletion_date ?? 'not consumed',
    (error: unknown) => {
      if (error instanceof NothingToEstimate) return 'no recent stock to judge by';
      throw error;
    },
  );
  console.log(`${level.sku} at ${level.location_code}: ${level.condition}, ${level.available} ${level.unit}, ${end}`);
}
