-- hand_over_rows: what somebody leaves behind, for whom, and what stands in the way.
begin;
select plan(13);

insert into identity.users (id, username, email, role, is_active)
values
  ('01950000-0000-7000-8000-000000000001', 'ada', 'ada@example.com', 'admin', true),
  ('01950000-0000-7000-8000-000000000002', 'grace', 'grace@example.com', 'planner', true),
  ('01950000-0000-7000-8000-000000000003', 'tom', 'tom@example.com', 'planner', true),
  ('01950000-0000-7000-8000-000000000004', 'gone', 'gone@example.com', 'planner', false);

set local role qm_app;
set local qm.user_id = '01950000-0000-7000-8000-000000000002';
select model.register_model('returns', 'classifier');
select series.create_series('rent', 'other', 'monthly');
select series.create_series('heating', 'other', 'monthly');
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002') $$, 'QM103', null, 'a planner hands nothing over');
set local qm.user_id = '01950000-0000-7000-8000-000000000003';
select series.create_series('rent', 'other', 'monthly');
select is_empty('select from model.models', 'what is not theirs planners do not see');

set local qm.user_id = '01950000-0000-7000-8000-000000000001';
select throws_ok(
  $$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000003') $$, 'QMB11',
  'these rows cannot be handed over', 'the new owner has a series of that name'
);
select is((select count(*) from model.models where owner_id = '01950000-0000-7000-8000-000000000002'), 1::bigint, 'and nothing is handed over');
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-0000000000ff') $$, 'QMB11', null, 'of somebody who is there');
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-0000000000ff') $$, 'QM104', null, 'to somebody who is there');
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000004') $$, 'QMB11', null, 'and active');
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002', null, 'catalog.items') $$, 'QMB11', null, 'what has an owner');
select results_eq(
  $$ select table_name, row_count from ops.hand_over_rows('01950000-0000-7000-8000-000000000002', '01950000-0000-7000-8000-000000000003', 'model.models') $$,
  $$ values ('model.models', 1::bigint) $$, 'one table'
);
select results_eq(
  $$ select table_name, row_count from ops.hand_over_rows('01950000-0000-7000-8000-000000000002') where row_count > 0 $$,
  $$ values ('series.series', 2::bigint) $$, 'or all, to the company'
);
set local qm.user_id = '01950000-0000-7000-8000-000000000003';
select results_eq($$ select name from series.series order by name, owner_id $$, $$ values ('heating'), ('rent'), ('rent') $$, 'whose people see them then');
reset role;
set constraints all immediate;
select is(
  (select count(*) from governance.audit_log where table_name in ('series.series', 'model.models') and operation = 'update'), 3::bigint,
  'each is in the audit log'
);
set local role qm_readonly;
select throws_ok($$ select ops.hand_over_rows('01950000-0000-7000-8000-000000000002') $$, '42501', null, 'a reader has not the command');

select * from finish();
rollback;
