-- Who may do what is granted by name; a reader cannot write.
begin;
select plan(6);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

create temporary view relation_grants as
select c.oid::regclass::text as relation, c.relkind, a.grantee, a.privilege_type
from pg_catalog.pg_class c
join room_schemas r on r.oid = c.relnamespace
cross join lateral aclexplode(c.relacl) as a;

select is_empty(
  $$
    select relation, privilege_type
    from relation_grants
    where grantee = 0
  $$,
  'nothing is granted on a table to everybody'
);

select is_empty(
  $$
    select r.room, a.privilege_type
    from room_schemas r
    join pg_catalog.pg_namespace n on n.oid = r.oid
    cross join lateral aclexplode(n.nspacl) as a
    where a.grantee = 0
      or (a.privilege_type = 'CREATE' and a.grantee <> n.nspowner)
  $$,
  'nobody but the owner creates objects in a room, and a room is not open to everybody'
);

select is_empty(
  $$
    select g.relation, g.grantee::regrole, g.privilege_type
    from relation_grants g
    where g.grantee in ('qm_readonly'::regrole, 'qm_auditor'::regrole)
      and g.privilege_type not in ('SELECT')
    order by 1
  $$,
  'qm_readonly and qm_auditor may only select'
);

select is_empty(
  $$
    select c.oid::regclass, a.attname, g.grantee::regrole, g.privilege_type
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join room_schemas r on r.oid = c.relnamespace
    cross join lateral aclexplode(a.attacl) as g
    where g.grantee in (0, 'qm_readonly'::regrole, 'qm_auditor'::regrole)
      and g.privilege_type <> 'SELECT'
  $$,
  'nor write to single columns'
);

-- The session's user is a setting of the session, not a row.
select is_empty(
  $$
    select p.oid::regprocedure
    from pg_catalog.pg_proc p
    join room_schemas r on r.oid = p.pronamespace
    where has_function_privilege('qm_readonly', p.oid, 'EXECUTE')
      and p.provolatile = 'v'
      and p.prosecdef
    order by 1
  $$,
  'qm_readonly may not execute a command'
);

select is_empty(
  $$
    select r.room, l.role
    from room_schemas r
    cross join (values ('qm_app'), ('qm_readonly')) as l (role)
    where not has_schema_privilege(l.role, r.oid, 'USAGE')
  $$,
  'the application and its readers may use every room'
);

select * from finish();
rollback;
