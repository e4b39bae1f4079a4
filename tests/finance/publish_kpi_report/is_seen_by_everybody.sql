begin;
select plan(21);

\ir ../../support/kpi_company.sql

select pg_temp.act_as(5);
create temporary table draft as select * from pg_temp.report('main', '2025-02');
grant select on draft to qm_app;
select throws_ok($$ select finance.publish_kpi_report((select id from draft)) $$, 'QM103', null, 'an analyst works the company''s report out and does not publish it');
select pg_temp.act_as(4);
set local role qm_app;
select is_empty($$ select id from finance.kpi_reports $$, 'a viewer sees no draft');
select is_empty($$ select id from finance.statements $$, 'nor whose it is');
select throws_ok($$ select finance.explain_kpi((select id from draft), 'revenue') $$, 'QMA55', null, 'nor what it stands on');
reset role;

select pg_temp.act_as(1);
select pg_temp.record('turnover', '2025-02-01', 1200);
select throws_ok($$ select finance.publish_kpi_report((select id from draft)) $$, 'QMA56', null, 'what changed meanwhile is not published');
create temporary table revised as select * from pg_temp.report('main', '2025-02');
grant select on revised to qm_app;
select throws_ok($$ select finance.publish_kpi_report((select id from draft)) $$, 'QMA56', null, 'nor what is superseded');
select is((select r.state::text from finance.publish_kpi_report((select id from revised)) as r), 'published', 'a planner publishes it');
select is((select published_by from finance.kpi_reports where id = (select id from revised)), '01990000-0000-7000-8000-000000000051'::uuid, 'and it says who did');
select is((select r.published_at from finance.publish_kpi_report((select id from revised)) as r), (select published_at from finance.kpi_reports where id = (select id from revised)), 'once');
select throws_ok($$ select finance.publish_kpi_report('01990000-0000-7000-8000-0000000000ff') $$, 'QMA55', null, 'a report has to be there');

select pg_temp.act_as(4);
set local role qm_app;
select results_eq($$ select revision, revenue from finance.kpi_reports $$, $$ values (2, 1200::numeric) $$, 'a viewer sees what is published, and that alone');
select is((select count(*) from finance.explain_kpi((select id from revised), 'revenue')), 2::bigint, 'and why it is what it is');
select is((select code from finance.statements), 'main', 'and of which statement');
select is_empty($$ select line from finance.statement_sources $$, 'but not how that is made up');
select is_empty($$ select id from finance.budgets $$, 'nor what is budgeted');
reset role;

select pg_temp.act_as(1);
select pg_temp.record('turnover', '2025-02-01', 1300);
create temporary table third as select * from pg_temp.report('main', '2025-02');
select results_eq(
  $$ select revision, state::text from finance.kpi_reports order by revision $$,
  $$ values (1, 'superseded'), (2, 'published'), (3, 'draft') $$,
  'a later revision leaves the published one in force'
);
select finance.publish_kpi_report((select id from third));
select results_eq(
  $$ select revision, state::text from finance.kpi_reports order by revision $$,
  $$ values (1, 'superseded'), (2, 'superseded'), (3, 'published') $$,
  'until it is published'
);

-- What is a user's own.
create temporary table own as select * from finance.set_statement('own', 'Ann''s', 'EUR');
create temporary table own_report as select * from finance.compute_kpi_report((select id from own), '2025-02');
select is((select reasons ->> 'inventory_value' from own_report), 'goods and orders are the company''s, the statement is a user''s own', 'goods are the company''s');
select pg_temp.act_as(2);
set local role qm_app;
select is((select count(*) from finance.statements), 1::bigint, 'another planner does not see it');
reset role;
select pg_temp.act_as(3);
set local role qm_app;
select is((select count(*) from finance.statements), 2::bigint, 'an admin does');
reset role;
select is(
  (select count(*) from ops.state_findings()), 0::bigint, 'every state is the end of its history'
);

select * from finish();
rollback;
