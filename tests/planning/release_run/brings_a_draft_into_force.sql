begin;
select plan(10);

\ir ../../support/planning_company.sql

select pg_temp.order_of('H1', 4, 2, 40, '2026-06-20');
select planning.run_plan(p_planned_on => '2026-06-01');
create temporary table draft as select * from planning.run_plan(p_planned_on => '2026-06-01', p_release => false);
create temporary table later_draft as select * from planning.run_plan(p_planned_on => '2026-06-01', p_release => false);

select results_eq(
  $$ select number, state::text from planning.runs order by number $$,
  $$ values (1, 'current'), (2, 'draft'), (3, 'draft') $$,
  'a what-if stands beside the plan in force'
);
select results_eq(
  $$ select state::text, count(*) from planning.recommendations group by 1 order by 1 $$,
  $$ values ('draft', 2::bigint), ('pending', 1) $$,
  'its recommendations are drafts'
);
select pg_temp.act_as(4);
select throws_ok($$ select planning.release_run((select id from draft)) $$, 'QM103', null, 'a viewer releases nothing');
select pg_temp.act_as(1);
select is((select r.state::text from planning.release_run((select id from later_draft), 'k') as r), 'current', 'a planner releases it');
select is((select r.id from planning.release_run((select id from later_draft), 'k') as r), (select id from later_draft), 'the same key releases once');
select results_eq(
  $$ select number, state::text from planning.runs order by number $$,
  $$ values (1, 'superseded'), (2, 'superseded'), (3, 'current') $$,
  'one run of a plan is in force'
);
select is((select requested_by from governance.approvals where state = 'pending'), '01970000-0000-7000-8000-000000000051'::uuid, 'who releases asks for the approval');
select throws_ok($$ select governance.approve((select id from governance.approvals where state = 'pending')) $$, 'QM205', null, 'and cannot give it');
select throws_ok($$ select planning.release_run((select id from draft)) $$, 'QM908', null, 'a superseded run cannot be released');
select throws_ok($$ select planning.release_run('01970000-0000-7000-8000-000000000099') $$, 'QM908', null, 'nor one that does not exist');

select * from finish();
rollback;
