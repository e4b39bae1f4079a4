import { EmbeddedServer } from '../sdk/server.js';
import { applySchema, readSchema } from './build-schema.js';
import { createDatabase, developmentSettings, ensureTestLogins, INSTALLER, urlFor, withClient } from './databases.js';
import { installPgtap } from './pgtap.js';

/** A throw-away server with the template database that tests clone. */
export interface TestServer {
  server: EmbeddedServer;
  template: string;
}

/** Starts a server of the given major version and builds the template: pgTAP, the schema and accounts for tests. */
export async function startTestServer(major: number): Promise<TestServer> {
  const server = await EmbeddedServer.startTemporary({ major, settings: developmentSettings });
  try {
    const template = 'template_quartermaster';
    const url = await createDatabase(server, template);
    await withClient(url, installPgtap);
    await withClient(urlFor(url, INSTALLER), (client) => applySchema(client, readSchema()));
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
