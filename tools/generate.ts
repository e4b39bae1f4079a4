/**
 * npm run generate [-- --check]
 *
 * Builds the schema on an embedded server and writes what follows from it: sdk/generated and docs/schema.
 * With --check nothing is written: it fails when a file differs from what would be.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from './build-schema.js';
import { createDatabase, developmentSettings, INSTALLER, urlFor, withClient } from './databases.js';
import { readCatalogue } from './generate/catalogue.js';
import { typedQueries } from './generate/queries.js';
import { schemaReference } from './generate/reference.js';
import { constraintNames, enumTypes, errorClasses, stateTypes } from './generate/types.js';
import { projectRoot } from './rooms.js';

/** Folders that hold nothing but generated files. */
const folders = ['sdk/generated', 'docs/schema'];

/** Everything that is generated. @returns path in the project → text */
async function generate(): Promise<Map<string, string>> {
  await using server = await EmbeddedServer.startTemporary({ major: 18, settings: developmentSettings });
  const url = await createDatabase(server, 'generate');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));

  const files = new Map<string, string>();
  const catalogue = await withClient(url, readCatalogue);
  const source = new Map([
    ['errors.ts', errorClasses(catalogue.errorCodes)],
    ['constraints.ts', constraintNames(catalogue)],
    ['enums.ts', enumTypes(catalogue)],
    ['states.ts', stateTypes(catalogue)],
    ...(await typedQueries(url, catalogue)),
  ]);
  const style = await resolveConfig(join(projectRoot, 'package.json'));
  for (const [file, text] of source) {
    files.set(`sdk/generated/${file}`, await format(text, { ...style, parser: 'typescript' }));
  }
  for (const [file, text] of await withClient(url, schemaReference)) files.set(`docs/schema/${file}`, text);
  return files;
}

function filesOnDisk(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    mkdirSync(join(projectRoot, folder), { recursive: true });
    for (const file of readdirSync(join(projectRoot, folder))) {
      files.set(`${folder}/${file}`, readFileSync(join(projectRoot, folder, file), 'utf8'));
    }
  }
  return files;
}

/** Paths whose content on disk is not what would be generated. */
export async function staleFiles(): Promise<string[]> {
  const wanted = await generate();
  const present = filesOnDisk();
  return [...new Set([...wanted.keys(), ...present.keys()])]
    .filter((path) => wanted.get(path) !== present.get(path))
    .sort();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  if (values.check) {
    const stale = await staleFiles();
    if (stale.length === 0) return;
    console.error(`Stale: run npm run generate.\n${stale.map((path) => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  const wanted = await generate();
  const present = filesOnDisk();
  for (const path of present.keys()) {
    if (!wanted.has(path)) {
      rmSync(join(projectRoot, path));
      console.log(`removed ${path}`);
    }
  }
  for (const [path, text] of wanted) {
    if (present.get(path) === text) continue;
    writeFileSync(join(projectRoot, path), text);
    console.log(`wrote ${path}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    process.exitCode = 1;
  });
}
