import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { ImportError } from './import-error.js';

const fieldName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'made of lower-case letters, digits and underscores');
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const cleaning = z.union([
  z.enum(['trim', 'collapse_spaces', 'upper', 'lower', 'strip_html']),
  z.strictObject({ replace: z.string().min(1), with: z.string().default('') }),
  z.strictObject({ strip_suffix: z.array(z.string().min(1)).min(1) }),
]);

const typed = {
  type: z.enum(['text', 'number', 'integer', 'boolean', 'date', 'timestamp']).optional(),
  clean: z.array(cleaning).optional(),
  nulls: z.array(z.string()).optional(),
  number: z
    .strictObject({
      decimal: z.string().length(1).optional(),
      thousands: z.string().max(1).optional(),
      percent: z.boolean().optional(),
      round: z.number().int().min(0).max(9).optional(),
    })
    .optional(),
  negate: z.boolean().optional(),
  formats: z.array(z.string().min(1)).min(1).optional(),
  time_zone: z.string().min(1).optional(),
  required: z.boolean().optional(),
};

const field = z.union([
  z.strictObject({ column: z.string().min(1), ...typed }),
  z.strictObject({ constant: scalar.transform(String), ...typed }),
  z.strictObject({
    join: z.array(fieldName).min(1),
    separator: z.string().optional(),
    required: z.boolean().optional(),
  }),
  z.strictObject({ occurrence_of: z.array(fieldName).min(1) }),
  z.strictObject({ first_of: z.array(fieldName).min(1), required: z.boolean().optional() }),
]);

const condition = z.strictObject({
  field: fieldName,
  in: z.array(scalar).min(1).optional(),
  not_in: z.array(scalar).min(1).optional(),
  equals: scalar.optional(),
  matches: z.string().min(1).optional(),
  less_than: scalar.optional(),
  at_most: scalar.optional(),
  greater_than: scalar.optional(),
  at_least: scalar.optional(),
  is_null: z.boolean().optional(),
});

const mappingSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'made of lower-case letters, digits and dashes'),
  description: z.string().min(1),
  data_type: z.string().min(1),
  format: z.strictObject({
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    quote: z.string().length(1).default('"'),
    encoding: z.enum(['auto', 'utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252']).default('auto'),
    header: z.array(z.string().min(1)).min(1),
    optional: z.array(z.string().min(1)).default([]),
    skip_lines: z.number().int().min(0).default(0),
  }),
  fields: z.record(fieldName, field),
  filters: z.array(z.strictObject({ reason: z.string().min(1), when: z.array(condition).min(1) })).default([]),
  targets: z
    .array(
      z.strictObject({
        target: z.string().min(1),
        mode: z.enum(['create', 'update']).default('create'),
        values: z.record(z.string(), fieldName),
        when: z.array(condition).min(1).optional(),
      }),
    )
    .min(1),
});

/**
 * A mapping: how the columns of a file become items, locations, sales. The reference is in docs/importing.md.
 * What the words mean is decided by the database; here only their form is checked.
 */
export type Mapping = z.infer<typeof mappingSchema> & {
  /** Names of the fields in the order of the file; jsonb does not keep the order of keys. */
  field_order: string[];
};

function packageFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new ImportError(`the package's folder ${name} was not found`, 'Install the package again.');
    }
    folder = parent;
  }
  return join(folder, name);
}

/** Names of the mappings that come with the package. */
export async function shippedMappings(): Promise<string[]> {
  const files = await readdir(packageFolder('mappings'));
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * Checks the form of a mapping that was read from YAML or JSON.
 *
 * @throws ImportError naming the place and what is wrong there.
 */
export function parseMapping(content: unknown, origin: string): Mapping {
  const result = mappingSchema.safeParse(content);
  if (!result.success) {
    const lines = result.error.issues.slice(0, 5).map((issue) => {
      const place = issue.path.reduce<string>(
        (path, step) =>
          typeof step === 'number' ? `${path}[${step}]` : path === '' ? String(step) : `${path}.${String(step)}`,
        '',
      );
      return `${place || 'mapping'}: ${issue.message}`;
    });
    throw new ImportError(
      `the mapping ${origin} cannot be used: ${lines.join('; ')}`,
      'docs/importing.md has the reference of mappings.',
    );
  }
  return { ...result.data, field_order: Object.keys(result.data.fields) };
}

/**
 * Loads a mapping by the name of a shipped one (`online-retail`) or by the path of a YAML or JSON file.
 *
 * @throws ImportError where there is no such mapping or its form is wrong.
 */
export async function loadMapping(nameOrPath: string): Promise<Mapping> {
  const isPath = /[\\/]|\.(ya?ml|json)$/i.test(nameOrPath);
  const path = isPath ? nameOrPath : join(packageFolder('mappings'), `${nameOrPath}.yaml`);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ImportError(
      `there is no mapping ${nameOrPath}`,
      isPath
        ? 'Give the path of a YAML or JSON file.'
        : `Shipped mappings are ${(await shippedMappings()).join(', ')}; a path names one of your own.`,
      { cause },
    );
  }
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    throw new ImportError(
      `the mapping ${nameOrPath} is no YAML or JSON: ${(cause as Error).message}`,
      'Correct the file.',
      {
        cause,
      },
    );
  }
  return parseMapping(content, nameOrPath);
}
