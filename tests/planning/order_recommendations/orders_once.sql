begin;
select plan(21);

\ir ../../support/planning_company.sql

create temporary table helmets as select pg_temp.approved_helmets() as id;
select is((select state::text from planning.recommendations), 'approved', 'one other planner is enough below 50,000');

create temporary table placed as
select * from planning.order_recommendations(array[(select id from helmets)], p_notes => 'rush', p_idempotency_key => 'k');
select results_eq(
  $$
    select o.supply_mode::text, s.code, l.code, o.currency, o.notes
    from placed o join catalog.suppliers s on s.id = o.supplier_id join catalog.locations l on l.id = o.location_id
  $$,
  $$ values ('purchase', 'BOLT', 'SHOP', 'USD', 'rush') $$,
  'becomes an order to the supplier'
);
select matches((select order_number from placed), '^PO-\d{8}-\d{4,}$', 'with a number');
select results_eq(
  $$ select line_number, quantity, unit_cost, total_cost, open_quantity, due_on, state::text from planning.supply_order_lines $$,
  $$ select 1, 40::numeric, 8::numeric, 320::numeric, 40::numeric, greatest(date '2026-06-15', current_date + 7), 'open' $$,
  'and a line at the price'
);
select is((select state::text from planning.recommendations), 'ordered', 'the recommendation is ordered');
select results_eq(
  $$ select from_state, to_state from planning.recommendation_history order by sequence $$,
  $$ values ('nonexistent', 'pending'), ('pending', 'approved'), ('approved', 'ordering'), ('ordering', 'ordered') $$,
  'its history says how'
);
select is((select on_order from inventory.levels where item_id = pg_temp.item(4)), 40::numeric, 'the stock knows that it comes');
select is((select contract_quantity_used from catalog.supplier_items where id = '01970000-0000-7000-8000-000000000033'), 40::numeric, 'the contract is used');
select isnt((select used_at from governance.approvals), null, 'the approval is used up');
select is(
  (select o.id from planning.order_recommendations(array[(select id from helmets)], p_notes => 'rush', p_idempotency_key => 'k') as o),
  (select id from placed),
  'the same key orders once'
);
select throws_ok($$ select planning.order_recommendations(array[(select id from helmets)]) $$, 'QM910', null, 'without a key it is refused: it was ordered');
select throws_ok($$ select planning.order_recommendations('{}') $$, 'QM909', null, 'nothing to order');
select throws_ok($$ select planning.order_recommendations(array['01970000-0000-7000-8000-000000000099'::uuid]) $$, 'QM909', null, 'no such recommendation');
select is_empty('select * from planning.integrity_findings', 'all agrees');

-- The next run counts on it.
select planning.run_plan();
select is_empty('select * from planning.open_recommendations', 'what is on order is not recommended again');
select is(
  (
    select o.quantity
    from planning.planned_orders o join planning.runs r on r.id = o.run_id join planning.supply_order_lines l on l.id = o.supply_order_line_id
    where r.state = 'current'
  ),
  40::double precision,
  'a run pins the open order'
);

-- Refusals.
select pg_temp.order_of('H2', 4, 2, 45, '2026-06-10');
select planning.run_plan(p_planned_on => '2026-06-01');
select throws_ok($$ select planning.order_recommendations(array[pg_temp.recommendation('HELMET')]) $$, 'QM910', null, 'what nobody approved is not ordered');
select pg_temp.act_as(1);
select governance.approve(pg_temp.approval('HELMET'));
select catalog.set_supplier_price('01970000-0000-7000-8000-000000000033', 9, 'USD', current_date);
select throws_ok($$ select planning.order_recommendations(array[pg_temp.recommendation('HELMET')]) $$, 'QM911', null, 'nor what costs more than was approved');
select pg_temp.act_as(4);
select throws_ok($$ select planning.order_recommendations(array[pg_temp.recommendation('HELMET')]) $$, 'QM103', null, 'a viewer orders nothing');
set local role qm_readonly;
select throws_ok($$ select planning.order_recommendations('{}') $$, '42501', null, 'nor a reader');
reset role;
select pg_temp.act_as(0);
select is((select count(*) from planning.supply_orders), 1::bigint, 'nothing refused left an order');

select * from finish();
rollback;
