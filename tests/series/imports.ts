import type pg from 'pg';

/** What series.register_upload answers. */
export interface Registered {
  upload_id: string;
  state: string;
  staging_table: string | null;
  duplicate_of: string | null;
}

/** A mapping that makes items of a file with the one column Sku. */
const itemsMapping = {
  name: 'items',
  data_type: 'items',
  fields: { sku: { column: 'Sku' } },
  field_order: ['sku'],
  targets: [{ target: 'items', values: { sku: 'sku' } }],
};

/** Announces a file whose content is its name. */
export async function register(client: pg.Client, file: string): Promise<Registered> {
  const { rows } = await client.query<Registered>(
    `select upload_id, state, staging_table, duplicate_of
     from series.register_upload($1, sha256(convert_to($1, 'UTF8')), 1, $2, '{}', '{Sku}')`,
    [file, JSON.stringify(itemsMapping)],
  );
  return rows[0]!;
}

/** Fills the staging table of a registered upload with skus, validates and loads it. */
export async function bringIn(client: pg.Client, upload: Registered, skus: readonly string[]): Promise<void> {
  await client.query(
    `insert into ${upload.staging_table} (line_number, raw, c1)
     select s.place + 1, s.sku, s.sku from unnest($1::text[]) with ordinality as s (sku, place)`,
    [skus],
  );
  await client.query('select series.validate_upload($1)', [upload.upload_id]);
  await client.query('select series.load_upload($1)', [upload.upload_id]);
}
