create or replace function core.schema_fingerprint()
returns table (
  object_kind text,
  object_name text,
  definition text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with rooms as (
    select n.oid, n.nspname, n.nspowner, n.nspacl
    from pg_namespace n
    where n.nspowner = (select r.oid from pg_roles r where r.rolname = 'qm_owner')
      and n.nspname !~ '^pg_'
  ),
  -- Partitions come and go with the calendar; what they are like is said by their parent.
  relations as (
    select
      c.*,
      format('%I.%I', n.nspname, c.relname) as full_name
    from pg_class c
    join rooms n on n.oid = c.relnamespace
    where not c.relispartition
  ),
  functions as (
    select
      p.*,
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as full_name
    from pg_proc p
    join rooms n on n.oid = p.pronamespace
  ),
  types as (
    select
      t.*,
      format('%I.%I', n.nspname, t.typname) as full_name
    from pg_type t
    join rooms n on n.oid = t.typnamespace
    left join pg_class c on c.oid = t.typrelid
    where t.typtype in ('e', 'd', 'r')
      or (t.typtype = 'c' and c.relkind = 'c')
  ),
  columns as (
    select
      r.oid as relation,
      r.full_name || '.' || quote_ident(a.attname) as full_name,
      row_number() over (partition by r.oid order by a.attnum) as position,
      a.*
    from pg_attribute a
    join relations r on r.oid = a.attrelid
    where r.relkind in ('r', 'p', 'v', 'm', 'c', 'f')
      and a.attnum > 0
      and not a.attisdropped
  ),
  access_lists (kind, name, owner, privileges) as (
    select 'schema', quote_ident(n.nspname), n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
    from rooms n
    union all
    select
      'relation',
      r.full_name,
      r.relowner,
      coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner))
    from relations r
    where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    union all
    select 'column', c.full_name, null::oid, c.attacl
    from columns c
    where c.attacl is not null
    union all
    select 'function', f.full_name, f.proowner, coalesce(f.proacl, acldefault('f', f.proowner))
    from functions f
    union all
    select 'type', t.full_name, t.typowner, coalesce(t.typacl, acldefault('T', t.typowner))
    from types t
  )
  select 'schema', quote_ident(n.nspname), 'schema'
  from rooms n
  union all
  select
    case r.relkind
      when 'S' then 'sequence'
      when 'v' then 'view'
      when 'm' then 'materialized view'
      else 'table'
    end,
    r.full_name,
    concat_ws(
      '; ',
      case r.relkind when 'p' then 'partition by ' || pg_get_partkeydef(r.oid) end,
      case r.relpersistence when 'u' then 'unlogged' end,
      case when r.relrowsecurity then 'row level security' end,
      case when r.relforcerowsecurity then 'force row level security' end,
      (select string_agg(o, ', ' order by o) from unnest(r.reloptions) as o),
      case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end,
      (
        select format(
          '%s from %s by %s between %s and %s cache %s%s',
          format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
          case when s.seqcycle then ' cycle' end
        )
        from pg_sequence s
        where s.seqrelid = r.oid
      )
    )
  from relations r
  where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select
    'column',
    c.full_name,
    concat_ws(
      ' ',
      c.position,
      format_type(c.atttypid, c.atttypmod),
      case
        when c.attcollation <> t.typcollation
          then 'collate ' || (select quote_ident(l.collname) from pg_collation l where l.oid = c.attcollation)
      end,
      case when c.attnotnull then 'not null' end,
      case c.attidentity when 'a' then 'identity always' when 'd' then 'identity by default' end,
      case when c.attgenerated <> '' then 'generated ' || c.attgenerated::text when d.oid is not null then 'default' end,
      pg_get_expr(d.adbin, d.adrelid)
    )
  from columns c
  join pg_type t on t.oid = c.atttypid
  left join pg_attrdef d on d.adrelid = c.attrelid and d.adnum = c.attnum
  union all
  -- A not-null constraint, which PostgreSQL 18 lists by itself, is said by its column.
  select
    'constraint',
    coalesce(r.full_name, t.full_name) || '.' || quote_ident(k.conname),
    pg_get_constraintdef(k.oid)
  from pg_constraint k
  left join relations r on r.oid = k.conrelid
  left join types t on t.oid = k.contypid
  where (r.oid is not null or t.oid is not null)
    and k.contype in ('c', 'f', 'p', 'u', 'x')
  union all
  select
    'index',
    r.full_name || '.' || quote_ident(x.relname),
    pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else '; invalid' end
  from pg_index i
  join relations r on r.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid
  union all
  select
    'statistics',
    format('%I.%I', n.nspname, s.stxname),
    pg_get_statisticsobjdef(s.oid)
  from pg_statistic_ext s
  join rooms n on n.oid = s.stxnamespace
  union all
  select
    'trigger',
    r.full_name || '.' || quote_ident(g.tgname),
    pg_get_triggerdef(g.oid) || case g.tgenabled when 'O' then '' else '; enabled ' || g.tgenabled::text end
  from pg_trigger g
  join relations r on r.oid = g.tgrelid
  where not g.tgisinternal
  union all
  select
    'policy',
    r.full_name || '.' || quote_ident(p.polname),
    concat_ws(
      '; ',
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      p.polcmd::text,
      (
        select string_agg(case m when 0 then 'public' else pg_get_userbyid(m) end, ', ' order by pg_get_userbyid(m))
        from unnest(p.polroles) as m
      ),
      'using ' || pg_get_expr(p.polqual, p.polrelid),
      'check ' || pg_get_expr(p.polwithcheck, p.polrelid)
    )
  from pg_policy p
  join relations r on r.oid = p.polrelid
  union all
  select
    'function',
    f.full_name,
    case
      when f.prokind in ('f', 'p', 'w') then pg_get_functiondef(f.oid)
      else format('%s returns %s', f.prokind, pg_get_function_result(f.oid))
    end
  from functions f
  union all
  select
    'type',
    t.full_name,
    case t.typtype
      when 'e' then (
        select 'enum ' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
        from pg_enum e
        where e.enumtypid = t.oid
      )
      when 'd' then concat_ws(
        ' ',
        'domain',
        format_type(t.typbasetype, t.typtypmod),
        case when t.typnotnull then 'not null' end,
        'default ' || t.typdefault
      )
      when 'r' then (
        select 'range of ' || format_type(g.rngsubtype, null)
        from pg_range g
        where g.rngtypid = t.oid
      )
      else 'composite'
    end
  from types t
  union all
  select 'owner', a.kind || ' ' || a.name, pg_get_userbyid(a.owner)
  from access_lists a
  where a.owner is not null
  union all
  select
    'grant',
    a.kind || ' ' || a.name || ' to ' || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
    string_agg(
      g.privilege_type || case when g.is_grantable then ' with grant option' else '' end,
      ', '
      order by g.privilege_type
    )
  from access_lists a
  cross join lateral aclexplode(a.privileges) as g
  -- What the owner holds on its own is nobody's grant, and 17 added a privilege to it.
  where g.grantee is distinct from a.owner
  group by a.kind, a.name, g.grantee
  union all
  select
    'comment',
    o.kind || ' ' || o.name,
    d.description
  from pg_description d
  join (
    select 'pg_namespace'::regclass, n.oid, 0, 'schema', quote_ident(n.nspname)
    from rooms n
    union all
    select 'pg_class'::regclass, r.oid, 0, 'relation', r.full_name
    from relations r
    union all
    select 'pg_class'::regclass, c.relation, c.attnum, 'column', c.full_name
    from columns c
    union all
    select 'pg_proc'::regclass, f.oid, 0, 'function', f.full_name
    from functions f
    union all
    select 'pg_type'::regclass, t.oid, 0, 'type', t.full_name
    from types t
    union all
    select 'pg_constraint'::regclass, k.oid, 0, 'constraint', r.full_name || '.' || quote_ident(k.conname)
    from pg_constraint k
    join relations r on r.oid = k.conrelid
    union all
    select 'pg_trigger'::regclass, g.oid, 0, 'trigger', r.full_name || '.' || quote_ident(g.tgname)
    from pg_trigger g
    join relations r on r.oid = g.tgrelid
    union all
    select 'pg_policy'::regclass, p.oid, 0, 'policy', r.full_name || '.' || quote_ident(p.polname)
    from pg_policy p
    join relations r on r.oid = p.polrelid
  ) as o (catalogue, oid, part, kind, name)
    on o.catalogue = d.classoid and o.oid = d.objoid and o.part = d.objsubid
$$;

comment on function core.schema_fingerprint() is
  'One row for each object of the rooms, with a definition that is the same in two databases exactly when the object is: schemas, tables, columns in order with defaults, constraints, indexes, statistics, functions with bodies, views, sequences, triggers, types, policies, owners, grants and comments. Partitions are left out. Comparing two databases of one server version finds every difference of their schemas; quartermaster verify does.';

revoke execute on function core.schema_fingerprint() from public;
grant execute on function core.schema_fingerprint() to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
