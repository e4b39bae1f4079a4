import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../sdk/index.js';
import { copyStatement } from '../../sdk/copy.js';
import { bind, type Query } from '../../sdk/statement.js';
import { allQueries } from '../support/generated-queries.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** What counts its own execution: a sequence keeps its value when what drew it is rolled back. */
const trap = `nextval('public.trap')`;

/** Texts that break out of a literal, an identifier, a dollar quote, a comment, a pattern or a format, if one lets them. */
const hostile = [
  `'; select ${trap}; --`,
  `' || ${trap} || '`,
  `'::text, (select ${trap}::text)) --`,
  `\\'; select ${trap}; --`,
  `"; select ${trap}; --`,
  `x" or ${trap} > 0 or "x`,
  `x", ${trap} as "y`,
  `$$; select ${trap}; $$`,
  `$query$ union select ${trap}::text $query$`,
  `$1); select ${trap}; --`,
  `1) or ${trap} > 0 --`,
  `*/ ; select ${trap}; /*`,
  `(select ${trap})`,
  `public.trap; select ${trap}`,
  'public.trap',
  'pg_catalog.pg_class',
  '%s %I %L %1$s %2$I %9$s %n %%',
  `%1$s'%2$L"%I`,
  '{"a": "b}',
  '\\',
  `\\x27`,
  '.*+?(){}[]^$|\\1',
  '\u0001\u0002\t\r\n\u001b[0m',
  '\u2018\u2019\u02bc\uff07 \u202e\ufeff',
  `${'x'.repeat(9000)}'"`,
  '',
];

/** SQLSTATEs of a text that was read as SQL: syntax, and names of columns, tables, functions, parameters that are none. */
const readAsSql = new Set(['42601', '42703', '42P01', '42P02', '42883', '42704', '42P10', '42803', 'XX000']);

interface Parameter {
  name: string;
  type: string;
  has_default: boolean;
  /** Columns that hold text, where the type is a row or an array of rows. */
  text_columns: string[] | null;
}

interface Command {
  name: string;
  parameters: Parameter[];
  /** Words in the body that may be keys of a JSON parameter. */
  words: string[];
}

const commandsOf = `
  select
    format('%I.%I', n.nspname, p.proname) as name,
    array(
      select distinct m[1] from regexp_matches(p.prosrc, '''([a-z][a-z_0-9]+)''|\\m([a-z][a-z_]+) (?:text|uuid|numeric|jsonb|date|integer)\\M', 'g') as m
      where m[1] is not null
      union
      select distinct m[2] from regexp_matches(p.prosrc, '''([a-z][a-z_0-9]+)''|\\m([a-z][a-z_]+) (?:text|uuid|numeric|jsonb|date|integer)\\M', 'g') as m
      where m[2] is not null
    ) as words,
    (
      select json_agg(json_build_object(
        'name', p.proargnames[a.place],
        'type', format_type(a.type, null),
        'has_default', a.place > p.pronargs - p.pronargdefaults,
        'text_columns', (
          select json_agg(t.attname)
          from pg_type y
          join pg_type e on e.oid = coalesce(nullif(y.typelem, 0), y.oid)
          join pg_attribute t on t.attrelid = e.typrelid and t.attnum > 0 and t.atttypid = 'text'::regtype
          where y.oid = a.type
        )
      ) order by a.place)
      from unnest(p.proargtypes) with ordinality as a (type, place)
    ) as parameters
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('public', 'tap', 'attack', 'graphile_migrate', 'information_schema')
    and n.nspname not like 'pg\\_%'
    and p.prokind = 'f'
    and p.prorettype <> 'trigger'::regtype
    and exists (
      select
      from aclexplode(p.proacl) as g
      where g.grantee in ('qm_app'::regrole, 'qm_readonly'::regrole, 'qm_auditor'::regrole, 'qm_maintenance'::regrole, 'qm_migrator'::regrole)
        and g.grantee <> p.proowner
    )
  order by 1`;

