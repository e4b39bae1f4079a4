-- Names are the contract: the SDK's error classes and the documentation are made of them.
begin;
select plan(8);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

create temporary view named_constraints as
select
  r.room,
  c.relname::text as table_name,
  k.conname::text as constraint_name,
  k.contype,
  (
    select string_agg(a.attname, '_' order by u.position)
    from unnest(k.conkey) with ordinality as u (attnum, position)
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
  ) as column_names
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join room_schemas r on r.oid = c.relnamespace
where not c.relispartition
  and k.contype in ('p', 'u', 'f', 'c', 'x');

select is_empty(
  $$
    select format('%s.%s: %s', room, table_name, constraint_name)
    from named_constraints
    where constraint_name <> case contype
        when 'p' then table_name || '_pkey'
        when 'u' then table_name || '_' || column_names || '_key'
        when 'f' then table_name || '_' || column_names || '_fkey'
        else constraint_name
      end
      -- PostgreSQL cuts names at 63 bytes; longer ones are shortened by hand.
      and length(table_name || '_' || column_names || '_fkey') <= 63
    order by 1
  $$,
  'keys are named <table>_<columns>_<pkey|key|fkey>'
);

select is_empty(
  $$
    select format('%s.%s: %s', room, table_name, constraint_name)
    from named_constraints
    where constraint_name !~ ('^' || table_name || '_.*' || case contype
        when 'p' then 'pkey'
        when 'u' then '_key'
        when 'f' then '_fkey'
        when 'c' then '_check'
        when 'x' then '_excl'
      end || '$')
    order by 1
  $$,
  'every constraint is named <table>_<columns>_<kind>'
);

select is_empty(
  $$
    select constraint_name, string_agg(room || '.' || table_name, ', ')
    from named_constraints
    group by constraint_name
    having count(*) > 1
  $$,
  'no two constraints have the same name'
);

select is_empty(
  $$
    select format('%s.%s: %s', r.room, t.relname, x.relname)
    from pg_catalog.pg_index i
    join pg_catalog.pg_class x on x.oid = i.indexrelid
    join pg_catalog.pg_class t on t.oid = i.indrelid
    join room_schemas r on r.oid = t.relnamespace
    where not t.relispartition
      and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid)
      and x.relname !~ ('^' || t.relname || '_.+_(idx|key)$')
    order by 1
  $$,
  'every index is named <table>_<columns>_idx, or _key when it is unique'
);

select is_empty(
  $$
    select t.typname, string_agg(r.room, ', ')
    from pg_catalog.pg_type t
    join room_schemas r on r.oid = t.typnamespace
    where t.typtype in ('e', 'd')
    group by t.typname
    having count(*) > 1
  $$,
  'no two types have the same name, for generated code merges them'
);

select is_empty(
  $$
    select format('%s.%s: %s', r.room, t.typname, e.enumlabel)
    from pg_catalog.pg_enum e
    join pg_catalog.pg_type t on t.oid = e.enumtypid
    join room_schemas r on r.oid = t.typnamespace
    where e.enumlabel !~ '^[a-z][a-z_]*$'
    order by 1
  $$,
  'values of enums are lower-case words'
);

select is_empty(
  $$
    select format('%s: %s', t.tgrelid::regclass, t.tgname)
    from pg_catalog.pg_trigger t
    join pg_catalog.pg_class c on c.oid = t.tgrelid
    join room_schemas r on r.oid = c.relnamespace
    where not t.tgisinternal
      and not c.relispartition
      and t.tgname !~ ('^tg_' || c.relname || '__[a-z_0-9]+$')
    order by 1
  $$,
  'every trigger is named tg_<table>__<rule>'
);

select is_empty(
  $$
    select format('%s: %s', p.oid::regprocedure, a.name)
    from pg_catalog.pg_proc p
    join room_schemas r on r.oid = p.pronamespace
    cross join lateral unnest(p.proargnames, p.proargmodes) as a (name, mode)
    where coalesce(a.mode, 'i') in ('i', 'b', 'v')
      and a.name !~ '^p_[a-z0-9_]+$'
    order by 1
  $$,
  'every parameter is named p_…'
);

select * from finish();
rollback;
