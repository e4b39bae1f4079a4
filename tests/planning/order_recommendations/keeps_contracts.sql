-- The contract with BOLT ends at 100 helmets.
begin;
select plan(9);

\ir ../../support/planning_company.sql

select pg_temp.order_of('H1', 4, 2, 130, '2026-06-20');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supplier_code, quantity, binding_constraint::text from planning.open_recommendations order by quantity desc $$,
  $$ values ('BOLT', 100::numeric, 'net_requirement'), (null, 30, 'contract_limit') $$,
  'the contract limits what is recommended; the rest is seen, without a supplier'
);
select throws_ok(
  $$ select planning.order_recommendations(array(select id from planning.open_recommendations where supplier_code is null)) $$,
  'QM910', null, 'what has no supplier cannot be ordered'
);
select throws_ok(
  $$ select governance.approve(approval_id) from planning.open_recommendations where supplier_code is null $$,
  'QM202', null, 'nor approved'
);
insert into catalog.supplier_items (id, supplier_id, item_id)
values ('01970000-0000-7000-8000-000000000034', '01970000-0000-7000-8000-000000000021', pg_temp.item(4));
insert into catalog.supplier_prices (supplier_item_id, price, currency)
values ('01970000-0000-7000-8000-000000000034', 12, 'USD');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supplier_code, quantity, binding_constraint::text from planning.open_recommendations order by quantity desc $$,
  $$ values ('BOLT', 100::numeric, 'net_requirement'), ('ACME', 30, 'contract_limit') $$,
  'another supplier takes what the contract leaves over'
);

select pg_temp.act_as(1);
select governance.approve(approval_id) from planning.open_recommendations;
-- What is less when it comes to ordering: the contract was lowered meanwhile.
update catalog.supplier_items set contract_quantity_limit = 99 where id = '01970000-0000-7000-8000-000000000033';
select throws_ok(
  $$ select planning.order_recommendations(array(select id from planning.open_recommendations)) $$,
  'QM912', null, 'the ceiling holds when it comes to ordering'
);
select is((select count(*) from planning.supply_orders), 0::bigint, 'all or none');
update catalog.supplier_items set contract_quantity_limit = 100 where id = '01970000-0000-7000-8000-000000000033';
select is(
  (select count(*) from planning.order_recommendations(array(select id from planning.open_recommendations), 'HELMETS')),
  2::bigint,
  'one order a supplier'
);
select results_eq(
  'select order_number from planning.supply_orders order by 1', $$ values ('HELMETS-1'), ('HELMETS-2') $$, 'numbered apart'
);
select throws_ok(
  $$ update catalog.supplier_items set contract_quantity_limit = 50 where id = '01970000-0000-7000-8000-000000000033' $$,
  '23514', null, 'nobody lowers a contract below its use'
);

select * from finish();
rollback;
