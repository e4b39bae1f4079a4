begin;
select plan(4);

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'forecast'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select bag_eq(
  $$
    select p.proname::text
    from pg_proc p
    where p.pronamespace = 'forecast'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_app', p.oid, 'execute')
  $$,
  $$
    values
      ('forecast_demand'), ('forecast_series'), ('publish'), ('blend')
  $$,
  'the application has these commands'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'forecast'::regnamespace
      and c.relkind in ('r', 'p')
      and c.relname <> 'sources'
      and has_table_privilege('qm_app', c.oid, x.privilege)
  $$,
  'it writes by commands only'
);
select is_empty(
  $$
    select c.relname
    from pg_class c
    where c.relnamespace = 'forecast'::regnamespace
      and c.relkind in ('r', 'p', 'v')
      and not (has_table_privilege('qm_readonly', c.oid, 'select') and has_table_privilege('qm_auditor', c.oid, 'select'))
  $$,
  'readers and auditors may read all'
);

select * from finish();
rollback;
