begin;
select plan(13);

\ir ../../support/planning_company.sql

create temporary table helmets as select pg_temp.approved_helmets() as id;
select planning.order_recommendations(array[(select id from helmets)]);
create function pg_temp.line()
returns uuid
language sql
as $$
  select id from planning.supply_order_lines order by created_at desc, id desc limit 1
$$;
select planning.receive_order_line(pg_temp.line(), 10);
select throws_ok($$ select planning.close_order_line(pg_temp.line(), ' ') $$, 'QM916', null, 'closing needs a reason');
select throws_ok($$ select planning.close_order_line('01970000-0000-7000-8000-000000000099', 'x') $$, 'QM913', null, 'no such line');
select is((select l.state::text from planning.close_order_line(pg_temp.line(), 'sold out', 'k') as l), 'closed', 'a line is closed short');
select is((select l.state::text from planning.close_order_line(pg_temp.line(), 'sold out', 'k') as l), 'closed', 'the same key closes once');
select is((select on_order from inventory.levels where item_id = pg_temp.item(4)), 0::numeric, 'nothing more is on order');
select is((select contract_quantity_used from catalog.supplier_items where id = '01970000-0000-7000-8000-000000000033'), 10::numeric, 'what did not come is the contract''s again');
select is((select state::text from planning.recommendations), 'closed', 'the recommendation ends');
select throws_ok($$ select planning.close_order_line(pg_temp.line(), 'again') $$, 'QM914', null, 'a finished line is not closed again');

select planning.run_plan(p_planned_on => '2026-06-01');
select is((select quantity from planning.open_recommendations), 30::numeric, 'the next run recommends what is missing');
select pg_temp.act_as(1);
select governance.approve(pg_temp.approval('HELMET'));
select pg_temp.act_as(0);
select planning.order_recommendations(array[pg_temp.recommendation('HELMET')]);
select is((select l.state::text from planning.close_order_line((select id from planning.open_order_lines), 'wrong colour') as l), 'cancelled', 'what nothing came of is cancelled');
select is((select contract_quantity_used from catalog.supplier_items where id = '01970000-0000-7000-8000-000000000033'), 10::numeric, 'and uses no contract');
select is_empty('select * from planning.integrity_findings', 'all agrees');
set local role qm_readonly;
select throws_ok($$ select planning.close_order_line('01970000-0000-7000-8000-000000000099', 'x') $$, '42501', null, 'a reader closes nothing');

select * from finish();
rollback;
