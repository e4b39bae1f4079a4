begin;
select plan(12);

\ir ../../support/planning_company.sql

-- Forecast 350 a week against orders of 300, 500, 280 and none, as frePPLe's manual has it.
update planning.plans set consumption_backward = 1, consumption_forward = 1;
select forecast.publish(
  'external',
  (
    select jsonb_agg(jsonb_build_object('sku', 'HELMET', 'location', 'SHOP', 'target_on', date '2026-06-01' + 7 * w, 'point', 350, 'lower', 300, 'upper', 400))
    from generate_series(0, 3) as w
  ),
  '2026-05-31',
  'weekly',
  p_issued_at => '2026-06-01'
);
select pg_temp.order_of('A', 4, 2, 300, '2026-06-03');
select pg_temp.order_of('B', 4, 2, 500, '2026-06-10');
select pg_temp.order_of('C', 4, 2, 280, '2026-06-17');
update planning.plans set bucket_count = 4, action_window_days = 30;
insert into planning.policies (item_id, safety_stock_rule) values (pg_temp.item(4), 'none');

select planning.run_plan(p_planned_on => '2026-06-01');
select results_eq(
  $$ select forecast, orders, net_forecast, gross from planning.stock_projection order by bucket $$,
  $$
    values
      (350::double precision, 300::double precision, 0::double precision, 300::double precision),
      (350, 500, 0, 500),
      (350, 280, 0, 280),
      (350, 0, 320, 320)
  $$,
  'orders consume the forecast of their own bucket, then the earlier, then the later one'
);

-- Stock, held back by a reservation of somebody else and an expired lot.
select pg_temp.stock(4, 2, 900);
select inventory.reserve_stock(pg_temp.item(4), pg_temp.place(2), 100);
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select n.reserved_elsewhere from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  0::double precision,
  'a reservation within the open orders is theirs'
);
select results_eq(
  $$ select projected from planning.stock_projection order by bucket $$,
  $$ values (600::double precision), (100), (0), (0) $$,
  'stock is used before anything is bought'
);
select inventory.reserve_stock(pg_temp.item(4), pg_temp.place(2), 700);
select demand.ship_order_line(l.id, 300) from demand.order_lines l join demand.orders o on o.id = l.order_id where o.order_number = 'A';
select demand.cancel_order_line(l.id) from demand.order_lines l join demand.orders o on o.id = l.order_id where o.order_number = 'B';
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select n.reserved_elsewhere from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  520::double precision,
  'of 800 reserved, 280 are for the open orders: 520 are somebody else''s'
);
select is(
  (select n.on_hand from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  380::double precision,
  'and not there for the plan'
);

-- Safety stock: from the forecast's interval to σ to the quantity.
update planning.policies set safety_stock_rule = 'service_level', service_level = 0.95;
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select round(n.error_deviation::numeric, 6) from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  round((50 / core.normal_quantile(0.975))::numeric, 6),
  'σ is half the 95 % interval over its z'
);
select is(
  (select round(n.safety_stock::numeric, 6) from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  round((core.normal_quantile(0.95) * 50 / core.normal_quantile(0.975))::numeric, 6),
  'safety stock is z·σ over a lead time of one week; only the lot is rounded'
);
update planning.policies set safety_stock_rule = 'days_of_cover', cover_days = 7;
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select round(n.safety_stock::numeric, 3) from planning.run_items n join planning.runs r on r.id = n.run_id where r.state = 'current'),
  (350 * 4 / 28.0 * 7)::numeric(10, 3),
  'or days of cover'
);

-- What a run cannot do right, it says.
select is(
  (select count(*) from planning.run_findings f join planning.runs r on r.id = f.run_id where r.state = 'current' and f.finding = 'forecast_ends_early'),
  0::bigint,
  'a forecast to the end of the horizon is enough'
);
update planning.plans set bucket_count = 6;
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select count(*) from planning.run_findings f join planning.runs r on r.id = f.run_id where r.state = 'current' and f.finding = 'forecast_ends_early'),
  1::bigint,
  'a shorter one is pointed out'
);
delete from catalog.supplier_prices;
select planning.run_plan(p_planned_on => '2026-06-01');
select is(
  (select count(*) from planning.run_findings f join planning.runs r on r.id = f.run_id where r.state = 'current' and f.finding = 'no_price'),
  1::bigint,
  'so is an offer without a price'
);
select results_eq(
  $$ select distinct binding_constraint::text, supplier_code, state::text from planning.open_recommendations $$,
  $$ values ('no_supplier', null, 'pending') $$,
  'what nobody sells is recommended without a supplier, not dropped'
);

select * from finish();
rollback;
