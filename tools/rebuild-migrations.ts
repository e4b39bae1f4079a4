/**
 * npm run migrations:rebuild
 *
 * Writes migrations/committed anew, a chapter for each room, from what sql/schema.sql lists. Until 1.0 only:
 * afterwards a committed migration is never changed.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { commit } from 'graphile-migrate';
import { EmbeddedServer } from '../sdk/server.js';
import { createDatabase, developmentSettings, INSTALLER, urlFor } from './databases.js';
import { chapters, committedMigrations, migrationsFolder, POOL_KEEPALIVE_MS, silentLogger } from './migrations.js';
import { projectRoot } from './rooms.js';

/** Commits every chapter with graphile-migrate into a folder of its own. @returns file name → text. */
export async function buildMigrations(server: EmbeddedServer): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'quartermaster-migrations-'));
  try {
    mkdirSync(join(folder, 'committed'));
    symlinkSync(join(projectRoot, 'sql'), join(folder, 'fixtures'));
    const main = urlFor(await createDatabase(server, 'rebuild_main'), INSTALLER);
    const shadow = urlFor(await createDatabase(server, 'rebuild_shadow'), INSTALLER);
    const settings = {
      connectionString: main,
      shadowConnectionString: shadow,
      rootConnectionString: await server.url(),
      migrationsFolder: folder,
      blankMigrationContent: '',
      logger: silentLogger,
    };
    for (const chapter of chapters()) {
      writeFileSync(join(folder, 'current.sql'), chapter.text);
      await commit(settings, chapter.room);
      await delay(POOL_KEEPALIVE_MS);
    }
    const committed = join(folder, 'committed');
    return new Map(
      readdirSync(committed)
        .sort()
        .map((file) => [file, readFileSync(join(committed, file), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces migrations/committed by the given files. */
function replaceCommitted(files: Map<string, string>): void {
  const committed = join(migrationsFolder, 'committed');
  mkdirSync(committed, { recursive: true });
  for (const file of committedMigrations()) {
    if (!files.has(file)) rmSync(join(committed, file));
  }
  for (const [file, text] of files) {
    rmSync(join(committed, file), { force: true });
    writeFileSync(join(committed, file), text);
  }
}

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  if (!version.startsWith('0.')) {
    throw new Error(`Version ${version} is released: write a new migration in migrations/current instead.`);
  }
  await using server = await EmbeddedServer.startTemporary({ settings: developmentSettings });
  const files = await buildMigrations(server);
  replaceCommitted(files);
  for (const file of files.keys()) console.log(`migrations/committed/${file}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
