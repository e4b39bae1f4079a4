import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from './build-schema.js';
import { createDatabase, developmentSettings, ensureTestLogins, INSTALLER, urlFor, withClient } from './databases.js';
import { applyMigrations, committedMigrations } from './migrations.js';
import { compareDatabases } from './parity.js';
import { installPgtap } from './pgtap.js';

/** A throw-away server with the template database that tests clone. */
export interface TestServer {
  server: EmbeddedServer;
  template: string;
}

/**
 * Starts a server of the given major version and builds the template: pgTAP, the schema and accounts for tests.
 * The schema comes from the committed migrations, which is what production gets, as long as they are current;
 * while rooms are being written they are not, which the parity test reports, and sql/schema.sql is used.
 */
export async function startTestServer(major: number): Promise<TestServer> {
  const server = await EmbeddedServer.startTemporary({ major, settings: developmentSettings }, await workFolder());
  try {
    const pgtap = await createDatabase(server, 'with_pgtap');
    await withClient(pgtap, installPgtap);
    const built = await createDatabase(server, 'template_schema', 'with_pgtap');
    await withClient(urlFor(built, INSTALLER), (client) => applySchema(client));
    const template = (await migratedTemplate(server, built)) ?? 'template_schema';
    await withClient(await server.url(), async (admin) => {
      await ensureTestLogins(admin);
      // A clone needs a template that nobody is connected to.
      await admin.query(`alter database ${template} with is_template true allow_connections false`);
    });
    return { server, template };
  } catch (error) {
    await server.destroy();
    throw error;
  }
}

async function migratedTemplate(server: EmbeddedServer, built: string): Promise<string | undefined> {
  if (committedMigrations().length === 0) return undefined;
  const migrated = await createDatabase(server, 'template_migrations', 'with_pgtap');
  try {
    await applyMigrations(urlFor(migrated, INSTALLER));
  } catch {
    return undefined;
  }
  return (await compareDatabases(migrated, built)).length === 0 ? 'template_migrations' : undefined;
}

const MEMORY_FOLDER = '/dev/shm';
const ROOM_FOR_TESTS = 6 * 1024 ** 3;

/** Memory where there is plenty, for tests make and drop more than a thousand databases; else the disk. */
async function workFolder(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(MEMORY_FOLDER);
    return bavail * bsize >= ROOM_FOR_TESTS ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}
