/** docs/schema/<room>.md: the schema as the catalogue describes it. */
import type pg from 'pg';
import { rooms, type Room } from '../rooms.js';

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  default: string | null;
  comment: string | null;
}

interface Relation {
  room: Room;
  name: string;
  kind: 'table' | 'view' | 'materialized view';
  partitioned_by: string | null;
  comment: string | null;
  columns: Column[];
  constraints: { name: string; kind: string; definition: string }[];
  indexes: { name: string; definition: string }[];
  keys: { columns: string[]; kind: 'p' | 'f' | 'u' }[];
}

interface Reference {
  from_room: Room;
  from_table: string;
  to_room: Room;
  to_table: string;
  columns: string;
  nullable: boolean;
  unique: boolean;
}

interface Routine {
  room: Room;
  name: string;
  arguments: string;
  result: string;
  is_trigger: boolean;
  security_definer: boolean;
  volatility: string;
  comment: string | null;
  granted_to: string[] | null;
}

interface Type {
  room: Room;
  name: string;
  definition: string;
  comment: string | null;
}

interface Move {
  room: Room;
  machine: string;
  machine_description: string;
  from_state: string;
  to_state: string;
  is_end: boolean;
  command: string;
  description: string;
}

interface RoomRow {
  room: Room;
  comment: string | null;
}

const inRooms = `pg_get_userbyid(n.nspowner) = 'qm_owner'`;

const relationsQuery = `
  select
    n.nspname as room,
    c.relname as name,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as kind,
    pg_get_partkeydef(c.oid) as partitioned_by,
    obj_description(c.oid, 'pg_class') as comment,
    (
      select coalesce(json_agg(json_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, a.atttypmod),
        'nullable', not a.attnotnull,
        'default', case
          when a.attidentity <> '' then 'identity'
          when a.attgenerated <> '' then 'generated: ' || pg_get_expr(d.adbin, d.adrelid)
          else pg_get_expr(d.adbin, d.adrelid)
        end,
        'comment', col_description(c.oid, a.attnum)
      ) order by a.attnum), '[]')
      from pg_attribute a
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ) as columns,
    (
      select coalesce(json_agg(json_build_object(
        'name', k.conname,
        'kind', k.contype,
        'definition', pg_get_constraintdef(k.oid)
      ) order by array_position(array['p', 'u', 'f', 'c', 'x'], k.contype::text), k.conname), '[]')
      from pg_constraint k
      where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
    ) as constraints,
    (
      select coalesce(json_agg(json_build_object(
        'name', x.relname,
        'definition', regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \\S+ ON (ONLY )?\\S+ ', '\\1')
      ) order by x.relname), '[]')
      from pg_index i
      join pg_class x on x.oid = i.indexrelid
      where i.indrelid = c.oid
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)
    ) as indexes,
    (
      select coalesce(json_agg(json_build_object(
        'kind', k.contype,
        'columns', (
          select json_agg(a.attname)
          from unnest(k.conkey) as u (attnum)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
        )
      )), '[]')
      from pg_constraint k
      where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')
    ) as keys
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where ${inRooms} and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
  order by c.relname`;

const referencesQuery = `
  select
    n.nspname as from_room,
    c.relname as from_table,
    n2.nspname as to_room,
    c2.relname as to_table,
    (
      select string_agg(a.attname, ', ' order by u.position)
      from unnest(k.conkey) with ordinality as u (attnum, position)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
    ) as columns,
    exists (
      select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and not a.attnotnull
    ) as nullable,
    exists (
      select
      from pg_constraint u
      where u.conrelid = k.conrelid and u.contype in ('p', 'u') and u.conkey <@ k.conkey
    ) as unique
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class c2 on c2.oid = k.confrelid
  join pg_namespace n2 on n2.oid = c2.relnamespace
  where ${inRooms} and k.contype = 'f' and k.conparentid = 0 and not c.relispartition
  order by 1, 2, 3, 4, 5`;

const routinesQuery = `
  select
    n.nspname as room,
    p.proname as name,
    pg_get_function_arguments(p.oid) as arguments,
    coalesce(pg_get_function_result(p.oid), '') as result,
    p.prorettype = 'trigger'::regtype as is_trigger,
    p.prosecdef as security_definer,
    case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
    obj_description(p.oid, 'pg_proc') as comment,
    (
      select array_agg(pg_get_userbyid(a.grantee)::text order by pg_get_userbyid(a.grantee)::text)
      from aclexplode(p.proacl) as a
      where a.grantee not in (0, p.proowner)
    ) as granted_to
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where ${inRooms} and p.proname !~ '^_'
  order by p.proname, pg_get_function_identity_arguments(p.oid)`;

