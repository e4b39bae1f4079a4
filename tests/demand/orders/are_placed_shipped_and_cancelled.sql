begin;
select plan(22);

\ir ../../support/sales_company.sql

prepare place (text, text) as
select order_number
from demand.place_order($1, $2::jsonb, p_idempotency_key => 'place ' || $1);
create temporary table line_text as
select '[{"item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 5, "due_on": "2026-05-01"},
 {"item_id": "01960000-0000-7000-8000-000000000003", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 0.5, "due_on": "2026-04-01", "priority": 1}]'::text as lines;
select is((select o.order_number from line_text, demand.place_order('SO-1', lines::jsonb, p_idempotency_key => 'k1') as o), 'SO-1', 'an order is placed');
select is((select o.order_number from line_text, demand.place_order('SO-1', lines::jsonb, p_idempotency_key => 'k1') as o), 'SO-1', 'a retry returns it');
select results_eq('select line_number, ordered_quantity, open_quantity, priority, state::text from demand.order_lines order by line_number', $$values (1, 5::numeric, 5::numeric, 10, 'open'), (2, 0.5, 0.5, 1, 'open')$$, 'with its lines');
select throws_ok($$select demand.place_order('SO-1', (select lines from line_text)::jsonb)$$, '23505', null, 'a number is given once');
select throws_ok($$select demand.place_order('SO-2', '[]')$$, 'QM606', null, 'no lines');
select throws_ok($$select demand.place_order('SO-2', '[{"item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 0.5, "due_on": "2026-05-01"}]')$$, 'QM606', null, 'half a piece');
select throws_ok($$select demand.place_order('SO-2', '[{"location_id": "01960000-0000-7000-8000-000000000011", "quantity": 1, "due_on": "2026-05-01"}]')$$, 'QM606', null, 'no item');
select throws_ok($$select demand.place_order('SO-2', '[{"item_id": "01960000-0000-7000-8000-000000000001", "location_id": "01960000-0000-7000-8000-000000000011", "quantity": 1}]')$$, 'QM606', null, 'no due date');

create function pg_temp.line(p_number integer)
returns uuid
language sql
as $$
  select id from demand.order_lines where line_number = p_number
$$;
select is((select l.state::text from demand.ship_order_line(pg_temp.line(1), 2, p_idempotency_key => 'k2') as l), 'partially_shipped', 'a part is shipped');
select is((select l.open_quantity from demand.ship_order_line(pg_temp.line(1), 2, p_idempotency_key => 'k2') as l), 3::numeric, 'a retry ships no more');
select throws_ok('select demand.ship_order_line(pg_temp.line(1), 4)', 'QM609', null, 'more than is open');
select throws_ok('select demand.ship_order_line(pg_temp.line(1), 0.5)', 'QM611', null, 'half a piece');
select throws_ok('select demand.ship_order_line(pg_temp.line(1), 0)', 'QM611', null, 'nothing');
select throws_ok('select demand.ship_order_line(pg_temp.line(1), 1, true)', 'QM404', null, 'from stock that never was');
select inventory.post_movement('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 'receipt', 5);
select is((select l.shipped_quantity from demand.ship_order_line(pg_temp.line(1), 1, true) as l), 3::numeric, 'one from stock');
select throws_ok(
  $$select demand.ship_order_line(pg_temp.line(2), 0.5, p_reservation_id => (select (inventory.reserve_stock('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 1)).id))$$,
  'QM611',
  null,
  'a reservation of another item'
);
select is(
  (select l.state::text from demand.ship_order_line(pg_temp.line(1), p_reservation_id => (select (inventory.reserve_stock('01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 2)).id)) as l),
  'shipped',
  'the rest from a reservation'
);
select is((select on_hand from inventory.levels), 2::numeric, 'three have left the stock');
select throws_ok('select demand.ship_order_line(pg_temp.line(1))', 'QM608', null, 'a shipped line is closed');
select is((select l.open_quantity from demand.cancel_order_line(pg_temp.line(2)) as l), 0::numeric, 'a cancelled line has nothing open');
select throws_ok('select demand.cancel_order_line(pg_temp.line(2))', 'QM608', null, 'it is cancelled once');
select throws_ok($$select demand.cancel_order_line('01960000-0000-7000-8000-000000000099')$$, 'QM607', null, 'no such line');

select * from finish();
rollback;
