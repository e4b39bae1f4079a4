/** What the generators read from the built database. */
import type pg from 'pg';
import type { Room } from '../rooms.js';

/** A rule of core.error_codes. */
export interface ErrorCode {
  code: string;
  room: Room;
  name: string;
  message: string;
  remedy: string;
}

/** The kinds of constraints that can be violated. */
export type ConstraintKind = 'unique' | 'foreign key' | 'check' | 'exclusion';

/** A named constraint. */
interface NamedConstraint {
  name: string;
  kind: ConstraintKind;
}

/** An enum type, its values in order. */
interface EnumType {
  room: Room;
  name: string;
  values: string[];
  comment: string | null;
}

/** A state machine. */
interface Machine {
  machine: string;
  room: Room;
  description: string;
  states: string[];
}

/** A domain and the type that it is made of. */
interface Domain {
  name: string;
  base: string;
}

/** Everything that the generators need. */
export interface Catalogue {
  errorCodes: ErrorCode[];
  constraints: NamedConstraint[];
  enums: EnumType[];
  machines: Machine[];
  domains: Domain[];
  /** `room.name` of each view. */
  views: Set<string>;
}

/** Reads the catalogue; everything comes in an order that does not depend on when it was created. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const read = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> =>
    (await client.query<Row>(text)).rows;
  const inRooms = `pg_get_userbyid(n.nspowner) = 'qm_owner'`;

  const views = await read<{ name: string }>(`
    select format('%s.%s', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${inRooms} and c.relkind in ('v', 'm')
    order by 1`);

  return {
    errorCodes: await read<ErrorCode>('select code, room, name, message, remedy from core.error_codes order by code'),
    constraints: await read<NamedConstraint>(`
      select distinct
        k.conname as name,
        case k.contype
          when 'p' then 'unique' when 'u' then 'unique' when 'f' then 'foreign key' when 'c' then 'check' else 'exclusion'
        end as kind
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      left join pg_class c on c.oid = k.conrelid
      where ${inRooms}
        and k.contype in ('p', 'u', 'f', 'c', 'x')
        and not coalesce(c.relispartition, false)
      union
      -- A unique index that is no constraint reports its name in the same place.
      select x.relname, 'unique'
      from pg_index i
      join pg_class x on x.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${inRooms} and i.indisunique and not c.relispartition
      order by 1`),
    enums: await read<EnumType>(`
      select
        n.nspname as room,
        t.typname as name,
        array_agg(e.enumlabel::text order by e.enumsortorder) as values,
        obj_description(t.oid, 'pg_type') as comment
      from pg_type t
      join pg_enum e on e.enumtypid = t.oid
      join pg_namespace n on n.oid = t.typnamespace
      where ${inRooms}
      group by t.oid, n.nspname, t.typname
      order by t.typname`),
    machines: await read<Machine>(`
      select
        m.machine,
        m.room,
        m.description,
        array(
          select s.state
          from core.states s
          where s.machine = m.machine and s.state <> 'nonexistent'
          order by s.is_terminal, s.state
        ) as states
      from core.machines m
      order by m.machine`),
    domains: await read<Domain>(`
      select t.typname as name, b.typname as base
      from pg_type t
      join pg_type b on b.oid = t.typbasetype
      join pg_namespace n on n.oid = t.typnamespace
      where ${inRooms} and t.typtype = 'd'
      order by 1`),
    views: new Set(views.map((view) => view.name)),
  };
}
