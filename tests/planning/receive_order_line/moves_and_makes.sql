-- A transfer takes from the giving location; production uses up its components.
begin;
select plan(9);

\ir ../../support/planning_company.sql

select pg_temp.stock(2, 1, 20);
select pg_temp.order_of('O1', 1, 2, 10, '2026-06-12');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select sku, supply_mode::text, location_code, from_location_code, quantity, state::text from planning.open_recommendations order by order_by, supply_mode $$,
  $$
    values
      ('BIKE', 'production', 'PLANT', null, 10::numeric, 'approved'),
      ('BIKE', 'transfer', 'SHOP', 'PLANT', 10, 'approved')
  $$,
  'bikes are made and brought to the shop; nobody has to approve that'
);
select is(
  (select count(*) from planning.order_recommendations(array(select id from planning.open_recommendations))), 2::bigint, 'two orders come of it'
);
create function pg_temp.line(p_mode planning.supply_mode)
returns uuid
language sql
as $$
  select l.id from planning.open_order_lines l where l.supply_mode = p_mode
$$;
select throws_ok($$ select planning.receive_order_line(pg_temp.line('transfer')) $$, 'QM401', null, 'what was never made cannot be brought');
select planning.receive_order_line(pg_temp.line('production'), 4);
select results_eq(
  $$ select i.sku, l.on_hand, l.on_order, l.average_cost from inventory.levels l join catalog.items i on i.id = l.item_id where l.location_id = pg_temp.place(1) order by i.sku $$,
  $$ values ('BIKE', 4::numeric, 6::numeric, 0.2::numeric), ('WHEEL', 12, 0, 0.1) $$,
  'four bikes use up eight wheels and cost what those cost'
);
select planning.receive_order_line(pg_temp.line('transfer'), 3, 'van');
select results_eq(
  $$ select c.code, l.on_hand from inventory.levels l join catalog.locations c on c.id = l.location_id where l.item_id = pg_temp.item(1) order by c.code $$,
  $$ values ('PLANT', 1::numeric), ('SHOP', 3) $$,
  'three are brought to the shop'
);
select isnt((select transfer_id from planning.receipts where reference = 'van'), null, 'as a transfer of the ledger');
select throws_ok($$ select planning.receive_order_line(pg_temp.line('transfer'), 2) $$, 'QM401', null, 'no more than are there');
select is_empty('select * from planning.integrity_findings', 'all agrees');
select inventory.post_movement(pg_temp.item(2), pg_temp.place(1), 'issue', 11);
select throws_ok($$ select planning.receive_order_line(pg_temp.line('production')) $$, 'QM401', null, 'what lacks a component is not made');

select * from finish();
rollback;
