-- A whole segment at once: those who are left, once.
begin;
\ir ../../support/sales_company.sql
select plan(9);

insert into identity.users (id, username, email, role)
values
  ('01960000-0000-7000-8000-000000000051', 'ada', 'ada@example.com', 'admin'),
  ('01960000-0000-7000-8000-000000000052', 'grace', 'grace@example.com', 'planner');
insert into demand.customers (id, code, name, segment)
values
  ('01960000-0000-7000-8000-000000000041', 'K-17', 'Anna', 'premium'),
  ('01960000-0000-7000-8000-000000000042', 'K-18', 'Bo', 'premium'),
  ('01960000-0000-7000-8000-000000000043', 'K-19', 'Cid', 'standard'),
  ('01960000-0000-7000-8000-000000000044', 'K-20', 'Dora', null);
select pg_temp.sell('T1', 2, '2026-03-10 12:00+00', p_segment => 'premium', p_customer => '01960000-0000-7000-8000-000000000042');

set local role qm_app;
set local qm.user_id = '01960000-0000-7000-8000-000000000051';
select demand.erase_customers(array['01960000-0000-7000-8000-000000000041']::uuid[], false);

select results_eq(
  $$ select table_name, row_count, effect, is_done from demand.erase_customer_segment('premium') $$,
  $$ values ('demand.customers', 1::bigint, 'erase', false), ('demand.sales', 1, 'keep', false) $$,
  'the dry run counts who is left'
);
select is((select row_count from demand.erase_customer_segment('premium', false) where table_name = 'demand.customers'), 1::bigint, 'and they are erased');
select results_eq(
  $$ select right(id::text, 2), segment, name from demand.customers order by id $$,
  $$ values ('41', 'premium', null), ('42', 'premium', null), ('43', 'standard', 'Cid'), ('44', null, 'Dora') $$,
  'other segments, and customers without one, are not'
);
reset role;
set constraints all immediate;
select results_eq(
  $$ select row_id, before ? 'name' or after ? 'name' or before ? 'code' from governance.audit_log where table_name = 'demand.customers' order by row_id $$,
  $$ values ('01960000-0000-7000-8000-000000000041', false), ('01960000-0000-7000-8000-000000000042', false) $$,
  'one entry of the audit log a customer, without names'
);
set local role qm_app;

select throws_ok($$ select demand.erase_customer_segment('premium', false) $$, 'QM613', 'there is no such customer', 'nobody is left to erase');
select throws_ok($$ select demand.erase_customer_segment(null, false) $$, 'QM613', 'there is no such customer', 'no segment is not all of them');
set local qm.user_id = '01960000-0000-7000-8000-000000000052';
select throws_ok($$ select demand.erase_customer_segment('standard') $$, 'QM103', 'the user''s role does not allow this', 'a planner is refused');
set local qm.user_id = '';
select throws_ok($$ select demand.erase_customer_segment('standard') $$, 'QM101', 'this needs a signed-in user', 'and who is nobody');
set local role qm_readonly;
select throws_ok($$ select demand.erase_customer_segment('standard') $$, '42501', null, 'a reader may not execute it');

select * from finish();
rollback;
