begin;
select plan(3);

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'finance'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select is_empty(
  $$
    select c.name
    from unnest(
      '{set_statement,set_statement_line,set_budget,compute_kpi_report,publish_kpi_report}'::text[]
    ) as c (name)
    where not exists (
      select
      from pg_proc p
      where p.pronamespace = 'finance'::regnamespace
        and p.proname = c.name
        and p.prosecdef
        and has_function_privilege('qm_app', p.oid, 'execute')
    )
  $$,
  'the application has these commands'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'finance'::regnamespace
      and c.relkind in ('r', 'p')
      and has_table_privilege('qm_app', c.oid, x.privilege)
  $$,
  'and writes by commands only'
);

select * from finish();
rollback;