const typesQuery = `
  select
    n.nspname as room,
    t.typname as name,
    case t.typtype
      when 'e' then (
        select string_agg('\`' || e.enumlabel || '\`', ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid
      )
      when 'd' then 'domain over ' || format_type(t.typbasetype, t.typtypmod)
      when 'r' then 'range'
      else (
        select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
        from pg_attribute a
        where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
      )
    end as definition,
    coalesce(obj_description(t.oid, 'pg_type'), obj_description(t.typrelid, 'pg_class')) as comment
  from pg_type t
  join pg_namespace n on n.oid = t.typnamespace
  left join pg_class c on c.oid = t.typrelid
  where ${inRooms}
    and (t.typtype in ('e', 'd', 'r') or (t.typtype = 'c' and c.relkind = 'c'))
  order by t.typname`;

const movesQuery = `
  select
    m.room,
    m.machine,
    m.description as machine_description,
    t.from_state,
    t.to_state,
    s.is_terminal as is_end,
    t.command,
    t.description
  from core.machines m
  join core.transitions t on t.machine = m.machine
  join core.states s on s.machine = t.machine and s.state = t.to_state
  order by m.machine, t.from_state <> 'nonexistent', t.from_state, t.to_state`;

/** One file for each room and an index of them. @returns file name in docs/schema → text. */
export async function schemaReference(client: pg.Client): Promise<Map<string, string>> {
  const read = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> =>
    (await client.query<Row>(text)).rows;
  const all = await read<RoomRow>(
    `select n.nspname as room, obj_description(n.oid, 'pg_namespace') as comment from pg_namespace n where ${inRooms}`,
  );
  const relations = await read<Relation>(relationsQuery);
  const references = await read<Reference>(referencesQuery);
  const routines = await read<Routine>(routinesQuery);
  const types = await read<Type>(typesQuery);
  const moves = await read<Move>(movesQuery);
  const present = rooms.flatMap((room) => all.find((row) => row.room === room) ?? []);

  const files = new Map<string, string>();
  for (const { room, comment } of present) {
    const own = (each: { room: Room }): boolean => each.room === room;
    const tables = relations.filter(own).filter((relation) => relation.kind === 'table');
    const views = relations.filter(own).filter((relation) => relation.kind !== 'table');
    files.set(
      `${room}.md`,
      [
        `# ${room}`,
        '',
        'Generated from the database by `npm run generate`; the descriptions are its comments.',
        '',
        comment ?? '',
        '',
        ...section('Diagram', tables.length ? [diagram(room, tables, references)] : []),
        ...section('State machines', stateMachines(moves.filter(own))),
        ...section('Tables', tables.map(relationText)),
        ...section('Views', views.map(relationText)),
        ...section(
          'Functions',
          routines
            .filter(own)
            .filter((each) => !each.is_trigger)
            .map(routineText),
        ),
        ...section('Trigger functions', triggerTable(routines.filter(own).filter((each) => each.is_trigger))),
        ...section('Types', typeTable(types.filter(own))),
      ]
        .join('\n')
        .trimEnd() + '\n',
    );
  }
  files.set('README.md', index(present, relations, routines));
  return files;
}

function section(title: string, parts: string[]): string[] {
  return parts.length ? [`## ${title}`, '', ...parts.flatMap((part) => [part, ''])] : [];
}

