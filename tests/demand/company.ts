import type pg from 'pg';

/** Ids of the little company that the tests of sales start from. */
export const ids = {
  scarf: '01960000-0000-7000-8000-000000000001',
  hat: '01960000-0000-7000-8000-000000000002',
  yarn: '01960000-0000-7000-8000-000000000003',
  shop: '01960000-0000-7000-8000-000000000011',
  tokyo: '01960000-0000-7000-8000-000000000012',
  upload: '01960000-0000-7000-8000-000000000021',
} as const;

/** Two products sold by the piece, one material by weight, a shop in UTC and one in Tokyo. */
export async function createCompany(client: pg.Client): Promise<void> {
  await client.query(`
    insert into catalog.items (id, sku, name, unit, item_type) values
      ('${ids.scarf}', 'SCARF', 'Scarf', 'piece', 'product'),
      ('${ids.hat}', 'HAT', 'Hat', 'piece', 'product'),
      ('${ids.yarn}', 'YARN', 'Yarn', 'kg', 'material');
    insert into catalog.locations (id, code, name, location_type, time_zone) values
      ('${ids.shop}', 'SHOP', 'Shop', 'store', 'UTC'),
      ('${ids.tokyo}', 'TOKYO', 'Shop in Tokyo', 'store', 'Asia/Tokyo');
  `);
}

/** A sales line with what a test does not care about filled in. */
export interface Line {
  id: string;
  item?: string;
  location?: string;
  soldAt?: string;
  quantity?: number;
  price?: number;
  promotion?: string | null;
}

/** Records one sale with the command. */
export async function recordSale(client: pg.Client, line: Line, idempotencyKey: string | null = null): Promise<void> {
  await client.query(
    `select demand.record_sale($1, $2, $3, $4, $5, 'EUR', $6, p_promotion => $7, p_idempotency_key => $8)`,
    [
      line.id,
      line.item ?? ids.scarf,
      line.location ?? ids.shop,
      line.quantity ?? 1,
      line.price ?? 10,
      line.soldAt ?? '2026-03-10T12:00:00Z',
      line.promotion ?? null,
      idempotencyKey,
    ],
  );
}

/** The lines as demand.record_sales takes them. */
export function asJson(lines: readonly Line[]): string {
  return JSON.stringify(
    lines.map((line) => ({
      transaction_id: line.id,
      item_id: line.item ?? ids.scarf,
      location_id: line.location ?? ids.shop,
      sold_at: line.soldAt ?? '2026-03-10T12:00:00Z',
      quantity: line.quantity ?? 1,
      unit_price: line.price ?? 10,
      currency: 'EUR',
      promotion: line.promotion ?? null,
    })),
  );
}

/** Loads lines as an import does: from a staging table, for an upload or none. */
export async function loadLines(
  client: pg.Client,
  lines: readonly Line[],
  uploadId: string | null = null,
): Promise<void> {
  await client.query('create temporary table staged (like demand.sale_line)');
  try {
    await client.query(
      `insert into staged
       select s.line_number, s.transaction_id, s.item_id, s.location_id, s.sold_at, s.quantity, s.unit_price, s.currency, null, null, null, s.promotion
       from rows from (
         jsonb_to_recordset($1) as (
           transaction_id text, item_id uuid, location_id uuid, sold_at timestamptz, quantity numeric,
           unit_price numeric, currency text, promotion text
         )
       ) with ordinality as s (transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency, promotion, line_number)`,
      [asJson(lines)],
    );
    await client.query(`select demand._load_sales('pg_temp.staged', $1)`, [uploadId]);
  } finally {
    await client.query('drop table staged');
  }
}

/** What does not agree; empty when the rollup equals the lines. */
export async function findings(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query<Record<string, unknown>>('select * from demand.integrity_findings');
  return rows;
}

/** Number of sales lines and their quantity in the rollup. */
export async function totals(client: pg.Client): Promise<{ lines: number; quantity: number }> {
  const { rows } = await client.query<{ lines: number; quantity: number }>(
    'select coalesce(sum(line_count), 0)::integer as lines, coalesce(sum(quantity), 0)::double precision as quantity from demand.daily_sales',
  );
  return rows[0]!;
}
