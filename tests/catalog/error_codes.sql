-- The catalogue of error codes and the code that raises them say the same.
begin;
select plan(4);

create temporary view room_schemas as
select n.oid, n.nspname::text as room
from pg_catalog.pg_namespace n
where n.nspname not in ('public', 'tap', 'graphile_migrate', 'information_schema')
  and n.nspname not like 'pg\_%';

create temporary view raised_codes as
select distinct r.room, p.oid::regprocedure::text as signature, m.code[1] as code
from pg_catalog.pg_proc p
join room_schemas r on r.oid = p.pronamespace
cross join lateral regexp_matches(p.prosrc, '''(QM[0-9A-Z]{3})''', 'g') as m (code);

select is_empty(
  $$
    select c.signature, c.code
    from raised_codes c
    where not exists (select from core.error_codes e where e.code = c.code)
    order by 1, 2
  $$,
  'every code that a function raises is in the catalogue'
);

select is_empty(
  $$
    select e.code, e.name
    from core.error_codes e
    where not exists (select from raised_codes c where c.code = e.code)
    order by 1
  $$,
  'every code of the catalogue is raised somewhere'
);

select is_empty(
  $$
    select e.code, e.room
    from core.error_codes e
    left join (
      values
        ('core', 'QM0'), ('identity', 'QM1'), ('governance', 'QM2'), ('catalog', 'QM3'), ('inventory', 'QM4'),
        ('series', 'QM5'), ('demand', 'QM6'), ('model', 'QM7'), ('forecast', 'QM8'), ('planning', 'QM9'),
        ('finance', 'QMA'), ('ops', 'QMB')
    ) as r (room, prefix) using (room)
    where r.prefix is null
      or e.code not like r.prefix || '%'
      or e.code like '%00'
    order by 1
  $$,
  'every code lies in the range of its room'
);

select is_empty(
  $$
    select p.oid::regprocedure
    from pg_catalog.pg_proc p
    join room_schemas r on r.oid = p.pronamespace
    cross join lateral regexp_matches(p.prosrc, 'raise\s+exception\s+''[^;]*', 'gi') as m (statement)
    where m.statement[1] !~* 'errcode'
    order by 1
  $$,
  'no exception is raised without a code'
);

select * from finish();
rollback;
