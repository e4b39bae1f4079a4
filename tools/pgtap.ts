import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type pg from 'pg';

const BLOCK = 512;

/** pgTAP's SQL, out of the plain tar archive in which the package @electric-sql/pglite-pgtap ships it. */
export function pgtapSql(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite-pgtap');
  const tar = gunzipSync(readFileSync(join(dirname(entry), 'pgtap.tar.gz')));
  for (let offset = 0; offset + BLOCK <= tar.length;) {
    const name = tar.toString('utf8', offset, offset + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('utf8', offset + 124, offset + 136), 8) || 0;
    if (/extension\/pgtap--\d+\.\d+\.\d+\.sql$/.test(name)) {
      return tar.toString('utf8', offset + BLOCK, offset + BLOCK + size);
    }
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('@electric-sql/pglite-pgtap holds no pgTAP.');
}

/** Installs pgTAP in the schema `tap`, where it can be seen by every role and stays out of everything else's way. */
export async function installPgtap(client: pg.Client): Promise<void> {
  await client.query('begin; create schema tap; set local search_path = tap');
  await client.query(pgtapSql());
  await client.query('grant usage on schema tap to public; commit');
}
