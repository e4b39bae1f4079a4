/**
 * sdk/generated/<room>.queries.ts: runs pgtyped over sql/<room>/queries.sql and refuses what it lets pass.
 * pgtyped ends with success on broken SQL and types the columns of outer joins as never null, so its output
 * is counted, searched and compared with the syntax tree of the queries.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processSQLQueryIR } from '@pgtyped/runtime';
import { existingRooms, projectRoot, type Room } from '../rooms.js';
import type { Catalogue } from './catalogue.js';
import { nullabilityMistakes } from './nullability.js';
import { pascalCase } from './types.js';

/** What is wrong with the queries, a line each. */
class QueryMistakes extends Error {
  override name = 'QueryMistakes';

  constructor(mistakes: string[]) {
    super(`The queries cannot be typed:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
  }
}

/** Types that node-pg, with the SDK's parsers, hands over as text. */
const TEXT_TYPES = [
  'date',
  'interval',
  'time',
  'timetz',
  'xml',
  'int4range',
  'int8range',
  'numrange',
  'tsrange',
  'tstzrange',
  'daterange',
  'int4multirange',
  'int8multirange',
  'nummultirange',
  'tsmultirange',
  'tstzmultirange',
  'datemultirange',
];

/** Where generated files import the SDK's own types from; pgtyped works out paths from the SQL file's place. */
const IMPORTED = { Numeric: '../numeric.js' };

function typesOverrides(catalogue: Catalogue): Record<string, unknown> {
  const overrides: Record<string, unknown> = Object.fromEntries(TEXT_TYPES.map((type) => [type, 'string']));
  overrides['numeric'] = { return: 'quartermaster#Numeric' };
  overrides['timestamptz'] = { return: 'Date' };
  for (const domain of catalogue.domains) {
    overrides[domain.name] = overrides[domain.base] ?? 'string';
  }
  return overrides;
}

function withoutPgtypedVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]+|URI|FILE|WATCH|CONFIG|DATABASE_URL)$/.test(name)),
  );
}

function runPgtyped(config: string, url: string): Promise<string> {
  // The package's exports hide the program from require.resolve.
  const program = join(projectRoot, 'node_modules', '@pgtyped', 'cli', 'lib', 'index.js');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [program, '--config', config, '--uri', url],
      { cwd: projectRoot, env: withoutPgtypedVariables(), maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        done(`${stdout}\n${stderr}${error ? `\nError: pgtyped ended with ${String(error.code)}` : ''}`);
      },
    );
  });
}

/** Runs pgtyped. @returns file name in sdk/generated → text. @throws QueryMistakes */
export async function typedQueries(url: string, catalogue: Catalogue): Promise<Map<string, string>> {
  const rooms = existingRooms().filter((room) => existsSync(join(projectRoot, 'sql', room, 'queries.sql')));
  const output = mkdtempSync(join(tmpdir(), 'quartermaster-queries-'));
  try {
    const config = join(output, 'pgtyped.json');
    writeFileSync(
      config,
      JSON.stringify({
        transforms: [{ mode: 'sql', include: '**/queries.sql', emitTemplate: join(output, '{{dir_base}}.queries.ts') }],
        srcDir: './sql',
        failOnError: true,
        camelCaseColumnNames: false,
        nonEmptyArrayParams: true,
        typesOverrides: typesOverrides(catalogue),
      }),
    );
    const log = rooms.length ? await runPgtyped(config, url) : '';
    const mistakes = complaintsIn(log);
    const files = new Map<string, string>();
    for (const room of rooms) {
      const generated = join(output, `${room}.queries.ts`);
      const source = readFileSync(join(projectRoot, 'sql', room, 'queries.sql'), 'utf8');
      const names = [...source.matchAll(/@name\s+(\w+)/g)].map((match) => match[1] ?? '');
      if (!existsSync(generated)) {
        if (names.length) mistakes.push(`sql/${room}/queries.sql: pgtyped wrote nothing`);
        continue;
      }
      const text = readFileSync(generated, 'utf8');
      mistakes.push(...(await mistakesIn(room, names, text, catalogue)));
      files.set(`${room}.queries.ts`, tidy(text, catalogue));
    }
    if (mistakes.length) throw new QueryMistakes(mistakes);
    return files;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** Each complaint with the lines that explain it, without the program's own stack. */
function complaintsIn(log: string): string[] {
  const complaints: string[] = [];
  const lines = log.split('\n').filter((line) => !/^\s+at /.test(line));
  lines.forEach((line, index) => {
    if (!/not supported by mapping|Error (in query|processing)|Parse error|^Error|anonymous column/i.test(line)) return;
    const end = lines.findIndex((each, at) => at > index && /^\S/.test(each));
    complaints.push(
      lines
        .slice(index, end < 0 ? undefined : end)
        .join('\n    ')
        .trimEnd(),
    );
  });
  return complaints;
}

async function mistakesIn(room: Room, names: string[], text: string, catalogue: Catalogue): Promise<string[]> {
  const place = `sql/${room}/queries.sql`;
  const mistakes: string[] = [];
  const queries = new Map(
    [...text.matchAll(/^const (\w+)IR: any = (\{.*\});$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  for (const name of names) {
    const exported = name.charAt(0).toLowerCase() + name.slice(1);
    const ir = queries.get(exported);
    if (ir === undefined) {
      mistakes.push(`${place}: ${name} was left out`);
      continue;
    }
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) mistakes.push(`${place}: ${name} is not in PascalCase`);
    const { query } = processSQLQueryIR(JSON.parse(ir) as Parameters<typeof processSQLQueryIR>[0]);
    for (const mistake of await nullabilityMistakes(query, catalogue.views)) {
      mistakes.push(`${place}: ${name}: ${mistake}`);
    }
  }
  text.split('\n').forEach((line) => {
    if (/^\s+\w+\??: .*\b(never|unknown)\b/.test(line) || /= never;/.test(line)) {
      mistakes.push(`${place}: a type is missing: ${line.trim()}`);
    }
  });
  return mistakes;
}

/**
 * Enums come from one place, enums.ts; helper types such as NumberOrString stay in their file, so that all
 * files can be exported together; nothing is `any` but what pgtyped's own class asks for.
 */
function tidy(text: string, catalogue: Catalogue): string {
  const enums = new Map(catalogue.enums.map((each) => [each.name, pascalCase(each.name)]));
  const used = new Set<string>();
  const rename = (types: string): string =>
    types.replace(/\w+/g, (name) => {
      const renamed = enums.get(name);
      if (renamed !== undefined) used.add(renamed);
      return renamed ?? name;
    });

  let tidied = text
    .replace(/^export type (\w+) = (.*);\n/gm, (whole, name: string, definition: string) => {
      if (enums.has(name)) return '';
      if (/^I\w+(Params|Result)$/.test(name)) return whole;
      return `type ${name} = ${rename(definition)};\n`;
    })
    // The members of interfaces; in the queries themselves nothing is touched.
    .replace(/^( {2,}"?\w+"?\??: )([^{};]+)([;,]?)$/gm, (_, member: string, types: string, end: string) => {
      return `${member}${rename(types)}${end}`;
    });
  for (const [name, from] of Object.entries(IMPORTED)) {
    tidied = tidied.replace(`import type { ${name} } from 'quartermaster';`, `import type { ${name} } from '${from}';`);
  }
  if (used.size) {
    const line = `import type { ${[...used].sort().join(', ')} } from './enums.js';\n`;
    tidied = tidied.replace(/^(import .*\n+)+/m, (imports) => `${imports.trimEnd()}\n${line}\n`);
  }
  return tidied;
}
