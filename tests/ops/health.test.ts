import { describe, expect, inject, test } from 'vitest';
import type pg from 'pg';
import { EmbeddedServer } from '../../sdk/server.js';
import { applySchema } from '../../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../../tools/databases.js';
import { freshDatabase } from '../support/database.js';

async function flushed(client: pg.Client): Promise<void> {
  await client.query('select pg_stat_force_next_flush()');
  await client.query('select pg_stat_clear_snapshot()');
}

describe('health views', () => {
  test('estimate the space that deleted rows left behind', async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    await client.query(
      "insert into catalog.categories (code, name) select 'C' || n, repeat('x', 100) from generate_series(1, 20000) n",
    );
    await client.query('vacuum analyze catalog.categories');
    const share = async (): Promise<number> => {
      const { rows } = await client.query<{ wasted_share: number }>(
        "select wasted_share from ops.bloat_estimates where table_name = 'catalog.categories'",
      );
      return rows[0]!.wasted_share;
    };
    expect(await share()).toBeLessThan(0.15);
    await client.query("delete from catalog.categories where code !~ '0$'");
    await client.query('vacuum analyze catalog.categories');
    expect(await share()).toBeGreaterThan(0.7);
  });

  test('list a big table that is read as a whole, and an index that is not used', async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    const missing = 'select sequential_scans, rows_a_scan from ops.missing_indexes where table_name = $1';
    await client.query(
      "insert into demand.customers (code, name) select 'C' || n, 'Name' from generate_series(1, 12000) n",
    );
    await client.query('analyze demand.customers');
    for (let time = 0; time < 3; time += 1) await client.query("select from demand.customers where name = 'Other'");
    await flushed(client);
    const { rows } = await client.query<{ rows_a_scan: string }>(missing, ['demand.customers']);
    expect(Number(rows[0]?.rows_a_scan)).toBeGreaterThan(5000);

    await client.query("select core.set_setting('ops.big_table_rows', '20000')");
    expect((await client.query(missing, ['demand.customers'])).rowCount).toBe(0);

    const unused = "select from ops.unused_indexes where index_name = 'customers_segment_idx'";
    expect((await client.query(unused)).rowCount).toBe(1);
    await client.query('set enable_seqscan = off');
    await client.query("select from demand.customers where segment = 'retail'");
    await flushed(client);
    expect((await client.query(unused)).rowCount).toBe(0);
  });

  test('show slow statements where pg_stat_statements is there', async () => {
    await using server = await EmbeddedServer.startTemporary({
      major: inject('major'),
      durable: false,
      settings: { shared_preload_libraries: 'pg_stat_statements' },
    });
    const url = await createDatabase(server, 'observed');
    await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
    await withClient(url, async (client) => {
      await client.query('create schema monitoring; create extension pg_stat_statements schema monitoring');
      await client.query('select pg_sleep(0.2)');
      const { rows } = await client.query<{ query: string; calls: string; mean_ms: number }>(
        'select query, calls, mean_ms from ops.slow_statements(3)',
      );
      expect(rows).toHaveLength(3);
      const slept = rows.find(({ query }) => query.includes('pg_sleep'));
      expect(slept?.calls).toBe('1');
      expect(slept?.mean_ms).toBeGreaterThan(190);
    });
  });
});