/** Runs a call with a text as its parameter, undoes it, and says how it ended. */
const harness = `
  create sequence public.trap;
  grant usage on schema public to public;
  grant usage on sequence public.trap to public;
  create schema attack;
  create function attack.ends(p_call text, p_text text, out state text, out message text)
  language plpgsql
  as $$
  begin
    execute p_call using p_text;
    raise exception 'undone' using errcode = 'ZZ999';
  exception
    when others then
      get stacked diagnostics state = returned_sqlstate, message = message_text;
  end
  $$;
  -- What the test has to find if it finds anything.
  create function attack.careless_literal(p_text text) returns void language plpgsql
    as $$ begin execute 'select ''' || p_text || ''''; end $$;
  create function attack.careless_name(p_text text) returns void language plpgsql
    as $$ begin execute 'select 1 as "' || p_text || '"'; end $$;
  create function attack.careless_format(p_text text) returns void language plpgsql
    as $$ begin perform format(p_text); end $$;`;

const id = (number: number): string => `01950000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Values of the documentation's company, so that a call gets as far as it can. */
const plausible: [RegExp, string][] = [
  [/^p_(item|component|product)_id$/, `'${id(205)}'`],
  [/^p_parent_id$/, `'${id(204)}'`],
  [/^p_from_location_id$/, `'${id(301)}'`],
  [/location_id$/, `'${id(302)}'`],
  [/supplier_id$/, `'${id(401)}'`],
  [/customer_id$/, `'${id(502)}'`],
  [/agent_id$/, `'${id(5)}'`],
  [/user_id$|principal_id$/, `'${id(3)}'`],
  [/^p_upload_id$/, `(select max(u.id::text)::uuid from series.uploads u)`],
  [/currency$/, `'EUR'`],
  [/unit$/, `'piece'`],
  [/^p_table$/, `'demand.sales'`],
  [/^p_room$/, `'demand'`],
  [/^p_dimension$/, `'category'`],
  [/^p_by$|^p_rank_by$/, `'revenue'`],
  [/sha256$/, `sha256('x')`],
  [/^p_header$/, `array['a']`],
  [/^p_(from|start)/, `'2026-03-01'`],
  [/^p_(to|until|end)/, `'2026-03-31'`],
];

const byType: [RegExp, string][] = [
  [/\[\]$/, `'{}'`],
  [/^uuid$/, `'${id(1)}'`],
  [/^jsonb$/, `'{}'`],
  [/^date$/, `'2026-03-10'`],
  [/^timestamp/, `'2026-03-10 12:00+00'`],
  [/^interval$/, `'1 day'`],
  [/^boolean$/, 'true'],
  [/^(integer|bigint|numeric)$/, '1'],
  [/^double precision$/, '0.5'],
  [/^bytea$/, `'\\x00'`],
  [/^numrange$/, `'[1,10)'`],
  [/^text$/, `'x'`],
];

function valueOf({ name, type }: Parameter): string {
  const value =
    plausible.find(([pattern]) => pattern.test(name))?.[1] ?? byType.find(([pattern]) => pattern.test(type))?.[1];
  // What is left are enums, whose first label will do, and rows.
  return value === undefined
    ? `(select e.enumlabel::text from pg_enum e where e.enumtypid = to_regtype('${type}') order by e.enumsortorder limit 1)`
    : value;
}

/** Expressions that put $1 into a parameter, as many as its type has places for it; none where it takes no text. */
function attacksOn({ type, text_columns: columns }: Parameter, words: readonly string[]): string[] {
  const object = (keys: readonly string[]): string =>
    `(select jsonb_object_agg(k, $1) from unnest('{${keys.join(',')}}'::text[]) as k)`;
  switch (type) {
    case 'text':
      return ['$1'];
    case 'text[]':
      return [`array[$1, 'x', $1]`];
    case 'jsonb':
      return [
        'to_jsonb($1)',
        'jsonb_build_object($1, $1)',
        `jsonb_build_array($1, jsonb_build_object($1, $1))`,
        ...(words.length > 0 ? [object(words), `jsonb_build_array(${object(words)})`] : []),
      ];
    default: {
      if (columns === null) return [];
      const row = `jsonb_populate_record(null::${type.replace('[]', '')}, ${object(columns)})`;
      return [type.endsWith('[]') ? `array[${row}]` : row];
    }
  }
}

describe('a text that is SQL', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = await database.client();
    await client.query(readFileSync(new URL('../../docs/fixture.sql', import.meta.url), 'utf8'));
    await client.query(harness);
    // Whoever may do everything: what is executed has every right there is.
    await client.query(`select set_config('qm.user_id', '${id(1)}', false)`);
  }, 60_000);

  afterAll(() => database[Symbol.asyncDispose]());

  async function trapHasSprung(): Promise<boolean> {
    const { rows } = await client.query<{ is_called: boolean }>('select is_called from public.trap');
    await client.query('alter sequence public.trap restart');
    return rows[0]!.is_called;
  }

  interface End {
    call: string;
    text: string;
    state: string;
    message: string;
  }

  async function endsOf(call: string): Promise<End[]> {
    const { rows } = await client.query<End>(
      `select $1 as call, t.text, e.state, e.message
        from unnest($2::text[]) as t (text) cross join lateral attack.ends($1, t.text) as e`,
      [call, hostile],
    );
    return rows;
  }

  const isRead = ({ state, message }: End): boolean => readAsSql.has(state) || /format\(|type specifier/.test(message);

  test('would be noticed, whether it is run or only read', async () => {
    expect((await endsOf('select attack.careless_literal($1)')).filter(isRead).map(({ state }) => state)).toContain(
      '42601',
    );
    expect(await trapHasSprung()).toBe(true);
    expect((await endsOf('select attack.careless_name($1)')).filter(isRead)).not.toEqual([]);
    expect(await trapHasSprung()).toBe(true);
    expect((await endsOf('select attack.careless_format($1)')).filter(isRead)).not.toEqual([]);
  });

  test('is a text in every parameter of every function that is granted to somebody', async () => {
    const { rows: commands } = await client.query<Command>(commandsOf);
    const ends: End[] = [];
    let attacked = 0;
    for (const { name, parameters, words } of commands) {
      for (const target of parameters ?? []) {
        const attacks = attacksOn(target, words);
        if (attacks.length > 0) attacked += 1;
        for (const attack of attacks) {
          const list = parameters
            .filter((parameter) => parameter === target || !parameter.has_default)
            .map((parameter) =>
              parameter === target
                ? `${parameter.name} => ${attack}`
                : `${parameter.name} => (${valueOf(parameter)})::${parameter.type}`,
            );
          ends.push(...(await endsOf(`select ${name}(${list.join(', ')})`)));
        }
      }
      expect(await trapHasSprung(), name).toBe(false);
    }
    expect(ends.filter(isRead)).toEqual([]);
    // It got somewhere: many parameters, many calls that did what they are for, few that are not calls at all.
    expect(attacked).toBeGreaterThan(150);
    expect(ends.filter(({ state }) => state === 'ZZ999').length).toBeGreaterThan(500);
    const { rows } = await client.query(
      `select session_user = current_user as is_itself, (select count(*)::integer from pg_class where relnamespace in ('public'::regnamespace, 'attack'::regnamespace)) as relations`,
    );
    expect(rows).toEqual([{ is_itself: true, relations: 1 }]);
  }, 120_000);

  test('is a text in every place of a mapping, of a header and of a file', async () => {
    let loaded = 0;
    for (const [number, text] of hostile.entries()) {
      // A header and a value that are blank are none; a code of 2,000 bytes is the longest.
      const value = text.trim().slice(0, 900) || 'x';
      const header = [`code${text}`, text || 'name', `other${text}`];
      const mapping = (words: Record<string, unknown>, target: Record<string, unknown> = {}) => ({
        name: text,
        data_type: text,
        field_order: ['code', 'name', 'segment', 'number', 'both', 'first', 'tier'],
        fields: {
          code: { column: header[0], required: true },
          name: {
            column: header[1],
            nulls: [text, '\u0000'.replace('\u0000', 'null')],
            clean: ['trim', 'collapse_spaces'],
          },
          segment: { constant: value },
          number: { column: header[2], type: 'number', number: { decimal: '.', thousands: text || ',' } },
          both: { join: ['code', 'segment'], separator: text },
          first: { first_of: ['name', 'code'] },
          tier: {
            column: header[1],
            clean: [{ strip_suffix: [text] }, { replace: 'nothing', with: text }],
            nulls: [text],
          },
          ...words,
        },
        filters: [
          {
            reason: text || 'reason',
            when: [
              { field: 'code', in: [text, `x${text}`] },
              { field: 'name', not_in: [text], equals: text },
              { field: 'segment', less_than: text, at_most: text, greater_than: text, at_least: text, is_null: true },
            ],
          },
        ],
        targets: [
          {
            target: 'customers',
            values: { code: 'code', name: 'first', segment: 'segment', tier: 'both' },
            when: [{ field: 'code', not_in: [text, 'nothing'] }],
            ...target,
          },
        ],
      });

      await client.query('begin');
      const { rows } = await client.query<{ upload_id: string; staging_table: string }>(
        'select * from series.register_upload($1, sha256(convert_to($1 || $2, $3)), 1, $4, $5, $6)',
        [text || 'file', String(number), 'UTF8', JSON.stringify(mapping({})), JSON.stringify({ [text]: text }), header],
      );
      const { upload_id: uploadId, staging_table: staging } = rows[0]!;
      await client.query(`insert into ${staging} values (2, $1, $2, $3, $4), (3, $1, $3, $3, $3)`, [
        text,
        `C${number}${value}`,
        value,
        '1',
      ]);
      await client.query('select series.add_upload_rejects($1, $2)', [
        uploadId,
        JSON.stringify([{ line_number: 9, reason: text, raw: text }]),
      ]);
      await client.query('select series.validate_upload($1)', [uploadId]);
      const { rows: state } = await client.query<{ state: string }>('select state from series.load_upload($1, true)', [
        uploadId,
      ]);
      expect(state).toEqual([{ state: 'loaded' }]);
      const { rows: customers } = await client.query('select code, segment from demand.customers where code = $1', [
        `C${number}${value}`,
      ]);
      expect(customers, text).toEqual([{ code: `C${number}${value}`, segment: value }]);
      loaded += customers.length;
      await client.query('select series.revoke_upload($1, $2)', [uploadId, text || 'reason']).catch(() => undefined);
      await client.query('rollback');

      // Where a name is asked for, it is none.
      for (const bad of [
        mapping({ code: { column: `${text}none` } }),
        mapping({ code: { column: header[0], type: text || 'none' } }),
        mapping({ code: { column: header[0], clean: [text] } }),
        mapping({ number: { column: header[2], type: 'timestamp', time_zone: text } }),
        mapping({ number: { column: header[2], type: 'number', number: { round: text } } }),
        mapping({ both: { join: [text] } }),
        mapping({}, { target: text }),
        mapping({}, { values: { [text]: 'code' } }),
        mapping({}, { values: { code: text } }),
        mapping({}, { mode: text }),
        mapping({}, { when: [{ field: text, equals: text }] }),
        mapping({}, { when: [{ field: 'code', [text || 'none']: text }] }),
        { ...mapping({}), field_order: [text], fields: { [text]: { constant: text } } },
      ]) {
        await expect(
          client.query(`select series.register_upload('f', sha256('bad'), 1, $1, '{}', $2)`, [
            JSON.stringify(bad),
            header,
          ]),
          JSON.stringify(bad),
        ).rejects.toMatchObject({ code: 'QM501' });
      }
      expect(await trapHasSprung(), text).toBe(false);
    }
    expect(loaded).toBe(hostile.length);
  }, 60_000);

  test('never gets into the statement of a query of the SDK', () => {
    const queries = allQueries as [string, Query<Record<string, unknown>, unknown>][];
    expect(queries.length).toBeGreaterThan(200);
    const everything = (value: unknown): Record<string, unknown> =>
      new Proxy({}, { get: () => value, has: () => true });
    for (const [name, query] of queries) {
      const texts = hostile.map((text) => bind(query, everything(text)).text);
      expect(new Set(texts).size, name).toBe(1);
      expect(texts[0], name).not.toContain('public.trap');
    }
  });

  test('is a name that does not exist where the SDK copies, listens or acts for somebody', async () => {
    await using db = await connect(database.urlAs('app'));
    for (const text of hostile.filter((each) => each !== 'public.trap' && each !== 'pg_catalog.pg_class')) {
      await expect(client.query(copyStatement(text, [text]))).rejects.toMatchObject({
        code: expect.stringMatching(/^(42P01|42602|42601|3F000|0A000)$/),
      });
      expect(() => db.as(text), text).toThrow(RangeError);
      expect(await db.identity.checkCredentials({ login: text, password: text })).toBeNull();
      expect(await db.identity.getUserByUsername({ username: text })).toBeNull();
    }
    expect(await trapHasSprung()).toBe(false);
  }, 60_000);
});
