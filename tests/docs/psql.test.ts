import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readBlocks, readStatements } from '../../tools/docs/chapter.js';
import { formatAligned, runStatement } from '../../tools/docs/psql.js';
import { freshDatabase } from '../support/database.js';

const hasPsql = spawnSync('psql', ['--version']).status === 0;

const statements = [
  "select 1 as one, 'text' as a_longer_name, null as nothing, true as yes;",
  "select n as number, repeat('x', n) as text from generate_series(1, 3) as n;",
  "select 'ü – ö' as wide, 2.50::numeric as price;",
  "select E'two\\nlines' as text, 1 as number;",
  'select 1 as number where false;',
  "select 1 as a, E'two\\nlines' as text, 'x' as long_column_name \\gx",
  'select n as number from generate_series(1, 2) as n \\gx',
  'create temporary table notes (id integer primary key, note text);',
  "insert into notes values (1, 'one'), (2, null);",
  "insert into notes values (1, 'again');",
  "update notes set note = 'two' where id = 2 returning id, note;",
  'delete from notes where id = 3;',
  "do $$ begin raise notice 'to whom it concerns'; end $$;",
  "do $$ begin raise exception using errcode = 'QM999', message = 'refused', detail = 'why', hint = 'what to do'; end $$;",
];

describe('the aligned format', () => {
  test.skipIf(!hasPsql)('is what psql prints', async () => {
    await using database = await freshDatabase();
    const client = await database.client();
    const ours: string[] = [];
    for (const statement of statements) ours.push(await runStatement(client, statement));
    const script = ['\\set SHOW_CONTEXT never', ...statements].join('\n');
    const theirs = execFileSync('sh', ['-c', 'psql -X -d "$1" 2>&1', 'sh', database.url], {
      input: script,
      encoding: 'utf8',
      env: { ...process.env, PAGER: '', PSQL_PAGER: '' },
    });
    const bare = (text: string): string =>
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd();
    expect(bare(ours.join('\n'))).toBe(bare(theirs));
  });

  test('puts numbers at the right and names in the middle', () => {
    const columns = [
      { name: 'sku', isNumeric: false },
      { name: 'on_hand', isNumeric: true },
    ];
    expect(formatAligned(columns, [['YARN-MERINO', '4.5']])).toBe(
      ['     sku     | on_hand', '-------------+---------', ' YARN-MERINO |     4.5', '(1 row)'].join('\n'),
    );
  });
});

describe('reading a chapter', () => {
  test('finds blocks with their kind and line', () => {
    const markdown = ['# T', '', '```console', 'quartermaster=> select 1;', '```', '', '```ts run', 'x', '```'].join(
      '\n',
    );
    expect(readBlocks(markdown)).toEqual([
      { info: 'console', text: 'quartermaster=> select 1;', line: 4, lineCount: 1 },
      { info: 'ts run', text: 'x', line: 8, lineCount: 1 },
    ]);
  });

  test('tells statements from output', () => {
    const session = [
      'quartermaster=> select 1',
      'quartermaster->   as one;',
      ' one',
      '-----',
      '   1',
      '(1 row)',
      '',
      'quartermaster=> select 2',
      '  as two \\gx',
      '-[ RECORD 1 ]',
    ].join('\n');
    expect(readStatements(session)).toEqual(['select 1\n  as one;', 'select 2\n  as two \\gx']);
  });
});
