import pg from 'pg';
import { sessionStatements } from './session-statements.js';

/** Makes a value of the text that PostgreSQL sends. */
export type Parser = (text: string) => unknown;

/** What node-pg asks for the parser of a column. */
export interface TypeParsers {
  getTypeParser: pg.CustomTypesConfig['getTypeParser'];
}

/** An array type that is not built in, with the built-in type that its elements are stored as (0 when there is none). */
export interface ArrayType {
  array_oid: number;
  element_oid: number;
}

const oid = {
  int8: 20,
  numeric: 1700,
  date: 1082,
  timestamp: 1114,
  interval: 1186,
  textArray: 1009,
} as const;

/** Built-in array types whose elements node-pg would leave unparsed or turn into something lossy, by element type. */
const builtInArrays: readonly ArrayType[] = [
  { array_oid: 1016, element_oid: oid.int8 },
  { array_oid: 1231, element_oid: oid.numeric },
  { array_oid: 1182, element_oid: oid.date },
  { array_oid: 1115, element_oid: oid.timestamp },
  { array_oid: 1187, element_oid: oid.interval },
  // Ranges and multiranges: int4, num, ts, tstz, date, int8.
  ...[3905, 3907, 3909, 3911, 3913, 3927, 6150, 6151, 6152, 6153, 6155, 6157].map((array_oid) => ({
    array_oid,
    element_oid: 0,
  })),
];

const asText: Parser = (text) => text;

/** node-pg's own table of parsers, read and never written: what other code in the process set there stays its own. */
const driverParser = (typeOid: number): Parser => pg.types.getTypeParser(typeOid, 'text') as Parser;

/** Parses an array and each of its elements, at any depth. */
function arrayParser(element: Parser): Parser {
  const toStrings = driverParser(oid.textArray) as (text: string) => unknown[];
  if (element === asText) {
    return toStrings;
  }
  const parseEach = (values: unknown[]): unknown[] =>
    values.map((value) => (Array.isArray(value) ? parseEach(value) : value === null ? null : element(value as string)));
  return (text) => parseEach(toStrings(text));
}

/**
 * The parsers of one client: numeric and bigint as exact text (numeric through `numeric` when given), date as
 * `YYYY-MM-DD`, interval and ranges as text, timestamptz as Date, and arrays of all of these and of enums, domains and
 * citext element by element.
 */
export function typeParsers(arrayTypes: readonly ArrayType[], numeric: Parser = asText): TypeParsers {
  const scalars = new Map<number, Parser>([
    [oid.int8, asText],
    [oid.numeric, numeric],
    [oid.date, asText],
    [oid.timestamp, asText],
    [oid.interval, asText],
  ]);
  const parsers = new Map(scalars);
  for (const { array_oid, element_oid } of [...builtInArrays, ...arrayTypes]) {
    const element = element_oid === 0 ? asText : (scalars.get(element_oid) ?? driverParser(element_oid));
    parsers.set(array_oid, arrayParser(element));
  }
  return {
    getTypeParser: ((typeOid: number, format?: 'text' | 'binary') =>
      (format === 'binary' ? undefined : parsers.get(typeOid)) ??
      (pg.types.getTypeParser(typeOid, format) as Parser)) as TypeParsers['getTypeParser'],
  };
}

/** Asks a database for its array types that are not built in. */
export async function readArrayTypes(client: pg.ClientBase): Promise<ArrayType[]> {
  const { rows } = await client.query<ArrayType>({ text: sessionStatements.arrayTypes, types: typeParsers([]) });
  return rows;
}
