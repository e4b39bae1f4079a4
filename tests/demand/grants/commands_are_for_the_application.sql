begin;
select plan(5);

\ir ../../support/sales_company.sql

select is_empty(
  $$
    select p.proname
    from pg_proc p
    where p.pronamespace = 'demand'::regnamespace
      and p.provolatile = 'v'
      and has_function_privilege('qm_readonly', p.oid, 'execute')
  $$,
  'a reader may execute no command'
);
select is_empty(
  $$
    select c.relname, x.privilege
    from pg_class c
    cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (privilege)
    where c.relnamespace = 'demand'::regnamespace
      and c.relname in ('sales', 'daily_sales', 'orders', 'order_lines', 'customer_behavior')
      and has_table_privilege('qm_app', c.oid, x.privilege)
  $$,
  'the application writes sales, rollup and orders by commands only'
);
insert into identity.users (id, username, email, role)
values ('01960000-0000-7000-8000-000000000051', 'vera', 'vera@example.com', 'viewer');
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select throws_ok($$select pg_temp.sell('T1', 1, '2026-03-10')$$, 'QM103', null, 'a viewer records no sale');
select throws_ok($$select demand.void_sale('T1')$$, 'QM103', null, 'and voids none');
set local role qm_readonly;
select throws_ok($$select demand.record_sales('[]')$$, '42501', null, 'a reader is refused');

select * from finish();
rollback;
