begin;
select plan(7);

\ir ../../support/planning_company.sql

select throws_ok($$ select planning.run_plan() $$, 'QM906', null, 'nothing to plan');
select throws_ok($$ select planning.run_plan('none') $$, 'QM901', null, 'no such plan');
select pg_temp.order_of('O1', 1, 2, 10, '2026-07-01');
insert into planning.policies (item_id, location_id, supply_mode) values (pg_temp.item(4), pg_temp.place(2), 'transfer');
select throws_ok($$ select planning.run_plan() $$, 'QM905', null, 'a transfer where no lane leads');
select is((select count(*) from planning.runs), 0::bigint, 'a refused run leaves nothing');
select pg_temp.act_as(4);
select throws_ok($$ select planning.run_plan() $$, 'QM103', null, 'a viewer plans nothing');
select pg_temp.act_as(5);
select throws_ok($$ select planning.run_plan() $$, 'QM103', null, 'nor does an agent');
set local role qm_readonly;
select throws_ok($$ select planning.run_plan() $$, '42501', null, 'nor a reader');

select * from finish();
rollback;
