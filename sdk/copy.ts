import pg from 'pg';
import { toParameter } from './statement.js';

const chunkLength = 64 * 1024;

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeText(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => escapes[character]!) : text;
}

/** A value in the form that PostgreSQL reads it in from text, before COPY's own escapes. */
function valueText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 't' : 'f';
    case 'object':
      return objectText(value as object);
    default:
      return String(value);
  }
}

function objectText(value: object): string {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (ArrayBuffer.isView(value)) {
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  }
  if (Array.isArray(value)) {
    return `{${value.map(elementText).join(',')}}`;
  }
  const parameter = toParameter(value);
  return typeof parameter === 'string' ? parameter : JSON.stringify(parameter);
}

function elementText(element: unknown): string {
  if (element === null || element === undefined) {
    return 'NULL';
  }
  return Array.isArray(element) ? valueText(element) : `"${valueText(element).replace(/["\\]/g, '\\$&')}"`;
}

/** A row in COPY's text format. */
function rowText(row: readonly unknown[]): string {
  let line = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index];
    if (index > 0) {
      line += '\t';
    }
    line += value === null || value === undefined ? '\\N' : escapeText(valueText(value));
  }
  return `${line}\n`;
}

/** Rows in COPY's text format, in chunks that are worth a write. */
export async function* copyChunks(
  rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
): AsyncGenerator<Buffer, void, undefined> {
  let text = '';
  for await (const row of rows) {
    text += rowText(row);
    if (text.length >= chunkLength) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text !== '') {
    yield Buffer.from(text);
  }
}

/** The COPY statement for some columns of a table, which may be qualified by its schema. */
export function copyStatement(table: string, columns: readonly string[]): string {
  const name = table.split('.').map(pg.escapeIdentifier).join('.');
  return `copy ${name} (${columns.map(pg.escapeIdentifier).join(', ')}) from stdin`;
}