function cell(text: string | null): string {
  return (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function code(text: string | null): string {
  return text === null || text === '' ? '' : `\`${cell(text)}\``;
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function relationText(relation: Relation): string {
  const parts = [`### ${relation.room}.${relation.name}`, '', relation.comment ?? ''];
  if (relation.partitioned_by) parts.push('', `Partitioned by \`${relation.partitioned_by}\`.`);
  const isTable = relation.kind === 'table';
  parts.push(
    '',
    isTable
      ? table(
          ['column', 'type', 'null', 'default', 'meaning'],
          relation.columns.map((column) => [
            code(column.name),
            cell(column.type),
            column.nullable ? 'yes' : '',
            code(column.default),
            cell(column.comment),
          ]),
        )
      : table(
          ['column', 'type', 'meaning'],
          relation.columns.map((column) => [code(column.name), cell(column.type), cell(column.comment)]),
        ),
  );
  if (relation.constraints.length) {
    parts.push(
      '',
      table(
        ['constraint', 'definition'],
        relation.constraints.map((each) => [code(each.name), code(each.definition)]),
      ),
    );
  }
  if (relation.indexes.length) {
    parts.push(
      '',
      table(
        ['index', 'definition'],
        relation.indexes.map((each) => [code(each.name), code(each.definition)]),
      ),
    );
  }
  return parts.join('\n');
}

function routineText(routine: Routine): string {
  const facts = [
    routine.volatility,
    routine.security_definer ? "runs with its owner's rights" : "runs with the caller's rights",
    routine.granted_to ? `granted to ${routine.granted_to.join(', ')}` : 'granted to nobody',
  ];
  return [
    `### ${routine.room}.${routine.name}`,
    '',
    '```sql',
    `${routine.room}.${routine.name}(${routine.arguments
      .split(', ')
      .join(',\n  ')
      .replace(/^(?=.*\n)/s, '\n  ')}${
      routine.arguments.includes(', ') ? '\n' : ''
    })${routine.result ? `\nreturns ${routine.result}` : ''}`,
    '```',
    '',
    routine.comment ?? '',
    '',
    `${facts.join('; ')}.`,
  ].join('\n');
}

function triggerTable(routines: Routine[]): string[] {
  if (routines.length === 0) return [];
  return [
    table(
      ['function', 'what it keeps'],
      routines.map((each) => [code(`${each.room}.${each.name}`), cell(each.comment)]),
    ),
  ];
}

function typeTable(types: Type[]): string[] {
  if (types.length === 0) return [];
  return [
    table(
      ['type', 'values', 'meaning'],
      types.map((type) => [code(`${type.room}.${type.name}`), cell(type.definition), cell(type.comment)]),
    ),
  ];
}

/** Entities are called room_table, for Mermaid's names take no dots. */
function diagram(room: Room, tables: Relation[], references: Reference[]): string {
  const lines = ['```mermaid', 'erDiagram'];
  for (const relation of tables) {
    lines.push(`  ${room}_${relation.name} {`);
    for (const column of relation.columns) {
      const marks = [
        relation.keys.some((key) => key.kind === 'p' && key.columns.includes(column.name)) && 'PK',
        relation.keys.some((key) => key.kind === 'f' && key.columns.includes(column.name)) && 'FK',
      ].filter(Boolean);
      // Only keys are drawn; the tables below list the rest.
      if (marks.length)
        lines.push(`    ${column.type.replace(/[^a-z0-9]+/gi, '_')} ${column.name} ${marks.join(', ')}`);
    }
    lines.push('  }');
  }
  for (const reference of references.filter((each) => each.from_room === room)) {
    const one = reference.nullable ? '|o' : '||';
    const many = reference.unique ? 'o|' : 'o{';
    lines.push(
      `  ${reference.to_room}_${reference.to_table} ${one}--${many} ${reference.from_room}_${reference.from_table} : "${reference.columns}"`,
    );
  }
  lines.push('```');
  return lines.join('\n');
}

/** A diagram of each machine and what its moves mean, from the catalogue that the commands are held to. */
function stateMachines(moves: Move[]): string[] {
  return [...new Set(moves.map(({ machine }) => machine))].map((machine) => {
    const own = moves.filter((move) => move.machine === machine);
    const ends = new Set(own.filter((move) => move.is_end).map((move) => move.to_state));
    return [
      `### ${machine}`,
      '',
      own[0]!.machine_description,
      '',
      '```mermaid',
      'stateDiagram-v2',
      ...own.map(
        ({ from_state: from, to_state: to, command }) =>
          `  ${from === 'nonexistent' ? '[*]' : from} --> ${to}: ${command.split('.')[1]?.replace(/^_/, '') ?? command}`,
      ),
      ...[...ends].sort().map((state) => `  ${state} --> [*]`),
      '```',
      '',
      table(
        ['from', 'to', 'command', 'when'],
        own.map((move) => [
          move.from_state === 'nonexistent' ? '' : code(move.from_state),
          code(move.to_state),
          code(move.command),
          cell(move.description),
        ]),
      ),
    ].join('\n');
  });
}

function index(present: RoomRow[], relations: Relation[], routines: Routine[]): string {
  const count = (room: Room, kind: string): string =>
    String(relations.filter((each) => each.room === room && (kind === 'table') === (each.kind === 'table')).length);
  return `# Schema reference

Generated from the database by \`npm run generate\`.

${table(
  ['room', 'tables', 'views', 'functions', 'holds'],
  present.map(({ room, comment }) => [
    `[${room}](${room}.md)`,
    count(room, 'table'),
    count(room, 'view'),
    String(routines.filter((each) => each.room === room && !each.is_trigger).length),
    cell(comment),
  ]),
)}
`;
}
