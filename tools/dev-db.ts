/**
 * npm run dev:db -- [--name <you>] [--major 15|16|17|18] [--through <room>] [--no-schema] [--status] [--stop]
 *
 * Builds sql/schema.sql into a fresh database on an embedded server of one's own and prints its URL.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EmbeddedServer, EmbeddedServerError } from '../sdk/server.js';
import { applySchema, readSchema, SchemaError } from './build-schema.js';
import { createDatabase, developmentSettings, ensureTestLogins, INSTALLER, urlFor, withClient } from './databases.js';
import { installPgtap } from './pgtap.js';
import { isRoom, projectRoot, rooms } from './rooms.js';

const TEMPLATE = 'with_pgtap';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string', default: 'dev' },
      major: { type: 'string', default: '18' },
      through: { type: 'string' },
      'no-schema': { type: 'boolean', default: false },
      status: { type: 'boolean', default: false },
      stop: { type: 'boolean', default: false },
    },
  });
  const { name, through } = values;
  if (!/^[a-z0-9_-]+$/.test(name)) throw new Error(`--name ${name}: use a-z, 0-9, - and _.`);
  if (through !== undefined && !isRoom(through)) {
    throw new Error(`--through ${through}: there is no such room; rooms are ${rooms.join(', ')}.`);
  }
  const server = await EmbeddedServer.open(join(projectRoot, '.quartermaster', 'dev', `${name}-pg${values.major}`), {
    major: Number(values.major),
    durable: false,
    settings: developmentSettings,
  });
  if (values.stop) {
    await server.destroy();
    return;
  }
  if (values.status) {
    console.log(JSON.stringify(await server.status()));
    return;
  }

  await server.start();
  const hasTemplate = await withClient(await server.url(), (admin) =>
    admin.query('select from pg_database where datname = $1 and datallowconn is false', [TEMPLATE]),
  );
  if (!hasTemplate.rowCount) {
    const url = await createDatabase(server, TEMPLATE);
    await withClient(url, installPgtap);
    await withClient(await server.url(), (admin) =>
      admin.query(`alter database ${TEMPLATE} with allow_connections false`),
    );
  }
  const url = await createDatabase(server, 'quartermaster', TEMPLATE);
  if (!values['no-schema']) {
    await withClient(urlFor(url, INSTALLER), (client) => applySchema(client, readSchema(through)));
    await withClient(await server.url(), ensureTestLogins);
  }
  console.log(url);
}

main().catch((error: unknown) => {
  const expected = error instanceof SchemaError || error instanceof EmbeddedServerError;
  console.error(expected || !(error instanceof Error) ? String(error) : error.stack);
  process.exitCode = 1;
});
