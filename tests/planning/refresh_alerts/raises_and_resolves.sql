begin;
select plan(11);

\ir ../../support/planning_company.sql

select pg_temp.stock(4, 2, 10);
update inventory.levels set reorder_point = 10;
select results_eq(
  $$ select alert_type, live_count, resolved_count from planning.refresh_alerts() $$,
  $$ values ('late_need', 0, 0), ('low_stock', 1, 0), ('predicted_depletion', 0, 0) $$,
  'stock at its reorder point is low'
);
select results_eq(
  $$ select severity::text, title, related ->> 'sku' from governance.active_alerts $$,
  $$ values ('medium', 'HELMET is low at SHOP', 'HELMET') $$,
  'the alert names it'
);
select planning.refresh_alerts();
select results_eq('select occurrence_count from governance.alerts', 'values (2)', 'seen again it is counted, not raised again');

select inventory.post_movement(pg_temp.item(4), pg_temp.place(2), 'issue', 10);
select planning.refresh_alerts();
select results_eq('select severity::text, title from governance.active_alerts', $$ values ('high', 'HELMET is out of stock at SHOP') $$, 'worse is said');

select pg_temp.stock(4, 2, 100);
select results_eq(
  $$ select alert_type, live_count, resolved_count from planning.refresh_alerts() where alert_type = 'low_stock' $$,
  $$ values ('low_stock', 0, 1) $$,
  'it is resolved when the cause clears'
);
select is((select notes from governance.alerts), 'the cause cleared', 'and says so');

-- 20 received ten days ago, 8 used since: about 0.8 a day, the 12 that are left last about two weeks.
select inventory.post_movement(pg_temp.item(3), pg_temp.place(1), 'receipt', 20, p_effective_at => now() - interval '10 days');
select inventory.post_movement(pg_temp.item(3), pg_temp.place(1), 'issue', 8, p_effective_at => now() - interval '5 days');
select is((select live_count from planning.refresh_alerts() where alert_type = 'predicted_depletion'), 0, 'what lasts longer than a week is no alert');
select is((select live_count from planning.refresh_alerts(21) where alert_type = 'predicted_depletion'), 1, 'but within three weeks it is');
select throws_ok('select * from planning.refresh_alerts(-1)', 'QM919', null, 'no days before today');
select pg_temp.act_as(4);
select throws_ok('select * from planning.refresh_alerts()', 'QM103', null, 'a viewer raises nothing');
select pg_temp.act_as(0);
set local role qm_readonly;
select throws_ok('select * from planning.refresh_alerts()', '42501', null, 'nor a reader');

select * from finish();
rollback;
