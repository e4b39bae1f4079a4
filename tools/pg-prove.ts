/**
 * npm run test:pg_prove [-- --major 15|18] [files…]
 *
 * Runs the same pgTAP files with pg_prove (Debian package libtap-parser-sourcehandler-pgtap-perl) instead of
 * vitest: one database for all, for each file rolls back what it did.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withClient } from './databases.js';
import { projectRoot } from './rooms.js';
import { startTestServer } from './test-server.js';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { major: { type: 'string', default: '18' } },
  });
  const files = positionals.length
    ? positionals
    : readdirSync(join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.sql') && !file.startsWith('support'))
        .map((file) => join('tests', file))
        .sort();

  const { server, template } = await startTestServer(Number(values.major));
  try {
    await withClient(await server.url(), (admin) => admin.query(`create database pg_prove template ${template}`));
    const url = new URL(await server.url('pg_prove'));
    const code = await new Promise<number>((done, fail) => {
      const prove = spawn('pg_prove', ['--dbname', url.pathname.slice(1), '--quiet', ...files], {
        cwd: projectRoot,
        stdio: 'inherit',
        env: {
          ...process.env,
          PGHOST: url.hostname,
          PGPORT: url.port,
          PGUSER: url.username,
          PGPASSWORD: url.password,
          PGOPTIONS: '-c search_path=public,tap',
        },
      });
      prove.once('error', fail);
      prove.once('exit', (status) => {
        done(status ?? 1);
      });
    });
    process.exitCode = code;
  } finally {
    await server.destroy();
  }
}

main().catch((error: unknown) => {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  console.error(
    missing
      ? 'pg_prove is not installed: apt-get install libtap-parser-sourcehandler-pgtap-perl postgresql-client'
      : error,
  );
  process.exitCode = 1;
});
