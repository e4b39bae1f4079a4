-- Effectivity of lines, shares and conversions of bills of material, lanes by priority, shares of suppliers, open orders.
begin;
select plan(11);

\ir ../../support/planning_company.sql

update planning.plans set bucket_count = 12, action_window_days = 80;

-- From 22 June on a wheel takes 32 spokes without scrap.
update catalog.bom_lines set effectivity = '[,2026-06-22)' where parent_id = pg_temp.item(2);
insert into catalog.bom_lines (parent_id, component_id, position, quantity_per, unit, effectivity)
values (pg_temp.item(2), pg_temp.item(3), 2, 32, 'piece', '[2026-06-22,)');
select pg_temp.order_of('W1', 2, 1, 10, '2026-06-15'), pg_temp.order_of('W2', 2, 1, 10, '2026-07-06');
insert into planning.policies (item_id, lot_sizing) values (pg_temp.item(3), 'lot_for_lot');
delete from catalog.supplier_items where item_id = pg_temp.item(3);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select starts_on, dependent from planning.stock_projection where sku = 'SPOKE' and dependent > 0 order by 1 $$,
  $$ values (date '2026-06-08', 400::double precision), (date '2026-06-29', 320) $$,
  'an order takes the lines that hold on the day of its release'
);
select results_eq(
  $$ select quantity, state::text, supplier_code, binding_constraint::text from planning.open_recommendations where sku = 'SPOKE' order by order_by, need_by $$,
  $$ values (720::numeric, 'pending', null, 'no_supplier') $$,
  'what nobody offers is recommended in the quantity needed, without a supplier: both needs come too early for the 30 days of the settings'
);

-- A share of the output's weight, in another unit.
insert into catalog.items (id, sku, name, item_type, unit) values ('01970000-0000-7000-8000-000000000007', 'RUBBER', 'Rubber', 'material', 'kg');
insert into catalog.items (id, sku, name, item_type, unit) values ('01970000-0000-7000-8000-000000000008', 'COMPOUND', 'Compound', 'component', 'kg');
insert into catalog.bom_lines (parent_id, component_id, position, basis, quantity_per, unit, scrap_rate)
values ('01970000-0000-7000-8000-000000000008', '01970000-0000-7000-8000-000000000007', 1, 'share', 0.8, 'g', 0.2);
select pg_temp.order_of('R1', 8, 1, 50, '2026-07-06');
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select round(sum(p.dependent)::numeric, 6) from planning.stock_projection p where p.sku = 'RUBBER'),
  round((select catalog.component_quantity(b.id, 50) from catalog.bom_lines b where b.parent_id = '01970000-0000-7000-8000-000000000008'), 6),
  'shares and other units are converted as catalog.component_quantity does'
);

-- Lanes: the lowest priority supplies; an inactive one is passed over.
insert into catalog.locations (id, code, name) values ('01970000-0000-7000-8000-000000000013', 'DEPOT', 'Depot');
select catalog.upsert_lane(pg_temp.item(4), pg_temp.place(1), pg_temp.place(2), 2, p_priority => 2), catalog.upsert_lane(pg_temp.item(4), pg_temp.place(3), pg_temp.place(2), 4, p_priority => 1);
select pg_temp.order_of('H1', 4, 2, 40, '2026-07-06');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supply_mode::text, from_location_code, location_code, order_by from planning.open_recommendations where sku = 'HELMET' order by order_by $$,
  $$ values ('purchase', null, 'DEPOT', date '2026-06-22'), ('transfer', 'DEPOT', 'SHOP', date '2026-07-02') $$,
  'the lane with the lowest priority number, and the location behind it buys'
);
select catalog.upsert_lane(pg_temp.item(4), pg_temp.place(3), pg_temp.place(2), p_is_active => false);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supply_mode::text, coalesce(from_location_code, location_code) from planning.open_recommendations where sku = 'HELMET' order by 1 $$,
  $$ values ('purchase', 'PLANT'), ('transfer', 'PLANT') $$, 'else the next one'
);
delete from catalog.lanes where item_id = pg_temp.item(4);

-- No supplier gets more than 60 %.
insert into catalog.supplier_items (id, supplier_id, item_id) values ('01970000-0000-7000-8000-000000000034', '01970000-0000-7000-8000-000000000021', pg_temp.item(4));
insert into catalog.supplier_prices (supplier_item_id, price, currency) values ('01970000-0000-7000-8000-000000000034', 9, 'USD');
insert into planning.policies (item_id, maximum_supplier_share) values (pg_temp.item(4), 0.6);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select supplier_code, quantity, binding_constraint::text from planning.open_recommendations where sku = 'HELMET' order by quantity desc $$,
  $$ values ('BOLT', 24::numeric, 'net_requirement'), ('ACME', 16, 'supplier_share') $$, 'an order is split by the greatest share'
);
select results_eq(
  $$ select topic::text, subject, quantity from planning.explain(pg_temp.recommendation('HELMET')) where topic = 'split' order by line $$,
  $$ values ('split', 'BOLT', 24::double precision), ('split', 'ACME', 16) $$, 'and explained with its parts'
);
delete from planning.policies where item_id = pg_temp.item(4);

-- Lot sizes by policy, in a run: a fixed lot, and three weeks at a time.
update catalog.supplier_items set is_active = false where id = '01970000-0000-7000-8000-000000000034';
insert into planning.policies (item_id, lot_sizing, lot_quantity) values (pg_temp.item(4), 'fixed_quantity', 30);
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select quantity, binding_constraint::text from planning.open_recommendations where sku = 'HELMET' $$, $$ values (60::numeric, 'fixed_quantity') $$, 'fixed lots'
);
update planning.policies set lot_sizing = 'period_of_supply', supply_period_count = 3 where item_id = pg_temp.item(4);
select pg_temp.order_of('H3', 4, 2, 5, '2026-07-20');
select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select quantity, binding_constraint::text from planning.open_recommendations where sku = 'HELMET' $$, $$ values (45::numeric, 'period_of_supply') $$, 'three weeks at a time'
);

-- What is on order is a scheduled receipt, and rated by its due date.
select pg_temp.act_as(1);
select governance.approve(pg_temp.approval('HELMET'));
select pg_temp.act_as(0);
select planning.order_recommendations(array[pg_temp.recommendation('HELMET')]);
select planning.run_plan();
select is((select sum(p.scheduled_receipts) from planning.stock_projection p where p.sku = 'HELMET'), 45::double precision, 'an open order is a scheduled receipt');
select is_empty('select * from planning.integrity_findings', 'all agrees');

select * from finish();
rollback;
