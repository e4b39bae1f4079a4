-- Seven helmets today: BOLT takes 7 days. They are planned for the earliest day, shown late and to be expedited.
begin;
select plan(7);

\ir ../../support/planning_company.sql

select pg_temp.order_of('H1', 4, 2, 7, '2026-06-02');
select pg_temp.order_of('H2', 4, 2, 5, '2026-05-20');
select planning.run_plan(p_planned_on => '2026-06-01');

select results_eq(
  $$ select sku, quantity, order_by, need_by, expected_on, days_late from planning.open_recommendations $$,
  $$ values ('HELMET', 12::numeric, '2026-06-01'::date, '2026-06-01'::date, '2026-06-08'::date, 7) $$,
  'what is overdue or too early for the lead time comes as soon as it can, whole'
);
select matches((select reasoning from planning.open_recommendations), '7 days late: expedite', 'the reason says so');
select ok((select urgency_score from planning.open_recommendations) > 0.8, 'it is urgent');
select is((select risk_level::text from planning.open_recommendations), 'high', 'its risk is that of a single supplier below 0.9');
select results_eq(
  $$ select bucket, gross, planned_receipts, projected from planning.stock_projection where bucket <= 2 order by bucket $$,
  $$ values (1, 12::double precision, 0::double precision, -12::double precision), (2, 0, 12, 0) $$,
  'the backlog is carried'
);
select results_eq(
  $$ select alert_type, live_count from planning.refresh_alerts(365) where alert_type = 'late_need' $$,
  $$ values ('late_need', 1) $$,
  'and an alert is raised'
);
select is(
  (select title from governance.active_alerts where alert_type = 'late_need'),
  'HELMET comes 7 days late to SHOP',
  'which names it'
);

select * from finish();
rollback;
