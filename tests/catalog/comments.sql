-- A reader in psql learns the meaning, the unit and the errors of everything from \d+ alone.
begin;
select plan(5);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

select is_empty(
  $$
    select room
    from room_schemas
    where obj_description(oid, 'pg_namespace') is null
  $$,
  'every schema has a comment'
);

select is_empty(
  $$
    select format('%s.%s', r.room, c.relname)
    from pg_catalog.pg_class c
    join room_schemas r on r.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
      and not c.relispartition
      and obj_description(c.oid, 'pg_class') is null
    order by 1
  $$,
  'every table and view has a comment'
);

select is_empty(
  $$
    select format('%s.%s.%s', r.room, c.relname, a.attname)
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join room_schemas r on r.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v')
      and not c.relispartition
      and a.attnum > 0
      and not a.attisdropped
      and col_description(c.oid, a.attnum) is null
    order by 1
  $$,
  'every column of a table or view has a comment'
);

select is_empty(
  $$
    select p.oid::regprocedure::text
    from pg_catalog.pg_proc p
    join room_schemas r on r.oid = p.pronamespace
    where obj_description(p.oid, 'pg_proc') is null
    order by 1
  $$,
  'every function has a comment'
);

select is_empty(
  $$
    select format('%s.%s', r.room, t.typname)
    from pg_catalog.pg_type t
    join room_schemas r on r.oid = t.typnamespace
    left join pg_catalog.pg_class c on c.oid = t.typrelid
    where (t.typtype in ('e', 'd', 'r') or (t.typtype = 'c' and c.relkind = 'c'))
      and obj_description(t.oid, 'pg_type') is null
      and obj_description(t.typrelid, 'pg_class') is null
    order by 1
  $$,
  'every type has a comment'
);

select * from finish();
rollback;
