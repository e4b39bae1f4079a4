import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../tools/rooms.js';

/**
 * Holds a table of the documentation against what was measured: it stands between two comments with its name. With
 * `UPDATE_DOCS=1` in the environment the measured one is written instead.
 */
export function expectDocumented(
  file: string,
  name: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const path = join(projectRoot, 'docs', file);
  const text = readFileSync(path, 'utf8');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
  const [start, end] = [`<!-- measured: ${name} -->`, '<!-- end -->'];
  const from = text.indexOf(start);
  expect(from, `${file} has ${start}`).toBeGreaterThan(-1);
  const until = text.indexOf(end, from);
  if (process.env['UPDATE_DOCS']) {
    writeFileSync(path, `${text.slice(0, from)}${start}\n${table}\n${text.slice(until)}`);
    return;
  }
  expect(text.slice(from + start.length, until).trim()).toBe(table);
}
