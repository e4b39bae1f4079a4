begin;
select plan(22);

\ir ../../support/planning_company.sql

create temporary table helmets as select pg_temp.approved_helmets() as id;
select core.set_setting('planning.receipt_tolerance', '0.1');
select planning.order_recommendations(array[(select id from helmets)], 'PO-1');
create function pg_temp.line()
returns uuid
language sql
as $$
  select id from planning.supply_order_lines limit 1
$$;

create temporary table first_receipt as
select * from planning.receive_order_line(pg_temp.line(), 15, 'note 1', p_idempotency_key => 'k');
select results_eq(
  $$ select state::text, received_quantity, open_quantity from planning.supply_order_lines $$,
  $$ values ('partially_received', 15::numeric, 25::numeric) $$,
  'a part is received'
);
select results_eq(
  $$ select on_hand, on_order, average_cost from inventory.levels where item_id = pg_temp.item(4) $$,
  $$ values (15::numeric, 25::numeric, 8::numeric) $$,
  'stock comes in at the order''s price, and less is on order'
);
select results_eq(
  $$ select movement_type::text, quantity, reference, reason from inventory.movements where item_id = pg_temp.item(4) $$,
  $$ values ('receipt', 15::numeric, 'PO-1', 'order received') $$,
  'the ledger names the order'
);
select is(
  (select id from planning.receive_order_line(pg_temp.line(), 15, 'note 1', p_idempotency_key => 'k')), (select id from first_receipt), 'the same key receives once'
);
select throws_ok($$ select planning.receive_order_line(pg_temp.line(), 30) $$, 'QM915', null, 'more than ordered and tolerated is refused');
select throws_ok($$ select planning.receive_order_line(pg_temp.line(), 0) $$, 'QM402', null, 'nothing is no receipt');
select throws_ok($$ select planning.receive_order_line(pg_temp.line(), -1) $$, 'QM402', null, 'nor is less');
select throws_ok($$ select planning.receive_order_line(pg_temp.line(), 0.5) $$, 'QM304', null, 'nor half a helmet');
select throws_ok($$ select planning.receive_order_line('01970000-0000-7000-8000-000000000099') $$, 'QM913', null, 'no such line');
select throws_ok($$ update planning.supply_order_lines set received_quantity = 45 $$, '23514', null, 'nobody writes more past the command');
select is((select count(*) from planning.receipts), 1::bigint, 'nothing refused left a receipt');
select is((select state::text from planning.recommendations), 'ordered', 'the recommendation waits for the rest');

select is((select quantity from planning.receive_order_line(pg_temp.line(), 29)), 29::numeric, 'the rest and four more, within the tolerance');
select results_eq(
  $$ select state::text, received_quantity, open_quantity from planning.supply_order_lines $$,
  $$ values ('received', 44::numeric, 0::numeric) $$,
  'the line is received'
);
select is((select on_order from inventory.levels where item_id = pg_temp.item(4)), 0::numeric, 'nothing is on order any more');
select is((select on_hand from inventory.levels where item_id = pg_temp.item(4)), 44::numeric, 'all is on hand');
select is((select state::text from planning.recommendations), 'received', 'the loop is closed');
select throws_ok($$ select planning.receive_order_line(pg_temp.line()) $$, 'QM914', null, 'a finished line takes no more');
select is((select state::text from planning.purchase_orders), 'received', 'the order''s state follows from its lines');
select is_empty('select * from planning.integrity_findings', 'all agrees');
select pg_temp.act_as(4);
select throws_ok($$ select planning.receive_order_line(pg_temp.line()) $$, 'QM103', null, 'a viewer receives nothing');
set local role qm_readonly;
select throws_ok($$ select planning.receive_order_line('01970000-0000-7000-8000-000000000099') $$, '42501', null, 'nor a reader');

select * from finish();
rollback;
