-- What every table owes: a key, indexed foreign keys, and types that mean the same everywhere.
begin;
select plan(5);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

create temporary view room_tables as
select c.oid, r.room, c.relname::text as table_name
from pg_catalog.pg_class c
join room_schemas r on r.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and not c.relispartition;

select is_empty(
  $$
    select format('%s.%s', t.room, t.table_name)
    from room_tables t
    where not exists (
        select from pg_catalog.pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
      )
      -- Staging tables hold a file's lines as they came and are emptied with the upload.
      and (select c.relpersistence from pg_catalog.pg_class c where c.oid = t.oid) = 'p'
    order by 1
  $$,
  'every table has a primary key'
);

-- A partial index serves when all that it leaves out are rows without the reference.
select is_empty(
  $$
    select format('%s.%s: %s', t.room, t.table_name, k.conname)
    from pg_catalog.pg_constraint k
    join room_tables t on t.oid = k.conrelid
    where k.contype = 'f'
      and k.conparentid = 0
      and not exists (
        select
        from pg_catalog.pg_index i
        where i.indrelid = k.conrelid
          and i.indisvalid
          and (
            i.indpred is null
            or pg_get_expr(i.indpred, i.indrelid) ~ '^\(?\(?\w+ IS NOT NULL\)?( AND \(?\w+ IS NOT NULL\)?)*\)?$'
          )
          and k.conkey::smallint[] <@ (i.indkey::smallint[])[0:array_length(k.conkey, 1) - 1]
      )
    order by 1
  $$,
  'every foreign key has an index that begins with its columns'
);

select is_empty(
  $$
    select format('%s.%s.%s is %s', t.room, t.table_name, a.attname, format_type(a.atttypid, a.atttypmod))
    from pg_catalog.pg_attribute a
    join room_tables t on t.oid = a.attrelid
    where a.attnum > 0
      and not a.attisdropped
      and a.atttypid in (
        'timestamp'::regtype, 'timetz'::regtype, 'money'::regtype, 'varchar'::regtype, 'real'::regtype, 'json'::regtype
      )
    order by 1
  $$,
  'no column has a type that loses the time zone, the currency or digits'
);

select is_empty(
  $$
    select c.oid::regclass::text
    from pg_catalog.pg_class c
    join room_schemas r on r.oid = c.relnamespace
    where c.relkind = 'v'
      and not coalesce(c.reloptions @> array['security_invoker=true'], false)
      and not coalesce(c.reloptions @> array['security_invoker=on'], false)
    order by 1
  $$,
  'every view reads with its caller''s rights'
);

select is_empty(
  $$
    select c.oid::regclass::text
    from pg_catalog.pg_class c
    join room_schemas r on r.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and c.relowner <> 'qm_owner'::regrole
    order by 1
  $$,
  'every table, view and sequence belongs to qm_owner'
);

select * from finish();
rollback;
