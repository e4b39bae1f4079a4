import type pg from 'pg';

/** Ids of the small company that the races run on. */
export const ids = {
  bolt: '01950000-0000-7000-8000-000000000001',
  nut: '01950000-0000-7000-8000-000000000002',
  main: '01950000-0000-7000-8000-000000000011',
  shop: '01950000-0000-7000-8000-000000000012',
} as const;

/** Two items and two locations. */
export async function createCompany(client: pg.Client): Promise<void> {
  await client.query(`
    insert into catalog.items (id, sku, name) values ('${ids.bolt}', 'BOLT', 'Bolt'), ('${ids.nut}', 'NUT', 'Nut');
    insert into catalog.locations (id, code, name) values ('${ids.main}', 'MAIN', 'Main'), ('${ids.shop}', 'SHOP', 'Shop');
  `);
}

/** Receives stock at a location. */
export async function receive(client: pg.Client, item: string, location: string, quantity: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from inventory.post_movement($1, $2, 'receipt', $3, 1)`,
    [item, location, quantity],
  );
  return rows[0]!.id;
}

/** The level's balances as numbers. */
export async function levelOf(
  client: pg.Client,
  item: string,
  location: string,
): Promise<{ on_hand: number; reserved: number; last_sequence: number }> {
  const { rows } = await client.query<{ on_hand: number; reserved: number; last_sequence: number }>(
    `select on_hand::float8 as on_hand, reserved::float8 as reserved, last_sequence::integer as last_sequence
     from inventory.levels where item_id = $1 and location_id = $2`,
    [item, location],
  );
  return rows[0]!;
}

/** Places where a counter and its rows disagree. */
export async function findings(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query('select * from inventory.integrity_findings');
  return rows;
}
