begin;
select plan(3);

create temporary view risk_tables as
select c.oid, c.relname
from pg_class c
where c.relnamespace = 'finance'::regnamespace
  and c.relname in ('portfolios', 'portfolio_positions', 'risk_metrics', 'correlation_matrices', 'correlations', 'simulations', 'var_backtests', 'latest_risk_metrics', 'risk_findings');

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
    select t.relname, x.privilege
    from risk_tables t
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where has_table_privilege('qm_app', t.oid, x.privilege)
  $$,
  'the application writes by commands only'
);
select is(
  (select count(*) from risk_tables t where has_table_privilege('qm_readonly', t.oid, 'select') and has_table_privilege('qm_auditor', t.oid, 'select')),
  9::bigint, 'readers and auditors may read all'
);

select * from finish();
rollback;
