begin;
select plan(11);

\ir ../../support/planning_company.sql

insert into catalog.categories (id, code, name) values ('01970000-0000-7000-8000-000000000061', 'PARTS', 'Parts');
update catalog.items set category_id = '01970000-0000-7000-8000-000000000061' where id = pg_temp.item(3);
create function pg_temp.held()
returns text
language sql
as $$
  select notes from planning.policy_for(pg_temp.item(3), pg_temp.place(1))
$$;

select is(pg_temp.held(), null, 'settings alone');
insert into planning.policies (notes) values ('everything');
select is(pg_temp.held(), 'everything', 'the row for everything');
insert into planning.policies (location_id, notes) values (pg_temp.place(1), 'location');
select is(pg_temp.held(), 'location', 'a location before it');
insert into planning.policies (category_id, notes) values ('01970000-0000-7000-8000-000000000061', 'category');
select is(pg_temp.held(), 'category', 'a category before that');
insert into planning.policies (category_id, location_id, notes) values ('01970000-0000-7000-8000-000000000061', pg_temp.place(1), 'category there');
select is(pg_temp.held(), 'category there', 'a category at a location');
insert into planning.policies (item_id, notes) values (pg_temp.item(3), 'item');
select is(pg_temp.held(), 'item', 'an item');
insert into planning.policies (item_id, location_id, notes) values (pg_temp.item(3), pg_temp.place(1), 'item there');
select is(pg_temp.held(), 'item there', 'an item at a location');

select throws_ok($$ insert into planning.policies (notes) values ('twice') $$, '23505', null, 'one row each, nulls too');
select throws_ok($$ insert into planning.policies (item_id, lot_sizing) values (pg_temp.item(1), 'fixed_quantity') $$, '23514', null, 'fixed lots have a quantity');
select throws_ok($$ insert into planning.policies (item_id, safety_stock_rule) values (pg_temp.item(1), 'fixed') $$, '23514', null, 'a fixed safety stock too');

-- Not planned: neither recommended nor in the way of what needs it.
delete from planning.policies;
insert into planning.policies (item_id, is_planned) values (pg_temp.item(3), false);
select pg_temp.order_of('O1', 1, 2, 10, '2026-07-01');
select planning.run_plan(p_planned_on => '2026-06-01');
select is_empty($$ select * from planning.run_items n where n.item_id = pg_temp.item(3) $$, 'what is not planned is left alone');

select * from finish();
rollback;
