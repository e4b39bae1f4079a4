/** sdk/generated/errors.ts, constraints.ts, enums.ts and states.ts. */
import type { Catalogue, ConstraintKind, ErrorCode } from './catalogue.js';

/** `stock_movement` → `StockMovement`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function union(values: string[]): string {
  return values.length ? values.map((value) => `\n  | '${value}'`).join('') : ' never';
}

function documentation(text: string): string {
  return `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A class for each rule, and the table that finds it by its code. */
export function errorClasses(codes: ErrorCode[]): string {
  const classes = codes.map(
    (rule) =>
      `${documentation(`${rule.code} (${rule.room}): ${sentence(rule.message)} ${sentence(rule.remedy)}`)}
export class ${pascalCase(rule.name)} extends RuleError {
  static readonly code = '${rule.code}';
}
`,
  );
  return `import { RuleError, type ErrorFields } from '../errors-base.js';

${classes.join('\n')}
/** The class of every rule, by its SQLSTATE. */
export const ruleErrors: Record<string, new (fields: ErrorFields) => RuleError> = {
${codes.map((rule) => `  ${rule.code}: ${pascalCase(rule.name)},`).join('\n')}
};

/** SQLSTATE of every rule. */
export type RuleErrorCode =${union(codes.map((rule) => rule.code))};
`;
}

/** Unions of the names of the constraints, by kind. */
export function constraintNames(catalogue: Catalogue): string {
  const kinds: [ConstraintKind, string, string][] = [
    ['unique', 'UniqueConstraint', 'Names of the primary keys, unique constraints and unique indexes.'],
    ['foreign key', 'ForeignKeyConstraint', 'Names of the foreign keys.'],
    ['check', 'CheckConstraint', 'Names of the check constraints.'],
    ['exclusion', 'ExclusionConstraint', 'Names of the exclusion constraints.'],
  ];
  return kinds
    .map(([kind, type, comment]) => {
      const names = catalogue.constraints.filter((each) => each.kind === kind).map((each) => each.name);
      return `${documentation(comment)}\nexport type ${type} =${union([...new Set(names)].sort())};\n`;
    })
    .join('\n');
}

/** A union for each enum, its values in the order of the enum. */
export function enumTypes(catalogue: Catalogue): string {
  const types = catalogue.enums.map(
    (each) =>
      `${documentation(sentence(each.comment ?? `${each.room}.${each.name}`))}
export type ${pascalCase(each.name)} =${union(each.values)};

${documentation(`The values of ${each.room}.${each.name}, in order.`)}
export const ${camelCase(`${each.name}_values`)} = [
${each.values.map((value) => `  '${value}',`).join('\n')}
] as const satisfies readonly ${pascalCase(each.name)}[];
`,
  );
  return types.length ? types.join('\n') : 'export {};\n';
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A union for each state machine of core.states. A machine whose states are an enum of the same name uses that. */
export function stateTypes(catalogue: Catalogue): string {
  const enumNames = new Set(catalogue.enums.map((each) => pascalCase(each.name)));
  const typeOf = (machine: string): string => `${pascalCase(machine)}State`;
  const shared = catalogue.machines.map((each) => typeOf(each.machine)).filter((type) => enumNames.has(type));
  const own = catalogue.machines.filter((each) => !enumNames.has(typeOf(each.machine)));
  return `${shared.length ? `import type { ${shared.join(', ')} } from './enums.js';\n\n` : ''}${own
    .map(
      (each) =>
        `${documentation(`States of ${each.machine} (${each.room}): ${sentence(each.description)}`)}
export type ${typeOf(each.machine)} =${union(each.states)};
`,
    )
    .join('\n')}
/** The states of each machine. */
export interface StatesByMachine {
${catalogue.machines.map((each) => `  ${each.machine}: ${typeOf(each.machine)};`).join('\n')}
}
`;
}
