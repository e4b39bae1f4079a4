-- Functions run with a pinned search_path and only for those to whom they were granted.
begin;
select plan(6);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

create temporary view room_functions as
select p.*, r.room, p.oid::regprocedure::text as signature
from pg_catalog.pg_proc p
join room_schemas r on r.oid = p.pronamespace;

select is_empty(
  $$
    select f.signature
    from room_functions f
    cross join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a
    where a.grantee = 0
    order by 1
  $$,
  'nobody may execute a function only because it exists'
);

-- Exempt is what the planner has to inline: SQL functions with the caller's rights whose body is
-- stored parsed (begin atomic, return) or that have a comment which says so.
select is_empty(
  $$
    select f.signature
    from room_functions f
    -- An aggregate runs no code of its own; its step function is looked at.
    where f.prokind <> 'a'
      and not exists (
        select from unnest(f.proconfig) as c (setting) where c.setting like 'search\_path=%'
      )
      and not (
        f.prosecdef is false
        and f.prolang = (select l.oid from pg_catalog.pg_language l where l.lanname = 'sql')
        and (f.prosqlbody is not null or obj_description(f.oid, 'pg_proc') ~* 'inlin')
      )
    order by 1
  $$,
  'every function pins its search_path, but for those that are to be inlined'
);

select is_empty(
  $$
    select f.signature
    from room_functions f
    where f.prosecdef
      and not exists (
        select
        from unnest(f.proconfig) as c (setting)
        where c.setting in ('search_path=pg_catalog, pg_temp', 'search_path="pg_catalog, pg_temp"')
      )
    order by 1
  $$,
  'functions with their owner''s rights look only into pg_catalog'
);

select is_empty(
  $$
    select signature
    from room_functions
    where proowner <> 'qm_owner'::regrole
    order by 1
  $$,
  'every function belongs to qm_owner'
);

select is_empty(
  $$
    select f.signature, a.grantee::regrole
    from room_functions f
    cross join lateral aclexplode(f.proacl) as a
    where f.proname like '\_%'
      and a.grantee not in (0, f.proowner)
    order by 1
  $$,
  'internal functions, with a leading underscore, are granted to nobody'
);

-- Whoever calls it would be refused in the middle of it.
select is_empty(
  $$
    select f.signature
    from room_functions f
    where not f.prosecdef
      and has_function_privilege('qm_app', f.oid, 'execute')
      and f.prosrc ~ '\m[a-z]+\._[a-z]'
    order by 1
  $$,
  'what is granted and runs with the caller''s rights calls no internal function'
);

select * from finish();
rollback;
