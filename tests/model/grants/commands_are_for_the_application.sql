begin;
select plan(4);

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'model'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'model'::regnamespace
      and p.provolatile = 'v'
      and p.prorettype <> 'trigger'::regtype
      and p.proname not like '\_%'
      and not has_function_privilege('qm_app', p.oid, 'execute')
  $$,
  'the application has the commands'
);
select is_empty(
  $$
    select c.relname::text, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'model'::regnamespace
      and c.relkind in ('r', 'p')
      and case
        when x.privilege in ('insert', 'update') then has_any_column_privilege('qm_app', c.oid, x.privilege)
        else has_table_privilege('qm_app', c.oid, x.privilege)
      end
  $$,
  'it writes by commands only'
);
select is_empty(
  $$
    select c.relname
    from pg_class c
    where c.relnamespace = 'model'::regnamespace
      and c.relkind in ('r', 'p', 'v')
      and not (has_table_privilege('qm_readonly', c.oid, 'select') and has_table_privilege('qm_auditor', c.oid, 'select'))
  $$,
  'readers and auditors may read all'
);

select * from finish();
rollback;
