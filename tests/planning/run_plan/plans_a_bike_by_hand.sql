-- Ten bikes for the shop on Wednesday 1 July, by hand: due in the bucket of 29 June; the lane takes 3 days, so the
-- plant gives them on 26 June, in the bucket of 22 June; made in 7 days from 15 June; 20 wheels then, made from 8 June;
-- 20 × 36 / 0.9 = 800 spokes then, 5 there: 795 short, the minimum is 1,000; BOLT takes 7 days: ordered on 1 June.
begin;
select plan(14);

\ir ../../support/planning_company.sql

select pg_temp.order_of('O1', 1, 2, 10, '2026-07-01');
select pg_temp.stock(3, 1, 5);

create temporary table first_run as
select * from planning.run_plan(p_planned_on => '2026-06-01', p_reason => 'monday', p_idempotency_key => 'k');

select results_eq(
  'select number, state::text, planned_on, item_count, planned_order_count, peg_count, recommendation_count, reason from first_run',
  $$ values (1, 'current', '2026-06-01'::date, 4, 4, 3, 3, 'monday') $$,
  'a run plans four items at locations, with four orders and three pegs'
);
select results_eq(
  $$
    select p.sku, p.location_code, p.starts_on, p.gross, p.net, p.planned_receipts, p.projected
    from planning.stock_projection p
    where p.gross > 0 or p.planned_receipts > 0
    order by p.starts_on
  $$,
  $$
    values
      ('SPOKE', 'PLANT', '2026-06-08'::date, 800::double precision, 795::double precision, 1000::double precision, 205::double precision),
      ('WHEEL', 'PLANT', '2026-06-15', 20, 20, 20, 0),
      ('BIKE', 'PLANT', '2026-06-22', 10, 10, 10, 0),
      ('BIKE', 'SHOP', '2026-06-29', 10, 10, 10, 0)
  $$,
  'scrap over two levels: 20 wheels need 800 spokes, the minimum raises 795 to 1,000'
);
select results_eq(
  $$
    select i.sku, o.release_on, o.receive_on, o.need_on, o.binding_constraint::text
    from planning.planned_orders o
    join planning.run_items n on n.run_id = o.run_id and n.node = o.node
    join catalog.items i on i.id = n.item_id
    order by o.release_on
  $$,
  $$
    values
      ('SPOKE', '2026-06-01'::date, '2026-06-08'::date, '2026-06-08'::date, 'minimum_quantity'),
      ('WHEEL', '2026-06-08', '2026-06-15', '2026-06-15', 'net_requirement'),
      ('BIKE', '2026-06-15', '2026-06-22', '2026-06-22', 'net_requirement'),
      ('BIKE', '2026-06-26', '2026-06-29', '2026-06-29', 'net_requirement')
  $$,
  'each is released its lead time before it is needed'
);
select results_eq(
  $$
    select sku, supply_mode::text, supplier_code, quantity, total_cost, order_by, need_by, expected_on, days_late, state::text, quorum
    from planning.open_recommendations
    order by order_by
  $$,
  $$
    values
      ('SPOKE', 'purchase', 'BOLT', 1000::numeric, 100::numeric, '2026-06-01'::date, '2026-06-08'::date, '2026-06-08'::date, 0, 'pending', 1),
      ('WHEEL', 'production', null, 20, null, '2026-06-08', '2026-06-15', '2026-06-15', 0, 'approved', null),
      ('BIKE', 'production', null, 10, null, '2026-06-15', '2026-06-22', '2026-06-22', 0, 'approved', null)
  $$,
  'what is due within the action window is recommended: a purchase to be approved, production that needs nobody'
);
select results_eq(
  $$ select s.code, o.rank from planning.considered_offers o join catalog.supplier_items f on f.id = o.supplier_item_id join catalog.suppliers s on s.id = f.supplier_id order by o.rank $$,
  $$ values ('BOLT', 1), ('ACME', 2) $$,
  'the offer that was not taken is kept with its rank'
);
select results_eq(
  $$
    select i.sku, sum(p.quantity)
    from planning.pegs p
    join planning.run_items n on n.run_id = p.run_id and n.node = p.node
    join catalog.items i on i.id = n.item_id
    group by i.sku
    order by i.sku
  $$,
  $$ values ('BIKE', 10::double precision), ('SPOKE', 800), ('WHEEL', 20) $$,
  'pegs say what needs what'
);
select is_empty('select * from planning.integrity_findings', 'the plan adds up');
select results_eq(
  $$ select finding::text, count(*) from planning.run_findings group by 1 $$,
  $$ values ('lead_time_assumed', 2::bigint) $$,
  'the lead times that the settings gave are pointed out'
);

select is(
  (select id from planning.run_plan(p_planned_on => '2026-06-01', p_reason => 'monday', p_idempotency_key => 'k')),
  (select id from first_run),
  'the same key plans once'
);
select throws_ok(
  $$ select planning.run_plan(p_planned_on => '2026-06-02', p_idempotency_key => 'k') $$, 'QM001', null, 'and for one request only'
);

create temporary table second_run as
select * from planning.run_plan(p_planned_on => '2026-06-01');
select is((select snapshot_hash from second_run), (select snapshot_hash from first_run), 'the same snapshot');
select is((select result_hash from second_run), (select result_hash from first_run), 'gives the same recommendations');
select results_eq(
  $$ select state::text, count(*) from planning.recommendations group by 1 order by 1 $$,
  $$ values ('approved', 2::bigint), ('pending', 1), ('superseded', 3) $$,
  'and takes the place of the former ones'
);
select results_eq(
  $$ select state::text from governance.approvals order by requested_at $$,
  $$ values ('superseded'), ('pending') $$,
  'whose approvals end with them'
);

select * from finish();
rollback;
