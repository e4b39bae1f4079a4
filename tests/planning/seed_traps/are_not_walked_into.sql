-- What the five systems got wrong, each by name.
begin;
select plan(15);

\ir ../../support/planning_company.sql

update planning.plans set bucket_count = 8, action_window_days = 60;
create function pg_temp.node(p_item integer)
returns planning.run_items
language sql
as $$
  select n from planning.run_items n join planning.plans p on p.current_run_id = n.run_id where n.item_id = pg_temp.item(p_item)
$$;

-- One cycle's requirement was passed to EOQ as annual demand.
insert into planning.policies (item_id, lot_sizing, safety_stock_rule) values (pg_temp.item(4), 'economic_order_quantity', 'none');
select pg_temp.order_of('H1', 4, 2, 56, '2026-06-20');
select planning.run_plan(p_planned_on => '2026-06-01');
select is(round(((pg_temp.node(4)).daily_demand)::numeric, 6), 1::numeric, '56 in eight weeks are one a day');
select cmp_ok(
  abs((pg_temp.node(4)).lot_quantity - planning.economic_order_quantity(
    365, (pg_temp.node(4)).ordering_cost, 8, (pg_temp.node(4)).holding_cost_rate
  )), '<', 0.51::double precision, 'EOQ is of the demand of a year, 365, not of the cycle''s 56'
);
delete from planning.policies;

-- Forecasts of several sources were summed after multiplying by weight and confidence.
select forecast.publish(
  source,
  jsonb_build_array(jsonb_build_object('sku', 'BIKE', 'location', 'PLANT', 'target_on', '2026-06-15', 'point', point)),
  '2026-06-14', 'weekly', p_issued_at => '2026-06-14'
)
from (values ('external', 30), ('manual', 20)) as s (source, point);
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select p.forecast from planning.stock_projection p where p.sku = 'BIKE' and p.location_code = 'PLANT' and p.starts_on = '2026-06-15'),
  20::double precision, 'one source holds, the planner''s; nothing is summed'
);

-- MOQ was sized on the first supplier and the supplier chosen separately.
insert into catalog.supplier_items (id, supplier_id, item_id, minimum_order_quantity, order_multiple)
values ('01970000-0000-7000-8000-000000000034', '01970000-0000-7000-8000-000000000021', pg_temp.item(4), 500, 500);
insert into catalog.supplier_prices (supplier_item_id, price, currency) values ('01970000-0000-7000-8000-000000000034', 9, 'USD');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supplier_code, quantity from planning.open_recommendations where sku = 'HELMET' $$, $$ values ('BOLT', 56::numeric) $$,
  'the lot is sized on the terms of the supplier that gets the order'
);
select is(
  (select o.minimum_quantity from planning.considered_offers o join planning.runs r on r.id = o.run_id where r.state = 'current' and o.supplier_item_id = '01970000-0000-7000-8000-000000000034'),
  500::numeric, 'the other''s minimum is considered with its own quantity'
);
update catalog.supplier_items set is_active = false where id = '01970000-0000-7000-8000-000000000033';
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supplier_code, quantity from planning.open_recommendations where sku = 'HELMET' $$, $$ values ('ACME', 500::numeric) $$, 'and sizes the lot when it is chosen'
);
update catalog.supplier_items set is_active = true where id = '01970000-0000-7000-8000-000000000033';
update catalog.supplier_items set is_active = false where id = '01970000-0000-7000-8000-000000000034';

-- Lead times were drawn at random.
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select distinct n.lead_time_days, n.lead_time_source from planning.run_items n where n.item_id = pg_temp.item(4) and n.run_id = (select current_run_id from planning.plans) $$,
  $$ values (7, 'supplier') $$, 'lead times are those of the supplier, and say so'
);
create temporary table again as select * from planning.run_plan(p_planned_on => '2026-06-01');
select is((select result_hash from again), (select result_hash from planning.runs where number = (select number - 1 from again)), 'and the same plan comes of them');

-- Planned receipts came after the need date, and backlog was dropped.
select is_empty(
  $$
    select o.number from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    where o.run_id = (select current_run_id from planning.plans) and o.supply_order_line_id is null
      and o.receive_on > o.need_on and o.need_on >= date '2026-06-01' + n.lead_time_days
  $$,
  'where the lead time allows, receipts come by the need date'
);
select pg_temp.order_of('H2', 4, 2, 11, '2026-05-01');
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select sum(p.planned_receipts) from planning.stock_projection p where p.sku = 'HELMET'), 67::double precision, 'what is overdue is still delivered'
);
select is(
  (select p.projected from planning.stock_projection p where p.sku = 'HELMET' and p.bucket = 1), -11::double precision, 'and shown as backlog until then'
);

-- A depletion model was fitted to the stock level instead of demand: a restock is no consumption.
select inventory.post_movement(pg_temp.item(3), pg_temp.place(1), 'receipt', 20, p_effective_at => now() - interval '10 days');
select inventory.post_movement(pg_temp.item(3), pg_temp.place(1), 'issue', 8, p_effective_at => now() - interval '5 days');
create temporary table before as select * from inventory.estimate_depletion(pg_temp.item(3), pg_temp.place(1));
select inventory.post_movement(pg_temp.item(3), pg_temp.place(1), 'receipt', 1000);
select is(
  (select round(e.daily_consumption_rate::numeric, 4) from inventory.estimate_depletion(pg_temp.item(3), pg_temp.place(1)) as e),
  (select round(daily_consumption_rate::numeric, 4) from before), 'a restock changes no consumption'
);

-- Accuracy was divided by the forecast.
select is((select m.wape from forecast.measure_errors('{10}', '{20}') as m), 1::double precision, 'an error of 10 of 10 sold is 100 %, not 50 % of the forecast');
select is((select m.mape from forecast.measure_errors('{0,10}', '{5,10}') as m), 0::double precision, 'a period of zero is excluded from MAPE, not divided by the forecast');
select is((select m.mape_excluded_count from forecast.measure_errors('{0,10}', '{5,10}') as m), 1, 'and counted');

select * from finish();
rollback;
